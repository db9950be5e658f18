"""A prep sheet as a document: two pages to print, glance at and tick off. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from math import ceil

from apptracker.domain.documents import (
    Block,
    BulletList,
    Document,
    Heading,
    Layout,
    Lines,
    PaperSize,
    Paragraph,
    Run,
    text_of,
)
from apptracker.domain.prep import AnswerFrom, Gap, OwnEvidence, PreparedQuestion, PrepSheet
from apptracker.guide.followups import joined
from apptracker.tailoring.prep import by_story
from apptracker.tailoring.prep_quoting import shortened

LINE_TO_FILL = " ______________________"
CHARACTERS_A_LINE = 104
TWO_PAGES = 125.0  # lines as _lines counts them, found by trying both papers
FEWEST_QUESTIONS = 5
#: Longest quotation on paper, in characters, of a story or of what the letter says; the whole is in the profile.
MAX_QUOTE = 300


def to_document(
    sheet: PrepSheet,
    *,
    paper: PaperSize = PaperSize.LETTER,
    language: str = "en-US",
    created: date | None = None,
) -> Document:
    """The sheet in reading order: what and when, what to say, what they may ask, what to ask, what to bring.

    Where it would run over two pages, the least likely questions stay off the paper; the sheet itself keeps them.
    """
    questions = sheet.questions
    blocks = _blocks(sheet, questions)
    while _lines(blocks) > TWO_PAGES and len(questions) > FEWEST_QUESTIONS:
        questions = questions[:-1]
        blocks = _blocks(sheet, questions)
    return Document(
        title=f"Interview prep: {sheet.title}",
        blocks=tuple(blocks),
        author=sheet.person,
        language=language,
        paper=paper,
        layout=Layout.SHEET,
        created=created,
    )


def _blocks(sheet: PrepSheet, questions: tuple[PreparedQuestion, ...]) -> list[Block]:
    blocks: list[Block] = [Heading(f"Interview prep: {sheet.title}"), Lines(tuple(_glance(sheet)))]
    blocks += [Paragraph((Run(sheet.expect, emphasis=True),))]
    blocks += _section("What your letter claims", _claims(sheet))
    blocks += _section("Questions they may ask", _questions(questions))
    blocks += _section("Asked for, and not in your profile", _gaps(sheet.gaps))
    blocks += _section("About them", _about(sheet))
    blocks += _section("Ask them", _checklist(p.text for p in sheet.ask))
    blocks += _section("From the guide", _kept(sheet))
    blocks += _section("Before the day", _checklist([*sheet.logistics, *sheet.practice]))
    blocks += _section("Last minute", _checklist(sheet.last_minute))
    return blocks


def _lines(blocks: list[Block]) -> float:
    """About how many lines the blocks take on paper, room around them included."""
    total = 0.0
    for block in blocks:
        match block:
            case Heading():
                total += 2.6
            case Paragraph(runs=runs):
                total += ceil(len(text_of(runs)) / CHARACTERS_A_LINE) + 0.4
            case BulletList(items=items):
                total += sum(ceil(len(text_of(item)) / (CHARACTERS_A_LINE - 4)) + 0.1 for item in items) + 0.4
            case Lines(lines=lines):
                total += len(lines)
    return total


def _section(heading: str, blocks: list[Block]) -> list[Block]:
    return [Heading(heading, 2), *blocks] if blocks else []


def _glance(sheet: PrepSheet) -> Iterable[tuple[Run, ...]]:
    for row in sheet.glance[2:]:  # employer and job stand in the title
        yield Run(f"{row.label}: ", strong=True), Run(row.value if row.known else LINE_TO_FILL.strip())
    yield Run("Pay: ", strong=True), Run(f"{sheet.pay}. {sheet.pay_note}" if sheet.pay else sheet.pay_note)


def _claims(sheet: PrepSheet) -> list[Block]:
    if sheet.claims:
        told = [[claim.text for claim in together] for together in by_story(sheet.claims)]
        return _bullets(shortened(texts, MAX_QUOTE) or " ".join(texts) for texts in told)
    return [Paragraph((Run(sheet.claims_note),))]


def _questions(questions: tuple[PreparedQuestion, ...]) -> list[Block]:
    """Each question with how to answer it. A story is quoted where it first helps, and only named after that."""
    blocks: list[Block] = []
    told: set[str] = set()
    for question in questions:
        shown = question.evidence if question.answer is AnswerFrom.FIT else question.evidence[:1]
        own = [_own(evidence) for evidence in shown if evidence.fact not in told]
        again = "; ".join(dict.fromkeys(_named(evidence) for evidence in shown if evidence.fact in told))
        if again:
            own.insert(0 if shown[0].fact in told else 1, (Run(f"Yours, quoted above: {again}", strong=True),))
        told.update(evidence.fact for evidence in shown)
        if question.missing:
            own.append((Run(question.missing.partition(": apptracker")[0] + ".", emphasis=True),))
        advice = (
            Run(f"{question.text} ", strong=True),
            Run(f"{question.build} "),
            Run("Avoid: ", emphasis=True),
            Run(_lower_first(question.trap)),
        )
        blocks += [Paragraph(advice, keep_with_next=bool(own)), *([BulletList(tuple(own))] if own else [])]
    return blocks


def _own(evidence: OwnEvidence) -> tuple[Run, ...]:
    quote = shortened(evidence.parts, MAX_QUOTE)
    named = ", ".join(filter(None, ("Yours", _named(evidence))))
    if not quote or evidence.text == evidence.title:
        return (Run(named, strong=True),)
    return (Run(f"{named}: ", strong=True), Run(f"“{quote}”"))


def _named(evidence: OwnEvidence) -> str:
    """Where it comes from, and what of the posting it answers."""
    shows = joined(evidence.shows)
    return f"{evidence.title} (for {shows})" if shows else evidence.title


def _gaps(gaps: tuple[Gap, ...]) -> list[Block]:
    """Gaps that call for the same answer stand together."""
    by_advice: dict[str, list[str]] = {}
    for gap in gaps:
        by_advice.setdefault(gap.advice, []).append(f"“{gap.text}”" + (" (a must)" if gap.must else ""))
    items = tuple((Run("; ".join(texts) + ". ", strong=True), Run(advice)) for advice, texts in by_advice.items())
    return [BulletList(items)] if items else []


def _about(sheet: PrepSheet) -> list[Block]:
    said: list[Block] = []
    if sheet.employer:
        said = [
            Paragraph((Run("The posting says:"),), keep_with_next=True),
            *_bullets(f"“{text}”" for text in sheet.employer),
        ]
    measures = "; ".join(f"{m.name} ({m.meaning})" for m in sheet.measures)
    if measures:
        said += [Paragraph((Run("Measures they name: ", strong=True), Run(f"{measures}.")))]
    for heading, good in (("Good signs you noticed: ", True), ("To be wary of, you noticed: ", False)):
        names = "; ".join(sign.name for sign in sheet.noticed if sign.good is good)
        said += [Paragraph((Run(heading, strong=True), Run(f"{names}.")))] if names else []
    return [*said, *_checklist(f"{prompt.text}:{LINE_TO_FILL}" for prompt in sheet.research)]


def _kept(sheet: PrepSheet) -> list[Block]:
    items = tuple((Run(f"{kept.title}. ", strong=True), Run(kept.text)) for kept in sheet.from_guide)
    return [BulletList(items)] if items else []


def _bullets(texts: Iterable[str]) -> list[Block]:
    items = tuple((Run(text),) for text in texts)
    return [BulletList(items)] if items else []


def _checklist(texts: Iterable[str]) -> list[Block]:
    items = tuple((Run(text),) for text in texts)
    return [BulletList(items, checkboxes=True)] if items else []


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]

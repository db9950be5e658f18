"""From a rendered template to a :class:`~apptracker.domain.letters.Letter`, and on to a document. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from apptracker.domain.documents import (
    Block,
    Document,
    Layout,
    Lines,
    LinesRole,
    PaperSize,
    Paragraph,
    Run,
    Sender,
    runs_with_blanks,
)
from apptracker.domain.letters import About, Letter, Sentence
from apptracker.tailoring.letter.plan import LetterPlan

_CLOSING = re.compile(r"[^.!?]{1,40},")


def assemble(rendered: str, plan: LetterPlan, template: str) -> Letter:
    """The letter a rendered template amounts to. Lines are sentences, blank lines part paragraphs; an empty line
    repeated, or a block that rendered to nothing, leaves no paragraph behind.

    A first line "Subject: …" is the subject; the first paragraph after it, if it ends in a comma or colon, the
    salutation; a last one-line paragraph ending in a comma, the closing.
    """
    subject = ""
    paragraphs: list[list[Sentence]] = [[]]
    for line in rendered.splitlines():
        if not line.strip():
            paragraphs.append([])
            continue
        sentence = plan.trace.read(line)
        if not subject and sentence.text.lower().startswith("subject:"):
            subject = sentence.text.partition(":")[2].strip()
        elif sentence.text not in ("", "."):
            paragraphs[-1].append(sentence)
    filled = [tuple(p) for p in paragraphs if p]
    salutation = Sentence("", About.FORM)
    if filled and len(filled[0]) == 1 and filled[0][0].text[-1] in ",:":
        salutation = filled.pop(0)[0]
    closing = ""
    if filled and len(filled[-1]) == 1 and _CLOSING.fullmatch(filled[-1][0].text):
        closing = filled.pop()[0].text
    used = {blank for p in filled for s in p for blank in s.blanks} | set(salutation.blanks)
    blanks = tuple(
        b
        for id_, b in plan.trace.blanks.items()
        if id_ in used or f"[{b.label}]" in plan.sender or f"[{b.label}]" in subject
    )
    return Letter(
        template=template,
        subject=subject,
        sender=plan.sender,
        recipient=plan.recipient,
        date=plan.date,
        salutation=salutation,
        paragraphs=tuple(filled),
        closing=closing,
        signature=plan.signature,
        blanks=blanks,
        language=plan.language,
    )


def to_document(letter: Letter, *, paper: PaperSize, created: date, draft: bool = False) -> Document:
    """The letter as a document, its blanks marked. Each sentence is a run, which bears as its mark the sentence's place
    in ``letter.sentences``; a blank in it bears the blank's id behind that ("3:name")."""
    labels = [blank.label for blank in letter.blanks]
    blocks: list[Block] = [
        Sender(letter.sender[0], letter.sender[1:]),
        Lines((letter.date,), LinesRole.DATE),
    ]
    if letter.recipient:
        blocks.append(Lines(letter.recipient, LinesRole.RECIPIENT))
    if letter.subject:
        blocks.append(Lines((runs_with_blanks(letter.subject, labels),), LinesRole.SUBJECT))
    if letter.salutation.text:
        blocks.append(Paragraph(_marked(letter.salutation, 0, letter)))
    number = 1
    for paragraph in letter.paragraphs:
        runs: list[Run] = []
        for sentence in paragraph:
            runs += [Run(" "), *_marked(sentence, number, letter)]
            number += 1
        blocks.append(Paragraph(tuple(runs[1:])))
    if letter.closing:
        blocks.append(Lines((letter.closing,), LinesRole.CLOSING))
    blocks.append(Lines((letter.signature,), LinesRole.SIGNATURE))
    return Document(
        title=letter.subject,
        blocks=tuple(blocks),
        author=letter.signature,
        language=letter.language,
        paper=paper,
        draft=draft,
        layout=Layout.LETTER,
        created=created,
    )


def _marked(sentence: Sentence, number: int, letter: Letter) -> tuple[Run, ...]:
    ids = {f"[{blank.label}]": blank.id for blank in letter.blanks}
    return tuple(
        replace(run, mark=f"{number}:{ids[run.text]}" if run.blank else str(number))
        for run in runs_with_blanks(sentence.text, [blank.label for blank in letter.blanks])
    )

"""guide search, role, question, show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from apptracker.cli.layout import paragraph, table
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session
from apptracker.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from apptracker.domain.prep import OwnEvidence
    from apptracker.guide.articles import Article, Part
    from apptracker.guide.entries import Use
    from apptracker.guide.interviews import Question


@click.group("guide")
def guide_command() -> None:
    """The guide: roles, skills, pay, questions and advice."""


@guide_command.command("search")
@click.argument("text", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, metavar="N")
@json_option
def search(text: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Find entries in which all of the words stand."""
    from apptracker.guide.searching import find

    found = find(" ".join(text), limit)
    if as_json:
        emit(
            [
                {
                    "reference": f.reference,
                    "title": f.title,
                    "subject": f.subject,
                    "snippet": f.snippet,
                    "marks": [list(mark) for mark in f.marks],
                }
                for f in found
            ]
        )
        return
    if not found:
        emit_text("Nothing in the guide holds all of these words.")
    for number, f in enumerate(found):
        if number:
            emit_text("")
        emit_text(paragraph(f"{f.title} · {f.subject}"))
        emit_text(paragraph(f.snippet, "  "))
        emit_text(paragraph(f"apptracker guide show {f.reference}", "  "))


@guide_command.command("role")
@click.argument("name", nargs=-1, required=True)
@json_option
def role(name: tuple[str, ...], as_json: bool) -> None:
    """Show a role, by its name or a title that postings use."""
    from apptracker.services.readiness import role_target

    _show(role_target(" ".join(name)), as_json)


@guide_command.command("show")
@click.argument("reference")
@json_option
def show(reference: str, as_json: bool) -> None:
    """Show one entry, named as search names it."""
    _show(reference, as_json)


@guide_command.command("question")
@click.argument("text", nargs=-1)
@json_option
@pass_session
def question(session: Session, text: tuple[str, ...], as_json: bool) -> None:
    """List the questions employers ask, or find some, with how to answer them and which of your stories fit."""
    from apptracker.guide.naming import named
    from apptracker.guide.searching import find
    from apptracker.services.answering import own_answers

    known: dict[str, Question] = dict(named("question"))
    asked = " ".join(text)
    if asked:
        references = [asked] if asked in known else [f.reference for f in find(asked, kind="question")]
        chosen = [known[reference.removeprefix("question:")] for reference in references]
    else:
        chosen = list(known.values())
    answers = own_answers(session.db, chosen)
    if as_json:
        emit([_question_json(q, answers[q.id]) for q in chosen])
    elif not chosen:
        emit_text("No question of the guide holds all of these words.")
    elif asked:
        emit_text("\n\n".join(_question_text(q, answers[q.id]) for q in chosen))
    else:
        rows = [(q.id, q.text, _titles(answers[q.id])) for q in chosen]
        table(("ID", "Question", "What you have"), rows, "", wrap=True)


def _show(reference: str, as_json: bool) -> None:
    from apptracker.guide.articles import article

    found = article(reference)
    if found is None:
        raise UserError("guide.unknown", reference=reference)
    if as_json:
        emit(_article_json(found))
    else:
        emit_text(_article_text(found))


def _article_json(a: Article) -> dict[str, Any]:
    return {
        "reference": a.reference,
        "kind": a.kind,
        "subject": a.subject,
        "title": a.title,
        "label": a.label,
        "summary": a.summary,
        "parts": [
            {
                "heading": p.heading,
                "paragraphs": list(p.paragraphs),
                "points": list(p.points),
                "numbered": p.numbered,
            }
            for p in a.parts
        ],
        "links": [
            {"heading": g.heading, "links": [{"reference": k.reference, "title": k.title} for k in g.links]}
            for g in a.links
        ],
        "uses": [_use_json(use) for use in a.uses],
        "year": a.year,
        "caution": a.caution,
        "ours": a.ours,
        "inferred": a.inferred,
        "source": list(a.source),
        "words": list(a.words),
    }


def _use_json(use: Use) -> dict[str, Any]:
    return {
        "do": use.do.value,
        "text": use.text,
        "when": use.when,
        "repeat": use.repeat,
        "skills": list(use.skills),
        "to": use.to,
    }


def _question_json(q: Question, own: Iterable[OwnEvidence]) -> dict[str, Any]:
    return {
        "reference": f"question:{q.id}",
        "id": q.id,
        "text": q.text,
        "tests": q.tests,
        "build": q.build,
        "trap": q.trap,
        "answer": q.answer.value,
        "skills": list(q.skills),
        "inferred": q.inferred,
        "source": list(q.source),
        "own": [{"fact": o.fact, "title": o.title, "why": o.why, "text": o.text} for o in own],
    }


def _article_text(a: Article) -> str:
    from apptracker.guide.library import subjects

    blocks = [paragraph(a.title) + "\n" + paragraph(" · ".join(filter(None, (subjects()[a.subject].name, a.label))))]
    blocks += [_part_text(part) for part in a.parts]
    for group in a.links:
        lines = [paragraph(f"{link.title} ({link.reference})", "- ", "  ") for link in group.links]
        blocks.append("\n".join((group.heading, *lines)))
    about = [
        (label, said)
        for label, said in (("Year", a.year), ("Caution", a.caution), ("Added by apptracker", a.ours))
        if said
    ]
    if a.inferred:
        about.append(("Note", "The career guides suggest this without saying it."))
    if about:
        blocks.append("\n".join(paragraph(f"{label}: {said}", "", "  ") for label, said in about))
    return "\n\n".join(blocks)


def _part_text(part: Part) -> str:
    texts = [paragraph(text) for text in part.paragraphs]
    marks = [f"{number}. " if part.numbered else "- " for number in range(1, len(part.points) + 1)]
    points = [paragraph(point, mark, " " * len(mark)) for mark, point in zip(marks, part.points, strict=True)]
    told = "\n\n".join(filter(None, ("\n\n".join(texts), "\n".join(points))))
    return f"{part.heading}\n{told}" if part.heading else told


def _question_text(q: Question, own: tuple[OwnEvidence, ...]) -> str:
    told = [("Tests", q.tests), ("Answer", q.build), ("Avoid", q.trap)]
    told += [("Yours", f"{o.title} ({o.fact}): {o.why}") for o in own]
    lines = [paragraph(q.text), *(paragraph(f"{label}: {said}", "  ", "    ") for label, said in told)]
    return "\n".join(lines)


def _titles(own: tuple[OwnEvidence, ...]) -> str:
    return "; ".join(o.title for o in own)

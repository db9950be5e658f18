"""text, answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from apptracker.cli.arguments import FILE, application_id
from apptracker.cli.layout import paragraph, table
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, tell

if TYPE_CHECKING:
    from apptracker.domain.texts import Answer, Line, ResumeLines, Text


@click.command("text")
@application_id
@click.option("--kind", metavar="KIND", help="Print this text; without it, the kinds that fit now are listed.")
@click.option("--out", type=FILE, metavar="FILE", help="Write it as .txt, .md or .eml.")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@click.option("--sent", is_flag=True, help="Note in the history that you sent it, as it stands.")
@json_option
@pass_session
def text_command(
    session: Session, id_: int, kind: str | None, out: Path | None, force: bool, sent: bool, as_json: bool
) -> None:
    """Texts around an application: thanks, questions, answers to an offer, lines for the résumé."""
    if kind is None:
        if out is not None or sent:
            raise click.UsageError("name the text with --kind")
        _list(session, id_, as_json)
    elif kind == "form":
        raise click.UsageError(f"answers to a form have a command of their own: apptracker answer {id_}")
    elif kind == "resume" and not sent:
        from apptracker.services import texts

        lines = texts.resume_lines(session.db, id_)
        if out is not None:
            _write(out, _plain_lines(lines).encode(), force=force)
        elif as_json:
            emit({"kind": kind, "headlines": _lines(lines.headlines), "bullets": _lines(lines.bullets)})
        else:
            emit_text(_plain_lines(lines).rstrip() or "Nothing stored makes a line yet.")
    else:
        _one(session, id_, kind, out, force=force, sent=sent, as_json=as_json)


def _list(session: Session, id_: int, as_json: bool) -> None:
    from apptracker.services import texts

    kinds = texts.offered(session.db, id_)
    worded = texts.worded(session.db, id_)
    if as_json:
        emit(
            [
                {"kind": k.id, "title": k.title, "when": k.when, "channel": k.channel.value, "worded": k.id in worded}
                for k in kinds
            ]
        )
        return
    table(("Kind", "Title", "When"), [(k.id, k.title, k.when) for k in kinds], "No text fits now.", wrap=True)


def _one(session: Session, id_: int, kind: str, out: Path | None, *, force: bool, sent: bool, as_json: bool) -> None:
    from apptracker.domain.errors import UserError
    from apptracker.domain.scripts import blanks
    from apptracker.services import texts

    text = texts.write(session.db, id_, kind)
    words = text.as_it_stands
    whole = f"{words.subject}\n{words.body}"
    left = ", ".join(dict.fromkeys(whole[start:end] for start, end in blanks(whole)))
    if left and (sent or out is not None):
        raise UserError("text.blanks", blanks=left)
    if out is not None:
        _write(out, _file(text, out), force=force)
    stage = texts.sent(session.db, id_, kind, words).value if sent else ""
    if as_json:
        emit(_shape(text))
    elif out is None and not sent:
        emit_text(f"To:      {words.to or text.to.name or '(nobody is kept for this application)'}")
        emit_text(f"Subject: {words.subject}\n")
        emit_text("\n".join(paragraph(line) for line in words.body.split("\n")))
    if left:
        tell(paragraph(f"Still to fill: {left}"))
    if sent:
        tell("Noted in the history.")
        if stage:
            tell(f"The stage stays; to move it: apptracker stage {id_} {stage!r}")


def _shape(text: Text) -> dict[str, Any]:
    words = text.as_it_stands
    return {
        "kind": text.kind,
        "to": {"name": text.to.name, "email": words.to},
        "subject": words.subject,
        "body": words.body,
        "worded": text.mine is not None,
        "sentences": [{"text": s.text, "about": s.about.value, "facts": list(s.facts)} for s in text.sentences],
        "blanks": [{"id": b.id, "label": b.label, "hint": b.hint} for b in text.blanks],
        "language": text.language,
    }


def _lines(lines: tuple[Line, ...]) -> list[dict[str, Any]]:
    return [{"text": line.text, "facts": list(line.facts), "answers": list(line.answers)} for line in lines]


def _plain_lines(lines: ResumeLines) -> str:
    heads = "\n".join(line.text for line in lines.headlines)
    return "\n\n".join(filter(None, (heads, "\n".join(f"- {line.text}" for line in lines.bullets)))) + "\n"


def _file(text: Text, out: Path) -> bytes:
    """The text as the kind of file that the name ends in."""
    from apptracker.domain.errors import UserError

    words = text.as_it_stands
    match out.suffix.lower():
        case ".txt":
            return f"{words.body}\n".encode()
        case ".md":
            return f"# {words.subject}\n\n{words.body}\n".encode()
        case ".eml":
            from apptracker.adapters.system.mail import draft_file
            from apptracker.domain.scripts import MailDraft

            return draft_file(MailDraft(words.subject, words.body), words.to, text.to.name)
        case _:
            raise UserError("document.format", format=out.name, formats=".txt, .md, .eml")


def _write(out: Path, data: bytes, *, force: bool) -> None:
    from apptracker.adapters.system.files import write_whole

    write_whole(out, data, force=force)
    tell(f"Wrote {out}.")


@click.command("answer")
@application_id
@click.argument("question", required=False)
@click.option("--limit", type=click.IntRange(1), metavar="N", help="The most characters the form allows.")
@click.option("--save", is_flag=True, help="Keep the question with what is suggested.")
@click.option("--with", "own", metavar="TEXT", help="Keep the question with your own answer.")
@json_option
@pass_session
def answer_command(
    session: Session, id_: int, question: str | None, limit: int | None, save: bool, own: str | None, as_json: bool
) -> None:
    """Answers to an application form, from your stories and facts; without a question, those kept."""
    from apptracker.services import texts

    if question is None:
        if limit is not None or save or own is not None:
            raise click.UsageError("name the question")
        form = texts.form(session.db, id_)
        shown = [(kept.answer, suggested) for kept, suggested in zip(form.answers, form.suggestions, strict=True)]
    else:
        [suggested] = texts.answer_suggestions(session.db, id_, [question], limit=limit)
        answer = own if own is not None else suggested.text if save else ""
        if save or own is not None:
            kept = [(each.question, each.answer) for each in session.db.read.form_answers(id_)]
            others = [(asked, said) for asked, said in kept if asked != suggested.question]
            texts.save_answers(session.db, id_, [*others, (suggested.question, answer)])
        shown = [(answer, suggested)]
    if as_json:
        emit([_answer(answer, suggested) for answer, suggested in shown])
        return
    if not shown:
        emit_text("No question is kept for this application.")
    for number, (answer, suggested) in enumerate(shown):
        emit_text(("\n" if number else "") + paragraph(suggested.question))
        said = answer or suggested.text
        emit_text(paragraph(said or f"[your answer] {suggested.missing}", "  "))
        if said:
            room = f" of {suggested.limit}" if suggested.limit else ""
            emit_text(f"  ({'' if answer else 'suggested, '}{len(said)}{room} characters)")
            if not answer and suggested.missing:
                emit_text(paragraph(suggested.missing, "  "))


def _answer(answer: str, suggested: Answer) -> dict[str, Any]:
    return {
        "question": suggested.question,
        "answer": answer,
        "suggested": suggested.text,
        "facts": list(suggested.facts),
        "limit": suggested.limit,
        "missing": suggested.missing,
    }

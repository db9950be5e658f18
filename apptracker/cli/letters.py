"""letter, letter check, prep."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import FILE, ID, application_id, bytes_from
from apptracker.cli.layout import paragraph
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, tell
from apptracker.domain.documents import DESIGNS
from apptracker.domain.letters import Length, Tone, check_json

if TYPE_CHECKING:
    from apptracker.domain.documents import LeftOut
    from apptracker.domain.letters import Check, Letter
    from apptracker.services.letters import KeptLetter


class _Letter(click.Command):
    """``letter ID`` writes, ``letter check FILE`` judges: the first word tells which."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        if args and args[0] == "check":
            return check_command.make_context("letter check", args[1:], parent, **extra)
        return super().make_context(info_name, args, parent, **extra)


@click.command("letter", cls=_Letter, epilog="apptracker letter check FILE judges a letter in a file; see its --help.")
@application_id
@click.option("--template", metavar="NAME", help="Another template than the one chosen for it.")
@click.option("--tone", type=click.Choice([t.value for t in Tone]), help="How it sounds, this once.")
@click.option("--length", type=click.Choice([x.value for x in Length]), help="How much it says, this once.")
@click.option("--language", type=click.Choice(["en", "es"]), help="The language to write it in, this once.")
@click.option("--fill", "fills", multiple=True, metavar="BLANK=TEXT", help="Store what fills a blank; repeatable.")
@click.option("--save", is_flag=True, help="Keep this version with the application.")
@click.option("--design", metavar="NAME", help=f"Another look for --out: {', '.join(d.id for d in DESIGNS)}.")
@click.option(
    "--out", type=FILE, metavar="FILE", help="Write it as .pdf, .docx, .html, .txt, .md or .eml; also keeps it."
)
@click.option(
    "--file", "files", type=FILE, multiple=True, metavar="F", help="What else is attached to an .eml; repeatable."
)
@click.option("--draft", is_flag=True, help="Write it even with blanks, marked as a draft.")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
@pass_session
def letter_command(
    session: Session,
    id_: int,
    template: str | None,
    tone: str | None,
    length: str | None,
    language: str | None,
    fills: tuple[str, ...],
    save: bool,
    design: str | None,
    out: Path | None,
    files: tuple[Path, ...],
    draft: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Preview, keep or write a cover letter. An .eml file is an e-mail draft with the PDF attached."""
    from apptracker.services import letters

    if design and out is None:
        raise click.UsageError("--design goes with --out")
    filled = [_fill(given) for given in fills]
    decided = _decided(tone, length, language)
    kept = None
    with session.db.together() if filled else nullcontext():  # a letter that cannot be had stores nothing
        for blank, text in filled:
            letters.fill_blank(session.db, id_, blank, text)
        if save or out is not None:
            how = {"template": template, "decided": decided, "design": design, "as_draft": draft, "force": force}
            kept = _keep(session, id_, out, files, how)
        letter = kept.letter if kept else letters.current(session.db, id_, template, **decided).letter
    if as_json:
        emit(shapes.letter(letter, letters.plain_text(letter)) | (_kept_json(kept, out) if kept else {}))
        return
    if out is None:
        _print(letter, letters.plain_text(letter))
    for check in letter.checks:
        tell(paragraph(f"{check.level.value}: {check.message}", "  ", "    "))
    if kept:
        _tell_kept(session, id_, kept, out)


def _fill(given: str) -> tuple[str, str]:
    blank, equals, text = given.partition("=")
    if not equals or not blank.strip():
        raise click.UsageError("--fill takes BLANK=TEXT, with the id of the blank as letter --json gives it")
    return blank.strip(), text


def _decided(tone: str | None, length: str | None, language: str | None) -> dict[str, Any]:
    decided: dict[str, Any] = {"tone": Tone(tone)} if tone else {}
    decided |= {"length": Length(length)} if length else {}
    return decided | ({"language": language} if language else {})


def _keep(session: Session, id_: int, out: Path | None, files: tuple[Path, ...], how: dict[str, Any]) -> KeptLetter:
    from apptracker.services import letters, mailing

    if out is not None and mailing.is_mail(out):
        return mailing.keep(session.db, id_, out, files=[bytes_from(path) for path in files], **how).value
    if files:
        raise click.UsageError("--file goes with an e-mail draft, --out FILE.eml")
    return letters.keep(session.db, id_, out=out, **how).value


def _kept_json(kept: KeptLetter, out: Path | None) -> dict[str, Any]:
    shaped: dict[str, Any] = {"id": kept.version.id, "version": kept.version.number} if kept.version else {}
    shaped |= {"file": str(out)} if out is not None else {}
    if kept.left_out:
        shaped["left_out"] = [{"sign": one.sign, "name": one.name, "excerpt": one.excerpt} for one in kept.left_out]
    return shaped


def _tell_kept(session: Session, id_: int, kept: KeptLetter, out: Path | None) -> None:
    from apptracker.services import mailing

    _tell_left_out(kept.left_out)
    if out is not None:
        tell(f"Wrote {out}.")
        if mailing.is_mail(out) and not mailing.mail_of(session.db, id_, kept.letter).to:
            tell("It is addressed to nobody yet: no e-mail address is known.")
    if kept.version is not None:
        tell(f"Kept as version {kept.version.number}.")


def _tell_left_out(signs: tuple[LeftOut, ...]) -> None:
    for one in signs:
        said = f"Left out of the PDF: {one.sign} ({one.name}) in “{one.excerpt}”; no bundled font can draw it."
        tell(paragraph(said, "", "  "))


def _print(letter: Letter, text: str) -> None:
    emit_text(f"Subject: {letter.subject}\n")
    emit_text("\n".join(paragraph(line) for line in text.split("\n")) + "\n")


@click.command("check")
@click.argument("file", type=FILE)
@click.option("--application", "id_", type=ID, metavar="ID", help="What it is for: names and demands are checked too.")
@json_option
@pass_session
def check_command(session: Session, file: Path, id_: int | None, as_json: bool) -> None:
    """Judge a letter in a file, ours or any other: text, Markdown, PDF, Word, OpenDocument, RTF, a web page, a mail; or
    - for standard input. What was found is no failure: the exit status is 0 whenever the file could be read."""
    from apptracker.services import letter_checks

    name = "stdin" if str(file) == "-" else str(file)
    judged = letter_checks.judge_file(session.db, bytes_from(file)[1], name, id_)
    if as_json:
        emit(
            {
                "file": name,
                "application": id_,
                "language": judged.letter.language,
                "subject": judged.letter.subject,
                "words": judged.letter.words,
                "blanks": list(judged.blanks),
                "checks": [_by_line(check) for check in judged.checks],
            }
        )
        return
    emit_text(f"{name}: {judged.letter.words} words")
    for check in judged.checks:
        emit_text(paragraph(f"{check.level.value}: {check.message}", "  ", "    "))
    if id_ is None:
        tell("With --application ID, its posting's employer, title and demands are checked too.")


def _by_line(check: Check) -> dict[str, Any]:
    """A finding about a file, whose place is a line of its text."""
    return {"line" if key == "sentence" else key: value for key, value in check_json(check).items()}


@click.command("prep")
@click.argument("interview_id", metavar="[IID]", type=ID, required=False)
@click.option("--application", "id_", type=ID, metavar="ID", help="Before an interview is planned.")
@click.option("--out", type=FILE, metavar="FILE", help="Write it as .pdf, .docx, .html, .txt or .md.")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
@pass_session
def prep_command(
    session: Session, interview_id: int | None, id_: int | None, out: Path | None, force: bool, as_json: bool
) -> None:
    """An interview-prep sheet, for an interview or an application."""
    from apptracker.services import preps

    if (interview_id is None) == (id_ is None):
        raise click.UsageError("name an interview, or an application with --application ID")
    if out is not None:
        sheet = preps.keep(session.db, out, interview_id=interview_id, application_id=id_, force=force).value
    else:
        sheet = preps.prepare(session.db, interview_id=interview_id, application_id=id_)
    if as_json:
        emit(sheet.as_json())
    elif out is not None:
        _tell_left_out(preps.signs_left_out(session.db, sheet) if out.suffix.lower() == ".pdf" else ())
        tell(f"Wrote {out}.")
    else:
        emit_text(preps.as_text(session.db, sheet).rstrip())

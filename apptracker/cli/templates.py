"""template list, show, new, check, import, export, rename, delete, restore."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from apptracker.cli.arguments import FILE, bytes_from
from apptracker.cli.layout import paragraph, table
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from apptracker.services.template_checks import Problem
    from apptracker.services.templates import Template
    from apptracker.tailoring.letter.variables import Variable

template_name = click.argument("name", metavar="NAME")
_language = click.option("--language", metavar="L", help="Which language: en or es.")


@click.group("template")
def template_command() -> None:
    """Letter templates: the built-in ones and your own."""


@template_command.command("list")
@json_option
@pass_session
def list_(session: Session, as_json: bool) -> None:
    """List the templates and whether they work."""
    from apptracker.services import templates

    found = templates.listed(session.db)
    if as_json:
        emit([_shape(each) for each in found])
        return
    rows = [
        (t.name, t.title, t.language or "as the letter", "yours" if t.own else "built in", _state(t)) for t in found
    ]
    table(("Name", "Title", "Language", "From", "State"), rows, "No templates.", wrap=True)


def _state(template: Template) -> str:
    if not template.works:
        return template.problem or "a draft, not in force"
    return "works; a newer draft waits" if template.draft else "works"


@template_command.command("show")
@click.argument("name", metavar="[NAME]", required=False)
@click.option("--variables", is_flag=True, help="What a template can use, with examples.")
@_language
@json_option
@pass_session
def show(session: Session, name: str | None, variables: bool, language: str | None, as_json: bool) -> None:
    """Show a template's text, or with --variables what templates can use."""
    from apptracker.services import templates

    if variables:
        _show_variables(as_json)
        return
    if name is None:
        raise click.UsageError("name a template, or ask for --variables")
    opened = templates.opened(session.db, name, language or templates.DEFAULT_LANGUAGE)
    if as_json:
        emit(_shape(opened.template) | {"source": opened.source, "problems": _problems(opened.problems)})
        return
    emit_text(opened.source.rstrip("\n"))
    _tell_problems(opened.problems)


def _show_variables(as_json: bool) -> None:
    from apptracker.tailoring.letter.variables import FUNCTIONS, IMPORT, SENTENCES, VARIABLES

    if as_json:
        emit(
            {
                "variables": [
                    {
                        "name": v.path,
                        "meaning": v.meaning,
                        "example": list(v.example) if isinstance(v.example, tuple) else v.example,
                        "about": v.about.value if v.about else None,
                        "values": list(v.options),
                        "may_be_missing": v.optional,
                    }
                    for v in VARIABLES
                ],
                "functions": [{"use": f.use, "meaning": f.meaning, "example": f.example} for f in FUNCTIONS],
                "sentences": [{"use": s.use, "meaning": s.meaning} for s in SENTENCES],
            }
        )
        return
    rows = [(v.path, v.meaning, _example(v)) for v in VARIABLES]
    rows += [(f.use, f.meaning, f.example) for f in FUNCTIONS]
    rows += [(s.use, s.meaning, "") for s in SENTENCES]
    table(("Variable", "Meaning", "Example"), rows, "", wrap=True)
    emit_text(f"\nBuilt-in sentences (say.…) need this line above them: {IMPORT}")


def _example(variable: Variable) -> str:
    if variable.options:
        return ", ".join(option or "''" for option in variable.options)
    match variable.example:
        case tuple():
            return "; ".join(variable.example)
        case bool():
            return "true or false"
        case None:
            return ""
    return str(variable.example)


@template_command.command("new")
@template_name
@click.option("--from", "copy_of", metavar="NAME", help="Begin with a copy of this one.")
@_language
@json_option
@pass_session
def new(session: Session, name: str, copy_of: str | None, language: str | None, as_json: bool) -> None:
    """Make a template of your own: a copy, or a short letter whose comments explain themselves."""
    from apptracker.services import templates

    made = templates.create(session.db, name, copy_of, language)
    path = templates.path_of(session.db, made.name)
    emit(_shape(made) | {"file": str(path)}) if as_json else tell(f"Made {path}. Change it in any editor.")


@template_command.command("check")
@click.argument("given", metavar="FILE|NAME")
@json_option
@pass_session
def check(session: Session, given: str, as_json: bool) -> int:
    """Say what is wrong with a template, by line, and what to do about it."""
    from apptracker.services import template_files, templates

    path = Path(given)
    if path.is_file() or given == "-" or template_files.looks_like_file(given):
        file, data = bytes_from(path)
        problems: Sequence[Problem] = templates.check(session.db, template_files.text_of(data, file))
    else:
        problems = templates.opened(session.db, given).problems
    if as_json:
        emit({"works": not problems, "problems": _problems(problems)})
    elif not problems:
        tell("It works.")
    else:
        for problem in problems:
            emit_text(paragraph(f"{problem.message} {problem.fix}", f"{_place(problem)}: ", "  "))
    if problems:
        first = problems[0]
        tell(f"apptracker: the template does not work yet, {_place(first)}: {first.message} {first.fix}".rstrip("."))
    return 1 if problems else 0


@template_command.command("import")
@click.argument("file", metavar="FILE", type=FILE)
@click.option("--name", metavar="N", help="Its name here; that of the file unless given.")
@click.option("--force", is_flag=True, help="Let it take the place of one of the same name.")
@json_option
@pass_session
def import_(session: Session, file: Path, name: str | None, force: bool, as_json: bool) -> None:
    """Take a template file in; one that does not work is kept as a draft."""
    from apptracker.services import templates

    given, data = bytes_from(file)
    made, problems = templates.import_file(session.db, data, given, name, force=force)
    if as_json:
        emit(_shape(made) | {"problems": _problems(problems)})
        return
    tell(f"Imported as {made.name}.")
    _tell_problems(problems)


@template_command.command("export")
@template_name
@click.argument("file", metavar="FILE", type=FILE)
@click.option("--force", is_flag=True, help="Replace an existing file.")
@_language
@json_option
@pass_session
def export(session: Session, name: str, file: Path, force: bool, language: str | None, as_json: bool) -> None:
    """Write a template to a file, to keep or to give away."""
    from apptracker.services import templates

    templates.export(session.db, name, file, force=force, language=language or templates.DEFAULT_LANGUAGE)
    emit({"name": name, "file": str(file)}) if as_json else tell(f"Wrote {file}.")


@template_command.command("rename")
@template_name
@click.argument("new_name", metavar="NEW")
@json_option
@pass_session
def rename(session: Session, name: str, new_name: str, as_json: bool) -> None:
    """Give a template of your own another name."""
    from apptracker.services import templates

    renamed = templates.rename(session.db, name, new_name)
    emit(_shape(renamed)) if as_json else tell(f"Renamed {name} to {renamed.name}.")


@template_command.command("delete")
@template_name
@json_option
@pass_session
def delete(session: Session, name: str, as_json: bool) -> None:
    """Delete a template of your own; restore brings it back."""
    from apptracker.services import templates

    gone = templates.opened(session.db, name).template
    templates.delete(session.db, name)
    emit(_shape(gone)) if as_json else tell(f"Deleted {name}. Take back with: apptracker template restore {name}")


@template_command.command("restore")
@template_name
@json_option
@pass_session
def restore(session: Session, name: str, as_json: bool) -> None:
    """Bring a deleted template back, or the text one had before it was last changed."""
    from apptracker.services import templates

    back = templates.restore(session.db, name)
    emit(_shape(back)) if as_json else tell(f"{name} is as it was before.")


def _shape(template: Template) -> dict[str, object]:
    return {
        "name": template.name,
        "title": template.title,
        "description": template.description,
        "language": template.language,
        "own": template.own,
        "works": template.works,
        "draft": template.draft,
        "problem": template.problem or None,
    }


def _problems(problems: Sequence[Problem]) -> list[dict[str, object]]:
    return [
        {"line": p.line, "message": p.message, "fix": p.fix, **({"file": p.template} if p.template else {})}
        for p in problems
    ]


def _tell_problems(problems: Sequence[Problem]) -> None:
    for problem in problems:
        tell(paragraph(f"{problem.message} {problem.fix}", f"{_place(problem)}: ", "  "))


def _place(problem: Problem) -> str:
    return f"{problem.template}, line {problem.line}" if problem.template else f"line {problem.line}"

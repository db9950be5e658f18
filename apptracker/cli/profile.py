"""profile import, show, export, set; story add, list, edit, delete."""

from __future__ import annotations

import json
from pathlib import Path

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import FILE, ID, bytes_from
from apptracker.cli.layout import table
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, tell
from apptracker.domain.profile import FactKind


@click.group("profile")
def profile_command() -> None:
    """Your facts: import, show, set, export."""


@profile_command.command("import")
@click.argument("file", metavar="FILE", type=FILE)
@json_option
@pass_session
def import_(session: Session, file: Path, as_json: bool) -> None:
    """Take a JSON Resume in; doing so twice changes nothing the second time."""
    from apptracker.services import profiles

    name, data = bytes_from(file)
    report = profiles.import_resume(session.db, data, name).value
    if as_json:
        emit({"added": report.added, "changed": report.changed, "unchanged": report.unchanged})
    else:
        tell(f"{report.added} facts added, {report.changed} changed, {report.unchanged} as they were.")
    if report.unknown:
        tell(f"Kept, but no part of JSON Resume, so nothing uses it: {', '.join(report.unknown)}. Check the spelling.")


@profile_command.command("show")
@json_option
@pass_session
def show(session: Session, as_json: bool) -> None:
    """Show your facts and stories by their names."""
    profile = session.db.read.profile()
    if as_json:
        emit(shapes.profile(profile))
        return
    told = [(f.key, _in_words(f.data)) for f in profile.facts if f.kind is not FactKind.META]
    told += [(s.key, ". ".join(filter(None, (s.title, s.action or s.situation, s.result)))) for s in profile.stories]
    rows = [(fact, words) for fact, words in told if words]
    table(
        ("Fact", "What it says"),
        rows,
        "Your profile is empty. Begin with: apptracker profile import FILE (a JSON Resume)",
        wrap=True,
    )


def _in_words(value: object) -> str:
    """A fact's data as people read it: the values, whatever they are nested in."""
    if isinstance(value, dict):
        return " · ".join(filter(None, map(_in_words, value.values())))
    if isinstance(value, list):
        return ", ".join(filter(None, map(_in_words, value)))
    return "" if value is None else str(value)


@profile_command.command("export")
@click.argument("file", metavar="FILE", type=FILE)
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
@pass_session
def export(session: Session, file: Path, force: bool, as_json: bool) -> None:
    """Write your profile as a JSON Resume; - is standard output."""
    from apptracker.adapters.system.files import write_whole
    from apptracker.services import profiles

    resume = profiles.export(session.db)
    text = json.dumps(resume, ensure_ascii=False, indent=2) + "\n"
    if str(file) == "-":
        emit_text(text.rstrip("\n"))
        return
    write_whole(file, text.encode("utf-8"), force=force)
    emit({"file": str(file)}) if as_json else tell(f"Wrote {file}.")


@profile_command.command("set")
@click.argument("key", metavar="KEY")
@click.argument("value", metavar="VALUE")
@json_option
@pass_session
def set_(session: Session, key: str, value: str, as_json: bool) -> None:
    """Set one fact, like phone, city or availability.shifts; an empty value forgets it."""
    from apptracker.services import profiles

    profile = profiles.set_value(session.db, key, value).value
    emit(shapes.profile(profile)) if as_json else tell(f"Set {key}." if value else f"Forgot {key}.")


@click.group("story")
def story_command() -> None:
    """Your evidence, as stories: situation, task, action, result."""


@story_command.command("add")
@click.option("--title", required=True)
@click.option("--situation", default="", help="What was going on.")
@click.option("--task", default="", help="What you had to do.")
@click.option("--action", default="", help="What you did.")
@click.option("--result", default="", help="What came of it, with a number if there is one.")
@click.option("--skill", "skills", multiple=True, metavar="S", help="A skill it shows; may be repeated.")
@json_option
@pass_session
def add_story(
    session: Session,
    title: str,
    situation: str,
    task: str,
    action: str,
    result: str,
    skills: tuple[str, ...],
    as_json: bool,
) -> None:
    """Add a story."""
    from apptracker.services import profiles

    story = profiles.add_story(
        session.db, title=title, situation=situation, task=task, action=action, result=result, skills=skills
    ).value
    emit(shapes.story(story)) if as_json else tell(f"Added {story.key}: {story.title}")


@story_command.command("list")
@json_option
@pass_session
def list_stories(session: Session, as_json: bool) -> None:
    """List your stories."""
    stories = session.db.read.profile().stories
    if as_json:
        emit([shapes.story(s) for s in stories])
        return
    table(("ID", "Title", "Shows"), [(s.id, s.title, ", ".join(s.skills)) for s in stories], "No stories yet.")


@story_command.command("edit")
@click.argument("story_id", metavar="SID", type=ID)
@click.option("--title")
@click.option("--situation")
@click.option("--task")
@click.option("--action")
@click.option("--result")
@click.option("--skill", "skills", multiple=True, metavar="S", help="The skills it shows, all of them anew.")
@json_option
@pass_session
def edit_story(
    session: Session, /, story_id: int, skills: tuple[str, ...], as_json: bool, **values: str | None
) -> None:
    """Change a story."""
    from apptracker.services import profiles

    given = {name: value for name, value in values.items() if value is not None}
    if not given and not skills:
        raise click.UsageError("name at least one part to change, for example --result TEXT")
    story = profiles.edit_story(session.db, story_id, skills=skills or None, **given).value
    emit(shapes.story(story)) if as_json else tell(f"Changed {story.key}.")


@story_command.command("delete")
@click.argument("story_id", metavar="SID", type=ID)
@json_option
@pass_session
def delete_story(session: Session, story_id: int, as_json: bool) -> None:
    """Delete a story; undo brings it back."""
    from apptracker.services import profiles

    story = profiles.delete_story(session.db, story_id).value
    emit(shapes.story(story)) if as_json else tell(f"Deleted {story.key}. Take back with: apptracker undo")

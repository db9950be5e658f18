"""What the templates page shows, fetched off the GUI thread, and what it asks for to be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from apptracker.domain.changes import Result
from apptracker.ui.language import named, said
from apptracker.ui.likeness import job_at
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from pathlib import Path

    from apptracker.services.template_preview import Previewed
    from apptracker.services.templates import Opened, Template
    from apptracker.store import Database

JOBS = 30  # applications to try a template with


@dataclass(frozen=True, slots=True)
class Choice:
    """A template to choose: a built-in one stands once for each language."""

    template: Template
    language: str
    words: str

    @property
    def key(self) -> tuple[str, str]:
        return self.template.name, "" if self.template.own else self.language


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything to choose from, and the template that is open."""

    choices: tuple[Choice, ...]
    jobs: tuple[tuple[int, str], ...]
    opened: Opened
    language: str


def fetch(db: Database, name: str, language: str) -> Shown:
    """What there is, with a template opened: that of this name, or the first where it is gone."""
    from apptracker.domain.errors import UserError
    from apptracker.services import templates
    from apptracker.tailoring.letter.headers import LANGUAGES

    choices = []
    for template in templates.listed(db):
        if template.own:
            choices.append(Choice(template, template.language or "en", _words(template)))
        else:
            choices += [
                Choice(
                    template, code, tr("{title} – built in, {spoken}", title=named(template.title), spoken=said(spoken))
                )
                for code, spoken in LANGUAGES.items()
            ]
    try:
        opened = templates.opened(db, name, language or "en")
    except UserError:
        opened = templates.opened(db, choices[0].template.name, "en")
    return Shown(tuple(choices), _jobs(db), opened, language)


def _words(template: Template) -> str:
    if not template.works:
        return tr("{name} – not working", name=template.name)
    return tr("{name} – draft", name=template.name) if template.draft else template.name


def _jobs(db: Database) -> tuple[tuple[int, str], ...]:
    """Applications by name, what changed last first."""
    found = []
    for id_ in db.read.changed_last(JOBS):
        application = db.read.application(id_)
        named = job_at(application.title, application.employer)
        found.append((id_, named or tr("A job without a title")))
    return tuple(found)


def look(db: Database, source: str, name: str, application_id: int | None, language: str) -> Previewed:
    """The letter the text writes now. An application that is gone gives way to a made-up one."""
    from apptracker.domain.errors import UserError
    from apptracker.services.template_preview import preview

    try:
        return preview(db, source, name, application_id, language or "en")
    except UserError:
        return preview(db, source, name, None, language or "en")


def keep_draft(db: Database, name: str, source: str) -> Result[None]:
    from apptracker.services import templates

    templates.keep_draft(db, name, source)
    return Result(None)


def save(db: Database, name: str, source: str) -> Result[bool]:
    """Whether it works and is in force now."""
    from apptracker.services import templates

    return Result(not templates.save(db, name, source))


def discard(db: Database, name: str) -> Result[None]:
    from apptracker.services import templates

    templates.discard_draft(db, name)
    return Result(None)


def create(db: Database, name: str, copy_of: str | None, language: str) -> Result[str]:
    """The name it has."""
    from apptracker.services import templates

    return Result(templates.create(db, name, copy_of, language or None).name)


def rename(db: Database, name: str, new: str) -> Result[str]:
    from apptracker.services import templates

    return Result(templates.rename(db, name, new).name)


def delete(db: Database, name: str) -> Result[str]:
    from apptracker.services import templates

    templates.delete(db, name)
    return Result(name)


def restore(db: Database, name: str) -> Result[str]:
    from apptracker.services import templates

    return Result(templates.restore(db, name).name)


@dataclass(frozen=True, slots=True)
class Imported:
    name: str
    works: bool


def import_file(db: Database, path: Path) -> Result[Imported]:
    """Take a file in; one whose name is taken gets a number."""
    from apptracker.adapters.system.files import read_bytes
    from apptracker.services import template_files, templates

    free = templates.free_name(db, template_files.name_of_file(path.name))
    made, problems = templates.import_file(db, read_bytes(path), path.name, free)
    return Result(Imported(made.name, not problems))


def export(db: Database, name: str, out: Path, language: str) -> Path:
    from apptracker.services import templates

    templates.export(db, name, out, force=True, language=language or "en")
    return out

"""The letter templates there are: built-in ones, which never change, and the person's own, as files in the data folder.

An own template is the file ``templates/letters/NAME.txt.j2``; only text that works is put there, so no letter is ever
written with half an idea. Text that is still being worked on, or does not work, is kept beside it in ``.drafts``. What
a change takes the place of goes to ``.earlier``, from where :func:`restore` brings it back.

A name of a built-in template cannot be taken, and built-in files are looked for first: whatever lies in the data
folder, built-in templates and their parts stay as they are. A file that bears such a name gets another.
"""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from apptracker.adapters.system.files import write_whole
from apptracker.domain.errors import UserError
from apptracker.paths import resource
from apptracker.services import template_files as files
from apptracker.store.folder import make_private_folder
from apptracker.tailoring.letter.headers import LANGUAGES, header_of, with_header

if TYPE_CHECKING:
    from apptracker.services.template_checks import Problem
    from apptracker.store import Database

DEFAULT_LANGUAGE = files.DEFAULT_LANGUAGE


@dataclass(frozen=True, slots=True)
class Template:
    """``language`` is None for one that serves each language (built-in) or leaves it to the letter. ``works``: letters
    can be written with it. ``draft``: there is text that is not in force. ``problem``: the first thing wrong."""

    name: str
    title: str
    description: str
    language: str | None
    own: bool
    works: bool = True
    draft: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A template to write a letter with: its ``file`` is looked for in :meth:`folders`. ``language``: the one it
    declares, or None."""

    file: str
    language: str | None
    own_folder: Path

    def folders(self, language: str) -> list[Path]:
        """Where the template and what it includes are looked for; built-in files first."""
        return [files.builtin_folder(language), self.own_folder]


@dataclass(frozen=True, slots=True)
class Opened:
    """A template with its text: ``source`` as last worked on, ``saved`` as in force (None where it never was)."""

    template: Template
    source: str
    saved: str | None
    problems: tuple[Problem, ...]


def find(db: Database, name: str) -> Found:
    """The template that has this name, or had it, to write a letter with.

    :raises UserError: ``template.unknown``; ``template.draft`` for one that never worked yet; ``template.unreadable``.
    """
    folder = own_folder(db)
    if name in files.builtin_names():
        return Found(f"{name}{files.ENDING}", None, folder)
    if name not in files.own_names(folder):
        name = files.renamed(folder).get(name, name)
    if not files.is_name(name) or not (file := folder / f"{name}{files.ENDING}").is_file():
        if files.is_name(name) and files.draft_of(folder, name).is_file():
            raise UserError("template.draft", template=name)
        raise _unknown(db, name)
    return Found(file.name, header_of(files.read(file)).language, folder)


def listed(db: Database) -> list[Template]:
    """Every template, the built-in ones first, by name."""
    _name_anew(db)
    folder = own_folder(db)
    return [_builtin(name) for name in files.builtin_names()] + [_own(folder, name) for name in files.own_names(folder)]


def usable(db: Database) -> list[tuple[str, str]]:
    """Names and titles of the templates letters can be asked of, at once: what is in force worked when it was saved."""
    _name_anew(db)
    folder = own_folder(db)
    named = [(name, _builtin(name).title) for name in files.builtin_names()]
    for name in files.own_names(folder):
        if (file := files.file_of(folder, name)).is_file():
            try:
                named.append((name, header_of(files.read(file)).title or name))
            except UserError:
                named.append((name, name))
    return named


def opened(db: Database, name: str, language: str = DEFAULT_LANGUAGE) -> Opened:
    """A template's text, what it is and what is wrong with it. ``language``: which one of a built-in.

    :raises UserError: ``template.unknown``, ``template.unreadable``.
    """
    folder = own_folder(db)
    if name in files.builtin_names():
        source = files.read(files.builtin_file(name, language))
        return Opened(_builtin(name, language), source, source, ())
    if not files.is_name(name) or not (files.file_of(folder, name).is_file() or files.draft_of(folder, name).is_file()):
        raise _unknown(db, name)
    file, draft = files.file_of(folder, name), files.draft_of(folder, name)
    saved = files.read(file) if file.is_file() else None
    source = files.read(draft) if saved is None or draft.is_file() else saved
    return Opened(_own(folder, name), source, saved, tuple(check(db, source, name)))


def check(db: Database, source: str, name: str = "template") -> list[Problem]:
    """What is wrong with the text of a template: nothing, where letters can be written with it."""
    from apptracker.services.template_checks import check_source

    return check_source(source, f"{name}{files.ENDING}", own_folder(db))


def create(db: Database, name: str, copy_of: str | None = None, language: str | None = None) -> Template:
    """A new template of the person's: a copy of another, or a short letter whose comments teach.

    :raises UserError: ``template.name``, ``template.name_taken``, ``template.many``; ``template.unknown`` for
        ``copy_of``; ``template.language``.
    """
    name = new_name(db, name)
    if language is not None and language not in LANGUAGES:
        raise UserError("template.language", language=language, languages=", ".join(LANGUAGES))
    if copy_of is None:
        source = files.read(resource("templates", "own", f"letter-{language or DEFAULT_LANGUAGE}{files.ENDING}"))
        source = with_header(source, title=name)
    else:
        original = opened(db, copy_of, language or DEFAULT_LANGUAGE)
        spoken = original.template.language or language or DEFAULT_LANGUAGE
        source = with_header(original.source, title=name, language=spoken)
    save(db, name, source)
    return _own(own_folder(db), name)


def keep_draft(db: Database, name: str, source: str) -> None:
    """Keep text that is being worked on, whatever state it is in; letters are written with what is in force.

    :raises UserError: ``template.name``, ``template.name_taken``.
    """
    folder = own_folder(db)
    _check_name(name)
    file, draft = files.file_of(folder, name), files.draft_of(folder, name)
    if file.is_file() and files.read(file) == source:
        draft.unlink(missing_ok=True)
    else:
        files.write(draft, source)


def discard_draft(db: Database, name: str) -> None:
    """Go back to what is in force; the draft is among the earlier states then.

    :raises UserError: ``template.unknown`` where nothing is in force.
    """
    folder = own_folder(db)
    if not files.file_of(folder, name).is_file():
        raise _unknown(db, name)
    files.set_aside(folder, name, files.DRAFT)


def save(db: Database, name: str, source: str) -> list[Problem]:
    """Put the text in force when it works; else it is kept as a draft, and what was in force stays so. Gives what is
    wrong with it.

    :raises UserError: ``template.name``, ``template.name_taken``, ``template.many``.
    """
    folder = own_folder(db)
    _check_name(name)
    file = files.file_of(folder, name)
    if not file.is_file() and name not in files.own_names(folder):
        _check_room(folder)
    problems = check(db, source, name)
    if problems:
        keep_draft(db, name, source)
        return problems
    if not file.is_file() or files.read(file) != source:
        files.set_aside(folder, name, files.IN_FORCE)
        files.write(file, source)
    files.draft_of(folder, name).unlink(missing_ok=True)
    return []


def rename(db: Database, name: str, new: str) -> Template:
    """Give an own template another name; its draft goes with it, and letters that use it follow.

    :raises UserError: ``template.unknown``, ``template.builtin``, ``template.name``, ``template.name_taken``.
    """
    folder = _of_own(db, name)
    if new.casefold() != name.casefold() or new == name:
        new = new_name(db, new)
    else:
        _check_name(new)  # another case of the same letters
    for place in files.PLACES.values():
        if (file := place(folder, name)).is_file():
            source = files.read(file)
            if header_of(source).title == name:
                files.write(file, with_header(source, title=new))
            file.replace(place(folder, new))
    files.note_renamed(folder, name, new)
    return _own(folder, new)


def delete(db: Database, name: str) -> None:
    """Take an own template away; :func:`restore` brings it back.

    :raises UserError: ``template.unknown``, ``template.builtin``.
    """
    files.set_aside(_of_own(db, name), name, files.IN_FORCE, files.DRAFT)


def restore(db: Database, name: str) -> Template:
    """Bring back the state an own template was in before the last change, or the template itself after it was deleted.
    The present one is set aside in its turn.

    :raises UserError: ``template.no_earlier``, ``template.many``.
    """
    folder = own_folder(db)
    states = files.earlier(folder, name) if files.is_name(name) else {}
    if not states:
        raise UserError("template.no_earlier", template=name)
    if name not in files.own_names(folder):
        _check_room(folder)
    latest = states[max(states)]
    files.set_aside(folder, name, *latest)
    for kind, file in latest.items():
        make_private_folder(files.PLACES[kind](folder, name).parent)
        file.replace(files.PLACES[kind](folder, name))
    return _own(folder, name)


def import_file(
    db: Database, data: bytes, file: str, name: str | None = None, *, force: bool = False
) -> tuple[Template, list[Problem]]:
    """Take a file in as an own template, named after the file unless ``name`` says otherwise, and what is wrong with
    it: one that does not work is kept as a draft. With ``force`` it takes the place of one of the same name.

    :raises UserError: ``template.not_text``, ``template.large``, ``template.name``, ``template.name_taken``,
        ``template.many``.
    """
    source = files.text_of(data, file)
    wanted = name if name is not None else files.name_of_file(file)
    if not (force and wanted in files.own_names(own_folder(db))):
        wanted = new_name(db, wanted)
    problems = save(db, wanted, source)
    return _own(own_folder(db), wanted), problems


def export(db: Database, name: str, out: Path, *, force: bool = False, language: str = DEFAULT_LANGUAGE) -> None:
    """Write a template's text, as last worked on, to a file.

    :raises UserError: ``template.unknown``, ``file.exists`` and those of writing a file.
    """
    source = opened(db, name, language).source
    write_whole(out, source.encode(), force=force)


def new_name(db: Database, name: str) -> str:
    """The name, tidied, as one a new template can have.

    :raises UserError: ``template.name``, ``template.name_taken``, ``template.many``.
    """
    name = " ".join(unicodedata.normalize("NFC", name).split())
    _check_name(name)
    if name.casefold() in {taken.casefold() for taken in files.own_names(own_folder(db))}:
        raise UserError("template.name_taken", template=name)
    _check_room(own_folder(db))
    return name


def free_name(db: Database, wanted: str) -> str:
    """``wanted``, or with a number behind it where that is taken."""
    taken = {name.casefold() for name in (*files.builtin_names(), *files.own_names(own_folder(db)))}
    name, number = wanted, 2
    while name.casefold() in taken:
        name, number = f"{wanted[: files.LONGEST_NAME - 4]} {number}", number + 1
    return name


def _name_anew(db: Database) -> None:
    """Give files of the person's that bear the name of a built-in template one under which they are found: before there
    were several built-in ones, a file of that name could be put there by hand."""
    folder = own_folder(db)
    for name in files.builtin_names():
        with suppress(OSError):  # most often there is none; and a disk that takes nothing leaves it as it is
            file = files.file_of(folder, name)
            if file.is_file():
                file.rename(files.file_of(folder, free_name(db, f"{name} mine")))


def path_of(db: Database, name: str) -> Path:
    """The file of an own template: what is in force, else its draft."""
    file = files.file_of(own_folder(db), name)
    return file if file.is_file() else files.draft_of(own_folder(db), name)


def folders(db: Database, language: str) -> list[Path]:
    """Where templates in a language, and what they include, are looked for; built-in files first."""
    return [files.builtin_folder(language), own_folder(db)]


def own_folder(db: Database) -> Path:
    """Where the person's own letter templates are; it need not exist."""
    return db.folder.templates / "letters"


# Names and files


def _builtin(name: str, language: str | None = None) -> Template:
    header = header_of(files.read(files.builtin_file(name, language or DEFAULT_LANGUAGE)))
    title = header.title or name.replace("-", " ").capitalize()
    return Template(name, title, header.description, language, own=False)


def _own(folder: Path, name: str) -> Template:
    """One that cannot be read is told all the same."""
    from apptracker.services.template_checks import check_source

    file, draft = files.file_of(folder, name), files.draft_of(folder, name)
    try:
        source = files.read(file if file.is_file() else draft)
    except UserError as error:
        return Template(name, name, "", None, own=True, works=False, problem=str(error))
    header = header_of(source)
    problems = check_source(source, file.name, folder)
    return Template(
        name,
        header.title or name,
        header.description,
        header.language,
        own=True,
        works=file.is_file() and not problems,
        draft=draft.is_file(),
        problem=problems[0].message if problems else "",
    )


def _of_own(db: Database, name: str) -> Path:
    """The folder of the person's templates, if that is one of them."""
    if name in files.builtin_names():
        raise UserError("template.builtin", template=name)
    folder = own_folder(db)
    if name not in files.own_names(folder):
        raise _unknown(db, name)
    return folder


def _unknown(db: Database, name: str) -> UserError:
    names = [*files.builtin_names(), *files.own_names(own_folder(db))]
    return UserError("template.unknown", template=name, names=", ".join(names))


def _check_name(name: str) -> None:
    if not files.is_name(name):
        raise UserError("template.name", template=name, limit=files.LONGEST_NAME)
    if name.casefold() in {taken.casefold() for taken in files.builtin_names()} or files.is_part(name.casefold()):
        raise UserError("template.name_taken", template=name)


def _check_room(folder: Path) -> None:
    if len(files.own_names(folder)) >= files.MOST:
        raise UserError("template.many", limit=files.MOST)

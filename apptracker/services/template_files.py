"""Letter templates as files: where they lie, what names they can have, their drafts and earlier states."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from apptracker.adapters.system.files import read_bytes, write_whole
from apptracker.domain.errors import UserError
from apptracker.domain.filenames import safe_name
from apptracker.paths import resource
from apptracker.store.folder import make_private_folder

STANDARD = "standard"
ENDING = ".txt.j2"
DEFAULT_LANGUAGE = "en"
MOST = 200  # own templates
KEPT = 20  # earlier states of one template
LONGEST_NAME = 60
_ENDINGS = (ENDING, ".jinja2", ".jinja", ".j2", ".txt")
_DRAFTS, _EARLIER, _RENAMED = ".drafts", ".earlier", ".renamed"
_PLAIN = re.compile(r"[^\W_][\w '()-]*")
READ_LIMIT = 1_000_000  # bytes


def builtin_folder(language: str) -> Path:
    """The built-in templates of a language ("es", "es-MX"); English where there are none."""
    folder = resource("templates", "letters", language.partition("-")[0].lower())
    return folder if folder.is_dir() else resource("templates", "letters", DEFAULT_LANGUAGE)


def builtin_names() -> list[str]:
    files = builtin_folder(DEFAULT_LANGUAGE).glob(f"*{ENDING}")
    names = sorted(file.name.removesuffix(ENDING) for file in files if not is_part(file.name))
    return sorted(names, key=lambda name: name != STANDARD)


def is_part(file: str) -> bool:
    return file.startswith(("_", ".", "parts"))


def builtin_file(name: str, language: str) -> Path:
    file = builtin_folder(language) / f"{name}{ENDING}"
    return file if file.is_file() else builtin_folder(DEFAULT_LANGUAGE) / file.name


def own_names(folder: Path) -> list[str]:
    found = {
        name: None
        for place in (folder, folder / _DRAFTS)
        if place.is_dir()
        for file in place.glob(f"*{ENDING}")
        if is_name(name := file.name.removesuffix(ENDING)) and name not in builtin_names() and not is_part(name)
        if file.is_file()
    }
    return sorted(found, key=str.casefold)[:MOST]


def file_of(folder: Path, name: str) -> Path:
    return folder / f"{name}{ENDING}"


def draft_of(folder: Path, name: str) -> Path:
    return folder / _DRAFTS / f"{name}{ENDING}"


IN_FORCE, DRAFT = "", ".draft"  # what a file in .earlier was, as its name says
PLACES = {IN_FORCE: file_of, DRAFT: draft_of}


def earlier(folder: Path, name: str) -> dict[int, dict[str, Path]]:
    """The earlier states of a template by number, the latest with the highest: what was in force, a draft, or both."""
    states: dict[int, dict[str, Path]] = {}
    for file in (folder / _EARLIER).glob(f"*{ENDING}"):
        match = re.fullmatch(rf"(.+)\.([1-9][0-9]{{0,8}})({re.escape(DRAFT)})?", file.name.removesuffix(ENDING))
        if match and match[1] == name:
            states.setdefault(int(match[2]), {})[match[3] or IN_FORCE] = file
    return states


def set_aside(folder: Path, name: str, *kinds: str) -> None:
    """Move what there is of these kinds to the earlier states, as one; the oldest states go when there are many."""
    states = earlier(folder, name)
    number = max(states, default=0) + 1
    for kind in kinds:
        if (file := PLACES[kind](folder, name)).is_file():
            make_private_folder(folder / _EARLIER)
            file.replace(folder / _EARLIER / f"{name}.{number}{kind}{ENDING}")
    for old in sorted(states)[: max(0, len(states) + 1 - KEPT)]:
        for file in states[old].values():
            file.unlink()


def renamed(folder: Path) -> dict[str, str]:
    """Names that templates had before, each with the one it has now: letters were asked for by the old one."""
    file = folder / _RENAMED
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines() if file.is_file() else []
    pairs = [line.split("\t") for line in lines[-MOST:]]
    return {pair[0]: pair[1] for pair in pairs if len(pair) == 2 and all(map(is_name, pair))}


def note_renamed(folder: Path, old: str, new: str) -> None:
    """From now on the old name leads to the new one, as those do that led to the old one."""
    names = {each: new if now == old else now for each, now in renamed(folder).items()} | {old: new}
    names.pop(new, None)
    write(folder / _RENAMED, "".join(f"{each}\t{now}\n" for each, now in names.items()))


def read(file: Path) -> str:
    """:raises UserError: ``template.unreadable``."""
    try:
        return text_of(read_bytes(file, READ_LIMIT), file.name)
    except UserError as error:
        name = file.name.removesuffix(ENDING)
        raise UserError("template.unreadable", template=name, problem=str(error).partition(";")[0]) from error


def write(file: Path, source: str) -> None:
    make_private_folder(file.parent)
    write_whole(file, source.encode(), force=True)


def text_of(data: bytes, file: str) -> str:
    """The text of a template file, whoever made it.

    :raises UserError: ``template.large``, ``template.not_text``.
    """
    from apptracker.adapters.documents.sandbox import MAX_SOURCE

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError("template.not_text", file=file) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t" for c in text):
        raise UserError("template.not_text", file=file)
    if len(text) > MAX_SOURCE:
        raise UserError("template.large", file=file, limit=MAX_SOURCE)
    return text


def name_of_file(file: str) -> str:
    """A template's name from that of a file, which may be anything."""
    stem = next((file[: -len(end)] for end in _ENDINGS if file.lower().endswith(end)), file)
    plain = " ".join(re.sub(r"[^\w '()-]|_", " ", unicodedata.normalize("NFC", safe_name(stem))).split())
    name = plain.lstrip(" '()-")[:LONGEST_NAME].strip()
    return name if is_name(name) else "imported"


def looks_like_file(given: str) -> bool:
    """Whether this names a file and not a template."""
    return any(sign in given for sign in "./\\")


def is_name(name: str) -> bool:
    """Letters, digits, spaces and little else: what every disk takes, and no way out of the folder."""
    fits = len(name) <= LONGEST_NAME and bool(_PLAIN.fullmatch(name)) and name == " ".join(name.split())
    return fits and safe_name(name) == name and unicodedata.is_normalized("NFC", name)

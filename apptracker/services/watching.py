"""A folder where postings arrive: which of the new files in it hold one. Nothing there is ever changed."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from apptracker.adapters.system.folders import FileMark, files_in
from apptracker.domain.postings import FieldSource, ReadPosting, WarningLevel
from apptracker.services import capture

if TYPE_CHECKING:
    from apptracker.services.capture import Preview
    from apptracker.store import Database

#: What adverts say and other texts about work, such as a resume or an invoice, hardly do.
_OF_ADVERTS = re.compile(
    r"\b(?:apply|applicants?|candidates?|hiring|we(?:'|’)?re? (?:are )?looking|we offer|you will|you(?:'|’)ll"
    r"|join (?:us|our)|requirements|qualifications|responsibilities|duties|benefits|salary|per hour|an hour|vacancy"
    r"|job description|about (?:the|this) (?:job|role|position)|equal opportunity|closing date|must have|nice to have"
    r"|preferred)\b",
    re.IGNORECASE,
)
MOST_BYTES = 5_000_000  # of a file that is looked at: far more than a page with a posting has
_ENOUGH_WORDS, _MANY_WORDS = 3, 6  # different ones
_ENOUGH_ASKED, _MANY_ASKED = 2, 4
#: "2019 to 2021", "2022 - present", as resumes have for each job and school, and how many of them make one.
_YEARS = re.compile(
    r"\b(?:19|20)\d\d\b[\s(]{0,3}(?:-|–|—|to|until)\s{0,3}(?:[a-z]{3,9}\.? )?(?:(?:19|20)\d\d|present|now|today)\b",
    re.IGNORECASE,
)
_OF_RESUMES = 2
_MOST_CHARACTERS = 20_000  # of a text that are looked at for such words
_OF_DATA = (FieldSource.JSON_LD, FieldSource.MICRODATA, FieldSource.RDFA)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A file with at least one posting in it that nobody captured yet. ``job`` names the first, '' where it does not
    say for certain."""

    path: Path
    job: str


def marks(folder: Path) -> dict[str, str]:
    """The files that may hold postings, by name; each with a mark that another size or time would change.

    :raises UserError: ``folder.not_found``, ``folder.unreadable``.
    """
    return {each.name: _mark(each) for each in files_in(folder, capture.ENDINGS, MOST_BYTES)}


def arrived(db: Database, path: Path) -> Arrived | None:
    """What arrived, if the file holds a posting that was not captured before."""
    if path.is_symlink() or not path.is_file():
        return None
    found = [each.preview for each in capture.preview_files(db, [path], _go_on) if each.preview is not None]
    new = [preview for preview in found if _is_new(db, preview)]
    if not new:
        return None
    values = (new[0].fields.get(each) for each in ("title", "employer"))
    return Arrived(
        path, " at ".join(str(each.value) for each in values if each is not None and each.sure and each.value)
    )


def _is_new(db: Database, preview: Preview) -> bool:
    if preview.posting is None or preview.source is None or not holds_posting(preview.posting):
        return False
    return not db.read.captured_from(hashlib.sha256(preview.source.data).hexdigest(), preview.text)


def holds_posting(posting: ReadPosting) -> bool:
    """Whether what was read is a job posting, and not just any text: its page's data say so, or it asks for things, and
    names a job or speaks as adverts do, or it speaks of a job and has the signs of a fraud, which often names nobody.
    A resume does some of that, too, but tells of years."""
    title = posting.fields.get("title")
    if title is not None and title.source in _OF_DATA:
        return True
    text = posting.text[:_MOST_CHARACTERS]
    asked = sum(requirement.is_asked for requirement in posting.requirements)
    words = len({found.casefold() for found in _OF_ADVERTS.findall(text)})
    if len(_YEARS.findall(text)) >= _OF_RESUMES:
        return words > _MANY_WORDS
    if words and any(sign.level is WarningLevel.SERIOUS for sign in posting.warnings):
        return True
    if title is None:
        return words > _ENOUGH_WORDS and asked >= _MANY_ASKED
    clear = title.sure and asked >= _MANY_ASKED
    return clear or (words >= _ENOUGH_WORDS and asked >= _ENOUGH_ASKED)


def _mark(file: FileMark) -> str:
    return hashlib.sha256(f"{file.size} {file.changed} {file.name}".encode("utf-8", "replace")).hexdigest()[:16]


def _go_on(done: int, total: int) -> None:
    """Nobody stops it: each file is read on its own."""

"""What the page of people and employers fetches, off the GUI's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from apptracker.domain.people import Who

if TYPE_CHECKING:
    from pathlib import Path

    from apptracker.domain.doubles import Pair
    from apptracker.domain.people import EmployerRecord, Listed, PersonRecord
    from apptracker.store import Database

FIRST_ROWS = 40  # lines fetched with the list itself


class Query(NamedTuple):
    who: Who = Who.PEOPLE
    text: str = ""
    sort: str = "name"


class Answer(NamedTuple):
    """``of`` is how many there are without the words that were typed; ``others`` how many the other list has."""

    query: Query
    ids: list[int]
    rows: dict[int, Listed]
    of: int
    others: int


class Person(NamedTuple):
    record: PersonRecord


class Employer(NamedTuple):
    """``noticed``: the titles of the signs that were seen."""

    record: EmployerRecord
    noticed: tuple[str, ...]


def look(db: Database, query: Query) -> Answer:
    ids = db.read.listed(query.who, query.text, query.sort)
    of = len(db.read.listed(query.who)) if query.text.strip() else len(ids)
    other = Who.EMPLOYERS if query.who is Who.PEOPLE else Who.PEOPLE
    others = 1 if of else len(db.read.listed(other))
    return Answer(query, ids, db.read.listed_rows(query.who, ids[:FIRST_ROWS]), of, others)


def person(db: Database, contact_id: int) -> Person:
    return Person(db.read.person_record(contact_id))


def employer(db: Database, employer_id: int) -> Employer:
    record = db.read.employer_record(employer_id)
    titles: tuple[str, ...] = ()
    if record.noticed:
        from apptracker.guide.articles import article

        found = (article(entry) for entry in record.noticed)
        titles = tuple(each.title for each in found if each is not None)
    return Employer(record, titles)


def employer_names(db: Database) -> list[str]:
    return sorted((each.name for each in db.read.employers()), key=str.casefold)


def pairs(db: Database, who: Who) -> list[Pair]:
    from apptracker.services import doubles

    return doubles.pairs(db, who)


def export(db: Database, file: Path, ids: list[int] | None) -> tuple[Path, int]:
    """Write address cards of these, or of all; the person has agreed to replace a file that exists."""
    from apptracker.services import cards

    file = file if file.suffix else file.with_suffix(".vcf")
    return file, cards.export(db, file, ids, force=True)

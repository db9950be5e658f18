"""Finding applications by a query, and everything else that has its words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from apptracker.domain.clock import today
from apptracker.domain.query import Query, parse
from apptracker.domain.reminders import ReminderState
from apptracker.domain.selection import Selection
from apptracker.domain.vocabulary import Vocabulary
from apptracker.services.reading_queries import QueryRead, read_query

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from apptracker.domain.reminders import Reminder
    from apptracker.store import Database
    from apptracker.store.reading.finding import EmployerHit, Hit, PersonHit, StoryHit
    from apptracker.store.reading.reader import Reader
    from apptracker.store.reading.table import Table, TableRow

SHOWN = 50  # applications found
_LISTED = 10  # of them with their rows
_FEW = 8  # of the other kinds


def selection_of(read: Reader, query: Query, today: date) -> Selection:
    """What a query selects.

    :raises UserError: ``search.name``, ``search.choice``, ``search.date``, ``search.pay``, ``search.negated``, each
        naming the operator.
    """
    if not query.filters:
        return Selection(text=query.text, not_text=frozenset(query.kept_out))
    found = read_query(query, read.vocabulary(), today)
    for trouble in found.troubles:
        raise trouble.error
    return found.selection


@dataclass(frozen=True, slots=True)
class Everything:
    """What was found. ``hits`` are applications, best first, the first of them with their ``rows``; ``more``: there are
    further ones. ``mended``: the query that was gone by instead, where what was typed found nothing."""

    read: QueryRead
    query: Query
    hits: tuple[Hit, ...] = ()
    rows: dict[int, TableRow] | None = None
    more: bool = False
    people: tuple[PersonHit, ...] = ()
    employers: tuple[EmployerHit, ...] = ()
    stories: tuple[StoryHit, ...] = ()
    mended: str = ""

    def __bool__(self) -> bool:
        return bool(self.hits or self.people or self.employers or self.stories)


def everything(db: Database, text: str, vocabulary: Vocabulary, table: Table) -> Everything:
    """What a query finds: applications, and by words alone people, employers and stories. A word that finds nothing and
    is nearly that of a name is taken for it. ``table`` is kept from one look to the next.

    :raises UserError: ``search.words``.
    """
    query = parse(text, vocabulary.keys)
    found = _found(db, query, vocabulary, table)
    if found or not (mended := vocabulary.mended(query)):
        return found
    again = _found(db, parse(mended), vocabulary, table)
    return replace(again, mended=mended) if again else found


def _found(db: Database, query: Query, vocabulary: Vocabulary, table: Table) -> Everything:
    meant = read_query(query, vocabulary, today(db.clock))
    read = db.read
    if query.filters:
        hits, rows, more = _selected(db, meant.selection, table)
        return Everything(meant, query, hits, rows, more)
    words = " ".join([query.text, *(f"-{word}" for word in query.kept_out)])
    found = read.find(words, SHOWN)
    rows = read.table_rows(hit.application_id for hit in found.hits[:_LISTED])
    return Everything(
        meant,
        query,
        tuple(found.hits),
        rows,
        found.more,
        _people(read, words, found.hits),
        tuple(read.find_employers(words, _FEW)),
        tuple(read.find_stories(words, _FEW)),
    )


def _people(read: Reader, words: str, hits: Sequence[Hit]) -> tuple[PersonHit, ...]:
    """People with the words in their names, then those of the applications found."""
    named = [each.contact_id for each in read.find_people(words, _FEW)]
    tied = read.people_of([hit.application_id for hit in hits], _FEW)
    found = list(dict.fromkeys([*named, *tied]))
    return tuple(read.reached(found)) if found else ()


def _selected(db: Database, selection: Selection, table: Table) -> tuple[tuple[Hit, ...], dict[int, TableRow], bool]:
    """The first applications of a selection, newest first."""
    from apptracker.store.reading.finding import Hit
    from apptracker.store.reading.table import TableQuery

    answer = table.look(TableQuery(selection), only=only_of(db, selection))
    first = answer.ids[:SHOWN]
    return tuple(Hit(id_, "") for id_ in first), answer.rows, len(answer.ids) > SHOWN


def count(db: Database, selection: Selection, table: Table) -> int:
    """How many applications there are of a selection."""
    from apptracker.store.reading.table import TableQuery

    return len(table.look(TableQuery(selection), only=only_of(db, selection)).ids)


def only_of(db: Database, selection: Selection) -> Collection[int] | None:
    """The applications that a selection comes down to by what only the rules and the clock can say (``quiet``,
    ``overdue``); None for any."""
    found: set[int] | None = None
    if selection.quiet:
        from apptracker.services import silence

        found = set(silence.quiet_ids(db))
    if selection.overdue:
        late = {r.application_id for r in _overdue(db) if r.application_id is not None}
        found = late if found is None else found & late
    return found


def _overdue(db: Database) -> list[Reminder]:
    """Reminders that wait since an earlier day."""
    now = db.clock.now()
    yesterday = now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(seconds=1)
    return db.read.reminders((ReminderState.OPEN, ReminderState.SNOOZED), due_until=yesterday)

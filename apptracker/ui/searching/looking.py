"""What the palette asks the store, in the reading thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from apptracker.domain.clock import today
from apptracker.domain.vocabulary import Vocabulary
from apptracker.services import searching
from apptracker.services.searching import Everything
from apptracker.store import Database
from apptracker.store.reading.table import Table
from apptracker.ui.searching.finding import SOME
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.guide.searching import Found as Told
    from apptracker.services.views import View


class Answer(NamedTuple):
    """``found`` None where the text was refused, with ``refused`` why; ``guide``: what in the guide tells of it."""

    text: str
    found: Everything | None
    refused: str = ""
    guide: Sequence[Told] = ()


def views(db: Database) -> list[View]:
    from apptracker.services.views import saved_views

    return saved_views(db.read, today(db.clock))


def answer(db: Database, *, text: str, vocabulary: Vocabulary, table: Table) -> Answer:
    from apptracker.domain.errors import UserError
    from apptracker.guide import searching as guide

    try:
        names = vocabulary if vocabulary.stages else replace(db.read.vocabulary(), keys=vocabulary.keys)
        found = searching.everything(db, text, names, table)
        return Answer(text, found, guide=() if found.query.filters else guide.find(text, SOME))
    except UserError as error:
        return Answer(text, None, words_for_person(error))


def count(db: Database, *, text: str, found: Everything, table: Table) -> tuple[str, int]:
    return text, searching.count(db, found.read.selection, table)

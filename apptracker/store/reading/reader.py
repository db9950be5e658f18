"""All the read models as one."""

from __future__ import annotations

from apptracker.store.reading.applications import ApplicationReader
from apptracker.store.reading.documents import DocumentReader
from apptracker.store.reading.history import HistoryReader
from apptracker.store.reading.people import PeopleReader
from apptracker.store.reading.profile import ProfileReader


class Reader(ApplicationReader, PeopleReader, DocumentReader, ProfileReader, HistoryReader):
    """Every read model. See :mod:`apptracker.store` for the list."""

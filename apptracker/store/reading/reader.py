"""All the read models as one."""

from __future__ import annotations

from apptracker.store.reading.appointments import AppointmentReader
from apptracker.store.reading.board import BoardReader
from apptracker.store.reading.calendar import CalendarReader
from apptracker.store.reading.directory import DirectoryReader
from apptracker.store.reading.documents import DocumentReader
from apptracker.store.reading.facets import FacetReader
from apptracker.store.reading.figures import FigureReader
from apptracker.store.reading.finding import FindReader
from apptracker.store.reading.histories import HistoryOfManyReader
from apptracker.store.reading.history import HistoryReader
from apptracker.store.reading.matching import MatchingReader
from apptracker.store.reading.moments import MomentReader
from apptracker.store.reading.names import NamesReader
from apptracker.store.reading.people import PeopleReader
from apptracker.store.reading.profile import ProfileReader
from apptracker.store.reading.quiet import QuietReader
from apptracker.store.reading.rest import RestReader
from apptracker.store.reading.steps import StepReader
from apptracker.store.reading.table import TableReader
from apptracker.store.reading.today import TodayReader


class Reader(
    HistoryOfManyReader,
    DirectoryReader,
    AppointmentReader,
    PeopleReader,
    DocumentReader,
    ProfileReader,
    HistoryReader,
    NamesReader,
    TableReader,
    BoardReader,
    FacetReader,
    FigureReader,
    FindReader,
    TodayReader,
    QuietReader,
    RestReader,
    StepReader,
    MomentReader,
    MatchingReader,
    CalendarReader,
):
    """Every read model. See :mod:`apptracker.store` for the list."""

"""A job's pay beside what the guide knows of pay. Frozen values; amounts are exact, in minor units."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from apptracker.domain.money import Pay, PayPeriod

#: What a full-time year is taken to be.
FULL_TIME_HOURS = 40  # a week
DAYS = 5  # a week
WEEKS = 52  # a year, those of paid leave among them
MONTHS = 12


class Standing(StrEnum):
    """How pay lies to a figure, which may be one amount (then its range is that amount). In the last four one end of
    the pay is not known. Never a verdict."""

    BELOW = "below"
    REACHES_INTO = "reaches into"  # starts below, ends within
    WITHIN = "within"
    REACHES_BEYOND = "reaches beyond"  # starts within, ends above
    SPANS = "spans"
    ABOVE = "above"
    STARTS_BELOW = "starts below"
    STARTS_WITHIN = "starts within"
    ENDS_WITHIN = "ends within"
    ENDS_ABOVE = "ends above"


class NotCompared(StrEnum):
    """Why pay is only set beside a figure."""

    CURRENCY = "currency"  # they are in different ones
    NO_CURRENCY = "no currency"  # the pay names none
    NO_PERIOD = "no period"  # the pay does not say for how long
    PART_TIME = "part time"  # of part-time hours, and it is not said whether for these or for full time


class Part(StrEnum):
    """What of a figure pay is compared with."""

    RANGE = "range"
    MEDIAN = "median"
    AVERAGE = "average"


class Basis(StrEnum):
    """How the region was found."""

    LOCATION = "location"  # where the job is
    HOME = "home"  # assumed: where the person lives
    CURRENCY = "currency"  # assumed: the one whose figures are in the currency of the pay
    FIRST = "first"  # assumed: the first that the guide has
    CHOSEN = "chosen"


def rounded(amount: Fraction, step: int) -> int:
    """To whole steps, a half up."""
    return int(amount / step + Fraction(1, 2)) * step


@dataclass(frozen=True, slots=True)
class Amounts:
    """One end may be open; a single amount stands at both."""

    low: Fraction | None
    high: Fraction | None
    period: PayPeriod


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """Hours a week as a posting states them."""

    low: Fraction
    high: Fraction


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the guide, in minor units of ``currency``; see :class:`apptracker.guide.entries.PayFigure`.
    ``level`` is the level's name, empty for all."""

    reference: str
    name: str
    region: str
    currency: str
    period: PayPeriod
    year: str
    origin: str
    level: str = ""
    low: int | None = None
    high: int | None = None
    median: int | None = None
    average: int | None = None
    open_end: bool = False
    usd_low: int | None = None
    usd_high: int | None = None
    note: str = ""
    caution: str = ""


@dataclass(frozen=True, slots=True)
class FigureBeside:
    """A figure with what comes of setting pay beside it. ``yearly``: its parts over a full-time year, to draw;
    ``converted``: the same in the period of the pay, where that is another one. ``standings`` is empty where they are
    not compared, and ``not_compared`` says why (None where there is no pay)."""

    figure: Figure
    yearly: dict[Part, Amounts]
    converted: dict[Part, Amounts]
    standings: dict[Part, Standing]
    not_compared: NotCompared | None = None


@dataclass(frozen=True, slots=True)
class PayContext:
    """``full_time``: the pay in every period, its own among them, for a full-time week; ``at_hours`` the same for the
    hours the posting states, where it states others. ``place``: what was said of where the job is. ``levels``: names
    of the levels that the title stands for, empty where all are shown."""

    pay: Pay | None
    full_time: tuple[Amounts, ...] = ()
    hours: WeeklyHours | None = None
    at_hours: tuple[Amounts, ...] = ()
    region: str = ""
    basis: Basis = Basis.FIRST
    place: str = ""
    levels: tuple[str, ...] = ()
    figures: tuple[FigureBeside, ...] = ()

    def over(self, period: PayPeriod) -> Amounts | None:
        """The pay over a period, full time."""
        return next((amounts for amounts in self.full_time if amounts.period is period), None)


@dataclass(frozen=True, slots=True)
class PayQuestion:
    """What can be asked about: regions and levels (id and name) the guide has figures for, and currencies.
    ``home``: the region the person lives in, where it is one of them."""

    regions: tuple[str, ...]
    levels: tuple[tuple[str, str], ...]
    currencies: tuple[str, ...]
    home: str = ""

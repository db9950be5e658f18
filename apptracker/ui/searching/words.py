"""Operators in words: what each finds, what was understood of one, what went wrong."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from apptracker.domain.money import PayPeriod
from apptracker.domain.pay_bounds import PER_YEAR, PayBounds
from apptracker.domain.query import Query
from apptracker.domain.selection import DateRange
from apptracker.domain.slips import folded
from apptracker.services.reading_queries import QueryRead, Said
from apptracker.ui.language import said_word
from apptracker.ui.tr import mark, tr
from apptracker.ui.words import words_for_person

#: What each key finds, with an example.
KEYS = {
    "stage": (mark("In this stage"), "stage:applied"),
    "tag": (mark("With this tag"), "tag:evenings"),
    "employer": (mark("At this employer"), 'employer:"Cedar Telecom"'),
    "source": (mark("Found there"), "source:linkedin"),
    "mode": (mark("Worked from home, on site or both"), "mode:remote"),
    "location": (mark("At this place"), "location:leeds"),
    "pay": (mark("Paid so much or more"), "pay:>20/hour"),
    "before": (mark("Applied for, or added, before a day"), "before:2026-11-01"),
    "after": (mark("Applied for, or added, after a day"), "after:last month"),
    "since": (mark("Applied for, or added, from a day on"), "since:monday"),
    "applied": (mark("Applied for within these days"), "applied:7d"),
    "added": (mark("Added within these days"), "added:this week"),
    "changed": (mark("Changed within these days"), "changed:today"),
    "deadline": (mark("Closing within these days"), "deadline:7d"),
    "is": (mark("How it stands"), "is:quiet"),
    "has": (mark("With something beside it"), "has:interview"),
    "no": (mark("Without it"), "no:reminder"),
}
#: What each key is called in the person's language, beside its English name: one word of letters alone.
NAMES = {
    "stage": mark("stage"),
    "tag": mark("tag"),
    "employer": mark("employer"),
    "source": mark("source"),
    "mode": mark("mode"),
    "location": mark("location"),
    "pay": mark("pay"),
    "before": mark("before"),
    "after": mark("after"),
    "since": mark("since"),
    "applied": mark("applied"),
    "added": mark("added"),
    "changed": mark("changed"),
    "deadline": mark("deadline"),
    "is": mark("is"),
    "has": mark("has"),
    "no": mark("no"),
}
#: What the values of is: and has: stand for.
CHOICES = {
    "open": mark("Still going on"),
    "ended": mark("Over, however it ended"),
    "waiting": mark("Applied, and no answer yet"),
    "quiet": mark("Nothing heard for long"),
    "overdue": mark("A reminder waits since an earlier day"),
    "warned": mark("With a warning in its posting"),
    "archived": mark("Filed away"),
    "remote": mark("Worked from home"),
    "hybrid": mark("Worked from home in part"),
    "on-site": mark("Worked on site"),
    "reminder": mark("A reminder that waits"),
    "interview": mark("An interview that was not canceled"),
    "letter": mark("A letter"),
    "posting": mark("The posting's text"),
    "note": mark("A note, a call or an e-mail"),
    "contact": mark("A person"),
    "file": mark("An attached file"),
    "deadline": mark("A closing date"),
    "pay": mark("Pay"),
}
#: What the values of is:, has: and mode: are called in the person's language: one word each.
CALLED = {
    "open": mark("open"),
    "ended": mark("ended"),
    "waiting": mark("waiting"),
    "quiet": mark("quiet"),
    "overdue": mark("overdue"),
    "warned": mark("warned"),
    "archived": mark("archived"),
    "remote": mark("remote"),
    "hybrid": mark("hybrid"),
    "on-site": mark("on-site"),
    "reminder": mark("reminder"),
    "interview": mark("interview"),
    "letter": mark("letter"),
    "posting": mark("posting"),
    "note": mark("note"),
    "contact": mark("contact"),
    "file": mark("file"),
    "deadline": mark("deadline"),
    "pay": mark("pay"),
}
#: Days and pay that are offered or stand in examples, as they are typed; what is the same everywhere is not among them.
TYPED = (
    mark("today"),
    mark("yesterday"),
    mark("tomorrow"),
    mark("monday"),
    mark("this week"),
    mark("last week"),
    mark("next week"),
    mark("this month"),
    mark("last month"),
    mark(">20/hour"),
    mark("18-22/hour"),
    mark(">40k/year"),
    mark("3000/month"),
)
#: The rest of the language.
BESIDE = (
    ('"night shift"', mark("These words just in this order")),
    ("-nights", mark("Without this word; a minus sign turns operators round, too")),
    ("stage:saved,applied", mark("Any of several")),
)
_PERIODS = {
    PayPeriod.HOUR: mark("{amount} an hour"),
    PayPeriod.DAY: mark("{amount} a day"),
    PayPeriod.WEEK: mark("{amount} a week"),
    PayPeriod.MONTH: mark("{amount} a month"),
    PayPeriod.YEAR: mark("{amount} a year"),
}


def example(key: str) -> str:
    """An operator as it is typed in the person's language."""
    return _in_their_words(KEYS[key][1])


def beside() -> list[tuple[str, str]]:
    """Examples of the rest, with what each finds."""
    return [(_in_their_words(example), tr(what)) for example, what in BESIDE]


def _in_their_words(operator: str) -> str:
    key, colon, value = operator.partition(":")
    if not colon:
        return operator
    if key == "stage":
        return f"{tr(NAMES[key])}:{','.join(said_word(each) for each in value.split(','))}".casefold()
    return f"{tr(NAMES[key])}:{tr(CALLED[value]) if value in CALLED else days_and_pay().get(value, value)}"


def key_names() -> dict[str, str]:
    """The English names of keys by what they are called in the person's language, with and without accents."""
    called = {tr(name).casefold(): key for key, name in NAMES.items()}
    return {folded(name).strip(): key for name, key in called.items()} | called


def days_and_pay() -> dict[str, str]:
    """Days and pay as they are typed in the person's language, by the English."""
    return {value: tr(value) for value in TYPED}


def choice_names() -> dict[str, str]:
    """The English values of keys by what they are called in the person's language."""
    return {tr(name).casefold(): choice for choice, name in CALLED.items()}


def understood(read: QueryRead) -> str:
    """What the days and the pay of a query were taken for, where there are any: names speak for themselves."""
    return " · ".join(_said(said) for said in read.said if isinstance(said.meant, DateRange | PayBounds))


def troubles(query: Query, read: QueryRead, typing: int | None = None) -> list[str]:
    """What could not be understood, in the order typed; ``typing``: where something is being typed yet."""
    found = [(each.start, words_for_person(each.error)) for each in read.troubles if each.end != typing]
    for unknown in query.unknown:
        if unknown.near:
            words = tr("“{key}:” is no filter. Do you mean {near}: ?", key=unknown.key, near=unknown.near)
            found.append((unknown.start, words))
    return [words for _, words in sorted(found)]


def _said(said: Said) -> str:
    if isinstance(said.meant, PayBounds):
        return _pay(said.meant)
    assert isinstance(said.meant, DateRange)
    return tr("{key}: {days}", key=tr(NAMES[said.key]), days=days_in_words(said.meant))


def days_in_words(days: DateRange) -> str:
    """A range of days, both ends included."""
    if days.first is None or days.last is None:
        if days.first is not None:
            return tr("from {day} on", day=_day(days.first))
        return tr("up to {day}", day=_day(days.last)) if days.last is not None else ""
    if days.first == days.last:
        return _day(days.first)
    return tr("{first} to {last}", first=_day(days.first), last=_day(days.last))


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def _pay(pay: PayBounds) -> str:
    least, most = (None if end is None else _amount(end, pay.period) for end in pay[:2])
    if least is not None and most is not None:
        return tr("pay: {least} to {most}", least=least, most=tr(_PERIODS[pay.period], amount=most))
    if least is not None:
        return tr("pay: at least {least}", least=tr(_PERIODS[pay.period], amount=least))
    return tr("pay: at most {most}", most=tr(_PERIODS[pay.period], amount=most))


def _amount(minor_a_year: int, period: PayPeriod) -> str:
    amount = minor_a_year / PER_YEAR[period] / 100
    return QLocale().toString(amount, "f", 0 if round(amount, 2) == round(amount) else 2)

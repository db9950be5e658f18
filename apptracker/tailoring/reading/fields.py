"""The fields of a posting, read from its text; each says whether it is plain or only likely."""

from __future__ import annotations

from datetime import date

from apptracker.domain.money import PayPeriod, minor_units
from apptracker.domain.postings import FieldValue, Requirement
from apptracker.guide.headings import Section
from apptracker.guide.labels import label_field
from apptracker.tailoring.reading.applying import applying
from apptracker.tailoring.reading.collecting import Advert, Fields, advert_of
from apptracker.tailoring.reading.contacts import contacts
from apptracker.tailoring.reading.dates import dates
from apptracker.tailoring.reading.employers import employer_of, is_name
from apptracker.tailoring.reading.facts import facts_of
from apptracker.tailoring.reading.header import header_of
from apptracker.tailoring.reading.languages import languages
from apptracker.tailoring.reading.locating import location
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.pay import MONEY, PayReading, parse_pay, pays_in
from apptracker.tailoring.reading.titles import is_title, title_of
from apptracker.tailoring.reading.working import employment_type, hours, work_mode

#: Currencies whose sign is the dollar's where their country is named.
_DOLLARS = frozenset({"CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "COP", "ARS", "CLP"})
#: What a job may pay, in units of these currencies: beyond it an amount is of something else.
_PLAUSIBLE_IN = frozenset({"USD", "GBP", "EUR", "CAD", "AUD", "NZD"})
_PLAUSIBLE = {
    PayPeriod.HOUR: (4, 300),
    PayPeriod.DAY: (25, 3000),
    PayPeriod.WEEK: (80, 9000),
    PayPeriod.MONTH: (300, 40_000),
    PayPeriod.YEAR: (5000, 600_000),
}
_FIGURES = tuple("0123456789")
_PLAIN_PAY = 2.0
_MOST_OF_A_LINE = 0.6
_SHORT_LINE = 45  # characters
_JUST_BELOW = 4  # characters between a heading and what stands right under it
_TOP = 400  # characters in which an advert says the main things


def fields_of(
    read: str, lines: list[Line], requirements: tuple[Requirement, ...], *, today: date
) -> dict[str, FieldValue]:
    """Every field the text gives. What it does not say is absent."""
    fields = Fields()
    facts = facts_of(read)
    advert = advert_of(read, lines, facts, header_of(read, lines, facts, is_title, is_name))
    title = title_of(advert)
    if title:
        fields.put("title", title.value, sure=title.sure)
    employer = employer_of(advert, title.value if title else None)
    if employer:
        fields.put("employer", employer.value, sure=employer.sure)
    work_mode(advert, fields)
    location(advert, fields)
    employment_type(advert, fields)
    hours(advert, fields)
    _pay(advert, fields)
    contacts(advert, fields)
    dates(advert, fields, today=today)
    applying(advert, fields)
    languages(advert, requirements, fields)
    return fields.values


def _pay(advert: Advert, fields: Fields) -> None:
    """A labelled wage, or the sentence that most likely names one."""
    named = advert.countries.most_common(1)
    usual = named[0][0].currency if named else None
    dollar = usual if usual in _DOLLARS else "USD"
    for fact in advert.labelled("pay"):
        text = f"{fact.label}: {fact.value}"
        if reading := parse_pay(text, labelled=True, currency=usual, dollar=dollar):
            fields.put("pay", reading.pay, sure=reading.sure)
    found: list[tuple[float, PayReading]] = []
    under = [line for line in advert.lines if line.opens and label_field(advert.text_of(line)) == "pay"]
    for said in advert.said:
        if said.has(_FIGURES) and MONEY.search(said.text):
            headed = any(0 <= said.line.start - line.end <= _JUST_BELOW for line in under)
            readings = pays_in(said.text, labelled=headed, dollar=dollar)
            found += [(_worth(reading, said.line, headed), reading) for reading in readings]
    if found:
        worth, reading = max(found, key=lambda entry: entry[0])
        if worth > 0:
            fields.put("pay", reading.pay, sure=reading.sure and worth >= _PLAIN_PAY)


def _worth(reading: PayReading, line: Line, headed: bool) -> float:
    """How likely an amount is the job's pay."""
    pay = reading.pay
    worth = (
        1.0 + (2.0 if reading.spoken or headed else 0.0) + (1.0 if pay.min and pay.max and pay.min != pay.max else 0.0)
    )
    worth += 0.5 if line.start < _TOP else 0.0
    if not reading.spoken and not headed and pay.period is not PayPeriod.HOUR and line.end - line.start > _SHORT_LINE:
        worth -= 1.6  # "$9,000 a year" in a sentence may be anything
    worth += 2.0 if reading.end - reading.start >= _MOST_OF_A_LINE * (line.end - line.start) else 0.0
    worth -= {Section.EMPLOYER: 2.5, Section.LEGAL: 2.5, Section.BENEFITS: 0.5}.get(line.section, 0.0)
    amounts = [amount / minor_units(pay.currency) for amount in (pay.min, pay.max) if amount is not None]
    if pay.currency in _PLAUSIBLE_IN and pay.period and amounts:
        least, most = _PLAUSIBLE[pay.period]
        worth -= 0.0 if least <= min(amounts) and max(amounts) <= most else 3.0
    return worth

"""The fields of a posting, read from its text; each says whether it is plain or only likely."""

from __future__ import annotations

from datetime import date

from apptracker.domain.postings import FieldValue, Requirement, RequirementKind
from apptracker.guide.headings import Section
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.reading.applying import applying
from apptracker.tailoring.reading.collecting import Fields
from apptracker.tailoring.reading.contacts import contacts
from apptracker.tailoring.reading.dates import dates
from apptracker.tailoring.reading.employers import employer_of, is_name
from apptracker.tailoring.reading.facts import Fact, facts_of
from apptracker.tailoring.reading.header import header_of
from apptracker.tailoring.reading.locating import location
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.pay import MONEY, parse_pay
from apptracker.tailoring.reading.places import countries_named
from apptracker.tailoring.reading.sentences import sentences
from apptracker.tailoring.reading.titles import is_title, title_of
from apptracker.tailoring.reading.working import employment_type, hours, work_mode

#: Currencies whose sign is the dollar's where their country is named.
_DOLLARS = frozenset({"CAD", "AUD", "NZD", "SGD", "HKD"})


def fields_of(
    read: str, lines: list[Line], requirements: tuple[Requirement, ...], *, today: date
) -> dict[str, FieldValue]:
    """Every field the text gives. What it does not say is absent."""
    fields = Fields()
    facts = facts_of(read)
    header = header_of(read, facts, is_title, is_name)
    title = title_of(read, lines, facts, header)
    if title:
        fields.put("title", title.value, sure=title.sure)
    employer = employer_of(read, lines, facts, header, title.value if title else None)
    if employer:
        fields.put("employer", employer.value, sure=employer.sure)
    work_mode(read, lines, facts, header, fields)
    location(read, lines, facts, header, fields)
    employment_type(read, lines, facts, header, fields)
    hours(read, lines, facts, fields)
    _pay(read, lines, facts, fields)
    contacts(read, lines, facts, fields)
    dates(read, lines, facts, header, fields, today=today)
    applying(read, lines, facts, fields)
    _languages(requirements, fields)
    return fields.values


def _pay(read: str, lines: list[Line], facts: list[Fact], fields: Fields) -> None:
    """A labelled wage, or the first sentence that names one."""
    named = countries_named(read).most_common(1)
    usual = named[0][0].currency if named else None
    dollar = usual if usual in _DOLLARS else "USD"
    for fact in facts:
        if fact.field == "pay":
            text = f"{fact.label}: {fact.value}"
            if reading := parse_pay(text, labelled=True, currency=usual, dollar=dollar):
                fields.put("pay", reading.pay, sure=reading.sure)
    for line in lines:
        if line.section in (Section.EMPLOYER, Section.LEGAL):
            continue
        for start, end in sentences(read, line.start, line.end):
            if MONEY.search(read, start, end) and (reading := parse_pay(read[start:end], dollar=dollar)):
                fields.put("pay", reading.pay, sure=reading.sure)


def _languages(requirements: tuple[Requirement, ...], fields: Fields) -> None:
    terms = lexicon().terms
    found: dict[str, bool] = {}
    for requirement in requirements:
        for term_id in (requirement.term, *requirement.subterms):
            term = terms.get(term_id or "")
            if term and term.kind is RequirementKind.LANGUAGE and term.id != "bilingual" and requirement.is_asked:
                found[term.name] = found.get(term.name, False) or requirement.must
    if found:
        fields.put("languages", list(found), sure=True)

"""What a letter brings: answers to what is asked, figures, a reason for this employer, somebody who reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from apptracker.domain.letters import About, Check, CheckLevel, Fix, Letter, Sentence
from apptracker.domain.postings import CoveredRequirement, Requirement
from apptracker.domain.when import MONTHS, WEEKDAYS
from apptracker.guide.letter_words import letter_words
from apptracker.tailoring.letter.checks.against import Against, is_of_file
from apptracker.tailoring.letter.checks.texts import is_applying, placed, quoted, tongue, words_of
from apptracker.tailoring.showing import stems_of

_MOST = 3
_SHORT = 50  # characters of a requirement
_ALIKE = 0.6  # of a demand's telling words
_FIGURE = re.compile(r"(?<![\w-])\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def answers(letter: Letter, against: Against) -> Iterator[Check]:
    """Which of the must-haves the letter answers, and where."""
    covered = against.coverage.requirements
    if not covered:
        return
    terms = {place: _terms(sentence, against) for place, sentence in placed(letter)}
    stems = {place: stems_of(sentence.text) for place, sentence in placed(letter)}
    # What the person did answers; where it is only taken up from the posting, what follows has to.
    order = sorted(placed(letter), key=lambda each: each[1].about is not About.PERSON)
    where = {
        c.requirement.id: next((place for place, s in order if _answers(c, s, terms[place], stems[place])), None)
        for c in covered
    }
    if not any(place is not None for place in where.values()):
        message = "Nothing the posting asks for is named; add stories that fit."
        yield Check("not-tailored", CheckLevel.WARNING, message, fix=Fix.STORY)
    musts = [c for c in covered if c.requirement.must and c.requirement.is_asked]
    answered = [c for c in musts if where[c.requirement.id] is not None]
    if answered:
        sentences = letter.sentences
        places = "; ".join(
            f"“{short(c.requirement)}” in {quoted(sentences[where[c.requirement.id] or 0].text, 40)}"
            for c in _weightiest(answered)
        )
        more = f" and {len(answered) - _MOST} more" if len(answered) > _MOST else ""
        message = f"It answers {len(answered)} of {len(musts)} must-haves: {places}{more}."
        yield Check("answered", CheckLevel.OK, message)
    silent = [c for c in musts if where[c.requirement.id] is None and c.evidence]
    if silent:
        message = f"Asked for, and you can show it, but the letter says nothing of it: {_listed(silent)}."
        about = silent[0].evidence[0].fact
        yield Check("unanswered", CheckLevel.ADVICE, message, fix=Fix.SWAP, about=about)
    gaps = [c for c in musts if not c.evidence and (where[c.requirement.id] is None or not is_of_file(letter))]
    if gaps:
        message = (
            f"Asked for, and nothing you stored shows it: {_listed(gaps)}. Add a story, or be ready for the question."
        )
        yield Check("gap", CheckLevel.ADVICE, message, fix=Fix.STORY, about=short(gaps[0].requirement))


def _terms(sentence: Sentence, against: Against) -> frozenset[str]:
    """What a sentence names, as the lexicon knows it."""
    found = (*against.lexicon.find(sentence.text), *against.lexicon.shown_in(sentence.text))
    return frozenset(match.term_id for match in found)


def _answers(covered: CoveredRequirement, sentence: Sentence, terms: frozenset[str], stems: frozenset[str]) -> bool:
    requirement = covered.requirement
    if requirement.id in sentence.requirements and sentence.about is not About.FORM:
        return True
    if sentence.about is not About.PERSON:
        return False
    if any(evidence.direct and evidence.fact in sentence.facts for evidence in covered.evidence):
        return True
    if not sentence.facts and is_applying(sentence.text):
        return False
    asked = {term for term in (requirement.term, *requirement.subterms) if term}
    if asked:
        return bool(asked & terms)
    wanted = stems_of(requirement.text)
    return len(wanted & stems) >= (2 if not requirement.is_asked else max(2, _ALIKE * len(wanted)))


def _weightiest(covered: list[CoveredRequirement]) -> list[CoveredRequirement]:
    return sorted(covered, key=lambda c: -c.requirement.weight)[:_MOST]


def _listed(covered: list[CoveredRequirement]) -> str:
    return "; ".join(f"“{short(c.requirement)}”" for c in _weightiest(covered))


def short(requirement: Requirement) -> str:
    return " ".join(requirement.text.split())[:_SHORT]


def numbers(letter: Letter, against: Against) -> Iterator[Check]:
    if is_of_file(letter):
        told = [s for _, s in placed(letter) if s.about is About.PERSON]
    else:
        told = [s for s in letter.sentences if any(f.startswith(("story:", "highlight:")) for f in s.facts)]
    if told and not any(_has_figure(sentence.text, letter) for sentence in told):
        message = "No result has a number; one figure you can defend makes it believable."
        yield Check("no-number", CheckLevel.ADVICE, message, fix=Fix.STORY)


def _has_figure(text: str, letter: Letter) -> bool:
    if _FIGURE.search(_YEAR.sub("", text)):
        return True
    words = letter_words().get(tongue(letter))
    spelled = {word.casefold() for word in words_of(text)}
    return words is not None and not spelled.isdisjoint((*words.numbers[3:], *words.amounts))


def reason(letter: Letter, against: Against) -> Iterator[Check]:
    if not against.has_why and against.application_id is not None and not is_of_file(letter):
        message = f"Say in a sentence why this employer: apptracker edit {against.application_id} --why TEXT"
        yield Check("why-employer", CheckLevel.ADVICE, message, fix=Fix.APPLICATION, about="why")


def reader(letter: Letter, against: Against) -> Iterator[Check]:
    given = against.reading
    if given is not None and given.read:
        yield Check("second-reader", CheckLevel.OK, f"{given.name} read it.")
    elif given is not None:
        since = _since(given.since, against.today)
        yield Check("second-reader", CheckLevel.OK, f"{given.name} has it to read since {since}.", fix=Fix.HAS_READ)
    elif not against.second_reader:
        message = "Read it aloud once, and ask someone else to read it."
        fix = Fix.SECOND_READER if against.application_id is not None else None
        yield Check("second-reader", CheckLevel.ADVICE, message, fix=fix)


def _since(day: date, today: date) -> str:
    """ "Tuesday" within a week, else "November 12"."""
    apart = (today - day).days
    if apart <= 1:
        return "yesterday" if apart else "today"
    return WEEKDAYS[day.weekday()] if apart < len(WEEKDAYS) else f"{MONTHS[day.month - 1]} {day.day}"


RULES = (answers, numbers, reason, reader)

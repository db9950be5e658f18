"""What stands behind each sentence of a letter, in words: the stored facts, and what the posting asks. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from apptracker.domain.letters import About, Letter, Sentence
from apptracker.domain.postings import Coverage
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.tailoring.language.english import answer_in_words, upper_first

_MOST = 3  # requirements named for one sentence
_PROVING = ("story:", "highlight:")
_LABELS = {
    "name": "Your name",
    "label": "Your line of work",
    "email": "Your e-mail address",
    "phone": "Your phone number",
    "url": "Your website",
}


@dataclass(frozen=True, slots=True)
class Grounds:
    """What one sentence rests on. ``facts`` are stored facts in words; ``asked`` what the posting asks for that the
    sentence names, ``answers`` what it asks for that these facts show."""

    sentence: Sentence
    facts: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()


def grounds_of(letter: Letter, profile: Profile, coverage: Coverage) -> tuple[Grounds, ...]:
    """For each of ``letter.sentences``, in order."""
    named = {c.requirement.id: " ".join(c.requirement.text.split()) for c in coverage.requirements}
    return tuple(
        Grounds(
            sentence,
            tuple(dict.fromkeys(fact_in_words(key, profile) for key in sentence.facts)),
            tuple(named[id_] for id_ in sentence.requirements if id_ in named),
            _answers(sentence, coverage),
        )
        for sentence in letter.sentences
    )


def answered_by(letter: Letter, coverage: Coverage) -> dict[str, tuple[int, ...]]:
    """Which of ``letter.sentences`` answer a requirement, by its id: those that name it and those whose facts show it.
    What no sentence answers is left out."""
    found: dict[str, tuple[int, ...]] = {}
    numbered = list(enumerate(letter.sentences))
    for covered in coverage.requirements:
        id_ = covered.requirement.id
        direct = {evidence.fact for evidence in covered.evidence if evidence.direct}
        numbers = tuple(n for n, s in numbered if id_ in s.requirements or direct & _proofs(s))
        if numbers:
            found[id_] = numbers
    return found


def _proofs(sentence: Sentence) -> set[str]:
    """The facts by which a sentence shows something: a line or story, not the job around it as well."""
    if sentence.about is not About.PERSON:
        return set()
    return {key for key in sentence.facts if key.startswith(_PROVING)} or set(sentence.facts)


def fact_in_words(key: str, profile: Profile) -> str:
    """A stored fact as its owner knows it: "Story: The lost parcel", "Job: Agent at Lakeside"."""
    kind, _, name = key.partition(":")
    if kind == "story":
        title = next((story.title for story in profile.stories if story.key == key), "")
        return f"Story: {title}" if title else "A story that is no longer stored"
    if kind == "application":
        return "Your own reason for this employer"
    fact = profile.fact(key)
    if fact is None:
        return "A fact that is no longer stored"
    match fact.kind:
        case FactKind.HIGHLIGHT:
            owner = profile.fact(fact.parent) if fact.parent else None
            return f"Your line{f' from {_post(owner)}' if owner else ''}: “{fact.text('text')}”"
        case FactKind.WORK | FactKind.VOLUNTEER | FactKind.PROJECT:
            since, until = fact.text("startDate")[:4], fact.text("endDate")[:4]
            years = f" ({since}–{until})" if since and until else f" (since {since})" if since else ""
            return f"{'Job' if fact.kind is FactKind.WORK else upper_first(kind)}: {_post(fact)}{years}"
        case FactKind.EDUCATION:
            parts = (fact.text("studyType"), fact.text("area"), fact.text("institution"))
            return f"Education: {', '.join(filter(None, parts))}"
        case FactKind.LANGUAGE:
            return f"Language: {_with(fact, 'language', 'fluency')}"
        case FactKind.SKILL:
            words = fact.data.get("keywords")
            listed = ", ".join(map(str, words)) if isinstance(words, list) else ""
            return f"Skill: {_with(fact, 'name', 'level')}{f': {listed}' if listed else ''}"
        case FactKind.BASICS:
            return f"{_LABELS.get(name, upper_first(name))}: {fact.text('value')}"
        case FactKind.AVAILABILITY | FactKind.EQUIPMENT:
            return f"{upper_first(kind)}, {name.replace('-', ' ')}: {answer_in_words(fact)}"
        case _:
            return f"{upper_first(kind)}: {fact.text('name') or fact.text('title') or fact.text('text')}"


def _post(fact: Fact) -> str:
    name = fact.text("name") or fact.text("organization")
    return " at ".join(filter(None, (fact.text("position"), name)))


def _with(fact: Fact, name: str, degree: str) -> str:
    return f"{fact.text(name)} ({fact.text(degree)})" if fact.text(degree) else fact.text(name)


def _answers(sentence: Sentence, coverage: Coverage) -> tuple[str, ...]:
    keys = _proofs(sentence)
    shown = [c.requirement for c in coverage.requirements if any(e.direct and e.fact in keys for e in c.evidence)]
    shown.sort(key=lambda requirement: (not requirement.is_asked, not requirement.must, -requirement.weight))
    return tuple(dict.fromkeys(" ".join(r.text.split()) for r in shown))[:_MOST]

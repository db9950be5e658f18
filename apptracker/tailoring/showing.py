"""What the person's stories and facts show, and how strongly. Pure.

Strength follows one ladder: a story with a number, a story, a highlight (with a number, without), the job itself, a
certificate, a claimed skill, the summary.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from apptracker.domain.postings import RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.guide.lexicon import Lexicon, Term
from apptracker.tailoring.language.english import answer_in_words
from apptracker.tailoring.language.english_verbs import forms
from apptracker.tailoring.wording import Wording, wording

STORY_WITH_NUMBER = 1.0
STORY = 0.85
HIGHLIGHT_WITH_NUMBER = 0.75
HIGHLIGHT = 0.65
CERTIFICATE = 0.6
JOB = 0.5
SKILL = 0.45
SUMMARY = 0.3
PASSING = 0.4  # times a story's strength, where it only says the word

SKILLS = frozenset(
    {RequirementKind.SOFT_SKILL, RequirementKind.TECHNICAL_SKILL, RequirementKind.TOOL, RequirementKind.METRIC}
)
_DIGIT = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|twice|double)\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’][^\W_]+)?")
#: Words too common in adverts to link a demand to a fact.
_EMPTY = frozenset(
    """
    a an and any all are as at be been being but by can do each ensure etc every excellent for from general good
    great had has have if in including into is it its like may more must new not of on one or other our out own per
    prior proven require required requirement requirements skill skills some strong such team than that the their
    them they this those through to up use using very was we well were what when where which while who will with
    within work working would years year you your ability able knowledge experience experienced understanding plus
    preferred desired job role position candidate basic related relevant
    """.split()
)
#: Asked for without naming a field; what the posting means by it, no fact can show.
UNNAMED = "relevant-experience"
#: What a told line can show: no hours, equipment, licences or degrees, which other facts state. Experience of a kind of
#: work is shown by the job itself, not by a line that happens to name one ("trained six baristas").
_OF_WORK = SKILLS | {RequirementKind.TRAIT, RequirementKind.LANGUAGE}
_OF_JOBS = _OF_WORK | {RequirementKind.EXPERIENCE}
#: Who these are in a told line is mostly somebody else ("I wrote to the manager"), unless the words before say "as".
_POSITIONS = frozenset({"manager", "supervisor", "team lead", "team leader", "captain", "department head", "head chef"})
_ONESELF = re.compile(
    r"\b(?:as|was|am|became|become|made|acting|acted as)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+)?$", re.IGNORECASE
)
_LONGEST = 300  # characters of a sentence that are looked at
_CLAUSE_END = re.compile(r"[.!?;]\s+|,?\s(?:and|but|so)\s+(?=(?:he|she|they)\b)", re.IGNORECASE)
_OTHERS = re.compile(r"(?:he|she|they|his|her|their)\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:I|me|my|we|us|our)\b", re.IGNORECASE)
#: What somebody says they do not have or cannot do, in the midst of what they have and can.
_WHAT_NOT = re.compile(
    r"\b(?:no|not|never|without|cannot|can['’]t|won['’]t|don['’]t|unable|except)\b"
    r"(?!\s+(?:only|mind|(?:an? )?(?:problem|issue|restriction|limit)))[^.;,()]*",
    re.IGNORECASE,
)
JOB_KEYS = ("work:", "volunteer:", "project:")
#: What one has or can do, as one states it.
_STATED = frozenset({RequirementKind.SHIFT, RequirementKind.EQUIPMENT})
#: What a kind of fact can show at all.
_ALL = frozenset(RequirementKind)
#: What a name in a story shows wherever it stands among what was done.
_NAMED_THINGS = frozenset({RequirementKind.TOOL, RequirementKind.METRIC, RequirementKind.LANGUAGE})
_ADDRESS_ENDS = re.compile(r"\.(?:com|org|net|co|io)\b", re.IGNORECASE)
_KINDS_OF = {
    ("story:", "highlight:"): _OF_WORK,
    JOB_KEYS: _OF_JOBS,
    # A thing one has is no skill, and a room called an office no work in one.
    ("availability:", "equipment:"): _ALL - _OF_JOBS | {RequirementKind.LANGUAGE},
}
_AMONG = {FactKind.EDUCATION: "your education", FactKind.BASICS: "your summary"}


@dataclass(frozen=True, slots=True)
class Shown:
    """One term that one fact shows, and the words that show it; ``direct`` unless they only say it in passing."""

    fact: str
    strength: float
    words: str
    where: str
    direct: bool = True


@dataclass(frozen=True, slots=True)
class Showing:
    """All that is shown: by lexicon term, and by the words of each story and fact."""

    profile: Profile
    by_term: Mapping[str, Sequence[Shown]]
    stems: Sequence[tuple[frozenset[str], Shown]]
    worded: Sequence[tuple[Wording, Shown]]

    def of(self, term: str) -> Sequence[Shown]:
        return self.by_term.get(term, ())

    def without(self, facts: frozenset[str]) -> Showing:
        """The same, as if these facts were not stored."""
        if not facts:
            return self
        kept = tuple(fact for fact in self.profile.facts if fact.key not in facts)
        by_term = {term: [each for each in shown if each.fact not in facts] for term, shown in self.by_term.items()}
        stems = [(each, shown) for each, shown in self.stems if shown.fact not in facts]
        worded = [(each, shown) for each, shown in self.worded if shown.fact not in facts]
        return Showing(replace(self.profile, facts=kept), by_term, stems, worded)


def showing(profile: Profile, lexicon: Lexicon) -> Showing:
    """What everything in a profile shows."""
    found = _Finding(profile, lexicon)
    return Showing(profile, found.by_term, found.stems, found.worded)


class _Finding:
    """Goes through a profile once."""

    def __init__(self, profile: Profile, lexicon: Lexicon) -> None:
        self._profile = profile
        self._lexicon = lexicon
        self.by_term: dict[str, list[Shown]] = defaultdict(list)
        self.stems: list[tuple[frozenset[str], Shown]] = []
        self.worded: list[tuple[Wording, Shown]] = []
        for story in profile.stories:
            self._add_story(story)
        for fact in profile.facts:
            self._add_fact(fact)

    def _add_story(self, story: Story) -> None:
        strength = STORY_WITH_NUMBER if story.has_number else STORY
        where = f"your story “{story.title}”"
        for skill in story.skills:
            for term in self._terms_named(skill):
                self._add(term, Shown(story.key, strength, skill, where))
        theme = {term for term, words in self._told(story.key, story.title) if " " in words}
        theme.update(self._terms_named(story.title))
        for part, done in (
            (story.title, False),
            (story.action, True),
            (story.result, True),
            (story.situation, False),
            (story.task, False),
        ):
            for term, words in self._told(story.key, part):
                own = term in theme or (done and self._is_deed(term, words))
                self._add(term, Shown(story.key, strength if own else strength * PASSING, words, where, direct=own))
        told = ". ".join(
            part for part in (story.title, story.situation, story.task, story.action, story.result) if part
        )
        self._add_words(told, Shown(story.key, strength, told, where))

    def _is_deed(self, term: str, words: str) -> bool:
        """Whether words of what was done, or came of it, show a term for themselves: a tool, a figure, several words
        ("agreed terms"), or an act the lexicon knows for it ("negotiated"). The single name of a thing ("the order",
        "emailed") may stand in any story."""
        entry = self._lexicon.terms[term]
        return entry.kind in _NAMED_THINGS or " " in words or (words.casefold() in entry.shows and _is_act(words))

    def _add_fact(self, fact: Fact) -> None:
        if fact.kind is FactKind.HIGHLIGHT:
            text = fact.text("text")
            where = place_of(fact, self._profile)
            self._add_text(fact.key, text, HIGHLIGHT_WITH_NUMBER if _DIGIT.search(text) else HIGHLIGHT, where)
        elif fact.kind in (FactKind.WORK, FactKind.VOLUNTEER, FactKind.PROJECT):
            self._add_text(
                fact.key, " – ".join((fact.text("position"), fact.text("summary"))), JOB, place_of(fact, self._profile)
            )
            # The kind of employer says where the work was done, which counts as experience there and nothing more.
            for match in self._lexicon.shown_in(f"{fact.text('name')} – {fact.text('description')}"):
                if self._lexicon.terms[match.term_id].kind is RequirementKind.EXPERIENCE:
                    self._add(
                        match.term_id, Shown(fact.key, JOB, fact.text("description"), place_of(fact, self._profile))
                    )
        elif fact.kind is FactKind.SKILL:
            self._add_skill(fact)
        elif fact.kind is FactKind.LANGUAGE:
            for term in self._terms_named(fact.text("language")):
                self._add(term, Shown(fact.key, CERTIFICATE, fact.text("language"), "your languages"))
        elif fact.kind in (FactKind.CERTIFICATE, FactKind.AWARD):
            self._add_certificate(fact)
        elif fact.kind in (FactKind.AVAILABILITY, FactKind.EQUIPMENT):
            answer = answer_in_words(fact)
            if answer:
                label = fact.key.partition(":")[2].replace("-", " ")
                said = _WHAT_NOT.sub("", f"{label}: {answer}")
                where = f"your {fact.kind.value}"
                self._add_text(fact.key, said, CERTIFICATE, where)
                for match in self._lexicon.find(
                    said
                ):  # an everyday word ("holidays") says here what it says in adverts
                    if self._lexicon.terms[match.term_id].kind in _STATED:
                        self._add(match.term_id, Shown(fact.key, CERTIFICATE, said[match.start : match.end], where))
        elif fact.key in ("basics:summary", "basics:label"):
            self._add_text(fact.key, fact.text("value"), SUMMARY, "your summary")

    def _add_certificate(self, fact: Fact) -> None:
        """What its name names as adverts do, and nothing by a word that would show it in an account of work: a course
        in "inbound sales" takes no calls."""
        name, where = fact.text("name") or fact.text("title"), f"your {fact.kind.value}s"
        for match in self._lexicon.find(name):
            self._add(match.term_id, Shown(fact.key, CERTIFICATE, name[match.start : match.end], where))
        for term in self._tools_in(name):
            self._add(term, Shown(fact.key, CERTIFICATE, name, where))
        self._add_words(name, Shown(fact.key, CERTIFICATE, name, where))

    def _add_skill(self, fact: Fact) -> None:
        raw = fact.data.get("keywords")
        keywords = [k for k in raw if isinstance(k, str)] if isinstance(raw, list) else []
        names = keywords or [fact.text("name")]  # with keywords, the name is but their heading
        for name in names:
            for term in (*self._terms_named(name), *self._tools_in(name)):
                self._add(term, Shown(fact.key, SKILL, name, "your skills"))
        for term in self._tools_in(fact.text("name")):  # unless it is a tool itself, such as an office suite
            self._add(term, Shown(fact.key, SKILL, fact.text("name"), "your skills"))
        self._add_words(" ".join(names), Shown(fact.key, SKILL, fact.text("name"), "your skills"))

    def _add_text(self, key: str, text: str, strength: float, where: str) -> None:
        for term, words in self._told(key, text):
            self._add(term, Shown(key, strength, words, where))
        self._add_words(text, Shown(key, strength, text, where))

    def _told(self, key: str, text: str) -> list[tuple[str, str]]:
        """The terms that a text of a fact shows, with the words that show each."""
        kinds = next((kinds for starts, kinds in _KINDS_OF.items() if key.startswith(starts)), _ALL)
        found = []
        for match in self._lexicon.shown_in(text):
            entry, words = self._lexicon.terms[match.term_id], text[match.start : match.end]
            if key.startswith(("story:", "highlight:")) and _is_somebody_else(text, match.start, match.end):
                continue
            if _ends_compound(text, match.start) or _is_address(text, match.end) or _is_several(words, entry):
                continue
            if entry.kind in kinds and not entry.means_else(text):
                found.append((match.term_id, words))
        return found

    def _add_words(self, text: str, shown: Shown) -> None:
        self.stems.append((stems_of(text), shown))
        self.worded.append((wording(text), shown))

    def _add(self, term: str, shown: Shown) -> None:
        if term == UNNAMED:
            return
        known = next((n for n, other in enumerate(self.by_term[term]) if other.fact == shown.fact), None)
        if known is None:
            self.by_term[term].append(shown)
        elif shown.direct and not self.by_term[term][known].direct:
            self.by_term[term][known] = shown

    def _tools_in(self, name: str) -> list[str]:
        """Tools that a name shows: who knows a part of a suite knows something of the suite."""
        shown = dict.fromkeys(match.term_id for match in self._lexicon.shown_in(name))
        return [term for term in shown if self._lexicon.terms[term].kind is RequirementKind.TOOL]

    def _terms_named(self, name: str) -> list[str]:
        return list(dict.fromkeys(match.term_id for match in self._lexicon.find(name)))


def by_itself(key: str, profile: Profile) -> Shown | None:
    """A story or fact for itself: how strong its kind is, and what it is called; None where it is not stored."""
    story = next((story for story in profile.stories if story.key == key), None)
    if story is not None:
        return Shown(key, STORY_WITH_NUMBER if story.has_number else STORY, "", f"your story “{story.title}”")
    fact = profile.fact(key)
    if fact is None:
        return None
    match fact.kind:
        case FactKind.HIGHLIGHT:
            text = fact.text("text")
            strength = HIGHLIGHT_WITH_NUMBER if _DIGIT.search(text) else HIGHLIGHT
            return Shown(key, strength, text, place_of(fact, profile))
        case FactKind.WORK | FactKind.VOLUNTEER | FactKind.PROJECT:
            return Shown(key, JOB, fact.text("position"), place_of(fact, profile))
        case FactKind.AVAILABILITY | FactKind.EQUIPMENT:
            return Shown(key, CERTIFICATE, answer_in_words(fact), f"your {fact.kind.value}")
        case FactKind.EDUCATION | FactKind.CERTIFICATE | FactKind.AWARD | FactKind.LANGUAGE | FactKind.PUBLICATION:
            named = ("studyType", "institution", "name", "title", "language")
            words = next((text for name in named if (text := fact.text(name))), "")
            return Shown(key, CERTIFICATE, words, _AMONG.get(fact.kind, f"your {fact.kind.value}s"))
        case FactKind.SKILL:
            return Shown(key, SKILL, fact.text("name"), "your skills")
        case _:
            return Shown(key, SUMMARY, fact.text("value") or fact.text("name"), _AMONG.get(fact.kind, "your profile"))


def told_by(key: str, profile: Profile) -> str:
    """All that a story or fact says, to look for figures in."""
    story = next((story for story in profile.stories if story.key == key), None)
    if story is not None:
        return story.full_text
    fact = profile.fact(key)
    held = list(fact.data.values()) if fact else []
    texts = [each for value in held for each in (value if isinstance(value, list) else [value])]
    return " ".join(each for each in texts if isinstance(each, str))


def place_of(fact: Fact, profile: Profile) -> str:
    """Where something was done, as words in a sentence: "your work at Lakeside"."""
    owner = profile.fact(fact.parent) if fact.parent else fact
    name = (owner.text("name") or owner.text("organization") or owner.text("entity")) if owner else ""
    return f"your work at {name}" if name else "your work"


def stems_of(text: str) -> frozenset[str]:
    return frozenset(stemmed(text))


def stemmed(text: str, beside: frozenset[str] = frozenset()) -> dict[str, str]:
    """The telling words of a text by their stems, without those ``beside`` the point."""
    return {
        re.sub(r"(?:ing|ed|es|s|ion|ions|er|ers)$", "", word): word
        for word in map(str.lower, _WORD.findall(text))
        if word not in _EMPTY and word not in beside and len(word) > 2
    }


def _is_somebody_else(text: str, start: int, end: int) -> bool:
    """Whether these words of a told line are about somebody else: what a "he" or "they" did, or a position that the
    person does not say they held."""
    before = _CLAUSE_END.split(text[max(0, start - _LONGEST) : start])[-1]
    if _OTHERS.match(before) and not _OWN.search(before):
        return True
    return text[start:end].casefold() in _POSITIONS and not _ONESELF.search(text[:start])


def _ends_compound(text: str, start: int) -> bool:
    """Whether what begins here ends a word with a hyphen, which is something else: the "sale" of "point-of-sale"."""
    return start > 1 and text[start - 1] == "-" and text[start - 2].isalnum()


def _is_address(text: str, end: int) -> bool:
    """Whether what ends here is the beginning of an address on the web: "Booking.com"."""
    return bool(_ADDRESS_ENDS.match(text, end))


def _is_act(words: str) -> bool:
    """Whether a word says what somebody did: "negotiated", "taught", "calmé"."""
    form = forms().get(words.casefold(), ("", ""))[1]
    return words.endswith(("ed", "é", "í", "ó")) or form not in ("", "base", "third")


def _is_several(words: str, term: Term) -> bool:
    """Whether a trait is named in the plural, which is something else: the "initiatives" of a firm."""
    return term.kind is RequirementKind.TRAIT and words.casefold() == f"{term.name.casefold()}s"

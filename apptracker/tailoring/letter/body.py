"""The paragraphs of evidence: what is asked, and what the person did that answers it. Pure.

letter-map-each-past-job, letter-pick-three-moments: each job or story is one paragraph. Lines of one job are joined
where they join well, so that not every sentence begins with "I".
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from apptracker.domain.postings import Requirement, RequirementKind
from apptracker.domain.profile import Fact, Story
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.history import came_before, is_current, is_undated
from apptracker.tailoring.language import Clause, Language
from apptracker.tailoring.letter.choose import Answer, Proof
from apptracker.tailoring.letter.names import is_break, job_names
from apptracker.tailoring.letter.trace import Trace

_PLURAL = re.compile(r"(?:skills|problems|customers|calls|questions|requests|systems|hours|figures)[.\ue002]*$")
_MOST_ASKED = 3
#: What a story shows only where its owner says so: its words are everybody's.
_SLIPPERY = frozenset({"quick-learner", "adaptability", "networking", "initiative"})
#: Strength of evidence from which a line may stand for what is asked: it shows it in so many words.
_PLAIN, _SAID_OF_STORY = 0.7, 0.9
#: What such a posting asks for anyway; to name it says nothing.
_GOES_WITHOUT_SAYING = frozenset(
    {"customer-service", "math-skills", "computer-skills", "read-and-write", "compliance", "kpi", "relevant-experience"}
)
#: Longest two lines, in words, that are told in one sentence.
_JOINED_WORDS, _PAIR_WORDS, _MOST_JOINED = 27, 24, 3
#: Words of a clause from which a comma stands before the "and" of the next.
_SHORT = 8
#: A posting's own name of a thing that needs no other word: two to four small words ending as such names do.
_PLAIN_NAME = re.compile(
    r"(?!(?:excellent|strong|good|great|able|ability|proven|solid|basic|advanced|effective|superior|exceptional|must|"
    r"knowledge|some|high|other|general|related|customer service)\b)(?!.*\bto\b)[A-Za-z][a-z]+(?:[ -][a-z]+){1,3}"
    r"(?<=(?:ing|ion|ent|ess|ity|nce|hip|rts|lls|try|are|ort|ngs|ues|ons))",
    re.IGNORECASE,
)
#: What makes a line too busy to be joined with another.
_BUSY = re.compile(r" (?:and|or|y|e|o|u) |[;:–]|\. |,.*,")
#: What keeps it from being joined even with a comma.
_TOO_BUSY = re.compile(r"[,;:–]|\. | (?:and|y|e) .* (?:and|y|e) ")
#: What others gave: it stands behind what was done for it.
_HONOR = re.compile(
    r"I (?:was (?:nominated|named|voted|awarded|recogni[sz]ed|Employee|Agent)|received the|won|made President)|"
    r"fui (?:nominad|nombrad|elegid|reconocid|premiad)|recibí el|gané"
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_HEAD = 4  # letters by which forms of a word are told to be of one word
_COMMON = frozenset(
    """
    the and with for your you skills skill experience ability knowledge work good clear high basic solid strong able
    several across customer customers service las los con por habilidades experiencia conocimientos trabajo buena buen
    """.split()
)
#: Requirements in the posting's own words that a letter can name as they stand.
_NAMEABLE = frozenset({RequirementKind.TOOL, RequirementKind.TECHNICAL_SKILL})


class Evidence:
    """Turns proofs into the paragraphs a template lays out."""

    def __init__(
        self,
        trace: Trace,
        lang: Language,
        lexicon: Lexicon,
        today: date,
        main: Fact | None,
        home: str,
        own_words: bool,
        mentioned: Collection[str] = (),
    ) -> None:
        self._home, self._own_words = home, own_words
        self._trace, self._lang, self._lexicon, self._today, self._main = trace, lang, lexicon, today, main
        self._mentioned = set(mentioned)
        self._named: set[str] = set()
        self._stories = 0
        self._freelanced = False
        self._carried = False  # whether "My work … included" was said
        self._house = ""  # the employer of the paragraph before
        self._earlier: Fact | None = None  # the job told just before, which came before the one the letter opened with

    def paragraphs(self, proofs: list[Proof]) -> list[dict[str, object]]:
        """A paragraph for each job or story, in the order given: ``asked`` is what the posting wants that its first
        sentence answers (``several``: as a plural), ``lead`` its number among those that say so, ``proofs`` the
        evidence."""
        groups: dict[str, list[Proof]] = {}
        for proof in proofs:
            groups.setdefault(proof.paragraph, []).append(proof)
        said: list[dict[str, object]] = []
        leads = 0
        for group in groups.values():
            said.append(self._paragraph(group) | {"lead": leads})
            leads += bool(said[-1]["asked"])
        return said

    def _paragraph(self, group: list[Proof]) -> dict[str, object]:
        lines = self._told(group)
        first = lines[0].pop("of")
        assert isinstance(first, tuple)
        answers = [
            answer
            for proof, text in first
            for answer in proof.answers
            if (answer.term in self._skills(proof.fact) if isinstance(proof.fact, Story) else _shows(text, answer))
            and self._by_its_name(answer, text)
        ]
        named = {answer.about: phrase for answer in answers if (phrase := self._phrase(answer))}
        asked = [phrase for about, phrase in named.items() if about not in _GOES_WITHOUT_SAYING][:_MOST_ASKED]
        several = len(asked) > 1 or bool(asked and _PLURAL.search(asked[0]))
        of_duties = all(answer.requirement.kind is RequirementKind.DUTY for answer in answers if answer.about in named)
        return {"asked": asked, "of_duties": of_duties, "several": several, "proofs": lines}

    def same(self, proofs: list[Proof]) -> str:
        """One quality that can be promised again ("the same patience"), or '': one that was named and shown, else one
        that the person says a story shows."""
        named = [
            (proof, answer.term or "") for proof in proofs for answer in proof.answers if answer.term in self._named
        ]
        said = [(p, term) for p in proofs if isinstance(p.fact, Story) for term in self._skills(p.fact)]
        for proof, term in (*named, *said):
            if term in self._lang.PROMISES:
                return self._trace.person(self._lang.PROMISES[term], proof.key)
        return ""

    def _skills(self, story: Story) -> list[str]:
        """What its owner says a story shows, as terms of the lexicon. A word in the midst of it is no theme."""
        return [match.term_id for skill in story.skills for match in self._lexicon.shown_in(skill)]

    def _by_its_name(self, answer: Answer, text: str) -> bool:
        """Whether a tool that is asked for is told by its name: a spreadsheet may be another than Excel."""
        if answer.requirement.kind is not RequirementKind.TOOL or not answer.term:
            return True
        term = self._lexicon.terms[answer.term]
        return any(_alike(name, text) for name in (term.name, *term.product_names))

    def _phrase(self, answer: Answer) -> str:
        """What the posting asks, as a letter can name it; '' when only its own long wording would do, or when it or a
        near relation was named already."""
        requirement = answer.requirement
        if answer.about in self._named or requirement.kind is RequirementKind.METRIC:
            return ""
        if answer.term:
            term = self._lexicon.terms[answer.term]
            if self._named & set(term.related):
                return ""
            phrase = self._wording(requirement) or self._lang.asked_phrase(term)
            if self._own_words and not _alike(phrase, requirement.text):
                return ""  # the posting says it in other words, of which this would be a guess
        elif requirement.kind in _NAMEABLE and len(requirement.text.split()) <= 4 and requirement.text.isascii():
            phrase = self._lang.lower_first(requirement.text.strip(" .;:"))
        else:
            return ""
        self._named.add(answer.about)
        if requirement.kind is RequirementKind.DUTY:
            phrase = self._lang.as_duty(phrase)
        return self._trace.posting(phrase, requirement.id)

    def _wording(self, requirement: Requirement) -> str:
        """The posting's own short name for a thing ("Active Listening"), where it is plainly one; '' otherwise."""
        text = requirement.text.strip()
        if not self._own_words or not _PLAIN_NAME.fullmatch(text):
            return ""
        if requirement.kind in _NAMEABLE:
            return self._lang.lower_first(text) if requirement.kind is not RequirementKind.TOOL else text
        return " ".join(word if word.isupper() else word.lower() for word in text.split())

    def _told(self, group: list[Proof]) -> list[dict[str, object]]:
        """The sentences of one paragraph."""
        if isinstance(group[0].fact, Story):
            told = [{"kind": "story", **self._story(proof.fact)} for proof in group if isinstance(proof.fact, Story)]
            told[0]["of"] = ((group[0], ""),)
            return told
        clauses = [(proof, self._clause(proof)) for proof in group]
        clauses.sort(key=_rank)
        lines: list[dict[str, object]] = []
        for deeds in (True, False):  # what names work comes last: "My work there also included …"
            of_style = [line for line in clauses if (line[1].style == "subject") is deeds]
            while of_style:
                taken = of_style[: self._together(of_style)]
                rest = of_style[len(taken) :]
                of_style = sorted(rest, key=lambda line: (*_rank(line), len(line[1].text.split())))  # short ones join
                lines.append(self._line(taken, first=not lines, number=len(lines)))
        return self._carried_once(lines)

    def _carried_once(self, lines: list[dict[str, object]]) -> list[dict[str, object]]:
        """The lines of a paragraph, of which in a whole letter one may begin "My work there also included": the first
        that names work, else one that could be told so. ``further``: a line that names work after one told so; where
        a paragraph has enough without it, it is not told."""
        named = any(line["style"] != "subject" for line in lines)
        for line in lines:
            names, same = line["style"] != "subject", line["mention"] == "same"
            line["further"] = names and same and self._carried
            if named or self._carried or line["number"] in (0, 1) or line["fronted"]:
                line["gerund"] = ""
            self._carried = self._carried or bool(line["gerund"]) or names
        return [line for line in lines if not line["further"] or line["number"] in (0, 1)]

    def _together(self, lines: list[tuple[Proof, Clause]]) -> int:
        """How many of these lines, from the first, make one sentence: up to three short ones of one tense, or two
        longer ones with a comma between them."""
        if lines[0][1].style != "subject":
            return _named_together([clause.text for _, clause in lines])
        words = count = 0
        for line in lines[:_MOST_JOINED]:
            words += len(line[1].text.split())
            if not self._joins(line, lines[0], _BUSY) or words > _JOINED_WORDS:
                break
            count += 1
        pair = lines[:2]
        if count < 2 <= len(pair) and sum(len(clause.text.split()) for _, clause in pair) <= _PAIR_WORDS:
            one_busy = sum(bool(_BUSY.search(clause.text)) for _, clause in pair) < 2
            return 2 if one_busy and all(self._joins(line, lines[0], _TOO_BUSY) for line in pair) else 1
        return max(count, 1)

    def _joins(self, line: tuple[Proof, Clause], first: tuple[Proof, Clause], busy: re.Pattern[str]) -> bool:
        proof, clause = line
        one_tense = self._lang.starts_in_past(proof.line) == self._lang.starts_in_past(first[0].line)
        return bool(one_tense and self._lang.without_subject(clause.text) and not busy.search(clause.text))

    def _clause(self, proof: Proof) -> Clause:
        # The lines of a job without dates keep the tense the person gave them.
        current = bool(proof.owner and (is_current(proof.owner, self._today) or is_undated(proof.owner)))
        first, *others = proof.line.split(";")
        if others and proof.answers and not any(_says(first, answer) for answer in proof.answers):
            for answer in proof.answers:  # of several thoughts in a line, the one that answers what weighs most
                part = next((part for part in others if _says(part, answer)), "")
                told = self._lang.clause_from(part, current=current)
                # "most solved without a manager" is no deed of its own
                if part and told.style == "subject" and part.split()[0][:2].lower() in told.text[:8].lower():
                    return told
        return self._lang.clause_from(proof.line, current=current)

    def _line(self, taken: list[tuple[Proof, Clause]], *, first: bool, number: int) -> dict[str, object]:
        """One sentence of a paragraph: ``text`` begins with its own subject, ``bare`` goes on after one; both stand
        for all the lines taken together."""
        proof = taken[0][0]
        owner = proof.owner
        style = taken[0][1].style
        bare: list[str] = []
        texts: list[str] = []
        for each, clause in taken:
            facts = _facts(each)
            without = self._lang.without_subject(clause.text) if clause.style == "subject" else ""
            bare.append(self._trace.person(without, *facts))
            texts.append(self._trace.person(clause.text if not texts else without or clause.text, *facts))
        return {
            "kind": "highlight",
            "of": tuple((each, clause.text) for each, clause in taken),
            "style": style,
            "texts": texts,
            "bare": bare if all(bare) else [],
            "also": self._trace.person(self._lang.also(taken[0][1].text), *_facts(proof)) if style == "subject" else "",
            "gerund": self._trace.person(self._lang.as_gerund(taken[0][1].text), *_facts(proof))
            if len(taken) == 1 and style == "subject"
            else "",
            "fronted": self._trace.person(self._lang.fronted(taken[0][1].text), *_facts(proof))
            if len(taken) == 1 and style == "subject"
            else "",
            "comma": len(taken) == 2
            and (len(taken[0][1].text.split()) > _SHORT or any(_BUSY.search(clause.text) for _, clause in taken)),
            "number": number,
            "words": sum(len(clause.text.split()) for _, clause in taken),
            **self._job(owner, first=first),
        }

    def _job(self, owner: Fact | None, *, first: bool) -> dict[str, object]:
        """How evidence names its job: in full at first, by the employer once known, not at all later on in the same
        paragraph. ``before``: it plainly came before the job the letter opened with."""
        if owner is None:
            return dict.fromkeys(("position", "post", "employer", "at"), "") | {
                "again": False,
                "home": False,
                "away": False,
                "freelance": False,
                "current": False,
                "unpaid": False,
                "mention": "full",
                "before": False,
                "still_before": False,
                "same_house": False,
            }
        name, position, kind = job_names(owner)
        away = is_break(owner)
        known = owner.key in self._mentioned
        self._mentioned.add(owner.key)
        again = kind == "freelance" and self._freelanced
        self._freelanced = self._freelanced or kind == "freelance"
        before = self._main is not None and owner.key != self._main.key and came_before(owner, self._main)
        still = bool(before and first and self._earlier and came_before(owner, self._earlier))
        self._earlier = owner if before else None
        same_house = bool(before and self._main and name and name == job_names(self._main)[0] == self._house)
        self._house = name
        return {
            "position": self._trace.person(self._lang.position(position, name), owner.key),
            "post": self._trace.person(self._lang.post(self._lang.position(position, name), kind), owner.key),
            "employer": self._trace.person(name, owner.key),
            "at": self._trace.person(self._lang.at(name), owner.key),
            "home": owner.key == self._home,
            "away": away,
            "freelance": kind == "freelance",
            "again": again,
            "current": is_current(owner, self._today),
            "unpaid": kind == "volunteer",
            "mention": "same" if not first else "known" if known else "full",
            "before": before,
            "still_before": still,
            "same_house": same_house,
        }

    def _story(self, story: Story) -> dict[str, object]:
        """The story in the person's own sentences; notes get a subject, nothing else is added."""
        self._stories += 1
        self._earlier = None
        told = self._lang.story_told(story.situation, story.task, story.action, story.result)
        parts = [self._trace.person(text, story.key) for text in told]
        return {"number": self._stories, "parts": parts}


def _rank(line: tuple[Proof, Clause]) -> tuple[bool, bool]:
    """What comes first in a paragraph: what answers or tells of this work; what others gave comes last."""
    proof, clause = line
    return bool(_HONOR.match(clause.text)), not (proof.answers or proof.telling)


def _facts(proof: Proof) -> tuple[str, ...]:
    """The line, and the job it belongs to."""
    return tuple(dict.fromkeys((proof.key, *((proof.owner.key,) if proof.owner else ()))))


def _alike(phrase: str, text: str) -> bool:
    """Whether a phrase has a telling word of a text, whatever its ending."""
    heads = {word[:_HEAD].casefold() for word in _WORD.findall(phrase) if word.casefold() not in _COMMON}
    return any(word[:_HEAD].casefold() in heads for word in _WORD.findall(text))


def _named_together(names: list[str]) -> int:
    """How many names of work, from the first, make one list: two, or three that hold no "and" themselves."""
    plain = [not _TOO_BUSY.search(name) for name in names[:_MOST_JOINED]]
    most = _MOST_JOINED if not any(_BUSY.search(name) for name in names[:_MOST_JOINED]) else 2
    words = 0
    for count, name in enumerate(names[:most]):
        words += len(name.split())
        if count and (words > _JOINED_WORDS or not all(plain[: count + 1])):
            return count
    return min(len(names), most)


def _says(text: str, answer: Answer) -> bool:
    return bool(answer.words) and answer.words.casefold() in text.casefold()


def _shows(text: str, answer: Answer) -> bool:
    """Whether a line as it is told answers it in so many words."""
    least = _SAID_OF_STORY if answer.term in _SLIPPERY else _PLAIN
    return answer.strength >= least and (not answer.words or _says(text, answer))

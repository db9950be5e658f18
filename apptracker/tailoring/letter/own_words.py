"""What the person says of themselves in their summary, where a letter may say it too. Pure.

A wish for this kind of work, how they are known to work, and the room they have for work from home: in their own words
and in the first person. What everybody says of themselves is not repeated, nor a wish for other work.
"""

from __future__ import annotations

import re

from apptracker.domain.postings import Coverage
from apptracker.domain.profile import Profile
from apptracker.guide.letters import Angle, angle_of
from apptracker.tailoring.language import Language
from apptracker.tailoring.letter.past_work import in_trade
from apptracker.tailoring.letter.trace import Trace
from apptracker.tailoring.letter.unfilled import unfilled

SUMMARY = "basics:summary"
_LONGEST = 16  # words of a wish or of what somebody is known for
_CLICHE = re.compile(
    r"\b(?:passion\w*|results?|driven|dynamic|motivated|hard[\s-]?working|team[\s-]player|detail[\s-]oriented|"
    r"challeng\w+|rewarding|growth|leverag\w+|utili[sz]\w+|maximi[sz]\w+|proven|track record|fast[\s-]paced|"
    r"excellen\w+|exceptional|outstanding|world[\s-]class|go[\s-]getter|synerg\w+|progressive|reputable|esteemed|"
    r"contribut\w+|measurable|impact|mindset|skill[\s-]?set|skills|expert\w*|guru|ninja|rockstar|best|perfect|unique|"
    r"love[sd]?)\b",
    re.IGNORECASE,
)
_INTO = r"(?:move|transition|switch|step|cross over|change|grow|get|break|come)\s+(?:over\s+)?(?:in)?to"
#: How a wish begins, and how a letter says it; {one} is what is wanted with its article.
_WISHES = (
    (re.compile(rf"\blooking\s+to\s+({_INTO})\s+(.+)", re.IGNORECASE), "I am looking to {0} {1}"),
    (re.compile(rf"\b(?:hoping|hope)\s+to\s+({_INTO})\s+(.+)", re.IGNORECASE), "I hope to {0} {1}"),
    (re.compile(rf"\b(?:eager|ready|keen)\s+to\s+({_INTO}|start\s+(?:a\s+career\s+)?in)\s+(.+)", re.IGNORECASE),
     "I am ready to {0} {1}"),
    (re.compile(r"\b(moving|transitioning|stepping|crossing\s+over)\s+(?:over\s+)?(?:in)?to\s+(.+)", re.IGNORECASE),
     "I am {0} into {1}"),
    (re.compile(r"\b(?:looking|searching)\s+for()\s+(.+)", re.IGNORECASE), "I am looking for {one}"),
    (re.compile(r"\b(?:now\s+)?seeking()\s+(.+)", re.IGNORECASE), "I am looking for {one}"),
    (re.compile(r"\bready\s+to\s+(bring)\s+((?:my|those|these|this)\s.+)", re.IGNORECASE), "I am ready to {0} {1}"),
)  # fmt: skip
_WORK = re.compile(
    r"\b(?:roles?|positions?|jobs?|work|career|support|service|services|care|sales|cent(?:er|re)s?)\b", re.IGNORECASE
)
#: Where a wish goes on to what the person would do there.
_WISH_END = re.compile(
    r"\s+(?:where|in which|that|which|with|using|who|so|because|while|and (?:to|I|am|bring|use|ready)|"
    r"on a|at an?|at)\b.*"
    r"|[;:(–—].*|\s-\s.*|,.*"
)
_REMOTE = re.compile(r"\b(?:remote(?:ly)?|from home|work[\s-]at[\s-]home|telecommut\w+)\b", re.IGNORECASE)

#: Words of titles that tell nothing of the kind of work.
_SAID_OF_ANY = frozenset("support service services customer representative associate specialist senior junior".split())
_KNOWN_FOR = re.compile(r"\b(?:[Kk]nown|recogni[sz]ed|[Vv]alued|[Tt]rusted)\s+for\s+(.+)")
_HOME_OFFICE = re.compile(
    r"\b((?:(?:a|my)\s+)?(?:quiet|dedicated|private|wired|fully\s+equipped|own)?\s*(?:home\s+(?:office|workspace|workstation|"
    r"setup)|room\s+to\s+work\s+in|workspace\s+at\s+home)\b(?:\s+with\s+[^.;:()]+)?)",
    re.IGNORECASE,
)


class OwnWords:
    """The summary of one profile, read for one letter."""

    def __init__(self, trace: Trace, lang: Language, profile: Profile) -> None:
        text = " ".join(profile.single(SUMMARY).split())
        self._trace, self._lang = trace, lang
        readable = lang.CODE == "en" and not unfilled(text)
        self._sentences = [s.strip(" .!") for s in re.split(r"(?<=[.!?;])\s+", text)] if readable else []

    def wish(self, title: str, angle: Angle | None, *, remote: bool) -> str:
        """What kind of work the person says they want, where this posting is for it: "I am looking to move into a call
        center role"; '' otherwise."""
        for sentence in self._sentences:
            for pattern, wording in _WISHES:
                match = pattern.search(sentence)
                wanted = _WISH_END.sub("", match.group(2)).strip(" .,;") if match else ""
                if match is None or not self._fits(wanted, title, angle, remote=remote):
                    continue
                said = wording.format(match.group(1).lower(), wanted, one=_one(self._lang, wanted))
                return self._trace.person(f"Now {said}", SUMMARY)
        return ""

    def _fits(self, wanted: str, title: str, angle: Angle | None, *, remote: bool) -> bool:
        plain = wanted and len(wanted.split()) <= _LONGEST and not _CLICHE.search(wanted) and _WORK.search(wanted)
        if not plain or (_REMOTE.search(wanted) and not remote):
            return False
        kind = angle_of(wanted)
        if kind is not None and angle is not None:
            near = kind == angle or {kind.id, angle.id} <= {"inbound", "chat-email"}
            return near and ("inbound" not in (kind.id, angle.id) or in_trade(title))
        return kind is None and any(
            len(word) > 4
            and word.casefold() not in _SAID_OF_ANY
            and re.search(rf"\b{re.escape(word)}\b", wanted, re.IGNORECASE)
            for word in re.findall(r"[A-Za-z]+", title)
        )

    def known_for(self, coverage: Coverage) -> str:
        """What the person is known for, where the posting asks for it: "I am known for staying calm with upset
        callers"; '' otherwise."""
        shown = [
            evidence.words.casefold()
            for covered in coverage.requirements
            for evidence in covered.evidence
            if evidence.fact == SUMMARY and evidence.words and covered.requirement.is_asked
        ]
        for sentence in self._sentences:
            match = _KNOWN_FOR.search(sentence)
            text = match.group(1).strip(" .") if match else ""
            plain = text and len(text.split()) <= _LONGEST and not _CLICHE.search(text)
            if plain and any(words in text.casefold() for words in shown):
                return self._trace.person(f"I am known for {self._lang.lower_first(text)}", SUMMARY)
        return ""

    def home_office(self) -> str:
        """The room and the lines for work from home, as "a home office with wired internet"; '' where none is told."""
        for sentence in self._sentences:
            if match := _HOME_OFFICE.search(sentence):
                return self._trace.person(_one(self._lang, match.group(1).strip(" ,.")), SUMMARY)
        return ""


def _one(lang: Language, thing: str) -> str:
    """A thing with its article: "remote support position" as "a remote support position"."""
    thing = lang.lower_first(thing)
    if re.match(r"(?:an?|the|my|our|any|work|new work|roles|positions|jobs)\b", thing):
        return re.sub(r"^my\b", "a", thing)
    plural = re.search(r"\b(?:roles|positions|jobs|work)\b", thing)
    return thing if plural else f"{lang.article(thing)} {thing}"

"""Who is writing, and how the letter opens. Pure.

letter-transferable-skills, letter-retail-hospitality-counts: without a history in the trade, other work that carries
over leads. letter-service-experience: any work with customers is named. Nothing here says more than is stored: how
long is never rounded up, and a job is "currently" only while it goes on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.letters import Angle
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.history import (
    came_before,
    is_current,
    is_undated,
    latest_first,
    months_between,
    months_covered,
)
from apptracker.tailoring.language import Language
from apptracker.tailoring.letter.choose import Proof
from apptracker.tailoring.letter.names import is_break, job_names
from apptracker.tailoring.letter.past_work import WORTH_NAMING, PastWork
from apptracker.tailoring.letter.trace import Trace
from apptracker.tailoring.letter.unfilled import unfilled

#: How a letter can open, by what is told first; those of a kind of work are ids of resources/guide/letters.toml.
OPENINGS = {
    "experienced": "Experience in this kind of work",
    "career-change": "Experience from other work that carries over",
    "first-job": "First job",
    "returning": "Returning to work",
    "internal": "From inside the company",
    "referral": "Recommended by somebody",
    "technical-support": "Technical support",
    "outbound-sales": "Outbound sales",
    "collections": "Collections",
    "chat-email": "Chat and e-mail",
    "team-lead": "Leading a team",
    "remote": "Work from home",
}
#: Words that who is writing may take in all, and that its sentence has beside the job and what was done in it; words
#: told of time away; lines of a job from which one may be taken for the opening.
_WHO_WORDS, _FRAME_WORDS, _FRAME_ELSE, _AWAY_WORDS, _ENOUGH_LEFT = 30, 14, 7, 18, 3
#: Months of such work below which a wish for it is worth saying.
_LITTLE = 24


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What besides the profile decides how a letter opens. ``at_home`` says that the application is for the employer
    the person works for; ``referrer`` who told of the job; ``remote`` that the work is from home."""

    angle: Angle | None = None
    at_home: bool = False
    referrer: str = ""
    remote: bool = False


class Background:
    """Who is writing: the job that bears most on this posting, what came before it, time in customer service."""

    def __init__(
        self,
        trace: Trace,
        lang: Language,
        profile: Profile,
        lexicon: Lexicon,
        today: date,
        proofs: list[Proof],
        angle: Angle | None = None,
    ) -> None:
        self._trace, self._lang, self._profile, self._today = trace, lang, profile, today
        self._best: Proof | None = None
        self._past = past = PastWork(profile, lexicon, today, angle)
        self._jobs, self.away = past.jobs, past.away
        served = [f for f in latest_first(profile.of_kind(FactKind.VOLUNTEER), today) if f.text("position")]
        self._volunteer = served[0] if served else None
        self.main = past.speaks_first(proofs)
        self._service, self._months, self._one_trade = past.time_told(self.main)
        self._latest = self._jobs[0] if self._jobs and self._jobs[0] is not self.main else None
        self._best = self._best_line(proofs)
        #: Facts whose own line the opening tells already.
        self.told = (
            {self._best.key} if self._best else {self.main.key} if self.main and self._doing(self.main) else set()
        )
        if self.away is not None:
            self.told.add(self.away.key)

    def _best_line(self, proofs: list[Proof]) -> Proof | None:
        """The line of the main job worth telling at once: short, with a figure, in the tense of the job; only where
        enough of that job is left to tell."""
        if self.main is None or self._doing(self.main):
            return None
        of_job = [p for p in proofs if p.owner and p.owner.key == self.main.key and p.fact.key != self.main.key]
        if len(of_job) < _ENOUGH_LEFT:
            return None
        told = sorted((p for p in of_job if p.score and self._tells(p.line, self.main)), key=lambda p: not p.answers)
        # What the posting asks for is named with its own evidence; enough of that has to stay.
        return next((p for p in told if not p.answers or any(o.answers for o in of_job if o is not p)), None)

    def _tells(self, line: str, job: Fact) -> bool:
        current = is_current(job, self._today) or is_undated(job)
        clause = self._lang.clause_from(line, current=current)
        short = len(clause.text.split()) <= self._room(job) and not re.search(r"[;:–]|\. ", clause.text)
        figure = any(c.isdigit() for c in clause.text)
        return bool(clause.style == "subject" and short and figure and self._lang.without_subject(clause.text))

    @property
    def named(self) -> set[str]:
        """The job or the volunteering by which the letter says who is writing."""
        return {f.key for f in (self.main or self._volunteer,) if f is not None}

    @property
    def changes_work(self) -> bool:
        """Whether little or none of the person's work was near what this posting is for."""
        return months_covered(self._past.near, self._today) < _LITTLE

    @property
    def kind(self) -> str:
        """``experienced``, ``changer`` or ``first``."""
        if self.main is None:
            return "first"
        return "experienced" if self.main in self._service and self._months >= WORTH_NAMING else "changer"

    def opening(self, circumstances: Circumstances, chosen: str | None) -> str:
        """The id of how the letter opens: what the person chose, else what says most."""
        if chosen in OPENINGS and self._possible(chosen, circumstances):
            return chosen
        for kind in ("internal", "referral", "returning"):
            if self._possible(kind, circumstances):
                return kind
        if self.kind == "first":
            return "first-job"
        angle = circumstances.angle.id if circumstances.angle else ""
        if angle in OPENINGS:
            return angle
        if self.kind == "changer":
            return "career-change"
        return "remote" if self._possible("remote", circumstances) and circumstances.remote else "experienced"

    def _possible(self, kind: str, circumstances: Circumstances) -> bool:
        """Whether what such an opening tells is stored."""
        match kind:
            case "internal":
                return circumstances.at_home
            case "referral":
                return bool(circumstances.referrer)
            case "returning":
                return bool(self._profile.single("availability:break") or self.away)
            case "remote":
                return bool(self._profile.of_kind(FactKind.EQUIPMENT))
            case "first-job":
                return self.kind == "first"
            case "experienced" | "career-change":
                return self.kind != "first"
        return True

    def context(self) -> dict[str, object]:
        """What a template sees as ``background``."""
        trace = self._trace
        keys = tuple(f.key for f in self._service)
        earlier = None
        if self.main is not None:
            earlier = next((f for f in self._jobs if f is not self.main and came_before(f, self.main)), None)
        experienced = self.kind == "experienced"
        return {
            "kind": self.kind,
            "field": (self._past.field if self._one_trade else "") or "inbound",
            "service_time": trace.person(self._lang.duration(self._months), *keys) if experienced else "",
            "main_only": self.main is not None and months_between(self.main, self._today) >= self._months,
            "in_trade": self._one_trade,
            "latest_in_house": self._latest is not None and self._latest in self._past.in_house(self.main),
            "with_customers": any(self._past.serves_customers(f) for f in self._service),
            "house_time": trace.person(self._lang.duration(months_covered(house, self._today)), *(f.key for f in house))
            if (house := self._past.in_house(self.main))
            else "",
            "main": self._named(self.main) if self.main else None,
            "volunteer": self._named(self._volunteer) if self._volunteer and self.main is None else None,
            "earlier": self._named(earlier) if earlier else None,
            "latest": self._named(self._latest) if self._latest else None,
        }

    def _named(self, fact: Fact) -> dict[str, object]:
        name, position, kind = job_names(fact)
        months = months_between(fact, self._today)
        return {
            "position": self._trace.person(self._lang.position(position, name), fact.key),
            "post": self._trace.person(self._lang.post(self._lang.position(position, name), kind), fact.key),
            "employer": self._trace.person(name, fact.key),
            "at": self._trace.person(self._lang.at(name), fact.key),
            "freelance": kind == "freelance",
            "current": is_current(fact, self._today),
            "time": self._trace.person(self._lang.duration(months), fact.key) if months >= WORTH_NAMING else "",
            "doing": self._trace.person(self._doing(fact), *self._doing_facts(fact)),
        }

    def _room(self, job: Fact) -> int:
        """Words that may follow "where" without making the sentence long."""
        if job is self.main and self._latest is not None:
            return 0  # the latest job is named there
        name, position, _ = job_names(job)
        frame = _FRAME_WORDS if self.kind == "experienced" else _FRAME_ELSE
        return _WHO_WORDS - frame - len(f"{position} {self._lang.at(name)}".split())

    def _doing_facts(self, fact: Fact) -> tuple[str, ...]:
        return (self._best.key, fact.key) if self._best and fact is self.main else (fact.key,)

    def away_context(self) -> dict[str, object]:
        """Time away stored as a post: ``post``, how long, and both in one phrase (``spell``)."""
        if self.away is None:
            return {"post": "", "time": "", "doing": "", "spell": ""}
        months = months_between(self.away, self._today)
        post = self._lang.post(self._lang.position(self.away.text("position"), ""))
        time = self._lang.duration(months) if months >= WORTH_NAMING else ""
        line = _first_sentence(self.away.text("summary")).partition(";")[0]
        clause = self._lang.clause_from(line if not unfilled(line) else "")
        doing = clause.text if clause.style == "subject" else ""
        return {
            "post": self._trace.person(post, self.away.key),
            "time": self._trace.person(time, self.away.key),
            "spell": self._trace.person(self._lang.time_away(doing, post, time), self.away.key),
            "doing": self._trace.person(self._doing(self.away), self.away.key),
        }

    def _doing(self, fact: Fact) -> str:
        """The job's own summary, ready to follow "where", or '' where its words do not join, or its tense is not that
        of the job."""
        if self._best and fact is self.main:
            current = is_current(fact, self._today) or is_undated(fact)
            return self._lang.clause_from(self._best.line, current=current).text
        line = _first_sentence(fact.text("summary"))
        if unfilled(line):
            return ""
        current = (is_current(fact, self._today) or is_undated(fact)) and not is_break(fact)
        clause = self._lang.clause_from(line, current=current)
        told_as_past = current and self._lang.starts_in_past(line)
        endless = len(clause.text.split()) > (_AWAY_WORDS if is_break(fact) else self._room(fact))
        return "" if told_as_past or endless or clause.style != "subject" else clause.text


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡])", text, maxsplit=1)[0]

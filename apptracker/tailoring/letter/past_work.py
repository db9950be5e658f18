"""Which of the person's jobs tells who is writing: kinds of work, and how long they lasted. Pure.

letter-service-experience, letter-retail-hospitality-counts: any work with customers counts as such; a job of the very
kind a posting is for, or the one nearest to it, speaks first, and the latest of those.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.letters import Angle, angle_of, is_side_work
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.history import (
    came_before,
    is_current,
    latest_first,
    may_overlap,
    months_between,
    months_covered,
)
from apptracker.tailoring.letter.choose import Proof
from apptracker.tailoring.letter.names import is_break, job_names

#: Months from which a time is worth naming.
WORTH_NAMING = 6
#: What of the lexicon a title says that is done with customers.
_FACING_TERMS = frozenset(
    "call-center-experience customer-service-experience customer-service hospitality-experience retail-experience "
    "sales-experience banking-experience inbound-calls outbound-calls collections technical-support-experience".split()
)
#: Kinds of work done for customers by phone or in writing: near to one another, whatever they are about.
_NEAR = frozenset({"inbound", "technical-support", "chat-email", "collections"})
_LEADING = "team-lead"
_TRADE = re.compile(
    r"\b(?:customer|call[\s-]cent(?:er|re)|contact[\s-]cent(?:er|re)|(?:client|member|guest|patient|citizen|passenger|"
    r"user)[\s-]+(?:services?|support|care|relations?|experience|success)|help[\s-]?desk|service[\s-]desk|"
    r"(?:technical|tech|product|chat|email|phone)[\s-]+support|support\s+(?:agent|representative|rep|specialist|"
    r"advis[eo]r|associate|analyst|engineer|technician)|telephonist|switchboard|cliente|clientes|llamadas|soporte|"
    r"teleoperador\w*|atención\s+(?:al?|telefónica)|(?:agente|asesora?|operadora?)\s+telefónic[oa])\b",
    re.IGNORECASE,
)
_NUMBERS = {
    word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}
_STATED_YEARS = re.compile(
    rf"\b(\d{{1,2}}|{'|'.join(_NUMBERS)})\+?\s*(?:years?|yrs?|años?)\b"
    r"(?!\s+(?:old|at home|away|off|out of|ago|caring|raising|en casa|fuera))",
    re.IGNORECASE,
)
#: Work taken by the piece beside a job, by what it calls itself; who gives it out is data.
_GIG = re.compile(
    r"\b(?:side[\s-](?:gig|job|hustle|work)|gig(?:\s+work(?:er)?)?|dasher|rideshare|ride[\s-]share|shopper)\b",
    re.IGNORECASE,
)
#: Posts that are there for people who come.
_FACING_TITLE = re.compile(
    r"\b(?:advis[eo]r|case ?worker|counsell?or|receptionist|secretary|registrar|teller|cashier|server|waiter|waitress|"
    r"barista|host|hostess|concierge|attendant|crew member|retail|key ?holder|usher|librarian|sandwich|recepcionista|"
    r"cajer[oa]|camarer[oa]|meser[oa]|retention|night auditor|scheduler|reservations?|intake|front[ -]of[ -]house)\b",
    re.IGNORECASE,
)
_SERVICE = re.compile(r"\b(?:Army|Navy|Air Force|Marines?(?: Corps)?|Coast Guard|National Guard)\b")
#: Posts in places that serve people, away from them.
_BEHIND = re.compile(
    r"\b(?:chef|cook|kitchen|dishwasher|housekeep\w*|cleaner|porter|stock\w*|warehouse|cocin\w+|limpieza)\b",
    re.IGNORECASE,
)
#: What a line says of work done with people who came, called or wrote.
_SERVED = re.compile(
    r"\b(?:answer|greet|help|assist|serv|welcom|regist|advis|support|calm|respond|talk|took|take|taking|field|handl|"
    r"resolv|schedul|assess|interview|sold|sell|seat|checked[- ]in|checking[- ]in|check in|point of contact)\w*\b"
    r"[^.;]{0,60}\b(?:(?:customer|client|guest|patient|caller|member|student|parent|tenant|resident|passenger|visitor|"
    r"shopper|user)s?|famil(?:y|ies)|(?:inbound|incoming|customer|phone) calls|calls (?:a|per) (?:day|shift|hour))\b",
    re.IGNORECASE,
)
#: What is only said of work by phone with those who call.
_CALLS = re.compile(
    r"\b(?:inbound|incoming|customer|member|patient) calls\b|\bcalls (?:a|per|each) (?:day|shift)\b", re.IGNORECASE
)
#: Part of all time with customers from which time in the trade alone is named.
_MOST_OF_IT = 0.75
#: So many times as long as a job, other work since then speaks before it.
_LONG_SINCE = 4


def in_trade(title: str) -> bool:
    """Whether a title is plainly one of customer service."""
    return bool(_TRADE.search(title))


class PastWork:
    """The person's jobs, the latest first: ``jobs`` without time away and without gigs beside real jobs, ``trade``
    those in customer service by their title, ``facing`` all those with customers, ``of_kind`` those of the kind of
    work the posting is for, ``field`` its id where there is enough of it, or ''."""

    def __init__(self, profile: Profile, lexicon: Lexicon, today: date, angle: Angle | None) -> None:
        self._profile, self._today, self._angle = profile, today, angle
        posts = [f for f in latest_first(profile.of_kind(FactKind.WORK), today) if f.text("position")]
        #: Time away that is stored as the latest post.
        self.away = posts[0] if posts and is_break(posts[0]) else None
        real = [f for f in posts if not is_break(f)]
        self.jobs = [f for f in real if not self._only_beside(f, real)]
        self.trade = [f for f in self.jobs if in_trade(f.text("position"))]
        self.facing = [f for f in self.jobs if f in self.trade or self._faces(f, lexicon)]
        self.of_kind = [f for f in self.jobs if angle is not None and angle_of(f.text("position")) == angle]
        enough = months_covered(self.of_kind, today) >= WORTH_NAMING
        self.field = angle.id if angle and enough else ""

    def _only_beside(self, job: Fact, real: Sequence[Fact]) -> bool:
        freelance = job_names(job)[2] == "freelance"
        others = [f for f in real if not is_gig(f) and job_names(f)[2] != "freelance"]
        if freelance and any(may_overlap(job, f, self._today) for f in others):
            return True
        if not is_gig(job):
            return False
        now = is_current(job, self._today) and not any(is_current(f, self._today) for f in others)
        return bool(others) and not (now and not any(may_overlap(job, f, self._today) for f in others))

    def _faces(self, job: Fact, lexicon: Lexicon) -> bool:
        kind = angle_of(job.text("position"))
        if kind is not None and kind.id != _LEADING:
            return True
        title = job.text("position")
        if _SERVICE.search(job.text("name")):
            return False  # whom soldiers help is not the public
        if _FACING_TITLE.search(title):
            return True
        if not _BEHIND.search(title) and any(m.term_id in _FACING_TERMS for m in lexicon.shown_in(title)):
            return True
        lines = [line for line in self._lines_of(job) if line]
        served = sum(bool(_SERVED.search(line)) for line in lines) >= min(2, len(lines)) > 0
        return served or any(map(_CALLS.search, lines))

    def _lines_of(self, job: Fact) -> list[str]:
        return [job.text("summary"), *(line.text("text") for line in self._profile.highlights_of(job.key))]

    def serves_customers(self, job: Fact) -> bool:
        """Whether those a job was done for are called customers, there or in its title."""
        said = " ".join((job.text("position"), *self._lines_of(job)))
        kind = angle_of(job.text("position"))
        if job in self.trade or (kind is not None and kind.id == "outbound-sales"):
            return True
        return bool(re.search(r"\b(?:customer|cliente|client|shopper)s?\b", said, re.IGNORECASE))

    def in_house(self, job: Fact | None) -> list[Fact]:
        """That job and the others with the same employer, where there are others."""
        name = job_names(job)[0].casefold() if job is not None else ""
        found = [f for f in self.jobs if name and job_names(f)[0].casefold() == name]
        return found if len(found) > 1 else []

    @property
    def near(self) -> list[Fact]:
        """Jobs nearest to the posting: of its own kind where there is enough of it, else any by phone or in writing."""
        if self.field and self.field != "inbound":
            return self.of_kind
        kinds = {f.key: angle_of(f.text("position")) for f in self.jobs}
        return [
            f
            for f in self.jobs
            if f in self.trade or f in self.of_kind or ((kind := kinds[f.key]) is not None and kind.id in _NEAR)
        ]

    def speaks_first(self, proofs: Sequence[Proof]) -> Fact | None:
        """The job that says most here: the latest of those nearest to the posting, else of those with customers, unless
        far more of other work came since; else the one that most weighs for."""
        today = self._today
        for jobs, others in ((self.near, self.facing), (self.facing, self.jobs)):
            if not jobs:
                continue
            since = [f for f in others if f not in jobs and came_before(jobs[0], f)]
            longest = max((f for f in others if f not in jobs), key=lambda f: months_between(f, today), default=None)
            outweighed = months_covered(since, today) > months_covered(jobs, today)
            brief = (
                longest is not None
                and 3 * months_covered(jobs, today) < months_between(longest, today)
                and not came_before(longest, jobs[0])
            )
            later = [f for f in self.jobs if f not in jobs and came_before(jobs[0], f)]
            long_ago = months_covered(later, today) > _LONG_SINCE * months_covered(jobs, today)
            if not outweighed and not brief and not long_ago:
                return jobs[0]
        return max(self.jobs, key=lambda fact: self._weight(fact, proofs), default=None)

    def _weight(self, fact: Fact, proofs: Sequence[Proof]) -> float:
        shown = sum(min(proof.score, 0.5) for proof in proofs if proof.owner and proof.owner.key == fact.key)
        months = months_between(fact, self._today)
        return 0.6 * min(months, 72) / 72 + 0.4 * shown + (0.2 if is_current(fact, self._today) else 0.0)

    def time_told(self, main: Fact | None) -> tuple[list[Fact], int, bool]:
        """The jobs whose time the letter names together with ``main``, how many months they come to, and whether they
        are all of one trade (else they are work with customers)."""
        if self.field and self.field != "inbound" and main in self.of_kind:
            return self.of_kind, self._as_stated(months_covered(self.of_kind, self._today)), True
        facing = months_covered(self.facing, self._today)
        months = self._as_stated(months_covered(self.trade, self._today))
        if main in self.trade and months >= _MOST_OF_IT * facing:
            return self.trade, months, True
        return self.facing, facing, False

    def _as_stated(self, months: int) -> int:
        """Never more than the years the person states of themselves."""
        said = [match.group(1).lower() for match in _STATED_YEARS.finditer(self._profile.single("basics:summary"))]
        years = max((_NUMBERS.get(word) or int(word) for word in said), default=0)
        return min(months, years * 12 + 2) if years else months


def is_gig(job: Fact) -> bool:
    """Whether a job is work by the piece, as people take it beside another."""
    return bool(_GIG.search(job.text("position")) or is_side_work(job.text("name")))

"""Who is writing, and how the letter opens. Pure.

letter-transferable-skills, letter-retail-hospitality-counts: without a history in the trade, other work that carries over
leads. letter-service-experience: any work with customers is named. Nothing here says more than is stored: how long is
never rounded up, and a job is "currently" only while it goes on.
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
from apptracker.tailoring.letter.names import job_names
from apptracker.tailoring.letter.trace import Trace

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
_SERVICE_TERMS = frozenset({"call-center-experience", "customer-service-experience", "customer-service"})
_TRADE = re.compile(
    r"\b(?:customer|call|contact|client|member|guest|support|service|help[\s-]?desk|cliente|clientes|llamadas|soporte|"
    r"teleoperador\w*)\b",
    re.IGNORECASE,
)
#: Months from which a time is worth naming.
_WORTH_NAMING = 6


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
        self, trace: Trace, lang: Language, profile: Profile, lexicon: Lexicon, today: date, proofs: list[Proof]
    ) -> None:
        self._trace, self._lang, self._profile, self._today = trace, lang, profile, today
        self._jobs = [f for f in latest_first(profile.of_kind(FactKind.WORK), today) if f.text("position")]
        self._service = [
            f
            for f in self._jobs
            if _TRADE.search(f.text("position"))
            or any(m.term_id in _SERVICE_TERMS for m in lexicon.shown_in(f.text("position")))
        ]
        self.main = self._choose_main(proofs)
        #: The fact whose own line the opening tells already.
        self.said = self.main.key if self.main and self._doing(self.main) else ""

    def _choose_main(self, proofs: list[Proof]) -> Fact | None:
        """The job that says most here: long service, customer service, and where the evidence comes from."""

        def weight(fact: Fact) -> float:
            shown = sum(min(proof.score, 0.5) for proof in proofs if proof.owner and proof.owner.key == fact.key)
            time = min(months_between(fact, self._today), 72) / 72
            now = 0.2 if is_current(fact, self._today) else 0.0
            return 0.6 * time + (0.5 if fact in self._service else 0.0) + 0.4 * shown + now

        best = max(self._jobs, key=weight, default=None)
        return self._service[0] if best in self._service else best  # of several service jobs, the latest speaks

    @property
    def kind(self) -> str:
        """``experienced``, ``changer`` or ``first``."""
        if self.main is None:
            return "first"
        return "experienced" if self.main in self._service and self._service_months() >= _WORTH_NAMING else "changer"

    def _service_months(self) -> int:
        return months_covered(self._service, self._today)

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
                return bool(self._profile.single("availability:break"))
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
        earlier = latest = None
        if self.main is not None:
            earlier = next((f for f in self._jobs if f is not self.main and came_before(f, self.main)), None)
            latest = self._jobs[0] if self._jobs[0] is not self.main else None
        experienced = self.kind == "experienced"
        months = self._service_months()
        return {
            "kind": self.kind,
            "service_time": trace.person(self._lang.duration(months), *keys) if experienced else "",
            "in_trade": all(_TRADE.search(f.text("position")) for f in self._service),
            "main": self._named(self.main) if self.main else None,
            "earlier": self._named(earlier) if earlier else None,
            "latest": self._named(latest) if latest else None,
        }

    def _named(self, fact: Fact) -> dict[str, object]:
        name, position, kind = job_names(fact)
        months = months_between(fact, self._today)
        return {
            "position": self._trace.person(position, fact.key),
            "post": self._trace.person(self._lang.post(position, kind), fact.key),
            "employer": self._trace.person(name, fact.key),
            "freelance": kind == "freelance",
            "current": is_current(fact, self._today),
            "time": self._trace.person(self._lang.duration(months), fact.key) if months >= _WORTH_NAMING else "",
            "doing": self._trace.person(self._doing(fact), fact.key),
        }

    def _doing(self, fact: Fact) -> str:
        """The job's own summary, ready to follow "where", or '' where its words do not join, or its tense is not that
        of the job."""
        line = _first_sentence(fact.text("summary"))
        current = is_current(fact, self._today) or is_undated(fact)
        clause = self._lang.clause_from(line, current=current)
        told_as_past = current and self._lang.starts_in_past(line)
        return "" if told_as_past or clause.style != "subject" else clause.text


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡])", text, maxsplit=1)[0]

"""The body: who is writing, and the paragraphs of evidence. Pure."""

from __future__ import annotations

import re
from datetime import date

from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.history import (
    came_before,
    is_current,
    is_undated,
    latest_first,
    months_between,
    months_covered,
)
from apptracker.tailoring.language import english as lang
from apptracker.tailoring.letter.choose import Answer, Proof
from apptracker.tailoring.letter.names import job_names
from apptracker.tailoring.letter.qualifications import education_sentence
from apptracker.tailoring.letter.trace import Trace

_SERVICE_TERMS = frozenset({"call-center-experience", "customer-service-experience", "customer-service"})


_TRADE = re.compile(r"\b(?:customer|call|contact|client|member|guest|support|service|help[\s-]?desk)\b", re.IGNORECASE)
#: How a job's own summary goes on after its name: "…, where I ran …", "…, leading …".
_JOINS = {"subject": "where ", "gerund": ""}
_PLURAL_END = ("skills", "skills\ue002", "problems", "customers")
#: Qualities one can promise to bring again, by lexicon term.
_PROMISED = frozenset({"patience", "empathy", "attention-to-detail", "active-listening", "reliability"})


def _texts(line: dict[str, object]) -> list[object]:
    texts = line["texts"]
    return list(texts) if isinstance(texts, list) else []


class Evidence:
    """Turns proofs into the paragraphs a template lays out: a lead naming what is asked, then the evidence."""

    def __init__(self, trace: Trace, lexicon: Lexicon, today: date, main: Fact | None) -> None:
        self._trace = trace
        self._lexicon = lexicon
        self._today = today
        self._mentioned = {main.key} if main else set()
        self._named: set[str] = set()
        self._stories = 0

    def paragraphs(self, proofs: list[Proof]) -> list[dict[str, object]]:
        """A paragraph for each job or story, in the order chosen."""
        groups: dict[str, list[Proof]] = {}
        for proof in proofs:
            groups.setdefault(proof.paragraph, []).append(proof)
        said = []
        leads = 0
        for group in groups.values():
            asked = [phrase for proof in group for a in proof.answers if (phrase := self._phrase(a))][:3]
            several = len(asked) > 1 or (asked[-1:] and asked[0].endswith(_PLURAL_END))
            said.append({"asked": asked, "several": bool(several), "lead": leads, "proofs": self._lines(group)})
            leads += bool(asked)
        return said

    def same(self, proofs: list[Proof]) -> str:
        """One quality that a proof showed and that can be promised again ("the same patience"), or ''."""
        for proof in proofs:
            for answer in proof.answers:
                if answer.term in _PROMISED and answer.term in self._named:
                    return self._trace.person(lang.lower_first(self._lexicon.terms[answer.term].name), proof.key)
        return ""

    def _lines(self, group: list[Proof]) -> list[dict[str, object]]:
        """One line for each proof; noun phrases of the same job are told together."""
        lines: list[dict[str, object]] = []
        before: list[Proof] = []
        for proof in group:
            line = self._evidence(proof, before)
            if lines and line.get("style") == "noun" and lines[-1].get("style") == "noun":
                lines[-1]["texts"] = [*_texts(lines[-1]), *_texts(line)]
            else:
                lines.append(line)
            before.append(proof)
        return lines

    def _phrase(self, answer: Answer) -> str:
        """What the posting asks, as a letter can name it; '' when only its own long wording would do, or when it or a
        near relation was named already."""
        if answer.about in self._named:
            return ""
        requirement = answer.requirement
        if answer.term:
            term = self._lexicon.terms[answer.term]
            if self._named & set(term.related):
                return ""
            phrase = term.phrase
        elif len(requirement.text.split()) <= 5 and requirement.text.isascii():
            phrase = lang.lower_first(requirement.text.strip(" .;:"))
        else:
            return ""
        self._named.add(answer.about)
        return self._trace.posting(phrase, requirement.id)

    def _evidence(self, proof: Proof, before: list[Proof]) -> dict[str, object]:
        if isinstance(proof.fact, Story):
            return {"kind": "story", **self._story(proof.fact)}
        # The lines of a job without dates keep the tense the person gave them.
        current = bool(proof.owner and (is_current(proof.owner, self._today) or is_undated(proof.owner)))
        clause = lang.clause_from(proof.line, current=current)
        text = clause.text
        if len(before) == 1 and clause.style == "subject":
            text = (
                text.replace("I was ", "I was also ", 1)
                if text.startswith("I was ")
                else text.replace("I ", "I also ", 1)
            )
        facts = tuple(dict.fromkeys((proof.key, *((proof.owner.key,) if proof.owner else ()))))
        job = self._job(proof.owner, before)
        return {
            "kind": "highlight",
            "style": clause.style,
            "texts": [self._trace.person(text, *facts)],
            **job,
        }

    def _job(self, owner: Fact | None, before: list[Proof]) -> dict[str, object]:
        """How evidence names its job: in full at first, by the employer once known, "same" within a paragraph."""
        if owner is None:
            return {"position": "", "employer": "", "freelance": False, "current": False, "mention": "full"}
        name, position, freelance = job_names(owner)
        same = bool(before and before[-1].owner and before[-1].owner.key == owner.key)
        known = "known" if owner.key in self._mentioned else "full"
        mention = known if not same else "also" if len(before) == 1 else "same"
        self._mentioned.add(owner.key)
        return {
            "position": self._trace.person(position, owner.key),
            "employer": self._trace.person(name, owner.key),
            "freelance": freelance,
            "current": is_current(owner, self._today),
            "mention": mention,
        }

    def _story(self, story: Story) -> dict[str, object]:
        """The story in the person's own sentences, told after "One example:"; fragments of action get a subject,
        nothing else is added."""
        self._stories += 1
        told: list[str] = []
        for name in ("situation", "action", "result"):
            text = lang.tidy(getattr(story, name))
            if not text:
                continue
            if not lang.full_sentence(text):
                clause = lang.clause_from(text)
                text = clause.text if clause.style == "subject" else text
                if name == "result" and clause.style != "subject":
                    text = f"The result: {lang.run_on(text)}"
            told.append(self._trace.person(lang.upper_first(text) if told else lang.run_on(text), story.key))
        return {"number": self._stories, "parts": told}


class Background:
    """Who is writing: the job that bears most on this posting, what came before it, time in customer service."""

    def __init__(self, trace: Trace, profile: Profile, lexicon: Lexicon, today: date, proofs: list[Proof]) -> None:
        self._trace = trace
        self._profile = profile
        self._today = today
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
            return 0.6 * time + (0.5 if fact in self._service else 0.0) + 0.4 * shown

        best = max(self._jobs, key=weight, default=None)
        return self._service[0] if best in self._service else best  # of several service jobs, the latest speaks

    def context(self) -> dict[str, object]:
        trace, today = self._trace, self._today
        if self.main is None:
            return {"kind": "first", "education": self._education()}
        earlier = next((f for f in self._jobs if f is not self.main and came_before(f, self.main)), None)
        latest = self._jobs[0] if self._jobs[0] is not self.main else None
        service_months = months_covered(self._service, today)
        kind = "experienced" if self.main in self._service and service_months >= 6 else "changer"
        keys = tuple(f.key for f in self._service)
        in_trade = all(_TRADE.search(f.text("position")) for f in self._service)
        return {
            "kind": kind,
            "service_time": trace.person(lang.duration(service_months), *keys) if kind == "experienced" else "",
            "as": "currently" if is_current(self.main, today) else "most recently" if latest is None else "last",
            "in_trade": in_trade,  # "in customer service", where every such job was; else "with customers"
            "main": self._named(self.main),
            "earlier": self._named(earlier) if earlier is not None else None,
            "latest": self._named(latest) if latest is not None else None,
            "education": "",
        }

    def _named(self, fact: Fact) -> dict[str, object]:
        name, position, freelance = job_names(fact)
        months = months_between(fact, self._today)
        return {
            "position": self._trace.person(position, fact.key),
            "post": self._trace.person(lang.post(f"freelance {position}" if freelance else position), fact.key),
            "employer": self._trace.person(name, fact.key),
            "current": is_current(fact, self._today),
            "time": self._trace.person(lang.duration(months), fact.key) if months >= 6 else "",
            "doing": self._trace.person(self._doing(fact), fact.key),
        }

    def _doing(self, fact: Fact) -> str:
        """The job's own summary as it goes on after its name, or '' where its words do not join or its tense is not
        that of the job."""
        line, current = _first_sentence(fact.text("summary")), is_current(fact, self._today) or is_undated(fact)
        clause = lang.clause_from(line, current=current)
        told_as_past = current and clause.style == "subject" and lang.starts_in_past(line)
        return "" if told_as_past or clause.style not in _JOINS else _JOINS[clause.style] + clause.text

    def _education(self) -> str:
        return education_sentence(
            self._trace, latest_first(self._profile.of_kind(FactKind.EDUCATION), self._today)[:1], self._today
        )


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?])\s+(?=[A-Z])", text, maxsplit=1)[0]

"""What a letter will say: the strongest requirements with the best evidence, and the facts around them. Pure.

:func:`plan_letter` gives the context a letter template sees. Everything in it is marked with its origin
(:mod:`apptracker.tailoring.letter.trace`), so a template cannot say a thing about the person that rests on no fact.
The ledger's letter advice it follows: letter-transferable-skills, letter-quantify-achievements,
letter-pick-three-moments, letter-name-the-tools, letter-languages-you-speak, letter-remote-setup-line,
letter-show-you-will-stay (only what is stored), letter-confident-but-honest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from apptracker.domain.applications import Application
from apptracker.domain.postings import Coverage, CoveredRequirement, ReadPosting, RequirementKind
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.history import is_current, latest_first, months_between, months_covered
from apptracker.tailoring.language import english as lang
from apptracker.tailoring.letter.choose import Answer, Proof, choose_proofs
from apptracker.tailoring.letter.trace import Trace, upper_first
from apptracker.tailoring.reading.view import view_of

_SERVICE_TERMS = frozenset({"call-center-experience", "customer-service-experience", "customer-service"})
_FREELANCE = re.compile(
    r"(?:freelance\w*|self[\s-]?employed|independent(?: contractor| consultant)?|contractor|various|own business)$",
    re.IGNORECASE,
)
_AUDIENCES = (
    "customer",
    "member",
    "guest",
    "patient",
    "client",
    "caller",
    "policyholder",
    "student",
    "resident",
    "passenger",
)
#: "Customer service" names a trade, whoever is served.
_FIXED_PHRASES = re.compile(
    r"\b(?:customer|client|member|guest|patient)[\s-]+(?:service|care|support|success|relation)s?\b"
)
_BRITISH = frozenset(["GB", "UK", "IE", "AU", "NZ", "ZA", "IN", "SG", "HK", "MT", "CY", "KE", "NG", "GH"])


@dataclass(frozen=True, slots=True)
class LetterPlan:
    """The marked context for a template, and what assembling the letter needs besides."""

    trace: Trace
    context: dict[str, object]
    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    date: str
    signature: str
    language: str
    application_id: int
    employer: str | None
    title: str | None
    answered: tuple[str, ...] = field(default_factory=tuple)


def plan_letter(
    *,
    application: Application,
    posting: ReadPosting | None,
    coverage: Coverage,
    profile: Profile,
    lexicon: Lexicon,
    today: date,
    contact_name: str | None = None,
    why_employer: str | None = None,
) -> LetterPlan:
    """Plan a letter for an application. ``why_employer`` is the person's own reason, word for word."""
    trace = Trace()
    language = language_of(profile)
    proofs = choose_proofs(coverage, profile, today)
    background = _Background(trace, profile, lexicon, today, proofs)
    proofs = [proof for proof in proofs if proof.key != background.said]
    writer = _Writer(trace, lexicon, today, background.main)
    text = posting.text if posting else ""
    name = profile.single("basics:name")
    title, employer = application.title, application.employer
    context: dict[str, object] = {
        "person": _person(trace, profile),
        "posting": {
            "title": trace.posting(clean_title(title))
            if title
            else trace.blank("title", "job title", f"edit {application.id} --title TITLE"),
            "reference": trace.posting(_field(posting, "reference")),
            "source": trace.posting(application.source or ""),
        },
        "employer": trace.employer(employer or ""),
        "employer_is": trace.employer(what_they_are(posting, employer)),
        "audience": trace.posting(audience(text)),
        "contact": trace.posting(contact_name or ""),
        "why_employer": trace.person(_stop(why_employer or ""), f"application:{application.id}/why"),
        "background": background.context(),
        "paragraphs": writer.paragraphs(proofs),
        "example": trace.blank(
            "example", "an example of work you did well, with its result", "story add --title … --action … --result …"
        )
        if not proofs
        else "",
        "qualifications": _qualifications(trace, posting, coverage, profile, proofs, language),
        "plans": trace.person(_stop(profile.single("availability:plans")), "availability:plans"),
        "start": trace.person(_value(profile, "availability:start"), "availability:start"),
        "language": language,
        "upper_first": upper_first,
        "join_and": lang.join_and,
        "article": lambda text: lang.article(re.sub("[\ue000\ue002]|\\d*\ue001", "", text)),
    }
    return LetterPlan(
        trace=trace,
        context=context,
        sender=(name or _plain_blank(trace, "name", "your name", "profile set name NAME"), *_contact_lines(profile)),
        recipient=tuple(line for line in (contact_name, employer) if line),
        date=lang.long_date(today, language),
        signature=name or "[your name]",
        language=language,
        application_id=application.id,
        employer=employer,
        title=clean_title(title) if title else None,
        answered=tuple(dict.fromkeys(a.requirement.id for proof in proofs for a in proof.answers)),
    )


def language_of(profile: Profile) -> str:
    """``en-GB`` where the person's country writes so, else ``en-US``."""
    return "en-GB" if profile.location("countryCode").upper() in _BRITISH else "en-US"


def clean_title(title: str) -> str:
    """A posting's title as a letter names it: no shouting, no codes or pay behind a dash or in brackets."""
    text = re.sub(
        r"\s*[(\[][^)\]]*(?:remote|hybrid|m/f|f/m|w/m|\d|full|part|urgent|shift|bilingual)[^)\]]*[)\]]",
        "",
        title,
        flags=re.IGNORECASE,
    )
    text = re.split(
        r"\s+[|•·]\s+|\s+[-–—]{1,2}\s+|\s*[-–—]\s*(?=\$|£|€|\d|remote\b|full[\s-]?time|part[\s-]?time)",
        text,
        maxsplit=1,
        flags=re.IGNORECASE,
    )[0]
    text = " ".join(text.split()).strip(" -–—,.;:!*")
    if text.islower() and text.isascii():
        text = " ".join(w if w in ("and", "of", "for", "in", "at", "to") else w.capitalize() for w in text.split())
    if text.isupper() and len(text) > 4:
        text = " ".join(w if len(w) <= 3 else w.capitalize() for w in text.split())
    return text or title.strip()


def audience(text: str) -> str:
    """Whom the job serves, as the posting says most often ("members", "guests"); "customers" when it does not say."""
    lowered = _FIXED_PHRASES.sub(" ", text.lower())
    counts = {a: len(re.findall(rf"\b{a}s?\b", lowered)) for a in _AUDIENCES}
    best = max(counts, key=lambda a: (counts[a], a == "customer"))
    return f"{best}s" if counts[best] else ""


_NOT_A_KIND = re.compile(
    r"\b(?:we|us|our|you|your|equal|opportunity|diverse|workplace|best|great|perfect|exciting)\b", re.IGNORECASE
)


def what_they_are(posting: ReadPosting | None, employer: str | None) -> str:
    """What the posting says the employer is ("a not-for-profit credit union based in Rome, NY"), in its own words; ''
    when no sentence says it plainly and shortly."""
    if posting is None:
        return ""
    name = re.escape(employer.split()[0]) + r"\b[^.;:!?]{0,40}?" if employer else "we"
    plain = re.compile(rf"\b(?:{name}|we)\s+(?:is|are)\s+((?:an?|the)\s+[^.;:!?()]{{12,140}})", re.IGNORECASE)
    for start, end in posting.about_employer:
        match = plain.search(view_of(" ".join(posting.text[start:end].split())).read)
        if not match:
            continue
        said, cut, _ = match.group(1).partition(",")
        said = said.strip()
        torn = cut and re.search(r"\b(?:that|which|who|whose|and|with)\b", said)
        if 4 <= len(said.split()) <= 16 and not torn and not _NOT_A_KIND.search(said):
            return said
    return ""


# -- saying ------------------------------------------------------------------------------------------------------------


class _Writer:
    """Turns proofs into the paragraphs a template lays out: a lead naming what is asked, then the evidence."""

    def __init__(self, trace: Trace, lexicon: Lexicon, today: date, main: Fact | None) -> None:
        self._trace = trace
        self._lexicon = lexicon
        self._today = today
        self._mentioned = {main.key} if main else set()
        self._named: set[str] = set()
        self._stories = 0

    def paragraphs(self, proofs: list[Proof]) -> list[dict[str, object]]:
        """At most three paragraphs; up to three lines of one job share one."""
        groups: list[list[Proof]] = []
        for proof in proofs:
            home = next(
                (g for g in groups if len(g) < 3 and proof.owner and g[0].owner and g[0].owner.key == proof.owner.key),
                None,
            )
            if home is not None:
                home.append(proof)
            elif len(groups) < 3:
                groups.append([proof])
        said = []
        leads = 0
        for group in groups:
            asked = [phrase for proof in group for a in proof.answers if (phrase := self._phrase(a))][:3]
            evidence = [self._evidence(proof, group[:number]) for number, proof in enumerate(group)]
            said.append({"asked": asked, "lead": leads, "proofs": evidence})
            leads += bool(asked)
        return said

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
        current = bool(proof.owner and is_current(proof.owner, self._today))
        clause = lang.clause_from(proof.line, current=current)
        text = clause.text
        if len(before) == 2 and clause.style == "subject":  # the third in a row needs no place of its own
            text = text.replace("I ", "I also ", 1)
        facts = tuple(dict.fromkeys((proof.key, *((proof.owner.key,) if proof.owner else ()))))
        job = self._job(proof.owner, before)
        return {
            "kind": "highlight",
            "style": clause.style,
            "text": self._trace.person(text, *facts),
            **job,
        }

    def _job(self, owner: Fact | None, before: list[Proof]) -> dict[str, object]:
        """How evidence names its job: in full at first, by the employer once known, "same" within a paragraph."""
        if owner is None:
            return {"position": "", "employer": "", "freelance": False, "current": False, "mention": "full"}
        name, position, freelance = job_names(owner)
        same = bool(before and before[-1].owner and before[-1].owner.key == owner.key)
        mention = (
            "also" if len(before) == 2 else "same" if same else "known" if owner.key in self._mentioned else "full"
        )
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


def job_names(owner: Fact) -> tuple[str, str, bool]:
    """Employer, position without its bracketed remarks, and whether the work was the person's own (freelance)."""
    name = owner.text("name") or owner.text("organization") or owner.text("entity")
    position = owner.text("position")
    if not position:
        roles = owner.data.get("roles")
        position = next((r for r in roles if isinstance(r, str)), "") if isinstance(roles, list) else ""
    position = " ".join(re.sub(r"\s*\([^)]*\)", "", position).split())
    if owner.kind is FactKind.VOLUNTEER and position and "volunteer" not in position.lower():
        position = f"a volunteer {position}"
    freelance = bool(_FREELANCE.match(name.strip()))
    return ("" if freelance else name), position, freelance


class _Background:
    """Who is writing: the job that bears most on this posting, what came before it, time in customer service."""

    def __init__(self, trace: Trace, profile: Profile, lexicon: Lexicon, today: date, proofs: list[Proof]) -> None:
        self._trace = trace
        self._profile = profile
        self._today = today
        self._jobs = [f for f in latest_first(profile.of_kind(FactKind.WORK), today) if f.text("position")]
        self._service = [
            f for f in self._jobs if any(m.term_id in _SERVICE_TERMS for m in lexicon.shown_in(f.text("position")))
        ]
        self.main = self._choose_main(proofs)
        #: The fact whose own line the opening tells already.
        self.said = self.main.key if self.main and self.main.text("summary") else ""

    def _choose_main(self, proofs: list[Proof]) -> Fact | None:
        """The job that says most here: long service, customer service, and where the evidence comes from."""

        def weight(fact: Fact) -> float:
            shown = sum(min(proof.score, 0.5) for proof in proofs if proof.owner and proof.owner.key == fact.key)
            time = min(months_between(fact, self._today), 72) / 72
            return 0.6 * time + (0.5 if fact in self._service else 0.0) + 0.4 * shown

        return max(self._jobs, key=weight, default=None)

    def context(self) -> dict[str, object]:
        trace, today = self._trace, self._today
        if self.main is None:
            return {"kind": "first", "education": self._education()}
        earlier = next((f for f in self._jobs if f is not self.main and self._before(f)), None)
        service_months = months_covered(self._service, today)
        kind = "experienced" if self.main in self._service and service_months >= 6 else "changer"
        keys = tuple(f.key for f in self._service)
        return {
            "kind": kind,
            "service_time": trace.person(lang.duration(service_months), *keys) if kind == "experienced" else "",
            "main": self._named(self.main),
            "earlier": self._named(earlier) if earlier is not None else None,
            "education": "",
        }

    def _before(self, fact: Fact) -> bool:
        assert self.main is not None
        return self._jobs.index(fact) > self._jobs.index(self.main)

    def _named(self, fact: Fact) -> dict[str, object]:
        name, position, freelance = job_names(fact)
        months = months_between(fact, self._today)
        summary = lang.clause_from(_first_sentence(fact.text("summary")), current=is_current(fact, self._today))
        return {
            "position": self._trace.person(position, fact.key),
            "post": self._trace.person(lang.post(f"freelance {position}" if freelance else position), fact.key),
            "employer": self._trace.person(name, fact.key),
            "current": is_current(fact, self._today),
            "time": self._trace.person(lang.duration(months), fact.key) if months >= 6 else "",
            "doing": self._trace.person(summary.text, fact.key) if summary.style == "subject" else "",
        }

    def _education(self) -> str:
        return _education_sentence(
            self._trace, latest_first(self._profile.of_kind(FactKind.EDUCATION), self._today)[:1]
        )


# -- the facts around the evidence -------------------------------------------------------------------------------------


def _qualifications(
    trace: Trace, posting: ReadPosting | None, coverage: Coverage, profile: Profile, proofs: list[Proof], language: str
) -> dict[str, object]:
    """Tools, languages, education, certificates, hours and equipment: said only where the posting asks for them."""
    shown = {proof.key for proof in proofs}
    by_kind: dict[RequirementKind, list[CoveredRequirement]] = {}
    for covered in coverage.requirements:
        if covered.requirement.is_asked and covered.evidence:
            by_kind.setdefault(covered.requirement.kind, []).append(covered)
    return {
        "tools": _tools(trace, coverage, profile, shown),
        "languages": _languages(trace, profile),
        "education": _education_sentence(
            trace, _facts(profile, by_kind, RequirementKind.EDUCATION, FactKind.EDUCATION)[:1]
        ),
        "certificates": [
            trace.person(f.text("name"), f.key)
            for f in _facts(profile, by_kind, RequirementKind.CERTIFICATE, FactKind.CERTIFICATE)[:2]
        ],
        "availability": [
            trace.person(_stop(f.text("value")), f.key)
            for f in _facts(profile, by_kind, RequirementKind.SHIFT, FactKind.AVAILABILITY)[:2]
        ],
        "equipment": [
            trace.person(f.text("value"), f.key) for f in profile.of_kind(FactKind.EQUIPMENT)[:3] if _is_remote(posting)
        ],
    }


def _facts(
    profile: Profile, by_kind: dict[RequirementKind, list[CoveredRequirement]], asked: RequirementKind, held: FactKind
) -> list[Fact]:
    keys = dict.fromkeys(e.fact for covered in by_kind.get(asked, ()) for e in covered.evidence)
    return [f for f in (profile.fact(key) for key in keys) if f and f.kind is held]


def _tools(trace: Trace, coverage: Coverage, profile: Profile, shown: set[str]) -> list[str]:
    """Tools and technical skills asked for and claimed, by the name the person gave them; not what a proof shows."""
    names: dict[str, str] = {}
    for covered in coverage.requirements:
        requirement = covered.requirement
        if requirement.kind not in (RequirementKind.TOOL, RequirementKind.TECHNICAL_SKILL) or not requirement.is_asked:
            continue
        if any(e.fact in shown for e in covered.evidence):
            continue
        for evidence in covered.evidence:
            match = re.search(r"“(.+)”", evidence.why)
            if evidence.fact.startswith("skill:") and "close to" not in evidence.why:
                fact = profile.fact(evidence.fact)
                name = match.group(1) if match else (fact.text("name") if fact else "")
                if name:
                    names.setdefault(name, evidence.fact)
                break
    return [trace.person(name, key) for name, key in list(names.items())[:4]]


def _languages(trace: Trace, profile: Profile) -> str:
    """One sentence on the languages when there are two or more, in the fluency the person stored."""
    held = [
        (f.text("language"), f.text("fluency"), f.key) for f in profile.of_kind(FactKind.LANGUAGE) if f.text("language")
    ]
    if len(held) < 2:
        return ""
    keys = [key for _, _, key in held]
    if all(re.match(r"(?:native|mother)", fluency, re.IGNORECASE) for _, fluency, _ in held):
        return trace.person(f"I am a native speaker of {lang.join_and([name for name, _, _ in held])}.", *keys)
    said = [f"{name} ({lang.lower_first(fluency)})" if fluency else name for name, fluency, _ in held]
    return trace.person(f"I speak {lang.join_and(said)}.", *keys)


def _education_sentence(trace: Trace, facts: list[Fact]) -> str:
    if not facts:
        return ""
    fact = facts[0]
    degree, area, place = fact.text("studyType"), fact.text("area"), fact.text("institution")
    if not degree:
        return trace.person(f"I studied {area} at {place}." if area and place else "", fact.key)
    said = (
        f"I hold {lang.article(degree)} {degree}"
        + (f" in {area}" if area else "")
        + (f" from {place}" if place else "")
    )
    return trace.person(said + ".", fact.key)


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?])\s+(?=[A-Z])", text, maxsplit=1)[0]


def _is_remote(posting: ReadPosting | None) -> bool:
    value = posting.fields.get("work_mode") if posting else None
    return value is not None and str(value.value) in ("remote", "hybrid")


def _person(trace: Trace, profile: Profile) -> dict[str, str]:
    return {
        "name": trace.person(profile.single("basics:name"), "basics:name")
        or trace.blank("name", "your name", "profile set name NAME"),
        "phone": trace.person(profile.single("basics:phone"), "basics:phone"),
        "email": trace.person(profile.single("basics:email"), "basics:email"),
    }


def _contact_lines(profile: Profile) -> tuple[str, ...]:
    city = ", ".join(filter(None, (profile.location("city"), profile.location("region"))))
    return tuple(
        filter(
            None, (city, profile.single("basics:phone"), profile.single("basics:email"), profile.single("basics:url"))
        )
    )


def _plain_blank(trace: Trace, id_: str, label: str, hint: str) -> str:
    trace.blank(id_, label, hint)
    return f"[{label}]"


def _field(posting: ReadPosting | None, name: str) -> str:
    value = posting.fields.get(name) if posting else None
    return str(value.value) if value and value.sure and value.value else ""


def _value(profile: Profile, key: str) -> str:
    return lang.tidy(profile.single(key))


def _stop(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?" else text + "."

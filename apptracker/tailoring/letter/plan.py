"""What a letter will say: the strongest requirements with the best evidence, and the facts around them. Pure.

:func:`plan_letter` gives the context a letter template sees. Everything in it is marked with its origin
(:mod:`apptracker.tailoring.letter.trace`), so a template cannot say a thing about the person that rests on no fact.
Where the ledger's letter advice is followed: letter-transferable-skills, letter-service-experience,
letter-retail-hospitality-counts (opening), letter-map-each-past-job, letter-pick-three-moments,
letter-quantify-achievements, letter-confident-but-honest (choose, body), letter-tech-support-angle,
letter-outbound-angle, letter-collections-angle, letter-chat-angle, letter-inbound-angle (resources/guide/letters.toml),
letter-show-company-knowledge (employer), letter-name-the-tools, letter-computer-abilities, letter-languages-you-speak,
letter-remote-setup-line (qualifications), letter-show-you-will-stay (only what is stored).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from apptracker.domain.applications import Application, Contact, WorkMode
from apptracker.domain.letters import LetterChoices
from apptracker.domain.postings import Coverage, ReadPosting
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.letters import Angle, angle_of, angles, is_side_work
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.history import came_before, latest_first
from apptracker.tailoring.kinship import Kinship
from apptracker.tailoring.language import Language, language_for, spanish_posting
from apptracker.tailoring.language.telling import in_language, language_of_text, letter_language
from apptracker.tailoring.letter import employer as employer_reader
from apptracker.tailoring.letter.body import Evidence
from apptracker.tailoring.letter.choose import ROOM, Chooser, Proof
from apptracker.tailoring.letter.names import addressee, job_names, language_tag, referrer_of, source_of, title_in_prose
from apptracker.tailoring.letter.opening import Background, Circumstances
from apptracker.tailoring.letter.own_words import OwnWords
from apptracker.tailoring.letter.qualifications import is_remote, qualifications
from apptracker.tailoring.letter.studies import education, highest
from apptracker.tailoring.letter.tools import gap
from apptracker.tailoring.letter.trace import Trace, paragraph, unmarked, upper_first

#: A title that says who does the job ("Agent"), not what is done ("Telemarketing"). Of use to English templates.
_WHO = re.compile(
    r"(?:er|or|ist|ive|ant|ent|ian|ee|ate|ess|rep|clerk|lead|head|host|chef|nurse|cook|guard|csr|receptionist)"
    r"(?:\s+(?:[IVX]+|\d))?$",
    re.IGNORECASE,
)


#: How the ids of blanks begin that ask for a stored line in the letter's language: "line-es:highlight:3".
LINE_BLANK = "line-"
#: With less evidence than this, lines told in another language are asked for; and how much of one names it.
_FEW, _LABEL_WORDS = 2, 14
#: Where a posting names its job: lines from its head, and characters that such a line may have.
_HEAD_LINES, _HEAD_WIDTH = 12, 120
#: With less evidence than this a letter is thin, and what it need not say elsewhere is worth saying.
_THIN = 6
#: Who reads of the employer and the work in a posting of each language.
_READERS: dict[str, Any] = {"en": employer_reader, "es": spanish_posting}


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
    shown: tuple[Proof, ...] = ()  # the evidence it shows, in its order


@dataclass(frozen=True)
class Material:
    """What a letter is made from. ``why_employer`` is the person's own reason, word for word; ``at_home`` whether the
    employer is the one they work for; ``choices`` what they decided about the letter."""

    application: Application
    posting: ReadPosting | None
    coverage: Coverage
    profile: Profile
    lexicon: Lexicon
    today: date
    contacts: Sequence[Contact] = ()
    contact_name: str | None = None
    why_employer: str | None = None
    at_home: bool = False
    choices: LetterChoices = field(default_factory=LetterChoices)

    @cached_property
    def title(self) -> str | None:
        """The job's title; one that the person has still to confirm where the posting has it word for word, which the
        checklist then asks them to do."""
        if self.application.title or self.posting is None or "title" not in self.posting.fields:
            return self.application.title
        found = self.posting.fields["title"].value
        text = self.posting.text
        return found if isinstance(found, str) and re.search(rf"(?<!\w){re.escape(found)}s?(?!\w)", text) else None

    @cached_property
    def angle(self) -> Angle | None:
        """The kind of work, by the title as the posting has it, with what it says beside it ("– Collections")."""
        title = self.title
        if not title:
            return None
        text = self.posting.text if self.posting else ""
        lines = (line for line in text.splitlines()[:_HEAD_LINES] if title in line and len(line) < _HEAD_WIDTH)
        return angle_of(next(lines, title)) or angle_of(title)

    @cached_property
    def language(self) -> str:
        """The letter's language as a BCP 47 tag: what the person chose, else what posting and profile share."""
        said = self.choices.language or letter_language(self.posting.text if self.posting else "", self.profile)
        return language_tag(self.profile, said)

    @cached_property
    def _kinship(self) -> Kinship | None:
        return Kinship(self.posting, self.profile) if self.posting else None

    def chooser(self, profile: Profile | None = None, told_in: str = "") -> Chooser:
        """What picks the evidence: from what the profile tells in the letter's language, or from ``profile``, told in
        the language with this tag."""
        angle = self.angle
        return Chooser(
            self.coverage,
            profile or in_language(self.profile, self.language.partition("-")[0]).profile,
            language_for(told_in or self.language),
            self.today,
            room=ROOM[self.choices.length],
            without=self.choices.without,
            favored=angle.terms if angle else (),
            near=self._kinship.of if self._kinship else lambda _: 1.0,
            plainly=self.lexicon.plainly_in,
            of_this_work=self._of_this_work,
        )

    def _of_this_work(self, line: str) -> float:
        """What a line is worth for telling of what the work turns on; a posting of no kind known may turn on calls."""
        angle = self.angle
        if angle is None and self.posting is not None and angles()[-1].asked_in(self.posting.text):
            angle = angles()[-1]
        return angle.worth(line) if angle is not None else 0.0


def plan_letter(material: Material) -> LetterPlan:
    """Plan a letter for an application."""
    application, posting = material.application, material.posting
    choices, today = material.choices, material.today
    lang = language_for(material.language)
    told = in_language(material.profile, lang.CODE)
    profile = told.profile
    trace = Trace(lang, material.language.partition("-")[2])
    shown = proofs = material.chooser().proofs(choices.proofs)
    background = Background(trace, lang, profile, material.lexicon, today, proofs, material.angle)
    proofs = [proof for proof in proofs if proof.key not in background.told]
    if not choices.proofs:  # else in the order the person put them in
        proofs = _in_reading_order(proofs, background, today)
    home = background.main.key if material.at_home and background.main else ""
    reader = _READERS[lang.CODE]
    shared = posting is not None and language_of_text(posting.text) in (lang.CODE, "")
    writer = Evidence(
        trace, lang, material.lexicon, today, background.main, home, own_words=shared, mentioned=background.named
    )
    own = OwnWords(trace, lang, profile)
    referrer = referrer_of(application.source, material.contacts)
    remote = is_remote(posting) or application.work_mode is WorkMode.REMOTE
    kind = background.opening(Circumstances(material.angle, material.at_home, referrer, remote), choices.opening)
    contact = addressee(material.contacts) or material.contact_name or ""
    name = profile.single("basics:name")
    title, employer = material.title, application.employer
    found_at, source = source_of(application.source)
    near = (
        gap(trace, material.lexicon, material.coverage, profile, nice=choices.gap is True)
        if choices.gap is not False
        else None
    )
    says = reader.what_they_do(posting, employer) if shared else ""
    context: dict[str, object] = {
        "language": lang.CODE,
        "region": material.language.partition("-")[2],
        "tone": choices.tone.value,
        "length": choices.length.value,
        # The same wording for good, whatever is filled in later; another for another letter.
        "variant": application.id + sum(map(ord, name)),
        "person": _person(trace, lang, profile),
        "posting": {
            "title": trace.posting(title_in_prose(title))
            if title
            else trace.blank("title", lang.BLANKS["title"], f"edit {application.id} --title TITLE"),
            "has_title": bool(title),
            "reference": trace.posting(_field(posting, "reference")),
            "source": trace.posting(source),
            "source_kind": found_at,
            "names_a_person": bool(_WHO.search(title_in_prose(title))) if title else False,
        },
        "employer": trace.employer(employer or ""),
        "employer_is": trace.employer(reader.what_they_are(posting, employer) if shared else ""),
        "employer_says": trace.employer(says),
        "employer_believes": says.startswith("You believe"),
        "duties": [trace.posting(text, id_) for text, id_ in _duties(reader, material)] if shared else [],
        "audience": trace.posting(lang.audience(posting.text if posting else "")),
        "contact": {
            "name": trace.posting(contact),
            "title": trace.posting(lang.addressed(contact)[0]),
            "family": trace.posting(lang.addressed(contact)[1]),
        },
        "why_employer": trace.person(
            lang.as_reason(_told_in(lang, material.why_employer)), f"application:{application.id}/why"
        ),
        "opening": {
            "kind": kind,
            "angle": material.angle.id if material.angle else "",
            "referrer": trace.posting(referrer),
            "away": trace.person(lang.with_stop(profile.single("availability:break")), "availability:break"),
            "break": background.away_context(),
        },
        "background": {
            **background.context(),
            "education": _studies(trace, lang, profile, today),
            "wish": own.wish(title or "", material.angle, remote=remote) if background.changes_work else "",
            "known_for": own.known_for(material.coverage),
        },
        "paragraphs": [
            *writer.paragraphs(proofs),
            *_asked_for_lines(trace, lang, material, told.missing if len(shown) < _FEW else {}),
        ],
        "same": writer.same(proofs),
        "thin": len(shown) < _THIN,
        "example": trace.blank("example", lang.BLANKS["example"], "story add --title … --action … --result …")
        if not shown and not told.missing
        else "",
        "gap": near,
        "qualifications": qualifications(
            trace, lang, posting, material.coverage, profile, shown, today, material.lexicon, material.angle
        ),
        "plans": trace.person(lang.with_stop(profile.single("availability:plans")), "availability:plans"),
        "start": trace.person(lang.tidy(profile.single("availability:start")), "availability:start"),
        **functions(lang),
    }
    return LetterPlan(
        trace=trace,
        context=context,
        sender=(
            name or _plain_blank(trace, "name", lang.BLANKS["name"], "profile set name NAME"),
            *_contact_lines(profile),
        ),
        recipient=tuple(line for line in (contact, employer) if line),
        date=lang.long_date(today, material.language),
        signature=name or f"[{lang.BLANKS['name']}]",
        language=material.language,
        application_id=application.id,
        employer=employer,
        title=title_in_prose(title) if title else None,
        shown=tuple(shown),
    )


def functions(lang: Language) -> dict[str, object]:
    """What a template can call (:data:`apptracker.tailoring.letter.variables.FUNCTIONS` tells of them)."""
    return {
        "upper_first": upper_first,
        "join_and": lang.join_and,
        "article": lambda text: lang.article(unmarked(text)),
        "paragraph": paragraph,
    }


def _person(trace: Trace, lang: Language, profile: Profile) -> dict[str, str]:
    return {
        "name": trace.person(profile.single("basics:name"), "basics:name")
        or trace.blank("name", lang.BLANKS["name"], "profile set name NAME"),
        "phone": trace.person(profile.single("basics:phone"), "basics:phone"),
        "email": trace.person(profile.single("basics:email"), "basics:email"),
        "city": trace.person(profile.location("city"), "basics:location"),
    }


def _told_in(lang: Language, text: str | None) -> str:
    """The person's words, where they are in the language of the letter or in none."""
    return text if text and language_of_text(text) in (lang.CODE, "") else ""


def _duties(reader: Any, material: Material) -> list[tuple[str, str]]:
    """What one does there, where the person has done some of it."""
    found: list[tuple[str, str]] = reader.duties(material.posting, material.coverage)
    shown = {c.requirement.id for c in material.coverage.requirements if any(e.direct for e in c.evidence)}
    return found if any(id_ in shown for _, id_ in found) else []


def _in_reading_order(proofs: list[Proof], background: Background, today: date) -> list[Proof]:
    """The job the letter opens with, or a later one that tells more of what the posting is about; then the others, the
    latest first, and unpaid work and work on the side after them. A story keeps its place among them, but one that
    answers nothing opens no letter."""
    jobs = {proof.owner.key: proof.owner for proof in proofs if proof.owner}
    main = background.main
    fit = dict.fromkeys(jobs, 0.0)
    for proof in proofs:
        if proof.owner:
            fit[proof.owner.key] = max(fit[proof.owner.key], 1.0 if proof.answers else proof.telling)
    latest = latest_first(jobs.values(), today)
    at_first = fit.get(main.key, 0.0) if main else 0.0
    later = [job.key for job in latest if main and fit[job.key] > at_first and not came_before(job, main)]
    first = later[0] if later else main.key if main else ""
    order = sorted((job.key for job in latest), key=lambda key: (_is_beside(jobs[key]), key != first))
    places = list(dict.fromkeys(proof.paragraph for proof in proofs))
    if order and places[0] not in jobs and not proofs[0].answers:
        places.insert(0, places.pop(next(at for at, place in enumerate(places) if place in jobs)))
    turn = iter(order)
    wanted = [next(turn) if place in jobs else place for place in places]
    return [proof for place in wanted for proof in proofs if proof.paragraph == place]


def _is_beside(job: Fact) -> bool:
    """Whether work was unpaid, or done beside a job."""
    return job.kind is FactKind.VOLUNTEER or is_side_work(job_names(job)[0])


def _asked_for_lines(
    trace: Trace, lang: Language, material: Material, missing: Mapping[str, str]
) -> list[dict[str, object]]:
    """What the person told in another language only, the most fitting of it, asked for in the letter's."""
    if not missing:
        return []
    offers = material.chooser(material.profile, "en" if lang.CODE == "es" else "es").offers()
    best = [proof.key for proof, _ in offers if proof.key in missing][:_FEW]
    lines = []
    for key in best:
        id_ = f"{LINE_BLANK}{lang.CODE}:{key}"
        words = re.sub(r"[\[\]]", "", " ".join(missing[key].split()[:_LABEL_WORDS]))
        hint = f'letter {material.application.id} --fill "{id_}=TEXT"'
        lines.append({"kind": "blank", "text": trace.blank(id_, f"{lang.BLANKS['line']} {words}", hint)})
    return [{"asked": [], "of_duties": False, "several": False, "lead": 9, "proofs": lines}]


def _studies(trace: Trace, lang: Language, profile: Profile, today: date) -> dict[str, object] | None:
    return education(trace, lang, highest(profile.of_kind(FactKind.EDUCATION), today), today)


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

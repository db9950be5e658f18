"""What a letter will say: the strongest requirements with the best evidence, and the facts around them. Pure.

:func:`plan_letter` gives the context a letter template sees. Everything in it is marked with its origin
(:mod:`apptracker.tailoring.letter.trace`), so a template cannot say a thing about the person that rests on no fact.
The ledger's letter advice it follows: letter-transferable-skills, letter-quantify-achievements,
letter-pick-three-moments, letter-name-the-tools, letter-languages-you-speak, letter-remote-setup-line,
letter-show-you-will-stay (only what is stored), letter-confident-but-honest.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from apptracker.domain.applications import Application
from apptracker.domain.postings import Coverage, ReadPosting
from apptracker.domain.profile import Profile
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.language import english as lang
from apptracker.tailoring.letter.body import Background, Evidence
from apptracker.tailoring.letter.choose import choose_proofs
from apptracker.tailoring.letter.names import audience, found_at, language_of, title_in_prose, what_they_are
from apptracker.tailoring.letter.qualifications import qualifications
from apptracker.tailoring.letter.trace import Trace, upper_first


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
    background = Background(trace, profile, lexicon, today, proofs)
    proofs = [proof for proof in proofs if proof.key != background.said]
    writer = Evidence(trace, lexicon, today, background.main)
    text = posting.text if posting else ""
    name = profile.single("basics:name")
    title, employer = application.title, application.employer
    context: dict[str, object] = {
        "person": _person(trace, profile),
        "posting": {
            "title": trace.posting(title_in_prose(title))
            if title
            else trace.blank("title", "job title", f"edit {application.id} --title TITLE"),
            "reference": trace.posting(_field(posting, "reference")),
            "source": trace.posting(found_at(application.source)),
        },
        "employer": trace.employer(employer or ""),
        "employer_is": trace.employer(what_they_are(posting, employer)),
        "audience": trace.posting(audience(text)),
        "contact": trace.posting(contact_name or ""),
        "why_employer": trace.person(lang.with_stop(why_employer or ""), f"application:{application.id}/why"),
        "background": background.context(),
        "paragraphs": writer.paragraphs(proofs),
        "same": writer.same(proofs),
        "variant": sum(map(ord, f"{title}{employer}")),  # the same letter each time, another wording for another job
        "example": trace.blank(
            "example", "an example of work you did well, with its result", "story add --title … --action … --result …"
        )
        if not proofs
        else "",
        "qualifications": qualifications(trace, posting, coverage, profile, proofs, today),
        "plans": trace.person(lang.with_stop(profile.single("availability:plans")), "availability:plans"),
        "start": trace.person(_value(profile, "availability:start"), "availability:start"),
        "language": language,
        "upper_first": upper_first,
        "join_and": lang.join_and,
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
        title=title_in_prose(title) if title else None,
    )


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

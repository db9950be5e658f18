"""Follow-up rules and scripts as the guide has them (``resources/guide/followups.toml``, ``templates/follow-ups``).

Scripts are named after :func:`apptracker.domain.followups.script_for`. A ``-call`` holds what to say on the phone: a
Jinja2 template ``{script}.txt.j2`` that is given what :func:`script_context` makes, in which every name is always
there and every value is text, ``""`` when unknown; a template leaves such a part out or shows a ``[blank]``, and never
invents it. A ``-mail`` is one of the texts of an application (:mod:`apptracker.tailoring.texts.kinds`). What to say in
another language stands in a folder of its code.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from apptracker import paths
from apptracker.domain.applications import Application, Interview, InterviewFormat
from apptracker.domain.errors import UserError, words_for
from apptracker.domain.interviews import FORMAT_WORDS
from apptracker.domain.profile import Profile
from apptracker.domain.rules import FollowUpRule, check
from apptracker.domain.when import MONTHS
from apptracker.guide.loading import GuideFileError, entries

FILE = "followups.toml"


@cache
def rules() -> tuple[FollowUpRule, ...]:
    """The rules the program comes with, in the order of the file.

    :raises GuideFileError: for a rule that cannot work.
    """
    found = entries(FILE, "rule", FollowUpRule)
    for rule in found:
        try:
            check(rule)
        except UserError as error:
            raise GuideFileError(f"{FILE}: rule {rule.id!r}: {words_for(error)}") from error
        if not rule.source and not rule.ours:
            raise GuideFileError(f"{FILE}: rule {rule.id!r}: needs a 'source' or 'ours'")
    return found


@cache
def spoken() -> frozenset[str]:
    """The scripts that have something to say on the phone."""
    files = paths.resource("templates", "follow-ups").glob("*-call.txt.j2")
    return frozenset(file.name.removesuffix("-call.txt.j2") for file in files)


def call_scripts(language: str = "en") -> Path:
    """The folder of what to say on the phone, in English where there is none in this language."""
    folder = paths.resource("templates", "follow-ups")
    return folder / language if language != "en" and (folder / language).is_dir() else folder


def script_context(
    application: Application,
    profile: Profile,
    *,
    contact: str = "",
    interview: Interview | None = None,
    reference: str = "",
    language: str = "en",
) -> dict[str, str]:
    """What a follow-up script may use. Every value is text, empty when unknown.

    ==================  =====================================================================================
    ``person_name``     ``person_phone``, ``person_email``: from the profile's basics
    ``employer``        ``title``, ``reference`` (the posting's own number for the job)
    ``applied_on``      as said aloud: "November 21"
    ``contact_name``    whom to ask for or write to
    ``interview_on``    the day agreed, as said aloud in the interview's own time zone
    ``interview_kind``  "phone interview", "video interview", …
    ``interviewer``     the people met: "Ana Ruiz and Tom Berg"
    ==================  =====================================================================================
    """
    return {
        "person_name": profile.single("basics:name"),
        "person_phone": profile.single("basics:phone"),
        "person_email": profile.single("basics:email"),
        "employer": (application.employer or "").strip(),
        "title": (application.title or "").strip(),
        "reference": reference.strip(),
        "applied_on": spoken_date(application.applied_on, language) if application.applied_on else "",
        "contact_name": contact.strip(),
        "interview_on": spoken_date(interview.wall_time.date(), language) if interview else "",
        "interview_kind": _KINDS.get(language, FORMAT_WORDS)[interview.format] if interview else "",
        "interviewer": joined(interview.people, _AND.get(language, "and")) if interview else "",
    }


_MESES = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip
_AND = {"es": "y"}
#: With their article, which the sentence needs.
_KINDS = {
    "es": {
        InterviewFormat.PHONE: "la entrevista telefónica",
        InterviewFormat.VIDEO: "la entrevista por video",
        InterviewFormat.IN_PERSON: "la entrevista",
        InterviewFormat.ASSESSMENT: "la prueba",
        InterviewFormat.SIMULATED_CALL: "la llamada simulada",
    }
}


def spoken_date(day: date, language: str = "en") -> str:
    """A date as one says it, without the year: "November 21"."""
    return f"{day.day} de {_MESES[day.month - 1]}" if language == "es" else f"{MONTHS[day.month - 1]} {day.day}"


def joined(names: tuple[str, ...], last: str = "and") -> str:
    """Names as a list in a sentence: "Ana, Tom and Li"."""
    names = tuple(name.strip() for name in names if name.strip())
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"

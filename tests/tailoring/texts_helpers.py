"""What tests of the texts around an application share: hand-made situations, and a text drafted in one of them."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from letter_people import CALL_CENTER, KITCHEN, PEOPLE, TODAY

from apptracker.adapters.documents.sandbox import render_template
from apptracker.domain.applications import Application, Interview, InterviewFormat, InterviewState
from apptracker.domain.profile import Profile
from apptracker.domain.stages import StageKind
from apptracker.domain.texts import Reached, Text
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.language import language_for
from apptracker.tailoring.reading import read_text as read_posting
from apptracker.tailoring.texts.kinds import KINDS
from apptracker.tailoring.texts.plan import Known, plan_text, read_text

TEMPLATES = Path(__file__).parents[2] / "templates" / "texts" / "en"
MAILS = [kind.id for kind in KINDS if kind.channel.value == "mail"]
#: Whose posting asks for what.
POSTINGS = {"agent": CALL_CENTER, "changer": KITCHEN, "beginner": CALL_CENTER, "empty": CALL_CENTER}
_ZONE = "America/Chicago"
MEETING = Interview(
    4,
    7,
    datetime(2026, 11, 20, 15, tzinfo=ZoneInfo(_ZONE)),
    datetime(2026, 11, 20, 15),
    _ZONE,
    InterviewFormat.VIDEO,
    people=("Ana Ruiz", "Tom Berg"),
    state=InterviewState.DONE,
    outcome="Went well. We talked about the new chat team, and they decide by Friday.",
)


def known(
    profile: Profile,
    text: str | None = CALL_CENTER,
    *,
    region: str = "US",
    meeting: Interview | None = None,
    to: Reached = Reached("Lee Park", "lee@example.org"),  # noqa: B008 - a frozen value
    referee: Reached = Reached(),  # noqa: B008 - likewise
    **application: Any,
) -> Known:
    """All a text may rest on: an application of two weeks ago, with what is given instead."""
    posting = read_posting(text, today=TODAY) if text else None
    told = {
        "employer": "Lakeside Insurance",
        "title": "Customer Service Representative",
        "applied_on": date(2026, 11, 6),
    } | application
    return Known(
        application=Application(7, stage="Applied", stage_kind=StageKind.APPLIED, **told),
        profile=profile,
        coverage=cover(posting.requirements if posting else (), profile, lexicon(), TODAY),
        lexicon=lexicon(),
        lang=language_for("en"),
        region=region,
        today=TODAY,
        to=to,
        referee=referee,
        interview=meeting,
    )


def drafted(kind: str, situation: Known) -> Text:
    plan = plan_text(kind, situation)
    return read_text(kind, render_template(f"{kind}.txt.j2", plan.context, [TEMPLATES]), plan)


def for_person(who: str, **more: Any) -> Known:
    return known(PEOPLE[who], POSTINGS[who], region="GB" if who == "changer" else "US", **more)

"""When a word from the guide is called for: what holds for one application, or for the search as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from apptracker.domain.interviews import InterviewFormat

#: Our own figures: days after a step in which it is fresh; days before an interview; applications that make a small
#: start, and a steady week; answers of "no" that weigh together; weeks after which a search is long.
FRESH_DAYS = 14
INTERVIEW_DAYS = 7
SMALL_START = 3
STEADY_WEEK = 5
MANY_REJECTIONS = 3
LONG_WEEKS = 8
#: Requirements open in a posting that are a lot. Ours, too.
MANY_GAPS = 4
#: The setting that keeps what was put away for an application; its number follows.
PUT_AWAY = "moments_application_"


class Place(StrEnum):
    """Where a word from the guide is said."""

    APPLICATION = "application"
    TODAY = "today"


class Circumstance(StrEnum):
    """Something that holds now. Of an application unless it says otherwise; "lately" is :data:`FRESH_DAYS`."""

    INTERVIEW_COMING = "interview-coming"  # one is planned; for the search: within INTERVIEW_DAYS
    INTERVIEW_HELD = "interview-held"  # one was held lately, and the employer has not decided
    JUST_SENT = "just-sent"  # applied for lately
    JUST_REJECTED = "just-rejected"  # lately
    NO_REPLY_LONG = "no-reply-long"  # applied, and no news for longer than the rules wait
    NO_LETTER = "no-letter"  # saved, and no letter is kept
    LETTER_KEPT = "letter-kept"  # saved, and a letter is kept but not sent
    ABROAD = "abroad"  # in another country than the person
    CERTIFICATE_MISSING = "certificate-missing"  # the posting asks for one that nothing stored shows
    LANGUAGE_MISSING = "language-missing"  # likewise
    MANY_GAPS = "many-gaps"  # much of what the posting asks is not shown
    BAD_SIGN = "bad-sign"  # the person noticed a sign to be wary of
    SMALL_START = "small-start"  # the search: fewer applications than SMALL_START
    NO_TARGET = "no-target"  # the search: the person named no role they aim at
    NO_APPLICATIONS_THIS_WEEK = "no-applications-this-week"  # the search: none in seven days, though there are some
    STEADY_WEEK = "steady-week"  # the search: STEADY_WEEK or more in seven days
    MANY_REJECTIONS = "many-rejections"  # the search: MANY_REJECTIONS or more lately
    LONG_SEARCH = "long-search"  # the search: it began LONG_WEEKS ago, and no job was accepted
    OFFER_OPEN = "offer-open"  # the search: an offer waits for an answer
    JUST_ACCEPTED = "just-accepted"  # a job was accepted lately; also of the search


@dataclass(frozen=True, slots=True)
class SearchFacts:
    """What the data says of the search as a whole. ``began``: the day the first application was added, if any;
    ``applied``: in the last seven days; ``rejected``, ``accepted``: in the last :data:`FRESH_DAYS`; ``offers``: open
    ones; ``formats``: of the interviews of the next :data:`INTERVIEW_DAYS`."""

    today: date
    applications: int = 0
    began: date | None = None
    applied: int = 0
    rejected: int = 0
    accepted: int = 0
    offers: int = 0
    formats: frozenset[InterviewFormat] = frozenset()
    has_target: bool = False

"""Applications that repeat one another: noticed, linked as a job advertised again, told apart, or merged.

The same link, the same file or text captured again, or the same title at the same employer. Noticing is no more than
an offer: the same employer may look for the same people in many places.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

from apptracker.domain.applications import Application, EventKind, Reminder, ReminderState
from apptracker.domain.changes import Result
from apptracker.domain.doubles import folded_words, same_employer
from apptracker.domain.errors import UserError
from apptracker.domain.records import LinkKind
from apptracker.domain.stages import StageKind
from apptracker.services import followups

if TYPE_CHECKING:
    from collections.abc import Collection

    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

MOST = 5

#: What links carry along that says who looked, not what is there.
_TRACKING = re.compile(
    r"utm_.*|gclid|fbclid|msclkid|mc_[ce]id|trk|trackingid|refid|ref|referrer|source|src|from|campaign|lipi|tk",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
#: What a title says of the conditions rather than of the job, and where it does so without brackets.
_CONDITIONS = re.compile(
    r"\b(?:fully |100% )?(?:remote|hybrid|on-?site|work from home|wfh|full[- ]?time|part[- ]?time|permanent|temporary"
    r"|contract|urgent(?:ly)?|now hiring|immediate start)\b",
    re.IGNORECASE,
)
_SHORT_FORMS = {
    "rep": "representative",
    "reps": "representative",
    "representatives": "representative",
    "sr": "senior",
} | {"jr": "junior", "mgr": "manager", "asst": "assistant", "centre": "center", "agents": "agent", "svc": "service"}
_PART = re.compile(r"(?<![A-Za-z0-9%])[A-Za-z0-9]+")  # not what a percent sign stands before, which may be encoded


class Likeness(Enum):
    """Why two applications look like the same job."""

    LINK = auto()
    TEXT = auto()  # the very same file or text was captured
    NAME = auto()  # title and employer agree


@dataclass(frozen=True, slots=True)
class Similar:
    """An application that is there already. ``elsewhere``: it is known to be in another place, so that it may well be
    another job."""

    application: Application
    how: Likeness
    elsewhere: bool = False

    @property
    def same_link(self) -> bool:
        return self.how is Likeness.LINK

    @property
    def same_text(self) -> bool:
        return self.how is Likeness.TEXT


def similar(
    db: Database,
    employer: str | None,
    title: str | None,
    url: str | None,
    *,
    location: str | None = None,
    captured: tuple[str, str] | None = None,
    skip: Collection[int] = (),
) -> tuple[Similar, ...]:
    """What is there already, archived applications too: those with the same link first, then those whose posting is
    the same (``captured``: the checksum of the bytes it was read from, and its text), then those named alike in the
    same place, the latest before older ones; at most :data:`MOST`. What is in the bin does not count, nor what ``skip``
    names."""
    link = same_link(url or "")
    who, what = same_employer(employer or ""), same_title(title or "")
    named = bool(who and what)
    found: dict[int, Likeness] = {}
    if link or named:
        by_name: list[int] = []
        employers = {id_ for id_, name in db.read.employer_names() if same_employer(name) == who} if named else set()
        for id_, known_employer, known_title, known_url in db.read.identities(employers, _telling(link)):
            if link and known_url and same_link(known_url) == link:
                found[id_] = Likeness.LINK
            elif known_employer in employers and known_title and same_title(known_title) == what:
                by_name.append(id_)
        found = {id_: found[id_] for id_ in reversed(found)}
    else:
        by_name = []
    for id_ in db.read.captured_from(*captured) if captured else ():
        found.setdefault(id_, Likeness.TEXT)
    for id_ in reversed(by_name):
        found.setdefault(id_, Likeness.NAME)
    wanted = [(id_, how) for id_, how in found.items() if id_ not in skip][: 4 * MOST]
    result = []
    for id_, how in wanted:
        application = db.read.application(id_)
        apart = how is Likeness.NAME and _other_place(location, application.location)
        result.append(Similar(application, how, apart))
    result.sort(key=lambda each: (each.how.value, each.elsewhere))  # stable: the latest stay before older ones
    return tuple(result[:MOST])


def similar_to(db: Database, application_id: int) -> tuple[Similar, ...]:
    """Applications that look like this one, and of which nothing was said yet.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    one = db.read.application(application_id)
    posting = db.read.posting(application_id)
    settled = {link.other_id for link in db.read.links(application_id)}
    return similar(
        db,
        one.employer,
        one.title,
        one.url,
        location=one.location,
        captured=(posting.original_sha256, posting.text) if posting and posting.original_sha256 else None,
        skip={application_id, *settled},
    )


def applied_already(db: Database, application_id: int) -> Similar | None:
    """The application, other than this one, in which the same job was applied for, also where it was advertised at
    another time, unless it is known to be another job; so that nobody applies twice by accident."""
    reposts = [each.other_id for each in db.read.links(application_id) if each.kind is LinkKind.REPOST]
    known = [Similar(db.read.application(id_), Likeness.NAME) for id_ in reversed(reposts)]
    found = (*similar_to(db, application_id), *known)
    return next((each for each in found if each.application.applied_on and not each.elsewhere), None)


def link(db: Database, application_id: int, other_id: int, kind: LinkKind) -> Result[None]:
    """Say that two applications are the same job advertised again, or different jobs.

    :raises UserError: ``application.same``, ``application.unknown``, ``application.binned``.
    """
    _must_differ(application_id, other_id)
    words = "advertised again" if kind is LinkKind.REPOST else "different jobs"
    with db.change(f"Noted that applications {application_id} and {other_id} are {words}") as uow:
        uow.link_applications(application_id, other_id, kind)
    return Result(None, uow.changes)


def unlink(db: Database, application_id: int, other_id: int) -> Result[None]:
    """Say nothing of the two any more."""
    with db.change(f"Took back what was noted of applications {application_id} and {other_id}") as uow:
        uow.unlink_applications(application_id, other_id)
    return Result(None, uow.changes)


def merge(db: Database, keep_id: int, other_id: int) -> Result[Application]:
    """Put all of one application with another: postings, history, people, interviews, reminders, documents, packets,
    files, tags. What the one kept does not say is filled in; what the two say differently stands in its history. The
    other is gone, until the merge is taken back.

    :raises UserError: ``application.same``, ``application.unknown``, ``application.binned``.
    """
    _must_differ(keep_id, other_id)
    with db.change(f"Merged application {other_id} into {keep_id}") as uow:
        kept, other = uow.read.application(keep_id), uow.read.application(other_id)
        _drop_doubled(uow, keep_id, other_id)
        uow.add_event(keep_id, EventKind.EDIT, _merged_words(kept, other))
        missing = {
            name: getattr(other, name) for name in _FIELDS if getattr(kept, name) is None and getattr(other, name)
        }
        stages = {stage.name: stage.id for stage in uow.read.stages()}
        uow.absorb(keep_id, other_id)
        if kept.stage_kind is StageKind.SAVED and other.stage_kind is not StageKind.SAVED:
            uow.set_stage(keep_id, stages[other.stage])
        application = uow.update_application(keep_id, **missing)
        followups.deadline_changed(uow, application)
        followups.ways_changed(uow, keep_id)
        followups.restored(uow, keep_id)
    return Result(application, uow.changes)


_WAITING = (ReminderState.OPEN, ReminderState.SNOOZED)
#: What an application says of itself, in the words its history uses.
_FIELDS = {
    "employer": "employer",
    "title": "title",
    "location": "location",
    "work_mode": "work mode",
    "url": "link",
    "source": "found on",
    "applied_on": "applied on",
    "deadline": "deadline",
    "pay": "pay",
    "why": "why",
}


def _merged_words(kept: Application, other: Application) -> str:
    job = " at ".join(filter(None, (other.title, other.employer))) or "an application without a name"
    lost = [
        f"{words}: {getattr(other, name)}"
        for name, words in _FIELDS.items()
        if getattr(other, name) and getattr(kept, name) and getattr(other, name) != getattr(kept, name)
    ]
    if other.stage != kept.stage:
        lost.append(f"stage: {other.stage}")
    return f"Merged with {job}" + (f", which said {'; '.join(lost)}" if lost else "")


def _drop_doubled(uow: UnitOfWork, keep_id: int, other_id: int) -> None:
    """A rule's reminder that both have is needed once, and not any more where one of them was done."""

    def of_rules(application_id: int, *states: ReminderState) -> list[Reminder]:
        found = uow.read.reminders(states=states, application_id=application_id)
        return [reminder for reminder in found if reminder.rule and reminder.interview_id is None]

    asked = {reminder.rule for reminder in of_rules(keep_id, *_WAITING, ReminderState.DONE)}
    followed = {reminder.rule for reminder in of_rules(other_id, ReminderState.DONE)}
    doubled = [reminder for reminder in of_rules(other_id, *_WAITING) if reminder.rule in asked]
    doubled += [reminder for reminder in of_rules(keep_id, *_WAITING) if reminder.rule in followed]
    for reminder in doubled:
        uow.delete_reminder(reminder.id)


def _must_differ(application_id: int, other_id: int) -> None:
    if application_id == other_id:
        raise UserError("application.same", id=application_id)


def _telling(link: str) -> str:
    """The part of a link that few others have, such as its number; every link that is the same has it, too."""
    host = link.partition("/")[0].partition("?")[0]
    parts: list[str] = _PART.findall(link[len(host) :]) or _PART.findall(host) or [""]
    return max(parts, key=lambda part: (any(map(str.isdigit, part)), len(part)))


def _other_place(one: str | None, two: str | None) -> bool:
    """Whether two places are known and share no word: "Leeds" and "Leeds, UK" may be the same."""
    first, second = set(folded_words(one or "")), set(folded_words(two or ""))
    return bool(first and second) and not first & second


def same_link(url: str) -> str:
    """A web address as far as it tells where one gets to: without scheme, "www.", tracking, place in the page; "" for
    what is none, and for a bare home page, which stands for no job in particular."""
    try:
        parts = urlsplit(url.strip() if "://" in url else f"https://{url.strip()}")
    except ValueError:  # a broken IPv6 address
        return ""
    host = (parts.netloc.rpartition("@")[2]).casefold().removeprefix("www.").removeprefix("m.")
    if not host or "." not in host:
        return ""
    told = parse_qsl(parts.query, keep_blank_values=True)  # "?4711" names a job without a value
    kept = sorted((name, value) for name, value in told if not _TRACKING.fullmatch(name))
    path = parts.path.rstrip("/")
    if parts.fragment.startswith(("/", "!/")):  # a page that shows jobs by itself, each at an address behind the "#"
        path += f"#{parts.fragment.rstrip('/')}"
    if not path and not kept:
        return ""
    return f"{host}{path}?{urlencode(kept)}" if kept else f"{host}{path}"


def same_title(title: str) -> str:
    """A title without case, accents, punctuation, what stands in brackets and words for the conditions of work; with
    its short forms spelled out."""
    bare = folded_words(_CONDITIONS.sub(" ", _ASIDE.sub(" ", title))) or folded_words(title)
    return " ".join(_SHORT_FORMS.get(word, word) for word in bare)

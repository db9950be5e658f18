"""Sample data to look around with: in with one change, out with another, the person's own never touched.

What was loaded is remembered by id in the setting ``samples``, so that it can be told from the person's own however
much it was changed since; what the person told too, as by importing a resume, is theirs (:func:`claim`). The sample
person's facts and stories come only where the profile holds nothing: letters must
never claim for a person what a sample did.
"""

from __future__ import annotations

import tomllib
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from apptracker.domain.applications import Application, EventKind, InterviewFormat, InterviewState, ReminderState
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.money import parse_pay
from apptracker.domain.profile import SINGLE_KINDS
from apptracker.domain.stages import StageKind, stage_of_kind
from apptracker.domain.when import parse_date
from apptracker.domain.workdays import MONDAY_TO_FRIDAY
from apptracker.domain.zones import instant, start_of_day, zone_named
from apptracker.paths import resource
from apptracker.services import applications, followups
from apptracker.services.interviews import describe

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from apptracker.domain.profile import NewFact
    from apptracker.domain.stages import Stage
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

SETTING = "samples"
_MORNING = time(9, 10)
_BETWEEN = timedelta(minutes=35)  # the steps of one day follow each other
_ZONE = "America/Chicago"  # of the interviews, where the person's own is not known


def present(db: Database) -> bool:
    """Whether sample data is in."""
    return bool(db.read.setting(SETTING))


def load(db: Database) -> Result[int]:
    """Put the sample data in, with a history that ends today. Gives how many applications there are now more.

    :raises UserError: ``samples.loaded``.
    """
    told = tomllib.loads(resource("resources", "demo", "samples.toml").read_text(encoding="utf-8"))
    with db.change("Loaded the sample data") as uow:
        if uow.read.setting(SETTING):
            raise UserError("samples.loaded")
        player = _Player(uow)
        loaded: dict[str, Any] = {"facts": {}, "stories": []}
        profile = uow.read.profile()
        if not profile.facts and not profile.stories:
            loaded |= _load_person(uow)
        loaded["applications"] = [player.play(each) for each in told["application"]]
        loaded["employers"] = [each["employer"] for each in told["application"]]
        loaded["contacts"] = player.contacts
        loaded["reminders"] = [player.remind(each["text"], each["due"]) for each in told["reminder"]]
        uow.put_setting(SETTING, loaded)
    return Result(len(loaded["applications"]), uow.changes)


def remove(db: Database) -> Result[int]:
    """Take out what :func:`load` put in, with all that hangs on it, changed since or not, in the bin or not. What the
    person added stays; and so does what they told of themselves over a sample's fact. Gives how many applications
    were there.

    :raises UserError: ``samples.none``.
    """
    with db.change("Removed the sample data") as uow:
        loaded = uow.read.setting(SETTING)
        if not isinstance(loaded, dict):
            raise UserError("samples.none")
        ids = set(loaded["applications"])
        _remove_contacts(uow, loaded["contacts"], ids)
        uow.erase_applications(ids, employers=loaded["employers"])
        for reminder in uow.read.reminders():
            if reminder.id in loaded["reminders"]:
                uow.delete_reminder(reminder.id)
        _remove_person(uow, loaded)
        uow.remove_setting(SETTING)
    return Result(len(ids), uow.changes)


def claim(uow: UnitOfWork, *, facts: Collection[str] = (), stories: Collection[int] = ()) -> bool:
    """What the person has told of themselves too is theirs from now on, and stays when the samples go. Gives whether
    any of it was a sample's."""
    loaded = uow.read.setting(SETTING)
    if not isinstance(loaded, dict) or not (
        loaded["facts"].keys() & set(facts) or set(loaded["stories"]) & set(stories)
    ):
        return False
    left = {key: data for key, data in loaded["facts"].items() if key not in facts}
    told = [story_id for story_id in loaded["stories"] if story_id not in stories]
    uow.put_setting(SETTING, {**loaded, "facts": left, "stories": told})
    return True


class _Player:
    """Does what the sample person did, each thing at its time."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._now = uow.clock.now()
        assert self._now.tzinfo is not None
        self._here = self._now.tzinfo
        self._stages = list(uow.read.stages())
        zone = uow.read.setting("zone")
        own = str(zone) if zone else getattr(self._here, "key", None) or _ZONE
        self._zone: ZoneInfo = zone_named(own)
        self.contacts: list[int] = []

    def play(self, told: dict[str, Any]) -> int:
        """One application from its first step to its last; its id."""
        uow = self._uow
        first, *steps = told["steps"]
        clock = self._clock_of(told["steps"])
        with uow.as_of(clock(first["on"])):
            application = applications.create(uow, self._stage(first["stage"]), **self._values(told))
            if "posting" in told:
                self._keep_posting(application, told["posting"])
            if told.get("tags"):
                uow.add_tags(application.id, told["tags"])
            if "contact" in told:
                self._add_contact(application, told["contact"])
        for step in steps:
            with uow.as_of(clock(step["on"])):
                self._do(application.id, step)
        return application.id

    def remind(self, text: str, due: str, application_id: int | None = None) -> int:
        """A reminder made by hand."""
        day = start_of_day(self._day(due), self._here)
        return self._uow.add_reminder(due=day, text=text, application_id=application_id).id

    def _do(self, id_: int, step: dict[str, Any]) -> None:
        doing: dict[str, Callable[[Any], object]] = {
            "stage": partial(self._enter, id_),
            "settle": partial(self._settle, id_),
            "interview": partial(self._interview, id_),
            "note": partial(self._uow.add_event, id_, EventKind.NOTE),
            "call": partial(self._uow.add_event, id_, EventKind.CALL),
            "email": partial(self._uow.add_event, id_, EventKind.EMAIL),
        }
        if "remind" in step:
            self.remind(step["remind"], step["due"], id_)
        for what in doing.keys() & step.keys():
            doing[what](step[what])
        followups.activity(self._uow, id_)

    def _enter(self, id_: int, stage: str) -> None:
        applications.enter_stage(self._uow, id_, self._stage(stage), today(self._uow.clock))

    def _settle(self, id_: int, rule: str) -> None:
        for reminder in self._uow.read.reminders(states=(ReminderState.OPEN,), application_id=id_):
            if reminder.rule == rule:
                self._uow.update_reminder(reminder.id, state=ReminderState.DONE)
                self._uow.add_event(id_, EventKind.REMINDER, f"Done: {reminder.text}")

    def _interview(self, id_: int, told: dict[str, Any]) -> None:
        uow = self._uow
        day = self._day(told["day"])
        ahead = day > self._now.date()
        day = MONDAY_TO_FRIDAY.on_or_after(day) if ahead else MONDAY_TO_FRIDAY.on_or_before(day)
        wall = datetime.combine(day, time.fromisoformat(told["time"]))
        interview = uow.add_interview(
            id_,
            at=instant(wall, self._zone),
            wall_time=wall,
            zone=self._zone.key,
            format=InterviewFormat(told["format"]),
            minutes=told["minutes"],
            round=len(uow.read.interviews(id_)) + 1,
            people=told["people"],
            place=told.get("place"),
        )
        words = describe(interview)
        uow.add_event(id_, EventKind.INTERVIEW, f"Interview planned: {words}")
        followups.interview_planned(uow, uow.read.application(id_), interview, new=True)
        if not ahead:
            with uow.as_of(min(interview.at.astimezone(self._here) + timedelta(minutes=interview.minutes), self._now)):
                held = uow.update_interview(interview.id, state=InterviewState.DONE, outcome=told["outcome"])
                uow.add_event(id_, EventKind.INTERVIEW, f"Interview done: {words}. {told['outcome']}")
                followups.interview_ended(uow, uow.read.application(id_), held)

    def _values(self, told: dict[str, Any]) -> dict[str, Any]:
        names = ("employer", "title", "location", "work_mode", "source", "url", "why")
        values = {name: told[name] for name in names if name in told}
        if "pay" in told:
            values["pay"] = parse_pay(told["pay"])
        if "deadline" in told:
            values["deadline"] = self._day(told["deadline"])
        if "posting" in told:
            found = self._posting(told["posting"])[0]
            from apptracker.services.capture import sure_values

            values = {**sure_values(found), "deadline": None, **values}
        return values

    def _posting(self, name: str) -> tuple[Any, bytes]:
        from apptracker.adapters.interchange.postings import read_posting_bytes

        data = resource("resources", "demo", name).read_bytes()
        [posting] = read_posting_bytes(data, name, today=today(self._uow.clock))
        return posting, data

    def _keep_posting(self, application: Application, name: str) -> None:
        from apptracker.services.capture import Source, keep_posting

        posting, data = self._posting(name)
        keep_posting(self._uow, application, posting, Source(name, data))

    def _add_contact(self, application: Application, told: dict[str, str]) -> None:
        contact = self._uow.add_contact(application_ids=[application.id], **told)
        self.contacts.append(contact.id)
        self._uow.add_event(application.id, EventKind.CONTACT, f"Added contact {contact.name}")
        followups.ways_changed(self._uow, application.id)

    def _stage(self, kind: str) -> Stage:
        return stage_of_kind(self._stages, StageKind(kind)) or self._stages[0]

    def _day(self, told: str) -> date:
        return parse_date(told, self._now.date())

    def _clock_of(self, steps: list[dict[str, Any]]) -> Callable[[str], datetime]:
        """Gives the moment of one step after the other, those of a day one after the other, and none ahead."""
        taken: dict[date, int] = {}

        def moment(told: str) -> datetime:
            day = MONDAY_TO_FRIDAY.on_or_before(self._day(told))  # employers act on working days
            taken[day] = taken.get(day, -1) + 1
            at = start_of_day(day, self._here)
            at = at.replace(hour=_MORNING.hour, minute=_MORNING.minute) + taken[day] * _BETWEEN
            return min(at, self._now)

        return moment


def _load_person(uow: UnitOfWork) -> dict[str, Any]:
    from apptracker.adapters.interchange.jsonresume import parse_resume

    path = resource("resources", "demo", "profile.json")
    resume = parse_resume(path.read_bytes(), path.name)
    facts: dict[str, Any] = {}

    def put(new: NewFact, parent: str | None = None) -> None:
        fact = uow.put_fact(new.kind, new.data, name=new.name, parent=parent)
        facts[fact.key] = fact.data
        for child in new.children:
            put(child, fact.key)

    for each in resume.facts:
        put(each)
    stories = [
        uow.add_story(
            title=s.title, situation=s.situation, task=s.task, action=s.action, result=s.result, skills=s.skills
        ).id
        for s in resume.stories
    ]
    return {"facts": facts, "stories": stories}


def _remove_person(uow: UnitOfWork, loaded: dict[str, Any]) -> None:
    for key, data in loaded["facts"].items():
        fact = uow.read.profile().fact(key)
        if fact is None:
            continue
        value = fact.data.get("value")
        if fact.kind in SINGLE_KINDS and isinstance(value, dict):  # where one lives: each part by itself
            own = {name: part for name, part in value.items() if data["value"].get(name) != part}
            if own:
                uow.update_fact(key, data={"value": own})
                continue
        elif fact.kind in SINGLE_KINDS and fact.data != data:  # told anew under the same name: the person's own
            continue
        uow.remove_fact(key)
    for story in uow.read.profile().stories:
        if story.id in loaded["stories"]:
            uow.remove_story(story.id)


def _remove_contacts(uow: UnitOfWork, contacts: list[int], samples: set[int]) -> None:
    """The sample people; an application of the person's own that knew one has fewer ways to ask."""
    for contact in uow.read.contacts():
        if contact.id in contacts:
            uow.delete_contact(contact.id)
            for id_ in set(contact.application_ids) - samples:
                followups.ways_changed(uow, id_)

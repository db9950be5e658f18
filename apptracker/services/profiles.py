"""The person's facts and stories: importing, setting, telling."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from apptracker.adapters.interchange.jsonresume import SECTIONS, export_resume, parse_resume
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.profile import SINGLE_KINDS, Fact, FactKind, NewFact, Profile, Story
from apptracker.domain.text import clean_email, clean_line, clean_text
from apptracker.domain.zones import zone_named
from apptracker.tailoring.history import may_overlap

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork

#: What ``profile set`` takes by a short name; anything under availability. and equipment. is free.
KEYS = ("name", "label", "email", "phone", "url", "summary", "city", "region", "country", "address", "postcode", "zone")
_LOCATION = {
    "city": "city",
    "region": "region",
    "country": "countryCode",
    "address": "address",
    "postcode": "postalCode",
}
_NEARLY_THE_SAME = 0.8
#: Parts of a JSON Resume that are no facts about the person.
_KNOWN_META = frozenset({"$schema", "meta", *SECTIONS, "basics"})
#: What makes two entries of a section the same thing, told anew: these fields agree.
_IDENTITY = {
    FactKind.WORK: ("name", "position", "startDate"),
    FactKind.VOLUNTEER: ("organization", "position", "startDate"),
    FactKind.PROJECT: ("name", "startDate"),
    FactKind.EDUCATION: ("institution", "area", "studyType"),
    FactKind.AWARD: ("title", "awarder"),
    FactKind.CERTIFICATE: ("name", "issuer"),
    FactKind.PUBLICATION: ("name", "publisher"),
    FactKind.SKILL: ("name",),
    FactKind.LANGUAGE: ("language",),
    FactKind.INTEREST: ("name",),
    FactKind.REFERENCE: ("name",),
    FactKind.PROFILE: ("network", "username"),
    FactKind.HIGHLIGHT: ("text",),
}


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How many facts and stories an import added, changed and found as they were."""

    added: int
    changed: int
    unchanged: int
    unknown: tuple[str, ...] = ()  # sections of the file that JSON Resume does not know; kept, but nothing uses them


def import_resume(db: Database, data: bytes, name: str) -> Result[ImportReport]:
    """Take a JSON Resume in. Entries that are there already are brought up to date (a job is the same when two of
    employer, position and start agree), new ones added; other entries stay. A job's highlights become those of the
    file, so that a corrected line takes the place of the wrong one. Importing twice changes nothing the second time.

    :raises UserError: ``resume.invalid`` and the like, naming file and field.
    """
    resume = parse_resume(data, name)
    with db.change(f"Imported the profile from {name}") as uow:
        merge = _Merge(uow)
        for fact in resume.facts:
            merge.put(fact)
        for story in resume.stories:
            merge.tell(story.title, story.situation, story.task, story.action, story.result, story.skills)
        merge.claim()
    unknown = tuple(f.name or "" for f in resume.facts if f.kind is FactKind.META and f.name not in _KNOWN_META)
    return Result(replace(merge.report(), unknown=unknown), uow.changes)


class _Merge:
    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._profile = uow.read.profile()
        self._taken: set[str] = set()
        self._told: set[int] = set()
        self._counts = {"added": 0, "changed": 0, "unchanged": 0}

    def put(self, new: NewFact, parent: str | None = None) -> None:
        known = self._known(new, parent)
        if known is None:
            fact = self._uow.put_fact(new.kind, new.data, name=new.name, parent=parent)
            self._counts["added"] += 1
        elif known.data != new.data:
            fact = self._uow.update_fact(known.key, data=new.data)
            self._counts["changed"] += 1
        else:
            fact = known
            self._counts["unchanged"] += 1
        self._taken.add(fact.key)
        if known is not None and new.children:
            self._put_highlights(new.children, fact.key)
        else:
            for child in new.children:
                self.put(child, fact.key)

    def _put_highlights(self, lines: Sequence[NewFact], parent: str) -> None:
        """Lines that stand there already keep their names, and so does a line whose wording was mended; a name never
        passes to another claim, since letters cite it."""
        held = list(self._profile.highlights_of(parent))
        gone = [fact for fact in held if all(fact.data != line.data for line in lines)]
        for line in lines:
            known = next((fact for fact in held if fact.data == line.data and fact.key not in self._taken), None)
            if known is None:
                known = next((fact for fact in gone if _mended(fact, line)), None)
                if known is not None:
                    gone.remove(known)
            if known is None:
                fact = self._uow.put_fact(line.kind, line.data, parent=parent)
                self._counts["added"] += 1
            elif known.data != line.data:
                fact = self._uow.update_fact(known.key, data=line.data)
                self._counts["changed"] += 1
            else:
                fact = known
                self._counts["unchanged"] += 1
            self._taken.add(fact.key)
        for fact in gone:
            self._uow.remove_fact(fact.key)
            self._counts["changed"] += 1

    def tell(self, title: str, situation: str, task: str, action: str, result: str, skills: Sequence[str]) -> None:
        values = {"situation": situation, "task": task, "action": action, "result": result, "skills": tuple(skills)}
        known = next((s for s in self._profile.stories if s.title == title), None)
        if known is not None:
            self._told.add(known.id)
        if known is None:
            self._uow.add_story(title=title, **values)  # type: ignore[arg-type]
            self._counts["added"] += 1
        elif any(getattr(known, name) != value for name, value in values.items()):
            self._uow.update_story(known.id, **values)
            self._counts["changed"] += 1
        else:
            self._counts["unchanged"] += 1

    def claim(self) -> None:
        """What the file tells is the person's, also where a sample told it before."""
        from apptracker.services import samples

        samples.claim(self._uow, facts=self._taken, stories=self._told)

    def report(self) -> ImportReport:
        return ImportReport(self._counts["added"], self._counts["changed"], self._counts["unchanged"])

    def _known(self, new: NewFact, parent: str | None) -> Fact | None:
        """The stored fact this entry tells anew: the one alike in all that identifies it, else, for a job, in two of
        employer, position and start (one of them was corrected)."""
        if new.kind in SINGLE_KINDS:
            return self._profile.fact(f"{new.kind.value}:{new.name}")
        fields = _IDENTITY.get(new.kind)
        free = [f for f in self._profile.of_kind(new.kind) if f.key not in self._taken and f.parent == parent]
        if fields is None:
            return next((fact for fact in free if fact.data == new.data), None)
        alike = {fact.key: sum(fact.data.get(f) == new.data.get(f) for f in fields) for fact in free}
        stated = {
            fact.key: sum(fact.data.get(f) is not None and fact.data.get(f) == new.data.get(f) for f in fields)
            for fact in free
        }
        for fact in free:
            if alike[fact.key] == len(fields):
                return fact
        if new.kind in (FactKind.WORK, FactKind.VOLUNTEER):
            told = Fact("new", new.kind, new.data)
            return next((f for f in free if stated[f.key] >= 2 and may_overlap(f, told, today(self._uow.clock))), None)
        return None


def _mended(fact: Fact, line: NewFact) -> bool:
    """Whether a line is the stored one with a word or figure corrected."""
    new = line.data.get("text")
    return isinstance(new, str) and SequenceMatcher(None, fact.text("text"), new).ratio() >= _NEARLY_THE_SAME


def export(db: Database) -> dict[str, object]:
    """The profile as a JSON Resume document."""
    return export_resume(db.read.profile())


def set_value(db: Database, key: str, value: str) -> Result[Profile]:
    """Set one fact about the person by its short key (``phone``, ``availability.shifts``); an empty value forgets it.

    :raises UserError: ``profile.key``, ``text.too_long``, ``text.email``, ``zone.unknown``.
    """
    if key == "email":
        cleaned = clean_email(value)
    else:
        cleaned = clean_text(value).strip() if key == "summary" else clean_line(value, key)
    with db.change(f"Set {key} in the profile") as uow:
        if key == "zone":
            _set_zone(uow, cleaned)
        elif key in _LOCATION:
            _set_location(uow, _LOCATION[key], cleaned)
        else:
            kind, name = _single(key)
            stored = f"{kind.value}:{name}"
            if cleaned:
                uow.put_fact(kind, {"value": cleaned}, name=name)
            elif uow.read.profile().fact(stored):
                uow.remove_fact(stored)
        profile = uow.read.profile()
    return Result(profile, uow.changes)


def _single(key: str) -> tuple[FactKind, str]:
    section, _, name = key.replace(":", ".").partition(".")
    if section in (FactKind.AVAILABILITY, FactKind.EQUIPMENT) and clean_line(name, "key"):
        return FactKind(section), "-".join(name.lower().split())
    if key in KEYS:
        return FactKind.BASICS, key
    raise UserError("profile.key", key=key, keys=", ".join(KEYS))


def _set_zone(uow: UnitOfWork, value: str | None) -> None:
    """Where the person's clock is: a setting, since it says how to show times and nothing letters may claim."""
    if value:
        uow.put_setting("zone", zone_named(value).key)
    elif uow.read.setting("zone") is not None:
        uow.remove_setting("zone")


def _set_location(uow: UnitOfWork, field: str, value: str | None) -> None:
    fact = uow.read.profile().fact("basics:location")
    held = fact.data.get("value") if fact else None
    location = {**held} if isinstance(held, dict) else {}
    if value:
        location[field] = value
    else:
        location.pop(field, None)
    uow.put_fact(FactKind.BASICS, {"value": location}, name="location")


def add_story(
    db: Database,
    *,
    title: str,
    situation: str,
    task: str,
    action: str,
    result: str,
    skills: Sequence[str],
    then: Callable[[UnitOfWork, Story], None] | None = None,
) -> Result[Story]:
    """``then`` belongs to the same change.

    :raises UserError: ``text.empty`` without a title or without anything told.
    """
    values = _told(title=title, situation=situation, task=task, action=action, result=result)
    if not any(values[name] for name in ("situation", "action", "result")):
        raise UserError("text.empty", field="story")
    with db.change(f"Added the story {values['title']}") as uow:
        story = uow.add_story(skills=_skills(skills), **values)
        if then is not None:
            then(uow, story)
    return Result(story, uow.changes)


def edit_story(db: Database, story_id: int, *, skills: Sequence[str] | None = None, **values: str) -> Result[Story]:
    told: dict[str, object] = dict(_told(**values))
    if skills is not None:
        told["skills"] = _skills(skills)
    with db.change(f"Edited story {story_id}") as uow:
        story = uow.update_story(story_id, **told)
    return Result(story, uow.changes)


def delete_story(db: Database, story_id: int) -> Result[Story]:
    story = db.read.story(story_id)
    with db.change(f"Deleted the story {story.title}") as uow:
        uow.remove_story(story_id)
    return Result(story, uow.changes)


def _told(**values: str) -> dict[str, str]:
    told = {
        name: (clean_line(text, name) or "") if name == "title" else clean_text(text).strip()
        for name, text in values.items()
    }
    if "title" in told and not told["title"]:
        raise UserError("text.empty", field="title")
    return told


def _skills(skills: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(s for skill in skills if (s := clean_line(skill, "skill"))))

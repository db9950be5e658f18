"""JSON Resume in and out, without loss: what was imported and not changed since is exported as the same document.

Each entry of a section becomes one fact that keeps the entry as it was, unknown fields included; highlights become
facts of their own under it. Each field of ``basics`` becomes a single fact (``basics:email``), the location as one
object, the profiles as numbered facts. What is no fact about the person (``$schema``, ``meta``, unknown and empty
sections) is kept as ``meta`` facts.

Our own additions travel under one further key, which other programs ignore::

    "x-apptracker": {
      "stories": [{"title": "…", "situation": "…", "task": "…", "action": "…", "result": "…", "skills": ["…"]}],
      "availability": {"shifts": "evenings and weekends"},
      "equipment": {"headset": true}
    }

A story needs a title. Answers under availability and equipment are texts, numbers, true, false or lists of texts.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from apptracker.adapters.interchange.jsonresume_schema import EXTENSION, problems
from apptracker.domain.errors import UserError
from apptracker.domain.profile import Fact, FactKind, NewFact, NewStory, Profile

if TYPE_CHECKING:
    from collections.abc import Iterable

LIMIT = 10_000_000  # bytes; the longest real resumes are a thousandth of it
_DEPTH = 64  # levels of lists and objects

SECTIONS = {
    "work": FactKind.WORK,
    "volunteer": FactKind.VOLUNTEER,
    "education": FactKind.EDUCATION,
    "awards": FactKind.AWARD,
    "certificates": FactKind.CERTIFICATE,
    "publications": FactKind.PUBLICATION,
    "skills": FactKind.SKILL,
    "languages": FactKind.LANGUAGE,
    "interests": FactKind.INTEREST,
    "references": FactKind.REFERENCE,
    "projects": FactKind.PROJECT,
}
_WITH_HIGHLIGHTS = frozenset({FactKind.WORK, FactKind.VOLUNTEER, FactKind.PROJECT})
_STORY_TEXTS = ("title", "situation", "task", "action", "result")


@dataclass(frozen=True, slots=True)
class ImportedResume:
    """What a resume says about the person, ready to be stored."""

    facts: tuple[NewFact, ...]
    stories: tuple[NewStory, ...]


def parse_resume(data: bytes, name: str) -> ImportedResume:
    """The facts and stories of a JSON Resume file; ``name`` is the file's name for messages.

    :raises UserError: ``resume.not_json`` (with line and column), ``resume.encoding``, ``resume.too_large``,
        ``resume.number``, ``resume.twice``, ``resume.nested``, ``resume.character``, or ``resume.invalid`` naming the
        first wrong field.
    """
    document = _read(data, name)
    found = list(problems(document))
    if found:
        first = found[0]
        more = f"; {len(found) - 1} more to correct after it" if len(found) > 1 else ""
        raise UserError(
            "resume.invalid", file=name, field=first.field, problem=first.problem, advice=first.advice, more=more
        )
    extension = document.get(EXTENSION, {})
    return ImportedResume(
        facts=tuple(_facts(document)),
        stories=tuple(
            NewStory(**{key: story.get(key, "") for key in _STORY_TEXTS}, skills=tuple(story.get("skills", ())))
            for story in extension.get("stories", ())
        ),
    )


def export_resume(profile: Profile) -> dict[str, object]:
    """The profile as a JSON Resume document, with our additions under ``x-apptracker`` when there are any."""
    document: dict[str, Any] = {}
    meta = _singles(profile, FactKind.META)
    if "$schema" in meta:
        document["$schema"] = meta["$schema"]
    basics = _singles(profile, FactKind.BASICS)
    profiles = [fact.data for fact in profile.of_kind(FactKind.PROFILE)]
    if profiles:
        basics["profiles"] = profiles
    if basics:
        document["basics"] = basics
    for section, kind in SECTIONS.items():
        entries = [_entry(profile, fact) for fact in profile.of_kind(kind)]
        if entries:
            document[section] = entries
    for section, value in meta.items():
        document.setdefault(section, value)
    extension = _extension(profile)
    if extension:
        document[EXTENSION] = extension
    return document


def _facts(document: dict[str, Any]) -> Iterable[NewFact]:
    for section, value in document.items():
        if section == EXTENSION:
            for kind in (FactKind.AVAILABILITY, FactKind.EQUIPMENT):
                yield from (_single(kind, name, answer) for name, answer in value.get(kind.value, {}).items())
        elif section == "basics" and value:
            for name, item in value.items():
                if name == "profiles" and item:
                    yield from (NewFact(FactKind.PROFILE, entry) for entry in item)
                else:
                    yield _single(FactKind.BASICS, name, item)
        elif section in SECTIONS and value:
            yield from (_numbered(SECTIONS[section], entry) for entry in value)
        else:
            yield _single(FactKind.META, section, value)


def _single(kind: FactKind, name: str, value: object) -> NewFact:
    return NewFact(kind, {"value": value}, name=name)


def _numbered(kind: FactKind, entry: dict[str, Any]) -> NewFact:
    highlights = entry.get("highlights") if kind in _WITH_HIGHLIGHTS else None
    if not highlights:
        return NewFact(kind, entry)
    rest = {name: value for name, value in entry.items() if name != "highlights"}
    return NewFact(kind, rest, children=tuple(NewFact(FactKind.HIGHLIGHT, {"text": text}) for text in highlights))


def _entry(profile: Profile, fact: Fact) -> dict[str, object]:
    highlights = [highlight.data.get("text", "") for highlight in profile.highlights_of(fact.key)]
    return fact.data | {"highlights": highlights} if highlights else fact.data


def _singles(profile: Profile, kind: FactKind) -> dict[str, Any]:
    return {fact.key.partition(":")[2]: fact.data.get("value") for fact in profile.of_kind(kind)}


def _extension(profile: Profile) -> dict[str, object]:
    stories = [
        {key: text for key in _STORY_TEXTS if (text := getattr(story, key))}
        | ({"skills": list(story.skills)} if story.skills else {})
        for story in profile.stories
    ]
    parts = {
        "stories": stories,
        "availability": _singles(profile, FactKind.AVAILABILITY),
        "equipment": _singles(profile, FactKind.EQUIPMENT),
    }
    return {name: part for name, part in parts.items() if part}


def _read(data: bytes, name: str) -> Any:
    """The JSON in a file that anybody may have made."""
    if len(data) > LIMIT:
        raise UserError("resume.too_large", file=name, limit=LIMIT // 1_000_000)
    try:
        text = data.decode(json.detect_encoding(data))
    except UnicodeDecodeError as error:
        raise UserError("resume.encoding", file=name, line=data.count(b"\n", 0, error.start) + 1) from error

    def refuse_number(literal: str) -> NoReturn:
        raise UserError("resume.number", file=name, number=literal)

    def number(literal: str) -> float:
        value = float(literal)
        return value if math.isfinite(value) else refuse_number(literal)

    def whole_number(literal: str) -> int:
        return int(literal) if len(literal) <= 20 else refuse_number(literal)

    def once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            names = [key for key, _ in pairs]
            raise UserError("resume.twice", file=name, field=next(key for key in names if names.count(key) > 1))
        return found

    try:
        document = json.loads(
            text,
            parse_constant=refuse_number,
            parse_float=number,
            parse_int=whole_number,
            object_pairs_hook=once_each,
        )
    except json.JSONDecodeError as error:
        raise UserError(
            "resume.not_json", file=name, line=error.lineno, column=error.colno, problem=error.msg.lower()
        ) from error
    except RecursionError as error:
        raise UserError("resume.nested", file=name, depth=_DEPTH) from error
    _check_depth_and_texts(document, name)
    return document


_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def _check_depth_and_texts(document: object, name: str) -> None:
    level = [document]
    for _ in range(_DEPTH):
        if not level:
            return
        below: list[object] = []
        for value in level:
            if isinstance(value, dict):
                below += value.keys()
                below += value.values()
            elif isinstance(value, list):
                below += value
            elif isinstance(value, str) and (half := _LONE_SURROGATE.search(value)):
                excerpt = _LONE_SURROGATE.sub("…", value)
                raise UserError("resume.character", file=name, code_point=f"{ord(half[0]):04x}", text=excerpt)
        level = below
    raise UserError("resume.nested", file=name, depth=_DEPTH)

"""Facts of every kind, one at a time: adding, editing, moving, removing; and what helps to name them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from apptracker.adapters.interchange.jsonresume_schema import Leaf, problems
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.postings import RequirementKind
from apptracker.domain.profile import SINGLE_KINDS, Fact, FactKind, Profile
from apptracker.domain.text import clean_line, clean_text
from apptracker.services.profile_dates import lies_before, read_date
from apptracker.services.profiles import set_value
from apptracker.tailoring.language.telling import with_translation

if TYPE_CHECKING:
    from datetime import date

    from apptracker.store import Database
    from apptracker.store.unit import UnitOfWork


class Shape(Enum):
    """What a field holds: one line, several, a date, an end that "present" leaves open, an address on the web, or
    words (a list, or one text with commas between)."""

    LINE = "line"
    TEXT = "text"
    DATE = "date"
    END = "end"
    URL = "url"
    WORDS = "words"


class Field(NamedTuple):
    """``words``: what people call it, in messages and on the screen."""

    words: str
    shape: Shape = Shape.LINE


_SPAN = {"startDate": Field("start", Shape.DATE), "endDate": Field("end", Shape.END)}
_LINK = {"url": Field("link", Shape.URL)}
_SUMMARY = {"summary": Field("summary", Shape.TEXT)}
#: The fields of each kind under their JSON Resume names; what is not named here stays as it was imported.
FIELDS: dict[FactKind, dict[str, Field]] = {
    FactKind.WORK: {
        "position": Field("position"),
        "name": Field("employer"),
        "location": Field("place"),
        **_SPAN,
        **_LINK,
        **_SUMMARY,
    },
    FactKind.VOLUNTEER: {
        "position": Field("position"),
        "organization": Field("organization"),
        **_SPAN,
        **_LINK,
        **_SUMMARY,
    },
    FactKind.PROJECT: {
        "name": Field("project"),
        "entity": Field("for whom"),
        "description": Field("description", Shape.TEXT),
        **_SPAN,
        **_LINK,
    },
    FactKind.EDUCATION: {
        "studyType": Field("degree"),
        "area": Field("subject"),
        "institution": Field("school"),
        **_SPAN,
        **_LINK,
    },
    FactKind.CERTIFICATE: {
        "name": Field("certificate"),
        "issuer": Field("issuer"),
        "date": Field("date", Shape.DATE),
        **_LINK,
    },
    FactKind.AWARD: {
        "title": Field("award"),
        "awarder": Field("given by"),
        "date": Field("date", Shape.DATE),
        **_SUMMARY,
    },
    FactKind.PUBLICATION: {
        "name": Field("title"),
        "publisher": Field("publisher"),
        "releaseDate": Field("date", Shape.DATE),
        **_LINK,
        **_SUMMARY,
    },
    FactKind.SKILL: {"name": Field("skill"), "level": Field("level"), "keywords": Field("examples", Shape.WORDS)},
    FactKind.LANGUAGE: {"language": Field("language"), "fluency": Field("fluency")},
    FactKind.PROFILE: {"network": Field("site"), "username": Field("user name"), **_LINK},
    FactKind.INTEREST: {"name": Field("interest"), "keywords": Field("examples", Shape.WORDS)},
    FactKind.REFERENCE: {"name": Field("name"), "reference": Field("reference", Shape.TEXT)},
    FactKind.HIGHLIGHT: {"text": Field("highlight", Shape.TEXT)},
}
#: An entry needs at least one of these.
_NEEDED = {
    FactKind.WORK: ("name", "position"),
    FactKind.VOLUNTEER: ("organization", "position"),
    FactKind.PROJECT: ("name",),
    FactKind.EDUCATION: ("institution", "studyType"),
    FactKind.CERTIFICATE: ("name",),
    FactKind.AWARD: ("title",),
    FactKind.PUBLICATION: ("name",),
    FactKind.SKILL: ("name",),
    FactKind.LANGUAGE: ("language",),
    FactKind.PROFILE: ("network", "url"),
    FactKind.INTEREST: ("name",),
    FactKind.REFERENCE: ("name", "reference"),
    FactKind.HIGHLIGHT: ("text",),
}
#: Kinds of which the same thing stands only once, by the field that names it.
_ONCE = {FactKind.SKILL: "name", FactKind.LANGUAGE: "language"}
_ONE = {
    FactKind.WORK: "job",
    FactKind.VOLUNTEER: "volunteer work",
    FactKind.EDUCATION: "education",
    FactKind.PROFILE: "link",
}
Value = str | Sequence[str]


def add_fact(db: Database, kind: FactKind, data: Mapping[str, Value], *, parent: str | None = None) -> Result[Fact]:
    """Store a new fact from its fields as typed. Availability and equipment take ``name`` and ``value``.

    :param parent: the key of the job, volunteer work or project that a highlight belongs to.
    :raises UserError: ``text.empty`` where nothing names it, ``profile.twice``, ``profile.date``, ``profile.dates``,
        ``profile.url``, ``date.ambiguous``, ``text.too_long``, each naming the field.
    """
    if kind in SINGLE_KINDS:
        return _set_single(db, kind, str(data.get("name", "")), str(data.get("value", "")))
    cleaned = _cleaned(kind, data, today(db.clock))
    held = {name: value for name, value in cleaned.items() if value}
    _check(kind, held)
    what = name_of(Fact("", kind, held))
    with db.change(f"Added {what}") as uow:
        twin = _twin(uow.read.profile(), kind, held, "")
        if twin is not None and _was_a_samples(uow, twin):
            fact = uow.update_fact(twin.key, data=held)
        else:
            _refuse(twin)
            fact = uow.put_fact(kind, held, parent=parent)
    return Result(fact, uow.changes)


def edit_fact(db: Database, key: str, **fields: Value) -> Result[Fact | None]:
    """Set the named fields as typed, an empty one forgets it; all else the fact holds stays. A single fact
    (``availability:shifts``) takes ``value``, and an empty one forgets the fact (the result is None).

    :raises UserError: as :func:`add_fact`, and ``fact.unknown``.
    """
    kind = FactKind(key.partition(":")[0])
    if kind in SINGLE_KINDS:
        changed = set_value(db, key.replace(":", ".", 1), str(fields["value"]))
        return Result(changed.value.fact(key), changed.changes)
    cleaned = _cleaned(kind, fields, today(db.clock))
    held = db.read.fact(key).data
    what = name_of(Fact(key, kind, held))
    with db.change(f"Edited {what}") as uow:
        data = {**uow.read.fact(key).data, **cleaned}
        for name, value in cleaned.items():
            if not value:
                del data[name]
        _check(kind, data)
        if _ONCE.get(kind) in cleaned:
            _refuse(_twin(uow.read.profile(), kind, data, key))
        fact = uow.update_fact(key, data=data)
    return Result(fact, uow.changes)


def translate(db: Database, key: str, language: str, text: str) -> Result[None]:
    """Keep a line or story of the person in another language too ("es"), for letters in it. A story, which has no place
    for that, gets a twin in that language.

    :raises UserError: ``fact.unknown``, ``story.unknown``.
    """
    profile = db.read.profile()
    said = " ".join(text.split())
    if key.startswith("story:"):
        story = next((s for s in profile.stories if s.key == key), None)
        if story is None:
            raise UserError("story.unknown", id=key.partition(":")[2])
        with db.change(f"Told the story “{story.title}” in another language") as uow:
            uow.add_story(title=f"{story.title} ({language})", action=said, skills=story.skills)
        return Result(None, uow.changes)
    fact = profile.fact(key)
    if fact is None:
        raise UserError("fact.unknown", key=key)
    with db.change("Told a line of the profile in another language") as uow:
        uow.update_fact(key, data=with_translation(fact, language, said))
    return Result(None, uow.changes)


def remove_fact(db: Database, key: str) -> Result[Fact]:
    """Forget a fact and the highlights that belong to it.

    :raises UserError: ``fact.unknown``.
    """
    fact = db.read.fact(key)
    what = name_of(fact)
    with db.change(f"Removed {what}") as uow:
        uow.remove_fact(key)
    return Result(fact, uow.changes)


def move_fact(db: Database, key: str, by: int) -> Result[Fact]:
    """Move a fact among those of its kind (a highlight: of its job) by so many places, up being negative; at the end
    it stays.

    :raises UserError: ``fact.unknown``.
    """
    fact = db.read.fact(key)
    what = name_of(fact)
    with db.change(f"Moved {what}") as uow:
        row = [f for f in uow.read.profile().of_kind(fact.kind) if f.parent == fact.parent]
        places = [f.position for f in row]
        at = next(n for n, f in enumerate(row) if f.key == key)
        row.insert(max(0, at + by), row.pop(at))
        for n in range(1, len(places)):
            places[n] = max(places[n], places[n - 1] + 1)
        for each, place in zip(row, places, strict=True):
            if each.position != place:
                uow.update_fact(each.key, position=place)
        fact = uow.read.fact(key)
    return Result(fact, uow.changes)


def name_of(fact: Fact) -> str:
    """What to call a fact in a sentence: "the job at Harbor Mutual", "the skill Typing", "a highlight"."""
    if fact.kind in SINGLE_KINDS:
        return fact.key.partition(":")[2].replace("-", " ")
    if fact.kind is FactKind.HIGHLIGHT:
        return "a highlight"
    one = _ONE.get(fact.kind, fact.kind.value)
    if fact.kind is FactKind.WORK and fact.text("name"):
        return f"the job at {fact.text('name')}"
    name = next((text for field in _NEEDED[fact.kind] if (text := fact.text(field))), "")
    return f"the {one} {name}".strip()


def skill_names(db: Database) -> tuple[str, ...]:
    """Names a skill may go by: the person's own first, then the guide's, each once."""
    from apptracker.guide.lexicon import lexicon  # takes 50 ms

    profile = db.read.profile()
    own = [*claimed_skills(profile), *(skill for story in profile.stories for skill in story.skills)]
    guide = sorted(term.name for term in lexicon().terms.values() if term.kind in _NAMED_SKILLS)
    once: dict[str, str] = {}
    for name in filter(None, [*own, *guide]):
        once.setdefault(name.casefold(), name)
    return tuple(once.values())


_NAMED_SKILLS = frozenset(
    {RequirementKind.SOFT_SKILL, RequirementKind.TECHNICAL_SKILL, RequirementKind.TOOL, RequirementKind.TRAIT}
)


def claimed_skills(profile: Profile) -> list[str]:
    """The names and examples of the skills the person lists."""
    names = []
    for fact in profile.of_kind(FactKind.SKILL):
        examples = fact.data.get("keywords")
        names.append(fact.text("name"))
        names += [word for word in examples if isinstance(word, str)] if isinstance(examples, list) else []
    return names


def _set_single(db: Database, kind: FactKind, name: str, value: str) -> Result[Fact]:
    for field, text in (("name", name), ("answer", value)):
        if not clean_line(text, field):
            raise UserError("text.empty", field=field)
    key = f"{kind.value}.{name}"
    changed = set_value(db, key, value)
    fact = changed.value.fact(f"{kind.value}:{'-'.join(name.lower().split())}")
    assert fact is not None
    return Result(fact, changed.changes)


def _cleaned(kind: FactKind, fields: Mapping[str, Value], now: date) -> dict[str, object]:
    return {name: _clean(FIELDS[kind][name], value, now) for name, value in fields.items()}


def _clean(field: Field, value: Value, now: date) -> object:
    if field.shape is Shape.WORDS:
        words = _split(value) if isinstance(value, str) else value
        return list(dict.fromkeys(word for each in words if (word := clean_line(each, field.words))))
    text = value if isinstance(value, str) else ", ".join(value)
    if field.shape is Shape.TEXT:
        return clean_text(text).strip() if field.words != "highlight" else " ".join(clean_text(text).split())
    line = clean_line(text, field.words) or ""
    if field.shape in (Shape.DATE, Shape.END):
        return read_date(line, now, field=field.words, ends=field.shape is Shape.END)
    if field.shape is Shape.URL and any(problems(line, Leaf.URL)):
        raise UserError("profile.url", text=line, field=field.words)
    return line


def _split(text: str) -> list[str]:
    return text.split(";" if ";" in text else ",")


def _check(kind: FactKind, data: Mapping[str, object]) -> None:
    needed = _NEEDED[kind]
    if not any(data.get(name) for name in needed):
        raise UserError("text.empty", field=" or ".join(FIELDS[kind][name].words for name in needed))
    start, end = str(data.get("startDate") or ""), str(data.get("endDate") or "")
    if start and end and lies_before(end, start):
        raise UserError("profile.dates", start=start, end=end)


def _twin(profile: Profile, kind: FactKind, data: Mapping[str, object], key: str) -> Fact | None:
    """Another fact that is the same thing, where a thing stands only once."""
    field = _ONCE.get(kind)
    if field is None:
        return None
    name = str(data[field]).casefold()
    return next((f for f in profile.of_kind(kind) if f.key != key and f.text(field).casefold() == name), None)


def _was_a_samples(uow: UnitOfWork, fact: Fact) -> bool:
    """Whether the fact came with the sample data; from now on it is the person's."""
    from apptracker.services import samples  # plays follow-ups and all: adding a fact hardly ever needs it

    return samples.claim(uow, facts={fact.key})


def _refuse(twin: Fact | None) -> None:
    if twin is not None:
        field = _ONCE[twin.kind]
        raise UserError("profile.twice", name=twin.text(field), field=FIELDS[twin.kind][field].words)

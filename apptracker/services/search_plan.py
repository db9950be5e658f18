"""The search plan: what the person chose to look through and to search for, and reminders of its weekly rounds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from apptracker.domain.applications import WorkMode
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.profile import FactKind, Profile
from apptracker.domain.reminders import Reminder, ReminderState
from apptracker.domain.repeating import Every, Repeat
from apptracker.domain.search_plan import OWN_BOARD, OWN_PAGE, Choices, OwnSource, PlaceToLook, SearchPlan, Sweep
from apptracker.domain.text import clean_line
from apptracker.domain.zones import instant, start_of_day
from apptracker.guide.entries import Advice, Role, Season, Source, TitleGroup
from apptracker.guide.library import all_of
from apptracker.guide.roles import guess_role
from apptracker.services.reminders import WAITING
from apptracker.services.welcome import ROLES
from apptracker.tailoring import search_plan as rules

if TYPE_CHECKING:
    from apptracker.domain.search_plan import TitleSet
    from apptracker.store import Database
    from apptracker.store.reading.reader import Reader
    from apptracker.store.unit import UnitOfWork

SETTING = "search_plan"


def plan(db: Database) -> SearchPlan:
    """The plan as it stands today."""
    choices = _choices(db.read)
    aims = _aims(db.read)
    profile = db.read.profile()
    day = today(db.clock)
    return SearchPlan(
        choices=choices,
        places=rules.places(all_of(Source).values(), choices, db.read.source_counts()),
        titles=_titles(aims, choices),
        seasons=rules.seasons_now(all_of(Season).values(), day),
        hints=rules.standing_hints(all_of(Advice).values(), _topics(choices, profile)),
        sweeps=_sweeps(db.read),
        roles=aims,
        home=", ".join(filter(None, (profile.location("city"), profile.location("region")))),
    )


def source_names(db: Database) -> tuple[str, ...]:
    """What to complete an application's source with: the places chosen, as applications name them."""
    found = rules.places(all_of(Source).values(), _choices(db.read), {})
    return tuple(dict.fromkeys(place.known_as for place in found if place.chosen))


# ---------------------------------------------------------------- what the person decides


def begin(db: Database, weekday: int = 0) -> Result[Choices]:
    """A sensible plan to begin with: the sources the guide looks through each week, the first titles for the roles
    aimed at, and both weekly rounds on ``weekday`` (Monday is 0)."""
    with db.change("Began a search plan") as uow:
        before = _choices(uow.read)
        choices = rules.suggested(all_of(Source).values(), _titles(_aims(uow.read), before), before)
        _keep(uow, choices)
        for sweep in Sweep:
            _set(uow, sweep, weekday, None, choices)
    return Result(choices, uow.changes)


def choose_source(db: Database, id_: str, chosen: bool) -> Result[Choices]:
    """Look there from now on, or no longer.

    :raises UserError: ``search.source``.
    """
    place = _place(id_, _choices(db.read))

    def revised(before: Choices) -> Choices:
        sources = tuple(other for other in before.sources if other != id_)
        return replace(before, sources=(*sources, id_) if chosen else sources)

    words = f"{'Will look through' if chosen else 'No longer looking through'}: {place.name}"
    return _change(db, words, revised)


def add_source(db: Database, name: str, url: str = "", kind: str = OWN_BOARD) -> Result[Choices]:
    """A place of the person's own, chosen at once. ``kind``: a board, or an employer's own page.

    :raises UserError: ``text.empty``, ``text.too_long``, ``profile.url``, ``search.known``.
    """
    cleaned = _line(name, "place to look")
    own = OwnSource(cleaned, _address(url), OWN_PAGE if kind == OWN_PAGE else OWN_BOARD)

    def revised(before: Choices) -> Choices:
        names = {place.name.casefold() for place in rules.places(all_of(Source).values(), before, {})}
        if cleaned.casefold() in names:
            raise UserError("search.known", name=cleaned)
        return replace(before, own=(*before.own, own), sources=(*before.sources, own.id))

    return _change(db, f"Added a place to look: {cleaned}", revised)


def remove_source(db: Database, id_: str) -> Result[Choices]:
    """Forget a place of the person's own.

    :raises UserError: ``search.source``.
    """
    own = next((own for own in _choices(db.read).own if own.id == id_), None)
    if own is None:
        raise UserError("search.source", id=id_)

    def revised(before: Choices) -> Choices:
        return replace(
            before,
            own=tuple(other for other in before.own if other.id != id_),
            sources=tuple(other for other in before.sources if other != id_),
        )

    return _change(db, f"Removed a place to look: {own.name}", revised)


def choose_title(db: Database, title: str, chosen: bool) -> Result[Choices]:
    """Search for it from now on, or no longer.

    :raises UserError: ``text.empty``, ``text.too_long``.
    """
    cleaned = _line(title, "title")

    def revised(before: Choices) -> Choices:
        others = _without(before.titles, cleaned)
        return replace(before, titles=(*others, cleaned) if chosen else others)

    return _change(db, f"{'Will search for' if chosen else 'No longer searching for'}: {cleaned}", revised)


def add_title(db: Database, title: str) -> Result[Choices]:
    """A title of the person's own, to search for from now on.

    :raises UserError: ``text.empty``, ``text.too_long``.
    """
    cleaned, aims = _line(title, "title"), _aims(db.read)

    def revised(before: Choices) -> Choices:
        known = {title.text.casefold() for each in _titles(aims, before) for title in each.titles}
        own = before.own_titles if cleaned.casefold() in known else (*before.own_titles, cleaned)
        return replace(before, own_titles=own, titles=(*_without(before.titles, cleaned), cleaned))

    return _change(db, f"Will search for: {cleaned}", revised)


def remove_title(db: Database, title: str) -> Result[Choices]:
    """Forget a title of the person's own."""

    def revised(before: Choices) -> Choices:
        return replace(before, own_titles=_without(before.own_titles, title), titles=_without(before.titles, title))

    return _change(db, f"Removed a title: {title}", revised)


def set_where(db: Database, where: str, modes: Sequence[WorkMode] = ()) -> Result[Choices]:
    """Where to search, in the person's words, and the work modes wanted (none for any).

    :raises UserError: ``text.too_long``.
    """
    cleaned = clean_line(where, "place") or ""
    wanted = tuple(mode for mode in WorkMode if mode in modes)
    said = ", ".join(filter(None, (cleaned, *(mode.value for mode in wanted)))) or "anywhere"
    return _change(db, f"Searching: {said}", lambda before: replace(before, where=cleaned, modes=wanted))


def set_sweep(db: Database, sweep: Sweep, weekday: int, at: time | None = None) -> Result[Reminder]:
    """A weekly round on a weekday (Monday is 0), at a time of day or all day; the one there is moves.

    :raises UserError: ``time.skipped``.
    """
    with db.change(f"Each week: {_NAMES[sweep]}") as uow:
        reminder = _set(uow, sweep, weekday, at, _choices(uow.read))
    return Result(reminder, uow.changes)


def stop_sweep(db: Database, sweep: Sweep) -> Result[None]:
    """No more of a weekly round; the reminder that waits goes."""
    with db.change(f"No longer each week: {_NAMES[sweep]}") as uow:
        for reminder in _waiting(uow.read, sweep):
            uow.update_reminder(reminder.id, state=ReminderState.DISMISSED, repeat=None)
    return Result(None, uow.changes)


_NAMES = {Sweep.BOARDS: "looking through job boards", Sweep.PAGES: "looking through employers' pages"}


# ---------------------------------------------------------------- below


def _choices(read: Reader) -> Choices:
    return Choices.from_json(read.setting(SETTING))


def _aims(read: Reader) -> tuple[str, ...]:
    stored = read.setting(ROLES)
    return tuple(map(str, stored)) if isinstance(stored, list) else ()


def _topics(choices: Choices, profile: Profile) -> frozenset[str]:
    """Words of the person's situation, by which advice that bears on it is found."""
    topics = {mode.value for mode in choices.modes}
    place = choices.where or profile.location("region")
    topics |= {"location", *(part.strip().casefold() for part in place.split(","))} if place else set()
    topics |= {"language"} if len(profile.of_kind(FactKind.LANGUAGE)) > 1 else set()
    return frozenset(topics)


def _titles(aims: Sequence[str], choices: Choices) -> tuple[TitleSet, ...]:
    meant: dict[str, Role] = {role.id: role for aim in aims if (role := guess_role(aim)) is not None}
    return rules.title_sets(aims, meant, all_of(TitleGroup).values(), choices)


def _place(id_: str, choices: Choices) -> PlaceToLook:
    found = rules.places(all_of(Source).values(), choices, {})
    place = next((place for place in found if place.id == id_), None)
    if place is None:
        raise UserError("search.source", id=id_)
    return place


def _line(text: str, field: str) -> str:
    cleaned = clean_line(text, field)
    if not cleaned:
        raise UserError("text.empty", field=field)
    return cleaned


def _address(url: str) -> str:
    address = clean_line(url, "link") or ""
    if address and "://" not in address and "." in address and " " not in address:
        address = f"https://{address}"
    if address and not address.lower().startswith(("http://", "https://")):
        raise UserError("profile.url", field="link", text=address)
    return address


def _without(titles: Sequence[str], gone: str) -> tuple[str, ...]:
    return tuple(title for title in titles if title.casefold() != gone.casefold())


def _change(db: Database, words: str, revised: Callable[[Choices], Choices]) -> Result[Choices]:
    """Keep the plan as revised, and let the weekly rounds that wait say what it says now, all in one change: what
    another process chose meanwhile stays."""
    with db.change(words) as uow:
        after = revised(_choices(uow.read))
        _keep(uow, after)
    return Result(after, uow.changes)


def _keep(uow: UnitOfWork, choices: Choices) -> None:
    uow.put_setting(SETTING, choices.as_json())
    for sweep, reminder in _sweeps(uow.read).items():
        text = _text(sweep, choices)
        if reminder.text != text:
            uow.update_reminder(reminder.id, text=text)


def _set(uow: UnitOfWork, sweep: Sweep, weekday: int, at: time | None, choices: Choices) -> Reminder:
    now = uow.clock.now()
    repeat = Repeat(Every.WEEK, weekday, at)
    due = _due(repeat, now, at)
    found = _waiting(uow.read, sweep)
    if not found:
        return uow.add_reminder(
            due=due, text=_text(sweep, choices), all_day=at is None, rule=sweep.value, repeat=repeat
        )
    for extra in found[1:]:  # one opened again beside the one that followed it
        uow.update_reminder(extra.id, state=ReminderState.DISMISSED, repeat=None)
    return uow.update_reminder(
        found[0].id, due=due, all_day=at is None, repeat=repeat, text=_text(sweep, choices), state=ReminderState.OPEN
    )


def _due(repeat: Repeat, now: datetime, at: time | None) -> datetime:
    """The first of its days from now on: today, too, unless the time has passed."""
    here = now.tzinfo
    assert here is not None
    day = repeat.after(now.date() - timedelta(days=1))
    if at is None:
        return start_of_day(day, here)
    due = instant(datetime.combine(day, at), here)
    return due if due > now else instant(datetime.combine(repeat.after(day), at), here)


def _text(sweep: Sweep, choices: Choices) -> str:
    return rules.sweep_text(sweep, rules.places(all_of(Source).values(), choices, {}), choices)


def _waiting(read: Reader, sweep: Sweep) -> list[Reminder]:
    """Its reminders that wait, those that come again first."""
    found = [reminder for reminder in read.reminders(states=WAITING) if reminder.rule == sweep.value]
    return sorted(found, key=lambda reminder: (reminder.repeat is None, reminder.due))


def _sweeps(read: Reader) -> Mapping[Sweep, Reminder]:
    """The weekly rounds that are on: the open reminder of each that comes again."""
    found = {sweep: _waiting(read, sweep) for sweep in Sweep}
    return {sweep: waiting[0] for sweep, waiting in found.items() if waiting and waiting[0].repeat is not None}

"""The search plan's rules: which titles fit the roles aimed at, what a weekly round says, which hints apply. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from apptracker.domain.applications import WorkMode
from apptracker.domain.search_plan import (
    OWN_PAGE,
    Choices,
    Hint,
    OwnSource,
    PlaceToLook,
    Sweep,
    TitleSet,
    TitleToSearch,
)
from apptracker.guide.entries import Advice, Role, Season, Source, TitleGroup
from apptracker.tailoring.titles import as_title

#: Kinds of source that are one employer's own place, and those worth a weekly look though the guide does not say so.
_PAGES = frozenset({"company", "internal"})
_BOARDS = frozenset({"board", "niche-board", "freelance"})
#: A reminder's words name no more than this and count the rest.
_NAMED = 4
#: How many titles a suggested plan begins with.
_SUGGESTED_TITLES = 5
#: The season is said to be near this many months before it begins.
_AHEAD = 1
_SEARCHING = "searching"
_STANDING_HINTS = 4


def sweep_of(kind: str, *, worth_a_look: bool) -> Sweep | None:
    """The weekly round that a chosen source belongs to, if any: a person or an event is not looked through weekly."""
    if kind in _PAGES:
        return Sweep.PAGES
    return Sweep.BOARDS if worth_a_look or kind in _BOARDS else None


def places(
    sources: Iterable[Source], choices: Choices, counts: Mapping[str, tuple[int, int]]
) -> tuple[PlaceToLook, ...]:
    """Every source, the person's own last. ``counts``: applications and answers by source, case folded."""
    return tuple(_places(sources, choices, counts))


def _places(
    sources: Iterable[Source], choices: Choices, counts: Mapping[str, tuple[int, int]]
) -> Iterator[PlaceToLook]:
    for source in sources:
        applications, answered = counts.get(source.name_for_applications.casefold(), (0, 0))
        yield PlaceToLook(
            id=source.id,
            name=source.name,
            kind=source.kind,
            text=source.text,
            url=source.url,
            known_as=source.name_for_applications,
            caution=source.caution,
            reference=f"source:{source.id}",
            sweep=sweep_of(source.kind, worth_a_look=source.sweep),
            worth_a_look=source.sweep,
            chosen=source.id in choices.sources,
            applications=applications,
            answered=answered,
        )
    for own in choices.own:
        applications, answered = counts.get(own.name.casefold(), (0, 0))
        yield PlaceToLook(
            id=own.id,
            name=own.name,
            kind=own.kind,
            url=own.url,
            known_as=own.name,
            sweep=Sweep.PAGES if own.kind == OWN_PAGE else Sweep.BOARDS,
            worth_a_look=True,
            chosen=own.id in choices.sources,
            applications=applications,
            answered=answered,
        )


# ---------------------------------------------------------------- titles


def title_sets(
    aims: Sequence[str], meant: Mapping[str, Role], groups: Iterable[TitleGroup], choices: Choices
) -> tuple[TitleSet, ...]:
    """Titles to search for: what the person aims at in their own words, how adverts call the roles ``meant`` by it (by
    id), and the guide's groups that stand for them. Each title once, where it stands first."""
    chosen = {title.casefold() for title in choices.titles}
    seen: set[str] = set()

    def fresh(titles: Iterable[str], *, own: bool = False) -> tuple[TitleToSearch, ...]:
        found = []
        for title in map(as_title, titles):
            if title.casefold() not in seen:
                seen.add(title.casefold())
                found.append(TitleToSearch(title, title.casefold() in chosen, own))
        return tuple(found)

    sets = [
        TitleSet("The roles you aim at", "", fresh(aims)),
        TitleSet("Your own", "", fresh(choices.own_titles, own=True)),
        *(TitleSet(role.name, "Other names for the same job.", fresh(role.titles)) for role in meant.values()),
        *(TitleSet(group.name, group.text, fresh(group.titles)) for group in groups if fits(group, meant)),
    ]
    left = [title for title in choices.titles if title.casefold() not in seen]  # of roles no longer aimed at
    sets.insert(2, TitleSet("Chosen before", "", fresh(left)))
    return tuple(each for each in sets if each.titles)


def fits(group: TitleGroup, meant: Mapping[str, Role]) -> bool:
    """Whether a group of titles stands for one of the roles meant; where none is known, every group may."""
    return not meant or not group.roles or not meant.keys().isdisjoint(group.roles)


def search_line(titles: Iterable[str]) -> str:
    """What to type into a board's search field: each title as a phrase, any of which may be found."""
    return " OR ".join(f'"{title}"' for title in titles)


# ---------------------------------------------------------------- the weekly round


def sweep_text(sweep: Sweep, found: Iterable[PlaceToLook], choices: Choices) -> str:
    """What the reminder of a weekly round says: the places chosen for it, the titles and where."""
    names = [_within(place) for place in found if place.chosen and place.sweep is sweep]
    otherwise = "job boards" if sweep is Sweep.BOARDS else "the career pages of employers you would like to work for"
    text = f"Look through {_listed(names, 'and') or otherwise}"
    if choices.titles:
        text += f" for {_listed(choices.titles, 'or')}"
    home = WorkMode.REMOTE in choices.modes
    if choices.where:
        text += f", {choices.where}{' or from home' if home else ''}"
    elif choices.modes == (WorkMode.REMOTE,):
        text += ", from home"
    return text


def _within(place: PlaceToLook) -> str:
    """Its name inside a sentence: one that describes the place rather than naming it begins small."""
    rest = place.name[1:]
    describes = bool(place.reference) and not place.url and rest == rest.lower()
    return place.name[:1].lower() + rest if describes else place.name


def _listed(names: Sequence[str], word: str) -> str:
    named, left = list(names[:_NAMED]), len(names) - _NAMED
    if left > 0:
        named.append(f"{left} more")
        word = "and"
    return f" {word} ".join(filter(None, (", ".join(named[:-1]), named[-1]))) if named else ""


# ---------------------------------------------------------------- beginning and hints


def suggested(sources: Iterable[Source], sets: Iterable[TitleSet], choices: Choices) -> Choices:
    """A plan to begin with: what the guide looks through each week, and the first titles."""
    titles = [title.text for each in sets for title in each.titles]
    own: tuple[OwnSource, ...] = choices.own
    return Choices(
        sources=(*(source.id for source in sources if source.sweep), *(each.id for each in own)),
        own=own,
        titles=tuple(titles[:_SUGGESTED_TITLES]),
        own_titles=choices.own_titles,
        where=choices.where,
        modes=choices.modes,
    )


def seasons_now(seasons: Iterable[Season], today: date) -> tuple[Hint, ...]:
    """Seasons that are on or about to begin, then what is bound to no time of year."""
    dated, anytime = [], []
    for season in seasons:
        hint = Hint(f"season:{season.id}", season.name, season.text, season.year, season.caution)
        if not season.first:
            anytime.append(hint)
        elif is_on(season, today) or (season.first - today.month) % 12 <= _AHEAD:
            dated.append(hint)
    return (*dated, *anytime)


def is_on(season: Season, today: date) -> bool:
    """Whether its months hold this day; they may span the new year."""
    if not season.first:
        return False
    return (today.month - season.first) % 12 <= (season.last - season.first) % 12


def standing_hints(advice: Iterable[Advice], topics: Collection[str]) -> tuple[Hint, ...]:
    """The guide's advice on searching, first what bears on ``topics``: words of the person's situation, such as the
    work modes wanted and where they are, in small letters."""
    found = sorted(
        (each for each in advice if each.subject == _SEARCHING),
        key=lambda each: not any(word.casefold() in topics for word in each.words),
    )
    return tuple(
        Hint(f"advice:{each.id}", each.title, each.text, each.year, each.caution) for each in found[:_STANDING_HINTS]
    )

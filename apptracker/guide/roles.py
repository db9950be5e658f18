"""From the words people and adverts use for a job to the guide's role for it."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import cache

from apptracker.guide.entries import Role
from apptracker.guide.library import all_of
from apptracker.guide.words import words

_NEAR = 0.3  # least likeness of a role that is worth offering
_OFFERED = 3
_MOST_WORDS = 20  # what has more is no name, and comparing it letter by letter takes long


def find_role(name: str) -> Role | None:
    """The role with this id, name or title, whatever the case and the endings of its words."""
    by_id = all_of(Role)
    asked = _stems(name)
    known = by_id.get("-".join(name.casefold().split()))
    if known is not None:
        return known
    return next((role for role in by_id.values() if asked in _names()[role.id]), None) if asked else None


def guess_role(title: str) -> Role | None:
    """The role an advert's title or a person's own words most likely mean: the one whose name or title is the most of
    it ("Bilingual customer service representative, evenings" names one); None where no name is part of it."""
    exact = find_role(title)
    if exact is not None:
        return exact
    said = set(_stems(title))
    best, most = None, 0
    for role in all_of(Role).values():
        for name in _names()[role.id]:
            if len(name) > most and said.issuperset(name):
                best, most = role, len(name)
    return best


def near_roles(name: str) -> tuple[Role, ...]:
    """Roles whose names come near, best first; none where nothing does."""
    asked = _stems(name)
    if len(asked) > _MOST_WORDS:
        return ()
    likeness = {role.id: max(_likeness(asked, own) for own in _names()[role.id]) for role in all_of(Role).values()}
    least = max(_NEAR, 0.75 * max(likeness.values(), default=0.0))  # beside a good match a poor one is no help
    best = sorted((id_ for id_, like in likeness.items() if like >= least), key=lambda id_: -likeness[id_])
    return tuple(all_of(Role)[id_] for id_ in best[:_OFFERED])


def _likeness(asked: tuple[str, ...], own: tuple[str, ...]) -> float:
    """0 to 1: by the words in common, and by their letters, so that a slip of the keys does no harm."""
    if not asked or not own:
        return 0.0
    shared = len(set(asked) & set(own)) / len(set(asked) | set(own))
    letters = SequenceMatcher(None, " ".join(asked), " ".join(own)).ratio()
    return max(shared, letters if letters >= 0.7 else 0.0)


@cache
def _names() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The words of each role's names, its own first."""
    return {
        role.id: tuple(dict.fromkeys(_stems(name) for name in (role.name, *role.titles)))
        for role in all_of(Role).values()
    }


def _stems(text: str) -> tuple[str, ...]:
    return tuple(word.stem for word in words(text.replace("-", " ")) if word.stem)

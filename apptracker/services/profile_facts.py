"""Facts of every kind, one at a time: adding, editing, moving, removing; and what helps to name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.postings import RequirementKind
from apptracker.domain.profile import FactKind, Profile

if TYPE_CHECKING:
    from apptracker.store import Database

_NAMED_SKILLS = frozenset(
    {RequirementKind.SOFT_SKILL, RequirementKind.TECHNICAL_SKILL, RequirementKind.TOOL, RequirementKind.TRAIT}
)


def skill_names(db: Database) -> tuple[str, ...]:
    """Names a skill may go by: the person's own first, then the guide's, each once."""
    from apptracker.guide.lexicon import lexicon  # takes 50 ms

    profile = db.read.profile()
    own = [*_claimed(profile), *(skill for story in profile.stories for skill in story.skills)]
    guide = sorted(term.name for term in lexicon().terms.values() if term.kind in _NAMED_SKILLS)
    return tuple({name.casefold(): name for name in reversed([*own, *guide]) if name}.values())[::-1]


def _claimed(profile: Profile) -> list[str]:
    names = []
    for fact in profile.of_kind(FactKind.SKILL):
        keywords = fact.data.get("keywords")
        names += [
            fact.text("name"),
            *(k for k in (keywords if isinstance(keywords, list) else ()) if isinstance(k, str)),
        ]
    return names

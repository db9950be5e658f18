"""How long the dated jobs that show something lasted, compared with the time a posting asks for. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from apptracker.domain.profile import FactKind, Profile
from apptracker.tailoring.history import months_covered

LONG_ENOUGH, NO_TIME = 1.2, 0.4  # times the strength, where jobs reach the time asked for, or none that is dated tells

_UNIT = r"(?P<{}>years?|yrs?|months?)"
_ASKED = re.compile(
    rf"(\d{{1,2}})\s*(?:\+|-|–|to|or more)?\s*(?:\d{{1,2}}\s*)?\+?\s*{_UNIT.format('unit')}"
    rf"|\b(one|two|three|four|five|six|seven|eight|ten|twelve|eighteen)(?:\s*\(\d+\))?\s*\+?\s*{_UNIT.format('spelled')}",
    re.IGNORECASE,
)
_NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "ten": 10,
    "twelve": 12,
    "eighteen": 18,
}


@dataclass(frozen=True, slots=True)
class Tenure:
    """Months asked for (0: none), the months that dated jobs come to, and the facts that tell of these jobs."""

    asked: int = 0
    months: int = 0
    jobs: frozenset[str] = frozenset()

    def factor(self, fact: str) -> float:
        """For the strength of evidence."""
        if not self.asked:
            return 1.0
        if not self.months:
            return NO_TIME
        reached = min(1.0, max(0.5, self.months / self.asked))
        return LONG_ENOUGH if reached == 1.0 and fact in self.jobs else reached

    def words(self, fact: str) -> str:
        """To end a reason with."""
        if not self.asked or (self.months and fact not in self.jobs):
            return ""
        if self.months >= self.asked:
            return (
                f"; {in_words(self.months)}, where {in_words(self.asked)} {'is' if self._is_one else 'are'} asked for"
            )
        if self.months:
            return f"; {in_words(self.months)} of the {in_words(self.asked)} asked for"
        return f"; {in_words(self.asked)} {'is' if self._is_one else 'are'} asked for, and no dated job shows it"

    def words_near(self, fact: str) -> str:
        """The same, where the jobs show something near what is asked."""
        if not self.asked or not self.months or fact not in self.jobs:
            return ""
        return (
            f"; {in_words(self.months)} of it, where {in_words(self.asked)} {'is' if self._is_one else 'are'} asked for"
        )

    @property
    def _is_one(self) -> bool:
        """Whether one month or one year is asked for."""
        return self.asked in (1, 12)


def months_asked(text: str) -> int:
    """The least time that a demand names, in months; 0 where it names none."""
    match = _ASKED.search(text)
    if match is None:
        return 0
    number = int(match.group(1)) if match.group(1) else _NUMBERS[match.group(3).lower()]
    unit = match["unit"] or match["spelled"]
    return number if unit.lower().startswith("month") else 12 * number


def tenure(asked: int, keys: Iterable[str], profile: Profile, today: date) -> Tenure:
    """How the time in the jobs that these facts tell of compares with the months asked for."""
    if not asked:
        return Tenure()
    told = [profile.fact(key) for key in keys]
    owners = {(f.parent or f.key) for f in told if f and f.kind in (FactKind.WORK, FactKind.HIGHLIGHT)}
    dated = [f for f in profile.of_kind(FactKind.WORK) if f.key in owners]
    lines = {line.key for job in owners for line in profile.highlights_of(job)}
    return Tenure(asked, months_covered(dated, today), frozenset(owners | lines))


def in_words(months: int) -> str:
    """Years and months, as "6 years 1 month"."""
    years, rest = divmod(months, 12)
    told = (f"{years} year" if years == 1 else f"{years} years", f"{rest} month" if rest == 1 else f"{rest} months")
    return " ".join(words for number, words in zip((years, rest), told, strict=True) if number)

"""Judging a letter before it goes out, ours or one read from a file, by the same rules. Pure. Each finding says what is
wrong and what to do.

Those that rest on the ledger stand in :data:`ROWS`. Ours: lengths, names, spelling, greetings, blanks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import islice

from apptracker.domain.letters import Check, CheckLevel, Letter
from apptracker.tailoring.letter.checks import blanks, claims, greeting, naming, slips, substance, wishes, wording
from apptracker.tailoring.letter.checks.against import Against

__all__ = ["ROWS", "Against", "judge", "sorted_checks"]

#: The rows of the guide ledger that a finding rests on.
ROWS = {
    "claim-without-fact": ("letter-confident-but-honest", "ethics-honesty-in-letter"),
    "claim-unproven": ("letter-confident-but-honest", "ethics-honesty-in-letter"),
    "skill-unproven": ("letter-stay-consistent-with-interview",),
    "own-words": ("letter-stay-consistent-with-interview",),
    "cliche": ("letter-plain-and-informative",),
    "long-sentence": ("letter-plain-and-informative",),
    "readability": ("letter-plain-and-informative",),
    "no-number": ("letter-quantify-achievements",),
    "gap": ("letter-transferable-skills",),
    "unanswered": ("letter-tailor-to-customer-aptitude",),
    "not-tailored": ("letter-tailor-to-customer-aptitude",),
    "leftover-employer": ("letter-tailor-to-customer-aptitude",),
    "leftover-title": ("letter-tailor-to-customer-aptitude",),
    "why-employer": ("letter-show-company-knowledge",),
    "wanted": ("letter-tailor-to-customer-aptitude",),
    "second-reader": ("letter-second-reader",),
    "spelling": ("letter-reread-and-edit",),
    "doubled-word": ("letter-reread-and-edit",),
    "article": ("letter-reread-and-edit",),
    "repeated-word": ("letter-reread-and-edit",),
    "run-together": ("letter-reread-and-edit",),
    "small-start": ("letter-reread-and-edit",),
    "missing-stop": ("letter-reread-and-edit",),
    "unpaired": ("letter-reread-and-edit",),
}

_RULES = (
    *blanks.RULES,
    *claims.RULES,
    *naming.RULES,
    *greeting.RULES,
    *wording.RULES,
    *slips.RULES,
    *substance.RULES,
    *wishes.RULES,
)
_MOST_OF_A_KIND, _MOST_LOOKED_AT = 8, 500  # findings: more of the same help nobody
_ORDER = (CheckLevel.ERROR, CheckLevel.WARNING, CheckLevel.ADVICE, CheckLevel.OK)


def judge(letter: Letter, against: Against) -> tuple[Check, ...]:
    """All findings, errors first. With a blank or a claim without facts a letter is not ready (``error``)."""
    found: list[Check] = []
    for rule in _RULES:
        counts: Counter[str] = Counter()
        for check in islice(rule(letter, against), _MOST_LOOKED_AT):
            counts[check.id] += 1
            if counts[check.id] <= _MOST_OF_A_KIND:
                found.append(check)
    return sorted_checks(found)


def sorted_checks(checks: Iterable[Check]) -> tuple[Check, ...]:
    """The gravest first, otherwise as they come."""
    return tuple(sorted(checks, key=lambda check: _ORDER.index(check.level)))

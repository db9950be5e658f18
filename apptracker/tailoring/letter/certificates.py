"""The certificates a letter tells of: those asked for, and those in the field of the posting. Pure."""

from __future__ import annotations

import re
from itertools import pairwise

from apptracker.domain.postings import ReadPosting
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.letters import Angle, fields_of_work

_CERTIFICATES = 2
_QUALIFICATION = re.compile(
    r"\b(?:qualifications?|certificat\w+|certified|diplomas?|licen[cs]e\w*|accreditat\w+|credentials?)\b", re.IGNORECASE
)
#: Words of a certificate's name that say nothing of what it is in.
_ITS_FORM = frozenset(
    "level certificate certification certified diploma award professional associate specialist foundation advanced "
    "customer service with and the for of in to on level".split()
)


def certificates_told(
    profile: Profile, answering: list[Fact], posting: ReadPosting | None, angle: Angle | None
) -> list[Fact]:
    """Up to two certificates: those ``answering`` what is asked, those that a sentence of the posting about
    qualifications names the field of ("a credit or debt qualification"), and those in its field."""
    text = posting.text if posting else ""
    lines = [line for line in text.splitlines() if _QUALIFICATION.search(line)]
    near = {word for line in lines for word in _near_qualification(line)}
    told = list(answering)
    others = [fact for fact in profile.of_kind(FactKind.CERTIFICATE) if fact not in answering]
    told += [fact for fact in others if near & _field(fact.text("name"))]
    told += [fact for fact in others if fact not in told and _is_of(fact.text("name"), text, angle)]
    return told[:_CERTIFICATES]


def _field(name: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]{4,}", name.casefold()) if word not in _ITS_FORM}


def _is_of(name: str, posting: str, angle: Angle | None) -> bool:
    """Whether a certificate is in the field of a posting: held in that kind of work or that field, or named there by
    its letters ("ITIL") or by two telling words of its name that stand together."""
    if not posting:
        return False
    if angle is not None and angle.certified(name):
        return True
    if any(field.certified(name) and field.named_in(posting) for field in fields_of_work()):
        return True
    telling = [w for w in _WORD.findall(name.casefold()) if w not in _ITS_FORM]
    said = _WORD.findall(posting.casefold())
    letters = set(_LETTERS.findall(name)) & set(_LETTERS.findall(posting))
    return bool(letters) or not set(pairwise(telling)).isdisjoint(pairwise(said))


_WORD = re.compile(r"[^\W_]{2,}")
#: The letters a certificate goes by.
_LETTERS = re.compile(r"\b[A-Z][A-Za-z]?[A-Z]{2,}\b")


def _near_qualification(line: str) -> list[str]:
    """The few words before and after where a line speaks of a qualification."""
    found: list[str] = []
    for match in _QUALIFICATION.finditer(line.casefold()):
        before = re.findall(r"[^\W\d_]+", line[: match.start()].casefold())[-4:]
        after = re.findall(r"[^\W\d_]+", line[match.end() :].casefold())[:4]
        found += [word for word in (*before, *after) if len(word) > 3]
    return found

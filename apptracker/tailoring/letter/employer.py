"""What a posting in English says of the employer and of the work, in words a letter can take up. Pure.

letter-show-company-knowledge: a detail of the firm sets a letter apart. All of it is the posting's own wording; what is
praise or too long to take up is left alone. How they work and for whom is read by :mod:`.hooks`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from apptracker.domain.postings import Coverage, ReadPosting
from apptracker.tailoring.language.english_verbs import forms, gerund_of
from apptracker.tailoring.letter.hooks import what_they_do
from apptracker.tailoring.reading.view import view_of

__all__ = ["duties", "duty_phrase", "what_they_are", "what_they_do"]

_NOT_A_KIND = re.compile(
    r"\b(?:we|us|our|you|your|equal|opportunity|diverse|workplace|best|great|perfect|exciting|leading|leader|largest|"
    r"fastest|premier|top|only|world|global|changing|number one|award|innovative|dynamic)\b",
    re.IGNORECASE,
)


def what_they_are(posting: ReadPosting | None, employer: str | None) -> str:
    """What the posting says the employer is ("a not-for-profit credit union based in Rome, NY"), in its own words; ''
    when no sentence says it plainly and shortly."""
    name = re.escape(employer.split()[0]) + r"\b[^.;:!?]{0,40}?" if employer else "we"
    plain = re.compile(
        rf"\b(?:{name}|we)\s+(?:is|are)\s+((?:an?|the)\s+(?:[^.;:!?()]|\.(?=\d)){{12,140}})", re.IGNORECASE
    )
    for sentence in _about(posting):
        match = plain.search(sentence)
        if not match:
            continue
        said, cut, _ = _cut(match.group(1))
        said = said.strip()
        torn = cut and re.search(r"\b(?:that|which|who|whose|and|with)\b", said)
        if 4 <= len(said.split()) <= 16 and not torn and not _NOT_A_KIND.search(said):
            return said
    return ""


def _cut(text: str) -> tuple[str, str, str]:
    """Parted at the first comma that stands in no figure."""
    parts = re.split(r",(?!\d)(?!\s*[A-Z]{2}\b)", text, maxsplit=1)
    return (parts[0], ",", parts[1]) if len(parts) == 2 else (text, "", "")


def _about(posting: ReadPosting | None) -> Iterator[str]:
    """What the posting says of the employer first, then any plain sentence of its first half."""
    if posting is None:
        return
    seen = set()
    for start, end in posting.about_employer:
        sentence = view_of(" ".join(posting.text[start:end].split())).read
        seen.add(sentence)
        yield sentence
    head = view_of(posting.text[: max(len(posting.text) // 2, _HEAD)]).read
    for line in head.splitlines():
        for part in _SENTENCES.split(" ".join(line.split())):
            if part.endswith((".", "!")) and part not in seen:
                yield part


_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_HEAD = 1_200  # characters


#: Where the plain part of a duty ends.
_TAIL = re.compile(
    r"\s*(?:[,;:(–]|\s-\s|\b(?:by|in a timely|in an? \w+ (?:and \w+ )?manner|as (?:needed|required|necessary|requested|"
    r"assigned)|including|includes|to ensure|in order to|so that|while|when|where|which|that|via|using|through|per|"
    r"within|"
    r"in accordance|according|without|at all times|on a (?:daily|weekly|regular) basis|and/or|etc)\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_BEFORE = re.compile(
    r"^(?:you(?:['’]ll| will)(?: also)?|responsible for|duties include|must|will|the \w+(?: \w+){0,3} will|ability to|"
    r"able to|regularly|daily|promptly|effectively|accurately|efficiently)\s+",
    re.IGNORECASE,
)
_NOT_WORK = re.compile(
    r"\b(?:other duties|duties as|report to|reports to|work (?:exclusively|on|in|at|from)|be (?:on|at|able|available)|"
    r"shift|"
    r"attend|participate|team meetings?|understand|you|your|we|our|us|policies|training|high|own it|management)\b",
    re.IGNORECASE,
)
#: Verbs of adverts that say how, not what; and words that praise the work instead of naming it.
_SAYS_LITTLE = frozenset(
    "seek escalate refer assist communicate build improve collaborate help contribute gain participate follow "
    "work be have do own serve ensure understand attend consult perform generate complete exceed mean determine "
    "report".split()
)
_DUTY_PRAISE = re.compile(
    r"\b(?:various|activities|best|highest|high|exceptional|excellent|outstanding|superior|positive|professional|great|"
    r"following|availability|role|assigned|necessary|required|accurate|prompt|relationships?)\b",
    re.IGNORECASE,
)
_FIT_DUTY = range(3, 9)
_MOST_DUTIES = 3


def duties(posting: ReadPosting | None, coverage: Coverage) -> list[tuple[str, str]]:
    """What the posting says one does there, shortly and as a gerund ("processing loan applications"), each with the id
    of its requirement; those that the person's evidence answers first, at most three."""
    if posting is None:
        return []
    answered = {c.requirement.id for c in coverage.requirements if any(e.direct for e in c.evidence)}
    found: dict[str, str] = {}
    verbs: set[str] = set()
    for requirement in posting.requirements:
        if requirement.is_asked:
            continue
        phrase = duty_phrase(view_of(" ".join(requirement.text.split())).read)
        verb = phrase.partition(" ")[0]
        if phrase and verb not in verbs:
            verbs.add(verb)
            found[requirement.id] = phrase
    best = sorted(found, key=lambda id_: id_ not in answered)[:_MOST_DUTIES]
    return [(found[id_], id_) for id_ in found if id_ in best]


def duty_phrase(text: str) -> str:
    """A duty's plain part as a gerund, or '' where it has none that a sentence can take up."""
    plain = _BEFORE.sub("", text.strip(" •·*-–.\t"))
    tail = _TAIL.search(plain)
    plain = plain[: tail.start()].strip(" .,;") if tail else plain.strip(" .,;")
    if tail and tail.group().strip()[:1] in ",(" and not re.search(r"[a-z]{2}s$", plain):
        return ""  # a list torn off behind its first adjective
    first, _, rest = plain.partition(" ")
    base, form = forms().get(first.lower(), ("", ""))
    if not base or form == "past" or base in _SAYS_LITTLE or not rest or not plain.isascii():
        return ""
    if _NOT_WORK.search(plain) or _DUTY_PRAISE.search(rest) or (form == "gerund" and rest.startswith("of ")):
        return ""
    if re.search(r"\b(?:and|or|of|for|to|with|the|a|an|in|on|from)$", rest) or (
        len(plain.split()) not in _FIT_DUTY and plain.count(" ") != 1
    ):
        return ""
    if re.search(r"[/\"“”]|\b[A-Z]{2,}s?\b.*\b[A-Z]{2,}\b", rest) or re.match(r"(?:and|or)\b", rest):
        return ""
    rest = re.sub(r"^([A-Z])(?=[a-z])", lambda m: m.group().lower(), rest)
    later = re.search(r"\b(?:and|or)\s+([a-z-]+)\b", rest)
    if later and forms().get(later.group(1), ("", ""))[1] == "base":
        return ""  # "answer and route calls": a second verb would have to be turned as well
    return f"{gerund_of(base)} {rest}"

"""What a posting says the job is for, as a phrase that a sentence can take up. Pure.

Only what is certain to read well: one deed, in the posting's own words, turned to face the employer ("keeping your
callers calm during outages"). A list, praise or a second verb leaves nothing.
"""

from __future__ import annotations

import re

from apptracker.domain.postings import ReadPosting
from apptracker.guide.headings import Section
from apptracker.guide.letters import hook_cues
from apptracker.tailoring.language.english_verbs import forms, gerund_of
from apptracker.tailoring.letter.hooks import faces_them, praises, told_in, turned

_JOB = r"(?:role|job|position|work|post)"
_ONE_WORD = r"(?:main|primary|key|first|overall|only|real|ultimate)"
#: Ways to say what a job is for, the plainest first. "gerund" and "base" are what the phrase begins with.
_SAYS = (
    re.compile(r"\bnot about [^.]{3,120}?,? but about (?P<gerund>[a-z]+ing\b.+)", re.IGNORECASE),
    re.compile(
        rf"\b(?:this|the|your) {_JOB} (?:is (?:mainly |mostly |all |primarily |really )?about|focus(?:es)? on"
        r"|is focused on|cent(?:er|re)s (?:on|around)|comes down to) (?P<gerund>[a-z]+ing\b.+)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:the|your|this {_JOB}['’]s|its) (?:{_ONE_WORD} )?(?:purpose|goal|aim|objective|task|focus|job|role)"
        rf"(?: of (?:this|the|your) {_JOB}| here)? (?:is|will be) "
        r"(?:to (?P<base>[a-z]+\b.+)|(?P<gerund>[a-z]+ing\b.+))",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:you(?:['’]ll| will) be|you are|you['’]re|as) "
        r"(?P<being>(?:the|our) (?:(?:first|main|primary|friendly|calm|human|only) ){0,2}"
        r"(?:point of contact|voice|person|link|face|contact)\b.+)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:looking for|seek(?:s|ing)|needs?|hiring|searching for|search of|recruit(?:s|ing)|need for) (?:an?|\w+) "
        r"[^.;:!?]{3,90}? to (?P<base>(?!join\b|work\b|be\b|grow\b|start\b|become\b|fill\b)[a-z]+\b.+)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\byou(?:['’]ll| will)(?: also)?(?: be (?:there|here) to)? (?P<base>(?:help|keep|guide|reassure)\b.+)",
        re.IGNORECASE,
    ),
)
_PURPOSE = re.compile(r"to (?P<base>[a-z]+\b.+)", re.IGNORECASE)
_TAIL = re.compile(
    r"\s*(?:[;:(.!]|\s[–—-]\s|,? (?:including|to ensure|in order to|so that|while|whilst|which|in a timely|"
    r"in accordance|in line|according|as well as|such as|via|ensuring|making sure)\b|"
    r",(?=\s(?:[a-z]+ing|and|so|who|with|by|whether|when|as|or|from)\b)).*$",
    re.IGNORECASE | re.DOTALL,
)
_TORN = re.compile(r"\b(?:and|or|of|for|to|with|the|a|an|in|on|from|by|that|which|who|as|at|so|but|your|their|all)$")
_POINTS_BACK = re.compile(r"\b(?:it|its|this|these|those|them|such|he|she)\b")
_SECOND = re.compile(r"(?:,| and| or| to) (?:then |also |to )?([a-z-]+)\b")
_SAY_LITTLE = frozenset("assist join work be do have contribute participate report".split())
_FIT = range(4, 18)  # words


def purpose_of(posting: ReadPosting | None) -> str:
    """What the job is for, after "for" or "and to …": "keeping your callers calm during outages"; '' where no sentence
    says it plainly."""
    if posting is None:
        return ""
    said = list(told_in(posting))
    for pattern in _SAYS:
        for sentence, _ in said:
            for found in pattern.finditer(sentence):
                if phrase := _phrase(found):
                    return phrase
    for sentence, section in said:
        to_do = _PURPOSE.match(sentence) if section is Section.ROLE else None
        if to_do and (phrase := _phrase(to_do)):
            return phrase
    return ""


def _phrase(found: re.Match[str]) -> str:
    given = found.groupdict()
    said = _TAIL.sub("", given.get("gerund") or given.get("base") or given.get("being") or "").strip(" ,")
    said = re.sub(r"\s*\([^()]*\)", "", said)
    if given.get("being"):
        said = f"being {said[:1].lower()}{said[1:]}"
    elif given.get("base"):
        verb, _, rest = said.partition(" ")
        base, form = forms().get(verb.lower(), ("", ""))
        says = form == "base" and base not in _SAY_LITTLE and _form(rest.partition(" ")[0]) != "base"
        if not says or any(_form(word) == "base" for word in _SECOND.findall(rest)):
            return ""
        said = f"{gerund_of(base)} {rest}"
    else:
        said = said[:1].lower() + said[1:]
    if praises(said):
        return ""
    said = turned(said)
    plain = len(said.split()) in _FIT and "," not in said and not _TORN.search(said)
    plain = plain and not _POINTS_BACK.search(said)
    tells = any(cues.found(said) for cues in hook_cues() if cues.kind != "mission")
    return said if plain and tells and faces_them(said) else ""


def _form(word: str) -> str:
    return forms().get(word.lower(), ("", ""))[1]

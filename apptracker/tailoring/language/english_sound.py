"""English: the last look at a clause before it is offered. Pure."""

from __future__ import annotations

import re

from apptracker.tailoring.language.english_verbs import forms

_PLURAL_LIKE = r"(?:[a-z-]+s|people|staff)"
#: "I returned and exchanges": a deed, and a bare plural behind it.
_DEED_AND_THING = re.compile(rf"(?:I|,|and)\s+([a-z-]+)\s+(?:and|or)\s+({_PLURAL_LIKE})$")
_WRONG = re.compile(
    r"\bI had an? (?:[\w()%-]+ ){0,4}?(?:[a-z]{2,}[^s\W]s|people) (?:up|down)\b|\b[Ii] (?:had|have) (?:[\w%-]+ "
    r"){1,5}(?:up|down)(?: from| by| \d|$)|"
    r"\b[Ii] (?:had|have) an? (?:[a-z-]+ )?(?:scores|ratings|sales|customers|calls|results|complaints|awards|"
    r"reviews)\b|"
    r"\ban? [a-z]+ed (?:the|an?)\b|\b(?:an? an?|the the|in in|at at|to to|for for|with with|and and)\b|"
    r"[,:;(]\s*$|\s[,;:)]|"
    r"\bI (?:[a-z]+ )?[a-z]+ed and (?:[a-z]+ing\b|(?![a-z]+ed )[a-z]+ of\b)|\bI [a-z]+ & |"
    r"\(\s*\)|,\s*,|\band$|\b(?:a|an|the|of|with|to|and)[,;.)]"
)
#: What a figure is held against, behind it.
_AGAINST = re.compile(r",? against (?:an?|the|our|my) (?:[\w-]+ ){1,4}of (?P<other>[$£€]?\d[^\s,;.]*(?:\.\d+)?)")
_FIGURE = re.compile(r"[$£€]?\d[\d.,:]*(?:%|[a-z]\b)?")


def sound(text: str, source: str) -> bool:
    """Whether a clause can stand in a letter: brackets and quotes in pairs, no deed joined with a bare thing, no
    article before a plural, no figure held against one of another kind."""
    for opens, closes in ("()", "[]", "“”"):
        if not _paired(text, opens, closes):
            return False
    if text.count('"') % 2:
        return False
    if _WRONG.search(text) or not _comparable(text):
        return False
    spliced = _DEED_AND_THING.search(text)
    if spliced and (form := forms().get(spliced[1])) and spliced[2] not in source.lower().split()[-1:]:
        return bool(form[1] == "gerund")
    return not (spliced and forms().get(spliced[1]) and _is_bare_pair(text))


def _comparable(text: str) -> bool:
    """Whether what a figure is held against is of its kind: not "95%, against a target of 8m"."""
    for match in _AGAINST.finditer(text):
        before = _FIGURE.findall(text[: match.start()])
        if before and not any(_unit(figure) == _unit(match["other"]) for figure in before):
            return False
    return True


def _unit(figure: str) -> str:
    if figure.endswith("%"):
        return "%"
    if figure[0] in "$£€":
        return "money"
    return figure[-1] if figure[-1].isalpha() else ""


def _is_bare_pair(text: str) -> bool:
    """Whether "I refunded and complaints" is all there is: two words that the source had as two things."""
    match = re.fullmatch(r"I ([a-z-]+) (?:and|or) ([a-z-]+)", text)
    second = forms().get(match[2]) if match else None
    first = forms().get(match[1]) if match else None
    return bool(match and first and (second is None or second[1] != first[1]))


def _paired(text: str, opens: str, closes: str) -> bool:
    depth = 0
    for letter in text:
        depth += (letter == opens) - (letter == closes)
        if depth < 0:
            return False
    return depth == 0

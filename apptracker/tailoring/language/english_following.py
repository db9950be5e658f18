"""English: a clause in the first person as it goes on after other words. Pure."""

from __future__ import annotations

import re

from apptracker.tailoring.language.english_verbs import forms, gerund_of, past_of


def begins_with_a_deed(text: str) -> bool:
    """Whether a sentence without a subject tells of a deed ("Led a team of 12"); "Attached is …" does not."""
    first, _, rest = text.partition(" ")
    form = forms().get(first.lower()) if first[:1].isupper() else None
    told = form is not None and form[1] == "past" and form[0] not in ("attach", "enclose", "close")
    return told and not re.match(r"(?:is|are|please)\b", rest)


def without_subject(text: str) -> str:
    """A clause without the "I" it begins with, to follow another one; '' where it begins otherwise."""
    return text[2:] if re.match(r"I (?!am\b|have\b|['’])", text) else ""


def also(text: str) -> str:
    """A clause that adds to one before it: "I also ran …", "I was also promoted …"; '' where it begins otherwise."""
    return (
        re.sub(r"^I (was |am |have )?", lambda m: f"I {m.group(1) or ''}also ", text) if text.startswith("I ") else ""
    )


#: Present verbs that tell how the person is or does, not what the work consists of.
_NOT_DAILY = frozenset("average be exceed have hit hold know lead meet own rank score speak".split())

_ONE_DEED = re.compile(
    r" and [a-z]+(?:ed|s)? (?!of\b)|\b(?:that|straight|in a row|during|after|before|when|while|until|twice|once)\b|"
    r"\b(?:19|20)\d\d\b"
)


def as_gerund(text: str) -> str:
    """A clause of present daily work after "My work there also includes": "coaching 14 agents in weekly one-on-ones";
    '' where it tells of one deed, or of several."""
    match = re.fullmatch(r"I ([a-z]+)( [^,;]+)", text)
    form = forms().get(match.group(1)) if match else None
    if (
        match is None
        or form is None
        or form[1] != "base"
        or past_of(form[0]) == form[0]
        or form[0] in _NOT_DAILY
        or _ONE_DEED.search(match.group(2))
    ):
        return ""
    return f"{gerund_of(form[0])}{match.group(2)}"


_YEAR_LATER = re.compile(r"I (\w[^;:]*?) in ((?:19|20)\d\d)(?=$|,| \()(?!.*\bin (?:19|20)\d\d)(.*)$")


def fronted(text: str) -> str:
    """A clause of one deed with its year first ("In 2025 I resolved 88% …"), so that not each begins with I; '' without
    one, or with several deeds, as the year may be that of the last."""
    match = _YEAR_LATER.fullmatch(text)
    form = forms().get(match.group(1).partition(" ")[0]) if match else None
    if (
        match is None
        or form is None
        or form[1] != "past"
        or re.search(r",|\sand\s", f"{match.group(1)}{match.group(3)}")
    ):
        return ""
    return f"In {match.group(2)} I {match.group(1)}{match.group(3)}"

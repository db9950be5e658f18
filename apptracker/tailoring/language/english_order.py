"""English: the parts of a résumé line put in the order a sentence has them, before its deeds are told. Pure."""

from __future__ import annotations

import re

from apptracker.tailoring.language.english_heads import is_verb
from apptracker.tailoring.language.english_lists import form_of
from apptracker.tailoring.language.english_verbs import forms, participle_of, past_of
from apptracker.tailoring.language.english_words import lower_first

#: Where another thought begins: a semicolon, or another sentence.
THOUGHT = re.compile(r";|(?:(?<=[a-z]{3})|(?<=[\d%)]))(?<!pprox)(?<!dept)[.!?]\s+(?=[A-Z][a-z])")

#: Words of praise and padding that a deed does without: "Successfully handled 40 calls".
_ADVERBS = re.compile(r"[A-Z][a-z]+ly(?:,\s[a-z]+ly){0,2},?\sand\s[a-z]+ly\s+(?=[a-z]{3})")
_PADDING_INSIDE = re.compile(
    r"(?:(?<=[a-z],\s)|(?<=\sand\s))(?:successfully|effectively|efficiently|accurately)\s+(?=[a-z]+(?:ed|[^s]s)\b)"
)
_PADDING = re.compile(r"(?:successfully|effectively|efficiently|accurately)\s+(?=[a-z])", re.IGNORECASE)

#: A phrase before the deed it belongs to: "Under the direction of the supervisor, processed applications".
_BEFORE = re.compile(
    r"((?:in|under|as|over|during|within|through|throughout|at|on|for|after|before|while|when|by|using|working|from|with|"
    r"alongside|across|between|since|upon|following|if|per|without|despite)\s[^,;:.()]{3,90}),\s+(?=[a-z]{3})",
    re.IGNORECASE,
)
#: Such phrases that say nothing, or that are no phrase.
_SAYS_NOTHING = re.compile(
    r"(?:in (?:addition|this (?:role|position|job|capacity))|as (?:a result|well)|for example|on top of (?:this|that)|"
    r"at the same time)$",
    re.IGNORECASE,
)
_LINKS = re.compile(r"(?:additionally|furthermore|moreover|also|in addition),\s+(?=[A-Za-z])", re.IGNORECASE)
_NO_PHRASE = re.compile(
    r"\b(?:I|we|was|were|is|are|had|has|have|experience|years of|skills?|knowledge|ability)\b|^(?:with|by)\s\S+$",
    re.IGNORECASE,
)
_LONGEST_PHRASE = 14

#: How often, before a deed: "Daily answering of phones".
_OFTEN = re.compile(r"(daily|nightly)\s+(?=[a-z])", re.IGNORECASE)

#: "answering of phones and transferring calls": doings, and no names of them.
_DOING_OF = re.compile(r"(?:^|(?<=, )|(?<=and ))([A-Za-z]+ing) of (?=[a-z\d])")
_ANOTHER_DOING = re.compile(r"(?:,| and|, and) ([a-z]+ing) (?=[a-z\d])")

#: "using VLOOKUP, pivot", and what was sent on without being named again: "prepared the report; circulated to client".
_TWO_TOOLS = re.compile(r"\b((?:using|via) [A-Z][\w+/-]*), (?=[\w+/-]+(?:$|;|, and [a-z]+ed\b))")
_PASSED_ON = re.compile(
    r"\b((?:report|summary|file|list|log|sheet|dashboard|schedule|roster|newsletter|sheet)\b[^;]{0,60})"
    r"(; |, and | and )(circulated|submitted|forwarded|distributed|emailed) to "
)

#: A second trend behind a deed that brought about the first: "Reduced AHT by 20%, CSAT up 5 points".
_ANOTHER_TREND = re.compile(r"^([A-Z][a-z]+ [^,;]* by [^,;]*), [A-Za-z ]{2,30} (?:up|down) (?:by )?\d[^,;]*$")
_APPOSED = re.compile(
    r"\b(server|community|group|channel|store|branch|hotel|clinic|office|team|forum), "
    r"(?=\d[\d,]* (?:members|users|rooms|employees|people|seats|beds|staff|students|patients)\b"
    r"(?! (?:a|an|per|each|every|daily|weekly)\b))"
)

#: A label that looks like a deed: "Rejected claims: call insurer, get override".
_STATE_LABEL = re.compile(
    r"(?:denied|rejected|declined|missed|returned|disputed|expired|cancel+ed|escalated|abandoned|overdue)\s[a-z]+:\s|"
    r"[a-z]+ed\s[a-z]+:\s\d[\d.,]*\s?%?$|"
    r"(?:denied|rejected|declined|closed|returned|disputed|cancel+ed|escalated)\s[a-z]+s\s(?:reviewed|handled|processed|"
    r"appealed|resolved|corrected|cleared|answered|paid)\b",
    re.IGNORECASE,
)
_LOOKS_LIKE_A_DEED = re.compile(r"[A-Z][a-z]+ed(?:\s[a-z]+){1,2}:\s+([a-z]+)\b", re.IGNORECASE)

#: What a person says of their own work so, each with one form for the past and the participle.
_DOERS = frozenset(
    """
    answer assemble balance book clean close collect complete count deliver file fix generate handle help hire
    install keep maintain make manage mentor onboard open pack process produce raise recover recruit refer repair
    resolve restock save schedule sell serve ship sign solve stock teach test train verify welcome coach reconcile
    """.split()
)
#: What was done, told from its thing: "24 new hires trained since 2023", "Vault balanced to the penny".
_DONE = re.compile(
    r"(?P<thing>[$£€]?\d[\d,.]*[KkMm]?\+?\s(?:[a-z-]+\s){0,2}?[a-z-]+s|[$£€]\d[\d,.]*\s?[KkMm]?\+?|"
    rf"[A-Z][a-z-]+(?:\s[a-z-]+)?)\s(?P<verb>{'|'.join(past_of(verb) for verb in sorted(_DOERS))})"
    r"(?P<rest>(?:\s(?:to|for|on|at|within|in|with|every|each|per|a|daily|weekly|monthly|since|from|over|during|across|"
    r"through|before|without|while)\b[^,;:()]*)?)(?:,\s(?P<more>\d+\sstill\s[^,;:]+))?$"
)
_NO_THING = frozenset("i we he she they it this that complaints errors none who which".split())

_NEVER_WRONG = re.compile(r"never\s+(?=(?:missed|had|lost|been|exceeded|received|failed)\s)", re.IGNORECASE)


def put_in_order(text: str, *, current: bool) -> str:
    """A line with its deed first: padding goes, a phrase or "daily" before the deed goes behind it, what is told from
    its thing ("24 hires trained") is told from its deed."""
    text = _APPOSED.sub(r"\1 of ", text)
    text = _TWO_TOOLS.sub(r"\1 and ", _LINKS.sub("", text, count=1))
    text = _ANOTHER_TREND.sub(r"\1", text)
    text = _PASSED_ON.sub(r"\1\2\3 it to ", text)
    several = _ADVERBS.match(text)
    if several and form_of(text[several.end() :].partition(" ")[0]):
        text = text[several.end()].upper() + text[several.end() + 1 :]
    text = _PADDING_INSIDE.sub("", text)
    padding = _PADDING.match(text)
    if padding and form_of(text[padding.end() :].partition(" ")[0]):
        text = text[padding.end() :]
        text = text[0].upper() + text[1:]
    first, rest = _first_thought(text)
    if match := _BEFORE.match(first):
        phrase, deed = match.group(1), first[match.end() :]
        if _is_deed(deed) and not _NO_PHRASE.search(phrase) and len(phrase.split()) <= _LONGEST_PHRASE:
            first = deed if _SAYS_NOTHING.match(phrase) else _behind(deed, lower_first(phrase))
            return f"{first[0].upper()}{first[1:]}{rest}"
    if (match := _OFTEN.match(first)) and _is_deed(first[match.end() :]) and not _reads_as_things(first[match.end() :]):
        first = _behind(_doings(first[match.end() :]), match.group(1).lower())
        return f"{first[0].upper()}{first[1:]}{rest}"
    return _from_its_thing(_doings(first), current=current) + rest


def _first_thought(text: str) -> tuple[str, str]:
    match = THOUGHT.search(text)
    return (text[: match.start()].rstrip(), text[match.start() :]) if match else (text, "")


def _behind(deed: str, phrase: str) -> str:
    """A deed with a phrase at its end, before what is told behind a bracket or a dash."""
    match = re.search(r"\s(?:\(|[–—-]\s)|:\s", deed)
    end = match.start() if match else len(deed)
    return f"{deed[:end]} {phrase}{deed[end:]}"


def _is_deed(text: str) -> bool:
    """Whether a text plainly begins with a deed that is said of something."""
    word, _, rest = text.partition(" ")
    form = form_of(word.rstrip(","))
    if form is None or not rest:
        return False
    return form[1] == "past" or bool(is_verb(lower_first(text), form[1], form[0], at_head=True))


def _reads_as_things(text: str) -> bool:
    """Whether a text could begin with several things as well: "reports to the manager"."""
    form = form_of(text.partition(" ")[0])
    return form is not None and form[1] == "third"


def _doings(text: str) -> str:
    """ "answering of phones and transferring calls" as "answering phones and transferring calls"."""
    match = _DOING_OF.match(text)
    another = _ANOTHER_DOING.search(text, match.end()) if match else None
    if not match or not another or not _is_gerund(match[1]) or not _is_gerund(another[1]):
        return text
    return _DOING_OF.sub(lambda m: f"{m[1]} " if _is_gerund(m[1]) else m[0], text)


def _is_gerund(word: str) -> bool:
    form = forms().get(word.lower())
    return form is not None and form[1] == "gerund"


def _from_its_thing(text: str, *, current: bool) -> str:
    match = _DONE.match(text)
    if match is None:
        return text
    thing = match["thing"]
    words = thing.lower().split()
    own = form_of(words[0])
    if words[0] in _NO_THING or words[-1] in _NO_THING or (own and own[1] in ("past", "gerund")):
        return text
    if thing[0].isupper():
        many = thing.endswith("s") and not thing.endswith(("ss", "us"))
        if not match["rest"] or (own and own[1] == "third" and len(words) > 1):
            return text
        thing = thing.lower() if many else f"the {thing.lower()}"
    more = f", with {match['more']}" if match["more"] and current else ""
    return f"{match['verb'].capitalize()} {thing}{match['rest']}{more}"


def is_label_of_a_procedure(text: str) -> bool:
    """Whether a line is a note of how something is done, under a label that looks like a deed: "Rejected claims: call
    insurer, get override"."""
    if _STATE_LABEL.match(text):
        return True
    match = _LOOKS_LIKE_A_DEED.match(text)
    form = form_of(match[1]) if match else None
    if match is None or form is None or form[1] not in ("base", "third", "gerund"):
        return False
    items = text[match.start(1) :].split(", ")
    return any(
        (own := form_of(item.partition(" ")[0])) and own[1] == form[1] and is_verb(item, own[1], own[0], at_head=False)
        for item in items
    )


def never_went_wrong(text: str, *, current: bool) -> str:
    """ "Never missed a shift in 3 years" as a clause without its subject; '' for any other line."""
    match = _NEVER_WRONG.match(text)
    if match is None:
        return ""
    rest = text[match.end() :]
    verb, _, behind = rest.partition(" ")
    form = form_of(verb)
    if form is None or form[1] != "past" or re.search(r"[;:]|\.\s", rest):
        return ""
    if not current:
        return "" if verb == "been" else f"never {rest}"
    return f"have never {participle_of(form[0]) if form[0] in forms() else verb} {behind}"

"""English: the deeds of a line put into one tense, and its lists said as lists. Pure.

The first word is known to be a verb. A later item is turned with it only where it plainly is a deed as well, in the
same form; every other item stays as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum

from apptracker.tailoring.language.english_heads import follows_its_kind, is_verb
from apptracker.tailoring.language.english_verbs import forms, gerund_of, participle_of, past_of


class Tense(Enum):
    """How the deeds of a line are said; PERFECT after "have", GERUND after "My work there included"."""

    PAST = "past"
    PRESENT = "present"
    PERFECT = "perfect"
    GERUND = "gerund"


_SAID: dict[Tense, Callable[[str], str]] = {
    Tense.PAST: past_of,
    Tense.PRESENT: str,
    Tense.PERFECT: participle_of,
    Tense.GERUND: gerund_of,
}

#: Verbs without words of their own: a deed of one word says nothing to somebody who reads a letter.
_NO_VERB = frozenset(
    "experienced skilled talented advanced limited detailed licensed gifted dedicated motivated related united".split()
)
_PREFIX = re.compile(
    r"(?:re|co|de|pre|up|cross|over|out|self|hand|cold|double|proof|fast-track|mis|under)-?(?=[a-z]{3})"
)
_HYPHENATED = re.compile(r"(?:re|co|de|pre|up|cross|over|out|self|hand|cold|double|proof|fast-track)-[a-z]+ed")

_LINK = re.compile(
    r"(?:,\s+(?:and|or|then|and\s+then|as\s+well\s+as|plus)\s+|,\s+|\s+(?:and|or|and\s+then|as\s+well\s+as|"
    r"while\s+also)\s+|/(?=[a-z]))"
    r"(?P<adverb>(?:also|then|successfully|accurately|efficiently|effectively|promptly|quickly|consistently|regularly|"
    r"proactively|personally|independently|professionally|safely|politely|courteously|calmly|patiently|"
    r"carefully|properly|"
    r"directly|always|[a-z]+ly)\s+)?(?P<verb>[A-Za-z][a-z]+(?:-[a-z]+)*)\b(?![’'-])"
)

#: What tells of the deed before it, not of another one: ", ensuring satisfaction".
_ASIDE = frozenset(
    "ensuring including resulting making using allowing enabling leading following providing exceeding achieving "
    "reaching earning saving cutting reducing increasing improving boosting raising maintaining averaging bringing "
    "keeping helping giving meeting leaving totaling totalling freeing generating lowering contributing driving "
    "covering".split()
)
_NEVER_DEEDS = frozenset(
    "including using regarding concerning following pending during being according depending".split()
)


#: What takes the deeds behind it to itself: "by answering questions and resolving issues", "to find … and answer …".
_GOVERNED = r"\b(?:that|which|who|how|where|if|whether|so|what)\s"
_OTHERS = {
    "gerund": re.compile(
        r"\b(?:by|of|for|in|with|from|about|through|while|when|after|before|without|including|on|at|as|"
        r"involves?|involving|like|"
        rf"such as|to|than|into)\s(?:[a-z]+ly\s)?[a-z]{{2,}}ing\b|{_GOVERNED}"
    ),
    "base": re.compile(rf"\b(?:to|can|could|will|would|may)\s(?:[a-z]+ly\s)?([a-z-]+)|{_GOVERNED}"),
    "third": re.compile(_GOVERNED),
    "past": re.compile(_GOVERNED),
}


def form_of(word: str) -> tuple[str, str] | None:
    """The verb a word is a form of by its spelling, and which; a past form the list does not have is told by its
    ending."""
    low = word.lower()
    if low in _NO_VERB:
        return None
    form = forms().get(low)
    if form is None and (prefix := _PREFIX.match(low)) and (rest := forms().get(low[prefix.end() :])):
        return prefix.group() + rest[0], rest[1]
    if form is None and re.fullmatch(r"[A-Z]?[a-z]{2,}ed", word):
        return low, "past"
    if form is None and _HYPHENATED.fullmatch(low):
        return low, "past"
    return form


def said(base: str, form: str, word: str, tense: Tense) -> str:
    """A verb in a tense. A past form stands in the past whatever the tense of the job, but after "have"."""
    if form == "past" and tense in (Tense.PAST, Tense.PRESENT):
        return word.lower()
    if form == "past" and base == word.lower():  # told by its ending alone
        return base if tense is Tense.PERFECT else ""
    stem = _PREFIX.match(base) if base not in forms() else None
    return (stem.group() + _SAID[tense](base[stem.end() :])) if stem else _SAID[tense](base)


def _spans(text: str) -> list[tuple[int, int]]:
    """Where brackets and quotes stand."""
    return [match.span() for match in re.finditer(r"\([^()]*\)|“[^”]*”|\"[^\"]*\"|‘[^’]*’(?![a-z])", text)]


def deeds(text: str) -> tuple[list[re.Match[str]], bool]:
    """The links at which another deed begins, in the form of the first one; and whether each is plain. A line in the
    past needs none to be plain: nothing of it changes."""
    head = re.match(r"[A-Za-z-]+", text)
    form = form_of(head.group()) if head else None
    if form is None:
        return [], True
    inside = _spans(text)
    plain = True
    found: list[re.Match[str]] = []
    candidates = [
        match
        for match in _overlapping(text)
        if not any(a <= match.start("verb") < b for a, b in inside)
        and (own := form_of(match["verb"]))
        and own[1] == form[1]
        and match["verb"].islower()
    ]
    side_by_side = len(candidates) > 1 and len(candidates) == text.count(", ") and " and " not in text
    for number, match in enumerate(candidates):
        own = form_of(match["verb"])
        assert own is not None
        before, rest = text[: match.start()], text[match.start("verb") :]
        aside = "and" not in match.group().split() and number == len(candidates) - 1 and match["verb"] in _ASIDE
        last = found[-1].start("verb") if found else 0
        named = match["verb"] in _NEVER_DEEDS and not rest.startswith("following up ")
        if named or aside or follows_its_kind(before) or _governed(before[last:], form[1]):
            continue
        verdict = is_verb(rest, own[1], own[0], at_head=False)
        if not verdict and _goes_on(rest, form[1]):
            verdict = True  # "scan and file documents": what it is done to follows the next deed
        if verdict is None and (side_by_side or (head and before == head.group())):
            verdict = True  # "counting and packaging currency"
        if not verdict and found and number == len(candidates) - 1 and _closes_a_list(match.group(), rest):
            verdict = True  # "greet patients, answer phones and schedule visits"
        if verdict:
            found.append(match)
        elif verdict is None:
            plain = False
    return found, plain


def _closes_a_list(link: str, rest: str) -> bool:
    """Whether what stands behind the last "and" of several deeds is one as well: a verb with several things."""
    thing = re.match(
        r"[a-z-]+ ([a-z-]+s)(?:$|[,.;)]| (?:for|in|at|on|with|to|from|by|using|via|as|each|every|per|daily)\b)", rest
    )
    return "and" in link.split() and bool(thing) and not thing[1].endswith("ss") if thing else False


def _governed(before: str, form: str) -> bool:
    """Whether what stands before a link has a deed of its own that is not the line's: "by answering questions"."""
    for match in _OTHERS[form].finditer(before):
        if form != "base" or match.group(1) is None:
            return True
        own = form_of(match.group(1))
        if own and own[1] == "base" and is_verb(before[match.start(1) :], "base", own[0], at_head=False) is not False:
            return True
    return False


def _overlapping(text: str) -> list[re.Match[str]]:
    """All links, those too that begin where one before them ends ("hire, train and retain")."""
    found, position = [], 0
    while match := _LINK.search(text, position):
        found.append(match)
        position = match.start("verb") if match["adverb"] is None else match.end() - 1
        position = max(position, match.start() + 1)
    return found


def _goes_on(rest: str, form: str) -> bool:
    """Whether a word is followed at once by another deed with something it is done to."""
    match = re.match(r"[a-z-]+(?:,\s+and\s+|,\s+|\s+and\s+|\s+or\s+|/)([a-z-]+)\s+\S", rest)
    own = form_of(match.group(1)) if match else None
    return bool(match and own and own[1] == form and is_verb(rest[match.start(1) :], form, own[0], at_head=False))


def told(text: str, tense: Tense) -> str:
    """A line that begins with a verb, its deeds in a tense and its first letter small: "Leading a crew and handling
    complaints" as "led a crew and handled complaints". '' where an item could be a deed or a thing."""
    found, plain = deeds(text)
    head = re.match(r"[A-Za-z-]+", text)
    form = form_of(head.group()) if head else None
    if head is None or form is None:
        return ""
    changes = not (form[1] == "base" and tense is Tense.PRESENT) and form[1] != "past"
    if not plain and changes and form[1] == "gerund":
        return ""
    first = said(form[0], form[1], head.group(), tense)
    if not first:
        return ""
    out, position = [first], head.end()
    for match in found:
        own = form_of(match["verb"])
        assert own is not None
        word = said(own[0], own[1], match["verb"], tense)
        if not word:
            return ""
        out += [text[position : match.start("verb")], word]
        position = match.end("verb")
    whole = "".join([*out, text[position:]])
    return _WHO_ARE.sub(_who_were, whole) if changes and tense is Tense.PAST else whole


#: What is said of people or things behind a deed that is put into the past: "parents who are upset".
_WHO_ARE = re.compile(r"\b(who|that|which|when (?:the )?[a-z]+) (are|is)\b")


def _who_were(match: re.Match[str]) -> str:
    return f"{match[1]} {'were' if match[2] == 'are' else 'was'}"


_THING = re.compile(r"(?:[\w'’-]+\s?){1,4}")
_NO_ITEM = re.compile(
    r"(?:[a-z]+(?:ing|ly)|(?!need|fee|speed|feed|seed|bed)[a-z]+ed|which|who|whose|that|where|when|while|"
    r"including|such|in|on|at|for|to|with|from|by|as|via|"
    r"through|during|within|across|per|about|over|under|both|mostly|mainly|also|and|or|then|plus|no|zero|not|up|"
    r"down|up to|"
    r"a|an|the|all|each|most|#?\d\S*|[$£€]\S+|daily|weekly|even|often|sometimes|based|now|later|resulting|"
    r"ranked|team|best|top)\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"(?:\b(?:an?|per|each|every)\s(?:day|week|month|shift|hour|night|year)|\bdaily|\bweekly|\bmonthly)$", re.IGNORECASE
)


def listed(text: str) -> str:
    """A line whose items stand side by side, with "and" before the last of them: "answered calls, emails, chats";
    things behind a figure a day go after a colon."""
    inside = _spans(text)
    cuts = [m for m in re.finditer(r",\s+", text) if not any(a <= m.start() < b for a, b in inside)]
    if not cuts:
        return text
    starts = [0, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), len(text)]
    items = [text[a:b] for a, b in zip(starts, ends, strict=True)]
    found, _ = deeds(text)
    verbs = {match.start("verb") for match in found}
    joined = re.search(r"\s(?:and|or|&)\s", re.sub(r"\([^()]*\)", "", text))
    later = [starts[n] in verbs for n in range(1, len(items))]
    things = [bool(_THING.fullmatch(item)) and not _NO_ITEM.match(item) for item in items[1:]]
    if (
        len(items) > 2
        and _RATE.search(items[0])
        and all(t or i.startswith("and ") for t, i in zip(things, items[1:], strict=True))
    ):
        return f"{items[0]}: {_joined(items[1:])}"
    if joined:
        split = all(later) and not items[-1].startswith(("and ", "or ")) and not re.search(r"\s(?:and|or)\s", items[-1])
        return f"{', '.join(items[:-1])}, and {items[-1]}" if split else text
    if all(later) or (len(items) > 2 and not any(later) and all(things)):
        return _joined(items)
    return text


def _joined(items: list[str]) -> str:
    if len(items) < 2 or items[-1].startswith(("and ", "or ")):
        return ", ".join(items)
    if any(" and " in item for item in items):
        return ", ".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def ends_in_a_thing(text: str) -> bool:
    """Whether two deeds or more are followed by a thing, without an "and": "collecting co-pays, posting payments,
    end-of-day reconciliation"."""
    plain = re.sub(r"\([^()]*\)", "", text)
    items = re.split(r",\s+", plain)
    found, _ = deeds(plain)
    starts = {match.start("verb") for match in found}
    position, begins = 0, []
    for item in items:
        begins.append(position in starts or position == 0)
        position = plain.find(item, position) + len(item) + 2
    own, head = form_of(items[-1].partition(" ")[0]), form_of(items[0].partition(" ")[0])
    if own and head and own[1] == head[1] and " " in items[-1]:
        return False
    short = len(items) > 2 and bool(_THING.fullmatch(items[-1])) and not _NO_ITEM.match(items[-1])
    return short and sum(begins) > 1 and not begins[-1] and not re.search(r"\s(?:and|or)\s", plain)

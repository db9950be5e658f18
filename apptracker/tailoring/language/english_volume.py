"""English: a line of a résumé that says how much work there was ("70+ calls per day, AHT 7:20") as a sentence. Pure.

Calls are taken, other contacts handled, people served and caseloads carried; nothing more is said than stood there.
"""

from __future__ import annotations

import re

from apptracker.tailoring.language.english_case import small_start
from apptracker.tailoring.language.english_figures import in_words, what_follows
from apptracker.tailoring.language.english_lists import form_of
from apptracker.tailoring.language.english_measures import level_parts
from apptracker.tailoring.language.english_words import article, join_and

_TAKEN = r"calls|phone calls"
_HANDLED = (
    r"chats|e-?mails|tickets|cases|claims|orders|transactions|inquiries|enquiries|requests|contacts|accounts|messages"
)
_SERVED = r"customers|guests|patrons|diners|visitors"
_COUNT = (
    r"(?:(?:about|over|up to|around|nearly|approximately|an average of|average of|average)\s)?"
    r"\d[\d,]*(?:\s?[–-]\s?\d[\d,]*)?\+?"
)
_RATE = r"(?:(?:a|an|per|each|every)\s(?:day|shift|hour|week|month|night)|daily|weekly|monthly|hourly)"

#: Where the work was, which says nothing of it: "Inbound call center environment, …".
_SETTING = re.compile(
    r"[^,;:()]{3,50}\b(?:environment|setting|role|position|queue|desk|floor|cent(?:er|re)|department),\s(?=\D{0,20}\d)",
    re.IGNORECASE,
)
_VOLUME = re.compile(
    rf"(?P<count>{_COUNT}\s(?:[a-z-]+\s){{0,3}}?(?P<what>{_TAKEN}|{_HANDLED}|{_SERVED}))\s(?P<rate>{_RATE})"
    rf"(?P<rest>(?:\s?[,;]\s?|\s(?:and|with|at)\s).*)?$",
    re.IGNORECASE,
)
#: "Front line calls on repairs, about 80 per day"; "Front line calls: council tax, bins. About 80 per day".
_COUNTED_BEHIND = re.compile(
    rf"(?P<what>(?:[A-Za-z-]+\s){{0,3}}?(?P<noun>{_TAKEN}|{_HANDLED}))(?P<about>(?:\s(?:on|about|for|from)\s|:\s)[^;:()\d]{{3,90}}?)"
    rf"(?:[,.;]\s(?P<count>{_COUNT}\s{_RATE}))?$",
    re.IGNORECASE,
)
_LOAD = re.compile(
    r"(?P<load>(?:(?:average|active|current|monthly|daily|mixed|full)\s)?(?P<noun>caseload|workload|portfolio|pipeline|"
    r"book of business))\sof\s(?P<count>(?:(?:about|over|up to|around|nearly|approximately)\s)?[$£€]?\d[^,;:.()]*)"
    r"(?P<tail>,\s(?:all|mostly|mainly|including|with)\s[^;:]{3,80})?$",
    re.IGNORECASE,
)


def volume(text: str, *, current: bool) -> str:
    """A line that says how much work there was, as a clause that begins with "I"; '' for any other line."""
    if not re.search(r"\d|\b(?:calls|chats):", text) or len(text) > 220:
        return ""
    return _load(text, current) or _counted_behind(text, current) or _volume(text, current)


def _did(noun: str, current: bool) -> str:
    low = noun.lower()
    if re.fullmatch(_TAKEN, low):
        return "take" if current else "took"
    verb = "serve" if re.fullmatch(_SERVED, low) else "handle"
    return verb if current else f"{verb}d"


def _load(text: str, current: bool) -> str:
    match = _LOAD.match(text)
    if match is None:
        return ""
    verb = ("carry" if current else "carried") if match["noun"].lower().endswith("load") else _managed(current)
    load = small_start(match["load"])
    return f"I {verb} {article(load)} {load} of {match['count'].strip()}{match['tail'] or ''}"


def _managed(current: bool) -> str:
    return "manage" if current else "managed"


def _counted_behind(text: str, current: bool) -> str:
    match = _COUNTED_BEHIND.match(text)
    if match is None or form_of(match["what"].split()[0]):
        return ""
    about = match["about"]
    if about.startswith(":"):
        items = [item for item in re.split(r",\s(?:and\s)?|\sand\s", about[1:].strip()) if item]
        if len(items) < 2 or any(_is_no_topic(item.split()) for item in items):
            return ""
        about = f" on {join_and([small_start(item) for item in items])}"
    elif not match["count"]:
        return ""
    count = f", {small_start(match['count'])}" if match["count"] else ""
    return f"I {_did(match['noun'], current)} {small_start(match['what'])}{about}{count}"


def _is_no_topic(words: list[str]) -> bool:
    return len(words) > 4 or (len(words) > 1 and form_of(words[0]) is not None)


def _volume(text: str, current: bool) -> str:
    setting = _SETTING.match(text)
    match = _VOLUME.match(text[setting.end() :] if setting else text)
    if match is None or not (setting or match["rest"]):
        return ""
    at_once = re.fullmatch(r",\s\d+(?:\s?[–-]\s?\d+)?\sat\s(?:once|a\stime)", match["rest"] or "")
    measures = at_once[0] if at_once else _measures(match["rest"] or "", current)
    if measures is None:
        return ""
    count = re.sub(r"^average\s", "an average of ", small_start(match["count"])).replace("of of", "of")
    return f"I {_did(match['what'], current)} {count} {match['rate']}{measures}"


def _measures(rest: str, current: bool) -> str | None:
    """What was reached with it: " with an AHT of 7:20, against a target of 8:00"; None where it does not fit."""
    rest = re.sub(r"^\s?[,;]\s?(?:and\s|with\s)?|^\s(?:and|with|at)\s", "", rest)
    if not rest:
        return ""
    said: list[str] = []
    against = ""
    for part in re.split(r",\s(?:and\s)?|\sand\s", in_words(rest)):
        if share := re.fullmatch(
            r"(\d[\d.]*\s?%)\s((?:[a-z]+\s){0,2}(?:accuracy|satisfaction|resolution|compliance))", part
        ):
            said.append(f"{share[1]} {share[2]}")
            continue
        level = level_parts(re.sub(r"^an?\s", "", part))
        tail = what_follows(level[2], current) if level else None
        if level is None or tail is None or against:
            return None
        name = small_start(level[0])
        said.append(f"{article(name)} {name} of {level[1]}{tail[0]}")
        against = tail[1]
    return f" with {join_and(said)}{against}"

"""How far a demand and a line tell of the same thing by their words alone, whatever the lexicon knows. Pure.

Words agree by their roots ("cancellations", "cancel"). One word in common says nothing; two that stand together in
both, an act and its object or two objects, do ("process refunds", "password resets"). Words that every such text has,
such as "customer" or "handle", count little, and so does a word the text only says in passing, far from the others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(r"\d[\d,.]*\d%?|\d%?|[^\W\d_]+(?:['’][^\W\d_]+)?")
_ADDRESS = re.compile(r"\b[\w-]{1,60}\.(?:com|org|net|co|io|mx|es|uk)\b", re.IGNORECASE)  # "Booking.com" books nothing
_DIGIT = re.compile(r"\d")
_VOWEL = re.compile(r"[aeiouy]")
_SHORT_VERB = re.compile(r"[^aeiou][aeiouy][^aeiouwxy]")
_LONGEST = 4000  # characters of a text that are read
_LONGEST_WORD = 40
#: Words between two that stand together, at most.
_NEAR_ASKED, _NEAR_TOLD = 4, 5
_COMMON, _FREQUENT, _TELLING = 0.2, 0.5, 1.0
_PAIR = 1.5  # weight from which a pair is plain
_MANY = 3  # telling words in common that need not stand together, where they are most of what is asked

_EMPTY = frozenset(
    """
    a about above across after again all along also always am among an and any anybody anyone are around as at back
    be because been before being below between both but by can cannot could daily did do does doing done down during
    each either else etc even ever every few first for from further had has have having he her here hers him his how
    i if in incl including into is it its itself just last least less like long made many may me might mine more
    most much must my need needed needs never new next no nor not now of off often on once one only onto or other
    others our out over own per plus quite rather really same several shall she should since so some still such than
    that the their them then there these they this those through thus to together too toward towards two under until
    up upon us use used using various very via was we were what when where whether which while who whom whose why
    will with within without working would yes yet you your yours able ability approx average best better big
    excellent exceptional good great high highest proven strong successful un una el la los las de del y en con por
    para que se su sus al
    """.split()
)
_COMMON_WORDS = """
    customer client guest member caller user people person public shopper team staff colleague employee agent
    representative rep advisor adviser associate manager supervisor lead service support help assist work job role duty
    task company business employer department area office product question inquiry issue problem request need matter
    concern information detail time day week month year hour experience skill knowledge quality level standard goal
    target result result performance policy procedure process system tool software environment
    answer ask respond handle deal manage take give make get keep provide offer ensure maintain perform complete carry
    deliver serve support conduct meet follow include receive send run be do work go come bring know learn understand
    identify resolve solve review monitor prepare create develop improve contribute participate assure achieve exceed
    attend speak talk tell say write read accurate accurately professional timely effective efficient positive necessary
    appropriate relevant own related different general daily weekly monthly regular call-back
    cliente equipo servicio trabajo atender atención
"""
_FREQUENT_WORDS = """
    call phone email mail chat text message account order payment pay sale record note report date name number
    store shop communication resolution update check set line card contact channel need claim file shift bill
    train coach schedule plan live online web appointment satisfaction
"""
_UNITS = frozenset({"day", "hour", "minute", "second", "week", "call", "ticket", "chat", "email", "order", "case"})
#: What is said in different words of the same root.
_SAME = {
    "telephon": "phon",
    "webchat": "chat",
    "texter": "text",
    "sms": "text",
    "repay": "pay",
    "rebook": "book",
    "overbook": "book",
    "reschedul": "schedul",
    "query": "inquir",
    "paid": "pay",
    "payment": "pay",
    "reminder": "remind",
    "reconciliation": "reconcil",
    "registration": "register",
    "sold": "sell",
    "sale": "sell",
    "upsold": "upsel",
    "bought": "buy",
    "taught": "teach",
    "wrote": "writ",
    "written": "writ",
    "took": "tak",
    "taken": "tak",
    "made": "mak",
    "gave": "giv",
    "kept": "keep",
    "held": "hold",
    "led": "lead",
    "met": "meet",
    "sent": "send",
    "spoke": "speak",
    "ran": "run",
    "chequ": "check",
    "centr": "center",
    "solution": "solv",
    "resolution": "resolv",
}
_ENDINGS = (
    ("ifications", "if"),
    ("ification", "if"),
    ("ifying", "if"),
    ("ifies", "if"),
    ("ified", "if"),
    ("ify", "if"),
    ("abilities", ""),
    ("ability", ""),
    ("ations", ""),
    ("ation", ""),
    ("ating", ""),
    ("ated", ""),
    ("ates", ""),
    ("ate", ""),
    ("ables", ""),
    ("able", ""),
    ("ments", ""),
    ("ment", ""),
    ("at", ""),
    ("ions", ""),
    ("ion", ""),
    ("ities", ""),
    ("ity", ""),
)
_SHORTEST = 4  # letters that an ending leaves


@dataclass(frozen=True, slots=True)
class Wording:
    """The telling words of a text: each root's places among all its words, and how the text writes it."""

    places: Mapping[str, tuple[int, ...]]
    written: Mapping[str, str]

    @property
    def weight(self) -> float:
        return sum(map(weight_of, self.places))


@dataclass(frozen=True, slots=True)
class Agreement:
    """Words that a demand and a line share, as the demand writes them, in its order. ``plain`` where two telling ones
    stand together in both; ``share`` is how much of the demand they are, 0 to 1."""

    words: tuple[str, ...]
    plain: bool
    share: float


def wording(text: str) -> Wording:
    """The telling words of a text."""
    places: dict[str, list[int]] = defaultdict(list)
    written: dict[str, str] = {}
    figure, figure_at = "", 0
    for at, found in enumerate(_TOKEN.finditer(_ADDRESS.sub(" ", text[:_LONGEST]))):
        word = found.group().lower()
        if word[0].isdigit():
            figure, figure_at = word.rstrip(".,"), at
            continue
        if word in _EMPTY or len(word) < 3 or len(word) > _LONGEST_WORD:
            continue
        root = root_of(word)
        places[root].append(at)
        written.setdefault(root, word)
        if figure and root in _UNITS and at - figure_at <= 3:  # "10 working days", "80 inbound calls"
            places[f"{figure} {root}"].append(at)
            written.setdefault(f"{figure} {root}", f"{figure} {word}")
            figure = ""
    return Wording({root: tuple(each) for root, each in places.items()}, written)


def agreement(asked: Wording, told: Wording) -> Agreement | None:
    """What a demand and a line share, where it says anything; None where it does not."""
    shared = sorted(asked.places.keys() & told.places.keys(), key=lambda root: asked.places[root])
    telling = [root for root in shared if weight_of(root) == _TELLING]
    if not telling or len(shared) < 2:
        return None
    share = sum(map(weight_of, shared)) / asked.weight
    linked: set[str] = set()
    plain = False
    for number, one in enumerate(shared):
        for other in shared[number + 1 :]:
            weight = weight_of(one) + weight_of(other)
            if max(weight_of(one), weight_of(other)) < _TELLING:
                continue
            if _together(asked, one, other, _NEAR_ASKED) and _together(told, one, other, _NEAR_TOLD):
                linked.update((one, other))
                plain = plain or weight >= _PAIR
    if not plain and len(telling) >= _MANY and share >= 0.4:
        linked.update(telling)
        plain = True
    if not linked:
        return None
    return Agreement(tuple(asked.written[root] for root in shared if root in linked), plain, min(1.0, share))


def figures_in(text: str) -> frozenset[str]:
    """The figures of a text with what they count: "10 day", "80 call"."""
    return frozenset(root for root in wording(text).places if " " in root) if _DIGIT.search(text) else frozenset()


def weight_of(root: str) -> float:
    return _weights().get(root, _TELLING)


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    frequent = {root_of(word): _FREQUENT for word in _FREQUENT_WORDS.split()}
    return frequent | {root_of(word): _COMMON for word in _COMMON_WORDS.split()}


def _together(text: Wording, one: str, other: str, near: int) -> bool:
    if " " in one or " " in other:  # a figure and its unit stand at one place
        return not one.endswith(f" {other}") and not other.endswith(f" {one}")
    return any(0 < abs(a - b) <= near for a in text.places[one] for b in text.places[other])


@lru_cache(maxsize=8192)
def root_of(word: str) -> str:
    """What a word shares with its other forms: "cancel" for "cancellations", "negoti" for "negotiating"."""
    word = word.replace("’", "'").removesuffix("'s").replace("'", "")
    if word.startswith("enquir"):
        word = "in" + word[2:]
    if word in _SAME:
        return _SAME[word]
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "shes", "ches", "xes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        word = word[:-1]
    if word in _SAME:
        return _SAME[word]
    word = _without_inflection(word)
    for _ in range(2):  # "documentation" has two
        for ending, instead in _ENDINGS:
            shortest = _SHORTEST + ("at" in ending) - len(instead)  # "locate", "repeat"
            if word.endswith(ending) and len(word) - len(ending) >= shortest:
                word = word[: -len(ending)] + instead
                break
        else:
            break
    word = word.removesuffix("e") if len(word) > 4 else word
    if word.endswith("ll") and len(word) > 5:
        word = word[:-1]
    return _SAME.get(word, word)


def _without_inflection(word: str) -> str:
    """Without the ending of a verb: "plan" for "planning", "note" for "noted", "reply" for "replied"."""
    for ending in ("ied", "ing", "ed"):
        rest = word.removesuffix(ending)
        if rest == word or len(rest) < 3 or not _VOWEL.search(rest):
            continue
        if ending == "ied":
            return rest + "y"
        if len(rest) > 3 and rest[-1] == rest[-2] and rest[-1] not in "lsz":
            return rest[:-1]
        return rest + "e" if _SHORT_VERB.fullmatch(rest) else rest
    return word

"""English: what happened in a story: the notes of its situation as a sentence, or as a scene without a verb. Pure."""

from __future__ import annotations

import re

from apptracker.domain.when import MONTHS
from apptracker.tailoring.language.english_notes import bare_thing, sentences
from apptracker.tailoring.language.english_statements import (
    AT_A_TIME,
    SOMEBODY,
    clause_alone,
    spliced,
    statement,
    states,
    verbs,
)
from apptracker.tailoring.language.english_words import article, full_sentence, lower_first, run_on, upper_first

#: A day or a season at the head of a situation, followed by what happened on it.
_ON_A_DAY = re.compile(
    r"(?:New Year['’]s (?:Eve|Day)|Christmas(?: (?:Eve|Day))?|Thanksgiving(?: Day)?|Black Friday|Cyber Monday|"
    r"Boxing Day|Labor Day|Memorial Day|the Fourth of July|Independence Day|Easter (?:Sunday|Monday)|Mother['’]s Day|"
    r"Valentine['’]s Day|(?:(?:a|the first|the last) )?(?:busy )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?: (?:morning|afternoon|evening|night|lunch|rush))?)\b(?: (?:19|20)\d\d)?(?=,)",
    re.IGNORECASE,
)
_IN_A_TIME = re.compile(
    rf"(?:(?:early|late|mid) )?(?:(?:{'|'.join(MONTHS)}|spring|summer|autumn|fall|winter)(?: (?:of )?(?:19|20)\d\d)?|"
    r"(?:19|20)\d\d)(?=,)",
    re.IGNORECASE,
)
#: "Launch weekend, ...": a day of its own kind.
_SUCH_A_DAY = re.compile(
    r"(?!(?:the|an?|one|last|this|that|every|my|our)\b)(?:[A-Za-z]+ )(?:weekend|day|night|evening|shift)(?=,)",
    re.IGNORECASE,
)
_EVENTS = (
    "outage|strike|storm|blizzard|snowstorm|hurricane|tornado|flood|heatwave|rush|recall|launch|migration|shortage|"
    "blackout|lockdown|pandemic|sale|upgrade|rollout|go-live|merger|crash|evacuation|fire drill|power cut"
)
_DURING = re.compile(rf"(?:[\w'’-]+ ){{0,3}}?(?:{_EVENTS})(?: (?:in|on|at|of) [^,]{{1,40}})?(?=,)", re.IGNORECASE)
_EVENT = re.compile(rf"(?:[\w'’-]+ ){{0,3}}?(?:{_EVENTS})\b", re.IGNORECASE)
_ONE_OF_ITS_KIND = re.compile(r"(?:[\w'’-]+ ){0,3}?(?:rush|pandemic|lockdown|sale)\b", re.IGNORECASE)
#: One person or thing, told more of but not what it did: "A caller whose card was stolen".
_ONE_TOLD_OF = re.compile(r"an? (?:[\w'’-]+ ){1,4}?(?:who|whose|that|which)\b", re.IGNORECASE)
_ARTICLE_NOUN = re.compile(r"an? [\w'’-]+", re.IGNORECASE)
#: What was the person's own, at the head of a situation told without a subject. A call is got, an order may be theirs.
_MINE = re.compile(
    r"(?:(?:kept|was|were) [a-z]+ing\b|noticed\b|found (?:that|out|an?|the|\d)|saw\b|inherited\b|"
    r"(?:got|took|received|had|answered|picked up|handled) (?:an? |\d+ )(?:[\w'’-]+ ){0,3}?"
    rf"(?:calls?|complaints?|e-?mails?|tickets?|chats?|requests?|reports?|messages?|escalations?|transfers?|"
    rf"{SOMEBODY}s?)\b|(?:started|worked|was (?:asked|assigned|covering|alone|new|the only))\b)",
    re.IGNORECASE,
)

_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*)"
_COUNT = re.compile(
    rf"(?:only |about |over |just |nearly |almost |around )?{_NUMBER}\b|(?:no|all|half|nobody|none)\b", re.IGNORECASE
)
_PEOPLE = re.compile(rf"(?:[\w-]+ ){{0,3}}?{SOMEBODY}\b", re.IGNORECASE)
_MANY_PEOPLE = re.compile(rf"(?:[\w-]+ ){{0,2}}?{SOMEBODY}s\b", re.IGNORECASE)
_WORD_OF_MOUTH = re.compile(
    r"(?:[\w:.-]+ ){0,3}?(?:call|chat|e-?mail|ticket|complaint)(?= (?:from|about|on|with)\b|$)", re.IGNORECASE
)
_BEHIND = re.compile(r"(?:in|on|at|with|from|after|before|behind|without|during|out of)\b", re.IGNORECASE)
_FEELING = re.compile(
    r"(?:(?:very|so|really|extremely|quite|visibly|already) )?(?:[a-z]+ing|angry|upset|furious|confused|scared|"
    r"frustrated|worried|anxious|frightened|distressed|stressed|stranded|afraid|alone|late|mad|irate|rude|drunk|"
    r"(?:close to|near|in) tears)\b(?! (?:was|were|had)\b)",
    re.IGNORECASE,
)
_FELT_BEHIND = re.compile(
    r"(?<![\w-])((?!an?\b|the\b|and\b|but\b)[a-z]+) (?=(?:very|so|really|extremely) [a-z]+(?:,|$))"
)
#: A state that something was found in: in a scene it needs no verb.
_STATE = re.compile(
    r"(?:[\w'’$-]+ ){1,4}?(?:cancell?ed|delayed|hacked|gone|lost|stolen|closed|broken|missing|waiting|due|declined|"
    r"locked|overdrawn|suspended|stuck|double-booked|overbooked|stranded|disconnected|damaged|blocked|down|frozen|out|"
    r"full|late|behind|unpaid|overdue|empty|missed|refused|rejected|denied|asleep|in hospital|in the hospital|"
    r"in tears|sick|off sick|at home)\b"
    r"(?=$| (?:by|in|at|on|for|from|again|twice|once|since|after|over|under|all|out|of|to|abroad|online|\d))",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"(?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) [a-z]+ ", re.IGNORECASE)
_WAITED = re.compile(
    r"(?:queue|line|backlog|(?:hold|wait|waiting) times?|wait) (?:at|of|over|up to|out|around|down)\b", re.IGNORECASE
)
_RELATIVE = re.compile(r"\bto be [a-z]+|\b(?:who|whose|that|which|he|she|they|I)\b.*")
_STATES_ONLY = frozenset(
    "cancelled canceled delayed hacked lost stolen closed broken declined locked suspended overbooked double-booked "
    "stranded disconnected damaged blocked frozen overdrawn stuck wrecked booked charged left missed refused "
    "rejected denied scammed billed evicted".split()
)
_LEAST_WORDS = 4


def happened(situation: str) -> list[str]:
    """The situation as sentences; the first may be a scene, which stands only behind a colon. Empty where its first
    sentence cannot be told: what comes later hangs on it."""
    told: list[str] = []
    for text in sentences(situation):
        said = _happened(text) or ("" if told else _scene(text))
        if said:
            told.append(said)
        elif not told:
            return []
    return told


def _happened(text: str) -> str:
    """One sentence of the situation."""
    if clause_alone(text):
        return text  # goes on with what follows it
    if match := _ON_A_DAY.match(text):
        return _then("on", _day(match.group()), text, match.end())
    if match := _IN_A_TIME.match(text):
        return _then("in", run_on(match.group()), text, match.end())
    if match := _SUCH_A_DAY.match(text):
        return _then("on", f"the {lower_first(match.group())}", text, match.end())
    if (match := _DURING.match(text)) and not verbs(match.group()):
        rest = re.split(r",\s+", text[match.end() + 1 :].strip())
        plain = all(statement(part) and not _wants_verb(part) for part in rest)
        return _then("during", _event(match.group()), text, match.end()) if plain else ""
    if match := AT_A_TIME.match(text):
        return text if statement(text[match.end() :], known=False) else ""
    if _ONE_TOLD_OF.match(text) and len(verbs(text)) < 2:
        return f"I had {lower_first(text)}" if "," not in text else ""
    if full_sentence(text) and verbs(text) and not _wants_verb(text):
        return spliced(text, known=False)
    if states(text) or bare_thing(lower_first(text)):
        return spliced(text, known=False)
    if re.match(r"asked to\b", text, re.IGNORECASE):
        return f"I was {lower_first(text)}"
    if _MINE.match(text):
        return f"I {lower_first(text)}"
    if re.search(r", (?:I|we|he|she|they|it|my|our|the|an?) [\w'’ -]+", text) and _introduced(text):
        return text
    return f"I had {lower_first(text)}" if _ARTICLE_NOUN.match(text) and "," not in text and not verbs(text) else ""


def _wants_verb(text: str) -> bool:
    """Whether what looks like a sentence has no verb but that of a state: "11 flights canceled"."""
    first = _RELATIVE.sub("", text.partition(",")[0])
    return not re.match(r"(?:I|we|he|she|they|it)\b", text, re.IGNORECASE) and bool(
        (found := verbs(first)) and all(verb.lower() in _STATES_ONLY for verb in found)
    )


def _introduced(text: str) -> bool:
    """A sentence that begins with what led to it: "Working nights at the depot, I noticed ..."."""
    head, _, rest = text.partition(", ")
    return bool(re.match(r"[A-Za-z]+ing\b|(?:On|In|At|During|After|Before|With|Just)\b", head) and statement(rest))


def _then(word: str, time: str, text: str, end: int) -> str:
    """A time and what happened then; '' where that is no sentence."""
    rest = spliced(text[end + 1 :].strip(), known=False)
    return f"{word} {time}, {lower_first(rest)}" if rest and not GIVES_UP.match(rest) else ""


#: A clause that only waits for another says nothing of a day.
GIVES_UP = re.compile(r"(?:when|while|because|as|if)\b[^,]*$", re.IGNORECASE)


def _day(name: str) -> str:
    return lower_first(name) if re.match(r"(?:A|One|The) ", name) else name if name[0].isupper() else upper_first(name)


def _event(name: str) -> str:
    name = re.sub(r"\b(on|at) (?=(?:launch|opening|holiday|first) )", r"\1 the ", lower_first(name))
    if re.match(r"(?:an?|the|our|my)\b", name):
        return name
    return f"the {name}" if _ONE_OF_ITS_KIND.match(name) else f"{article(name)} {name}"


# ---------------------------------------------------------------- scenes


def _scene(text: str) -> str:
    """People and things as they were found, told without a verb ("a blizzard, 11 flights canceled and only 3 agents");
    '' where less than half of it can stand so."""
    parts = [part.strip() for part in re.split(r",\s+|;\s+|\s[–—-]\s", _FELT_BEHIND.sub(r"\1, ", text))]
    head = _scene_head(parts[0])
    if not head:
        return ""
    told = [head]
    of_person = bool(_PEOPLE.match(parts[0]))
    near = of_person  # whether what is felt would be felt by the one told of last
    for part in parts[1:]:
        said = _scene_part(part, near)
        if said:
            told.append(said)
            near = bool(_PEOPLE.match(part)) or (near and bool(_FEELING.match(part)))
    few = len(told) * 2 <= len(parts) if len(parts) > 2 else False
    if few or (len(told) == 1 and len(head.split()) < _LEAST_WORDS):
        return ""
    if of_person or len(told) < 2 or not _COUNT.match(told[-1]):
        return ", ".join(told)
    return f"{', '.join(told[:-1])} and {told[-1]}"


def _finite(part: str) -> bool:
    return any(verb.lower() not in _STATES_ONLY for verb in verbs(_RELATIVE.sub("", part)))


def _scene_head(part: str) -> str:
    if _finite(part):
        return ""
    small = lower_first(part)
    if re.match(r"an? ", part, re.IGNORECASE):
        return small
    if _PEOPLE.match(part) or _EVENT.match(part) or _WORD_OF_MOUTH.match(part):
        return small if _COUNT.match(part) or re.match(r"(?:the|our|my)\b", small) else f"{article(part)} {small}"
    return small if _COUNT.match(part) and len(part.split()) > 1 else ""


def _scene_part(part: str, near: bool) -> str:
    """One thing more of a scene; '' for what needs a verb, and for a feeling that is not plainly the person's."""
    small = lower_first(part)
    if _FEELING.match(part) and near:
        return small
    if _finite(part) or re.match(r"(?:and|but|or|so|then)\b", small):
        return ""
    if _COUNT.match(part):
        return small if len(part.split()) > 1 else ""
    if _FEELING.match(part):
        return ""
    if _ORDINAL.match(part) or _WAITED.match(part):
        return f"the {small}"
    if _STATE.match(part) or _BEHIND.match(part):
        return small
    if _PEOPLE.match(part):
        return small if re.match(r"(?:an?|the|her|his|my|our)\b", small) else f"{article(part)} {small}"
    return small if _MANY_PEOPLE.match(part) or re.match(r"(?:an?|the|her|his) ", small) else ""

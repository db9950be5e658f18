"""English: what notes state: whether a piece of them has a subject and a verb, with what such a piece dropped. Pure."""

from __future__ import annotations

import re

from apptracker.tailoring.language.english_notes import bare_thing, is_base, is_past
from apptracker.tailoring.language.english_words import article, full_sentence, join_and, lower_first

SUBORDINATE = re.compile(r"(?:when|while|after|as|because|before|once|since|whenever|until|if)\b", re.IGNORECASE)
#: What a subject begins with.
_DETERMINER = frozenset(
    "a an the my our her his their its this that these those one two three four five six seven eight nine ten every "
    "each no some most many several another both all half".split()
)
_ALONE = frozenset(
    "i we he she they it you this that there nobody everyone everybody some most many both all staff management "
    "people demand business traffic morale attendance turnover".split()
)
_BE = (
    r"(?:was|were|is|are|had|has|have|did|could|would|will|can|got|went|came|became|stayed|kept|took|gave|made|left|"
    r"(?:was|were|did|could|would|had)n['’]t)"
)
#: One person, as stories tell of them.
SOMEBODY = (
    r"(?:customer|caller|guest|client|patient|passenger|member|student|tenant|resident|shopper|visitor|traveler|"
    r"traveller|policyholder|cardholder|subscriber|player|buyer|homeowner|veteran|widow|widower|senior|pensioner|"
    r"teenager|man|woman|lady|gentleman|mother|mom|mum|father|dad|grandmother|grandfather|parent|couple|family|"
    r"manager|boss|supervisor|coworker|colleague|driver|user|nurse|girl|boy|hire|trainee|newcomer|temp|agent)"
)
#: What was done to somebody: with no object behind it, "was" has been dropped.
_STRUCK = (
    r"(?:locked|stranded|charged|billed|overcharged|double-charged|hacked|scammed|diagnosed|denied|evicted|banned|"
    r"bumped|transferred|quoted|laid)(?! (?:the|a|an|his|her|my|our|me|us|him|them|it|their))"
)
_IRREGULAR = (
    "wrote|said|told|lost|found|paid|sent|bought|broke|fell|spoke|saw|heard|brought|threw|ran|forgot|felt|drove|thought|"
    "knew|stood|sat|began|chose|spent|sold|held|met"
)
#: Somebody without an article, and what they did: "Customer was charged twice", "Elderly caller couldn't log in".
_BARE_PERSON = re.compile(
    r"(?:(?!(?:an?|the|my|our|his|her|their|one|another|every|each|no|this|that|asked|told|called|got|had|kept|let) )"
    rf"[A-Za-z-]+ )?{SOMEBODY}(?= (?!{_STRUCK}\b)(?:{_BE}|{_IRREGULAR}|[a-z]+ed)\b)",
    re.IGNORECASE,
)
_SUBJECT_WORDS = 6
_MOVED = (
    r"(?:dropped|rose|fell|grew|went|improved|increased|decreased|doubled|climbed|halved|tripled|sank|came|stayed|was|"
    r"were|is|are|had)"
)
_NOW = re.compile(r"(?:[A-Za-z][\w'’-]* ){0,2}[A-Za-z][\w'’-]*s (?:now|still) [a-z]+\b")
#: A name and what it did: "Target switched our store", "Comcast moved us".
_NAME_DID = re.compile(
    r"(?!(?:Already|Also|Then|Still|Just|Finally|Never|Once|Later|[A-Z][a-z]+ly) )"
    r"(?P<name>[A-Z][\w&'’-]*)(?: [A-Z][\w&'’-]*){0,2} (?P<did>[a-z]+) "
    r"(?:an?|the|my|our|us|me|him|her|his|them|their|its|to|in|from|over|all|every|two|three|\d+)\b"
)
#: What a figure did: "repeat calls dropped", "kept arrangements went from 61% to 74%".
_FIGURE_MOVED = re.compile(rf"(?:[A-Za-z][\w'’-]* ){{1,4}}{_MOVED}\b")
#: Calls and the like that are told by what became of them: "abandoned calls" tells of no deed.
_SUCH = re.compile(
    r"(?:abandoned|missed|dropped|repeated|returned|escalated|disputed|blocked|late|lost)\b", re.IGNORECASE
)
#: "abandoned calls down from 31% to 12%".
_UP_OR_DOWN = re.compile(r"((?:[A-Za-z][\w'’-]* ){0,3}[A-Za-z][\w'’-]*) (up|down) (?=(?:from|to|by|\d))")
#: Deeds that leave a thing in another state: with nothing behind them, it is the thing they were done to.
SETTLED = (
    "cleared|closed|resolved|fixed|solved|settled|sorted|completed|finished|refunded|approved|paid|restored|reopened|"
    "corrected|repaired|replaced|unblocked|unlocked|canceled|cancelled|reversed|issued|waived|credited|removed|"
    "rebooked|gone|done|saved|shipped|delivered|found|suspended|reinstated|recovered|lifted|dismissed|reactivated|returned"
)
_PERSON = re.compile(
    r"\b(?:customer|caller|guest|client|patient|member|student|man|woman|lady|gentleman|couple|family|team|manager|"
    r"boss|supervisor|coworker|colleague|he|she|they|we|I|everyone|everybody|all|both|driver|owner|user|passenger|mother|"
    r"mom|mum|father|dad|tenant|resident|nobody)s?\b",
    re.IGNORECASE,
)
#: A time at the head of a sentence, with or without a comma behind it.
AT_A_TIME = re.compile(
    r"(?:(?:last|this|that|one|every) (?:[\w-]+ ){0,2}?(?:day|night|week|weekend|month|quarter|year|season|spring|"
    r"summer|autumn|fall|winter|shift|morning|afternoon|evening|time|\w+day(?: (?:morning|afternoon|evening|night))?)|"
    r"recently|once|(?:[\w-]+ ){1,3}ago|overnight)\b,?\s+",
    re.IGNORECASE,
)
_BY_THEN = r"(?:by|in|within|on|at|before|after|the same|that|inside|overnight|instead|with)"
_THING_SETTLED = re.compile(
    rf"(?!the\b|my\b|our\b|his\b|her\b)((?:[a-z][\w'’-]* ){{0,2}}(?:[a-z][\w'’-]*|[A-Z]{{2,4}})) "
    rf"({SETTLED})\b(?=$|,| {_BY_THEN}\b)"
)
#: "acct back same day", "family still there 2 yrs on".
_THING_IS = re.compile(
    r"(?!(?:the|my|our|his|her|i|he|she|we|they|all|both|every|no|some|it)\b)((?:[a-z][\w'’-]* ){0,2}[a-z][\w'’-]*) "
    rf"((?:back|up and running|online|live|still (?:there|here|open|with us)|down|offline)\b)"
    rf"(?=$| {_BY_THEN}\b| \d| (?:across|for|since|again|"
    rf"during)\b)"
)
_STILL_DO = re.compile(r"(?:both|all|they|we|everyone) (?:still|now|also) ", re.IGNORECASE)
_SOMEBODY_FIRST = re.compile(rf"{SOMEBODY}(?:['’]s)? ", re.IGNORECASE)
_ALL_SAFE = re.compile(r"(everyone|everybody) (?=(?:out|safe|back|home|fine)\b)", re.IGNORECASE)
_SOME_TAKEN = re.compile(r"(\d+|all \d+|both) (?=(?:hired|promoted|certified|kept on|rebooked)\b)", re.IGNORECASE)
_NO_MORE = re.compile(r"(?:no|zero) (?:more |further )?[a-z]+s\b", re.IGNORECASE)
#: What may go on behind a comma: it is no sentence of its own.
GOES_ON = re.compile(
    r"(?:and|but|or|so|then|who|whom|whose|which|that|where|when|while|after|before|because|as|if|since|until|once|"
    r"although|though|by|in|on|at|for|from|to|of|with|without|within|during|including|over|under|up|down|not|even|"
    r"despite|"
    r"[a-z]+ing\b(?! (?:was|were|had|did|didn['’]t|went|stopped|came)\b)|"
    r"(?!family|reply|supply|July|daily|weekly|monthly|only|fly)[a-z]+ly)\b",
    re.IGNORECASE,
)


def spliced(text: str, known: bool = True) -> str:
    """A statement, or several that only commas hold together, joined as sentences are; '' where it states nothing.
    ``known``: whether those it tells of were told of before."""
    if SUBORDINATE.match(text):
        return text
    parts = [part.strip() for part in re.split(r",\s+", text)]
    first = statement(parts[0], known)
    if not first:
        return ""
    told = [first]
    deeds = False
    for part in parts[1:]:
        if GOES_ON.match(part):
            if re.match(r"(?:and|but|or|so) ", part, re.IGNORECASE):
                return first + text[len(parts[0]) :]  # joined by its owner
            told[-1] += f", {part}"
        elif said := statement(part):
            told.append(lower_first(said))
        elif is_past(part.partition(" ")[0].lower()):
            deeds = True
            told.append(part)
        else:
            told[-1] += f", {part}"
    if len(told) == 1:
        return re.sub(r", ([a-z]+ing\b[^,]*), (?=[a-z]+ing\b[^,]*$)", r", \1 and ", told[0])
    if deeds:  # they are those of who is named first
        plain = all(is_past(t.partition(" ")[0].lower()) for t in told[1:])
        someone = _PERSON.search(" ".join(first.split()[:4]))
        return join_and(told) if plain and someone else told[0]
    return f"{', '.join(told[:-1])}, and {told[-1]}"


def statement(text: str, known: bool = True) -> str:
    """A part that has its subject and its verb; "complaint closed" gets what a note drops, and so does "customer
    called", by whether who it is was ``known`` before. '' otherwise."""
    if _BARE_PERSON.match(text):
        return f"{'the' if known else article(text)} {lower_first(text)}"
    for pattern, was in ((_ALL_SAFE, "was"), (_SOME_TAKEN, "were")):
        if match := pattern.match(text):
            return f"{match.group()}{was} {text[match.end() :]}"
    if _STILL_DO.match(text) and is_base(_STILL_DO.sub("", text).partition(" ")[0]):
        return text
    if full_sentence(text) and not text.lower().startswith("no-"):
        return f"{'the' if known else article(text)} {lower_first(text)}" if _SOMEBODY_FIRST.match(text) else text
    small = lower_first(text)
    if (match := _THING_SETTLED.match(small)) and not _PERSON.search(match.group(1)):
        thing, done = match.groups()
        if not is_past(thing.split()[0]) or _SUCH.match(thing):
            return f"the {thing} {_was(thing)} {done}{text[match.end() :]}"
    if (match := _THING_IS.match(small)) and not verbs(match.group(1)):
        thing = match.group(1)
        return f"the {thing} {_was(thing)} {text[match.start(2) :]}" if not _PERSON.fullmatch(thing) or known else ""
    if states(text):
        return f"the {small}" if bare_thing(small) else text
    if match := _UP_OR_DOWN.match(text):
        plain = not is_past(text.partition(" ")[0].lower()) or _SUCH.match(text)
        head = f"the {small[: match.end(1)]}" if bare_thing(small) else match.group(1)
        return f"{head} went {text[match.start(2) :]}" if plain and not _PERSON.search(match[1]) else ""
    return f"there were {small}" if _NO_MORE.match(small) and not verbs(small) else ""


def _was(thing: str) -> str:
    return "were" if thing.endswith("s") and not thing.endswith("ss") else "was"


def states(text: str) -> bool:
    """Whether a text without an article says what something did: "Repeat calls dropped 18%", "Kim called back"."""
    if re.match(rf"{_BE}\b", text, re.IGNORECASE):
        return False
    if is_past(text.partition(" ")[0].lower()) and not _SUCH.match(text) and not _FIGURE_MOVED.match(text):
        return False
    if _FIGURE_MOVED.match(text) or _NOW.match(text) or _BARE_PERSON.match(text):
        return True
    named = _NAME_DID.match(text)
    if named and (re.fullmatch(_BE, named["did"]) or is_past(named["did"])):
        return True
    words = re.findall(r"[\w'’%$£€.-]+", text.partition(",")[0])[: _SUBJECT_WORDS + 1]
    for end in range(1, len(words)):
        verb = words[end].lower()
        if not (re.fullmatch(_BE, verb) or (is_past(verb) and words[end].islower())):
            continue
        if words[end - 1].lower() in ("that", "who", "which", "whose"):
            return False  # "a review that named me" states nothing
        head = words[0].lower()
        if end == 1 and head in _ALONE:
            return True
        counted = head in _DETERMINER or head[0].isdigit() or words[end - 1].endswith("s")
        return (counted and (end > 1 or head not in _DETERMINER)) or _bare_did(text, words[end - 1], verb)
    return False


def _bare_did(text: str, noun: str, verb: str) -> bool:
    """ "card reader stopped", "payoff didn't match": a thing that took no harm but did something itself."""
    itself = re.fullmatch(_BE, verb) or verb in ("stopped", "crashed", "failed", "froze", "broke", "jumped", "died")
    return bool(itself) and bare_thing(lower_first(text)) and bare_thing(noun + " x")


def clause_alone(text: str) -> bool:
    """Whether it is a subordinate clause with nothing to hold on to: "When the phones went down"."""
    if not SUBORDINATE.match(text):
        return False
    rest = re.split(r",\s+", text)
    if any(statement(part) for part in rest[1:]):
        return False
    return len(verbs(text)) < 2 or bool(re.search(r"\b(?:and|or|but|that|who|which|what|how)\b", text))


def verbs(text: str) -> list[str]:
    """Its finite verbs, as far as their form tells."""
    words = re.findall(r"[A-Za-z'’-]+", text)
    return [w for w in words if re.fullmatch(_BE, w, re.IGNORECASE) or (is_past(w.lower()) and w[0].islower())]

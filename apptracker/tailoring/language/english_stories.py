"""English: a story's notes as sentences, in the person's own words. Pure.

What cannot be made a sentence with certainty is left out: a torn piece says less than nothing.
"""

from __future__ import annotations

import re

from apptracker.domain.when import MONTHS
from apptracker.tailoring.language.english_clauses import clause_from
from apptracker.tailoring.language.english_shorthand import spelled_out
from apptracker.tailoring.language.english_verbs import forms, gerund_of, past_of
from apptracker.tailoring.language.english_words import (
    article,
    full_sentence,
    join_and,
    lower_first,
    run_on,
    tidy,
    upper_first,
)

_SHORT_MONTHS = {name[:3]: name for name in MONTHS} | {"Sept": "September"}
#: What people drop when they take notes.
_DROPPED = (
    (re.compile(rf"\b({'|'.join(_SHORT_MONTHS)})\.? (?=(?:19|20)\d\d\b)"), lambda m: f"{_SHORT_MONTHS[m.group(1)]} "),
    (re.compile(r"\bi\b(?=\s|['’])"), lambda _: "I"),
    (re.compile(r"\bon phone\b"), lambda _: "on the phone"),
    (re.compile(r"(?<![\w-])(?<!the )(?<!that )same (day|night|week|hour|morning|afternoon|evening)\b(?=[,;.]|$)"),
     lambda m: f"the same {m.group(1)}"),
    (re.compile(r", so (?=([a-z]+)\b)"), lambda m: ", so I " if _is_past(m.group(1)) else m.group()),
)  # fmt: skip

_SENTENCE_END = re.compile(r"(?<=[a-z\d)%][.!?])\s+(?=[A-Z])")

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
_SUBORDINATE = re.compile(r"(?:when|while|after|as|because|before|once|since|whenever|until|if)\b", re.IGNORECASE)
#: What a subject begins with.
_DETERMINER = frozenset(
    "a an the my our her his their its this that these those one two three four five six seven eight nine ten every "
    "each no some most many several another both all half".split()
)
_ALONE = frozenset("i we he she they it you this that there nobody everyone everybody some most many both all".split())
_BE = (
    r"(?:was|were|is|are|had|has|have|did|could|would|will|can|got|went|came|became|stayed|kept|took|gave|made|left|"
    r"(?:was|were|did|could|would|had)n['’]t)"
)
#: Somebody without an article, and what they did: "Customer was charged twice", "Elderly caller couldn't log in".
_BARE_PERSON = re.compile(
    r"(?:(?!(?:an?|the|my|our|his|her|their|one|another|every|each|no|this|that) )[A-Za-z]+ )?"
    r"(?:customer|caller|guest|client|patient|member|student|man|woman|lady|couple|family|manager|boss|supervisor|"
    rf"coworker|driver|user)(?= (?:{_BE}|wrote|said|told|[a-z]+ed)\b)",
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
    r"(?P<name>[A-Z][\w&'’-]*)(?: [A-Z][\w&'’-]*){0,2} (?P<did>[a-z]+) "
    r"(?:an?|the|my|our|us|me|him|her|his|them|their|its|to|in|from|over|all|every|two|three|\d+)\b"
)
#: What a figure did: "repeat calls dropped", "kept arrangements went from 61% to 74%".
_FIGURE_MOVED = re.compile(rf"(?:[A-Za-z][\w'’-]* ){{1,4}}{_MOVED}\b")
#: Deeds that leave a thing in another state: with nothing behind them, it is the thing they were done to.
_SETTLED = (
    "cleared|closed|resolved|fixed|solved|settled|sorted|completed|finished|refunded|approved|restored|reopened|"
    "corrected|repaired|replaced|unblocked|unlocked|canceled|cancelled|reversed|issued|waived|credited|removed|rebooked|"
    "gone|done|saved|shipped|delivered|found"
)
_PERSON = re.compile(
    r"\b(?:customer|caller|guest|client|patient|member|student|man|woman|lady|gentleman|couple|family|team|manager|boss|"
    r"supervisor|coworker|colleague|he|she|they|we|I|everyone|everybody|all|both|driver|owner|user)s?\b",
    re.IGNORECASE,
)
#: A time at the head of a sentence, with or without a comma behind it.
_AT_A_TIME = re.compile(
    r"(?:(?:last|this|that|one|every) (?:[\w-]+ ){0,2}?(?:day|night|week|weekend|month|quarter|year|season|spring|"
    r"summer|autumn|fall|winter|shift|morning|afternoon|evening|time|\w+day(?: (?:morning|afternoon|evening|night))?)|"
    r"recently|once|(?:[\w-]+ ){1,3}ago|overnight)\b,?\s+",
    re.IGNORECASE,
)
_THING_SETTLED = re.compile(rf"(?!the\b|my\b|our\b|his\b|her\b)((?:[a-z][\w'’-]* ){{0,2}}[a-z][\w'’-]*) ({_SETTLED})\b")
_ONLY_SETTLED = re.compile(
    rf"(?:{_SETTLED})(?= (?:by|in|within|on|at|before|after|the same|that|inside|overnight)\b|$)"
)
#: What follows a verb rather than a noun.
_THAT_THING = re.compile(
    r"(?:an?|the|my|our|her|his|their|its|every|each|all|them|it|him|me|us|up|out|off|back|down|over|to|with|\d)\b",
    re.IGNORECASE,
)
#: What may go on behind a comma: it is no sentence of its own.
_GOES_ON = re.compile(
    r"(?:and|but|or|so|then|who|whom|whose|which|that|where|when|while|after|before|because|as|if|since|until|once|"
    r"although|though|by|in|on|at|for|from|to|of|with|without|within|during|including|over|under|up|down|not|even|"
    r"despite|[a-z]+ing|[a-z]+ly)\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"(?:(?:an? )|(?:\d+-star|five-star|four-star|thank[- ]you|handwritten|written|perfect|full|new|personal|kind) )"
    r".*\b(?:review|note|e?-?mail|card|letter|refund|credit|award|apology|rating|score|message|call|gift|order)\b",
    re.IGNORECASE,
)
#: One person or thing, told more of but not what it did: "A caller whose card was stolen".
_ONE_TOLD_OF = re.compile(r"an? (?:[\w'’-]+ ){1,4}?(?:who|whose|that|which)\b", re.IGNORECASE)
_ARTICLE_NOUN = re.compile(r"an? [\w'’-]+", re.IGNORECASE)


def story_told(situation: str, task: str, action: str, result: str) -> list[str]:
    """A story as sentences without their stops; the first begins small where it may follow a colon. Notes get a
    subject where it is plainly the person, and are joined or parted where that is certain; a task told as a note
    ("calm her down") is said by what was done."""
    told = [s for text in _sentences(situation) if (s := _happened(text))]
    told += [s for text in _sentences(task) if full_sentence(text) and (s := text)]
    told += [s for text in _sentences(action) if (s := _did(text))]
    told += [s for text in _sentences(result) if (s := _came_of_it(text))]
    told = _joined(told) or [text for text in (tidy(action), tidy(result)) if text][:1]
    return [upper_first(text) if number else run_on(text) for number, text in enumerate(told)]


def _sentences(text: str) -> list[str]:
    text = spelled_out(" ".join(text.split()))
    for pattern, words in _DROPPED:
        text = pattern.sub(words, text)
    return [line for part in _SENTENCE_END.split(text) if (line := tidy(part))]


def _happened(text: str) -> str:
    """One sentence of the situation."""
    if _clause_alone(text):
        return text  # goes on with what follows it
    if match := _ON_A_DAY.match(text):
        return f"On {_day(match.group())}{text[match.end() :]}" if _states(text[match.end() + 1 :].strip()) else ""
    if match := _IN_A_TIME.match(text):
        return f"In {run_on(text)}" if _states(text[match.end() + 1 :].strip()) else ""
    if match := _AT_A_TIME.match(text):
        return text if _statement(text[match.end() :]) else ""
    if _ONE_TOLD_OF.match(text) and len(_verbs(text)) < 2:
        return f"I had {lower_first(text)}" if "," not in text else ""
    if full_sentence(text) or _states(text):
        return _spliced(text, known=False)
    clause = clause_from(text)
    if clause.style == "subject":
        return clause.text
    return f"I had {lower_first(text)}" if _ARTICLE_NOUN.match(text) and "," not in text else ""


def _day(name: str) -> str:
    return lower_first(name) if re.match(r"(?:A|One|The) ", name) else name if name[0].isupper() else upper_first(name)


def _did(text: str) -> str:
    """One sentence of the action."""
    if full_sentence(text) or _clause_alone(text):
        return text
    if _states(text) and not _is_past(text.partition(" ")[0]):
        return text
    first, _, rest = text.partition(" ")
    if _is_base(first) and not _is_past(first) and not _THAT_THING.match(rest):
        return ""  # "Calm voice" tells of no deed
    clause = clause_from(text)
    return _deeds(clause.text) if clause.style == "subject" else ""


def _deeds(text: str) -> str:
    """Deeds in a row, with an "and" before the last: "I looked it up, did the exchange"."""
    first, *others = re.split(r",\s+", text)
    bare = others and all(_is_past(part.partition(" ")[0]) for part in others)
    if bare and " and " not in text:
        return join_and([first, *others])
    return re.sub(r", (?=(?:zero|no) [a-z]+(?: [a-z]+)?$)", ", with ", text)


def _came_of_it(text: str) -> str:
    """One sentence of the result; parts of notes are joined."""
    if ";" not in text:
        return _result(text)
    parts = [part for each in text.split(";") if (part := each.strip())]
    said: list[str] = []
    for part in parts:
        if said and _GIVEN.match(part) and not _states(part):
            given = part if re.match(r"an? ", part, re.IGNORECASE) else f"{article(part)} {part}"
            said[-1] += f", with {lower_first(given)}"
        elif sentence := _result(part):
            said.append(sentence if not said else lower_first(sentence))
    return "; ".join(said)


def _result(text: str) -> str:
    if spliced := _spliced(text):
        return spliced
    if (match := _AT_A_TIME.match(text)) and _statement(text[match.end() :]):
        return text
    if _ONLY_SETTLED.match(lower_first(text)):
        return f"It was {lower_first(text)}"
    first = text.partition(" ")[0]
    if _is_past(first):
        clause = clause_from(text)
        return _deeds(clause.text) if clause.style == "subject" and _has_object(text) else ""
    clause = clause_from(text)
    if clause.style == "subject" and not _is_base(first):
        return clause.text
    if _GIVEN.match(text):
        given = text if re.match(r"an? ", text, re.IGNORECASE) else f"{article(text)} {text}"
        return f"The result was {lower_first(given)}"
    return f"The result: {lower_first(text)}" if re.match(r"\d", text) else ""


def _spliced(text: str, known: bool = True) -> str:
    """A statement, or several that only commas hold together, joined as sentences are; '' where it states nothing."""
    if _SUBORDINATE.match(text):
        return text
    parts = [part.strip() for part in re.split(r",\s+", text)]
    first = _statement(parts[0], known)
    if not first:
        return ""
    told = [first]
    deeds = False
    for part in parts[1:]:
        if _GOES_ON.match(part):
            if re.match(r"(?:and|but|or|so) ", part, re.IGNORECASE):
                return first + text[len(parts[0]) :]  # joined by its owner
            told[-1] += f", {part}"
        elif statement := _statement(part):
            told.append(lower_first(statement))
        elif _is_past(part.partition(" ")[0].lower()):
            deeds = True
            told.append(part)
        else:
            told[-1] += f", {part}"
    if len(told) == 1:
        return told[0]
    if deeds:  # they are those of who is named first
        plain = all(_is_past(t.partition(" ")[0].lower()) for t in told[1:])
        someone = _PERSON.search(" ".join(first.split()[:4]))
        return join_and(told) if plain and someone else told[0]
    return f"{', '.join(told[:-1])}, and {told[-1]}"


def _statement(text: str, known: bool = True) -> str:
    """A part that has its subject and its verb; "complaint closed" gets what a note drops, and so does "customer
    called", by whether who it is was ``known`` before. '' otherwise."""
    if _BARE_PERSON.match(text):
        return f"{'the' if known else article(text)} {lower_first(text)}"
    if full_sentence(text) or _states(text):
        return text
    if (match := _THING_SETTLED.match(lower_first(text))) and not _PERSON.search(match.group(1)):
        thing, done = match.groups()
        plural = thing.endswith("s") and not thing.endswith("ss")
        return f"the {thing} {'were' if plural else 'was'} {done}{text[match.end() :]}"
    return ""


def _states(text: str) -> bool:
    """Whether a text without an article says what something did: "Repeat calls dropped 18%", "Kim called back"."""
    if _is_past(text.partition(" ")[0].lower()) and not _FIGURE_MOVED.match(text):
        return False
    if _FIGURE_MOVED.match(text) or _NOW.match(text) or _BARE_PERSON.match(text):
        return True
    named = _NAME_DID.match(text)
    if named and (re.fullmatch(_BE, named["did"]) or _is_past(named["did"])):
        return True
    words = re.findall(r"[\w'’%$£€.-]+", text.partition(",")[0])[: _SUBJECT_WORDS + 1]
    for end in range(1, len(words)):
        verb = words[end].lower()
        if not (re.fullmatch(_BE, verb) or (_is_past(verb) and words[end].islower())):
            continue
        if words[end - 1].lower() in ("that", "who", "which", "whose"):
            return False  # "a review that named me" states nothing
        head = words[0].lower()
        if end == 1 and head in _ALONE:
            return True
        counted = head in _DETERMINER or head[0].isdigit() or words[end - 1].endswith("s")
        return counted and (end > 1 or head not in _DETERMINER)
    return False


def _clause_alone(text: str) -> bool:
    """Whether it is a subordinate clause with nothing to hold on to: "When the phones went down"."""
    if not _SUBORDINATE.match(text):
        return False
    rest = re.split(r",\s+", text)
    if any(_statement(part) for part in rest[1:]):
        return False
    verbs = _verbs(text)
    return len(verbs) < 2 or bool(re.search(r"\b(?:and|or|but|that|who|which|what|how)\b", text))


def _verbs(text: str) -> list[str]:
    words = re.findall(r"[A-Za-z'’-]+", text)
    return [w for w in words if re.fullmatch(_BE, w, re.IGNORECASE) or (_is_past(w.lower()) and w[0].islower())]


def _is_past(word: str) -> bool:
    form = forms().get(word.lower())
    if form is None:
        return bool(re.fullmatch(r"[a-z]{3,}ed", word))
    return form[1] == "past" or (form[1] == "base" and past_of(form[0]) == form[0])


def _is_base(word: str) -> bool:
    form = forms().get(word.lower())
    return form is not None and form[1] in ("base", "third")


_NO_OBJECT = re.compile(
    r"\w+ (?:by|in|within|on|at|before|after|from|with|to|for|of|because|that|when|and|or|back|away|again|well|fast|"
    r"the same day|right away|overnight|over)\b|\w+$"
)


def _has_object(text: str) -> bool:
    """Whether a deed has what it was done to: only then is it plain who did it."""
    kept = re.match(r"(?:received|got|won|made|earned|hit|reached|was|were)\b", text, re.IGNORECASE)
    return bool(kept) or not _NO_OBJECT.match(text)


def _joined(told: list[str]) -> list[str]:
    """A clause that waits for another, held to the sentence after it by a comma."""
    out: list[str] = []
    for text in told:
        if out and _clause_alone(out[-1]):
            out[-1] = f"{out[-1]}, {run_on(text)}"
        else:
            out.append(text)
    return [text for text in out if not _clause_alone(text)]


# ---------------------------------------------------------------- time away


_TO_CARE = re.compile(
    r"I (?:took|had|have taken|have had) (?:[\w-]+ )*?(?:time|break|leave|years?|months?)\b.*?\b"
    r"(to (?:raise|care for|look after|bring up|be with|support|help|recover)\b[^.;]*)",
    re.IGNORECASE,
)


def time_away(doing: str, post: str, time: str) -> str:
    """What goes after "After" of time away from paid work: "more than two years away from paid work to raise two sons",
    "two years caring for my father", "one year as a full-time parent". ``doing`` is a clause about oneself, ``post``
    and ``time`` may be ''."""
    if not time:
        return f"time as {post}" if post else ""
    if match := _TO_CARE.match(doing):
        return f"{time} away from paid work {match.group(1)}"
    deed = re.match(r"I ([a-z]+)( [^,;]+)$", doing)
    form = forms().get(deed.group(1)) if deed else None
    if deed and form and " and " not in deed.group(2):
        return f"{time} {gerund_of(form[0])}{deed.group(2)}"
    return f"{time} as {post}" if post else f"{time} away from paid work"

"""English: a story's notes as sentences, in the person's own words. Pure.

What cannot be made a sentence with certainty is left out: a torn piece says less than nothing. A story of which too
little is left is not told.
"""

from __future__ import annotations

import re
from functools import lru_cache

from apptracker.tailoring.language.english_clauses import clause_from
from apptracker.tailoring.language.english_measures import measure
from apptracker.tailoring.language.english_notes import is_base, is_past, sentences, with_the
from apptracker.tailoring.language.english_scenes import happened
from apptracker.tailoring.language.english_shorthand import spelled_out
from apptracker.tailoring.language.english_statements import (
    AT_A_TIME,
    GOES_ON,
    SETTLED,
    SOMEBODY,
    clause_alone,
    spliced,
    statement,
    states,
)
from apptracker.tailoring.language.english_verbs import forms, gerund_of
from apptracker.tailoring.language.english_words import (
    article,
    full_sentence,
    join_and,
    lower_first,
    run_on,
    upper_first,
)

_ONLY_SETTLED = re.compile(
    rf"(?!paid|returned|recovered)(?:{SETTLED})(?= (?:by|in|within|on|at|before|after|the same|that|inside|"
    r"overnight)\b|$)"
)
#: "cleared the line in 4 hours": it was done, by whoever did it.
_SETTLED_THING = re.compile(
    rf"(?P<done>{SETTLED}) (?:the )?(?P<thing>(?!all\b|an?\b|my\b|his\b|her\b|\d)[a-z-]+(?: [a-z-]+)?) "
    r"(?=(?:by|in|within|before|overnight|the same)\b)"
)
#: What follows a verb rather than a noun.
_THAT_THING = re.compile(
    r"(?:an?|the|my|our|her|his|their|its|every|each|all|them|it|him|me|us|up|out|off|back|down|over|to|with|\d)\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"(?:(?:an? )|(?:\d+-star|five-star|four-star|thank[- ]you|handwritten|written|perfect|full|new|personal|kind) )"
    r".*\b(?:review|note|e?-?mail|card|letter|refund|credit|award|apology|rating|score|message|call|gift|order)\b",
    re.IGNORECASE,
)
#: Deeds of a result that are the person's own, whoever else is told of.
_OWN = re.compile(
    r"(?:promoted to|named (?:employee|agent|associate)|was promoted|got promoted|"
    r"was (?:named|recognized|asked to|chosen|picked)|won|earned|retained|reduced|cut|"
    r"increased|improved|avoided|prevented|hit|beat|exceeded|trained|recovered|refunded|solved|fixed|resolved|"
    r"completed|reached|met|"
    r"(?:received|got|made) (?:[\w$-]+ ){0,4}?(?:award|bonus|praise|recognition|commendation|raise|promotion|kudos|"
    r"feedback|compliment|shout-?out|thanks|sale|quota|target|goal)|"
    r"stopped (?:about|over|\$|another)|saved (?:the|us|our|over|about|both)|"
    r"closed (?:the |\d+ )?(?:case|ticket|sale|deal|complaint|claim))\b",
    re.IGNORECASE,
)
#: Deeds of a result that are those of the one who was helped.
_THEIRS = re.compile(
    r"(?:kept|paid|sent|stayed|left|renewed|came|thanked|stopped|gave|wrote|bought|signed|upgraded|ordered|calmed|"
    r"apologi[sz]ed|smiled|hugged|tipped|mentioned|booked|accepted|agreed|laughed|recommended|referred|complimented|"
    r"praised|cried|withdrew|asked for|went home)\b",
    re.IGNORECASE,
)
_SHE = re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
_HE = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_WOMAN = re.compile(r"\b(?:lady|woman|mother|mom|mum|girl|grandmother|widow|wife|sister|daughter)\b", re.IGNORECASE)
_MAN = re.compile(r"\b(?:man|gentleman|father|dad|boy|grandfather|widower|husband|brother|son)\b", re.IGNORECASE)
_SOMEBODY = re.compile(rf"\b{SOMEBODY}\b", re.IGNORECASE)
_TOGETHER = re.compile(
    rf"\b{SOMEBODY} and (?:an?|his|her|the) {SOMEBODY[:-1]}|wife|husband|son|daughter)\b", re.IGNORECASE
)
_AT_WORK = frozenset("manager boss supervisor driver nurse agent".split())
#: Who is told of by a pronoun alone ("HIM" is a department), and who may have been told of before.
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is)\b")
_THEY = re.compile(r"\b(?:[Tt]hey|[Tt]hem|[Tt]heir)\b")
_WHO = re.compile(
    rf"\b(?:{SOMEBODY}|husband|wife|son|daughter|brother|sister|child|kid|baby|person|someone|somebody|agent|trainee|"
    r"newcomer|hire|cook|accountant|regular|neighbor|owner|technician|teacher|worker|doctor|cashier|landlord|"
    r"friend|partner|uncle|aunt|girlfriend|boyfriend|pupil|teenager|soldier|"
    r"[a-z]{3,}(?:er|or|ist|ian|ant|ent|ee))s?\b|(?<=[\w,] )(?!I\b)[A-Z][a-z]+\b|\b(?:Mr|Mrs|Ms|Dr)\b",
)
_MANY = re.compile(r"\b(?:[a-z]{2,}s|people|family|couple|team|staff|children|everyone|both|crew|class|two|three)\b")


def story_told(situation: str, task: str, action: str, result: str) -> list[str]:
    """A story as sentences without their stops; the first begins small where it may follow a colon, and may be a scene
    without a verb there. Notes get a subject where it is plain who did it, and are joined or parted where that is
    certain; a task told as a note ("calm her down") is said by what was done. Empty where what happened, what was done
    or what came of it was noted and cannot be told."""
    return list(_told(situation, task, action, result))


@lru_cache(maxsize=512)
def _told(situation: str, task: str, action: str, result: str) -> tuple[str, ...]:
    before = happened(situation)
    asked = [text for text in sentences(task) if full_sentence(text)]
    done = [said for text in sentences(action) if (said := _did(text))]
    came = [said for text in sentences(result) if (said := _came_of_it(text, _other(situation, task, action, result)))]
    if any(notes.strip() and not told for notes, told in ((situation, before), (action, done), (result, came))):
        return ()
    told = _joined([*before, *asked, *done, *came])
    if not told or _nobody_before(told[0]):
        return ()
    return tuple(upper_first(text) if number else run_on(text) for number, text in enumerate(told))


def _nobody_before(text: str) -> bool:
    """Whether it tells of somebody by a pronoun alone."""
    for pronoun, who in ((_PRONOUN, _WHO), (_THEY, _MANY)):
        if (match := pronoun.search(text)) and not (
            who.search(text[: match.start()]) or _WHO.search(text[: match.start()])
        ):
            return True
    return False


def _other(*notes: str) -> str:
    """Who else the notes tell of, as the subject of what they did: "she" where only a woman is told of, "the customer",
    "they"; '' where nobody, or nobody alone."""
    text = " ".join(notes)
    if _TOGETHER.search(text):
        return "they"
    for one, another, pronoun in ((_SHE, _HE, "she"), (_HE, _SHE, "he")):
        if one.search(text) and not another.search(text):
            return pronoun
    if _SHE.search(text):
        return ""
    found = [noun for word in _SOMEBODY.findall(text) if (noun := word.lower()) not in _AT_WORK]
    women, men = ({word.lower() for word in kind.findall(text)} for kind in (_WOMAN, _MAN))
    if found and bool(women) != bool(men) and len(women | men) == 1:
        return "she" if women else "he"
    if women or men or not found:
        return ""
    return "they" if found[0] in ("couple", "family") else f"the {found[0]}" if len(set(found)) == 1 else ""


# ---------------------------------------------------------------- what was done


def _did(text: str) -> str:
    """One sentence of the action."""
    if full_sentence(text) or clause_alone(text):
        return text
    first, _, rest = text.partition(" ")
    if states(text) and not is_past(first):
        return text
    if is_base(first) and not is_past(first) and not _THAT_THING.match(rest):
        return ""  # "Calm voice" tells of no deed
    text = _deeds_alone(text)
    clause = clause_from(text)
    if clause.text.startswith("I was ") and first.lower() == "asked":
        return f"I {_deeds(lower_first(text))}"
    if clause.style == "subject":
        return with_the(_deeds(clause.text))
    return f"I {_deeds(lower_first(text))}" if rest and is_past(first.lower()) else ""


def _deeds_alone(text: str) -> str:
    """Deeds in a row without what stands behind them and is none: "moved 2 agents, huddle every morning"."""
    *others, last = re.split(r",\s+", text)
    first = last.partition(" ")[0]
    if not others or is_past(first.lower()) or GOES_ON.match(last) or " and " in last or statement(last):
        return text
    deeds = all(is_past(part.partition(" ")[0].lower()) for part in others)
    return ", ".join(others) if deeds and not re.match(r"(?:zero|no)\b", first, re.IGNORECASE) else text


def _deeds(text: str) -> str:
    """Deeds in a row, with an "and" before the last: "I looked it up, did the exchange"."""
    first, *others = re.split(r",\s+", text)
    bare = others and all(is_past(part.partition(" ")[0]) for part in others)
    if bare and not re.search(r"\band [a-z]+ ", others[-1]) and not _ends_in_deed(others[-1]):
        if len(others) == 1 and " and " not in first:
            return f"{first} and {others[0]}"
        if " and " in text:
            return f"{', '.join([first, *others[:-1]])}, and {others[-1]}"
        return join_and([first, *others])
    return re.sub(r", (?=(?:zero|no) [a-z]+(?: [a-z]+)?$)", ", with ", text)


def _ends_in_deed(part: str) -> bool:
    return any(is_past(word) for word in re.findall(r"\band ([a-z]+)", part))


# ---------------------------------------------------------------- what came of it


def _came_of_it(text: str, other: str) -> str:
    """One sentence of the result; parts of notes are joined."""
    if ";" not in text:
        return _result(text, other)
    parts = [part for each in text.split(";") if (part := each.strip())]
    said: list[str] = []
    for part in parts:
        if said and _GIVEN.match(part) and not states(part):
            given = part if re.match(r"an? ", part, re.IGNORECASE) else f"{article(part)} {part}"
            said[-1] += f", with {lower_first(given)}"
        elif sentence := _result(part, other):
            said.append(sentence if not said else lower_first(sentence))
    return "; ".join(said)


def _result(text: str, other: str) -> str:
    """One sentence of the result: a statement with what follows it, or its parts, each by itself."""
    if ", " in text and (figures := measure(spelled_out(text), current=False)):
        return figures  # two measures: "handle time down from 11 min to 6, abandon rate cut in half"
    if said := spliced(text):
        return said
    if (match := AT_A_TIME.match(text)) and statement(text[match.end() :]):
        return text
    told: list[str] = []
    who = ""  # the subject of what was told last
    for part in _apart(text):
        subject, said = _part(part, other)
        if not said:
            continue
        if told and GOES_ON.match(part) and not subject:
            told[-1] += f", {part}"
        elif subject and subject == who:
            told.append(said)
        else:
            told.append(f"{subject} {said}".strip())
            who = subject
    if told and all(part.startswith(who) is (number == 0) for number, part in enumerate(told)) and who:
        return join_and(told)
    return join_and(told) if len(told) < 2 else f"{', '.join(told[:-1])}, and {told[-1]}"


def _apart(text: str) -> list[str]:
    """The parts of a result; a list of three things stays with its deed."""
    parts: list[str] = []
    for part in re.split(r",\s+", text):
        bare = re.sub(r"^and ", "", part)
        if parts and not is_past(bare.partition(" ")[0].lower()) and not statement(bare) and not GOES_ON.match(part):
            if re.match(r"(?:an?|the|\d)\b", bare) or _GIVEN.match(bare):
                parts.append(bare)
            continue
        parts.append(bare)
    return parts


def _part(text: str, other: str) -> tuple[str, str]:
    """The subject of one part of a result and what is said of it; the subject is '' where the part has its own."""
    if said := statement(text):
        return "", said
    first = text.partition(" ")[0]
    small = lower_first(text)
    if re.match(r"(?:is )?now (?:an?|one of)\b", small):
        return (other, f"is {small.removeprefix('is ')}") if other else ("", "")
    if _ONLY_SETTLED.match(small):
        return "", f"it was {small}"
    if match := _SETTLED_THING.match(small):
        thing = match["thing"]
        plural = thing.endswith("s") and not thing.endswith("ss")
        return "", f"the {thing} {'were' if plural else 'was'} {match['done']} {small[match.end() :]}"
    if _OWN.match(text):
        clause = clause_from(text)
        mine = clause.style == "subject" and clause.text.startswith("I ") and _has_object(clause.text[2:])
        return ("I", clause.text[2:]) if mine else ("", "")
    if _THEIRS.match(text):
        if other:
            return other, small
        return ("I", small) if first.lower() == "kept" and _has_object(text) else ("", "")
    if is_past(first.lower()):
        return "", ""  # it may be anybody's
    clause = clause_from(text)
    if clause.style == "subject" and not is_base(first) and clause.text.startswith(("I ", "the ", "my ", "our ")):
        return "", clause.text
    if _GIVEN.match(text):
        given = text if re.match(r"an? ", text, re.IGNORECASE) else f"{article(text)} {text}"
        return "", f"the result was {lower_first(given)}"
    return ("", f"the result: {small}") if re.match(r"\d", text) else ("", "")


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
        if out and clause_alone(out[-1]):
            out[-1] = f"{out[-1]}, {run_on(text)}"
        else:
            out.append(text)
    return [text for text in out if not clause_alone(text)]


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

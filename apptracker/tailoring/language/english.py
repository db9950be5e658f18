"""English: making sentences from the words people store, without changing what they say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from apptracker.domain.profile import Fact, FactKind
from apptracker.domain.when import MONTHS
from apptracker.guide.lexicon import Term
from apptracker.tailoring.language.english_clauses import clause_from, starts_in_past
from apptracker.tailoring.language.english_following import (
    also,
    as_gerund,
    begins_with_a_deed,
    fronted,
    without_subject,
)
from apptracker.tailoring.language.english_stories import story_told, time_away
from apptracker.tailoring.language.english_words import (
    ACRONYMS,
    article,
    full_sentence,
    join_and,
    lower_first,
    run_on,
    tidy,
    upper_first,
    with_stop,
)

__all__ = [
    "BLANKS",
    "CODE",
    "addressed",
    "also",
    "answer_in_words",
    "article",
    "as_duty",
    "as_gerund",
    "as_reason",
    "as_result",
    "asked_phrase",
    "at",
    "audience",
    "certified",
    "claims_about_self",
    "clause_from",
    "duration",
    "fluency",
    "fronted",
    "full_sentence",
    "is_negative",
    "join_and",
    "language_name",
    "long_date",
    "lower_first",
    "number_word",
    "partly_spoken",
    "position",
    "post",
    "quotes",
    "run_on",
    "starts_in_past",
    "story_told",
    "tidy",
    "time_away",
    "upper_first",
    "with_stop",
    "without_subject",
]

CODE = "en"

_NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()

_NEGATIVE = re.compile(
    r"(?:no|none|not|never|false|unavailable|cannot|can['’]t|don['’]t|i (?:cannot|can['’]t|do not|don['’]t))\b",
    re.IGNORECASE,
)


def is_negative(text: str) -> bool:
    """Whether an answer says no."""
    return bool(_NEGATIVE.match(text.strip()))


#: First-person sentences that ask, wish or greet, and claim nothing.
_NO_CLAIM = re.compile(
    r"(?:I am (?:applying|writing)|I write|I would|I['’]d|I (?:welcome|look forward|hope)|You can|Please|Thank you|"
    r"Dear|May I)\b",
    re.IGNORECASE,
)

#: The first grade of a post: "Technical Support Specialist I".
_GRADE = re.compile(r"(?<=[a-z]) I(?=\s+(?:position|role|at)\b|[,.;:]|$)")

#: What is only wished or offered, wherever it stands in a sentence.
_WISH = re.compile(
    r"\bI (?:would|should|wish|hope|look forward)\b|\bI['’]d\b|\btell(?:s|ing)? me\b|\breach me\b|\bI am applying\b|"
    r"\b[Mm]y (?:application|next step|CV|resume|résumé)\b|\bwhich I found\b"
)


def claims_about_self(text: str) -> bool:
    """Whether a sentence says something about its writer that should rest on a fact."""
    rest = _WISH.sub(" ", _GRADE.sub(" ", text))
    says_i = bool(re.search(r"\b(?:I|me|my|mine|myself)\b", rest)) and not _NO_CLAIM.match(text)
    return says_i or begins_with_a_deed(text)


def answer_in_words(fact: Fact) -> str:
    """What a single fact answers: its text, "a headset" for a plain yes, a list joined; '' for a no."""
    value = fact.data.get("value")
    label = fact.key.partition(":")[2].replace("-", " ")
    if value is True or (isinstance(value, str) and value.strip().lower() == "yes"):
        return label if fact.kind is FactKind.AVAILABILITY else f"{article(label)} {label}"
    if isinstance(value, list):
        return join_and([str(item) for item in value])
    text = "" if value is False or value is None else str(value)
    return "" if is_negative(text) else text


_UNIQUE_POST = re.compile(
    r"(?:manager|director|president|head|chief|chief [a-z ]+officer|ceo|cto|coo|owner|founder|"
    r"co-founder|principal|chair|treasurer|"
    r"secretary general|editor-in-chief|head chef|captain)$",
    re.IGNORECASE,
)


_OFFICE = re.compile(
    r"\b(?:secretary|president|treasurer|captain|chair|representative|officer|editor|member)$", re.IGNORECASE
)


def post(title: str, kind: str = "") -> str:
    """A job's title after "I was": "General Manager", but "a Cashier", "an Usher" and "a volunteer Tutor". ``kind``:
    "freelance", "volunteer" or ''."""
    if not title:
        return ""
    if kind == "volunteer" and _OFFICE.search(title):
        kind = ""  # an office held in a club or a council; nobody is paid for it
    if kind and not re.search(rf"\b{kind}", title, re.IGNORECASE):
        return f"a {kind} {title}"
    return title if _UNIQUE_POST.search(title) else f"{article(title)} {title}"


_LEVELS = re.compile(r"(?:[IVX]+|[A-Z]{2,}\w*|[A-Z]?\w*\d\w*|[a-z].*|.*[a-z][A-Z].*)$")

_NAMES_IN_POSTS = frozenset(
    "English Spanish French German Portuguese Italian Dutch Chinese Mandarin Cantonese Japanese Korean Vietnamese "
    "Arabic Russian Polish Hindi American British European Tier Level Sergeant Corporal Excel Salesforce Windows Java "
    "Python Linux Cisco Oracle Microsoft Google Apple Amazon "
    "Montessori".split()
)


_RANK = re.compile(r"\b(?:staff|master|first|gunnery) sergeant\b|\b(?:petty|warrant) officer\b", re.IGNORECASE)
#: "Patient Registrar, Emergency Department", in small letters.
_IN_A_DEPARTMENT = re.compile(r"(?P<who>[^,]+), (?P<where>[^,]+ (?:department|unit|division|office))")


def position(title: str, employer: str) -> str:
    """A post as a letter says it in mid-sentence: small, but for names, levels and short forms ("a customer service
    representative", "Teller II", "QA analyst")."""
    theirs = set(employer.split()[:1]) if len(employer.split()) < 3 else set()

    def small(word: str) -> str:
        bare = word.strip(",.;:()&")
        keep = not bare or _LEVELS.fullmatch(bare) or bare in _NAMES_IN_POSTS or bare in theirs
        return word if keep else "-".join(part if part.isupper() else part.lower() for part in word.split("-"))

    words = title.replace(" & ", " and ").split()
    if title.isupper() and len(words) > 1:
        words = [word if word in ACRONYMS else word.capitalize() for word in words]
    out = [small(word) for word in words]
    out = _RANK.sub(lambda m: m.group().title(), " ".join(out)).split(" ")
    if (inside := _IN_A_DEPARTMENT.fullmatch(" ".join(out))) is not None:
        return f"{inside['who']} in the {inside['where']}"
    if "," in title and not _SERVED_IN.search(employer):
        return " ".join(words)  # "Team Lead, Member Services" is a title as it stands
    if len(words) > 1 and _LEVELS.fullmatch(words[-1].strip(",.")) and words[-1][0] in "IVX0123456789":
        return " ".join(words)  # "Teller II" is a name of its own
    return " ".join(out)


_WITH_THE = re.compile(
    r"(?:University|College|Institute|Department|Ministry|City|County|State|Ohio State|Port|Church|Council|"
    r"Office|Museum|Children['’]s Hospital) of\b|(?:U\.?S\.? ?)?(?:Army|Navy|Air Force|Marine Corps|Coast Guard|"
    r"National Guard)\b|US (?:Army|Navy|Air Force)|Royal (?:Navy|Air Force|Marines)|(?:American |British )?Red Cross\b|"
    r"Salvation Army|YMCA|YWCA|NHS|DMV|Home Office|Post Office"
)

_SERVED_IN = re.compile(r"(?:Army|Navy|Air Force|Marine Corps|Coast Guard|National Guard|Royal Marines)\b")


def at(name: str) -> str:
    """Where somebody worked or studied: "at Best Mart", "at the University of Leeds", "in the U.S. Army"."""
    if not name:
        return ""
    the = "the " if _WITH_THE.match(name) else ""
    return f"{'in' if _SERVED_IN.search(name) and the else 'at'} {the}{name}"


_TITLES = re.compile(r"(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Sir|Dame)\b\.?\s+", re.IGNORECASE)


def addressed(name: str) -> tuple[str, str]:
    """How a letter greets somebody: title and family name where a title is stored ("Ms.", "van der Berg"), else '' and
    the whole name."""
    name = " ".join(name.split())
    match = _TITLES.match(name)
    if not match:
        return "", name
    title, rest = name[: match.end()].strip(), name[match.end() :].split()
    if len(rest) < 2:
        return title, " ".join(rest)
    low = next((n for n, word in enumerate(rest) if n and word[0].islower()), None)
    if low is not None:
        return title, " ".join(rest[low:])
    return title, rest[-1] if len(rest) == 2 or len(rest[1].strip(".")) == 1 else " ".join(rest)


BLANKS = {
    "name": "your name",
    "title": "job title",
    "line": "in English:",
    "example": "an example of work you did well, with its result",
}


def quotes(region: str) -> tuple[str, str]:
    """The quotation marks of the region."""
    return ("“", "”")


def language_name(text: str) -> str:
    """A language as a letter names it."""
    return text


def fluency(text: str) -> str:
    """How well somebody speaks a language, in mid-sentence."""
    return lower_first(text)


_OWN_NOUN = re.compile(
    r"\b(?:certificat\w+|diplomas?|licen[cs]e|award|badge|card|nvq|btec|qualification|permit)\b", re.IGNORECASE
)
_WHO_IS = re.compile(
    r"(?:[A-Z][\w+.]*\s+)?Certified\b.*\b(?:\w+(?:or|er|ist|ian|ant)|Associate|Professional|Agent|Analyst)$"
)


def certified(names: Sequence[str]) -> str:
    """Certificates as a clause: "I hold the CompTIA A+ certification", "I am a Certified Call Center Agent"."""
    plain = [re.sub(r"\s*\([A-Z][\w-]*\)$", "", " ".join(name.split())) for name in names]
    plain = list(dict.fromkeys(filter(None, plain)))
    if not plain:
        return ""
    if len(plain) == 1 and _WHO_IS.match(plain[0]) and ":" not in plain[0]:
        return f"I am {article(plain[0])} {plain[0]}"
    own = [f"the {name}" for name in plain if _OWN_NOUN.search(name)]
    bare = [name for name in plain if not _OWN_NOUN.search(name)]
    if bare:
        own.append(f"the {join_and(bare)} certification{'s' if len(bare) > 1 else ''}")
    return f"I hold {join_and(own)}"


_ONE_WORD_LEVEL = re.compile(
    r"(conversational|basic|elementary|intermediate|upper[- ]intermediate|functional|everyday|beginner|passive|some)"
    r"(?:\s+(?:level|knowledge|skills?|proficiency|speaker))?",
    re.IGNORECASE,
)
_CEFR = re.compile(r"(?:level\s+)?([ABC][12])\b.*", re.IGNORECASE)
_LIMITED = re.compile(r"limited(?:\s+(working|professional))?(?:\s+proficiency)?", re.IGNORECASE)


def partly_spoken(language: str, fluency: str) -> str:
    """A language that is not spoken fluently, in a sentence: "I speak conversational Welsh"; '' without a fluency."""
    level = fluency.strip(" .")
    if match := _ONE_WORD_LEVEL.fullmatch(level):
        return f"I speak {'some' if match.group(1).lower() == 'beginner' else match.group(1).lower()} {language}"
    if match := _CEFR.fullmatch(level):
        return f"I speak {language} at level {match.group(1).upper()}"
    if match := _LIMITED.fullmatch(level):
        return f"I have limited {match.group(1) or 'working'} proficiency in {language}".replace("  ", " ")
    return f"My {language} is {lower_first(level)}" if level else ""


def as_reason(text: str) -> str:
    """The person's own reason as a sentence; one that begins with "because" or "for" gets its beginning."""
    line = " ".join(text.split())
    if re.match(r"(?:because|for)\b", line, re.IGNORECASE) and not full_sentence(line):
        line = f"I am applying to you {line[0].lower()}{line[1:]}"
    return with_stop(line)


def as_result(text: str) -> str:
    """What came of a story, told as a note."""
    return f"The result: {lower_first(text)}"


def asked_phrase(term: Term) -> str:
    """What a posting asks for, after "you ask for"."""
    return term.phrase


def as_duty(phrase: str) -> str:
    """What a posting says the work is: "inbound calls", of which a demand would ask for experience."""
    return re.sub(r"^experience (?:with|of|at|in) ", "", phrase)


#: Qualities that were shown and can be promised again ("the same calm"), by lexicon term.
PROMISES = {
    "patience": "patience",
    "empathy": "empathy",
    "composure": "calm",
    "attention-to-detail": "attention to detail",
    "accuracy": "accuracy",
    "active-listening": "attention",
    "tact": "tact",
    "confidentiality": "discretion",
    "follow-up": "follow-through",
    "reliability": "reliability",
}

_AUDIENCES = (
    "customer",
    "member",
    "guest",
    "patient",
    "client",
    "caller",
    "policyholder",
    "student",
    "resident",
    "passenger",
)

#: "Customer service" names a trade, whoever is served.
_FIXED_PHRASES = re.compile(
    r"\b(?:customer|client|member|guest|patient)[\s-]+(?:service|care|support|success|relation)s?\b"
)


def audience(text: str) -> str:
    """Whom a job serves, as its posting says most often ("members", "guests"); '' when it does not say."""
    lowered = _FIXED_PHRASES.sub(" ", text.lower())
    # One "patient" may be what they want their people to be.
    counts = {a: len(re.findall(rf"\b{a}s\b" if a == "patient" else rf"\b{a}s?\b", lowered)) for a in _AUDIENCES}
    best = max(counts, key=lambda a: (counts[a], a == "customer"))
    return f"{best}s" if counts[best] else ""


def number_word(n: int) -> str:
    return _NUMBER_WORDS[n] if 0 <= n < len(_NUMBER_WORDS) else str(n)


def duration(months: int) -> str:
    """ "more than six years", "nearly three years", "eight months"; never rounded up past the truth."""
    if months < 12:
        return f"{number_word(months)} month{'s' if months != 1 else ''}"
    years, rest = divmod(months, 12)
    plural = "" if years == 1 else "s"
    if rest >= 10:
        return f"nearly {number_word(years + 1)} years"
    return f"{'more than ' if rest >= 2 else ''}{number_word(years)} year{plural}"


def long_date(day: date, language: str) -> str:
    """The date as letters write it: November 21, 2026, or 21 November 2026 outside the United States."""
    month = MONTHS[day.month - 1]
    return f"{month} {day.day}, {day.year}" if language == "en-US" else f"{day.day} {month} {day.year}"

"""English: a line of a résumé that says what the person was, won or was given, as a sentence. Pure."""

from __future__ import annotations

import re

from apptracker.tailoring.language.english_case import sentence_case, small_start
from apptracker.tailoring.language.english_verbs import forms, past_of
from apptracker.tailoring.language.english_words import article, dated, join_and, lower_first

#: Words for people at work: a line of them says what somebody was, not what the work was.
PERSONS = frozenset(
    """
    advisor adviser agent aide analyst assistant associate attendant barista bartender cashier caregiver clerk
    concierge consultant cook coordinator employee engineer expert greeter head host hostess individual intern lead
    leader manager member nurse officer operator person player porter professional receptionist rep representative
    salesperson secretary server specialist starter supervisor technician teller trainee tutor usher volunteer
    waiter waitress worker custodian bookkeeper accountant communicator learner listener multitasker multi-tasker
    thinker solver custodian marshal warden
    """.split()
)

#: Of these there is one at a time; of the others, several.
_THE_ONE = (
    r"(?:escalation|contact|focal|reference)\s(?:point|person|contact)|point\sof\s(?:contact|escalation)|point\sperson|"
    r"go-to(?:\s[a-z]+){1,3}|lead(?=\s(?:for|on|of)\b)|first\sline\sof\s(?:support|contact|defen[cs]e)|face(?=\sof\b)|"
    r"head(?=\sof\b)|main\scontact|key\scontact|(?:sole|only)\s(?:[A-Za-z]+\s)?(?:representative|agent|technician|"
    r"receptionist|support|operator|cashier|clerk|administrator|employee|contact)"
)
_ONE_OF_MANY = (
    r"mentor|member|liaison|backup|back-up|deputy|trainer|coach|champion|ambassador|advocate|volunteer|keyholder|"
    r"key\sholder|tutor|finalist|nominee|runner-up|first\saider|fire\s(?:marshal|warden)|shift\slead(?:er)?|"
    r"team\slead(?:er)?|supervisor|facilitator|moderator|co-lead|co-chair|representative|buddy|role\smodel|interpreter|"
    r"translator|super\suser|floor\swalker|subject\smatter\sexpert|SME|specialist|assistant|adviser|advisor|instructor|"
    r"founding\smember|leader|steward|delegate|secretary|participant"
)
_WAS = re.compile(
    rf"(?:(?:([a-z-]{{3,14}})\s)?({_THE_ONE})|((?:[a-z-]{{3,14}}\s){{0,2}}?)({_ONE_OF_MANY}))"
    r"(?=\s(?:for|of|to|on|between|in|within|at|among|responsible\sfor)\s\S)(\s[^:;]*?)(?:\s?[–—-]\s(.*)|[:;].*)?$",
    re.IGNORECASE,
)
_GO_TO = re.compile(r"go-to\s(?=for\b)", re.IGNORECASE)
_FIRST_IN = re.compile(r"first\s(in|on|of)\s(?:the\s)?([a-z]+)\s(?=to\s[a-z]+\s)", re.IGNORECASE)
_FIRST_TO = re.compile(
    r"((?:one\sof\s(?:the\s|only\s)?)?(?:first|only|two|three|four|five|six|\d+|youngest|fastest|highest[- ](?:rated|"
    r"ranked)|"
    r"top[- ](?:rated|ranked|selling|performing))\s(?:[a-z-]+\s){0,2}(?:agents?|reps?|representatives?|employees?|"
    r"persons?|"
    r"people|hires?|associates?|cashiers?|advis[eo]rs?|technicians?|members?|drivers?|sellers?|salespersons?|women|"
    r"woman|"
    r"trainees?|managers?|supervisors?|tellers?|servers?))\b(.*)$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r",?\s(?:to|in|of|on|at|for|with|among|trained|chosen|selected|picked|asked|invited|promoted)\b")

_WON = re.compile(r"(?:two-time\s|proud\s)?winner(?:\sof|,|:)\s(.+)$", re.IGNORECASE)
_WON_BEFORE = re.compile(
    r"(\S.{2,60}?\b(?:award|contest|competition|prize|challenge))\swinner(?=$|[\s,(])(.*)$", re.IGNORECASE
)
_GIVEN = re.compile(r"(?:proud\s)?recipient\sof\s(.+)$", re.IGNORECASE)
_PROMOTION = re.compile(r"(?:(a|one|two|three|2|3)\s)?promotions?\s(?=to\s|within\s|in\s|after\s)(.+)$", re.IGNORECASE)
_TIMES = {"two": " twice", "2": " twice", "three": " three times", "3": " 3 times"}
_NAMED = re.compile(
    r"(?:(\d)\s?x\s)?([A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2}\sof\sthe\s(?:Month|Year|Quarter|Week|Season))"
    r"(?:\s\(?x\s?(\d)\)?)?(?=$|[\s,(])(.*)$"
)
_BARE_YEARS = re.compile(
    r"(?<![ -][oi][fn])(?<!since)(?<!until)(?<!from)(?<!by)(?<!to)(?<=[a-zA-Z])\s((?:(?:Q[1-4]|January|February|"
    r"March|April|May|June|July|August|September|October|November|December)\s)?(?:19|20)\d\d(?:(?:,|\s&|"
    r",?\sand)\s(?:19|20)\d\d)*)$"
)

_OF_HONOR = re.compile(r"\bof the (?:Month|Year|Quarter|Week|Season)\b|\bAward\b")

#: One of its kind at a workplace, which résumés name without its article.
_THE_ONE_THERE = re.compile(
    r"\b(of|on|for|to|in|with) ((?!the\b|an?\b|my\b|our\b|all\b|each\b|every\b)(?:[a-z-]+ ){0,3}?(?:committee|"
    r"team|board|council|panel|program|project|department|crew|store|branch|shift|desk|manager|supervisor|warehouse|union))\b"
)

_CLUB = re.compile(r"President['’]?s['’]? Club", re.IGNORECASE)
_AWARD = re.compile(
    r"(?:[\w'’&-]+\s+){0,5}(?:Medal|Award|Prize|Scholarship|Commendation|Trophy|Ribbon)\b(?!.*\b\w+ed\b)|"
    r"(?:most\s[a-z]+\s|best\s[a-z]+\s)(?:[a-z]+\s)?award\b"
)
_SUPERLATIVE = re.compile(r"(?:highest|lowest|best|fastest|most)\b", re.IGNORECASE)
_TOP_SHARE = re.compile(r"top\s+(?:\d|one|two|three|five|ten)", re.IGNORECASE)
_TOP_ONE = re.compile(r"top\s+(?:seller|performer|agent|rep|salesperson|earner|producer|scorer)\b", re.IGNORECASE)
_NEVER_WRONG = re.compile(r"(?:zero|no|perfect)\s", re.IGNORECASE)
_OF_NOW = re.compile(r"\b(?:19|20)\d\d\b|\bQ[1-4]\b")

#: A sentence, or the clause of another person.
FINITE = re.compile(
    r"\b(?:was|were|is|are|am|has|have|had|will|would|could|can|should|who|whom|which|that|because|I|we|me|they|he|"
    r"she|it|"
    r"you|your|be|been|not|never|but|if|please|did|does|do)\b"
)


def is_person(word: str) -> bool:
    """Whether a noun names somebody by what they do: "cashier", "sketcher"."""
    low = word.lower().strip("()'’")
    stem = re.fullmatch(r"([a-z-]{3,})(?:er|or)", low)
    return low in PERSONS or bool(
        stem and low not in _NO_PERSONS and any(form in forms() for form in (stem[1], f"{stem[1]}e"))
    )


_NO_PERSONS = frozenset(
    """
    order counter computer printer scanner letter offer transfer paper number register drawer folder cover power
    center  corner flyer copier poster cleaner dinner summer over under tender refer buffer filter
    """.split()
)


def role(text: str, *, current: bool) -> str:
    """What the person was, won or was first to do ("I was the escalation point for VPN issues"); '' otherwise."""
    if said := _won(text):
        return said
    text = text if _OF_HONOR.search(text) else sentence_case(text)
    return _promoted(text) or _first(text, current) or _on_team(text, current) or _position(text, current)


def honor(text: str, *, current: bool) -> str:
    """A distinction ("Highest upgrade rate in the district"), or that something never went wrong; '' otherwise."""
    if (
        re.search(r"\s[–—-]\s|[:;/]", text)
        or text.count(",") > 1
        or re.search(r"\b(?:was|is|were|are)\b", text)
        or re.match(r"(?:best|most)\s(?:practices?|of\b)", text, re.IGNORECASE)
    ):
        return ""
    had = "have had" if current and not _OF_NOW.search(text) else "had"
    text = _when(text.replace(" & ", " and "))
    if _CLUB.match(text):
        return f"I made {text}"
    if _AWARD.match(text):
        return f"I received the {lower_first(text) if _SUPERLATIVE.match(text) else text}"
    if _TOP_SHARE.match(text):
        return f"I was in the {lower_first(text)}"
    if _TOP_ONE.match(text):
        return f"I was a {lower_first(text).replace(' Performer', ' performer').replace(' Seller', ' seller')}"
    if _SUPERLATIVE.match(text):
        return f"I {had} the {lower_first(text)}"
    return f"I {had} {lower_first(text)}" if _NEVER_WRONG.match(text) else ""


def _won(text: str) -> str:
    if match := _WON.match(text):
        return f"I won {_award(match.group(1))}"
    if (match := _WON_BEFORE.match(text)) and not FINITE.search(text):
        return f"I won {_award(match.group(1) + match.group(2))}"
    if match := _GIVEN.match(text):
        return f"I received {_award(match.group(1))}"
    if (match := _NAMED.match(text)) and not _tells_a_deed(match):
        times = match.group(1) or match.group(3)
        often = " twice" if times == "2" else f" {times} times" if times else ""
        return f"I was {_when(match.group(2) + match.group(4))}{often}"
    return ""


def _tells_a_deed(named: re.Match[str]) -> bool:
    """Whether "… of the Month" is what somebody did, or only part of a line."""
    form = forms().get(named.group(2).split()[0].lower())
    past = form is not None and form[1] == "past"
    return past or bool(re.search(r"\b(?:and|for)\b|[;:]", named.group(4)))


def _promoted(text: str) -> str:
    match = _PROMOTION.match(text)
    if not match or FINITE.search(text) or re.search(r"\s[–—-]\s|[:;]", text):
        return ""
    return f"I was promoted{_TIMES.get((match.group(1) or '').lower(), '')} {match.group(2)}"


def _first(text: str, current: bool) -> str:
    if re.search(r"\s[–—-]\s|[:;]", text):
        return ""
    if match := _FIRST_IN.match(text):
        return f"I was the first {match.group(1)} the {match.group(2)} {text[match.end() :]}"
    match = _FIRST_TO.match(text)
    if match is None or (match.group(2) and not _GOES_ON.match(match.group(2))):
        return ""
    first, rest = match.groups()
    one = first.lower().startswith("one ")
    if not one and re.match(r"(?:two|three|four|five|six|\d)", first, re.IGNORECASE):
        return ""
    was = "am" if current and re.match(r"only\b", first, re.IGNORECASE) else "was"
    return f"I {was} {'' if one else 'the '}{lower_first(first)}{rest}"


_ON_TEAM = re.compile(
    r"(?P<on>on|part of|served on)\s(?P<the>(?:the|an?|our)\s)?(?P<team>(?:[\w&-]+\s){0,4}?(?:team|committee|group|"
    r"panel|council|board|crew|task force))(?=$|\s(?:for|of|that|who|handling|serving|supporting|at|to|in|working)\b)"
    r"(?P<rest>[^;:]*)$",
    re.IGNORECASE,
)


def _on_team(text: str, current: bool) -> str:
    """ "On pilot team for the new script" as "I was on the pilot team …"."""
    match = _ON_TEAM.match(text)
    if match is None or re.search(r",|\s[–—-]\s", match["rest"]):
        return ""
    where = "part of" if match["on"].lower() == "part of" else "on"
    counted = match["team"][0].isdigit() or re.match(r"\sof\s\d", match["rest"])
    the = (match["the"] or (f"{article(match['team'])} " if counted else "the ")).lower()
    be = "am" if current and where == "part of" else "was"
    return f"I {be} {where} {the}{lower_first(match['team'])}{match['rest']}"


def _position(text: str, current: bool) -> str:
    match = _WAS.match(_GO_TO.sub("go-to person ", text))
    if match is None:
        return ""
    word, one, adjectives, many, rest, tail = match.groups()
    if (word and word.lower() in ("as", "the", "a", "an", "be")) or (
        many and re.search(r"\b(?:the|an?|as|and|or|for|of|to|in)\s", adjectives)
    ):
        return ""
    _, _, others = rest.partition(", ")
    own = (
        forms().get(f"{word or ''} {adjectives or ''}".split()[0].lower())
        if word or (adjectives or "").strip()
        else None
    )
    if own and own[1] == "past":
        return ""  # "voted team member of the month"
    several = any(is_person(item.split()[-1]) for item in others.split(", ") if item.split())
    if several or re.search(r",\s\w+ed\s", rest) or FINITE.search(rest):
        return ""
    name = small_start((f"{word} " if word else "") + one if one else f"{adjectives}{many}")
    past = not current or (many or "").lower() in ("finalist", "nominee", "runner-up")
    was = "was" if past else "am"
    rest = _THE_ONE_THERE.sub(r"\1 the \2", with_and(rest))
    return f"I {was} {'the' if one else article(name)} {name}{rest}{_and_did(tail, current)}"


def _and_did(tail: str | None, current: bool) -> str:
    """ " and onboarded 12 since 2022", from what stands behind a dash; '' where that is no deed."""
    match = re.match(r"([A-Za-z-]+)(\s[^;:.–]+)$", tail or "")
    form = forms().get(match.group(1).lower()) if match else None
    if match is None or form is None or (form[1] != "past" and past_of(form[0]) != form[0]):
        return ""
    did = f"{match.group(1).lower()}{match.group(2)}"
    if current:
        return f" and have {did}" if match.group(1).lower().endswith("ed") or form[0] in _ONE_PAST else ""
    return "" if re.search(r"\bsince\b", did) else f" and {did}"


#: Irregular verbs whose two past forms are one.
_ONE_PAST = frozenset("cut set put hit build lead make keep hold teach bring win sell buy send lend meet train".split())


def _award(text: str) -> str:
    text = _when(text).strip()
    named = re.search(
        r"\b(?:awards?|prizes?|medals?|trophy|trophies|contests?|competition|certificates?|badges?|scholarships?)\b",
        text,
        re.IGNORECASE,
    )
    own = re.match(r"(?:the|an?|two|three|four|five|several|multiple|\d)\b", text, re.IGNORECASE)
    several = bool(named and named.group().endswith("s"))
    return text if own or not named or several else f"the {text}"


def _when(text: str) -> str:
    """The text with the time at its end in words."""
    if (told := dated(text)) != text:
        return told
    text = re.sub(r",\s(?=(?:Q[1-4]\s)?(?:19|20)\d\d|FY)", " in ", text)
    text = re.sub(r"\s\(((?:Q[1-4]|FY)\s?(?:19|20)?\d\d)\)", r" in \1", text)
    return text if re.search(r"\bin\s(?:[A-Z]\w*\s)?(?:19|20)\d\d", text) else _BARE_YEARS.sub(r" in \1", text)


def with_and(text: str) -> str:
    """A list with "and" before its last: "PC repair, data backups, virus removal"."""
    if re.search(r"\s(?:and|or)\s|&|,\s(?:including|such)\b", text):
        return text
    parts = text.split(", ")
    if parts[-1].startswith(("plus ", "with ", "at ", "against ", "ranking ", "an average ")):
        return text
    if len(parts) < 2 or any(not part.strip() for part in parts) or re.match(r"[a-z]+ing\s", parts[-1]):
        return text
    return join_and(parts)

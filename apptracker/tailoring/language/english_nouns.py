"""English: lines of a résumé without a verb, said as a person would say them. Pure.

What the person was ("Mentor for new hires"), what the work consisted of ("Returns and exchanges", "Line management of 14
advisors") and what stands behind a label ("Awards: …"). Measures are told by
:mod:`~apptracker.tailoring.language.english_measures`. What says nothing of the work, or cannot be said without guessing,
is no proof: it stays a ``thing``.
"""

from __future__ import annotations

import re

from apptracker.tailoring.language import Clause
from apptracker.tailoring.language.english_measures import measure
from apptracker.tailoring.language.english_verbs import forms, past_of
from apptracker.tailoring.language.english_words import article, dated, join_and, lower_first

_SHORT = (
    (re.compile(r"\b[Ii]ncl\b\.?"), "including"),
    (re.compile(r"\b[Mm]gmt\b\.?"), "management"),
    (re.compile(r"\s&\s"), " and "),
    (re.compile(r"\bw/\s?"), "with "),
    (re.compile(r",?\s(?:etc\.?|and\s(?:so\son|more|others?))$"), ""),
)

#: Labels that say what kind of line follows, and nothing of the work.
_EMPTY_LABEL = re.compile(
    r"(?:key\s|main\s|other\s|major\s|notable\s|selected\s)?(?:achievements?|accomplishments?|awards?|highlights?|recognitions?|honou?rs?|"
    r"duties|responsibilities|tasks|results?|metrics|kpis?|performance|impact|promotions?|stats)\s?(?:include|included)?\s?(?::|\s[–—-])\s+",
    re.IGNORECASE,
)
_LABEL = re.compile(r"([A-Z][\w’' &/-]{2,40}?)(?::|\s[–—-])\s+(?=\S)")
_TOOLS = re.compile(
    r"(?:tools?|software|systems?|technolog(?:y|ies)|programs?|platforms?|environment|skills?|languages?|tech\sstack|equipment|"
    r"certifications?|keywords|competencies)\b[^:]{0,20}:",
    re.IGNORECASE,
)

#: Of these there is one at a time; of the others, several.
_THE_ONE = (
    r"(?:escalation|contact|focal|reference)\s(?:point|person)|point\sof\s(?:contact|escalation)|point\sperson|go-to(?:\s[a-z]+){1,3}|lead(?=\s(?:for|on|of)\b)|"
    r"first\sline\sof\s(?:support|contact|defen[cs]e)|(?:voice|face)(?=\sof\b)|head(?=\sof\b)|main\scontact|key\scontact|"
    r"(?:sole|only)\s(?:representative|agent|technician|receptionist|support|operator|cashier|clerk|administrator|employee)"
)
_ONE_OF_MANY = (
    r"mentor|member|liaison|backup|back-up|deputy|trainer|coach|champion|ambassador|advocate|volunteer|keyholder|key\sholder|tutor|"
    r"finalist|nominee|runner-up|first\saider|fire\s(?:marshal|warden)|shift\slead(?:er)?|team\slead(?:er)?|supervisor|facilitator|moderator|"
    r"co-lead|co-chair|representative|buddy|role\smodel|interpreter|translator|super\suser|floor\swalker|subject\smatter\sexpert|SME|"
    r"resource|specialist|assistant|adviser|advisor|instructor|founding\smember|leader|steward|delegate|secretary|participant"
)
_WAS = re.compile(
    rf"(?:(?:([a-z-]{{3,14}})\s)?({_THE_ONE})|((?:[a-z-]{{3,14}}\s){{0,2}}?)({_ONE_OF_MANY}))"
    r"(?=\s(?:for|of|to|on|between|in|within|at|among)\s\S)(\s[^:;]*?)(?:\s?[–—-]\s(.*)|[:;].*)?$",
    re.IGNORECASE,
)
_WON = re.compile(r"(?:two-time\s|proud\s)?winner\sof\s(.+)$", re.IGNORECASE)
_RECEIVED = re.compile(r"(?:proud\s)?recipient\sof\s(.+)$", re.IGNORECASE)
_FIRST_TO = re.compile(
    r"((?:one\sof\s(?:the\s)?)?(?:first|only|youngest|fastest|highest[- ](?:rated|ranked)|top[- ](?:rated|ranked|selling|performing))\s"
    r"(?:[a-z-]+\s){0,2}(?:agents?|reps?|representatives?|employees?|persons?|hires?|associates?|cashiers?|advis[eo]rs?|technicians?|"
    r"members?|drivers?|sellers?|salespersons?|women|woman|staff|trainees?|managers?|supervisors?|tellers?|servers?))\b(.*)$",
    re.IGNORECASE,
)

_CLUB = re.compile(r"President['’]?s['’]? Club", re.IGNORECASE)
_AWARD = re.compile(
    r"(?:[\w'’&-]+\s+){0,5}(?:Medal|Award|Prize|Scholarship|Commendation|Trophy|Ribbon)\b(?!.*\b\w+ed\b)"
)
_SUPERLATIVE = re.compile(r"(?:highest|lowest|best|fastest|most)\b", re.IGNORECASE)
_TOP_SHARE = re.compile(r"top\s+(?:\d|one|two|three|five|ten)", re.IGNORECASE)
_TOP_ONE = re.compile(r"top\s+(?:seller|performer|agent|rep|salesperson|earner|producer|scorer)\b", re.IGNORECASE)
_NEVER_WRONG = re.compile(r"(?:zero|no|perfect)\s", re.IGNORECASE)

#: What is done, by the noun that names it.
_DEEDS = {
    "management": "manage", "supervision": "supervise", "coordination": "coordinate", "co-ordination": "coordinate",
    "resolution": "resolve", "maintenance": "maintain", "installation": "install", "preparation": "prepare",
    "creation": "create", "development": "develop", "implementation": "implement", "administration": "administer",
    "organization": "organize", "organisation": "organize", "delivery": "deliver", "collection": "collect",
    "verification": "verify", "completion": "complete", "distribution": "distribute", "analysis": "analyze",
    "recruitment": "recruit", "selection": "select", "promotion": "promote", "translation": "translate",
    "configuration": "configure", "deployment": "deploy", "presentation": "present", "provision": "provide",
    "reconciliation": "reconcile", "registration": "register", "demonstration": "demonstrate",
    "investigation": "investigate", "evaluation": "evaluate", "inspection": "inspect", "operation": "operate",
    "replenishment": "replenish", "assessment": "assess", "oversight": "oversee", "production": "produce",
    "negotiation": "negotiate", "facilitation": "facilitate", "execution": "execute", "design": "design",
    "review": "review", "documentation": "document", "introduction": "introduce", "modification": "modify",
    "identification": "identify", "classification": "classify", "interpretation": "interpret",
    "acquisition": "acquire", "receipt": "receive", "repair": "repair", "sale": "sell", "purchase": "purchase",
    "execution of": "execute", "diagnosis": "diagnose", "formulation": "formulate", "migration": "migrate",
    "integration": "integrate", "optimization": "optimize", "generation": "generate", "compilation": "compile",
    "calculation": "calculate", "transcription": "transcribe", "allocation": "allocate", "assignment": "assign",
}  # fmt: skip
_DEED_OF = re.compile(
    r"(?:(?:line|people|staff|team)\s(?=management|supervision))?([a-z-]+)(?:(,\s|\sand\s)([a-z-]+))?(?:,?\sand\s([a-z-]+))?\sof\s"
    r"(?!the\s(?:month|year)|(?:work|course|experience)\b)(\S.*)$",
    re.IGNORECASE,
)

_PREPOSITION = re.compile(
    r"\s(?:for|of|in|at|with|on|to|via|using|by|from|per|across|during|within|including|such\sas|through|throughout|under|over|"
    r"between|among|about|against|inside|around|into|a(?=\s(?:day|week|month|shift|year))|regarding|as\swell\sas|both|while)\s",
    re.IGNORECASE,
)
_COMMA_AND = re.compile(r",\s+(?:and\s+)?|\s+and\s+|\s+or\s+|\s?/\s?")
_COUNT = re.compile(
    r"(?:(?:over|more\sthan|up\sto|about|around|nearly|approximately)\s)?\d[\d,]*(?:\s?[–-]\s?\d[\d,]*)?\+?\s",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\b(?:per|an?|each|every)\s(?:day|week|month|shift|hour|year|night|season|semester|term)\b|\b(?:daily|weekly|monthly)\b",
    re.IGNORECASE,
)

#: Ends of words that name a doing or a field of work without an article.
_UNCOUNTED = re.compile(
    r"(?:ing|ment|ance|ence|ity|cy|ship|tion|sion|ysis|work|care|service|support|payroll|merchandise|"
    r"entry|repair|control|prep|setup|set-up|setups|retail|inventory|mail|email|chat|hospitality|security|safety|"
    r"check-in|check-out|check-ins|intake|triage|removal|arrival|data|laundry|sales|recovery|delivery|assembly|"
    r"rollout|roll-out|upkeep|cleanup|clean-up|clean|research|coverage|storage|outreach|liaison|distribution|staff|equipment|"
    r"advice|help|backup|follow-up|production|admin|correspondence|feedback|communication|bookkeeping|housekeeping|"
    r"software|hardware|content|transport|reception|hygiene|traffic|stock|freight|cargo|cash|billing|disposal|approval|renewal|"
    r"replenishment|display|sanitation|logistics|photography|design|publicity|word processing|compliance)$",
    re.IGNORECASE,
)
_NOT_UNCOUNTED = frozenset(
    "station position department incident client patient agent assistant appointment statement session occasion region city facility university company agency pharmacy emergency audience experience instance alliance residence conference application corporation division location mission environment apartment instrument document student resident president event building meeting evening morning setting opening wedding ceiling king reference competence".split()
)
_PERSONS = frozenset(
    "cashier bagger host hostess clerk server agent representative rep specialist manager assistant attendant associate receptionist "
    "operator technician supervisor leader lead trainer barista bartender cook teller driver porter concierge waiter waitress advisor "
    "adviser salesperson stocker merchandiser greeter dispatcher usher volunteer intern coordinator administrator officer worker "
    "player member employee person expert professional learner listener communicator thinker solver starter multitasker multi-tasker "
    "individual secretary nurse aide caregiver tutor teacher analyst engineer consultant accountant bookkeeper buyer seller head".split()
)
#: Words that praise or claim, name nothing done, or begin a line about somebody else.
_PRAISE = re.compile(
    r"(?:excellent|exceptional|outstanding|superior|strong|great|proven|good|solid|superb|effective|able|ability|skilled|proficien\w+|"
    r"knowledge|knowledgeable|familiar\w*|experience\w*|expert\w*|fluent|bilingual|native|comfortable|adept|capable|quick|fast|hard|self|"
    r"detail|team(?=\splayer)|highly|extensive|advanced|basic|intermediate|thorough|demonstrated|dedicated|reliable|punctual|"
    r"responsible|accountable|willing\w*|keen|passion\w*|commitment|track|various|general|misc\w*|duties|other|any|all|some|same|"
    r"everything|anything|responsibilities|tasks|position|role|job|full[- ]time|part[- ]time|seasonal|temporary|contract|remote|"
    r"references?|name|address|phone:|email:|location|reason|salary|supervisor|see|please|n/a|none|tbd|my|our|we|the\scompany|company|"
    r"customers?$|years?|a\syear|minimum|must|bachelor\w*|associate\w*\sdegree|high\sschool|gpa|certified|certificate|licen[sc]e\w*)\b",
    re.IGNORECASE,
)
_CLAIMS_INSIDE = re.compile(
    r"\b(?:skills?|abilit(?:y|ies)|years?\sof\sexperience|knowledge\sof|proficien\w+|was|were|is|are|am|has|have|had|will|would|could|can|"
    r"should|who|whom|which|that|because|I|we|me|they|he|she|it|you|your|be|been|not|never|but|if|please|lorem|did|does|do|miscellaneous|"
    r"etc|various|as\s(?:assigned|needed|required|directed|necessary)|attitude|mindset|ethic)\b",
)
_EMPTY = frozenset(
    "customer client guest service services support retail sales work duties cash register handling team teamwork communication "
    "phone phones office administration general help care relations data entry typing problem solving multitasking multi-tasking "
    "stocking cleaning organization leadership management hospitality food inventory front desk reception hr it and computer "
    "operations other management time money handling scheduling training filing shifts detail attention skills".split()
)
_TWO_MANY = re.compile(r"[A-Z][a-z]{2,14}s,?\s(?:and|&|or)\s[a-z][a-z-]{2,14}s$")
_PARTICIPLE_END = re.compile(r"\b[a-z]{3,}ed$")
_NOT_A_DEED = frozenset("used needed based".split())
_LONGEST_WORDS = 30


def unlabelled(text: str) -> str:
    """A line without a label that says nothing of the work ("Awards: …"), or that a sentence of the person's own stands
    behind ("Spanish queue - I took …")."""
    if match := _EMPTY_LABEL.match(text):
        return text[match.end() :]
    match = _LABEL.match(text)
    if match and re.match(r"(?:I|We)\s+[a-z]", text[match.end() :]):
        return text[match.end() :]
    return text


def plainly_noun(text: str, *, current: bool) -> Clause | None:
    """A line that plainly states a measure, what the person was, or a pair of things done, whatever verb its first word
    could be; None for any other."""
    for pattern, words in _SHORT:
        text = pattern.sub(words, text)
    if said := measure(text, current=current) or _was(text, current):
        return Clause(said, "subject")
    if said := _deed_of(text, current):
        return Clause(said, "subject")
    if _TOOLS.match(text):
        return Clause(text, "thing")
    if _TWO_MANY.match(text):
        return Clause(lower_first(text), "gerund")
    return None


def noun(text: str, *, current: bool) -> Clause:
    """A line that begins with no verb: its work as what "My work there included …" takes, or a ``thing``."""
    for pattern, words in _SHORT:
        text = pattern.sub(words, text)
    if said := _honor(text, current):
        return Clause(said, "subject")
    said = _work(text)
    return Clause(said, "gerund") if said else Clause(text, "thing")


def _was(text: str, current: bool) -> str:
    """What the person was, won or was first to do."""
    if match := _WON.match(text):
        return f"I won {_award(match.group(1))}"
    if match := _RECEIVED.match(text):
        return f"I received {_award(match.group(1))}"
    if (match := _FIRST_TO.match(text)) and not re.search(r"\s[–—-]\s|[:;]", text):
        first = match.group(1)
        the = "" if first.lower().startswith("one") else "the "
        rest = match.group(2)
        if rest and not re.match(r",?\s(?:to|in|of|on|at|for|with|among)\b", rest):
            return ""
        return f"I was {the}{lower_first(first)}{rest}"
    match = _WAS.match(text)
    if match is None:
        return ""
    word, one, adjectives, many, rest, tail = match.groups()
    if (
        word
        and word.lower() in ("as", "the", "a", "an", "be")
        or (many and re.search(r"\b(?:the|an?|as)\s", adjectives))
    ):
        return ""
    was = "am" if current else "was"
    name = (f"{lower_first(word)} " if word else "") + one if one else f"{adjectives}{many}"
    name = lower_first(name)
    if re.search(r",\s\w+ed\s", rest) or _CLAIMS_INSIDE.search(rest):
        return ""
    rest = _with_and(rest)
    return f"I {was} {'the' if one else article(name)} {name}{rest}{_and_did(tail, current)}"


def _and_did(tail: str | None, current: bool) -> str:
    """ " and onboarded 12 since 2022", from what stands behind a dash; '' where that is no deed."""
    match = re.match(r"([A-Za-z-]+)(\s[^;:.–]+)$", tail or "")
    form = forms().get(match.group(1).lower()) if match else None
    if match is None or form is None or form[1] != "past" and past_of(form[0]) != form[0]:
        return ""
    since = re.search(r"\bsince\b", match.group(2))
    if since and current:
        return f" and have {lower_first(match.group(1))}{match.group(2)}" if match.group(1).endswith("ed") else ""
    return "" if since else f" and {lower_first(match.group(1))}{match.group(2)}"


def _award(text: str) -> str:
    text = re.sub(r",\s(?=(?:Q[1-4]\s)?(?:19|20)\d\d|(?:in\s)?FY)", " in ", text).strip()
    named = re.search(
        r"\b(?:award|prize|medal|trophy|contest|competition|certificate|badge|scholarship)s?\b", text, re.IGNORECASE
    )
    own = re.match(r"(?:the|an?|two|three|four|five|several|multiple|\d)\b", text, re.IGNORECASE)
    several = bool(named and named.group().endswith("s"))
    return text if own or not named or several else f"the {text}"


def _honor(text: str, current: bool) -> str:
    """A distinction ("Highest upgrade rate in the district"), or that something never went wrong."""
    if re.search(r"\s[–—-]\s|[:;/]", text) or text.count(",") > 1 or re.search(r"\b(?:was|is|were|are)\b", text):
        return ""
    had = "have had" if current and not re.search(r"\b(?:19|20)\d\d\b|\bQ[1-4]\b", text) else "had"
    if _CLUB.match(text):
        return f"I made {dated(text)}"
    if _AWARD.match(text):
        years = re.sub(r",\s*((?:19|20)\d\d.*)$", r" (\1)", text).replace(" & ", " and ")
        return f"I received the {years}"
    text = dated(text)
    if _TOP_SHARE.match(text):
        return f"I was in the {lower_first(text)}"
    if _TOP_ONE.match(text):
        return f"I was a {lower_first(text)}"
    if _SUPERLATIVE.match(text):
        return f"I {had} the {lower_first(text)}"
    return f"I {had} {lower_first(text)}" if _NEVER_WRONG.match(text) else ""


def _deed_of(text: str, current: bool) -> str:
    """ "Line management of 14 advisors" as "I managed 14 advisors"."""
    match = _DEED_OF.match(text)
    if match is None or not match.group(1)[0].isupper() and not text[0].isupper():
        return ""
    verbs = []
    for name in filter(None, (match.group(1), match.group(3), match.group(4))):
        low = name.lower()
        form = forms().get(low)
        base = _DEEDS.get(low) or (form[0] if form and form[1] == "gerund" else "")
        if not base:
            return ""
        verbs.append(base if current else past_of(base))
    object_ = match.group(5)
    if (
        _CLAIMS_INSIDE.search(object_)
        or re.search(r":(?!\d)|;|\s[–—-]\s", object_)
        or len(text.split()) > _LONGEST_WORDS
    ):
        return ""
    if verbs[0] in ("consist", "consisted", "operate", "operated") and object_.startswith("the time"):
        return ""
    return f"I {join_and(verbs)} {_with_and(object_)}"


def labelled_list(text: str) -> str:
    """ "Consultative selling: needs discovery, objection handling, closing", the list as an aside; '' for any other line,
    such as one that lists deeds."""
    for pattern, words in _SHORT:
        text = pattern.sub(words, text)
    match = _LABEL.match(text)
    if match is None:
        return ""
    label, rest = match.group(1), text[match.end() :]
    items = _COMMA_AND.split(rest)
    plain = 1 < len(items) < 6 and all(
        1 <= len(item.split()) <= 4 and not re.search(r"[():;.]", item) for item in items
    )
    nameable = _is_work(label.split()[-1]) and not _PRAISE.match(label) and not _CLAIMS_INSIDE.search(label)
    if not plain or not nameable or any(_tells(item) for item in items):
        return ""
    return f"{lower_first(label)} ({join_and([lower_first(item) for item in items])})"


def _tells(item: str) -> bool:
    """Whether an item of a list is no name of work: a person, a praise, or a deed ("process payments")."""
    words = item.split()
    form = forms().get(words[0].lower())
    deed = form is not None and (form[1] == "past" or (len(words) > 1 and form[1] in ("base", "third")))
    return deed or bool(_PRAISE.match(item)) or _is_person(words[-1])


def _work(text: str) -> str:
    """A name of work after "My work there included"; '' where it says nothing, or is more or less than a name."""
    words = re.findall(r"[\w'’-]+", text)
    if not 1 < len(words) <= _LONGEST_WORDS or re.search(r"[:;!?|•@]|\s[–—-]\s|\.\s|\.{2}|https?|www", text):
        return ""
    if _PRAISE.match(text) or _CLAIMS_INSIDE.search(text) or all(word.lower() in _EMPTY for word in words):
        return ""
    counted = _COUNT.match(text)
    if counted and not _RATE.search(text):
        return ""
    if re.search(r"\d", text) and re.match(r"[$£€]|[\d.]+\s?%", text):
        return ""
    head = _PREPOSITION.split(text[counted.end() :] if counted else text, maxsplit=1)[0]
    head = re.sub(r"\s?\([^()]*\)", "", head)
    head = re.sub(r"\s(?:daily|weekly|monthly)$", "", head)
    items = [item for item in _COMMA_AND.split(head) if item]
    if not items or any(_is_person(item.split()[-1]) or _PARTICIPLE_END.search(item) for item in items):
        return ""
    if any(_deed(item.split()[0]) for item in items[1:]) or _deed(words[0]):
        return ""
    last = items[-1].split()[-1]
    if not _is_work(last) or last.lower() in ("work", "duties"):
        return ""
    if len(items) == 1 and len(words) < 3 and not counted:
        return ""
    return _with_and(lower_first(text))


def _deed(word: str) -> bool:
    """Whether a word is a verb in the past ("resolved"), which makes a line more than a name."""
    form = forms().get(word.lower())
    return form is not None and form[1] == "past" and word.lower() not in _NOT_A_DEED


def _is_work(word: str) -> bool:
    """Whether a noun goes without an article: several things, or a doing."""
    low = word.lower().strip("()'’")
    if low in _PERSONS or low in _NOT_UNCOUNTED:
        return False
    many = low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3
    return many or bool(_UNCOUNTED.search(low))


def _is_person(word: str) -> bool:
    low = word.lower().strip("()'’")
    return low in _PERSONS


def _with_and(text: str) -> str:
    """A list with "and" before its last: "PC repair, data backups, virus removal"."""
    if re.search(r"\s(?:and|or)\s|&|,\s(?:including|such)\b", text):
        return text
    parts = text.split(", ")
    if len(parts) < 2 or any(not part.strip() for part in parts) or re.match(r"[a-z]+ing\s", parts[-1]):
        return text
    return f"{', '.join(parts[:-1])} and {parts[-1]}"

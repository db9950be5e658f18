"""English: lines of a résumé without a verb, said as a person would say them. Pure.

What the work consisted of ("Returns and exchanges", "Line management of 14 advisors") and what stands behind a label
("Awards: …"). Measures are told by :mod:`~apptracker.tailoring.language.english_measures`, what the person was by
:mod:`~apptracker.tailoring.language.english_roles`. What says nothing of the work, or cannot be said without guessing,
is no proof: it stays a ``thing``.
"""

from __future__ import annotations

import re

from apptracker.tailoring.language import Clause
from apptracker.tailoring.language.english_case import sentence_case, small_start
from apptracker.tailoring.language.english_measures import measure
from apptracker.tailoring.language.english_roles import FINITE, honor, is_person, role, with_and
from apptracker.tailoring.language.english_verbs import forms, past_of
from apptracker.tailoring.language.english_volume import volume
from apptracker.tailoring.language.english_words import join_and

_SHORT = (
    (re.compile(r"\b[Ii]ncl\b\.?"), "including"),
    (re.compile(r"\b[Mm]gmt\b\.?"), "management"),
    (re.compile(r"\s&\s"), " and "),
    (re.compile(r"\bw/\s?"), "with "),
    (re.compile(r",?\s(?:etc\.?|and\s(?:so\son|more|others?))$"), ""),
)

#: Labels that say what kind of line follows, and nothing of the work.
_EMPTY_LABEL = re.compile(
    r"(?:key\s|main\s|other\s|major\s|notable\s|selected\s)?(?:achievements?|accomplishments?|awards?|highlights?|"
    r"recognitions?|honou?rs?|duties|responsibilities|tasks|results?|metrics|kpis?|performance|impact|promotions?|"
    r"stats)"
    r"\s?(?:include|included)?\s?(?::|\s[–—-])\s+",
    re.IGNORECASE,
)
_LABEL = re.compile(r"([A-Z][\w’' &/-]{2,40}?)(?::|\s[–—-])\s+(?=\S)")
_TOOLS = re.compile(
    r"(?:[\w-]+\s){0,2}(?:tools?|software|systems?|technolog(?:y|ies)|tech|programs?|platforms?|environment|skills?|"
    r"languages?|stack|equipment|certifications?|keywords|competencies|territory|hours|location|applications?)"
    r"(?:\sused)?\s?(?::|\s[–—-]\s)",
    re.IGNORECASE,
)

#: What is done, by the noun that names it.
_DEEDS = {
    "management": "manage", "supervision": "supervise", "coordination": "coordinate", "co-ordination": "coordinate",
    "resolution": "resolve", "maintenance": "maintain", "installation": "install", "preparation": "prepare",
    "creation": "create", "development": "develop", "implementation": "implement", "administration": "administer",
    "organization": "organize", "organisation": "organize", "delivery": "deliver", "collection": "collect",
    "verification": "verify", "completion": "complete", "distribution": "distribute", "analysis": "analyze",
    "recruitment": "recruit", "selection": "select", "promotion": "promote", "translation": "translate",
    "configuration": "configure", "deployment": "deploy", "presentation": "present", "provision": "provide",
    "reconciliation": "reconcile", "registration": "register", "demonstration": "demonstrate", "use": "use",
    "investigation": "investigate", "evaluation": "evaluate", "inspection": "inspect", "operation": "operate",
    "replenishment": "replenish", "assessment": "assess", "oversight": "oversee", "production": "produce",
    "negotiation": "negotiate", "facilitation": "facilitate", "execution": "execute", "assembly": "assemble",
    "review": "review", "introduction": "introduce", "modification": "modify", "de-escalation": "de-escalate",
    "identification": "identify", "receipt": "receive", "repair": "repair", "sale": "sell", "diagnosis": "diagnose",
    "migration": "migrate", "compilation": "compile", "calculation": "calculate", "allocation": "allocate",
    "assignment": "assign",
}  # fmt: skip
_DEED_OF = re.compile(
    r"(?:(?:line|people|staff|team)\s(?=management|supervision))?([a-z-]+)(?:(,\s|"
    r"\sand\s)([a-z-]+))?(?:,?\sand\s([a-z-]+))?"
    r"\sof\s(?!the\s(?:month|year)|(?:work|course|experience)\b)(\S.*)$",
    re.IGNORECASE,
)
#: The same, where it is done with or in something.
_DEED_WITH = re.compile(
    r"(participation\sin|involvement\sin|assistance\s(?:with|in)|collaboration\swith|interaction\swith|"
    r"communication\swith|"
    r"correspondence\swith|responsibility\sfor|work\swith|contact\swith|liaison\swith)\s(\S.*)$",
    re.IGNORECASE,
)
_DID_WITH = {
    "participation": ("participate", "participated"), "involvement": ("am involved", "was involved"),
    "assistance": ("assist", "assisted"), "collaboration": ("collaborate", "collaborated"),
    "interaction": ("interact", "interacted"), "communication": ("communicate", "communicated"),
    "correspondence": ("correspond", "corresponded"), "responsibility": ("am responsible", "was responsible"),
    "work": ("work", "worked"), "contact": ("am in contact", "was in contact"), "liaison": ("liaise", "liaised"),
}  # fmt: skip
#: What goes on with people or things counted; anything else that is counted was done by now.
_GOING_ON = frozenset("manage supervise oversee coordinate handle process maintain administer monitor".split())

_PREPOSITION = re.compile(
    r"\s(?:for|of|in|at|with|on|to|via|using|by|from|per|across|during|within|including|such\sas|through|throughout|"
    r"under|"
    r"over|between|among|about|against|inside|around|into|an?(?=\s(?:day|week|month|shift|year|night|hour|season))|"
    r"every|each|twice|once|worth|regarding|as\swell\sas|both|while)\s",
    re.IGNORECASE,
)
_COMMA_AND = re.compile(r",\s+(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+|\s?/\s?")
_COUNT = re.compile(
    r"(?:(?:over|more\sthan|up\sto|about|around|nearly|approximately)\s)?\d[\d,]*(?:\s?[–-]\s?\d[\d,]*)?\+?\s",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\b(?:per|an?|each|every)\s(?:day|week|month|shift|hour|year|night|season|semester|term)\b|\b(?:daily|weekly|"
    r"monthly)\b",
    re.IGNORECASE,
)

#: Ends of words that name a doing or a field of work without an article.
_UNCOUNTED = re.compile(
    r"(?:ing|ment|ance|ence|ity|cy|ship|tion|sion|ysis|work|care|service|support|payroll|merchandise|entry|repair|"
    r"control|"
    r"prep|setup|set-up|retail|inventory|mail|email|chat|hospitality|safety|check-in|check-out|checkout|intake|triage|"
    r"removal|arrival|data|laundry|sales|(?:re|dis)covery|delivery|assembly|rollout|roll-out|upkeep|cleanup|clean-up|"
    r"research|"
    r"coverage|storage|outreach|staff|equipment|advice|help|backup|follow-up|pick-up|admin|feedback|software|hardware|"
    r"content|traffic|stock|freight|cargo|cash|disposal|approval|renewal|display|signage|design|publicity|cleanliness|"
    r"travel|money|food|information|confidentiality|administration)$",
    re.IGNORECASE,
)
_NOT_UNCOUNTED = frozenset(
    """
    station position department incident client patient agent assistant appointment statement session occasion
    region city facility university company agency pharmacy emergency audience instance residence conference
    application corporation division location mission environment apartment instrument document student resident
    president event building meeting evening morning wedding ceiling king reference permit unit transit commission
    institution hospital tradition relationship
    """.split()
)
#: What tells of an employer rather than of the work: "B2B payments SaaS".
_COMPANIES = frozenset("saas b2b b2c fintech startup start-up business retailers e-commerce ecommerce".split())
#: Words that praise or claim, name nothing done, or begin a line about something else.
_PRAISE = re.compile(
    r"(?:excellent|exceptional|outstanding|superior|strong|great|proven|good|solid|superb|effective|able|ability|"
    r"skilled|"
    r"proficien\w+|knowledge|knowledgeable|familiar\w*|experience\w*|expert\w*|fluent|bilingual|native|comfortable|"
    r"adept|"
    r"capable|quick|hard(?=\s|-)working|self(?=-motivat|\s)|detail(?=\s|-)|team\splayer|highly|extensive|thorough|"
    r"demonstrated|dedicated|reliable|punctual|busy|(?:high|low)[- ]volume|fast-paced|fortune|"
    r"responsible|accountable|willing\w*|keen|passion\w*|commitment|track|various|general|misc\w*|duties|other|any|"
    r"all|some|"
    r"same|everything|anything|responsibilities|tasks|position|role|job|references?|name|address|phone:|email:|"
    r"reason|salary|"
    r"(?:full[- ]time|part[- ]time|seasonal|temporary|contract|remote|permanent)(?=$|\s(?:position|role|job|work|"
    r"while|and)|\s\()|"
    r"supervisor|see|please|n/a|none|tbd|my|our|we|the\scompany|company|years?|a\syear|minimum|must|bachelor\w*|"
    r"associate\w*\sdegree|high\sschool|gpa|certified|certificate|licen[sc]e[ds]?|degree|diploma|"
    r"(?:\w+\s){0,2}years?)(?!\w)",
    re.IGNORECASE,
)
_CLAIMS_INSIDE = re.compile(
    r"\b(?:skills?|abilit(?:y|ies)|experience|knowledge\sof|proficien\w+|lorem|miscellaneous|etc|various|attitude|"
    r"mindset|"
    r"ethic|as\s(?:assigned|needed|required|directed|necessary|well\sas\sother))\b",
    re.IGNORECASE,
)
_EMPTY = frozenset(
    """
    customer client guest service services support retail sales work duties cash register handling team teamwork
    phone phones communication office administration general help care relations data entry typing problem solving
    multitasking shifts multi-tasking stocking cleaning organization leadership management hospitality food
    inventory front desk reception hr it and computer operations other time money scheduling training filing detail
    attention skills cleanliness safety
    """.split()
)
_TWO_MANY = re.compile(r"[A-Z][a-z]{2,14}s,?\s(?:and|&|or)\s[a-z][a-z-]{2,14}s$")
_PARTICIPLE_END = re.compile(r"\b[a-z]{3,}ed$")
_LONGEST_WORDS = 30


def unlabelled(text: str) -> str:
    """A line without a label that says nothing of the work ("Awards: …"), or that a deed of the person's own stands
    behind ("Spanish queue - I took …")."""
    if match := _EMPTY_LABEL.match(text):
        return text[match.end() :]
    match = _LABEL.match(text)
    if match and re.match(r"(?:I|We)\s+[a-z]", text[match.end() :]):
        return text[match.end() :]
    if match and len(match.group(1).split()) < 4 and not _PREPOSITION.search(match.group(1)):
        form = forms().get(text[match.end() :].split()[0])
        first = forms().get(match.group(1).split()[0].lower())
        if form and form[1] == "past" and not (first and first[1] == "past") and not role(text, current=False):
            return text[match.end() :]
    return text


def plainly_noun(text: str, *, current: bool) -> Clause | None:
    """A line that plainly states a measure, what the person was, or a pair of things done, whatever verb its first word
    could be; None for any other."""
    text = _in_words(text)
    if said := volume(text, current=current) or measure(text, current=current) or role(text, current=current):
        return Clause(said, "subject")
    if said := _deed(sentence_case(text), current):
        return Clause(said, "subject")
    text = sentence_case(text)
    if _TOOLS.match(text):
        return Clause(text, "thing")
    if _TWO_MANY.match(text):
        return Clause(small_start(text), "gerund")
    return None


def noun(text: str, *, current: bool) -> Clause:
    """A line that begins with no verb: its work as what "My work there included …" takes, or a ``thing``."""
    text = _in_words(text)
    if said := honor(text, current=current):
        return Clause(said, "subject")
    said = _work(sentence_case(text))
    return Clause(said, "gerund") if said else Clause(text, "thing")


def labelled_list(text: str) -> str:
    """ "Consultative selling: needs discovery, objection handling, closing", the list as an aside; '' for any other
    line, such as one that lists deeds."""
    text = sentence_case(_in_words(text))
    match = _LABEL.match(text)
    if match is None or _TOOLS.match(text):
        return ""
    label, rest = match.group(1), text[match.end() :]
    items = _COMMA_AND.split(rest)
    plain = 1 < len(items) < 6 and all(
        1 <= len(item.split()) <= 5 and not re.search(r"[():;.]", item) for item in items
    )
    nameable = _is_work(label.split()[-1]) and not _PRAISE.match(label) and not _CLAIMS_INSIDE.search(label)
    if not plain or not nameable or not all(_is_work(item.split()[-1]) and not _tells(item) for item in items):
        return ""
    return f"{small_start(label)} ({join_and([small_start(item) for item in items])})"


def _in_words(text: str) -> str:
    for pattern, words in _SHORT:
        text = pattern.sub(words, text)
    return text


def _deed(text: str, current: bool) -> str:
    """ "Line management of 14 advisors" as "I managed 14 advisors"."""
    text = re.sub(r"\s[–—-]\s[A-Z]{2,6}$", "", text)
    if match := _DEED_WITH.match(text):
        noun_, _, preposition = match.group(1).partition(" ")
        did = _DID_WITH[noun_.lower()][0 if current else 1]
        return f"I {did} {preposition} {_object(match.group(2))}" if _object(match.group(2)) else ""
    match = _DEED_OF.match(text)
    object_ = _object(match.group(5)) if match else ""
    if match is None or not object_ or len(text.split()) > _LONGEST_WORDS:
        return ""
    bases = []
    for name in filter(None, (match.group(1), match.group(3), match.group(4))):
        form = forms().get(name.lower())
        base = _DEEDS.get(name.lower()) or (form[0] if form and form[1] == "gerund" else "")
        if not base:
            return ""
        bases.append(base)
    by_now = object_[0].isdigit() and not _RATE.search(object_) and bases[0] not in _GOING_ON
    if current and by_now:
        return f"I have {join_and([past_of(base) for base in bases])} {object_}" if _regular(bases) else ""
    return f"I {join_and([base if current else past_of(base) for base in bases])} {object_}"


def _regular(bases: list[str]) -> bool:
    return all(past_of(base).endswith("ed") for base in bases)


def _object(text: str) -> str:
    """What a deed was done to, with its article and the last "and" of a list; '' where it is no plain thing."""
    if FINITE.search(text) or _CLAIMS_INSIDE.search(text) or re.search(r":(?!\d)|;|\s[–—-]\s|\s/|/\s", text):
        return ""
    if not re.search(r"[A-Za-z]{3}", text):
        return ""
    head = _PREPOSITION.split(text, maxsplit=1)[0].split()
    bare = head[0].islower() and not re.match(r"(?:a|an|the|my|our|all|each|every|their|new|multiple|several)\b", text)
    last = head[-1].lower()
    one = last.isalpha() and not re.search(r",|\band\b", " ".join(head)) and not _is_work(last) and head[-1].islower()
    needs = bare and one and last not in ("staff", "people", "personnel", "children", "women", "men")
    return f"the {with_and(text)}" if needs else with_and(text)


def _tells(item: str) -> bool:
    """Whether an item of a list is no name of work: a person, a praise, or a deed ("process payments")."""
    words = item.split()
    form = forms().get(words[0].lower())
    deed = form is not None and (form[1] == "past" or (len(words) > 1 and form[1] in ("base", "third")))
    return deed or bool(_PRAISE.match(item)) or is_person(words[-1]) or bool(FINITE.search(item))


def _work(text: str) -> str:
    """A name of work after "My work there included"; '' where it says nothing, or is more or less than a name."""
    words = re.findall(r"[\w'’-]+", text)
    if not 1 < len(words) <= _LONGEST_WORDS or re.search(
        r"[:;!?|•@#]|\s[–—-]\s|\.\s|\.{2}|https?|www|/\s|^\S+\s\S+\sof\s\d+$", text
    ):
        return ""
    if _PRAISE.match(text) or _CLAIMS_INSIDE.search(text) or FINITE.search(text):
        return ""
    if re.search(r"\b(?:role|position|job)\b", text):
        return ""  # what the job was, not what was done in it
    counted = _COUNT.match(text)
    if all(word.lower() in _EMPTY for word in words) or (text[0] in "$£€0123456789+~" and not counted):
        return ""
    if counted and not _RATE.search(text):
        return ""
    head = _PREPOSITION.split(text[counted.end() :] if counted else text, maxsplit=1)[0]
    head = re.sub(r"\s(?:daily|weekly|monthly)$", "", re.sub(r"\s?\([^()]*\)", "", head))
    items = [item for item in _COMMA_AND.split(head) if item]
    if not items or any(_no_item(item) for item in items) or _past(words[0]):
        return ""
    if any(_past(item.split()[0]) or _NOTE.match(item) for item in items[1:]):
        return ""
    if counted and any(_NOTE.match(item) for item in text.split(", ")[1:]):
        return ""
    last = items[-1].split()[-1].lower()
    if not _is_work(last) or last in ("work", "duties", "tasks", "responsibilities", "hours"):
        return ""
    shared = " and " in head and len(items[-1].split()) > 1  # "System and computer analysis"
    if not shared and not all(_is_work(item.split()[-1]) or _is_name(item.split()[-1]) for item in items):
        return ""
    if len(items) == 1 and len(words) < 3 and not counted:
        return ""
    if len(items) == 1 and len(words) < 5 and all(_is_name(word) for word in words[:-1]) and last.endswith("s"):
        return ""  # "Microsoft Excel spreadsheets": a thing, and no work
    return with_and(small_start(text))


#: What is a note of a figure, and no work.
_NOTE = re.compile(r"\d|(?:an?\s)?(?:average|about|around|over|under|up\sto)\b", re.IGNORECASE)


def _no_item(item: str) -> bool:
    last = item.split()[-1]
    return is_person(last) or bool(_PARTICIPLE_END.search(item))


def _past(word: str) -> bool:
    """Whether a word is a verb in the past ("resolved"), which makes a line more than a name."""
    form = forms().get(word.lower())
    return form is not None and form[1] == "past" and word.lower() not in ("used", "based")


def _is_name(word: str) -> bool:
    return any(letter.isupper() for letter in word)


def _is_work(word: str) -> bool:
    """Whether a noun goes without an article: several things, or a doing."""
    low = word.lower().strip("()'’")
    if is_person(low) or low in _COMPANIES or low in _NOT_UNCOUNTED:
        return False
    many = low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3
    return many or bool(_UNCOUNTED.search(low))

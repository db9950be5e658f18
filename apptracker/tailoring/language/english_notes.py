"""English: the notes of a story as sentences and parts of them: spelled out, with the articles they dropped. Pure.

What is here is only safe in a story: a résumé's lines have a table of their own
(:mod:`~apptracker.tailoring.language.english_shorthand`).
"""

from __future__ import annotations

import re

from apptracker.domain.when import MONTHS
from apptracker.tailoring.language.english_shorthand import spelled_out
from apptracker.tailoring.language.english_verbs import forms, past_of
from apptracker.tailoring.language.english_words import article, tidy

_SHORT_MONTHS = {name[:3]: name for name in MONTHS} | {"Sept": "September"}
_SHORT_DAYS = {
    "Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday", "Weds": "Wednesday", "Thu": "Thursday",
    "Thur": "Thursday", "Thurs": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_DAY = "|".join(sorted(_SHORT_DAYS, key=len, reverse=True))
_WHOLE_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
#: What is written for a word of its own in notes, small or with a capital.
_WORDS = {
    "pymt": "payment", "pmt": "payment", "cust": "customer", "pt": "patient", "pax": "passenger", "dup": "duplicate",
    "mgr": "manager", "appt": "appointment", "msg": "message", "pkg": "package", "rep": "representative",
    "convo": "conversation", "recd": "received", "rec'd": "received", "sched": "schedule", "ofc": "office",
    "bc": "because", "b/c": "because", "cuz": "because", "bday": "birthday",
    "pd": "paid", "ext": "extension", "ins": "insurance", "morn": "morning", "hr": "hour",
    "tmrw": "tomorrow", "thx": "thanks",
}  # fmt: skip
_NOT_WORDS = "did|does|was|were|would|could|should|had|has|have|is|are|do"
_LANGUAGES = (
    "spanish|english|french|german|italian|portuguese|polish|russian|arabic|hindi|urdu|mandarin|cantonese|korean|"
    "vietnamese|tagalog|japanese"
)
_NOW_THEN = {
    "need": "needed", "want": "wanted", "can": "could", "have": "had", "am": "was", "will": "would", "do": "did",
    "know": "knew",
}  # fmt: skip
_SAID = r"(?:told|asked|explained|showed|said|knew|saw|learned|understood|realized|wrote|emailed|texted)"


def _on_the(match: re.Match[str]) -> str:
    return match.group().replace("on ", "on the ")


_DROPPED = (
    (re.compile(rf"\b({'|'.join(_SHORT_MONTHS)})\.? (?=(?:19|20)\d\d\b)"), lambda m: f"{_SHORT_MONTHS[m.group(1)]} "),
    (re.compile(rf"(?<=[Ee]very )({_DAY})\b\.?"), lambda m: _SHORT_DAYS[m.group(1)]),
    (re.compile(rf"(?<=\bon )({_DAY})\b\.?"), lambda m: _SHORT_DAYS[m.group(1)]),
    (re.compile(rf"\b({_DAY})\b\.?(?= (?:\d{{1,2}}(?::\d\d)? ?[ap]\.?m\b|morning|afternoon|evening|night|shift))"),
     lambda m: _SHORT_DAYS[m.group(1)]),
    (re.compile(r"(?<!^)\b(Tues?|Weds|Thurs?|Thu|Fri)\b(?!\w)\.?"), lambda m: _SHORT_DAYS[m.group(1)]),
    (re.compile(rf"(?<=\d)((?:\s?[ap]m)?) ({_WHOLE_DAY})\b"), r"\1 on \2"),
    (re.compile(r"\bi\b(?=$|[\s,;]|['’](?:m|ve|d|ll)\b)"), "I"),
    (re.compile(rf"\b({_NOT_WORDS})nt\b"), r"\1n't"),
    (re.compile(r"\bcant\b"), "couldn't"),
    (re.compile(r"\b(\d+)\s?[xX]\b(?!\s?\d)"), r"\1 times"),
    (re.compile(r"\b1 times\b"), "once"),
    (re.compile(r"~\s?(?=\d)"), "about "),
    (re.compile(r"(?<=\d) mo\b\.?"), " months"),
    (re.compile(r"(?<=\d)\s?wks\b\.?"), " weeks"),
    (re.compile(r"(?<=[a-z)]) [+&] (?=[A-Z])|(?<=[A-Z]) [+&] (?=[a-z])"), " and "),
    (re.compile(r"\bTL\b"), "team lead"),
    (re.compile(r"\bon phone\b|(?<=her )on line\b|(?<=him )on line\b"), _on_the),
    (re.compile(r"\b(with|to|in|at|on|sent|got|received|ordered|given) (right|wrong) (?=[a-z])(?!away|now|there|side)"),
     r"\1 the \2 "),
    (re.compile(r"(?<!the )(?<!a )(?<!\d )\bday before\b"), "the day before"),
    (re.compile(r"\b(in|on|to|into|at|from) (other|way|back office|front desk|next)\b(?= [a-z]+|[,.;]|$)(?! to\b)"),
     r"\1 the \2"),
    (re.compile(r"(?<!the )(?<!The )(?<!that )(?<!this )(?<!her )(?<!his )(?<![\w-])same (?=[a-z])"), "the same "),
    (re.compile(r"(?<=[\w,] )(?<!the )(?<!that )(?<!very )(?<!my )next (day|morning|night|week)\b"), r"the next \1"),
    (re.compile(r"\b(due|open|closed|arrived|started) (?=\d{1,2}(?:[:.]\d\d)?\s?[ap]m\b)"), r"\1 at "),
    (re.compile(r"\b(went|rose|dropped|fell|grew|jumped|climbed) (?=\$?\d[\d.,%]* to \$?\d)"), r"\1 from "),
    (re.compile(r"\bstrike (?=(?:in )?(?:January|February|March|April|May|June|July|August|September|October|November|"
                r"December) (?:19|20)\d\d)"), "strike in "),
    (re.compile(r"\bin in\b"), "in"),
    (re.compile(rf"\b({_LANGUAGES})\b"), lambda m: m.group(1).capitalize()),
    (re.compile(rf"\b({_SAID}\b[^,.;]{{0,40}} (?:what|which|how|why|where|when|who)\b[^,.;]{{0,20}}? I) "
                rf"({'|'.join(_NOW_THEN)})\b"), lambda m: f"{m.group(1)} {_NOW_THEN[m.group(2)]}"),
    (re.compile(r"\b(an? \d+) (line|page|step|day|week|hour|minute|month|year|person|point) (?=[a-z])"), r"\1-\2 "),
    (re.compile(r"\bthank you (?=(?:card|note|letter|e-?mail|message)\b)"), "thank-you "),
    (re.compile(r"\b(\d|five|four) star(?= [a-z])"), r"\1-star"),
    (re.compile(r"\b([Nn]o) (?=shows?\b)"), r"\1-"),
    (re.compile(r"\b(\d+) (minute|hour|day|page)s (?=(?:huddle|call|meeting|break|session|slot|talk|shift|wait)s?\b)"),
     r"\1-\2 "),
    (re.compile(r"(?<=\binto )([a-z]+s)/(?=[a-z]+s\b)"), r"\1 and "),
    (re.compile(r"\bon verge of\b"), "on the verge of"),
    (re.compile(r"(?<=, )(?=(?:lowest|highest|worst|best|slowest|busiest) (?:in|of) )"), "the "),
    (re.compile(r"\b(sent|wrote|left|gave|posted|got|received)((?: us| me| him| her)?) (?=(?:\d-star|five-star|"
                r"thank-you|handwritten|nice|kind|great|good|positive|glowing|Google|perfect) (?:[\w-]+ )?"
                r"(?:card|note|review|letter|e-?mail|message|survey|score)\b)"), r"\1\2 a "),
    (re.compile(r"\b(stayed|waited|talked|spoke|sat)\b([^,.;\d]{0,40}(?<! for)(?<! about)(?<! only)(?<! over)"
                r"(?<! until)(?<! every)(?<! in)(?<! after)(?<! another)) "
                r"(?=\d+ (?:minutes|hours)\b(?!\.? for\b))"), r"\1\2 for "),
    (re.compile(r", so (?=([a-z]+)\b)"), lambda m: ", so I " if is_past(m.group(1)) else m.group()),
)  # fmt: skip
_WORD_NOTE = re.compile(
    rf"(?<![\w/-])(?!(?<=\d )pts?\b)({'|'.join(re.escape(w) for w in sorted(_WORDS, key=len, reverse=True))})"
    r"(s?)(?![\w/-])\.?(?=\s|[,;:)]|['’]s\b|$)",
    re.IGNORECASE,
)

_STOP = re.compile(r"(?<=[\w)%'’\"”][.!?])\s+|\n[-•*–](?: |$|(?=\n))")
#: Behind these a point ends no sentence, unless what follows plainly begins one.
_SHORT = re.compile(
    r"(?:\b(?:approx|dept|min|mins|hr|hrs|sec|secs|yr|yrs|mo|mos|wk|wks|etc|acct|pymt|avg|incl|apt|ext)|[ap]\.m)\.$",
    re.IGNORECASE,
)
_UNIT_STOP = re.compile(r"(?<=[a-z])(?<![ap]\.m)\.$(?<!\be\.g\.)(?<!\bi\.e\.)(?<!etc\.)")
_NEVER = re.compile(r"(?:\b(?:e\.g|i\.e|vs|Mrs?|Ms|Dr|St|Jr)|(?<![A-Za-z])[A-Z]|\bre)\.$|\bNo\.$", re.IGNORECASE)
_BEGINS = re.compile(r"(?:i|he|she|they|we|it|nobody|everyone|then|also|after that)\b", re.IGNORECASE)

#: Things and people that a sentence never names bare, one at a time.
_COUNTED = frozenset(
    """
    line queue system server router printer computer machine app website account balance payoff order package parcel
    delivery flight bus train bill payment invoice refund claim warrant case ticket register backlog elevator reader
    gate desk counter lobby kitchen warehouse store building door phone car bank landlord nurse doctor driver manager
    supervisor technician caller customer guest patient passenger depot courier booking reservation appointment
    screen row seat form channel team court update tablet callback receipt discount voucher script paperwork manifest
    agent lady cashier schedule office taxi cab room hike reset region district branch alarm internet rate score timer
    average pharmacy clinic ward hotel trainee group crowd tracking label floor aisle truck van department
    """.split()
)
_FIRST = frozenset(
    "2nd 3rd second third "
    "exit aisle charge credit card hold phone bank customer shift duty store window call computer wait team security "
    "billing support night branch price break fire ward head fraud front no-show satisfaction".split()
)
_NEW = frozenset("offered opened created filed wrote started issued booked ordered wanted demanded needed".split())
#: What is made or found, and how: "made cheat sheet", "found cheaper plan".
_THING_MADE = re.compile(
    r"\b(made|sent|built|created|wrote|drafted|designed|started|found|filed|brought|bought|printed|opened|offered|"
    r"won|received|got|set up|gave (?:him|her|them)|put up|put together) "
    r"((?!(?:an?|the|my|our|his|her|him|them|it|me|us|no|out|up|[a-z]+s) )"
    r"(?:[a-z-]+ )?)(plan|sheet|calendar|correction|heater|list|guide|spreadsheet|template|tracker|checklist|schedule|"
    r"form|report|note|letter|email|macro|poster|sign|log|chart|rota|roster|binder|map|solution|workaround|"
    r"replacement|room|ride|alternative|deal|option|script|document|folder|page|group|refund|discount|seat|award)\b"
    r"(?=$|[,.;]| (?:for|of|with|from|that|to|and|on|at|in|by|so|behind)\b)"
)
_BETWEEN = frozenset(
    "in on at from to for with into of onto behind under about through off until till before over after".split()
)
_IDIOMS = frozenset(
    ["in line", "on line", "by phone", "in office", "out line", "by taxi", "by cab", "on schedule", "at school",
     "in school",
     "in room", "with room", "for room", "on average", "by average", "on register", "on screen", "by bus", "by train",
     "by car", "in store", "of store", "by ticket", "on order", "in order", "to order", "off screen", "of customer",
     "on account", "in court",
     "to court", "at court", "in form", "in team", "on hold"]
)  # fmt: skip
_AFTER = re.compile(
    r"(?:in|on|at|from|to|for|with|by|into|of|onto|behind|and|or|that|which|who|he|she|they|I|we|instead|after|before|"
    r"[a-z]+ing|step|direct|directly|first|twice|again|too|what|how|why|where|every|over|back|right|within|until|again|"
    r"while|because|so|as|himself|herself|myself|out|off|up|down|was|were|is)$"
)
_OWNED = frozenset("the a an my our his her their its your this that every each one another no any some".split())
_BARE = re.compile(r"[a-z]+")
_ACRONYM = re.compile(r"[A-Z]{2,5}")


def sentences(text: str) -> list[str]:
    """The sentences of notes, without their stops; a new one may begin small."""
    pieces: list[str] = []
    for piece in _STOP.split("\n".join(" ".join(line.split()) for line in text.splitlines())):
        if pieces and _goes_on(pieces[-1], piece):
            pieces[-1] = f"{_UNIT_STOP.sub('', pieces[-1])} {piece}"
        elif piece.strip():
            pieces.append(piece)
    return [line for piece in pieces if (line := tidy(_whole_words(tidy(piece))))]


def _goes_on(before: str, piece: str) -> bool:
    if _NEVER.search(before):
        return True
    first = piece.partition(" ")[0].strip(",")
    if _SHORT.search(before):
        return not (first[:1].isupper() or is_past(first) or _BEGINS.match(piece))
    return False


def _whole_words(text: str) -> str:
    text = spelled_out(_WORD_NOTE.sub(_word, " ".join(text.split())))
    for pattern, words in _DROPPED:
        text = pattern.sub(words, text)
    return with_the(text)


def _word(match: re.Match[str]) -> str:
    if match.group(1).isupper() and len(match.group(1)) > 1:
        return match.group()  # "PT" and "REP" are names
    said = _WORDS[match.group(1).lower()] + match.group(2).lower()
    return said[0].upper() + said[1:] if match.group()[0].isupper() else said


def with_the(text: str) -> str:
    """The text with the article of a thing that a deed or a place names bare: "cleared line" → "cleared the line"."""
    text = _THING_MADE.sub(lambda m: f"{m[1]} {article(m[2] or m[3])} {m[2]}{m[3]}", text)
    words = text.split(" ")
    out = list(words)
    for at, word in enumerate(words):
        noun = word.rstrip(",;.)")
        if not at or noun not in _COUNTED:
            continue
        behind = words[at + 1] if at + 1 < len(words) and noun == word else ""
        start = at - 1 if at > 1 and (words[at - 1] in _FIRST or _ACRONYM.fullmatch(words[at - 1])) else at
        before = words[start - 1]
        waits = before in ("until", "till", "after", "before") and is_past(behind)
        if behind and not waits and not _AFTER.match(behind.rstrip(",;.)")):
            continue
        if start == at and f"{before.lower()} {noun}" in _IDIOMS:
            continue
        lead = before
        if before in ("him", "her", "them") and start > 1 and is_past(words[start - 2]):
            lead = words[start - 2]
        if not (lead.lower() in _BETWEEN or (_BARE.fullmatch(lead.lower()) and _is_deed(lead.lower()))):
            continue
        new = lead.lower() in _NEW or (lead.lower() in ("for", "with") and noun in ("update", "tablet", "callback"))
        new = (new and noun != "paperwork") or behind in ("that", "which", "who")
        out[start] = f"{article(words[start]) if new else 'the'} {words[start]}"
    return " ".join(out)


def bare_thing(text: str) -> bool:
    """Whether a text begins with such a thing, bare: "queue went", "card reader stopped"."""
    first, second = [*text.split(), "", ""][:2]
    if first.lower() in _COUNTED:
        return second not in _COUNTED or is_past(second)
    return bool(re.match(r"[a-z]", first)) and first not in _OWNED and second in _COUNTED


def _is_deed(word: str) -> bool:
    return is_past(word) and word not in (
        "was",
        "were",
        "had",
        "used",
        "past",
        "left",
        "lost",
        "charged",
        "set",
        "stayed",
        "remained",
        "became",
        "felt",
        "looked",
        "seemed",
        "sounded",
        "proved",
    )


def is_past(word: str) -> bool:
    form = forms().get(word.lower())
    if form is None:
        return bool(re.fullmatch(r"[a-z]{3,}ed", word))
    return form[1] == "past" or (form[1] == "base" and past_of(form[0]) == form[0])


def is_base(word: str) -> bool:
    form = forms().get(word.lower())
    return form is not None and form[1] in ("base", "third")

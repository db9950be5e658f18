"""English: making sentences from the words people store, without changing what they say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from apptracker.domain.profile import Fact, FactKind
from apptracker.domain.when import MONTHS
from apptracker.guide.lexicon import Term
from apptracker.tailoring.language import Clause
from apptracker.tailoring.language.english_verbs import forms, past_of

CODE = "en"
_NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_BULLET = re.compile(r"^[\s•·▪‣◦*\-–—>]+(?=\S)")
_ADVERB = re.compile(
    r"(?:successfully|consistently|regularly|personally|quickly|independently|effectively|efficiently|routinely|"
    r"frequently|proactively|jointly|directly|also|then|often|daily|single-handedly|continually|continuously|"
    r"accurately|promptly|calmly|patiently|repeatedly)\s+",
    re.IGNORECASE,
)
#: Things done *to* the person: "Promoted to team lead" is "I was promoted to team lead".
_RECEIVED = re.compile(
    r"(?:promoted|recogni[sz]ed|selected|chosen|named|nominated|elected|appointed|certified|assigned|entrusted|"
    r"commended|praised|honou?red|tasked|invited|hand-?picked|voted|asked|hired|trained|cross-trained|rated|rewarded|"
    r"licen[sc]ed|accredited|acknowledged)\s+(?:to|as|for|by|in|with|from|on|employee|agent|best|top|team\s+member)\b"
    r"|awarded\s+(?!.*\bto\b)",
    re.IGNORECASE,
)
#: Participles that tell of a thing, not of the person: "Built with Django", "Used in two courses".
_THING = re.compile(
    r"(?:used|built|developed|deployed|designed|implemented|created|written|made|based|hosted|published|featured|"
    r"sponsored|adopted|coded|powered|open-sourced)\s+(?:with|in|by|on|to|at|using|as|for)\b",
    re.IGNORECASE,
)
#: Noun phrases that start like a verb: "Contact center work", "Lead agent", "Record of …".
_NOUN_START = re.compile(
    r"(?:(?:contact|call|help|service|support|answer)[\s-](?:cent(?:er|re)s?|desk|work|role|experience|staff|agent|"
    r"person|team|representative|line)|lead\s+(?:agent|technician|engineer|developer|representative|cashier|server|"
    r"teacher|nurse|rep|adviser|advisor)|head\s+(?:of|cashier|server|teacher|waiter|waitress|chef|cook)|"
    r"\w+\s+(?:of|is|was|were)\b|record\b|experience\b|(?:top|best)\b)",
    re.IGNORECASE,
)
#: A name for work made of a noun and what is done with it: "Cash handling", "Order processing for six stores".
_COMPOUND = re.compile(
    r"[A-Za-z-]+\s+(?!(?:incoming|outgoing|existing|ongoing|outstanding|remaining|following|everything|anything|nothing|"
    r"something|during|being|pending|missing|king|evening|morning|building|meeting|training|marketing|upcoming|paying|"
    r"living|spring|string|ceiling|clothing|shipping|billing)\b)"
    r"[a-z-]+ing(?=\s*(?:$|[,;(&/]|(?:and|or|for|of|in|at|with|on|to|using|across|within|via|by|from|as|per)\b))",
)
#: "Employee of the Month, June 2019": what the person was named.
_NAMED = re.compile(
    r"(?:(?:Employee|Agent|Associate|Seller|Salesperson|Rep|Representative|Colleague|Teammate|Volunteer|Server|Cashier|"
    r"Advis[eo]r|Team Member|Worker|Student)\s+of\s+the\s+(?:Month|Year|Quarter|Week|Season))\b",
    re.IGNORECASE,
)
_THEN = re.compile(rf"\s*(?:,|\(|–|-)\s*((?:(?:{'|'.join(MONTHS)})\s+)?(?:19|20)\d\d)\)?$", re.IGNORECASE)
_CHARGED_WITH = re.compile(r"(?:responsible for|in charge of|accountable for)\s+(?=\S)", re.IGNORECASE)
_LATELY = re.compile(
    r"\b(?:last|past)\s+(?:\w+\s+)?(?:year|month|quarter|week|day)s?\b|\bto date\b|\bcurrently\b", re.IGNORECASE
)
#: Noun phrases worth a sentence of their own: with a figure, or a distinction.
_DISTINCTION = re.compile(
    r"\d|\b(?:top|best|first|winner|award|employee of|agent of|perfect|record|highest|promotion|promoted)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]*")
_FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|did|could|would|will|can|became|came|went|said|told|asked|kept|made|took|gave|"
    r"got|left|called|wanted|needed|felt|thought|knew|rose|fell|grew|stayed|\w{3,}ed)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?:I|we|he|she|they|it|you|a|an|the|my|our|her|his|their|this|that|these|those|one|two|three|four|five|some|"
    r"many|most|every|each|customers?|callers?|guests?|clients?|members?|people|when|after|before|during|while|"
    r"because|as|in|on|at|for|there)\b",
    re.IGNORECASE,
)


def tidy(text: str) -> str:
    """One line, no bullet, single spaces, straight joins, no final stop."""
    line = _BULLET.sub("", " ".join(text.split()))
    return line.rstrip(" .;,!…")


def lower_first(text: str) -> str:
    """First letter small unless the first word is a name, an acronym or the pronoun I."""
    match = _WORD.match(text)
    if not match:
        return text
    word = match.group()
    if word in ("I", "I'm", "I’m", "I've", "I’ve") or (len(word) > 1 and any(c.isupper() for c in word[1:])):
        return text
    return text[0].lower() + text[1:]


_MID_SENTENCE = re.compile(
    r"(?:A|An|The|My|Our|One|Two|Three|Some|Many|Most|Every|Each|When|While|After|Before|During|In|On|At|For|There|"
    r"Customers?|Callers?|Guests?|Clients?|Members?|People|We|He|She|They|It|This|That)\b"
)


def with_stop(text: str) -> str:
    """One line ending in a stop; '' stays ''."""
    line = " ".join(text.split())
    return line if not line or line[-1] in ".!?" else line + "."


def run_on(text: str) -> str:
    """The text as it goes on after a colon: small at the start where the first word is plainly no name."""
    return lower_first(text) if _MID_SENTENCE.match(text) else text


def upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def clause_from(line: str, *, current: bool = False) -> Clause:
    """A résumé line in the first person.

    "Resolved 60+ calls a day" → "I resolved 60+ calls a day"; "Manage a team of 12" → "I managed …" for a past job and
    "I manage …" for the current one; "Managing …" and noun phrases are kept for a carrier sentence. Only the leading
    verbs change; every other word is the person's own.
    """
    text = tidy(line)
    if re.match(r"(?:I|We|My|Our)\b", text):
        return Clause(text, "subject")
    if _NAMED.match(text):
        return Clause(f"I was {_THEN.sub(lambda m: f' in {m.group(1)}', text)}", "subject")
    if match := _CHARGED_WITH.match(text):
        return Clause(f"I {'am' if current else 'was'} {match.group().lower()}{text[match.end() :]}", "subject")
    if not current and _LATELY.search(text):
        return Clause(text, "thing")  # "in the last year" of a job that is over is no longer true as it stands
    lead = ""
    match = _ADVERB.match(text)
    if match:
        lead, text = match.group().lower(), text[match.end() :]
    word = _WORD.match(text)
    form = forms().get(word.group().lower()) if word else None
    if form is None and word and re.fullmatch(r"[A-Z]?[a-z-]{3,}ed", word.group()):
        form = (word.group().lower(), "past")  # a verb the list does not have
    if word is None or form is None:
        return _noun(lead + text)
    base, tense = form
    if tense in ("base", "third") and _COMPOUND.match(text):
        return Clause(lead + lower_first(text), "gerund")  # "Cash handling and end-of-day counts"
    if tense == "past" and _RECEIVED.match(text):
        return Clause(f"I was {lead}{text[0].lower()}{text[1:]}", "subject")
    if _THING.match(text):
        return Clause(lead + text, "thing")
    if tense == "base" and (_NOUN_START.match(text) or word.end() == len(text)):
        return _noun(lead + text)
    if tense == "gerund":
        return Clause(lead + lower_first(text), "gerund")
    if tense == "past" or (tense == "base" and past_of(base) == base and not current):
        return Clause(f"I {lead}{text[0].lower()}{text[1:]}", "subject")
    return Clause(f"I {lead}{_convert_chain(text, current=current)}", "subject")


def starts_in_past(line: str) -> bool:
    """Whether a line tells of what was done, though its job may go on ("Handled 60 calls a day")."""
    word = _WORD.match(_ADVERB.sub("", tidy(line), count=1))
    form = forms().get(word.group().lower()) if word else None
    return form is not None and form[1] == "past"


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


#: What is only wished or offered, wherever it stands in a sentence.
_WISH = re.compile(r"\bI (?:would|should|wish|hope|look forward)\b|\bI['’]d\b|\btell(?:s|ing)? me\b|\breach me\b")


def claims_about_self(text: str) -> bool:
    """Whether a sentence says something about its writer that should rest on a fact."""
    rest = _WISH.sub(" ", text)
    return bool(re.search(r"\b(?:I|me|my|mine|myself)\b", rest)) and not _NO_CLAIM.match(text)


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


def _noun(text: str) -> Clause:
    """A noun phrase that can stand after "My record there includes"; lists and bare labels cannot."""
    is_list = bool(re.search(r"\s[–—-]\s|:|;|/", text)) or text.count(",") > 1
    if re.match(r"(?:perfect|top|best|first|highest|record|promotion)\b", text, re.IGNORECASE):
        text = lower_first(text)
    return Clause(run_on(text), "noun" if _DISTINCTION.search(text) and not is_list else "thing")


_CHAIN_LINK = re.compile(r",\s+and\s+|,\s+|\s+and\s+")
_VERB_IN_CHAIN = re.compile(r"([A-Za-z-]+)(,\s+and\s+|,\s+|\s+and\s+|\s*)")
#: A verb further on, told from a noun by what follows it: "… and log each in Zendesk".
_LATER_VERB = re.compile(
    r"((?:,|\band)\s+)([a-z-]+)(?=\s+(?:a|an|the|each|every|all|them|it|my|our|their|any|new|up|out)\b)"
)


def _convert_chain(text: str, *, current: bool) -> str:
    """Put the chain of leading verbs ("Hire, train and retain a team") into the past, or the plain present."""

    def converted(base: str) -> str:
        return base if current else past_of(base)

    def later(match: re.Match[str]) -> str:
        form = forms().get(match.group(2))
        return match.group(1) + (converted(form[0]) if form and form[1] in ("base", "third") else match.group(2))

    out, position = "", 0
    while match := _VERB_IN_CHAIN.match(text, position):
        form = forms().get(match.group(1).lower())
        if form is None or form[1] not in ("base", "third"):
            break
        out += converted(form[0]) + match.group(2)
        position = match.end()
        if not _CHAIN_LINK.fullmatch(match.group(2)):
            break
    return out + _LATER_VERB.sub(later, text[position:])


def full_sentence(text: str) -> bool:
    """Whether a stored line plainly is a sentence of its own (has a subject and a finite verb)."""
    return bool(_SUBJECT.match(text) and (_FINITE.search(text) or text.lower().startswith(("i ", "we "))))


def join_and(items: Sequence[str]) -> str:
    """Items as a list in a sentence; of three or more, a comma before "and" where an item holds one itself."""
    items = [item for item in items if item]
    if len(items) <= 1:
        return "".join(items)
    if len(items) == 2:
        return f"{items[0]} and {items[1]}"
    if any(" and " in item for item in items):
        return f"{', '.join(items[:-1])}, and {items[-1]}"
    return f"{', '.join(items[:-1])} and {items[-1]}"


def article(word: str) -> str:
    """ "a" or "an" by sound, as far as spelling tells."""
    first = word.strip("\"'“‘(").lower()
    if re.match(r"(?:hour|honest|heir|honou?r)", first):
        return "an"
    if re.match(r"(?:uni(?!n)|use|user|eu|one\b|once|uk\b|us\b|ubiq)", first):
        return "a"
    token = word.split()[0] if word.split() else word
    if re.fullmatch(r"[A-Z]{2,}\w*", token):  # spelled out: an HR, an MBA, a CRM
        return "an" if token[0] in "AEFHILMNORSX" else "a"
    return "an" if first[:1] in tuple("aeiou") else "a"


_UNIQUE_POST = re.compile(
    r"(?:manager|director|president|head|chief|officer|ceo|cto|coo|owner|founder|co-founder|principal|chair|treasurer|"
    r"secretary general|editor-in-chief|head chef|captain)$",
    re.IGNORECASE,
)


def post(title: str, kind: str = "") -> str:
    """A job's title after "I was": "General Manager", but "a Cashier", "an Usher" and "a volunteer Tutor". ``kind``:
    "freelance", "volunteer" or ''."""
    if not title:
        return ""
    if kind and not re.search(rf"\b{kind}", title, re.IGNORECASE):
        return f"a {kind} {title}"
    return title if _UNIQUE_POST.search(title) else f"{article(title)} {title}"


def without_subject(text: str) -> str:
    """A clause without the "I" it begins with, to follow another one; '' where it begins otherwise."""
    return text[2:] if re.match(r"I (?!am\b|have\b|['’])", text) else ""


def as_result(text: str) -> str:
    """What came of a story, told as a note."""
    return f"The result: {run_on(text)}"


def asked_phrase(term: Term) -> str:
    """What a posting asks for, after "you ask for"."""
    return term.phrase


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
    counts = {a: len(re.findall(rf"\b{a}s?\b", lowered)) for a in _AUDIENCES}
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

"""English: a line of a résumé as a clause in the first person, without changing what it says. Pure."""

from __future__ import annotations

import re

from apptracker.domain.when import MONTHS
from apptracker.tailoring.language import Clause
from apptracker.tailoring.language.english_nouns import labelled_list, noun, plainly_noun, unlabelled
from apptracker.tailoring.language.english_verbs import forms, gerund_of, past_of
from apptracker.tailoring.language.english_words import ACRONYMS, DAYS, WORD, article, dated, lower_first, tidy

_SHORTHAND = (
    (re.compile(r"(?<=[a-z]) & (?=[a-z])"), " and "),
    (re.compile(r"\bw/(?=\s*[a-z])"), "with "),
    (re.compile(r"\bw/o\b"), "without"),
    (re.compile(r"\b[Aa]pprox\.?(?=\s)"), "about"),
    (re.compile(r"(?<=[\w)])\s?/\s?(day|week|month|shift|year|quarter|minute|night)\b"), r" a \1"),
    (re.compile(r"(?<=[\w)])\s?/\s?(?:hr|hour)\b"), " an hour"),
    (re.compile(r"(?<=\w)/wk\b"), " a week"),
    (re.compile(r"(?<=\w)/mo\b"), " a month"),
    (re.compile(r"  +"), " "),
)

_ADVERB = re.compile(
    r"(?:successfully|consistently|regularly|personally|quickly|independently|effectively|efficiently|routinely|"
    r"frequently|proactively|jointly|directly|also|then|often|daily|single-handedly|continually|continuously|"
    r"accurately|promptly|calmly|patiently|repeatedly)\s+",
    re.IGNORECASE,
)

#: Things done *to* the person: "Promoted to team lead" is "I was promoted to team lead".
_RECEIVED = re.compile(
    r"(?:(?:promoted|recogni[sz]ed|selected|chosen|named|nominated|elected|appointed|certified|assigned|entrusted|trusted|"
    r"commended|praised|honou?red|tasked|invited|hand-?picked|picked|tapped|voted|asked|hired|trained|cross-trained|rated|"
    r"rewarded|licen[sc]ed|accredited|acknowledged|known|ranked)"
    r"\s+(?:to|as|for|by|in|with|from|on|employee|agent|best|top|team\s+member|among)\b"
    r"|promoted\s+(?:twice|(?:two|three|four|\d)\s+times|again|within|after|early)\b|promoted$"
    r"|(?:rated|scored)\s+(?=[#\d])(?=.*\b(?:by|of|out\s+of)\b)|voted\s+\w|named\s+(?:\w+\s+)*of\s+the\b"
    r"|awarded\s+(?!.*\bto\b)|given\s+(?:the|an?|\w+\s+award)\b)",
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
    r"person|team|representative|line)\b|lead\s+(?:agent|technician|engineer|developer|representative|cashier|server|"
    r"teacher|nurse|rep|adviser|advisor)|head\s+(?:of|cashier|server|teacher|waiter|waitress|chef|cook)|"
    r"\w+\s+(?:of|is|was|were)\b|record\b|experience\b|(?:top|best)\b|"
    r"(?:support|record|process|order|report|quote|quit|staff|market|mail|test|file|care|answer|handle|contact|process|"
    r"demand|work|service|help|return|review|response)\s+(?:for|at|rates?|times?|level|improvement|holder)\b|"
    r"\w+\s+(?:holder|clerk|assistant|specialist|coordinator|manager|supervisor|officer|operator|attendant)$)",
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

_CHARGED_WITH = re.compile(r"(?:responsible for|in charge of|accountable for)\s+(?=\S)", re.IGNORECASE)

_LATELY = re.compile(
    r"\b(?:last|past)\s+(?:\w+\s+)?(?:year|month|quarter|week|day)s?\b|\bto date\b|\bcurrently\b", re.IGNORECASE
)


def _spelled_out(text: str) -> str:
    """A résumé's shorthand in words ("60 calls/day w/ notes"), and a shouted line in small letters."""
    if text.upper() == text and len(re.findall(r"[A-Z]{2,}", text)) > 1:
        text = " ".join(w if w.strip(",.;:()") in ACRONYMS else _small(w) for w in text.split())
        text = text[:1].upper() + text[1:]
        text = re.sub(
            r"\b(\w+) of the (year|month|quarter)\b", lambda m: m.group().title().replace("Of The", "of the"), text
        )
    for pattern, words in _SHORTHAND:
        text = pattern.sub(words, text)
    return text


def _small(word: str) -> str:
    name = word.capitalize()
    return name if name.strip(",.;:()") in DAYS or name.strip(",.;:()") in MONTHS else word.lower()


_LABEL = re.compile(r"[A-Z][\w &/’'-]{2,40}:\s+(?=\S)")

_ACTING = re.compile(r"acting\s+(?:\w+\s+)?(?:supervisor|manager|lead|leader|head|director|assistant)\b", re.IGNORECASE)

_NUMBER_ONE = re.compile(r"(?:No\.\s?1|#\s?1)\s+(?=[a-z])")

#: A sentence about a figure, whose first word only looks like a verb: "Quit rate dropped from 40% to 22%".
_OF_A_FIGURE = re.compile(
    r"(?:[\w'’-]+\s+){1,4}(?:dropped|rose|fell|grew|went|was|were|is|are|improved|increased|decreased|doubled|climbed)\b"
)

_PERFECT = re.compile(r"(?:have|has|had|having)\s+(?=[a-z]+(?:ed|en|t|ne|wn|ld|de|me|un)\b|put\b|led\b)", re.IGNORECASE)

_OWN_PRESENT = re.compile(r"(I(?: also| often| always| regularly)? )([a-z-]+)\b(?!['’])")

_NO_VERB = frozenset(
    "experienced skilled talented advanced limited detailed licensed gifted dedicated motivated".split()
)

_PREFIXED = re.compile(r"(?:re|co|de|pre|up|cross|over|out|self|hand|cold|double|proof|fast-track)-[a-z]+ed")


#: Lines that speak against their writer, tell of what was only meant to be, or of somebody else; and what is no line of
#: a résumé at all. None of them stands in a letter as a proof.
_NEVER_PROVES = re.compile(
    r"(?:fail(?:ed|ing|s)?|los[te]|losing|tried|try|trying|attempt(?:ed|ing)?|aim(?:ed|ing)|hop(?:ed|ing)|want(?:ed|s)?|"
    r"struggl(?:ed|ing)|miss(?:ed|ing)|quit|resign(?:ed|ing)?|suspended|demoted|fired|terminated|dismissed|disciplined|"
    r"warned|laid\s+off|let\s+go|reprimanded|sued|learning|studying|seeking|looking\s+for|hoping|"
    r"(?:did|do|does|was|were|could|had|have|has)(?:\s+not|n['’]t)|not|never|unable|cannot|can['’]t|"
    r"(?:i\s+)(?:did\s+not|didn['’]t|failed|lost|tried|never|was\s+(?:fired|let\s+go|suspended|demoted|not)|quit|resigned|"
    r"want(?:ed)?|hope[ds]?)|"
    r"(?:planned|expected|meant|supposed|reduced|demoted)\s+to|received\s+(?:[\w-]+\s+){0,2}(?:complaints?|warnings?)|"
    r"page\s+\d|[a-z]+ing\s+role\b|volunteer(?:ed)?\s*\(|"
    r"my\s+(?!job\b|work\b|role\b|duties\b|tasks\b|responsibilities\b|team\b|average\b|record\b|score|sales\b|customers\b|"
    r"callers\b|shift)|dealt\s+with\s+by)\b"
    r"|(?:target|goal|objective|kpi|quota|reason|references?|salary|supervisor)s?\b[^:]{0,20}:",
    re.IGNORECASE,
)


def clause_from(line: str, *, current: bool = False) -> Clause:
    """A résumé line in the first person.

    "Resolved 60+ calls a day" → "I resolved 60+ calls a day"; "Manage a team of 12" and "Managing a team of 12" →
    "I managed …" for a past job and "I manage …" for the current one; names of work ("Cash handling") and noun phrases
    are kept for a carrier sentence. Only the leading verbs change; every other word is the person's own.
    """
    whole = unlabelled(_spelled_out(tidy(line)))
    if listed := labelled_list(whole):
        return Clause(listed, "gerund")
    text = re.sub(r"\bi\b(?=\s|['’])", "I", _one_thought(whole))
    if _NEVER_PROVES.match(tidy(line)) or _NEVER_PROVES.match(_ADVERB.sub("", text, count=1)):
        return Clause(text, "thing")
    if not current and re.search(r"\bsince (?:19|20)\d\d\b", text):
        return Clause(text, "thing")  # what goes on since then has ended with the job
    return _sentence_already(text, current) or plainly_noun(text, current=current) or _from_verb(text, current)


def _sentence_already(text: str, current: bool) -> Clause | None:
    """A line that has its subject, or says what the person was rather than what they did."""
    if re.match(r"(?:I|We|My|Our)\b", text):
        return Clause(text if current else _OWN_PRESENT.sub(_into_past, text, count=1), "subject")
    if _NAMED.match(text):
        return Clause(f"I was {dated(text)}", "subject")
    if match := _CHARGED_WITH.match(text):
        return Clause(f"I {'am' if current else 'was'} {match.group().lower()}{text[match.end() :]}", "subject")
    if _ACTING.match(text):
        return Clause(f"I was {lower_first(text)}", "subject")
    if _NUMBER_ONE.match(text):
        return Clause(f"I was the {text}", "subject")
    if not current and _LATELY.search(text):
        return Clause(text, "thing")  # "in the last year" of a job that is over is no longer true as it stands
    if match := _PERFECT.match(text):
        rest = text[match.end() :]
        form = _form_of(rest.partition(" ")[0])
        plain = form is not None and form[1] == "past"
        return Clause(f"I {rest}" if plain and not current else f"I have {rest}", "subject")
    return None


def _from_verb(text: str, current: bool) -> Clause:
    """A line that begins with a verb, or names a thing."""
    lead = ""
    match = _ADVERB.match(text)
    if match:
        lead, text = match.group().lower(), text[match.end() :]
    if _RECEIVED.match(text):
        text = dated(text)
        was = "am" if current and text.lower().startswith(("known", "trusted")) else "was"
        return Clause(f"I {was} {lead}{text[0].lower()}{text[1:]}", "subject")
    word = WORD.match(text)
    form = _form_of(word.group()) if word else None
    if word and _COMPOUND.match(text) and (form is None or form[1] in ("base", "third")):
        return noun(lead + text, current=current)  # "Cash handling and end-of-day counts"
    if word is None or form is None:
        return noun(lead + text, current=current)
    base, tense = form
    if _THING.match(text):
        return Clause(lead + text, "thing")
    if tense == "base" and (_NOUN_START.match(text) or word.end() == len(text) or _OF_A_FIGURE.match(text)):
        return Clause(text, "thing") if _OF_A_FIGURE.match(text) else noun(lead + text, current=current)
    if tense == "gerund":
        return (
            Clause(f"I {lead}{_from_gerunds(text, current=current)}", "subject")
            if " " in text
            else Clause(text, "thing")
        )
    if tense == "past" or (tense == "base" and past_of(base) == base and not current):
        return Clause(f"I {lead}{_two_deeds(text[0].lower() + text[1:])}", "subject")
    return Clause(f"I {lead}{_two_deeds(_convert_chain(text, current=current))}", "subject")


def _two_deeds(text: str) -> str:
    """ "cleaned up spills, collected carts" with an "and" between the two."""
    match = re.fullmatch(r"([a-z]+ [^,;]+), ([a-z]+)( [^,;]+)", text)
    if not match or " and " in text:
        return text
    first, second = forms().get(match.group(1).partition(" ")[0]), forms().get(match.group(2))
    same = first and second and first[1] == second[1]
    return f"{match.group(1)} and {match.group(2)}{match.group(3)}" if same else text


def _form_of(word: str) -> tuple[str, str] | None:
    """The verb a line begins with, and its form; a past form the list does not have is told by its ending."""
    low = word.lower()
    if low in _NO_VERB:
        return None
    form = forms().get(low)
    if form is None and re.fullmatch(r"[A-Z]?[a-z]{2,}ed", word):
        return low, "past"
    if form is None and _PREFIXED.fullmatch(low):
        return low, "past"
    return form


_TAIL_WORDS = 10


def _one_thought(text: str) -> str:
    """A line without its label ("Process improvement: cut call time by 20%"), and up to a semicolon; a short figure
    behind that goes on with "with"."""
    text = re.sub(r"^(\w+):\s+", r"\1 ", text) if _form_of(text.partition(":")[0]) else text
    text = re.sub(r"^((?:responsible for|in charge of|duties)):\s+", r"\1 ", text, flags=re.IGNORECASE)
    labelled = _LABEL.match(text)
    deed = _form_of(text.partition(" ")[0])
    if labelled and deed and deed[1] == "past":
        labelled = None  # "Fielded questions re: billing" is no label
    if (match := labelled) and (word := WORD.match(text, match.end())) and _form_of(word.group()):
        text = text[match.end() :]
    first, semicolon, rest = text.partition(";")
    rest = rest.strip(" ;.")
    if not semicolon or len(first.split()) < 2:
        return text
    second = _form_of(rest.partition(" ")[0])
    opening = _form_of(first.partition(" ")[0])
    if second and opening and second[1] == opening[1] == "past" and " and " not in text and "," not in rest:
        return f"{first.strip()} and {lower_first(rest)}"
    if re.search(r",(?!\d)", rest) or len(rest.split()) > _TAIL_WORDS:
        return first.strip()
    if " with " in rest:
        return first.strip()
    if re.match(r"[$£€]?\d|zero\b|no\b", rest, re.IGNORECASE):
        return f"{first.strip()}, with {lower_first(rest)}"
    if re.match(r"(?:[a-z]+ ){0,2}(?:rate|score|average|time)\b.*\d", rest, re.IGNORECASE):
        return f"{first.strip()}, with {article(rest)} {lower_first(rest)}"
    return first.strip()


def _into_past(match: re.Match[str]) -> str:
    form = forms().get(match.group(2))
    return match.group(1) + (past_of(form[0]) if form and form[1] == "base" else match.group(2))


_GERUND_LINK = re.compile(r"((?:^|,\s+and\s+|,\s+|\s+and\s+|\s+or\s+))([A-Za-z-]+ing)\b")


def _from_gerunds(text: str, *, current: bool) -> str:
    """ "Leading a crew and handling complaints" as "lead a crew and handle complaints", or in the past."""

    def turned(match: re.Match[str]) -> str:
        form = forms().get(match.group(2).lower())
        if form is None or form[1] != "gerund":
            return match.group()
        return match.group(1) + (form[0] if current else past_of(form[0]))

    return _GERUND_LINK.sub(turned, text)


def begins_with_a_deed(text: str) -> bool:
    """Whether a sentence without a subject tells of a deed ("Led a team of 12"); "Attached is …" does not."""
    first, _, rest = text.partition(" ")
    form = forms().get(first.lower()) if first[:1].isupper() else None
    told = form is not None and form[1] == "past" and form[0] not in ("attach", "enclose", "close")
    return told and not re.match(r"(?:is|are|please)\b", rest)


def starts_in_past(line: str) -> bool:
    """Whether a line tells of what was done, though its job may go on ("Handled 60 calls a day")."""
    text = _one_thought(unlabelled(_spelled_out(tidy(line))))
    word = WORD.match(_ADVERB.sub("", re.sub(r"^I\s+", "", text), count=1))
    form = _form_of(word.group()) if word else None
    one_form = form is not None and form[1] == "base" and past_of(form[0]) == form[0]  # "Cut turnover by half"
    return bool(_RECEIVED.match(text)) or one_form or (form is not None and form[1] == "past")


_CHAIN_LINK = re.compile(r",\s+and\s+|,\s+|\s+and\s+")

_VERB_IN_CHAIN = re.compile(r"([A-Za-z-]+)(,\s+and\s+|,\s+|\s+and\s+|\s*)")

#: A verb further on, told from a noun by what follows it: "… and log each in Zendesk", "… and monitor calls".
_LATER_VERB = re.compile(
    r"((?:,|\band)\s+)([a-z-]+)(?=\s+(?:a|an|the|each|every|all|them|it|my|our|their|any|new|up|out)\b|(\s+[a-z]+s\b))"
)

#: Words of trade that are nouns where a plural follows ("email inquiries").
_NOUNS_TOO = frozenset(
    "email e-mail phone chat mail text report order contact market account call quote record file test review "
    "return service support process schedule document budget fax stock product design plan project balance "
    "purchase request form staff cash card credit demand supply study work store place train press host room book "
    "cover".split()
)


def _convert_chain(text: str, *, current: bool) -> str:
    """Put the chain of leading verbs ("Hire, train and retain a team") into the past, or the plain present."""

    def converted(base: str) -> str:
        return base if current else past_of(base)

    def later(match: re.Match[str]) -> str:
        form = forms().get(match.group(2))
        if match.group(3) and (match.group(2) in _NOUNS_TOO or not form or form[1] != "base"):
            return match.group()
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


def without_subject(text: str) -> str:
    """A clause without the "I" it begins with, to follow another one; '' where it begins otherwise."""
    return text[2:] if re.match(r"I (?!am\b|have\b|['’])", text) else ""


def also(text: str) -> str:
    """A clause that adds to one before it: "I also ran …", "I was also promoted …"; '' where it begins otherwise."""
    return (
        re.sub(r"^I (was |am |have )?", lambda m: f"I {m.group(1) or ''}also ", text) if text.startswith("I ") else ""
    )


#: Present verbs that tell how the person is or does, not what the work consists of.
_NOT_DAILY = frozenset("average be exceed have hit hold know lead meet own rank score speak".split())

_ONE_DEED = re.compile(
    r" and [a-z]+(?:ed|s)? (?!of\b)|\b(?:that|straight|in a row|during|after|before|when|while|until|twice|once)\b|"
    r"\b(?:19|20)\d\d\b"
)


def as_gerund(text: str) -> str:
    """A clause of present daily work after "My work there also includes": "coaching 14 agents in weekly one-on-ones";
    '' where it tells of one deed, or of several."""
    match = re.fullmatch(r"I ([a-z]+)( [^,;]+)", text)
    form = forms().get(match.group(1)) if match else None
    if (
        match is None
        or form is None
        or form[1] != "base"
        or past_of(form[0]) == form[0]
        or form[0] in _NOT_DAILY
        or _ONE_DEED.search(match.group(2))
    ):
        return ""
    return f"{gerund_of(form[0])}{match.group(2)}"


_YEAR_LATER = re.compile(r"I (\w[^;:]*?) in ((?:19|20)\d\d)(?=$|,| \()(?!.*\bin (?:19|20)\d\d)(.*)$")


def fronted(text: str) -> str:
    """A clause with its year first ("In 2025 I resolved 88% …"), so that not each begins with I; '' without one."""
    match = _YEAR_LATER.fullmatch(text)
    form = forms().get(match.group(1).partition(" ")[0]) if match else None
    if match is None or form is None or form[1] != "past" or ", with" in match.group(1):
        return ""
    return f"In {match.group(2)} I {match.group(1)}{match.group(3)}" if match else ""

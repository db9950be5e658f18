"""English: a line of a résumé as a clause in the first person, without changing what it says. Pure.

A line goes through here once: its notes are spelled out (:mod:`~apptracker.tailoring.language.english_shorthand`), its
label goes, a line with a subject or with something done to the person is taken as it is, one without a verb goes to
:mod:`~apptracker.tailoring.language.english_nouns`, and the deeds of any other are put into the tense of its job
(:mod:`~apptracker.tailoring.language.english_lists`), with what stands behind them
(:mod:`~apptracker.tailoring.language.english_tails`). What does not sound right in the end is not offered.
"""

from __future__ import annotations

import re
from functools import lru_cache

from apptracker.tailoring.language import Clause
from apptracker.tailoring.language.english_articles import with_articles
from apptracker.tailoring.language.english_case import sentence_case
from apptracker.tailoring.language.english_heads import is_verb
from apptracker.tailoring.language.english_lists import Tense, ends_in_a_thing, form_of, listed, told
from apptracker.tailoring.language.english_nouns import labelled_list, noun, plainly_noun, unlabelled
from apptracker.tailoring.language.english_order import (
    THOUGHT,
    is_label_of_a_procedure,
    never_went_wrong,
    put_in_order,
)
from apptracker.tailoring.language.english_roles import with_and
from apptracker.tailoring.language.english_shorthand import arrow_behind, spelled_out
from apptracker.tailoring.language.english_sound import sound
from apptracker.tailoring.language.english_tails import against_a_goal, and_then, behind_a_comma, team_figure
from apptracker.tailoring.language.english_tenses import ADVERB, LATELY, SINCE, SINCE_THEN, SINCE_YEAR, tense_of
from apptracker.tailoring.language.english_verbs import forms, past_of
from apptracker.tailoring.language.english_words import WORD, dated, lower_first, tidy

#: Things done *to* the person: "Promoted to team lead" is "I was promoted to team lead".
_RECEIVED = re.compile(
    r"(?:(?:promoted|recogni[sz]ed|selected|chosen|named|nominated|elected|appointed|certified|assigned|"
    r"entrusted|trusted|"
    r"commended|praised|honou?red|tasked|invited|hand-?picked|picked|tapped|voted|asked|hired|trained|"
    r"cross-trained|rated|"
    r"rewarded|licen[sc]ed|accredited|acknowledged|known|ranked)"
    r"(?:\s+(?:twice|again|(?:two|three|four|\d)\s+times))?"
    r"\s+(?:to|as|for|by|in|with|from|on|employee|agent|best|top|team\s+member|among|#|no\.)(?:\b|(?<=#|\.))"
    r"|involved\s+(?:in|with)\b|(?:placed|put)\s+in\s+charge\b"
    r"|promoted\s+(?:twice|(?:two|three|four|\d)\s+times|again|within|after|early)\b|promoted$"
    r"|rated\s+(?=[#\d])(?=.*\b(?:by|of|out\s+of)\b)|scored\s+(?=[#\d])(?=.*\bby\b)|voted\s+\w|named\s+(?:\w+\s+)*of\s+the\b"
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
    r"teacher|nurse|rep|adviser|advisor|on)\b|head\s+(?:of|cashier|server|teacher|waiter|waitress|chef|cook)|"
    r"\w+\s+(?:of|is|was|were)\b|record\b(?!\s+(?:all|the|each|every|customer|patient|and|data|calls|payments|"
    r"transactions))|"
    r"experience\b|(?:top|best)\b|board\s+(?!passengers|flights|guests|animals|dogs|cats|pets|trains|aircraft|buses)|"
    r"(?:support|record|process|order|report|quote|quit|staff|market|mail|test|file|care|answer|handle|contact|process|"
    r"demand|work|service|help|return|review|response)\s+(?:for|at|rates?|times?|level|improvement|holder)\b|"
    r"\w+\s+(?:holder|clerk|assistant|specialist|coordinator|manager|supervisor|officer|operator|attendant)$)",
    re.IGNORECASE,
)

#: A name for work made of a noun and what is done with it: "Cash handling", "Order processing for six stores".
_COMPOUND = re.compile(
    r"[A-Za-z-]+\s+(?!(?:incoming|outgoing|existing|ongoing|outstanding|remaining|following|everything|anything|"
    r"nothing|"
    r"something|during|being|pending|missing|king|evening|morning|building|meeting|training|marketing|upcoming|paying|"
    r"living|spring|string|ceiling|clothing|shipping|billing|returning)\b)"
    r"[a-z-]+ing(?=\s*(?:$|[,;(&/]|(?:and|or|for|of|in|at|with|on|to|using|across|within|via|by|from|as|per)\b))",
)

#: "Employee of the Month, June 2019": what the person was named.
_NAMED = re.compile(
    r"(?:(?:Employee|Agent|Associate|Seller|Salesperson|Rep|Representative|Colleague|Teammate|Volunteer|Server|Cashier|"
    r"Advis[eo]r|Team Member|Worker|Student|Technician|Teller|Barista)\s+of\s+the\s+(?:Month|Year|Quarter|Week|"
    r"Season))\b",
    re.IGNORECASE,
)

_CHARGED_WITH = re.compile(r"(?:responsible for|in charge of|accountable for)\s+(?=\S)", re.IGNORECASE)

_LABEL = re.compile(r"[A-Z][\w &/’'-]{2,40}:\s+(?=\S)")

_ACTING = re.compile(r"acting\s+(?:\w+\s+)?(?:supervisor|manager|lead|leader|head|director|assistant)\b", re.IGNORECASE)

_NUMBER_ONE = re.compile(r"(?:No\.\s?1|#\s?1)\s+(?=[a-z])")

#: A sentence about a figure, whose first word only looks like a verb: "Quit rate dropped from 40% to 22%".
_OF_A_FIGURE = re.compile(
    r"(?:[\w'’-]+\s+){1,4}(?:dropped|rose|fell|grew|went|was|were|is|are|improved|increased|decreased|doubled|"
    r"climbed)\b"
)

_PERFECT = re.compile(r"(?:have|has|had|having)\s+(?=[a-z]+(?:ed|en|t|ne|wn|ld|de|me|un)\b|put\b|led\b)", re.IGNORECASE)

_OWN = re.compile(r"(I(?: also| often| always| regularly)? )([a-z-]+)\b(?!['’])")

#: Lines that speak against their writer, tell of what was only meant to be, or of somebody else; and what is no line of
#: a résumé at all. None of them stands in a letter as a proof.
_NEVER_PROVES = re.compile(
    r"(?:fail(?:ed|ing|s)?|los[te]|losing|tried|try|trying|attempt(?:ed|ing)?|aim(?:ed|ing)|hop(?:ed|ing)|"
    r"want(?:ed|s)?|"
    r"struggl(?:ed|ing)|miss(?:ed|ing)|quit|resign(?:ed|ing)?|suspended|demoted|fired|terminated|dismissed|disciplined|"
    r"warned|laid\s+off|let\s+go|reprimanded|sued|learning|studying|seeking|looking\s+for|hoping|"
    r"(?:did|do|does|was|were|could|had|have|has)(?:\s+not|n['’]t)|not|never|unable|cannot|can['’]t|"
    r"(?:i\s+)(?:did\s+not|didn['’]t|failed|lost|tried|never|was\s+(?:fired|let\s+go|suspended|demoted|not)|"
    r"quit|resigned|"
    r"want(?:ed)?|hope[ds]?)|"
    r"(?:planned|expected|meant|supposed|reduced|demoted)\s+to|received\s+(?:[\w-]+\s+){0,2}(?:complaints?|warnings?)|"
    r"page\s+\d|[a-z]+ing\s+role\b|volunteer(?:ed)?\s*\(|"
    r"my\s+(?!job\b|work\b|role\b|duties\b|tasks\b|responsibilities\b|team\b|average\b|record\b|score|sales\b|"
    r"customers\b|"
    r"callers\b|shift)|dealt\s+with\s+by)\b"
    r"|(?:target|goal|objective|kpi|quota|reason|references?|salary|supervisor)s?\b[^:]{0,20}:"
    r"|(?:(?!no\b|zero\b|never\b|0\b)[\w-]+\s)?(?:targets?|goals?|quotas?|deadlines?|kpis?|shifts?)\s(?:was\s|were\s)?missed\b",
    re.IGNORECASE,
)


#: Lines kept as they are said: every letter asks for those of one profile again.
_KEPT = 1024


@lru_cache(maxsize=_KEPT)
def clause_from(line: str, *, current: bool = False) -> Clause:
    """A résumé line in the first person.

    "Resolved 60+ calls a day" → "I resolved 60+ calls a day"; "Manage a team of 12" and "Managing a team of 12" →
    "I managed …" for a past job and "I manage …" for the current one; names of work ("Cash handling") and noun phrases
    are kept for a carrier sentence. Only the deeds change; every other word is the person's own.
    """
    line = arrow_behind(line)
    whole = unlabelled(spelled_out(tidy(line)))
    if listed_behind := labelled_list(whole):
        return Clause(listed_behind, "gerund")
    text = put_in_order(re.sub(r"\bi\b(?=\s|['’])", "I", _without_label(whole)), current=current)
    if never := never_went_wrong(text, current=current):
        return Clause(with_articles(f"I {never}"), "subject")
    if is_label_of_a_procedure(text):
        return Clause(text, "thing")
    if _NEVER_PROVES.match(tidy(line)) or _NEVER_PROVES.match(ADVERB.sub("", text, count=1)):
        return Clause(text, "thing")
    if not current:
        text = SINCE_YEAR.sub(r"from \1 on", text)
        if LATELY.search(text) or SINCE_THEN.search(text):
            return Clause(text, "thing")  # "in the last year" of a job that is over is no longer true as it stands
    clause = _said(text, current)
    if re.search(r"[=↑↓→]", clause.text) or re.match(r"\W{0,3}[↑↓→]", line):
        return Clause(text, "thing")
    if clause.style == "thing" or sound(clause.text, text):
        return clause
    other = noun(text, current=current)
    return other if other.style != "thing" and sound(other.text, text) else Clause(text, "thing")


def _said(text: str, current: bool) -> Clause:
    first, parts = _parts(text)
    clause = plainly_noun(text, current=current) or _sentence_already(first, current)
    if clause is None:
        first = sentence_case(first)
        clause = _from_verb(first, current) or _without_verb(text, parts, current)
    if clause.style != "subject" or not clause.text.startswith("I "):
        return clause
    tense = Tense.PAST if starts_in_past(first) else tense_of(first, current)
    said = clause.text
    for part in parts if not _repeats(said, parts) else ():
        said = and_then(said, part, tense, current=current)
    return Clause(with_articles(said), "subject")


def _without_verb(text: str, parts: list[str], current: bool) -> Clause:
    """A line that begins with no verb: a deed with a figure behind its semicolon says more than the name of the work; a
    list may go on there."""
    for part in parts:
        if re.search(r"\d", part) and (told_so := _from_verb(part, current)) and told_so.style == "subject":
            return told_so
    side_by_side = text.replace(";", ",") if not re.search(r"\d", "".join(parts)) else text
    for words in (text, side_by_side, text.partition(";")[0]):
        if (clause := noun(words, current=current)).style != "thing":
            return clause
    return Clause(text, "thing")


def _repeats(said: str, parts: list[str]) -> bool:
    """Whether a clause has told of what stands behind the semicolon already."""
    return any(
        part.split()[-1] in said.split() and part.split()[0].lower() in said.lower().split() for part in parts if part
    )


def _parts(text: str) -> tuple[str, list[str]]:
    """The first thought of a line, and those behind semicolons."""
    first, *rest = (part.strip(" .") for part in THOUGHT.split(text))
    if len(first.split()) < 2:
        return text, []
    rest = [part for part in rest if part]
    form = form_of(first.partition(" ")[0])
    while (
        rest
        and form
        and not _RECEIVED.match(first)
        and (own := form_of(rest[0].partition(" ")[0]))
        and own[1] == form[1]
        and (own[1] == "past" or is_verb(lower_first(rest[0]), own[1], own[0], at_head=False))
    ):
        if re.search(r"\s(?:and|or)\s|[():]", f"{first} {rest[0]}") or ", " in rest[0]:
            break
        first = f"{first}, {lower_first(rest.pop(0))}"  # deeds side by side, which a comma joins as well
    return first, rest


def _without_label(text: str) -> str:
    """A line without its label ("Process improvement: cut call time by 20%")."""
    text = re.sub(r"^(\w+):\s+", r"\1 ", text) if form_of(text.partition(":")[0]) else text
    text = re.sub(r"^((?:responsible for|in charge of|duties)):\s+", r"\1 ", text, flags=re.IGNORECASE)
    labelled = _LABEL.match(text)
    deed = form_of(text.partition(" ")[0])
    if labelled is None or (deed and deed[1] == "past"):
        return text  # "Fielded questions about: billing" has no label
    rest = text[labelled.end() :]
    word = WORD.match(rest)
    form = form_of(word.group()) if word else None
    return rest if form and is_verb(rest, form[1], form[0], at_head=True) else text


def _sentence_already(text: str, current: bool) -> Clause | None:
    """A line that has its subject, or says what the person was rather than what they did."""
    if re.match(r"(?:We|My|Our)\b", text):
        return Clause(text[0].lower() + text[1:], "subject")
    if re.match(r"I\b", text):
        told_so = text if current else _own_past(text)
        return Clause(behind_a_comma(told_so), "subject")
    if _NAMED.match(text):
        return Clause(f"I was {dated(text)}", "subject")
    if match := _CHARGED_WITH.match(text):
        rest = with_and(behind_a_comma(listed(text[match.end() :])))
        return Clause(f"I {'am' if current else 'was'} {match.group().lower()}{lower_first(rest)}", "subject")
    if _ACTING.match(text):
        return Clause(f"I was {lower_first(text)}", "subject")
    if _NUMBER_ONE.match(text):
        return Clause(f"I was the {text}", "subject")
    if match := _PERFECT.match(text):
        rest = text[match.end() :]
        form = form_of(rest.partition(" ")[0])
        plain = form is not None and form[1] == "past"
        return Clause(f"I {rest}" if plain and not current else f"I have {rest}", "subject")
    return None


def _own_past(text: str) -> str:
    """A sentence of the person's own about work that is over: "I check in guests" as "I checked in guests"."""
    match = _OWN.match(text)
    form = forms().get(match.group(2)) if match else None
    if match is None or form is None or form[1] != "base":
        return text
    return f"{match.group(1)}{told(text[match.start(2) :], Tense.PAST)}"


def _from_verb(text: str, current: bool) -> Clause | None:
    """A line that begins with a verb; None for one that names a thing."""
    lead = ""
    match = ADVERB.match(text)
    if match and form_of(text[match.end() :].partition(" ")[0]):
        lead, text = match.group().lower(), text[match.end() :]
    if _RECEIVED.match(text):
        return Clause(f"I {_was(text, current)} {lead}{lower_first(listed(behind_a_comma(dated(text))))}", "subject")
    word = WORD.match(text)
    form = form_of(word.group()) if word else None
    if word is None or form is None or (_COMPOUND.match(text) and form[1] in ("base", "third")):
        return None  # "Cash handling and end-of-day counts"
    if _THING.match(text) or (form[1] == "base" and _OF_A_FIGURE.match(text)):
        return Clause(lead + text, "thing")
    if form[1] == "base" and (_NOUN_START.match(text) or word.end() == len(text)):
        return None
    if form[1] == "gerund" and " " not in text:
        return Clause(text, "thing")
    if form[1] == "gerund" and text[word.end() : word.end() + 1] == "," and not _all_doings(text):
        return None  # "stocking, recovery, cash drops": names of work
    if form[1] != "past" and not is_verb(text, form[1], form[0], at_head=True) and not _chain(text):
        return None
    return _deeds(text, lead, form, current)


def _all_doings(text: str) -> bool:
    """Whether a list begins with doings up to the first that is done to something: "greeting and serving guests"."""
    items = [item for item in re.split(r",\s+(?:and\s+)?|\s+and\s+", text) if item]
    for item in items:
        shape = form_of(item.partition(" ")[0])
        if shape is None or shape[1] != "gerund":
            return False
        if " " in item:
            return True
    return True


def _was(text: str, current: bool) -> str:
    if current and (SINCE.search(text) or LATELY.search(text)):
        return "have been"
    return "am" if current and text.lower().startswith(("known", "trusted")) else "was"


def _chain(text: str) -> bool:
    """Whether a line begins with deeds side by side: "Scan and file documents"."""
    match = re.match(r"([A-Za-z-]+)(?:,\s+and\s+|,\s+|\s+and\s+|\s+or\s+|/)([a-z-]+)\s+\S", text)
    first, second = (form_of(match.group(1)), form_of(match.group(2))) if match else (None, None)
    if not match or not first or not second:
        return False
    if first[1] != second[1]:
        return first[1] == "base" and past_of(first[0]) == first[0] and second[1] == "past"  # "Set and tracked goals"
    rest = text[match.start(2) :]
    return bool(is_verb(rest, second[1], second[0], at_head=False)) or _chain(rest)


def _deeds(text: str, lead: str, form: tuple[str, str], current: bool) -> Clause | None:
    base, shape = form
    tense = tense_of(text, current)
    text = behind_a_comma(against_a_goal(_dashed(text, tense)))
    if ends_in_a_thing(text):
        said = told(text, Tense.GERUND)
        return Clause(_with_and(said), "gerund") if said else None
    if (
        base == "have"
        and shape == "past"
        and current
        and tense is Tense.PRESENT
        and not re.search(r"\b(?:19|20)\d\d\b", text)
    ):
        return Clause(f"I {lead}have{text[3:]}", "subject")
    said = told(text, tense)
    if not said:
        said = told(text, Tense.GERUND) if shape != "gerund" else lower_first(text)
        return Clause(_with_and(said), "gerund") if said else None
    have = "have " if tense is Tense.PERFECT else ""
    return Clause(f"I {have}{lead}{dated_award(listed(said))}", "subject")


_AWARD_WORDS = re.compile(r"(?:won|received|earned|made|became)\b", re.IGNORECASE)


def dated_award(text: str) -> str:
    """ "won Agent of the Quarter, Q4 2021" with its time in words."""
    return dated(text) if _AWARD_WORDS.match(text) else text


def _with_and(text: str) -> str:
    """A list of doings with "and" before its last one."""
    head, comma, last = text.rpartition(", ")
    return text if not comma or re.search(r"\s(?:and|or)\s", text) else f"{head} and {last}"


def _dashed(text: str, tense: Tense) -> str:
    """What stands behind a dash, as a sentence has it: a deed with "and", anything else after a colon."""
    match = re.search(r"\s[–—-]{1,2}\s", text)
    if match is None or ":" in text or re.search(r"\s[–—-]{1,2}\s", text[match.end() :]):
        return text
    first, rest = text[: match.start()], text[match.end() :]
    head, form = form_of(first.partition(" ")[0]), form_of(rest.partition(" ")[0])
    if re.match(r"I\s", rest):
        return f"{first}, and {rest}"
    if noted := team_figure(rest):
        return f"{first}{noted}"
    if head and (re.match(r"[a-z]+['’]d\s", rest) or (form and form[1] == "past" and head[1] != "past")):
        # "acting up for 5 months – rota'd 9 staff"
        return f"{first} and {lower_first(rest)}" if tense is Tense.PAST else f"{first}, and I {lower_first(rest)}"
    if head and form and head[1] == form[1] and is_verb(lower_first(rest), form[1], form[0], at_head=False):
        return f"{first}, and {lower_first(rest)}" if " and " in first else f"{first} and {lower_first(rest)}"
    if form and form[1] == "gerund" and is_verb(lower_first(rest), form[1], form[0], at_head=False):
        return f"{first}, {lower_first(rest)}"
    return f"{first}: {listed(lower_first(rest))}"


@lru_cache(maxsize=_KEPT)
def starts_in_past(line: str) -> bool:
    """Whether a line tells of what was done, though its job may go on ("Handled 60 calls a day")."""
    text = put_in_order(_without_label(spelled_out(tidy(line))), current=True)
    word = WORD.match(ADVERB.sub("", re.sub(r"^I\s+", "", text), count=1))
    form = form_of(word.group()) if word else None
    one_form = form is not None and form[1] == "base" and past_of(form[0]) == form[0]  # "Cut turnover by half"
    return bool(_RECEIVED.match(text)) or one_form or (form is not None and form[1] == "past")

"""What a letter can take up of its posting: how the team works, whom it serves, what the job is for. Pure.

letter-show-company-knowledge: a detail of the firm sets a letter apart, if it is one that the writer can answer. What
everybody knows of a product, a market or the size of a firm is none, and neither is praise; where a posting says
nothing else, nothing is taken. All of it is the posting's own wording, turned to face the reader ("we answer" becomes
"you answer"). Which words make a sentence worth it is data: ``[[hook]]`` of resources/guide/letters.toml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from apptracker.domain.postings import ReadPosting
from apptracker.guide.headings import Section
from apptracker.guide.letters import hook_cues
from apptracker.tailoring.language.english_verbs import forms, third_of
from apptracker.tailoring.reading.outline import outline
from apptracker.tailoring.reading.sentences import sentences
from apptracker.tailoring.reading.view import view_of

_WORDS, _THOUGHT = range(6, 27), range(6, 31)
#: A sentence needs so much to be worth saying, and the more of it only tells little more.
_LEAST, _AGAIN = 2.0, 0.4
_LONGEST = 500  # characters of a sentence that is looked at
_FIGURE = 0.8  # "900 calls a day" is more than "calls"
_COUNTED = re.compile(r"(?<![$£€\d.,])(?!(?:18|19|20)\d\d\b)\d[\d.,]*\+?(?![\d.,]|\s?%|\+? years?\b)")
_EARLY, _IN_DUTIES = 0.3, -0.5
_NOT_THERE = frozenset({Section.BENEFITS, Section.LEGAL, Section.REQUIREMENTS, Section.PREFERRED, Section.APPLY})
_PRAISE = re.compile(
    r"\b(?:best|great|greatest|perfect|exciting|leading|leader|largest|fastest|premier|world[- ]class|award\w*|"
    r"dream\w*|"
    r"innovative|dynamic|proud\w*|results|values?|mission|vision|committed|commitment|excellence|integrity|journey|"
    r"passion\w*|unique|amazing|exceptional|outstanding|excellent|superior|delight\w*|love[ds]?|famil(?:y|ies) plan|"
    r"our employees|employees (?:enjoy|receive|get)|benefits?|career|careers|candidates?|salary|bonus\w*|401|pto|"
    r"insurance plan|equal opportunity|join|apply|applicants?|applications?|pay plan|culture|diversity|diverse|"
    r"inclusi\w+|competitive|rewarding|fun|talented|savings program|growth|grow|grown|grew|expand\w*|environment|"
    r"work[- ]life|opportunit\w+|workforce|resumes?|cvs?|interviews?|hir(?:e|es|ed|ing)|positions?|vacanc(?:y|ies)|"
    r"background checks?|strive|difference|lifestyles?|brands?|state[- ]of|cutting[- ]edge|solutions?|new hires?|"
    r"you|your|yours|world|number one)\b"
    r"|[;!?()\"“”\[\]{}<>*|/@]|https?:",
    re.IGNORECASE,
)
#: Any of these left in a sentence that faces the reader would be theirs in our mouth.
_THEIRS = re.compile(r"\b(?:we|our|ours|us|ourselves|let['’]s|I|my|me|i['’]m)\b|\b(?:we|they|you)['’]", re.IGNORECASE)
_SPELLED_OUT = (
    (re.compile(r"\b(we|you|they)['’]re\b", re.IGNORECASE), r"\1 are"),
    (re.compile(r"\b(we|you|they)['’]ve\b", re.IGNORECASE), r"\1 have"),
    (re.compile(r"\b(we|you|they)['’]ll\b", re.IGNORECASE), r"\1 will"),
    (re.compile(r"\b(do|does|is|are|have|has|was|were)n['’]t\b"), r"\1 not"),
    (re.compile(r"\bcan['’]t\b"), "cannot"),
    (re.compile(r"\bwon['’]t\b"), "will not"),
)
_TURNED = (
    (re.compile(r"\bourselves\b", re.IGNORECASE), "yourselves"),
    (re.compile(r"\bours\b", re.IGNORECASE), "yours"),
    (re.compile(r"\bour\b", re.IGNORECASE), "your"),
    (re.compile(r"\bus\b"), "you"),
    (re.compile(r"\bwe\b", re.IGNORECASE), "you"),
)
#: Before what a sentence says: where, since when.
_BEFORE = re.compile(
    r"^(?:(?:and|but|so|here|today|currently|quite simply)\b,? |(?:here )?at [^,]{2,50}?,? (?=(?:we|our)\b)"
    r"|(?:as|in|with|from) [^,]{2,60}, (?=(?:we|our)\b)|(?:what|this|that|it) means(?: that)? (?=(?:we|our)\b)"
    r"|(?:this|that)(?: is|['’]s) why (?=(?:we|our)\b))",
    re.IGNORECASE,
)
#: Where a further statement of theirs begins in a sentence that does not begin with them.
_FURTHER = re.compile(r"(?:\s[–—-]+\s|:\s|;\s|\bbecause\s|\bwhere\s|\band\s)(?=(?:we|our)\s)", re.IGNORECASE)
_WHEN = r"(?P<when>(?:when|if|before|after|once|every|each|on|in) [^,]{3,70}, )?"
_WE = re.compile(
    rf"{_WHEN}we (?P<adverb>(?:also|always|only|never|still|now|usually|often|simply|mainly) )?"
    r"(?P<first>[a-z]+)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
#: How sentences begin that tell of those who call or write to them.
_OF_OTHERS = re.compile(
    r"(?:most|many|some|half|every|each|people who|anyone who|those who|nobody|no one|callers|no two calls)\b[^.]*"
    r"\b(?:we|us|our)\b",
    re.IGNORECASE,
)
_MOST_OF_WHO = 5  # words
#: What a part of a sentence must not point back to.
_POINTS_BACK = re.compile(r"\b(?:it|this|these|those|same|too|there|them|he|she)\b", re.IGNORECASE)
_THINKS = re.compile(r"we (?:believe|think|know) (?!in\b)", re.IGNORECASE)
_PRAISES_WORK = re.compile(r"\b(?:great|best|excellent)\b", re.IGNORECASE)
#: What "we are" may go on with to say something of how they work.
_ARE = re.compile(
    r"\s(?:owned by|run by|open|here (?:to|for)|there (?:to|for|when)|on (?:call|hand)"
    r"|the (?:first|only|ones?|people|voice|person)|(?:a|one) (?:small )?team of"
    r"|available|measured|judged|paid to|responsible to)\b"
)
#: What those who need them do.
_DO_TO_US = frozenset("call write come reach meet wait rely turn depend ask phone ring".split())
_HAS_DONE = re.compile(r"\s(?:been )?(?P<verb>[a-z]+(?:ing|ed))\b")
_LATER_VERB = re.compile(r"(?:,| and| or| but) (?:then |also |never |always )?([a-z]+)\b")
_CUTS = tuple(
    re.compile(cut)
    for cut in (
        r"\s[–—-]+\s|:\s|;\s",
        r",\s(?=(?:and|but|so|which|while|as|with|because)\b)",
        r",?\s(?=(?:while|because)\b)",
        r",\s(?=[a-z]+ing\b(?!,| and\b| or\b))",
    )
)
_ITS = re.compile(r"\bits\b")
_LISTED = re.compile(r"(?:[^,]*,(?!\d)){3}")
_TORN = re.compile(r"\b(?:and|or|of|for|to|with|the|a|an|in|on|from|by|that|which|who|as|at|so|but|their|your)$")


def what_they_do(posting: ReadPosting | None, employer: str | None) -> str:
    """The sentence of the posting that says most of how they work and for whom, turned to face them, without its stop:
    "You answer 900 calls a day"; '' where it says nothing a writer could take up."""
    best, most = "", 0.0
    for sentence, place in _said(posting):
        for said in _faced(sentence, employer):
            worth = _worth(said)
            if worth >= _LEAST and worth + place > most:
                best, most = said, worth + place
    return best


def _worth(said: str) -> float:
    """How much a sentence says of how they work and for whom."""
    worth = 0.0
    for cues in hook_cues():
        if number := cues.found(said):
            worth += cues.weight + _AGAIN * min(number - 1, 2)
    return worth + _FIGURE * bool(worth and _COUNTED.search(said))


def _said(posting: ReadPosting | None) -> Iterator[tuple[str, float]]:
    """The sentences that may tell of the employer, each with what its place says for it."""
    if posting is None:
        return
    said = list(_told_in(posting))
    for number, (sentence, section) in enumerate(said):
        yield sentence, _IN_DUTIES if section is Section.DUTIES else _EARLY if number < len(said) / 2 else 0.0


def _told_in(posting: ReadPosting) -> Iterator[tuple[str, Section]]:
    """The sentences of a posting that speak of the employer or the job, with the section they stand in."""
    read = view_of(posting.text).read
    for line in outline(read):
        if line.section not in _NOT_THERE and not line.opens:
            for start, end in sentences(read, line.start, line.end):
                if end - start <= _LONGEST:
                    yield " ".join(read[start:end].split()), line.section


def _faced(sentence: str, employer: str | None) -> Iterator[str]:
    """What a sentence says of those who write it, turned to face them; nothing where that is not certain."""
    said = _BEFORE.sub("", _own_name(_spelled_out(sentence.strip(" •·*-–.")), employer))
    for form in _lengths(said):
        if faced := _turned_around(form):
            yield faced
            return
    for found in _FURTHER.finditer(said):
        for form in _lengths(said[found.end() :]):
            if not _POINTS_BACK.search(form) and (faced := _turned_around(form)):
                yield faced
                break


def _lengths(part: str) -> Iterator[str]:
    """The whole, and what is left of it without its last parts."""
    bare = part.strip(" ,.–—-:")
    yield bare
    for cut in _CUTS:
        shorter = cut.split(bare, maxsplit=1)[0].strip(" ,")
        if shorter != bare:
            yield shorter


def _turned_around(said: str) -> str:
    """A statement that begins with them, said to them; '' for one that is not fit to be said."""
    thinks = bool(_THINKS.match(said))
    praised = _PRAISE.search(_PRAISES_WORK.sub("", said) if thinks else said)
    fits = len(said.split()) in (_THOUGHT if thinks else _WORDS)
    if not fits or praised or _LISTED.match(said) or _TORN.search(said):
        return ""
    faced = ""
    found = _WE.fullmatch(said)
    if found and _does(found["first"].lower(), found["rest"]):
        faced = f"{found['when'] or ''}you {found['adverb'] or ''}{found['first'].lower()}{found['rest']}"
    elif re.match(r"our\s", said, re.IGNORECASE):
        words = said.split()
        ends = range(2, min(len(words) - 1, _MOST_OF_WHO + 2))
        faced = said if any(_tells(words[n - 1], words[n]) for n in ends) else ""
    elif _OF_OTHERS.match(said):
        faced = said
    faced = _turned(faced)
    return faced[:1].upper() + faced[1:] if _faces_them(faced) else ""


def _faces_them(text: str) -> bool:
    """Whether nothing in a text speaks for those who wrote it."""
    return not _THEIRS.search(text)


def _tells(who: str, verb: str) -> bool:
    """Whether "our … ``who``" is one of whom a letter can tell, and the next word the verb: "our agents answer"."""
    known = bool(_of_theirs().fullmatch(who))
    if verb in ("is", "are", "has", "have"):
        return known
    if known:
        return verb in _verbs() or bool(_base_of(verb)) or verb in _DO_TO_US
    return who.endswith("s") and verb in _DO_TO_US


def _does(first: str, rest: str) -> bool:
    """Whether "we" goes on as those do who tell of their work."""
    if first in ("believe", "think", "know") and re.match(r"\s(?:in|about|of)\b", rest):
        return False
    if first in ("are", "do"):
        told = _ARE.match(rest) if first == "are" else re.match(r"\s(?:not (?P<verb>[a-z]+)|more than)\b", rest)
        return bool(told) and (first == "are" or not told or told["verb"] is None or told["verb"] in _verbs())
    if first == "have" and (done := _HAS_DONE.match(rest)):
        base, _ = forms().get(done["verb"], ("", ""))
        return base in _verbs()
    if first == "have":
        return bool(re.search(r"\d", rest))
    return first in _verbs()


def _own_name(said: str, employer: str | None) -> str:
    """With "we" for the employer's name at the start, its verb and "its" turned with it; as it is where a later verb
    would have to be turned as well."""
    first = re.escape(employer.split()[0]) if employer else ""
    name = (
        re.match(rf"(?:the )?(?:{re.escape(employer or '')}|{first})(?: [A-Z&][\w&.'’-]*){{0,4}} (?=[a-z]+)", said)
        if first
        else None
    )
    if not name:
        return said
    verb, _, rest = said[name.end() :].partition(" ")
    base = {"is": "are", "has": "have", "does": "do"}.get(verb) or _base_of(verb)
    later = any(
        forms().get(word, ("", ""))[1] == "third" or word in ("is", "has") for word in _LATER_VERB.findall(rest)
    )
    if not base or later or base == verb:
        return said
    return f"We {base} {_ITS.sub('our', rest)}"


def _base_of(third: str) -> str:
    """The verb that this is the third person of; '' where it is none of theirs."""
    return _thirds().get(third, "")


@cache
def _thirds() -> dict[str, str]:
    return {"has" if verb == "have" else third_of(verb): verb for verb in _verbs()}


@cache
def _verbs() -> frozenset[str]:
    return frozenset(verb for cues in hook_cues() for verb in cues.verbs)


@cache
def _of_theirs() -> re.Pattern[str]:
    return re.compile("|".join(s for cues in hook_cues() for s in cues.subjects), re.IGNORECASE)


def _spelled_out(text: str) -> str:
    for pattern, whole in _SPELLED_OUT:
        text = pattern.sub(whole, text)
    return text


def _turned(text: str) -> str:
    """The words of those who write it as said to them: "our members call us", "your members call you"."""
    for pattern, theirs in _TURNED:
        text = pattern.sub(theirs, text)
    return text

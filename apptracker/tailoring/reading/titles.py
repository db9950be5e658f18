"""The job's title, from the many ways adverts give it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from apptracker.guide.headings import Section
from apptracker.guide.jobs import job_field, job_word
from apptracker.tailoring.reading.collecting import Advert, has_any
from apptracker.tailoring.reading.header import Header, PieceKind

_CAP = r"(?:[A-Z][\w'’.+#-]*+|\d)"  # possessive: what one word may hold also stands between words
_CAP_RUN = rf"{_CAP}(?:(?:[ /-]|, | & | and | of | for | - ){_CAP}){{0,6}}"
_WORD = r"[A-Za-z][\w'’/-]*+"
#: A title marked as open to everybody: "Kundenberater (m/w/d)", "Conseiller clientèle (H/F)".
_FOR_ALL = re.compile(
    r"((?:[A-ZÀ-Þ][\w/&*:-]*\s){0,3}[A-ZÀ-Þ][\w/&*:-]+(?: [a-zà-ÿ]{3,})?)\s*"
    r"\((?i:[mwfdhx]/[mwfdhx](?:/[mwfdhxv])?|all genders|gn)\)"
)
#: A title that runs into the advert's first sentence.
_AT_TOP = re.compile(rf"({_CAP_RUN})(?: \([^()]{{2,30}}\))? (?=[A-Z][a-z]+ .{{40}})")
#: Patterns that name the title, with what they are worth and words without which a line need not be tried.
_TITLE_PATTERNS: tuple[tuple[re.Pattern[str], float, tuple[str, ...]], ...] = (
    (
        re.compile(
            r"\b(?:position|role|job|post|vacancy) (?:of|as|for)(?: an?)? (?:the )?([A-Za-z][\w" r" /&'’.-]{2,60})"
        ),
        2.0,
        ("position", "role", "job", "post", "vacancy"),
    ),
    (
        re.compile(
            r"\b(?:[Ll]ooking|[Ss]earching|[Hh]iring|[Rr]ecruiting|[Aa]dvertising) (?:for|to (?:add|hire"
            r"|recruit|appoint|fill))(?: \w+)? (?:an? |the )(?:\w+, )?([A-Za-z][\w /&'’.,-]{2,70})"
        ),
        1.5,
        ("looking", "searching", "hiring", "recruiting", "advertising"),
    ),
    (
        re.compile(
            r"\b(?:seek(?:ing|s)?|hiring|adding|add|hire|recruit(?:ing)?|in (?:search|need) of|searching"
            r" for|looking for|needs?(?: for)?|opening for|opportunity for|want)(?: to (?:add|hire))? (?:an? "
            r"|multiple |several |\d+ )?([A-Za-z][\w /&'’.,-]{2,70})"
        ),
        1.2,
        ("seek", "hir", "add", "recruit", "search", "need", "looking", "opening", "opportunity", "want"),
    ),
    (
        re.compile(
            r"\b(?:solicita|busca|requiere|contrata|incorpora|selecciona|necesita)(?:mos|r)?(?: incorporar| contratar)?"
            r"(?: a)?(?: un/?a?| una| urgente)? ([A-Za-zÁÉÍÓÚáéíóú][\w /&.-]{2,50}?)"
            r"(?= (?:para|con|en|a|que|de nuestr[oa])\b|[,.:;(]|$)",
            re.IGNORECASE,
        ),
        1.5,
        ("solicita", "busca", "requiere", "contrata", "incorpora", "selecciona", "necesita"),
    ),
    (
        re.compile(
            r"\bAs (?:an?|our|the) (?:new |successful )?([A-Z][\w /&'’.-]{2,60}?)(?: (?:in|at|with"
            r"|for) [^.;!?]{2,40}?)?,? (?:you|your|this|the"
            r"|I)\b"
        ),
        2.0,
        ("as ",),
    ),
    (
        re.compile(
            rf"\b(?:The|[Aa]n?) ({_CAP_RUN}(?: \d)?) (?:will|must|is|are|has|plays|assists|attracts|provides?"
            rf"|reports|supports|serves|acts|performs|works|answers|handles|role|position|should|would"
            rf"|ensures|manages|helps|leads|delivers|maintains)\b"
        ),
        1.5,
        ("the ", "a ", "an "),
    ),
    (
        re.compile(rf"(?:^|[.!?] )({_CAP_RUN}) (?:should|will|must|are expected)\b"),
        0.8,
        ("should", "will", "must", "expected"),
    ),
    (re.compile(rf"\b({_CAP_RUN})(?:['’]?s)? (?i:needed|wanted)\b"), 1.5, ("needed", "wanted")),
    (
        re.compile(rf"(?:^|[.!?] )({_WORD}(?: {_WORD}){{0,5}}?)(?: is| are)?(?: urgently)? (?i:needed|wanted)\b"),
        1.5,
        ("needed", "wanted"),
    ),
    (re.compile(rf"\bAre you (?:already )?an? ({_CAP_RUN})\b"), 0.9, ("are you",)),
    (re.compile(rf"\bas an? ({_CAP_RUN})(?: here)?(?: at| in| with| for|,|!|\.)"), 1.2, ("as a",)),
    (
        re.compile(r"\b(?:[Jj]oin|[Ll]ooking for|[Ss]eeking)\b[^.!?]{0,90}\bas an? ([A-Za-z][\w /&-]{3,50})"),
        1.5,
        ("join", "looking for", "seeking"),
    ),
    (re.compile(rf"^({_CAP_RUN}) Role$"), 0.8, (" role",)),
    (re.compile(rf"\bThe ({_CAP_RUN}) [a-z]{{3,}}\b"), 0.5, ("the ",)),
    (re.compile(r"\bfit for the ([A-Za-z][\w /&'’.-]{2,60}?) (?:position|role|job|team)\b"), 1.6, ("fit for",)),
    (
        re.compile(rf"\b(?:the|our|this|an?) ({_CAP_RUN}) (?:position|role|opportunity|job|vacancy)\b"),
        1.2,
        ("position", "role", "opportunity", "job", "vacancy"),
    ),
    (re.compile(r"\bjoin (?:us|our team|the team)? ?as (?:an?|our) ([A-Za-z][\w /&'’.-]{2,60})"), 2.0, ("join",)),
    (
        re.compile(rf"\b(?:Our|our|several|hire|hiring) (?:several )?({_CAP_RUN}) (?:are|will|is|to)\b"),
        0.8,
        ("our ", "several", "hire", "hiring"),
    ),
    (
        re.compile(
            rf"^({_CAP_RUN}) (?:Reports to|Job Overview|Job Summary|Position Summary|Summary|Location"
            rf"|Description|Job Description)\b"
        ),
        2.5,
        ("reports to", "overview", "summary", "location", "description"),
    ),
)
_TITLE_END = re.compile(
    r"\s+(?:to|who|with|that|which|for|at|in|on|based|located|reporting|responsible|and (?:we|you|to)|will"
    r"|must|is|are|as|our|we|you|from|within|working|where|whose|team|position|role|job|has|have|ready|able"
    r"|join|but|by|this|of our|of the)\b.*|[.!?;:(\n].*|\s[-–|]\s.*",
    re.DOTALL,
)
_ADJECTIVES = re.compile(
    r"^(?:(?:an?|the|our|new|dynamic|talented|motivated|experienced|passionate|friendly|reliable"
    r"|enthusiastic|highly|self-motivated|dedicated|energetic|outgoing|full[- ]time|part[- ]time|permanent"
    r"|temporary|seasonal|contract"
    r"|skilled|qualified|professional|creative|great|amazing|exceptional|driven|ambitious|hard-?working"
    r"|organi[sz]ed|detail[- ]oriented|positive|proactive|remote|on-?site|hybrid|multiple|several|immediate"
    r"|entry[- ]level|two|three|four|five|six|eight|ten|twelve|\d{1,2}"
    r"|customer-focused|customer-oriented|bright|strong|fun|\w+-oriented|\w+-driven|and|&),?\s+)+",
    re.IGNORECASE,
)
#: What stands before a title: "URGENT HIRING:", "18."
_CALLING = re.compile(
    r"^\W*(?:(?:(?:urgent(?:ly)?|now|we['’]?re|we are|immediate) )*(?:hiring|wanted|needed|vacancy|opening"
    r"|recruitment)!*"
    r"(?: for)?\s*[:!–-]\s*|\d{1,3}[.)]\s+)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\b(?:seeks?|is|are|wants|needs|looking|you|we|our|your|who|will)\b")
_SUFFIX = re.compile(
    r"\s*(?<!\d)(?:[-–|,(/]\s*)(?:100% |fully |work from home|wfh\b)?(?:remote|hybrid|on-?site|full[- ]?time|part[-"
    r" ]?time|contract|temporary|permanent|urgent\w*|immediate\w*|hiring\w*|apply\w*|(?:starting (?:at|from) "
    r"|up to |from )?[$£€].*|\d.*"
    r"|m/f/?\w?|m/w/d|f/m/x|h/f|w/m/d|work from home|wfh)\b[^-–|]*\)?\s*$",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\b(?:Inc|LLC|Ltd|GmbH|Corp|Company|Group|Bank|Credit Union|Hospital|University)\b", re.IGNORECASE
)
_NO_TITLE = re.compile(
    r"^(?:to \w+.*|candidates?|individuals?|people|person|someone|team|team members?|you|us|our|help|new|this|that|a"
    r"|job|role|position|employees?|applicants?|talent|opportunit\w+|professionals?|members?|customers?"
    r"|leadership|management|skills?|experience|next role|company|clients?|growth|experts?|leaders?"
    r"|partners?)$",
    re.IGNORECASE,
)
_SAID = re.compile(r"\s[a-z].*[.?]$", re.DOTALL)  # a sentence, no heading
_OUTWEIGHS = 1.5  # votes for a title that count more than a first line which names no job
_CALLED = 1.4  # votes for a title after "Wanted:" that runs into the text
_TOP = 1500  # characters in which an advert says what it is about
_CODE = re.compile(r"^[A-Z]{2,}[-_]?\d{3,}$|^\d{4,}$")


@dataclass(frozen=True, slots=True)
class Name:
    """A title or an employer's name, and whether the text leaves no doubt of it."""

    value: str
    sure: bool


def title_of(advert: Advert) -> Name | None:
    """The job's title: a label, the line at the top, or how the text speaks of the job."""
    for fact in advert.labelled("title"):
        if len(fact.value.split()) <= 12 and not fact.value.endswith((".", "!", "?")):
            title = clean_title(fact.value)
            if title and (not fact.own_line or names_a_job(title)):
                return Name(title, True)
    top = _top_title(advert.header)
    if top and top.sure:
        return top
    votes = _title_votes(advert)
    for fact in advert.labelled("title"):  # "Wanted: evening clerk, Leeds. Small shop. …"
        called = _job_phrase(re.split(r"[.!?](?:\s|$)|, ", fact.value, maxsplit=1)[0])
        if called and not fact.own_line:
            votes[called] += _CALLED
    best, weight = max(votes.items(), key=lambda entry: (entry[1], len(entry[0])), default=("", 0.0))
    if top and (weight < _OUTWEIGHS or names_a_job(top.value) or any(same_name(top.value, vote) for vote in votes)):
        return Name(top.value, any(same_name(top.value, vote) for vote in votes))
    if not votes:
        return None
    return Name(best, weight >= 1.5)


def is_title(text: str) -> bool:
    """Whether a line at the top is a job's title, not a sentence about one."""
    if len(text.split()) > 12 or text.endswith((".", "?")) or not names_a_job(text):
        return False
    title = clean_title(text)
    return title is not None and not _SENTENCE.search(title)


def _top_title(header: Header) -> Name | None:
    """The first line at the top that names a job; else a first line that stands over a name, place or pay."""
    piece = header.first(PieceKind.TITLE)
    if piece:
        beside = [
            p.text for p in header.pieces if p.line == piece.line and p.kind is PieceKind.TITLE and not p.bracketed
        ]
        title = clean_title(" - ".join(beside) or piece.text)
        return Name(title, True) if title else None
    unclear = [p for p in header.pieces if p.kind in (PieceKind.NAME, PieceKind.OTHER)]
    first = next((p for p in unclear if not _COMPANY.search(p.text)), None)
    if (
        first is None
        or _SAID.search(first.text)
        or first.line > 1
        or not (header.of_board or header.over_facts)
        or len(first.text.split()) > 10
    ):
        return None
    title = clean_title(first.text)
    return Name(title, False) if title and title[:1].isalnum() else None


def clean_title(text: str) -> str | None:
    """The title alone, without adjectives, place, hours or pay around it."""
    title = _ADJECTIVES.sub("", _CALLING.sub("", " ".join(text.split())).strip(" *•-–:|,.\"“”'"))
    for _ in range(2):
        title = _SUFFIX.sub("", title).strip(" -–|,.:/")
    title = paired(re.sub(r"\s*\(\s*\)", "", title))
    if not 3 <= len(title) <= 90 or _NO_TITLE.match(title) or _CODE.match(title) or "@" in title:
        return None
    return title


def paired(title: str) -> str:
    """The title without a bracket that has lost its other half, and without what stood in it."""
    opens, closes = title.rfind("("), title.rfind(")")
    if opens > closes:
        return title[:opens].rstrip(" -–|,.:/")
    return title if "(" in title else title.replace(")", "")


def same_name(a: str, b: str) -> bool:
    """Whether one of two names holds the other."""
    a, b = a.casefold(), b.casefold()
    return a in b or b in a


def _title_votes(advert: Advert) -> dict[str, float]:
    """The titles the text speaks of, with how strongly; what stands early and outside benefits counts more."""
    votes: dict[str, float] = defaultdict(float)
    for line in advert.lines:
        if line.section in (Section.BENEFITS, Section.LEGAL):
            continue
        text = advert.text_of(line)
        low = text.lower()
        named = [(clean_title(found[1]), 2.5) for found in _FOR_ALL.finditer(text)] if "(" in text else []
        if line is advert.lines[0] and (top := _AT_TOP.match(text)):
            named.append((_job_phrase(top[1]), 1.2))
        for pattern, worth, cues in _TITLE_PATTERNS:
            if has_any(low, cues):
                named += [(_job_phrase(found[1]), worth) for found in pattern.finditer(text)]
        for title, worth in named:
            if title:
                votes[title] += worth * (1.0 if line.start < len(advert.read) * 0.6 else 0.5)
                votes[title] += 0.3 if line.start < _TOP else 0.0
    return votes


#: How a title goes on behind its job word: "Clerk II", "Manager of Sales", "Asesor de Ventas Telefónicas".
_TITLE_TAIL = re.compile(
    r"\s(?:I{1,3}|IV|V|\d)\b|(?:,| of| for)(?: (?:&|and|of)| [A-Z][\w-]+){1,4}"
    r"|\s(?:de|del)(?: (?:la|el|los|las))?\s\w+(?:\s(?:y|e|de|al|a)\s\w+|\s[A-ZÁÉÍÓÚ]\w+){0,4}"
)


def _job_phrase(text: str) -> str | None:
    """The words up to and with the job word: "dynamic Customer Success Manager, reporting to" gives the middle."""
    text = _TITLE_END.sub("", text.strip())
    text = _ADJECTIVES.sub("", text).strip(" ,")
    jobs = list(job_word().finditer(text))
    if not jobs or re.match(r"(?:to|of|for|from|in|with|by|and)\b", text):
        return None
    end = jobs[-1].end()
    tail = _TITLE_TAIL.match(text[end:])
    phrase = text[: end + (tail.end() if tail else 0)].strip(" ,")
    words = phrase.split()
    capital = [w for w in words if w[0].isupper() or w[0].isdigit()]
    if len(words) > 7 or _NO_TITLE.match(phrase) or ("," in phrase and len(capital) < len(words) - 1):
        return None
    if len(capital) < len(words) / 2 and len(words) > 4:
        return None
    phrase = re.sub(r"['’]s?$", "", phrase)
    if capital and not words[0][0].isupper():  # "compassionate Activity Assistant"
        proper = phrase[phrase.index(capital[0]) :]
        phrase = proper if names_a_job(proper) and not capital[0][0].isdigit() else phrase
    return clean_title(for_one(phrase))


def for_one(title: str) -> str:
    """A title that ends in the name of a job, for one person: "call center agents" are each an agent."""
    one = title[:-1]
    ends_in_job = title[-1:] in "sS" and any(found.end() == len(one) for found in job_word().finditer(one))
    return one if ends_in_job else title


def is_job_word(word: str) -> bool:
    """Whether a word is the name of a job, such as "agent"."""
    return bool(job_word().fullmatch(word))


def names_a_job(text: str) -> bool:
    """Whether a heading names a job: "Call Center Agent" does, "Welcome" does not."""
    return bool(job_word().search(text) or job_field().search(text))

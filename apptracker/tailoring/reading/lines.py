"""The lines of an advert as they were meant: cut at bullets, at headings in their middle, and where text ran on."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from apptracker.guide.headings import Section, is_exact_heading, section_by_words, section_of
from apptracker.tailoring.reading.flattened import flattened_cuts
from apptracker.tailoring.reading.wording import LEADS_TO_DUTIES, duty_form

_BULLET = re.compile(r"\s*(?:[*•·‧○]|[-–—](?=\s|[A-Z])|o(?=\s[A-Z])|§|\d{1,2}[.)](?=\s))\s*")
_INLINE_BULLET = re.compile(r"\s+[*•](?=\s*\S)|(?<=\S)•(?=\s*\S)|(?<=[^\s*])\*(?=\s?[A-Z])|\s*·\s+")
_INLINE_DASH = re.compile(r"(?:(?<=[.;:!?])|(?<=[a-z)]))\s*[-–]\s+(?=[A-Z]|\d+ )")
_GLUED_DASH = re.compile(r"(?<=[a-z….!:])-(?=[A-Z][a-z]+ [a-z])")
#: Sentences and list items run together: "customersHandling", "customers.Handling", "tasks:High", "(WPM)Must".
_MAYBE_GLUED = re.compile(r"[^\s\-/&(\"'“‘][A-ZÀ-Ý]|[a-zà-ÿ]\d")  # every place that the next finds has one of these
_GLUED = re.compile(
    r"(?<=[a-zà-ÿ]{2}[.!?:;)])(?=[A-ZÀ-Ý][a-zà-ÿ]+)|(?<=[a-zà-ÿ]{2})(?=[A-ZÀ-Ý][a-zà-ÿ]+(?:\b|[A-Z][a-z]))"
    r"|(?<=\)\.)(?=[A-Z][a-z])"
    r"|(?<=[A-Z]{3})(?=[A-Z][a-z]{2,}\s[a-z])|(?<=[a-zà-ÿ]{3})(?=\d[\d-]*\s?(?:years?|yrs?|months?|\+)\b)"
    r"|(?<=[a-z]{2})(?=[A-Z]{3,}(?: [A-Z]{2,}){0,4} ?:)|(?<=[a-z]{2})(?=[A-Z]{5,})|(?<=[a-z]{3})(?=[A-Z]{3,5} [a-z])"
    r"|(?<=[A-Z]{4})(?=A [A-Z][a-z])|(?<=[A-Z]{3}[.!?])(?=[A-Z][a-z]+ )|(?<=[a-z]{2}[.!?])(?=A [a-z])"
    r"|(?<=[A-Za-z]{2}[!?])(?=[A-Z])|(?<=[a-z]{3})(?=A\s[a-z]{3})|(?<=[\d)])(?=[A-Z][a-z]{2,}\s[a-z])"
    r"|(?<=[a-z]{2})(?=401\s?\(?k)"
)
#: A sign that a symbol font drew as a bullet: a letter or mark of its own before the words of a line.
_LONE_SIGN = re.compile(r"[ ]*([^\s\dAIa])[ ]+(?=\S)")
_SEVERAL = 3
#: List items that follow each other without any mark: "update articles Reproduce bugs".
_RUN_ON = re.compile(r"(?<=[a-z0-9)])\s+(?=([A-Z][a-z]+)\s+[a-z])")
#: A heading that ends a stretch of text: "… with a calm word What we need from you:".
_LAST_WORDS = re.compile(
    r"(?<=[a-z0-9.!?)])\s+((?:What|Who|How|Why|Your|You|We|Our|The|To|In|As|About|Key|Job|Minimum|Preferred|Required"
    r"|Additional|Basic|Essential|Desired|Bonus|It)\b[^.!?:…\n]{0,60}(?::|…|\.{3}))$"
)
#: What begins anew where text ran on: a demand for school, an address to the reader.
_STARTS_ANEW = re.compile(
    r"(?<! or)(?<! and)(?<! a)(?<! the)(?<=[a-z])\s+(?=High [Ss]chool (?:[Dd]iploma|[Gg]raduate|or\b)"
    r"|If you (?:are|have|love)\b)"
)
#: What every advert ends with: "… of standing Fernside Lodge is an equal opportunity employer".
_EMPLOYER_IS = re.compile(r"(?<=[a-z)])\s+(?:[A-Z][\w'’]{0,30} ){1,4}(?:is|are) an? (?:equal|drug)")
#: A heading before a list without a mark of its own: "… at first contact What we need from you - …".
_UNMARKED = re.compile(
    r"(?<=[A-Za-z0-9)])\s+((?:What|Who|How|Why|Nice|About|Key|Preferred|Required|Essential|Desirable"
    r"|Bonus)\b[^.!?:\n]{0,60})$"
)
#: A heading in capitals at the end of a stretch of text: "… every day. RESPONSIBILITIES".
_LOUD = re.compile(r"(?<=[a-z.!?)])\s*([A-Z]{4,}(?:[ &/]+[A-Z]{2,}){0,4})\s*$")
_FIRST_WORD = re.compile(r"\w*")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[^\w\s]*$")
#: Demands that start without any mark before them.
_STARTER = re.compile(
    r"(?<! or)(?<! and)(?<! the)(?<! a)(?:(?<=[a-z0-9)])|(?<=[A-Z]{2}))\s+(?=(?:Ability to|Able to|Must"
    r"|Willing(?:ness)? to|Knowledge of"
    r"|Excellent|Exceptional|Outstanding|Strong|Solid|Familiarity with|Reliable|Comfortable|Fluen(?:t|cy)"
    r"|You['’](?:re|ve)|Bachelor['’]s|Associate['’]s|Bilingual in"
    r"|Proficien(?:t|cy)|Minimum of"
    r"|Previous|Proven|Demonstrated|Experience (?:in|with|\w+ing)|It (?:would|is)|You (?:will|must|should|are|have"
    r"|can)|We (?:are|offer|will)"
    r"|This (?:is|job|position|role)|(?:Benefits"
    r"|Requirements|Qualifications|Responsibilities|Duties) (?:of|for"
    r"|include))\s+[a-z])"
)
_BEGINNERS = frozenset(
    "Must Ability Able Strong Excellent Good Knowledge Experience Proficient Minimum Previous Bachelor High Willing"
    " The We This"
    " You Please".split()
)
_CAMEL = frozenset(
    "Quick Face You Linked Java Type Power Share Whats Hub Word Zen Service Git Mail Pay Mc Mac De Le La"
    " Master Air Door"
    " Fresh Sales Ring Talk Auto Post Mongo Dynamo Cloud Open Team Drop Web Tik Insta Outlook Snap Net Next"
    " Node Vue Big"
    " Fed Met Life Health Med Care Tech Soft Data Geo Ameri Home Work Book Play Bright Blue Black White"
    " Green Red".split()
)
#: Where a heading may begin inside running text, and the capitalised words it may have.
_HEADING_START = re.compile(r"(?:(?<=[.!?*)…:•])|(?<=[a-z0-9%])|^)\s*(?=[A-Z])")
_HEADING_WORD = re.compile(r"\s*([A-Z][\w'’]*|&|/|-|and|of|or|to|the|for|at|a|with|you|us|in|we)(?:,(?=\s[A-Z&]))?")
_HEADING_MARK = re.compile(r"\s?(?::|\?|\.{3}|…|!{1,3})")
#: "Other requirements of the role include:" before a list that follows on the same line.
_LED_IN = re.compile(r"(?:^|(?<=[.!?]\s)|(?<=[.!?]\s\s)|(?<=[a-z][.!?]))([^.!?:\n]{3,80}):(?=\s*[A-Z•*])")
#: "Why Work at Example Ltd Example Ltd offers…": the heading ends where the name comes again.
_DOUBLED = re.compile(r"\b(?:Why [A-Z]\w+ (?:at|for|with)|Why Join|About) ((?:[A-Z][\w&]* ?){1,4})(?=\1)")
_HEADING_WORDS = 9
_HEADING_LENGTH = 70
_ARTICLES = frozenset("a an the our your their this that of in for to and or with as by on at from".split())
_SMALL = frozenset("and of or to the for at a an with in on is we & / - – dan und et y de la di du des e o".split())
_STRONG = frozenset(
    {
        "Company Description",
        "Job Description",
        "Company Overview",
        "Job Summary",
        "Job Responsibilities",
        "Job Requirements",
    }
)
_LISTED = frozenset({Section.REQUIREMENTS, Section.PREFERRED, Section.DUTIES, Section.BENEFITS})
_TELLING = 8  # letters; a shorter word with a capital may be anything


@dataclass(frozen=True, slots=True)
class Line:
    """One line, bullet or run-together part, at ``start``/``end`` in the view. ``label`` is the heading that stands
    before it on the same line, if any ("Location: Leeds"); ``gap`` tells of space before it, ``opens`` of a heading."""

    start: int
    end: int
    bullet: bool
    gap: bool
    section: Section = Section.NONE
    opens: bool = False
    label: str = ""


def lines_of(read: str) -> list[Line]:
    """The lines, bullets and run-together parts of a text in reading view, in order."""
    physical = list(_physical(read))
    first = [found.group(1) for line in physical if (found := _LONE_SIGN.match(read, line.start, line.end))]
    signs = {sign for sign, times in Counter(first).items() if times >= _SEVERAL}
    return [piece for line in physical for piece in _split(read, _without_sign(read, line, signs))]


def _without_sign(read: str, line: Line, signs: set[str]) -> Line:
    """The line after a bullet that is only one by its repetition."""
    found = _LONE_SIGN.match(read, line.start, line.end) if signs else None
    if not found or found.group(1) not in signs or _BULLET.match(read, line.start, line.end):
        return line
    return replace(line, start=found.end(), bullet=True)


def _physical(read: str) -> Iterator[Line]:
    gap = True
    at = 0
    for raw in read.split("\n"):
        start, end = at, at + len(raw)
        at = end + 1
        if not raw.strip():
            gap = True
            continue
        yield Line(start, end, False, gap)
        gap = False


def _split(read: str, line: Line) -> list[Line]:
    """A physical line cut at inline bullets, run-together sentences and headings in its middle."""
    text = read[line.start : line.end]
    bullets = {m.start() for m in _INLINE_BULLET.finditer(text)}
    if len(bullets) == 1 and not _BULLET.match(text):
        bullets = set()
    bullets |= set(_dashes(text))
    cuts = {0, len(text), *bullets, *_run_together(read, text), *_run_on(text)}
    cuts |= flattened_cuts(text)
    cuts.update(m.end() for m in _STARTER.finditer(text))
    cuts.update(m.end() for m in _STARTS_ANEW.finditer(text))
    cuts.update(m.start() for m in _EMPLOYER_IS.finditer(text) if _word_before(text, m.start())[:1].islower())
    cuts.update(edge for m in _DOUBLED.finditer(text) for edge in m.span())
    cuts.update(edge for heading in _inline_headings(text) for edge in heading)
    if not _is_one_heading(text):
        cuts |= set(_last_headings(text, cuts, bullets))
    result = []
    for a, b in itertools.pairwise(sorted(cuts)):
        first = a == 0
        part = _trimmed(read, line.start + a, line.start + b, gap=line.gap and first, bullet=line.bullet and first)
        if part:
            result.append(part)
    return result


def _dashes(text: str) -> Iterator[int]:
    """Dashes that serve as bullets: several, or one after a heading."""
    for dash in (_INLINE_DASH, _GLUED_DASH):
        dashes = [m.start() for m in dash.finditer(text)]
        if len(dashes) >= _SEVERAL or (dashes and section_of(text[: dashes[0]]) is not None):
            yield from dashes


def _run_together(read: str, text: str) -> Iterator[int]:
    """Where sentences or list items ran together."""
    if not _MAYBE_GLUED.search(text):
        return
    glued = [m.start() for m in _GLUED.finditer(text)]
    words = [_word_before(text, g) for g in glued]
    several = len(glued) > 1 or any(word[:1].islower() for word in words)
    for g, word in zip(glued, words, strict=True):
        before = text[g - 1]
        plain = (
            not (before.isalpha() and before.islower())
            or (word[:1].islower() and len(word) > 1)
            or _FIRST_WORD.match(text, g).group() in _BEGINNERS  # type: ignore[union-attr]
        )
        if (plain or (several and len(word) > 3 and word not in _CAMEL)) and not _is_a_name(read, text, g):
            yield g


def _last_headings(text: str, cuts: set[int], bullets: set[int]) -> Iterator[int]:
    """Where a heading begins that ends a stretch of text, with a colon or before a bullet."""
    for edge in cuts:
        begin = max(0, edge - _HEADING_LENGTH)
        last = _LAST_WORDS.search(text, begin, edge) if edge and text[edge - 1] in ":….-" else None
        if last and (section_by_words(last.group(1)) or LEADS_TO_DUTIES.search(last.group(1))):
            yield last.start(1)
        loud = _LOUD.search(text, begin, edge)
        if loud and section_of(loud.group(1)) is not None:
            yield loud.start(1)
        if edge in bullets:
            sentence = max(text.rfind(mark, begin, edge) for mark in ".!?") + 1
            words = text[sentence:edge]
            unmarked = _UNMARKED.search(text, begin, edge)
            if unmarked and section_by_words(unmarked.group(1)):
                yield unmarked.start(1)
            elif sentence and len(words.split()) <= _HEADING_WORDS and section_by_words(words):
                yield sentence


def _run_on(text: str) -> list[int]:
    """Where items begin that follow each other without a mark, when there are several."""
    starts = [
        found.start()
        for found in _RUN_ON.finditer(text)
        if duty_form(found.group(1)) == "" and _word_before(text, found.start()).lower() not in _ARTICLES
    ]
    return starts if len(starts) >= _SEVERAL else []


def _is_a_name(read: str, text: str, at: int) -> bool:
    """Whether the run-together word around a place comes again and so is a name: "PayByTap"."""
    before = re.search(r"[A-Z]?[^\W\d_A-Z]*$", text[max(0, at - 30) : at])
    after = re.match(r"\w+", text[at:])
    if not before or not before.group() or not after or before.group()[0].islower() or after.group() in _BEGINNERS:
        return False
    word = before.group() + after.group()
    return read.find(word, read.find(word) + 1) >= 0


def _word_before(text: str, at: int) -> str:
    found = _WORD_BEFORE.search(text, max(0, at - 30), at)
    return found.group(1) if found else ""


def _inline_headings(text: str) -> Iterator[tuple[int, int]]:
    """The headings in the middle of running text, longest first at each place."""
    if _is_one_heading(text) and ":" not in text.rstrip()[:-1]:
        return
    past = 0
    for led in _LED_IN.finditer(text):
        if (
            led.end() < len(text)
            and section_of(led.group(1)) is not None
            and (led.start(1) or led.end() - led.start(1) > 30)
        ):
            yield led.start(1), led.end()
    for begin in _HEADING_START.finditer(text):
        start = at = begin.end()
        if start < past:
            continue
        ends = []
        while at - start < _HEADING_LENGTH and (word := _HEADING_WORD.match(text, at)):
            at = word.end()
            if word.group(1).lower() not in _SMALL:
                ends.append(word.end(1))
        for end in reversed(ends):
            mark = _HEADING_MARK.match(text, end)
            if _inline_heading(text, start, end, mark.group().strip() if mark else ""):
                past = mark.end() if mark else end
                yield start, past
                break


def _is_one_heading(text: str) -> bool:
    return len(text) <= 2 * _HEADING_LENGTH and len(text.split()) <= _HEADING_WORDS and is_titled(text)


def is_titled(text: str) -> bool:
    """Whether a line is written as in a title: all but the small words with a capital."""
    return all(w[:1].isupper() or not w[:1].isalpha() or w.lower() in _SMALL for w in text.split()) and bool(
        text.strip()
    )


def _inline_heading(text: str, start: int, end: int, mark: str) -> bool:
    """Whether the capitalised words at this place, in the middle of running text, open a section."""
    words = text[start:end]
    if start == 0 and len(text) - end < _HEADING_LENGTH and not text[end + len(mark) :].strip():
        return False
    section = section_of(words)
    if section is None:
        return False
    alone = len(words.split()) == 1
    exact = is_exact_heading(words)
    before = text[max(0, start - _HEADING_LENGTH) : start].rstrip()
    after = text[end : end + _HEADING_LENGTH].lstrip()
    if words.isupper() and after[:2].isupper() and not mark:
        return False
    if words in _STRONG and after[:1].isupper():
        return True
    if before and before[-1].isalnum():
        last = before.split()[-1]
        if mark == ":" and not text[start - 1].isspace():
            return True
        if not exact or last[0].isupper() or last.lower() in _SMALL | _ARTICLES:
            return False
        if after and (after[0].isupper() or after[0].isdigit()) and (words.endswith("s") or not alone):
            return section in _LISTED and len(words) >= _TELLING
    if mark:
        return (exact or not alone) and not (start == 0 and mark == ":")
    if not after:
        return exact and (not before or before[-1].islower() or before[-1] in ".!?*)")
    if after[0] in "*•":
        return True
    if section is Section.FACTS:
        return bool(re.match(r"\(?\s?[$£€]", after))
    return not alone and exact and after[0].isupper() and (not before or before[-1] in ".!?*)")


def _trimmed(read: str, start: int, end: int, *, gap: bool, bullet: bool) -> Line | None:
    while start < end and read[start].isspace():
        start += 1
    while found := _BULLET.match(read, start, end):
        bullet = True
        start = found.end()
    while start < end and read[end - 1].isspace():
        end -= 1
    return Line(start, end, bullet, gap or bullet) if start < end else None

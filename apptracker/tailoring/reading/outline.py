"""A posting's outline: its lines and bullets, each with the section it stands in."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from apptracker.guide.headings import Section, is_exact_heading, section_of
from apptracker.tailoring.reading.wording import DEMAND, starts_with_duty

_BULLET = re.compile(r"\s*(?:[*•·‧○]|[-–—](?=\s|[A-Z])|o(?=\s[A-Z])|§|\d{1,2}[.)](?=\s))\s*")
_INLINE_BULLET = re.compile(r"\s+[*•](?=\s*\S)|(?<=\S)•(?=\s*\S)|\s+·\s+")
_INLINE_DASH = re.compile(r"(?:(?<=[.;:!?])|(?<=[a-z)]))\s+[-–]\s+(?=[A-Z])")
#: Sentences and list items run together: "customersHandling", "customers.Handling", "tasks:High", "(WPM)Must".
_GLUED = re.compile(
    r"(?<=[a-zà-ÿ]{2}[.!?:;)])(?=[A-ZÀ-Ý][a-zà-ÿ]+)|(?<=[a-zà-ÿ]{2})(?=[A-ZÀ-Ý][a-zà-ÿ]+\b)|(?<=\)\.)(?=[A-Z][a-z])"
    r"|(?<=[A-Z]{3})(?=[A-Z][a-z]{3,}\s[a-z])|(?<=[a-zà-ÿ]{3})(?=\d[\d-]*\s?(?:years?|yrs?|months?|\+)\b)"
)
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[^\w\s]*$")
#: Demands that start without any mark before them.
_STARTER = re.compile(
    r"(?:(?<=[a-z0-9)])|(?<=[A-Z]{2}))\s+(?=(?:Ability to|Able to|Must|Willing(?:ness)? to|Knowledge of"
    r"|Excellent|Strong"
    r"|Proficien(?:t|cy)|Minimum of"
    r"|Previous|Proven|Demonstrated|Experience (?:in|with)|This (?:job|position) description)\s+[a-z])"
)
_CAMEL = frozenset(
    "Quick Face You Linked Java Type Power Share Whats Hub Word Zen Service Git Mail Pay Mc Mac De Le La"
    " Master Air Door"
    " Fresh Sales Ring Talk Auto Post Mongo Dynamo Cloud Open Team Drop Web Tik Insta Outlook Snap Net Next"
    " Node Vue Big"
    " Fed Met Life Health Med Care Tech Soft Data Geo Ameri Home Work Book Play Bright Blue Black White"
    " Green Red".split()
)
_LABEL = re.compile(r"([^:\n]{2,60}?)\s*[:：]\s*(?=\S)")
#: Where a heading may begin inside running text, and the capitalised words it may have.
_HEADING_START = re.compile(r"(?:(?<=[.!?*)…:•])|(?<=[a-z0-9%])|^)\s*(?=[A-Z])")
_HEADING_WORD = re.compile(r"\s*([A-Z][\w'’]*|&|/|-|and|of|or|to|the|for|at|a|with|you|in|we)(?:,(?=\s[A-Z&]))?")
_HEADING_MARK = re.compile(r"\s?(?::|\?|\.{3}|…|!{1,3})")
#: "Other requirements of the role include:" before a list that follows on the same line.
_LED_IN = re.compile(r"(?:^|(?<=[.!?]\s)|(?<=[.!?]\s\s)|(?<=[a-z][.!?]))([^.!?:\n]{3,80}):(?=\s*[A-Z•*])")
#: "Why Work at Example Ltd Example Ltd offers…": the heading ends where the name comes again.
_DOUBLED = re.compile(r"\b(?:Why [A-Z]\w+ (?:at|for|with)|Why Join|About) ((?:[A-Z][\w&]* ?){1,4})(?=\1)")
_HEADING_WORDS = 9
_HEADING_LENGTH = 70
_SMALL = frozenset("and of or to the for at a with you in we & / -".split()) - {"you"}
_KEYWORDS = (
    (Section.PREFERRED, re.compile(r"\bprefer|\bdesir|\bnice to", re.IGNORECASE)),
    (
        Section.REQUIREMENTS,
        re.compile(
            r"\bqualif|\brequire|\bskills?\b|\bexperience\b|\beducation\b|\babilit"
            r"|\bprofile\b|\bneed\b|\byou bring\b|\blooking for\b",
            re.IGNORECASE,
        ),
    ),
    (Section.DUTIES, re.compile(r"\bresponsib|\bdut(?:y|ies)\b|\btasks?\b", re.IGNORECASE)),
    (Section.BENEFITS, re.compile(r"\bbenefits?\b|\bperks?\b|\boffers?\b", re.IGNORECASE)),
    (Section.EMPLOYER, re.compile(r"\babout\b|\bculture\b|\bcompany\b", re.IGNORECASE)),
)
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
_SHORT = 10  # words after a label that say one fact ("Company: Example Ltd") rather than open a section
_ASKING = frozenset({Section.REQUIREMENTS, Section.PREFERRED})
_ONE_LINE = frozenset({Section.EMPLOYER, Section.ROLE, Section.APPLY})


@dataclass(frozen=True, slots=True)
class Line:
    """One line, bullet or run-together part, at ``start``/``end`` in the view. ``own_heading`` is the heading that
    stands before it on the same line, if any ("Location: Leeds"); ``opens`` marks a heading itself."""

    start: int
    end: int
    bullet: bool
    gap: bool
    section: Section = Section.NONE
    opens: bool = False
    label: str = ""


def outline(read: str) -> list[Line]:
    """The lines of a text in reading view, each with its section; headings are among them, marked ``opens``."""
    pieces = [piece for line in _physical(read) for piece in _split(read, line)]
    result: list[Line] = []
    section = Section.NONE
    marked = sum(line.bullet for line in pieces) >= 3
    listed = False  # whether the section has had bullets
    for line in pieces:
        for part in _with_label(read, line):
            text = read[part.start : part.end]
            found = _heading(text, part)
            if found is not None:
                section, listed = found, False
                result.append(replace(part, section=section, opens=True))
                continue
            listed = listed or part.bullet
            if (
                not part.bullet
                and part.gap
                and section in _ASKING
                and len(text.split()) > (20 if listed else 40)
                and not DEMAND.match(text)
            ):
                section = Section.NONE
            if part.label:
                named = section_of(part.label)
                if named is Section.FACTS:
                    result.append(replace(part, section=named))
                    section = section if part.bullet else Section.NONE
                    continue
                if named in _ONE_LINE and len(text.split()) <= _SHORT:
                    result.append(replace(part, section=named))
                    continue
                if named is not None:
                    section = named
            elif section is not Section.NONE and _unknown_heading(text, part, marked):
                if text.rstrip().endswith(":"):
                    section = _by_keyword(text) if _by_keyword(text) is not Section.NONE else section
                    result.append(replace(part, section=section, opens=True))
                    continue
                section = _by_keyword(text)
                result.append(replace(part, section=section, opens=True))
                continue
            result.append(replace(part, section=section))
    return _with_implied(read, result)


def _with_implied(read: str, lines: list[Line]) -> list[Line]:
    """Blocks without a heading that are plainly lists of demands or of duties get the section they speak of."""
    result = list(lines)
    at = 0
    while at < len(lines):
        end = at + 1
        while (
            end < len(lines) and not (lines[end].gap and not lines[end].bullet) and _same_block(lines[at], lines[end])
        ):
            end += 1
        if (
            at
            and lines[at].section in (Section.NONE, Section.ROLE, Section.EMPLOYER)
            and not lines[at].opens
            and not lines[at].label
        ):
            texts = [read[line.start : line.end] for line in lines[at:end]]
            implied = _implied(texts)
            if implied and (lines[at].section is not Section.EMPLOYER or len(texts) > 2):
                result[at:end] = [replace(line, section=implied) for line in lines[at:end]]
        at = end
    return result


def _same_block(first: Line, line: Line) -> bool:
    return (line.section, line.opens, line.bullet) == (first.section, first.opens, first.bullet) and not line.label


def _implied(texts: list[str]) -> Section | None:
    short = [t for t in texts if len(t.split()) <= 30]
    if len(short) * 2 < len(texts) or len(texts) < 2:
        return None
    demands = sum(bool(DEMAND.match(t)) for t in texts)
    duties = sum(starts_with_duty(t) for t in texts)
    if demands * 10 >= len(texts) * 3 and demands > duties:
        return Section.REQUIREMENTS
    if len(texts) >= 3 and duties * 2 >= len(texts):
        return Section.DUTIES
    return None


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
    cuts = {0, len(text)}
    bullets = {m.start() for m in _INLINE_BULLET.finditer(text)}
    if len(bullets) >= 2 or (bullets and _BULLET.match(text)):
        cuts |= bullets
    dashes = [m.start() for m in _INLINE_DASH.finditer(text)]
    if len(dashes) >= 3:
        cuts.update(dashes)
    glued = [m.start() for m in _GLUED.finditer(text)]
    lower = [g for g in glued if _word_before(text, g)[:1].islower()]
    for g in glued:
        word = _word_before(text, g)
        after_mark = not text[g - 1].isalnum()
        if _is_a_name(read, text, g):
            continue
        several = len(lower) > 0 or len(glued) > 1
        if (g in lower and len(word) > 1) or after_mark or (several and len(word) > 3 and word not in _CAMEL):
            cuts.add(g)
    cuts.update(m.end() for m in _STARTER.finditer(text))
    for a, b in _inline_headings(text):
        cuts |= {a, b}
    for m in _DOUBLED.finditer(text):
        cuts |= {m.start(), m.end()}
    edges = sorted(cuts)
    result = []
    for a, b in itertools.pairwise(edges):
        part = _trimmed(read, line.start + a, line.start + b, gap=line.gap and a == 0)
        if part:
            result.append(part)
    return result


def _is_a_name(read: str, text: str, at: int) -> bool:
    """Whether the run-together word around a place comes again and so is a name: "PayNearMe"."""
    before = re.search(r"\w+$", text[max(0, at - 30) : at])
    after = re.match(r"\w+", text[at:])
    if not before or not after or before.group()[0].islower():
        return False
    return read.count(before.group() + after.group()) > 1


def _word_before(text: str, at: int) -> str:
    found = _WORD_BEFORE.search(text, max(0, at - 30), at)
    return found.group(1) if found else ""


def _inline_headings(text: str) -> Iterator[tuple[int, int]]:
    """The headings in the middle of running text, longest first at each place."""
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


def _inline_heading(text: str, start: int, end: int, mark: str) -> bool:
    """Whether the capitalised words at this place, in the middle of running text, open a section."""
    words = text[start:end]
    if not text[end + len(mark) :].strip() and start == 0:
        return False
    section = section_of(words)
    if section is None:
        return False
    alone = len(words.split()) == 1
    exact = is_exact_heading(words)
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if words in _STRONG and after[:1].isupper():
        return True
    if before and before[-1].isalnum():
        last = before.split()[-1]
        if not exact or last[0].isupper() or last in _SMALL:
            return False
    if mark:
        return (exact or not alone) and not (start == 0 and mark == ":")
    if not after:
        return exact and (not before or before[-1].islower() or before[-1] in ".!?*)")
    if after[0] in "*•":
        return True
    if section is Section.FACTS:
        return after[0] in "($£€"
    return not alone and exact and after[0].isupper() and (not before or before[-1] in ".!?*)")


def _trimmed(read: str, start: int, end: int, *, gap: bool) -> Line | None:
    while start < end and read[start].isspace():
        start += 1
    bullet = False
    while found := _BULLET.match(read, start, end):
        bullet = True
        start = found.end()
    while start < end and read[end - 1].isspace():
        end -= 1
    return Line(start, end, bullet, gap or bullet) if start < end else None


def _heading(text: str, line: Line) -> Section | None:
    """The section that a whole line opens."""
    bare = text.rstrip(" :.!?…*-–—")
    if not bare or len(bare.split()) > _HEADING_WORDS:
        return None
    if line.bullet and not text.rstrip().endswith(":") and not is_exact_heading(bare):
        return None
    if text.rstrip().endswith((".", ",")) and not text.rstrip().endswith("...") and not is_exact_heading(bare):
        return None
    section = section_of(bare)
    if section is None and "(" in bare:
        section = section_of(re.sub(r"\s*\([^)]*\)", "", bare))
    if section is not None and not is_exact_heading(bare) and not text.rstrip().endswith((":", "?")):
        capitals = [w for w in bare.split() if w[:1].isupper()]
        if len(capitals) < len(bare.split()) / 2:
            return None
    return section


def _unknown_heading(text: str, line: Line, marked: bool) -> bool:
    """Whether a line looks like a heading we have no name for."""
    words = text.split()
    if line.bullet or len(words) > 8:
        return False
    if text.rstrip().endswith(":"):
        return True
    if text.rstrip()[-1] in ".,;!)" or (not marked and not line.gap):
        return False
    capitals = sum(w[:1].isupper() for w in words)
    return marked and line.gap and len(words) > 1 and (text.isupper() or capitals == len(words))


def _by_keyword(text: str) -> Section:
    """The section of a heading that only its words give away."""
    for section, pattern in _KEYWORDS:
        if pattern.search(text):
            return section
    return Section.NONE


def _with_label(read: str, line: Line) -> list[Line]:
    """The line, with a heading before a colon taken off as its label."""
    text = read[line.start : line.end]
    found = _LABEL.match(text)
    if not found or len(found.group(1).split()) > _HEADING_WORDS:
        return [line]
    section = section_of(found.group(1))
    if section is None:
        return [line]
    rest = replace(line, start=line.start + found.end(), label=found.group(1))
    return [rest]

"""A posting's outline: its lines and bullets, each with the section it stands in."""

from __future__ import annotations

import re
from dataclasses import replace

from apptracker.guide.headings import Section, is_exact_heading, section_by_words, section_of
from apptracker.tailoring.reading.cues import names_benefit
from apptracker.tailoring.reading.lines import Line, is_titled, lines_of
from apptracker.tailoring.reading.wording import CLOSES, DEMAND, LEADS_TO_DUTIES, PERSON, starts_with_duty

__all__ = ["Line", "outline"]

#: What only a heading says, though it may be worded like a demand: "Job Skills & Qualifications Required".
_OUTRIGHT = re.compile(r"\b(?:qualification|requirement|responsibilit|dut(?:y|ies)\b|preference)", re.IGNORECASE)
_ASKED = re.compile(r"(?:Who|What|Why|How|Where) ")
#: How a letter ends: what follows is who wrote it.
_SIGN_OFF = re.compile(
    r"(?:many |kind |best |warm |with )*(?:thanks|thank you|regards|wishes|sincerely|cheers|yours \w+"
    r"|best)\W*$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"([^:\n]{2,60}?)\s*[:：]\s*(?=\S)")
_ADDRESS = re.compile(r"@|https?:|\bwww\.")
_HEADING_WORDS = 9
_MOST_WORDS = 8  # of a heading that only its form gives away
_MOST_LEADING = 14  # of one that leads to a list with a colon
_OPENING = 24  # characters in which a heading run together with what follows must say that it is one
_TOP = 3  # lines that name the job, its employer and its place rather than open a section
_SHORT = 10  # words after a label that say one fact ("Company: Example Ltd") rather than open a section
_VERB = re.compile(r"\b(?:is|are|was|were|will|has|have|can|we|our|you|your)\b", re.IGNORECASE)
#: How words begin that name a kind of demand in a label.
_KINDS = tuple(
    "licens licenc certif educat experien skill qualif require languag technic computer knowledg abilit physic work"
    " minim registr prefer addition other train credential degree background desir advantag bonus nice not shift"
    " availab equipment"
    " essential basic special".split()
)
_SMALL = frozenset("and of or to the for at a an with in on is we & / - –".split())
_ASKING = frozenset({Section.REQUIREMENTS, Section.PREFERRED})
_LISTED = frozenset({*_ASKING, Section.DUTIES, Section.BENEFITS})
_ONE_LINE = frozenset({Section.EMPLOYER, Section.ROLE, Section.APPLY})
_OPEN = frozenset({Section.NONE, Section.APPLY, Section.ROLE, Section.EMPLOYER, Section.DUTIES, *_ASKING})


def outline(read: str) -> list[Line]:
    """The lines of a text in reading view, each with its section; headings are among them, marked ``opens``."""
    result: list[Line] = []
    section = Section.NONE
    listed = False  # whether the section has had bullets
    parts = [_with_label(read, line) for line in lines_of(read)]
    marked = sum(line.bullet for line in parts) >= 3
    for number, part in enumerate(parts):
        text = read[part.start : part.end]
        found = _heading(text, part)
        if found is None and not part.label:
            following = parts[number + 1] if number + 1 < len(parts) else None
            found = _unforeseen(read, part, following, section, marked=marked, top=number < _TOP)
        if found is None and section in _LISTED and _SIGN_OFF.match(text):
            found = Section.APPLY
        if found is not None:
            section, listed = found, False
            result.append(replace(part, section=section, opens=True))
            if found is Section.FACTS and not part.gap and number + 1 < len(parts) and parts[number + 1].gap:
                section = Section.NONE  # a label without a value
            continue
        if section in _LISTED and not part.bullet and CLOSES.match(text):
            section = Section.APPLY
        elif section is Section.NONE and len(text.split()) <= _SHORT and CLOSES.match(text) and _ADDRESS.search(text):
            result.append(replace(part, section=Section.APPLY))
            continue
        listed = listed or part.bullet
        if _ends_section(text, part, section, listed=listed):
            section = Section.NONE
        named = _label_section(part)
        if named and (part.bullet or (named in _ONE_LINE and len(text.split()) <= _SHORT)):
            result.append(replace(part, section=named))
            continue
        if named is Section.FACTS:
            result.append(replace(part, section=named))
            section = Section.NONE
            continue
        section = named or section
        result.append(replace(part, section=section))
    return _with_implied(read, result)


def _ends_section(text: str, line: Line, section: Section, *, listed: bool) -> bool:
    """Whether a paragraph after a space is too long to go on with the section before it."""
    if line.bullet or not line.gap or DEMAND.match(text):
        return False
    length = len(text.split())
    if section in _ASKING or section is Section.FACTS:
        return length > (40 if section in _ASKING and not listed else 20)
    return section is Section.DUTIES and listed and length > 20


def _with_implied(read: str, lines: list[Line]) -> list[Line]:
    """Blocks that are plainly lists of demands, of duties or of what is given get the section they speak of."""
    result = list(lines)
    at = 0
    while at < len(lines):
        end = at + 1
        while (
            end < len(lines) and not (lines[end].gap and not lines[end].bullet) and _same_block(lines[at], lines[end])
        ):
            end += 1
        block = lines[at:end]
        first = block[0]
        if at and first.section in _OPEN and not first.opens and not first.label:
            texts = [read[line.start : line.end] for line in block]
            implied = _implied(texts)
            under = at and lines[at - 1].opens and lines[at - 1].section is first.section
            if implied and _may_turn(first.section, implied, len(texts), under_heading=bool(under)):
                result[at:end] = [replace(line, section=implied) for line in block]
        at = end
    return result


def _may_turn(section: Section, implied: Section, count: int, *, under_heading: bool) -> bool:
    """Whether what a block looks like outweighs the section it stands in."""
    if section in (Section.EMPLOYER, Section.APPLY):
        return count > 2 and implied is not Section.DUTIES
    if section in (Section.NONE, Section.ROLE):
        return True
    return not under_heading and implied is not section


def _same_block(first: Line, line: Line) -> bool:
    return (line.section, line.opens, line.bullet) == (first.section, first.opens, first.bullet) and not line.label


def _implied(texts: list[str]) -> Section | None:
    if len(texts) == 1:
        alone = texts[0]
        fragment = len(alone.split()) <= 20 and not (alone.rstrip().endswith((".", "!", "?")) and _VERB.search(alone))
        return Section.REQUIREMENTS if fragment and DEMAND.match(alone) and not starts_with_duty(alone) else None
    short = [t for t in texts if len(t.split()) <= 30]
    if len(short) * 2 < len(texts):
        return None
    given = sum(names_benefit(t.lower()) for t in texts)
    duties = sum(starts_with_duty(t) for t in texts)
    demands = sum(bool(DEMAND.match(t) or PERSON.match(t)) and not names_benefit(t.lower()) for t in texts)
    if given * 2 >= len(texts) and given > demands:
        return Section.BENEFITS
    if demands * 10 >= len(texts) * 3 and demands > duties:
        return Section.REQUIREMENTS
    if len(texts) >= 3 and duties * 2 >= len(texts):
        return Section.DUTIES
    return None


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
        bare = re.sub(r"\s*\([^)]*\)", "", bare)
        section = section_of(bare)
    if section is not None and not is_exact_heading(bare) and not text.rstrip().endswith((":", "?")):
        capitals = [w for w in bare.split() if w[:1].isupper()]
        if len(capitals) < len(bare.split()) / 2:
            return None
    return section


def _unforeseen(
    read: str, line: Line, following: Line | None, section: Section, *, marked: bool, top: bool
) -> Section | None:
    """The section that a line opens which looks like a heading, though the guide has no name for it."""
    text = read[line.start : line.end].rstrip()
    length = len(text.split())
    if line.bullet or following is None or not 0 < length <= _MOST_LEADING:
        return None
    told = section_by_words(text) or (Section.DUTIES if LEADS_TO_DUTIES.search(text) else None)
    if text.endswith((":", "…", "...")):
        leads_on = section in _LISTED and told not in _ASKING and (length > _MOST_WORDS or DEMAND.match(text))
        return section if leads_on else told or section
    unknown = Section.NONE if section is not Section.NONE else None
    if text.endswith("?") and not top and _ASKED.match(text):
        return told or unknown
    if (top and not (told and following.bullet)) or text[-1] in ".,;!" or not (line.gap or told or following.bullet):
        return None
    if text.endswith("?"):
        return told or unknown
    glued = following.start == line.end and bool(_OUTRIGHT.search(text, 0, _OPENING))
    if told and (glued or (following.bullet and told in _ASKING)):
        return told
    titled = is_titled(text)
    if length > _MOST_WORDS + 3 * titled or (length == 1 and not told):
        return None
    if following.bullet:
        return told or unknown
    after = read[following.start : following.end]
    if not (text.isupper() or titled) or (after.isupper() if text.isupper() else is_titled(after)):
        return None
    works = starts_with_duty(text) and not text.startswith("Work ")
    if text[-1] == ")" or (
        not text.isupper() and ((DEMAND.match(text) and not _OUTRIGHT.search(text)) or works or not (told or marked))
    ):
        return None
    return told or unknown


def _with_label(read: str, line: Line) -> Line:
    """The line, with a heading before a colon taken off as its label."""
    text = read[line.start : line.end]
    found = _LABEL.match(text)
    if not found or len(found.group(1).split()) > _HEADING_WORDS:
        return line
    label = found.group(1)
    if section_of(label) is None and not _asks(label):
        return line
    return replace(line, start=line.start + found.end(), label=label)


def _asks(label: str) -> bool:
    """Whether a short label nobody foresaw names a kind of demand ("Licensure/Certification") rather than a demand
    itself ("Communication skills")."""
    words = re.findall(r"[^\W\d_]+", label.casefold())
    return 0 < len(words) <= 4 and all(w in _SMALL or w.startswith(_KINDS) for w in words)


def _label_section(line: Line) -> Section | None:
    if not line.label:
        return None
    if line.label.casefold().startswith(("not ", "no ")):
        return Section.ROLE
    return section_of(line.label) or section_by_words(line.label)

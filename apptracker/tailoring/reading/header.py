"""The lines at an advert's top, as job boards copy them out: title, employer, place, way of working, pay, age."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from apptracker.guide.headings import Section, section_of
from apptracker.guide.labels import label_field
from apptracker.tailoring.reading.facts import Fact, begins_with_label
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.pay import parse_pay
from apptracker.tailoring.reading.places import is_place, mode_word, whereabouts

_MOST_LINES = 10
_MOST_WORDS = 14
_RUN_TOGETHER = 600  # characters of a line that holds the whole advert
_MOST_CRIED = 5  # words of a first line that is a title though it ends as a sentence does
_MOST_OVER_FACTS = 3  # lines, the first fact's among them
_SPLIT = re.compile(r"\s+[|·•⋅–—-]\s+|\s*[|·•⋅]\s*|\s{2,}|\t|(?<=[\w)]) (?=\([^()]*\)\W*$)")
_FIRM = re.compile(r"(?P<name>.{2,60}?\b(?:GmbH|AG|Inc|Ltd|LLC|Corp|PLC|S\.A|s\.r\.o|B\.V|Pty|Bhd)\b\.?), ?")
_AT = re.compile(r"\s+(?:at|@|bei|chez)\s+(?=[A-ZÀ-Þ])")
_SHOP = re.compile(r"\s*#\s?\d+$")
_OWN_PLACE = re.compile(r"[A-ZÀ-Þ][\w'’. -]{1,40}, [A-Z]{2}(?: \d{5})?")  # a town with its state
_MOST_COMMAS = 5
_MARKS = re.compile(r"^[\s#>*_•·|\-–—]+|[\s*_|·•\-–—]+$")
#: What boards print around an advert and says nothing of the job.
_NOISE = re.compile(
    r"(?:easy )?apply(?: now| here| online)?|save(?:d| job)?|share|print|report(?: (?:this )?job)?|promoted(?: by.*)?"
    r"|view (?:job|company|all jobs).*|follow|new|featured|urgent(?:ly)?(?: hiring)?!*|actively (?:hiring"
    r"|recruiting).*"
    r"|be an early applicant|(?:over |more than )?\d[\d,]*\+? (?:applicants?|people|views?|reviews?|followers"
    r"|clicks).*"
    r"|see who .*|responded to .*|[\d.,]+(?: out of 5)?(?: stars?)?\W*|.*\breviews|company logo|logo|job (?:post"
    r"|details?|ad)"
    r"|full job description|about the job|responses managed off linkedin|no longer accepting applications"
    r"|hiring now!*"
    r"|multiple (?:openings|positions|locations)|\d+ openings?|immediate start|start (?:asap|immediately)"
    r"|verified|posting|back(?: to .*)?"
    r"|add(?: this)? to saved jobs|share this on .*|send to a friend|refer (?:a|this)? ?job.*"
    r"|home|search|jobs|careers?|sign in|menu|quick apply|apply on company (?:web)?site|skip to (?:main )?content"
    r"|match|.* is a match|your profile matches.*|message|meet the hiring team.*|show more|top applicant.*",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"(?:re-?posted|posted|listed|active|added|vor|hace|il y a|publié|online)?\s*(?:on |seit )?(?:\d+\+?|an?|one"
    r"|two|today|yesterday"
    r"|just now|just posted)\s?(?:minute|min|hour|hr|h|day|d|week|wk|w|month|mo|tag|woche|día|semana|jour"
    r"|hari)?\w*(?: ago| yang lalu)?",
    re.IGNORECASE,
)
_POSTED = re.compile(r"(?:re-?posted|posted|listed|published|date)\b.*", re.IGNORECASE)
_TYPE = re.compile(
    r"(?:permanent|temporary|contract|full|part)?[,/ -]*(?:full[- ]?time|part[- ]?time|contract|temporary|permanent"
    r"|internship|seasonal|casual|temp to perm|freelance|vollzeit|teilzeit|unbefristet|befristet|cdi|cdd"
    r"|festanstellung"
    r"|tiempo completo|jornada completa|media jornada|purna waktu|paruh waktu|penuh waktu"
    r"|kontrak)(?:[,/ -]+(?:and |or )?"
    r"(?:full[- ]?time|part[- ]?time|contract|temporary|permanent|teilzeit))*(?: (?:position|role|job|employee"
    r"|contract))?",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?:]$")


class PieceKind(StrEnum):
    TITLE = "title"
    NAME = "name"
    PLACE = "place"
    MODE = "mode"
    TYPE = "type"
    PAY = "pay"
    AGE = "age"
    NOISE = "noise"
    OTHER = "other"


#: Pieces that only a job board's own header holds.
_OF_BOARDS = frozenset({PieceKind.PLACE, PieceKind.MODE, PieceKind.TYPE, PieceKind.PAY, PieceKind.AGE})


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line at the top. ``line`` counts the lines that are not empty; ``alone`` says that the piece is the
    whole line; ``gap`` that an empty line stands before its line; ``bracketed`` that it stands in brackets."""

    text: str
    kind: PieceKind
    line: int
    alone: bool
    gap: bool
    bracketed: bool = False


@dataclass(frozen=True, slots=True)
class Header:
    """``over_facts`` says that labelled facts follow at once, as in a form."""

    pieces: tuple[Piece, ...]
    over_facts: bool = False

    def first(self, kind: PieceKind) -> Piece | None:
        return next((piece for piece in self.pieces if piece.kind is kind), None)

    @property
    def of_board(self) -> bool:
        """Whether a place, pay, age or the like stands here by itself, as boards print them."""
        return any(piece.kind in _OF_BOARDS for piece in self.pieces)


def header_of(
    read: str, lines: list[Line], facts: list[Fact], is_title: Callable[[str], bool], is_name: Callable[[str], bool]
) -> Header:
    """The pieces of the lines before the advert's text begins."""
    labelled = [(fact.start, fact.end) for fact in facts]
    pieces: list[Piece] = []
    count = 0
    gap = cried = False
    for start, raw in _rows(read, lines):
        told = next((a - start for a, b in labelled if a <= start + len(raw) and start <= b), None)
        if told is None and begins_with_label(raw):
            told = 0
        line = _MARKS.sub("", raw if told is None else raw[: max(0, told)])
        if not line and told is None:
            gap = True
            continue
        if line and (count >= _MOST_LINES or _begins_text(line, count)):
            break
        if line and label_field(line) is None and section_of(line) is None and not _NOISE.fullmatch(line):
            pieces += _pieces(line, count, gap, is_title, is_name)
            cried = cried or (count == 0 and line.endswith((".", "!", "?")) and len(line.split()) > _MOST_CRIED)
        count += 1
        gap = False
        if told is not None and (pieces or count > _MOST_OVER_FACTS):
            return Header(tuple(pieces), over_facts=count <= _MOST_OVER_FACTS)
    return Header(tuple(piece for piece in pieces if piece.line or not cried))


def _rows(read: str, lines: list[Line]) -> Iterator[tuple[int, str]]:
    """The lines with their places; where all runs together in one, the parts that the outline makes of it."""
    rows = read.split("\n")
    if max(map(len, rows[:_MOST_LINES])) > _RUN_TOGETHER and lines[1:] and "\n" not in read[: lines[1].start]:
        yield from ((line.start, read[line.start : line.end]) for line in lines[:_MOST_LINES])
        return
    at = 0
    for row in rows:
        yield at, row
        at += len(row) + 1


def _begins_text(line: str, count: int) -> bool:
    """Whether the advert's own text begins with this line."""
    if _NOISE.fullmatch(line):
        return False
    words = len(line.split())
    if max(len(part.split()) for part in re.split(r"\s[|·•⋅]\s", line)) > _MOST_WORDS or (
        words > 4 and count and line.endswith((".", "!", "?", ":")) and not is_place(line)
    ):
        return True
    section = section_of(line)
    return section is not None and section is not Section.FACTS and not (count < 2 and section is Section.ROLE)


def _pieces(
    line: str, number: int, gap: bool, is_title: Callable[[str], bool], is_name: Callable[[str], bool]
) -> list[Piece]:
    parts = [(part, part.lstrip().startswith("(")) for part in _SPLIT.split(line)]
    if len(parts) == 1:
        parts = [(part, False) for part in _at_commas(line, is_title, is_name)]
    cleaned = [(_unwrapped(_MARKS.sub("", part)), bracketed) for part, bracketed in parts]
    cleaned = [(part, bracketed) for part, bracketed in cleaned if part]
    result = []
    for part, bracketed in cleaned:
        if (firm := _FIRM.match(part)) and is_place(part[firm.end() :]):
            result.append(Piece(firm["name"], PieceKind.NAME, number, False, gap, bracketed))
            part = part[firm.end() :]
        at = _AT.search(part)
        if at and is_title(part[: at.start()]):
            result.append(Piece(part[: at.start()], PieceKind.TITLE, number, False, gap, bracketed))
            part = part[at.end() :]
        kind = _kind(part, is_title, is_name)
        if kind is not PieceKind.NOISE:
            result.append(Piece(part, kind, number, len(cleaned) == 1, gap, bracketed))
    return result


def _unwrapped(part: str) -> str:
    """Without brackets around the whole, or those whose other half stands in another part."""
    bare = part.strip(" ()")
    if ")" in part[len(part.rstrip(" )")) :] and bare.count("(") > bare.count(")"):
        return f"{bare})"
    return bare


def _at_commas(line: str, is_title: Callable[[str], bool], is_name: Callable[[str], bool]) -> list[str]:
    """A line cut at its commas where it ends in a place: "Clerk, Fern College, Dublin"."""
    parts = line.split(", ")
    for at in range(1, min(len(parts), _MOST_COMMAS)):
        first, rest = parts[0], ", ".join(parts[at:])
        if not is_place(rest) or is_place(", ".join(parts[at - 1 :])):
            continue
        if is_title(first) and at <= 2:
            return [*parts[:at], rest]
        shop = _SHOP.sub("", first)
        by_street = at == 2 and parts[1][:1].isdigit()
        if is_name(shop) and (by_street or (at == 1 and (shop != first or _OWN_PLACE.fullmatch(rest)))):
            return [shop, rest]
    return [line]


def _kind(part: str, is_title: Callable[[str], bool], is_name: Callable[[str], bool]) -> PieceKind:
    if _NOISE.fullmatch(part):
        return PieceKind.NOISE
    if (_AGE.fullmatch(part) and not is_title(part)) or _POSTED.fullmatch(part):
        return PieceKind.AGE
    if _TYPE.fullmatch(part):
        return PieceKind.TYPE
    if is_place(part):
        return PieceKind.PLACE
    if is_title(part):
        return PieceKind.TITLE
    if mode_word(part) and len(part.split()) <= 8 and not part.endswith("."):
        return PieceKind.PLACE if whereabouts(part).place else PieceKind.MODE
    if re.search(r"\d", part) and parse_pay(part, labelled=False):
        return PieceKind.PAY
    if is_name(part):
        return PieceKind.NAME
    return PieceKind.OTHER

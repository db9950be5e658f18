"""Word (.docx) and OpenDocument (.odt) texts: paragraphs, bullets, tables row by row, text boxes.

Both are XML in a zip archive. Only the few parts that hold text are unpacked, each up to a limit, and read without
entities, so that neither can grow without end; the parser itself refuses what is nested too deep.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from lxml import etree
from lxml.etree import _Element

from apptracker.domain.errors import UserError

_MOST_BYTES = 20_000_000  # of one part, unpacked
_MOST_PARTS = 12
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_WORD_PART = re.compile(r"word/(header|document|footer)(\d{0,3})\.xml")
_ORDER = {"header": 0, "document": 1, "footer": 2}
_WORD_SKIPPED = frozenset(
    f"{_W}{tag}" for tag in "del moveFrom instrText pPr rPr sdtPr delText fldData footnoteReference".split()
) | {_FALLBACK}
_ODT_SKIPPED = frozenset({f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_OFFICE}annotation", f"{_TEXT}list-header"})
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-",
           f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n", f"{_TEXT}s": " "}  # fmt: skip
_BLANKS = re.compile(r"[ \t\u00a0]+")
_SHORT = 80  # characters; shorter paragraphs stand close together, as lines of an address do
_LABEL_WORDS = 5


class _Kind(Enum):
    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()


@dataclass(frozen=True, slots=True)
class _Block:
    text: str
    kind: _Kind = _Kind.PARAGRAPH


def docx_text(data: bytes, name: str) -> str:
    """The text of a Word document: what its page heads say, its body, what its page feet say.

    :raises UserError: ``posting.damaged``, ``posting.tangled``.
    """
    parts = _parts(data, name, lambda part: part == "word/styles.xml" or bool(_WORD_PART.fullmatch(part)))
    styles = _styles(parts.pop("word/styles.xml", None))

    def place(part: str) -> tuple[int, str]:
        found = _WORD_PART.fullmatch(part)
        return (_ORDER[found[1]], found[2]) if found else (0, "")

    texts: list[str] = []
    for part in sorted(parts, key=place):
        text = _joined(_word_blocks(parts[part], styles))
        if text and not text.isdigit() and text not in texts:
            texts.append(text)
    return "\n\n".join(texts)


def odt_text(data: bytes, name: str) -> str:
    """The text of an OpenDocument text.

    :raises UserError: ``posting.damaged``, ``posting.tangled``.
    """
    root = _parts(data, name, lambda part: part == "content.xml").get("content.xml")
    body = root.find(f".//{_OFFICE}text") if root is not None else None
    return "" if body is None else _joined(_odt_blocks(body))


def _parts(data: bytes, name: str, wanted: Callable[[str], bool]) -> dict[str, _Element]:
    """The parts of an archive that are wanted, parsed."""
    parts: dict[str, _Element] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for part in [part for part in archive.namelist() if wanted(part)][:_MOST_PARTS]:
                with archive.open(part) as file:
                    content = file.read(_MOST_BYTES + 1)  # whatever size the archive claims
                if len(content) > _MOST_BYTES:
                    raise UserError("posting.tangled", file=name)
                parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
                parts[part] = etree.fromstring(content, parser)
    except RuntimeError as error:  # the archive's own encryption
        raise UserError("posting.locked", file=name) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, etree.LxmlError, ValueError, OSError) as error:
        raise UserError("posting.damaged", file=name) from error
    return parts


def _styles(root: _Element | None) -> dict[str, _Kind]:
    """What each style of a Word document is for, by its id; ids differ by language, names do not."""
    styles: dict[str, _Kind] = {}
    for style in root.iter(f"{_W}style") if root is not None else ():
        named = style.find(f"{_W}name")
        name = (named.get(f"{_W}val") or "").lower() if named is not None else ""
        if name.startswith(("heading", "title")):
            styles[style.get(f"{_W}styleId") or ""] = _Kind.HEADING
        elif name.startswith(("list bullet", "list number")) or style.find(f"{_W}pPr/{_W}numPr") is not None:
            styles[style.get(f"{_W}styleId") or ""] = _Kind.ITEM
    return styles


def _word_blocks(root: _Element, styles: Mapping[str, _Kind]) -> Iterator[_Block]:
    for child in root:
        if child.tag == f"{_W}p":
            boxes: list[_Element] = []
            text = _words(child, _WORD_SKIPPED, f"{_W}txbxContent", boxes)
            yield _Block(text, _word_kind(child, styles))
            for box in boxes:
                yield from _word_blocks(box, styles)
        elif child.tag == f"{_W}tr":
            cells = [*child.iterchildren(f"{_W}tc"), *child.iterfind(f"{_W}sdt/{_W}sdtContent/{_W}tc")]
            yield from _row([list(_word_blocks(cell, styles)) for cell in cells])
        elif isinstance(child.tag, str) and child.tag not in _WORD_SKIPPED:
            yield from _word_blocks(child, styles)


def _word_kind(paragraph: _Element, styles: Mapping[str, _Kind]) -> _Kind:
    number = paragraph.find(f"{_W}pPr/{_W}numPr/{_W}numId")
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    kind = styles.get(style.get(f"{_W}val") or "", _Kind.PARAGRAPH) if style is not None else _Kind.PARAGRAPH
    if number is not None and kind is not _Kind.HEADING:
        return _Kind.PARAGRAPH if number.get(f"{_W}val") == "0" else _Kind.ITEM
    return kind


def _odt_blocks(root: _Element, *, listed: bool = False) -> Iterator[_Block]:
    for child in root:
        if child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
            boxes: list[_Element] = []
            text = _words(child, _ODT_SKIPPED, f"{_DRAW}text-box", boxes)
            heading = _Kind.HEADING if child.tag == f"{_TEXT}h" else _Kind.PARAGRAPH
            yield _Block(text, _Kind.ITEM if listed else heading)
            for box in boxes:
                yield from _odt_blocks(box)
        elif child.tag == f"{_TABLE}table-row":
            yield from _row([list(_odt_blocks(cell)) for cell in child.iterchildren(f"{_TABLE}table-cell")])
        elif child.tag == f"{_TEXT}list-item":
            yield from _odt_blocks(child, listed=True)
        elif isinstance(child.tag, str) and child.tag not in _ODT_SKIPPED:
            yield from _odt_blocks(child)


def _words(paragraph: _Element, skipped: frozenset[str], box: str, boxes: list[_Element]) -> str:
    """A paragraph's words. Text boxes that hang on it are handed out for themselves."""
    out: list[str] = []
    stack: list[_Element | str] = [paragraph]
    while stack:
        element = stack.pop()
        if isinstance(element, str):
            out.append(element)
            continue
        if element.tag == box:
            boxes.append(element)
            continue
        if element is not paragraph and (not isinstance(element.tag, str) or element.tag in skipped):
            continue
        if element.tag == f"{_W}r" and element.find(f"{_W}rPr/{_W}vanish") is not None:
            continue
        out.append(_BREAKS.get(element.tag, ""))
        in_word = element.tag.startswith(_W)
        if element.text and (not in_word or element.tag == f"{_W}t"):
            out.append(element.text)
        for child in reversed(element):
            if child.tail and not in_word:
                stack.append(child.tail)
            stack.append(child)
    lines = (_BLANKS.sub(" ", line).strip() for line in "".join(out).split("\n"))
    return "\n".join(line for line in lines if line)


def _row(cells: list[list[_Block]]) -> Iterator[_Block]:
    """A row of a table: a label and what it says, cells side by side, or whole columns one after the other."""
    filled = [[block for block in cell if block.text] for cell in cells]
    filled = [cell for cell in filled if cell]
    if any(len(cell) > 1 or "\n" in cell[0].text for cell in filled):
        for cell in filled:
            yield from cell
        return
    if filled:
        yield _Block(row_text([cell[0].text for cell in filled]))


def row_text(cells: list[str]) -> str:
    """The cells of a row, none empty, as one line: a label and what it says, or cells side by side."""
    label = cells[0] if len(cells) == 2 else ""
    if label and len(label.split()) <= _LABEL_WORDS and (label[-1].isalnum() or label[-1] == ":"):
        return f"{label.rstrip(':')}: {cells[1]}"
    return " | ".join(cells)


def _joined(blocks: Iterable[_Block]) -> str:
    """Lines with bullets before items, a blank line where a new thought begins: where the author left a paragraph
    empty, or else around headings, lists and long paragraphs."""
    blocks = list(blocks)
    spaced = sum(not block.text for block in blocks) * 10 > len(blocks)
    out: list[str] = []
    before: _Block | None = None
    for block in blocks:
        if not block.text:  # an empty paragraph, as people put between others
            before = None
            continue
        apart = (
            before is None
            or _Kind.HEADING in (before.kind, block.kind)
            or (before.kind is not block.kind)
            or (not spaced and block.kind is _Kind.PARAGRAPH and max(len(before.text), len(block.text)) > _SHORT)
        )
        if out and apart:
            out.append("")
        out.append(f"- {block.text}" if block.kind is _Kind.ITEM else block.text)
        before = block
    return "\n".join(out)

"""PDF through typst: tagged (PDF/UA-1), with the bundled fonts only, from ``resources/documents``."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any, assert_never

from apptracker import paths
from apptracker.adapters.documents import fonts
from apptracker.adapters.documents._text import DRAFT_WORDS, SEPARATOR, clean, shown
from apptracker.adapters.documents.contact import linked
from apptracker.domain.documents import (
    BulletList,
    Document,
    Heading,
    Layout,
    Lines,
    Paragraph,
    Run,
    Sender,
    design_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    import typst

    from apptracker.domain.documents import Block

_SHORT = 48  # characters: a contact detail up to this length is not broken across lines
_LONG_WORD = re.compile(r"[!-~]{70,}")  # wider than a line
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:-([A-Za-z]{4}))?(?:-([A-Za-z]{2}))?(?:-|$)")


def render(document: Document) -> bytes:
    """The document as PDF bytes; the same document gives the same bytes.

    :raises UserError: ``document.glyph`` when no bundled font has a character.
    """
    data = compiler(payload(document)).compile(format="pdf", pdf_standards="ua-1", timestamp=0)
    assert isinstance(data, bytes)
    return data


def compiler(shape: dict[str, Any]) -> typst.Compiler:
    """What typesets a :func:`payload`."""
    import typst  # 20 ms, and only PDF and previews need it

    return typst.Compiler(
        input=paths.resource("resources", "documents", "document.typ"),
        font_paths=_typst_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"document": json.dumps(shape)},
    )


@cache
def _typst_fonts() -> typst.Fonts:
    import typst

    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[paths.resource("resources", "fonts")],
    )


def payload(document: Document) -> dict[str, Any]:
    """What the template reads. Every text that is drawn on the page passes :func:`_printable`."""
    design = design_of(document)
    face = design.face
    language = _LANGUAGE.match(document.language)
    created = document.created
    return {
        "blocks": list(_blocks(document.blocks, face)),
        "footer": _printable(document.author if document.layout is Layout.LETTER else document.title, face),
        "design": design.id,
        "layout": document.layout.value,
        "paper": document.paper.value,
        "title": clean(document.title).strip() or "Document",
        "author": clean(document.author),
        "keywords": [clean(word) for word in document.keywords],
        "created": [created.year, created.month, created.day] if created else None,
        "draft": document.draft,
        "draft-words": DRAFT_WORDS,
        "separator": SEPARATOR,
        "lang": language[1].lower() if language else "en",
        "script": language[2].lower() if language and language[2] else None,
        "region": language[3] if language else None,
        "fonts": fonts.order(face),
    }


def _blocks(blocks: tuple[Block, ...], face: str) -> Iterator[dict[str, Any]]:
    """The blocks as the template wants them, heading levels without a jump (PDF/UA)."""
    deepest = 0
    for block in blocks:
        match block:
            case Sender():
                contact = [_contact(fonts.drawable(clean(line), face)) for line in block.lines]
                yield {"type": "sender", "name": _printable(block.name, face), "contact": contact}
            case Heading():
                deepest = max(1, min(block.level, deepest + 1))
                yield {"type": "heading", "level": deepest, "text": _printable(block.text, face)}
            case Paragraph():
                yield {"type": "paragraph", "runs": _runs(block.runs, face), "keep": block.keep_with_next}
            case BulletList():
                items = [_runs(item, face) for item in block.items]
                yield {"type": "list", "items": items, "checkboxes": block.checkboxes}
            case Lines():
                lines = [_runs(line, face) for line in block.as_runs]
                yield {"type": "lines", "role": block.role.value, "lines": lines}
            case _:
                assert_never(block)


def _runs(runs: tuple[Run, ...], face: str) -> list[dict[str, Any]]:
    return [
        {"text": _printable(shown(run), face), "strong": run.strong, "emphasis": run.emphasis, "blank": run.blank}
        for run in runs
        if run.text
    ]


def _contact(line: str) -> dict[str, Any]:
    text, url = linked(line)
    return {"text": _breakable(text), "url": url, "short": len(text) <= _SHORT}


def _printable(text: str, face: str) -> str:
    """Clean text that the fonts can draw, in which a word wider than the page may break."""
    return _breakable(fonts.drawable(clean(text), face))


def _breakable(text: str) -> str:
    return _LONG_WORD.sub(lambda word: "\u200b".join(re.findall(r".{1,20}", word[0])), text)

"""HTML: one self-contained page, semantic, with a style sheet that also prints well."""

from __future__ import annotations

from functools import cache
from html import escape
from typing import TYPE_CHECKING, assert_never

from apptracker import paths
from apptracker.adapters.documents._text import DRAFT_WORDS, SEPARATOR, clean, runs_right_to_left, shown
from apptracker.adapters.documents.contact import linked
from apptracker.domain.documents import (
    BulletList,
    Heading,
    Lines,
    PaperSize,
    Paragraph,
    Run,
    Sender,
    design_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from apptracker.domain.documents import Block, Design, Document


def render(document: Document) -> bytes:
    """The document as a UTF-8 HTML page that loads nothing and runs nothing."""
    direction = "rtl" if runs_right_to_left(document.language) else "ltr"
    paper = "A4" if document.paper is PaperSize.A4 else "letter"
    design = design_of(document)
    head = [
        '<meta charset="utf-8">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_text(document.title)}</title>",
        f'<meta name="author" content="{_text(document.author)}">' if document.author else "",
        f'<meta name="keywords" content="{_text(", ".join(document.keywords))}">' if document.keywords else "",
        f"<style>\n@page {{ size: {paper}; margin: 2.2cm; }}\n{_style(design)}</style>",
    ]
    draft = f'<p class="draft" role="note">{DRAFT_WORDS}</p>' if document.draft else ""
    opening = next((block for block in document.blocks if isinstance(block, Paragraph)), None)
    blocks = (_block(block, "opening" if block is opening else "text") for block in document.blocks)
    body = "\n".join(filter(None, (draft, *blocks)))
    return (
        f'<!DOCTYPE html>\n<html lang="{_text(document.language)}" dir="{direction}">\n<head>\n'
        + "\n".join(line for line in head if line)
        + f'\n</head>\n<body>\n<main class="{document.layout.value}">\n{body}\n</main>\n</body>\n</html>\n'
    ).encode()


@cache
def _style(design: Design) -> str:
    """What all designs share, and what this one does otherwise."""
    folder = paths.resource("resources", "documents")
    own = folder / "designs" / f"{design.id}.css"
    shared = (folder / "document.css").read_text(encoding="utf-8")
    return shared + own.read_text(encoding="utf-8") if own.exists() else shared


def fragment(blocks: Iterable[Block]) -> str:
    """Paragraphs and lines as bare HTML without any looks, to be pasted into a mail or a form: the other program's own
    font stays."""
    parts = []
    for block in blocks:
        match block:
            case Paragraph():
                parts.append(f"<p>{_runs(block.runs)}</p>")
            case Lines():
                parts.append(f"<p>{'<br>'.join(_runs(line) for line in block.as_runs)}</p>")
            case _:
                parts.append(_block(block, ""))
    return "".join(parts)


def _detail(line: str) -> str:
    text, url = linked(clean(line))
    link = f'<a href="{escape(url, quote=True)}" dir="ltr">{escape(text)}</a>' if url else escape(text)
    return f"<span>{link}</span>"


def _block(block: Block, kind: str) -> str:
    match block:
        case Sender():
            contact = f'<span class="between">{SEPARATOR}</span>'.join(map(_detail, block.lines))
            shown_contact = f"\n<address>{contact}</address>" if contact else ""
            return f'<header>\n<p class="name" dir="auto">{_text(block.name)}</p>{shown_contact}\n</header>'
        case Heading():
            level = min(block.level, 6)
            return f'<h{level} dir="auto">{_text(block.text)}</h{level}>'
        case Paragraph():
            return f'<p class="{"keep" if block.keep_with_next else kind}" dir="auto">{_runs(block.runs)}</p>'
        case BulletList():
            box = '<span class="box" role="img" aria-label="to do">☐</span> ' if block.checkboxes else ""
            items = "\n".join(f'<li dir="auto">{box}{_runs(item)}</li>' for item in block.items)
            return f'<ul class="{"checks" if block.checkboxes else "bullets"}">\n{items}\n</ul>'
        case Lines():
            lines = "<br>\n".join(_runs(line) for line in block.as_runs)
            return f'<p class="{block.role.value}" dir="auto">{lines}</p>'
        case _:
            assert_never(block)


def _runs(runs: Iterable[Run]) -> str:
    return "".join(_pieces(runs))


def _pieces(runs: Iterable[Run]) -> Iterator[str]:
    for run in runs:
        text = _text(shown(run))
        for tag, used in (("em", run.emphasis), ("strong", run.strong), ("mark", run.blank)):
            if used:
                text = f"<{tag}>{text}</{tag}>"
        yield text


def _text(text: str) -> str:
    return escape(clean(text), quote=True)

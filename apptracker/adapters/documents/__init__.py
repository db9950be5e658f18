"""Documents as files: PDF, DOCX, HTML, text and Markdown from the one document model, and the template sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.errors import UserError

if TYPE_CHECKING:
    from apptracker.domain.documents import Document

FORMATS = ("pdf", "docx", "html", "txt", "md")


def render(document: Document, format: str) -> bytes:  # noqa: A002 - the word everybody uses for it
    """The document as a whole file in one of :data:`FORMATS`; the same document gives the same bytes.

    :raises UserError: ``document.format`` for another format; ``document.glyph`` (PDF) when no bundled font has a
        character.
    """
    # Each renderer is imported when it is used: together they cost more than the command line may spend at start.
    from apptracker.adapters.documents._text import without_empty

    document = without_empty(document)
    match format:
        case "pdf":
            from apptracker.adapters.documents import pdf

            return pdf.render(document)
        case "docx":
            from apptracker.adapters.documents import word

            return word.render(document)
        case "html":
            from apptracker.adapters.documents import web

            return web.render(document)
        case "txt":
            from apptracker.adapters.documents import plain

            return plain.render_text(document)
        case "md":
            from apptracker.adapters.documents import plain

            return plain.render_markdown(document)
    raise UserError("document.format", format=format, formats=", ".join(FORMATS))

"""Documents as files: PDF, DOCX, HTML, text and Markdown from the one document model, and the template sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.documents import design_of
from apptracker.domain.errors import UserError

if TYPE_CHECKING:
    from apptracker.domain.documents import Document, LeftOut

FORMATS = ("pdf", "docx", "html", "txt", "md")


def left_out(document: Document) -> tuple[LeftOut, ...]:
    """What a PDF of the document leaves out, for the person to know: signs that no bundled font has.

    :raises UserError: ``document.glyph`` as for :func:`render`.
    """
    from apptracker.adapters.documents import fonts
    from apptracker.adapters.documents._text import texts_of

    face = design_of(document).face
    found = [gone for text in texts_of(document) for gone in fonts.left_out(text, face)]
    return tuple({gone.sign: gone for gone in reversed(found)}.values())[::-1]


def render(document: Document, format: str) -> bytes:  # noqa: A002 - the word everybody uses for it
    """The document as a whole file in one of :data:`FORMATS`; the same document gives the same bytes.

    :raises UserError: ``document.format`` for another format; ``document.glyph`` (PDF) when no bundled font has a
        letter of the text; a sign that none has is left out (:func:`left_out`).
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

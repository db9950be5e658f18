"""How a letter would look in each design."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from apptracker.domain.documents import DESIGNS
from apptracker.services import letters

if TYPE_CHECKING:
    from apptracker.domain.letters import Letter
    from apptracker.store import Database


def thumbnails(db: Database, letter: Letter, pixels_wide: int) -> dict[str, bytes]:
    """The letter's first page in each design, as PNG files by the designs' ids.

    :raises UserError: ``document.glyph``.
    """
    from apptracker.adapters.documents.preview import first_page

    document = letters.document_of(db, letter)
    return {design.id: first_page(replace(document, design=design.id), pixels_wide) for design in DESIGNS}

"""The preview shows the very page, and knows where each sentence stands on it."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import replace

import pytest

from apptracker.adapters.documents import render
from apptracker.adapters.documents.preview import SENDER, Box, preview
from apptracker.domain.documents import Document, Lines, LinesRole, PaperSize, Paragraph, Run, Sender

FIRST = Run(
    "I answered sixty calls a day and wrote each one down in words that the next shift could use at once.", mark="1"
)
SECOND = Run("Nobody had to ask twice, and ", mark="2")
BLANK = Run("[how many]", blank=True, mark="2:many")
LETTER = Document(
    title="Application",
    author="Zoë Ngũgĩ",
    blocks=(
        Sender("Zoë Ngũgĩ", ("Duluth", "zoe@example.com")),
        Lines(("November 21, 2026",), LinesRole.DATE),
        Paragraph((Run("Dear Ana Ruiz,", mark="0"),)),
        Paragraph((FIRST, Run(" "), SECOND, BLANK, Run(" wrote to say so.", mark="2"))),
        Lines(("Sincerely,",), LinesRole.CLOSING),
        Lines(("Zoë Ngũgĩ",), LinesRole.SIGNATURE),
    ),
)


def of(mark: str, boxes: tuple[Box, ...]) -> list[Box]:
    return [box for box in boxes if box.mark == mark]


def test_pictures_are_as_wide_as_asked() -> None:
    made = preview(LETTER, 700)
    [page] = made.pages
    assert page.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", page[16:24])
    assert abs(width - 700) <= 1
    assert height / width == pytest.approx(11 / 8.5, abs=0.01)


def test_marks_leave_no_trace_in_files_and_pictures() -> None:
    plain = replace(
        LETTER,
        blocks=tuple(
            replace(b, runs=tuple(replace(r, mark="") for r in b.runs)) if isinstance(b, Paragraph) else b
            for b in LETTER.blocks
        ),
    )
    for format_ in ("pdf", "docx", "html", "txt", "md"):
        assert digest(render(LETTER, format_)) == digest(render(plain, format_))
    assert preview(LETTER, 500).pages == preview(plain, 500).pages


def test_every_marked_run_is_found_line_by_line_on_its_paper() -> None:
    made = preview(LETTER, 600)
    assert [box.mark for box in made.boxes if box.mark == SENDER] == [SENDER]
    first, second = of("1", made.boxes), of("2", made.boxes)
    assert len(first) == 2, "a sentence that goes over the end of a line has a box on each"
    assert first[0].y < first[1].y
    assert first[1].x == pytest.approx(first[0].x)
    assert second[0].x > first[1].x + first[1].width - 1
    assert second[0].y == pytest.approx(first[1].y)
    [blank] = of("2:many", made.boxes)
    assert second[0].x + second[0].width <= blank.x + 1
    for box in made.boxes:
        assert 0 < box.width < made.width
        assert box.x >= 0
        assert box.x + box.width <= made.width
        assert 0 <= box.y <= made.height - box.height


def test_a_long_letter_has_pages_one_after_the_other() -> None:
    many = tuple(Paragraph((replace(FIRST, mark=str(number)),)) for number in range(60))
    made = preview(replace(LETTER, blocks=(*LETTER.blocks[:2], *many), paper=PaperSize.A4), 400)
    assert len(made.pages) > 1
    assert made.width == pytest.approx(595.28)
    assert {box.page for box in made.boxes} == set(range(len(made.pages)))
    order = [(box.page, box.y, box.x) for box in made.boxes]
    assert order == sorted(order)


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()

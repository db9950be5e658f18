"""Every design: what a reader sees, what a program that reads applications finds, and what a word processor gets."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import docx
import pypdf
import pytest
from pypdf.generic import ContentStream

from apptracker.adapters.documents import left_out, render
from apptracker.adapters.documents.contact import linked
from apptracker.adapters.documents.preview import SENDER, preview
from apptracker.domain.documents import (
    DESIGNS,
    Document,
    Heading,
    Layout,
    Lines,
    LinesRole,
    PaperSize,
    Paragraph,
    Run,
    Sender,
    design_named,
)
from apptracker.domain.errors import UserError

IDS = [design.id for design in DESIGNS]
NAMES = ("Zoë Nguyễn", "王小明", "محمد عبد الله", "שרה לוי", "प्रिया शर्मा", "สมชาย น้ำ", "Дмитро Щербак", "Ελένη Ψ",
         "ଓଡ଼ିଆ", "ދިވެހި", "བོད་སྐད", "ᏣᎳᎩ", "ߒߞߏ", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "ܐܪܡܝܐ", "ᱥᱟᱱᱛᱟᱲᱤ", "김민준", "さくら")  # fmt: skip
LONG_NAME = "Maria-Magdalena Konstantinopoulou-Featherstonehaugh"
SENTENCES = (
    "I resolved fifty difficult billing questions a day and filed five affidavits for the office across the street. ",
    "My first flat was above a coffee shop, and its waffles taught me how to answer thirty people at a time. ",
    "The team keeps the sheet I wrote, and fewer people call twice about the same invoice than before. ",
)
HOSTILE = Path("/work/shared/samples/hostile/blns.json")


def letter(design: str, *, name: str = "Zoë Nguyễn", paragraphs: int = 4, **values: object) -> Document:
    body = [Paragraph((Run("".join(SENTENCES).strip(), mark=str(number)),)) for number in range(1, paragraphs + 1)]
    lines = ("12 Harbor Road, Portland, ME 04101", "(207) 555-0143", "zoe@example.com", "https://www.example.com/zoe/")
    blocks = (
        Sender(name, lines),
        Lines(("November 21, 2026",), LinesRole.DATE),
        Lines(("Mr. O’Neill", "Brightwell Energy"), LinesRole.RECIPIENT),
        Lines(("Support Agent, job 4471",), LinesRole.SUBJECT),
        Paragraph((Run("Dear Mr. O’Neill,", mark="0"),)),
        *body,
        Lines(("Sincerely,",), LinesRole.CLOSING),
        Lines((name,), LinesRole.SIGNATURE),
    )
    given = Document(title="Support Agent", author=name, blocks=blocks, design=design, created=dt.date(2026, 11, 21))
    return dataclasses.replace(given, **values)


def sheet(design: str) -> Document:
    blocks = (
        Heading("Support Agent, Brightwell"),
        Heading("Likely questions", 2),
        Paragraph((Run("Why here?", strong=True),), keep_with_next=True),
        Paragraph((Run("Because of the late shifts."),)),
        Heading("On the day", 3),
        Paragraph((Run("A pen and the posting."),)),
    )
    return Document(title="Interview", author="Zoë", blocks=blocks, layout=Layout.SHEET, design=design)


def reader(document: Document) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(render(document, "pdf")))


def words(text: str) -> str:
    return " ".join(text.split())


READ = (
    "Zoë Nguyễn", "12 Harbor Road, Portland, ME 04101", "(207) 555-0143", "zoe@example.com", "example.com/zoe",
    "November 21, 2026", "Mr. O’Neill Brightwell Energy", "Support Agent, job 4471", "Dear Mr. O’Neill,",
    *map(str.strip, SENTENCES), "Sincerely,",
)  # fmt: skip


def assert_reads_well(text: str, pieces: tuple[str, ...] = READ) -> None:
    assert not re.search("[\ufb00-\ufb06\u00ad\ufffd\ue000-\uf8ff\t]", text), "ligatures, soft hyphens, private glyphs"
    at, read = 0, words(text)
    for piece in pieces:
        assert piece in read[at:], f"{piece!r} is missing or out of order"
        at = read.index(piece, at) + len(piece)


@pytest.mark.parametrize("paper", PaperSize)
@pytest.mark.parametrize("design", IDS)
def test_a_letter_reads_in_order_without_damage(design: str, paper: PaperSize) -> None:
    assert_reads_well("\n".join(page.extract_text() for page in reader(letter(design, paper=paper)).pages))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
@pytest.mark.parametrize("design", IDS)
def test_another_reader_finds_the_same_words(design: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(render(letter(design), "pdf"))
    found = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True, encoding="utf-8").stdout
    assert_reads_well(found.replace("\f", ""))


@pytest.mark.parametrize("document", [letter, sheet])
@pytest.mark.parametrize("design", IDS)
def test_pages_are_tagged_and_named(design: str, document: Callable[[str], Document]) -> None:
    root = reader(document(design)).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en-US"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


@pytest.mark.parametrize("design", IDS)
def test_contact_details_can_be_clicked(design: str) -> None:
    found = [
        note.get_object()["/A"]["/URI"]
        for page in reader(letter(design)).pages
        for note in page.get("/Annots", ())
        if "/A" in note.get_object()
    ]
    expected = {"tel:2075550143", "mailto:zoe@example.com", "https://www.example.com/zoe/"}
    assert set(found) == expected
    page = render(letter(design), "html").decode()
    assert set(re.findall(r'href="([^"]+)"', page)) == expected
    word = docx.Document(io.BytesIO(render(letter(design), "docx")))
    assert {part.target_ref for part in word.part.rels.values() if part.is_external} == expected
    assert word.paragraphs[1].text.endswith("zoe@example.com · example.com/zoe")


@pytest.mark.parametrize(
    ("detail", "shown", "url"),
    [
        ("+44 191 555 0143", "+44 191 555 0143", "tel:+441915550143"),
        ("https://example.com/a?b=1", "example.com/a?b=1", "https://example.com/a?b=1"),
        ("linkedin.com/in/zoe", "linkedin.com/in/zoe", "https://linkedin.com/in/zoe"),
        ("Portland, ME 04101", "Portland, ME 04101", None),
        ("12-14", "12-14", None),
        ("javascript:alert(1)//a.b/c", "javascript:alert(1)//a.b/c", None),
        ("St. Paul", "St. Paul", None),
    ],
)
def test_what_a_detail_leads_to(detail: str, shown: str, url: str | None) -> None:
    assert linked(detail) == (shown, url)


@pytest.mark.parametrize("design", IDS)
def test_a_usual_letter_has_one_page_and_a_long_one_no_lonely_closing(design: str) -> None:
    assert len(reader(letter(design, name=LONG_NAME, paragraphs=6)).pages) == 1
    for paragraphs in range(8, 15):
        pages = [words(page.extract_text()) for page in reader(letter(design, paragraphs=paragraphs)).pages]
        [last] = [page for page in pages if "Sincerely," in page]
        assert "before. Sincerely," in last, "the closing stands with the end of the letter"


def test_designs_look_different_and_use_their_own_face() -> None:
    fonts = {}
    for design in DESIGNS:
        resources = reader(letter(design.id)).pages[0]["/Resources"]["/Font"]
        fonts[design.id] = {str(font.get_object()["/BaseFont"]).partition("+")[2] for font in resources.values()}
        assert any(name.startswith(design.face.replace(" ", "")) for name in fonts[design.id]), fonts
    assert len({preview(letter(design.id), 300).pages for design in DESIGNS}) == len(DESIGNS)
    assert len({preview(sheet(design.id), 300).pages for design in DESIGNS}) == len(DESIGNS)
    assert len(IDS) >= 3


def test_a_design_of_a_later_version_is_set_as_the_first() -> None:
    for kind in ("pdf", "docx", "html"):
        assert render(letter("from the future"), kind) == render(letter(IDS[0]), kind)
    with pytest.raises(UserError, match="classic, modern"):
        design_named("baroque")
    assert design_named(" Modern ").id == "modern"


@pytest.mark.parametrize("design", IDS)
def test_the_preview_knows_where_sentences_stand(design: str) -> None:
    made = preview(letter(design, name="Ana Ruiz"), 600)
    for mark in (SENDER, "0", "1", "2"):
        boxes = [box for box in made.boxes if box.mark == mark]
        assert boxes, mark
        assert all(box.x > 0 and box.x + box.width < made.width for box in boxes)
    first, second = ([box for box in made.boxes if box.mark == mark] for mark in ("1", "2"))
    assert first[-1].y < second[0].y
    assert len(first) >= 3
    assert all(box.width > 200 for box in first[:-1]), "whole lines"
    assert all(a.y + a.height <= b.y + 4 for a, b in pairwise(first))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
@pytest.mark.parametrize("design", IDS)
def test_a_phone_number_keeps_its_order_in_a_letter_from_right_to_left(design: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    hebrew = dataclasses.replace(
        letter(design), blocks=(Sender("שרה לוי", ("חיפה", "(052) 555-0143")),), language="he-IL"
    )
    path.write_bytes(render(hebrew, "pdf"))
    found = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True, encoding="utf-8")
    assert "(052) 555-0143" in found.stdout


# --- letters of the world, and signs that are none --------------------------------------------------------------------


def drawn_and_missing(data: bytes) -> tuple[int, int]:
    """How many glyphs the pages draw, and how many of those are the box for what a font does not have."""
    drawn = missing = 0
    pdf = pypdf.PdfReader(io.BytesIO(data))
    for page in pdf.pages:
        for operands, operator in ContentStream(page.get_contents(), pdf).operations:
            for part in operands[0] if operator == b"TJ" else operands if operator == b"Tj" else ():
                if isinstance(part, str | bytes):
                    raw = getattr(part, "original_bytes", part)
                    drawn += len(raw) // 2
                    missing += sum(raw[at : at + 2] == b"\0\0" for at in range(0, len(raw), 2))
    return drawn, missing


@pytest.mark.parametrize("design", IDS)
def test_names_in_any_script_are_drawn(design: str) -> None:
    for name in NAMES:
        drawn, missing = drawn_and_missing(render(letter(design, name=name), "pdf"))
        assert drawn > 500
        assert missing == 0, name
        assert not left_out(letter(design, name=name))


@pytest.mark.parametrize(
    ("said", "read", "gone"),
    [
        ("Support \U0001f600 Remote", "Support Remote", ["\U0001f600"]),
        ("A great team \U0001f600. Join", "A great team. Join", ["\U0001f600"]),
        ("\U0001f469\U0001f3fd\u200d\U0001f4bb Agent", "Agent", ["\U0001f469\U0001f3fd\u200d\U0001f4bb"]),
        ("1\ufe0f\u20e3 and \U0001f1fa\U0001f1f8 now", "and now", ["\U0001f1fa\U0001f1f8"]),
        ("\uf0b7 Bullet \uf0b7 two", "Bullet two", []),  # nobody’s character is no sign
        ("No signs at all", "No signs at all", []),
    ],
)
def test_a_sign_without_a_glyph_is_left_out_and_told(said: str, read: str, gone: list[str]) -> None:
    document = dataclasses.replace(letter("classic"), blocks=(Paragraph((Run(said),)),))
    found = left_out(document)
    assert [one.sign for one in found] == gone
    assert all(one.name and one.sign in one.excerpt for one in found)
    data = render(document, "pdf")
    assert read in words(pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text())
    assert drawn_and_missing(data)[1] == 0
    text = render(document, "txt").decode()
    assert all(sign in text for sign in gone), "the other formats keep it"


@pytest.mark.skipif(not HOSTILE.exists(), reason="needs the shared samples")
def test_naughty_strings_are_drawn_or_named() -> None:
    strings = json.loads(HOSTILE.read_text(encoding="utf-8"))
    for number in range(0, len(strings), 6):
        some = strings[number : number + 6]
        design = IDS[number // 6 % len(IDS)]
        for batch in (some, *([text] for text in some)):
            blocks = tuple(Paragraph((Run(text),)) for text in batch)
            document = dataclasses.replace(letter(design), blocks=blocks, title=batch[0], author=batch[-1])
            try:
                assert drawn_and_missing(render(document, "pdf"))[1] == 0
            except UserError as error:
                assert error.code == "document.glyph"  # noqa: PT017 - both ends are right
            else:
                break


# --- word processors and the web --------------------------------------------------------------------------------------


@pytest.mark.parametrize("design", IDS)
def test_word_gets_named_styles_and_nothing_by_hand(design: str) -> None:
    data = render(letter(design), "docx")
    word = docx.Document(io.BytesIO(data))
    names = [paragraph.style.name for paragraph in word.paragraphs]
    assert names[:7] == [
        *("Letterhead Name", "Letterhead Contact", "Date", "Inside Address", "Subject Line", "Salutation", "Body Text")
    ]
    following = "Body Text First Indent" if design == "editorial" else "Body Text"
    assert names[7:] == [following, following, "Body Text Last", "Closing", "Signature"]
    body = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    by_hand = re.findall(r"<w:(?:pPr|rPr)>(.*?)</w:(?:pPr|rPr)>", body)
    assert {re.sub(r"<w:[pr]Style [^>]+/>", "", piece) for piece in by_hand} <= {"", "<w:bCs/>"}
    styles = word.styles
    for name in ("Letterhead Name", "Subject Line", "Salutation", "Body Text Last", "Closing"):
        assert styles[name].paragraph_format.keep_with_next, name
    assert all(styles[name].paragraph_format.widow_control for name in names)
    outline = zipfile.ZipFile(io.BytesIO(render(sheet(design), "docx"))).read("word/styles.xml").decode()
    assert "w:outlineLvl" in outline, "headings stand in the outline"


@pytest.mark.parametrize("document", [letter, sheet])
@pytest.mark.parametrize("design", IDS)
def test_word_finds_its_properties_in_the_order_of_its_schema(design: str, document: Callable[[str], Document]) -> None:
    """It calls a file damaged otherwise."""
    order = {
        "pPr": "pStyle keepNext keepLines widowControl numPr pBdr shd bidi spacing ind contextualSpacing jc outlineLvl",
        "rPr": "rStyle rFonts b bCs i iCs color sz szCs highlight u bdr shd rtl lang",
        "pBdr": "top left bottom right",
        "style": "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat locked rsid pPr rPr",
    }
    draft = dataclasses.replace(document(design), draft=True, language="ar")
    file = zipfile.ZipFile(io.BytesIO(render(draft, "docx")))
    for part in ("word/styles.xml", "word/document.xml", "word/header1.xml", "word/footer1.xml"):
        if part not in file.namelist():
            continue
        for element in ElementTree.fromstring(file.read(part)).iter():
            known = order.get(element.tag.partition("}")[2], "").split()
            tags = [child.tag.partition("}")[2] for child in element]
            if known and set(tags) <= set(known):
                assert tags == sorted(tags, key=known.index), (part, tags)


@pytest.mark.parametrize("design", IDS)
def test_a_page_on_the_web_prints_as_paper(design: str) -> None:
    page = render(letter(design), "html").decode()
    style = page[page.index("<style>") : page.index("</style>")]
    assert "color-scheme: light" in style, "dark mode leaves paper white"
    assert "@media print" in style
    assert "size: letter" in style
    assert not re.search(r"url\(|@import|<link|<script", page)
    assert style.count("{") == style.count("}")
    assert_reads_well(
        re.sub(r"<style>.*?</style>|<head>.*?</head>|<[^>]+>", " ", page, flags=re.DOTALL).replace("  ", " ")
    )

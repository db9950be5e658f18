"""Letters and prep sheets as files: what a reader, a screen reader and an applicant-tracking system get."""

from __future__ import annotations

import dataclasses
import datetime as dt
import importlib.util
import io
import re
import threading
import xml.etree.ElementTree as ET
import zipfile
from html.parser import HTMLParser

import docx
import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker import paths
from apptracker.adapters.documents import FORMATS, render
from apptracker.adapters.documents._text import clean
from apptracker.adapters.documents.fonts import families
from apptracker.domain.documents import (
    Block,
    BulletList,
    Document,
    Heading,
    Layout,
    Lines,
    LinesRole,
    PaperSize,
    Paragraph,
    Run,
    Sender,
    default_paper,
    runs_with_blanks,
    text_of,
)
from apptracker.domain.errors import UserError

LETTER = Document(
    title="Cover letter: Support Agent at Brightwell",
    author="Zoë Nguyễn",
    keywords=("support", "letter"),
    created=dt.date(2026, 11, 21),
    blocks=(
        Sender("Zoë Nguyễn", ("12 Harbor Road, Portland, ME 04101", "(207) 555-0143", "zoe@example.com")),
        Lines(("November 21, 2026",), LinesRole.DATE),
        Lines(("Mr. O’Neill", "Brightwell Energy"), LinesRole.RECIPIENT),
        Lines(("Support Agent, job 4471",), LinesRole.SUBJECT),
        Paragraph((Run("Dear Mr. O’Neill,"),)),
        Paragraph((Run("I calmly untangled fifty five difficult billing questions a day, in an office with "),
                   Run("first-contact", strong=True), Run(" figures to match, and "), Run("efficiently", emphasis=True),
                   Run(" filed five affidavits."))),
        Paragraph((Run("Five < six & seven > two; 100% of *this* is _text_ with # and $ and [brackets] and \\ too."),)),
        Lines(("Sincerely,",), LinesRole.CLOSING),
        Lines(("Zoë Nguyễn",), LinesRole.SIGNATURE),
    ),
)  # fmt: skip
SHEET = Document(
    title="Interview preparation",
    author="Zoë Nguyễn",
    layout=Layout.SHEET,
    paper=PaperSize.A4,
    language="en-GB",
    blocks=(
        Heading("Interview preparation"),
        Heading("Likely questions", 2),
        Paragraph((Run("Why here?", strong=True),), keep_with_next=True),
        Paragraph((Run("Because of the late shifts."),)),
        Heading("On the day", 3),
        BulletList(((Run("Bring a pen"),), (Run("Arrive early"),)), checkboxes=True),
        BulletList(((Run("Quiet room"),), (Run("Water"),))),
    ),
)


def with_blocks(*blocks: Block, **values: object) -> Document:
    return dataclasses.replace(LETTER, blocks=blocks, **values)


def saying(text: str, **values: object) -> Document:
    return with_blocks(Paragraph((Run(text),)), **values)


def pdf(document: Document) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(render(document, "pdf")))


def pdf_text(document: Document) -> str:
    return "\n".join(page.extract_text() for page in pdf(document).pages)


def words(text: str) -> str:
    return " ".join(text.split())


def expected_words(document: Document) -> list[str]:
    found = []
    for block in document.blocks:
        match block:
            case Sender():
                found += [block.name, *block.lines]
            case Heading():
                found.append(block.text)
            case Paragraph():
                found.append(text_of(block.runs))
            case BulletList():
                found += [text_of(item) for item in block.items]
            case Lines():
                found += [text_of(line) for line in block.as_runs]
    return found


def assert_in_order(text: str, pieces: list[str]) -> None:
    at = 0
    for piece in pieces:
        assert piece in text[at:], f"{piece!r} is missing or out of order"
        at = text.index(piece, at) + len(piece)


# --- PDF --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("document", [LETTER, SHEET], ids=["letter", "sheet"])
def test_a_pdf_extracts_as_clean_text_in_reading_order(document: Document) -> None:
    text = pdf_text(document)
    assert_in_order(words(text), expected_words(document))
    assert "\t" not in text
    assert not re.search("[\ufb00-\ufb06\u00ad\ufffd\ue000-\uf8ff]", text), "ligatures, soft hyphens, private glyphs"
    assert not re.search(r"\w-\n", text.replace("first-\n", "")), "no word is broken"


def test_a_pdf_is_tagged_and_names_itself() -> None:
    reader = pdf(LETTER)
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en-US"
    assert reader.metadata.title == LETTER.title
    assert reader.metadata.author == "Zoë Nguyễn"
    assert "support" in reader.metadata["/Keywords"]
    assert reader.metadata.creation_date.date() == dt.date(2026, 11, 21)
    assert b"pdfuaid" in root["/Metadata"].get_data()


@pytest.mark.parametrize(("paper", "size"), [(PaperSize.A4, (595, 842)), (PaperSize.LETTER, (612, 792))])
def test_paper(paper: PaperSize, size: tuple[int, int]) -> None:
    reader = pdf(dataclasses.replace(LETTER, paper=paper))
    assert len(reader.pages) == 1
    assert (round(reader.pages[0].mediabox.width), round(reader.pages[0].mediabox.height)) == size
    section = docx.Document(io.BytesIO(render(dataclasses.replace(LETTER, paper=paper), "docx"))).sections[0]
    assert (round(section.page_width.pt), round(section.page_height.pt)) == size


def test_only_bundled_fonts_are_used_and_embedded() -> None:
    fonts = pdf(LETTER).pages[0]["/Resources"]["/Font"]
    names = {font.get_object()["/BaseFont"] for font in fonts.values()}
    assert all(re.fullmatch(r"/[A-Z]{6}\+SourceSerif4-\w+(-Identity-H)?", name) for name in names), names


def test_a_letter_a_few_lines_too_long_is_set_smaller_to_stay_on_one_page() -> None:
    sentence = "I answered the phone, wrote down what was wrong, and called back when it was solved. "
    long = with_blocks(*LETTER.blocks[:5], *[Paragraph((Run(sentence * 4),))] * 7, *LETTER.blocks[-2:])
    much_longer = with_blocks(*LETTER.blocks[:5], *[Paragraph((Run(sentence * 4),))] * 30)
    assert len(pdf(long).pages) == 1
    pages = pdf(much_longer).pages
    assert f"2 / {len(pages)}" in pages[1].extract_text()
    assert len(pages) > 2


def test_text_is_never_markup() -> None:
    text = '#panic("x") $x^2$ *a* _b_ `c` <d> @e \\ "q" https://a.example/?b=c&d=e // f /* g */ = h'
    assert words(text) in words(pdf_text(saying(text)))


def test_a_heading_level_may_jump() -> None:
    assert "Deep" in pdf_text(with_blocks(Heading("Top", 2), Heading("Deep", 5)))


SCRIPTS = [
    "Nguyễn Thị Ánh, Łódź, Şükrü, Đặng",
    "Ελένη Παπαδοπούλου, ἀρχῇ",
    "Щербаков, Їжак, Ђорђе, Қайрат",
    "王小明 鈴木一郎 さくら 김민준",
    "Հայկ, თამარ",
    "O’Brien — “quoted” … 5 × 3 = 15 · € ₹ ₱ ₦ № ½ → ✓ ☎ ★",
]


@pytest.mark.parametrize("text", SCRIPTS)
def test_names_in_many_scripts_are_drawn_and_extract(text: str) -> None:
    assert words(text) in words(pdf_text(saying(text)))


@pytest.mark.parametrize("text", ["שרה לוי", "محمد عبد الله", "प्रिया शर्मा", "สมชาย น้ำ", "தமிழ் বাংলা తెలుగు አማርኛ ខ្មែរ"])
def test_scripts_with_shaping_are_drawn(text: str) -> None:
    document = with_blocks(Sender(text, (text,)), Paragraph((Run("Dear "), Run(text, strong=True), Run(", hello."))))
    found = words(pdf_text(document))
    assert "Dear" in found
    assert ",hello." in found.replace(" ", ""), "what follows is drawn too"


def test_a_right_to_left_letter() -> None:
    document = saying("שלום Brightwell, 5 שנים", language="he-IL")
    assert "Brightwell" in pdf_text(document)
    assert pdf(document).trailer["/Root"]["/Lang"] == "he-IL"
    assert 'dir="rtl"' in render(document, "html").decode()


def test_a_character_that_no_font_has_is_named_with_its_place() -> None:
    with pytest.raises(UserError) as caught:
        render(saying("Happy to help you \U00012000 any day"), "pdf")
    message = str(caught.value)
    assert caught.value.code == "document.glyph"
    assert all(part in message for part in ("\U00012000", "U+12000", "cuneiform sign a", "to help you", "replace"))


def test_decorative_letters_are_drawn_plainly() -> None:
    assert "Daniel VIII" in pdf_text(saying("𝐃𝐚𝐧𝐢𝐞𝐥 Ⅷ"))


def test_litter_between_letters_is_dropped() -> None:
    text = "a\u200bb\u200dc\u200ed\u00ade\ufefff\x00g\ud800h\u202ei\tj\nk"
    for kind in FORMATS:
        data = render(saying(text, draft=True), kind)
        if kind == "pdf":
            assert "abcdefghi j k" in pdf_text(saying(text))
        elif kind != "docx":
            assert "abcdefghi j k" in data.decode()
        else:
            assert "abcdefghi j k" in docx.Document(io.BytesIO(data)).paragraphs[0].text


def test_the_coverage_table_is_that_of_the_font_files() -> None:
    script = paths.resource("resources", "fonts", "make_coverage.py")
    spec = importlib.util.spec_from_file_location("make_coverage", script)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    table = [{"family": family.name, "boundaries": list(family.boundaries)} for family in families()]
    assert table == module.coverage(), f"run {script}"


def test_the_fonts_stay_small_and_licensed() -> None:
    folder = paths.resource("resources", "fonts")
    assert sum(path.stat().st_size for path in folder.rglob("*.ttf")) < 13_000_000
    assert {path.name.partition("-")[0] for path in (folder / "licenses").iterdir()} == {"OFL", "Apache"}


def test_many_threads_render_at_once() -> None:
    results: list[bytes] = []
    threads = [threading.Thread(target=lambda: results.append(render(LETTER, "pdf"))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(results)) == 1
    assert len(results) == 6


# --- drafts and blanks ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", FORMATS)
def test_a_draft_says_so_and_its_blanks_are_marked(kind: str) -> None:
    blank = Paragraph(runs_with_blanks("I chose you because [why this employer].", ["why this employer"]))
    named = Lines(((Run("Dear "), Run("name of the manager", blank=True), Run(",")),))
    draft = with_blocks(*LETTER.blocks[:2], named, blank, draft=True)
    data, final = render(draft, kind), render(dataclasses.replace(draft, draft=False), kind)
    if kind == "pdf":
        text = pdf_text(draft)
        assert "DRAFT" not in pdf_text(dataclasses.replace(draft, draft=False))
    elif kind == "docx":
        word = docx.Document(io.BytesIO(data))
        text = "\n".join(p.text for p in (*word.sections[0].header.paragraphs, *word.paragraphs))
        assert [r.text for p in word.paragraphs for r in p.runs if r.style.name == "Blank"] == [
            "[name of the manager]",
            "[why this employer]",
        ]
        assert not docx.Document(io.BytesIO(final)).sections[0].header.paragraphs[0].text
    else:
        text = data.decode().replace("\\", "")
        assert b"DRAFT" not in final
    assert "DRAFT" in text
    assert "[why this employer]" in text
    assert "[name of the manager]" in text


def test_blanks_are_only_what_was_named() -> None:
    runs = runs_with_blanks("[a] and [b] and [a c]", ["a", "a c"])
    assert [(run.text, run.blank) for run in runs] == [("[a]", True), (" and [b] and ", False), ("[a c]", True)]


# --- the other formats ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("document", [LETTER, SHEET], ids=["letter", "sheet"])
def test_the_same_document_gives_the_same_file(document: Document, kind: str) -> None:
    assert render(document, kind) == render(document, kind)


@pytest.mark.parametrize("kind", FORMATS)
def test_empty_parts_leave_no_trace(kind: str) -> None:
    empty = (Paragraph((Run(" "),)), Lines(("",)), BulletList(((Run(""),),)), Heading(""), Sender("", ("",)))
    assert render(with_blocks(*empty, Paragraph((Run("Hello"),)), *empty), kind) == render(saying("Hello"), kind)
    assert render(with_blocks(), kind)


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(UserError, match="pdf, docx, html, txt, md"):
        render(LETTER, "odt")


def test_docx_has_real_styles_and_properties() -> None:
    word = docx.Document(io.BytesIO(render(LETTER, "docx")))
    assert [p.style.name for p in word.paragraphs][:5] == [
        "Letterhead Name",
        "Letterhead Contact",
        "Date",
        "Inside Address",
        "Subject Line",
    ]
    assert [p.style.name for p in word.paragraphs][-2:] == ["Closing", "Signature"]
    assert word.core_properties.title == LETTER.title
    assert word.core_properties.author == "Zoë Nguyễn"
    assert word.core_properties.language == "en-US"
    assert word.core_properties.created.date() == dt.date(2026, 11, 21)
    assert_in_order(words("\n".join(p.text for p in word.paragraphs)), expected_words(LETTER))

    sheet = docx.Document(io.BytesIO(render(SHEET, "docx")))
    assert [p.style.name for p in sheet.paragraphs] == [
        *("Title", "Heading 1", "Question", "Body Text", "Heading 2"),
        *("Checklist", "Checklist", "List Bullet", "List Bullet"),
    ]
    assert sheet.paragraphs[5].text == "☐ Bring a pen"
    styles = zipfile.ZipFile(io.BytesIO(render(SHEET, "docx"))).read("word/styles.xml").decode()
    assert 'w:val="en-GB"' in styles


def test_docx_orders_its_xml_as_word_wants_it() -> None:
    """Word calls a file damaged when properties stand in another order than its schema's."""
    order = (
        "pStyle keepNext keepLines widowControl numPr pBdr shd bidi spacing ind contextualSpacing jc outlineLvl".split()
    )
    file = zipfile.ZipFile(io.BytesIO(render(dataclasses.replace(SHEET, language="ar", draft=True), "docx")))
    for part in ("word/styles.xml", "word/document.xml"):
        for properties in ET.fromstring(file.read(part)).iter(
            "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}pPr"
        ):
            tags = [child.tag.partition("}")[2] for child in properties]
            if set(tags) <= set(order):
                assert tags == sorted(tags, key=order.index)


class Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "img", "link", "iframe"), "it loads and runs nothing"
        if tag not in ("meta", "br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag != "br":
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data


def test_html_is_escaped_and_loads_nothing() -> None:
    hostile = '<script>alert("1")</script> & </main> <img src=x onerror="y">'
    document = with_blocks(
        Sender(hostile, (hostile,)), Paragraph((Run(hostile),)), Heading(hostile), title=hostile, language='"><script>'
    )
    page = render(document, "html").decode()
    outline = Outline()
    outline.feed(page)
    assert outline.open == []
    assert outline.text.count('<script>alert("1")</script>') == 5
    assert "http" not in re.sub(r"http-equiv", "", page)

    outline = Outline()
    outline.feed(render(LETTER, "html").decode())
    assert_in_order(words(outline.text), expected_words(LETTER))
    assert '<html lang="en-US" dir="ltr">' in render(LETTER, "html").decode()


def test_text_is_wrapped_and_marked_up_by_eye() -> None:
    text = render(SHEET, "txt").decode()
    assert "Interview preparation\n=====================\n" in text
    assert "[ ] Bring a pen\n[ ] Arrive early\n\n- Quiet room\n- Water\n" in text
    letter = render(LETTER, "txt").decode()
    assert max(map(len, letter.splitlines())) <= 76
    assert_in_order(words(letter), expected_words(LETTER))


def test_markdown_means_what_it_says() -> None:
    markdown_it = pytest.importorskip("markdown_it")
    reader = markdown_it.MarkdownIt("commonmark")
    outline = Outline()
    outline.feed(reader.render(render(LETTER, "md").decode()))
    assert_in_order(words(outline.text), expected_words(LETTER))
    page = reader.render(render(SHEET, "md").decode())
    assert "<h2>Likely questions</h2>" in page
    assert "<strong>Why here?</strong>" in page
    assert "<li>Water</li>" in page
    for text in (
        "1. first",
        "- dash",
        "# hash",
        "+ plus",
        "a\\b",
        "x <b>y</b>",
        "&amp; &copy;",
        "===",
        "---",
        "* star",
    ):
        outline = Outline()
        outline.feed(reader.render(render(saying(text), "md").decode()))
        assert words(outline.text) == text


# --- anything at all --------------------------------------------------------------------------------------------------

any_text = st.text(max_size=40)
any_runs = st.lists(st.builds(Run, any_text, st.booleans(), st.booleans(), st.booleans()), max_size=3).map(tuple)
any_blocks = st.one_of(
    st.builds(Paragraph, any_runs, st.booleans()),
    st.builds(Heading, any_text, st.integers(1, 7)),
    st.builds(BulletList, st.lists(any_runs, max_size=3).map(tuple), st.booleans()),
    st.builds(Lines, st.lists(any_text | any_runs, max_size=3).map(tuple), st.sampled_from(LinesRole)),
    st.builds(Sender, any_text, st.lists(any_text, max_size=3).map(tuple)),
)
any_documents = st.builds(
    Document,
    title=any_text,
    author=any_text,
    blocks=st.lists(any_blocks, max_size=4).map(tuple),
    language=st.sampled_from(["en-US", "zh-Hant-TW", "he", "es-419", "", "x-klingon"]),
    draft=st.booleans(),
    layout=st.sampled_from(Layout),
    keywords=st.lists(any_text, max_size=2).map(tuple),
)


@given(any_documents)
def test_any_document_becomes_every_format(document: Document) -> None:
    for kind in FORMATS[1:]:
        data = render(document, kind)
        if kind == "docx":
            docx.Document(io.BytesIO(data))
        else:
            data.decode()
    try:
        assert render(document, "pdf").startswith(b"%PDF")
    except UserError as error:
        assert error.code == "document.glyph"  # noqa: PT017 - both ends are right


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"])))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("locale", "paper"),
    [("en-US", "us-letter"), ("en_US.UTF-8", "us-letter"), ("fr-CA", "us-letter"), ("en-GB", "a4"), ("de", "a4"),
     ("", "a4"), ("C", "a4"), ("zh-Hans-CN", "a4"), ("en-PH", "us-letter"), ("es-419", "a4")],
)  # fmt: skip
def test_the_paper_in_the_drawer(locale: str, paper: str) -> None:
    assert default_paper(locale) == paper

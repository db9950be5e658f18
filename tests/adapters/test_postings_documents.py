"""PDF, Word and OpenDocument adverts as a person would read them, and what is said where nothing can be read."""

from __future__ import annotations

import io
import zipfile
import zlib
from datetime import date

import docx
import pypdf
import pytest
import typst

from apptracker import paths
from apptracker.adapters.interchange.postings import read_posting_bytes
from apptracker.domain.errors import UserError, words_for
from apptracker.domain.postings import ReadPosting

TODAY = date(2026, 11, 21)


def read(data: bytes) -> ReadPosting:
    (reading,) = read_posting_bytes(data, "advert", today=TODAY)
    assert all(reading.text[r.start : r.end] == r.text for r in reading.requirements)
    return reading


def refusal(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        read_posting_bytes(data, "advert", today=TODAY)
    assert words_for(caught.value).startswith("advert")
    return caught.value.code


# PDF

ADVERT = r"""
#set page(paper: "a4", columns: COLUMNS, margin: 2cm)
#set page(footer: [Harbor Mutual careers #h(1fr) #context counter(page).display()])
#set par(justify: true)
#set text(size: 10pt, hyphenate: true, lang: "en", font: "Source Serif 4")
= Customer Service Agent
*Harbor Mutual* -- Leeds
== About the role
You will troubleshoot connectivity questions, communicate straightforwardly with subscribers, document conversations in
our administration software and contribute to continuously improving documentation for telecommunications customers.
== Requirements
- Two years of customer service experience in telecommunications or comparable surroundings with extraordinary patience
- Typing 45 words per minute
- Efficient work in offices
#table(columns: 3, [Shift], [Hours], [Pay], [Day], [9:00 to 17:00], [12.50], [Night], [22:00 to 6:00], [14.00])
#pagebreak()
== How to apply
Send your résumé to jobs\@harbor.example by December 4, 2026.
"""
AS_READ = """\
Customer Service Agent

Harbor Mutual – Leeds

About the role

You will troubleshoot connectivity questions, communicate straightforwardly with subscribers, document \
conversations in our administration software and contribute to continuously improving documentation for \
telecommunications customers.

Requirements

• Two years of customer service experience in telecommunications or comparable surroundings with extraordinary patience
• Typing 45 words per minute
• Efficient work in offices

Shift Hours Pay
Day 9:00 to 17:00 12.50
Night 22:00 to 6:00 14.00

Harbor Mutual careers 1

How to apply

Send your résumé to jobs@harbor.example by December 4, 2026."""


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_a_printed_advert_is_read_in_paragraphs(columns: int) -> None:
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[paths.resource("resources", "fonts")]
    )
    source = ADVERT.replace("COLUMNS", str(columns)).encode()
    data = typst.Compiler(source, font_paths=fonts, ignore_system_fonts=True).compile(format="pdf")
    assert isinstance(data, bytes)
    reading = read(data)
    assert reading.text == AS_READ
    assert reading.media_type == "application/pdf"
    assert "Typing 45 words per minute" in [r.text for r in reading.requirements]


def pdf(*pages: bytes, font: bytes = b"/BaseFont/Helvetica/Encoding/WinAnsiEncoding", more: bytes = b"") -> bytes:
    """A PDF of pages given as their content streams, written by hand."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, len(pages)),
        b"<</Type/Font/Subtype/Type1%b>>" % font,
    ]
    for n, content in enumerate(pages):
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>"
            % (5 + 2 * n)
        )
        packed = zlib.compress(content)
        objects.append(b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(packed), packed))
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer\n<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, more, len(out))
    return out + head + table + tail


def lines(*rows: tuple[int, int, str], size: int = 10) -> bytes:
    """A content stream with each text at its place."""
    show = b"".join(b"1 0 0 1 %d %d Tm (%b) Tj " % (x, y, text.encode("cp1252")) for x, y, text in rows)
    return b"BT /F %d Tf %bET" % (size, show)


def test_the_cells_of_a_row_stand_on_one_line_and_pages_go_on() -> None:
    first = lines(
        (50, 780, "Customer Service Agent"),
        (50, 750, "Location"), (200, 750, "Leeds"),
        (50, 738, "Pay"), (200, 738, "12.50 an hour"),
        (50, 710, "We look for people who like to talk with callers about their bills and"),
        (290, 30, "1"),
    )  # fmt: skip
    second = lines((50, 780, "who keep calm."), (50, 750, "Requirements"), (50, 738, "- Patience"), (290, 30, "2"))
    assert read(pdf(first, second)).text.split("\n") == [
        "Customer Service Agent",
        "",
        "Location Leeds",
        "Pay 12.50 an hour",
        "",
        "We look for people who like to talk with callers about their bills and who keep calm.",
        "",
        "Requirements",
        "- Patience",
    ]


def test_paragraphs_a_little_apart_are_told_from_lines_that_go_on() -> None:
    words = "Answer calls and mails from all of our customers who have questions on"
    rows, y = [], 780
    for n in range(5):
        rows += [(50, y, f"{words} bill {n}"), (50, y - 12, "and about the ways there are to pay it")]
        y -= 27
    rows += [(50, y, f"{words} account"), (50, y - 15, f"{words} account too")]
    text = read(pdf(lines(*rows))).text
    assert [line for line in text.split("\n") if line] == [
        *(f"{words} bill {n} and about the ways there are to pay it" for n in range(5)),
        f"{words} account",
        f"{words} account too",
    ]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("you document all talks in our adminis-", "tration software", "in our administration software"),
        ("we look for people who are customer-", "oriented and calm", "are customer-oriented and calm"),
        ("the work is at our call center, full-", "time and on site", "full-time and on site"),
        ("the hours at our office are Monday-", "Friday from 9 to 5", "Monday-Friday from 9 to 5"),
        ("web-based or not, the work is now web-", "based and always", "the work is now web-based and"),
        ("the office is open in the hours of 9-", "17 on all days", "hours of 9-17 on all days"),
        ("it is a place for people who like it -", "we like it too", "who like it - we like it too"),
        ("Send your CV to the team by mail, jobs@harbor-", "mutual.example, or call", "jobs@harbor-mutual.example"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_goes_only_where_it_stands_for_the_break(
    first: str, second: str, whole: str
) -> None:
    assert whole in read(pdf(lines((50, 780, first), (50, 768, second), (50, 700, "Apply today")))).text


def test_what_a_browser_prints_on_every_page_stands_once() -> None:
    pages = [
        lines(
            (50, 820, "11/20/26, 9:00 AM Customer Service Agent"),
            (50, 780, text),
            (50, 20, f"https://harbor.example/jobs/7 {n}/3"),
        )
        for n, text in enumerate(["Customer Service Agent in Leeds", "You need patience.", "You need tact."], 1)
    ]
    text = read(pdf(*pages)).text
    assert text.count("https://harbor.example/jobs/7") == 1
    assert text.count("9:00 AM") == 1
    assert "You need tact." in text


def test_a_scan_says_that_it_is_a_picture() -> None:
    assert refusal(pdf(b"q 595 0 0 842 0 0 cm /X Do Q")) == "posting.scan"
    assert refusal(pdf(lines((50, 20, "Scanned with a phone")))) == "posting.scan"


def test_letters_without_a_meaning_are_no_text() -> None:
    odd = b"BT /F 10 Tf 50 700 Td <" + b"".join(b"%02x" % (1 + n % 7) for n in range(300)) + b"> Tj ET"
    assert refusal(pdf(odd)) == "posting.scan"


def test_a_locked_pdf_says_so() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(lines((50, 700, "Customer Service Agent")))))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    assert refusal(out.getvalue()) == "posting.locked"


def test_a_pdf_that_only_forbids_changes_is_read() -> None:
    words = "Customer Service Agent in Leeds, with patience and tact"
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(lines((50, 700, words)))))
    writer.encrypt("", "owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    assert read(out.getvalue()).text == words


def test_a_book_is_no_posting() -> None:
    page = lines((50, 700, "Customer Service Agent in Leeds, with patience and tact"))
    assert refusal(pdf(*[page] * 41)) == "posting.pages_limit"


def test_a_pdf_with_junk_before_it_and_cut_off_after() -> None:
    whole = pdf(lines((50, 700, "Customer Service Agent in Leeds, with patience and tact")))
    for data in (b"\0" * 128 + whole, b"\r\n" + whole):
        assert read(data).text == "Customer Service Agent in Leeds, with patience and tact"
    assert refusal(whole[: whole.index(b"xref")]) == "posting.damaged"


# Word


def word() -> docx.document.Document:
    document = docx.Document()
    document.add_heading("Customer Service Agent", 1)
    document.add_paragraph("Harbor Mutual")
    document.add_paragraph("Leeds")
    document.add_heading("Requirements", 2)
    for text in ("Two years of customer service", "Excel and Word"):
        document.add_paragraph(text, style="List Bullet")
    document.add_paragraph("Patience", style="List Number")
    return document


def saved(document: docx.document.Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def changed(data: bytes, part: str, old: str, new: str) -> bytes:
    """The archive with one of its parts edited, as no library writes it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                assert old.encode() in content
                content = content.replace(old.encode(), new.encode())
            target.writestr(name, content)
    return out.getvalue()


WORD = """Customer Service Agent

Harbor Mutual
Leeds

Requirements

- Two years of customer service
- Excel and Word
- Patience"""


def test_a_word_document() -> None:
    reading = read(saved(word()))
    assert reading.text == WORD
    assert reading.media_type.endswith("wordprocessingml.document")
    assert {"Two years of customer service", "Patience"} <= {r.text for r in reading.requirements}


def test_empty_paragraphs_are_the_authors_and_long_ones_stand_apart_without_them() -> None:
    long = "We insure ships and what they carry, and we have done so for more than a hundred and fifty years."
    for texts, expected in (
        (["Clerk", long, long, "Leeds"], f"Clerk\n\n{long}\n\n{long}\n\nLeeds"),
        (["Clerk", "", long, long, "Leeds"], f"Clerk\n\n{long}\n{long}\nLeeds"),
    ):
        document = docx.Document()
        for text in texts:
            document.add_paragraph(text)
        assert read(saved(document)).text == expected


def test_tables_row_by_row() -> None:
    document = word()
    table = document.add_table(rows=0, cols=2)
    for cells in (("Location", "Leeds"), ("Pay:", "£12.50 an hour"), ("", "on call")):
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text
    wide = document.add_table(rows=1, cols=3)
    for cell, text in zip(wide.rows[0].cells, ("Day", "9 to 17", "Leeds"), strict=True):
        cell.text = text
    columns = document.add_table(rows=1, cols=2)
    for cell, texts in zip(columns.rows[0].cells, (("About us", "We insure ships."), ("Perks", "Tea")), strict=True):
        cell.text = texts[0]
        cell.add_paragraph(texts[1])
    text = read(saved(document)).text
    assert text.startswith(WORD)
    assert text[len(WORD) :].split("\n") == [
        "", "", "Location: Leeds", "Pay: £12.50 an hour", "on call", "Day | 9 to 17 | Leeds",
        "About us", "We insure ships.", "Perks", "Tea",
    ]  # fmt: skip


def test_page_heads_and_feet_links_and_breaks() -> None:
    document = word()
    document.sections[0].header.paragraphs[0].text = "Harbor Mutual Insurance"
    document.sections[0].footer.paragraphs[0].text = "Reference HM-7"
    document.add_paragraph("Call\tor write").add_run().add_break()
    document.paragraphs[-1].add_run("today")
    text = read(saved(document)).text
    assert text.startswith("Harbor Mutual Insurance\n\nCustomer Service Agent")
    assert text.endswith("Call or write\ntoday\n\nReference HM-7")


_IN_BOX = "<w:txbxContent><w:p><w:r><w:t>Apply by Friday</w:t></w:r></w:p></w:txbxContent>"
BOX = (
    "<w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
    f"<mc:Choice Requires='wps'><w:drawing>{_IN_BOX}</w:drawing></mc:Choice>"
    f"<mc:Fallback><w:pict>{_IN_BOX}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


@pytest.mark.parametrize(
    ("new", "there", "gone"),
    [
        (f"{BOX}<w:r><w:t>Leeds</w:t></w:r>", "Leeds\nApply by Friday", "Apply by Friday\nApply by Friday"),
        (
            "<w:del><w:r><w:delText>York</w:delText></w:r></w:del><w:ins><w:r><w:t>Hull</w:t></w:r></w:ins>",
            "Hull",
            "York",
        ),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>Hull</w:t></w:r>", "Hull", "hidden"),
        (
            "<w:hyperlink><w:r><w:t>harbor</w:t></w:r></w:hyperlink><w:r><w:noBreakHyphen/><w:t>side</w:t></w:r>",
            "harbor-side",
            "Leeds",
        ),
        (
            "<w:sdt><w:sdtPr><w:t>tag</w:t></w:sdtPr><w:sdtContent><w:r><w:t>Hull</w:t></w:r></w:sdtContent></w:sdt>",
            "Hull",
            "tag",
        ),
        ("<w:r><w:instrText>MERGEFIELD x</w:instrText></w:r><w:r><w:t>Hull</w:t></w:r>", "Hull", "MERGEFIELD"),
    ],
    ids=["text box", "tracked changes", "hidden", "link", "form field", "field code"],
)
def test_what_word_shows_is_read_and_nothing_else(new: str, there: str, gone: str) -> None:
    text = read(changed(saved(word()), "word/document.xml", "<w:r><w:t>Leeds</w:t></w:r>", new)).text
    assert there in text
    assert gone not in text


# OpenDocument

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
CONTENT = f"""<?xml version="1.0"?>
<office:document-content xmlns:office="{_OASIS}:office:1.0" xmlns:text="{_OASIS}:text:1.0"
 xmlns:table="{_OASIS}:table:1.0" xmlns:draw="{_OASIS}:drawing:1.0">
<office:body><office:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
<text:h>Customer Service Agent</text:h>
<text:p>Harbor <text:span>Mutual</text:span><text:line-break/>Leeds<office:annotation><text:p>note to
 self</text:p></office:annotation></text:p>
<text:h>Requirements</text:h>
<text:list><text:list-item><text:p>Patience</text:p></text:list-item>
<text:list-item><text:p>Excel<text:s/>and Word</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>Pay</text:p></table:table-cell>
<table:table-cell><text:p>£12.50 an hour</text:p></table:table-cell></table:table-row></table:table>
<text:p>End<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame></text:p>
</office:text></office:body></office:document-content>"""


def archive(**parts: str | bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return out.getvalue()


def test_an_opendocument_text() -> None:
    reading = read(archive(mimetype="application/vnd.oasis.opendocument.text", content_xml=CONTENT))
    assert reading.text == (
        "Customer Service Agent\n\nHarbor Mutual\nLeeds\n\nRequirements\n\n- Patience\n- Excel and Word\n\n"
        "Pay: £12.50 an hour\nEnd\nIn a box"
    )
    assert reading.media_type == "application/vnd.oasis.opendocument.text"


# RTF

RTF = rb"""{\rtf1\ansi\ansicpg1250\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset2 Symbol;}}{\colortbl;\red0\green0\blue0;}
{\*\generator Some Editor}{\info{\title Hidden}}\pard\b Customer Service Agent\b0\par
Harbor Mutual \emdash{} \u321?\'f3d\'9f, caf\'e9\par\par
{\listtext\f1\'b7\tab}Patience\par
{\listtext\f1\'b7\tab}Two \{years\}\~of experi\-ence\par
\trowd Pay\cell \u163?12.50 an hour\cell\row\trowd Day\cell 9 to 17\cell Leeds\cell\row
{\field{\*\fldinst HYPERLINK "https://x.example"}{\fldrslt Apply here}}{\v secret}{\pict 89504e47}\line
by \u55357?\u56842?\par}"""


def test_an_rtf_document() -> None:
    reading = read(RTF)
    assert reading.text == (
        "Customer Service Agent\nHarbor Mutual — Łódź, café\n\n- Patience\n- Two {years} of experience\n"
        "Pay: £12.50 an hour\nDay | 9 to 17 | Leeds\nApply here\nby \N{SMILING FACE WITH SMILING EYES}"
    )
    assert reading.media_type == "application/rtf"


# What is not read

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (archive(readme="hello"), "posting.archive"),
        (archive(xl__workbook_xml="<x/>"), "posting.spreadsheet"),
        (archive(Index="") + b"", "posting.archive"),
        (archive(ppt__presentation_xml="<x/>"), "posting.binary"),
        (b"PK\x03\x04 cut off", "posting.damaged"),
        (b"\x1f\x8b\x08 gzip", "posting.archive"),
        (b"x" * 257 + b"ustar" + b"\0" * 300, "posting.archive"),
        (b"Rar!\x1a\x07", "posting.archive"),
        (b"\x89PNG\r\n\x1a\n", "posting.picture"),
        (b"\xff\xd8\xff\xe0", "posting.picture"),
        (b"\0\0\0\x18ftypheic", "posting.picture"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "posting.picture"),
        (OLE + b"\0" * 500 + "WordDocument".encode("utf-16-le") + b"\0\0", "posting.old_word"),
        (OLE + "EncryptedPackage".encode("utf-16-le") + b"\0\0", "posting.locked"),
        (OLE + b"\0" * 500, "posting.binary"),
        (b"MZ\x90\0", "posting.binary"),
        (b"bplist00 cut off", "posting.damaged"),
        (archive(word__document_xml="<not closed"), "posting.damaged"),
        (archive(word__document_xml="<x/>"), "posting.empty"),
        (archive(content_xml="<x/>"), "posting.empty"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_what_to_do(data: bytes, code: str) -> None:
    assert refusal(data) == code


def test_names_do_not_count() -> None:
    data = saved(word())
    for name in ("advert.pdf", "advert.txt", "advert", "advert.eml"):
        (reading,) = read_posting_bytes(data, name, today=TODAY)
        assert reading.text == WORD

"""Saved pages: MHTML by several browsers, Safari's web archives, clipboard fragments, whole pages; Markdown."""

from __future__ import annotations

import base64
import plistlib
import quopri
from datetime import date

import pytest

from apptracker.adapters.interchange.postings import read_posting_bytes
from apptracker.domain.errors import UserError
from apptracker.domain.postings import ReadPosting

TODAY = date(2026, 11, 21)
PAGE = """<html><head><meta charset="{}"><title>Barista at Café Łódź</title></head><body><main>
<h1>Barista</h1><p>Café Łódź needs you – every day from 6.</p><h2>Requirements</h2>
<ul><li>Two years of experience as a barista</li><li>Patience with guests</li></ul></main></body></html>"""
OTHER = "<html><body><p>An advertisement for shoes in a frame.</p></body></html>"


def read(data: bytes | str) -> list[ReadPosting]:
    data = data.encode() if isinstance(data, str) else data
    return read_posting_bytes(data, "a page", today=TODAY)


def chrome(page: bytes, encoding: str, *, first: str = "", charset: str = "utf-8") -> bytes:
    encoded = base64.encodebytes(page) if encoding == "base64" else quopri.encodestring(page)
    return (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://cafe.example/jobs/7\r\n"
        b"Subject: =?utf-8?Q?Barista?=\r\n"
        b"Date: Thu, 19 Nov 2026 09:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        b'\ttype="text/html";\r\n\tboundary="----MultipartBoundary--a1"\r\n\r\n\r\n'
        + first.encode()
        + b"------MultipartBoundary--a1\r\nContent-Type: text/html; charset="
        + charset.encode()
        + b"\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: "
        + encoding.encode()
        + b"\r\nContent-Location: https://cafe.example/jobs/7\r\n\r\n"
        + encoded
        + b"\r\n------MultipartBoundary--a1\r\nContent-Type: image/png\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
        b"------MultipartBoundary--a1--\r\n"
    )


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_a_page_saved_by_chrome_or_edge(encoding: str) -> None:
    (reading,) = read(chrome(PAGE.format("utf-8").encode(), encoding))
    assert reading.fields["title"].value == "Barista"
    assert "Café Łódź needs you – every day from 6." in reading.text
    assert "- Patience with guests" in reading.text.split("\n")
    assert reading.url == "https://cafe.example/jobs/7"
    assert reading.media_type == "multipart/related"


def test_the_page_at_the_archives_address_counts_and_not_the_frame_before_it() -> None:
    frame = f"------MultipartBoundary--a1\r\nContent-Type: text/html\r\nContent-Location: cid:f2\r\n\r\n{OTHER}\r\n"
    (reading,) = read(chrome(PAGE.format("utf-8").encode(), "base64", first=frame))
    assert "shoes" not in reading.text


def test_the_advert_may_stand_in_a_frame() -> None:
    data = chrome(OTHER.encode(), "base64").replace(
        b"------MultipartBoundary--a1--",
        b"------MultipartBoundary--a1\r\nContent-Type: text/html\r\nContent-Location: cid:f2\r\n\r\n"
        + PAGE.format("utf-8").encode()
        + b"\r\n------MultipartBoundary--a1--",
    )
    (reading,) = read(data)
    assert reading.fields["title"].value == "Barista"


def test_an_archive_of_old_internet_explorer_in_its_code_page() -> None:
    page = PAGE.replace("Łódź", "Zoë").format("windows-1252").encode("windows-1252")
    data = (
        b'From: "Saved by Windows Internet Explorer 8"\r\nSubject: Barista\r\nDate: Thu, 19 Nov 2009 09:00:00 +0100\r\n'
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--=_Next_1"\r\n'
        b"X-MimeOLE: Produced By Microsoft MimeOLE\r\n\r\nThis is a multi-part message in MIME format.\r\n\r\n"
        b'----=_Next_1\r\nContent-Type: text/html;\r\n\tcharset="Windows-1252"\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\n"
        b"Content-Location: http://cafe.example/jobs/8\r\n\r\n" + quopri.encodestring(page) + b"\r\n----=_Next_1--\r\n"
    )
    (reading,) = read(data)
    assert "Café Zoë needs you – every day from 6." in reading.text
    assert reading.url == "http://cafe.example/jobs/8"


def test_a_page_saved_by_word_names_its_root_by_start() -> None:
    data = (
        b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b1"; start="<two>"\n\n'
        b"--b1\nContent-Type: text/html\nContent-ID: <one>\n\n"
        + OTHER.encode()
        + b"\n--b1\nContent-Type: text/html; charset=utf-8\n"
        b"Content-ID: <two>\n\n" + PAGE.format("utf-8").encode() + b"\n--b1--"
    )
    (reading,) = read(data)
    assert "Café Łódź" in reading.text


def test_an_archive_without_a_page_or_cut_off_says_so() -> None:
    whole = chrome(PAGE.format("utf-8").encode(), "base64")
    for data in (whole[:420], chrome(OTHER.encode(), "base64")):
        with pytest.raises(UserError) as caught:
            read(data)
        assert caught.value.code == "posting.no_job"


def test_a_page_cut_off_in_the_middle_gives_what_is_there() -> None:
    whole = chrome(PAGE.format("utf-8").encode(), "quoted-printable")
    (reading,) = read(whole[: whole.index(b"</ul>")])
    assert "- Patience with guests" in reading.text.split("\n")


def test_a_web_archive_of_safari() -> None:
    archive = {
        "WebMainResource": {
            "WebResourceData": PAGE.format("utf-8").encode(),
            "WebResourceMIMEType": "text/html",
            "WebResourceTextEncodingName": "UTF-8",
            "WebResourceURL": "https://cafe.example/jobs/9",
        },
        "WebSubresources": [{"WebResourceData": b"\x89PNG", "WebResourceMIMEType": "image/png"}],
    }
    (reading,) = read(plistlib.dumps(archive, fmt=plistlib.FMT_BINARY))
    assert reading.fields["title"].value == "Barista"
    assert reading.url == "https://cafe.example/jobs/9"


def test_a_web_archive_with_the_advert_in_a_frame() -> None:
    def resource(html: str) -> dict[str, object]:
        return {"WebMainResource": {"WebResourceData": html.encode(), "WebResourceTextEncodingName": "nonsense"}}

    archive = {**resource(OTHER), "WebSubframeArchives": [{"odd": 1}, resource(PAGE.format("utf-8"))]}
    (reading,) = read(plistlib.dumps(archive, fmt=plistlib.FMT_BINARY))
    assert "Café Łódź" in reading.text


def test_a_clipboard_fragment_with_its_head() -> None:
    part = PAGE.split("<main>")[1].split("</main>")[0]
    html = f"<html><body><!--StartFragment-->{part}<!--EndFragment--></body></html>"
    head = "Version:0.9\r\nStartHTML:0000000180\r\nEndHTML:0000000900\r\nStartFragment:0000000200\r\n"
    (reading,) = read(f"{head}SourceURL:https://cafe.example/jobs/10\r\n{html}")
    assert reading.text.startswith("Barista")
    assert "StartHTML" not in reading.text
    assert reading.url == "https://cafe.example/jobs/10"


def test_a_complete_web_page_remembers_its_address() -> None:
    mark = "<!-- saved from url=(0027)https://cafe.example/jobs/11 -->"
    (reading,) = read(f"<!DOCTYPE html>\n{mark}\n{PAGE.format('utf-8')}")
    assert reading.url == "https://cafe.example/jobs/11"


@pytest.mark.parametrize("encoding", ["iso-8859-2", "utf-8", "utf-16", "windows-1250"])
def test_pages_in_the_character_set_they_name(encoding: str) -> None:
    (reading,) = read(PAGE.replace(" – ", " - ").format(encoding).encode(encoding))
    assert "Café Łódź needs you" in reading.text


MARKDOWN = """---
employer: Harbor Mutual
---
# Customer *Service* Agent

**Harbor Mutual** · [Leeds](https://harbor.example/leeds) · __Full time__

What you bring
--------------
* Two years of `customer service`
+ Excel **and** Word
- [ ] A driver's license, see snake_case_words
1. Patience

> We reply to everybody.

| Shift | Hours |
|:------|------:|
| Day   | 9 to 5 |

***
Apply to [Dana](mailto:dana@harbor.example?subject=Job) or <jobs@harbor.example>, [more][1]. AT&amp;T \\*not a mark\\*

[1]: https://harbor.example/more
"""


def test_markdown_is_read_as_its_text() -> None:
    (reading,) = read(MARKDOWN)
    assert reading.media_type == "text/markdown"
    assert (
        reading.text
        == """employer: Harbor Mutual

Customer Service Agent

Harbor Mutual · Leeds · Full time

What you bring

- Two years of customer service
- Excel and Word
- A driver's license, see snake_case_words
1. Patience

We reply to everybody.

Shift | Hours
Day | 9 to 5

Apply to Dana (dana@harbor.example) or jobs@harbor.example, more. AT&T *not a mark*
"""
    )
    assert all(reading.text[r.start : r.end] == r.text for r in reading.requirements)


def test_markdown_about_something_else_is_no_posting() -> None:
    with pytest.raises(UserError) as caught:
        read("# Soup\n\n## What you need\n\nThree [leeks](https://leeks.example) and a **large** pot.\n")
    assert caught.value.code == "posting.no_job"


@pytest.mark.parametrize(
    "text",
    [
        "Clerk\n\nRequirements\n* Patience\n* Excel\n",
        "Clerk\n\n# of openings: 3\n\nPay: $15 * 40 hours\n",
        "Clerk\n-----\n** urgent **\nRequirements\n- Patience\n",
        "Clerk [full time] (Leeds)\n\nThe #1 employer in a_b_c\n",
    ],
)
def test_plain_text_with_stars_and_dashes_stays_to_the_letter(text: str) -> None:
    (reading,) = read(text)
    assert reading.text == text
    assert reading.media_type == "text/plain"

"""The letter in a file, whatever kind of file it is; what cannot be read says why."""

from __future__ import annotations

import email.message
import io
import zipfile
from contextlib import suppress

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apptracker.adapters.interchange.letter_file import MOST_CHARACTERS, read_letter_file
from apptracker.domain.errors import UserError, words_for

LINES = ("Dear Ms Okafor,", "I ran the desk at Tidewater Hotel.", "Yours sincerely,", "Rosa Lindqvist")


def as_docx() -> bytes:
    document = docx.Document()
    for line in LINES:
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def as_odt() -> bytes:
    body = "".join(f"<text:p>{line}</text:p>" for line in LINES)
    office, text = "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    content = (
        f'<office:document-content xmlns:office="{office}" xmlns:text="{text}"><office:body><office:text>{body}'
        "</office:text></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
    return out.getvalue()


def as_mail() -> bytes:
    mail = email.message.EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "rosa@example.com", "jobs@example.org", "Support Desk Agent"
    mail.set_content("\n".join(LINES))
    return mail.as_bytes()


KINDS = {
    "text": "\n".join(LINES).encode(),
    "latin": "\n".join(LINES).replace("Tidewater", "Zürich").encode("latin-1"),
    "utf-16": "\n".join(LINES).encode("utf-16"),
    "markdown": ("# Letter\n\n## To you\n\n" + "\n\n".join(LINES)).encode(),
    "page": ("<!doctype html><html><body>" + "".join(f"<p>{line}</p>" for line in LINES) + "</body></html>").encode(),
    "rtf": (r"{\rtf1\ansi " + r"\par ".join(LINES) + "}").encode(),
    "docx": as_docx(),
    "odt": as_odt(),
    "mail": as_mail(),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_gives_its_lines(kind: str) -> None:
    found = read_letter_file(KINDS[kind], f"letter.{kind}")
    lines = [line for line in found.text.splitlines() if line.strip()]
    assert lines[-4:][0] == "Dear Ms Okafor,"
    assert lines[-1] == "Rosa Lindqvist"
    mail = ("Support Desk Agent", "rosa@example.com")
    assert (found.subject, found.sender) == (mail if kind == "mail" else ("", ""))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it holds no text"),
        (b" \n\t", "it holds no text"),
        (b"\x89PNG\r\n\x1a\n", "it is a picture"),
        (b"\x1f\x8b\x08", "it is an archive"),
        (b"PK\x03\x04rubbish", "it is damaged"),
        (b"%PDF-1.7 rubbish", "it is damaged"),
        (b"\x00\x01\x02\x03" * 200, "it is no text"),
        (b"\x7fELF", "it is no text"),
        (b"x " * MOST_CHARACTERS, "it is far longer than a letter"),
        (b"x" * 20_000_001, "it is larger than 20 MB"),
    ],
)
def test_what_is_no_letter_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(UserError) as refused:
        read_letter_file(data, "file")
    assert refused.value.code == "letter.unreadable"
    assert words_for(refused.value).startswith(f"file cannot be read as a letter: {reason}")


@settings(max_examples=50, deadline=None)
@given(
    st.binary(max_size=400),
    st.sampled_from(
        [b"", b"%PDF-1.4\n", b"PK\x03\x04", b"{\\rtf1", b"From: a@b.c\nTo: d@e.f\n", b"<html>", b"bplist00"]
    ),
)
def test_no_bytes_make_it_fail(data: bytes, start: bytes) -> None:
    with suppress(UserError):  # any other error is a bug
        assert read_letter_file(start + data, "file").text

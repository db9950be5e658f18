"""Files made to break the reader: bombs, loops, depth without end, cut-off and random bytes. A reason, never a hang."""

from __future__ import annotations

import io
import plistlib
import zipfile
import zlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apptracker.adapters.interchange.postings import read_posting_bytes
from apptracker.domain.errors import MESSAGES, UserError

TODAY = date(2026, 11, 21)
SAMPLES = Path(__file__).parents[3] / "shared" / "samples"


def outcome(data: bytes) -> str:
    """The code of the reason a file is refused with, or "read"; a hang ends by the time limit of every test."""
    try:
        readings = read_posting_bytes(data, "a file", today=TODAY)
    except UserError as error:
        refused: UserError | None = error
        readings = []
    else:
        refused = None
    if refused is not None:
        assert refused.code in MESSAGES
        assert "a file" in str(refused)
        return refused.code
    assert readings
    for reading in readings:
        assert all(reading.text[r.start : r.end] == r.text for r in reading.requirements)
    return "read"


# PDF


def objects(*bodies: bytes) -> bytes:
    """A PDF of numbered objects; the first is its catalog."""
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    return out + head + table + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(bodies) + 1, len(out))


def stream(content: bytes, more: bytes = b"", packed: bytes | None = None, filters: bytes = b"/FlateDecode") -> bytes:
    packed = zlib.compress(content, 9) if packed is None else packed
    return b"<</Length %d/Filter %b%b>>stream\n%b\nendstream" % (len(packed), filters, more, packed)


CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 4 0 R>>/XObject<</X %d 0 R>>>>"


def one_page(content: bytes, *more: bytes) -> bytes:
    page = b"<</Type/Page/Parent 2 0 R/Resources<</Font<</F 4 0 R>>/XObject<</X 6 0 R>>>>/Contents 5 0 R>>"
    return objects(CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, FONT, content, *more)


def growing(steps: int) -> bytes:
    """Forms that each draw the next one twice."""
    forms = [stream(b"/X Do /X Do", FORM % (7 + n)) for n in range(steps)]
    return one_page(stream(b"/X Do"), *forms, stream(b"BT /F 9 Tf (ha) Tj ET", FORM % 6))


MANY = b"<</Type/Page/Parent 2 0 R/Contents 4 0 R>>"
PDFS = {
    "ten thousand pages": objects(
        CATALOG, b"<</Type/Pages/Kids[%b]/Count 10000>>" % (b"3 0 R " * 10_000), MANY, stream(b"BT (x) Tj ET")
    ),
    "pages in a circle": objects(
        CATALOG, b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 99>>", b"<</Type/Pages/Kids[2 0 R]>>"
    ),
    "a form that draws itself": one_page(stream(b"/X Do"), stream(b"/X Do " * 50, FORM % 6)),
    "forms that double": growing(30),
    "a bomb": one_page(stream(b" " * 300_000_000)),
    "a bomb in a bomb": one_page(
        stream(
            b"", packed=zlib.compress(zlib.compress(b" " * 300_000_000, 9), 9), filters=b"[/FlateDecode/FlateDecode]"
        )
    ),
    "a million words": one_page(stream(b"BT /F 9 Tf " + b"1 1 Td (hello world) Tj " * 1_000_000 + b"ET")),
    "depth": objects(b"<</Type/Catalog/Pages 2 0 R/A %b>>" % (b"[" * 200_000)),
    "depth in a page": one_page(stream(b"[" * 1_000_000)),
    "a table of a million": b"%PDF-1.4\nxref\n0 1000000\n"
    + b"0000000009 00000 n \n" * 200_000
    + b"startxref\n9\n%%EOF",
    "a table that leads to itself": b"%PDF-1.4\nxref\n0 0\ntrailer<</Prev 9/Root 1 0 R/Size 1>>\nstartxref\n9\n%%EOF",
    "a length that is itself": b"%PDF-1.4\n1 0 obj<</Length 1 0 R>>stream\nx\nendstream endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF",
    "nothing else": b"%PDF-1.4",
    "noise": b"%PDF-1.4\n" + bytes(range(256)) * 4000,
}


@pytest.mark.parametrize("name", PDFS)
def test_pdfs_that_mean_harm(name: str) -> None:
    assert outcome(PDFS[name]) in {
        "posting.damaged",
        "posting.tangled",
        "posting.scan",
        "posting.pages_limit",
        "posting.locked",
        "read" if name == "forms that double" else "",
    }


# Zipped documents


def zipped(part: str, content: bytes, times: int = 1) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(part, "w") as file:
        for _ in range(times):
            file.write(content)
    return out.getvalue()


W = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
ENTITIES = (
    b'<!DOCTYPE a [<!ENTITY a "lol">'
    + b"".join(b'<!ENTITY %c "%b">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(12))
    + b"]>"
    + W
    + b"<w:p><w:r><w:t>&m;</w:t></w:r></w:p></w:body></w:document>"
)
OUTSIDE = (
    b'<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    + W
    + b"<w:p><w:r><w:t>&a;x</w:t></w:r></w:p></w:body></w:document>"
)


@pytest.mark.parametrize("part", ["word/document.xml", "content.xml"])
@pytest.mark.parametrize(
    ("content", "times"),
    [(b" " * 1_000_000, 500), (W + b"<w:p>" * 100_000, 1), (ENTITIES, 1), (b"<a>" * 1_000_000, 1), (b"\0" * 1000, 1)],
    ids=["a bomb", "depth", "entities", "depth of anything", "zeros"],
)
def test_zipped_documents_that_mean_harm(part: str, content: bytes, times: int) -> None:
    assert outcome(zipped(part, content, times)) in {"posting.damaged", "posting.tangled", "posting.empty"}


def test_a_document_reads_no_other_file() -> None:
    data = zipped("word/document.xml", OUTSIDE)
    try:
        (reading,) = read_posting_bytes(data, "a file", today=TODAY)
    except UserError:
        return
    assert "root:" not in reading.text


def test_half_an_archive() -> None:
    data = zipped("word/document.xml", W + b"<w:p><w:r><w:t>Clerk</w:t></w:r></w:p></w:body></w:document>")
    assert outcome(data) == "read"
    for end in range(4, len(data), 17):
        assert outcome(data[:end]) == "posting.damaged"


# Mails and archives of pages


def nested(depth: int, *, open_ended: bool) -> bytes:
    """Multiparts within multiparts within multiparts."""
    head = b"From: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\n"
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth))
    ends = b"" if open_ended else b"".join(b"\n--b%d--\n" % n for n in reversed(range(depth)))
    return head + parts + b"Content-Type: text/plain\n\nCustomer Service Agent\n" + ends


MAIL = b"From: a@b.example\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\n"
MAILS = {
    "a thousand parts deep": nested(1000, open_ended=False),
    "a thousand parts deep and cut off": nested(1000, open_ended=True),
    "a hundred thousand parts": MAIL + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 100_000,
    "mails within mails": MAIL
    + b"Content-Type: message/rfc822\n\n"
    + (MAIL + b"Content-Type: message/rfc822\n\n") * 5000,
    "a boundary of nothing": MAIL + b'Content-Type: multipart/mixed; boundary=""\n\n--\n--\n--\n',
    "a boundary that means something": MAIL
    + b'Content-Type: multipart/mixed; boundary="(.*)+$"\n\n--(.*)+$\n\nx\n' * 50,
    "an endless header": b"From: " + b"a" * 5_000_000 + b"\nTo: b\nSubject: c\n\nx",
    "an endless folded header": b"From: a@b.example\nTo: c\nSubject: x\n" + b" y\n" * 300_000 + b"\nx",
    "endless encoded words": b"From: a@b.example\nTo: c\nSubject: " + b"=?utf-8?Q?a?= " * 50_000 + b"\n\nx",
    "odd encoded words": b"From: =?utf-8?B?////?= <@>\nTo: =?x?Q?\nSubject: =?utf-8?B?a?=\nDate: 99\n\nx",
    "endless addresses": b"From: " + b"<(" * 200_000 + b"\nTo: b\nSubject: c\n\nx",
    "an endless address": b"From: a@"
    + b"-job" * 480
    + b"\nTo: b\nSubject: c\n\nClerk\n\nRequirements\n- Tact\n- Excel\n",
    "an endless subject": b"From: a@b.c\nTo: b\nSubject: "
    + b"Re: [" * 390
    + b"\n\nClerk\n\nRequirements\n- Tact\n- Excel\n",
    "base64 that is none": MAIL + b"Content-Transfer-Encoding: base64\n\n" + b"\xff=!" * 10_000,
    "zeros": MAIL + b"\n" + b"\0" * 100_000,
    "quotes": MAIL + b"\n" + b"> " * 200_000 + b"\n" + b">" * 200_000,
    "forwarded heads": MAIL + b"\n" + b"From: a\nSubject: b\nDate: c\n\n" * 20_000,
    "a parameter without end": MAIL + b"Content-Type: text/plain; " + b"a*0=x; " * 20_000 + b"\n\nx",
    "a page without end": MAIL + b"Content-Type: text/html\n\n" + b"<div>" * 300_000,
    "a saved page without end": b"From: <Saved by Blink>\nMIME-Version: 1.0\n"
    b"Content-Type: multipart/related; boundary=b\n\n" + b"--b\nContent-Type: text/html\n\n<p>x\n" * 20_000,
}


@pytest.mark.parametrize("name", MAILS)
def test_mails_that_mean_harm(name: str) -> None:
    assert outcome(MAILS[name]).startswith(("posting.", "read"))


def test_what_lies_deep_but_not_too_deep_is_found() -> None:
    advert = b"Customer Service Agent\n\nRequirements\n- Patience\n- Excel and Word\n- Tact\n"
    assert outcome(nested(8, open_ended=False).replace(b"Customer Service Agent\n", advert)) == "read"


# Text


TEXTS = {
    "hashes": b"# x\n" * 20_000,
    "brackets": b"[" * 200_000 + b"](https://x)",
    "stars": b"**a " * 40_000 + b"**x** **y**",
    "comments": b"[a](https://x)" + b"<!--" * 50_000,
    "table": b"|---|---|\n" + b"|a" * 60_000,
    "one line": b"word " * 50_000,
    "too long": b"A customer service agent with patience.\n" * 20_000,
    "clipboard": b"Version:0.9\nStartHTML:0\n" + b"SourceURL:" * 50_000,
    "zeros in text": b"Customer Service Agent\n" * 500 + b"\0" * 5000,
    "rtf that opens and opens": b"{\\rtf1 " + b"{" * 5_000_000,
    "rtf that skips beyond its end": b"{\\rtf1 x\\bin99999999 y}",
    "rtf that closes too often": b"{\\rtf1 Clerk}}}}" + b"\\'" * 1000,
    "headers without a mail": b"From: here\nTo: there\n\nCustomer Service Agent",
}


@pytest.mark.parametrize("name", TEXTS)
def test_texts_that_mean_harm(name: str) -> None:
    assert outcome(TEXTS[name]).startswith(("posting.", "read"))


def test_a_property_list_in_a_circle() -> None:
    circle = b"bplist00\xa1\x00\x08" + b"\0" * 6 + b"\x01\x01" + b"\0" * 7 + b"\x01" + b"\0" * 8 + b"\0" * 7 + b"\x0a"
    assert outcome(circle) in {"posting.damaged", "posting.no_job"}
    deep: object = []
    for _ in range(300):
        deep = [deep]
    assert outcome(plistlib.dumps({"WebMainResource": deep}, fmt=plistlib.FMT_BINARY)) == "posting.no_job"


BEGINNINGS = [
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"bplist00",
    MAIL,
    b"From: <Saved by Blink>\n",
    b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n",
    b"{\\rtf1",
    b"Version:0.9\nStartHTML:1\n",
    b"# Title\n\n## Second\n",
    b"\xff\xfe",
    b"<?xml version='1.0' encoding='punycode'?><html>",
    b"",
    MAIL + b"Content-Type: text/plain; charset=utf-16; format=flowed\n\n",
    MAIL + b"Content-Transfer-Encoding: base64\n\n",
]
PIECES = st.binary(max_size=400) | st.text(alphabet="\n\r\t :;=-_<>[]()*#|>/abcFrom", max_size=300).map(str.encode)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=50)
@given(st.sampled_from(BEGINNINGS), PIECES)
def test_any_bytes_after_any_beginning(beginning: bytes, rest: bytes) -> None:
    outcome(beginning + rest)


WORDS = W + b"<w:p><w:r><w:t>Customer Service Agent</w:t></w:r></w:p></w:body></w:document>"
WHOLE = {
    "pdf": one_page(stream(b"BT /F 9 Tf 50 700 Td (Customer Service Agent in Leeds, with patience and tact) Tj ET")),
    "docx": zipped("word/document.xml", WORDS),
    "mail": nested(3, open_ended=False),
    "webarchive": plistlib.dumps(
        {"WebMainResource": {"WebResourceData": b"<p>Clerk</p>", "WebResourceURL": "https://x.example"}},
        fmt=plistlib.FMT_BINARY,
    ),
}


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=50)
@given(st.sampled_from(sorted(WHOLE)), st.data())
def test_any_file_with_bytes_changed_or_cut(kind: str, data: st.DataObject) -> None:
    content = bytearray(WHOLE[kind])
    for _ in range(data.draw(st.integers(0, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    outcome(bytes(content[: data.draw(st.integers(1, len(content)))]))


@pytest.mark.skipif(not SAMPLES.exists(), reason="the shared samples are not here")
def test_every_shared_sample_is_read_or_refused_with_a_reason() -> None:
    files = [p for name in ("postings", "mail", "hostile") for p in sorted((SAMPLES / name).rglob("*")) if p.is_file()]
    assert files
    for path in files:
        outcome(path.read_bytes())
    assert outcome((SAMPLES / "hostile" / "zip-slip.zip").read_bytes()) == "posting.archive"
    assert outcome((SAMPLES / "hostile" / "zip-slip.tar").read_bytes()) == "posting.archive"

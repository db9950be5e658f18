"""Mails in Outlook's own format, written here by hand as Outlook lays them out."""

from __future__ import annotations

import struct
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apptracker.adapters.interchange.postings import read_posting_bytes
from apptracker.domain.errors import UserError
from apptracker.domain.postings import FieldSource

TODAY = date(2026, 11, 21)
ADVERT = "Harbor Mutual needs a clerk in Łódź.\r\n\r\nRequirements\r\n- Patience\r\n- Excel and Word\r\n- Tact\r\n"
END, FREE, NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFF

Tree = dict[str, "bytes | Tree"]


def ole(tree: Tree) -> bytes:
    """An OLE file with these streams (bytes) and storages (more of the same); all streams in the small-stream area."""
    entries: list[list[object]] = [["Root Entry", 5, NONE, NONE, END, 0]]  # name, type, next, child, start, size
    small = bytearray()
    small_table: list[int] = []

    def add(inside: Tree) -> int:
        first = before = NONE
        for name, content in inside.items():
            number = len(entries)
            entries.append([name, 1 if isinstance(content, dict) else 2, NONE, NONE, END, 0])
            if before == NONE:
                first = number
            else:
                entries[before][2] = number
            before = number
            if isinstance(content, dict):
                entries[number][3] = add(content)
            elif content:
                assert len(content) < 4096
                blocks = -(-len(content) // 64)
                entries[number][4:6] = [len(small_table), len(content)]
                small_table.extend([*range(len(small_table) + 1, len(small_table) + blocks), END])
                small.extend(content.ljust(blocks * 64, b"\0"))
        return first

    entries[0][3] = add(tree)
    entries[0][5] = len(small)
    while len(entries) % 4:
        entries.append(["", 0, NONE, NONE, END, 0])
    sectors: list[bytes] = []
    table: list[int] = []

    def chain(data: bytes) -> int:
        count = -(-len(data) // 512)
        first = len(table)
        table.extend([*range(first + 1, first + count), END])
        sectors.extend(data[n * 512 : (n + 1) * 512].ljust(512, b"\0") for n in range(count))
        return first

    entries[0][4] = chain(bytes(small))
    packed = struct.pack(f"<{len(small_table)}I", *small_table)
    small_start = chain(packed + b"\xff" * (-len(packed) % 512))
    directory = b""
    for name, kind, following, child, start, size in entries:
        wide = str(name).encode("utf-16-le")
        directory += wide.ljust(64, b"\0") + struct.pack(
            "<HBBIII", len(wide) + 2 if name else 0, kind, 1, NONE, following, child
        )
        directory += b"\0" * 36 + struct.pack("<IQ", start, size)
    directory_start = chain(directory)
    table_start = len(table)
    table.append(0xFFFFFFFD)
    table.extend([FREE] * (128 - len(table)))
    assert len(table) == 128
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 10
    head += struct.pack(
        "<IIIIIIIII", 1, directory_start, 0, 4096, small_start, len(packed) // 512 + 1, END, 0, table_start
    )
    head += b"\xff" * (512 - len(head))
    return head + b"".join(sectors) + struct.pack("<128I", *table)


def wide(number: str, text: str) -> Tree:
    return {f"__substg1.0_{number}001F": text.encode("utf-16-le")}


def properties(sent: datetime | None = None, *, head: int = 32) -> Tree:
    ticks = int((sent - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000 if sent else 0
    entry = struct.pack("<HHIQ", 0x0040, 0x0039, 6, ticks) if sent else b""
    return {"__properties_version1.0": b"\0" * head + struct.pack("<HHIQ", 3, 0x0E07, 6, 1) + entry}


def mail(**more: object) -> Tree:
    return {
        **properties(datetime(2026, 11, 19, 9, tzinfo=UTC)),
        **wide("0037", "Clerk at Harbor Mutual"),
        **wide("0C1A", "Dana Ruß"),
        **wide("5D01", "dana@harbor.example"),
        **wide("1000", ADVERT),
    }


def test_a_mail_of_outlook() -> None:
    (reading,) = read_posting_bytes(ole(mail()), "mail.msg", today=TODAY)
    assert reading.text == ADVERT.replace("\r\n", "\n").strip("\n")
    assert reading.media_type == "application/vnd.ms-outlook"
    told = {name: f.value for name, f in reading.fields.items() if f.source is FieldSource.MAIL}
    assert told["contact_email"] == "dana@harbor.example"
    assert told["contact_name"] == "Dana Ruß"
    assert told["posted_on"] == date(2026, 11, 19)


def test_the_page_of_the_mail_and_old_character_sets() -> None:
    page = '<html><head><meta charset="windows-1250"></head><body><p>Clerk in Łódź</p><h2>Requirements</h2><ul>'
    page += "<li>Patience</li><li>Excel and Word</li></ul></body></html>"
    tree = {**mail(), "__substg1.0_10130102": page.encode("windows-1250"), "__substg1.0_0037001E": b"Caf\xe9"}
    del tree["__substg1.0_1000001F"], tree["__substg1.0_0037001F"]
    (reading,) = read_posting_bytes(ole(tree), "mail.msg", today=TODAY)
    assert "Clerk in Łódź" in reading.text
    assert "- Excel and Word" in reading.text.split("\n")


def test_what_is_attached_and_enclosed() -> None:
    attached = {
        **properties(head=8),
        **wide("3707", "advert.txt"),
        **wide("370E", "text/plain"),
        "__substg1.0_37010102": ADVERT.encode(),
    }
    enclosed = {**mail(), **properties(head=24), **wide("1000", ADVERT.replace("clerk", "porter"))}
    for storage, word in (
        ({"__attach_version1.0_#00000000": attached}, "clerk"),
        ({"__attach_version1.0_#00000000": {**properties(head=8), "__substg1.0_3701000D": enclosed}}, "porter"),
    ):
        tree = {**mail(), **wide("1000", "See attached."), **wide("0037", "Hello"), **storage}
        (reading,) = read_posting_bytes(ole(tree), "mail.msg", today=TODAY)
        assert word in reading.text


def test_mails_about_an_application_and_nothing_at_all() -> None:
    refused = {**mail(), **wide("1000", "Thank you for applying. We have received your application.")}
    for tree, code in (
        (refused, "posting.correspondence"),
        ({**mail(), **wide("1000", "")}, "posting.no_job"),
        (properties(), "posting.no_job"),
    ):
        with pytest.raises(UserError) as caught:
            read_posting_bytes(ole(tree), "mail.msg", today=TODAY)
        assert caught.value.code == code


WHOLE = ole(mail())


@settings(deadline=None, max_examples=50)
@given(st.data())
def test_a_file_with_bytes_changed_or_cut(data: st.DataObject) -> None:
    content = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(0, 6))):
        content[data.draw(st.integers(8, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert read_posting_bytes(bytes(content[: data.draw(st.integers(8, len(content)))]), "mail.msg", today=TODAY)
    except UserError as error:
        assert error.code.startswith("posting.")  # noqa: PT017 - any reason will do

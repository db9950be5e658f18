"""Address cards: what is written is read again, what phones and address books wrote is read, what is hostile is
survived."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apptracker.adapters.interchange import vcards
from apptracker.adapters.interchange.vcards import MOST_CARDS, card_file, read_cards
from apptracker.domain.cards import Card
from apptracker.domain.errors import UserError
from apptracker.domain.text import clean_line, clean_text


def read(text: str | bytes) -> list[Card]:
    return read_cards(text.encode() if isinstance(text, str) else text, "people.vcf")


def card(*lines: str, version: str = "3.0") -> Card:
    """The one card of these lines."""
    [one] = read("\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]))
    return one


_LINE = st.text(st.characters(exclude_categories=("Cs",)), max_size=90).map(lambda t: clean_line(t, "x") or "")
_NAME = _LINE.filter(bool)
_NOTES = st.text(st.characters(exclude_categories=("Cs",)), max_size=400).map(lambda t: clean_text(t).strip())


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.builds(Card, _NAME, _LINE, _LINE, st.just("ana@x.example") | st.just(""), _LINE, _NOTES), max_size=4)
)
def test_what_is_written_is_read_again(cards: list[Card]) -> None:
    cards = [each for each in cards if not each.phone.casefold().startswith("tel:") and each.employer != each.name]
    if not cards:
        return
    written = card_file(cards)
    assert read(written) == cards
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert b"\n" not in written.replace(b"\r\n", b"")
    written.decode()  # no character is cut in two


def test_a_card_is_version_3_with_what_address_books_ask_for() -> None:
    written = card_file([Card("Ana; Lopez", "Lead", "Ritz, Inc.", "a@x.example", "+1 555 0100", "One\nTwo")]).decode()
    assert written.split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:Ana\\; Lopez",
        "N:;Ana\\; Lopez;;;",
        "ORG:Ritz\\, Inc.",
        "TITLE:Lead",
        "EMAIL;TYPE=INTERNET:a@x.example",
        "TEL;TYPE=VOICE:+1 555 0100",
        "NOTE:One\\nTwo",
        "END:VCARD",
        "",
    ]


def test_version_2_1_as_phones_wrote_it() -> None:
    one = card(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen;;Dr.",
        "TEL;CELL;PREF:+49 170 1234567",
        "TEL;WORK;FAX:+49 30 99",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:first=0D=0Asecond line that goes =",
        "on=",
        "",
        "PHOTO;ENCODING=BASE64;TYPE=JPEG:",
        " /9j/4AAQSkZJRgABAQEAYABgAAD",
        "",
        version="2.1",
    )
    assert one == Card(
        "Dr. Jürgen Müller", phone="+49 170 1234567", notes="first\nsecond line that goes on\nPhone: +49 30 99"
    )


@pytest.mark.parametrize(
    ("charset", "value"),
    [
        ("ISO-8859-1", b"M\xfcller"),
        ("WINDOWS-1252", b"M\xfcller"),
        ("UTF-8", b"M\xc3\xbcller"),
        ("KOI8-R", b"\xed\xc1\xca"),
    ],
)
def test_the_encoding_a_property_names_is_its_own(charset: str, value: bytes) -> None:
    data = b"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=" + charset.encode() + b":" + value + b"\nEND:VCARD\n"
    assert read(data)[0].name == value.decode(charset)


def test_a_file_without_a_named_encoding_is_utf_8_or_as_windows_wrote_it() -> None:
    assert read(b"BEGIN:VCARD\nFN:M\xfcller\nEND:VCARD")[0].name == "Müller"
    assert read("\ufeffBEGIN:VCARD\nFN:Müller\nEND:VCARD")[0].name == "Müller"
    assert read("BEGIN:VCARD\nFN:Müller\nEND:VCARD".encode("utf-16"))[0].name == "Müller"


def test_version_4_with_groups_quotes_and_preferences() -> None:
    one = card(
        "FN:Ana Lopez",
        "ORG:Ritz\\; Sons;Front desk",
        'item1.EMAIL;TYPE="work,voice:x":other@x.example',
        "EMAIL;PREF=1:ana@x.example",
        "TEL;VALUE=uri;TYPE=cell:tel:+1-555-010-0000",
        "TITLE:Recruiter",
        "URL:https://ritz.example/ana",
        version="4.0",
    )
    assert one == Card(
        "Ana Lopez",
        "Recruiter",
        "Ritz; Sons",
        "ana@x.example",
        "+1-555-010-0000",
        "E-mail: other@x.example\nWeb: https://ritz.example/ana",
    )


def test_folded_lines_go_on_even_inside_a_character() -> None:
    data = "BEGIN:VCARD\r\nFN:Jürgen Müller\r\nEND:VCARD\r\n".encode()
    cut = data.index("ü".encode()) + 1
    assert read(data[:cut] + b"\r\n " + data[cut:])[0].name == "Jürgen Müller"


def test_a_card_is_named_by_what_there_is() -> None:
    assert card("N:Lopez;Ana;Maria;;").name == "Ana Maria Lopez"
    assert card("ORG:Ritz", "TEL:555 0100") == Card("Ritz", phone="555 0100")
    assert card("EMAIL:ana@x.example").name == "ana@x.example"


def test_what_is_no_address_is_kept_beside() -> None:
    one = card("FN:Ana", "EMAIL:ana at ritz")
    assert (one.email, one.notes) == ("", "E-mail: ana at ritz")


def test_lines_that_mean_nothing_cost_nothing_else() -> None:
    cards = read(
        "hello\n\nBEGIN:VCARD\nVERSION:3.0\nthis is no property\nFN:Ana\n:\n;;;:\nX-ODD;=;=:1\nEND:VCARD\n"
        "END:VCARD\nBEGIN:VCARD\nFN:Bert\nBEGIN:VCARD\nFN:Cleo"
    )
    assert [each.name for each in cards] == ["Ana", "Bert", "Cleo"]


def test_a_card_inside_a_card_is_nobody_of_its_own() -> None:
    inner = "AGENT:\nBEGIN:VCARD\nFN:Agent\nTEL:1\nEND:VCARD\n"
    assert read(f"BEGIN:VCARD\nFN:Ana\n{inner}TEL:555 0100\nEND:VCARD") == [Card("Ana", phone="555 0100")]


def test_control_characters_and_formulas_stay_text_or_go() -> None:
    one = card("FN:=HYPERLINK(1)\x00\x1b[31m\u202e", "NOTE:a\x07b")
    assert one.name.startswith("=HYPERLINK(1)")
    assert not any(ord(c) < 32 for c in one.name + one.notes)


@pytest.mark.parametrize(
    "data", [b"", b"\x00" * 1000, b"PK\x03\x04" * 500, b"BEGIN:VCARD\nEND:VCARD", "Grüße".encode("utf-16")]
)
def test_what_holds_nobody_says_so(data: bytes) -> None:
    with pytest.raises(UserError) as refused:
        read(data)
    assert refused.value.code == "card.none"


@pytest.mark.parametrize(
    "data",
    [
        b"BEGIN:VCARD\n" * 200_000 + b"FN:x\n",
        b"BEGIN:VCARD\nFN:x\n" + b"AGENT:\nBEGIN:VCARD\n" * 100_000,
        b"BEGIN:VCARD\nFN:x\nNOTE:" + b"\n a" * 500_000 + b"\nEND:VCARD",
        b"BEGIN:VCARD\nFN:x\nNOTE;ENCODING=QUOTED-PRINTABLE:" + b"=\n" * 500_000 + b"\nEND:VCARD",
        b"BEGIN:VCARD\nFN:x\nX" + b";" * 2_000_000 + b":1\nEND:VCARD",
        b"BEGIN:VCARD\nFN:x\nPHOTO;ENCODING=b:" + b"A" * 3_000_000 + b"\nEND:VCARD",
        b"BEGIN:VCARD\nFN:x\nN:" + b"\\;" * 400_000 + b"\nEND:VCARD",
        b"BEGIN:VCARD\nFN:x\n" + b"TEL:1\n" * 200_000 + b"END:VCARD",
        b'BEGIN:VCARD\nFN:x\nTEL;TYPE="' + b"a" * 1_000_000 + b"\nEND:VCARD",
        b"BEGIN:VCARD\nFN:x\n" + b"\n" * 20_000_000 + b"END:VCARD",
    ],
    ids=["begin", "agents", "folds", "soft", "parameters", "photo", "parts", "numbers", "quote", "blank"],
)
def test_hostile_files_take_no_longer_than_they_are_long(data: bytes) -> None:
    started = time.process_time()  # what others do meanwhile does not count
    assert [each.name for each in read(data)] == ["x"]
    assert time.process_time() - started < 5


def test_of_a_kind_of_line_a_card_keeps_no_more_than_anybody_has(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[int] = []
    understood = vcards._understood

    def counted(lines: list[vcards._Line]) -> Card | None:
        kept.append(len(lines))
        return understood(lines)

    monkeypatch.setattr(vcards, "_understood", counted)
    two = b"BEGIN:VCARD\n" + b"TEL:1\n" * 5000 + b"FN:Ana\nEND:VCARD\n"
    assert [each.name for each in read(two * 2)] == ["Ana", "Ana"]
    assert kept == [201, 201]


@pytest.mark.parametrize("address", ["mailto:a@b.example", "MAILTO:mailto:a@b.example", "Mailto:a@b.example"])
def test_an_address_is_read_without_what_makes_it_a_link(address: str) -> None:
    one = card(f"EMAIL:{address}")
    assert (one.name, one.email) == ("a@b.example", "a@b.example")
    assert read(card_file([one])) == [one]


def test_more_cards_than_anybody_knows_are_refused() -> None:
    with pytest.raises(UserError) as refused:
        read(b"BEGIN:VCARD\nFN:x\nEND:VCARD\n" * (MOST_CARDS + 1))
    assert refused.value.code == "card.many"


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=300), st.binary(max_size=300))
def test_no_bytes_break_the_reading(before: bytes, inside: bytes) -> None:
    try:
        cards = read(before + b"\nBEGIN:VCARD\nFN:Ana\n" + inside + b"\nEND:VCARD\n")
    except UserError:
        return
    assert all(each.name for each in cards)

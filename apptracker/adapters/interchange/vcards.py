"""Address cards (vCard): written as version 3.0, which phones and address books all take, and read as they are found.

Read are the versions 2.1, 3.0 and 4.0, line by line and in one pass, whatever else stands in the file: what cannot be
understood is passed over, pictures and sounds are never decoded, and cards inside cards are left out. Nothing in a file
makes the work more than its length. A library (vobject) was weighed: it gives up at the first line it cannot read and
loses the rest of the file, imports 57 ms of calendars, and does not read the encodings of version 2.1 as phones wrote
them.
"""

from __future__ import annotations

import io
import quopri
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from apptracker.domain.cards import Card
from apptracker.domain.errors import UserError
from apptracker.domain.text import LINE_LIMIT, clean_email, clean_line, clean_text

MOST_BYTES = 50_000_000  # of a file: address books with pictures are large
MOST_CARDS = 20_000
_MOST_READ = 2_000_000  # lines of a file; what is longer is no address book
_MOST_LINE = 1_000_000  # bytes of one value; longer ones are pictures, or nothing that is for people
_NOTES = 10_000  # characters
_MOST_LINES = 200  # of a kind in one card
_MOST_MORE = 20  # further addresses and numbers of a card
_WANTED = frozenset({"FN", "N", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "NOTE", "URL"})
_READ = _WANTED | {"BEGIN", "END", "AGENT"}
_QUOTED = re.compile(rb'"[^"]*(?:"|\Z)')
_MAILTO = re.compile(r"\A(?:mailto:)+", re.IGNORECASE)
_TEL = re.compile(r"\A(?:tel:)+", re.IGNORECASE)
_FOLD = 75  # bytes of a line as it is written
_CHARSETS = frozenset(
    {"utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252", "windows-1250", "windows-1251"}
)
_OTHER_CHARSETS = frozenset(
    {"iso-8859-2", "koi8-r", "shift_jis", "gb2312", "gbk", "gb18030", "big5", "euc-kr", "utf-16"}
)


class _Line(NamedTuple):
    """One property: its parameters as they stand, folded to upper case, and its value as bytes."""

    name: str
    parameters: dict[str, list[str]]
    value: bytes

    def has(self, kind: str) -> bool:
        """Whether it is of a type, such as PREF; 2.1 names types without saying so."""
        return kind in self.parameters.get("TYPE", ())


_OTHER = _Line("", {}, b"")  # a property that is none of people's business


# Writing


def card_file(cards: Iterable[Card]) -> bytes:
    """The cards as a .vcf file."""
    return b"".join(_written(card) for card in cards)


def _written(card: Card) -> bytes:
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"FN:{_escaped(card.name)}",
        f"N:;{_escaped(card.name)};;;",  # which part is the family's is not known, and this shows as it stands
    ]
    for name, value in (
        ("ORG", card.employer),
        ("TITLE", card.role),
        ("EMAIL;TYPE=INTERNET", card.email),
        ("TEL;TYPE=VOICE", card.phone),
        ("NOTE", card.notes),
    ):
        if value:
            lines.append(f"{name}:{_escaped(value)}")
    lines.append("END:VCARD")
    return b"".join(_folded(line) for line in lines)


def _escaped(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _folded(line: str) -> bytes:
    """In pieces of at most 75 bytes, none of which ends inside a character."""
    data, pieces, room = line.encode("utf-8", "replace"), [], _FOLD
    while len(data) > room:
        end = room
        while data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[:end])
        data, room = data[end:], _FOLD - 1  # the space that begins the next line counts
    return b"\r\n ".join([*pieces, data]) + b"\r\n"


# Reading


def read_cards(data: bytes, file: object) -> list[Card]:
    """The cards in a file, in its order; those without any name, address or employer are left out.

    :raises UserError: ``card.none``, ``card.many``.
    """
    cards: list[Card] = []
    for lines in _cards(_plain(data)):
        card = _understood(lines)
        if card is not None:
            if len(cards) >= MOST_CARDS:
                raise UserError("card.many", file=file, limit=MOST_CARDS)
            cards.append(card)
    if not cards:
        raise UserError("card.none", file=file)
    return cards


def _plain(data: bytes) -> bytes:
    """The file in an encoding that leaves ASCII as it is."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace").encode()
    return data.removeprefix(b"\xef\xbb\xbf")


def _cards(data: bytes) -> Iterator[list[_Line]]:
    """The properties of each card that is not inside another. One that does not end, ends where the next begins."""
    lines: list[_Line] | None = None
    inside = 0  # cards that the one being read holds, as version 2.1 writes whom to turn to
    agent = False
    kept: Counter[str] = Counter()
    for line in _properties(data):
        kind = line.value.strip().upper() if line.name in ("BEGIN", "END") else b""
        if line.name == "BEGIN" and kind == b"VCARD":
            if lines is not None and (agent or inside):
                inside += 1
            else:
                if lines:
                    yield lines
                lines = []
                kept.clear()
        elif line.name == "END" and kind == b"VCARD":
            if inside:
                inside -= 1
            elif lines is not None:
                yield lines
                lines = None
        elif lines is not None and not inside and line.name in _WANTED and kept[line.name] < _MOST_LINES:
            kept[line.name] += 1
            lines.append(line)
        agent = line.name == "AGENT"
    if lines:
        yield lines


def _properties(data: bytes) -> Iterator[_Line]:
    """Each line of the file with those that go on with it."""
    pieces: list[bytes] = []
    size, soft = 0, False
    plain = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    for read in islice(io.BytesIO(plain), _MOST_READ):
        physical = read.removesuffix(b"\n")
        if pieces and soft:
            more = physical
        elif pieces and physical[:1] in (b" ", b"\t"):
            more = physical[1:]
        else:
            if pieces:
                yield from _property(b"".join(pieces))
            pieces, size, soft = [], 0, False
            more = physical
        size += len(more)
        if size <= _MOST_LINE:
            pieces.append(more)
        elif not pieces:
            pieces.append(b"")
        soft = more.endswith(b"=") and _is_quoted(pieces[0])
        if soft and size <= _MOST_LINE:
            pieces[-1] = more[:-1]
            pieces.append(b"")  # so that a line of nothing but "=" goes on, too
    if pieces:
        yield from _property(b"".join(pieces))


def _is_quoted(first: bytes) -> bool:
    head = first[:200].partition(b":")[0].upper()
    return b"QUOTED-PRINTABLE" in head


def _property(line: bytes) -> Iterator[_Line]:
    """``group.NAME;TYPE=home;"a:b":value``; what is none is passed over."""
    head = line[:2000]
    bare = _QUOTED.sub(lambda found: b"_" * len(found[0]), head) if b'"' in head else head
    colon = bare.find(b":")
    if colon < 0:
        return
    ends = [at for at, byte in enumerate(bare[:colon]) if byte == 0x3B]
    first = head[: ends[0] if ends else colon].decode("latin-1")
    name = first.rpartition(".")[2].strip().upper()
    if name not in _READ:
        if name:
            yield _OTHER
        return
    parts = [head[a + 1 : b].decode("latin-1") for a, b in zip(ends, [*ends[1:], colon], strict=False)]
    parameters: dict[str, list[str]] = {}
    for part in parts:
        key, equals, value = part.partition("=")
        key, value = (key.strip().upper(), value) if equals else ("TYPE", key)
        if not equals and value.strip().upper() in ("QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"):
            key = "ENCODING"
        parameters.setdefault(key, []).extend(each.strip().strip('"').upper() for each in value.split(","))
    yield _Line(name, parameters, line[colon + 1 :])


def _understood(lines: list[_Line]) -> Card | None:
    found: dict[str, list[_Line]] = {}
    for line in lines:
        found.setdefault(line.name, []).append(line)

    def texts(name: str) -> list[str]:
        chosen = sorted(found.get(name, ()), key=_rank)
        return [text for line in chosen if (text := _text(line).strip())]

    emails = [_MAILTO.sub("", text) for text in texts("EMAIL")]
    email = next((sound for text in emails if (sound := _address(text))), "")
    phones = [_TEL.sub("", text) for text in texts("TEL")]
    employer = _line(next((_parts(line)[0] for line in found.get("ORG", ())), ""))
    name = _line(next(iter(texts("FN")), "")) or _line(_name(found.get("N", [])))
    name = name or employer or email
    if not name:
        return None
    phone = _line(phones[0]) if phones else ""
    further = [("E-mail", text) for text in emails if _line(text) != email]
    further += [("Phone", text) for text in phones[1:]]
    further += [("Web", text) for text in texts("URL")]
    notes = ["\n".join(texts("NOTE"))[:_NOTES]]
    notes += [f"{words}: {_line(text)}" for words, text in dict.fromkeys(further[:_MOST_MORE]) if _line(text)]
    role = _line(next(iter(texts("TITLE") or texts("ROLE")), ""))
    told = clean_text("\n".join(filter(None, notes))).strip()
    return Card(name, role, employer if employer != name else "", email, phone, told)


def _rank(line: _Line) -> int:
    """What is preferred comes first: PREF of 2.1 and 3.0, PREF=1 of 4.0; numbers of faxes and pagers come last."""
    if line.has("FAX") or line.has("PAGER"):
        return 1000
    if line.has("PREF"):
        return 0
    told = line.parameters.get("PREF", ("",))[0]
    return int(told) if told.isascii() and told.isdigit() and len(told) < 4 else 500


def _name(lines: list[_Line]) -> str:
    """ "Dr. Ana Maria Lopez" of a name in its parts."""
    for line in lines:
        family, given, more, before, after = (_parts(line) + [""] * 5)[:5]
        name = " ".join(filter(None, (part.strip() for part in (before, given, more, family, after))))
        if name:
            return name
    return ""


def _parts(line: _Line) -> list[str]:
    """A value in its parts, which semicolons tell apart."""
    text, start, at = _decoded(line), 0, 0
    parts: list[str] = []
    while at < len(text) and len(parts) < 20:
        if text[at] == "\\":
            at += 1
        elif text[at] == ";":
            parts.append(text[start:at])
            start = at + 1
        at += 1
    parts.append(text[start:])
    return [_unescaped(part).replace("\n", " ") for part in parts]


def _text(line: _Line) -> str:
    return _unescaped(_decoded(line))


def _decoded(line: _Line) -> str:
    encoding = line.parameters.get("ENCODING", ("",))[0]
    if encoding in ("B", "BASE64"):
        return ""  # pictures and keys: nothing that is for people is written so
    value = line.value
    if encoding in ("QUOTED-PRINTABLE", "Q"):
        value = quopri.decodestring(value)
    charset = line.parameters.get("CHARSET", ("",))[0].lower()
    if charset in _CHARSETS | _OTHER_CHARSETS:
        return value.decode(charset, "replace")
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("windows-1252", "replace")


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    plain, at = [], 0
    while at < len(text):
        if text[at] == "\\" and at + 1 < len(text):
            following = text[at + 1]
            if following in "nN":
                plain.append("\n")
                at += 2
                continue
            if following in ";,\\:":
                plain.append(following)
                at += 2
                continue
        plain.append(text[at])
        at += 1
    return "".join(plain)


def _line(text: str) -> str:
    """One clean line, cut where it is longer than a name or a number can be."""
    return clean_line(text[: LINE_LIMIT // 2], "card") or ""


def _address(text: str) -> str:
    try:
        return clean_email(_line(text)) or ""
    except UserError:
        return ""

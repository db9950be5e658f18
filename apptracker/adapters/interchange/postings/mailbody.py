"""What a mail says, apart from how mail programs wrap it: its text, what hangs on it, and what was forwarded in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from email.utils import parseaddr, parsedate_to_datetime

from apptracker.adapters.interchange.postings.mime import Part
from apptracker.adapters.interchange.postings.pages import Page
from apptracker.adapters.interchange.postings.rendering import block_text

_MOST_TEXT = 400_000  # characters
_ENOUGH = 0.6  # of the plain text's length; a page in the mail that says less is an empty shell
#: The labels of forwarded headers, in the languages of the large mail programs.
_FROM = "from|von|de|da|van|från|fra|lähettäjä|od"
_SUBJECT = "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět"
_DATE = "date|sent|datum|gesendet|envoyé|enviado|enviado el|fecha|data|inviato|verzonden|skickat|sendt|lähetetty"
_OTHER = "to|cc|reply-to|an|à|para|a|aan|till|til|antwort an|répondre à|responder a|priority|importance"
_LABELLED = re.compile(
    rf"[ \t>]{{0,8}}\*{{0,2}}(?:(?P<from>{_FROM})|(?P<subject>{_SUBJECT})|(?P<date>{_DATE})|(?P<other>{_OTHER}))"
    r"[ \u00a0]?:\*{0,2}[ \t\u00a0]*(?P<value>.{0,500})",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"^[ \t]?>[ ]?", re.MULTILINE)
_DAY_FORMS = ("%A, %B %d, %Y", "%a, %b %d, %Y", "%a, %d %b %Y", "%A, %d %B %Y", "%A %d %B %Y", "%d %B %Y", "%B %d, %Y")
_MOST_QUOTES = 6  # levels
_MOST_LOOKED = 400  # lines in which a forwarded head is looked for
_ADDRESS = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}")


@dataclass(frozen=True, slots=True)
class Head:
    """Who wrote a mail, when, and about what; '' and None where it is not told."""

    name: str = ""
    address: str = ""
    subject: str = ""
    sent: date | None = None


@dataclass(frozen=True, slots=True)
class _Shown:
    """A part that is read in the mail: its text, and the page it is where it is one."""

    text: str
    html: str = ""
    page: Page | None = None


@dataclass(slots=True)
class Mail:
    """A mail taken apart. ``forwarded`` heads the text where it is somebody else's, sent on; ``html`` and
    ``page`` are there where all of it is one page."""

    head: Head
    text: str = ""
    html: str = ""
    page: Page | None = None
    forwarded: Head | None = None
    attached: list[Part] = field(default_factory=list)
    enclosed: list[Part] = field(default_factory=list)


def opened(part: Part) -> Mail:
    """A mail's text, its attachments and the mails it carries."""
    mail = Mail(_head_of(part))
    shown: list[_Shown] = []
    _gather(part, mail, shown, top=True)
    shown = [each for each in shown if each.text.strip()]
    text = _unquoted("\n\n".join(each.text.strip("\n") for each in shown)[:_MOST_TEXT])
    if len(shown) == 1:
        mail.html, mail.page = shown[0].html, shown[0].page
    mail.forwarded, mail.text = _sent_on(text)
    return mail


def _head_of(part: Part) -> Head:
    name, address = parseaddr(part.header("from"))
    if "@" not in address:
        found = _ADDRESS.search(part.header("from"))
        address = found[0] if found else ""
    if address and address.casefold() in part.header("to").casefold():  # a note to oneself
        name, address = "", ""
    return Head(_person(name), address, part.header("subject"), _day(part.header("date")))


def _gather(part: Part, mail: Mail, shown: list[_Shown], *, top: bool = False) -> None:
    if part.kind == "message/rfc822" and not top:
        mail.enclosed += part.parts
    elif part.kind == "multipart/alternative" and part.parts:
        _best(part.parts, mail, shown)
    elif part.kind == "multipart/related" and part.parts:
        start = part.parameter("start")
        root = next((p for p in part.parts if start and p.header("content-id") == start), part.parts[0])
        _gather(root, mail, shown)
        mail.attached += [p for p in part.parts if p is not root and p.is_attached]
    elif part.parts:
        for inner in part.parts:
            _gather(inner, mail, shown)
    elif part.kind in ("text/plain", "text/html") and (top or not part.is_attached):
        shown.append(_shown(part))
    elif not part.kind.startswith("multipart/"):
        mail.attached.append(part)


def _best(parts: list[Part], mail: Mail, shown: list[_Shown]) -> None:
    """The page among alternatives, unless it says far less than the plain text."""
    choices: list[list[_Shown]] = []
    for part in parts:
        choice: list[_Shown] = []
        _gather(part, mail, choice)
        choices.append(choice)

    def length(choice: list[_Shown]) -> int:
        return sum(len(each.text.split()) for each in choice)

    longest = max(choices, key=length, default=[])
    pages = [choice for choice in choices if any(each.page is not None for each in choice)]
    shown += next((choice for choice in pages if length(choice) >= _ENOUGH * length(longest)), longest)


def _shown(part: Part) -> _Shown:
    text = part.text()[:_MOST_TEXT]
    if part.kind == "text/html":
        page = Page(text)
        body = page.root.find("body")
        return _Shown(block_text(body if body is not None else page.root), text, page)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _Shown(_unflowed(text, part.parameter("delsp")) if part.flowed else text)


def _unflowed(text: str, delsp: str) -> str:
    """Lines that were broken only for the way, put together again (RFC 3676)."""
    out: list[str] = []
    open_line = False
    for line in text.split("\n"):
        flows = line.endswith(" ") and line != "-- "
        line = line.removeprefix(" ") if not line.startswith(" >") else line
        goes_on = open_line and bool(line.strip()) and not line.startswith(">") and line != "-- "
        piece = line[:-1] if flows and delsp.lower() == "yes" else line
        if goes_on:
            out[-1] += piece
        else:
            out.append(piece)
        open_line = flows
    return "\n".join(line.rstrip() for line in out)


def _unquoted(text: str) -> str:
    """Without the marks of quoting where nearly all is quoted, as in a mail that was sent on."""
    for _ in range(_MOST_QUOTES):
        lines = [line for line in text.split("\n") if line.strip()]
        if sum(line.lstrip().startswith(">") for line in lines) <= 0.6 * len(lines):
            break
        text = _QUOTED.sub("", text)
    return text


def _sent_on(text: str) -> tuple[Head | None, str]:
    """The head of the last mail that was forwarded in this one and its text; or all of the text."""
    lines = text.split("\n")
    found: tuple[Head, int] | None = None
    number = 0
    while number < min(len(lines), _MOST_LOOKED):
        block = _block(lines, number)
        if block is None:
            number += 1
            continue
        values, number = block
        if {"from", "subject"} <= values.keys() and len(values) > 2:
            found = (_told(values), number)
    if found is None:
        return None, text
    rest = "\n".join(lines[found[1] :]).strip("\n")
    own = "\n".join(lines[: found[1]])
    return (found[0], rest) if len(rest) > 0.5 * len(own) else (None, text)


def _block(lines: list[str], start: int) -> tuple[dict[str, str], int] | None:
    """The labelled lines from here on, and where they end. Empty lines may stand between them, as pages have it."""
    values: dict[str, str] = {}
    at = start
    end = start
    while at < len(lines) and at - end < 3:
        line = lines[at]
        if line.strip():
            label = _LABELLED.fullmatch(line)
            if label is None:
                break
            values.setdefault(
                str(label.lastgroup if label.lastgroup != "value" else _kind(label)), label["value"].strip()
            )
            end = at + 1
        at += 1
    return (values, end) if len(values) > 1 else None


def _kind(label: re.Match[str]) -> str:
    return next(kind for kind in ("from", "subject", "date", "other") if label[kind])


def _told(values: dict[str, str]) -> Head:
    sender = values["from"].replace("[mailto:", "<").replace("]", ">")
    address = _ADDRESS.search(sender)
    name = re.split(r"[<\[(]|\bmailto:", sender)[0]
    return Head(
        _person("" if "@" in name else name),
        address[0] if address else "",
        values["subject"],
        _day(values.get("date", "")),
    )


def _person(name: str) -> str:
    """A name as people write it: without quotes, "Last, First" turned round."""
    name = " ".join(name.strip(" \t'\"*").split())
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and "," not in first and len(name.split()) <= 4 else name


def _day(text: str) -> date | None:
    try:
        return parsedate_to_datetime(text[:200]).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    words = re.sub(r"\s(?:at )?\d{1,2}[:.]\d{2}.*", "", " ".join(text[:80].split()))
    for form in _DAY_FORMS:
        try:
            return datetime.strptime(words, form).date()  # noqa: DTZ007 - a day, as the mail has it
        except ValueError:
            continue
    return None

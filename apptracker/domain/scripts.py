"""What a follow-up script holds once it is filled: an e-mail draft, or what to say on the phone. Pure text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from apptracker.domain.applications import Application, Channel, Reminder

_SUBJECT = "Subject:"
_BLANK = re.compile(r"\[[^\[\]\n]{1,60}\]")
_NOTES = frozenset({"NOTE", "NOTA"})
#: Characters of a link that reach the mail program whole on every system; Windows hands over little more.
LINK_LIMIT = 2_000
_SUBJECT_LENGTH = 150


@dataclass(frozen=True, slots=True)
class Way:
    """One text by one way: ``script`` is its name, ``title`` says what it is for."""

    script: str
    title: str
    channel: Channel


@dataclass(frozen=True, slots=True)
class Script:
    """The words for one reminder (``text`` is '' when it has none), and whom they are for; what is not known is ''.
    ``way`` is what was chosen of ``ways``, None for none; ``no_calls``: the posting asks not to be phoned."""

    reminder: Reminder
    application: Application | None
    text: str
    name: str = ""
    phone: str = ""
    email: str = ""
    role: str = ""
    way: Way | None = None
    ways: tuple[Way, ...] = ()
    no_calls: bool = False


@dataclass(frozen=True, slots=True)
class MailDraft:
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class CallScript:
    """Sections as heading and text, in order; ``notes`` are the things to write down during the call."""

    sections: tuple[tuple[str, str], ...]
    notes: tuple[str, ...] = ()


def script_name(text: str, channel: Channel) -> str:
    """What a text is called by a way: a call has something to say, all else something to send."""
    return f"{text}-{'call' if channel is Channel.PHONE else 'mail'}"


def parts_of(script: str) -> tuple[str, Channel]:
    """The text that a script is made of, and by which way."""
    text, _, way = script.rpartition("-")
    return text, Channel.PHONE if way == "call" else Channel.EMAIL


def mail_draft(text: str) -> MailDraft | None:
    """The draft, when the script is an e-mail: its first line gives the subject."""
    first, _, rest = text.partition("\n")
    if not first.startswith(_SUBJECT):
        return None
    return MailDraft(first.removeprefix(_SUBJECT).strip(), rest.strip())


def call_script(text: str) -> CallScript:
    """The sections of what to say. A line in capitals opens one; ``NOTE`` lists what to write down."""
    sections: list[tuple[str, list[str]]] = []
    for line in text.strip().splitlines():
        if line.isupper() and not line.startswith(("-", '"')):
            sections.append((line, []))
        elif sections:
            sections[-1][1].append(line)
        else:
            sections.append(("", [line]))
    told = [(heading, "\n".join(lines).strip()) for heading, lines in sections]
    notes = [line.strip(" _:") for heading, body in told if heading in _NOTES for line in body.splitlines()]
    return CallScript(tuple(one for one in told if one[0] not in _NOTES), tuple(filter(None, notes)))


def blanks(text: str) -> tuple[tuple[int, int], ...]:
    """Where the text still has a ``[blank]`` for the person to fill: start and end of each."""
    return tuple(found.span() for found in _BLANK.finditer(text))


def mail_link(to: str, draft: MailDraft) -> str:
    """The draft as a ``mailto:`` link (RFC 6068): everything percent-encoded, lines ended by CR LF."""
    body = "\r\n".join(draft.body.splitlines())
    return f"mailto:{quote(to, safe='@')}?subject={quote(draft.subject, safe='')}&body={quote(body, safe='')}"


def mail_link_within(to: str, draft: MailDraft) -> tuple[str, bool]:
    """The draft as a ``mailto:`` link that reaches the mail program whole, and whether the body is in it: one that is
    too long is left out, not cut off."""
    link = mail_link(to, draft)
    if len(link) <= LINK_LIMIT:
        return link, True
    return f"mailto:{quote(to, safe='@')}?subject={quote(draft.subject[:_SUBJECT_LENGTH], safe='')}", False

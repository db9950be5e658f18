"""The text of a letter, whatever kind of file it is in: text, Markdown, a web page, a mail, PDF, Word, OpenDocument,
RTF. The readers are those of postings, with their limits; content tells the kind, never the name."""

from __future__ import annotations

from dataclasses import dataclass

from apptracker.domain.errors import UserError

MOST_CHARACTERS = 60_000  # some twenty pages: no letter is longer
_MOST_BYTES = 20_000_000
#: What the readers refuse, as it is said of a letter: what it is, and what to do.
_REASONS = {
    "posting.archive": ("it is an archive", "unpack it, and give the letter in it"),
    "posting.binary": ("it is no text, PDF, Word document, web page or mail", "save the letter as one of these"),
    "posting.damaged": ("it is damaged or was not saved whole", "save it anew"),
    "posting.locked": ("it is protected by a password", "save it without one"),
    "posting.old_word": ("it is a Word document in the old format (.doc)", "save it as .docx or PDF"),
    "posting.pages": ("it is a Pages or Keynote document", "export it as PDF or Word"),
    "posting.pages_limit": ("it has far more pages than a letter", "save the letter alone"),
    "posting.picture": ("it is a picture", "give the letter as text, or copy its text out of the picture"),
    "posting.scan": ("it has no text in it, only pictures of its pages", "give the letter as text"),
    "posting.spreadsheet": ("it is a spreadsheet", "copy the letter out of it into a text"),
    "posting.tangled": ("it is built so oddly that reading it takes too long", "print it to a new PDF"),
    "posting.empty": ("it holds no text", "put the letter into it"),
    "posting.too_large": ("it is larger than 20 MB", "save the letter alone"),
}


@dataclass(frozen=True, slots=True)
class LetterText:
    """The text of a letter, line by line, and subject and sender's address of the mail it came in, if any."""

    text: str
    subject: str = ""
    sender: str = ""


def read_letter_file(data: bytes, name: str) -> LetterText:
    """The letter in the bytes of a file; ``name`` is what messages call it.

    :raises UserError: ``letter.unreadable``, with the reason and what to do.
    """
    try:
        found = _read(data, name)
    except UserError as error:
        reason, advice = _REASONS[error.code]
        raise UserError("letter.unreadable", file=name, reason=reason, advice=advice) from error
    if len(found.text) > MOST_CHARACTERS:
        reason, advice = "it is far longer than a letter", "save the letter alone"
        raise UserError("letter.unreadable", file=name, reason=reason, advice=advice)
    return found


def _read(data: bytes, name: str) -> LetterText:
    from apptracker.adapters.interchange.postings.formats import Format, format_of

    if len(data) > _MOST_BYTES:
        raise UserError("posting.too_large", file=name, limit=_MOST_BYTES // 1_000_000)
    kind = format_of(data, name)
    subject = sender = ""
    if kind is None:
        text = _from_text(data, name)
    elif kind in (Format.MAIL, Format.OUTLOOK):
        text, subject, sender = _from_mail(data, name, outlook=kind is Format.OUTLOOK)
    elif kind in (Format.MHTML, Format.WEBARCHIVE):
        from apptracker.adapters.interchange.postings import saved

        pages = saved.of_mhtml(data) if kind is Format.MHTML else saved.of_webarchive(data, name)
        text = next((text for page in pages if (text := _of_page(page.html)).strip()), "")
    elif kind is Format.PDF:
        from apptracker.adapters.interchange.postings.pdf import pdf_text

        text = pdf_text(data, name)
    elif kind is Format.RTF:
        from apptracker.adapters.interchange.postings.rtf import rtf_text

        text = rtf_text(data, name)
    else:
        from apptracker.adapters.interchange.postings.office import docx_text, odt_text

        text = docx_text(data, name) if kind is Format.DOCX else odt_text(data, name)
    if not any(c.isalnum() for c in text):
        raise UserError("posting.empty", file=name)
    return LetterText(text, subject, sender)


def _from_text(data: bytes, name: str) -> str:
    from apptracker.adapters.interchange.postings.decoding import Kind, decoded

    if not data.strip():
        raise UserError("posting.empty", file=name)
    kind, text = decoded(data, name)
    if kind is Kind.HTML:
        return _of_page(text)
    if kind is Kind.MARKDOWN:
        from apptracker.adapters.interchange.postings.markdown import markdown_text

        return markdown_text(text)
    return text


def _from_mail(data: bytes, name: str, *, outlook: bool) -> tuple[str, str, str]:
    from apptracker.adapters.interchange.postings.mailbody import opened

    if outlook:
        from apptracker.adapters.interchange.postings.outlook import part_of_msg

        mail = opened(part_of_msg(data, name))
    else:
        from apptracker.adapters.interchange.postings.mime import taken_apart

        mail = opened(taken_apart(data))
    return mail.text, " ".join(mail.head.subject.split()), mail.head.address


def _of_page(html: str) -> str:
    from apptracker.adapters.interchange.postings.pages import Page
    from apptracker.adapters.interchange.postings.rendering import block_text

    page = Page(html)
    body = page.root.find("body")
    return block_text(body if body is not None else page.root)

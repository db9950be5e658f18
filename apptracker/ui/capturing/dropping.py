"""What a drop, or the clipboard, holds of a posting: files, mails, a page, text, or nothing that can be had.

Loaded with the window, so what few drops need is imported when one comes.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from apptracker.ui.tr import mark, tr

MOST_BYTES = 20_000_000  # of a mail that is handed over as it is

_PICTURE = "\ufffc"  # what Qt puts into a text where a page has a picture
_MAIL = "message/rfc822"
#: How Windows hands over files that are in no folder, such as mails: first a list of names, then each content.
_NAMES_ON_WINDOWS = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
_CONTENT_ON_WINDOWS = 'application/x-qt-windows-mime;value="FileContents";index={}'
_NAME_BYTES, _NAME_AT = 592, 72  # of one entry in that list, and where in it the name begins
_MOST_MAILS = 500
#: What mail programs and browsers offer where they only promise a file, or hand over a pointer that is theirs alone.
_PROMISES = (
    "x-moz-file-promise",
    "x-moz-message",
    "filegroupdescriptor",
    "xdnddirectsave",
    "promised-file",
    "filepromise",
)
_POINTERS = frozenset(
    {"mailbox", "mailbox-message", "imap", "imap-message", "news", "news-message", "message", "outlook"}
)
#: Links as Mozilla's programs hand them over: the address, a line break, its title; in UTF-16.
_LINK_AND_TITLE = "text/x-moz-url"

SAVE_THE_MAIL = mark(
    "The mail program hands over no more than a pointer to the mail. Save the mail as a file and drop that, or copy "
    "its text and paste it here."
)
_NOTHING_READABLE = mark(
    "Nothing that can be read was in it. Save it as a file and drop that, or copy its text and paste it."
)


class Given(NamedTuple):
    """A text and, where it was pasted from a web page and not touched since, the HTML it came with."""

    text: str
    page: str = ""


NOTHING = Given("")


class Handed(NamedTuple):
    """A file that is in no folder: a mail as the mail program hands it over."""

    name: str
    data: bytes


File = Path | Handed


class Dropped(NamedTuple):
    """What was dropped or copied. ``trouble`` says in words why there is nothing, where another program promised more
    than it gave."""

    given: Given = NOTHING
    files: tuple[File, ...] = ()
    trouble: str = ""

    def __bool__(self) -> bool:
        return bool(self.files or self.given.text.strip() or self.trouble)


def dropped(source: QMimeData | None) -> Dropped:
    """What there is, the most telling form of it: files before mails before a page before text."""
    if source is None:
        return Dropped()
    if files := local_files(source):
        return Dropped(files=files)
    if mails := _mails(source):
        return Dropped(files=mails)
    text, page = source.text(), source.html() if source.hasHtml() else ""
    if source.hasUrls() and not source.hasFormat("text/plain"):
        text = "\n".join(url.toString() for url in source.urls())
    if not text.strip() and page:
        from PySide6.QtGui import QTextDocumentFragment

        text = QTextDocumentFragment.fromHtml(page).toPlainText().replace(_PICTURE, "")
    if not text.strip() and source.hasFormat(_LINK_AND_TITLE):
        text = _decoded(bytes(source.data(_LINK_AND_TITLE).data())).partition("\n")[0]
    if _is_pointer(text) or (not text.strip() and promises_mail(source)):
        return Dropped(trouble=tr(SAVE_THE_MAIL))
    if not text.strip():
        return Dropped(trouble=tr(_NOTHING_READABLE) if source.formats() else "")
    return Dropped(Given(text, page))


def local_files(source: QMimeData) -> tuple[Path, ...]:
    """The files and folders in what is dropped or pasted."""
    return tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())


def card_files(found: Dropped) -> tuple[Path, ...]:
    """The files, where all that was dropped is address cards."""
    paths = tuple(each for each in found.files if isinstance(each, Path) and each.suffix.lower() in (".vcf", ".vcard"))
    return paths if len(paths) == len(found.files) else ()


def promises_mail(source: QMimeData) -> bool:
    """Whether another program offers a file it has not made yet, as mail programs do."""
    return any(promise in each.casefold() for each in source.formats() for promise in _PROMISES)


def _mails(source: QMimeData) -> tuple[Handed, ...]:
    if source.hasFormat(_MAIL):
        data = bytes(source.data(_MAIL).data())
        if data.strip() and len(data) <= MOST_BYTES:
            return (Handed("mail.eml", data),)
    if not source.hasFormat(_NAMES_ON_WINDOWS):
        return ()
    found = []
    for number, name in enumerate(_names_on_windows(bytes(source.data(_NAMES_ON_WINDOWS).data()))):
        data = bytes(source.data(_CONTENT_ON_WINDOWS.format(number)).data())
        if data and len(data) <= MOST_BYTES:
            found.append(Handed(name or "mail.eml", data))
    return tuple(found)


def _names_on_windows(listed: bytes) -> list[str]:
    """The names in a FILEGROUPDESCRIPTORW: a count, then entries that each end in a name of 260 characters."""
    if len(listed) < 4:
        return []
    (count,) = struct.unpack_from("<I", listed)
    names = []
    for number in range(min(count, _MOST_MAILS, (len(listed) - 4) // _NAME_BYTES)):
        at = 4 + number * _NAME_BYTES
        name = listed[at + _NAME_AT : at + _NAME_BYTES].decode("utf-16-le", "replace").partition("\0")[0]
        names.append(name.replace("\\", "/").rpartition("/")[2])
    return names


def _is_pointer(text: str) -> bool:
    """Whether the text is an address that only the mail program itself can follow."""
    line = text.strip()
    return len(line.split()) == 1 and QUrl(unquote(line)).scheme() in _POINTERS


def _decoded(data: bytes) -> str:
    return data.decode("utf-8" if b"\0" not in data else "utf-16-le", "replace").lstrip("\ufeff")


class Drops(QObject):
    """Takes what is dropped anywhere in a window, but where a place takes files, or text, itself. ``dropped(data)``: a
    :class:`Dropped`.

    It looks at what comes to the window as a whole: a field would take a dropped file for a line of text.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):  # entering and moving are of its kind, too
            return False
        over = QApplication.activeModalWidget()
        if over is not None and over is not self._window:
            event.ignore()  # it waits for something else to be answered
            return True
        source = event.mimeData()
        if event.source() is not None or self._is_for_another(event.position().toPoint(), source):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(dropped(source))
        return True

    def _is_for_another(self, where: QPoint, source: QMimeData) -> bool:
        """Whether a place below takes this: its own kind of drop, or text in a field for text."""
        place: QWidget | None = self._window.childAt(where)
        while place is not None and place is not self._window:
            if place.acceptDrops() and place.isEnabled():
                field = _field_of(place)
                if field is None or _takes_files(field):
                    return True
                files = source.hasUrls() and any(url.isLocalFile() for url in source.urls())
                only_text = source.hasText() and not files and not promises_mail(source) and not source.hasFormat(_MAIL)
                return only_text and not getattr(field, "isReadOnly", lambda: False)()
            place = place.parentWidget()
        return False


def _field_of(place: QWidget) -> QWidget | None:
    """The field a widget is, or is the inside of."""
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

    fields = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
    parent = place.parentWidget()
    return place if isinstance(place, fields) else parent if isinstance(parent, fields) else None


def _takes_files(field: QWidget) -> bool:
    """Whether a field of ours says itself what becomes of what is dropped on it."""
    return any("dropEvent" in vars(kind) for kind in type(field).__mro__ if kind.__module__.startswith("apptracker."))

"""A language made up from the texts collected: every letter with an accent, two fifths longer, between ⟦ and ⟧. What
the window shows in plain letters then is the person's own, the guide's, a format – or was forgotten."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from functools import cache

import texts
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from apptracker import paths
from apptracker.store import Database
from apptracker.ui.language import Texts

_ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "åƀçđéƒğħíĵķłɱñöþɋřšťüṽŵẋýžÅƁÇĐÉƑĞĦÍĴĶŁṀÑÖÞɊŘŠŤÜṼŴẊÝŽ"
)
#: What stays as it is: gaps, the letter to press, tags and signs of HTML.
_KEPT = re.compile(r"\{[^}]*\}|</?[a-zA-Z][^>]*>|&\w+;")
LONGER = 0.4
WORD = 8  # letters of a word that makes it longer
ROWS = 40  # of a model that are looked at


def pseudo(text: str) -> str:
    """``text`` as this language has it; spaces around it stay around it."""
    core = text.strip()
    if not core:
        return text
    at = text.index(core)
    parts = _KEPT.split(core)
    said = "".join(
        part.translate(_ACCENTED) + kept for part, kept in zip(parts, [*_KEPT.findall(core), ""], strict=True)
    )
    wide = round(LONGER * sum(map(len, parts)))
    more = " ".join("ö" * min(WORD, wide - at) for at in range(0, wide, WORD))
    return f"{text[:at]}⟦{said}{' ' if ' ' in core and more else ''}{more}⟧{text[at + len(core) :]}"


@cache
def language() -> Texts:
    made = Texts({}, {}, {})
    for text, _ in texts.collect().values():
        if text.one:
            made.plurals[text.source] = pseudo(text.one), pseudo(text.source)
        elif text.context == "below":
            made.below[text.source] = pseudo(text.source)
        else:
            made.texts[text.source] = pseudo(text.source)
    return made


#: What shows the letter itself, the names of countries as Qt has them, and what the guide holds.
_OTHERS = ("_Sheet#letterPaper", "_RegionBox#", "RowList#guideEntries", "ZoneBox#")


def shown(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that is to be seen or heard beneath a widget, and where."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root) and widget is not root:
            continue
        where = f"{type(widget).__name__}#{widget.objectName()}"
        if where in _OTHERS:
            continue
        for kind, text in _of(widget):
            if text:
                yield text, f"{where}.{kind}"


def _of(widget: QWidget) -> Iterator[tuple[str, str]]:
    whole = widget.accessibleName()
    yield "name", whole
    yield "description", widget.accessibleDescription()
    if not isinstance(widget, QLineEdit):  # where it is what stands in the field
        yield "tip", widget.toolTip()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, (QLabel, QAbstractButton)) and not (whole and "…" in widget.text()):
        yield "text", widget.text()
    elif isinstance(widget, QGroupBox):
        yield "title", widget.title()
    elif isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(n)) for n in range(min(widget.count(), ROWS)))
    elif isinstance(widget, QTabBar):
        for n in range(widget.count()):
            yield "tab", widget.tabText(n)
            yield "tab tip", widget.tabToolTip(n)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model(), widget.rootIndex())
    elif isinstance(widget, QMenu):
        yield from of_actions(widget.actions())


def of_actions(actions: list[QAction]) -> Iterator[tuple[str, str]]:
    for action in actions:
        yield "action", action.text().partition("\t")[0]
        yield "action tip", action.toolTip()
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from of_actions(menu.actions())


_ROLES = {
    "cell": Qt.ItemDataRole.DisplayRole,
    "cell tip": Qt.ItemDataRole.ToolTipRole,
    "cell name": Qt.ItemDataRole.AccessibleTextRole,
}


def _of_model(model: QAbstractItemModel, root: QModelIndex) -> Iterator[tuple[str, str]]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for column in range(columns):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(head, str) and not head.isdigit():
            yield "head", head
    for row in range(min(model.rowCount(root), ROWS)):
        for column in range(columns):
            for kind, role in _ROLES.items():
                said = model.index(row, column, root).data(role)
                if isinstance(said, str):
                    yield kind, said


#: Formats, keys, names of products: what stands so in every language.
_ANYWHERE = re.compile(
    r"[\d.,]+ to [\d.,]+ [A-Z]{3} per \w+|\$[\d,]+|\bapptracker\.\w+|\b\w+/(?=\s|$)"
    r"|https?://\S+|[\w.+-]+@[\w.-]+|\b[\w-]+(?:/[\w-]+)+\b|[/~][\w./-]{3,}|\b[\w-]+\.(?:ics|pdf|docx|txt|md|html|toml|json|db|vcf|zip)\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\b(?:AM|PM|UTC|GMT|USD|EUR|GBP|CST|CDT)\b"
    r"|\b(?:Ctrl|Shift|Alt|Meta|Return|Enter|Esc|Tab|Del|Delete|Home|End|PgUp|PgDown|Space|Left|Right|Up|Down|F\d+)\b"
    r"|\b(?:PDF|DOCX|ODT|RTF|Word|Markdown|JSON Resume|JSON|HTML|CSV|vCard|apptracker|Python|Qt|SQLite|LibreOffice"
    r"|Windows|macOS|Linux|Outlook|Google|English|Español|STAR|ID|MB|KB|kB|KiB|GB|A4|US Letter|MIT)\b|\b[A-Za-z]\b"
)
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 ,.;:?'’“”()&/+$%\n–—-]*[A-Za-z0-9]|[A-Za-z]")


#: What of the data a person wrote or gave; the words of changes, stages and events are the program's.
_THEIRS = (
    "SELECT name FROM employer",
    "SELECT title, location, source, why, pay_currency FROM application",
    "SELECT text, source_name FROM posting",
    "SELECT text FROM event WHERE kind IN ('note', 'call', 'email')",
    "SELECT name, role FROM contact",
    "SELECT place, outcome, people FROM interview",
    "SELECT text FROM reminder WHERE rule IS NULL",
    "SELECT script FROM reminder",
    "SELECT data FROM profile_fact",
    "SELECT title, situation, task, action, result, skills FROM story",
    "SELECT text FROM document_version",
    "SELECT name FROM attachment",
    "SELECT name FROM tag",
)


class Own:
    """What may stand in plain letters, with the data of ``db``."""

    def __init__(self, db: Database) -> None:
        with db.reading() as connection:
            rows = [each for query in _THEIRS for row in connection.execute(query) for each in row if each]
        theirs = {" ".join(text.split()) for each in rows for text in _texts(each)}
        places = {QLocale.territoryToString(each) for each in QLocale.Country}
        known = sorted(theirs | places | set(_guide()), key=len, reverse=True)
        self._text = "\n".join(known).casefold()
        self._words = {each.casefold().strip(_AROUND) for each in known if " " not in each}
        names = (_GAP.sub(".{1,60}?", re.escape(each)) for each in known if 3 < len(each) < 400 and " " in each)
        self._names = re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", re.IGNORECASE)

    def has(self, words: str) -> bool:
        words = words.strip(_AROUND).casefold()
        return words in (self._text if " " in words else self._words) or not words

    def plain(self, text: str) -> list[str]:
        """The pieces of ``text`` in plain letters that nobody but the program can have said."""
        rest = " ".join(re.sub(r"<[^>]+>", "⟧", text).replace("&amp;", "&").split())
        if not _LETTERS.search(rest) or self.has(rest):
            return []
        rest = self._names.sub("⟧", _TYPED.sub("⟧", rest))
        rest = _PLAIN.sub(lambda piece: "⟧" if self.has(piece[0]) else piece[0], rest)
        pieces = [piece for each in _PLAIN.findall(_ANYWHERE.sub("⟧", rest)) for piece in _PARTS.split(each)]
        left = [piece for piece in pieces if _LETTERS.search(piece) and not self.has(piece)]
        between = "⟦" not in rest and " " in text  # small words between what is theirs
        left = [piece for piece in left if not (between and _SMALL.fullmatch(piece.strip(_AROUND)))]
        return [piece for piece in left if piece.strip() != "at"]  # the store's "Agent at Harbor Mutual"


_TYPED = re.compile(r"(?:\b[a-z]+|⟦[^⟦⟧]*⟧):(?:\"[^\"]*\"|(?:this|last) \w+|[\w,-]+)")  # in the search box
_SMALL = re.compile(r"[a-z]{1,9}")
_LETTERS = re.compile(r"[A-Za-z]")
_PARTS = re.compile(r"[,:;(] ?|\. ")
_GAP = re.compile(r"\\\{\w+\\\}")
#: Modules that hold the headings within what the guide says.
_HEADINGS = ("pages", "writing", "comparing", "talking", "words", "entries")


def _texts(value: str) -> Iterator[str]:
    """A text, or the texts in JSON."""
    if value[:1] in "[{":
        yield from _strings(json.loads(value))
    else:
        yield from (value, *value.splitlines())


_AROUND = " ,.;:?!'’“”()&/+$%–—-"


@cache
def _guide() -> tuple[str, ...]:
    """Every text of the guide and of the sample data."""
    modules = (texts.ROOT / "apptracker" / "guide" / f"{name}.py" for name in _HEADINGS)
    headings = tuple(
        source for path in modules for source, _ in texts.sentences(ast.parse(path.read_text(encoding="utf-8")))
    )
    return headings + tuple(
        " ".join(text.split())
        for path in (
            *paths.resource("resources", "guide").glob("*.toml"),
            *paths.resource("resources", "demo").glob("*.toml"),
        )
        for text in _strings(_guides(path.name, tomllib.loads(path.read_text(encoding="utf-8"))))
        if text
    )


def _guides(name: str, value: object) -> object:
    """What of a file is the guide's, without the program's own words in it."""
    if isinstance(value, list):
        return [_guides(name, each) for each in value]
    if isinstance(value, dict):
        return {key: _guides(name, each) for key, each in value.items() if key not in texts.FILES.get(name, ())}
    return value


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)

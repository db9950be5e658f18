"""The rows of what changed from one capture of a posting to the next: what it asks, what it says, its lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apptracker.domain.postings import FieldValue, Requirement
from apptracker.tailoring.versions import Difference, Fate, FieldChange
from apptracker.ui.application.said_words import CAPTIONS, in_words
from apptracker.ui.mirroring import mirrored
from apptracker.ui.theme import Theme
from apptracker.ui.tr import mark, tr, trn

#: Pixels: from the left and the right, the sign, above and below the words, above a heading.
_INDENT, _RIGHT, _SIGN, _PAD, _ABOVE = 20, 16, 18, 4, 10
_MOST_LINES = 300  # shown: the rest is another posting
_MOST_SAID = 60  # characters of a field that are told twice, as they are and as they were
_ROW = Qt.ItemDataRole.UserRole
_WRAP = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
_NOTHING = mark("Nothing that counts: at most spaces, case and punctuation are other.")

Index = QModelIndex | QPersistentModelIndex


class RowKind(StrEnum):
    """What a row tells; its value is how a screen reader begins it."""

    HEADING = ""
    MORE = mark("Asked now")
    LESS = mark("No longer asked")
    OTHERWISE = mark("Changed")
    ADDED = mark("Added")
    REMOVED = mark("Removed")
    SAME = mark("Unchanged")
    GAP = "…"


_SIGNS = {RowKind.MORE: "+", RowKind.ADDED: "+", RowKind.LESS: "−", RowKind.REMOVED: "−"}
_HUES = {"+": "success", "−": "danger"}
_LINES = {Fate.SAME: RowKind.SAME, Fate.ADDED: RowKind.ADDED, Fate.REMOVED: RowKind.REMOVED, Fate.GAP: RowKind.GAP}
_STILL = (RowKind.HEADING, RowKind.GAP)


@dataclass(frozen=True, slots=True)
class Row:
    kind: RowKind
    text: str

    @property
    def sign(self) -> str:
        """ "+" for what came, "−" for what went, else ""."""
        return _SIGNS.get(self.kind, "")


def rows_of(found: Difference, today: date) -> list[Row]:
    """What is asked, then what is said, then the lines themselves, each under its heading."""
    if not found:
        return [Row(RowKind.SAME, tr(_NOTHING))]
    rows: list[Row] = []

    def add(heading: str, kind: RowKind, texts: list[str]) -> None:
        if texts:
            rows.extend([Row(RowKind.HEADING, heading), *(Row(kind, text) for text in texts)])

    add(tr("It asks more"), RowKind.MORE, [_asked(each) for each in found.asked_more])
    add(tr("It asks no longer"), RowKind.LESS, [_asked(each) for each in found.asked_less])
    add(tr("It asks otherwise"), RowKind.OTHERWISE, [_weighed(each) for each in found.weighed])
    add(tr("It says otherwise"), RowKind.OTHERWISE, [_said(each, today) for each in found.fields])
    if found.lines:
        rows.append(Row(RowKind.HEADING, tr("Line by line")))
        rows += [Row(_LINES[line.fate], line.text or "…") for line in found.lines[:_MOST_LINES]]
        if len(found.lines) > _MOST_LINES:
            left = trn("… and {n} more line", "… and {n} more lines", len(found.lines) - _MOST_LINES)
            rows.append(Row(RowKind.GAP, left))
    return rows


def _asked(requirement: Requirement) -> str:
    words = _words(requirement)
    return words if requirement.must else tr("{words} (nice to have)", words=words)


def _weighed(requirement: Requirement) -> str:
    words = _words(requirement)
    return (
        tr("{words}: a must-have now", words=words)
        if requirement.must
        else tr("{words}: only nice to have now", words=words)
    )


def _words(requirement: Requirement) -> str:
    words = " ".join(requirement.text.split())
    return words[:1].upper() + words[1:]


def _said(change: FieldChange, today: date) -> str:
    """ "Pay: $17 to $18 an hour (was $16 an hour)"."""

    def words(field: FieldValue) -> str:
        shown = in_words(change.name, field.value, today)
        return shown if field.sure else tr("maybe {words}", words=shown)

    caption = tr(CAPTIONS[change.name])
    now = words(change.after) if change.after is not None and change.after.value else ""
    before = words(change.before) if change.before is not None and change.before.value else ""
    if min(len(now), len(before)) > _MOST_SAID:
        return tr("{field} is worded otherwise: see the lines below", field=caption)
    if now and before:
        return tr("{field}: {now} (was {before})", field=caption, now=now, before=before)
    if now:
        return tr("{field}: {now} (not said before)", field=caption, now=now)
    return tr("{field}: no longer said (was {before})", field=caption, before=before)


class ChangesModel(QAbstractListModel):
    """``UserRole`` gives the :class:`Row`."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.text if row.kind in _STILL else tr("{fate}: {line}", fate=tr(row.kind.value), line=row.text)
        return row if role == _ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].kind in _STILL:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class ChangesDelegate(QStyledItemDelegate):
    """Words after their sign; lines that came or went on a ground, their neighbors muted."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        theme.changed.connect(self._on_theme_changed)
        self._dress()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        row: Row = index.data(_ROW)
        if row.kind is RowKind.HEADING:
            return QSize(width, self._strong.height() + 2 * _PAD + (_ABOVE if index.row() else 0))
        room = max(40, self._words_rect(QRect(0, 0, width, 100)).width())
        height = self._plain.boundingRect(QRect(0, 0, room, 100_000), _WRAP, row.text).height()
        return QSize(width, height + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        row: Row = index.data(_ROW)
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is RowKind.HEADING:
            painter.setFont(theme.font(strong=True))
            painter.setPen(theme.color("text"))
            flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
            shown = self._strong.elidedText(row.text, Qt.TextElideMode.ElideRight, rect.width() - _INDENT - _RIGHT)
            painter.drawText(self._seen(rect.adjusted(_INDENT, 0, -_RIGHT, -_PAD), rect), flags, shown)
        else:
            self._paint_ground(painter, rect, row, option.state)
            painter.setFont(theme.font(strong=True))
            if row.sign:
                painter.setPen(theme.color(_HUES[row.sign]))
                painter.drawText(self._seen(rect.adjusted(_INDENT, _PAD, 0, -_PAD), rect), _WRAP, row.sign)
            painter.setFont(theme.font())
            painter.setPen(theme.color("text-muted" if row.kind in (RowKind.SAME, RowKind.GAP) else "text"))
            painter.drawText(self._seen(self._words_rect(rect), rect), _WRAP, row.text)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, row: Row, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ground = QColor(0, 0, 0, 0)
        if row.kind in (RowKind.ADDED, RowKind.REMOVED):
            ground = self._theme.color(f"{_HUES[row.sign]}-soft")
        elif chosen:
            ground = self._theme.color("accent-soft")
        focused = chosen and self._view.hasFocus()
        painter.setPen(QPen(self._theme.color("focus"), 2) if focused else QPen(QColor(0, 0, 0, 0)))
        painter.setBrush(ground)
        painter.drawRoundedRect(self._seen(rect.adjusted(12, 1, -8, -1), rect), 4, 4)

    def _seen(self, place: QRect, rect: QRect) -> QRect:
        """A place in a row where the person's reading direction has it."""
        return mirrored(place, rect, self._view)

    def _words_rect(self, rect: QRect) -> QRect:
        return rect.adjusted(_INDENT + round(_SIGN * self._theme.scale), _PAD, -_RIGHT, -_PAD)

    def _on_theme_changed(self) -> None:
        self._dress()
        self._view.scheduleDelayedItemsLayout()

    def _dress(self) -> None:
        self._plain = QFontMetrics(self._theme.font())
        self._strong = QFontMetrics(self._theme.font(strong=True))

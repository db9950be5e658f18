"""The rows of what a posting asks: gaps, what is answered, the work itself, what is not asked after all."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apptracker.domain.postings import CoveredRequirement
from apptracker.ui.application.posting_text import evidence_tip
from apptracker.ui.application.reading import Reading, facts_line
from apptracker.ui.mirroring import mirrored
from apptracker.ui.theme import Theme
from apptracker.ui.tr import mark, tr

_LINES = 3  # of a requirement; the text beside it has the rest
#: Pixels: from the left, the icon, above and below, from icon to words, the mark of what was corrected.
INDENT, _SIDE, _PAD, _GAP, _MARK = 20, 16, 6, 8, 12
_NOT_ASKED = mark("You said these are not asked")
YOU_SAID_SO = mark("You said so")
STATE, CORRECTED = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_ICONS = {
    mark("Gap"): ("gap", "danger"),
    mark("Answered"): ("check", "success"),
    mark("Task"): ("work", "text-muted"),
    mark("Not asked"): ("close", "text-muted"),
}

Index = QModelIndex | QPersistentModelIndex


class RequirementsModel(QAbstractListModel):
    """Headings (text) and requirements in one column. ``UserRole`` gives the row's :class:`CoveredRequirement`,
    ``STATE`` how it stands and ``CORRECTED`` whether the person said anything of it."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[str | CoveredRequirement] = []
        self._corrected: frozenset[str] = frozenset()
        self._not_asked: frozenset[str] = frozenset()

    def show_reading(self, reading: Reading | None) -> None:
        self.beginResetModel()
        self.rows = []
        self._corrected = reading.corrected if reading else frozenset()
        self._not_asked = frozenset(r.id for r in reading.not_asked) if reading else frozenset()
        if reading is not None:
            self._add(tr("Gaps ({count})", count=len(reading.gaps)), reading.gaps)
            self._add(tr("Answered ({count})", count=len(reading.answered)), reading.answered)
            self._add(tr("The work itself"), reading.tasks)
            self._add(tr(_NOT_ASKED), [CoveredRequirement(replace(r, must=False), ()) for r in reading.not_asked])
        self.endResetModel()

    def row_of(self, requirement_id: str) -> int:
        """The row of a requirement, -1 when it is not there."""
        for number, row in enumerate(self.rows):
            if isinstance(row, CoveredRequirement) and row.requirement.id == requirement_id:
                return number
        return -1

    def state(self, covered: CoveredRequirement) -> str:
        """As :func:`state_of`, or "Not asked" by the person's word."""
        return "Not asked" if covered.requirement.id in self._not_asked else state_of(covered)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if isinstance(row, str):
            return row if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = tr(YOU_SAID_SO) if row.requirement.id in self._corrected else ""
            facts = "" if row.requirement.id in self._not_asked else facts_line(row)
            told = tr("{state}: {words}", state=tr(self.state(row)), words=words_of(row))
            return ". ".join(filter(None, (told, facts, said)))
        if role == Qt.ItemDataRole.ToolTipRole:
            said = tr(YOU_SAID_SO) if row.requirement.id in self._corrected else ""
            return said if row.requirement.id in self._not_asked else evidence_tip(row, said)
        if role == CORRECTED:
            return row.requirement.id in self._corrected
        if role == STATE:
            return self.state(row)
        return row if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _add(self, heading: str, covered: list[CoveredRequirement]) -> None:
        if covered:
            self.rows += [heading, *covered]


class RequirementDelegate(QStyledItemDelegate):
    """Icon, words (bold for a must-have), and what kind it is."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        theme.changed.connect(self._on_theme_changed)
        self._dress()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        small = self._small.height()
        covered = index.data(Qt.ItemDataRole.UserRole)
        if covered is None:
            return QSize(width, small + 2 * _PAD + (_PAD if index.row() else 0))
        return QSize(width, self._text_height(covered, width) + small + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state = option.state
        covered = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if covered is None:
            painter.setFont(self._theme.font("small", strong=True))
            painter.setPen(self._theme.color("text-muted"))
            place = self._seen(rect.adjusted(INDENT, 0, -4, -_PAD // 2), rect)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, index.data())
        else:
            self._paint_ground(painter, rect, state)
            self._paint_requirement(painter, rect, covered, index.data(STATE), corrected=index.data(CORRECTED))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        focused = chosen and self._view.hasFocus()
        painter.setPen(QPen(self._theme.color("focus"), 2) if focused else QPen(QColor(0, 0, 0, 0)))
        painter.setBrush(self._theme.color("accent-soft" if chosen else "hover"))
        painter.drawRoundedRect(self._seen(rect.adjusted(10, 1, -5, -1), rect), 6, 6)

    def _paint_requirement(
        self, painter: QPainter, rect: QRect, covered: CoveredRequirement, state: str, *, corrected: bool
    ) -> None:
        theme = self._theme
        name, color = _ICONS[state]
        side = round(_SIDE * theme.scale)
        icon = QRect(rect.left() + INDENT, rect.top() + _PAD, side, side)
        theme.icon(name, color).paint(painter, self._seen(icon, rect))
        strong = covered.requirement.must
        words = self._words_rect(rect)
        painter.setFont(theme.font(strong=strong))
        painter.setPen(theme.color("text-muted" if state == "Not asked" else "text"))
        height = self._text_height(covered, rect.width())
        shown = self._seen(words, rect)
        painter.setClipRect(shown)
        painter.drawText(
            QRect(shown.left(), shown.top(), shown.width(), height), _WRAP, self._cut(covered, words.width())
        )
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text-muted"))
        below = QRect(words.left(), words.top() + height, words.width(), self._small.height())
        if corrected:
            mark = round(_MARK * theme.scale)
            top = below.top() + (below.height() - mark) // 2
            place = QRect(below.right() - mark, top, mark, mark)
            theme.icon("edit", "text-muted").paint(painter, self._seen(place, rect))
            below.setRight(below.right() - mark - _GAP)
        facts = tr(state) if state == "Not asked" else facts_line(covered)
        facts = self._small.elidedText(facts, Qt.TextElideMode.ElideRight, below.width())
        line = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._seen(below, rect), line, facts)

    def _seen(self, place: QRect, rect: QRect) -> QRect:
        """A place in a row where the person's reading direction has it."""
        return mirrored(place, rect, self._view)

    def _words_rect(self, rect: QRect) -> QRect:
        return rect.adjusted(INDENT + round(_SIDE * self._theme.scale) + _GAP, _PAD, -12, -_PAD)

    def _text_height(self, covered: CoveredRequirement, width: int) -> int:
        metrics = self._bold if covered.requirement.must else self._plain
        room = self._words_rect(QRect(0, 0, width, 100)).width()
        place = QRect(0, 0, max(40, room), 10_000)
        wanted = metrics.boundingRect(place, _WRAP, words_of(covered)).height()
        # measured as drawn, since each line is rounded up
        return min(wanted, metrics.boundingRect(place, _WRAP, _MOST_LINES).height())

    def _cut(self, covered: CoveredRequirement, width: int) -> str:
        """The words, cut where they would need more lines than there are."""
        words = words_of(covered)
        metrics = self._bold if covered.requirement.must else self._plain
        place = QRect(0, 0, max(40, width), 10_000)
        most = metrics.boundingRect(place, _WRAP, _MOST_LINES).height()
        shown, room = words, _LINES * width
        while room > width and metrics.boundingRect(place, _WRAP, shown).height() > most:  # words do not fill lines
            room -= metrics.averageCharWidth()
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        return shown

    def _on_theme_changed(self) -> None:
        self._dress()
        self._view.scheduleDelayedItemsLayout()

    def _dress(self) -> None:
        self._plain = QFontMetrics(self._theme.font())
        self._bold = QFontMetrics(self._theme.font(strong=True))
        self._small = QFontMetrics(self._theme.font("small"))


_MOST_LINES = "\n".join("X" * _LINES)
_WRAP = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def state_of(covered: CoveredRequirement) -> str:
    """ "Gap", "Answered", or "Task" for what nobody has to answer."""
    if not covered.requirement.is_asked:
        return "Task"
    return "Answered" if covered.evidence else "Gap"


def words_of(covered: CoveredRequirement) -> str:
    """The words of the posting in one line, with a capital."""
    words = " ".join(covered.requirement.text.split())
    return words[:1].upper() + words[1:]

"""What a posting asks, gaps first; below the list, what answers the one that is chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from apptracker.domain.postings import CoveredRequirement
from apptracker.ui.application.posting_text import evidence_tip
from apptracker.ui.application.reading import Reading, evidence_lines, facts_line
from apptracker.ui.context import Context
from apptracker.ui.guide.linking import ArticleLink
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.widgets.basics import button, in_row, label, stacked

_MOST = 3  # facts named below the list
_LINES = 3  # of a requirement; the text beside it has the rest
_INDENT, _SIDE, _PAD, _GAP = 20, 16, 6, 8  # pixels: from the left, the icon, above and below, from icon to words
_HINT = "Choose one to see what answers it."
_NOTHING = "Nothing in your profile answers this yet."

Index = QModelIndex | QPersistentModelIndex


class RequirementsModel(QAbstractListModel):
    """Headings (text) and requirements in one column. ``UserRole`` gives the row's :class:`CoveredRequirement`."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[str | CoveredRequirement] = []

    def show_reading(self, reading: Reading | None) -> None:
        self.beginResetModel()
        self.rows = []
        if reading is not None:
            self._add(f"Gaps ({len(reading.gaps)})", reading.gaps)
            self._add(f"Answered ({len(reading.answered)})", reading.answered)
            self._add("The work itself", reading.tasks)
        self.endResetModel()

    def row_of(self, requirement_id: str) -> int:
        """The row of a requirement, -1 when it is not there."""
        for number, row in enumerate(self.rows):
            if isinstance(row, CoveredRequirement) and row.requirement.id == requirement_id:
                return number
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if isinstance(row, str):
            return row if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{state_of(row)}: {_words(row)}. {facts_line(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return evidence_tip(row)
        return row if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _add(self, heading: str, covered: list[CoveredRequirement]) -> None:
        if covered:
            self.rows += [heading, *covered]


class Requirements(QWidget):
    """``chosen(requirement_id)``: it shall be seen in the text. ``story_wanted(requirement_id)``: the person would tell
    a story that fills the gap."""

    chosen = Signal(str)
    story_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName("What the posting asks")
        self.model = RequirementsModel()
        self.model.setParent(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setAccessibleName("What the posting asks")
        self.view.setItemDelegate(_Delegate(self.view, context.theme))
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setWordWrap(True)  # or the heights would not follow the width
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        set_role(self.view, "requirements")
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.clicked.connect(self._on_clicked)
        self.evidence = label(_HINT, "muted", wrap=True)
        self.story = button("Add a story", self._on_story)
        self.story.hide()
        self.how = ArticleLink(context, "How to show it")
        self.how.hide()
        self._articles: dict[str, str] = {}
        below = in_row(stacked(self.evidence, in_row(self.how, 1), spacing=0), self.story)
        below.setStretch(0, 1)
        below.setContentsMargins(_INDENT, 6, 12, 8)
        column = stacked(self.view, below, spacing=0)
        column.setStretch(0, 1)
        self.setLayout(column)
        self._quiet = False

    @property
    def current(self) -> CoveredRequirement | None:
        found = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, CoveredRequirement) else None

    def show_reading(self, reading: Reading | None) -> None:
        """Show them anew, the chosen one chosen still."""
        chosen = self.current.requirement.id if self.current else ""
        self._articles = reading.articles if reading else {}
        self.model.show_reading(reading)
        self.choose(chosen)

    def choose(self, requirement_id: str) -> None:
        """Choose it here, without telling."""
        row = self.model.row_of(requirement_id)
        index = self.model.index(row) if row >= 0 else QModelIndex()
        self._quiet = True
        self.view.setCurrentIndex(index)
        self._quiet = False
        self._show_evidence()
        if row >= 0:
            self.view.scrollTo(index)

    def _show_evidence(self) -> None:
        current = self.current
        gap = current is not None and state_of(current) == "Gap"
        self.story.setVisible(gap)
        article = self._articles.get(current.requirement.id, "") if current and current.requirement.is_asked else ""
        self.how.setVisible(bool(article))
        if current is not None:
            self.how.point_to(article, _words(current))
        if current is None:
            self.evidence.setText(_HINT if self.model.rows else "")
        else:
            lines = [_NOTHING] if gap else evidence_lines(current)[:_MOST] or [facts_line(current)]
            self.evidence.setText("\n".join(lines))
            self.story.setAccessibleName(f"Add a story that shows: {_words(current)}")

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._quiet:
            self._show_evidence()
            if self.current is not None:
                self.chosen.emit(self.current.requirement.id)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self.current is not None:
            self.chosen.emit(self.current.requirement.id)  # once more, where the text was scrolled on

    def _on_story(self) -> None:
        if self.current is not None:
            self.story_wanted.emit(self.current.requirement.id)


class _Delegate(QStyledItemDelegate):
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
            place = rect.adjusted(_INDENT, 0, -4, -_PAD // 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, index.data())
        else:
            self._paint_ground(painter, rect, state)
            self._paint_requirement(painter, rect, covered)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        focused = chosen and self._view.hasFocus()
        painter.setPen(QPen(self._theme.color("focus"), 2) if focused else QPen(QColor(0, 0, 0, 0)))
        painter.setBrush(self._theme.color("accent-soft" if chosen else "hover"))
        painter.drawRoundedRect(rect.adjusted(10, 1, -5, -1), 6, 6)

    def _paint_requirement(self, painter: QPainter, rect: QRect, covered: CoveredRequirement) -> None:
        theme, state = self._theme, state_of(covered)
        name, color = {"Gap": ("gap", "danger"), "Answered": ("check", "success")}.get(state, ("work", "text-muted"))
        side = round(_SIDE * theme.scale)
        theme.icon(name, color).paint(painter, QRect(rect.left() + _INDENT, rect.top() + _PAD, side, side))
        strong = covered.requirement.must
        words = self._words_rect(rect)
        painter.setFont(theme.font(strong=strong))
        painter.setPen(theme.color("text"))
        height = self._text_height(covered, rect.width())
        painter.setClipRect(words)
        painter.drawText(
            QRect(words.left(), words.top(), words.width(), height), _WRAP, self._cut(covered, words.width())
        )
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text-muted"))
        below = QRect(words.left(), words.top() + height, words.width(), self._small.height())
        facts = self._small.elidedText(facts_line(covered), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, facts)

    def _words_rect(self, rect: QRect) -> QRect:
        return rect.adjusted(_INDENT + round(_SIDE * self._theme.scale) + _GAP, _PAD, -12, -_PAD)

    def _text_height(self, covered: CoveredRequirement, width: int) -> int:
        metrics = self._bold if covered.requirement.must else self._plain
        room = self._words_rect(QRect(0, 0, width, 100)).width()
        wanted = metrics.boundingRect(QRect(0, 0, max(40, room), 10_000), _WRAP, _words(covered)).height()
        return min(wanted, _LINES * metrics.lineSpacing())

    def _cut(self, covered: CoveredRequirement, width: int) -> str:
        """The words, cut where they would need more lines than there are."""
        words = _words(covered)
        metrics = self._bold if covered.requirement.must else self._plain
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, _LINES * width - width // 3)

    def _on_theme_changed(self) -> None:
        self._dress()
        self._view.scheduleDelayedItemsLayout()

    def _dress(self) -> None:
        self._plain = QFontMetrics(self._theme.font())
        self._bold = QFontMetrics(self._theme.font(strong=True))
        self._small = QFontMetrics(self._theme.font("small"))


_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def state_of(covered: CoveredRequirement) -> str:
    """ "Gap", "Answered", or "Task" for what nobody has to answer."""
    if not covered.requirement.is_asked:
        return "Task"
    return "Answered" if covered.evidence else "Gap"


def _words(covered: CoveredRequirement) -> str:
    words = " ".join(covered.requirement.text.split())
    return words[:1].upper() + words[1:]

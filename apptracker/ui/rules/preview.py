"""What a rule would have done lately: a line that sums it up, and the days it would have spoken."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.language import ruled
from apptracker.ui.mirroring import mirrored
from apptracker.ui.rules.work import LOOKED_BACK, Coming, Tried
from apptracker.ui.theme import Theme
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import Card, button, label, tip

if TYPE_CHECKING:
    from apptracker.domain.rehearsal import WouldHave

Index = QModelIndex | QPersistentModelIndex
FIRST, MORE = 8, 40  # reminders shown at first, and how many more at a time
_PAD = 8
_ANSWERED = mark("They had answered by then")


class TriedModel(QAbstractListModel):
    """The days, as a screen reader says them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: tuple[WouldHave, ...] = ()
        self._asks = True

    def show_found(self, found: Sequence[WouldHave], *, asks: bool) -> None:
        """``asks``: it matters whether the employer had answered."""
        self.beginResetModel()
        self.found, self._asks = tuple(found), asks
        self.endResetModel()

    def remark(self, one: WouldHave) -> str:
        """Why it would not have spoken, or what else is to be known; '' for nothing."""
        if one.answered_before and one.why_not:
            return tr("{answered}, so it would not have asked", answered=tr(_ANSWERED))
        answered = tr(_ANSWERED) if one.answered_before and self._asks else ""
        moved = (
            tr("Moved from {day}, a free day", day=formats.weekday_and_date(one.moved_from)) if one.moved_from else ""
        )
        return one.why_not or " · ".join(filter(None, (answered, moved)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return ruled(one.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (formats.full_day(one.day), about(one), ruled(one.text), self.remark(one))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(
                "\n".join(filter(None, (formats.full_day(one.day), about(one), ruled(one.text), self.remark(one))))
            )
        return None


def about(one: WouldHave) -> str:
    """Which application: "Harbor Mutual · Claims representative"."""
    return " · ".join(filter(None, (one.employer, one.title)))


class TriedDelegate(QStyledItemDelegate):
    """The day at the left; which application, and the words or why there would have been none, beside it."""

    def __init__(self, theme: Theme, view: TriedList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def height(self) -> int:
        return 2 * QFontMetrics(self._theme.font()).height() + 2 * _PAD

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = self._view.tried.found[index.row()]
        theme, rect = self._theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 2, -1, -2), 5, 5)
        silent, remark = bool(one.why_not), self._view.tried.remark(one)
        inner = rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        side = round(16 * theme.scale)
        icon = theme.icon("check" if silent else "reminder", "text-muted" if silent else "accent")
        icon.paint(painter, mirrored(QRect(inner.left(), inner.top() + 1, side, side), rect, self._view))
        words = inner.adjusted(side + 10, 0, 0, 0)
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        painter.setFont(theme.font(strong=True))
        painter.setPen(theme.color("text-muted" if silent else "text"))
        used = self._put(painter, words, rect, formats.weekday_and_date(one.day), top)
        painter.setFont(theme.font())
        self._put(painter, words.adjusted(used, 0, 0, 0), rect, f"  ·  {about(one)}", top)
        painter.setPen(theme.color("text-muted"))
        self._put(painter, words, rect, " · ".join(filter(None, (remark, "" if silent else ruled(one.text)))), bottom)
        painter.restore()

    def _put(self, painter: QPainter, rect: QRect, row: QRect, text: str, where: Qt.AlignmentFlag) -> int:
        """Text on one line, shortened to fit; how wide it became."""
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        place = mirrored(rect, row, self._view)
        painter.drawText(place, where | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)


class TriedList(QListView):
    """As high as its rows. ``opened(id)``: the application of a row, by Enter or double-click."""

    opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("triedList")
        self.setAccessibleName(tr("What it would have done"))
        self.tried = TriedModel(self)
        self.setModel(self.tried)
        self._delegate = TriedDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._on_opened)
        theme.changed.connect(self._on_theme)

    def show_found(self, found: Sequence[WouldHave], *, asks: bool) -> None:
        row = self.currentIndex().row()
        self.tried.show_found(found, asks=asks)
        if found:
            self.setCurrentIndex(self.tried.index(min(max(row, 0), len(found) - 1)))
        self.setVisible(bool(found))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(240, len(self.tried.found) * self._delegate.height() + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.tried.found[index.row()].application_id)

    def _on_theme(self) -> None:
        self.doItemsLayout()
        self.updateGeometry()


class Preview(Card):
    """What the rule would have done in the last days, or what it does next where it would have done nothing."""

    def __init__(self, context: Context) -> None:
        super().__init__(tr("What this would have done in the last {days} days", days=LOOKED_BACK))
        self.heading.setWordWrap(True)
        self._context = context
        self._tried = Tried()
        self._shown = FIRST
        self.sum = label("", "strong", wrap=True)
        self.example = label("", "muted", wrap=True)
        self.list = TriedList(context.theme)
        self.list.opened.connect(self._on_opened)
        self.more = button("", self._on_more, "link")
        for part in (self.sum, self.example, self.list, self.more):
            self.body.addWidget(part)
            part.hide()

    def show_tried(self, tried: Tried, *, anew: bool) -> None:
        """``anew``: it is of another rule than before."""
        self._tried = tried
        if anew:
            self._shown = FIRST
        self._say(summed_up(tried))
        words = example_words(tried.example, self._context.clock.now().date())
        self.example.setText(words)
        self.example.setVisible(bool(words))
        self._fill()

    def refuse(self) -> None:
        """What stands in the form cannot work."""
        self._tried = Tried()
        self._say(tr("This comes back once what is marked above is put right."))
        self.example.hide()
        self._fill()

    def _fill(self) -> None:
        found = self._tried.found
        self.list.show_found(found[: self._shown], asks=self._tried.asks)
        left = len(found) - self._shown
        self.more.setText(
            trn("Show {n} more", "Show {n} more", MORE)
            if left > MORE
            else trn("Show the {n} other", "Show the {n} others", left)
        )
        self.more.setVisible(left > 0)

    def _say(self, words: str) -> None:
        self.sum.setText(words)
        self.sum.show()

    def _on_more(self) -> None:
        self._shown += MORE
        self._fill()

    def _on_opened(self, application_id: int) -> None:
        self._context.go.open_application(application_id, "reminders", whole=True)


def summed_up(tried: Tried) -> str:
    """ "It would have reminded you 7 times; 2 had answered before."."""
    found = tried.found
    if not tried.has_history:
        return tr("There is no history yet to try it on.")
    if not found:
        return tr("Nothing that happened in these days calls for it.")
    asked = [one for one in found if not one.why_not]
    silent = [one for one in found if one.why_not]
    answered = sum(one.answered_before for one in silent)
    moved = sum(one.moved_from is not None for one in asked)
    pointless = len(silent) - answered
    clauses = (
        _reminded(len(asked)),
        trn("{n} employer had answered before", "{n} employers had answered before", answered) if answered else "",
        trn("{n} was moved from a free day", "{n} were moved from a free day", moved) if moved else "",
        trn("{n} time it had become pointless", "{n} times it had become pointless", pointless) if pointless else "",
    )
    return f"{'; '.join(filter(None, clauses))}."


def _reminded(times: int) -> str:
    if times < 2:
        return tr("It would have reminded you once") if times else tr("It would not have reminded you")
    return trn("It would have reminded you {n} time", "It would have reminded you {n} times", times)


def example_words(example: Coming | None, today: date) -> str:
    """What it does about something that happens today, or soon."""
    if example is None:
        return ""
    on, due, text = formats.full_day(example.on), formats.full_day(example.due), ruled(example.text)
    same_day = example.due == example.on
    if example.on == today:
        return (
            tr("If that happens today, it reminds you the same day: “{text}”", text=text)
            if same_day
            else tr("If that happens today, it reminds you on {due}: “{text}”", due=due, text=text)
        )
    return (
        tr("If that day is {on}, it reminds you the same day: “{text}”", on=on, text=text)
        if same_day
        else tr("If that day is {on}, it reminds you on {due}: “{text}”", on=on, due=due, text=text)
    )

"""The list of rules: a switch, what a rule reminds of, when, and whom it is from."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from apptracker.ui.language import ruled
from apptracker.ui.mirroring import mirrored
from apptracker.ui.rules import words
from apptracker.ui.rules.model import Listed, RulesModel
from apptracker.ui.theme import Theme
from apptracker.ui.today.acting import ICONS
from apptracker.ui.tr import tr
from apptracker.ui.widgets.ground import paint_ground

PAD = 12
_ABOVE = 9  # pixels over and under the words of a rule
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class _Places(NamedTuple):
    """Where the parts of a row are drawn."""

    switch: QRect
    icon: QRect
    label: QRect
    sentence: QRect
    about: QRect


class RuleDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: RuleList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = self._view.rules.lines[index.row()]
        width = self._view.viewport().width()
        if line.listed is None:
            height = QFontMetrics(self._theme.font("small", strong=True)).height() + (14 if index.row() == 0 else 22)
        else:
            height = self.places(QRect(0, 0, width, 0), line.listed).about.bottom() + 1 + self._theme.room(_ABOVE)
        return QSize(width, height)

    def places(self, row: QRect, listed: Listed) -> _Places:
        """Where things are, in a row that begins there and is as wide."""
        theme = self._theme
        side, above = round(18 * theme.scale), theme.room(_ABOVE)
        switch = QRect(row.left() + PAD, row.top() + above + 1, 2 * side - 2, side)
        icon = QRect(row.right() - PAD - side, row.top() + above + 1, side, side)
        left, right = switch.right() + 12, icon.left() - 8
        top = row.top() + above
        found = []
        for name, strong, text, end in (
            ("body", True, ruled(listed.rule.label), right),
            ("body", False, words.sentence(listed.rule), icon.right()),
            ("small", False, listed.about, icon.right()),
        ):
            metrics = QFontMetrics(theme.font(name, strong=strong))
            width = max(40, end - left)
            height = metrics.boundingRect(QRect(0, 0, width, 4000), _WRAPPED, text).height()
            found.append(QRect(left, top, width, height))
            top += height + 2
        return _Places(*(mirrored(place, row, self._view) for place in (switch, icon, *found)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = self._view.rules.lines[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.listed is None:
            painter.setFont(self._theme.font("small", strong=True))
            painter.setPen(self._theme.color("text-muted"))
            place = option.rect.adjusted(PAD, 0, -PAD, -4)
            shown = painter.fontMetrics().elidedText(line.heading, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, shown)
        else:
            self._paint_rule(painter, option, line.listed, index)
        painter.restore()

    def _paint_rule(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        listed: Listed,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, rule = self._theme, listed.rule
        focused = self._view.hasFocus() and self._view.currentIndex() == index
        paint_ground(painter, option, theme, focused=focused)
        at = self.places(option.rect, listed)
        paint_switch(painter, at.switch, theme, on=rule.enabled)
        theme.icon(ICONS[rule.channels[0]], "text-muted").paint(painter, at.icon)
        painter.setFont(theme.font(strong=True))
        painter.setPen(theme.color("text" if rule.enabled else "text-muted"))
        painter.drawText(at.label, _WRAPPED, ruled(rule.label))
        painter.setFont(theme.font())
        painter.drawText(at.sentence, _WRAPPED, words.sentence(rule))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text-muted"))
        painter.drawText(at.about, _WRAPPED, listed.about)


def paint_switch(painter: QPainter, rect: QRect, theme: Theme, *, on: bool) -> None:
    """A switch: its knob at the right and its ground filled for on."""
    painter.save()
    ground = theme.color("accent" if on else "surface")
    painter.setPen(QPen(theme.color("accent" if on else "control"), 1))
    painter.setBrush(ground)
    radius = rect.height() / 2
    painter.drawRoundedRect(rect, radius, radius)
    knob = rect.height() - 6
    left = rect.right() - knob - 2 if on else rect.left() + 3
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent-text" if on else "control"))
    painter.drawEllipse(QRect(left, rect.top() + 3, knob, knob))
    painter.restore()


class RuleList(QListView):
    """``chosen(id)``: another rule is the current one; ``opened(id)``: Enter, or a click on it. Space, and a click on
    its switch, turn a rule on or off (the model's ``switched``)."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("ruleList")
        self.setAccessibleName(tr("Follow-up rules"))
        self.setAccessibleDescription(tr("Space switches the current rule on or off; Enter opens it"))
        self.rules = RulesModel(self)
        self.setModel(self.rules)
        self._delegate = RuleDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setMinimumWidth(200)
        self._showing = False
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self.doItemsLayout)

    @property
    def current(self) -> str:
        """The id of the current rule, or ''."""
        rule = self.rules.rule(self.currentIndex().row())
        return rule.id if rule else ""

    def show_rules(self, listed: list[Listed]) -> None:
        """Show these; the current rule stays current, and where it went, the next one is."""
        row, current = self.currentIndex().row(), self.current
        self._showing = True
        reset = self.rules.show_rules(listed)
        self._showing = False
        if not reset:
            self.scheduleDelayedItemsLayout()  # words may take more lines now
            return
        at = self.rules.row_of(current)
        rows = [n for n, line in enumerate(self.rules.lines) if line.listed]
        if at < 0:
            at = next((n for n in rows if n >= row), rows[-1] if rows else -1)
        self._make_current(at)

    def choose(self, rule_id: str) -> None:
        """Make a rule the current one, where there is one of that name."""
        self._make_current(self.rules.row_of(rule_id))

    def _make_current(self, row: int) -> None:
        if row >= 0:
            index = self.rules.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        rule = self.rules.rule(index.row())
        if rule is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._on_switch(index, event.position().toPoint()):
            self.rules.switched.emit(rule.id, not rule.enabled)
        else:
            self.opened.emit(rule.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        rule = self.rules.rule(self.currentIndex().row())
        if plain and rule is not None and event.key() == Qt.Key.Key_Space:
            self.rules.switched.emit(rule.id, not rule.enabled)
        elif plain and rule is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(rule.id)
        else:
            super().keyPressEvent(event)

    def _on_switch(self, index: QModelIndex, at: QPoint) -> bool:
        listed = self.rules.lines[index.row()].listed
        assert listed is not None
        places = self._delegate.places(self.visualRect(index), listed)
        return places.switch.adjusted(-PAD, -_ABOVE, 6, 6).contains(at)

    def _on_current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        rule = self.rules.rule(current.row())
        if rule is not None:
            self.chosen.emit(rule.id)

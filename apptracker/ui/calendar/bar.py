"""Over the days: which ones they are, the way to others, the views, and what they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QMenu, QPushButton, QSizePolicy, QWidget

from apptracker.domain.datebook import EntryKind, Shown
from apptracker.ui.actions import BY_ID
from apptracker.ui.calendar.words import KINDS
from apptracker.ui.context import Context
from apptracker.ui.today.acting import menu_button
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Elided, MenuButton, action_button, icon_button, in_row

if TYPE_CHECKING:
    from apptracker.ui.actions import Actions

VIEWS = ("month", "week", "agenda")


class _Title(Elided):
    """Which days these are; in fewer letters where there is little room."""

    def __init__(self) -> None:
        super().__init__("", "title")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._forms = "", ""

    def say(self, text: str, short: str) -> None:
        self._forms = text, short
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def least(self) -> int:
        """Pixels of the fewest letters."""
        return self.fontMetrics().horizontalAdvance(self._forms[1]) + 8

    def _choose(self) -> None:
        text, short = self._forms
        fits = self.fontMetrics().horizontalAdvance(text) <= self.width()
        self.set_text(text if fits else short)
        self.setAccessibleName(text)


class Bar(QWidget):
    """``turned(by)``; ``shown_changed(Shown)``."""

    turned = Signal(int)
    shown_changed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        actions = context.actions
        self._back = icon_button(context.theme, "left", tr("Earlier"), self._on_back)
        self._on = icon_button(context.theme, "right", tr("Later"), self._on_on)
        today = action_button(actions["calendar.today"], text=tr("Today"))
        self.title = _Title()
        self._group = QButtonGroup(self)
        self.views = {view: self._view_button(actions, view) for view in VIEWS}
        self.filter = MenuButton(context.theme, tr("Show"))
        self.menu = QMenu(self)
        self.menu.setAccessibleName(tr("Show"))
        self.kinds = {kind: self._choice(tr(text)) for kind, text in KINDS.items()}
        self.menu.addSeparator()
        self.over = self._choice(tr("What is done or called off"))
        menu_button(self.filter, self.menu)
        for each in (today, self.filter):
            each.setProperty("compact", True)
        self._when = in_row(today, self._back, self._on, self.title, spacing=8)
        self._when.setStretch(3, 1)
        self._how = in_row(self.filter, in_row(*self.views.values(), spacing=4), 1, spacing=8)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(24, 0, 24, 10)
        self._rows.setSpacing(8)
        self._rows.addLayout(self._when, 1)
        self._rows.addLayout(self._how)

    def say(self, text: str, short: str) -> None:
        """Which days these are, in many and in few letters."""
        self.title.say(text, short)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """In one row, where at least the fewest letters of the title have room."""
        beside = self._when.minimumSize().width() - self.title.minimumWidth() + self._how.minimumSize().width()
        fits = beside + self.title.least() + 2 * 24 + 8 <= self.width()
        way = QBoxLayout.Direction
        self._rows.setDirection(way.LeftToRight if fits else way.TopToBottom)

    def _view_button(self, actions: Actions, view: str) -> QPushButton:
        made = action_button(actions[f"calendar.{view}"], "filter", text=BY_ID[f"calendar.{view}"].text)
        made.setCheckable(True)
        self._group.addButton(made)
        return made

    def _choice(self, text: str) -> QAction:
        action = self.menu.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(self._on_chosen)
        return action

    def show_view(self, view: str) -> None:
        self.views[view].setChecked(True)

    def show_shown(self, shown: Shown) -> None:
        """What the menu says; the button tells when something is left out."""
        for kind, action in self.kinds.items():
            action.setChecked(kind in shown.kinds)
        self.over.setChecked(shown.over)
        left_out = [tr(KINDS[kind]) for kind in EntryKind if kind not in shown.kinds]
        self.filter.setText(tr("Show") if not left_out else tr("Not all shown"))
        self.filter.setToolTip(tr("Not shown: {kinds}", kinds=", ".join(left_out)) if left_out else "")
        self.filter.setAccessibleName(tr("What is shown"))

    def _on_back(self) -> None:
        self.turned.emit(-1)

    def _on_on(self) -> None:
        self.turned.emit(1)

    def _on_chosen(self) -> None:
        kinds = frozenset(kind for kind, action in self.kinds.items() if action.isChecked())
        shown = Shown(kinds, self.over.isChecked())
        self.show_shown(shown)
        self.shown_changed.emit(shown)

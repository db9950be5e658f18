"""Above the table: the field to search in, and the stages as chips with their counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from apptracker.domain.stages import Stage
from apptracker.ui import formats
from apptracker.ui.language import named
from apptracker.ui.mirroring import put_icon_behind
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import FlowLayout, button, on_button
from apptracker.ui.widgets.stages import stage_dot

_LINES = 2  # of chips at most
_FILLED = 0.9  # of a line that wraps
PLACEHOLDER = mark("Search employers, titles, notes, postings…")


class SearchField(QLineEdit):
    """``left()``: on to the rows. ``accepted()``: open what was found first. ``entered()``: about to be typed in."""

    left = Signal()
    accepted = Signal()
    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setPlaceholderText(tr(PLACEHOLDER))
        self.setAccessibleName(tr("Search applications"))
        self.setMinimumWidth(140)
        self.setMaximumWidth(460)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.addAction(theme.icon("search", "text-muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(theme.icon("close", "text-muted"), tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._on_text_changed)

    def event(self, event: QEvent) -> bool:
        """Escape empties the field before it means going back."""
        if event.type() == QEvent.Type.ShortcutOverride and self.text():
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def _on_text_changed(self, text: str) -> None:
        if text and self._clear not in self.actions():
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        elif not text:
            self.removeAction(self._clear)


class StageChips(QWidget):
    """One toggle for each stage with the number of matches in it. ``changed()``: ``chosen``, ids of stages, is another
    now; none means all. Where there is no room the endings, and in a narrow place all stages, fold into a menu."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stages: list[Stage] = []
        self._counts: dict[int, int] = {}
        self._folded: list[Stage] = []
        self.chosen: frozenset[int] = frozenset()
        self.setAccessibleName(tr("Stages"))
        self._row = FlowLayout(6)
        self.setLayout(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._all = self._chip(tr("All"))
        self._all.clicked.connect(self._on_all)
        self._chips: dict[int, QPushButton] = {}
        self._more = self._chip("")
        put_icon_behind(self._more)
        self._menu = QMenu(self._more)
        self._menu.triggered.connect(self._on_menu)
        self._more.clicked.connect(self._on_more)
        theme.changed.connect(self._dress)

    def show_stages(self, stages: Sequence[Stage], counts: Mapping[int, int]) -> None:
        """The person's stages, and how many match in each."""
        shown = [stage for stage in stages if not stage.hidden or counts.get(stage.id) or stage.id in self.chosen]
        if shown != self._stages:
            self._stages = shown
            self._make_chips()
        self._counts = dict(counts)
        self.chosen &= {stage.id for stage in stages}
        self._label()

    def choose(self, chosen: frozenset[int]) -> None:
        """Let just these be chosen; none is all."""
        self._choose(chosen)

    def _make_chips(self) -> None:
        for chip in self._chips.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._row.removeWidget(self._more)
        self._chips = {}
        before: QWidget = self._all
        for stage in self._stages:
            chip = self._chip(named(stage.name))
            chip.setProperty("stage", stage.id)
            chip.clicked.connect(self._on_chip)
            self._chips[stage.id] = chip
            self.setTabOrder(before, chip)
            before = chip
        self._row.addWidget(self._more)
        self.setTabOrder(before, self._more)
        self._dress()

    def _chip(self, text: str) -> QPushButton:
        chip = button(text, role="filter")
        chip.setCheckable(True)
        self._row.addWidget(chip)
        return chip

    def _label(self) -> None:
        everything = sum(self._counts.values())
        _say(self._all, tr("All"), everything, chosen=not self.chosen)
        for stage in self._stages:
            _say(
                self._chips[stage.id], named(stage.name), self._counts.get(stage.id, 0), chosen=stage.id in self.chosen
            )
        self._fold()

    def _fold(self) -> None:
        """Show the stages one by one where they fit on the line, else the endings behind one chip; where even that
        would take more than two lines, all of them."""
        endings = [stage for stage in self._stages if stage.kind.is_ending]
        going_on = [stage for stage in self._stages if not stage.kind.is_ending]
        room = self.width() + self._row.spacing()
        if self._width([*going_on, *endings]) <= room or len(endings) < 2:
            self._folded = []
        else:
            with_more = self._width(going_on) + self._more.sizeHint().width()
            self._folded = endings if with_more <= _LINES * room * _FILLED else self._stages
        for stage in self._stages:
            self._chips[stage.id].setVisible(stage not in self._folded)
        self._more.setVisible(bool(self._folded))
        chosen = [stage for stage in self._folded if stage.id in self.chosen]
        name = chosen[0].name if len(chosen) == 1 else tr("Ended") if self._folded == endings else tr("Stages")
        count = sum(self._counts.get(stage.id, 0) for stage in chosen or self._folded)
        _say(self._more, name, count, chosen=bool(chosen))
        if self._folded == self._stages and not chosen:
            self._more.setText(name)  # the chip beside it has the count
        self.updateGeometry()

    def _width(self, stages: Sequence[Stage]) -> int:
        """What the chips of these stages, and the one for all, take on one line."""
        chips = [self._all, *(self._chips[stage.id] for stage in stages)]
        return sum(chip.sizeHint().width() + self._row.spacing() for chip in chips)

    def _dress(self) -> None:
        side = round(12 * self._theme.scale)
        for chip in (self._more, *self._chips.values()):
            chip.setIconSize(QSize(side, side))
        for stage in self._stages:
            self._chips[stage.id].setIcon(stage_dot(self._theme, stage.kind))
        self._more.setIcon(self._theme.icon("down", "text-muted"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _choose(self, chosen: frozenset[int]) -> None:
        changed = chosen != self.chosen
        self.chosen = chosen
        self._label()
        if changed:
            self.changed.emit()

    @Slot()
    def _on_all(self) -> None:
        self._choose(frozenset())

    @Slot()
    def _on_chip(self) -> None:
        self._choose(self.chosen ^ {self.sender().property("stage")})

    @Slot()
    def _on_more(self) -> None:
        self._more.setChecked(not self._more.isChecked())  # it says what is chosen in the menu, not that it was clicked
        self._menu.clear()
        for stage in self._folded:
            action = self._menu.addAction(
                on_button(f"{named(stage.name)}  {formats.number(self._counts.get(stage.id, 0))}")
            )
            action.setData(stage.id)
            action.setCheckable(True)
            action.setChecked(stage.id in self.chosen)
            action.setIcon(stage_dot(self._theme, stage.kind, filled=stage.id in self.chosen))
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot(QAction)
    def _on_menu(self, action: QAction) -> None:
        self._choose(self.chosen ^ {action.data()})


def _say(chip: QPushButton, name: str, count: int, *, chosen: bool) -> None:
    chip.setText(on_button(f"{name}  {formats.number(count)}"))
    chip.setAccessibleName(trn("{name}, {n} application", "{name}, {n} applications", count, name=name))
    chip.setChecked(chosen)


def quiet_button(theme: Theme, icon: str, text: str, name: str) -> QPushButton:
    """A quiet button with an icon and a word; ``name`` is the tooltip."""
    made = button(text)
    set_role(made, "quiet")
    made.setIcon(QIcon(theme.icon(icon, "text-muted")))
    made.setToolTip(name)
    made.setAccessibleName(text)
    return made

"""The role explorer: choose roles, and see them side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QSizePolicy, QWidget

from apptracker.ui.context import Context
from apptracker.ui.guide.aiming import AimButton, aimed
from apptracker.ui.guide.spoken import guide_in_english
from apptracker.ui.language import named
from apptracker.ui.mirroring import put_icon_behind
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import (
    FittingButton,
    FlowLayout,
    Scrolled,
    button,
    clear,
    in_row,
    label,
    on_button,
    stacked,
)

if TYPE_CHECKING:
    from apptracker.guide.comparing import Cell, Row
    from apptracker.store import Database

MOST = 4
_USUAL = 3  # how many of the guide's first roles are compared before anything was chosen
_STATE = "guide.compared"  # in the window's state
_COLUMN = 24  # characters a column is wide at least
_EDGE = 24  # pixels beside the table
_WITHIN = 10  # pixels around what a cell says
_HARDEST = 5
_INTRO = mark(
    "Two or three roles side by side: what you would do, what it asks of you, what it pays and where it leads."
)


class Known(NamedTuple):
    """A role to choose. ``target``: the person aims at it."""

    id: str
    name: str
    family: str
    summary: str
    target: bool


class Scale(QWidget):
    """One of five dots filled up to a number, with the number beside it."""

    def __init__(self, theme: Theme, value: int) -> None:
        super().__init__()
        self._theme, self._value = theme, value
        self.setAccessibleName(tr("{value} of {hardest}", value=value, hardest=_HARDEST))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(_HARDEST * (height + 2) + self.fontMetrics().horizontalAdvance(self._words(_HARDEST)), height + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.fontMetrics().height()
        dot = side * 0.62
        painter.setPen(self._theme.color("accent"))
        for place in range(_HARDEST):
            painter.setBrush(self._theme.color("accent") if place < self._value else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(place * (side + 2) + 1, (self.height() - dot) / 2, dot, dot))
        painter.setPen(self._theme.color("text"))
        left = _HARDEST * (side + 2)
        area = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._words(self._value))

    def _words(self, value: int) -> str:
        return f"  {tr('{some} of {all}', some=value, all=_HARDEST)}"


class RoleExplorer(QWidget):
    """The tool. ``article_asked(reference)``: read an entry whole."""

    article_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Role explorer"))
        self._context = context
        self._known: tuple[Known, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._wanted: tuple[str, ...] | None = None
        self._chosen: tuple[str, ...] = ()
        self._compared: tuple[str, ...] = ()  # those that the rows are about, which others may take the place of soon
        self._menu = QMenu(self)
        self.add_button = button(tr("Add a role"))
        self.add_button.setMenu(self._menu)
        self._chips = FlowLayout(6)
        self._hint = label(role="muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._table = QWidget()
        self._table.setObjectName("scrolled")
        self._table.setLayout(self._grid)
        self._columns = 1
        self.scroller = Scrolled()
        self.scroller.body.addWidget(label(tr("Role explorer"), "title", wrap=True))
        self.scroller.body.addWidget(label(tr(_INTRO), wrap=True))
        self.scroller.body.addWidget(guide_in_english())
        self.scroller.body.addLayout(self._chips)
        self.scroller.body.addWidget(self._hint)
        self.scroller.body.addWidget(self._table)
        self.scroller.body.addStretch(1)
        self.setLayout(stacked(self.scroller))
        context.theme.changed.connect(self._on_theme)

    def refresh(self) -> None:
        self._context.ops.read(_look, self._on_known, owner=self)

    def open(self, part: str) -> None:
        """Compare these roles: their ids with commas between."""
        self._wanted = tuple(part.split(",")) if part else None
        if self._known and self._wanted:
            self._choose(self._wanted)

    def _on_known(self, known: tuple[Known, ...]) -> None:
        first = not self._known
        self._known = known
        for made in self._table.findChildren(AimButton):
            made.show_aimed(any(role.id == made.role_id and role.target for role in known))
        if first:
            targets = tuple(role.id for role in known if role.target)
            usual = tuple(role.id for role in known)[:_USUAL]
            self._choose(self._wanted or tuple(self._context.state.texts(_STATE)) or targets or usual)

    def _choose(self, ids: Sequence[str]) -> None:
        known = {role.id for role in self._known}
        self._chosen = chosen = tuple(id_ for id_ in dict.fromkeys(ids) if id_ in known)[:MOST]
        self._show_choice()
        self._context.state.put(_STATE, list(chosen))
        self._context.ops.read(lambda _: (chosen, _compare(chosen)), self._on_compared, owner=self)

    def _on_compared(self, found: tuple[tuple[str, ...], tuple[Row, ...]]) -> None:
        chosen, rows = found
        if chosen == self._chosen:
            self._compared, self._rows = chosen, rows
            self._fill()

    def _show_choice(self) -> None:
        """The roles chosen, each to take out again, and the way to add another."""
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self.window())
        names = {role.id: role.name for role in self._known}
        self._chips.removeWidget(self.add_button)
        clear(self._chips)
        for role_id in self._chosen:
            chip = button(on_button(names[role_id]), self._on_taken_out, "tag")
            chip.setIcon(self._context.theme.icon("close", "text-muted"))
            put_icon_behind(chip)
            chip.setAccessibleName(tr("Take out {names}", names=names[role_id]))
            chip.setProperty("role_id", role_id)
            self._chips.addWidget(chip)
        self._chips.addWidget(self.add_button)
        full = len(self._chosen) >= MOST
        self.add_button.setEnabled(not full)
        self._hint.setText(tr("{most} at once is the most. Take one out to add another.", most=MOST) if full else "")
        self._hint.setVisible(full)
        self._fill_menu()
        if had_keyboard and self.add_button.isEnabled():
            self.add_button.setFocus()

    def _fill_menu(self) -> None:
        self._menu.clear()
        family = ""
        for role in self._known:
            if role.family != family:
                family = role.family
                self._menu.addSection(on_button(family))
            if role.id not in self._chosen:
                action = self._menu.addAction(on_button(role.name), self._on_added)
                action.setData(role.id)
                action.setToolTip(role.summary)

    @Slot()
    def _on_added(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self._choose((*self._chosen, sender.data()))

    @Slot()
    def _on_taken_out(self) -> None:
        sender = self.sender()
        taken = sender.property("role_id") if sender is not None else ""
        self._choose([id_ for id_ in self._chosen if id_ != taken])

    def _fill(self) -> None:
        grid, names = self._grid, {role.id: role.name for role in self._known}
        chosen = [names[role_id] for role_id in self._compared]
        targets = {role.id for role in self._known if role.target}
        self._columns = columns = self._fitting()
        clear(grid)
        for column in range(MOST):
            grid.setColumnStretch(column, int(column < columns))
        deep = -(-len(chosen) // columns)  # rows of cells that one question takes
        place = deep
        for number, role_id in enumerate(self._compared):
            read = button(tr("Read it all"), self._on_link, "link")
            read.setProperty("reference", f"role:{role_id}")
            read.setAccessibleName(tr("Read all about {chosen}", chosen=chosen[number]))
            aim = AimButton(self._context, role_id, chosen[number], self, aimed=role_id in targets)
            ways = FlowLayout(8)
            ways.addWidget(read)
            ways.addWidget(aim)
            head = stacked(label(chosen[number], "heading", wrap=True), ways, 1, spacing=2)
            grid.addLayout(head, number // columns, number % columns)
        for row in self._rows if chosen else ():
            line = stacked(label(named(row.heading), "label"), spacing=0)
            if row.note:
                line.addWidget(label(named(row.note), "small", wrap=True))
            line.setContentsMargins(0, 14, 0, 4)
            grid.addLayout(line, place, 0, 1, columns)
            for number, cell in enumerate(row.cells):
                made = self._cell(row, cell, chosen[number], headed=columns < len(chosen))
                grid.addWidget(made, place + 1 + number // columns, number % columns)
            place += 1 + deep
        self._table.setVisible(bool(chosen))

    def _fitting(self) -> int:
        """How many roles stand side by side; the others follow below, each named."""
        scale = Scale(self._context.theme, _HARDEST).sizeHint().width() + 2 * _WITHIN
        narrowest = max(self.fontMetrics().averageCharWidth() * _COLUMN, scale)
        return max(
            1, min(len(self._compared), (self.width() - 2 * _EDGE) // (narrowest + self._grid.horizontalSpacing()))
        )

    def _cell(self, row: Row, cell: Cell, role: str, *, headed: bool) -> QWidget:
        made = QFrame()
        set_role(made, "cell")
        made.setAccessibleName(f"{named(row.heading)}: {role}")
        column = stacked(margins=_WITHIN, spacing=4)
        if headed:
            column.addWidget(label(role, "small", wrap=True))
        if cell.pressure:
            column.addWidget(Scale(self._context.theme, cell.pressure))
        for place, line in enumerate(cell.lines):
            if cell.references:
                link = FittingButton(line, "link")
                link.clicked.connect(self._on_link)
                link.setProperty("reference", cell.references[place])
                column.addLayout(in_row(link, 1))
            elif row.listed:
                dot = label("•", "muted")
                text = in_row(dot, label(line, wrap=True), spacing=6)
                text.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
                text.setStretch(1, 1)
                column.addLayout(text)
            else:
                column.addWidget(label(line, wrap=True))
        if not cell.lines:
            column.addWidget(label(tr("The guides say nothing here."), "muted", wrap=True))
        column.addStretch(1)
        made.setLayout(column)
        return made

    @Slot()
    def _on_link(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.article_asked.emit(sender.property("reference"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._rows and self._fitting() != self._columns:
            self._fill()

    @Slot()
    def _on_theme(self) -> None:
        if self._known:
            self._show_choice()
            self._fill()


def _look(db: Database) -> tuple[Known, ...]:
    from apptracker.guide.entries import Role
    from apptracker.guide.library import all_of

    targets = aimed(db)
    return tuple(
        Known(role.id, role.name, role.family, role.summary, role.id in targets) for role in all_of(Role).values()
    )


def _compare(ids: Sequence[str]) -> tuple[Row, ...]:
    from apptracker.guide.comparing import compare
    from apptracker.guide.entries import Role
    from apptracker.guide.library import all_of

    return compare(all_of(Role)[id_] for id_ in ids if id_ in all_of(Role))

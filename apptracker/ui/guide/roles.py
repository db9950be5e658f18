"""The role explorer: choose roles, and see them side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from apptracker.ui.context import Context
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.widgets.basics import FlowLayout, Scrolled, button, clear, in_row, label, on_button, stacked

if TYPE_CHECKING:
    from apptracker.guide.comparing import Cell, Row
    from apptracker.store import Database

MOST = 4
_STATE = "guide.compared"  # in the window's state
_COLUMN = 30  # characters a column is wide at least
_HARDEST = 5
_INTRO = "Choose two or three roles to see side by side what they are like. Your own targets are chosen to begin with."


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
        self.setAccessibleName(f"{value} of {_HARDEST}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(_HARDEST * (height + 2) + self.fontMetrics().horizontalAdvance("  5 of 5"), height + 2)

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
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, f"  {self._value} of {_HARDEST}")


class RoleExplorer(QWidget):
    """The tool. ``article_asked(reference)``: read an entry whole."""

    article_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Role explorer")
        self._context = context
        self._known: tuple[Known, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._wanted: tuple[str, ...] | None = None
        self.chips: dict[str, QPushButton] = {}
        self._choices = QVBoxLayout()
        self._choices.setSpacing(8)
        self._hint = label(role="muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._table = QWidget()
        self._table.setObjectName("scrolled")
        self._table.setLayout(self._grid)
        self._sideways = QScrollArea()
        self._sideways.setWidgetResizable(True)
        self._sideways.setFrameShape(QFrame.Shape.NoFrame)
        self._sideways.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sideways.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sideways.setWidget(self._table)
        self.scroller = Scrolled()
        self.scroller.body.addWidget(label("Role explorer", "title", wrap=True))
        self.scroller.body.addWidget(label(_INTRO, wrap=True))
        self.scroller.body.addLayout(self._choices)
        self.scroller.body.addWidget(self._hint)
        self.scroller.body.addWidget(self._sideways)
        self.scroller.body.addStretch(1)
        self.setLayout(stacked(self.scroller))
        context.theme.changed.connect(self._on_theme)

    def refresh(self) -> None:
        self._context.ops.read(_look, self._on_known, owner=self)

    def open(self, part: str) -> None:
        """Compare these roles: their ids with commas between."""
        self._wanted = tuple(part.split(",")) if part else None
        if self._known:
            self._choose(self._wanted or ())

    def chosen(self) -> tuple[str, ...]:
        return tuple(role.id for role in self._known if role.id in self.chips and self.chips[role.id].isChecked())

    def _on_known(self, known: tuple[Known, ...]) -> None:
        first = not self._known
        if [role.id for role in known] != [role.id for role in self._known]:
            self._known = known
            self._make_chips()
        self._known = known
        if first:
            kept = self._wanted or tuple(self._context.state.texts(_STATE))
            self._choose(kept or tuple(role.id for role in known if role.target)[:MOST])

    def _make_chips(self) -> None:
        clear(self._choices)
        self.chips.clear()
        families: dict[str, list[Known]] = defaultdict(list)
        for role in self._known:
            families[role.family].append(role)
        for family, roles in families.items():
            flow = FlowLayout(6)
            for role in roles:
                chip = button(on_button(role.name), self._on_toggled, "choice")
                chip.setCheckable(True)
                chip.setAccessibleName(f"Compare {role.name}")
                chip.setToolTip(role.summary)
                self.chips[role.id] = chip
                flow.addWidget(chip)
            self._choices.addWidget(label(family, "label"))
            self._choices.addLayout(flow)

    def _choose(self, ids: Sequence[str]) -> None:
        for id_, chip in self.chips.items():
            chip.setChecked(id_ in ids[:MOST])
        self._compare()

    @Slot()
    def _on_toggled(self) -> None:
        self._compare()

    def _compare(self) -> None:
        chosen = self.chosen()
        self._dress()
        full = len(chosen) >= MOST
        for chip in self.chips.values():
            chip.setEnabled(chip.isChecked() or not full)
        self._hint.setText(
            f"{MOST} at once is the most. Take one out to add another."
            if full
            else ""
            if len(chosen) > 1
            else "Choose another to compare with."
            if chosen
            else "Choose a role to begin."
        )
        self._hint.setVisible(bool(self._hint.text()))
        self._context.state.put(_STATE, list(chosen))
        self._context.ops.read(lambda _: (chosen, _compare(chosen)), self._on_compared, owner=self)

    def _on_compared(self, found: tuple[tuple[str, ...], tuple[Row, ...]]) -> None:
        chosen, rows = found
        if chosen == self.chosen():
            self._rows = rows
            self._fill()

    def _fill(self) -> None:
        grid, names = self._grid, {role.id: role.name for role in self._known}
        chosen = self.chosen()
        clear(grid)
        for column in range(MOST):
            grid.setColumnStretch(column, int(column < len(chosen)))
            width = self.fontMetrics().averageCharWidth() * _COLUMN if column < len(chosen) else 0
            grid.setColumnMinimumWidth(column, width)
        for column, role_id in enumerate(chosen):
            head = stacked(label(names[role_id], "heading", wrap=True), spacing=2)
            read = button("Read it all", self._on_link, "link")
            read.setProperty("reference", f"role:{role_id}")
            read.setAccessibleName(f"Read all about {names[role_id]}")
            head.addLayout(in_row(read, 1))
            grid.addLayout(head, 0, column, Qt.AlignmentFlag.AlignTop)
        place = 1
        for row in self._rows if chosen else ():
            title = label(row.heading, "label")
            line = stacked(title, spacing=0)
            if row.note:
                line.addWidget(label(row.note, "small", wrap=True))
            line.setContentsMargins(0, 14, 0, 4)
            grid.addLayout(line, place, 0, 1, max(1, len(chosen)))
            for column, cell in enumerate(row.cells):
                grid.addWidget(self._cell(row, cell, names[chosen[column]]), place + 1, column)
            place += 2
        self._sideways.setVisible(bool(chosen))
        self._fit()

    def _cell(self, row: Row, cell: Cell, role: str) -> QWidget:
        made = QFrame()
        set_role(made, "statement")
        made.setAccessibleName(f"{row.heading}: {role}")
        column = stacked(margins=10, spacing=4)
        if cell.pressure:
            column.addWidget(Scale(self._context.theme, cell.pressure))
        for place, line in enumerate(cell.lines):
            if cell.references:
                link = button(on_button(line), self._on_link, "link")
                link.setProperty("reference", cell.references[place])
                held = in_row(link, 1)
                column.addLayout(held)
            elif row.listed:
                dot = label("•", "muted")
                text = in_row(dot, label(line, wrap=True), spacing=6)
                text.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
                text.setStretch(1, 1)
                column.addLayout(text)
            else:
                column.addWidget(label(line, wrap=True))
        if not cell.lines:
            column.addWidget(label("The guides say nothing here.", "muted", wrap=True))
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
        self._fit()

    def _fit(self) -> None:
        """As high as what stands in it: the page scrolls down, the table only sideways."""
        layout = self._table.layout()
        if layout is None:
            return
        width = max(self._sideways.viewport().width(), layout.minimumSize().width())
        high = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        bar = self._sideways.horizontalScrollBar()
        room = bar.sizeHint().height() if layout.minimumSize().width() > self._sideways.viewport().width() else 0
        self._sideways.setFixedHeight(high + room)

    def _dress(self) -> None:
        for chip in self.chips.values():
            chip.setIcon(self._context.theme.icon("check" if chip.isChecked() else "add", "accent"))

    @Slot()
    def _on_theme(self) -> None:
        self._dress()
        self._fill()


def _look(db: Database) -> tuple[Known, ...]:
    from apptracker.guide.entries import Role
    from apptracker.guide.library import all_of
    from apptracker.services import welcome

    aims = {role.casefold() for role in welcome.roles(db)}
    return tuple(
        Known(
            role.id,
            role.name,
            role.family,
            role.summary,
            not aims.isdisjoint({role.name.casefold(), *(t.casefold() for t in role.titles)}),
        )
        for role in all_of(Role).values()
    )


def _compare(ids: Sequence[str]) -> tuple[Row, ...]:
    from apptracker.guide.comparing import compare
    from apptracker.guide.entries import Role
    from apptracker.guide.library import all_of

    return compare(all_of(Role)[id_] for id_ in ids if id_ in all_of(Role))

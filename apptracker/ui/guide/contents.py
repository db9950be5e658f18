"""What the guide holds: the search over it, the tools, and its subjects. A column, or a bar where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QLineEdit, QSizePolicy, QStyle, QStyleOptionComboBox

from apptracker.ui.actions import Actions
from apptracker.ui.guide.rows import ContentsDelegate, Row, RowList
from apptracker.ui.guide.shelf import Shelf
from apptracker.ui.guide.tools import TOOLS
from apptracker.ui.guide.visits import Spot
from apptracker.ui.language import named
from apptracker.ui.mirroring import set_margins
from apptracker.ui.theme import Theme
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import icon_button, in_row

FOR_YOU = mark("For you")
_WIDE = 33  # characters the column is wide
_FIRST = 7  # rows that show from the top however small the window is
_SPOT = Qt.ItemDataRole.UserRole


class Contents(QFrame):
    """``chosen(spot)``: go there; ``searched(text)``: what stands in the search field now; ``entered()``: from the
    field on to what was found."""

    chosen = Signal(object)
    searched = Signal(str)
    entered = Signal()

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("guideContents")
        self.setAccessibleName(tr("Contents"))
        self._theme = theme
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Search the guide"))
        self.field.setPlaceholderText(tr("Search the guide"))
        self._glass = QAction(self)
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._on_text)
        self._putting = False  # the field is being filled, not typed into
        self.field.installEventFilter(self)
        self.backward, self.onward = (
            icon_button(theme, icon, name, actions[action].trigger)
            for icon, name, action in (("left", tr("Back"), "guide.back"), ("right", tr("Forward"), "guide.forward"))
        )
        for way, action in ((self.backward, "guide.back"), (self.onward, "guide.forward")):
            way.setToolTip(actions[action].toolTip())
            way.setEnabled(False)
        self.list = RowList(tr("Subjects"))
        self.list.setObjectName("guideList")
        self.list.setItemDelegate(ContentsDelegate(self.list, theme))
        self.list.chosen.connect(self.chosen)
        self.list.typed.connect(self.begin)
        self.box = _Box()
        self.box.setAccessibleName(tr("Subject"))
        self.box.setPlaceholderText(tr("Subjects"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.box.activated.connect(self._on_activated)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setSpacing(8)
        self._layout.addLayout(in_row(self.field, self.backward, self.onward, spacing=2))
        self._layout.addWidget(self.list, 1)
        self._layout.addWidget(self.box, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.folded = True
        self.fold(False)
        self.dress()

    def show_shelf(self, shelf: Shelf) -> None:
        """The subjects under the headings of their groups, with how much there is on each."""
        tools = [Row(tr(spec.name), Spot("tool", spec.id), icon=spec.icon) for spec in TOOLS]
        rows = [Row(tr(FOR_YOU)), *tools] if tools else []
        group = ""
        for subject in shelf.subjects.values():
            if subject.group != group:
                group = subject.group
                rows.append(Row(named(group)))
            count = len(shelf.by_subject.get(subject.id, ()))
            rows.append(
                Row(named(subject.name), Spot("subject", subject.id), label=str(count or ""), icon=subject.icon)
            )
        self.list.rows.show_rows(rows)
        model = QStandardItemModel(self.box)
        for row in rows:
            item = QStandardItem(row.text)
            item.setData(row.spot, _SPOT)
            item.setEnabled(row.spot is not None)
            model.appendRow(item)
        self.box.setModel(model)

    def put_query(self, text: str) -> None:
        """Show what was searched for, without searching; what is being typed stays as it is."""
        if " ".join(self.field.text().split()) != text:
            self._putting = True
            self.field.setText(text)
            self._putting = False

    def show_ways(self, *, back: bool, forward: bool) -> None:
        self.backward.setEnabled(back)
        self.onward.setEnabled(forward)

    def mark(self, spot: Spot | None) -> None:
        """Where the person is: a subject or a tool."""
        wanted = spot._replace(part="") if spot is not None else None
        self.list.mark(wanted)
        if 0 <= self.list.rows.place_of(wanted) < _FIRST:
            self.list.scrollToTop()  # the heading shows too
        self.box.setCurrentIndex(self.list.rows.place_of(wanted))

    def fold(self, folded: bool) -> None:
        """To a bar over the page, and back to a column beside it."""
        if folded != self.folded:
            self.folded = folded
            directions = QBoxLayout.Direction
            self._layout.setDirection(directions.LeftToRight if folded else directions.TopToBottom)
            self.list.setVisible(not folded)
            self.box.setVisible(folded)
        self.fit()

    def fit(self) -> None:
        set_margins(self._layout, 16, 4, 16 if self.folded else 4, 8)
        if self.folded:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        else:
            self.setFixedWidth(self.wanted_width())
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def wanted_width(self) -> int:
        return self.fontMetrics().averageCharWidth() * _WIDE + 60

    def dress(self) -> None:
        self._glass.setIcon(self._theme.icon("search", "text-muted"))
        for way, icon in ((self.backward, "left"), (self.onward, "right")):
            way.setIcon(self._theme.icon(icon, "text"))  # strong, so that the way one cannot go looks weak beside it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return True
        return False

    @Slot(str)
    def begin(self, text: str) -> None:
        """Search for something new, with these letters as its beginning."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(text)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        if not self._putting:
            self.searched.emit(text)

    @Slot(int)
    def _on_activated(self, number: int) -> None:
        spot = self.box.itemData(number, _SPOT)
        if spot is not None:
            self.chosen.emit(Spot(*spot))


class _Box(QComboBox):
    """What is chosen ends in "…" where it does not fit."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - 4
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

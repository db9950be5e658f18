"""The contents of the settings page: its sections, or what a search over all settings found. A column, or a bar where
there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QSizePolicy

from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.guide.rows import ContentsDelegate, Row, RowList
from apptracker.ui.guide.visits import Spot
from apptracker.ui.mirroring import set_margins
from apptracker.ui.settings import index
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import label

_WIDE = 26  # characters the column is wide
_GROUP, _SETTING = "group", "setting"


class SettingsContents(QFrame):
    """``group_chosen(id)``: show that section; ``setting_chosen(id, entered)``: show where that setting is, and with
    ``entered`` give it the keyboard."""

    group_chosen = Signal(str)
    setting_chosen = Signal(str, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Sections of the settings"))
        self._theme = theme
        self._group = ""
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Search the settings"))
        self.field.setPlaceholderText(tr("Search the settings"))
        self._glass = QAction(self)
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._on_text)
        self.field.installEventFilter(self)
        self.list = RowList(tr("Sections"))
        self.list.setObjectName("guideList")
        self.list.setItemDelegate(ContentsDelegate(self.list, theme))
        self.list.chosen.connect(self._on_chosen)
        self.list.typed.connect(self.begin)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.nothing = label("", "muted", wrap=True)
        self.nothing.hide()
        self.box = CalmCombo(tr("Section"))
        for group in index.GROUPS:
            self.box.addItem(tr(group.name), group.id)
        self.box.activated.connect(self._on_activated)
        self._bar = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._bar.setSpacing(8)
        self._bar.addWidget(self.field, 1)
        self._bar.addWidget(self.box, 1)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setSpacing(8)
        self._column.addLayout(self._bar)
        self._column.addWidget(self.nothing)
        self._column.addWidget(self.list, 1)
        self._filling = False
        self.folded = False
        self.fold(False)
        self.dress()
        self._fill()

    @property
    def searching(self) -> bool:
        return bool(self.field.text().strip())

    def mark(self, group: str) -> None:
        """The section that shows."""
        self._group = group
        self.box.setCurrentIndex(self.box.findData(group))
        if not self.searching:
            self._mark(Spot(_GROUP, group))

    def clear(self) -> None:
        """No search any more."""
        self.field.clear()

    @Slot(str)
    def begin(self, text: str = "") -> None:
        """To the search, with these letters as its beginning."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self.field.setText(text)
        else:
            self.field.selectAll()

    def fold(self, folded: bool) -> None:
        """To a bar over the settings, and back to a column beside them."""
        self.folded = folded
        directions = QBoxLayout.Direction
        self._bar.setDirection(directions.LeftToRight if folded else directions.TopToBottom)
        set_margins(self._column, 16, 4, 16 if folded else 4, 8)
        self.box.setVisible(folded)
        if folded:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
        else:
            self.setFixedWidth(self.wanted_width())
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred if folded else policy.Fixed, policy.Maximum if folded else policy.Preferred)
        self._show_list()

    def wanted_width(self) -> int:
        return self.fontMetrics().averageCharWidth() * _WIDE + 60

    def dress(self) -> None:
        self._glass.setIcon(self._theme.icon("search", "text-muted"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search down to what was found; Enter is content with the first; Esc ends it."""
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if key == Qt.Key.Key_Down and not self.list.isHidden():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.searching:
            self.list.choose_current()
        elif key == Qt.Key.Key_Escape and self.field.text():
            self.clear()
        else:
            return False
        return True

    @Slot(str)
    def _on_text(self) -> None:
        self._fill()
        first = next((row.spot for row in self.list.rows.rows if row.spot is not None), None)
        if self.searching and first is not None:
            self._mark(first)
            self.setting_chosen.emit(first.id, False)

    def _fill(self) -> None:
        self._filling = True
        rows: list[Row] = []
        if self.searching:
            found = index.find(self.field.text())
            for group in sorted(index.GROUPS, key=lambda group: _first(found, group)):
                inside = [setting for setting in found if setting.group == group.id]
                if inside:
                    rows.append(Row(tr(group.name)))
                    rows += [Row(tr(each.name), Spot(_SETTING, each.id), icon=group.icon) for each in inside]
        else:
            rows = [Row(tr(group.name), Spot(_GROUP, group.id), icon=group.icon) for group in index.GROUPS]
        self.list.setAccessibleName(tr("What was found") if self.searching else tr("Sections"))
        self.list.rows.show_rows(rows)
        self._filling = False
        if not self.searching and self._group:
            self._mark(Spot(_GROUP, self._group))
        self.nothing.setText(tr("No setting has these words. Try another, like “dark” or “backup”."))
        self._show_list()

    def _show_list(self) -> None:
        nothing = self.searching and not self.list.rows.rows
        self.nothing.setVisible(nothing)
        self.list.setVisible(not nothing and (self.searching or not self.folded))
        least = 0
        if self.folded and not self.list.isHidden():
            rows = min(5, len(self.list.rows.rows))
            least = sum(self.list.sizeHintForRow(row) for row in range(rows)) + 6
        self.list.setFixedHeight(least) if self.folded else self.list.setMaximumHeight(16777215)
        if not self.folded:
            self.list.setMinimumHeight(0)

    def _mark(self, spot: Spot) -> None:
        self._filling = True
        self.list.mark(spot)
        self._filling = False

    @Slot(object)
    def _on_chosen(self, spot: Spot) -> None:
        if spot.kind == _GROUP:
            self.group_chosen.emit(spot.id)
        else:
            self.setting_chosen.emit(spot.id, True)

    @Slot()
    def _on_current(self) -> None:
        """With the arrows, what is current shows at once, and the keyboard stays."""
        place = self.list.currentIndex()
        spot = self.list.rows.rows[place.row()].spot if place.isValid() and not self._filling else None
        if spot is not None and spot.kind == _GROUP:
            self.group_chosen.emit(spot.id)
        elif spot is not None:
            self.setting_chosen.emit(spot.id, False)

    @Slot(int)
    def _on_activated(self, number: int) -> None:
        self.group_chosen.emit(self.box.itemData(number))


def _first(found: list[index.Setting], group: index.Group) -> int:
    """Where the first find of a section stands among all, so that the best comes first."""
    return next((n for n, setting in enumerate(found) if setting.group == group.id), len(found))

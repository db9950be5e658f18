"""Over the list: people or employers, in which order, and which words they have."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from apptracker.domain.people import Who
from apptracker.ui.applications.filters import SearchField
from apptracker.ui.context import Context
from apptracker.ui.people.work import Query
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import button, icon_button, in_row, stacked
from apptracker.ui.widgets.fitting_combo import FittingCombo

_SORTS = (
    ("name", mark("By name")),
    ("employer", mark("By employer")),
    ("last", mark("Last in touch")),
    ("next", mark("Next reminder")),
    ("applications", mark("Most applications")),
)


class Finding(QWidget):
    """``asked()``: something else is looked for. ``turned()``: the other list. ``doubles_asked()``, ``more_asked()``:
    what the person pressed."""

    asked = Signal()
    turned = Signal()
    doubles_asked = Signal()
    more_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.search = SearchField(context.theme)
        self.search.setPlaceholderText(tr("Search names, employers, roles, numbers…"))
        self.search.setAccessibleName(tr("Search people and employers"))
        self.search.setMaximumWidth(16777215)
        self.search.textChanged.connect(self.asked)
        tabs = QButtonGroup(self)
        self._tab_of: dict[Who, QPushButton] = {}
        for who, words in ((Who.PEOPLE, tr("People")), (Who.EMPLOYERS, tr("Employers"))):
            tab = button(words)
            tab.setCheckable(True)
            set_role(tab, "filter")
            tabs.addButton(tab)
            self._tab_of[who] = tab
        self._tab_of[Who.PEOPLE].setChecked(True)
        tabs.buttonClicked.connect(self._on_tab)
        self.sort = FittingCombo()
        self.sort.setAccessibleName(tr("Order"))
        self.sort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sort.setMinimumContentsLength(4)
        self._fill_sorts()
        self.sort.activated.connect(self.asked)
        self.more = icon_button(context.theme, "more", tr("Address cards and doubles"), self.more_asked.emit)
        self.doubles = button("", self.doubles_asked.emit, "link")
        self.doubles.hide()
        row = in_row(*self._tab_of.values(), self.sort, self.more, spacing=6)
        row.setStretch(2, 1)
        self.setLayout(stacked(row, self.search, in_row(self.doubles, 1), spacing=8))

    @property
    def who(self) -> Who:
        return next(who for who, tab in self._tab_of.items() if tab.isChecked())

    @property
    def query(self) -> Query:
        return Query(self.who, self.search.text(), str(self.sort.currentData()))

    def lead(self, who: Who) -> None:
        """All of this list, without a word of it."""
        self._tab_of[who].setChecked(True)
        self._fill_sorts()
        with QSignalBlocker(self.search):
            self.search.clear()

    def offer_doubles(self, count: int) -> None:
        self.doubles.setText(trn("{n} pair may be one: compare them", "{n} pairs may be one: compare them", count))
        self.doubles.setVisible(bool(count))

    def _on_tab(self) -> None:
        self._fill_sorts()
        self.turned.emit()

    def _fill_sorts(self) -> None:
        chosen = self.sort.currentData() or "name"
        self.sort.clear()
        for key, words in _SORTS:
            if key != "employer" or self.who is Who.PEOPLE:
                self.sort.addItem(tr(words), key)
        self.sort.setCurrentIndex(max(0, self.sort.findData(chosen)))

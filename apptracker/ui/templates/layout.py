"""The parts of the templates page, side by side where there is room, else one at a time."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QMenu, QSizePolicy, QSplitter, QTabWidget, QVBoxLayout, QWidget

from apptracker.ui.context import Context
from apptracker.ui.mirroring import set_margins
from apptracker.ui.pages.page import Page
from apptracker.ui.templates.naming import Naming
from apptracker.ui.templates.problems import Problems
from apptracker.ui.templates.source import SourceEdit
from apptracker.ui.templates.variables import VariablesPanel
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FlowLayout, action_button, button, in_row, label, stacked
from apptracker.ui.widgets.document import DocumentView
from apptracker.ui.widgets.fitting_combo import FittingCombo

_WIDE = 42  # times the height of a line: from there the letter stands beside the text


class Layout(Page):
    """What the page is made of; :class:`~apptracker.ui.pages.templates.TemplatesPage` fills and follows it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        actions = context.actions
        self.choose = _combo(tr("Template"), 26)
        self.save = action_button(actions["template.save"], "primary", text=tr("Save"))
        saving = QShortcut(QKeySequence("Ctrl+S"), self)  # the keys of the letter's own Save, which is elsewhere
        saving.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        saving.activated.connect(actions["template.save"].trigger)
        self.save.setToolTip(tr("Save ({keys})", keys=saving.key().toString(QKeySequence.SequenceFormat.NativeText)))
        self.copy = action_button(actions["template.copy"], text=tr("Copy…"))
        self.more = button(tr("More"))
        menu = QMenu(self.more)
        for name in ("rename", "discard", "export", "delete", "", "import"):
            if name:
                menu.addAction(actions[f"template.{name}"])
            else:
                menu.addSeparator()
        self.more.setMenu(menu)
        bar = FlowLayout(8)
        for part in (self.choose, self.save, self.copy, self.more):
            bar.addWidget(part)
        self.state = label("", "muted", wrap=True)
        self.naming = Naming()

        self.source = SourceEdit(context.theme)
        self.problems = Problems(self.source)
        self.text = QWidget()
        self.text.setAccessibleName(tr("Text and what is wrong with it"))
        self.text.setLayout(stacked(self.source, self.problems, margins=2))
        self.jobs = _combo(tr("Written for"), 16)
        self.words = label("", "muted", wrap=True)
        self.preview = DocumentView(context.theme, tr("The letter it writes"), between=10)
        written = label(tr("Written for"), "label")
        written.setBuddy(self.jobs)
        letter = QWidget()
        letter.setAccessibleName(tr("Letter"))
        head = in_row(written, self.jobs)
        head.setStretch(1, 1)
        letter.setLayout(stacked(head, self.words, self.preview, margins=2))
        set_margins(letter, 10, 6, 0, 0)
        self.variables = VariablesPanel()
        set_margins(self.variables, 10, 8, 0, 0)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Letter and variables"))
        self.tabs.setFocusProxy(None)  # type: ignore[arg-type]
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar takes the keyboard
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.tabBar().setAccessibleName(tr("Letter or variables"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(letter, tr("Letter"))
        self.tabs.addTab(self.variables, tr("Variables"))
        self.tabs.currentChanged.connect(self._on_tab)
        self.split = QSplitter()
        self.split.setAccessibleName(tr("Text and letter"))
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(16)
        self.split.addWidget(self.text)
        self.split.addWidget(self.tabs)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)

        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 20)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.naming)
        column.addWidget(self.state)
        column.addWidget(self.split, 1)
        self.first = self.choose
        for before, after in pairwise(
            (
                self.choose,
                self.save,
                self.copy,
                self.more,
                self.naming,
                self.source,
                self.tabs.tabBar(),
                self.jobs,
                self.preview,
            )
        ):
            self.setTabOrder(before, after)

    def show_text(self) -> None:
        """The text to the fore, where it shares its place."""
        if self.split.indexOf(self.text) < 0:
            self.tabs.setCurrentWidget(self.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Text and letter side by side, or one at a time where there is little room."""
        super().resizeEvent(event)
        wide, beside = self.width() > _WIDE * self.fontMetrics().height(), self.split.indexOf(self.text) >= 0
        typing = self.source.hasFocus()
        if wide and not beside:
            self.tabs.removeTab(self.tabs.indexOf(self.text))
            self.split.insertWidget(0, self.text)
            self.text.show()
        elif not wide and beside:
            self.tabs.insertTab(0, self.text, tr("Text"))
            self.tabs.setCurrentIndex(0)
        if typing:
            self.source.setFocus()

    def _on_tab(self, place: int) -> None:
        if self.tabs.widget(place) is self.variables:
            self.variables.fill()


def _combo(name: str, characters: int) -> QComboBox:
    made = FittingCombo()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(characters)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made

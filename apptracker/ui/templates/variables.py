"""What a template can use: every variable with its meaning and an example, found by a word and put in by a click."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from apptracker.ui.language import said
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import button, in_row, label, stacked, tip

_SNIPPET = Qt.ItemDataRole.UserRole
_EXAMPLE = Qt.ItemDataRole.UserRole + 1


class VariablesPanel(QWidget):
    """``wanted(snippet)``: put this into the text."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Variables"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the variables"))
        self.search.setAccessibleName(tr("Search the variables"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_searched)
        self.list = QTreeWidget()
        self.list.setObjectName("templateVariables")
        self.list.setAccessibleName(tr("Variables"))
        self.list.setHeaderLabels([tr("Variable"), tr("Meaning")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTabKeyNavigation(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.list.header().setStretchLastSection(True)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_insert)
        self.meaning = label("", wrap=True)
        self.example = label("", "muted", wrap=True)
        self.insert = button(tr("Put it in"), self._on_insert)
        self.insert.setEnabled(False)
        foot = in_row(stacked(self.meaning, self.example, spacing=2), self.insert)
        foot.setStretch(0, 1)
        self.setLayout(stacked(self.search, self.list, foot))
        self._widen = QTimer(self)
        self._widen.setSingleShot(True)
        self._widen.setInterval(0)
        self._widen.timeout.connect(self._share)

    def fill(self) -> None:
        """Show the table, once."""
        if self.list.topLevelItemCount():
            return
        from apptracker.tailoring.letter.variables import FUNCTIONS, SENTENCES, VARIABLES, sentence_snippet, snippet

        for variable in VARIABLES:
            example = "; ".join(variable.example) if isinstance(variable.example, tuple) else variable.example
            if variable.options:
                shown = tr("One of: {options}", options=", ".join(filter(None, variable.options)))
            elif isinstance(example, bool):
                shown = tr("True or false")
            else:
                shown = tr("For example: {example}", example=example) if example not in (None, "") else ""
            self._add(variable.path, variable.meaning, shown, snippet(variable))
        for sentence in SENTENCES:
            self._add(sentence.use, sentence.meaning, tr("A built-in sentence"), sentence_snippet(sentence))
        for function in FUNCTIONS:
            self._add(
                function.use,
                function.meaning,
                tr("For example: {example}", example=function.example),
                f"{{{{ {function.use} }}}}",
            )
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen.start()

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]
        if self.list.topLevelItemCount():
            self._widen.start()

    def _share(self) -> None:
        """The names get what they need, up to half the width."""
        self.list.header().resizeSection(0, min(self.list.sizeHintForColumn(0) + 12, self.list.viewport().width() // 2))

    def _add(self, name: str, meaning: str, example: str, snippet: str) -> None:
        meaning = said(meaning)
        item = QTreeWidgetItem([name, meaning])
        item.setData(0, _SNIPPET, snippet)
        item.setData(0, _EXAMPLE, example)
        item.setToolTip(0, tip(name))
        item.setToolTip(1, tip(meaning))
        self.list.addTopLevelItem(item)

    def _on_searched(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            assert item is not None
            shown = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in shown for word in words))

    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        self.insert.setEnabled(item is not None)
        self.meaning.setText(item.text(1) if item else "")
        self.example.setText(str(item.data(0, _EXAMPLE)) if item else "")
        self.example.setVisible(bool(self.example.text()))

    def _on_insert(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self.wanted.emit(str(item.data(0, _SNIPPET)))

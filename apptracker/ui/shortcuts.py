"""Every action with its keys, and how the program works in a few lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QKeySequenceEdit, QLineEdit, QVBoxLayout, QWidget

from apptracker.ui import keys
from apptracker.ui.actions import BY_ID, SPECS, Spec, key_words, native
from apptracker.ui.context import Context
from apptracker.ui.matching import Matcher
from apptracker.ui.searching.asking import lines
from apptracker.ui.theme import Theme
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Card, FlowLayout, Scrolled, button, icon_button, in_row, label, stacked

#: The words of the program, in the order in which a person meets them.
HOW_IT_WORKS = (
    mark(
        "An application is one job at one employer. It begins with the posting: paste or drop it anywhere, or type it "
        "in."
    ),
    mark(
        "What the posting asks is held against your profile and stories, gaps first. What was read wrongly, you "
        "correct."
    ),
    mark(
        "A letter says only what is stored about you. Fill its blanks, change any sentence, export it, mark it as sent."
    ),
    mark(
        "Its stage moves from Saved to Applied and on. Each move plans the follow-ups, and Today says when they are "
        "due."
    ),
    mark("Nothing is lost: every change can be undone, backups make themselves, and nothing leaves this machine."),
)
TWO_COLUMNS_FROM = 46  # times the height of a line


class ShortcutsDialog(QDialog):
    """What can be done and with which keys, by group, with a field to search in. ``changing``: every action whose keys
    can be chosen is there, also those without, each with a way to change them."""

    def __init__(self, window: QWidget, context: Context, *, changing: bool = False) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._context = context
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the shortcuts"))
        self.search.setAccessibleName(tr("Search the shortcuts"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_searched)
        self._rows: list[_Row] = []
        self._before: dict[str, tuple[str, ...]] = {}  # what had been chosen until the last change
        self._groups: list[_Group] = []
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(12)
        self._nothing = label(
            tr("No shortcut has that name. Ctrl+K finds every action, with keys or without."), "muted", wrap=True
        )
        self._nothing.hide()
        self._how = Card(tr("How it works"))
        for line in HOW_IT_WORKS:
            self._how.body.addWidget(label(tr(line), wrap=True))
        self._narrowing = Card(tr("Narrowing a search"))
        for example, what in lines():
            self._narrowing.body.addWidget(_example(example, what))
        self._area = area = Scrolled(margins=0)
        area.body.addWidget(self._nothing)
        area.body.addLayout(self._columns)
        area.body.addWidget(self._narrowing)
        area.body.addWidget(self._how)
        area.body.addStretch(1)
        self.change = button(tr("Change keys…"), self._on_change, "quiet")
        self.reset = button(tr("All keys as they came"), self._on_reset, "quiet")
        self._told = label("", "success", wrap=True)
        self._undo = button(tr("Undo"), self._on_undo, "link")
        said = in_row(self._told, self._undo, 1)
        self._told.hide()
        self._undo.hide()
        foot = QHBoxLayout()
        foot.addWidget(self.change)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        foot.addWidget(button(tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(area, 1)
        column.addLayout(said)
        column.addLayout(foot)
        self.setMinimumSize(360, 300)
        self.resize(min(900, window.width() - 40), min(700, window.height() - 40))
        self._changing = changing
        self._fill()
        self.search.setFocus()

    def _fill(self) -> None:
        """The groups in two columns of about the same height."""
        for group in self._groups:
            group.hide()
            group.deleteLater()
        self._groups, self._rows = [], []
        while (item := self._columns.takeAt(0)) is not None and (taken := item.layout()) is not None:
            taken.deleteLater()
        shown = [spec for spec in SPECS if (spec.scope != "view" if self._changing else spec.keys)]
        by_group: dict[str, list[Spec]] = {}
        for spec in shown:
            by_group.setdefault(spec.group, []).append(spec)
        half = (len(shown) + 3 * len(by_group)) / 2
        columns = (QVBoxLayout(), QVBoxLayout())
        filled = 0
        for name, specs in by_group.items():
            group = _Group(name, [_Row(spec, self._context.theme, changing=self._changing) for spec in specs])
            self._groups.append(group)
            columns[filled >= half].addWidget(group)
            filled += len(specs) + 3
            for row in group.rows:
                self._rows.append(row)
                row.wanted.connect(self._on_wanted)
        for column in columns:
            column.setSpacing(12)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._matcher = Matcher(f"{row.spec.text} {row.spec.group} {key_words(row.spec)}" for row in self._rows)
        self.change.setVisible(not self._changing)
        self.reset.setVisible(self._changing)
        self.reset.setEnabled(bool(keys.all_chosen()))
        self._on_searched(self.search.text())

    def _on_searched(self, text: str) -> None:
        found = set(self._matcher.find(text)) if text.strip() else set(range(len(self._rows)))
        for place, row in enumerate(self._rows):
            if row.isHidden() is (place in found):  # to show what is not there yet costs as much as making it
                row.setVisible(place in found)
        for group in self._groups:
            if group.isHidden() is any(not row.isHidden() for row in group.rows):
                group.setVisible(group.isHidden())
        asked = text.strip().casefold()
        filters = any(name.startswith(asked) for name in ("filter", "narrow", "search", "operator"))
        self._narrowing.setVisible(filters and not self._changing)
        self._nothing.setVisible(not found and self._narrowing.isHidden())
        self._how.setVisible(not text.strip() and not self._changing)

    # Changing

    @Slot()
    def _on_change(self) -> None:
        self._changing = True
        self._fill()
        self.search.setFocus()

    @Slot(str)
    def _on_wanted(self, action_id: str) -> None:
        asking = KeysDialog(self, BY_ID[action_id])
        asking.chosen.connect(self._on_chosen)
        asking.open()

    @Slot(str, object)
    def _on_chosen(self, action_id: str, chosen: object) -> None:
        """Other keys for one action; ``chosen`` maps each action concerned to its keys, None for the usual ones."""
        assert isinstance(chosen, dict)
        self._put(chosen)
        row = next((row for row in self._rows if row.spec.id == action_id), None)
        if row is not None:
            self._area.ensureWidgetVisible(row)
            row.focus()
        spec = BY_ID[action_id]
        words = (
            tr("{action} is now {keys}", action=spec.text, keys=key_words(spec))
            if spec.keys
            else tr("{action} has no keys now", action=spec.text)
        )
        self._say(words)

    @Slot()
    def _on_reset(self) -> None:
        self._put(dict.fromkeys(keys.all_chosen()))
        self._say(tr("All keys are as they came"))

    def _put(self, chosen: dict[str, tuple[str, ...] | None]) -> None:
        self._before = keys.all_chosen()
        for action_id, wanted in chosen.items():
            keys.choose(self._context.state, action_id, wanted)
        self._context.actions.take_keys()
        self._fill()

    def _say(self, words: str) -> None:
        self._told.setText(words)
        self._told.show()
        self._undo.show()

    @Slot()
    def _on_undo(self) -> None:
        before = self._before
        self._put({action_id: before.get(action_id) for action_id in keys.all_chosen().keys() | before.keys()})
        self._told.setText(tr("Put back"))
        self._undo.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > TWO_COLUMNS_FROM * self.fontMetrics().height()
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


class _Group(Card):
    def __init__(self, name: str, rows: list[_Row]) -> None:
        super().__init__(name)
        self.rows = rows
        for row in rows:
            self.body.addWidget(row)


class _Row(QWidget):
    """An action's words and its keys; ``wanted(id)``: others are wished for."""

    wanted = Signal(str)

    def __init__(self, spec: Spec, theme: Theme, *, changing: bool) -> None:
        super().__init__()
        self.spec = spec
        self.setAccessibleName(
            f"{spec.text}: {key_words(spec)}" if spec.keys else tr("{action}: no keys", action=spec.text)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(label(spec.text, wrap=True), 1)
        for place, key in enumerate(native(key) for key in spec.keys):
            if place:
                row.addWidget(label(tr("or"), "small"))
            row.addWidget(label(key, "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._edit = None
        if changing:
            words = tr("Change the keys of “{action}”", action=spec.text)
            self._edit = icon_button(theme, "edit", words, self._on_edit)
            row.addWidget(self._edit)

    def focus(self) -> None:
        if self._edit is not None:
            self._edit.setFocus()

    @Slot()
    def _on_edit(self) -> None:
        self.wanted.emit(self.spec.id)


class KeysDialog(QDialog):
    """Press the keys an action is to have. ``chosen(id, {id: keys})``: for it, and for whoever gives them away."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget, spec: Spec) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Change keys"))
        self._spec = spec
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        for part in (self.field, *self.field.findChildren(QLineEdit)):
            part.setAccessibleName(tr("New keys"))
        self.field.installEventFilter(self)
        self.field.keySequenceChanged.connect(self._on_pressed)
        self.told = label("", "muted", wrap=True)
        self.save = button(tr("Save keys"), self._on_save, "primary")
        self.none = button(tr("No keys"), self._on_none)
        self.usual = button(tr("As it came"), self._on_usual)
        self.usual.setEnabled(keys.differ(spec.id))
        now = key_words(spec) or tr("none")
        foot = FlowLayout(8)
        for each in (self.save, self.none, self.usual, button(tr("Cancel"), self.reject)):
            foot.addWidget(each)
        column = stacked(
            label(spec.text, "heading", wrap=True),
            label(tr("Now: {keys}. Press the new keys.", keys=now), "muted", wrap=True),
            self.field,
            self.told,
            foot,
            spacing=10,
        )
        column.setContentsMargins(20, 20, 20, 16)
        self.setLayout(column)
        self.setMinimumWidth(380)
        self._on_pressed()
        self.field.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc alone closes, as everywhere: the field would take it for the new key."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        closes = event.key() == Qt.Key.Key_Escape and not event.modifiers()
        if closes:
            self.reject()
        return closes

    def _fit(self) -> None:
        """As high as its words need in letters of this size."""
        layout = self.layout()
        assert layout is not None
        wide = max(self.width(), layout.minimumSize().width())
        self.resize(wide, max(self.height(), layout.totalHeightForWidth(wide)))

    @Slot()
    def _on_pressed(self) -> None:
        sequence = self.field.keySequence()
        if sequence.isEmpty():
            self.told.setText("")
            self.save.setEnabled(False)
            return
        verdict = keys.judge(self._spec, sequence, SPECS)
        self.save.setEnabled(not verdict.why_not)
        if verdict.taken_from is not None:
            other = verdict.taken_from.text
            self.told.setText(tr("“{action}” has these keys now, and gives them up when you save.", action=other))
        else:
            self.told.setText(verdict.why_not)
        self._fit()

    @Slot()
    def _on_save(self) -> None:
        sequence = self.field.keySequence()
        verdict = keys.judge(self._spec, sequence, SPECS)
        wanted: dict[str, tuple[str, ...] | None] = {
            self._spec.id: (sequence.toString(QKeySequence.SequenceFormat.PortableText),)
        }
        if verdict.taken_from is not None:
            wanted[verdict.taken_from.id] = keys.without(verdict.taken_from, sequence)
        self._choose(wanted)

    @Slot()
    def _on_none(self) -> None:
        self._choose({self._spec.id: ()})

    @Slot()
    def _on_usual(self) -> None:
        self._choose({self._spec.id: None})

    def _choose(self, wanted: dict[str, tuple[str, ...] | None]) -> None:
        self.accept()
        self.chosen.emit(self._spec.id, wanted)


def _example(example: str, what: str) -> QWidget:
    """What can be typed to narrow a search, and what it finds."""
    made = QWidget()
    made.setAccessibleName(f"{example}: {what}")
    row = in_row(label(what, wrap=True), label(example, "key"), spacing=6)
    row.setStretch(0, 1)
    made.setLayout(row)
    return made

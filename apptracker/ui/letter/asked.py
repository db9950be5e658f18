"""What the posting asks for, beside the letter: gaps first, and which sentence answers what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from apptracker.ui.context import Context
from apptracker.ui.letter.desk import Asked
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, button, label, stacked, tip

_ID = Qt.ItemDataRole.UserRole
_LEAST = 140  # pixels of height that the list has at least, at 100 %
_NOTHING = mark("Nothing that is asked for was found in a posting.")
_HINT = mark("Choose one to see the sentence that answers it.")


def _state(asked: Asked) -> tuple[str, str, str, str]:
    """The heading it stands under, its icon and color, and how it stands in words."""
    if asked.sentences:
        return tr("In the letter"), "check", "success", tr("The letter answers it.")
    if asked.has:
        return (
            tr("Yours, but not in the letter"),
            "info",
            "warning",
            tr("You can show it, and the letter does not say it."),
        )
    return tr("Gaps"), "gap", "danger", tr("Nothing in your profile answers this yet.")


class AskedPanel(QWidget):
    """``chosen(sentences)``: the places in the letter that answer what was chosen. ``had(id)``: the person has it;
    ``story_wanted(id)``: they would tell a story of it; ``use_wanted(id)``: the letter shall show it."""

    chosen = Signal(object)
    had = Signal(str)
    story_wanted = Signal(str)
    use_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self._asked: tuple[Asked, ...] = ()
        self._summary = label("", "muted", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What the posting asks"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self.list, "asked")
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemClicked.connect(self._on_clicked)
        self._words = label("", "muted", wrap=True)
        self._have = button(tr("I have this"), self._on_have)
        self._story = button(tr("Tell a story"), self._on_story)
        self._use = button(tr("Show it in the letter"), self._on_use)
        ways = FlowLayout(8, 4)
        for each in (self._use, self._have, self._story):
            ways.addWidget(each)
        column = stacked(self._summary, self.list, self._words, ways, margins=12, spacing=6)
        column.setStretch(1, 1)
        self.setLayout(column)
        self._theme.changed.connect(self._dress)
        self._dress()
        self._show_current()

    @property
    def current(self) -> Asked | None:
        item = self.list.currentItem()
        id_ = item.data(_ID) if item else None
        return next((each for each in self._asked if each.id == id_), None)

    @property
    def open(self) -> int:
        """How many of them the letter does not answer."""
        return sum(not each.sentences for each in self._asked)

    def show_asked(self, asked: Sequence[Asked]) -> None:
        """Show these; the chosen one stays chosen."""
        if tuple(asked) != self._asked:
            self._asked = tuple(asked)
            self._fill()

    def choose_for(self, sentence: int) -> None:
        """Mark what a sentence answers, without telling."""
        first = next((each.id for each in self._asked if sentence in each.sentences), "")
        self._choose(first)

    def _dress(self) -> None:
        self.list.setMinimumHeight(round(_LEAST * self._theme.scale))
        self._fill()

    def _choose(self, id_: str) -> None:
        self.list.blockSignals(True)
        rows = (row for row in range(self.list.count()) if id_ and self.list.item(row).data(_ID) == id_)
        self.list.setCurrentRow(next(rows, -1))
        self.list.blockSignals(False)
        self._show_current()

    def _fill(self) -> None:
        current = self.current.id if self.current else ""
        self.list.blockSignals(True)
        self.list.clear()
        heading = ""
        for asked in self._asked:
            under, icon, color, words = _state(asked)
            if under != heading:
                heading = under
                head = QListWidgetItem(f"{under} ({sum(_state(each)[0] == under for each in self._asked)})", self.list)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
            item = QListWidgetItem(self._theme.icon(icon, color), asked.words, self.list)
            item.setData(_ID, asked.id)
            font = self._theme.font(strong=asked.must)
            item.setFont(font)
            kind = tr("Must have") if asked.must else tr("Nice to have")
            item.setToolTip(tip(f"{kind}. {words}"))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{asked.words}. {kind}. {words}")
        self.list.blockSignals(False)
        answered = len(self._asked) - self.open
        self._summary.setText(
            tr("The letter answers {some} of {all}.", some=answered, all=len(self._asked))
            if self._asked
            else tr(_NOTHING)
        )
        self.list.setVisible(bool(self._asked))
        self._choose(current)

    def _show_current(self) -> None:
        current = self.current
        self._words.setText(_state(current)[3] if current else tr(_HINT) if self._asked else "")
        self._use.setVisible(current is not None and current.has and not current.sentences)
        self._have.setVisible(current is not None and current.is_gap and current.had is not None)
        self._story.setVisible(current is not None and current.is_gap and current.had is None)
        if current is None:
            return
        self._use.setAccessibleName(tr("Show it in the letter: {words}", words=current.words))
        self._story.setAccessibleName(tr("Tell a story of: {words}", words=current.words))
        if current.had is not None:
            self._have.setToolTip(
                tip(tr("Adds “{name}” to your profile, under {place}", name=current.had.name, place=current.had.place))
            )
            self._have.setAccessibleName(
                tr("I have this: {words}. Adds {name} to your profile", words=current.words, name=current.had.name)
            )

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current(self, _current: QListWidgetItem | None, _previous: QListWidgetItem | None) -> None:
        self._show_current()
        self._tell()

    @Slot(QListWidgetItem)
    def _on_clicked(self, _: QListWidgetItem) -> None:
        self._tell()  # once more, where the page was scrolled on

    def _tell(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current.sentences)

    @Slot()
    def _on_have(self) -> None:
        if self.current is not None:
            self.list.setFocus()  # the button is about to go
            self.had.emit(self.current.id)

    @Slot()
    def _on_story(self) -> None:
        if self.current is not None:
            self.story_wanted.emit(self.current.id)

    @Slot()
    def _on_use(self) -> None:
        if self.current is not None:
            self.list.setFocus()
            self.use_wanted.emit(self.current.id)

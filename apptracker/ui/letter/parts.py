"""What the letter's place is made of, and where each part stands: side by side where there is room, else by tabs."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.letter.asked import AskedPanel
from apptracker.ui.letter.blanks import BlanksCard
from apptracker.ui.letter.card import SentenceCard
from apptracker.ui.letter.editor import LetterEditor
from apptracker.ui.letter.findings import ChecksCard
from apptracker.ui.letter.inplace import SentenceField
from apptracker.ui.letter.notice import Notice
from apptracker.ui.letter.page import PageView
from apptracker.ui.letter.proofing import ReadThrough
from apptracker.ui.letter.proofs import ProofsPanel
from apptracker.ui.letter.sending import SendForm
from apptracker.ui.letter.sentences import SentencesCard
from apptracker.ui.letter.side import LETTER, Side
from apptracker.ui.letter.versions import VersionsCard
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Elided, FlowLayout, Scrolled, button, in_row, stacked

_SHORT = 330  # pixels of height, at 100 %, below which the buttons scroll with the page
_LOW = 460  # pixels of height, at 100 %, below which the choices are folded away
_WIDE = 460  # pixels the page needs beside the column, at 100 %
_SIDE, _SIDE_MOST, _SIDE_SHARE = 300, 440, 0.36  # the column's width, at 100 %, and its share of the whole


class Parts(QWidget):
    """The widgets of the letter's place. ``floating``: whether the card of a sentence lies over the page, which has the
    place to itself; ``narrowed(floating)``: it is another by now. ``alone_wanted()``: the letter is read through from
    now on, or no longer."""

    narrowed = Signal(bool)
    alone_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.floating: bool | None = None
        self._head_inside: bool | None = None
        self._make()
        self.main_part: QWidget = self.page
        self._put_together()

    def _make(self) -> None:
        theme = self.context.theme
        self.bar, self.choices_bar = FlowLayout(6), FlowLayout(4, 4)
        self.status = Elided("", "muted")
        self.status.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.choices = QWidget()
        self.choices.setLayout(self.choices_bar)
        self.more = button(tr("Tone, length and more"), self._on_more, "link")
        self._more = False  # whether the choices are wanted where they would take the page's place
        self.notice, self.advice = Notice(), Notice()
        self.send_form = SendForm(theme, self.context.prompts)
        self.page = PageView(theme)
        self.field = SentenceField(theme, self.page)
        self.editor = LetterEditor(theme)
        self.card = SentenceCard(theme)
        self.blanks, self.better = BlanksCard(), BlanksCard()
        self.checks = ChecksCard(self.context)
        self.asked = AskedPanel(self.context)
        self.sentences, self.versions = SentencesCard(), VersionsCard()
        self.check_panel = _column(self.checks, self.better)
        self.proofs = ProofsPanel(theme)
        panels = {
            "check": self.check_panel,
            "asked": _whole(self.asked),
            "facts": _whole(self.proofs, self.sentences),
            "versions": _column(self.versions),
        }
        self.side = Side(theme, panels, self.card)
        self.side.chosen.connect(self._show_tab)

    def _put_together(self) -> None:
        self.main = QWidget()
        self._main_parts: list[QWidget] = [self.page]
        self._main_column = stacked(self.page, 1)
        self.main.setLayout(self._main_column)
        self.add_main(self.editor)
        self.scroller = Scrolled(margins=12)
        for part in (self.notice, self.advice, self.send_form, self.main):
            self.scroller.body.addWidget(part)
        self.scroller.body.addStretch(1)
        self.head = QWidget()
        self.status_row = in_row(self.status, self.more)
        self.status_row.setStretch(0, 1)
        self.head.setLayout(stacked(self.bar, self.choices, self.status_row, spacing=6))
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self.scroller, 1)
        self._body.addWidget(self.side)
        self._column: QVBoxLayout = stacked(self.head, spacing=0)
        self._column.addLayout(self._body, 1)
        self.setLayout(self._column)
        self._arrange()

    # What is seen

    @property
    def read_through(self) -> bool:
        """Whether it is: whoever does that has the letter alone."""
        return isinstance(self.main_part, ReadThrough)

    def add_main(self, part: QWidget) -> None:
        """Something else that can take the page's place."""
        part.hide()
        self._main_column.insertWidget(len(self._main_parts), part)
        self._main_parts.append(part)

    def show_main(self, part: QWidget) -> None:
        """The page, or what takes its place for a while."""
        self.main_part = part
        self.alone_wanted.emit()
        self.head.setVisible(not self.read_through)
        for each in self._main_parts:
            each.setVisible(each is part)
        self._show_tab(self.side.current)

    def show_beside(self) -> None:
        """What stands beside the page, as its tab says."""
        self._show_tab(self.side.current)

    def show_page(self) -> None:
        """Where only one thing has room, the letter."""
        if self.floating:
            self.side.choose(LETTER)

    @Slot()
    def _on_more(self) -> None:
        self._more = not self._more
        self._show_choices()

    def _show_choices(self) -> None:
        """Folded away where there is little room, until they are asked for."""
        fold = bool(self.floating) or self.height() < _LOW * self.context.theme.scale
        self.more.setVisible(fold)
        self.more.setText(tr("Hide the choices") if self._more else tr("Tone, length and more"))
        self.choices.setVisible(not fold or self._more)

    def _show_tab(self, name: str) -> None:
        """In a narrow place a tab takes the letter's."""
        self.scroller.setVisible(not self.floating or name == LETTER)
        self.side.setVisible(name != LETTER if self.floating else not self.read_through)
        beside = name != "facts" and self.side.instead.isHidden()  # which need the whole height
        self.side.holder.setVisible(not self.floating and self.main_part is self.page and beside)
        if self.floating:
            self.card.hide()

    # Where it stands

    def _arrange(self) -> None:
        scale = self.context.theme.scale
        self._place_head(inside=self.height() < _SHORT * scale)
        self._show_choices()
        wide = self.width() >= (_WIDE + _SIDE) * scale
        if wide:
            room = min(_SIDE_MOST * scale, max(_SIDE * scale, self.width() * _SIDE_SHARE))
            self.side.setFixedWidth(round(room))
        if self.floating is not wide and self.floating is not None:
            self.side.measure()
            return
        self.floating = not wide
        self.narrowed.emit(self.floating)
        self.card.hide()
        tabs = self.side.tabs
        tabs.offer(LETTER, not wide)
        self.card.set_floating(None if wide else self)
        if wide:
            self.side.take_tabs()
            self.check_panel.body.insertWidget(0, self.blanks)
            self.side.take_card()
            if tabs.current == LETTER:
                tabs.choose("check")
        else:
            self.side.setMaximumWidth(16_777_215)
            self.side.setMinimumWidth(0)
            self._column.insertWidget(0 if self._head_inside else 1, tabs)
            self.scroller.body.insertWidget(self.scroller.body.indexOf(self.main), self.blanks)
            self.card.setParent(self)
            tabs.choose(LETTER)
        self._body.setStretch(1, 0 if wide else 1)
        self._show_choices()  # by what it is now
        read_in_order(self)
        self._show_tab(tabs.current)

    def _place_head(self, *, inside: bool) -> None:
        """Above the page, or, where little height would be left for that, scrolling with it."""
        if self._head_inside is inside:
            return
        self._head_inside = inside
        place = self.scroller.body if inside else self._column
        place.insertWidget(0, self.head)
        self.head.setVisible(not self.read_through)  # moved twice at once, it would stay hidden
        edge = 0 if inside else 12
        self.head.layout().setContentsMargins(edge, 8, edge, 4)  # type: ignore[union-attr]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if self.floating:
            self.card.hide()


def _column(*parts: QWidget) -> Scrolled:
    made = Scrolled(margins=12)
    for part in parts:
        made.body.addWidget(part)
    made.body.addStretch(1)
    return made


def _whole(part: QWidget, *below: QWidget) -> Scrolled:
    """A panel as high as its place, which scrolls where that is too low for it."""
    made = Scrolled(margins=0)
    made.body.addWidget(part, 1)
    for each in below:
        made.body.addLayout(in_row(each, margins=12))
    return made

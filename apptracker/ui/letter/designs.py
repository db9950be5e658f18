"""How the letter looks: the designs side by side, small, as they would be with this letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QToolButton

from apptracker.domain.documents import DESIGNS
from apptracker.domain.errors import AppError
from apptracker.ui.language import said
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Card, FittingButton, FlowLayout, button, label
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.changes import Result
    from apptracker.domain.letters import Letter
    from apptracker.store import Database
    from apptracker.ui.letter.view import LetterView

_WIDE = 88  # pixels of a small page, at 100 %
_NAMES = {design.id: design.name for design in DESIGNS}


class DesignsCard(Card):
    """``chosen(id)``: this one for the letter; ``usual_wanted()``: the one shown for all letters; ``closed()``."""

    chosen = Signal(str)
    usual_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Design"))
        self._theme = theme
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        row = FlowLayout(8)
        for design in DESIGNS:
            made = QToolButton()
            set_role(made, "design")
            made.setText(said(design.name))
            made.setAccessibleDescription(said(design.description))
            made.setToolTip(said(design.description))
            made.setCheckable(True)
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            self._group.addButton(made)
            self._buttons[design.id] = made
            row.addWidget(made)
        self._group.buttonClicked.connect(self._on_clicked)
        self._about = label("", "muted", wrap=True)
        ways = FlowLayout(8)
        self._usual = FittingButton(tr("Use it for every letter"))
        self._usual.clicked.connect(self.usual_wanted)
        ways.addWidget(self._usual)
        ways.addWidget(button(tr("Close"), self.closed.emit, "quiet"))
        self.body.addLayout(row)
        self.body.addWidget(self._about)
        self.body.addLayout(ways)
        self.hide()

    def show_chosen(self, design: str, usual: str) -> None:
        """Which one the letter has, and which all others have."""
        found = next((each for each in DESIGNS if each.id == design), DESIGNS[0])
        self._buttons[found.id].setChecked(True)
        words = tr("Your letters and prep sheets have it unless you choose another.") if found.id == usual else ""
        self._about.setText(f"{found.description} {words}".rstrip())
        self._usual.setEnabled(found.id != usual)

    def show_pictures(self, pictures: dict[str, QImage]) -> None:
        """What the letter looks like in each."""
        for design, picture in pictures.items():
            page = QPixmap.fromImage(picture)
            painter = QPainter(page)
            painter.setPen(self._theme.color("border"))
            painter.drawRect(page.rect().adjusted(0, 0, -1, -1))
            painter.end()
            page.setDevicePixelRatio(self.devicePixelRatioF())
            self._buttons[design].setIconSize(page.deviceIndependentSize().toSize())
            self._buttons[design].setIcon(QIcon(page))

    def focus(self) -> None:
        """To the one the letter has."""
        if (checked := self._group.checkedButton()) is not None:
            checked.setFocus()

    @property
    def pixels(self) -> int:
        """How many pixels wide a small page is here."""
        return round(_WIDE * self._theme.scale * self.devicePixelRatioF())

    def _on_clicked(self, clicked: object) -> None:
        self.chosen.emit(next(design for design, made in self._buttons.items() if made is clicked))

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the card goes first; the next Esc goes back
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class Designs(QObject):
    """Chooses the design of a :class:`LetterView`'s letter; the page follows at once."""

    def __init__(self, view: LetterView) -> None:
        super().__init__(view)
        self._view = view
        self._usual = ""
        self._drawn: tuple[Letter, int] | None = None
        self.card = DesignsCard(view.context.theme)
        self.card.chosen.connect(self._on_chosen)
        self.card.usual_wanted.connect(self._on_usual_wanted)
        self.card.closed.connect(self._on_closed)
        self._place()
        view.narrowed.connect(self._place)
        view.side.chosen.connect(self._on_tab)
        self.button = button(tr("Design"), self.on_design, "filter")

    @Slot()
    def on_design(self) -> None:
        """Show the designs, or put them away."""
        if not self.card.isHidden():
            self._on_closed()
        elif self._view.shown is not None and self._view.letter is not None:
            self._view.editing.close()
            self._view.show_page()
            self._place()
            self.card.show()
            if not self._view.floating:
                self._view.side.show_instead(self.card)
            self.follow()
            self.card.focus()
            self._view.scroller.verticalScrollBar().setValue(0)

    @Slot()
    def _place(self) -> None:
        """Beside the page; over it where there is no such place."""
        if self._view.floating or self.card.isHidden():
            self._stand_back()
            body = self._view.scroller.body
            body.insertWidget(body.indexOf(self._view.send_form), self.card)
        else:
            self._view.side.show_instead(self.card)

    def _stand_back(self) -> None:
        side = self._view.side
        if not side.instead.isHidden():
            side.show_instead(None)
            self._view.show_beside()

    @Slot(str)
    def _on_tab(self, _: str) -> None:
        if not self._view.floating and not self.card.isHidden():
            self.forget()

    def follow(self) -> None:
        """Say what the letter has by now; its pictures are drawn only for who looks at them."""
        shown, letter = self._view.shown, self._view.letter
        if shown is None:
            return
        self.button.setText(tr("Design: {design}", design=said(_NAMES.get(shown.design, DESIGNS[0].name))))
        if self.card.isHidden() or letter is None:
            return
        self._view.context.ops.read(lambda db: (_usual(db), shown.design), self._on_known, owner=self)
        key = (letter, self.card.pixels)
        if key != self._drawn:
            self._drawn = key
            self._view.context.ops.read(
                lambda db: _pictures(db, *key), self.card.show_pictures, owner=self, failed=self._on_failed
            )

    def forget(self) -> None:
        """Another letter comes, or what the card stands in front of is wanted."""
        self.card.hide()
        self._stand_back()
        self._drawn = None

    def _on_known(self, known: tuple[str, str]) -> None:
        self._usual, design = known
        self.card.show_chosen(design, self._usual)

    def _on_failed(self, error: AppError) -> None:
        """Such as a character that no bundled font has: the names are there all the same."""
        self._drawn = None
        self._view.notice.show_words(words_for_person(error), "caution")

    @Slot(str)
    def _on_chosen(self, design: str) -> None:
        chosen = None if design == self._usual else design
        self._view.choosing.choose(tr("Design: {names}", names=_NAMES[design]), design=chosen)

    @Slot()
    def _on_usual_wanted(self) -> None:
        shown = self._view.shown
        if shown is not None:
            words = tr("Letters and prep sheets have the {names} design from now on", names=_NAMES[shown.design])
            self._view.context.ops.change(lambda db: _make_usual(db, shown.design), owner=self, toast=words)

    @Slot()
    def _on_closed(self) -> None:
        self.button.setFocus()  # before the card goes, which would hand the focus to anything
        self.card.hide()
        self._stand_back()


def _usual(db: Database) -> str:
    from apptracker.services import settings

    return settings.design(db)


def _make_usual(db: Database, design: str) -> Result[str]:
    from apptracker.services import settings

    return settings.set_design(db, design)


def _pictures(db: Database, letter: Letter, pixels: int) -> dict[str, QImage]:
    from apptracker.services import designs

    return {name: QImage.fromData(page) for name, page in designs.thumbnails(db, letter, pixels).items()}

"""Which sentence of the page is meant, by pointer or key, and the card that says what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from apptracker.ui.letter.view import LetterView

_CARD_AFTER, _CARD_WIDTH = 250, 360  # milliseconds; pixels at 100 %


class Pointing(QObject):
    """Follows the page of a :class:`LetterView`."""

    def __init__(self, view: LetterView) -> None:
        super().__init__(view)
        self._view = view
        self._pointed = -1
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(_CARD_AFTER)
        self._hover.timeout.connect(self.on_hover_time)

    def watch(self) -> None:
        """The parts of the view are there."""
        page, card = self._view.page, self._view.card
        page.pointed.connect(self.on_pointed)
        page.chosen.connect(self.on_chosen)
        card.closed.connect(self.on_card_closed)
        card.entered.connect(self.on_card_entered)
        card.left.connect(self.on_card_left)
        self._view.sentences.picked.connect(self.on_picked)

    def point(self, number: int) -> None:
        grounds = self._view.grounds
        if not 0 <= number < len(grounds):
            self.hide_card()
            return
        self._view.card.show_grounds(number, grounds[number], can_edit=self._view.looked is None)
        self._view.side.hint.hide()
        self._view.card.show()
        if self._view.floating:
            self._place_card(number)
        else:
            self._view.side.measure()

    def _place_card(self, number: int) -> None:
        card, sentence = self._view.card, self._view.page.rect_of(number)
        width = min(round(_CARD_WIDTH * self._view.context.theme.scale), self._view.width() - 48)
        height = card.layout().totalHeightForWidth(width)  # type: ignore[union-attr]
        card.resize(width, max(height, card.minimumSizeHint().height()))
        corner = self._view.page.mapTo(self._view, sentence.bottomLeft()) + QPoint(0, 4)
        if corner.y() + card.height() > self._view.height():
            corner.setY(max(4, self._view.page.mapTo(self._view, sentence.topLeft()).y() - card.height() - 4))
        corner.setX(max(12, min(corner.x(), self._view.width() - width - 24)))
        card.move(corner)
        card.raise_()

    def place_for_menu(self, number: int) -> QPoint:
        """Where on the screen a menu about a sentence opens: at the button on its card, else under the sentence."""
        card, page = self._view.card, self._view.page
        if card.isVisible() and card.number == number:
            return card.proof_button.mapToGlobal(card.proof_button.rect().bottomLeft())
        return page.mapToGlobal(page.rect_of(number).bottomLeft())

    def hide_card(self) -> None:
        self._view.card.hide()
        self._view.side.hint.setVisible(not self._view.floating)
        if not self._view.floating:
            self._view.side.measure()

    @Slot(int)
    def show_sentence(self, number: int) -> None:
        """Lead to a sentence of the page."""
        self._view.show_page()
        self._view.page.choose(number)
        self._scroll_to(number)
        self.point(number)

    @Slot(object)
    def show_sentences(self, numbers: tuple[int, ...]) -> None:
        """Light up several, and lead to the first; without any, none."""
        self.hide_card()
        self._view.page.light(numbers)
        if numbers and not self._view.floating:  # a narrow place shows the page when it is asked for
            self._scroll_to(numbers[0])

    @Slot(int)
    def on_pointed(self, number: int) -> None:
        self._pointed = number
        self._hover.start()

    @Slot()
    def on_hover_time(self) -> None:
        if self._view.field.number >= 0:
            return  # a sentence is being edited: what stands beside it stays
        number = self._pointed if self._pointed >= 0 else self._view.page.current
        if number != self._view.card.number or not self._view.card.isVisible():
            self.point(number)

    @Slot(int)
    def on_chosen(self, number: int) -> None:
        self._hover.stop()
        self._view.asked.choose_for(number)
        grounds = self._view.grounds
        self._view.proofs.choose_for(grounds[number].sentence.facts if 0 <= number < len(grounds) else ())
        self._scroll_to(number)
        self.point(number)

    @Slot(int)
    def on_picked(self, number: int) -> None:
        self._hover.stop()
        self.show_sentence(number)

    def _scroll_to(self, number: int) -> None:
        if number >= 0:
            inside: QWidget = self._view.scroller.widget()  # type: ignore[assignment]
            place = self._view.page.mapTo(inside, self._view.page.rect_of(number).center())
            self._view.scroller.ensureVisible(place.x(), place.y(), 0, 60)

    @Slot()
    def on_card_closed(self) -> None:
        self._view.page.choose(-1)
        self.hide_card()

    @Slot()
    def on_card_entered(self) -> None:
        self._hover.stop()

    @Slot()
    def on_card_left(self) -> None:
        if self._view.floating:
            self._hover.start()

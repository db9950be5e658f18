"""What the pages of a person and of an employer have in common."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from apptracker.domain.doubles import Pair
from apptracker.domain.people import Who
from apptracker.ui.application.fields import InPlaceField
from apptracker.ui.context import Context
from apptracker.ui.people.parts import OfferToMerge, caption
from apptracker.ui.people.portrait import Portrait
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Card, Scrolled, icon_button

WIDEST = 760


class RecordView(Scrolled):
    """``left``: back to the list. ``asked(action)``: what the page does with who is shown, "merge" among it.
    ``compared`` and ``told_apart``: what became of the offer to merge."""

    left = Signal()
    asked = Signal(str)
    compared = Signal(object)
    told_apart = Signal(object)

    def __init__(self, context: Context, who: Who, fields: dict[str, InPlaceField]) -> None:
        super().__init__(widest=WIDEST, margins=20)
        self.context = context
        self.back = icon_button(context.theme, "back", tr("Back to the list"), self.left.emit)
        self.portrait = Portrait(context.theme, who)
        self.fields = fields
        fields["name"].editor.setObjectName("personName")
        for name, field in fields.items():
            field.committed.connect(partial(self._save, name))
        self.offer = OfferToMerge()
        self.offer.compared.connect(self.compared)
        self.offer.told_apart.connect(self.told_apart)

    def card_of(self, lines: Iterable[tuple[str, str, QWidget | None]]) -> Card:
        """Fields one below the other: the name of each, its caption, and what stands beside it."""
        card = Card(margins=12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, words, beside) in enumerate(lines):
            words_of = caption(words, self.fields[name].editor)
            words_of.setContentsMargins(0, 9, 0, 0)
            grid.addWidget(words_of, row, 0, top)
            grid.addWidget(self.fields[name], row, 1)
            if beside is not None:
                grid.addWidget(beside, row, 2, top)
        card.body.addLayout(grid)
        return card

    def begin_anew(self) -> None:
        """Another is about to be shown."""
        for field in self.fields.values():
            field.put_back()
        self.verticalScrollBar().setValue(0)

    def settle(self) -> None:
        """What is being typed is stored: another is about to be shown."""
        for field in self.fields.values():
            if field.is_changed:
                field.commit()

    def offer_merge(self, pair: Pair | None, name: str) -> None:
        """Of whom is shown, with whom they may be one; None for nobody."""
        self.offer.show_pair(pair, name)

    def _save(self, name: str, text: str) -> None:
        raise NotImplementedError

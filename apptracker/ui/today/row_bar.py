"""The small bar of buttons on the row that is pointed at or current; the keys do the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView

from apptracker.ui.context import Context
from apptracker.ui.today.acting import ICONS, has_words, place_of
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import button, icon_button, tip

if TYPE_CHECKING:
    from apptracker.ui.today.agenda_model import Line


_MOST, _MOST_SHORT = 0.5, 0.6  # of a row, for the bar with all its words and with few of them


class _Offers(NamedTuple):
    """What the bar offers: the words of its main button, fewer of them, and its key, then the second one's icon,
    words and key ("" for what is none), then the words for putting off."""

    main: str
    short: str
    main_key: str
    icon: str
    second: str
    second_key: str
    later: str


class RowBar(QFrame):
    """``script``, ``put_off``: as the keys W and S; ``done``: as D on a reminder, else the weightiest that can be done,
    which has no key; ``more``: the rest."""

    done = Signal()
    put_off = Signal()
    script = Signal()
    more = Signal()

    def __init__(self, context: Context, view: QListView) -> None:
        super().__init__(view.viewport())
        self.setObjectName("rowbar")
        self._theme = context.theme
        self._offers = _Offers(tr("Done"), tr("Done"), "D", "phone", tr("What to say"), "W", tr("Put off"))
        self.main_button = button(tr("Done"), self._on_main)
        self.second_button = icon_button(context.theme, "phone", tr("What to say"), self._on_second)
        self.put_off_button = icon_button(context.theme, "snooze", tr("Put off"), self.put_off.emit)
        self.more_button = icon_button(context.theme, "more", tr("More"), self.more.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for each in (self.main_button, self.second_button, self.put_off_button, self.more_button):
            row.addWidget(each)
        self.hide()

    def show_for(self, line: Line, what: str, room: int) -> None:
        """What can be done with a row; ``what``: what it is, for a screen reader. Of ``room`` pixels the row keeps half
        for its words: the main button says less, then only it and the menu are left."""
        self._offers = offers = _offers(line)
        side = round(16 * self._theme.scale)
        self.main_button.setText(offers.main)
        self.second_button.setVisible(bool(offers.second))
        if offers.icon:
            self.second_button.setIcon(self._theme.icon(offers.icon, "text-muted"))
        for each, words, key in (
            (self.main_button, offers.main, offers.main_key),
            (self.second_button, offers.second, offers.second_key),
            (self.put_off_button, offers.later, "S"),
            (self.more_button, tr("More"), ""),
        ):
            each.setIconSize(QSize(side, side))
            each.setAccessibleName(words)
            each.setAccessibleDescription(what)
            each.setToolTip(tip(f"{words} ({key})" if key else words))

        self.put_off_button.show()
        if self.sizeHint().width() > room * _MOST:
            self.main_button.setText(offers.short)
        if self.sizeHint().width() > room * _MOST_SHORT:
            self.second_button.hide()
            self.put_off_button.hide()

    def _on_main(self) -> None:
        self._press(self._offers.main_key)

    def _on_second(self) -> None:
        self._press(self._offers.second_key)

    def _press(self, key: str) -> None:
        (self.script if key == "W" else self.done).emit()


def _offers(line: Line) -> _Offers:
    if line.reminder is not None:
        place = place_of(line.reminder)
        if place is not None:
            return _Offers(tr("Done"), tr("Done"), "D", place[2], tr(place[1]), "W", tr("Put off"))
        script = tr("What to say") if has_words(line.reminder) else ""
        return _Offers(tr("Done"), tr("Done"), "D", ICONS[line.reminder.channel], script, "W", tr("Put off"))
    if line.section == "closing":
        words = tr("Open the letter") if line.item.has_letter else tr("Write the letter")  # type: ignore[union-attr]
        return _Offers(words, tr("Letter"), "W", "send", tr("I applied"), "", tr("Not today"))
    from apptracker.domain.quiet import QuietAct

    if line.item.quiet.suggest is QuietAct.ASK:  # type: ignore[union-attr]
        return _Offers(tr("Ask once more"), tr("Ask"), "W", "archive", tr("Set to No response"), "", tr("Wait longer"))
    return _Offers(tr("Set to No response"), tr("No response"), "", "chat", tr("Ask once more"), "W", tr("Wait longer"))

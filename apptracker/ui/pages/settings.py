"""Settings: sections at the left, with a search over everything that can be set; what is chosen there at the right.

A section is made when it first shows, and only the one that shows is in the window: so the page opens at once, and
changing the theme is felt by few widgets.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from apptracker.ui.context import Context
from apptracker.ui.pages.beside import ContentsPage
from apptracker.ui.settings import index
from apptracker.ui.settings.contents import SettingsContents
from apptracker.ui.settings.section import Facts, Section, facts
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Scrolled
from apptracker.ui.widgets.parking import ParkingStack

#: The cards of each section in their order, as "module:class" under apptracker.ui.settings.
CARDS: dict[str, tuple[str, ...]] = {
    "appearance": ("look:Look",),
    "formats": ("formats:Formats", "clock:Time", "workweek:WorkWeek"),
    "stages": ("stages:Stages",),
    "follow-ups": ("followups:FollowUps", "quiet:QuietAndGoals"),
    "notifications": ("notifications:Notifications", "background:Background", "calendar:PhoneCalendar"),
    "documents": ("letters:Letters", "templates:Templates", "spelling:Spelling"),
    "folder": ("watch:Watch",),
    "shortcuts": ("shortcuts:Shortcuts",),
    "privacy": ("lock:LockCard",),
    "data": ("folder:DataFolderCard", "data:Data", "health:Health"),
    "about": ("about:About",),
}
_PLACE = "settings.group"  # in the window's state
_FRAMED_FOR = 1600  # milliseconds that the frame around a setting stays that was looked for


class SettingsPage(ContentsPage):
    title = mark("Settings")
    primary = ""
    side_by_side = 84
    shows = frozenset({"setting", "application", "stage"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._facts: Facts | None = None
        self._made: dict[str, _Group] = {}
        self.contents = SettingsContents(context.theme)
        self.contents.group_chosen.connect(self.show_group)
        self.contents.setting_chosen.connect(self._on_setting)
        self.right = ParkingStack(context.theme)
        self.put_beside(self.contents, self.right)
        context.theme.changed.connect(self._on_theme_changed)
        stored = context.state.text(_PLACE)
        self.show_group(stored if stored in CARDS else index.GROUPS[0].id)

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {"backup": self._back_up, "search": self.contents.begin}

    def refresh(self) -> None:
        self._sum_up()
        self.context.ops.read(facts, self._on_facts, owner=self)

    def back(self) -> None:
        """From the middle of a section to the list of all."""
        self.contents.clear()
        self.setFocus()

    @Slot(str)
    def show_group(self, group_id: str) -> None:
        """One of :data:`apptracker.ui.settings.index.GROUPS`."""
        if group_id not in self._made:
            made = self._made[group_id] = _Group(self.context, group_id)
            self.right.addWidget(made)
            for card in made.cards:
                card.outdated.connect(self._on_outdated)
            if self._facts is not None:
                made.show_facts(self._facts)
        self.right.setCurrentWidget(self._made[group_id])
        self.contents.mark(group_id)
        self.context.state.put(_PLACE, group_id)
        self._group = group_id
        self._sum_up()

    def show_setting(self, setting_id: str, *, enter: bool = True) -> None:
        """Where one of :data:`apptracker.ui.settings.index.SETTINGS` is, framed for a moment; ``enter``: ready to be
        changed."""
        setting = index.BY_ID[setting_id]
        self.show_group(setting.group)
        group = self._made[setting.group]
        place = group.part_for(setting_id)
        group.lead_to(place)
        if enter:
            _enter(place, group)

    def section(self, kind: type[Section]) -> Section:
        """The card of this kind, made if need be."""
        name = f"{kind.__module__.rpartition('.')[2]}:{kind.__name__}"
        group_id = next(group_id for group_id, cards in CARDS.items() if name in cards)
        self.show_group(group_id)
        return next(card for card in self._made[group_id].cards if isinstance(card, kind))

    # Inside

    def _sum_up(self) -> None:
        self.summed_up.emit(tr(next(group.name for group in index.GROUPS if group.id == self._group)))

    def _on_facts(self, now: Facts) -> None:
        self._facts = now
        for group in self._made.values():
            group.show_facts(now)

    @Slot()
    def _on_outdated(self) -> None:
        """The sections that do not show are made anew when they are shown next."""
        for group_id in self._made.keys() - {self._group}:
            old = self._made.pop(group_id)
            self.right.removeWidget(old)
            old.deleteLater()

    @Slot(str, bool)
    def _on_setting(self, setting_id: str, entered: bool) -> None:
        self.show_setting(setting_id, enter=entered)

    def _back_up(self) -> None:
        from apptracker.ui.settings.data import Data

        data = self.section(Data)
        assert isinstance(data, Data)
        data.back_up()

    def _on_theme_changed(self) -> None:
        self.contents.dress()
        self.fit()


class _Group(Scrolled):
    """A section of the page: its cards, one below the other."""

    def __init__(self, context: Context, group_id: str) -> None:
        super().__init__(widest=760)
        self.cards = [_made(place, context) for place in CARDS[group_id]]
        for card in self.cards:
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._frame = _Frame(self)

    def show_facts(self, now: Facts) -> None:
        for card in self.cards:
            card.show_facts(now)

    def part_for(self, setting_id: str) -> QWidget:
        """The widget in which this is set."""
        return next(card for card in self.cards if setting_id in card.settings).part_for(setting_id)

    def lead_to(self, place: QWidget) -> None:
        """Scroll there, and frame it for a moment."""
        self._frame.put_around(place)


class _Frame(QFrame):
    """Around a setting that was looked for; it follows while what is stored comes, and goes by itself."""

    def __init__(self, area: Scrolled) -> None:
        super().__init__(area.widget())
        self.setObjectName("spot")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._area = area
        self._place: QWidget | None = None
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(_FRAMED_FOR)
        self._going.timeout.connect(self._go)

    def put_around(self, place: QWidget) -> None:
        self._go()
        self._place = place
        place.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self._going.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._fit()
        return False

    def _fit(self) -> None:
        held = self._area.widget()
        assert self._place is not None
        assert held is not None
        inside = QRect(self._place.mapTo(held, QPoint()), self._place.size())
        self.setGeometry(inside.adjusted(-6, -6, 6, 6) & held.rect())
        self._area.ensureWidgetVisible(self._place, 0, 24)

    @Slot()
    def _go(self) -> None:
        self.hide()
        if self._place is not None:
            self._place.removeEventFilter(self)
            self._place = None


def _made(place: str, context: Context) -> Section:
    module, _, name = place.partition(":")
    made: Section = getattr(importlib.import_module(f"apptracker.ui.settings.{module}"), name)(context)
    return made


def _enter(place: QWidget, area: QWidget) -> None:
    """Give the keyboard to the first thing there, or after it in the area, that takes it; of a choice to what is
    chosen."""
    taker = place
    while not (taker.focusPolicy() & Qt.FocusPolicy.TabFocus and taker.isVisible() and taker.isEnabled()):
        after = taker.nextInFocusChain()
        if after is None or after is place or not area.isAncestorOf(after):
            return
        taker = after
    group = taker.group() if isinstance(taker, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None else None
    (chosen or taker).setFocus(Qt.FocusReason.OtherFocusReason)

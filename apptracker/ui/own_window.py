"""An application in a window of its own, beside the main one: several may be open at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from apptracker.domain.errors import UserError
from apptracker.ui import placing
from apptracker.ui.actions import SPECS, Actions
from apptracker.ui.notifying import come_forward
from apptracker.ui.pages.application import ApplicationPage
from apptracker.ui.toasts import Toast
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import stacked

if TYPE_CHECKING:
    from apptracker.ui.application.among import Among
    from apptracker.ui.context import Context, Navigator
    from apptracker.ui.window import MainWindow

SIZE = (980, 720)
SMALLEST = (400, 420)
_BESIDE = QPoint(60, 40)  # from the corner of the main window to that of the first one
_CASCADE = 28  # pixels by which a further window stands away from the last
_TITLE = mark("{employer} – {title}")
#: Actions of every window that one of these does itself; the others bring the main window forward and are done there.
_OWN = ("undo", "redo", "back", "larger", "smaller", "quit")


class OwnWindow(QWidget):
    """``closed(window)``: the person closed it, or its application went to the bin."""

    closed = Signal(object)

    def __init__(self, main: MainWindow, context: Context, application_id: int) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page")
        self.setMinimumSize(*SMALLEST)
        self._main = main
        main.theme.dress(self)
        self.actions_ = Actions(self, main.theme)
        main.actions_.keys_changed.connect(self.actions_.take_keys)
        go = cast("Navigator", OwnNavigator(main, context.go, self))
        self.context = context._replace(actions=self.actions_, go=go)
        self.page = ApplicationPage(self.context, alone=True)
        self.page.closed.connect(self.close)
        self.page.named.connect(self._on_named)
        self.setLayout(stacked(self.page))
        self._take_actions()
        self.page.set_whole(True)
        self.application_id = application_id

    @cached_property
    def toast(self) -> Toast:
        toast = Toast(self)
        toast.undo.connect(self._on_undo_one)
        return toast

    @property
    def application_id(self) -> int:
        """The application it shows."""
        return self.page.application_id

    @application_id.setter
    def application_id(self, application_id: int) -> None:
        self.page.load(application_id)

    def _take_actions(self) -> None:
        main = self._main
        handlers: dict[str, Callable[[], object]] = {
            spec.id: _Forwarded(main, spec.id) for spec in SPECS if spec.scope == "window" and spec.id not in _OWN
        }
        handlers |= {
            "undo": self._on_undo,
            "redo": self._on_redo,
            "back": self._on_back,
            "larger": main.actions_["larger"].trigger,
            "smaller": main.actions_["smaller"].trigger,
            "quit": main.close,
            "window.close": self.close,
        }
        self.actions_.take(self, handlers)

    def _on_named(self, employer: str, title: str) -> None:
        words = tr(_TITLE, employer=employer, title=title) if employer and title else employer or title
        self.setWindowTitle(words or tr("Application"))

    def _on_undo(self) -> None:
        self._main.undoing.take_back(self)

    def _on_undo_one(self, change_id: int) -> None:
        self._main.undoing.take_back(self, change_id)

    def _on_redo(self) -> None:
        self._main.undoing.do_again(self)

    def _on_back(self) -> None:
        """Esc puts away what was said; the window stays."""
        if self.toast.isVisible():
            self.toast.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        if (focused := self.focusWidget()) is not None:
            focused.clearFocus()  # what is being typed is stored
        self.page.overview.commit()
        self.page.unpark()
        super().closeEvent(event)
        self.closed.emit(self)


class _Forwarded:
    """Does an action of the main window, which comes forward for it."""

    def __init__(self, main: MainWindow, action_id: str) -> None:
        self._main, self._id = main, action_id

    def __call__(self) -> None:
        come_forward(self._main)
        self._main.actions_[self._id].trigger()


class OwnNavigator:
    """Where the page in such a window leads: its own sections stay there, all else is the main window's, which comes
    forward."""

    def __init__(self, main: MainWindow, go: Navigator, window: OwnWindow) -> None:
        self._main, self._go, self._window = main, go, window

    def __getattr__(self, name: str) -> Any:
        """What the main window offers and this one does not do itself."""
        found = getattr(self._go, name)
        if not callable(found):
            return found

        def forward(*values: Any, **named: Any) -> Any:
            come_forward(self._main)
            return found(*values, **named)

        return forward

    @property
    def application_beside(self) -> int:
        return self._window.application_id

    def open_application(
        self,
        application_id: int,
        section: str = "",
        *,
        whole: bool = False,
        among: Among | None = None,
        act: str = "",
    ) -> None:
        if application_id == self._window.application_id:
            self._window.page.show_section(section)
            self._window.page.do(act)
        else:
            come_forward(self._main)
            self._go.open_application(application_id, section, whole=whole, among=among, act=act)

    def open_in_window(self, application_id: int, section: str = "", *, among: Among | None = None) -> None:
        self._go.open_in_window(application_id, section, among=among)

    def close_application(self) -> None:
        self._window.close()

    def say(
        self,
        text: str,
        change_id: int | None = None,
        see: Callable[[], object] | None = None,
        take_back: Callable[[], object] | None = None,
    ) -> None:
        self._window.toast.say(text, change_id, see, take_back)


class OwnWindows(QObject):
    """All of them; they go with the main window."""

    def __init__(self, main: MainWindow, context: Context) -> None:
        super().__init__(main)
        self._main, self._context = main, context
        self._windows: list[OwnWindow] = []
        main.closing.connect(self.close_all)

    def open(self, application_id: int, section: str = "", among: Among | None = None) -> OwnWindow | None:
        """The window of an application, made or brought forward; None where there is no such application."""
        window = next((each for each in self._windows if each.application_id == application_id), None)
        if window is None:
            try:
                self._context.db.read.application(application_id)
            except UserError as error:
                self._context.ops.refused.emit(error)
                return None
            window = OwnWindow(self._main, self._context, application_id)
            window.closed.connect(self._on_closed)
            self._place(window)
            self._windows.append(window)
        window.page.walk(among)
        if section:
            window.page.show_section(section)
        come_forward(window)
        window.page.setFocus()
        return window

    def of(self, owner: QObject | None) -> OwnWindow | None:
        """The window that something, such as a part of a page or a dialog, belongs to."""
        while owner is not None and not isinstance(owner, OwnWindow):
            owner = owner.parent()
        return owner

    def show_places(self) -> None:
        """A list has changed, and with it the places in it."""
        for window in self._windows:
            window.page.show_place()

    def close_all(self) -> None:
        for window in list(self._windows):
            window.close()

    def _place(self, window: OwnWindow) -> None:
        """Where and as large as the last one was, beside those that are open."""
        place = self._main.state.numbers("own_window")
        wanted = QRect(*place) if len(place) == 4 else QRect(self._main.pos() + _BESIDE, QSize(*SIZE))
        room = placing.room_at(wanted.topLeft(), placing.rooms(self._main)) or placing.room_on(self._main.screen())
        kept = placing.within(wanted, room, QSize(*SMALLEST))
        window.resize(kept.size())
        corner, taken = kept.topLeft(), {each.pos().toTuple() for each in self._windows}
        while corner.toTuple() in taken:
            corner += QPoint(_CASCADE, _CASCADE)
        window.move(corner)

    def bring_back(self) -> None:
        """A screen is gone: none of them stays where it was."""
        for window in self._windows:
            placing.bring_back(window)

    def _on_closed(self, window: OwnWindow) -> None:
        placing.keep(window, self._main.state, "own_window")
        if window in self._windows:
            self._windows.remove(window)

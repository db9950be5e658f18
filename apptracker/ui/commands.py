"""What the actions that always make sense do, whatever shows in the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apptracker.ui.shell import PAGES
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.ui.context import Context
    from apptracker.ui.window import MainWindow


class Commands(QObject):
    """The actions of the scope ``window``, wired."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window, self._go = context, window, context.go
        handlers: dict[str, Callable[[], object]] = {
            "capture": self._on_capture,
            "capture.paste": self._on_paste,
            "palette": self._on_palette,
            "undo": self._on_undo,
            "redo": self._on_redo,
            "shortcuts": self._on_shortcuts,
            "back": self._go.back,
            "sidebar": self._on_fold,
            "larger": self._on_larger,
            "smaller": self._on_smaller,
            "quit": window.close,
            "sample.load": self._on_sample_load,
            "sample.remove": self._on_sample_remove,
            "profile.import": self._on_import,
            "calendar.save": self._on_save_calendar,
            "backup": self._on_backup,
            "lock": self._on_lock,
            "table.views": self._on_views,
        }
        handlers.update((spec.action, partial(self._go.show_page, spec.id)) for spec in PAGES)
        context.actions.take(self, handlers)

    def _on_capture(self) -> None:
        self._go.capture()

    def _on_paste(self) -> None:
        """What was copied, pasted where no text goes."""
        from PySide6.QtGui import QGuiApplication

        from apptracker.ui.capturing.dropping import dropped

        found = dropped(QGuiApplication.clipboard().mimeData())
        if found:
            self._go.take(found)
        else:
            self._go.say(tr("There is nothing to paste. Copy a posting first"))

    def _on_palette(self) -> None:
        from apptracker.ui.searching.palette import Palette

        Palette(self._context, self._window).open()

    def _on_shortcuts(self) -> None:
        from apptracker.ui.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window, self._context).open()

    def _on_undo(self) -> None:
        self._window.undoing.take_back(self._window)

    def _on_redo(self) -> None:
        self._window.undoing.do_again(self._window)

    def _on_fold(self) -> None:
        sidebar = self._window.sidebar
        sidebar.fold(not sidebar.folded)
        self._context.state.put("sidebar.folded", sidebar.folded)

    def _on_larger(self) -> None:
        self._rescale(0.1)

    def _on_smaller(self) -> None:
        self._rescale(-0.1)

    def _rescale(self, by: float) -> None:
        theme = self._context.theme
        scale = min(2.0, max(0.8, round(theme.scale + by, 1)))
        theme.choose(theme.choice, scale)
        self._context.state.put("font.percent", round(scale * 100))

    def _on_lock(self) -> None:
        """The window goes, and with it the key and all it showed; a new one asks for the passphrase. Where no
        passphrase is set, that comes first."""
        if self._context.db.sealed:
            self._window.opens_again = True
            self._window.close()
        else:
            self._go.go("settings:lock")

    def _on_sample_load(self) -> None:
        from apptracker.services import samples

        toast = tr("Sample data is in. Settings removes it in one click.")
        self._context.ops.change(samples.load, owner=self, toast=toast, words=tr("Making sample data"))

    def _on_sample_remove(self) -> None:
        from apptracker.services import samples

        self._go.close_application()
        self._context.ops.change(samples.remove, owner=self, toast=tr("The sample data is gone"), words=tr("Removing"))

    def _on_import(self) -> None:
        self._go.show_page("profile")
        self._window.pages["profile"].import_resume()  # type: ignore[attr-defined]

    def _on_save_calendar(self) -> None:
        from apptracker.ui.calendar_saving import save_calendar

        save_calendar(self._context, self._window)

    def _on_backup(self) -> None:
        from apptracker.services import upkeep

        self._context.ops.read(upkeep.back_up, self._on_backed_up, owner=self, words=tr("Backing up"))

    def _on_backed_up(self, backup: object) -> None:
        self._go.say(tr("Backed up to {path}", path=backup.path))  # type: ignore[attr-defined]

    def _on_views(self) -> None:
        self._window.saved_views.open_menu()

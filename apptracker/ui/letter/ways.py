"""The buttons over the letter: a line of them, of which a narrow place folds those that are less often wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu, QWidget

from apptracker.domain.stages import StageKind
from apptracker.tailoring.letter.unfilled import left_open
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import MenuButton, action_button, button

if TYPE_CHECKING:
    from apptracker.ui.letter.view import LetterView


class Ways(QObject):
    """Fills the bar of a :class:`LetterView`. Everything in it has a key or a place in the palette besides."""

    def __init__(self, view: LetterView) -> None:
        super().__init__(view)
        self._view = view
        actions, theme = view.context.actions, view.context.theme
        self.edit = button(tr("Edit"), view.editing.on_edit_toggled)
        self.send = action_button(actions["application.sent"])
        self.sent = action_button(actions["application.packet"])
        self.sent.hide()
        self.out = MenuButton(theme, tr("Export"))
        self.out.setAccessibleName(tr("Export, e-mail or copy the letter"))
        self.more = MenuButton(theme, tr("More"))
        self.more.setAccessibleName(tr("More for the letter"))
        menu = QMenu(self.out)
        view.outgoing.add_ways(menu)
        self.out.setMenu(menu)
        self._more = QMenu(self.more)
        self._more.aboutToShow.connect(self._fill)
        self.more.setMenu(self._more)
        wide = ("letter.save", "letter.read", "letter.pdf", "letter.copy")
        self._wide: tuple[QWidget, ...] = tuple(
            action_button(actions[name], text=tr(_SHORT[name]) if name in _SHORT else "") for name in wide
        )
        for name, made in zip(wide, self._wide, strict=True):
            made.setAccessibleName(actions[name].text())
        save, read, *files = self._wide
        for each in (self.send, self.sent, self.edit, save, read, *files, self.out, self.more):
            view.bar.addWidget(each)
        view.send_form.opened.connect(self.show)

    @Slot(bool)
    def fold(self, narrow: bool) -> None:
        """For a place of this width."""
        for each in self._wide:
            each.setVisible(not narrow)
        self.more.setVisible(narrow)
        self.out.setText(tr("Export") if narrow else tr("More ways"))
        self._view.choosing.show_over()  # a narrow place has it in its menu

    @Slot(bool)
    def show(self, _form_is_open: bool = False) -> None:
        """What comes next stands out, once."""
        shown, form = self._view.shown, self._view.send_form
        waits = shown is not None and shown.application.stage_kind is StageKind.SAVED
        ready = shown is not None and shown.letter is not None and not left_open(shown.letter)
        set_role(self.send, "primary" if waits and ready else "")
        out = shown is not None and shown.current > 0 and shown.versions[-1].sent
        self.sent.setVisible(out)
        self.send.setVisible(form.isHidden() and not out)  # the form has its own

    @Slot()
    def _fill(self) -> None:
        menu, view = self._more, self._view
        menu.clear()
        for name in ("letter.save", "letter.read", "letter.given", "letter.design"):
            menu.addAction(view.context.actions[name])
        if view.shown and view.shown.versions:
            last = view.shown.versions[-1]
            menu.addAction(
                tr("Compare with version {number}", number=last.number), partial(view.reviewing.compare_with, last)
            )
        if view.shown and any(version.sent for version in view.shown.versions):
            menu.addAction(view.context.actions["application.packet"])
        menu.addSeparator()
        menu.addAction(tr("Start over"), view.choosing.start_over)


_SHORT = {"letter.copy": mark("Copy")}

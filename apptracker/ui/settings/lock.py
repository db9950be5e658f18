"""Locking the data with a passphrase: set, changed, taken off, and locked now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QWidget

from apptracker.domain.changes import Changes, Result
from apptracker.domain.errors import UserError
from apptracker.ui.context import Context
from apptracker.ui.ops import Stopped, Task
from apptracker.ui.settings.section import Facts, Section
from apptracker.ui.tr import mark, tr
from apptracker.ui.unlocking import PassphraseField
from apptracker.ui.widgets.basics import FlowLayout, button, label
from apptracker.ui.widgets.wrapping_check import WrappingCheck
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.services.locking import Sealed
    from apptracker.store import Database

_OPEN = mark(
    "On a computer that others use as well, a passphrase keeps your data shut: everything is encrypted on the disk, "
    "and the window asks for the passphrase when it opens."
)
_LOCKED = mark(
    "Your data is locked: it is encrypted on the disk, and the window asks for the passphrase when it opens."
)
_NOWHERE = mark(
    "Data cannot be locked on this computer: the encryption it needs is not installed, or not built for it. Whoever "
    "uses your account here can read your data."
)
_COVERED = mark(
    "Encrypted are the database with all you typed, the files you attached, and the backups in the data folder. Not "
    "encrypted are your own letter templates, the window's settings (with the names of files in a watched folder), "
    "what you export or save elsewhere, a copy that stayed behind when you moved the data, and files while you look at "
    "them in another program. What was on the disk before may be recovered with special tools until it is written "
    "over. While the window is closed, reminders keep quiet."
)
_NO_WAY_BACK = mark(
    "Nobody can open your data without the passphrase, and nobody can find it out for you: if you forget it, "
    "everything here is lost, the backups too. Write it down where only you find it."
)


class LockCard(Section):
    name = mark("Lock with a passphrase")
    settings = ("lock",)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        from apptracker.services import locking

        self._possible = locking.can_lock()
        self._what = label("", "muted", wrap=True)
        self.old = PassphraseField(tr("Your passphrase"))
        self.new = PassphraseField(tr("New passphrase"))
        self.again = PassphraseField(tr("New passphrase, once more"))
        self.new.setPlaceholderText(tr("At least {least} characters", least=locking.SHORTEST))
        self._names: list[QWidget] = []
        self.body.addWidget(self._what)
        for field in (self.old, self.new, self.again):
            name = label(field.accessibleName(), "label")
            name.setBuddy(field)
            self._names.append(name)
            self.body.addWidget(name)
            self.body.addWidget(field)
        self._showing = WrappingCheck(tr("Show what I type"))
        for field in (self.old, self.new, self.again):
            self._showing.toggled.connect(field.show_letters)
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self.said = label("", wrap=True)
        self.said.hide()
        self.set = button(tr("Lock my data…"), self._on_set, "primary")
        self.now = button(tr("Lock now"), self._on_now, "primary")
        self.change = button(tr("Change the passphrase"), self._on_change)
        self.off = button(tr("Take the lock off…"), self._on_off)
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        for each in (self.set, self.now, self.change, self.off):
            flow.addWidget(each)
        for part in (self._showing, self.problem, self.said, row, label(tr(_COVERED), "small", wrap=True)):
            self.body.addWidget(part)
        self.show_state()

    def show_state(self) -> None:
        """As it is now: locked or not."""
        locked = self.context.db.sealed
        self._what.setText(tr(_LOCKED if locked else _OPEN if self._possible else _NOWHERE))
        for field, name in zip((self.old, self.new, self.again), self._names, strict=True):
            shown = self._possible and (locked or field is not self.old)
            field.setVisible(shown)
            name.setVisible(shown)
            field.clear()
        self._showing.setVisible(self._possible)
        self.set.setVisible(self._possible and not locked)
        for each in (self.now, self.change, self.off):
            each.setVisible(locked)

    def show_facts(self, now: Facts) -> None:
        """Whether it is locked is known without asking."""

    def _on_set(self) -> None:
        new = self._chosen()
        if new and self.context.prompts.confirm(tr("Lock your data"), tr(_NO_WAY_BACK), tr("Lock my data")):
            task = Task()
            self._start(partial(_locked, passphrase=new, task=task), tr("Locking your data"), task)

    def _on_change(self) -> None:
        new = self._chosen()
        if new:
            task = Task()
            self._start(partial(_changed, old=self.old.text(), new=new, task=task), tr("Changing the passphrase"), task)

    def _on_off(self) -> None:
        text = tr("Everything is decrypted, the backups too. Whoever uses your account here can read it then.")
        if self.context.prompts.confirm(tr("Take the lock off"), text, tr("Take it off")):
            task = Task()
            self._start(partial(_taken_off, passphrase=self.old.text(), task=task), tr("Taking the lock off"), task)

    def _on_now(self) -> None:
        self.context.actions["lock"].trigger()

    def _chosen(self) -> str:
        """What was typed twice, and is long enough; '' with a word otherwise."""
        from apptracker.services import locking

        self.problem.hide()
        new = self.new.text()
        if len(new) < locking.SHORTEST:
            self._refuse(UserError("lock.short", least=locking.SHORTEST))
        elif new != self.again.text():
            self._refuse(UserError("lock.differ"))
        else:
            return new
        return ""

    def _start(self, work: object, words: str, task: Task) -> None:
        self.problem.hide()
        self.said.hide()
        self.context.go.close_application()
        self._window_part().setEnabled(False)  # what was asked for meanwhile would wait all the while
        self.context.ops.change(
            work,  # type: ignore[arg-type]
            owner=self,
            done=self._on_done,
            failed=self._on_failed,
            words=words,
            task=task,
        )

    def _on_done(self, done: Sealed | None) -> None:
        self._window_part().setEnabled(True)
        self.context.state.shut = self.context.db.sealed
        self.show_state()
        if done is None:
            return
        lines = [tr("Your data is locked now.") if self.context.db.sealed else tr("Your data is not locked any more.")]
        if done.left:
            names = ", ".join(path.name for path in done.left)
            lines.append(tr("These backups are as they were: {names}", names=names))
        if done.folders:
            names = ", ".join(path.name for path in done.folders)
            lines.append(tr("These folders can still be read by anybody: {names}", names=names))
        self.said.setText("\n".join(lines))
        self.said.show()

    def _on_failed(self, error: Exception) -> None:
        self._window_part().setEnabled(True)
        self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        self.problem.setText(words_for_person(error))
        self.problem.show()

    def _window_part(self) -> QWidget:
        """All of the window but what tells how far it is."""
        window = self.window()
        shown = window.centralWidget() if isinstance(window, QMainWindow) else None
        return shown or window


def _done(work: Callable[[], Sealed]) -> Result[Sealed | None]:
    """None where the person stopped it, which leaves everything as it was."""
    try:
        return Result(work(), Changes())
    except Stopped:
        return Result(None, Changes())


def _locked(db: Database, passphrase: str, task: Task) -> Result[Sealed | None]:
    from apptracker.services import locking

    return _done(lambda: locking.lock(db, passphrase, task.step, window=True))


def _changed(db: Database, old: str, new: str, task: Task) -> Result[Sealed | None]:
    from apptracker.services import locking

    return _done(lambda: locking.change(db, old, new, task.step))


def _taken_off(db: Database, passphrase: str, task: Task) -> Result[Sealed | None]:
    from apptracker.services import locking

    return _done(lambda: locking.take_off(db, passphrase, task.step, window=True))

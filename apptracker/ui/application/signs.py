"""Signs of the employer that the person noticed: shown among the facts, ticked in a dialog."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from apptracker.ui.application.forms import FormDialog
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.mirroring import set_margins
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import button, clear, in_row, label, on_button, stacked
from apptracker.ui.widgets.icon import signed
from apptracker.ui.widgets.wrapping_check import WrappingCheck

if TYPE_CHECKING:
    from apptracker.domain.changes import Result
    from apptracker.store import Database
    from apptracker.tailoring.employer_signs import Sign

_WHAT = mark(
    "Tick what you noticed in the posting, in what people say, or when you were there. A bad sign brings a question to "
    "ask them onto your prep sheet."
)
_INDENT = 28  # pixels under the words of a tick box


class SignsField(QWidget):
    """What was noticed, and the way to change it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._application_id = 0
        self._shown: tuple[tuple[str, bool], ...] | None = None
        self._list = stacked(spacing=2)
        self.look = button(tr("Look for signs"), self._on_look, "link")
        self.setLayout(stacked(self._list, in_row(self.look, 1), spacing=2))

    def show_signs(self, application_id: int) -> None:
        if application_id != self._application_id:
            self._application_id, self._shown = application_id, ()
            self._draw()
        self._context.ops.read(partial(_noticed, application_id), self._on_noticed, owner=self)

    def _on_noticed(self, found: tuple[int, tuple[tuple[str, bool], ...]]) -> None:
        application_id, signs = found
        if application_id == self._application_id and signs != self._shown:
            self._shown = signs
            self._draw()

    def _draw(self) -> None:
        clear(self._list)
        theme = self._context.theme
        for name, good in self._shown or ():
            words = label(name, wrap=True)
            words.setAccessibleName(
                tr("Good sign: {name}", name=name) if good else tr("To be wary of: {name}", name=name)
            )
            icon = ("check", "success") if good else ("warning", "warning")
            self._list.addLayout(signed(theme, *icon, words))
        self.look.setText(tr("Change the signs") if self._shown else tr("Look for signs"))

    def _on_look(self) -> None:
        work = partial(_signs, self._application_id)
        self._context.ops.read(work, self._on_signs, owner=self, words=tr("Opening the guide"))

    def _on_signs(self, found: tuple[int, tuple[Sign, ...]]) -> None:
        SignsDialog(self._context, *found, parent=self.window()).open()


class SignsDialog(FormDialog):
    """Signs to tick: good ones, then those to be wary of, with how to notice each and what the posting hints at."""

    def __init__(
        self, context: Context, application_id: int, signs: tuple[Sign, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, tr("Signs of this employer"), tr("Save signs"), parent)
        self._application_id = application_id
        self.about = f"application {application_id}"
        self.boxes: dict[str, QCheckBox] = {}
        self._rows.addWidget(label(tr(_WHAT), "muted", wrap=True))
        good: bool | None = None
        for sign in signs:
            if sign.flag.good is not good:
                good = sign.flag.good
                self._rows.addWidget(label(tr("Good signs") if good else tr("To be wary of"), "heading"))
            self._rows.addLayout(self._sign(sign))
        read_in_order(self)
        for box in list(self.boxes.values())[:1]:
            box.setFocus()

    def _sign(self, sign: Sign) -> QVBoxLayout:
        box = WrappingCheck(on_button(sign.flag.name))
        box.setChecked(sign.noticed)
        box.setAccessibleDescription(sign.flag.look)
        self.boxes[sign.reference] = box
        below = stacked(label(sign.flag.look, "muted", wrap=True), spacing=2)
        if sign.hint:
            below.addWidget(label(tr("The posting says: “{hint}”", hint=sign.hint), "small", wrap=True))
        set_margins(below, _INDENT, 0, 0, 6)
        return stacked(box, below, spacing=2)

    def save(self) -> None:
        chosen = tuple(reference for reference, box in self.boxes.items() if box.isChecked())
        self.change(partial(_notice, self._application_id, chosen), tr("Signs saved"))


def _noticed(application_id: int, db: Database) -> tuple[int, tuple[tuple[str, bool], ...]]:
    """The names of what was noticed; most applications have nothing, and need no guide for it."""
    from apptracker.domain.records import GuideMark

    if not db.read.guide_marks(application_id, GuideMark.NOTICED):
        return application_id, ()
    from apptracker.services import guide_marks

    signs = guide_marks.signs_of(db, application_id)
    return application_id, tuple((sign.flag.name, sign.flag.good) for sign in signs if sign.noticed)


def _signs(application_id: int, db: Database) -> tuple[int, tuple[Sign, ...]]:
    from apptracker.services import guide_marks

    return application_id, guide_marks.signs_of(db, application_id)


def _notice(application_id: int, chosen: tuple[str, ...], db: Database) -> Result[tuple[Sign, ...]]:
    from apptracker.services import guide_marks

    return guide_marks.notice(db, application_id, chosen)

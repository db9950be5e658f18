"""What one sentence rests on: the stored facts in words, and what the posting asks that it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from apptracker.domain.letters import About
from apptracker.ui.letter.desk import PROOFS
from apptracker.ui.theme import Theme, restyle
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, button, icon_button, in_row, label, stacked, tip

if TYPE_CHECKING:
    from apptracker.tailoring.letter.grounds import Grounds

_ABOUT = {
    About.PERSON: mark("About you"),
    About.EMPLOYER: mark("About the employer"),
    About.POSTING: mark("From the posting"),
    About.FORM: mark("Courtesy"),
}
_NOTHING = {
    About.PERSON: mark("Nothing you stored backs this sentence."),
    About.EMPLOYER: mark("It names the employer as the application does."),
    About.POSTING: mark("It uses the posting’s own words."),
    About.FORM: mark("It claims nothing, so it needs no fact."),
}
_LOCK = mark("The sentence stays just as it is, whatever changes in your profile or the posting.")
_UNLOCK = mark("The sentence is written anew when your profile or the posting changes.")
_OWN = mark("Your own wording. No stored fact is claimed for it.")


def spoken(grounds: Grounds) -> str:
    """A sentence and what it rests on, as a screen reader says it."""
    sentence = grounds.sentence
    parts = [sentence.text, tr("Your own wording") if sentence.edited else tr(_ABOUT[sentence.about]), *grounds.facts]
    parts += [tr("Locked")] if sentence.locked else []
    parts += [tr("Asked in the posting: {text}", text=text) for text in (*grounds.asked, *grounds.answers)]
    return ". ".join(part.rstrip(".") for part in parts) + "."


class SentenceCard(QFrame):
    """``edit_wanted(number)``, ``put_back_wanted(number)``, ``lock_wanted(number, locked)``, ``drop_wanted(number)`` to
    leave it out, ``proof_wanted(number)`` to choose what else it could show; ``closed()`` by its own button;
    ``entered()`` and ``left()`` as the pointer comes and goes."""

    edit_wanted = Signal(int)
    put_back_wanted = Signal(int)
    lock_wanted = Signal(int, bool)
    drop_wanted = Signal(int)
    proof_wanted = Signal(int)
    closed = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sentenceCard")
        self.number = -1
        self._head = label("", "heading")
        self._close = icon_button(theme, "close", tr("Close"), self.closed.emit)
        self._lines = stacked(spacing=6)
        self._edit = button(tr("Edit the sentence"), self._on_edit, "link")
        self._put_back = button(tr("Put back as drafted"), self._on_put_back, "link")
        self._lock = button(tr("Lock"), self._on_lock, "link")
        self._drop = button(tr("Leave out"), self._on_drop, "link")
        self.proof_button = button(tr("Swap the proof"), self._on_proof, "link")
        self._locked = False
        foot = FlowLayout(12, 2)
        foot.addWidget(self._edit)
        foot.addWidget(self._put_back)
        foot.addWidget(self._lock)
        foot.addWidget(self.proof_button)
        foot.addWidget(self._drop)
        self.setLayout(stacked(in_row(self._head, 1, self._close), foot, self._lines, margins=16, spacing=6))
        self.setAccessibleName(tr("What the sentence rests on"))

    def show_grounds(self, number: int, grounds: Grounds, *, can_edit: bool) -> None:
        self.number = number
        sentence = grounds.sentence
        about = tr("Your wording") if sentence.edited else tr(_ABOUT[sentence.about])
        self._head.setText(tr("{about}, locked", about=about) if sentence.locked else about)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in self._said(grounds):
            self._lines.addWidget(line)
            line.show()  # now, not when its turn comes: the card is measured at once
        self._edit.setVisible(can_edit)
        self._put_back.setVisible(can_edit and sentence.edited)
        self._locked = sentence.locked
        self._lock.setText(tr("Unlock") if sentence.locked else tr("Lock"))
        self._lock.setToolTip(tip(tr(_UNLOCK) if sentence.locked else tr(_LOCK)))
        self._lock.setVisible(can_edit)
        self._drop.setVisible(can_edit and number > 0)
        self.proof_button.setVisible(can_edit and any(fact.startswith(PROOFS) for fact in sentence.facts))
        self.setAccessibleDescription(spoken(grounds))

    def show_hint(self) -> None:
        """Nothing is pointed at."""
        self.number = -1

    def _said(self, grounds: Grounds) -> list[QLabel]:
        sentence = grounds.sentence
        lines = [label(fact, wrap=True) for fact in grounds.facts]
        if not lines and not grounds.asked:
            lines.append(label(tr(_OWN) if sentence.edited else tr(_NOTHING[sentence.about]), "muted", wrap=True))
        for words, texts in ((tr("The posting asks"), grounds.asked), (tr("It answers"), grounds.answers)):
            if texts:
                lines.append(label(words, "label"))
                lines += [label(f"“{text}”", "muted", wrap=True) for text in texts]
        return lines

    def enterEvent(self, event: QEnterEvent) -> None:
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()

    def set_floating(self, view: QWidget | None) -> None:
        """Over ``view``, or (None) in its column, where it needs no way to close it."""
        self._close.setVisible(view is not None)
        self.setProperty("floating", view is not None)
        restyle(self)

    @Slot()
    def _on_edit(self) -> None:
        self.edit_wanted.emit(self.number)

    @Slot()
    def _on_put_back(self) -> None:
        self.put_back_wanted.emit(self.number)

    @Slot()
    def _on_lock(self) -> None:
        self.lock_wanted.emit(self.number, not self._locked)

    @Slot()
    def _on_drop(self) -> None:
        self.drop_wanted.emit(self.number)

    @Slot()
    def _on_proof(self) -> None:
        self.proof_wanted.emit(self.number)

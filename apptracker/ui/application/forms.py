"""Small dialogs: a few fields, what is wrong beside the field it is about, Enter saves, Esc closes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from apptracker.domain.errors import AppError
from apptracker.store import Database
from apptracker.ui import placing
from apptracker.ui.context import Context
from apptracker.ui.drafts import Draft
from apptracker.ui.fitting import besides, room_for
from apptracker.ui.theme import mark_wrong, set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Scrolled, button, in_row, label, stacked
from apptracker.ui.words import words_for_person

_WIDE = 440
_FOOT = 30  # pixels: what a title bar may push it down by, before it has one


class FormDialog(QDialog):
    """Make it, add fields, :meth:`open` it. A subclass says in :meth:`save` what is to be done, and in ``about`` what
    it is about, such as "application 7": what was typed and not saved comes back when it is opened for that again."""

    about = ""

    def __init__(self, context: Context, title: str, action: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.context = context
        self._wrong: dict[str, tuple[QWidget, QLabel]] = {}
        self._captions: dict[str, QLabel] = {}
        self._fields = Scrolled(margins=20)  # which it does only where large letters leave too little room
        self._rows = self._fields.body
        self._rows.setContentsMargins(20, 4, 20, 4)
        self._trouble = label(role="danger", wrap=True)
        self._trouble.hide()
        self.save_button = button(action, self._on_save, "primary")
        self.save_button.setDefault(True)
        cancel = button(tr("Cancel"), self.reject)
        head = label(title, "heading")
        foot = in_row(1, cancel, self.save_button)
        head.setContentsMargins(20, 18, 20, 8)
        self._trouble.setContentsMargins(20, 4, 20, 0)
        foot.setContentsMargins(20, 12, 20, 18)
        column = stacked(head, self._fields, self._trouble, foot, spacing=0)
        column.setStretch(1, 1)
        self.setLayout(column)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_save)

    def add(self, name: str, words: str, field: QWidget, hint: str | QLabel = "") -> None:
        """A field with its words over it. ``name``: how errors name it; ``hint``: what stands under it."""
        caption = label(words, "label")
        caption.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(words)
        wrong = label(role="danger", wrap=True)
        wrong.hide()
        below = hint if isinstance(hint, QLabel) else label(hint, "small", wrap=True)
        below.setVisible(bool(below.text()) or isinstance(hint, QLabel))
        if isinstance(hint, str) and hint:
            field.setAccessibleDescription(hint)
        self._wrong[name] = field, wrong
        self._captions[name] = caption
        edited = getattr(field, "textChanged", None) or getattr(field, "currentTextChanged", None)
        if edited is not None:
            edited.connect(partial(self._on_edited, name))
        self._rows.addLayout(stacked(caption, field, below, wrong, spacing=3))

    def show_field(self, name: str, shown: bool) -> None:
        """Whether a field with its words is there; what stands under it is its own affair."""
        self._captions[name].setVisible(shown)
        self._wrong[name][0].setVisible(shown)

    def open(self) -> None:
        fields = {name: field for name, (field, _) in self._wrong.items()}
        if Draft(self, f"{type(self).__name__} {self.about}", fields).put_back:
            self._trouble.setText(tr("What you typed last time is here again."))
            set_role(self._trouble, "muted")
            self._trouble.show()
        super().open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._rows.addStretch(1)
        self.fit()
        owner = self.parentWidget()
        if not event.spontaneous() and owner is not None:  # Qt centred it before it had its size
            place = self.frameGeometry()
            place.moveCenter(owner.window().frameGeometry().center())
            self._stand(place)

    def fit(self) -> None:
        """As high as its fields need, where there is so much room."""
        others, room = besides(self, self._fields), room_for(self)
        width = round(_WIDE * min(1.5, self.context.theme.scale))
        inner = self._fields.widget()
        assert inner is not None
        fields = inner.heightForWidth(width) if inner.hasHeightForWidth() else inner.sizeHint().height()
        self.resize(min(width, room.width()), min(fields + others + 4, room.height()))
        self._stand(self.frameGeometry())

    def _stand(self, place: QRect) -> None:
        """There, or as near as all of it is on the screen, the buttons at its foot above all."""
        room = placing.room_on(self.screen()).adjusted(0, 0, 0, -_FOOT)
        self.move(placing.within(place, room, self.minimumSize()).topLeft())

    def save(self) -> None:
        """Store what the fields say, with :meth:`change`."""
        raise NotImplementedError

    def change(self, work: Callable[[Database], Any], toast: str) -> None:
        """Do it and close; what is wrong is said beside its field."""
        self.save_button.setEnabled(False)
        self.context.ops.change(work, owner=self, toast=toast, done=self._on_done, failed=self.refuse)

    def refuse(self, error: AppError, name: str = "") -> None:
        """It cannot be done as it stands; ``name`` is the field at fault, where the error does not say."""
        self.save_button.setEnabled(True)
        name = name or str(error.params.get("field", ""))
        field, word = self._wrong.get(name, (None, self._trouble))
        word.setText(words_for_person(error))
        set_role(word, "danger")
        word.show()
        if field is not None:
            mark_wrong(field, True)
            field.setFocus()

    @Slot()
    def _on_save(self) -> None:
        self._trouble.hide()
        for name in self._wrong:
            self._on_edited(name)
        if self.save_button.isEnabled():
            self.save()

    def _on_edited(self, name: str, *_: object) -> None:
        """What was said of a field held for what stood there."""
        field, word = self._wrong[name]
        word.hide()
        mark_wrong(field, False)

    def _on_done(self, value: object) -> None:
        self.accept()

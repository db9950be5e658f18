"""What a posting says beyond the fields of an application: hours, whom to write to, how to apply."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from apptracker.domain.postings import FieldValue
from apptracker.ui import formats
from apptracker.ui.capturing.fields import WHERE
from apptracker.ui.widgets.basics import clear, label, tip

#: The words for each field, in the order in which a person wants to know.
WORDS = {
    "employment_type": "Employment",
    "hours": "Hours",
    "contact_name": "Contact",
    "contact_email": "E-mail",
    "contact_phone": "Phone",
    "no_calls": "Calls",
    "how_to_apply": "How to apply",
    "documents": "They want",
    "languages": "Languages",
    "reference": "Reference",
    "posted_on": "Posted",
}
_LONG = 200  # characters


class Said(QWidget):
    """Each with where it was read; what is not certain says so."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Mapping[str, FieldValue] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_fields(self, fields: Mapping[str, FieldValue]) -> None:
        shown = {name: fields[name] for name in WORDS if name in fields and words_of(name, fields[name].value)}
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._grid)
        for row, (name, field) in enumerate(shown.items()):
            words = words_of(name, field.value)
            cut = words if len(words) <= _LONG else f"{words[: _LONG - 2].rstrip()} …"
            value = label(cut if field.sure else f"May be: {cut}", "" if field.sure else "unsure", wrap=True)
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            where = WHERE[field.source] + ("" if field.sure else ", but not for certain")
            value.setToolTip(tip(where if cut == words else f"{words}\n{where}"))
            self._grid.addWidget(_named(WORDS[name]), row, 0)
            self._grid.addWidget(value, row, 1)
        self.setVisible(bool(shown))


def words_of(name: str, value: object) -> str:
    """A field's value in one line."""
    if name == "no_calls":
        return "None, they say" if value else ""
    if isinstance(value, date):
        return formats.full_day(value)
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, (" ".join(str(each).split()) for each in value)))
    return "" if value is None else " ".join(str(value).split())


def _named(text: str) -> QLabel:
    made = label(text, "small")
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return made

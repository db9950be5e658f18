"""What a posting says beyond the fields of an application: hours, whom to write to, how to apply."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from apptracker.domain.postings import FieldValue
from apptracker.ui.application.said_words import CAPTIONS, in_words, origin
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import address_label, clear, label, tip

#: In the order in which a person wants to know.
_NAMES = (
    "employment_type",
    "hours",
    "contact_name",
    "contact_email",
    "contact_phone",
    "no_calls",
    "how_to_apply",
    "documents",
    "languages",
    "reference",
    "posted_on",
)
_LONG = 200  # characters


class Said(QWidget):
    """Each with where it was read; what is not certain says so."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._shown: Mapping[str, FieldValue] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_fields(self, fields: Mapping[str, FieldValue]) -> None:
        shown = {name: fields[name] for name in _NAMES if name in fields and fields[name].value}
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._grid)
        for row, (name, field) in enumerate(shown.items()):
            words = in_words(name, field.value, self._today)
            cut = words if len(words) <= _LONG else f"{words[: _LONG - 2].rstrip()} …"
            value = address_label(cut if field.sure else tr("May be: {cut}", cut=cut), "" if field.sure else "unsure")
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            value.setToolTip(tip(origin(field) if cut == words else f"{words}\n{origin(field)}"))
            self._grid.addWidget(_named(tr(CAPTIONS[name])), row, 0)
            self._grid.addWidget(value, row, 1)
        self.setVisible(bool(shown))


def _named(text: str) -> QLabel:
    made = label(text, "small")
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return made

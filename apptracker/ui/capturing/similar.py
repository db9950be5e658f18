"""Applications like the one to be added that are there already, and what can be done about each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from apptracker.ui.likeness import job_of, state_of
from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import Elided, FlowLayout, button, clear, in_row, label
from apptracker.ui.widgets.box import Box

if TYPE_CHECKING:
    from apptracker.services.duplicates import Similar

_MOST = 3  # shown; of further ones it is said that they are there


class SimilarBoxes(QWidget):
    """``shown``: something else shows now. ``open_wanted(id)``: show that application instead. ``newer_wanted(id)``:
    this is a newer version of its posting. ``again_wanted(id)``: the same job, advertised again."""

    shown = Signal()
    open_wanted = Signal(int)
    newer_wanted = Signal(int)
    again_wanted = Signal(int)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.same: QPushButton | None = None  # what opens the application with the very same posting
        self._boxes = QVBoxLayout(self)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_similar(self, similar: tuple[Similar, ...], *, has_posting: bool) -> None:
        """``has_posting``: there is an advert that could be kept with one of them."""
        clear(self._boxes)
        self.same = None
        if similar:
            self._boxes.addWidget(self._box(similar[0], has_posting=has_posting))
        for each in similar[1:_MOST]:
            self._boxes.addLayout(self._line(each))
        if len(similar) > _MOST:
            self._boxes.addWidget(
                label(trn("And {n} more like it.", "And {n} more like it.", len(similar) - _MOST), "small")
            )
        self.setVisible(bool(similar))
        self.shown.emit()

    def _box(self, similar: Similar, *, has_posting: bool) -> Box:
        application = similar.application
        job = job_of(application)
        ways = [self._way(tr("Open it"), tr("Open {job}", job=job), application.id, self._on_open)]
        if has_posting and similar.same_text:
            self.same = ways[0]
            set_role(ways[0], "primary")
        elif has_posting:
            name = tr("Keep as the newer version of {job}", job=job)
            ways.append(self._way(tr("Keep as its newer version"), name, application.id, self._on_newer))
        name = tr("{job} is advertised again", job=job)
        ways.append(self._way(tr("It is advertised again"), name, application.id, self._on_again))
        row = FlowLayout(14, 2)
        for way in ways:
            row.addWidget(way)
        state = state_of(application, self._today)
        words = (
            tr("You have one like it in another place: {job}. {state}.", job=job, state=state)
            if similar.elsewhere
            else tr("You have this already: {job}. {state}.", job=job, state=state)
        )
        return Box("note", words, _how(similar), ways=row)

    def _line(self, similar: Similar) -> QHBoxLayout:
        """A further one, in short."""
        application = similar.application
        job = job_of(application) + (f" ({application.location})" if similar.elsewhere else "")
        words = Elided(tr("Also: {job}, {state}", job=job, state=state_of(application, self._today)), "muted")
        row = in_row(words, self._way(tr("Open it"), tr("Open {job}", job=job), application.id, self._on_open))
        row.setStretch(0, 1)
        return row

    def _way(self, text: str, name: str, application_id: int, slot: object) -> QPushButton:
        made = button(text, slot, "link")  # type: ignore[arg-type]
        made.setAutoDefault(True)  # Enter on it does it
        made.setProperty("application", application_id)
        made.setAccessibleName(name)
        return made

    def _on_open(self) -> None:
        self.open_wanted.emit(self.sender().property("application"))

    def _on_newer(self) -> None:
        self.newer_wanted.emit(self.sender().property("application"))

    def _on_again(self) -> None:
        self.again_wanted.emit(self.sender().property("application"))


def _how(similar: Similar) -> str:
    if similar.same_link:
        return tr("The link is the same.")
    if similar.same_text:
        return tr("Its posting is the very same.")
    return tr("That one is in {location}.", location=similar.application.location) if similar.elsewhere else ""

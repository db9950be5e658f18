"""Adding to the history of an application what happened on any day, or putting a line of it right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from apptracker.domain.applications import Event, EventKind
from apptracker.domain.clock import today
from apptracker.domain.errors import AppError, UserError
from apptracker.domain.records import ApplicationDetails
from apptracker.domain.stage_history import standing, why_of
from apptracker.domain.stages import Stage, StageKind, stage_of_kind
from apptracker.domain.when import parse_past_date
from apptracker.ui import formats, typed
from apptracker.ui.application.forms import FormDialog
from apptracker.ui.context import Context
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import label

#: What may be written into history, in the order offered.
KINDS = {
    EventKind.CALL: mark("Call"),
    EventKind.EMAIL: mark("E-mail you wrote"),
    EventKind.REPLY: mark("Their answer"),
    EventKind.NOTE: mark("Note"),
    EventKind.STAGE: mark("Move to a stage"),
}
_OWN = tuple(kind for kind in KINDS if kind is not EventKind.STAGE)
_TELLS = (EventKind.STAGE, EventKind.CREATED)


class EventDialog(FormDialog):
    """Something new for the history, or ``event`` put right. Enter makes a new line in the words, Ctrl+Enter saves."""

    def __init__(
        self, context: Context, details: ApplicationDetails, event: Event | None = None, parent: QWidget | None = None
    ) -> None:
        title = tr("Correct the history") if event else tr("Add to the history")
        super().__init__(context, title, tr("Save"), parent)
        self._details, self._event = details, event
        self._id = details.application.id
        self.about = f"event {event.id}" if event else f"application {self._id}"
        self._today = today(context.clock)
        self._stages: Sequence[Stage] = context.db.read.stages()
        self.kind = QComboBox()
        self.stage = QComboBox()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * 4 + 16)
        self.on = QLineEdit(tr("today"))  # as dates are typed
        self._echo = label(role="small", wrap=True)
        self._outcome = label(role="small", wrap=True)
        self.save_button.setToolTip(tr("Save (Ctrl+Enter)"))
        self.add("kind", tr("What happened"), self.kind)
        self.add("stage", tr("Stage"), self.stage, self._outcome)
        self.add("note", tr("In your words"), self.text)
        self.add("date", tr("When"), self.on, self._echo)
        self._offer()
        self.kind.currentIndexChanged.connect(self._on_changed)
        self.stage.currentIndexChanged.connect(self._on_changed)
        self.on.textChanged.connect(self._on_changed)
        self._on_changed()
        (self.text if event is None or event.kind in _OWN else self.on).setFocus()

    def _offer(self) -> None:
        event = self._event
        kinds = tuple(KINDS) if event is None else _OWN if event.kind in _OWN else ()
        for kind in kinds:
            self.kind.addItem(tr(KINDS[kind]), kind.value)
        now_in = self._details.application.stage
        for stage in self._stages:
            if not stage.hidden or stage.name == now_in or (event and stage.id == event.stage_id):
                self.stage.addItem(stage.name, stage.id)
        if event is None:
            self.kind.setCurrentIndex(self.kind.findData(EventKind.CALL.value))
            applied = stage_of_kind(list(self._stages), StageKind.APPLIED)  # what is missing most often
            if applied is not None:
                self.stage.setCurrentIndex(max(0, self.stage.findData(applied.id)))
            return
        self.on.setText(typed.day(event.on))
        if event.kind in _OWN:
            self.kind.setCurrentIndex(self.kind.findData(event.kind.value))
            self.text.setPlainText(event.text)
        elif event.kind in _TELLS:
            self.stage.setCurrentIndex(self.stage.findData(event.stage_id))
            self.text.setPlainText(why_of(event.text, self.stage.currentText()))

    @property
    def _tells(self) -> bool:
        """Whether the line tells of a stage."""
        event = self._event
        return self.kind.currentData() == EventKind.STAGE.value if event is None else event.kind in _TELLS

    @Slot()
    def _on_changed(self) -> None:
        event = self._event
        self.show_field("kind", event is None or event.kind in _OWN)
        self.show_field("stage", self._tells)
        self.show_field("note", event is None or event.kind in _OWN or event.kind is EventKind.STAGE)
        self.text.setPlaceholderText(
            tr("Why, if you like") if self._tells else tr("What was said, what you found out, what you wrote")
        )
        day = self._day()
        self._echo.setVisible(day is not None)
        if day is not None:
            self._echo.setText(self._about(day))
            set_role(self._echo, "warning" if day > self._today or self._is_early(day) else "small")
        self._outcome.setText(self._leads_to(day) if day is not None else "")
        self._outcome.setVisible(self._tells and bool(self._outcome.text()))
        if self.isVisible():
            self.fit()

    def _day(self) -> date | None:
        try:
            return parse_past_date(self.on.text(), self._today)
        except UserError:
            return None

    def _is_early(self, day: date) -> bool:
        posting = self._details.posting
        return posting is not None and self._tells and day < posting.captured_at.date()

    def _about(self, day: date) -> str:
        full = formats.full_day(day)
        if day > self._today:
            return tr("{day} – that lies ahead; add a reminder for it instead", day=full)
        if self._is_early(day):
            return tr("{day} – before you kept the posting, which is fine if it was so", day=full)
        return full

    def _leads_to(self, day: date) -> str:
        """Where the application is once this is saved."""
        kinds = {stage.id: stage.kind for stage in self._stages}
        stage_id, event = self.stage.currentData(), self._event
        events = list(self._details.events)
        if event is None:
            last = max((each.id for each in events), default=0)
            events.append(Event(last + 1, self._id, EventKind.STAGE, day, self.context.clock.now(), "", stage_id))
        else:
            anew = replace(event, on=day, stage_id=stage_id)
            events = [anew if each.id == event.id else each for each in events]
        found = standing(events, kinds)
        if found is None:
            return ""
        name = next((stage.name for stage in self._stages if stage.id == found.stage_id), "")
        return tr(
            "The application is then in {stage}, since {day}.", stage=name, day=formats.day(found.on, self._today)
        )

    def save(self) -> None:
        from apptracker.services import histories

        try:
            day = parse_past_date(self.on.text(), self._today)
        except UserError as error:
            self.refuse(error, "date")
            return
        text, id_, event = self.text.toPlainText(), self._id, self._event
        kind, stage = str(self.kind.currentData()), self.stage.currentText() if self._tells else ""
        if event is None:
            self.change(lambda db: histories.add(db, id_, kind, text, on=day, stage=stage), tr("Added to the history"))
        elif event.kind in _OWN:
            self.change(
                lambda db: histories.correct(db, event.id, text=text, on=day, kind=kind), tr("History corrected")
            )
        else:
            words = text if event.kind is EventKind.STAGE else None
            self.change(
                lambda db: histories.correct(db, event.id, text=words, on=day, stage=stage), tr("History corrected")
            )

    def refuse(self, error: AppError, name: str = "") -> None:
        dated = error.code.startswith("date") or error.code == "event.ahead"
        super().refuse(error, name or ("date" if dated else ""))

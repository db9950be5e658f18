"""The reminders of an application: what is to be done, and, folded away, what was."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from apptracker.domain.applications import ReminderState
from apptracker.ui import formats
from apptracker.ui.actions import BY_ID
from apptracker.ui.application.section import Section
from apptracker.ui.context import Context
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import EmptyState, Scrolled, button, clear, in_row, stacked

_EMPTY = mark("Reminders come by themselves when you apply or plan an interview. You can also make your own.")
_WAITING = (ReminderState.OPEN, ReminderState.SNOOZED)


class Reminders(Section):
    name = "reminders"
    title = mark("Reminders")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        words = BY_ID["application.reminder"].text
        self._empty = EmptyState(
            context.theme, "reminder", tr("No reminders"), tr(_EMPTY), button(words, self.add_reminder, "primary")
        )
        self._waiting, self._past = QVBoxLayout(), QVBoxLayout()
        self._shows_past = False
        self._fold = button("", self._on_fold, "link")
        self._scrolled = Scrolled(margins=20)
        for layout in (self._waiting, self._past):
            layout.setSpacing(0)
        body = self._scrolled.body
        body.addLayout(self._waiting)
        body.addLayout(in_row(button(words, self.add_reminder), 1))
        body.addLayout(in_row(self._fold, 1))
        body.addLayout(self._past)
        body.addStretch(1)
        self.setLayout(stacked(self._empty, self._scrolled))

    def add_reminder(self) -> None:
        from apptracker.ui.reminding import AddReminderDialog

        AddReminderDialog(self.context, application_id=self.application_id, parent=self.window()).open()

    def forget(self) -> None:
        self._shows_past = False

    def fill(self) -> None:
        from apptracker.ui.widgets.reminder_row import ReminderRow

        details = self.details
        names = {contact.id: contact.name for contact in details.contacts}
        waiting = sorted(
            (r for r in details.reminders if r.waits(details.interviews, self.now)), key=lambda r: r.place(self.zone)
        )
        past = [r for r in details.reminders if r.state not in _WAITING]
        for layout, reminders in ((self._waiting, waiting), (self._past, past if self._shows_past else [])):
            clear(layout)
            for reminder in reminders:
                name = names.get(reminder.contact_id or 0, "")
                row = ReminderRow(self.context, reminder, details.application, show_application=False, contact=name)
                layout.addWidget(row)
        self._fold.setVisible(bool(past))
        words = mark("Show what was done or dismissed ({count})")
        if self._shows_past:
            words = mark("Hide what was done or dismissed ({count})")
        self._fold.setText(tr(words, count=formats.number(len(past))))
        self._empty.setVisible(not details.reminders)
        self._scrolled.setVisible(bool(details.reminders))

    def _on_fold(self) -> None:
        self._shows_past = not self._shows_past
        self.fill()

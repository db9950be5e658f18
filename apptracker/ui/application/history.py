"""What happened to an application, the latest first; notes can be changed, what was sent can be read again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout

from apptracker.domain.applications import Event, EventKind
from apptracker.domain.records import SentPacket
from apptracker.ui import formats
from apptracker.ui.actions import BY_ID
from apptracker.ui.application.notes import NoteDialog
from apptracker.ui.application.section import Section
from apptracker.ui.application.sent import SentDialog
from apptracker.ui.context import Context
from apptracker.ui.theme import set_role
from apptracker.ui.widgets.basics import Scrolled, button, clear, icon_button, in_row, label, stacked
from apptracker.ui.widgets.icon import Icon

ICONS = {
    EventKind.CREATED: "add",
    EventKind.CAPTURED: "posting",
    EventKind.STAGE: "stage",
    EventKind.EDIT: "edit",
    EventKind.NOTE: "note",
    EventKind.LETTER: "letter",
    EventKind.SENT: "send",
    EventKind.INTERVIEW: "interview",
    EventKind.REMINDER: "reminder",
    EventKind.CONTACT: "people",
    EventKind.FILE: "file",
    EventKind.CALL: "phone",
    EventKind.EMAIL: "mail",
    EventKind.REPLY: "chat",
}
_FIRST = 60  # lines shown before the person asks for all


@dataclass(frozen=True, slots=True)
class Line:
    """One line as shown. ``event`` is the event, or the latest of those drawn together; ``packet`` what went out."""

    event: Event
    text: str
    packet: SentPacket | None = None


class History(Section):
    name = "history"
    title = "History"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._shows_all = False
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._all = button("", self._on_all, "link")
        add = button(BY_ID["application.note"].text, self.add_note)
        add.setIcon(context.theme.icon("note"))
        self._scrolled = Scrolled(margins=20, widest=720)
        self._scrolled.body.addLayout(in_row(add, 1))
        self._scrolled.body.addLayout(self._list)
        self._scrolled.body.addLayout(in_row(self._all, 1))
        self._scrolled.body.addStretch(1)
        self.setLayout(stacked(self._scrolled))

    def add_note(self) -> None:
        NoteDialog(self.context, self.application_id, parent=self.window()).open()

    def forget(self) -> None:
        self._shows_all = False

    def fill(self) -> None:
        lines = lines_of(self.details.events, self.details.sent)
        shown = lines if self._shows_all else lines[:_FIRST]
        clear(self._list)
        for line in shown:
            self._list.addWidget(HistoryRow(self.context, line, self.today))
        self._all.setVisible(len(shown) < len(lines))
        self._all.setText(f"Show all {len(lines)} lines")

    def _on_all(self) -> None:
        self._shows_all = True
        self.fill()


class HistoryRow(QFrame):
    def __init__(self, context: Context, line: Line, today: date) -> None:
        super().__init__()
        set_role(self, "row")
        self._context, self._line = context, line
        event = line.event
        self.setAccessibleName(f"{formats.day(event.on, today)}: {line.text}")
        icon = Icon(context.theme, ICONS[event.kind])
        words = label(line.text, wrap=True)
        when = label(formats.day(event.on, today), "small")
        there = event.at.astimezone(context.clock.now().tzinfo)
        when.setToolTip(f"{formats.full_day(event.on)}. Written down {formats.moment(event.at, today, there.tzinfo)}")
        row = in_row(icon, stacked(words, when, spacing=0), spacing=10)
        row.setStretch(1, 1)
        row.setContentsMargins(0, 7, 0, 7)
        if event.kind is EventKind.NOTE:
            row.addWidget(icon_button(context.theme, "edit", "Change the note", self._on_change))
            row.addWidget(icon_button(context.theme, "delete", "Delete the note", self._on_delete))
        if line.packet is not None:
            row.addWidget(button("What was sent", self._on_sent, "quiet"))
        self.setLayout(row)

    def _on_change(self) -> None:
        event = self._line.event
        NoteDialog(self._context, event.application_id, event, self.window()).open()

    def _on_delete(self) -> None:
        from apptracker.services import applications

        id_ = self._line.event.id
        self._context.ops.change(lambda db: applications.delete_note(db, id_), owner=self, toast="Note deleted")

    def _on_sent(self) -> None:
        if self._line.packet is not None:
            SentDialog(self._context, self._line.packet, self.window()).open()


def lines_of(events: Sequence[Event], sent: Sequence[SentPacket]) -> list[Line]:
    """The history for reading, the latest first: edits that followed on each other on one day in one line, and what
    went out with the line that says so."""
    lines: list[Line] = []
    packets = list(sent)
    for event in events:
        if event.kind is EventKind.EDIT and lines and _goes_on(lines[-1].event, event):
            lines[-1] = Line(event, _together(lines[-1].text, event.text))
            continue
        packet = None
        if event.kind is EventKind.SENT:
            packet = next((p for p in packets if p.sent_on == event.on), None)
            if packet is not None:
                packets.remove(packet)
        lines.append(Line(event, event.text, packet))
    return lines[::-1]


def _goes_on(before: Event, event: Event) -> bool:
    return before.kind is EventKind.EDIT and before.on == event.on


def _together(one: str, other: str) -> str:
    """ "Changed pay" and "Changed pay, title": "Changed pay, title"."""
    names = [name for text in (one, other) for name in text.removeprefix("Changed ").split(", ")]
    return f"Changed {', '.join(dict.fromkeys(names))}"

"""What happened to an application, the latest first. What is missing is added, what is wrong put right; what was sent
can be read again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from apptracker.domain.applications import Event, EventKind
from apptracker.domain.records import SentPacket
from apptracker.ui import formats
from apptracker.ui.actions import BY_ID
from apptracker.ui.application.event_words import event_words
from apptracker.ui.application.events_form import EventDialog
from apptracker.ui.application.notes import NoteDialog
from apptracker.ui.application.section import Section
from apptracker.ui.application.sent import SentDialog
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Scrolled, action_button, button, icon_button, in_row, label, stacked
from apptracker.ui.widgets.gradual import Gradual
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
_FIRST = 60  # lines shown before the person asks for more
_MORE = 120  # lines that come then
#: Lines that are not deleted by hand, and those that are not put right either.
_STAYS = frozenset({EventKind.CREATED, EventKind.SENT, EventKind.EDIT})
_FIXED = frozenset({EventKind.SENT, EventKind.EDIT})


@dataclass(frozen=True, slots=True)
class Line:
    """One line as shown. ``event`` is the event, or the latest of those drawn together; ``packet`` what went out."""

    event: Event
    text: str
    packet: SentPacket | None = None


class History(Section):
    name = "history"
    title = mark("History")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._most = _FIRST
        self._list = Gradual(context.ops, self._row)
        self._list.filled.connect(self._on_filled)
        self._all = button("", self._on_all, "link")
        add = button(BY_ID["application.note"].text, self.add_note)
        add.setIcon(context.theme.icon("note"))
        other = action_button(context.actions["application.event"])
        other.setIcon(context.theme.icon("history"))
        self._scrolled = Scrolled(margins=20, widest=720)
        self._scrolled.body.addLayout(in_row(add, other, 1))
        self._scrolled.body.addWidget(self._list)
        self._scrolled.body.addLayout(in_row(self._all, 1))
        self._scrolled.body.addStretch(1)
        self.setLayout(stacked(self._scrolled))

    def add_note(self) -> None:
        NoteDialog(self.context, self.application_id, self.window()).open()

    def add_event(self) -> None:
        EventDialog(self.context, self.details, parent=self.window()).open()

    @Slot(object)
    def _on_correct(self, event: Event) -> None:
        EventDialog(self.context, self.details, event, self.window()).open()

    def forget(self) -> None:
        self._most = _FIRST

    def fill(self) -> None:
        lines = lines_of(self.details.events, self.details.sent)
        self._list.show_things([(line, self.today) for line in lines[: self._most]])
        left = len(lines) - self._most
        self._all.setVisible(left > 0)
        if left > _MORE:
            self._all.setText(tr("Show {more} of {left} earlier lines", more=_MORE, left=formats.number(left)))
        else:
            self._all.setText(tr("Show all {count} lines", count=formats.number(len(lines))))

    def _row(self, shown: tuple[Line, date]) -> HistoryRow:
        row = HistoryRow(self.context, *shown)
        row.correct_wanted.connect(self._on_correct)
        return row

    def _on_filled(self) -> None:
        read_in_order(self)

    def _on_all(self) -> None:
        self._most += _MORE
        self.fill()


class HistoryRow(QFrame):
    """``correct_wanted(event)``: the person wants to put the line right."""

    correct_wanted = Signal(object)

    def __init__(self, context: Context, line: Line, today: date) -> None:
        super().__init__()
        set_role(self, "row")
        self._context, self._line = context, line
        event = line.event
        self.setAccessibleName(tr("{day}: {line}", day=formats.day(event.on, today), line=line.text))
        icon = Icon(context.theme, ICONS[event.kind])
        words = label(line.text, wrap=True)
        when = label(formats.day(event.on, today), "small")
        there = event.at.astimezone(context.clock.now().tzinfo)
        written = formats.moment(event.at, today, there.tzinfo)
        when.setToolTip(tr("{day}. Written down {moment}", day=formats.full_day(event.on), moment=written))
        row = in_row(icon, stacked(words, when, spacing=0), spacing=10)
        row.setStretch(1, 1)
        row.setContentsMargins(0, 7, 0, 7)
        if event.kind not in _FIXED:
            row.addWidget(icon_button(context.theme, "edit", tr("Correct this line"), self._on_change))
        if event.kind not in _STAYS:
            row.addWidget(icon_button(context.theme, "delete", tr("Delete this line"), self._on_delete))
        if line.packet is not None:
            row.addWidget(button(tr("What was sent"), self._on_sent, "quiet"))
        self.setLayout(row)

    def _on_change(self) -> None:
        self.correct_wanted.emit(self._line.event)

    def _on_delete(self) -> None:
        from apptracker.services import histories

        id_ = self._line.event.id
        self._context.ops.change(lambda db: histories.delete(db, id_), owner=self, toast=tr("Deleted from the history"))

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
            lines[-1] = _together(lines[-1], event)
            continue
        packet = None
        if event.kind is EventKind.SENT:
            packet = next((p for p in packets if p.sent_on == event.on), None)
            if packet is not None:
                packets.remove(packet)
        lines.append(Line(event, event_words(event), packet))
    return lines[::-1]


def _goes_on(before: Event, event: Event) -> bool:
    return before.kind is EventKind.EDIT and before.on == event.on


def _together(line: Line, event: Event) -> Line:
    """ "Changed pay" and "Changed pay, title": "Changed pay, title"."""
    names = [name for text in (line.event.text, event.text) for name in text.removeprefix("Changed ").split(", ")]
    both = replace(event, text=f"Changed {', '.join(dict.fromkeys(names))}")
    return Line(both, event_words(both))

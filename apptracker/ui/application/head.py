"""The head of the application page: whose job it is, where it stands, what comes next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from apptracker.domain.applications import Application
from apptracker.domain.clock import today
from apptracker.domain.quiet import Quiet, QuietState
from apptracker.domain.records import ApplicationDetails
from apptracker.ui import formats
from apptracker.ui.actions import BY_ID
from apptracker.ui.application.next_step import NextStep, next_reminder, next_step
from apptracker.ui.context import Context
from apptracker.ui.language import instructed
from apptracker.ui.mirroring import set_margins
from apptracker.ui.theme import set_role
from apptracker.ui.today.gone import silence
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import Chip, Elided, button, icon_button, in_row, label
from apptracker.ui.widgets.stages import StageButton

#: What the menu offers, in groups.
_MENU = (
    ("application.letter", "application.sent", "application.packet", "application.prep", "application.texts"),
    ("application.answered", "application.note", "application.event", "application.reminder"),
    ("application.interview", "application.contact", "application.attach"),
    ("application.window",),
    ("application.archive", "application.delete"),
)
#: Next steps that the letter's own buttons take.
_OF_LETTER = ("application.letter", "application.sent")
#: How quiet it is, on a chip.
_QUIET = {
    QuietState.QUIET: mark("Gone quiet"),
    QuietState.NUDGED: mark("Asked once more"),
    QuietState.OVER: mark("No answer"),
}
_TIGHT = 400  # pixels, at normal font size, below which names have the room of what the menu offers, too
_LONG = 14  # days in a stage from which an application waits conspicuously long, as in the table


class Head(QWidget):
    """``stage_chosen(name)``; ``asked(target)``: an action's id or a section's name; ``closed``; ``whole_wanted``."""

    stage_chosen = Signal(str)
    asked = Signal(str)
    closed = Signal()
    whole_wanted = Signal()

    def __init__(self, context: Context, *, alone: bool = False) -> None:
        super().__init__()
        self._context = context
        self._step: NextStep | None = None
        self._application_id = 0
        self._alone = alone
        self._short = self._at_letter = self._has_employer = False
        self._quiet: Quiet | None = None
        context.theme.changed.connect(self._dress_quiet)
        self.employer = Elided(role="title")
        self.title = Elided(role="heading")
        self.stage = StageButton(context)
        self.stage.chosen.connect(self.stage_chosen)
        self.since = label(role="muted")
        self.quiet = Chip()
        self.quiet.hide()
        self.archived = label(tr("In the archive"), "warning")
        self.reminder = Elided(role="muted")
        self.primary = button("", self._on_primary, "primary")
        self.about = icon_button(context.theme, "employer", tr("Everything about the employer"), self._on_about)
        self.more = icon_button(context.theme, "more", tr("More for this application"), self._on_more)
        self.expand = icon_button(context.theme, "expand", BY_ID["application.expand"].text, self.whole_wanted.emit)
        self.close_button = icon_button(context.theme, "close", tr("Close the application (Esc)"), self.closed.emit)
        actions = context.actions
        self.previous = icon_button(context.theme, "up", "", actions["application.previous"].trigger)
        self.next = icon_button(context.theme, "down", "", actions["application.next"].trigger)
        self.place = label(role="small")
        self.own_window = icon_button(
            context.theme, "window", tr("In its own window"), actions["application.window"].trigger
        )
        self.own_window.setToolTip(actions["application.window"].toolTip())
        if alone:
            for each in (self.expand, self.close_button):
                each.hide()
        self._menu = QMenu(self)
        self._entries: dict[str, QAction] = {}
        for number, group in enumerate(_MENU):
            if number:
                self._menu.addSeparator()
            for action_id in group:
                self._add_entry(action_id)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        set_margins(column, 20, 14, 12, 4)
        column.setSpacing(4)
        controls = (self.about, self.more, self.own_window, self.expand, self.close_button)
        first = in_row(self.employer, *controls, spacing=2)
        first.setStretch(0, 1)
        column.addLayout(first)
        set_margins(self.place, 10, 0, 0, 0)
        second = in_row(self.title, self.place, self.previous, self.next, spacing=2)
        second.setStretch(0, 1)
        column.addLayout(second)
        column.addSpacing(4)
        self._states = in_row(in_row(self.stage, self.since, self.quiet, self.archived, 1), self.primary)
        self._states.setStretch(0, 1)
        column.addLayout(self._states)
        column.addWidget(self.reminder)

    def show_application(self, application: Application) -> None:
        """What is known at once."""
        self.employer.set_text(application.employer or tr("No employer yet"))
        self._application_id = application.id
        self._has_employer = bool(application.employer)
        self.title.set_text(application.title or tr("No title yet"))
        self.stage.show_stage(application.stage, application.stage_kind)
        self.archived.setVisible(application.archived)
        self._entries["application.archive"].setText(
            tr("Take out of the archive") if application.archived else BY_ID["application.archive"].text
        )

    def show_details(self, details: ApplicationDetails, quiet: Quiet | None, since: date | None) -> None:
        """And what had to be read. ``since``: the day it came to its stage."""
        self.show_application(details.application)
        now = self._context.clock.now()
        days = max(0, (now.date() - since).days) if since is not None else 0
        self.since.setText(trn("for {n} day", "for {n} days", days) if days else tr("since today"))
        over = details.application.stage_kind.is_ending
        set_role(self.since, "warning" if days >= _LONG and not over else "muted")
        self._show_quiet(quiet)
        self._show_reminder(details)
        self._entries["application.window"].setVisible(not self._alone)
        self._entries["application.packet"].setVisible(bool(details.sent))
        self._step = next_step(details, now, quiet)
        self._show_primary()
        if self._step is not None:
            self.primary.setText(tr(self._step.words))
            spec = BY_ID.get(self._step.target)
            self.primary.setToolTip(self._context.actions[spec.id].toolTip() if spec else "")
        self._arrange()

    def show_place(self, place: tuple[int, int] | None, *, before: bool = False, after: bool = False) -> None:
        """Its place in the list it was opened from, counted from 1, of how many; None where it is in no list."""
        of = tr("{place} of {count}", place=formats.number(place[0]), count=formats.number(place[1])) if place else ""
        self.place.setText(of)
        for each, action_id, there in (
            (self.previous, "application.previous", before),
            (self.next, "application.next", after),
        ):
            each.setVisible(bool(place) or before or after)
            each.setEnabled(there)
            tip = self._context.actions[action_id].toolTip()
            each.setToolTip(tr("{action}, {place}", action=tip, place=of) if of else tip)
            each.setAccessibleName(BY_ID[action_id].text)
            each.setAccessibleDescription(of)
        self._arrange()

    def show_section(self, name: str) -> None:
        """The section that is looked at: the letter's place has its own button for what comes next with it."""
        self._at_letter = name == "letter"
        self._show_primary()
        self._arrange()

    def _show_primary(self) -> None:
        there = self._at_letter and self._step is not None and self._step.target in _OF_LETTER
        self.primary.setVisible(self._step is not None and not there)

    def show_short(self, short: bool) -> None:
        """Without the next reminder, which the section of that name has, where there is little height."""
        self._short = short
        self.reminder.setVisible(bool(self.reminder.accessibleName()) and not short)

    def show_whole(self, whole: bool) -> None:
        words = tr("Beside the list") if whole else BY_ID["application.expand"].text
        keys = self._context.actions["application.expand"].shortcut().toString()
        self.expand.setToolTip(f"{words} ({keys})")
        self.expand.setAccessibleName(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The main button in a line of its own where the line of the stage has no room for it."""
        tight = self.width() < _TIGHT * self._context.theme.scale
        self.own_window.setVisible(not (tight or self._alone))
        self.about.setVisible(self._has_employer and not tight)
        self.place.setVisible(bool(self.place.text()) and not tight)
        parts = (self.stage, self.since, self.quiet, self.archived, self.primary)
        needed = sum(part.sizeHint().width() + 8 for part in parts if not part.isHidden())
        margins = self.contentsMargins()
        room = self.width() - margins.left() - margins.right() - 32  # what the column keeps free at its sides
        below = needed > room
        self._states.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)

    def _show_quiet(self, quiet: Quiet | None) -> None:
        self._quiet = quiet
        self.quiet.setVisible(quiet is not None)
        if quiet is None:
            return
        self._dress_quiet()
        words = silence(quiet, today(self._context.clock))
        self.quiet.setToolTip(words[:1].upper() + words[1:])

    def _dress_quiet(self) -> None:
        if self._quiet is not None:
            theme = self._context.theme
            self.quiet.show_word(tr(_QUIET[self._quiet.state]), (theme.color("warning"), theme.color("warning-soft")))

    def _show_reminder(self, details: ApplicationDetails) -> None:
        now = self._context.clock.now()
        reminder = next_reminder(details, now)
        self.reminder.setVisible(reminder is not None and not self._short)
        if reminder is None:
            self.reminder.set_text("")
            return
        due = reminder.day(now.tzinfo)
        when = formats.day(due, today(self._context.clock))
        late = due < now.date() or (not reminder.all_day and reminder.due <= now)
        set_role(self.reminder, "danger" if late else "muted")
        words = mark("Overdue, {when}: {text}") if late else mark("Next, {when}: {text}")
        self.reminder.set_text(tr(words, when=when, text=instructed(reminder.text)))

    def _add_entry(self, action_id: str) -> None:
        spec = BY_ID[action_id]
        entry = self._menu.addAction(self._context.theme.icon(spec.icon, "text-muted"), spec.text)
        entry.setData(action_id)
        entry.triggered.connect(self._on_entry)
        self._entries[action_id] = entry

    def open_stages(self) -> None:
        self.stage.setFocus()
        self.stage.open_menu()

    @Slot()
    def _on_entry(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.asked.emit(str(entry.data()))

    def _on_primary(self) -> None:
        if self._step is not None:
            self.asked.emit(self._step.target)

    def _on_about(self) -> None:
        employer_id = self._context.db.read.employer_of(self._application_id)
        if employer_id is not None:
            self._context.go.open_employer(employer_id)

    def _on_more(self) -> None:
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

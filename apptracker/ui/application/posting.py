"""The posting of an application: its text with what it asks marked, and what the profile answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QStackedWidget, QWidget

from apptracker.domain.changes import Result
from apptracker.domain.postings import Requirement
from apptracker.domain.records import ApplicationDetails
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.actions import BY_ID
from apptracker.ui.application.correcting import Correcting, RequirementMenu
from apptracker.ui.application.legend import Legend
from apptracker.ui.application.posting_form import PASTED, PostingForm
from apptracker.ui.application.posting_text import PostingText
from apptracker.ui.application.reading import Reading
from apptracker.ui.application.requirements import Requirements
from apptracker.ui.application.said import Said
from apptracker.ui.application.section import Section
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.mirroring import set_margins
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FittingButton, FlowLayout, Scrolled, button, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.ui.application.versions import Versions

_SIDE_BY_SIDE = 580  # pixels from which text and requirements stand side by side
_CHOOSE = mark("Choose a requirement in the list first.")
_LEAST = 110  # pixels of height that the text and the requirements have at least, at normal font size


class PostingSection(Section):
    name = "posting"
    title = mark("Posting")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._shown_id = 0
        self._reading: Reading | None = None
        self.summary = label(role="heading", wrap=True)
        self._captured = label(role="small", wrap=True)
        self.ready = FittingButton("", "link")
        self.ready.clicked.connect(self._on_ready)
        self.ready.hide()
        self.newer = button(tr("Add a newer version"), self._on_newer)
        self.newer.setProperty("compact", True)
        self.newer.setToolTip(
            tr("Put a newer capture of this posting in its place; the old one stays with what was sent")
        )
        self.text = PostingText(context.theme)
        self.text.picked.connect(self._on_picked)
        self.text.menu_wanted.connect(self._on_menu)
        self.text.asked_wanted.connect(self._on_asked)
        self.asked = button(BY_ID["posting.asked"].text, self._on_asked)
        self.asked.setProperty("compact", True)
        self.asked.setIcon(context.theme.icon("add", "text-muted"))
        self.asked.setToolTip(tr("Select words in the posting that ask for something and were missed"))
        self.asked.setEnabled(False)
        self.text.copyAvailable.connect(self.asked.setEnabled)
        self.requirements = Requirements(context)
        self.requirements.chosen.connect(self.text.choose)
        self.requirements.had.connect(self._on_had)
        self.requirements.story_wanted.connect(self._on_story_wanted)
        self.requirements.menu_wanted.connect(self._on_menu)
        self.requirements.denied.connect(self._on_denied)
        self.requirements.opened.connect(self._on_story_opened)
        self.correcting = Correcting(context, self)
        self.correcting.asked.connect(self._on_new)
        self._new = ""  # what was just said to be asked for, until it is read
        self._menu = RequirementMenu(context, self)
        self._menu.chosen.connect(self._on_menu_chosen)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._text_side = QWidget()
        self._text_side.setLayout(stacked(self.text))
        self.splitter.addWidget(self._text_side)
        self.said = Said(context)
        self.said.place_wanted.connect(self._on_place_wanted)
        self.said.unfolded.connect(self._on_unfolded)
        self._side = QStackedWidget()
        self._side.addWidget(self.requirements)
        self._side.addWidget(self.said)
        self.splitter.addWidget(self._side)
        self.changes = FittingButton(tr("See what changed"), "link")
        self.changes.clicked.connect(self._on_changes)
        self.changes.hide()
        links = FlowLayout(16, 0)
        links.addWidget(self.changes)
        links.addWidget(self.ready)
        head = in_row(stacked(self.summary, self._captured, links, spacing=0), self.newer)
        head.setStretch(0, 1)
        set_margins(head, 20, 0, 12, 4)
        legend = in_row(Legend(context.theme), self.asked)
        legend.setStretch(0, 1)
        set_margins(legend, 20, 0, 12, 2)
        self._shown = shown = Scrolled(margins=0)  # which it does only where large letters leave no room for both
        shown.body.setSpacing(0)
        shown.body.addLayout(head)
        strip = in_row(self.said.strip)
        set_margins(strip, 20, 0, 12, 2)
        shown.body.addLayout(strip)
        shown.body.addLayout(legend)
        shown.body.addWidget(self.splitter, 1)
        self._give_room()
        context.theme.changed.connect(self._give_room)
        self.form = PostingForm(context)
        self.form.done.connect(self._on_form_done)
        self._versions: Versions | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(shown)
        self._stack.addWidget(self.form)
        self.setLayout(stacked(self._stack))

    def take(self, details: ApplicationDetails) -> None:
        super().take(details)
        self.form.application_id = self.correcting.application_id = details.application.id

    def forget(self) -> None:
        self._new = ""
        self.form.clear()
        self.said.close_list()
        self._stack.setCurrentIndex(0)

    def fill(self) -> None:
        posting = self.details.posting
        if posting is None:
            self.form.offer(first=True)
            self._stack.setCurrentWidget(self.form)
            self._shown_id = 0
            self.said.show_said(self.details, None)
            return
        if posting.id != self._shown_id:
            self._shown_id = posting.id
            self.text.show_posting(posting.text)
            self.said.show_text(posting.text)
            self._stack.setCurrentIndex(0)
        self._show_reading()

    def take_reading(self, reading: Reading | None) -> None:
        """What was understood, once it is; None while it is being read."""
        self._reading = reading
        if not self.isVisible():  # marking a long text takes its time
            self._stale = self._details is not None
        elif self._shown_id:
            self._show_reading()

    def _show_reading(self) -> None:
        reading = self._reading
        if reading is not None and reading.posting_id != self._shown_id:
            reading = None
        self._show_captured(reading.captured if reading else ())
        self.said.show_said(self.details, reading)
        self.summary.setText(reading.summary if reading else tr("Reading the posting…"))
        ready = reading.ready if reading else None
        self.ready.setVisible(ready is not None)
        self.ready.show_text(tr("Readiness {ready} of 100: see what helps", ready=ready))
        self.requirements.show_reading(reading)
        self.text.show_marks(reading.coverage.requirements if reading else (), reading.not_asked if reading else ())
        if self._new and self.requirements.model.row_of(self._new) >= 0:
            self._on_picked(self._new)
            self._new = ""

    def _show_captured(self, times: Sequence[datetime]) -> None:
        """Since when it is here and from where; ``times``: of each capture, the first first."""
        posting = self.details.posting
        if posting is None:
            return
        captured = posting.captured_at.astimezone(self.zone).date()
        day, several = formats.day(captured, self.today), len(times) > 1
        words = tr("Saved here {day}", day=day)
        if posting.source_name and posting.source_name != PASTED:
            words = tr("Saved here {day} from {source}", day=day, source=posting.source_name)
        if several:
            first = formats.day(times[0].astimezone(self.zone).date(), self.today)
            words = tr("{captured} (newer version; first saved {day})", captured=words, day=first)
        self._captured.setText(tr("{captured}. It asks for no calls", captured=words) if posting.no_calls else words)
        self._captured.setToolTip(formats.full_day(captured))
        self.changes.setVisible(several)

    def _give_room(self) -> None:
        """Some lines of each, however large the letters are."""
        scale = self.context.theme.scale
        self.text.setMinimumHeight(round(_LEAST * scale))
        self._side.setMinimumHeight(round(1.5 * _LEAST * scale))  # a list, and the evidence below it
        below = self.splitter.orientation() == Qt.Orientation.Vertical
        self.splitter.setMinimumHeight(round((2.6 if below else 1.5) * _LEAST * scale))

    @Slot(str)
    def _on_picked(self, requirement_id: str) -> None:
        self.said.close_list()  # what it asks lies behind it
        self.text.choose(requirement_id)
        self.requirements.choose(requirement_id)

    # Correcting what was read

    def handlers(self) -> dict[str, Callable[[], object]]:
        """The actions that are the section's while it shows."""
        return {
            "posting.correct": self._on_correct,
            "posting.not_asked": partial(self._on_key, "not-asked"),
            "posting.answers": partial(self._on_key, "answers"),
            "posting.asked": self._on_asked,
            "posting.says": self.said.toggle,
            "posting.changes": self._on_changes,
        }

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.context.actions.take(self, self.handlers())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.context.actions.release(self)
        if self._versions is not None and self._stack.currentWidget() is self._versions:
            self.context.ops.soon(self._leave_changes, owner=self)  # the page may only be moving to another place

    def _leave_changes(self) -> None:
        """Whoever comes back later finds the posting."""
        if not self.isVisible() and self._stack.currentWidget() is self._versions:
            self._stack.setCurrentIndex(0)

    def _on_correct(self) -> None:
        if self.requirements.current is None:
            self.context.go.say(tr(_CHOOSE))
            return
        view = self.requirements.view
        rect = view.visualRect(view.currentIndex())
        self._on_menu(view.viewport().mapToGlobal(QPoint(rect.left() + 20, rect.bottom())))

    def _on_key(self, what: str) -> None:
        current = self.requirements.current
        if current is None:
            self.context.go.say(tr(_CHOOSE))
        elif what == "answers" or self.requirements.model.state(current) in ("Gap", "Answered"):
            self._on_menu_chosen(what)

    @Slot(QPoint)
    def _on_menu(self, where: QPoint) -> None:
        current, reading = self.requirements.current, self._reading
        if current is None or reading is None:
            return
        corrected = current.requirement.id in reading.corrected
        self._menu.fill(current, self.requirements.model.state(current), corrected=corrected)
        self._menu.popup(where)
        self._menu.setActiveAction(self._menu.actions()[0])

    @Slot(str)
    def _on_menu_chosen(self, what: str) -> None:
        current = self.requirements.current
        if current is None:
            return
        requirement = current.requirement
        match what:
            case "not-asked":
                self.correcting.say_not_asked(requirement.id)
            case "must" | "nice":
                self.correcting.say_weight(requirement.id, must=what == "must")
            case "asked":
                self.correcting.say_asked(requirement.start, requirement.end)
            case "take-back":
                self.correcting.take_back(requirement.id)
            case "story":
                self._on_story_wanted(requirement.id)
            case "answers":
                self._on_answer_wanted(requirement)

    def _on_answer_wanted(self, requirement: Requirement) -> None:
        from apptracker.ui.application.answering import AnswerDialog

        dialog = AnswerDialog(self.context, " ".join(requirement.text.split()), self.window())
        dialog.picked.connect(partial(self.correcting.say_answers, requirement.id))
        dialog.open()

    @Slot(object)
    def _on_denied(self, facts: list[str]) -> None:
        if self.requirements.current is not None:
            self.correcting.say_no_answer(self.requirements.current.requirement.id, facts)

    def _on_asked(self) -> None:
        if self.text.textCursor().hasSelection():
            self.correcting.say_asked(*self.text.selected)
        else:
            self.context.go.say(tr("Select the words in the posting that ask for it first."))

    @Slot(str)
    def _on_new(self, requirement_id: str) -> None:
        self._new = requirement_id
        self._show_reading()

    @Slot(str)
    def _on_had(self, requirement_id: str) -> None:
        had = self._reading.had.get(requirement_id) if self._reading else None
        if had is not None:
            work = partial(_had, self.details.application.id, requirement_id)
            self.context.ops.change(work, owner=self, toast=tr("Added to your profile: {name}", name=had.name))

    @Slot(str)
    def _on_story_wanted(self, requirement_id: str) -> None:
        from apptracker.ui.stories import StoryDialog

        reading, current = self._reading, self.requirements.current
        if reading is not None and current is not None:
            skill = reading.skills.get(requirement_id) or current.requirement.text
            keep = partial(_told, self.details.application.id, requirement_id)
            StoryDialog(self.context, skills=(skill,), keep=keep, parent=self.window()).open()

    @Slot(str)
    def _on_story_opened(self, fact: str) -> None:
        from apptracker.ui.stories import StoryDialog

        story = self._reading.stories.get(fact) if self._reading else None
        if story is not None:
            StoryDialog(self.context, story, parent=self.window()).open()

    def _on_ready(self) -> None:
        self.context.go.go(f"readiness:application:{self.details.application.id}")

    # What the posting says, and what changed in it

    @Slot(bool)
    def _on_unfolded(self, on: bool) -> None:
        """The list of what it says takes the place of what it asks: the text stays beside it."""
        self._side.setCurrentWidget(self.said if on else self.requirements)
        read_in_order(self)

    @Slot(int, int)
    def _on_place_wanted(self, start: int, end: int) -> None:
        self.text.point_to(start, end)
        self._shown.ensureWidgetVisible(self.text)  # with large letters it may stand below

    def show_part(self, part: str) -> None:
        if part == "changes":
            self._on_changes()

    def _on_changes(self) -> None:
        from apptracker.ui.application.versions import Versions

        if self.details.posting is None:
            return
        if self._versions is None:
            self._versions = Versions(self.context)
            self._versions.left.connect(self._on_changes_left)
            self._stack.addWidget(self._versions)
        self._stack.setCurrentWidget(self._versions)
        self._versions.show_for(self.application_id)

    @Slot()
    def _on_changes_left(self) -> None:
        self._stack.setCurrentIndex(0)
        (self.newer if self.changes.isHidden() else self.changes).setFocus()

    def _on_newer(self) -> None:
        self.form.offer(first=False)
        self._stack.setCurrentWidget(self.form)

    @Slot()
    def _on_form_done(self) -> None:
        if self.details.posting is not None:
            self._stack.setCurrentIndex(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= _SIDE_BY_SIDE * self.context.theme.scale
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted or self.splitter.property("set") is None:
            self.splitter.setProperty("set", True)
            self.splitter.setOrientation(wanted)
            self._give_room()
            # one below the other, what is asked comes first
            self.splitter.insertWidget(0, self._text_side if beside else self._side)
            set_margins(self._text_side.layout(), 20, 4, 4 if beside else 12, 12)  # type: ignore[arg-type]
            side = event.size().width() if beside else event.size().height()
            first = 0.58 if beside else 0.5
            self.splitter.setSizes([round(side * first), round(side * (1 - first))])


def _had(application_id: int, requirement_id: str, db: Database) -> Result[str]:
    from apptracker.services import having

    return having.say_had(db, application_id, requirement_id)


def _told(application_id: int, requirement_id: str, db: Database, values: dict[str, object]) -> object:
    """A story told for a requirement, which it answers from now on."""
    from apptracker.services import matching

    return matching.tell_story(db, application_id, requirement_id, **values)

"""The application page: everything about one application, in the right pane or the whole window."""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from apptracker.domain.applications import Application, InterviewState
from apptracker.domain.changes import Changes
from apptracker.domain.errors import AppError, UserError
from apptracker.domain.records import ApplicationDetails
from apptracker.domain.stage_history import entered_day
from apptracker.store import Database
from apptracker.ui.application.acts import Acts
from apptracker.ui.application.among import Among
from apptracker.ui.application.head import Head
from apptracker.ui.application.overview import Overview
from apptracker.ui.application.reading import Reading, read_posting
from apptracker.ui.application.section import Section
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.application.tabs import Tabs
from apptracker.ui.context import Context
from apptracker.ui.likeness import job_at
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Scrolled, rule, stacked
from apptracker.ui.widgets.parking import ParkingStack
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.quiet import Quiet

#: Kinds of change that may concern what the page shows.
_SHOWS = frozenset(
    "application application_link employer stage posting event contact contact_application interview reminder document "
    "document_version form_answer sent_packet sent_file attachment application_tag guide_mark setting "
    "everything".split()
)
#: Kinds of change after which the posting is answered differently.
_ANSWERS = frozenset({"profile_fact", "story", "posting", "posting_correction", "everything"})
#: The sections in their order: name, words on the tab, where it is made.
_SECTIONS = (
    ("overview", mark("Overview"), ""),
    ("posting", mark("Posting"), "posting:PostingSection"),
    ("letter", mark("Letter"), "letter:LetterSection"),
    ("texts", mark("Texts"), "texts:Texts"),
    ("interviews", mark("Interviews"), "interviews:Interviews"),
    ("people", mark("People"), "people:People"),
    ("reminders", mark("Reminders"), "reminders:Reminders"),
    ("files", mark("Files"), "files:Files"),
    ("history", mark("Notes and history"), "history:History"),
)
_TWO_COLUMNS = 880  # pixels, at normal font size, from which the facts stand beside the other sections
_FACTS = 380  # pixels the facts have then
_SHORT = 400  # pixels of height, at normal font size, below which the head says less


class ApplicationPage(QFrame):
    """``closed``: the person, or the end of the application, closes the page. ``whole_wanted``: the person wants it in
    the whole window, or beside the list again. ``named(employer, title)``: whose application it is, once that is
    known. ``turned(id)``: the person went on to another one of the list."""

    closed = Signal()
    whole_wanted = Signal()
    named = Signal(str, str)
    turned = Signal(int)

    def __init__(self, context: Context, *, alone: bool = False) -> None:
        """``alone``: in a window of its own."""
        super().__init__()
        self.alone = alone
        self.among: Among | None = None
        set_role(self, "pane")
        self.setAccessibleName(tr("Application"))
        self.setMinimumWidth(360)
        self.context = context
        #: Whether it came straight into the whole window, so that going back closes it.
        self.opened_whole = False
        self.application_id = 0
        self._details: ApplicationDetails | None = None
        self._reading: Reading | None = None
        self._part = ""
        self._act = ""
        self._stale = False
        self._has_keyboard = False
        self._changed_elsewhere = False
        self._whole = False
        self._two_columns = False
        self._asked_for: tuple[int, int] | None = None
        self._acts = Acts(self)
        self.head = Head(context, alone=alone)
        self.head.stage_chosen.connect(self._acts.move)
        self.head.asked.connect(self._acts.do)
        self.head.closed.connect(self.closed)
        self.head.whole_wanted.connect(self.whole_wanted)
        self.tabs = Tabs(tuple((name, tr(words)) for name, words, _ in _SECTIONS))
        self.overview = Overview(context)
        self.overview.said.left.connect(self.tabs.focus)
        self.overview.glance.asked.connect(self._acts.do)
        self.sections: dict[str, Section] = {"overview": self.overview}
        self.stack = ParkingStack(context.theme)
        self.stack.addWidget(self.overview)
        self._facts = QWidget()
        self._facts.setLayout(QVBoxLayout())
        self._facts.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]
        self._facts.hide()
        self._edge = QFrame()
        set_role(self._edge, "edge")
        self._edge.hide()
        self._lay_out()
        self.tabs.chosen.connect(self._on_section)
        self.tabs.choose("overview")
        context.bus.changed.connect(self._on_changed)
        context.theme.changed.connect(self._arrange)
        QGuiApplication.instance().focusObjectChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 0, 8, 0)
        tabs.addWidget(self.tabs)
        right = stacked(tabs, rule(), self.stack, spacing=0)
        right.setStretch(2, 1)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._facts)
        body.addWidget(self._edge)
        body.addLayout(right, 1)
        column = stacked(self.head, body, spacing=4)
        column.setStretch(1, 1)
        self.setLayout(column)

    # What the window asks of it

    def load(self, application_id: int, section: str = "") -> None:
        """Show an application, at one of its sections; ``section`` "" stays with the one that shows."""
        if application_id != self.application_id:
            self.overview.commit()
            self._details = self._reading = self._asked_for = None
            self._part = self._act = ""
            for part in (self, *self.sections.values()):
                for area in part.findChildren(Scrolled):  # another application is read from its beginning
                    area.verticalScrollBar().setValue(0)
        self.application_id = application_id
        with contextlib.suppress(UserError):  # reading the rest deals with it, once
            self._name(self.context.db.read.application(application_id))
        self.show_place()
        self._read()
        if section:
            self.show_section(section)

    def do(self, act: str) -> None:
        """One of the page's actions by its id, once the application is there; "" does nothing."""
        self._act = act
        if act and self._details is not None:
            self._act = ""
            self._acts.do(act)

    def set_whole(self, whole: bool) -> None:
        """Whether the page has the whole window."""
        if self.isHidden():
            self.opened_whole = whole
        self._whole = whole
        self.head.show_whole(whole)
        self._arrange()

    def show_section(self, name: str) -> None:
        """Turn to a section by its name, with a part of it after a colon."""
        name, _, self._part = name.partition(":")
        if name == "overview" and self._two_columns:
            self.overview.show_part(self._part or "employer")
            self._part = ""
        elif name in self.tabs.buttons:
            focus = self.window().focusWidget()
            self.tabs.choose(name)
            if focus is not None and self.isAncestorOf(focus):  # what had the keyboard may be out of sight now
                self.tabs.focus()
        self._show_part()

    def _show_part(self) -> None:
        """The part of the section that is wanted, once the application is there."""
        if self._part and self._details is not None:
            part, self._part = self._part, ""
            self.section(self.tabs.current).show_part(part)

    # The list it was opened from

    def walk(self, among: Among | None) -> None:
        """Next and previous go through this list."""
        self.among = among if among is not None and self.application_id in among else None
        self.show_place()
        if self.isVisible():
            self.context.actions.take(self, self.handlers())

    def go_next(self) -> None:
        self._go(1)

    def go_previous(self) -> None:
        self._go(-1)

    def _go(self, by: int) -> None:
        there = self.among.beside(self.application_id, by) if self.among is not None else None
        if there is not None:
            self.load(there)
            self.turned.emit(there)

    def show_place(self) -> None:
        """Where it stands in the list by now."""
        if self.among is None:
            self.head.show_place(None)
            return
        before, after = (self.among.beside(self.application_id, by) is not None for by in (-1, 1))
        self.head.show_place(self.among.place(self.application_id), before=before, after=after)

    def open_in_window(self) -> None:
        self.context.go.open_in_window(self.application_id, self.tabs.current, among=self.among)

    def _name(self, application: Application) -> None:
        employer, title = application.employer or "", application.title or ""
        self.setAccessibleName(job_at(title, employer) or tr("Application"))
        self.head.show_application(application)
        self.named.emit(employer, title)

    @property
    def is_archived(self) -> bool:
        return self._details is not None and self._details.application.archived

    # Reading

    def _read(self) -> None:
        wanted = self.application_id
        self._stale = False
        self.context.ops.read(
            lambda db: _read(db, wanted), self._on_read, owner=self, failed=partial(self._on_unreadable, wanted)
        )

    def _on_read(self, got: tuple[ApplicationDetails, Quiet | None, date | None]) -> None:
        details, quiet, since = got
        if details.application.id != self.application_id:
            return  # another application was asked for since
        self._details = details
        self._name(details.application)
        self.show_place()
        self.head.show_details(details, quiet, since)
        self.overview.take_since(since)
        self.tabs.count("interviews", sum(i.state is InterviewState.PLANNED for i in details.interviews))
        self.tabs.count("people", len(details.contacts))
        now = self.context.clock.now()
        self.tabs.count("reminders", sum(r.waits(details.interviews, now) for r in details.reminders))
        self.tabs.count("files", len(details.files))
        for section in self.sections.values():
            section.take(details)
        self._read_posting()
        self._show_part()
        self.do(self._act)

    def _on_unreadable(self, wanted: int, error: AppError) -> None:
        """It is in the bin, or its adding was taken back. Whoever did that in this window has said so."""
        if wanted != self.application_id:
            return
        untold = self._details is None or self._changed_elsewhere
        self._details, self.application_id = None, 0
        if untold:
            self.context.go.say(words_for_person(error))
        QTimer.singleShot(0, self, self.closed.emit)  # the window may be just about to show the page

    def _read_posting(self) -> None:
        """Have the posting understood, unless that was done already."""
        details = self._details
        if details is None or details.posting is None:
            self._take_reading(None)
            return
        wanted = details.application.id, details.posting.id
        if self._asked_for != wanted:
            self._asked_for = wanted
            self.context.ops.read(lambda db: self._understood(db, wanted), self._on_understood, owner=self)

    def _understood(self, db: Database, wanted: tuple[int, int]) -> Reading | None:
        """In the reading thread; what is no longer wanted by now is passed over."""
        return read_posting(db, *wanted) if self._asked_for == wanted else None

    def _on_understood(self, reading: Reading | None) -> None:
        if reading is not None and self._asked_for == (reading.application_id, reading.posting_id):
            self._take_reading(reading)

    def _take_reading(self, reading: Reading | None) -> None:
        self._reading = reading
        for section in self.sections.values():
            section.take_reading(reading)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if not self.application_id:
            return
        self._changed_elsewhere = initiator is None
        answers = not _ANSWERS.isdisjoint(changes.ids)
        if answers:
            self._asked_for = None
        if not self.isVisible():
            self._stale = self._stale or answers or not _SHOWS.isdisjoint(changes.ids)
        elif not _SHOWS.isdisjoint(changes.ids):
            self._read()
        elif answers:
            self._read_posting()

    # Sections

    @Slot(str)
    def _on_section(self, name: str) -> None:
        self.stack.setCurrentWidget(self.section(name))
        self.head.show_section(name)
        self._show_facts()
        read_in_order(self)
        if self.isVisible():
            self.context.actions.take(self, self.handlers())

    @Slot()
    def _show_facts(self) -> None:
        """Where there is room, unless what is looked at wants the place to itself."""
        section = self.stack.currentWidget()
        alone = isinstance(section, Section) and section.alone
        for part in (self._facts, self._edge):
            part.setVisible(self._two_columns and not alone)

    def section(self, name: str) -> Section:
        """One of the sections, made if need be."""
        if name not in self.sections:
            place = next(place for each, _, place in _SECTIONS if each == name)
            module, _, kind = place.partition(":")
            made: Section = getattr(importlib.import_module(f"apptracker.ui.application.{module}"), kind)(self.context)
            self.sections[name] = made
            self.stack.addWidget(made)
            made.alone_wanted.connect(self._show_facts)
            if self._details is not None:
                made.take(self._details)
                made.take_reading(self._reading)
        return self.sections[name]

    def unpark(self) -> None:
        """All sections go with the page."""
        self.stack.unpark()

    def _arrange(self) -> None:
        """The facts beside the other sections where there is room, else one section among them."""
        scale = self.context.theme.scale
        self.head.show_short(self.height() < _SHORT * scale)
        wide = self._whole and self.width() >= _TWO_COLUMNS * scale
        if wide == self._two_columns:
            return
        self._two_columns = wide
        self.tabs.offer("overview", not wide)
        if wide:
            if self.tabs.current == "overview":
                self.tabs.choose("posting")
            self.stack.removeWidget(self.overview)
            self._facts.layout().addWidget(self.overview)  # type: ignore[union-attr]
            self._facts.setFixedWidth(round(_FACTS * scale))
            self.overview.show()
        else:
            self.stack.insertWidget(0, self.overview)
        self._show_facts()
        read_in_order(self)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """The actions that are this page's while it shows."""
        return self._acts.handlers()

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.context.actions.take(self, self.handlers())
        if self._stale:
            self._read()

    @Slot(QObject)
    def _on_focus_changed(self, focused: QObject | None) -> None:
        """The keyboard came here: actions that a list has, too, are about this application."""
        inside = isinstance(focused, QWidget) and self.isAncestorOf(focused)
        if inside and not self._has_keyboard:
            self.context.actions.take(self, self.handlers())
        self._has_keyboard = inside

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.tabs.focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.context.actions.release(self)


def _read(db: Database, application_id: int) -> tuple[ApplicationDetails, Quiet | None, date | None]:
    """The application with all that hangs on it, how quiet it is, and since when it is in its stage."""
    from apptracker.services import silence

    details = db.read.details(application_id)
    stage = next((stage for stage in db.read.stages() if stage.name == details.application.stage), None)
    since = entered_day(details.events, stage.id) if stage is not None else None
    return details, silence.state_of(db, application_id), since

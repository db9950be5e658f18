"""How ready the person is: for a role or an application, what is shown, listed or missing, and what to do next."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QGridLayout, QWidget

from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.readiness import Step, StepKind
from apptracker.domain.stages import StageKind
from apptracker.ui.context import Context
from apptracker.ui.guide.readiness_parts import GROUPS, DayLine, PartRow, SkillGroup, StepRow, lay_out
from apptracker.ui.guide.spoken import guide_in_english
from apptracker.ui.likeness import job_at
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Card, Scrolled, button, clear, in_row, label, stacked
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.readiness import Readiness as Found
    from apptracker.store import Database

_STATE = "guide.readiness"  # in the window's state: the target looked at last
_BESIDE = 76  # characters wide enough for two columns
_PICKER = 640  # pixels the choice of a target is wide at most
_APPLICATIONS = 40  # running applications to choose from, those changed last
_OURS = mark(
    "Something you show counts in full; something you only list, or something close to it, half at most. This is our "
    "own reckoning by fixed rules over what your profile holds: no verdict, nothing an employer sees, and no AI."
)
_EMPTY = mark(
    "Your profile is empty so far, so nothing can speak for you yet. One job or one story is a good beginning."
)
_CHOOSE = mark(
    "Choose a role or one of your applications to see what you show already, what is missing and what helps most."
)
_FIRST = mark("This is the first figure. Look again after a step or two, and you see how it grows.")


class Choice(NamedTuple):
    """Something to be ready for; a heading where ``target`` is empty."""

    words: str
    target: str = ""


class Seen(NamedTuple):
    """What was found: ``trouble`` says why there is no figure for ``target``."""

    choices: tuple[Choice, ...]
    target: str
    found: Found | None
    trouble: str = ""


class Readiness(QWidget):
    """The tool. ``article_asked(reference)``: read an entry of the guide."""

    article_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("How ready you are"))
        self._context = context
        self._target = context.state.text(_STATE)
        self._seen: Seen | None = None
        self._rows: list[PartRow] = []
        self._step_rows: list[StepRow] = []
        self._shown_groups: list[SkillGroup] = []
        self.picker = QComboBox()
        self.picker.setAccessibleName(tr("Ready for"))
        self.picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.picker.setMinimumContentsLength(24)
        self.picker.setMaxVisibleItems(20)
        self.picker.setMaximumWidth(_PICKER)
        self.picker.activated.connect(self._on_picked)
        name = label(tr("Ready for"), "label")
        name.setBuddy(self.picker)
        self._hint = label(role="muted", wrap=True)
        self._fit = button(tr("See which role fits"), self._on_fit, "link")
        self._figure = Card()
        self._number = label(role="display")
        self._of = label(tr("of 100"), "muted")
        self._number_row = in_row(self._number, self._of, 1, spacing=6)
        self._parts = QGridLayout()
        self._parts.setHorizontalSpacing(24)
        self._parts.setVerticalSpacing(10)
        self._figure.body.addLayout(self._number_row)
        self._figure.body.addLayout(self._parts)
        self._figure.body.addWidget(label(tr(_OURS), "small", wrap=True))
        self._plan = Card(tr("What to do next"))
        self._steps = stacked(spacing=8)
        self._plan.body.addWidget(label(tr("A number says how many points a step adds by itself."), "small", wrap=True))
        self._plan.body.addLayout(self._steps)
        self._skills = Card(tr("What it takes, and what you show"))
        self._skills.heading.setWordWrap(True)
        self._groups = stacked(spacing=20)
        self._skills.body.addLayout(self._groups)
        self._progress = Card(tr("Your progress"))
        self._days = stacked(spacing=6)
        self._progress.body.addLayout(self._days)
        self._scroll = Scrolled(widest=1100)
        body = self._scroll.body
        body.addWidget(label(tr("How ready you are"), "title", wrap=True))
        body.addWidget(guide_in_english())
        body.addLayout(stacked(name, self.picker, spacing=4))
        body.addWidget(self._hint)
        body.addLayout(in_row(self._fit, 1))
        for card in self._cards:
            body.addWidget(card)
            card.hide()
        body.addStretch(1)
        self._hint.hide()
        self._fit.hide()
        self.setLayout(stacked(self._scroll))
        context.theme.changed.connect(self._on_theme)

    @property
    def _cards(self) -> tuple[Card, ...]:
        return (self._figure, self._plan, self._skills, self._progress)

    def open(self, part: str) -> None:
        """Look at a target: the id of a role, ``role:<id>`` or ``application:<id>``."""
        target = part if ":" in part else f"role:{part}"
        if target != self._target:
            self._target = target
            self._context.state.put(_STATE, target)
            self._scroll.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        self._context.ops.read(partial(_look, self._target), self._on_seen, owner=self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.picker.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # Showing

    def _on_seen(self, seen: Seen) -> None:
        if self._target and seen.target != self._target:
            return  # another was chosen while this was read
        if not self._target:
            self._target = seen.target
        before, self._seen = self._seen, seen
        if before is None or before.choices != seen.choices or self.picker.currentData() != seen.target:
            self._fill_picker(seen)
        if before is None or before[1:] != seen[1:]:
            self._show(seen)
        found = seen.found
        if found is not None and found.history[-1:] != ((self._today, found.figure),):
            self._context.ops.change(partial(_note, found), owner=self, done=self._on_noted)

    def _on_noted(self, found: Found) -> None:
        if self._seen is not None and self._seen.target == found.target:
            self._seen = self._seen._replace(found=found)
            self._show_progress(found)

    def _fill_picker(self, seen: Seen) -> None:
        model = QStandardItemModel(self.picker)
        for choice in seen.choices:
            item = QStandardItem(choice.words)
            if choice.target:
                item.setData(choice.target, Qt.ItemDataRole.UserRole)
            else:
                item.setEnabled(False)
                item.setFont(self._context.theme.font("small", strong=True))
            model.appendRow(item)
        self.picker.setModel(model)
        self.picker.setPlaceholderText(tr("Choose a role or an application"))
        self.picker.setCurrentIndex(self.picker.findData(seen.target) if seen.target else -1)

    def _show(self, seen: Seen) -> None:
        """Everything anew, at the same place, with the keyboard where it was."""
        found, bar = seen.found, self._scroll.verticalScrollBar()
        place, focused = bar.value(), QApplication.focusWidget()
        inside = focused is not None and focused is not self.picker and self.isAncestorOf(focused)
        name = focused.accessibleName() if focused is not None and inside else ""
        if name:
            self.picker.setFocus(Qt.FocusReason.OtherFocusReason)  # what is hidden with the keyboard would scroll away
        for card in self._cards:
            card.setVisible(found is not None)
        self._hint.setText(seen.trouble or (tr(_EMPTY) if found and found.empty else "" if found else tr(_CHOOSE)))
        self._hint.setVisible(bool(self._hint.text()))
        self._fit.setVisible(found is None)
        if found is not None:
            self._put_first(self._plan if found.empty else self._figure)
            self._show_figure(found)
            self._show_plan(found)
            self._show_skills(found)
            self._show_progress(found)
            self._arrange()
        for made in (*self._rows, *self._step_rows, *self._shown_groups):
            made.show()  # which a layout does only later, and what is not to be seen takes no keyboard
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # or there would be nowhere to scroll to
        bar.setValue(place)
        if name:
            self._focus(name)

    def _focus(self, name: str) -> None:
        """Give the keyboard to what has this name now, or to what else there is about the same thing: a button goes
        once it has done its work."""
        thing = name.partition(": ")[2]
        seen = [w for w in self.findChildren(QAbstractButton) if w.isVisible()]
        same = [w for w in seen if w.accessibleName() == name]
        near = [w for w in seen if thing and w.accessibleName().endswith(f": {thing}")]
        next(iter((*same, *near, self.picker))).setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_first(self, card: Card) -> None:
        """The figure, or for an empty profile what to begin with."""
        body, other = self._scroll.body, self._figure if card is self._plan else self._plan
        if body.indexOf(card) > body.indexOf(other):
            body.removeWidget(card)
            body.insertWidget(body.indexOf(other), card)

    def _show_figure(self, found: Found) -> None:
        clear(self._parts)
        self._number.setText(str(found.figure))
        self._number.setAccessibleName(tr("Readiness {figure} of 100", figure=found.figure))
        self._rows = [PartRow(self._context.theme, part) for part in found.parts]

    def _show_plan(self, found: Found) -> None:
        clear(self._steps)
        self._step_rows = []
        self._plan.setVisible(bool(found.plan))
        for step in found.plan:
            row = StepRow(self._context.theme, step, self._today)
            row.taken.connect(self._on_taken)
            row.reminder_wanted.connect(self._on_reminder_wanted)
            self._step_rows.append(row)
            self._steps.addWidget(row)

    def _show_skills(self, found: Found) -> None:
        clear(self._groups)
        self._shown_groups = []
        for state in GROUPS:
            if skills := found.in_state(state):
                group = SkillGroup(self._context.theme, state, skills)
                group.article_asked.connect(self.article_asked)
                group.place_wanted.connect(self._on_place_wanted)
                self._shown_groups.append(group)
                self._groups.addWidget(group)

    def _show_progress(self, found: Found) -> None:
        clear(self._days)
        if len(found.history) > 1:
            self._days.addWidget(DayLine(self._context.theme, found.history, self._today))
            first, last = found.history[0][1], found.history[-1][1]
            words = (
                tr("From {first} to {last}.", first=first, last=last)
                if last != first
                else tr("Still at {last}.", last=last)
            )
            self._days.addWidget(label(words, "muted", wrap=True))
        else:
            self._days.addWidget(label(tr(_FIRST), "muted", wrap=True))

    def _arrange(self) -> None:
        columns = 2 if self.width() >= self.fontMetrics().averageCharWidth() * _BESIDE else 1
        lay_out(self._parts, self._rows, columns)
        for group in self._shown_groups:
            group.arrange(columns)

    @property
    def _today(self) -> date:
        return today(self._context.clock)

    # Doing

    @Slot(int)
    def _on_picked(self, _row: int) -> None:
        target = self.picker.currentData()
        if target:
            self.open(target)

    @Slot()
    def _on_fit(self) -> None:
        self._context.go.go("fit")

    @Slot(str)
    def _on_place_wanted(self, place: str) -> None:
        self._context.go.go(place)

    @Slot(object)
    def _on_taken(self, step: Step) -> None:
        if step.kind is StepKind.STORY:
            from apptracker.ui.stories import StoryDialog

            StoryDialog(self._context, skills=step.skills, prompt=step.prompt, parent=self.window()).open()
        elif step.place.startswith("profile:"):
            self._context.go.go(step.place)
        else:
            self.article_asked.emit(step.place)

    @Slot(object)
    def _on_reminder_wanted(self, step: Step) -> None:
        assert self._seen is not None
        wanted = partial(_remind, self._seen.target, step.id)  # the one shown: another may be on its way
        self._context.ops.change(wanted, owner=self, toast=tr("Reminder for tomorrow added"), done=self._on_reminded)

    def _on_reminded(self, _reminder: object) -> None:
        self.refresh()

    @Slot()
    def _on_theme(self) -> None:
        if self._seen is not None:
            self._fill_picker(self._seen)
            self._show(self._seen)


def _look(target: str, db: Database) -> Seen:
    from apptracker.services import readiness

    choices, own = _choices(db)
    wanted = target or own
    if not wanted:
        return Seen(choices, "", None)
    try:
        found = readiness.look(db, wanted)
    except UserError as error:
        return Seen(choices, wanted, None, words_for_person(error))
    if all(choice.target != wanted for choice in choices):  # such as an application that is over
        choices = (Choice(found.title, wanted), *choices)
    return Seen(choices, wanted, found)


def _choices(db: Database) -> tuple[tuple[Choice, ...], str]:
    """The person's roles, running applications, all roles; and what to look at first, if the person aims at a role."""
    from apptracker.guide.entries import Role
    from apptracker.guide.library import all_of
    from apptracker.services import aims
    from apptracker.store import ApplicationFilter

    own = [Choice(role.name, f"role:{role.id}") for role in aims.own_roles(db)]
    going = tuple(kind for kind in StageKind if not kind.is_ending)
    running = db.read.applications(ApplicationFilter(stage_kinds=going, sort="-updated_at", limit=_APPLICATIONS))
    applications = [
        Choice(job_at(a.title, a.employer) or tr("Application {id}", id=a.id), f"application:{a.id}") for a in running
    ]
    mine = {choice.target for choice in own}
    others = [Choice(r.name, f"role:{r.id}") for r in all_of(Role).values() if f"role:{r.id}" not in mine]
    groups = ((tr("The roles you look for"), own), (tr("Your applications"), applications), (tr("All roles"), others))
    found = [each for heading, held in groups if held for each in (Choice(heading), *held)]
    return tuple(found), own[0].target if own else ""


def _note(found: Found, db: Database) -> Found:
    from apptracker.services import readiness

    return readiness.note(db, found)


def _remind(target: str, step: str, db: Database) -> object:
    from apptracker.services import readiness

    return readiness.remind(db, target, step, "tomorrow")

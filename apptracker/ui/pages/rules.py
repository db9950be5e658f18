"""Follow-up rules: which there are, what each does and would have done, switched and changed in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from apptracker.domain.errors import AppError
from apptracker.domain.rules import FollowUpRule
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.language import named
from apptracker.ui.mirroring import set_margins
from apptracker.ui.pages.page import Page
from apptracker.ui.rules import work
from apptracker.ui.rules.editor import Editor
from apptracker.ui.rules.list import RuleList
from apptracker.ui.rules.model import Listed
from apptracker.ui.tr import mark, tr, trn

if TYPE_CHECKING:
    from apptracker.ui.rules.work import Shown, Trial, Tried

TRY_AFTER = 250  # milliseconds the form rests before it is tried on the history
_WIDE = 44  # times the height of a line: from there the form stands beside the list
_FORM = 21  # times the height of a line: the form is no narrower beside it
_LIST = 0.36  # of the page's width the list has beside it, at first


class RulesPage(Page):
    title = mark("Follow-up rules")
    primary = "rule.add"
    shows = frozenset("setting reminder application employer stage event interview contact sent_packet".split())

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.shown: Shown | None = None
        self._wanted = ""  # the rule to show once the rules are there
        self._naming = False  # it is new, and wants a name
        self._tried_for = ""  # the rule the preview is of
        self._trial: Trial | None = None  # what is being found out for it
        self._reading = 0
        self.list = RuleList(context.theme)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.rules.switched.connect(self._on_switched)
        self.editor = Editor(context)
        self.editor.edited.connect(self._on_edited)
        self.editor.kept.connect(self._on_kept)
        self.editor.switched.connect(self._on_switched)
        self.editor.left.connect(self._to_list)
        self.split = QSplitter()
        self.split.setAccessibleName(tr("Rules, and the one that is chosen"))
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(12)
        self.split.addWidget(self.list)
        self.split.addWidget(self.editor)
        self.split.setStretchFactor(0, 9)
        self.split.setStretchFactor(1, 16)
        self._wide: bool | None = None
        self._inside = False  # the form is to the fore, where it has the place of the list
        column = QVBoxLayout(self)
        set_margins(column, 12, 0, 0, 0)
        column.addWidget(self.split)
        self.first = self.list
        self._try_timer = QTimer(self)
        self._try_timer.setSingleShot(True)
        self._try_timer.setInterval(TRY_AFTER)
        self._try_timer.timeout.connect(self._try)

    def handlers(self) -> dict[str, Callable[[], object]]:
        own: dict[str, Callable[[], object]] = {"rule.add": self._on_add}
        listed = self._current
        if listed is not None:
            own["rule.copy"] = self._on_copy
            if listed.rule.custom:
                own["rule.delete"] = self._on_delete
            elif listed.differs:
                own["rule.reset"] = self._on_reset
        return own

    def refresh(self) -> None:
        self._reading += 1
        self.context.ops.read(work.fetch, partial(self._on_got, self._reading), owner=self)

    def back(self) -> None:
        focus = self.window().focusWidget()
        if self._inside or (focus is not None and self.editor.isAncestorOf(focus)):
            self._to_list()
        else:
            self.context.go.show_page("settings")

    def show_rule(self, rule_id: str) -> None:
        """Lead to a rule."""
        self._wanted = rule_id
        if self.list.rules.row_of(rule_id) >= 0:
            self._choose_wanted()
        else:
            self.refresh()  # it may have been made elsewhere

    # Showing

    @property
    def _current(self) -> Listed | None:
        found = self.shown.listed if self.shown is not None else ()
        return next((each for each in found if each.rule.id == self.list.current), None)

    def _on_got(self, number: int, shown: Shown) -> None:
        if number == self._reading:  # else newer ones are on the way
            self._show(shown)

    def _show(self, shown: Shown) -> None:
        self.shown = shown
        self.list.show_rules(list(shown.listed))
        on = sum(each.rule.enabled for each in shown.listed)
        waiting = sum(each.waiting for each in shown.listed)
        said = trn("{on} of {n} rule on", "{on} of {n} rules on", len(shown.listed), on=formats.number(on))
        waits = trn(
            "{said}, {n} reminder waiting because of them",
            "{said}, {n} reminders waiting because of them",
            waiting,
            said=said,
        )
        self.summed_up.emit(waits if waiting else said)
        if self._wanted:
            self._choose_wanted()
        if not self.list.current and shown.listed:
            self.list.choose(shown.listed[0].rule.id)
        self._show_current()

    def _choose_wanted(self) -> None:
        wanted = self._wanted
        self.list.choose(wanted)
        if self.list.current == wanted:
            self._wanted = ""
            self._to_form()
            if self._naming:
                self.editor.name_it()
            self._naming = False

    def _show_current(self) -> None:
        listed = self._current
        if listed is None or self.shown is None:
            return
        self.editor.show_rule(listed, self.shown)
        if self.isVisible():
            self.context.actions.take(self, self.handlers())
        if self._tried_for != listed.rule.id:
            self._try()
        else:
            self._try_timer.start()

    def _on_chosen(self, rule_id: str) -> None:
        shown = self.editor.rule
        if shown is None or shown.id != rule_id:
            self._leave()
            self._show_current()

    def _on_opened(self, rule_id: str) -> None:
        self._wanted = ""
        self._to_form()
        self.editor.begin()

    # Trying it on the history

    def _on_edited(self) -> None:
        self._trial = None
        self._try_timer.start()

    def _try(self) -> None:
        """Ask what the form would have done; what was asked before is left where it is."""
        self._try_timer.stop()
        self._trial = work.Trial(self.editor.draft()) if self.editor.rule is not None else None
        self._go_on(self._trial)

    def _go_on(self, trial: Trial | None) -> None:
        if trial is not None and trial is self._trial:
            done, failed = partial(self._on_tried, trial), partial(self._on_not_tried, trial)
            self.context.ops.read(trial.step, done, owner=self, failed=failed)

    def _on_tried(self, trial: Trial, tried: Tried | None) -> None:
        if tried is None:
            self._go_on(trial)
        elif trial is self._trial:
            self._trial = None
            self.editor.preview.show_tried(tried, anew=trial.rule_id != self._tried_for)
            self._tried_for = trial.rule_id

    def _on_not_tried(self, trial: Trial, _: AppError) -> None:
        if trial is self._trial:
            self._trial = None
            self.editor.preview.refuse()

    # Changing

    def _on_switched(self, rule_id: str, on: bool) -> None:
        listed = next(each for each in self.shown.listed if each.rule.id == rule_id) if self.shown else None
        if listed is None:
            return
        name = named(listed.rule.label)
        words = tr("Switched on: {rule}", rule=name) if on else tr("Switched off: {rule}", rule=name)
        if listed.waiting and not on:
            words = trn(
                "Switched off: {rule}. {n} reminder went away",
                "Switched off: {rule}. {n} reminders went away",
                listed.waiting,
                rule=name,
            )
        change = partial(work.switch, rule_id, on)
        self.context.ops.change(change, owner=self, toast=words, failed=self._on_not_switched)

    def _on_not_switched(self, error: AppError) -> None:
        self.context.ops.refused.emit(error)
        self._show_current()

    def _on_kept(self, rule: FollowUpRule) -> None:
        self.context.ops.change(
            partial(work.save, rule),
            owner=self,
            toast=tr("Saved: {label}", label=named(rule.label)),
            done=partial(self._on_saved, rule.id),
            failed=partial(self._on_refused, rule.id),
        )

    def _on_saved(self, rule_id: str, _: object) -> None:
        if self.editor.rule is not None and self.editor.rule.id == rule_id:
            self.editor.settle()

    def _on_refused(self, rule_id: str, error: AppError) -> None:
        mine = self.editor.rule is not None and self.editor.rule.id == rule_id
        if not (mine and self.editor.refuse(error)):
            self.context.ops.refused.emit(error)

    def _on_add(self) -> None:
        self._add(work.empty())

    def _on_copy(self) -> None:
        if self._current is not None:
            self._add(work.like(self._current.rule))

    def _add(self, rule: FollowUpRule) -> None:
        self.editor.keep()
        toast = tr("Added a rule. It is off until you switch it on")
        self.context.ops.change(partial(work.add, rule), owner=self, toast=toast, done=self._on_added)

    def _on_added(self, rule: FollowUpRule) -> None:
        self._naming, self._wanted = True, rule.id
        if self.shown is not None:  # at once, for reading may take a while
            self._show(replace(self.shown, listed=(*self.shown.listed, Listed(rule, False, 0))))

    def _on_delete(self) -> None:
        listed = self._current
        if listed is not None:
            delete = partial(work.delete, listed.rule.id)
            self.context.ops.change(delete, owner=self, toast=tr("Deleted: {label}", label=named(listed.rule.label)))
            self._to_list()

    def _on_reset(self) -> None:
        listed = self._current
        if listed is not None:
            reset = partial(work.reset, listed.rule.id)
            toast = tr("Back to how it came: {label}", label=named(listed.rule.label))
            self.context.ops.change(reset, owner=self, toast=toast)

    # List and form, side by side or in one place

    def _to_form(self) -> None:
        self._inside = True
        self._arrange()

    def _to_list(self) -> None:
        self.editor.keep()
        self._inside = False
        self._arrange()
        self.list.setFocus()

    def _arrange(self) -> None:
        wide = bool(self._wide)
        self.list.setVisible(wide or not self._inside)
        self.editor.setVisible(wide or self._inside)
        self.editor.back.setVisible(not wide)
        self.editor.setMinimumWidth(_FORM * self.fontMetrics().height() if wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        line = self.fontMetrics().height()
        wide = self.width() > _WIDE * line
        if wide != self._wide:
            self._wide = wide
            if wide:
                self.split.setSizes([round(_LIST * self.width()), round((1 - _LIST) * self.width())])
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._tried_for and self._trial is None:
            self._try()

    def _leave(self) -> None:
        """The form is left: what rests is stored, and what was refused goes with a word."""
        self.editor.keep()
        refused = self.editor.refused()
        if refused:
            self.editor.drop()
            self.context.go.say(tr("Not saved: {refused}", refused=refused))

    def hideEvent(self, event: QHideEvent) -> None:
        self._leave()
        self._try_timer.stop()
        if self._trial is not None:  # found out when the page is shown again
            self._trial, self._tried_for = None, ""
        super().hideEvent(event)

"""People and employers: who there is, and everything about the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QWidget,
)

from apptracker.domain.changes import Changes
from apptracker.domain.errors import AppError
from apptracker.domain.people import Who
from apptracker.ui.applications.filters import SearchField
from apptracker.ui.context import Context
from apptracker.ui.mirroring import set_margins
from apptracker.ui.pages.page import Page
from apptracker.ui.people import work
from apptracker.ui.people.doing import Doing
from apptracker.ui.people.employer import EmployerView
from apptracker.ui.people.finding import Finding
from apptracker.ui.people.lists import DirectoryList
from apptracker.ui.people.person import PersonView
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import EmptyState, action_button, button, stacked

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from apptracker.domain.doubles import Pair
    from apptracker.ui.people.work import Answer, Query

_WIDE = 50  # times the height of a line: from there the one that is chosen stands beside the list
_LIST = 0.36  # of the page's width the list has beside it, at first
_FEW = 2000  # so many are looked through for doubles unasked; more of them take as long as others would wait
_PAIRS_CHANGE = frozenset({"contact", "contact_application", "employer", "setting", "everything"})


class PeoplePage(Page):
    title = mark("People")
    primary = "person.add"
    shows = frozenset(
        "contact contact_application employer application stage reminder interview event setting sent_packet "
        "guide_mark".split()
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._asked: Query | None = None
        self._answer: Answer | None = None
        self._wanted: tuple[Who, int] | None = None  # to be shown once the list is there
        self._reading = 0
        self._names_stale = self._pairs_stale = True
        self._pairs: list[Pair] = []
        self._wide: bool | None = None
        self._inside = False  # the one that is chosen has the place of the list
        self.finding = Finding(context)
        self.list = DirectoryList(context)
        self.list.setAccessibleName(tr("People"))
        self.person = PersonView(context)
        self.employer = EmployerView(context)
        self.doing = Doing(context, self)
        self.doing.merged.connect(self._lead)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        actions, theme = self.context.actions, self.context.theme
        self._welcome = EmptyState(
            theme,
            "people",
            tr("Keep the people behind the jobs"),
            tr("Recruiters, managers, whoever told you of a job: with how to reach them, and all there was with them."),
            action_button(actions["person.add"], "primary"),
            action_button(actions["person.import"]),
            action_button(actions["sample.load"], "link"),
        )
        self._clear_button = button(tr("Show all"), self.finding.search.clear)
        self._nothing = EmptyState(
            theme, "search", tr("Nobody matches"), tr("Try fewer words, or look in the other list."), self._clear_button
        )
        self._nobody = EmptyState(
            theme,
            "people",
            tr("Nobody here yet"),
            tr("Employers come with their applications, people as you add them."),
            action_button(actions["person.add"], "primary"),
            action_button(actions["person.import"]),
        )
        self._unchosen = EmptyState(
            theme, "people", tr("Choose somebody"), tr("You see here how to reach them, and all there was with them.")
        )
        self._lists = QStackedWidget()
        for each in (self.list, self._nothing, self._nobody):
            self._lists.addWidget(each)
        self._menu = QMenu(self)
        for action_id in ("person.import", "person.export", "person.merge"):
            self._menu.addAction(actions[action_id])
        held = QWidget()
        left = stacked(self.finding, self._lists, spacing=8)
        left.setContentsMargins(16, 2, 4, 12)
        left.setStretch(1, 1)
        held.setLayout(left)
        self._held = held
        self._details = QStackedWidget()
        for view in (self._unchosen, self.person, self.employer):
            self._details.addWidget(view)
        self.split = QSplitter()
        self.split.setAccessibleName(tr("The list, and the one that is chosen"))
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(8)
        self.split.addWidget(held)
        self.split.addWidget(self._details)
        self.split.setStretchFactor(0, 9)
        self.split.setStretchFactor(1, 16)
        self._body = QStackedLayout(self)
        self._body.addWidget(self.split)
        self._body.addWidget(self._welcome)
        self.first = self.list

    def _wire(self) -> None:
        self.finding.turned.connect(self._on_turned)
        self.finding.asked.connect(self._ask)
        self.finding.doubles_asked.connect(self._on_doubles)
        self.finding.more_asked.connect(self._on_more)
        self.search.left.connect(self.list.setFocus)
        self.search.accepted.connect(self._on_search_accepted)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.focused.connect(self._on_list_focused)
        for view in (self.person, self.employer):
            view.left.connect(self._to_list)
            view.asked.connect(self._on_view_asked)
            view.compared.connect(self._on_compare)
            view.told_apart.connect(self._on_told_apart)
        self.employer.taken.connect(self._on_taken)

    # What every page has

    @property
    def who(self) -> Who:
        return self.finding.who

    @property
    def search(self) -> SearchField:
        return self.finding.search

    def handlers(self) -> dict[str, Callable[[], object]]:
        own: dict[str, Callable[[], object]] = {
            "search": self._on_search,
            "person.add": self.doing.add_person,
            "person.import": self.doing.choose_cards,
            "person.merge": self._on_doubles,
        }
        if self._answer is not None and self.who is Who.PEOPLE and self._answer.of:
            own["person.export"] = self._on_export
            if self._details.currentWidget() is self.person:
                own |= {"person.reminder": self.person.remind_of_them, "person.delete": self._on_delete}
        return own

    def refresh(self) -> None:
        self._ask()

    def patch(self, changes: Changes) -> None:
        if not {"employer", "everything"}.isdisjoint(changes.ids):
            self._names_stale = True
        if not _PAIRS_CHANGE.isdisjoint(changes.ids):
            self._pairs_stale = True
        self._ask()

    def back(self) -> None:
        if self._inside and not self._wide:
            self._to_list()
        else:
            self.list.setFocus()

    def show_person(self, contact_id: int) -> None:
        """Lead to a person."""
        self._lead(Who.PEOPLE, contact_id)

    def show_employer(self, employer_id: int) -> None:
        """Lead to an employer."""
        self._lead(Who.EMPLOYERS, employer_id)

    def _lead(self, who: Who, id_: int) -> None:
        self._settle()
        self._wanted = who, id_
        self.finding.lead(who)
        self._stale = True
        if self.isVisible():
            self._stale = False
            self._ask()

    # The list

    def _on_turned(self) -> None:
        self._settle()
        self._pairs_stale = True
        self._ask()

    def _ask(self) -> None:
        """Look for what is asked for now; an answer that comes when something else is asked for is dropped."""
        query = self.finding.query
        self._asked = query
        self.context.ops.read(partial(work.look, query=query), self._on_answered, owner=self)

    def _on_answered(self, answer: Answer) -> None:
        if answer.query is not self._asked:
            return
        self._answer = answer
        who = answer.query.who
        self.list.setAccessibleName(tr("People") if who is Who.PEOPLE else tr("Employers"))
        self.list.show_list(who, answer.ids, answer.rows)
        self._sum_up(answer)
        self._lists.setCurrentWidget(self.list if answer.ids else self._nothing if answer.of else self._nobody)
        self._body.setCurrentWidget(self._welcome if not answer.of and not answer.others else self.split)
        self._choose(who)
        if self._names_stale:
            self._names_stale = False
            self.context.ops.read(work.employer_names, self.person.show_employers, owner=self)
        if self._pairs_stale and answer.of <= _FEW:
            self._pairs_stale = False
            self.context.ops.read(partial(work.pairs, who=who), partial(self._on_pairs, who), owner=self)
        elif answer.of > _FEW:
            self._on_pairs(who, [])

    def _on_pairs(self, who: Who, pairs: list[Pair]) -> None:
        """Who may be there twice: said over the list, and beside whom it is about."""
        if who is not self.who:
            return
        self._pairs = pairs
        self.finding.offer_doubles(len(pairs))
        self._offer_merge()

    def _offer_merge(self) -> None:
        """Beside whoever is shown, with whom they may be one."""
        shown = self._details.currentWidget()
        if shown is self._unchosen:
            return
        view = self.person if shown is self.person else self.employer
        id_ = self.list.current
        pair = next((pair for pair in self._pairs if id_ in (pair.one, pair.other)), None)
        view.offer_merge(pair, self.list.directory.name_of(pair.one + pair.other - id_) if pair else "")

    def _choose(self, who: Who) -> None:
        """Whoever was asked for; else the one chosen before is read anew, or the first where there is room."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted[0] is who and self.list.choose(wanted[1]):
            self._inside = True
            self._arrange()
        elif self.list.current:
            self._on_chosen(self.list.current)
        elif self._wide and self.list.directory.ids:
            self.list.choose_first()
        else:
            self._on_chosen(0)

    def _sum_up(self, answer: Answer) -> None:
        people = answer.query.who is Who.PEOPLE
        if answer.query.text.strip():
            words = trn("{n} match", "{n} matches", len(answer.ids))
        elif people:
            words = trn("{n} person", "{n} people", answer.of)
        else:
            words = trn("{n} employer", "{n} employers", answer.of)
        self.summed_up.emit(words)

    def _on_search(self) -> None:
        if not self._wide:
            self._to_list()
        self.search.setFocus()
        self.search.selectAll()

    def _on_search_accepted(self) -> None:
        if self.list.directory.ids:
            if not self.list.current:
                self.list.choose_first()
            self.list.setFocus()
            self._on_opened(self.list.current)

    # The one that is chosen

    def _on_chosen(self, id_: int) -> None:
        self._reading += 1
        if not id_:
            self._details.setCurrentWidget(self._unchosen)
            self._arrange()
            return
        people = self.list.directory.who is Who.PEOPLE
        if id_ != (self.person if people else self.employer).shown_id:
            self._settle()
        fetch, got = (
            (work.person, self._on_person)
            if self.list.directory.who is Who.PEOPLE
            else (work.employer, self._on_employer)
        )
        self.context.ops.read(lambda db: fetch(db, id_), partial(got, self._reading), owner=self, failed=self._on_gone)

    def _on_person(self, number: int, fetched: work.Person) -> None:
        if number == self._reading:
            self.person.show_person(fetched)
            self._details.setCurrentWidget(self.person)
            self._offer_merge()
            self._retake()

    def _on_employer(self, number: int, fetched: work.Employer) -> None:
        if number == self._reading:
            self.employer.show_employer(fetched)
            self._details.setCurrentWidget(self.employer)
            self._offer_merge()
            self._retake()

    def _retake(self) -> None:
        if self.isVisible():
            self.context.actions.take(self, self.handlers())

    def _on_gone(self, _: AppError) -> None:
        """They were deleted meanwhile; the list is about to say so."""

    def _settle(self) -> None:
        self.person.settle()
        self.employer.settle()

    def _on_opened(self, id_: int) -> None:
        self._inside = True
        self._arrange()
        if not self._wide:
            view = self.person if self.who is Who.PEOPLE else self.employer
            view.back.setFocus()

    def _on_list_focused(self) -> None:
        self._retake()  # back from the right pane, which has some of the actions too

    def _on_view_asked(self, action: str) -> None:
        self._settle()
        id_ = self.list.current
        if action == "merge":
            others = [other for other in self.list.selected if other != id_]
            if len(others) == 1:
                self.doing.compare(self.who, id_, others[0])
            else:
                self.doing.merge(self.who, id_)
        elif action == "export":
            self.doing.export([id_], self.list.directory.name_of(id_))
        else:
            self._delete([id_])

    # What the actions do

    def _on_delete(self) -> None:
        self._delete(self.list.selected or [self.list.current])

    def _delete(self, ids: list[int]) -> None:
        self.doing.delete(ids, self.list.directory.name_of(ids[0]))
        if not self._wide:
            self._to_list()

    def _on_doubles(self) -> None:
        self._settle()
        self.doing.look_for_doubles(self.who)

    def _on_compare(self, pair: Pair) -> None:
        self._settle()
        self.doing.compare_pair(self.who, self.list.current, pair)

    def _on_told_apart(self, pair: Pair) -> None:
        self.doing.tell_apart(self.who, pair)

    def _on_taken(self, name: str, other: int) -> None:
        """The employer was to have the name of another: they may be one."""
        why = tr("There is an employer {name} already.", name=name)
        self.doing.compare(self.who, self.list.current, other, why)

    def import_cards(self, paths: Sequence[Path]) -> None:
        """Show what files of address cards would change."""
        self.doing.import_cards(paths)

    def _on_export(self) -> None:
        """Those that are selected, or all."""
        selected = self.list.selected
        self.doing.export(selected if len(selected) > 1 else None)

    def _on_more(self) -> None:
        more = self.finding.more
        self._menu.popup(more.mapToGlobal(QPoint(0, more.height())))

    # List and details, side by side or in one place

    def _to_list(self) -> None:
        self._settle()
        self._inside = False
        self._arrange()
        self.list.setFocus()

    def _arrange(self) -> None:
        wide = bool(self._wide)
        inside = self._inside and self._details.currentWidget() is not self._unchosen
        self._held.setVisible(wide or not inside)
        self._details.setVisible(wide or inside)
        for view in (self.person, self.employer):
            view.back.setVisible(not wide)
        if (held := self._held.layout()) is not None:
            set_margins(held, 16, 2, 4 if wide else 16, 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > _WIDE * self.fontMetrics().height()
        if wide != self._wide:
            self._wide = wide
            if wide:
                self.split.setSizes([round(_LIST * self.width()), round((1 - _LIST) * self.width())])
                if self._answer is not None and not self.list.current:
                    self.list.choose_first()
            self._arrange()

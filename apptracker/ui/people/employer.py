"""Everything about an employer: what is known of it, and all applications there with what came of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu

from apptracker.domain.clock import today
from apptracker.domain.errors import AppError
from apptracker.domain.people import EmployerRecord, Who
from apptracker.domain.selection import Selection
from apptracker.ui import formats
from apptracker.ui.application.fields import InPlaceField, LineField, TextField
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.guide.linking import ArticleLink
from apptracker.ui.language import named
from apptracker.ui.people import work
from apptracker.ui.people.parts import (
    ApplicationLine,
    HistoryLine,
    InterviewLine,
    Part,
    PersonLine,
    SentLine,
    ToDoLine,
)
from apptracker.ui.people.record import RecordView
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import (
    Chip,
    FittingButton,
    FlowLayout,
    clear,
    icon_button,
    in_row,
    label,
    stacked,
)
from apptracker.ui.widgets.box import Box


class EmployerView(RecordView):
    """``taken(name, id)``: it was to have the name of another, the one of that id."""

    taken = Signal(str, int)

    def __init__(self, context: Context) -> None:
        fields: dict[str, InPlaceField] = {
            "name": TextField(tr("Name"), placeholder=tr("Name"), least=1),
            "website": LineField(tr("Website"), placeholder="https://…"),
            "notes": TextField(tr("Notes"), placeholder=tr("What is good to know about them")),
        }
        super().__init__(context, Who.EMPLOYERS, fields)
        self.setAccessibleName(tr("Employer"))
        self.record: EmployerRecord | None = None
        self._noticed: tuple[str, ...] = ()
        theme = context.theme
        theme.changed.connect(self._show_stages)
        self.story = label("", "muted", wrap=True)
        self.visit = icon_button(theme, "globe", tr("Open the website"), self._on_visit)
        self.more = icon_button(theme, "more", tr("More for this employer"), self._on_more)
        self._menu = QMenu(self)
        merge = self._menu.addAction(tr("Merge with another…"))
        merge.triggered.connect(partial(self.asked.emit, "merge"))
        self._stages = FlowLayout(6)
        self.table = FittingButton(tr("Show in the table"), "link")
        self.table.clicked.connect(self._on_table)
        self.applications = Part(tr("Applications"), tr("You have no application here."), self.table)
        self.people = Part(tr("People there"))
        self.reminders = Part(tr("Reminders"))
        self.interviews = Part(tr("Interviews"))
        research = ArticleLink(context, tr("What to find out about them"), rows=("research-before-any-contact",))
        self.learned = Part(
            tr("What you know of them"),
            tr("Why you would work there, and signs you noticed: what you keep with an application stands here."),
            research,
        )
        self.sent = Part(tr("What was sent"))
        self.history = Part(tr("History"))
        self._lay_out()

    def _lay_out(self) -> None:
        names = stacked(self.fields["name"], self.story, spacing=2)
        self.story.setContentsMargins(9, 0, 0, 0)
        head = in_row(self.back, self.portrait, spacing=12)
        head.addLayout(names, 1)
        head.addWidget(self.more)
        for part in (self.back, self.portrait, names, self.more):
            head.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        card = self.card_of((("website", tr("Website"), self.visit), ("notes", tr("Notes"), None)))
        self.body.setSpacing(14)
        self.body.addLayout(head)
        self.body.addLayout(self._stages)
        self.body.addWidget(self.offer)
        self.body.addWidget(card)
        parts = (self.reminders, self.applications, self.people, self.interviews, self.learned, self.sent, self.history)
        for each in parts:
            self.body.addWidget(each)
        self.body.addStretch(1)
        self.back.hide()

    def show_employer(self, fetched: work.Employer) -> None:
        """Another, or the same anew; what is being typed of the same one stays."""
        record = fetched.record
        anew = self.record is None or self.record.employer.id != record.employer.id
        if anew:
            self.begin_anew()
        self.record, self._noticed = record, fetched.noticed
        self.portrait.show_name(record.employer.name)
        for name, field in self.fields.items():
            field.show_value(getattr(record.employer, name) or "")
        self.table.setVisible(bool(record.applications))
        self.visit.setVisible(bool(record.employer.website))
        self.story.setText(self._told(record))
        self._show_stages()
        self._fill(record, anew=anew)
        read_in_order(self)

    def _told(self, record: EmployerRecord) -> str:
        """Whether the person applied here before, and when."""
        day = today(self.context.clock)
        if not record.applied or record.first_applied is None or record.last_applied is None:
            return tr("You have not applied here yet")
        first, last = formats.day(record.first_applied, day), formats.day(record.last_applied, day)
        if record.applied == 1:
            return tr("You applied here {day}", day=last)
        return trn(
            "You applied here {n} time, first {first}, last {last}",
            "You applied here {n} times, first {first}, last {last}",
            record.applied,
            first=first,
            last=last,
        )

    def _show_stages(self) -> None:
        clear(self._stages)
        stages = self.record.stages if self.record is not None else ()
        several = sum(each.count for each in stages) > 1
        for each in stages:
            chip = Chip()
            stage = named(each.stage)
            words = f"{stage}  {formats.number(each.count)}" if several else stage
            chip.show_word(words, self.context.theme.stage_colors(each.kind))
            self._stages.addWidget(chip)

    def _fill(self, record: EmployerRecord, *, anew: bool) -> None:
        context = self.context
        by_id = {each.id: each for each in record.applications}
        self.reminders.fill(record.reminders, partial(ToDoLine, context), anew=anew)
        self.applications.fill(
            record.applications,
            lambda each: ApplicationLine(context, each, employer=False),
            of=record.total,
            anew=anew,
        )
        self.people.fill(record.people, partial(PersonLine, context), anew=anew)
        self.interviews.fill(
            record.interviews,
            lambda each: InterviewLine(context, each, by_id.get(each.application_id), employer=False),
            anew=anew,
        )
        known = [*((tr("Why you wanted to work there"), why) for why in record.reasons)]
        known += [(tr("What you noticed"), title) for title in self._noticed]
        self.learned.fill(known, lambda each: Box("hint", each[1], each[0]), anew=anew)
        self.sent.fill(record.sent, lambda each: SentLine(context, each, by_id.get(each.application_id)), anew=anew)
        self.history.fill(
            record.history,
            lambda each: HistoryLine(context, each, by_id.get(each.application_id)),
            of=record.events,
            anew=anew,
        )

    @property
    def shown_id(self) -> int:
        """The id of who is shown, 0 before anybody was."""
        return self.record.employer.id if self.record is not None else 0

    def _save(self, name: str, text: str) -> None:
        from apptracker.services import employers

        if self.record is None:
            return
        id_, field = self.record.employer.id, self.fields[name]

        def failed(error: AppError) -> None:
            if self.record is None or self.record.employer.id != id_:
                self.context.ops.refused.emit(error)
                return
            field.fail(error)
            other = self.context.db.read.employer_named(" ".join(text.split()))
            if error.code == "employer.exists" and other is not None:
                self.taken.emit(other.name, other.id)

        toast = tr("Saved: {name}", name=field.editor.accessibleName())
        self.context.ops.change(
            lambda db: employers.edit(db, id_, **{name: text or None}), owner=self, toast=toast, failed=failed
        )

    def _on_table(self) -> None:
        if self.record is not None:
            employer = self.record.employer
            self.context.go.show_applications(
                Selection(employer_ids=frozenset({employer.id}), archived=None), employer.name
            )

    def _on_visit(self) -> None:
        if self.record is not None and self.record.employer.website:
            self.context.prompts.open_url(self.record.employer.website)

    def _on_more(self) -> None:
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

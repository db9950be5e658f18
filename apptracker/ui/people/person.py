"""Everything about a person: who they are and how to reach them, edited where it stands, and what there was with
them."""

from __future__ import annotations

from functools import partial
from urllib.parse import quote

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QLineEdit, QMenu

from apptracker.domain.errors import AppError
from apptracker.domain.people import LATEST, PersonRecord, Who
from apptracker.domain.reminders import ReminderState
from apptracker.ui.application.fields import InPlaceField, LineField, TextField
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.people import work
from apptracker.ui.people.parts import (
    ApplicationLine,
    HistoryLine,
    InterviewLine,
    Part,
    ToDoLine,
)
from apptracker.ui.people.record import RecordView
from apptracker.ui.theme import set_role
from apptracker.ui.today import acting
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FittingButton, FlowLayout, button, icon_button, in_row, stacked
from apptracker.ui.widgets.offers import offers


class PersonView(RecordView):
    """``asked(action)``: "export", "merge" or "delete"."""

    def __init__(self, context: Context) -> None:
        fields: dict[str, InPlaceField] = {
            "name": TextField(tr("Name"), placeholder=tr("Name"), least=1),
            "role": LineField(tr("Role"), placeholder=tr("Recruiter, manager …")),
            "employer": LineField(tr("Employer"), placeholder=tr("Where they work")),
            "email": LineField(tr("E-mail"), placeholder=tr("E-mail")),
            "phone": LineField(tr("Phone"), placeholder=tr("Phone")),
            "notes": TextField(tr("Notes"), placeholder=tr("What is good to know about them")),
        }
        super().__init__(context, Who.PEOPLE, fields)
        self.setAccessibleName(tr("Person"))
        self.record: PersonRecord | None = None
        theme = context.theme
        self._names = QStringListModel(self)
        completer = offers(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._employer_line.setCompleter(completer)
        self.write = button(tr("Write an e-mail"), self._on_write, "primary")
        self.say = button(tr("What to say"), self._on_say)
        self.remind = button(tr("Add a reminder"), self._on_remind)
        self.more = icon_button(theme, "more", tr("More for this person"), self._on_more)
        self.copy = icon_button(theme, "copy", tr("Copy the number"), self._on_copy)
        self.open_employer = icon_button(theme, "right", tr("Open the employer"), self._on_employer)
        self._menu = QMenu(self)
        for words, action in (
            (tr("Save as an address card (.vcf)"), "export"),
            (tr("Merge with somebody…"), "merge"),
            (tr("Delete"), "delete"),
        ):
            self._menu.addAction(words).triggered.connect(partial(self.asked.emit, action))
        tie = FittingButton(tr("Tie to an application"), "link")
        tie.clicked.connect(self._on_tie)
        self.reminders = Part(tr("Reminders"))
        self.applications = Part(
            tr("Applications"), tr("Tied to no application. Tie them to one, and its history is here too."), tie
        )
        self.interviews = Part(tr("Interviews"))
        self.history = Part(tr("In touch"), tr("Calls, e-mails and answers of their applications stand here."))
        self._lay_out()

    def _lay_out(self) -> None:
        names = stacked(self.fields["name"], self.fields["role"], spacing=0)
        head = in_row(self.back, self.portrait, spacing=12)
        head.addLayout(names, 1)
        for at_top in (self.back, self.portrait, names):
            head.setAlignment(at_top, Qt.AlignmentFlag.AlignTop)
        doing = FlowLayout(8)
        for each in (self.write, self.say, self.remind, self.more):
            doing.addWidget(each)
        reach = self.card_of(
            (
                ("employer", tr("Employer"), self.open_employer),
                ("email", tr("E-mail"), None),
                ("phone", tr("Phone"), self.copy),
                ("notes", tr("Notes"), None),
            )
        )
        self.body.setSpacing(14)
        self.body.addLayout(head)
        self.body.addLayout(doing)
        self.body.addWidget(self.offer)
        for part in (reach, self.reminders, self.applications, self.interviews, self.history):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.back.hide()

    def show_person(self, fetched: work.Person) -> None:
        """Another, or the same anew; what is being typed of the same one stays."""
        record = fetched.record
        contact = record.contact
        anew = self.record is None or self.record.contact.id != contact.id
        if anew:
            self.begin_anew()
        self.record = record
        self.portrait.show_name(contact.name)
        for name, field in self.fields.items():
            field.show_value(getattr(contact, name) or "")
        guessed = record.works_for.name if record.works_for and record.guessed else ""
        self._employer_line.setPlaceholderText(
            tr("{employer}, by their application", employer=guessed) if guessed else tr("Where they work")
        )
        self.open_employer.setVisible(record.works_for is not None)
        self.write.setVisible(bool(contact.email))
        self.write.setAccessibleName(tr("Write to {name}", name=contact.name))
        self.copy.setVisible(bool(contact.phone))
        self.say.setVisible(self._reminder_to_say is not None)
        set_role(self.remind, "" if contact.email else "primary")
        self._fill(record, anew=anew)
        read_in_order(self)

    def _fill(self, record: PersonRecord, *, anew: bool) -> None:
        context = self.context
        by_id = {each.id: each for each in record.applications}
        waiting = [each for each in record.reminders if each.state in acting.WAITING]
        waiting += [each for each in reversed(record.reminders) if each.state is ReminderState.DONE]
        self.reminders.fill(waiting, partial(ToDoLine, context), anew=anew)
        self.applications.fill(
            record.applications,
            lambda each: ApplicationLine(context, each, employer=True, untie=self._on_untie),
            of=len(record.contact.application_ids) if len(record.applications) >= LATEST else 0,
            anew=anew,
        )
        self.interviews.fill(
            record.interviews,
            lambda each: InterviewLine(context, each, by_id.get(each.application_id), employer=True),
            anew=anew,
        )
        self.history.fill(
            record.history,
            lambda each: HistoryLine(context, each, by_id.get(each.application_id)),
            of=record.events,
            anew=anew,
        )

    def show_employers(self, names: list[str]) -> None:
        """The names that are offered while an employer is typed."""
        self._names.setStringList(names)

    @property
    def shown_id(self) -> int:
        """The id of who is shown, 0 before anybody was."""
        return self.record.contact.id if self.record is not None else 0

    @property
    def _employer_line(self) -> QLineEdit:
        field = self.fields["employer"]
        assert isinstance(field, LineField)
        return field.line

    @property
    def _reminder_to_say(self) -> int | None:
        """The reminder with them that comes first of those for which there is something to say."""
        record = self.record
        found = record.reminders if record else ()
        return next((r.id for r in found if r.state in acting.WAITING and acting.has_words(r)), None)

    def _save(self, name: str, text: str) -> None:
        from apptracker.services import people

        if self.record is None:
            return
        id_, field = self.record.contact.id, self.fields[name]

        def failed(error: AppError) -> None:
            if self.record is not None and self.record.contact.id == id_:
                field.fail(error)
            else:
                self.context.ops.refused.emit(error)

        toast = tr("Saved: {name}", name=field.editor.accessibleName())
        self.context.ops.change(
            lambda db: people.edit_contact(db, id_, **{name: text or None}), owner=self, toast=toast, failed=failed
        )

    def _on_write(self) -> None:
        if self.record is not None and self.record.contact.email:
            self.context.prompts.open_url(f"mailto:{quote(self.record.contact.email, safe='@')}")

    def _on_copy(self) -> None:
        if self.record is not None and self.record.contact.phone:
            self.context.prompts.copy(self.record.contact.phone)
            self.context.go.say(tr("Copied {text}", text=self.record.contact.phone))

    def _on_say(self) -> None:
        from apptracker.ui.reminding import ScriptDialog

        reminder_id = self._reminder_to_say
        if reminder_id is not None:
            ScriptDialog(self.context, reminder_id, self.window()).open()

    def _on_remind(self) -> None:
        self.remind_of_them()

    def remind_of_them(self) -> None:
        """The form of a new reminder, with the person in it."""
        from apptracker.ui.people.dialogs import reminder_with

        if self.record is not None:
            reminder_with(self.context, self.record, self.window()).open()

    def _on_tie(self) -> None:
        from apptracker.ui.people.dialogs import TieDialog

        if self.record is not None:
            TieDialog(self.context, self.record.contact, self.window()).open()

    def _on_untie(self, application_id: int, *_: object) -> None:
        from apptracker.services import people

        if self.record is not None:
            contact = self.record.contact
            self.context.ops.change(
                lambda db: people.take_off(db, contact.id, application_id, keep=True),
                owner=self,
                toast=tr("{name} taken off", name=contact.name),
            )

    def _on_employer(self) -> None:
        if self.record is not None and self.record.works_for is not None:
            self.context.go.open_employer(self.record.works_for.id)

    def _on_more(self) -> None:
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

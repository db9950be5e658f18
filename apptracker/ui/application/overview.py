"""The facts of an application, edited where they stand, and what gives pause about its posting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import groupby

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QLayout, QLineEdit, QVBoxLayout, QWidget

from apptracker.domain.applications import Application, WorkMode
from apptracker.domain.errors import AppError
from apptracker.domain.money import Pay
from apptracker.domain.postings import PostingWarning
from apptracker.domain.stages import StageKind
from apptracker.domain.when import parse_date, parse_past_date
from apptracker.ui import formats, typed
from apptracker.ui.application.caution import Caution
from apptracker.ui.application.doubles import Doubles
from apptracker.ui.application.fields import CalmCombo, InPlaceField, LineField, TextField
from apptracker.ui.application.glance import glance
from apptracker.ui.application.glance_card import GlanceCard
from apptracker.ui.application.pay import PayPanel
from apptracker.ui.application.reading import Reading
from apptracker.ui.application.said import Offer, offered, use
from apptracker.ui.application.section import Section
from apptracker.ui.application.signs import SignsField
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.application.tags import TagsField
from apptracker.ui.context import Context
from apptracker.ui.guide.saying import FromGuide
from apptracker.ui.language import named
from apptracker.ui.mirroring import set_margins
from apptracker.ui.prompts import is_web
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Scrolled, at_top, clear, icon_button, in_row, label, stacked
from apptracker.ui.widgets.offers import offers
from apptracker.ui.widgets.sources import SourceCompleter

_MODES = ((None, mark("Not said")), *((mode, formats.WORK_MODES[mode]) for mode in WorkMode))
_NAMELESS = "no-employer"  # of no use once the person has filled in who it is
_SOON = 3  # days before a deadline that color it


class Overview(Section):
    name = "overview"
    title = mark("Overview")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        found_on = LineField(tr("Found on"), placeholder=tr("Indeed, a friend, a job fair"))
        SourceCompleter(context, found_on.line)
        self.fields: dict[str, InPlaceField] = {
            "employer": LineField(tr("Employer"), placeholder=tr("Who it is")),
            "title": LineField(tr("Title"), placeholder=tr("What the job is called")),
            "location": LineField(tr("Location"), placeholder=tr("Town, or where you would work")),
            "pay": LineField(tr("Pay"), placeholder=tr("17 to 18.50 USD per hour"), echo=self._echo_pay),
            "url": LineField(tr("Link"), placeholder="https://…"),
            "source": found_on,
            "applied_on": LineField(tr("Applied on"), placeholder=tr("today, or 1 Dec 2026"), echo=self._echo_past),
            "ending_reason": LineField(tr("Why it ended"), placeholder=tr("Somebody else was chosen")),
            "deadline": LineField(tr("Deadline"), placeholder=tr("1 Dec 2026, or in 10 days"), echo=self._echo_day),
            "why": TextField(tr("Why this employer"), placeholder=tr("One or two sentences of your own")),
        }
        self._reasons = QStringListModel(self)
        _complete(self.fields["ending_reason"], self._reasons)
        self.mode = CalmCombo(tr("Work mode"))
        set_role(self.mode, "plain")
        for mode, words in _MODES:
            self.mode.addItem(tr(words), mode)
        self.mode.activated.connect(self._on_mode)
        #: Beside empty fields: what the posting may say of them.
        self.offers = {name: Offer(name) for name in ("employer", "title", "location", "work_mode", "pay", "deadline")}
        for name, offer in self.offers.items():
            offer.clicked.connect(partial(self._on_offer, name))
        self.tags = TagsField(context)
        self.signs = SignsField(context)
        self.glance = GlanceCard(context)
        self._since: date | None = None
        self.pay = PayPanel(context)
        self.pay.filled.connect(self._on_filled)
        self.said = FromGuide(context)
        self.said.filled.connect(self._on_filled)
        self.doubles = Doubles(context)
        self.doubles.filled.connect(self._on_filled)
        self._reading: Reading | None = None
        self._warned: tuple[PostingWarning, ...] = ()
        self.open_link = icon_button(context.theme, "link", tr("Open the link"), self._on_open_link)
        self._deadline_note = label(role="small")
        self._cautions = QVBoxLayout()
        self._cautions.setSpacing(8)
        self._why_note = label(tr("Letters say this word for word."), "small", wrap=True)
        body = Scrolled(margins=20, widest=720)
        body.setAccessibleName(tr("Overview"))
        body.body.addWidget(self.glance)
        body.body.addWidget(self.doubles)
        body.body.addLayout(self._cautions)
        body.body.addWidget(self.said)
        self._facts = self._form()
        body.body.addLayout(self._facts)
        body.body.addStretch(1)
        self.setLayout(stacked(body))
        for name, field in self.fields.items():
            field.committed.connect(partial(self._save, name))

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.setHorizontalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        fields, offers = self.fields, self.offers
        tags = in_row(self.tags)
        set_margins(tags, 8, 2, 0, 2)  # as far in as the words of the fields
        signs = in_row(self.signs)
        set_margins(signs, 8, 8, 0, 2)
        link = in_row(fields["url"], self.open_link, spacing=2)
        deadline = in_row(fields["deadline"], self._deadline_note, spacing=8)
        rows: tuple[tuple[str, QWidget, object], ...] = (
            (tr("Employer"), fields["employer"].editor, _offering(fields["employer"], offers["employer"])),
            (tr("Title"), fields["title"].editor, _offering(fields["title"], offers["title"])),
            (tr("Location"), fields["location"].editor, _offering(fields["location"], offers["location"])),
            (tr("Work mode"), self.mode, _offering(self.mode, offers["work_mode"])),
            (tr("Pay"), fields["pay"].editor, _offering(fields["pay"], offers["pay"], self.pay)),
            (tr("Deadline"), fields["deadline"].editor, _offering(deadline, offers["deadline"])),
            (tr("Applied on"), fields["applied_on"].editor, fields["applied_on"]),
            (tr("Why it ended"), fields["ending_reason"].editor, fields["ending_reason"]),
            (tr("Link"), fields["url"].editor, link),
            (tr("Found on"), fields["source"].editor, fields["source"]),
            (tr("Tags"), self.tags.line, tags),
            (tr("Signs"), self.signs.look, signs),
        )
        for words, buddy, content in rows:
            form.addRow(_caption(words, buddy), content)  # type: ignore[call-overload]
            if buddy is fields["pay"].editor:
                form.addRow(self.pay.more)
        self._facts = form
        why = stacked(self.fields["why"], self._why_note, spacing=0)
        set_margins(self._why_note, 7, 0, 0, 0)
        form.addRow(_caption(tr("Why this employer"), fields["why"].editor))
        form.addRow(why)
        return form

    # What is shown

    def forget(self) -> None:
        for field in self.fields.values():
            field.put_back()
        self._reading = None
        self.said.forget()
        self.doubles.forget()

    def fill(self) -> None:
        application = self.details.application
        for name, text in fact_texts(application).items():
            self.fields[name].show_value(text)
        self.mode.setCurrentIndex([mode for mode, _ in _MODES].index(application.work_mode))
        self.tags.show_tags(application.id, application.tags)
        self.signs.show_signs(application.id)
        self.open_link.setEnabled(is_web(application.url or ""))
        self.pay.show_for(self.details)
        self._show_deadline(application)
        self._show_reason(application)
        self._show_glance()
        self._show_cautions()
        self._show_offers()
        self._ask_guide()
        if not (self._is_typing and self.doubles.speaks_of(application.id)):
            self.doubles.ask(application.id)

    @property
    def _is_typing(self) -> bool:
        return any(field.is_changed and field.editor.hasFocus() for field in self.fields.values())

    def take_reading(self, reading: Reading | None) -> None:
        """What the posting says that deserves a second look."""
        self._reading = reading
        self._show_cautions()
        if self._details is not None:
            self._show_glance()
            self._show_offers()
            self._ask_guide()

    def take_since(self, since: date | None) -> None:
        """The day the application came to its stage."""
        self._since = since

    def _show_glance(self) -> None:
        if self.glance.show_facts(glance(self.details, self._current_reading(), self._since, self.now)):
            self._on_filled()

    def _current_reading(self) -> Reading | None:
        """The posting as understood, where that is the one there is now."""
        posting, reading = self.details.posting, self._reading
        return reading if reading is not None and posting is not None and reading.posting_id == posting.id else None

    def _show_cautions(self) -> None:
        named = self._details is not None and bool(self._details.application.employer)
        every = self._reading.warnings if self._reading else ()
        warnings = tuple(warning for warning in every if not (named and warning.id == _NAMELESS))
        if warnings == self._warned:
            return
        self._warned = warnings
        clear(self._cautions)
        for level, alike in groupby(warnings, key=lambda warning: warning.level):
            self._cautions.addWidget(Caution(self.context, level, tuple(alike)))
        self._on_filled()

    def _show_offers(self) -> None:
        """What the posting may say of fields that are empty. While the person types, what is offered stays as it is."""
        if self._is_typing:
            return
        found = offered(self.details, self._current_reading(), tuple(self.offers))
        for name, offer in self.offers.items():
            had_keyboard = offer.hasFocus()
            offer.show_said(found.get(name), self.today)
            if had_keyboard and offer.isHidden():
                (self.mode if name == "work_mode" else self.fields[name].editor).setFocus()

    def _ask_guide(self) -> None:
        """Once the posting, if there is one, is understood: what the guide says goes by that, too. While the person
        types in a field, nothing above it grows."""
        if self._is_typing and self.said.speaks_of(self.application_id):
            return
        reading = self._current_reading()
        if reading is not None:
            self.said.ask(self.application_id, tuple(c.requirement.kind for c in reading.gaps))
        elif self.details.posting is None:
            self.said.ask(self.application_id)

    def commit(self) -> None:
        """Save what is half typed."""
        for field in self.fields.values():
            field.commit()

    def _on_filled(self) -> None:
        read_in_order(self)

    def _show_reason(self, application: Application) -> None:
        """Why it ended can be said once it has."""
        from apptracker.services.endings import REASONS

        self._facts.setRowVisible(self.fields["ending_reason"], application.stage_kind.is_ending)
        self._reasons.setStringList(list(map(named, REASONS.get(application.stage_kind, ()))))

    def show_part(self, part: str) -> None:
        if part in self.fields:
            self.fields[part].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_deadline(self, application: Application) -> None:
        deadline = application.deadline
        open_ = application.stage_kind is StageKind.SAVED
        self._deadline_note.setVisible(deadline is not None and open_)
        if deadline is not None:
            left = (deadline - self.today).days
            self._deadline_note.setText(tr("passed") if left < 0 else formats.day(deadline, self.today))
            self._deadline_note.setToolTip(formats.full_day(deadline))
            set_role(self._deadline_note, "danger" if left < 0 else "warning" if left <= _SOON else "muted")

    # What is saved

    def _save(self, name: str, text: str) -> None:
        application_id = self.application_id
        field = self.fields[name]
        try:
            value = self._value(name, text)
        except AppError as error:
            field.fail(error)
            return
        self._edit(application_id, name, value, field.fail)

    def _edit(self, id_: int, name: str, value: object, failed: Callable[[AppError], None] | None = None) -> None:
        from apptracker.services import applications

        self.context.ops.change(
            lambda db: applications.edit(db, id_, **{name: value}),
            owner=self,
            toast=tr("Saved: {field}", field=tr(_CAPTIONS[name]).lower()),
            failed=failed,
        )

    def _value(self, name: str, text: str) -> object:
        if name == "pay":
            return _pay(text)
        if name == "deadline":
            return parse_date(text, self.today) if text else None
        if name == "applied_on":
            return parse_past_date(text, self.today) if text else None
        return " ".join(text.split()) or None

    def _on_offer(self, name: str) -> None:
        use(self.context, self.application_id, name, self)

    @Slot(int)
    def _on_mode(self, index: int) -> None:
        if self.mode.currentData() != self.details.application.work_mode:
            self._edit(self.application_id, "work_mode", self.mode.currentData())

    def _on_open_link(self) -> None:
        if is_web(self.fields["url"].stored):
            self.context.prompts.open_url(self.fields["url"].stored)

    def _echo_day(self, text: str) -> str:
        return self._echo(parse_date, text)

    def _echo_past(self, text: str) -> str:
        return self._echo(parse_past_date, text)

    def _echo(self, read: Callable[[str, date], date], text: str) -> str:
        try:
            day = read(text, self.today)
        except AppError:
            return ""
        return tr("{day}, {apart}", day=formats.full_day(day), apart=formats.day(day, self.today))

    def _echo_pay(self, text: str) -> str:
        try:
            pay = _pay(text)
        except AppError:
            return ""
        return formats.pay(pay) if pay else ""


_CAPTIONS = {
    "employer": mark("Employer"),
    "title": mark("Title"),
    "location": mark("Location"),
    "work_mode": mark("Work mode"),
    "pay": mark("Pay"),
    "deadline": mark("Deadline"),
    "applied_on": mark("Applied on"),
    "ending_reason": mark("Why it ended"),
    "url": mark("Link"),
    "source": mark("Found on"),
    "why": mark("Why this employer"),
}


def fact_texts(application: Application) -> dict[str, str]:
    """The facts as one would type them."""
    return {
        "employer": application.employer or "",
        "title": application.title or "",
        "location": application.location or "",
        "pay": typed.pay(application.pay),
        "url": application.url or "",
        "source": application.source or "",
        "applied_on": typed.day(application.applied_on),
        "deadline": typed.day(application.deadline),
        "ending_reason": application.ending_reason or "",
        "why": application.why or "",
    }


def _pay(text: str) -> Pay | None:
    from apptracker.services.applications import read_pay

    return read_pay(text, formats.currency())


def _complete(field: InPlaceField, names: QStringListModel) -> None:
    """Usual words are offered while others are typed."""
    line = field.editor
    assert isinstance(line, QLineEdit)
    completer = offers(names, line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)


def _offering(field: QWidget | QLayout, offer: Offer, *below: QWidget) -> QVBoxLayout:
    """A field with what the posting may say of it under it, as far in as the words of the field."""
    held = in_row(offer, 1)
    set_margins(held, 9, 0, 0, 0)
    return stacked(field, held, *below, spacing=0)


def _caption(words: str, buddy: QWidget) -> QLabel:
    made = label(words, "label")
    made.setBuddy(buddy)
    at_top(made)
    made.setContentsMargins(0, 8, 0, 0)  # on one line with the words in the field
    return made

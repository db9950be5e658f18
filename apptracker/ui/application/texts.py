"""The other texts of an application: what fits now, each opened in its place; the résumé's lines; a form's answers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QStackedWidget, QVBoxLayout, QWidget

from apptracker.domain.applications import EventKind
from apptracker.domain.texts import TextChannel, TextKind
from apptracker.store import Database
from apptracker.ui import moving
from apptracker.ui.application.reading import Reading
from apptracker.ui.application.section import Section
from apptracker.ui.context import Context
from apptracker.ui.language import said
from apptracker.ui.mirroring import set_margins
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import (
    EmptyState,
    FlowLayout,
    Scrolled,
    button,
    clear,
    icon_button,
    in_row,
    label,
    on_button,
    stacked,
)
from apptracker.ui.widgets.icon import Icon

if TYPE_CHECKING:
    from apptracker.ui.application.texts_form import FormView
    from apptracker.ui.application.texts_mail import TextView
    from apptracker.ui.application.texts_resume import ResumeView

_NONE = mark("Nothing is to be written at this stage. Thanks, questions and answers to an offer come up when they fit.")
_BESIDE = 280  # pixels, at normal font size, from which a button stands beside the words
_TALL = 240  # pixels of height, likewise, from which it is said when a text is right
_ICONS = {TextChannel.MAIL: "mail", TextChannel.PAPER: "profile", TextChannel.FORM: "posting"}


@dataclass(frozen=True, slots=True)
class Offered:
    """What fits an application now; what does not but was begun; the kinds the person has worded; how many answers to a
    form are kept, and how many mails the history has."""

    kinds: tuple[TextKind, ...]
    begun: tuple[TextKind, ...]
    worded: frozenset[str]
    answers: int
    mails: int


class Texts(Section):
    """A list of what fits, and in its place the one that was opened."""

    name = "texts"
    title = mark("Texts")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._open: TextKind | None = None
        self._empty = EmptyState(context.theme, "mail", tr("No text fits now"), tr(_NONE))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._leads_to = ""
        self._mails = 0  # in the history, when last looked
        self._said = label("", wrap=True)
        self._move = button("", self._on_move, "primary")
        note = QFrame()
        set_role(note, "note")
        answers = FlowLayout(8)
        answers.addWidget(self._move)
        answers.addWidget(button(tr("Leave it where it is"), self._on_stay, "quiet"))
        note.setLayout(stacked(self._said, answers, margins=12))
        self._note = note
        self._note.hide()
        self._scrolled = Scrolled(margins=20, widest=720)
        self._scrolled.body.addWidget(self._note)
        self._fits = label(tr("What fits now"), "heading")
        self._scrolled.body.addWidget(self._fits)
        self._scrolled.body.addLayout(self._list)
        self._scrolled.body.addStretch(1)
        self._listing = QWidget()
        self._listing.setLayout(stacked(self._empty, self._scrolled, spacing=0))
        self._empty.hide()
        self._back = icon_button(context.theme, "left", tr("All texts"), self.close_text)
        self._name = label("", "heading", wrap=True)
        self._when = label("", "muted", wrap=True)
        head = in_row(self._back, self._name)
        head.setStretch(1, 1)
        self._place = QVBoxLayout()
        top = stacked(head, self._when, spacing=2)
        set_margins(top, 12, 8, 20, 4)
        self._opened = QWidget()
        column = stacked(top, spacing=4)
        column.addLayout(self._place, 1)
        self._opened.setLayout(column)
        self._view: TextView | ResumeView | FormView | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._listing)
        self._stack.addWidget(self._opened)
        self.setLayout(stacked(self._stack))

    @property
    def view(self) -> TextView | ResumeView | FormView | None:
        """The text that is open."""
        return self._view

    def fill(self) -> None:
        id_ = self.application_id
        self.context.ops.read(lambda db: _offered(db, id_), self._on_offered, owner=self)
        if self._view is not None:
            self._view.refresh()

    def take_reading(self, reading: Reading | None) -> None:
        """Facts of the person may have changed, or what the posting asks."""
        if self._view is not None and self.isVisible():
            self._view.refresh()

    def forget(self) -> None:
        self.close_text()
        self._on_stay()

    def show_part(self, part: str) -> None:
        """Open a kind of text by its id."""
        from apptracker.tailoring.texts.kinds import BY_ID

        if part in BY_ID:
            self.open_text(BY_ID[part])

    def open_text(self, kind: TextKind) -> None:
        self.close_text()
        self._open = kind
        self._name.setText(said(kind.title))
        self._when.setText(said(kind.when))
        self._view = self._made(kind)
        self._place.addWidget(self._view, 1)
        self._stack.setCurrentWidget(self._opened)
        self._view.begin()

    def close_text(self) -> None:
        """Back to the list; what was worded is kept."""
        if self._view is None:
            return
        self._view.commit()
        had_keyboard = self._opened.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        kind, self._open, self._view = self._open, None, None
        clear(self._place)
        self._stack.setCurrentWidget(self._listing)
        if had_keyboard and kind is not None:
            self._focus_row(kind.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """When to send it is said where there is height for it."""
        super().resizeEvent(event)
        self._when.setVisible(self.height() >= _TALL * self.context.theme.scale)

    def _made(self, kind: TextKind) -> TextView | ResumeView | FormView:
        id_ = self.application_id
        if kind.channel is TextChannel.PAPER:
            from apptracker.ui.application.texts_resume import ResumeView

            return ResumeView(self.context, id_)
        if kind.channel is TextChannel.FORM:
            from apptracker.ui.application.texts_form import FormView

            return FormView(self.context, id_)
        from apptracker.ui.application.texts_mail import TextView

        made = TextView(self.context, id_, kind)
        made.noted.connect(self._on_noted)
        return made

    @Slot(str)
    def _on_noted(self, stage: str) -> None:
        """A text is in the history; the stage that belongs to it is offered, and never taken by itself."""
        title = self._open.title if self._open else ""
        self.close_text()
        self._leads_to = stage
        self._note.setVisible(bool(stage))
        if stage:
            self._said.setText(
                tr(
                    "“{title}” is in the history. The application is still in “{stage}”.",
                    title=title,
                    stage=self.details.application.stage,
                )
            )
            self._move.setText(on_button(tr("Move to {stage}", stage=stage)))
            self._move.setFocus()

    def _on_move(self) -> None:
        stage = self._leads_to
        self._on_stay()
        moving.move(self.context, self.application_id, stage, tr("Moved to {stage}", stage=stage), owner=self)

    def _on_stay(self) -> None:
        self._leads_to = ""
        self._note.hide()

    def _on_offered(self, offered: Offered) -> None:
        if self._leads_to and offered.mails < self._mails:
            self._on_stay()  # the sending was taken back
        self._mails = offered.mails
        focused = self.focusWidget()
        at = focused.objectName() if focused is not None and self._listing.isAncestorOf(focused) else ""
        clear(self._list)
        for kind in offered.kinds:
            self._list.addWidget(TextRow(self, kind, _state(kind, offered)))
        if offered.begun:
            head = label(tr("Begun earlier"), "heading")
            head.setContentsMargins(0, 16 if offered.kinds else 0, 0, 4)
            self._list.addWidget(head)
        for kind in offered.begun:
            self._list.addWidget(TextRow(self, kind, _state(kind, offered)))
        self._fits.setVisible(bool(offered.kinds))
        empty = not (offered.kinds or offered.begun)
        self._empty.setVisible(empty)
        self._scrolled.setVisible(not empty)
        if at:
            self._focus_row(at)

    def _focus_row(self, kind_id: str) -> None:
        for row in self._listing.findChildren(TextRow):
            if row.opening.objectName() == kind_id:
                row.opening.setFocus()


class TextRow(QFrame):
    """One kind of text that fits, with its button."""

    def __init__(self, section: Texts, kind: TextKind, state: str) -> None:
        super().__init__()
        set_role(self, "row")
        self.setAccessibleName(f"{said(kind.title)}. {said(kind.when)}")
        self._theme = section.context.theme
        icon = Icon(self._theme, _ICONS[kind.channel])
        lines = [label(said(kind.title), "strong", wrap=True), label(said(kind.when), "muted", wrap=True)]
        lines += [label(state, "info")] if state else []
        words = in_row(icon, stacked(*lines, spacing=2), spacing=10)
        words.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        words.setStretch(1, 1)
        self.opening = button(tr("Write"), partial(section.open_text, kind))
        self.opening.setObjectName(kind.id)
        self.opening.setAccessibleName(tr("Write: {title}", title=said(kind.title)))
        self._row = in_row(words, self.opening, spacing=10)
        self._row.setStretch(0, 1)
        self._row.setContentsMargins(0, 10, 0, 10)
        self.setLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button below the words where large letters leave them little room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        wide = self.width() >= _BESIDE * self._theme.scale
        self._row.setDirection(way.LeftToRight if wide else way.TopToBottom)


def _state(kind: TextKind, offered: Offered) -> str:
    if kind.channel is TextChannel.FORM and offered.answers:
        return trn("{n} answer", "{n} answers", offered.answers)
    return tr("Your wording") if kind.id in offered.worded else ""


def _offered(db: Database, application_id: int) -> Offered:
    from apptracker.services import texts
    from apptracker.tailoring.texts.kinds import KINDS

    answers = sum(bool(each.answer) for each in db.read.form_answers(application_id))
    fitting, worded = texts.offered(db, application_id), texts.worded(db, application_id)
    begun = {*worded, *({"form"} if answers else ())} - {kind.id for kind in fitting}
    mails = sum(event.kind is EventKind.EMAIL for event in db.read.events(application_id))
    return Offered(fitting, tuple(kind for kind in KINDS if kind.id in begun), worded, answers, mails)

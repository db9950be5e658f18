"""The questions of an application form, each with the person's answer, a suggestion, and how much room there is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.texts import Answer
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.profile.fields import GrowingText
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import FlowLayout, Scrolled, button, clear, icon_button, in_row, label, stacked, tip
from apptracker.ui.words import words_for_person

_HOW = mark("Paste their questions, one a line. “(500 characters)” behind one is minded.")


@dataclass(frozen=True, slots=True)
class Question:
    """A question as kept, with its answer, what is suggested, and in words what the suggestion rests on."""

    question: str
    answer: str
    suggested: Answer
    grounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    questions: tuple[Question, ...]
    typical: tuple[str, ...]


class FormView(QWidget):
    """A field for pasting questions, and a card for each."""

    def __init__(self, context: Context, application_id: int) -> None:
        super().__init__()
        self._context, self._application_id = context, application_id
        self._cards: list[AnswerCard] = []
        self._wanted = ""  # the question that is to have the keyboard once it is there
        self._kept: tuple[tuple[str, str], ...] | None = None  # as stored, once it is known
        self.pasted = GrowingText(least=2, most=8)
        self.pasted.setPlaceholderText(tr(_HOW))
        name = label(tr("Questions to add"), "label")
        name.setBuddy(self.pasted)
        self.pasted.setAccessibleName(tr("Questions to add"))
        self.pasted.setAccessibleDescription(tr(_HOW))
        self.add = button(tr("Add questions"), self._on_add)
        self.usual = button(tr("Add what forms usually ask"), self._on_usual, "quiet")
        self._typical: tuple[str, ...] = ()
        self._trouble = label("", "danger", wrap=True)
        self._trouble.hide()
        self.copy = button(tr("Copy all answers"), self._on_copy)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        row = FlowLayout(8)
        for each in (self.add, self.usual, self.copy):
            row.addWidget(each)
        scrolled = Scrolled(margins=20, widest=720)
        scrolled.body.addLayout(self._list)
        scrolled.body.addLayout(stacked(name, self.pasted, spacing=4))
        scrolled.body.addWidget(self._trouble)
        scrolled.body.addLayout(row)
        scrolled.body.addStretch(1)
        self.setLayout(stacked(scrolled))

    def begin(self) -> None:
        self.refresh()
        self.pasted.setFocus()

    def refresh(self) -> None:
        """Read the answers and what is suggested anew; what is being typed stays."""
        id_ = self._application_id
        self._context.ops.read(lambda db: _shown(db, id_), self._on_shown, owner=self, failed=self._on_failed)

    @property
    def typed(self) -> tuple[tuple[str, str], ...]:
        return tuple((card.question, card.answer) for card in self._cards)

    def commit(self) -> None:
        """Keep the answers as they stand."""
        if self._kept is not None and self.typed != self._kept:
            self._save(self.typed)

    def _save(self, answers: tuple[tuple[str, str], ...], toast: str = "") -> None:
        from apptracker.services import texts

        self._kept = answers
        id_ = self._application_id
        self._context.ops.change(
            lambda db: texts.save_answers(db, id_, answers),
            owner=self,
            toast=toast,
            done=self._on_saved,
            failed=self._on_failed,
        )

    def _on_saved(self, _: object) -> None:
        self._say("")
        self.refresh()

    def _on_shown(self, shown: Shown) -> None:
        self._typical = shown.typical
        stored = tuple((each.question, each.answer) for each in shown.questions)
        typing = self._kept is not None and self.typed != self._kept
        if typing and len(self._cards) == len(shown.questions):
            for card, each in zip(self._cards, shown.questions, strict=True):
                card.suggest(each)  # the answers stay as they are being typed
            return
        self._kept = stored
        if [card.question for card in self._cards] == [question for question, _ in stored]:
            for card, each in zip(self._cards, shown.questions, strict=True):
                card.put(each)
        else:
            self._lay_out(shown.questions)
        for card in self._cards:
            if card.question == self._wanted:
                self._wanted = ""
                card.field.setFocus()
        self.copy.setVisible(bool(stored))
        asked = {question for question, _ in stored}
        self.usual.setVisible(any(question not in asked for question in shown.typical))

    def _lay_out(self, questions: tuple[Question, ...]) -> None:
        clear(self._list)
        self._cards = []
        for each in questions:
            card = AnswerCard(self._context, each)
            card.left.connect(self.commit)
            card.removed.connect(self._on_removed)
            self._cards.append(card)
            self._list.addWidget(card)

    def _on_add(self) -> None:
        asked = [line.strip(" \t-•*") for line in self.pasted.toPlainText().splitlines()]
        self._add([question for question in asked if question])

    def _on_usual(self) -> None:
        self._add(list(self._typical))

    def _add(self, questions: list[str]) -> None:
        there = {question for question, _ in self.typed}
        fresh = [question for question in dict.fromkeys(questions) if question not in there]
        if not fresh:
            self.pasted.setFocus()
            return
        self.pasted.clear()
        self._wanted = fresh[0]
        added = trn("Added {n} question", "Added {n} questions", len(fresh))
        self._save((*self.typed, *((question, "") for question in fresh)), added)

    def _on_removed(self, card: QObject) -> None:
        self._save(
            tuple((each.question, each.answer) for each in self._cards if each is not card), tr("Took the question off")
        )
        self.pasted.setFocus()

    def _on_copy(self) -> None:
        self.commit()
        said = "\n\n".join(f"{question}\n{answer}" for question, answer in self.typed if answer)
        self._context.prompts.copy(said)
        self._context.go.say(tr("The answers are on the clipboard"))

    def _on_failed(self, error: AppError) -> None:
        self._say(words_for_person(error))

    def _say(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.commit()


class AnswerCard(QFrame):
    """``left``: the keyboard has left the answer; ``removed(card)``: the person takes the question off."""

    left = Signal()
    removed = Signal(object)

    def __init__(self, context: Context, shown: Question) -> None:
        super().__init__()
        set_role(self, "card")
        self._context = context
        self.question = shown.question
        self._suggested = shown.suggested
        self.setAccessibleName(shown.question)
        asked = label(shown.question, "strong", wrap=True)
        remove = icon_button(
            context.theme, "delete", tr("Take off: {question}", question=shown.question), self._on_remove
        )
        self.field: QPlainTextEdit = GrowingText(least=2, most=12)
        self.field.setAccessibleName(tr("Your answer: {question}", question=shown.question))
        asked.setBuddy(self.field)
        self.field.installEventFilter(self)
        self._count = label("", "small")
        self._hint = label("", "muted", wrap=True)
        self.take = button(tr("Use this"), self._on_take)
        self.take.setAccessibleName(tr("Use the suggestion: {question}", question=shown.question))
        self.copy = button(tr("Copy"), self._on_copy, "quiet")
        self.copy.setAccessibleName(tr("Copy the answer: {question}", question=shown.question))
        head = in_row(asked, remove)
        head.setStretch(0, 1)
        foot = FlowLayout(8)
        for each in (self.take, self.copy, self._count):
            foot.addWidget(each)
        self.setLayout(stacked(head, self.field, self._hint, foot, margins=14, spacing=6))
        self.field.textChanged.connect(self._tell)
        self.put(shown)

    @property
    def answer(self) -> str:
        return self.field.toPlainText().strip()

    def put(self, shown: Question) -> None:
        if self.answer != shown.answer:
            self.field.setPlainText(shown.answer)
        self.suggest(shown)

    def suggest(self, shown: Question) -> None:
        self._suggested = shown.suggested
        self._hint.setToolTip(tip("\n".join(shown.grounds)))
        self._hint.setAccessibleDescription(". ".join(shown.grounds))
        self._tell()

    def _tell(self) -> None:
        limit, long = self._suggested.limit, len(self.answer)
        over = limit is not None and long > limit
        self._count.setText(_room(long, limit or 0))
        set_role(self._count, "danger" if over else "small")
        offered = self._suggested.text if self._suggested.text != self.answer else ""
        missing = "" if self.answer else self._suggested.missing
        suggested = tr("Suggested: {text}", text=offered) if offered else tr("[your answer]")
        told = f"{suggested} {missing}".strip()
        self._hint.setText(told if offered or missing else "")
        set_role(self._hint, "muted" if offered else "warning")
        self._hint.setVisible(bool(offered or missing))
        self.take.setVisible(bool(offered))
        self.copy.setVisible(bool(self.answer))

    def _on_take(self) -> None:
        self.field.setPlainText(self._suggested.text)
        self.field.setFocus()
        self.left.emit()

    def _on_copy(self) -> None:
        self._context.prompts.copy(self.answer)
        self._context.go.say(tr("The answer is on the clipboard"))

    def _on_remove(self) -> None:
        self.removed.emit(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return False


def _room(long: int, limit: int) -> str:
    """How many characters an answer has, of how many it may have; ``limit`` 0 for as many as one likes."""
    count, most = formats.number(long), formats.number(limit)
    if not limit:
        return trn("{n} character", "{n} characters", long)
    if long <= limit:
        return tr("{count} of {limit} characters", count=count, limit=most)
    over = formats.number(long - limit)
    return tr("{count} of {limit} characters, {over} too many", count=count, limit=most, over=over)


def _shown(db: Database, application_id: int) -> Shown:
    """In the reading thread."""
    from apptracker.services import texts

    form = texts.form(db, application_id)
    application, profile = db.read.application(application_id), db.read.profile()
    questions = tuple(
        Question(kept.question, kept.answer, suggested, texts.facts_in_words(profile, application, suggested.facts))
        for kept, suggested in zip(form.answers, form.suggestions, strict=True)
    )
    return Shown(questions, texts.typical_questions())

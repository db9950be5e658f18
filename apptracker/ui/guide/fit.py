"""Which role fits: a short check of statements about oneself, and the roles that suggests, with reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from apptracker.domain.fit import Answer
from apptracker.ui.context import Context
from apptracker.ui.guide.aiming import AimButton, aimed
from apptracker.ui.guide.spoken import guide_in_english
from apptracker.ui.mirroring import set_margins
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import Card, Scrolled, button, clear, in_row, label, on_button, rule, stacked
from apptracker.ui.widgets.icon import signed

if TYPE_CHECKING:
    from apptracker.domain.fit import Fit, RoleFit
    from apptracker.store import Database

_ANSWERS = ((Answer.YES, mark("Yes")), (Answer.PARTLY, mark("Partly")), (Answer.NO, mark("No")))
_BESIDE = 104  # characters wide enough for the answers beside the statements
_NARROW = 56  # characters: narrower, and a statement has its answers below
_ABOVE = 12  # pixels above what is scrolled to
_INTRO = mark(
    "Say how far each statement is true of you. The roles that follow come with their reasons; they are worth a look, "
    "no more. You can work in any of them if you want to."
)
_OURS = mark("The statements follow the career guides. How they are weighed is our own rule, not a test of anything.")


class Seen(NamedTuple):
    """What the check shows: statements by id with their words, the answers, what follows from them, and the roles
    that are aimed at."""

    statements: tuple[tuple[str, str], ...]
    answers: dict[str, Answer]
    fit: Fit
    aimed: frozenset[str]


class StatementRow(QFrame):
    """``answered(id, answer)``: the person said how far it is true, or took it back (None)."""

    answered = Signal(str, object)

    def __init__(self, statement_id: str, text: str) -> None:
        super().__init__()
        self._id = statement_id
        set_role(self, "statement")
        self.setAccessibleName(text)
        self.buttons: dict[Answer, QPushButton] = {}
        choices = in_row(spacing=6)
        for answer, word in _ANSWERS:
            words = tr(word)
            made = button(words, self._on_clicked, "answer")
            made.setCheckable(True)
            made.setAccessibleName(f"{words}: {text}")
            made.setProperty("answer", int(answer))
            self.buttons[answer] = made
            choices.addWidget(made)
        self._words = label(text, wrap=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        set_margins(self._row, 12, 6, 8, 6)
        self._row.addWidget(self._words, 1)
        self._row.addLayout(choices)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The answers beside the words where both have room."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def show_answer(self, given: Answer | None) -> None:
        for answer, made in self.buttons.items():
            made.setChecked(answer is given)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        assert isinstance(sender, QPushButton)
        given = Answer(sender.property("answer"))
        self.show_answer(given if sender.isChecked() else None)
        self.answered.emit(self._id, given if sender.isChecked() else None)


class RoleCard(QFrame):
    """One role with what speaks for it and what against. ``article_asked(reference)``: the person wants to read on."""

    article_asked = Signal(str)

    def __init__(self, theme: Theme, fit: RoleFit, aim: AimButton) -> None:
        super().__init__()
        self._reference = f"role:{fit.role}"
        set_role(self, "cell")
        self.setAccessibleName(fit.name)
        self.link = button(on_button(fit.name), self._on_asked, "link")
        self.link.setAccessibleName(tr("Read about: {name}", name=fit.name))
        column = stacked(in_row(self.link, 1), margins=12, spacing=4)
        for words, icon, token in (
            *((each, "check", "success") for each in fit.reasons),
            *((each, "info", "warning") for each in fit.doubts),
        ):
            column.addLayout(signed(theme, icon, token, label(words, wrap=True)))
        column.addLayout(in_row(aim, 1))
        self.setLayout(column)

    @Slot()
    def _on_asked(self) -> None:
        self.article_asked.emit(self._reference)


class FitCheck(QWidget):
    """The tool. ``article_asked(reference)``: read about a role."""

    article_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Which role fits"))
        self._context = context
        self._fit: Fit | None = None
        self._aimed: frozenset[str] = frozenset()
        self.rows: dict[str, StatementRow] = {}
        self._progress = label(role="muted", wrap=True)
        self._again = button(tr("Begin again"), self._on_again, "quiet")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.results = Card(tr("Worth a look"))
        self._said = label(role="muted", wrap=True)
        self._found = stacked(spacing=8)
        self.compare_button = button(tr("Compare them side by side"), self._on_compare)
        self._more = stacked(spacing=4)
        self.results.body.addWidget(self._said)
        self.results.body.addLayout(self._found)
        self.results.body.addLayout(in_row(self.compare_button, 1))
        self.results.body.addLayout(self._more)
        self.results.body.addWidget(label(tr(_OURS), "small", wrap=True))
        self.scroller = scroll = Scrolled(widest=1100)
        scroll.body.addWidget(label(tr("Which role fits"), "title", wrap=True))
        scroll.body.addWidget(label(tr(_INTRO), wrap=True))
        scroll.body.addWidget(guide_in_english())
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(16)
        self._columns.addLayout(self._list, 3)
        self._side = QWidget()
        self._side.setLayout(stacked(self.results, 1))
        self._columns.addWidget(self._side, 2)
        scroll.body.addLayout(self._columns)
        scroll.body.addStretch(1)
        self.why_button = button(tr("See why"), self._on_why)
        foot = in_row(self._progress, self.why_button, self._again, spacing=8)
        foot.setStretch(0, 1)
        foot.setContentsMargins(24, 8, 24, 10)
        column = stacked(scroll, rule(), foot, spacing=0)
        column.setStretch(0, 1)
        self.setLayout(column)

    def refresh(self) -> None:
        self._context.ops.read(_look, self._on_seen, owner=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _BESIDE
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def _on_seen(self, seen: Seen) -> None:
        if self._fit is None:
            for id_, text in seen.statements:
                row = StatementRow(id_, text)
                row.answered.connect(self._on_answered)
                self.rows[id_] = row
                self._list.addWidget(row)
            self._list.addStretch(1)
        for id_, row in self.rows.items():
            row.show_answer(seen.answers.get(id_))
        self._aimed = seen.aimed
        if seen.fit != self._fit:
            self._show_fit(seen.fit)
        for made in self._side.findChildren(AimButton):
            made.show_aimed(made.role_id in seen.aimed)

    def _show_fit(self, fit: Fit) -> None:
        self._fit, theme = fit, self._context.theme
        suggested = fit.suggested if fit.enough else ()
        names = ", ".join(each.name for each in suggested)
        self._progress.setText(
            tr(
                "{answered} of {asked} answered. Worth a look: {names}.",
                answered=fit.answered,
                asked=fit.asked,
                names=names,
            )
            if names
            else tr("{answered} of {asked} answered", answered=fit.answered, asked=fit.asked)
        )
        self.why_button.setVisible(bool(names))
        self._again.setEnabled(fit.answered > 0)
        clear(self._found)
        clear(self._more)
        self._said.setText(_words(fit))
        for each in suggested:
            aim = AimButton(self._context, each.role, each.name, self, aimed=each.role in self._aimed)
            card = RoleCard(theme, each, aim)
            card.article_asked.connect(self.article_asked)
            self._found.addWidget(card)
        self.compare_button.setVisible(len(suggested) > 1)
        if fit.enough and (fit.work_reasons or fit.work_doubts):
            self._more.addWidget(label(tr("About the work as a whole"), "label"))
            for words in fit.work_reasons:
                self._more.addLayout(signed(theme, "check", "success", label(words, wrap=True)))
            for words in fit.work_doubts:
                self._more.addLayout(signed(theme, "info", "warning", label(words, wrap=True)))

    @Slot(str, object)
    def _on_answered(self, statement_id: str, given: Answer | None) -> None:
        self._context.ops.change(lambda db: _answer(db, statement_id, given), owner=self, done=self._show_fit)

    @Slot()
    def _on_again(self) -> None:
        self._context.ops.change(_begin_again, owner=self, toast=tr("Answers cleared"), done=self._on_cleared)

    def _on_cleared(self, fit: Fit) -> None:
        for row in self.rows.values():
            row.show_answer(None)
        self._show_fit(fit)

    @Slot()
    def _on_why(self) -> None:
        first = self.results.findChild(RoleCard)
        if first is not None:
            first.link.setFocus(Qt.FocusReason.OtherFocusReason)
        inner = self.scroller.widget()
        assert inner is not None
        top = self.results.mapTo(inner, QPoint(0, 0)).y()
        self.scroller.verticalScrollBar().setValue(top - _ABOVE)

    @Slot()
    def _on_compare(self) -> None:
        if self._fit is not None:
            self._context.go.go(f"roles:{','.join(each.role for each in self._fit.suggested)}")


def _words(fit: Fit) -> str:
    if not fit.answered:
        return tr("Answer a few statements, and roles that may suit you appear here with the reasons.")
    if not fit.enough:
        left = (fit.asked + 1) // 2 - fit.answered
        return trn(
            "{n} more, and roles that may suit you appear here with the reasons.",
            "{n} more, and roles that may suit you appear here with the reasons.",
            left,
        )
    if not fit.suggested:
        return tr("Nothing stands out so far. The role explorer shows what each role is like, for you to judge.")
    return tr("What you said speaks for these. Read them, and judge for yourself.")


def _look(db: Database) -> Seen:
    from apptracker.services import fit

    asked: Sequence[tuple[str, str]] = [(s.id, s.text) for s in fit.statements()]
    return Seen(tuple(asked), fit.answers(db), fit.fit(db), aimed(db))


def _answer(db: Database, statement_id: str, given: Answer | None) -> object:
    from apptracker.services import fit

    return fit.answer(db, statement_id, given)


def _begin_again(db: Database) -> object:
    from apptracker.services import fit

    return fit.begin_again(db)

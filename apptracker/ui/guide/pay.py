"""Pay in context as a tool of the guide: any pay, by hand, beside the figures for a region and a level."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod, minor_units, parse_pay
from apptracker.domain.pay_context import FULL_TIME_HOURS, PayContext, PayQuestion, WeeklyHours
from apptracker.domain.search_plan import Hint
from apptracker.ui import formats
from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.context import Context
from apptracker.ui.guide.pay_figures import Figures
from apptracker.ui.guide.spoken import guide_in_english
from apptracker.ui.language import named
from apptracker.ui.theme import mark_wrong
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, Scrolled, button, clear, in_row, label, on_button, stacked

if TYPE_CHECKING:
    from apptracker.store import Database

_INTRO = mark(
    "Type a pay to see it by the hour and by the year, and beside what the career guides say. Each figure keeps its "
    "year and source, and none is blended with another."
)


_HOURS = re.compile(r"\d{1,3}(?:\.\d{0,3})?")


class _Known(NamedTuple):
    question: PayQuestion
    hints: tuple[Hint, ...]


class PayTool(QWidget):
    """The tool. ``article_asked(reference)``: read an entry of the guide whole."""

    article_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Pay in context"))
        self.setObjectName("payTool")
        self._context = context
        self._known: _Known | None = None
        self.amount = QLineEdit()
        self.amount.setPlaceholderText(tr("17 to 18.50"))
        self.amount.setAccessibleName(tr("Amount, or from and to"))
        self.currency = _choice(tr("Currency"))
        self.currency.setEditable(True)
        self.currency.setInsertPolicy(CalmCombo.InsertPolicy.NoInsert)
        self.period = _choice(tr("For how long"))
        for period in PayPeriod:
            self.period.addItem(tr(formats.PERIODS[period]), period)
        self.hours = QLineEdit()
        self.hours.setPlaceholderText(f"{FULL_TIME_HOURS}")
        self.hours.setAccessibleName(tr("Hours a week"))
        self.region = _choice(tr("Region"))
        self.level = _choice(tr("Level"))
        form = FlowLayout(12)
        for words, field in (
            (tr("Pay"), self.amount),
            (tr("Currency"), self.currency),
            (tr("For"), self.period),
            (tr("Hours a week"), self.hours),
            (tr("Region"), self.region),
            (tr("Level"), self.level),
        ):
            name = label(words, "label")
            name.setBuddy(field)
            held = QWidget()
            held.setLayout(stacked(name, field, spacing=4))
            form.addWidget(held)
        self._problem = label(role="danger", wrap=True)
        self._problem.hide()
        self.figures = Figures(context, by_hand=True)
        self.figures.article_asked.connect(self.article_asked)
        self._hints = QVBoxLayout()
        self._hints.setSpacing(2)
        scrolled = Scrolled(widest=760)
        body = scrolled.body
        title = label(tr("Pay in context"), "title", wrap=True)
        for part in (title, label(tr(_INTRO), wrap=True), guide_in_english()):
            body.addWidget(part)
        body.addLayout(form)
        body.addWidget(self._problem)
        body.addWidget(self.figures)
        body.addSpacing(8)
        body.addLayout(self._hints)
        body.addStretch(1)
        self.setLayout(stacked(scrolled))
        self.amount.textEdited.connect(self._on_asked)
        self.hours.textEdited.connect(self._on_asked)
        self.currency.editTextChanged.connect(self._on_asked)
        for choice in (self.period, self.region, self.level):
            choice.activated.connect(self._on_asked)

    def refresh(self) -> None:
        self._context.ops.read(_known, self._on_known, owner=self)

    def open(self, part: str) -> None:
        """Begin with the pay, the region and the level of an application, by its number."""
        if part.isdecimal():
            work = partial(_of_application, application_id=int(part))
            self._context.ops.read(work, self._on_opened, owner=self)

    def _on_opened(self, found: PayContext) -> None:
        if found.pay is not None:
            self.amount.setText(_typed(found.pay))
            self.currency.setCurrentText(found.pay.currency or self.currency.currentText())
            self.period.setCurrentIndex(max(0, self.period.findData(found.pay.period)))
        self.hours.setText(f"{float(found.hours.high):g}" if found.hours else "")
        self.region.setCurrentIndex(max(0, self.region.findData(found.region)))
        only = found.levels[0] if len(found.levels) == 1 else ""
        self.level.setCurrentIndex(max(0, self.level.findText(named(only))))
        self._ask()

    def _on_known(self, known: _Known) -> None:
        if self._known is None or known.question.regions != self._known.question.regions:
            self._fill(known)
        self._known = known
        self._ask()

    def _fill(self, known: _Known) -> None:
        question = known.question
        self.currency.blockSignals(True)
        self.currency.addItems(list(question.currencies))
        self.currency.blockSignals(False)
        self.region.addItem(tr("Where you live") if question.home else tr("Not chosen"), "")
        for region in question.regions:
            self.region.addItem(named(region), region)
        self.level.addItem(tr("All levels"), "")
        for level, name in question.levels:
            self.level.addItem(named(name), level)
        clear(self._hints)
        if known.hints:
            self._hints.addWidget(label(tr("What else counts"), "heading"))
        for hint in known.hints:
            link = button(on_button(hint.title), self._on_read, "link")
            link.setProperty("reference", hint.reference)
            link.setAccessibleName(tr("Read more: {title}", title=hint.title))
            self._hints.addLayout(in_row(link, 1))

    @Slot()
    def _on_asked(self) -> None:
        self._ask()

    def _ask(self) -> None:
        """Show what is typed beside the figures; while it cannot be read, the figures alone."""
        pay = self._pay()
        hours = _hours(self.hours.text())
        mark_wrong(self.hours, bool(self.hours.text().strip()) and hours is None)
        region, level = str(self.region.currentData() or ""), str(self.level.currentData() or "")
        work = partial(_context, pay=pay, region=region, level=level, hours=hours)
        self._context.ops.read(work, self.figures.show_context, owner=self)

    def _pay(self) -> Pay | None:
        amount, currency = self.amount.text().strip(), self.currency.currentText().strip()
        period = self.period.currentData()
        try:
            found = parse_pay(f"{amount} {currency}/{period}") if amount else None
        except UserError:
            found, wrong = None, True
        else:
            wrong = False
        mark_wrong(self.amount, wrong)
        self._problem.setText(
            tr("Write the pay like 17 or 17 to 18.50, and the currency in three letters like USD.") if wrong else ""
        )
        self._problem.setVisible(wrong)
        return found

    @Slot()
    def _on_read(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.article_asked.emit(sender.property("reference"))


def _typed(pay: Pay) -> str:
    """Its amounts as one would type them: "17 to 18.50"."""
    per_unit = minor_units(pay.currency)
    ends = ("" if end is None else f"{end / per_unit:.2f}".removesuffix(".00") for end in (pay.min, pay.max))
    return " to ".join(dict.fromkeys(ends)).strip()


def _choice(name: str) -> CalmCombo:
    made = CalmCombo(name)
    made.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToContents)
    return made


def _hours(text: str) -> WeeklyHours | None:
    """Hours a week as typed; None for none and for what cannot be one."""
    typed = text.strip().replace(",", ".")
    if not _HOURS.fullmatch(typed):  # Fraction would read "1e99999999" too, and take as long as that says
        return None
    hours = Fraction(typed)
    return WeeklyHours(hours, hours) if 0 < hours <= 7 * 24 else None


def _known(db: Database) -> _Known:
    from apptracker.services import pay_context

    return _Known(pay_context.question(db), pay_context.what_else_counts())


def _of_application(db: Database, *, application_id: int) -> PayContext:
    from apptracker.services import pay_context

    return pay_context.of_application(db, application_id)


def _context(db: Database, *, pay: Pay | None, region: str, level: str, hours: WeeklyHours | None) -> PayContext:
    from apptracker.services import pay_context

    return pay_context.of_pay(db, pay, region=region, level=level, hours=hours)

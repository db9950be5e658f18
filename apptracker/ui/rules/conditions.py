"""What few people change of a rule: when it holds, what ends it, how often it comes, what there is to say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from apptracker.domain.rules import LONGEST_DELAY, MOST_TIMES, FollowUpRule, Trigger
from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.context import Context
from apptracker.ui.rules.parts import Chips, Number, Part, combo
from apptracker.ui.rules.timing import REST
from apptracker.ui.theme import Theme
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, in_row, label, stacked
from apptracker.ui.widgets.wrapping_check import WrappingCheck

_CALLS = (
    (mark("whether or not calls are welcome"), None),
    (mark("only where calls are welcome"), False),
    (mark("only where calls are not wanted"), True),
)


class Several(Part):
    """Some of several things a rule may name."""

    def __init__(self, theme: Theme, field: str, name: str, hint: str, offered: Mapping[Any, str]) -> None:
        super().__init__()
        self.faults = frozenset({field})
        self._field = field
        self._kept: tuple[StrEnum, ...] = ()
        self.chips: Chips[StrEnum] = Chips(theme, name, [(key, tr(words)) for key, words in offered.items()])
        self.chips.changed.connect(self._on_wanted)
        parts: list[QWidget] = [label(name, "label", wrap=True), self.chips]
        if hint:
            parts.append(label(hint, "small", wrap=True))
        self.setLayout(stacked(*parts, self.problem, spacing=4))

    def values(self) -> dict[str, object]:
        """In the rule's own order as long as the same are chosen."""
        chosen = self.chips.chosen()
        kept = self._kept if set(self._kept) == set(chosen) else chosen
        return {self._field: kept}

    def fill(self, rule: FollowUpRule) -> None:
        self._kept = getattr(rule, self._field)
        self.chips.choose(self._kept)


class Conditions(Part):
    """What must be true of the application."""

    faults = frozenset({"no_calls"})

    def __init__(self) -> None:
        super().__init__()
        self.calls = combo(tr("Where calls are welcome"))
        for said, _ in _CALLS:
            self.calls.addItem(tr(said))
        self.contact = WrappingCheck(tr("only where a person is known"))
        self.interview = WrappingCheck(tr("only after an interview"))
        self.any_day = WrappingCheck(tr("may fall on a free day"))
        self.calls.activated.connect(self._on_wanted)
        flow = FlowLayout(16, 6)
        for check in (self.contact, self.interview, self.any_day):
            check.clicked.connect(self._on_wanted)
            flow.addWidget(check)
        self.setLayout(stacked(label(tr("Conditions"), "label"), in_row(self.calls, 1), self.problem, flow, spacing=6))

    def values(self) -> dict[str, object]:
        return {
            "no_calls": _CALLS[max(0, self.calls.currentIndex())][1],
            "needs_contact": self.contact.isChecked(),
            "needs_interview": self.interview.isChecked(),
            "any_day": self.any_day.isChecked(),
        }

    def fill(self, rule: FollowUpRule) -> None:
        self.calls.setCurrentIndex(next(n for n, (_, value) in enumerate(_CALLS) if value is rule.no_calls))
        self.contact.setChecked(rule.needs_contact)
        self.interview.setChecked(rule.needs_interview)
        self.any_day.setChecked(rule.any_day)
        self.interview.setVisible(rule.trigger is not Trigger.INTERVIEW or rule.needs_interview)


class Repeats(Part):
    """Whether it comes again while no answer came."""

    faults = frozenset({"every", "times"})

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.times = Number(context.theme, tr("How many times"), 1, MOST_TIMES)
        self.every = Number(context.theme, tr("Working days between them"), 1, LONGEST_DELAY)
        self._often = label("")
        self._between = QWidget()
        self._between.setLayout(in_row(label(tr("every")), self.every, label(tr("working days")), 1))
        often = label(tr("How often, while no answer comes"), "label", wrap=True)
        self.setLayout(stacked(often, in_row(self.times, self._often, 1), self._between, self.problem, spacing=6))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._on_wanted)
        for number in (self.times, self.every):
            number.changed.connect(self._on_turned)
            number.field.editingFinished.connect(self.keep)

    def values(self) -> dict[str, object]:
        once = self.times.value == 1
        return {"times": self.times.value, "every": 0 if once else self.every.value}

    def fill(self, rule: FollowUpRule) -> None:
        self._rest.stop()
        self.times.put(rule.times)
        self.every.put(rule.every or 5)
        self._arrange()

    def marked(self) -> Sequence[QWidget]:
        return (self.times.field,)

    def keep(self) -> None:
        """What was turned and rests: it is to be kept now."""
        if self._rest.isActive():
            self._rest.stop()
            self._on_wanted()

    def _on_turned(self) -> None:
        self._arrange()
        if not self._filling:
            self._rest.start()
        self._on_edited()

    def _arrange(self) -> None:
        once = self.times.value == 1
        self._often.setText(tr("time only") if once else tr("times in all"))
        self._between.setVisible(not once)


class Saying(Part):
    """The text that is ready when the reminder comes, and others to choose from."""

    faults = frozenset({"script", "spoken", "scripts"})

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self.script = CalmCombo(tr("What to say"))
        self.script.setMinimumContentsLength(20)
        self.script.activated.connect(self._on_wanted)
        self._more = label(tr("Others to choose from"), "label", wrap=True)
        self.others: Chips[str] | None = None
        self._kept: tuple[str, ...] = ()
        self._column = stacked(label(tr("What to say"), "label"), self.script, self._more, self.problem, spacing=4)
        self.setLayout(self._column)

    def offer(self, texts: Sequence[tuple[str, str]]) -> None:
        """The texts there are: ids and names. They stay the same while the program runs."""
        if self.others is not None:
            return
        self.script.addItem(tr("nothing prepared"), "")
        for text, name in texts:
            self.script.addItem(name, text)
        self.others = Chips(self._theme, tr("Others to choose from"), texts)
        self.others.changed.connect(self._on_wanted)
        self._column.insertWidget(self._column.indexOf(self._more) + 1, self.others)

    def values(self) -> dict[str, object]:
        chosen = self.others.chosen() if self.others else ()
        kept = self._kept if set(self._kept) == set(chosen) else chosen
        return {"script": self.script.currentData() or "", "scripts": kept}

    def fill(self, rule: FollowUpRule) -> None:
        self._kept = rule.scripts
        if self.others is not None:
            shown = bool(rule.scripts) or rule.custom
            self._more.setVisible(shown)
            self.others.setVisible(shown)
        self.script.setCurrentIndex(max(0, self.script.findData(rule.script)))
        if self.others is not None:
            self.others.choose(rule.scripts)

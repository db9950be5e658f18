"""The words of a rule's reminders, by which ways they ask to act, and what there is to say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from apptracker.domain.applications import Channel
from apptracker.domain.rules import FollowUpRule, Trigger
from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.context import Context
from apptracker.ui.language import ruled
from apptracker.ui.profile.fields import GrowingText
from apptracker.ui.rules import words
from apptracker.ui.rules.parts import Part, combo
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, button, label, stacked

_OFFERED = (
    (Channel.PHONE, mark("by phone")),
    (Channel.EMAIL, mark("by e-mail")),
    (Channel.PORTAL, mark("on their portal")),
    (Channel.TASK, mark("at your desk")),
)


class Example(NamedTuple):
    """An application to show words with."""

    employer: str
    title: str

    def fill(self, text: str) -> str:
        """A text as it would read; '' where it names what is not known, which is said elsewhere."""
        filled = text
        for name, said in (
            ("employer", self.employer),
            ("title", self.title),
            ("format", tr("phone interview")),
            ("reader", tr("Sam")),
        ):
            filled = filled.replace(f"{{{name}}}", said)
        return "" if "{" in filled or "}" in filled else " ".join(filled.split())


class Wording(Part):
    """One of a rule's two texts, with chips for what differs from job to job, and how it reads.

    :param field: ``text`` or ``message_text``.
    """

    def __init__(self, context: Context, field: str, name: str, prompt: str, faults: frozenset[str]) -> None:
        super().__init__()
        self.faults = faults
        self._field, self._text = field, ""  # the text as it is stored
        self._example: Example | None = None
        self.edit = GrowingText(least=1, most=4)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(prompt)
        self.edit.setAcceptDrops(False)
        self.edit.textChanged.connect(self._on_changed)
        self.edit.left.connect(self._on_left)
        self.heading = label(name, "label", wrap=True)
        self.heading.setBuddy(self.edit)
        self.chips: dict[str, QPushButton] = {}
        flow = FlowLayout(6)
        for placeholder, said in words.PLACEHOLDERS.items():
            words_of = tr(said)
            chip = button(words_of, partial(self._insert, placeholder), "tag")
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # clicked, it leaves the keyboard in the text
            chip.setIcon(context.theme.icon("add", "text-muted"))
            chip.setAccessibleName(tr("{name}: insert {said}", name=name, said=words_of))
            chip.setToolTip(
                tr(
                    "Puts {name} where you are typing; each reminder says what it is there",
                    name=f"{{{placeholder}}}",
                )
            )
            self.chips[placeholder] = chip
            flow.addWidget(chip)
        self.reads = label("", "small", wrap=True)
        self.setLayout(stacked(self.heading, self.edit, self.problem, self.reads, flow, spacing=4))

    def values(self) -> dict[str, object]:
        typed = " ".join(self.edit.toPlainText().split())
        return {self._field: self._text if typed == ruled(self._text) else typed}

    def fill(self, rule: FollowUpRule) -> None:
        text = str(getattr(rule, self._field))
        same = self.values()[self._field] == text  # a space at the end may be typed on
        self._text = text
        if not same:
            self.edit.setPlainText(ruled(text))
        self.offer_for(rule.trigger)

    def offer_for(self, trigger: Trigger) -> None:
        """The chips that make sense with what a rule counts from."""
        self.chips["format"].setVisible(trigger is Trigger.INTERVIEW)
        self.chips["reader"].setVisible(trigger is Trigger.SECOND_READER)

    def call(self, name: str) -> None:
        """Go by another name."""
        self.heading.setText(name)
        self.edit.setAccessibleName(name)

    def show_example(self, example: Example | None) -> None:
        self._example = example
        self._read()

    def marked(self) -> Sequence[QWidget]:
        return (self.edit,)

    def _read(self) -> None:
        reads = self._example.fill(self.edit.toPlainText()) if self._example else ""
        self.reads.setText(tr("Reads: “{reads}”", reads=reads) if reads else "")
        self.reads.setVisible(bool(reads))

    def _insert(self, placeholder: str, *_: object) -> None:
        self.edit.insertPlainText(f"{{{placeholder}}}")
        self.edit.setFocus()

    def _on_changed(self) -> None:
        self._read()
        self._on_edited()

    def _on_left(self) -> None:
        if self.values() != self._shown:
            self._on_wanted()


class Ways(Part):
    """By which ways in which order: the first that is welcome and known is taken."""

    faults = frozenset({"channels", "no_calls"})

    def __init__(self) -> None:
        super().__init__()
        self.boxes: list[CalmCombo] = []
        flow = FlowLayout(8)
        for number, name in enumerate((tr("First way"), tr("Second way"), tr("Third way"), tr("Fourth way"))):
            box = combo(name)
            if number:
                box.addItem(tr("no other way"), "")
            for channel, said in _OFFERED:
                box.addItem(tr("else {said}", said=tr(said)) if number else tr(said), channel.value)
            box.activated.connect(self._on_chosen)
            self.boxes.append(box)
            flow.addWidget(box)
        self.setLayout(stacked(flow, self.problem, spacing=4))

    def values(self) -> dict[str, object]:
        return {"channels": self._chosen()}

    def fill(self, rule: FollowUpRule) -> None:
        for number, box in enumerate(self.boxes):
            channel = rule.channels[number].value if number < len(rule.channels) else ""
            box.setCurrentIndex(max(0, box.findData(channel)))
        self._arrange()

    def _chosen(self) -> tuple[Channel, ...]:
        """Each once, in their order."""
        chosen = [box.currentData() for box in self.boxes]
        return tuple(dict.fromkeys(Channel(value) for value in chosen if value))

    def _on_chosen(self) -> None:
        self._arrange()
        self._on_wanted()

    def _arrange(self) -> None:
        """As many boxes as there are ways, and one for another; no way is there twice."""
        kept = self._chosen()
        for number, box in enumerate(self.boxes):
            box.setCurrentIndex(max(0, box.findData(kept[number].value)) if number < len(kept) else 0)
            box.setVisible(number <= len(kept))

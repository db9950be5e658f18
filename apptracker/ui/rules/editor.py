"""The rule that is chosen: why it is there, and a form whose every value is kept as it is changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.reminders import Channel
from apptracker.domain.rules import FollowUpRule, Trigger
from apptracker.ui.context import Context
from apptracker.ui.guide.linking import ArticleLink
from apptracker.ui.language import named, unsaid
from apptracker.ui.profile.fields import GrowingText
from apptracker.ui.rules import words
from apptracker.ui.rules.conditions import Conditions, Repeats, Saying, Several
from apptracker.ui.rules.model import Listed
from apptracker.ui.rules.parts import Part
from apptracker.ui.rules.preview import Preview
from apptracker.ui.rules.timing import Timing
from apptracker.ui.rules.wording import Ways, Wording
from apptracker.ui.rules.work import Shown
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Card, FlowLayout, Scrolled, action_button, button, in_row, label, stacked
from apptracker.ui.words import words_for_person

_WORDS, _WHERE_CALLING, _WHERE_WRITING = mark("Words"), mark("Words where you phone"), mark("Words where you write")


class Title(Part):
    """What the rule is called."""

    faults = frozenset({"label"})

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self._label = ""
        self.line.setProperty("role", "plain")
        self.line.setProperty("strong", True)
        self.line.setProperty("inplace", True)
        self.line.setAccessibleName(tr("Name of the rule"))
        self.line.setToolTip(tr("Name of the rule"))
        self.line.setAcceptDrops(False)
        self.line.textChanged.connect(self._on_edited)
        self.line.editingFinished.connect(self._on_finished)
        self.setLayout(stacked(self.line, self.problem, spacing=2))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # the line grows with the font

    def values(self) -> dict[str, object]:
        return {"label": unsaid(" ".join(self.line.text().split()), self._label)}

    def fill(self, rule: FollowUpRule) -> None:
        self._label = rule.label
        if self.line.text() != named(rule.label):
            self.line.setText(named(rule.label))
            self.line.setCursorPosition(0)

    def marked(self) -> Sequence[QWidget]:
        return (self.line,)

    def _on_finished(self) -> None:
        if self.values() != self._shown:
            self._on_wanted()


class Reason(Part):
    """Why an own rule is there, in the person's words."""

    faults = frozenset({"why"})

    def __init__(self) -> None:
        super().__init__()
        self.edit = GrowingText(least=1, most=6)
        self.edit.setAccessibleName(tr("Why, for yourself"))
        self.edit.setPlaceholderText(tr("What it is good for, and when to leave it"))
        self.edit.setAcceptDrops(False)
        self.edit.textChanged.connect(self._on_edited)
        self.edit.left.connect(self._on_left)
        self.setLayout(stacked(label(tr("Why, for yourself"), "label"), self.edit, self.problem, spacing=4))

    def values(self) -> dict[str, object]:
        return {"why": self.edit.toPlainText().strip()}

    def fill(self, rule: FollowUpRule) -> None:
        if self.edit.toPlainText() != rule.why:
            self.edit.setPlainText(rule.why)

    def _on_left(self) -> None:
        if self.values() != self._shown:
            self._on_wanted()


class Editor(Scrolled):
    """``edited``: another rule stands in the form than before; ``kept(rule)``: it is to be stored;
    ``switched(id, on)``; ``left``: back to the list."""

    edited = Signal()
    kept = Signal(object)
    switched = Signal(str, bool)
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(widest=720, margins=20)
        self.setAccessibleName(tr("The rule that is chosen"))
        self._rule: FollowUpRule | None = None
        self.back = button(tr("All rules"), self.left.emit, "link")
        self.back.setIcon(context.theme.icon("left", "accent"))
        self.title = Title()
        self.on = QCheckBox(tr("On"))
        self.on.clicked.connect(self._on_switched)
        self.origin = label("", "small")
        self.why = label("", wrap=True)
        self.guide = ArticleLink(context, tr("What the guide says"))
        self.ours = label("", "small", wrap=True)
        self.reset = action_button(context.actions["rule.reset"], "link")
        self.delete = action_button(context.actions["rule.delete"])
        self.copy = action_button(context.actions["rule.copy"])
        whose = FlowLayout(12)
        whose.addWidget(self.origin)
        whose.addWidget(self.reset)
        head = in_row(self.title, self.on, spacing=10)
        head.setStretch(0, 1)
        self.body.addLayout(in_row(self.back, 1))
        self.body.addLayout(head)
        self.body.addLayout(whose)
        self.body.addWidget(self.why)
        self.body.addWidget(self.ours)
        self.body.addLayout(in_row(self.guide, 1))

        self.timing = Timing(context)
        self.wording = Wording(
            context, "text", tr(_WORDS), tr("Phone {employer} about {title}"), frozenset({"text", "placeholder"})
        )
        self.message = Wording(
            context, "message_text", tr(_WHERE_WRITING), tr("The same as for a call"), frozenset({"message_text"})
        )
        self.ways = Ways()
        common = Card(tr("What you are reminded of"))
        how = label(tr("How"), "label")
        for row in (label(tr("When"), "label"), self.timing, how, self.ways, self.wording, self.message):
            common.body.addWidget(row)
        self.body.addWidget(common)
        self.preview = Preview(context)
        self.body.addWidget(self.preview)
        self._make_more(context)
        acts = FlowLayout(8)
        acts.addWidget(self.copy)
        acts.addWidget(self.delete)
        self.body.addLayout(acts)
        self.body.addStretch(1)
        self._parts: tuple[Part, ...] = (
            self.title,
            self.timing,
            self.ways,
            self.wording,
            self.message,
            *self._more_parts,
        )
        for part in self._parts:
            part.edited.connect(self._on_edited)
            part.wanted.connect(self._on_wanted)

    def _make_more(self, context: Context) -> None:
        theme = context.theme
        self.reason = Reason()
        self.conditions = Conditions()
        self.formats = Several(
            theme, "formats", tr("Only for these kinds of interview"), tr("None chosen: for any."), words.FORMATS
        )
        self.outcomes = Several(
            theme, "outcomes", tr("Only when the interview is"), tr("None chosen: in any case."), words.OUTCOMES
        )
        self.stages = Several(
            theme,
            "while_in",
            tr("Only while the application is in"),
            tr("None chosen: until it is over."),
            words.STAGES,
        )
        self.ends = Several(theme, "cancelled_by", tr("It goes away by itself when"), "", words.HAPPENINGS)
        self.saying = Saying(context)
        self.repeats = Repeats(context)
        self._more_parts: tuple[Part, ...] = (
            self.saying,
            self.conditions,
            self.formats,
            self.outcomes,
            self.stages,
            self.ends,
            self.repeats,
            self.reason,
        )
        self.unfold = button(tr("More: words, conditions, repeats"), self._on_unfold, "link")
        self.unfold.setCheckable(True)
        self.unfold.setIcon(theme.icon("right", "accent"))
        self._icons = {open_: theme.icon("down" if open_ else "right", "accent") for open_ in (True, False)}
        self._more = Card(tr("More"))
        self._more.body.setSpacing(14)
        for part in self._more_parts:
            self._more.body.addWidget(part)
        self._more.hide()
        self.body.addLayout(in_row(self.unfold, 1))
        self.body.addWidget(self._more)

    # Showing

    @property
    def rule(self) -> FollowUpRule | None:
        """The rule as it is stored."""
        return self._rule

    def show_rule(self, listed: Listed, shown: Shown) -> None:
        """A rule as it is stored; what the person puts in and is not stored yet stays as long as it is the same one."""
        rule = listed.rule
        anew = self._rule is None or self._rule.id != rule.id
        self._rule = rule
        self.saying.offer(shown.texts)
        for part in self._parts:
            part.show_rule(rule, anew=anew)
        for wording in (self.wording, self.message):
            wording.show_example(shown.example)
        self.on.setChecked(rule.enabled)
        self.on.setAccessibleName(tr("On: {label}", label=named(rule.label)))
        self.origin.setText(listed.about)
        self.why.setText(named(rule.why))
        self.why.setVisible(bool(rule.why) and not rule.custom)
        self.ours.setText(tr("Ours, not the guide's: {ours}", ours=named(rule.ours)))
        self.ours.setVisible(bool(rule.ours and rule.source))
        self.guide.point_to(f"rule:{rule.id}", named(rule.label))
        self.guide.setVisible(bool(rule.source) and not rule.custom)
        self.reset.setVisible(listed.differs)
        self.delete.setVisible(rule.custom)
        self._arrange()
        if anew:
            self.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """The person begins with the form."""
        self.timing.days.field.setFocus()

    def name_it(self) -> None:
        """The person is asked for a name first."""
        self.title.line.setFocus()
        self.title.line.selectAll()

    def draft(self, *, sender: Part | None = None) -> FollowUpRule:
        """The rule as it stands in the form; with ``sender`` without what was refused elsewhere in it."""
        assert self._rule is not None
        values: dict[str, object] = {}
        for part in self._parts:
            if sender is None or part is sender or not part.problem.text():
                values |= part.values()
        if not self._rule.custom:
            values.pop("why", None)
        drafted = replace(self._rule, **values)  # type: ignore[arg-type]
        if drafted.trigger is not Trigger.INTERVIEW:
            drafted = replace(drafted, formats=(), outcomes=())
        if drafted.before >= 0:
            drafted = replace(drafted, every=0, times=1)
        return drafted

    def drop(self) -> None:
        """What was refused goes."""
        rule, self._rule = self._rule, None
        for part in self._parts:
            if rule is not None and part.problem.text():
                part.show_rule(rule, anew=True)
        self._rule = rule

    def keep(self) -> None:
        """What rests is to be stored now."""
        self.timing.keep()
        self.repeats.keep()

    def refuse(self, error: AppError) -> bool:
        """Say beside its field why the rule cannot be stored; False when it is about none of them."""
        fault = error.code.removeprefix("rule.")
        part = next((part for part in self._parts if fault in part.faults), None)
        if part is None:
            return False
        if part in self._more_parts and self._more.isHidden():
            self.unfold.setChecked(True)
            self._on_unfold()
        part.tell(words_for_person(error))
        return True

    def refused(self) -> str:
        """What is wrong with what stands in the form and was not stored; '' when nothing is."""
        return next((part.problem.text() for part in self._parts if part.is_changed and part.problem.text()), "")

    def settle(self) -> None:
        """It was stored."""
        for part in self._parts:
            part.tell("")

    def _arrange(self) -> None:
        """Only what makes sense with what the rule counts from."""
        assert self._rule is not None
        draft = self.draft()
        interview = draft.trigger is Trigger.INTERVIEW
        self.formats.setVisible(interview)
        self.outcomes.setVisible(interview)
        self.repeats.setVisible(draft.before < 0)
        self._arrange_words(draft.channels, own_for_writing=bool(self._rule.message_text))
        self.reason.setVisible(self._rule.custom)
        for wording in (self.wording, self.message):
            wording.offer_for(draft.trigger)

    def _arrange_words(self, channels: Sequence[Channel], *, own_for_writing: bool) -> None:
        """Words for a call, for writing, or for both."""
        calls = Channel.PHONE in channels
        writes = any(channel is not Channel.PHONE for channel in channels)
        self.wording.setVisible(calls or not own_for_writing)
        self.message.setVisible(writes and (calls or own_for_writing))
        self.wording.call(tr(_WORDS) if self.message.isHidden() else tr(_WHERE_CALLING))
        self.message.call(tr(_WORDS) if self.wording.isHidden() else tr(_WHERE_WRITING))

    def _on_edited(self) -> None:
        if self._rule is not None:
            self._arrange()
            self.edited.emit()

    def _on_wanted(self) -> None:
        sender = self.sender()
        if self._rule is None or not isinstance(sender, Part):
            return
        draft = self.draft(sender=sender)
        if draft == self._rule:
            sender.tell("")
        else:
            self.kept.emit(draft)

    def _on_switched(self, on: bool) -> None:
        if self._rule is not None:
            self.switched.emit(self._rule.id, on)

    def _on_unfold(self) -> None:
        open_ = self.unfold.isChecked()
        self.unfold.setIcon(self._icons[open_])
        self._more.setVisible(open_)

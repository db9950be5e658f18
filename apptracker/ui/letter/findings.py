"""What the checks found in the letter: why, where, and a button that puts it right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from apptracker.domain.letters import Check, CheckLevel, Fix
from apptracker.ui.actions import BY_ID
from apptracker.ui.context import Context
from apptracker.ui.guide.linking import WHY, ArticleLink
from apptracker.ui.language import said
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Card, FittingButton, FlowLayout, button, clear, in_row, label, stacked

#: Findings whose own words name commands, as the window says them.
_IN_WINDOW = {
    "employer-unknown": mark("The employer is not known, so the letter cannot name it."),
    "title-unknown": mark("The job has no title yet, so the letter cannot name it."),
    "contact-missing": mark("There is no phone number or e-mail to answer to."),
    "why-employer": mark("Say in a sentence why this employer."),
    "no-profile": mark("Your profile is empty, so the letter can say little about you."),
}
_LOOKS = {
    CheckLevel.ERROR: ("warning", "danger", mark("Must be put right")),
    CheckLevel.WARNING: ("warning", "warning", mark("Look at this")),
    CheckLevel.ADVICE: ("info", "text-muted", mark("Advice")),
    CheckLevel.OK: ("check", "success", mark("Good")),
}
_FIXES = {
    Fix.FILL: mark("Fill it in"),
    Fix.EDIT: mark("Edit it"),
    Fix.SWAP: mark("Show it in the letter"),
    Fix.STORY: mark("Tell a story"),
    Fix.PROFILE: mark("Add it"),
    Fix.APPLICATION: mark("Add it"),
    Fix.LENGTH: mark("Make it shorter"),
    Fix.SECOND_READER: mark("Remind me to ask"),
    Fix.HAS_READ: mark("They have read it"),
}
_ICON = 16


class ChecksCard(Card):
    """What the checks found, gravest first; blanks are asked for elsewhere. ``place_wanted(number)``: the sentence a
    finding is about; ``fix_wanted(check)``: what puts it right shall be done; ``word_wanted(check)``: the
    likeliest word shall stand for one that is misspelt; ``reader_wanted``: somebody is given the letter to read."""

    place_wanted = Signal(int)
    fix_wanted = Signal(object)
    word_wanted = Signal(object)
    reader_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(tr("Before it goes out"))
        self.heading.setWordWrap(True)
        self._context, self._theme = context, context.theme
        self._checks: tuple[Check, ...] = ()
        self._rows = stacked(spacing=8)
        self.body.addLayout(self._rows)
        self._theme.changed.connect(self._show)

    @property
    def checks(self) -> tuple[Check, ...]:
        """What it shows."""
        return self._checks

    def show_checks(self, checks: Sequence[Check]) -> None:
        kept = tuple(check for check in checks if not (check.id == "blank" and check.fix in (None, Fix.FILL)))
        if kept != self._checks:
            self._checks = kept
            self._show()
        self.setVisible(bool(kept))

    def _show(self) -> None:
        clear(self._rows)
        for check in self._checks:
            self._rows.addWidget(_Finding(check, self._context, self))


class _Finding(QWidget):
    """One finding; a click on its words leads to the place."""

    def __init__(self, check: Check, context: Context, card: ChecksCard) -> None:
        from apptracker.tailoring.letter.checks import ROWS  # loaded since the letter was judged

        super().__init__()
        self._check, self._card = check, card
        theme = context.theme
        icon, color, grade = _LOOKS[check.level]
        level = tr(grade)
        picture = QLabel()
        picture.setPixmap(theme.icon(icon, color).pixmap(QSize(_ICON, _ICON) * theme.scale, self.devicePixelRatioF()))
        picture.setAccessibleName(level)
        picture.setToolTip(level)
        words = label(tr(_IN_WINDOW[check.id]) if check.id in _IN_WINDOW else said(check.message), wrap=True)
        words.setAccessibleName(f"{level}: {words.text()}")
        ways = FlowLayout(12, 2)
        if check.sentence is not None:
            see = button(tr("See it"), self._on_see, "link")
            see.setAccessibleName(tr("See it in the letter: {text}", text=words.text()))
            ways.addWidget(see)
        spelled = check.id == "spelling"
        if spelled and check.level is CheckLevel.WARNING:  # the others have nothing to put
            right = button(tr("Put right"), self._on_put_right, "link")
            right.setAccessibleName(tr("Put right: {text}", text=words.text()))
            ways.addWidget(right)
        if check.fix is not None:
            done = tr("Edit it there") if spelled and check.fix is not Fix.EDIT else tr(_FIXES[check.fix])
            fix = FittingButton(done, "link")
            fix.clicked.connect(self._on_fix)
            fix.setAccessibleName(f"{done}: {words.text()}")
            ways.addWidget(fix)
        if check.fix is Fix.SECOND_READER:
            given = FittingButton(BY_ID["letter.given"].text, "link")
            given.clicked.connect(card.reader_wanted.emit)
            ways.addWidget(given)
        if check.id in ROWS:
            ways.addWidget(ArticleLink(context, tr(WHY), rows=ROWS[check.id], about=words.text()))
        row = in_row(picture, stacked(words, ways, spacing=0), spacing=8)
        row.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        row.setStretch(1, 1)
        self.setLayout(row)

    @Slot()
    def _on_see(self) -> None:
        if self._check.sentence is not None:
            self._card.place_wanted.emit(self._check.sentence)

    @Slot()
    def _on_put_right(self) -> None:
        self._card.word_wanted.emit(self._check)

    @Slot()
    def _on_fix(self) -> None:
        self._card.fix_wanted.emit(self._check)

"""What was understood beside the fields: warning signs, what else is said, what it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from apptracker.domain.clock import today
from apptracker.ui import formats
from apptracker.ui.capturing.said import Said
from apptracker.ui.capturing.warnings import Warnings
from apptracker.ui.context import Context
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import Elided, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.domain.postings import CoveredRequirement
    from apptracker.services.capture import Preview

_ICON = QSize(16, 16)
_AT_A_TIME = 8  # rows filled in one go


class RequirementRow(QWidget):
    """One thing asked for, and whether the profile answers it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon = QLabel()
        self._text = Elided()
        self._weight = label("", "small")
        row = in_row(self._icon, self._text, self._weight, spacing=6)
        row.setStretch(1, 1)
        self.setLayout(row)

    def show_requirement(self, covered: CoveredRequirement, *, profile_known: bool) -> None:
        asked = covered.requirement
        answered = bool(covered.evidence)
        icon, color = ("check", "success") if answered else ("gap", "text-muted")
        self._icon.setVisible(profile_known)
        self._icon.setPixmap(self._theme.icon(icon, color).pixmap(_ICON, self.devicePixelRatioF()))
        self._icon.setToolTip(
            tr("Your profile answers this") if answered else tr("Nothing in your profile answers this yet")
        )
        self._text.set_text(asked.text[:1].upper() + asked.text[1:])
        self._weight.setText("" if asked.must else tr("nice to have"))
        words = [asked.text, tr("must have") if asked.must else tr("nice to have")]
        if profile_known:
            words.append(tr("covered") if answered else tr("gap"))
        self.setAccessibleName(", ".join(words))


class Understood(QWidget):
    """What was understood beyond the fields of an application."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.warnings = Warnings()
        self._said = Said(today(context.clock))
        self._heading = label("", "strong", wrap=True)
        self._profile_hint = label(tr("Fill in your profile to see which of them you can show."), "small", wrap=True)
        self._rows: list[RequirementRow] = []
        self._asked: list[CoveredRequirement] = []
        self._known = self._filling = False
        self._filled = 0  # rows that show what is asked now
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column = stacked(self.warnings, self._said, self._heading, self._profile_hint, self._list, 1, spacing=8)
        self.setLayout(column)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._preview: Preview | None = None
        self.show_preview(None)
        context.theme.changed.connect(self._on_theme)

    def show_preview(self, preview: Preview | None) -> None:
        self._preview = preview
        posting = preview.posting if preview else None
        # where no employer is named, the field is there to be filled in
        self.warnings.show_signs([sign for sign in posting.warnings if sign.id != "no-employer"] if posting else [])
        self._said.show_fields(posting.fields if posting else {})
        asked = [c for c in preview.coverage.requirements if c.requirement.is_asked] if preview else []
        asked.sort(key=lambda c: not c.requirement.must)
        known = preview.profile_known if preview else False
        self._asked, self._known = asked, known
        for row in self._rows[len(asked) :]:
            row.hide()
        self._filled = 0
        self._fill_rows()
        shown = sum(bool(c.evidence) for c in asked)
        words = trn("Asks for {n} thing", "Asks for {n} things", len(asked))
        if known:
            answers = formats.number(shown)
            words = trn(
                "Asks for {n} thing; your profile answers {answers}",
                "Asks for {n} things; your profile answers {answers}",
                len(asked),
                answers=answers,
            )
        self._heading.setText(words)
        self._heading.setVisible(bool(asked))
        self._profile_hint.setVisible(bool(asked) and not known)

    def _fill_rows(self) -> None:
        """Some of the list at once, the rest as soon as nothing else waits: new rows take their time to make."""
        for asked in self._asked[self._filled : self._filled + _AT_A_TIME]:
            if self._filled == len(self._rows):
                self._rows.append(RequirementRow(self._context.theme))
                self._list.addWidget(self._rows[-1])
            self._rows[self._filled].show_requirement(asked, profile_known=self._known)
            self._rows[self._filled].show()
            self._filled += 1
        if self._filled < len(self._asked) and not self._filling:
            self._filling = True
            self._context.ops.soon(self._fill_more, owner=self)

    def _fill_more(self) -> None:
        self._filling = False
        self._fill_rows()

    @Slot()
    def _on_theme(self) -> None:
        self.show_preview(self._preview)

"""What a posting asks, gaps first, with what answers each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from apptracker.domain.postings import CoveredRequirement
from apptracker.ui.application.posting_text import evidence_tip
from apptracker.ui.application.reading import Reading, evidence_lines, facts_line
from apptracker.ui.context import Context
from apptracker.ui.theme import restyle, set_role
from apptracker.ui.widgets.basics import FlowLayout, Scrolled, button, clear, in_row, label, stacked

_LONGEST = 200  # characters of a requirement; the text beside it has the rest
_MOST = 4  # facts named under the chosen one


class Requirements(QWidget):
    """``chosen(requirement_id)``; ``story_wanted(requirement_id)``: the person would tell a story that fills the gap.
    The arrow keys go from one to the next."""

    chosen = Signal(str)
    story_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName("What the posting asks")
        self._context = context
        self.rows: dict[str, RequirementRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._scrolled = Scrolled(margins=12)
        self._scrolled.body.addLayout(self._list)
        self._scrolled.body.addStretch(1)
        self.setLayout(stacked(self._scrolled))

    def show_reading(self, reading: Reading | None) -> None:
        """Show them anew, the chosen one chosen still."""
        chosen = next((id_ for id_, row in self.rows.items() if row.is_chosen), "")
        clear(self._list)
        self.rows.clear()
        if reading is None:
            return
        self._group(f"Gaps ({len(reading.gaps)})", reading.gaps)
        self._group(f"Answered ({len(reading.answered)})", reading.answered)
        self._group("The work itself", reading.tasks)
        if chosen in self.rows:
            self.rows[chosen].show_chosen(True)
        for row in list(self.rows.values())[:1]:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def choose(self, requirement_id: str, *, scroll: bool = True) -> None:
        for id_, row in self.rows.items():
            row.show_chosen(id_ == requirement_id)
        if scroll and requirement_id in self.rows:
            self._scrolled.ensureWidgetVisible(self.rows[requirement_id], 0, 40)

    def step(self, row: RequirementRow, by: int) -> None:
        """From a row to one before or after it."""
        rows = list(self.rows.values())
        at = rows.index(row) + by
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._scrolled.ensureWidgetVisible(rows[at], 0, 40)

    def _group(self, heading: str, covered: Sequence[CoveredRequirement]) -> None:
        if not covered:
            return
        words = label(heading, "label")
        words.setContentsMargins(8, 8, 0, 2)
        self._list.addWidget(words)
        for one in covered:
            row = RequirementRow(self._context, self, one)
            self.rows[one.requirement.id] = row
            self._list.addWidget(row)


class RequirementRow(QFrame):
    """One of them; the facts that answer it stand below it while it is chosen."""

    def __init__(self, context: Context, owner: Requirements, covered: CoveredRequirement) -> None:
        super().__init__()
        set_role(self, "requirement")
        self._owner = owner
        self.covered = covered
        requirement = covered.requirement
        gap = requirement.is_asked and not covered.evidence
        words = " ".join(requirement.text.split())
        words = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        state = "Gap" if gap else "Answered" if requirement.is_asked else "Task"
        self.setAccessibleName(f"{state}: {words}. {facts_line(covered)}")
        self.setToolTip(evidence_tip(covered))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        icon = QLabel()
        name, color = (
            ("gap", "danger") if gap else ("check", "success") if requirement.is_asked else ("work", "text-muted")
        )
        icon.setPixmap(context.theme.icon(name, color).pixmap(QSize(16, 16)))
        icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        below = FlowLayout(10)
        below.addWidget(label(facts_line(covered), "small"))
        if gap:
            story = button("Add a story", self._on_story, "link")
            story.setAccessibleName(f"Add a story that shows: {words}")
            below.addWidget(story)
        self._evidence = label("\n".join(evidence_lines(covered)[:_MOST]), "muted", wrap=True)
        self._evidence.hide()
        column = stacked(
            label(words, "strong" if requirement.must else "", wrap=True), below, self._evidence, spacing=1
        )
        row = in_row(icon, column, spacing=8)
        row.setStretch(1, 1)
        row.setContentsMargins(8, 4, 6, 4)
        self.setLayout(row)

    @property
    def is_chosen(self) -> bool:
        return bool(self.property("chosen"))

    def show_chosen(self, chosen: bool) -> None:
        if self.is_chosen != chosen:
            self.setProperty("chosen", chosen)
            self._evidence.setVisible(chosen and bool(self._evidence.text()))
            restyle(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._owner.choose(self.covered.requirement.id, scroll=False)
            self._owner.chosen.emit(self.covered.requirement.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._owner.step(self, 1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._owner.chosen.emit(self.covered.requirement.id)
        else:
            super().keyPressEvent(event)

    def _on_story(self) -> None:
        self._owner.story_wanted.emit(self.covered.requirement.id)

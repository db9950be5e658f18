"""What was understood beside the fields: applications like it, warning signs, what it asks for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from apptracker.domain.postings import WarningLevel
from apptracker.domain.stages import StageKind
from apptracker.ui import formats
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.widgets.basics import Elided, button, clear, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.domain.postings import CoveredRequirement, ReadPosting
    from apptracker.services.capture import Preview
    from apptracker.services.duplicates import Similar

_BOX = {WarningLevel.SERIOUS: "alarm", WarningLevel.CAUTION: "caution", WarningLevel.NOTE: "note"}
_DAYS_IN_WORDS = 30
_ICON = QSize(16, 16)


class Box(QFrame):
    """A calm box: words, a quieter line below them, perhaps a button."""

    def __init__(self, role: str, text: str, more: str = "", link: QPushButton | None = None) -> None:
        super().__init__()
        set_role(self, role)
        parts: list[QWidget] = [label(text, wrap=True)]
        if more:
            parts.append(label(more, "small", wrap=True))
        column = stacked(*parts, spacing=2)
        row = in_row(column, spacing=8)
        row.setStretch(0, 1)
        row.setContentsMargins(10, 8, 10, 8)
        if link is not None:
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)
        self.setAccessibleName(text)


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
        self._icon.setToolTip("Your profile answers this" if answered else "Nothing in your profile answers this yet")
        self._text.set_text(asked.text[:1].upper() + asked.text[1:])
        self._weight.setText("" if asked.must else "nice to have")
        words = f"{asked.text}, {'must have' if asked.must else 'nice to have'}"
        if profile_known:
            words += ", covered" if answered else ", gap"
        self.setAccessibleName(words)


class Understood(QWidget):
    """``open_wanted(application_id)``: show that application instead."""

    open_wanted = Signal(int)

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        self._similar = QVBoxLayout()
        self._warnings = QVBoxLayout()
        self._noted = label("", "muted", wrap=True)
        self._heading = label("", "strong", wrap=True)
        self._profile_hint = label("Fill in your profile to see which of them you can show.", "small", wrap=True)
        self._rows: list[RequirementRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column = stacked(
            self._similar, self._warnings, self._noted, self._heading, self._profile_hint, self._list, 1, spacing=8
        )
        self.setLayout(column)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._preview: Preview | None = None
        self.show_preview(None)
        theme.changed.connect(self._on_theme)

    def show_preview(self, preview: Preview | None) -> None:
        self._preview = preview
        posting = preview.posting if preview else None
        clear(self._warnings)
        if posting is not None:
            for sign in posting.warnings:
                if sign.id == "no-employer":
                    continue  # the field is there to be filled in
                quote = f"“{sign.quote}”" if sign.quote else ""
                self._warnings.addWidget(Box(_BOX[sign.level], sign.reason, quote))
        noted = _noted(posting)
        self._noted.setText(noted)
        self._noted.setVisible(bool(noted))
        asked = [c for c in preview.coverage.requirements if c.requirement.is_asked] if preview else []
        asked.sort(key=lambda c: not c.requirement.must)
        known = preview.profile_known if preview else False
        while len(self._rows) < len(asked):
            self._rows.append(RequirementRow(self._theme))
            self._list.addWidget(self._rows[-1])
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(asked))
            if number < len(asked):
                row.show_requirement(asked[number], profile_known=known)
        shown = sum(bool(c.evidence) for c in asked)
        words = f"Asks for {formats.count(len(asked), 'thing')}" + (f"; your profile answers {shown}" if known else "")
        self._heading.setText(words)
        self._heading.setVisible(bool(asked))
        self._profile_hint.setVisible(bool(asked) and not known)

    def show_similar(self, similar: tuple[Similar, ...]) -> None:
        """Applications that are there already; saving one more stays possible."""
        clear(self._similar)
        for each in similar:
            application = each.application
            job = " at ".join(filter(None, (application.title, application.employer))) or "a job without a name"
            link = button("Open it", self._on_open, "link")
            link.setAutoDefault(True)  # Enter on it opens
            link.setProperty("application", application.id)
            link.setAccessibleName(f"Open {job}")
            more = "The link is the same. " if each.same_link else ""
            self._similar.addWidget(
                Box("note", f"You have this already: {job}. {state_of(each, self._today)}.", more.strip(), link)
            )

    @Slot()
    def _on_open(self) -> None:
        self.open_wanted.emit(self.sender().property("application"))

    @Slot()
    def _on_theme(self) -> None:
        self.show_preview(self._preview)


def state_of(similar: Similar, today: date) -> str:
    """How far an application is: "Applied 12 days ago", "Archived; Rejected, applied on 10/2/26"."""
    application = similar.application
    day = application.applied_on or (application.created_at.date() if application.created_at else today)
    apart = (today - day).days
    if apart <= _DAYS_IN_WORDS:
        when = formats.day(day, today) if apart < 2 else f"{apart} days ago"
    else:
        when = f"on {formats.day(day, today)}"
    kind = application.stage_kind
    if kind in (StageKind.SAVED, StageKind.APPLIED) or application.applied_on is None:
        words = f"{application.stage} {when}"
    else:
        words = f"{application.stage}, applied {when}"
    return f"Archived; {words}" if application.archived else words


def _noted(posting: ReadPosting | None) -> str:
    """What else was found: whom to write to, hours, what they do not want."""
    if posting is None:
        return ""

    def sure(name: str) -> str:
        found = posting.fields.get(name)
        return str(found.value) if found is not None and found.sure and found.value else ""

    contact = ", ".join(filter(None, map(sure, ("contact_name", "contact_email", "contact_phone"))))
    parts = [f"Contact: {contact}" if contact else "", "No phone calls, they say" if sure("no_calls") else ""]
    return " · ".join(filter(None, parts))

"""The posting's text as kept, with what it asks marked: bold for must-haves, a solid line under what is answered and a
waved one under gaps, so that it reads without color too."""

from __future__ import annotations

import html
from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip

from apptracker.domain.postings import CoveredRequirement, Requirement
from apptracker.ui.actions import BY_ID
from apptracker.ui.application.reading import evidence_lines, facts_line
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import tr

#: Line ends of old files and the like take their place in the text, one mark for one mark, so that places stay right.
_ONE_FOR_ONE = str.maketrans({"\r": " ", "\x0b": " ", "\x0c": " ", "\x00": " ", "\x85": " ", "\u2028": " "})


class PostingText(QTextEdit):
    """``picked(requirement_id)``: the person clicked on a marked place. ``menu_wanted(where)``: they would correct what
    is asked there, which was picked just before. ``asked_wanted``: the selected words are asked for."""

    picked = Signal(str)
    menu_wanted = Signal(QPoint)
    asked_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._marked: tuple[CoveredRequirement, ...] = ()
        self._unmarked: tuple[Requirement, ...] = ()
        self._chosen = ""
        self._pointed: tuple[int, int] | None = None
        self._places: list[int] | None = None
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("The posting"))
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.viewport().setMouseTracking(True)
        set_role(self, "reading")
        theme.changed.connect(self._mark)

    def show_posting(self, text: str) -> None:
        self._text = text
        self._marked, self._unmarked, self._chosen, self._pointed = (), (), "", None
        self._places = None
        if any(ord(character) > 0xFFFF for character in text):
            self._places = _utf16_places(text)
        self.setPlainText(text.translate(_ONE_FOR_ONE))

    def show_marks(self, marked: Sequence[CoveredRequirement], unmarked: Sequence[Requirement] = ()) -> None:
        """Mark what the posting asks; the places are code points of its text. ``unmarked`` can be chosen too."""
        self._marked, self._unmarked = tuple(marked), tuple(unmarked)
        self._mark()

    @property
    def selected(self) -> tuple[int, int]:
        """The selected words, as half-open code points of the posting's text."""
        cursor = self.textCursor()
        return self._code_point(cursor.selectionStart()), self._code_point(cursor.selectionEnd())

    def choose(self, requirement_id: str) -> None:
        """Bring the place of a requirement into view and lay a ground under it."""
        self._chosen, self._pointed = requirement_id, None
        known = (*(covered.requirement for covered in self._marked), *self._unmarked)
        found = next((each for each in known if each.id == requirement_id), None)
        if found is None:
            self.setExtraSelections([])
            return
        self._lay_ground(found.start, found.end)

    def point_to(self, start: int, end: int) -> None:
        """Bring other words into view and lay a ground under them: half-open code points of the text."""
        self._chosen, self._pointed = "", (start, end)
        self._lay_ground(start, end)

    def _lay_ground(self, begin: int, end: int) -> None:
        ground = QTextEdit.ExtraSelection()
        ground.cursor = self._between(begin, end)
        chosen = QTextCharFormat()
        chosen.setBackground(self._theme.color("selection"))
        chosen.setForeground(self._theme.color("selection-text"))
        ground.format = chosen
        self.setExtraSelections([ground])
        start = QTextCursor(self.document())
        start.setPosition(self._place(end))
        self.setTextCursor(start)
        start.setPosition(self._place(begin))
        self.setTextCursor(start)
        self.ensureCursorVisible()

    def requirement_at(self, point: QPoint) -> CoveredRequirement | None:
        """What is asked at a place of the viewport, if anything."""
        cursor = self.cursorForPosition(point)
        if not self.cursorRect(cursor).adjusted(-12, -2, 12, 2).contains(point):
            return None
        return self._at(cursor.position())

    def _at(self, at: int) -> CoveredRequirement | None:
        """What is asked at a place; of several the innermost, and what is asked before a task it stands in."""
        there = [c for c in self._marked if self._place(c.requirement.start) <= at <= self._place(c.requirement.end)]
        return min(there, key=lambda c: (not c.requirement.is_asked, len(c.requirement.text)), default=None)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.requirement_at(event.pos())
            if found is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), evidence_tip(found), self)
            return True
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.requirement_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            found = self.requirement_at(event.position().toPoint())
            if found is not None:
                self.picked.emit(found.requirement.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """With words selected they may be asked for; at a marked place what is asked there can be corrected."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor()
        where = self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft()) if by_key else event.globalPos()
        found = self._at(cursor.position()) if by_key else self.requirement_at(self.viewport().mapFromGlobal(where))
        if found is not None and not cursor.hasSelection():
            self.picked.emit(found.requirement.id)
            self.menu_wanted.emit(where)
            return
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if cursor.hasSelection():
            asked = QAction(
                self._theme.icon(BY_ID["posting.asked"].icon, "text-muted"), BY_ID["posting.asked"].text, menu
            )
            asked.triggered.connect(self.asked_wanted)
            menu.insertAction(menu.actions()[0], asked)
            menu.insertSeparator(menu.actions()[1])
        menu.popup(where)

    def _mark(self) -> None:
        whole = QTextCursor(self.document())
        whole.beginEditBlock()
        whole.select(QTextCursor.SelectionType.Document)
        whole.setCharFormat(QTextCharFormat())
        for covered in reversed(self._marked):  # a gap, listed first, is marked over what lies in the same words
            self._cursor(covered.requirement).mergeCharFormat(mark_format(self._theme, covered))
        whole.endEditBlock()
        if self._chosen:
            self.choose(self._chosen)
        elif self._pointed is not None:
            self._lay_ground(*self._pointed)

    def _cursor(self, requirement: Requirement) -> QTextCursor:
        return self._between(requirement.start, requirement.end)

    def _between(self, begin: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._place(begin))
        cursor.setPosition(self._place(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _place(self, code_point: int) -> int:
        """Where a code point of the text stands in Qt's UTF-16."""
        at = min(code_point, len(self._text))
        return at if self._places is None else self._places[at]

    def _code_point(self, place: int) -> int:
        """Which code point of the text stands at a place in Qt's UTF-16."""
        return place if self._places is None else bisect_left(self._places, place)


def mark_format(theme: Theme, covered: CoveredRequirement) -> QTextCharFormat:
    """How a requirement is marked: must or nice, answered or a gap; tasks hardly."""
    made = QTextCharFormat()
    requirement = covered.requirement
    line = QTextCharFormat.UnderlineStyle
    if not requirement.is_asked:
        made.setUnderlineStyle(line.DotLine)
        made.setUnderlineColor(theme.color("text-muted"))
        return made
    gap = not covered.evidence
    made.setUnderlineStyle(line.WaveUnderline if gap else line.SingleUnderline)
    made.setUnderlineColor(theme.color("danger" if gap else "success"))
    if requirement.must:
        made.setFontWeight(QFont.Weight.Bold)
        ground = QColor(theme.color("danger-soft" if gap else "success-soft"))
        made.setBackground(ground)
    return made


def evidence_tip(covered: CoveredRequirement, said: str = "") -> str:
    """For a tooltip, which takes HTML: what was asked and what answers it; ``said`` ends it."""
    if covered.evidence:
        lines = evidence_lines(covered)
    elif covered.requirement.is_asked:
        lines = [tr("Nothing in your profile answers this yet.")]
    else:
        lines = []
    shown = "".join(f"<p>{html.escape(line)}</p>" for line in [*lines[:4], *filter(None, (said,))])
    return f"<qt><b>{html.escape(facts_line(covered))}</b>{shown}</qt>"


def _utf16_places(text: str) -> list[int]:
    places, at = [], 0
    for character in text:
        places.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    return [*places, at]

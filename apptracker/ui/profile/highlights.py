"""The lines of a job: what the person did there. They are edited, moved and taken out where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.profile import Fact, FactKind
from apptracker.ui.context import Context
from apptracker.ui.mirroring import set_margins
from apptracker.ui.profile import changing
from apptracker.ui.profile.fields import Notice, TextInPlace
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import icon_button, in_row, label, stacked
from apptracker.ui.words import words_for_person

_PROMPT = mark("Add what you did there, with a number if you can")


class Line(QWidget):
    """One stored line."""

    def __init__(self, context: Context, key: str) -> None:
        super().__init__()
        self.context, self.key = context, key
        self.text = TextInPlace(tr("What you did"), one_line=True)
        self.text.wanted.connect(self._on_wanted)
        self.text.moved.connect(self.move_by)
        self.text.entered.connect(self._on_entered)
        self._more = icon_button(context.theme, "more", tr("More for this line"), self._on_more)
        row = in_row(_mark("•"), self.text, self._more, spacing=2)
        row.setStretch(1, 1)
        row.setAlignment(self._more, Qt.AlignmentFlag.AlignTop)
        column = stacked(row, spacing=0)
        self._notice = Notice(column)
        self.setLayout(column)

    @Slot(int)
    def move_by(self, by: int) -> None:
        self.context.ops.change(partial(changing.move, self.key, by), owner=self)

    @Slot()
    def remove(self) -> None:
        self.context.ops.change(partial(changing.remove, self.key), owner=self, toast=tr("Removed the line"))

    @Slot(str)
    def _on_wanted(self, text: str) -> None:
        if not text.strip():
            self.remove()
            return
        self.context.ops.change(
            partial(changing.edit, self.key, "text", text),
            owner=self,
            toast=tr("Saved the line"),
            done=self._on_stored,
            failed=self._on_refused,
        )

    def _on_stored(self, fact: Fact) -> None:
        self._notice.hush()
        self.text.settle(fact.text("text"))

    def _on_refused(self, error: AppError) -> None:
        self.text.refuse()
        self._notice.say(words_for_person(error))

    @Slot()
    def _on_entered(self) -> None:
        self.text.focusNextChild()

    @Slot()
    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = self.context.theme
        menu.addAction(theme.icon("up", "text-muted"), tr("Move up\tAlt+Up"), self._on_up)
        menu.addAction(theme.icon("down", "text-muted"), tr("Move down\tAlt+Down"), self._on_down)
        menu.addAction(theme.icon("delete", "text-muted"), tr("Remove the line"), self.remove)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    @Slot()
    def _on_up(self) -> None:
        self.move_by(-1)

    @Slot()
    def _on_down(self) -> None:
        self.move_by(1)


class Highlights(QWidget):
    """The lines of one job, volunteer work or project."""

    def __init__(self, context: Context, parent_key: str) -> None:
        super().__init__()
        self.context, self._parent_key = context, parent_key
        self.setAccessibleName(tr("What you did there"))
        self.lines: dict[str, Line] = {}
        self.new = TextInPlace(tr(_PROMPT), tr(_PROMPT), one_line=True)
        self.new.wanted.connect(self._on_wanted)
        self._rows = stacked(spacing=0)
        last = in_row(_mark("+"), self.new, spacing=2)
        last.setStretch(1, 1)
        set_margins(last, 0, 0, 36, 0)
        column = stacked(self._rows, last, spacing=0)
        set_margins(column, 4, 0, 0, 0)
        self._notice = Notice(column)
        self.setLayout(column)

    def show_lines(self, facts: Sequence[Fact]) -> None:
        for key in self.lines.keys() - {fact.key for fact in facts}:
            gone = self.lines.pop(key)
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, fact in enumerate(facts):
            line = self.lines.get(fact.key)
            if line is None:
                line = self.lines[fact.key] = Line(self.context, fact.key)
                self._rows.insertWidget(place, line)
            elif self._rows.indexOf(line) != place:
                self._rows.removeWidget(line)
                self._rows.insertWidget(place, line)
            line.text.show_value(fact.text("text"))

    def begin(self) -> None:
        """Go to the field for a new line."""
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_wanted(self, text: str) -> None:
        if text.strip():
            self.context.ops.change(
                partial(changing.add, FactKind.HIGHLIGHT, {"text": text}, self._parent_key),
                owner=self,
                toast=tr("Added the line"),
                done=self._on_added,
                failed=self._on_refused,
            )

    def _on_added(self, fact: Fact) -> None:
        self._notice.hush()
        self.new.settle("")

    def _on_refused(self, error: AppError) -> None:
        self.new.refuse()
        self._notice.say(words_for_person(error))


def _mark(text: str) -> QLabel:
    """A bullet beside the first line of a text."""
    made = label(text, "muted")
    made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
    made.setContentsMargins(0, 4, 0, 0)
    made.setMinimumWidth(10)
    return made

"""One box that finds applications, people, employers, stories, entries of the guide, settings, and runs any action."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.query import Query, parse
from apptracker.domain.slips import folded
from apptracker.ui.applications.viewing import name_of
from apptracker.ui.context import Context
from apptracker.ui.searching import asking, looking, recent
from apptracker.ui.searching.completing import attach
from apptracker.ui.searching.finding import Entry, Finder, guide_entries, show_all
from apptracker.ui.searching.foot import Foot
from apptracker.ui.searching.going import follow
from apptracker.ui.searching.known import known
from apptracker.ui.searching.rows import Row, RowList, Rows, Way
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import label
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.services.views import View

WIDEST = 720
FROM_TOP = 72
LONGEST = 12  # rows seen without scrolling; the box keeps its height, so that it stands still as one types
LETTERS = 2  # from so many on, what is stored is looked for
TELL_AFTER = 400  # milliseconds without a key until it is said how much was found
_NOTHING = mark("Nothing here has that name. Try fewer letters.")
_NOTHING_FITS = mark("No application fits all of that. Leave something out.")
SLOW_AFTER = 150  # milliseconds without an answer until what needs none is shown
#: What makes no sense to run from here.
_LEFT_OUT = frozenset({"palette", "back"})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Palette(QWidget):
    """Lies over the whole window, so that a click beside its box closes it; :meth:`open` shows it. While it is there no
    other shortcut works, and the focus goes back to where it was. What is stored is looked up in the reading thread,
    one text at a time: the rows stay until others are there, and an answer to what is not asked any more is dropped."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Search or run anything"))
        self._context = context
        self._window = window
        self._before: QWidget | None = None
        self._finder = Finder([spec for spec in context.actions.available() if spec.id not in _LEFT_OUT])
        self._again = context.actions["palette"].shortcuts()  # pressed again, it closes
        self._known = known(context)
        self._recent: list[Row] = []
        self.shown = ""  # the text that the rows answer
        self._gone_by = ""  # what was looked for instead of a text with slips
        self._among: list[int] = []  # the applications that were found
        self._under_way: str | None = None  # the text that is being looked for
        self._enter: Qt.KeyboardModifier | None = None  # Enter was pressed before the answer was there
        self._moved = False  # the person chose a row
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.setInterval(TELL_AFTER)
        self._tell.timeout.connect(self._on_tell)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_AFTER)
        self._slow.timeout.connect(self._on_slow)
        self._make()
        window.installEventFilter(self)

    def _make(self) -> None:
        context = self._context
        self.field = QLineEdit()
        self.field.setObjectName("palette-field")
        self.field.setAccessibleName(tr("Search or run anything"))
        self.field.setPlaceholderText(tr("Search or run anything. ? shows how"))
        icon = QAction(context.theme.icon("search", "text-muted"), "", self.field)
        self.field.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._on_text)
        self.field.installEventFilter(self)
        self.rows = Rows(self)
        self.list = RowList(self.rows, context.theme)
        self.list.setAccessibleName(tr("What was found"))
        self.list.entered.connect(self._on_entered)
        self.list.clicked.connect(self._on_clicked)
        self._nothing = label("", "muted", wrap=True)
        self._nothing.setContentsMargins(12, 4, 12, 8)
        self._foot = Foot(context.theme)
        self._box = QFrame(self)
        self._box.setObjectName("palette")
        column = QVBoxLayout(self._box)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.field, self._nothing, self.list, self._foot):
            column.addWidget(widget)
        self._completing = attach(self.field, context)
        self._completing.offered.connect(self._foot.offer_completion)

    def open(self, text: str = "") -> None:
        """Show it, with a text in its field, and fetch what can be jumped to."""
        for other in self._window.findChildren(Palette):
            if other is not self:
                other.close()
        self._before = QApplication.focusWidget()
        self.resize(self._window.size())
        self._place_box()
        self._show(self._suggested())
        self.show()
        self.raise_()
        # Nothing below it is painted with each letter. The style sheet, put on when it shows, would take that back.
        for part in (self.field, self.list.verticalScrollBar()):
            part.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.field.setFocus()
        self._context.ops.read(recent.applications, self._on_recent, owner=self)
        self._known.refresh()
        self._context.ops.read(looking.views, self._on_views, owner=self)
        self._context.ops.read(guide_entries, self._on_entries, owner=self)
        self.field.setText(text)

    def _on_recent(self, rows: list[Row]) -> None:
        self._recent = rows
        if not self.field.text().strip():
            self._show(self._suggested())

    def _on_views(self, views: list[View]) -> None:
        self._finder.take_views([(view.key, name_of(view)) for view in views if not view.hidden])

    def _on_entries(self, entries: list[Entry]) -> None:
        self._finder.take_entries(entries)
        if self.shown:
            self._look(self.shown)

    # From text to rows

    def _on_text(self, text: str) -> None:
        text = text.strip()
        self._enter = None
        self._moved = False
        if not text:
            self._answered("", self._suggested())
        elif text == asking.ASK:
            self._answered(text, asking.rows())
        elif len(folded(text).strip()) < LETTERS:
            self._answered(text, self._finder.few_letters(text))
        else:
            self._slow.start()
            self._look(text)

    def _parsed(self, text: str) -> Query:
        return parse(text, self._known.vocabulary.keys)

    def _on_slow(self) -> None:
        """The store is busy: show what is found without it. Enter goes on waiting for the rest."""
        text = self.field.text().strip()
        rows = self._finder.rows(text, self._parsed(text), None)
        if text != self.shown and rows:
            self._show(rows)

    def _look(self, text: str) -> None:
        """Look for a text, unless another is being looked for: what is asked by then comes next."""
        if self._under_way is not None:
            return
        self._under_way = text
        work = partial(looking.answer, text=text, vocabulary=self._known.vocabulary, table=self._known.table)
        self._context.ops.read(work, self._on_answer, owner=self, failed=self._on_failed)

    def _on_answer(self, answer: looking.Answer) -> None:
        self._under_way = None
        asked = self.field.text().strip()
        if asked != answer.text:
            if len(folded(asked).strip()) >= LETTERS:
                self._look(asked)
            return
        self._gone_by = answer.found.mended if answer.found is not None else ""
        self._among = [hit.application_id for hit in answer.found.hits] if answer.found is not None else []
        query, typing = self._parsed(answer.text), self._completing.offers
        rows = self._finder.rows(answer.text, query, answer.found, guide=answer.guide, typing=typing)
        if answer.refused:
            rows.insert(0, Row(answer.refused, icon="info", way=Way("notice")))
        self._answered(answer.text, rows)
        if answer.found is not None and answer.found.more:
            work = partial(looking.count, text=answer.text, found=answer.found, table=self._known.table)
            self._context.ops.read(work, self._on_counted, owner=self, failed=self._on_failed)

    def _on_failed(self, error: AppError) -> None:
        """The store could not be read; what needs none of it is still found."""
        self._under_way = None
        text = self.field.text().strip()
        rows = self._finder.rows(text, self._parsed(text), None)
        self._answered(text, [Row(words_for_person(error), icon="info", way=Way("notice")), *rows])

    def _on_counted(self, counted: tuple[str, int]) -> None:
        text, number = counted
        if text != self.shown:
            return
        for place, row in enumerate(self.rows.rows):
            if row.way is not None and row.way.kind == "all":
                self.list.change(place, show_all(number))

    def _answered(self, text: str, rows: list[Row]) -> None:
        self._slow.stop()
        self.shown = text
        self._show(rows)
        self._tell.start()
        if self._enter is not None:
            modifiers, self._enter = self._enter, None
            self._enter_row(modifiers)

    def _suggested(self) -> list[Row]:
        state = self._context.state
        searches = recent.searches(state)
        return [
            *([Row(tr("Recent searches")), *searches] if searches else []),
            *([Row(tr("Recent")), *self._recent] if self._recent else []),
            Row(tr("Actions")),
            *self._finder.all_actions(),
        ]

    def _show(self, rows: list[Row]) -> None:
        """Put rows in the place of those that are there; what the person chose stays chosen where it is still there."""
        chosen = self._current()
        self.rows.show_rows(rows)
        found = any(not row.notice and not row.heading for row in rows)
        narrowed = bool(self._parsed(self.shown).filters)
        self._nothing.setText(tr(_NOTHING_FITS if narrowed else _NOTHING))
        self._nothing.setVisible(not found)
        if not found:
            self._foot.show_row(Row(""))
        same = next((i for i, row in enumerate(rows) if chosen and row.way == chosen.way), -1) if self._moved else -1
        self._choose(max(0, same), 1, say=False)

    # Choosing

    def _current(self) -> Row | None:
        index = self.list.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() else None

    def _choose(self, row: int, step: int, *, say: bool = True) -> None:
        """Select the row, or the next one in the direction of ``step`` that can be chosen."""
        rows = self.rows.rows
        row = max(0, min(row, len(rows) - 1))
        way = 1 if step > 0 else -1
        while 0 <= row < len(rows) and (rows[row].heading or rows[row].notice):
            row += way
        if not 0 <= row < len(rows):
            return
        self.list.setCurrentIndex(self.rows.index(row))
        if all(each.heading or each.notice for each in rows[:row]):
            self.list.scrollToTop()  # what stands above the first shows too
        self._foot.show_row(rows[row])
        if say and self.field.hasFocus():
            self._say(rows[row].spoken)

    def _on_tell(self) -> None:
        """How much was found, and what is chosen, once nobody types."""
        number = sum(not row.heading and not row.notice for row in self.rows.rows)
        told = [row.text for row in self.rows.rows if row.notice]
        chosen = self._current()
        if self.shown and self.field.hasFocus():
            counted = trn("{n} result", "{n} results", number) if number else tr("Nothing found")
            self._say(". ".join([*told, counted, *([chosen.spoken] if chosen and number else [])]))

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, words))

    def _on_entered(self, index: QModelIndex) -> None:
        row = self.rows.rows[index.row()]
        if not row.heading and not row.notice:
            self.list.setCurrentIndex(index)
            self._foot.show_row(row)

    def _on_clicked(self, index: QModelIndex) -> None:
        modifiers = QApplication.keyboardModifiers()
        row = self.rows.rows[index.row()]
        if not row.heading and not row.notice:
            self._run(row, own_window=bool(modifiers & Qt.KeyboardModifier.ControlModifier))

    def _enter_row(self, modifiers: Qt.KeyboardModifier) -> None:
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if control and modifiers & Qt.KeyboardModifier.ShiftModifier:
            if any(row.way is not None and row.way.kind == "application" for row in self.rows.rows):
                self._run(Row("", way=Way("all")))
        elif (row := self._current()) is not None and not row.heading and not row.notice:
            self._run(row, own_window=control)

    def _run(self, row: Row, *, own_window: bool = False) -> None:
        assert row.way is not None
        if row.way.kind == "fill":
            self.field.setText(str(row.way.value))
            return
        context = self._context
        recent.remember(context.state, self.shown, row)
        text, among = self._gone_by or self.shown, self._among
        self.close()
        follow(context, row.way, text, own_window=own_window, among=among)

    # Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.field:
            if kind == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
                return self._on_key(event)
            if isinstance(event, QFocusEvent) and kind == QEvent.Type.FocusOut:
                self._on_left(event)
        elif kind == QEvent.Type.Resize and watched is self._window:
            self.resize(self._window.size())
            self._place_box()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape or QKeySequence(event.keyCombination()) in self._again:
            self.close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.field.text().strip() == self.shown:
                self._enter_row(event.modifiers())
            else:
                self._enter = event.modifiers()  # it is meant for what comes
        elif key in _STEPS:
            self._moved = True
            self._choose(self.list.currentIndex().row() + _STEPS[key], _STEPS[key])
        else:
            return False
        return True

    def _on_left(self, event: QFocusEvent) -> None:
        """The focus went elsewhere in the window."""
        elsewhere = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
        if event.reason() not in elsewhere:
            self._before = None
            self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close()

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._moved = True
        self._choose(self.list.currentIndex().row() + (1 if forward else -1), 1 if forward else -1)
        return True

    def closeEvent(self, event: QEvent) -> None:
        self._tell.stop()
        self._slow.stop()
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        super().closeEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 70))

    def _place_box(self) -> None:
        width = min(round(WIDEST * min(self._context.theme.scale, 1.5)), self.width() - 48)
        line = self.list.painted.height_of(Row("", way=Way("notice")))
        top = min(FROM_TOP, max(8, self.height() // 10))
        around = self.field.sizeHint().height() + self._foot.sizeHint().height() + 34
        height = min(around + LONGEST * line, self.height() - top - 16)
        self._box.setGeometry((self.width() - width) // 2, top, width, height)

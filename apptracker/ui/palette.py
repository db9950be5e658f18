"""One box that runs any action and jumps to any application, person or entry of the guide."""

from __future__ import annotations

from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from apptracker.domain.places import Place
from apptracker.store import Database
from apptracker.ui.actions import BY_ID, key_words
from apptracker.ui.context import Context
from apptracker.ui.matching import Matcher, folded
from apptracker.ui.theme import Theme
from apptracker.ui.widgets.basics import label, paint_chip

WIDEST = 640
FROM_TOP = 72
RECENT = 5  # applications shown before anything is typed
MOST = 40  # of each kind shown
LETTERS = 2  # from so many on, applications and people are looked for
#: What makes no sense to run from here.
_LEFT_OUT = frozenset({"palette", "back"})
#: Other words people look for an action by.
_ALSO = {
    "capture": "new job advert application",
    "calendar.save": "ics export phone alarms interviews reminders",
    "larger": "zoom in font size bigger",
    "page.history": "trash deleted",
    "profile.import": "cv",
    "sample.load": "demo example",
    "settings": "theme dark light contrast font preferences options time zone backups watched folder downloads "
    "spelling",
    "page.applications": "duplicates merge",
    "shortcuts": "help keys",
    "smaller": "zoom out font size",
    "undo": "take back",
}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Row(NamedTuple):
    """A line of the palette: a heading, an action (``action``), a place (``place``), or something in the guide
    (``entry``, the way there)."""

    text: str
    detail: str = ""
    icon: str = ""
    action: str = ""
    place: Place | None = None
    entry: str = ""

    @property
    def heading(self) -> bool:
        return not self.action and self.place is None and not self.entry

    @property
    def spoken(self) -> str:
        stage = self.place.stage if self.place and not self.place.person else ""
        keys = key_words(BY_ID[self.action]) if self.action else ""
        return ", ".join(filter(None, (self.text, self.detail, stage, keys)))


class Rows(QAbstractListModel):
    """What is shown, best first under each heading."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's way
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Painted(QStyledItemDelegate):
    """A line: icon, name, what tells it apart; at the right its keys or its stage."""

    def __init__(self, rows: Rows, theme: Theme) -> None:
        super().__init__(rows)
        self._rows, self._theme = rows, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        heading = self._rows.rows[index.row()].heading
        return QSize(200, self._theme.size("body") + (14 if heading else 20))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, theme = self._rows.rows[index.row()], self._theme
        rect: QRect = option.rect.adjusted(12, 0, -12, 0)
        painter.save()
        if row.heading:
            painter.setFont(theme.font("small", strong=True))
            painter.setPen(theme.color("text-muted"))
            painter.drawText(rect.adjusted(0, 4, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.text)
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = theme.color("selection-text" if chosen else "text")
        muted = theme.color("selection-text" if chosen else "text-muted")
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6)
        side = theme.size("heading") + 3
        icon = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        theme.icon(row.icon, "selection-text" if chosen else "text-muted").paint(painter, icon)
        rect.setLeft(icon.right() + 10)
        rect.setRight(self._paint_right(painter, row, rect, muted))
        painter.setFont(theme.font("body", strong=not row.action))
        painter.setPen(ink)
        rect.setLeft(_drawn(painter, rect, row.text) + 10)
        painter.setFont(theme.font("body"))
        painter.setPen(muted)
        _drawn(painter, rect, row.detail)
        painter.restore()

    def _paint_right(self, painter: QPainter, row: Row, rect: QRect, muted: QColor) -> int:
        """Draws what stands at the right; where the room for the rest ends."""
        painter.setFont(self._theme.font("small"))
        metrics = painter.fontMetrics()
        if row.place is not None and not row.place.person:
            width = min(metrics.horizontalAdvance(row.place.stage) + 20, rect.width() // 3)
            height = metrics.height() + 4
            chip = QRect(rect.right() - width, rect.center().y() - height // 2, width, height)
            paint_chip(painter, chip, row.place.stage, self._theme.stage_colors(row.place.stage_kind))
            return chip.left() - 10
        keys = key_words(BY_ID[row.action]).split(" or ")[0] if row.action else ""
        painter.setPen(muted)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, keys)
        return rect.right() - metrics.horizontalAdvance(keys) - 10


def _drawn(painter: QPainter, rect: QRect, text: str) -> int:
    """Draws a text, shortened where it does not fit; where it ends."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return rect.left() + metrics.horizontalAdvance(shown)


class Palette(QWidget):
    """Lies over the whole window, so that a click beside its box closes it; :meth:`open` shows it. While it is there no
    other shortcut works, and the focus goes back to where it was."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName("Search or run anything")
        self._context = context
        self._window = window
        self._before: QWidget | None = None
        self._actions = [spec for spec in context.actions.available() if spec.id not in _LEFT_OUT]
        self._by_words = Matcher(f"{spec.text} {spec.group} {_ALSO.get(spec.id, '')}" for spec in self._actions)
        self._places: list[Place] = []
        self._by_name = Matcher(())
        self._entries: list[Row] | None = None  # of the guide; fetched once something is typed that may be one
        self._by_title = Matcher(())
        self.field = QLineEdit()
        self.field.setAccessibleName("Search or run anything")
        self.field.setPlaceholderText("An action, an application, a person, a word of the guide")
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.rows = Rows(self)
        self.list = QListView()
        self.list.setAccessibleName("What was found")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(Painted(self.rows, context.theme))
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._on_clicked)
        self._nothing = label("Nothing here has that name. Try fewer letters.", "muted", wrap=True)
        self._nothing.setContentsMargins(12, 4, 12, 8)
        self._box = QFrame(self)
        self._box.setObjectName("palette")
        column = QVBoxLayout(self._box)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.field, self.list, self._nothing):
            column.addWidget(widget)
        window.installEventFilter(self)

    def open(self) -> None:
        """Show it and look up what can be jumped to."""
        for other in self._window.findChildren(Palette):
            if other is not self:
                other.close()
        self._before = QApplication.focusWidget()
        self.resize(self._window.size())
        self._search("")
        self.show()
        self.raise_()
        self.field.setFocus()
        self._context.ops.read(_places, self._on_places, owner=self)

    def _on_places(self, found: tuple[list[Place], Matcher]) -> None:
        self._places, self._by_name = found
        self._search(self.field.text())

    def _on_entries(self, found: tuple[list[Row], Matcher]) -> None:
        self._entries, self._by_title = found
        self._search(self.field.text())

    def _search(self, text: str) -> None:
        query = text.strip()
        if self._entries is None and len(folded(query).strip()) >= LETTERS:
            self._entries = []
            self._context.ops.read(_entries, self._on_entries, owner=self)
        rows = self._found(query) if query else self._suggested()
        self.rows.show_rows(rows)
        self._nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._place_box()
        self._choose(0, 1)

    def _suggested(self) -> list[Row]:
        recent = [place for place in self._places[:RECENT] if not place.person]
        actions = [_action_row(spec.id) for spec in self._actions]
        return [*_under("Recent", [_place_row(place) for place in recent]), *_under("Actions", actions)]

    def _found(self, query: str) -> list[Row]:
        return self._matching(query, slips=False) or self._matching(query, slips=True)

    def _matching(self, query: str, *, slips: bool) -> list[Row]:
        actions = [_action_row(self._actions[i].id) for i in self._by_words.find(query, slips=slips)]
        if len(folded(query).strip()) < LETTERS:
            return _under("Actions", actions)
        places = [self._places[i] for i in self._by_name.find(query, slips=slips)]
        applications = [_place_row(place) for place in places if not place.person][:MOST]
        people = [_place_row(place) for place in places if place.person][:MOST]
        entries = [(self._entries or [])[i] for i in self._by_title.find(query, slips=slips)][:MOST]
        return [
            *_under("Actions", actions),
            *_under("Applications", applications),
            *_under("People", people),
            *_under("Guide", entries),
        ]

    # Choosing

    def _choose(self, row: int, step: int) -> None:
        """Select the row, or the next one in the direction of ``step`` that is no heading."""
        rows = self.rows.rows
        row = max(0, min(row, len(rows) - 1))
        way = 1 if step > 0 else -1
        while 0 <= row < len(rows) and rows[row].heading:
            row += way
        if 0 <= row < len(rows):
            index = self.rows.index(row)
            self.list.setCurrentIndex(index)
            if row == 1:
                self.list.scrollToTop()  # the heading above the first row shows too
            if self.field.hasFocus():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, rows[row].spoken))

    def _on_clicked(self, index: QModelIndex) -> None:
        if not self.rows.rows[index.row()].heading:
            self._run(self.rows.rows[index.row()])

    def _run(self, row: Row) -> None:
        context = self._context
        self.close()
        if row.action:
            context.actions[row.action].trigger()
        elif row.entry:
            context.go.go(row.entry)
        elif row.place is not None:
            context.go.open_application(row.place.application_id, "people" if row.place.person else "")

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
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Escape or (control and key == Qt.Key.Key_K):
            self.close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.currentIndex().isValid():
                self._run(self.rows.rows[self.list.currentIndex().row()])
        elif key in _STEPS:
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
        self._choose(self.list.currentIndex().row() + (1 if forward else -1), 1 if forward else -1)
        return True

    def closeEvent(self, event: QEvent) -> None:
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        super().closeEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 70))

    def _place_box(self) -> None:
        width = min(WIDEST, self.width() - 48)
        lines = sum(self.list.sizeHintForRow(row) for row in range(min(14, len(self.rows.rows))))
        self.list.setFixedHeight(max(40, min(lines + 8, self.height() - FROM_TOP - 100)))
        self._box.setFixedWidth(width)
        self._box.adjustSize()
        self._box.move((self.width() - width) // 2, min(FROM_TOP, max(8, self.height() // 10)))


def _places(db: Database) -> tuple[list[Place], Matcher]:
    places = db.read.places()
    return places, Matcher(f"{p.person} {p.employer} {p.title}" for p in places)


def _entries(db: Database) -> tuple[list[Row], Matcher]:
    """The tools and the subjects of the guide, and what there is to read, with the subject it stands in."""
    from apptracker.guide import articles, library
    from apptracker.ui.guide.tools import TOOLS

    subjects = library.subjects()
    every = articles.articles().values()
    rows = [Row(tool.name, "Guide", tool.icon, entry=tool.id) for tool in TOOLS]
    rows += [Row(s.name, s.group, s.icon, entry=f"guide:subject:{s.id}") for s in subjects.values()]
    names = [row.text for row in rows] + [f"{a.title} {' '.join(a.words)}" for a in every]
    for a in every:
        subject = subjects[a.subject]
        rows.append(Row(a.title, subject.name, subject.icon, entry=f"guide:{a.reference}"))
    return rows, Matcher(names)


def _action_row(action_id: str) -> Row:
    spec = BY_ID[action_id]
    return Row(spec.text, icon=spec.icon, action=spec.id)


def _place_row(place: Place) -> Row:
    of = ", ".join(filter(None, (place.title, place.employer)))
    if place.person:
        return Row(place.person, of, "people", place=place)
    if not place.employer:
        return Row(place.title or f"Application {place.application_id}", "", "applications", place=place)
    return Row(place.employer, place.title, "applications", place=place)


def _under(heading: str, rows: list[Row]) -> list[Row]:
    return [Row(heading), *rows] if rows else []

"""The frame around the pages: the sidebar and the header."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from apptracker.ui.actions import BY_ID, Actions
from apptracker.ui.skeleton import SIDEBAR, SIDEBAR_FOLDED
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.push_button import PushButton


class PageSpec(NamedTuple):
    """``action`` is the id of the action that leads there; the sidebar shows it under that action's icon and text,
    unless it is a part of another page (``within``)."""

    id: str
    place: str  # "module:class" under apptracker.ui.pages
    at_foot: bool = False
    within: str = ""

    @property
    def action(self) -> str:
        return f"page.{self.id}" if f"page.{self.id}" in BY_ID else self.id


PAGES = (
    PageSpec("today", "today:TodayPage"),
    PageSpec("board", "board:BoardPage"),
    PageSpec("applications", "applications:ApplicationsPage"),
    PageSpec("calendar", "calendar:CalendarPage"),
    PageSpec("interviews", "interviews:InterviewsPage"),
    PageSpec("people", "people:PeoplePage"),
    PageSpec("profile", "profile:ProfilePage"),
    PageSpec("guide", "guide:GuidePage"),
    PageSpec("history", "history:HistoryPage", at_foot=True),
    PageSpec("settings", "settings:SettingsPage", at_foot=True),
    PageSpec("templates", "templates:TemplatesPage", within="settings"),
    PageSpec("rules", "rules:RulesPage", within="settings"),
)
IN_SIDEBAR = tuple(spec for spec in PAGES if not spec.within)


AROUND = 76  # pixels in the sidebar's width that are not the name of a page
LARGEST_PART = 0.28  # of the window's width that names may take; where they need more, the sidebar folds by itself


class Sidebar(QFrame):
    """The pages by name. It folds to icons as the person wants it, and by itself where the window has little room for
    names in letters of this size. ``folded``: as it shows."""

    def __init__(self, actions: Actions, theme: Theme, *, folded: bool) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Pages"))
        self._theme = theme
        self._actions = actions
        self.buttons: dict[str, QToolButton] = {}
        self._parts: list[tuple[QWidget, Callable[[], int]]] = []  # under the names of pages
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 14, 10, 10)
        column.setSpacing(2)
        for spec in IN_SIDEBAR:
            if spec.at_foot and not any(p.at_foot and p.id in self.buttons for p in PAGES):
                column.addStretch(1)
            button = QToolButton()
            set_role(button, "nav")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setText(f"  {BY_ID[spec.action].text}")
            button.setAccessibleName(BY_ID[spec.action].text)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(actions[spec.action].trigger)
            self.buttons[spec.id] = button
            column.addWidget(button)
        self.folded = self._wanted = folded
        self._insists = False  # on names, where there is little room for them
        self._tight = False
        self._show_folded()

    def put_under(self, page_id: str, part: QWidget, least: Callable[[], int]) -> None:
        """Show more under the name of a page, while the sidebar is not folded and there is room: so many pixels at
        least."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.buttons[page_id]) + 1, part)
        self._parts.append((part, least))
        self.fit()

    def fit(self) -> None:
        """Show what stands under the names of pages where there is room for it."""
        column = self.layout()
        if column is None:
            return
        margins = column.contentsMargins()
        taken = sum(button.sizeHint().height() + column.spacing() for button in self.buttons.values())
        room = self.height() - margins.top() - margins.bottom() - taken
        for part, least in self._parts:
            part.setVisible(not self.folded and 0 < least() <= room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def dress(self) -> None:
        """Icons in the theme's colors; the current page's in the accent."""
        for spec in IN_SIDEBAR:
            button = self.buttons[spec.id]
            token = "accent" if button.isChecked() else "text-muted"
            button.setIcon(self._theme.icon(BY_ID[spec.action].icon, token))

    def fold(self, folded: bool) -> None:
        """What the person wants, also where it is so already for want of room."""
        self._wanted, self._insists = folded, not folded
        self.look_again()

    def look_again(self) -> None:
        """The window or its letters have another size."""
        self._show_folded()

    def _show_folded(self) -> None:
        window, named = self.window(), self._named_width()
        tight = window is not self and named > LARGEST_PART * window.width()
        self._insists = self._insists and tight == self._tight
        self._tight = tight
        self.folded = self._wanted or (tight and not self._insists)
        self.fit()
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if self.folded else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for spec in IN_SIDEBAR:
            self.buttons[spec.id].setIconSize(QSize(20, 20) * min(self._theme.scale, 1.6))
            self.buttons[spec.id].setToolButtonStyle(style)
            self.buttons[spec.id].setToolTip(self._actions[spec.action].toolTip())
        self.setFixedWidth(SIDEBAR_FOLDED if self.folded else named)

    def _named_width(self) -> int:
        bold = QFontMetrics(self._theme.font(strong=True))  # as the current page's name is
        widest = max(bold.horizontalAdvance(button.text()) for button in self.buttons.values())
        return max(SIDEBAR, widest + AROUND)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)  # once, however often
        self._show_folded()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            tight = self._named_width() > LARGEST_PART * self.window().width()
            if tight != self._tight:
                self._show_folded()
        return False

    def show_page(self, page_id: str) -> None:
        within = next((spec.within for spec in PAGES if spec.id == page_id), "")
        self.buttons[within or page_id].setChecked(True)
        self.dress()


class Header(QFrame):
    """A page's title, the line that sums it up, the way to search everything, and the page's main action."""

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("header")
        self._actions = actions
        self._theme = theme
        self._search_words = f"{BY_ID['palette'].text}…"
        self._primary_id = ""
        self.title = _Line()
        set_role(self.title, "title")
        self.summary = _Line()
        set_role(self.summary, "muted")
        self.search = PushButton()
        self.search.setAccessibleName(BY_ID["palette"].text)
        self.search.setToolTip(actions["palette"].toolTip())
        self.search.clicked.connect(actions["palette"].trigger)
        self.primary = QPushButton()
        set_role(self.primary, "primary")
        self.primary.clicked.connect(self._on_primary)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.summary)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 14, 24, 10)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.search)
        row.addWidget(self.primary)

    def show_page(self, title: str, primary: str) -> None:
        self.title.setText(title)
        self._primary_id = primary
        self.primary.setVisible(bool(primary))
        if primary:
            self.primary.setText(BY_ID[primary].text)
            self.primary.setToolTip(self._actions[primary].toolTip())
        self.fit()

    def sum_up(self, text: str) -> None:
        """Say what the page says of itself."""
        self.summary.setText(text)
        self.summary.setToolTip(text)
        self.fit()

    def fit(self) -> None:
        """The way to search in words where they fit beside what the page is called and says, else as an icon alone."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self._search_words) + metrics.horizontalAdvance(self.primary.text()) + 140
        said = max(self.title.sizeHint().width() + 40, self.summary.sizeHint().width())
        roomy = self.width() - words > said
        if roomy == bool(self.search.text()) and not self.search.icon().isNull():
            return
        self.search.setText(self._search_words if roomy else "")
        self.search.setIcon(self._theme.icon("search", "text-muted"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _on_primary(self) -> None:
        self._actions[self._primary_id].trigger()


class _Line(QLabel):
    """One line that ends in "…" where it does not fit."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter = QPainter(self)  # and not the style, which takes 10 ms to import
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), place, shown)

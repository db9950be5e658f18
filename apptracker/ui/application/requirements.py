"""What a posting asks, gaps first; below the list, what answers the one that is chosen, and ways to correct it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from apptracker.domain.postings import CoveredRequirement
from apptracker.ui.application.evidence import EvidenceLines
from apptracker.ui.application.reading import Reading
from apptracker.ui.application.requirement_rows import INDENT, RequirementDelegate, RequirementsModel, words_of
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.guide.linking import ArticleLink
from apptracker.ui.mirroring import set_margins
from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FlowLayout, button, stacked, tip


class Requirements(QWidget):
    """``chosen(requirement_id)``: it shall be seen in the text. ``had(requirement_id)``: the person has it, and the gap
    is none. ``story_wanted(requirement_id)``: they would tell a story that fills it. ``menu_wanted(where)``: they would
    correct the chosen one. ``denied(facts)``: these, by their keys, do not answer it. ``opened(fact)``: its story shall
    be seen."""

    chosen = Signal(str)
    had = Signal(str)
    story_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    denied = Signal(object)
    opened = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(tr("What the posting asks"))
        self.model = RequirementsModel()
        self.model.setParent(self)
        self.view = _List()
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("What the posting asks"))
        self.view.setItemDelegate(RequirementDelegate(self.view, context.theme))
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setWordWrap(True)  # or the heights would not follow the width
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        set_role(self.view, "requirements")
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.clicked.connect(self._on_clicked)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.evidence = EvidenceLines(context)
        self.evidence.denied.connect(self._on_denied)
        self.evidence.opened.connect(self.opened)
        self.have = button(tr("I have this"), self._on_have)
        self.story = button(tr("Add a story"), self._on_story)
        self.correct = button(tr("Correct this"), self._on_correct, "link")
        keys = context.actions["posting.correct"].shortcut().toString()
        self.correct.setToolTip(
            tr("Say what is asked and what answers it, where it was read wrongly ({keys})", keys=keys)
        )
        self.how = ArticleLink(context, tr("How to show it"))
        self._articles: dict[str, str] = {}
        self._reading: Reading | None = None
        ways = FlowLayout(8, 2)
        for made in (self.have, self.story, self.correct, self.how):
            made.hide()
            ways.addWidget(made)
        below = stacked(self.evidence, ways, spacing=4)
        set_margins(below, INDENT, 6, 12, 8)
        column = stacked(self.view, below, spacing=0)
        column.setStretch(0, 1)
        self.setLayout(column)
        self._quiet = False
        self._show_evidence()

    @property
    def current(self) -> CoveredRequirement | None:
        found = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, CoveredRequirement) else None

    def show_reading(self, reading: Reading | None) -> None:
        """Show them anew, the chosen one chosen still."""
        chosen = self.current.requirement.id if self.current else ""
        self._reading = reading
        self._articles = reading.articles if reading else {}
        self.model.show_reading(reading)
        self.choose(chosen)

    def choose(self, requirement_id: str) -> None:
        """Choose it here, without telling."""
        row = self.model.row_of(requirement_id)
        index = self.model.index(row) if row >= 0 else QModelIndex()
        self._quiet = True
        self.view.setCurrentIndex(index)
        self._quiet = False
        self._show_evidence()

    def _show_evidence(self) -> None:
        current = self.current
        state = self.model.state(current) if current else ""
        had = self._reading.had.get(current.requirement.id) if current and self._reading else None
        self.have.setVisible(state == "Gap" and had is not None)
        self.story.setVisible(state == "Gap" and had is None)  # else the menu has it
        self.correct.setVisible(current is not None)
        article = self._articles.get(current.requirement.id, "") if current and current.requirement.is_asked else ""
        self.how.setVisible(bool(article))
        if current is None:
            self.evidence.show_hint(bool(self.model.rows))
        else:
            words = words_of(current)
            self.evidence.show_covered(current, state, self._reading.stories if self._reading else {})
            self.how.point_to(article, words)
            self.story.setAccessibleName(tr("Add a story that shows: {words}", words=words))
            if had is not None:
                self.have.setToolTip(
                    tip(tr("Adds “{name}” to your profile, under {place}", name=had.name, place=had.place))
                )
                self.have.setAccessibleName(
                    tr("I have this: {words}. Adds {name} to your profile", words=words, name=had.name)
                )
            self.correct.setAccessibleName(tr("Correct: {words}", words=words))
        self.view.scrollTo(self.view.currentIndex())
        read_in_order(self)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._quiet:
            self._show_evidence()
            if self.current is not None:
                self.chosen.emit(self.current.requirement.id)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self.current is not None:
            self.chosen.emit(self.current.requirement.id)  # once more, where the text was scrolled on

    @Slot(object)
    def _on_denied(self, facts: list[str]) -> None:
        self.view.setFocus()  # what had the keyboard is about to go
        self.denied.emit(facts)

    def _on_have(self) -> None:
        if self.current is not None:
            self.view.setFocus()  # the button is about to go
            self.had.emit(self.current.requirement.id)

    def _on_story(self) -> None:
        if self.current is not None:
            self.story_wanted.emit(self.current.requirement.id)

    def _on_correct(self) -> None:
        self.menu_wanted.emit(self.correct.mapToGlobal(QPoint(0, self.correct.height())))


class _List(QListView):
    """``menu_wanted(where)``: the menu of the current row, by right click or key. Who comes by Tab is on a row."""

    menu_wanted = Signal(QPoint)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and not self.selectionModel().hasSelection():
            rows = (self.model().index(row, 0) for row in range(self.model().rowCount()))
            first = next((row for row in rows if row.flags() & Qt.ItemFlag.ItemIsSelectable), None)
            if first is not None:
                self.setCurrentIndex(first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())  # the list may have given room to the evidence of the chosen one

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            where = self.viewport().mapToGlobal(QPoint(rect.left() + INDENT, rect.bottom()))
        elif not self.indexAt(event.pos()).flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        if self.currentIndex().isValid():
            self.menu_wanted.emit(where)

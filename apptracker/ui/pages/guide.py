"""Guide: what the career guides teach, to browse, to search and to use, and the tools that work with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QStackedWidget

from apptracker.ui.context import Context
from apptracker.ui.guide import tools
from apptracker.ui.guide.contents import Contents
from apptracker.ui.guide.listing import Listing
from apptracker.ui.guide.reading import Reading
from apptracker.ui.guide.shelf import Hits, Shelf, load, search
from apptracker.ui.guide.visits import Spot, Visits, spot_of
from apptracker.ui.pages.beside import ContentsPage
from apptracker.ui.tr import mark, tr, trn

if TYPE_CHECKING:
    from apptracker.domain.changes import Changes

_PLACE = "guide.place"  # in the window's state


class GuidePage(ContentsPage):
    """Contents at the left, and at the right a list, an article or a tool."""

    title = mark("Guide")
    primary = ""
    side_by_side = 96
    shows = frozenset(
        "profile_fact story application posting posting_correction interview reminder event setting".split()
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._shelf: Shelf | None = None
        self._visits = Visits()
        self._wanted: Spot | None = None  # where to go once the guide is read
        self._shown: Spot | None = None
        self.contents = Contents(context.theme, context.actions)
        self.listing = Listing(context.theme)
        self.reading = Reading(context)
        self.tools: dict[str, Any] = {}  # by id, as far as they were shown
        self._right = QStackedWidget()
        self._right.addWidget(self.listing)
        self._right.addWidget(self.reading)
        self.put_beside(self.contents, self._right)
        self.contents.chosen.connect(self._on_browsed)
        self.contents.searched.connect(self._on_searched)
        self.contents.entered.connect(self._on_entered)
        self.listing.chosen.connect(self._on_chosen)
        self.listing.list.typed.connect(self.contents.begin)
        self.reading.wanted.connect(self._on_chosen)
        for widget in (self.contents.list, self.listing.list, self.reading):
            widget.viewport().installEventFilter(self)
        self.reading.prose.viewport().installEventFilter(self)
        context.theme.changed.connect(self._on_theme_changed)

    # What every page does

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "search": self.search,
            "guide.back": self.back,
            "guide.forward": self.forward,
        }

    def refresh(self) -> None:
        if self._shelf is None:
            self.context.ops.read(load, self._on_loaded, owner=self, words=tr("Opening the guide"))
        self._refresh_shown()

    def patch(self, changes: Changes) -> None:
        self._refresh_shown()

    # Where others can lead (ui/guide/going.py)

    def show_reference(self, reference: str) -> None:
        """Read an entry, ``skill:empathy``, or browse a subject, ``subject:pay``."""
        kind, _, id_ = reference.partition(":")
        self._on_chosen(Spot("subject", id_) if kind == "subject" else Spot("article", reference))

    def show_tool(self, tool_id: str, part: str = "") -> None:
        """One of :data:`apptracker.ui.guide.tools.TOOLS`, at a part of it."""
        self._on_chosen(Spot("tool", tool_id, part))

    # What the person can do here

    def search(self) -> None:
        self.contents.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.contents.field.selectAll()

    def back(self) -> None:
        """To where the person was before; from an article read first of all, to its subject."""
        here = self._visits.here
        spot = self._visits.back()
        if spot is None and here is not None and here.kind in ("article", "search"):
            spot = self._visits.here = self._above(here)
        if spot is not None:
            self._arrive(spot)

    def forward(self) -> None:
        spot = self._visits.forward()
        if spot is not None:
            self._arrive(spot)

    # Inside

    def _on_loaded(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.contents.show_shelf(shelf)
        self.summed_up.emit(
            trn(
                "{entries} on {n} subject, from the career guides",
                "{entries} on {n} subjects, from the career guides",
                len(shelf.subjects),
                entries=trn("{n} entry", "{n} entries", len(shelf.articles)),
            )
        )
        wanted, self._wanted = self._wanted, None
        first = next(iter(shelf.subjects), "")
        for spot in (wanted, spot_of(self.context.state.text(_PLACE)), Spot("subject", first)):
            if spot is not None and self._is_there(spot):
                self._go(spot)
                if spot is wanted:
                    self._take_keyboard()
                return

    def _is_there(self, spot: Spot) -> bool:
        assert self._shelf is not None
        if spot.kind == "search":
            return True
        if spot.kind == "tool":
            return any(spec.id == spot.id for spec in tools.TOOLS)
        return spot.id in (self._shelf.subjects if spot.kind == "subject" else self._shelf.articles)

    def _go(self, spot: Spot) -> None:
        if self._shelf is None:
            self._wanted = spot
        elif self._is_there(spot):
            self._visits.go(spot)
            self._show(spot)

    def _arrive(self, spot: Spot) -> None:
        """Show a place and let the keyboard follow."""
        self._show(spot)
        self._take_keyboard()

    def _above(self, spot: Spot) -> Spot:
        """The subject of an article; the first one for anything else."""
        assert self._shelf is not None
        article = self._shelf.articles.get(spot.id) if spot.kind == "article" else None
        return Spot("subject", article.subject if article else next(iter(self._shelf.subjects)))

    def _show(self, spot: Spot) -> None:
        shelf, before = self._shelf, self._shown
        assert shelf is not None
        self._shown = spot
        if spot.kind == "search":
            self.contents.put_query(spot.id)
            self.context.ops.read(partial(search, spot.id), self._on_found, owner=self)
        elif spot.kind == "subject":
            self.contents.put_query("")
            self.listing.show_subject(shelf.subjects[spot.id], shelf.by_subject[spot.id], before)
            self._right.setCurrentWidget(self.listing)
        elif spot.kind == "article":
            behind = self._visits.behind
            self.contents.put_query(behind.id if behind is not None and behind.kind == "search" else "")
            self.reading.show_article(shelf.articles[spot.id], shelf)
            self._right.setCurrentWidget(self.reading)
        else:
            self.contents.put_query("")
            self._show_tool(spot)
        if spot.kind != "search":
            self.context.state.put(_PLACE, spot.stored())
        self.contents.mark(self._above(spot) if spot.kind == "article" else spot)
        self.contents.show_ways(back=self._visits.can_go_back, forward=self._visits.can_go_forward)

    def _on_found(self, hits: Hits) -> None:
        if self._shown == Spot("search", hits.query) and self._shelf is not None:
            self.listing.show_found(self._shelf, hits)
            self._right.setCurrentWidget(self.listing)

    def _show_tool(self, spot: Spot) -> None:
        tool = self.tools.get(spot.id)
        if tool is None:
            spec = next(spec for spec in tools.TOOLS if spec.id == spot.id)
            tool = self.tools[spot.id] = tools.make(spec, self.context, self)
            self._right.addWidget(tool)
            asked = getattr(tool, "article_asked", None)
            if asked is not None:
                asked.connect(self.show_reference)
        self._right.setCurrentWidget(tool)
        self._refresh_shown()
        if spot.part and hasattr(tool, "open"):
            tool.open(spot.part)

    def _refresh_shown(self) -> None:
        spot = self._shown
        if spot is not None and spot.kind == "tool" and spot.id in self.tools:
            self.tools[spot.id].refresh()
        elif spot is not None and spot.kind == "article":
            self.reading.refresh()

    def _take_keyboard(self) -> None:
        """To what is shown now."""
        shown = self._right.currentWidget()
        taker = self.listing.list if shown is self.listing else shown
        if taker is not None:
            taker.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_chosen(self, spot: Spot) -> None:
        self._go(spot)
        if self._shelf is not None:
            self._take_keyboard()

    @Slot(object)
    def _on_browsed(self, spot: Spot) -> None:
        """Chosen in the contents; arrows through the folded ones keep the keyboard there."""
        if self.contents.box.hasFocus():
            self._go(spot)
        else:
            self._on_chosen(spot)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        query = " ".join(text.split())
        if query:
            self._go(Spot("search", query))
        elif self._shown is not None and self._shown.kind == "search":
            spot = self._visits.back()
            if spot is not None:
                self._show(spot)

    @Slot()
    def _on_entered(self) -> None:
        self._take_keyboard()

    def _on_theme_changed(self) -> None:
        self.contents.dress()
        self.contents.fit()
        self.reading.renew()
        self.fit()

    # Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The buttons of the mouse that go back and forward, wherever it is."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            return self._turn(event)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._turn(event):
            super().mousePressEvent(event)

    def _turn(self, event: QMouseEvent) -> bool:
        if event.button() == Qt.MouseButton.BackButton:
            self.back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.forward()
        else:
            return False
        return True

"""The columns side by side: scrolled where they do not fit, the folded endings in a stack at the end, always there."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from apptracker.domain.stages import Stage
from apptracker.ui.board.cards import CardList
from apptracker.ui.board.carrying import Carrying
from apptracker.ui.board.column import Column, Place, Tile
from apptracker.ui.board.delegate import CardDelegate
from apptracker.ui.board.model import Cards, ColumnModel
from apptracker.ui.context import Context
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import label

_SPACE = 10  # pixels between columns
_EASY = 200  # pixels that each column shall have where the endings are columns, too


class Board(QWidget):
    """``moved(ids, stage_id)``: these are to go to another stage. ``changed()``: other cards are selected, or the
    columns are folded otherwise. ``looked()``: other cards are seen. What else it says, it says as the lists of cards
    do."""

    moved = Signal(object, int)
    changed = Signal()
    opened = Signal(int)
    picked = Signal(int)
    stage_asked = Signal()
    menu_asked = Signal(QPoint)
    column_menu_asked = Signal(int)
    copy_asked = Signal()
    answer_asked = Signal()
    entered = Signal()
    looked = Signal()

    def __init__(self, context: Context, cards: Cards) -> None:
        super().__init__()
        self._context, self._cards = context, cards
        self.delegate = CardDelegate(context.theme, self)
        self.models: dict[int, ColumnModel] = {}
        self.places: list[Place] = []  # in the order of the stages
        self._folding: dict[int, bool] = {}  # what the person chose
        self._searching = False
        self._inner = QWidget()
        self._inner.setObjectName("scrolled")
        self._row = QHBoxLayout(self._inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACE)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._inner)
        self.area.horizontalScrollBar().valueChanged.connect(self.looked)
        self._ended = QWidget()
        self._stack = QVBoxLayout(self._ended)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(6)
        self._ended_words = label(tr("Ended"), "label")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACE)
        row.addWidget(self.area, 1)
        row.addWidget(self._ended)
        self.carrying = Carrying(self)
        self.carrying.dropped.connect(self.moved)
        self._restore()
        context.theme.changed.connect(self._dress)

    # What it shows

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """The columns there are to be; those that stay keep their cards."""
        old = [place.stage for place in self.places]
        if old == list(stages) and self._folded_now() == {place.stage.id for place in self.places if _is_tile(place)}:
            return
        self.carrying.end()
        kept = {stage.id: self.models.get(stage.id) or ColumnModel(stage, self._cards, self) for stage in stages}
        for id_, model in self.models.items():
            if id_ not in kept:
                model.deleteLater()
        self.models = kept
        for stage in stages:
            kept[stage.id].stage = stage
        self._make()

    def lists(self) -> Iterator[CardList]:
        """The lists of cards that are there, in order."""
        for place in self.places:
            if isinstance(place, Column):
                yield place.view

    def list_of(self, stage_id: int) -> CardList | None:
        return next((view for view in self.lists() if view.column.stage.id == stage_id), None)

    def show_counts(self, *, searching: bool | None = None) -> None:
        """The numbers over the columns. ``searching``: whether only some cards are looked for; None as before."""
        self._searching = self._searching if searching is None else searching
        for place in self.places:
            if isinstance(place, Column):
                place.show_count(searching=self._searching)
            else:
                place.show_count()
        self._size_stack()

    def show_columns(self, columns: Mapping[int, array[int]], touched: Collection[int] | None) -> None:
        """What is in each column now. ``touched``: the applications that something happened to, while what is selected
        and looked at stays; None where everything is another."""
        selected = self.selected_ids()
        current = {view: view.current_id() for view in self.lists()}
        anchors = {view: view.anchor() for view in self.lists()} if touched is not None else {}
        for stage_id, model in self.models.items():
            ids = columns.get(stage_id, array("q"))
            if touched is None:
                model.show(ids)
            else:
                model.patch(ids, touched)
        for view in self.lists():
            view.select(selected, current.get(view))
            if view in anchors:
                view.hold(anchors[view])
            else:
                view.scrollToTop()
        self.show_counts()

    def show_moved(self, ids: Sequence[int], stage: Stage, day: date, *, at_end: bool = False) -> dict[int, array[int]]:
        """Show it before it is stored: these stand in another column, on top unless ``at_end``. Gives what was in the
        columns before."""
        as_it_was = {stage_id: model.ids for stage_id, model in self.models.items()}
        source = next((view for view in self.lists() if view.hasFocus() or view.column.holds(ids[0])), None)
        place = source.currentIndex().row() if source is not None else -1
        for stage_id, model in self.models.items():
            if stage_id != stage.id:
                model.take_out_all(ids)
        for id_ in ids:
            self._cards.put(id_, stage_id=stage.id, stage_since=day)
        target = self.models.get(stage.id)
        if target is not None:
            target.put_all_in(len(target.ids) if at_end else 0, ids)
        view = self.list_of(stage.id)
        if view is not None:
            view.select(list(ids), ids[0])
            self.show_card(ids[0], focus=True)
        elif source is not None:
            source.select_place(place)
        self.show_counts()
        return as_it_was

    def show_where(self, ids: Sequence[int]) -> None:
        """Cards that went somewhere by themselves: select them and scroll there, with the keyboard unless that is
        needed elsewhere."""
        if ids:
            self.select(ids, ids[0])
            focused = self.window().focusWidget()
            self.show_card(ids[0], focus=focused is None or self.isAncestorOf(focused))

    def select_column(self, stage_id: int) -> None:
        """All its cards."""
        view = self.list_of(stage_id)
        if view is not None:
            view.setFocus()
            view.selectAll()

    def column_of(self, stage_id: int) -> Column | None:
        return next((p for p in self.places if isinstance(p, Column) and p.stage.id == stage_id), None)

    def fold(self, stage_id: int, *, folded: bool) -> None:
        """As the person wants it, and remembered."""
        self._folding[stage_id] = folded
        self._context.state.put("board.folded", [id_ for id_, value in self._folding.items() if value])
        self._context.state.put("board.unfolded", [id_ for id_, value in self._folding.items() if not value])
        self._make()
        place = next(place for place in self.places if place.stage.id == stage_id)
        self._take_keyboard(place, 0)
        self.area.ensureWidgetVisible(place, _SPACE, 0)

    def is_folded(self, stage_id: int) -> bool:
        return any(_is_tile(place) and place.stage.id == stage_id for place in self.places)

    # What is selected

    def selected_ids(self) -> list[int]:
        return [id_ for view in self.lists() for id_ in view.selected_ids()]

    def selected_count(self) -> int:
        return sum(view.selected_count() for view in self.lists())

    def clear_selection(self) -> None:
        for view in self.lists():
            view.clearSelection()

    def select(self, ids: Iterable[int], current: int | None = None) -> None:
        """Select these again wherever they are now, without scrolling."""
        chosen = list(ids)
        for view in self.lists():
            view.select(chosen, current)

    def show_card(self, id_: int, *, focus: bool = False) -> None:
        """Scroll to a card, both ways."""
        for view in self.lists():
            place = view.column.place_of(id_)
            if place is not None:
                view.scrollTo(view.column.index(place))
                self.area.ensureWidgetVisible(view, _SPACE, 0)
                if focus:
                    view.setFocus()

    def focused_list(self) -> CardList | None:
        """The list the keyboard is in, or, where it is in none, the first with something selected, or with cards."""
        lists = list(self.lists())
        focused = self.window().focusWidget()
        for view in lists:
            if view is focused:
                return view
        chosen = next((view for view in lists if view.selectionModel().hasSelection()), None)
        return chosen or next((view for view in lists if view.column.ids), lists[0] if lists else None)

    def shown_ids(self) -> list[int]:
        """The applications whose cards are seen."""
        inside = self.area.viewport().rect()
        seen = [view for view in self.lists() if _rect_in(view, self.area.viewport()).intersects(inside)]
        return [id_ for view in seen for id_ in view.shown_ids()]

    def redraw(self) -> None:
        """Everything looks otherwise now."""
        for view in self.lists():
            view.viewport().update()

    def redraw_card(self, id_: int) -> None:
        for model in self.models.values():
            model.redraw([id_])

    # Going about

    @Slot(int)
    def _on_went(self, by: int) -> None:
        sender = self.sender()
        number = next(n for n, place in enumerate(self.places) if sender in (place, getattr(place, "view", None)))
        to = number + by
        if not 0 <= to < len(self.places):
            return
        y = 0
        if isinstance(sender, CardList) and sender.currentIndex().isValid():
            y = sender.mapTo(self.window(), QPoint(0, sender.middle_of(sender.currentIndex().row()))).y()
        self._take_keyboard(self.places[to], y)

    def _take_keyboard(self, place: Place, y: int) -> None:
        """``y``: how far down the window the card was that the keyboard comes from."""
        if isinstance(place, Tile):
            self.clear_selection()
            place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            view = place.view
            at_height = view.mapFrom(self.window(), QPoint(0, y)).y()
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            view.select_place(view.place_at(at_height))
            view.start_picking()
        self.area.ensureWidgetVisible(place, _SPACE, 0)

    @Slot(int)
    def _on_shifted(self, by: int) -> None:
        """A stage on, or back: each card from where it stands."""
        view = self.sender()
        assert isinstance(view, CardList)
        current = view.current_id()
        ids = view.selected_ids() or ([] if current is None else [current])
        number = next(n for n, place in enumerate(self.places) if place.model is view.column)
        if ids and 0 <= number + by < len(self.places):
            self.moved.emit(ids, self.places[number + by].stage.id)

    @Slot(int)
    def _on_rolled(self, by: int) -> None:
        self.roll(-by)

    def roll(self, by: int) -> None:
        """Scroll so many pixels to the right, or, below 0, to the left."""
        bar = self.area.horizontalScrollBar()
        bar.setValue(bar.value() + (-by if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else by))

    @Slot()
    def _on_alone(self) -> None:
        for view in self.lists():
            if view is not self.sender():
                view.clearSelection()

    # Inside

    def _make(self) -> None:
        """The columns anew: each open or folded, as is wanted."""
        selected = self.selected_ids()
        folded = self._folded_now()
        known = {(place.stage.id, _is_tile(place)): place for place in self.places}
        self.places = []
        for stage_id, model in self.models.items():
            there = known.pop((stage_id, stage_id in folded), None)
            self.places.append(there or self._place(model, folded=stage_id in folded))
        for gone in known.values():
            gone.hide()
            gone.deleteLater()
        while self._row.takeAt(0) is not None:
            pass
        while self._stack.takeAt(0) is not None:
            pass
        self._stack.addWidget(self._ended_words)
        before: QWidget | None = None
        stacked = False
        for place in self.places:
            if isinstance(place, Tile) and place.stage.kind.is_ending:
                self._stack.addWidget(place)
                stacked = True
            else:
                self._row.addWidget(place, 1 if isinstance(place, Column) else 0)
            place.show()
            for part in (place.menu_button, place.view) if isinstance(place, Column) else (place,):
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part
        self._row.addStretch(0)
        self._stack.addStretch(1)
        self._ended.setVisible(stacked)
        self._size_stack()
        if selected:
            self.select(selected)
        self.changed.emit()

    def _place(self, model: ColumnModel, *, folded: bool) -> Place:
        if folded:
            tile = Tile(self._context.theme, model, upright=not model.stage.kind.is_ending)
            tile.clicked.connect(self._on_unfold)
            tile.went.connect(self._on_went)
            return tile
        column = Column(self._context.theme, model, self.delegate)
        column.menu_asked.connect(self.column_menu_asked)
        column.folded.connect(self._on_fold)
        view = column.view
        view.alone.connect(self._on_alone)
        view.went.connect(self._on_went)
        view.shifted.connect(self._on_shifted)
        view.rolled.connect(self._on_rolled)
        self.carrying.follow(view)
        for name in ("opened", "picked", "stage_asked", "menu_asked", "copy_asked", "answer_asked", "entered"):
            getattr(view, name).connect(getattr(self, name))
        view.selectionModel().selectionChanged.connect(self.changed)
        view.verticalScrollBar().valueChanged.connect(self.looked)
        return column

    def _folded_now(self) -> set[int]:
        """What the person chose; else the endings where there is no room for all columns."""
        scale = min(self._context.theme.scale, 1.6)
        room = len(self.models) * (_EASY * scale + _SPACE) <= self.width()
        folded = set()
        for stage_id, model in self.models.items():
            if self._folding.get(stage_id, model.stage.kind.is_ending and not room):
                folded.add(stage_id)
        return folded

    def _size_stack(self) -> None:
        tiles = [place for place in self.places if isinstance(place, Tile) and place.stage.kind.is_ending]
        if tiles:
            wide = max(tile.sizeHint().width() for tile in tiles)
            for tile in tiles:
                tile.setFixedWidth(wide)

    def _restore(self) -> None:
        state = self._context.state
        self._folding = dict.fromkeys(state.numbers("board.folded"), True)
        self._folding |= dict.fromkeys(state.numbers("board.unfolded"), False)

    @Slot()
    def _on_unfold(self) -> None:
        tile = self.sender()
        assert isinstance(tile, Tile)
        self.fold(tile.stage.id, folded=False)

    @Slot(int)
    def _on_fold(self, stage_id: int) -> None:
        self.fold(stage_id, folded=True)

    @Slot()
    def _dress(self) -> None:
        self.delegate.dress()
        for place in self.places:
            if isinstance(place, Column):
                place.dress()
        self._size_stack()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (
            self.places
            and self._folded_now() != {p.stage.id for p in self.places if _is_tile(p)}
            and not self.carrying.under_way
        ):
            self._make()


def _is_tile(place: Place) -> bool:
    return isinstance(place, Tile)


def _rect_in(widget: QWidget, other: QWidget) -> QRect:
    return QRect(widget.mapTo(other, QPoint(0, 0)), widget.size())

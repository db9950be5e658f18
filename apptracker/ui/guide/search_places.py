"""Where to look: the guide's sources and the person's own, to choose, to open and to add to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.search_plan import OWN_BOARD, OWN_PAGE, PlaceToLook, SearchPlan, Sweep
from apptracker.guide.entries import SOURCE_KINDS
from apptracker.ui import formats
from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.context import Context
from apptracker.ui.language import named
from apptracker.ui.mirroring import set_margins
from apptracker.ui.prompts import is_web
from apptracker.ui.theme import mark_wrong, set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import FlowLayout, button, clear, in_row, label, on_button, stacked, tip
from apptracker.ui.words import words_for_person

_ROUNDS = {
    Sweep.BOARDS: mark("in the weekly round of boards"),
    Sweep.PAGES: mark("in the weekly round of employers' pages"),
}


class Places(QWidget):
    """``article_asked(reference)``: read an entry of the guide."""

    article_asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(tr("Where to look"))
        self._context = context
        self.rows: dict[str, PlaceRow] = {}
        self._near, self._more = QVBoxLayout(), QVBoxLayout()
        for column in (self._near, self._more):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
        self._folded = QWidget()
        self._folded.setLayout(self._more)
        self._folded.hide()
        self.fold = button("", self._on_fold, "link")
        self.add = AddPlace(context)
        self.setLayout(
            stacked(
                label(tr("Where to look"), "heading"),
                label(tr("Tick the places you use. Naming a site is no recommendation."), "muted", wrap=True),
                self._near,
                in_row(self.fold, 1),
                self._folded,
                self.add,
            )
        )

    def show_plan(self, plan: SearchPlan) -> None:
        if list(self.rows) != [place.id for place in plan.places]:
            self._make_rows(plan)
        for place in plan.places:
            self.rows[place.id].show_place(place)

    def _make_rows(self, plan: SearchPlan) -> None:
        """What is chosen or worth a look stays in sight, all else is folded away; a choice moves nothing."""
        clear(self._near)
        clear(self._more)
        self.rows.clear()
        for place in plan.places:
            row = self.rows[place.id] = PlaceRow(self._context, place)
            row.article_asked.connect(self.article_asked)
            (self._near if place.chosen or place.worth_a_look else self._more).addWidget(row)
        self._say_fold()

    def _on_fold(self) -> None:
        self._folded.setVisible(self._folded.isHidden())
        self._say_fold()

    def _say_fold(self) -> None:
        count = self._more.count()
        self.fold.setVisible(bool(count))
        self.fold.setText(
            trn("Show {n} more place", "Show {n} more places", count)
            if self._folded.isHidden()
            else tr("Show fewer places")
        )


class PlaceRow(QFrame):
    """One place: whether it is used, what it is good for, how it has done; opened on a click."""

    article_asked = Signal(str)

    def __init__(self, context: Context, place: PlaceToLook) -> None:
        super().__init__()
        set_role(self, "row")
        self._context, self._place = context, place
        self.box = QCheckBox(on_button(place.name))
        self.box.setAccessibleName(place.name)
        self.box.setMinimumWidth(1)  # in a narrow place with large letters its words are cut, and nothing else
        self.box.setToolTip(tip(place.name))
        self.box.toggled.connect(self._on_toggled)
        self._kind = label(named(SOURCE_KINDS.get(place.kind, "")), "small")
        self._text = label(role="muted", wrap=True)
        self._caution = label(role="warning", wrap=True)
        self._count = label(role="small", wrap=True)
        links = FlowLayout(14)
        if is_web(place.url):
            made = button(tr("Open in the browser"), self._on_open, "link")
            made.setAccessibleName(tr("Open {name} in the browser", name=place.name))
            made.setToolTip(tip(place.url))
            links.addWidget(made)
        if place.reference:
            made = button(tr("Read more"), self._on_read, "link")
            made.setAccessibleName(tr("Read more: {name}", name=place.name))
            links.addWidget(made)
        else:
            made = button(tr("Remove"), self._on_remove, "link")
            made.setAccessibleName(tr("Remove {name}", name=place.name))
            links.addWidget(made)
        told = stacked(self._text, self._caution, self._count, spacing=2)
        told.addLayout(links)
        told.setContentsMargins(26, 0, 0, 0)  # below the words of the box
        head = FlowLayout(12)
        head.addWidget(self.box)
        head.addWidget(self._kind)
        column = stacked(head, told, spacing=2)
        set_margins(column, 4, 6, 0, 6)
        self.setLayout(column)

    def show_place(self, place: PlaceToLook) -> None:
        self._place = place
        self.box.blockSignals(True)
        self.box.setChecked(place.chosen)
        self.box.blockSignals(False)
        _say(self._text, _first_sentence(place.text))
        _say(self._caution, place.caution if place.chosen else "")
        _say(self._count, _how_it_did(place))
        self.box.setAccessibleDescription(_first_sentence(place.text))

    @Slot(bool)
    def _on_toggled(self, chosen: bool) -> None:
        from apptracker.services import search_plan

        id_ = self._place.id
        name = self._place.name
        words = (
            tr("Looking through {place}", place=name) if chosen else tr("No longer looking through {place}", place=name)
        )
        self._context.ops.change(lambda db: search_plan.choose_source(db, id_, chosen), owner=self, toast=words)

    def _on_open(self) -> None:
        self._context.prompts.open_url(self._place.url)

    def _on_read(self) -> None:
        self.article_asked.emit(self._place.reference)

    def _on_remove(self) -> None:
        from apptracker.services import search_plan

        id_ = self._place.id
        toast = tr("Removed {name}", name=self._place.name)
        self._context.ops.change(lambda db: search_plan.remove_source(db, id_), owner=self, toast=toast)


class AddPlace(QWidget):
    """A place of the person's own. Enter in a field adds it; what is wrong is said below and nothing typed is lost."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Another place, or an employer"))
        self.name.setAccessibleName(tr("Name of a place to look"))
        self.url = QLineEdit()
        self.url.setPlaceholderText(tr("Its link, if it has one"))
        self.url.setAccessibleName(tr("Link of the place"))
        self.kind = CalmCombo(tr("What kind of place"))
        self.kind.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToContents)
        self.kind.addItem(tr("Many employers"), OWN_BOARD)
        self.kind.addItem(tr("One employer's page"), OWN_PAGE)
        self._problem = label(role="danger", wrap=True)
        self._problem.hide()
        row = FlowLayout(8)
        for part in (self.name, self.url, self.kind, button(tr("Add place"), self._on_add)):
            row.addWidget(part)
        for field in (self.name, self.url):
            field.setMinimumWidth(field.fontMetrics().averageCharWidth() * 34)
            field.returnPressed.connect(self._on_add)
            field.textEdited.connect(self._on_edited)
        self.setLayout(stacked(label(tr("Add your own"), "label"), row, self._problem, spacing=4))

    @Slot()
    def _on_add(self) -> None:
        from apptracker.services import search_plan

        name, url, kind = self.name.text(), self.url.text(), str(self.kind.currentData())
        self._context.ops.change(
            lambda db: search_plan.add_source(db, name, url, kind),
            owner=self,
            toast=tr("Added {name}", name=" ".join(name.split())),
            done=self._on_added,
            failed=self._on_failed,
        )

    def _on_added(self, _: object) -> None:
        self.name.clear()
        self.url.clear()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: AppError) -> None:
        wrong = self.url if error.params.get("field") == "link" else self.name
        mark_wrong(wrong, True)
        _say(self._problem, words_for_person(error))
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_edited(self) -> None:
        for field in (self.name, self.url):
            mark_wrong(field, False)
        _say(self._problem, "")


def _say(where: QObject, words: str) -> None:
    where.setText(words)  # type: ignore[attr-defined]
    where.setVisible(bool(words))  # type: ignore[attr-defined]


def _how_it_did(place: PlaceToLook) -> str:
    """ "2 applications marked Indeed, 1 answered · in the weekly round of boards"."""
    parts = []
    if place.applications:
        parts.append(
            trn(
                "{n} application marked {source}, {answered} answered",
                "{n} applications marked {source}, {answered} answered",
                place.applications,
                source=place.known_as,
                answered=formats.number(place.answered),
            )
        )
    if place.chosen and place.sweep is not None:
        parts.append(tr(_ROUNDS[place.sweep]))
    text = " · ".join(parts)
    return text[:1].upper() + text[1:]


def _first_sentence(text: str) -> str:
    first = text.partition("\n\n")[0]
    head, stop, _ = first.partition(". ")
    return head + "." if stop else head

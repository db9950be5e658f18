"""Applications that look like the one shown, and what they are to it: merged, advertised again, or another job."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from apptracker.domain.clock import today
from apptracker.domain.records import LinkKind
from apptracker.domain.stages import StageKind
from apptracker.ui.context import Context
from apptracker.ui.likeness import applied_before, job_of, state_of
from apptracker.ui.tr import tr, trn
from apptracker.ui.widgets.basics import FlowLayout, button, clear, label
from apptracker.ui.widgets.box import Box

if TYPE_CHECKING:
    from collections.abc import Callable

    from apptracker.domain.applications import Application
    from apptracker.services.duplicates import Similar
    from apptracker.store import Database

_MOST = 2  # boxes; of further ones it is said that they are there


class Around(NamedTuple):
    """What there is like an application: of which nothing was said yet, and the same job advertised at other times."""

    application: Application
    similar: tuple[Similar, ...]
    reposts: tuple[Application, ...]


class Doubles(QWidget):
    """Nothing, most of the time. ``filled``: there is something else to see now."""

    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._application_id = 0
        self._around: Around | None = None
        self._others: dict[QObject, Application] = {}  # which application each button is about
        self._boxes = QVBoxLayout(self)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def speaks_of(self, application_id: int) -> bool:
        """Whether what it shows belongs to this application."""
        return self._around is not None and self._around.application.id == application_id

    def ask(self, application_id: int) -> None:
        """Look for what is like it."""
        if application_id != self._application_id:
            self.forget()
        self._application_id = application_id
        self._context.ops.read(lambda db: _around(db, application_id), self._on_found, owner=self, failed=self._on_gone)

    def forget(self) -> None:
        self._application_id, self._around = 0, None
        self._draw()

    def _on_gone(self, error: object) -> None:
        """The application is in the bin by now; the page deals with that."""

    def _on_found(self, around: Around) -> None:
        if around.application.id == self._application_id and around != self._around:
            self._around = around
            self._draw()
            self.filled.emit()

    def _draw(self) -> None:
        clear(self._boxes)
        self._others = {}
        around = self._around
        if around is not None:
            for each in around.similar[:_MOST]:
                self._boxes.addWidget(self._similar(each, around.application))
            if len(around.similar) > _MOST:
                self._boxes.addWidget(
                    label(trn("And {n} more like it.", "And {n} more like it.", len(around.similar) - _MOST), "small")
                )
            for other in around.reposts:
                self._boxes.addWidget(self._repost(other, around.application))
        self.setVisible(bool(around and (around.similar or around.reposts)))

    def _similar(self, similar: Similar, shown: Application) -> Box:
        other = similar.application
        job, state = job_of(other), state_of(other, today(self._context.clock))
        if other.applied_on and not shown.applied_on and not similar.elsewhere:
            before = applied_before(other, today(self._context.clock))
            role, words = "caution", tr("{you_applied}, it seems: {job}.", you_applied=before, job=job)
            more = "" if other.stage_kind is StageKind.APPLIED else tr("{stage} now.", stage=other.stage)
        else:
            role, words, more = "note", tr("Looks like the same job as {job}.", job=job), f"{state}."
        if similar.elsewhere:
            more = tr("{state}, in {place}.", state=state, place=other.location)
        elif similar.same_link:
            more = " ".join(filter(None, (tr("The link is the same."), more)))
        row = FlowLayout(14, 2)
        for text, name, slot in (
            (tr("Open it"), tr("Open {job}", job=job), self._on_open),
            (tr("Merge"), tr("Merge {job} into this application", job=job), self._on_merge),
            (tr("Advertised again"), tr("{job} is this job, advertised at another time", job=job), self._on_again),
            (tr("Another job"), tr("{job} is another job", job=job), self._on_other),
        ):
            row.addWidget(self._way(text, name, slot, other))
        return Box(role, words, more, ways=row)

    def _repost(self, other: Application, shown: Application) -> Box:
        job, state = job_of(other), state_of(other, today(self._context.clock))
        state = f"{state[:1].lower()}{state[1:]}"
        if other.id < shown.id:
            words = tr("Advertised before: {job}, {state}.", job=job, state=state)
        else:
            words = tr("Advertised again: {job}, {state}.", job=job, state=state)
        row = FlowLayout(14, 2)
        row.addWidget(self._way(tr("Open it"), tr("Open {job}", job=job), self._on_open, other))
        row.addWidget(self._way(tr("Unlink"), tr("Unlink {job}", job=job), self._on_unlink, other))
        return Box("hint", words, ways=row)

    def _way(self, text: str, name: str, slot: Callable[[], object], other: Application) -> QPushButton:
        made = button(text, slot, "link")
        made.setAccessibleName(name)
        self._others[made] = other
        return made

    def _other(self) -> Application:
        return self._others[self.sender()]

    # What the person says of them

    def _on_open(self) -> None:
        self._context.go.open_application(self._other().id)

    def _on_merge(self) -> None:
        from apptracker.services import duplicates

        id_, other = self._application_id, self._other()
        self._context.ops.change(
            lambda db: duplicates.merge(db, id_, other.id),
            owner=self,
            toast=tr("{job} is merged into this one", job=job_of(other)),
        )

    def _on_again(self) -> None:
        self._link(LinkKind.REPOST, tr("Noted as the same job, advertised again"))

    def _on_other(self) -> None:
        self._link(LinkKind.DIFFERENT, tr("Noted as another job"))

    def _link(self, kind: LinkKind, toast: str) -> None:
        from apptracker.services import duplicates

        id_, other = self._application_id, self._other()
        self._context.ops.change(lambda db: duplicates.link(db, id_, other.id, kind), owner=self, toast=toast)

    def _on_unlink(self) -> None:
        from apptracker.services import duplicates

        id_, other = self._application_id, self._other()
        self._context.ops.change(lambda db: duplicates.unlink(db, id_, other.id), owner=self, toast=tr("Unlinked"))


def _around(db: Database, application_id: int) -> Around:
    from apptracker.services import duplicates

    linked = [link.other_id for link in db.read.links(application_id) if link.kind is LinkKind.REPOST]
    return Around(
        db.read.application(application_id),
        duplicates.similar_to(db, application_id),
        tuple(db.read.application(id_) for id_ in linked),
    )

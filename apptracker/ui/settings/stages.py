"""The person's stages: renamed, put in order, hidden, added and deleted."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.stages import DEFAULT_STAGES, Stage, StageKind
from apptracker.store import Database
from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.settings.section import Facts, Section
from apptracker.ui.settings.stage_rows import MEANS, StageRows
from apptracker.ui.theme import mark_wrong, set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import button, in_row, label, stacked
from apptracker.ui.widgets.stages import stage_dot
from apptracker.ui.words import words_for_person

_WHAT = mark(
    "The ways an application goes, in your words and your order. What a stage means stays, so reminders and figures go "
    "on whatever you call it. A hidden stage keeps what is in it."
)


class _Known(NamedTuple):
    stages: tuple[Stage, ...] = ()
    counts: dict[int, int] = {}  # noqa: RUF012 - never changed


class Stages(Section):
    name = mark("Stages")
    settings = ("stages",)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._known = _Known()
        self.rows = StageRows(context.theme)
        self.rows.renamed.connect(self._on_renamed)
        self.rows.shown.connect(self._on_shown)
        self.rows.ordered.connect(self._on_ordered)
        self.rows.deleting.connect(self._on_deleting)
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self.emptying = Emptying(context, self.rows)
        self.emptying.wanted.clicked.connect(self._on_emptied)
        self.adding = Adding(context)
        self.adding.wanted.clicked.connect(self._on_added)
        self.adding.name.returnPressed.connect(self._on_added)
        self.adding.hidden.clicked.connect(self._on_not_added)
        self.add = button(tr("Add a stage"), self._on_add)
        self.restore = button(tr("Give the first names back"), self._on_restore, "link")
        self.body.addWidget(label(tr(_WHAT), "muted", wrap=True))
        self.body.addWidget(self.rows)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.adding)
        self.body.addLayout(in_row(self.add, self.restore, 1, spacing=16))

    def show_facts(self, now: Facts) -> None:
        self.context.ops.read(_known, self._on_known, owner=self)

    def _on_known(self, known: _Known) -> None:
        self._known = known
        self.rows.show_stages(known.stages, known.counts)
        read_in_order(self)
        firsts = {kind: name for name, kind in DEFAULT_STAGES}
        first = {min(stage.id for stage in known.stages if stage.kind is kind): firsts[kind] for kind in firsts}
        self.restore.setVisible(any(stage.name != first.get(stage.id, stage.name) for stage in known.stages))
        if self.emptying.stage is not None and self.emptying.stage.id not in self.rows.rows:
            self.emptying.end()

    # What the person does

    @Slot(int, str)
    def _on_renamed(self, stage_id: int, name: str) -> None:
        from apptracker.services import stages

        field = self.rows.rows[stage_id].field
        self.context.ops.change(
            lambda db: stages.rename(db, stage_id, name),
            owner=self,
            toast=tr("The stage is called {name} now", name=name),
            done=partial(_on_stored, field),
            failed=field.fail,
        )

    @Slot(int, bool)
    def _on_shown(self, stage_id: int, shown: bool) -> None:
        from apptracker.services import stages

        name = self.rows.rows[stage_id].stage.name
        self._change(
            lambda db: stages.show(db, stage_id, shown=shown),
            tr("{stage} shows again", stage=name) if shown else tr("{stage} is hidden", stage=name),
        )

    @Slot(list)
    def _on_ordered(self, ids: list[int]) -> None:
        from apptracker.services import stages

        self._change(lambda db: stages.put_in_order(db, ids), tr("The stages have a new order"))

    @Slot(int)
    def _on_deleting(self, stage_id: int) -> None:
        count = self._known.counts.get(stage_id, 0)
        if count:
            stage = self.rows.rows[stage_id].stage
            self.rows.show_below(stage_id, self.emptying)
            self.emptying.begin(stage, count, self._known.stages)
        else:
            self._delete(stage_id, None)

    @Slot()
    def _on_emptied(self) -> None:
        stage = self.emptying.stage
        if stage is not None:
            self._delete(stage.id, self.emptying.to)

    def _delete(self, stage_id: int, to: int | None) -> None:
        from apptracker.services import stages

        name = self.rows.rows[stage_id].stage.name
        self.emptying.end()
        self._next_to(stage_id).setFocus()
        self._change(lambda db: stages.delete(db, stage_id, to), tr("The stage {stage} is gone", stage=name))

    def _next_to(self, stage_id: int) -> QWidget:
        """Where the keyboard goes when this row goes."""
        ids = list(self.rows.rows)
        place = ids.index(stage_id)
        return self.rows.rows[ids[place - 1 if place else 1]].field.line

    def _on_add(self) -> None:
        self.adding.begin()
        self.add.hide()

    @Slot()
    def _on_not_added(self) -> None:
        self.adding.hide()
        self.add.show()
        self.add.setFocus()

    @Slot()
    def _on_added(self) -> None:
        from apptracker.services import stages

        name, kind = self.adding.name.text(), self.adding.kind
        self.context.ops.change(
            lambda db: stages.add(db, name, kind),
            owner=self,
            toast=tr("Added the stage {stage}", stage=name.strip()),
            done=self._on_there,
            failed=self.adding.fail,
        )

    def _on_there(self, stage: Stage) -> None:
        self._on_not_added()
        if stage.id in self.rows.rows:
            self.rows.rows[stage.id].field.line.setFocus()

    def _on_restore(self) -> None:
        from apptracker.services import stages

        self.add.setFocus()  # the link goes
        self._change(stages.restore_names, tr("The stages have their first names again"))

    def _change(self, work: object, toast: str) -> None:
        self._tell("")
        self.context.ops.change(work, owner=self, toast=toast, failed=self._on_failed)  # type: ignore[arg-type]

    def _on_failed(self, error: AppError) -> None:
        self._tell(words_for_person(error))

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))


class Adding(QFrame):
    """The form for another stage: its name, and what it means."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        set_role(self, "form")
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the new stage"))
        self.name.setPlaceholderText(tr("Like Second interview"))
        self.name.textEdited.connect(self._on_edited)
        self._means = CalmCombo(tr("What it means"))
        self._context = context
        for kind, words in MEANS.items():
            self._means.addItem(tr(words), kind.value)
        self.problem = label("", "danger", wrap=True)
        self.wanted = button(tr("Add stage"), role="primary")
        self.hidden = button(tr("Cancel"), role="quiet")
        named, means = label(tr("Name"), "label"), label(tr("What it means"), "label")
        named.setBuddy(self.name)
        means.setBuddy(self._means)
        fields = stacked(stacked(named, self.name, spacing=4), stacked(means, self._means, spacing=4), spacing=10)
        self.setLayout(stacked(fields, self.problem, in_row(self.wanted, self.hidden, 1), margins=12))
        context.theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def kind(self) -> StageKind:
        return StageKind(self._means.currentData())

    def begin(self) -> None:
        self.name.clear()
        self._tell("")
        self._means.setCurrentIndex(self._means.findData(StageKind.INTERVIEWING.value))
        self.show()
        self.name.setFocus()

    def fail(self, error: AppError) -> None:
        self._tell(words_for_person(error))
        self.name.setFocus()

    @Slot()
    def _on_edited(self) -> None:
        self._tell("")

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        mark_wrong(self.name, bool(words))

    @Slot()
    def _dress(self) -> None:
        for place, kind in enumerate(MEANS):
            self._means.setItemIcon(place, stage_dot(self._context.theme, kind))


class Emptying(QFrame):
    """Where the applications of a stage go that is to be deleted."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "form")
        self._context = context
        self.stage: Stage | None = None
        self._said = label("", wrap=True)
        self._to = CalmCombo(tr("The stage they go to"))
        self.wanted = button(tr("Move them and delete the stage"))
        self._not = button(tr("Cancel"), self.end, "quiet")
        self._said.setBuddy(self._to)
        self.setLayout(stacked(self._said, in_row(self._to, 1), in_row(self.wanted, self._not, 1), margins=12))
        self.hide()

    @property
    def to(self) -> int:
        return int(self._to.currentData())

    def begin(self, stage: Stage, count: int, stages: tuple[Stage, ...]) -> None:
        self.stage = stage
        words = trn("{n} application is in {stage}.", "{n} applications are in {stage}.", count, stage=stage.name)
        self._said.setText(tr("{many} Where to?", many=words))
        self._to.clear()
        for each in stages:
            if each.id != stage.id:
                self._to.addItem(stage_dot(self._context.theme, each.kind), each.name, each.id)
        alike = next((each.id for each in stages if each.kind is stage.kind and each.id != stage.id), None)
        self._to.setCurrentIndex(max(0, self._to.findData(alike)))
        self.show()
        self._to.setFocus()

    @Slot()
    def end(self) -> None:
        self.stage = None
        self.hide()


def _on_stored(field: object, stage: Stage) -> None:
    field.show_value(stage.name)  # type: ignore[attr-defined]


def _known(db: Database) -> _Known:
    return _Known(tuple(db.read.stages()), db.read.stage_counts())

"""What the window says of and does with applications gone quiet and saved jobs that close soon, wherever they show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from apptracker.domain.day import ClosingJob
from apptracker.domain.quiet import Quiet, QuietAct, QuietJob, QuietState
from apptracker.domain.stages import StageKind
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.tr import mark, tr, trn

_SUGGESTED = {QuietAct.ASK: mark("suggested: ask once more"), QuietAct.NO_RESPONSE: mark("suggested: No response")}
_WEEKS = (1, 2, 4)
_A_WEEK = 5  # working days


def silence(quiet: Quiet, on: date) -> str:
    """ "nothing heard for 4 weeks"; after the last question, "asked 12 days ago, no answer"."""
    if quiet.state is QuietState.NUDGED:
        return tr("asked once more {day}, waiting", day=formats.day(quiet.since, on))
    days = (on - quiet.since).days
    if days >= 14:
        return trn("nothing heard for {n} week", "nothing heard for {n} weeks", days // 7)
    return trn("nothing heard for {n} day", "nothing heard for {n} days", days)


def words(item: QuietJob | ClosingJob, on: date) -> tuple[str, str, str]:
    """The lines of a row: the job, how it stands, and what is suggested."""
    if isinstance(item, ClosingJob):
        day = formats.day(item.deadline, on)
        return (
            item.about or tr("A saved job"),
            tr("Closes {day}", day=day),
            tr("letter kept, not sent") if item.has_letter else tr("no letter yet"),
        )
    said = silence(item.quiet, on)
    return item.about or tr("An application"), said[:1].upper() + said[1:], tr(_SUGGESTED[item.quiet.suggest])


def ask(context: Context, application_id: int, parent: QWidget) -> None:
    """Open what to say to ask once more; looking at it changes nothing."""
    from apptracker.ui.today.asking import AskDialog

    AskDialog(context, application_id, parent.window()).open()


def no_response(context: Context, owner: QObject, ids: Sequence[int], named: str) -> None:
    from apptracker.services import quieting

    chosen = list(ids)
    context.ops.change(
        lambda db: quieting.no_response(db, chosen),
        owner=owner,
        toast=tr("Set to No response: {named}", named=named),
        words=tr("Setting"),
    )


def no_response_to_all(context: Context, owner: QObject) -> None:
    """Every application whose silence is over."""
    from apptracker.services import quieting, silence

    context.ops.change(
        lambda db: quieting.no_response(db, silence.over_ids(db)),
        owner=owner,
        toast=tr("Set to No response"),
        words=tr("Setting to No response"),
    )


def wait(context: Context, owner: QObject, ids: Sequence[int], working_days: int, named: str) -> None:
    from apptracker.services import quieting

    chosen = list(ids)
    context.ops.change(
        lambda db: quieting.wait_longer(db, chosen, working_days),
        owner=owner,
        toast=tr("Waiting longer: {named}", named=named),
    )


def not_today(context: Context, owner: QObject, ids: Sequence[int], named: str) -> None:
    from apptracker.services import quieting

    chosen = list(ids)
    context.ops.change(
        lambda db: quieting.not_today(db, chosen), owner=owner, toast=tr("Not today: {named}", named=named)
    )


def applied(context: Context, owner: QObject, ids: Sequence[int], named: str) -> None:
    from apptracker.services import applications

    chosen = list(ids)
    context.ops.change(
        lambda db: applications.move_many(db, chosen, StageKind.APPLIED),
        owner=owner,
        toast=tr("Moved to Applied: {named}", named=named),
    )


def let_go(context: Context, owner: QObject, ids: Sequence[int], named: str) -> None:
    from apptracker.services import applications

    chosen = list(ids)
    context.ops.change(
        lambda db: applications.archive(db, chosen), owner=owner, toast=tr("Archived: {named}", named=named)
    )


def named(items: Sequence[QuietJob | ClosingJob]) -> str:
    """One by its employer, several by their number."""
    if len(items) > 1:
        return trn("{n} application", "{n} applications", len(items))
    return items[0].employer or items[0].title or tr("an application")


class WaitMenu(QMenu):
    """How much longer to wait. ``chosen(working_days)`` is called."""

    def __init__(self, context: Context, chosen: Callable[[int], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._chosen = context, chosen
        self.setTitle(tr("Wait longer"))
        self.setAccessibleName(tr("Wait longer"))
        self.aboutToShow.connect(self._on_about_to_show)
        self.triggered.connect(self._on_triggered)

    def _on_about_to_show(self) -> None:
        self.clear()
        for weeks in _WEEKS:
            self.addAction(trn("&{n} more week", "&{n} more weeks", weeks)).setData(weeks * _A_WEEK)

    def _on_triggered(self, action: QAction) -> None:
        self._chosen(action.data())

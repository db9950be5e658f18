"""Applications: adding, editing, moving, filing away and bringing back. One change each, one undo each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING

from apptracker.domain.applications import Application, EventKind
from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, parse_pay
from apptracker.domain.stage_history import NOT_APPLIED, added_words, move_words
from apptracker.domain.stages import Stage, StageKind, find_stage, stage_of_kind
from apptracker.domain.text import clean_line, clean_text
from apptracker.services import applying, followups

if TYPE_CHECKING:
    from apptracker.domain.records import AttachedFile
    from apptracker.store import Database
    from apptracker.store.reading.reader import Reader
    from apptracker.store.unit import UnitOfWork

_NAMED = 8  # more applications than this are counted in words of a change, not named
_LINES = ("employer", "title", "location", "url", "source", "why", "ending_reason")


def add(
    db: Database,
    *,
    employer: str,
    title: str,
    stage: str | None = None,
    applied_on: date | None = None,
    then: Callable[[UnitOfWork, Application], None] | None = None,
    **values: object,
) -> Result[Application]:
    """A new application, and what is done with it in the same change (``then``). Its stage is the one named, else
    Applied when a date of applying is given, else Saved.

    :raises UserError: ``application.nameless`` without employer or title, ``stage.unknown``, ``text.too_long``,
        ``date.ahead``.
    """
    cleaned = _cleaned({"employer": employer, "title": title, **values})
    for field in ("employer", "title"):
        if not cleaned[field]:
            raise UserError("application.nameless", field=field)
    _must_have_come(db, applied_on)
    with db.change(f"Added {cleaned['title']} at {cleaned['employer']}") as uow:
        chosen = stage_named(uow.read, stage or (StageKind.APPLIED if applied_on else StageKind.SAVED))
        application = create(uow, chosen, applied_on=applied_on, **cleaned)
        if then is not None:
            then(uow, application)
    return Result(application, uow.changes)


def create(uow: UnitOfWork, stage: Stage, *, applied_on: date | None = None, **values: object) -> Application:
    """Add an application inside a change, with its first event and the reminders its stage asks for."""
    day = today(uow.clock)
    if applied_on is None and stage.kind is not StageKind.SAVED:
        applied_on = day
    application = uow.add_application(stage_id=stage.id, applied_on=applied_on, **values)
    uow.add_event(application.id, EventKind.CREATED, added_words(stage.name), on=applied_on or day, stage_id=stage.id)
    followups.stage_changed(uow, application, applied_on or day)
    if stage.kind is not StageKind.SAVED:
        followups.deadline_changed(uow, application)
    return application


def edit(db: Database, id_: int, **values: object) -> Result[Application]:
    """Change fields; None clears one. A new deadline of a saved job plans its reminder, and no deadline needs none. A
    new date of applying moves the check that the application arrived, while that is what is waited for.

    :raises UserError: ``application.nameless``, ``application.unknown``, ``text.too_long``, ``date.ahead``.
    """
    cleaned = _cleaned(values)
    for field in ("employer", "title"):
        if field in cleaned and not cleaned[field]:
            raise UserError("application.nameless", field=field)
    _must_have_come(db, cleaned.get("applied_on"))
    fields = ", ".join(sorted(cleaned))
    with db.change(f"Edited application {id_} ({fields})") as uow:
        before = uow.read.application(id_)
        application = uow.update_application(id_, **cleaned)
        changed = [name for name in cleaned if getattr(before, name, None) != getattr(application, name, None)]
        if changed:
            uow.add_event(id_, EventKind.EDIT, f"Changed {', '.join(changed)}")
        if "deadline" in changed:
            followups.deadline_changed(uow, application)
        if "applied_on" in changed:
            applying.date_put_right(uow, application)
        if "applied_on" in changed and application.applied_on and application.stage_kind is StageKind.APPLIED:
            followups.stage_changed(uow, application, application.applied_on)
    return Result(application, uow.changes)


def read_pay(text: str, usual: str = "") -> Pay | None:
    """Pay as a person types it, or as a posting would put it ("$17 to $18.50 an hour"); '' is none. ``usual``: the
    currency meant by who names a period and no currency ("17 an hour").

    :raises UserError: ``pay.bad``.
    """
    try:
        return parse_pay(text)
    except UserError:
        from apptracker.tailoring.reading.pay import parse_pay as pay_in

        found = pay_in(text, labelled=True)
        if usual and found is not None and found.pay.currency is None and found.pay.period is not None:
            found = pay_in(text, labelled=True, currency=usual)
        if found is None or found.pay.currency is None:
            raise
        return found.pay


def move(db: Database, id_: int, stage: str, *, on: date | None = None) -> Result[Application]:
    """Move to a stage by name or kind, with history and follow-up rules. ``on`` may lie in the past, not ahead.

    :raises UserError: ``stage.unknown``, ``date.ahead``.
    """
    _must_have_come(db, on)
    with db.change(f"Moved application {id_} to {stage}") as uow:
        application = enter_stage(
            uow, id_, stage_named(uow.read, stage), on or today(db.clock), corrects=on is not None
        )
    return Result(application, uow.changes)


def move_many(
    db: Database, ids: Sequence[int], stage: str, *, step: Callable[[int, int], object] | None = None
) -> Result[list[Application]]:
    """Move several in one change; those that are there already stay as they are. ``step`` is told after each how many
    of how many are done.

    :raises UserError: ``stage.unknown``.
    """
    wanted = list(dict.fromkeys(ids))
    with db.change(f"Moved {_listed(wanted)} to {stage}") as uow:
        to, moved = stage_named(uow.read, stage), []
        for number, id_ in enumerate(wanted, start=1):
            if uow.read.application(id_).stage != to.name:
                moved.append(enter_stage(uow, id_, to, today(db.clock)))
            _tell(step, number, len(wanted))
    return Result(moved, uow.changes)


def enter_stage(
    uow: UnitOfWork, id_: int, stage: Stage, day: date, *, corrects: bool = False, why: str = ""
) -> Application:
    """The move itself, inside a change: stage, date of applying, history (with ``why``), reminders. A date of applying
    that is known stays, unless the job is applied for anew or ``corrects`` says that the day was named on purpose."""
    before = uow.read.application(id_)
    application = uow.set_stage(id_, stage.id)
    applies = stage.kind is StageKind.APPLIED and (corrects or before.stage_kind is StageKind.SAVED)
    if applies or (before.applied_on is None and stage.kind not in NOT_APPLIED):
        application = uow.update_application(id_, applied_on=day)
    if application.ending_reason is not None and not stage.kind.is_ending:
        application = uow.update_application(id_, ending_reason=None)  # it goes on after all
    uow.add_event(id_, EventKind.STAGE, move_words(before.stage, stage.name, why), on=day, stage_id=stage.id)
    followups.stage_changed(uow, application, day)
    return application


def tag(db: Database, id_: int, names: Sequence[str]) -> Result[Application]:
    with db.change(f"Tagged application {id_}: {', '.join(names)}") as uow:
        application = uow.add_tags(id_, _tags(names))
    return Result(application, uow.changes)


def untag(db: Database, id_: int, names: Sequence[str]) -> Result[Application]:
    with db.change(f"Took tags off application {id_}: {', '.join(names)}") as uow:
        application = uow.remove_tags(id_, _tags(names))
    return Result(application, uow.changes)


def note(db: Database, id_: int, text: str, *, on: date | None = None) -> Result[Application]:
    """A note in the application's history, which search finds; of today, or of an earlier day.

    :raises UserError: ``text.empty``, ``event.ahead``.
    """
    cleaned = clean_text(text).strip()
    if not cleaned:
        raise UserError("text.empty", field="note")
    if on is not None and on > today(db.clock):
        raise UserError("event.ahead", date=on.isoformat())
    with db.change(f"Noted something on application {id_}") as uow:
        note_down(uow, id_, cleaned, on=on)
        application = uow.read.application(id_)
    return Result(application, uow.changes)


def note_down(uow: UnitOfWork, id_: int, text: str, *, on: date | None = None) -> None:
    """The note itself, inside a change."""
    uow.add_event(id_, EventKind.NOTE, text, on=on)
    followups.activity(uow, id_)


def attach(db: Database, id_: int, files: Sequence[tuple[str, bytes]]) -> Result[list[AttachedFile]]:
    """Keep copies of files with the application."""
    names = [_file_name(name) for name, _ in files]
    with db.change(f"Attached {', '.join(names)} to application {id_}") as uow:
        kept = [uow.attach(id_, name, data) for name, (_, data) in zip(names, files, strict=True)]
        uow.add_event(id_, EventKind.FILE, f"Attached {', '.join(names)}")
    return Result(kept, uow.changes)


def detach(db: Database, file_id: int) -> Result[AttachedFile]:
    """Take a file off its application; undo brings it back.

    :raises UserError: ``file.unknown``.
    """
    with db.change("Took off a file") as uow:
        file = uow.read.file(file_id)
        uow.detach(file_id)
        uow.add_event(file.application_id, EventKind.FILE, f"Took off {file.name}")
    return Result(file, uow.changes)


def archive(
    db: Database, ids: Sequence[int], *, archived: bool = True, step: Callable[[int, int], object] | None = None
) -> Result[list[Application]]:
    """File away, or take out again; what rules remind of goes with it, or is planned anew. ``step`` is
    told after each how many of how many are done."""
    wanted, done = list(dict.fromkeys(ids)), []
    with db.change(f"{'Archived' if archived else 'Took out of the archive'}: {_listed(wanted)}") as uow:
        for id_ in wanted:
            application = uow.archive(id_, archived)
            if archived:
                followups.archived(uow, id_)
            else:
                followups.restored(uow, id_)
            done.append(application)
            _tell(step, len(done), len(wanted))
    return Result(done, uow.changes)


def delete(
    db: Database, ids: Sequence[int], *, step: Callable[[int, int], object] | None = None
) -> Result[list[Application]]:
    """Move to the bin; nothing is erased. ``step`` is told after each how many of how many are done."""
    wanted, done = list(dict.fromkeys(ids)), []
    with db.change(f"Moved to the bin: {_listed(wanted)}") as uow:
        for id_ in wanted:
            done.append(uow.move_to_bin(id_))
            _tell(step, len(done), len(wanted))
    return Result(done, uow.changes)


def restore(db: Database, ids: Sequence[int]) -> Result[list[Application]]:
    """Take out of the bin."""
    with db.change(f"Took out of the bin: {_listed(ids)}") as uow:
        applications = [uow.restore_from_bin(id_) for id_ in dict.fromkeys(ids)]
        for application in applications:
            followups.restored(uow, application.id)
    return Result(applications, uow.changes)


def _must_have_come(db: Database, day: object) -> None:
    if isinstance(day, date) and day > today(db.clock):
        raise UserError("date.ahead", date=day.isoformat())


def stage_named(read: Reader, wanted: str) -> Stage:
    """A stage by its name or kind, a name winning; for a :class:`StageKind` by what it means alone."""
    stages = list(read.stages())
    found = stage_of_kind(stages, wanted) if isinstance(wanted, StageKind) else find_stage(stages, wanted)
    if found is None:
        raise UserError("stage.unknown", stage=wanted)
    return found


def _cleaned(values: dict[str, object]) -> dict[str, object]:
    return {
        name: clean_line(value, name) if name in _LINES and isinstance(value, str) else value
        for name, value in values.items()
    }


def _tags(names: Sequence[str]) -> list[str]:
    cleaned = [tag for name in names if (tag := clean_line(name, "tag"))]
    if not cleaned:
        raise UserError("text.empty", field="tag")
    return cleaned


def _file_name(name: str) -> str:
    return clean_line(PurePath(name).name, "file name") or "file"


def _tell(step: Callable[[int, int], object] | None, done: int, total: int) -> None:
    if step is not None:
        step(done, total)


def _listed(ids: Sequence[int]) -> str:
    if len(ids) > _NAMED:
        return f"{len(ids)} applications"
    return f"application{'s' if len(ids) > 1 else ''} {', '.join(map(str, ids))}"

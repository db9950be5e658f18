"""The fit check: the statements, what the person answered, and the roles that suggests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.changes import Result
from apptracker.domain.errors import UserError
from apptracker.domain.fit import Answer, Fit
from apptracker.guide.entries import Role, Statement
from apptracker.guide.library import all_of
from apptracker.tailoring.fit import suggest

if TYPE_CHECKING:
    from apptracker.store import Database

ANSWERS = "fit_answers"
_WORDS = {Answer.YES: "Yes", Answer.PARTLY: "Partly", Answer.NO: "No"}


def statements() -> tuple[Statement, ...]:
    return tuple(all_of(Statement).values())


def answers(db: Database) -> dict[str, Answer]:
    """What was answered, by statement; what the guide no longer asks, and what is no answer, is left out."""
    stored = db.read.setting(ANSWERS)
    if not isinstance(stored, dict):
        return {}
    given = {s.id: stored.get(s.id) for s in statements()}
    return {id_: Answer(said) for id_, said in given.items() if isinstance(said, int) and said in set(Answer)}


def answer(db: Database, statement_id: str, given: Answer | None) -> Result[Fit]:
    """Answer one statement, or take the answer away.

    :raises UserError: ``guide.unknown``.
    """
    statement = all_of(Statement).get(statement_id)
    if statement is None:
        raise UserError("guide.unknown", reference=f"statement:{statement_id}")
    said = _WORDS[given] if given is not None else "No answer"
    with db.change(f"Fit check: {said} to “{statement.text}”") as uow:
        stored = uow.read.setting(ANSWERS)
        kept = dict(stored) if isinstance(stored, dict) else {}
        kept.pop(statement_id, None)
        if given is not None:
            kept[statement_id] = int(given)
        uow.put_setting(ANSWERS, kept)
    return Result(fit(db), uow.changes)


def begin_again(db: Database) -> Result[Fit]:
    """Forget every answer."""
    with db.change("Began the fit check again") as uow:
        uow.remove_setting(ANSWERS)
    return Result(fit(db), uow.changes)


def fit(db: Database) -> Fit:
    """Roles in the light of what was answered so far."""
    return suggest(statements(), all_of(Role).values(), answers(db))

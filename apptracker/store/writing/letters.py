"""Writing what a person decides and words of a letter, and what they answer to application forms."""

from __future__ import annotations

from collections.abc import Iterable

from sqlmodel import col, select

from apptracker.domain.letters import LetterWork
from apptracker.domain.records import FormAnswer
from apptracker.store.tables import FormAnswerRow, LetterWorkRow
from apptracker.store.writing.base import Area


class Letters(Area):
    def put_letter_work(self, application_id: int, work: LetterWork) -> None:
        """Keeps the letter a person is at work on in place of what was kept; one that holds nothing is let go."""
        self._application(application_id, touch=False)
        query = select(LetterWorkRow).where(LetterWorkRow.application_id == application_id)
        row = self._session.exec(query).first()
        if work.is_empty:
            if row is not None:
                self._session.delete(row)
                self.flush()
            return
        if row is None:
            row = LetterWorkRow(application_id=application_id)
            self._session.add(row)
        row.choices = work.choices.as_json()
        row.base = work.base.as_json() if work.base else None
        row.mine = work.mine.as_json() if work.mine else None
        self.flush()

    def put_form_answers(self, application_id: int, answers: Iterable[tuple[str, str]]) -> list[FormAnswer]:
        """Keeps these questions and answers, in this order, in place of those there were."""
        self._application(application_id, touch=False)
        given = list(answers)
        query = (
            select(FormAnswerRow)
            .where(FormAnswerRow.application_id == application_id)
            .order_by(col(FormAnswerRow.position), col(FormAnswerRow.id))
        )
        rows = list(self._session.exec(query))
        for row in rows[len(given) :]:
            self._session.delete(row)
        for position, (question, answer) in enumerate(given):
            if position < len(rows):
                row = rows[position]
                row.position, row.question, row.answer = position, question, answer
            else:
                self._session.add(
                    FormAnswerRow(application_id=application_id, position=position, question=question, answer=answer)
                )
        return self.read.form_answers(application_id)

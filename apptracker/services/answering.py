"""Which of the person's own stories answer questions an interviewer may ask, apart from any posting."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from apptracker.domain.clock import today
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.prep_evidence import OwnAnswers

if TYPE_CHECKING:
    from apptracker.domain.prep import OwnEvidence
    from apptracker.guide.interviews import Question
    from apptracker.store import Database


def own_answers(db: Database, questions: Iterable[Question]) -> dict[str, tuple[OwnEvidence, ...]]:
    """By the id of each question what the person has for it, best first; an earlier question's story counts for less
    in later ones, as different questions deserve different stories."""
    answers = OwnAnswers(db.read.profile(), lexicon(), None, today(db.clock))
    return {question.id: answers.for_question(question) for question in questions}

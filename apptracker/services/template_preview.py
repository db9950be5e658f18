"""A letter as a template text would write it now: for looking at while the text is being typed; nothing is stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from apptracker.adapters.documents.sandbox import Source
from apptracker.domain.errors import UserError
from apptracker.services import drafting, letters, templates
from apptracker.services.template_files import DEFAULT_LANGUAGE, ENDING, builtin_names
from apptracker.tailoring.letter.assemble import assemble
from apptracker.tailoring.letter.headers import header_of
from apptracker.tailoring.letter.made_up import sample_plan

if TYPE_CHECKING:
    from apptracker.domain.documents import Document
    from apptracker.services.template_checks import Problem
    from apptracker.store import Database


@dataclass(frozen=True, slots=True)
class Previewed:
    """``document`` is None where the text writes no letter for this application; ``problems`` then say why, as they
    say what would go wrong in others."""

    document: Document | None
    words: int
    problems: tuple[Problem, ...]


def preview(
    db: Database, source: str, name: str, application_id: int | None, language: str = DEFAULT_LANGUAGE
) -> Previewed:
    """The letter for an application, or (None) for a made-up one, with what is wrong with the text. ``language``:
    where the text names none and there is no application.

    :raises UserError: ``application.unknown``.
    """
    problems = () if name in builtin_names() else tuple(templates.check(db, source, name))
    declared = header_of(source).language
    if application_id is None:
        plan = sample_plan(declared or language)
    else:
        chosen = db.read.letter_work(application_id).choices
        plan, _ = drafting.planned(db, application_id, replace(chosen, language=declared or chosen.language))
    folders = templates.folders(db, plan.language)
    try:
        letter = assemble(Source(source, f"{name}{ENDING}", folders).render(plan.context), plan, name)
    except UserError:
        return Previewed(None, 0, problems)
    document = letters.document_of(db, letter) if letter.paragraphs else None
    return Previewed(document, letter.words, problems)

"""From what is stored to a drafted letter: gathering its material, planning it, filling its template."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from apptracker.domain.clock import today
from apptracker.domain.doubles import same_employer
from apptracker.domain.profile import FactKind
from apptracker.guide.lexicon import lexicon
from apptracker.services import matching, templates
from apptracker.tailoring.history import is_current
from apptracker.tailoring.letter.assemble import assemble
from apptracker.tailoring.letter.plan import Material, plan_letter

if TYPE_CHECKING:
    from apptracker.domain.letters import Letter, LetterChoices
    from apptracker.domain.postings import Coverage
    from apptracker.store import Database
    from apptracker.tailoring.letter.plan import LetterPlan


@dataclass(frozen=True, slots=True)
class ProofOffer:
    """A story, line or job that a letter could show. ``words`` is the line, or the story's title; ``job`` where it is
    from, ''  for a story; ``answers`` what the posting asks for that it shows, in the posting's words; ``strength``
    what it is worth beside the others, 0 to 1; ``shown`` whether the letter shows it now."""

    key: str
    words: str
    job: str
    answers: tuple[str, ...]
    strength: float
    shown: bool


def drafted(db: Database, application_id: int, choices: LetterChoices) -> tuple[Letter, LetterPlan, Coverage]:
    """The letter as its template gives it, unjudged.

    :raises UserError: ``application.unknown``, ``template.unknown``, ``template.draft`` and the other template errors.
    """
    from apptracker.adapters.documents.sandbox import render_template  # Jinja2: coverage and sending do without it

    found = templates.find(db, choices.template)
    if found.language:  # a template of one language gets a letter of that language
        choices = replace(choices, language=found.language)
    plan, coverage = planned(db, application_id, choices)
    rendered = render_template(found.file, plan.context, found.folders(plan.language.partition("-")[0]))
    return assemble(rendered, plan, choices.template), plan, coverage


def planned(db: Database, application_id: int, choices: LetterChoices) -> tuple[LetterPlan, Coverage]:
    """What a template will see for an application.

    :raises UserError: ``application.unknown``.
    """
    material = material_of(db, application_id, choices)
    return plan_letter(material), material.coverage


def proofs(db: Database, application_id: int) -> tuple[ProofOffer, ...]:
    """Everything the letter could show, strongest first, and whether it does.

    :raises UserError: ``application.unknown``.
    """
    material = material_of(db, application_id, db.read.letter_work(application_id).choices)
    open_material = replace(material, choices=replace(material.choices, without=()))
    shown = {proof.key for proof in plan_letter(material).shown}
    offers = open_material.chooser().offers()
    most = max((worth for _, worth in offers), default=0.0) or 1.0
    return tuple(
        ProofOffer(
            key=proof.key,
            words=proof.line or proof.title,
            job=proof.owner.text("name") or proof.owner.text("organization") if proof.owner else "",
            answers=tuple(dict.fromkeys(" ".join(a.requirement.text.split()) for a in proof.answers)),
            strength=min(1.0, worth / most),
            shown=proof.key in shown,
        )
        for proof, worth in offers
    )


def material_of(db: Database, application_id: int, choices: LetterChoices) -> Material:
    """What the letter for an application is made from.

    :raises UserError: ``application.unknown``.
    """
    application = db.read.application(application_id)
    found = matching.match(db, application_id)
    named = found.posting.fields.get("contact_name") if found.posting else None
    profile = db.read.profile()
    day = today(db.clock)
    employer = same_employer(application.employer or "")
    works_at = [job.text("name") for job in profile.of_kind(FactKind.WORK) if is_current(job, day)]
    return Material(
        application=application,
        posting=found.posting,
        coverage=found.coverage,
        profile=profile,
        lexicon=lexicon(),
        today=day,
        contacts=tuple(db.read.contacts(application_id)),
        contact_name=str(named.value) if named and named.sure and named.value else None,
        why_employer=application.why,
        at_home=bool(employer) and any(same_employer(name) == employer for name in works_at),
        choices=choices,
    )

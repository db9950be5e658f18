"""What a posting asks and what the profile answers, read off the GUI thread, ready to be shown. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from apptracker.domain.postings import (
    Coverage,
    CoveredRequirement,
    FieldValue,
    PostingWarning,
    Requirement,
    RequirementKind,
)
from apptracker.domain.profile import Story
from apptracker.store import Database
from apptracker.ui.language import said
from apptracker.ui.tr import mark, tr, trn

if TYPE_CHECKING:
    from apptracker.services.having import Had

KIND_WORDS = {
    RequirementKind.DUTY: mark("Task"),
    RequirementKind.TECHNICAL_SKILL: mark("Technical skill"),
    RequirementKind.TOOL: mark("Tool"),
    RequirementKind.SOFT_SKILL: mark("Soft skill"),
    RequirementKind.TRAIT: mark("Trait"),
    RequirementKind.EXPERIENCE: mark("Experience"),
    RequirementKind.EDUCATION: mark("Education"),
    RequirementKind.LANGUAGE: mark("Language"),
    RequirementKind.CERTIFICATE: mark("Certificate"),
    RequirementKind.SHIFT: mark("Working hours"),
    RequirementKind.EQUIPMENT: mark("Equipment"),
    RequirementKind.LICENCE_OR_CHECK: mark("License or check"),
    RequirementKind.PHYSICAL: mark("Physical demand"),
    RequirementKind.METRIC: mark("Target"),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """One posting as understood. ``skills``: what a story would have to show, by requirement; ``articles``: where the
    guide says how to show it, likewise; ``had``: what "I have this" would add to the profile, where that answers it.
    ``ready``: how ready the person is, 0 to 100; None where the posting asks for nothing. ``not_asked``: what the
    person said is not asked for after all; ``corrected``: the ids of what they said anything of. ``stories``: those
    that answer something, by their keys. ``fields``: what it says of the job; ``captured``: when it was captured, each
    time, the first time first."""

    application_id: int
    posting_id: int
    coverage: Coverage
    warnings: tuple[PostingWarning, ...] = ()
    skills: dict[str, str] = field(default_factory=dict)
    ready: int | None = None
    articles: dict[str, str] = field(default_factory=dict)
    not_asked: tuple[Requirement, ...] = ()
    corrected: frozenset[str] = frozenset()
    stories: dict[str, Story] = field(default_factory=dict)
    fields: dict[str, FieldValue] = field(default_factory=dict)
    captured: tuple[datetime, ...] = ()
    had: dict[str, Had] = field(default_factory=dict)

    @property
    def gaps(self) -> list[CoveredRequirement]:
        return [c for c in self.coverage.requirements if c.requirement.is_asked and not c.evidence]

    @property
    def answered(self) -> list[CoveredRequirement]:
        return [c for c in self.coverage.requirements if c.requirement.is_asked and c.evidence]

    @property
    def tasks(self) -> list[CoveredRequirement]:
        """What the posting says of the work; nobody has to answer it."""
        return [c for c in self.coverage.requirements if not c.requirement.is_asked]

    @property
    def summary(self) -> str:
        """ "9 of 12 answered, 3 gaps"."""
        answered, gaps = len(self.answered), len(self.gaps)
        if not answered and not gaps:
            return tr("No requirements found in the text")
        left = trn("{n} gap", "{n} gaps", gaps) if gaps else tr("no gaps")
        return tr("{answered} of {asked} answered, {gaps}", answered=answered, asked=answered + gaps, gaps=left)


def read_posting(db: Database, application_id: int, posting_id: int) -> Reading:
    """In a working thread: the lexicon is heavy the first time.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    from apptracker.guide.lexicon import lexicon
    from apptracker.guide.pointing import by_term
    from apptracker.services import having, matching, readiness

    found = matching.match(db, application_id)
    posting, coverage = found.posting, found.coverage
    terms = lexicon().terms
    skills = {
        c.requirement.id: terms[c.requirement.term].name
        for c in coverage.requirements
        if c.requirement.term is not None and c.requirement.term in terms
    }
    ready = readiness.figure_of(db, application_id, coverage)
    told = by_term()
    articles = {c.requirement.id: told[c.requirement.term] for c in coverage.requirements if c.requirement.term in told}
    answering = {evidence.fact for covered in coverage.requirements for evidence in covered.evidence}
    return Reading(
        application_id,
        posting_id,
        coverage,
        posting.warnings if posting else (),
        skills,
        ready,
        articles,
        found.corrected.not_asked,
        frozenset(found.corrected.said),
        {story.key: story for story in db.read.profile().stories if story.key in answering},
        posting.fields if posting else {},
        tuple(each.captured_at for each in db.read.postings(application_id)),
        having.offered(c.requirement for c in coverage.requirements),
    )


def evidence_lines(covered: CoveredRequirement) -> list[str]:
    """Why it is answered, in words, strongest first."""
    return list(facts_by_reason(covered))


def facts_by_reason(covered: CoveredRequirement) -> dict[str, list[str]]:
    """The keys of the facts that answer it, by why they do, strongest first."""
    facts: dict[str, list[str]] = {}
    for evidence in covered.evidence:
        facts.setdefault(said(evidence.why), []).append(evidence.fact)
    return facts


def facts_line(covered: CoveredRequirement) -> str:
    """ "Must have, soft skill"."""
    requirement = covered.requirement
    kind = tr(KIND_WORDS[requirement.kind])
    if not requirement.is_asked:
        return kind
    kind = f"{kind[:1].lower()}{kind[1:]}"
    return tr("Must have, {kind}", kind=kind) if requirement.must else tr("Nice to have, {kind}", kind=kind)

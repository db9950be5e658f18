"""Readiness: how much of what a role or a posting calls for the profile shows, in parts that add up. Pure.

No verdict and no learning machine: fixed rules over the person's own facts, each naming the rows of the guide ledger
it rests on (system-skills-gap-analysis, system-career-readiness).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from apptracker.domain.applications import WorkMode
from apptracker.domain.postings import Coverage, CoveredRequirement, Evidence, Requirement, RequirementKind
from apptracker.domain.profile import FactKind, Profile
from apptracker.domain.readiness import Part, Readiness, Shown, SkillState, State, whole_weights
from apptracker.guide.entries import Course, Level, Role, Scenario, Skill, Tool
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.coverage import EvidenceIndex
from apptracker.tailoring.language.english import lower_first, upper_first

#: How far a thing counts: shown by something told, only named, nothing but a near one shown.
SHOWN, NAMED, NEAR = 1.0, 0.5, 0.25
#: A near one answers a demand of a posting, as coverage has it; half, as coverage's strength has it.
NEAR_ENOUGH = 0.5
STORIES = 3  # letter-pick-three-moments
FOCUS = 2.0  # times the weight of a skill that the level is about: role-seniority-shifts-skills

NEEDED, USEFUL, TOOLS, EXPERIENCE, TOLD, SCHOOLING, TERMS = (
    "needed",
    "useful",
    "tools",
    "experience",
    "stories",
    "schooling",
    "circumstances",
)
MUST, NICE = "must", "nice"
#: Weight of each part for a first job; further up skills weigh more, and schooling is asked about no more.
#: role-seniority-shifts-skills, training-no-long-experience-needed
_FIRST = {NEEDED: 35, USEFUL: 10, TOOLS: 10, EXPERIENCE: 15, TOLD: 15, SCHOOLING: 5, TERMS: 10}
_FURTHER = {NEEDED: 45, USEFUL: 10, TOOLS: 10, EXPERIENCE: 15, TOLD: 15, TERMS: 5}
_POSTING = {MUST: 65, NICE: 20, TOLD: 15}
_NAMES = {
    NEEDED: "Skills it needs",
    USEFUL: "Skills that help",
    TOOLS: "Tools you would use",
    EXPERIENCE: "Work that carries over",
    TOLD: "Stories to tell",
    SCHOOLING: "Schooling",
    TERMS: "Hours, languages, equipment",
    MUST: "What it asks for",
    NICE: "What it would like",
}
_SOURCES = {
    NEEDED: ("system-skills-gap-analysis", "role-seniority-shifts-skills"),
    USEFUL: ("system-skills-gap-analysis",),
    TOOLS: ("system-knowledge-base-and-crm", "training-employer-training"),
    EXPERIENCE: (
        "letter-retail-hospitality-counts",
        "resume-experience-over-degree",
        "training-experience-over-theory",
    ),
    TOLD: ("letter-pick-three-moments", "interview-behavioural-trio"),
    SCHOOLING: ("training-diploma-baseline", "fit-basic-qualifications"),
    TERMS: ("question-asked-shift-availability", "skill-languages", "remote-reliable-internet", "remote-equipment"),
    MUST: ("system-skills-gap-analysis",),
    NICE: ("system-skills-gap-analysis",),
}
_CLAIMS = ("skill:", "basics:")
_JOBS = (FactKind.WORK, FactKind.VOLUNTEER, FactKind.PROJECT)
_NOT_HOURS = frozenset({"availability:plans", "availability:start"})
_SPEAKS = frozenset(
    {
        FactKind.WORK,
        FactKind.HIGHLIGHT,
        FactKind.VOLUNTEER,
        FactKind.EDUCATION,
        FactKind.CERTIFICATE,
        FactKind.PROJECT,
        FactKind.SKILL,
        FactKind.LANGUAGE,
    }
)
_LONGEST = 90  # characters of a requirement's own words


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the guide knows that readiness goes by, each kind by id."""

    skills: Mapping[str, Skill]
    tools: Mapping[str, Tool]
    levels: Mapping[str, Level]
    courses: Mapping[str, Course]
    scenarios: Mapping[str, Scenario]

    def skill_of(self, term: str) -> Skill | None:
        """The skill that a lexicon term stands for; one it is the first term of before others."""
        found = [skill for skill in self.skills.values() if term in skill.terms]
        return min(found, key=lambda skill: skill.terms.index(term), default=None)

    def tool_of(self, term: str) -> Tool | None:
        return next((tool for tool in self.tools.values() if term in tool.terms), None)


@dataclass(frozen=True, slots=True)
class Person:
    """Whose readiness it is."""

    profile: Profile
    lexicon: Lexicon
    today: date

    @property
    def is_unknown(self) -> bool:
        """Whether nothing is stored that could speak for them."""
        return not self.profile.stories and all(fact.kind not in _SPEAKS for fact in self.profile.facts)


def for_role(target: str, title: str, role: Role, person: Person, guide: Knowledge) -> Readiness:
    """How ready the person is for a role of the guide, at the first level it is offered at."""
    index = EvidenceIndex(person.profile, person.lexicon, person.today)
    level = min((guide.levels[id_] for id_ in role.levels if id_ in guide.levels), key=_rank, default=None)
    needed = [guide.skills[id_] for id_ in role.skills if id_ in guide.skills]
    useful = [guide.skills[id_] for id_ in role.useful if id_ in guide.skills]
    focus = frozenset(level.skills) if level else frozenset()
    states = [_skill(index, skill, NEEDED, FOCUS if skill.id in focus else 1.0) for skill in needed]
    states += [_skill(index, skill, USEFUL, 1.0) for skill in useful]
    covered = {frozenset(skill.terms) for skill in (*needed, *useful)}
    for tool in (guide.tools[id_] for id_ in role.tools if id_ in guide.tools):
        if not any(set(tool.terms) <= terms for terms in covered):  # a skill that is the tool counts once
            states.append(_tool(index, tool))
    first = level is None or level.rank <= 1
    weights = _FIRST if first else _FURTHER
    about = "What the work stands on."
    if level and any(skill.id in focus for skill in needed):
        about = f"What the level “{level.name}” is about weighs double."
    parts = {
        NEEDED: (*_counted(states, NEEDED), about),
        USEFUL: (*_counted(states, USEFUL), "Good to have, never a must."),
        TOOLS: (*_counted(states, TOOLS), "Most employers teach their own."),
        EXPERIENCE: _experience(index, person, needed, useful),
        TOLD: _told(person.profile),
        SCHOOLING: _schooling(index, person, needed, useful),
        TERMS: _circumstances(person.profile, role),
    }
    return Readiness(target, role.id, title, _parts(parts, weights), tuple(states), empty=person.is_unknown)


def for_posting(
    target: str, title: str, coverage: Coverage, person: Person, guide: Knowledge, role: Role | None = None
) -> Readiness:
    """How ready the person is for a posting, by the coverage of what it asks; what coverage counts as answered is
    never missing here."""
    asked = [covered for covered in coverage.requirements if covered.requirement.is_asked]
    states = [_asked(covered, person.lexicon, guide) for covered in asked]
    parts = {
        MUST: (*_counted(states, MUST), "What the posting says you must have."),
        NICE: (*_counted(states, NICE), "What the posting would like to see."),
        TOLD: _told(person.profile),
    }
    return Readiness(
        target, role.id if role else "", title, _parts(parts, _POSTING), tuple(states), empty=person.is_unknown
    )


# ---------------------------------------------------------------- single things


def _skill(index: EvidenceIndex, skill: Skill, part: str, weight: float) -> SkillState:
    kind = RequirementKind.SOFT_SKILL if skill.kind == "soft" else RequirementKind.TECHNICAL_SKILL
    state, credit, facts, near = _judged(index, skill.id, skill.name, kind, skill.terms)
    return SkillState(
        skill.id,
        skill.name,
        part == NEEDED,
        state,
        facts,
        near,
        credit,
        weight,
        part,
        skill.kind,
        f"skill:{skill.id}",
        lower_first(skill.name),
    )


def _tool(index: EvidenceIndex, tool: Tool) -> SkillState:
    state, credit, facts, near = _judged(index, tool.id, tool.name, RequirementKind.TOOL, tool.terms)
    id_ = f"tool:{tool.id}"
    said = lower_first(tool.name)
    return SkillState(id_, tool.name, False, state, facts, near, credit, 1.0, TOOLS, "tool", id_, said)


def _judged(
    index: EvidenceIndex, id_: str, name: str, kind: RequirementKind, terms: tuple[str, ...]
) -> tuple[State, float, tuple[Shown, ...], str]:
    """State, credit, facts and what is near, for something that lexicon terms stand for."""
    asked = Requirement(id_, name, kind, terms[0], True, 1.0, 0, 0, terms[1:])
    evidence = index.cover([asked]).requirements[0].evidence
    told, named, near = _sorted(evidence)
    if told:
        return State.EVIDENCED, SHOWN, told + named, ""
    if named:
        return State.CLAIMED, NAMED, named, ""
    return State.MISSING, NEAR if near else 0.0, near, near[0].why if near else ""


def _asked(covered: CoveredRequirement, lexicon: Lexicon, guide: Knowledge) -> SkillState:
    requirement = covered.requirement
    told, named, near = _sorted(covered.evidence)
    if told:
        state, credit, facts = State.EVIDENCED, SHOWN, told + named
    elif named:
        state, credit, facts = State.CLAIMED, NAMED, named
    elif any(not _is_claim(each) for each in covered.evidence):
        state, credit, facts = State.EVIDENCED, NEAR_ENOUGH, near
    elif near:
        state, credit, facts = State.CLAIMED, NEAR, near
    else:
        state, credit, facts = State.MISSING, 0.0, ()
    term = lexicon.terms.get(requirement.term or "")
    skill, tool = (guide.skill_of(term.id), guide.tool_of(term.id)) if term else (None, None)
    article = f"skill:{skill.id}" if skill else f"tool:{tool.id}" if tool else ""
    name = term.name if term else _short(requirement.text)
    return SkillState(
        requirement.id,
        name,
        requirement.must,
        state,
        facts,
        near[0].why if near and not told and not named else "",
        credit,
        1.0,
        MUST if requirement.must else NICE,
        requirement.kind.value,
        article,
        name if term and name in term.phrase else lower_first(name),  # "Spanish" keeps its capital
    )


def _sorted(evidence: Iterable[Evidence]) -> tuple[tuple[Shown, ...], tuple[Shown, ...], tuple[Shown, ...]]:
    """What shows the thing itself, what only names it, and what shows or names something near."""
    told: list[Shown] = []
    named: list[Shown] = []
    near: list[Shown] = []
    for each in evidence:
        held = near if not each.direct else named if _is_claim(each) else told
        held.append(Shown(each.fact, each.why))
    return tuple(told), tuple(named), tuple(near)


def _is_claim(evidence: Evidence) -> bool:
    """A listed skill or the summary names a thing; "62 words a minute" is tested."""
    return evidence.fact.startswith(_CLAIMS) and not any(c.isdigit() for c in evidence.words)


# ---------------------------------------------------------------- parts


def _parts(counted: Mapping[str, tuple[float, float, str]], weights: Mapping[str, float]) -> tuple[Part, ...]:
    """The parts of which there is anything, their weights scaled to 100 together."""
    there = {id_: weights[id_] for id_ in weights if counted[id_][1]}
    if not there.keys() - {TOLD} and TOLD in there:  # a posting that asks for nothing tells nothing
        return ()
    whole = whole_weights(there)
    return tuple(Part(id_, _NAMES[id_], whole[id_], *counted[id_], source=_SOURCES[id_]) for id_ in there)


def _counted(states: Iterable[SkillState], part: str) -> tuple[float, float]:
    held = [state for state in states if state.part == part]
    return sum(s.credit * s.weight for s in held), sum(s.weight for s in held)


def _told(profile: Profile) -> tuple[float, float, str]:
    return min(len(profile.stories), STORIES), STORIES, "True stories on different things, one for each question."


def _experience(
    index: EvidenceIndex, person: Person, needed: list[Skill], useful: list[Skill]
) -> tuple[float, float, str]:
    about = "A job or volunteering that used these skills or close ones; any trade counts, and more than a degree does."
    jobs = any(fact.kind in _JOBS for fact in person.profile.facts)
    return (1.0 if _carries_over(index, person, (*needed, *useful)) else 0.5 if jobs else 0.0), 1.0, about


def _schooling(
    index: EvidenceIndex, person: Person, needed: list[Skill], useful: list[Skill]
) -> tuple[float, float, str]:
    """training-diploma-baseline is a usual one and no must, and work outweighs it (resume-experience-over-degree); no
    certificate is ever required (certification-not-a-must)."""
    about = "A school diploma or its equal is the usual start, not a must; fitting work stands in for half of it."
    if person.profile.of_kind(FactKind.EDUCATION):
        return 1.0, 1.0, about
    return (0.5 if _carries_over(index, person, (*needed, *useful)) else 0.0), 1.0, about


def _carries_over(index: EvidenceIndex, person: Person, skills: Iterable[Skill]) -> bool:
    """Whether a job or volunteering, or a line under it, shows one of the skills or something close to one."""
    own = {term for skill in skills for term in skill.terms}
    close = {term.id for term in person.lexicon.terms.values() if term.id in own or not own.isdisjoint(term.related)}
    jobs = {fact.key for fact in person.profile.facts if fact.kind in _JOBS}
    told = {fact.key for fact in person.profile.of_kind(FactKind.HIGHLIGHT) if fact.parent in jobs}
    return any(key in jobs or key in told for term in close for key in index.shows(term))


def _circumstances(profile: Profile, role: Role) -> tuple[float, float, str]:
    told = [has_hours(profile), bool(profile.of_kind(FactKind.LANGUAGE))]
    about = "The hours you can work and the languages you speak"
    if needs_equipment(role):
        told.append(bool(profile.of_kind(FactKind.EQUIPMENT)))
        about = "The hours you can work, the languages you speak and what you have for work at home"
    return float(sum(told)), float(len(told)), f"{about}, once your profile tells them."


def has_hours(profile: Profile) -> bool:
    return any(fact.key not in _NOT_HOURS for fact in profile.of_kind(FactKind.AVAILABILITY))


def needs_equipment(role: Role) -> bool:
    """Whether it is done from home, at least in part, and never only at the employer's."""
    return bool(role.work_modes) and WorkMode.ON_SITE not in role.work_modes


def _rank(level: Level) -> int:
    return level.rank


def _short(text: str) -> str:
    words = upper_first(" ".join(text.split()))
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"

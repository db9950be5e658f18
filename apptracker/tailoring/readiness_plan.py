"""The plan: steps that raise a readiness figure, those that bring most for the least effort first. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from apptracker.domain.postings import RequirementKind
from apptracker.domain.profile import FactKind
from apptracker.domain.readiness import Part, Readiness, SkillState, State, Step, StepKind
from apptracker.guide.entries import UNDATED, Act, Course, Role, Skill, Tool
from apptracker.tailoring.history import latest_first
from apptracker.tailoring.language.english import join_and, lower_first
from apptracker.tailoring.readiness import (
    EXPERIENCE,
    NAMED,
    NICE,
    SCHOOLING,
    SHOWN,
    STORIES,
    TERMS,
    TOLD,
    Knowledge,
    Person,
    has_hours,
    needs_equipment,
)

#: How much each kind of step asks of a person, against the others.
_EFFORT = {StepKind.PROFILE: 1.0, StepKind.STORY: 2.0, StepKind.LEARN: 4.0, StepKind.REHEARSE: 2.0}
#: The most steps of each kind: a plan is to be done, not to be admired.
_MOST = {StepKind.PROFILE: 5, StepKind.STORY: 5, StepKind.LEARN: 4, StepKind.REHEARSE: 2}
_PROFILE = "profile:"
_WORK = "profile:work"
_LISTING = "profile:skill"
#: Where the profile holds what a posting asks, by the kind of its requirement, and what to do there.
_STATED = {
    RequirementKind.LANGUAGE: ("profile:language", "List {said} among your languages, if you speak it"),
    RequirementKind.SHIFT: ("profile:availability:shifts", "Say whether these hours suit you: {said}"),
    RequirementKind.EQUIPMENT: ("profile:equipment:internet", "List what you have at home: {said}"),
    RequirementKind.EDUCATION: ("profile:education", "Add your schooling: {said} is asked for"),
    RequirementKind.CERTIFICATE: ("profile:certificate", "List it, if you hold it: {said}"),
    RequirementKind.LICENCE_OR_CHECK: ("profile:certificate", "List it, if you have it: {said}"),
    RequirementKind.EXPERIENCE: (_WORK, "Name the work where you did this: {said}"),
}
_NO_STEP = frozenset({RequirementKind.PHYSICAL, RequirementKind.DUTY})
_LITTLE = 60  # characters of advice that say too little by themselves
_LEARNED = frozenset({"technical", RequirementKind.TECHNICAL_SKILL.value})
_TOOL = RequirementKind.TOOL.value


def plan(readiness: Readiness, role: Role | None, person: Person, guide: Knowledge) -> tuple[Step, ...]:
    """What to do next. The points of a step are what it adds when it is taken by itself."""
    parts = {part.id: part for part in readiness.parts}
    steps = [*_about_self(parts, role, person), *_about_skills(readiness.skills, parts, guide, _lines(person))]
    stories = parts.get(TOLD)
    if stories and stories.gain(1) and all(step.kind is not StepKind.STORY for step in steps):
        why = f"With {STORIES} on different things, each question you are asked finds one that fits."
        steps.append(Step("story", "Tell another story", why, stories.gain(1), StepKind.STORY, "profile:story"))
    steps = _one_place_each(steps)
    steps.sort(key=lambda step: -step.points / _EFFORT[step.kind])
    chosen = [step for kind in StepKind for step in [s for s in steps if s.kind is kind][: _MOST[kind]]]
    chosen.sort(key=lambda step: -step.points / _EFFORT[step.kind])
    return tuple(replace(step, points=round(step.points, 1)) for step in (*chosen, *_rehearsals(readiness, guide)))


def _about_self(parts: dict[str, Part], role: Role | None, person: Person) -> Iterator[Step]:
    profile = person.profile
    if (work := parts.get(EXPERIENCE)) and work.gain(1):
        jobs = latest_first([f for f in profile.facts if f.kind is FactKind.WORK], person.today)
        bare = next((job for job in jobs if not profile.highlights_of(job.key)), None)
        if bare is not None:
            name = bare.text("name") or bare.text("position") or "your last job"
            why = "Lines on what you did there show which of these skills you have used already."
            place = f"{_PROFILE}{bare.key}/highlights"
            yield Step("lines", f"Write down what you did at {name}", why, work.gain(1), StepKind.PROFILE, place)
        elif not jobs:
            why = (
                "Any trade counts, and so does volunteering; if there is none yet, a few shifts as a volunteer are one."
            )
            yield Step("work", "Add a job or volunteer work", why, work.gain(1), StepKind.PROFILE, _WORK)
    if (school := parts.get(SCHOOLING)) and not profile.of_kind(FactKind.EDUCATION) and school.gain(1):
        why = "A diploma or its equal is the usual start. Many employers take people without, so this counts little."
        yield Step("school", "Add your schooling", why, school.gain(1), StepKind.PROFILE, "profile:education")
    if terms := parts.get(TERMS):
        gain = terms.gain(1)
        if not has_hours(profile):
            why = "Employers ask early whether their shifts suit you."
            yield Step(
                "hours", "Say which hours you can work", why, gain, StepKind.PROFILE, "profile:availability:shifts"
            )
        if not profile.of_kind(FactKind.LANGUAGE):
            why = "Every language counts, English included."
            yield Step("languages", "List the languages you speak", why, gain, StepKind.PROFILE, "profile:language")
        if role is not None and needs_equipment(role) and not profile.of_kind(FactKind.EQUIPMENT):
            why = (
                "This is done from home at least in part: a steady connection, a quiet room and a headset are expected."
            )
            text = "Say what you have for work at home"
            yield Step("equipment", text, why, gain, StepKind.PROFILE, "profile:equipment:internet")


def _lines(person: Person) -> str:
    """Where to write a line on what one did: under the latest job, or a job first."""
    jobs = latest_first(person.profile.of_kind(FactKind.WORK), person.today)
    return f"{_PROFILE}{jobs[0].key}/highlights" if jobs else _WORK


def _about_skills(skills: Iterable[SkillState], parts: dict[str, Part], guide: Knowledge, lines: str) -> Iterator[Step]:
    seen = set()
    for state in skills:
        step = _step(state, parts, guide, lines) if state.credit < SHOWN else None
        if step is not None and step.id not in seen:
            seen.add(step.id)
            yield step


def _step(state: SkillState, parts: dict[str, Part], guide: Knowledge, lines: str) -> Step | None:
    kind = state.kind
    if kind in _STATED:
        return _stated(state, parts[state.part], lines) if state.state is State.MISSING else None
    if kind in _NO_STEP:
        return None
    entry, _, id_ = state.article.partition(":")
    skill = guide.skills.get(id_) if entry == "skill" else None
    place = _own_place(skill or (guide.tools.get(id_) if entry == "tool" else None))
    if place and state.state is State.MISSING:  # such as a language or a headset: had or not, and said elsewhere
        why = "Your profile does not say so yet."
        return _made(
            state, parts, f"add:{state.id}", f"Add it if you have it: {state.said}", why, StepKind.PROFILE, place
        )
    if kind == _TOOL and state.state is State.CLAIMED:
        why = "You list it. A line under the job where you used it makes it more than a claim."
        text = f"Say at which job you used this: {state.said}"
        return _made(state, parts, f"line:{state.id}", text, why, StepKind.PROFILE, lines)
    absent = state.state is State.MISSING or (state.state is State.CLAIMED and state.near)
    if absent and (kind == _TOOL or kind in _LEARNED or (skill and skill.kind == "technical")):
        return _learning(state, parts, skill, guide)
    return _telling(state, parts, skill)


def _stated(state: SkillState, part: Part, lines: str) -> Step:
    place, words = _STATED[RequirementKind(state.kind)]
    place = lines if place == _WORK else place
    why = "The posting would like it." if state.part == NICE else "The posting asks for it."
    gain = part.gain(state.weight * (SHOWN - state.credit))
    return Step(f"say:{state.id}", words.format(said=state.said), why, gain, StepKind.PROFILE, place)


def _made(state: SkillState, parts: dict[str, Part], id_: str, text: str, why: str, kind: StepKind, place: str) -> Step:
    gain = parts[state.part].gain(state.weight * (SHOWN - state.credit))
    return Step(id_, text, why, gain, kind, place)


def _learning(state: SkillState, parts: dict[str, Part], skill: Skill | None, guide: Knowledge) -> Step:
    """Once learned it can be listed, which counts as named; a story about it comes after that."""
    id_ = state.article.partition(":")[2]
    tool = guide.tools.get(id_) if state.article.startswith("tool:") else None
    how = skill.learn if skill else tool.learn if tool else "Look it up, try it, and list it once you have used it."
    course = _course(skill, guide.courses.values()) if skill else None
    why = f"{_beginning(how)} {_of_course(course)}".strip()
    gain = parts[state.part].gain(state.weight * max(0.0, NAMED - state.credit))
    text = f"Learn this, or list it if you know it: {state.said}"
    return Step(f"learn:{state.id}", text, why, gain, StepKind.LEARN, state.article or _LISTING)


def _telling(state: SkillState, parts: dict[str, Part], skill: Skill | None) -> Step:
    """A story shows the skill and is one of those to have (letter-pick-three-moments)."""
    gain = parts[state.part].gain(state.weight * (SHOWN - state.credit))
    if stories := parts.get(TOLD):
        gain += stories.gain(1)
    if state.near:
        why = f"Nothing shows the thing itself yet. {state.near}."
    elif state.state is State.CLAIMED:
        why = "You list it, and nothing shows it yet."
    else:
        why = "Nothing in your profile shows it yet."
    prompt = skill.prompt if skill else f"When did you show this: {state.said}?"
    why = f"{why} {prompt}"
    text = f"Tell a story that shows {state.said}"
    return Step(f"story:{state.id}", text, why, gain, StepKind.STORY, "profile:story", prompt, (state.name,))


def _rehearsals(readiness: Readiness, guide: Knowledge) -> Iterator[Step]:
    """Scenarios that train most of what is not shown yet; practice moves no figure until there is a story of it."""
    wanting = {s.article.partition(":")[2]: s.said for s in readiness.skills if s.state is not State.EVIDENCED}
    found = [
        (scenario, [wanting[id_] for id_ in scenario.skills if id_ in wanting]) for scenario in guide.scenarios.values()
    ]
    found.sort(key=lambda each: -len(each[1]))
    for scenario, trains in found[: _MOST[StepKind.REHEARSE]]:
        if trains:
            why = f"Practice for {join_and(trains)}. It adds no points by itself; what you can tell afterward does."
            yield Step(
                f"rehearse:{scenario.id}",
                f"Rehearse “{scenario.name}”",
                why,
                0.0,
                StepKind.REHEARSE,
                f"scenario:{scenario.id}",
            )


def _one_place_each(steps: Sequence[Step]) -> list[Step]:
    """Steps done at one place in the profile by one stroke are one step, worth both."""
    found: dict[str, Step] = {}
    for step in steps:
        key = step.place if step.place.startswith(("profile:language", "profile:equipment")) else step.id
        known = found.get(key)
        found[key] = step if known is None else replace(known, points=known.points + step.points)
    return list(found.values())


def _own_place(entry: Skill | Tool | None) -> str:
    """Where the profile holds a thing by itself, such as a language, by what the guide says one can do about it."""
    places = [use.to for use in entry.use if use.do is Act.GO and use.to.startswith(_PROFILE)] if entry else []
    return next((place for place in places if place.startswith(("profile:language", "profile:equipment"))), "")


def _course(skill: Skill, courses: Iterable[Course]) -> Course | None:
    """One that teaches it by name, training before certificates: certification-not-a-must."""
    teaching = [course for course in courses if skill.id in course.skills]
    return min(teaching, key=lambda course: course.kind == "certificate", default=None)


def _of_course(course: Course | None) -> str:
    if course is None:
        return ""
    told = "".join(
        f" {name}: {lower_first(value).rstrip('.')} ({course.year or UNDATED})."
        for name, value in (("Cost", course.cost), ("Time", course.time))
        if value
    )
    need = " It is never a must." if course.kind == "certificate" else ""
    return f"One way: {course.name}.{told}{need}"


def _beginning(text: str) -> str:
    """The first sentence, and the next where that says little."""
    end = text.find(". ")
    while 0 <= end < _LITTLE:
        end = text.find(". ", end + 1)
    return text if end < 0 else text[: end + 1]

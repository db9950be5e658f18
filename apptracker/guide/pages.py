"""What an article of each kind says: the words of an entry under headings, in the order one reads them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from apptracker.domain.applications import WorkMode
from apptracker.domain.when import MONTHS
from apptracker.guide import entries as kinds
from apptracker.guide import library
from apptracker.guide.adverts import also_say
from apptracker.guide.articles import Part
from apptracker.guide.figures import dated, in_words

#: Characters of a summary, about: two lines of a list.
_SUMMARY = 150
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\sa-z])")
_BLANK_LINE = re.compile(r"\n\s*\n")
_PRESSURE = ("calm", "mostly calm", "in the middle", "high", "hard")
_WORK_MODES = {WorkMode.ON_SITE: "on site", WorkMode.HYBRID: "partly from home", WorkMode.REMOTE: "from home"}
_BETTER = {
    "higher": "Higher is better.",
    "lower": "Lower is better.",
    "on target": "Nearer the target is better.",
}
_PAY_WORDS = ("pay", "paid", "salary", "wage", "earn")


@dataclass(frozen=True, slots=True)
class Page:
    """What of an article depends on its kind. ``story``: the prompt of a story that can be begun from it, or "".
    ``source``: where it is made of several entries."""

    summary: str
    parts: tuple[Part, ...]
    label: str = ""
    words: tuple[str, ...] = ()
    story: str = ""
    source: tuple[str, ...] = ()


class Writer(NamedTuple):
    """How entries of a kind are titled and told."""

    title: Callable[[Any], str]
    page: Callable[[Any], Page]


def part(heading: str, text: str = "", points: Iterable[str] = (), *, numbered: bool = False) -> Part:
    """A part of its text, in which a blank line parts paragraphs."""
    paragraphs = tuple(" ".join(p.split()) for p in _BLANK_LINE.split(text)) if text else ()
    return Part(heading, paragraphs, tuple(points), numbered)


def told(*parts: Part) -> tuple[Part, ...]:
    """The parts that say something."""
    return tuple(p for p in parts if p.paragraphs or p.points)


def brief(text: str) -> str:
    """The first sentences of a text, for lists."""
    first, *others = _SENTENCE.split(" ".join(_BLANK_LINE.split(text)[0].split()))
    for sentence in others:
        if len(first) + len(sentence) >= _SUMMARY:
            break
        first += f" {sentence}"
    return f"{first[:-1]}." if first.endswith(":") else first  # what follows stands in the article


def capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def _name(entry: Any) -> str:
    return str(entry.name)


def _role(role: kinds.Role) -> Page:
    modes = [_WORK_MODES[mode] for mode in role.work_modes]
    level = _PRESSURE[min(max(role.pressure, 1), len(_PRESSURE)) - 1]
    return Page(
        summary=brief(role.summary),
        label=f"{role.family} · still rare" if role.emerging else role.family,
        parts=told(
            part("", role.summary),
            part("What you do", points=role.duties),
            part("What it is like", role.like),
            part("Who thrives", role.thrives),
            part("What is hard about it", role.hard),
            part("Pressure", f"{capitalized(level)}: {role.pressure} of {len(_PRESSURE)}. {role.pressure_words}"),
            part("Where it is done", f"{capitalized(_listed(modes, 'or'))}." if modes else ""),
            part("What a letter for it stresses", role.letter),
            part("Postings call it", points=map(capitalized, role.titles)),
        ),
        words=role.titles,
    )


def _duty(duty: kinds.Duty) -> Page:
    return Page(brief(duty.ask), told(part("Tell about it in a letter", duty.ask)), "Daily work")


def _level(level: kinds.Level) -> Page:
    parts = told(
        part("", level.text),
        part("How long it usually takes", f"{capitalized(level.years)}. Never a condition."),
        part("What to work on", level.focus),
    )
    return Page(brief(level.text), parts, f"Step {level.rank}")


def _route(route: kinds.Route) -> Page:
    parts = told(part("", route.text), part("Work outside this field", points=map(capitalized, route.beyond)))
    return Page(brief(route.text), parts, "Path")


def _workplace(workplace: kinds.Workplace) -> Page:
    parts = told(
        part("", workplace.text),
        part("Whom it suits", workplace.suits),
        part("Find out before you join", workplace.ask),
    )
    return Page(brief(workplace.text), parts, "Kind of workplace")


def _channel(channel: kinds.Channel) -> Page:
    return Page(brief(channel.text), told(part("", channel.text), part("Whom it suits", channel.suits)), "Channel")


def _skill(skill: kinds.Skill) -> Page:
    said = also_say(skill.terms, skill.name)
    parts = told(
        part("", skill.meaning),
        part("Why it matters", skill.why),
        part("How to show it", skill.show),
        part("How to learn it", skill.learn),
        part("A story to tell", skill.prompt),
        part("Postings also say", points=said.chosen),
    )
    return Page(brief(skill.meaning), parts, f"{skill.kind.capitalize()} skill", said.all, story=skill.prompt)


def _tool(tool: kinds.Tool) -> Page:
    said = also_say(tool.terms, tool.name, *(product.partition(" (")[0] for product in tool.products))
    met = "You may meet these names. None is recommended here." if tool.products else ""
    parts = told(
        part("", tool.meaning),
        part("How to learn it", tool.learn),
        part("Products", met, tool.products),
        part("Postings also say", points=said.chosen),
    )
    return Page(brief(tool.meaning), parts, "Tool", (*tool.products, *said.all))


def _metric_title(metric: kinds.Metric) -> str:
    short = metric.abbreviation
    return f"{metric.name} ({short})" if short and short != metric.name else metric.name


def _metric(metric: kinds.Metric) -> Page:
    parts = told(
        part("", metric.meaning),
        part("How it is counted", f"In {metric.unit}. {_BETTER.get(metric.better, metric.better)}"),
        part("Who watches it", metric.watched_by),
        part("How to talk about it", metric.talk),
    )
    words = tuple(filter(None, (metric.abbreviation, *also_say(metric.terms, metric.name).all)))
    return Page(brief(metric.meaning), parts, "Measure", words)


def _course(course: kinds.Course) -> Page:
    year = f" ({course.year})" if course.year else ""
    costs = [f"{label}: {said}{year}" for label, said in (("Cost", course.cost), ("Time", course.time)) if said]
    parts = told(
        part("", course.text),
        part("What it takes", points=costs),
        part("When it pays off", course.worth),
    )
    return Page(brief(course.text), parts, course.kind.capitalize())


def _pay(figure: kinds.PayFigure) -> Page:
    said = capitalized(f"{in_words(figure)}, {dated(figure.year)}")
    levels = library.all_of(kinds.Level)
    level = levels[figure.level].name if figure.level else ""
    parts = told(
        part("", f"{said}; source: {figure.origin}."),
        part("Where", f"{figure.region}."),
        part("Level", f"{level}." if level else ""),
        part("Good to know", figure.note),
    )
    return Page(said, parts, figure.region, (figure.region, figure.currency, *_PAY_WORDS))


def _source(source: kinds.Source) -> Page:
    noted = (
        f"As the source of an application, write “{source.name_for_applications}”: later you see which places answer."
    )
    parts = told(
        part("", source.text),
        part("In your applications", noted),
        part("Address", source.url),
    )
    return Page(brief(source.text), parts, kinds.SOURCE_KINDS[source.kind])


def _titles(group: kinds.TitleGroup) -> Page:
    parts = told(part("", group.text), part("Search for", points=map(capitalized, group.titles)))
    return Page(brief(group.text), parts, "Titles", group.titles)


def _season(season: kinds.Season) -> Page:
    months = [MONTHS[month - 1] for month in (season.first, season.last) if month]
    when = f"From {' to '.join(months)}." if len(set(months)) > 1 else f"In {months[0]}." if months else ""
    return Page(brief(season.text), told(part("", season.text), part("When", when)), "Season")


def _flag(flag: kinds.Flag) -> Page:
    parts = told(part("", flag.text), part("How to notice it", flag.look))
    return Page(brief(flag.text), parts, "Green flag" if flag.good else "Red flag")


def _scenario(scenario: kinds.Scenario) -> Page:
    parts = told(
        part("", scenario.scene),
        part("They begin", scenario.customer),
        part("A good end", scenario.aim),
        part("Step by step", points=scenario.steps, numbered=True),
        part("Avoid", scenario.trap),
    )
    return Page(brief(scenario.scene), parts, "Scene")


def _faq(faq: kinds.Faq) -> Page:
    return Page(brief(faq.answer), told(part("", faq.answer)))


def _advice(advice: kinds.Advice) -> Page:
    return Page(brief(advice.text), told(part("", advice.text, advice.points)), words=advice.words)


def _listed(words: list[str], last: str) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


WRITERS: dict[str, Writer] = {
    "role": Writer(_name, _role),
    "duty": Writer(lambda duty: str(duty.text).rstrip("."), _duty),
    "level": Writer(_name, _level),
    "route": Writer(_name, _route),
    "workplace": Writer(_name, _workplace),
    "channel": Writer(_name, _channel),
    "skill": Writer(_name, _skill),
    "tool": Writer(_name, _tool),
    "metric": Writer(_metric_title, _metric),
    "course": Writer(_name, _course),
    "pay": Writer(_name, _pay),
    "source": Writer(_name, _source),
    "titles": Writer(_name, _titles),
    "season": Writer(_name, _season),
    "flag": Writer(_name, _flag),
    "scenario": Writer(_name, _scenario),
    "faq": Writer(lambda faq: str(faq.question), _faq),
    "advice": Writer(lambda advice: str(advice.title), _advice),
}

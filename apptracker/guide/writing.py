"""Writing every entry up as an article: what it says, the ways on from it and back to it, and what can be done with it.

What an article of a kind says is in :mod:`apptracker.guide.pages` and :mod:`apptracker.guide.talking`; here stand the
links, which follow from what entries name, in both directions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from apptracker.guide import library, pages, talking
from apptracker.guide.articles import Article, Link, LinkGroup
from apptracker.guide.entries import Act, Advice, Use
from apptracker.guide.interviews import Question
from apptracker.guide.loading import GuideFileError
from apptracker.guide.naming import named
from apptracker.guide.pages import Page
from apptracker.guide.talking import HEART

#: Kind of article -> the headings of its links, and where they come from: a field of the entry, or ``kind.field`` for
#: the entries of that kind which name this one there.
LINKS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "role": (
        ("Skills it takes", ("skills",)),
        ("Good to have", ("useful",)),
        ("Tools you will meet", ("tools",)),
        ("How the work is measured", ("metrics",)),
        ("Questions you may be asked", ("questions",)),
        ("What it pays", ("pay",)),
        ("Where it can lead", ("next", "route.roles")),
        ("Roles that lead here", ("role.next",)),
        ("Levels", ("levels",)),
        ("Kinds of workplace", ("workplaces",)),
        ("Channels", ("channels",)),
        ("Titles to search for", ("titles.roles",)),
    ),
    "duty": (("Skills it shows", ("skills",)),),
    "level": (
        ("Roles at this level", ("role.levels",)),
        ("Skills to learn here", ("skills",)),
        ("What it pays", ("pay", "pay.level")),
    ),
    "route": (("Roles it leads to", ("roles",)), ("Skills it takes", ("skills",))),
    "workplace": (("Roles you find there", ("role.workplaces",)),),
    "channel": (("Skills it leans on", ("skills",)), ("Roles that work this way", ("role.channels",))),
    "skill": (
        ("Roles that need it", ("role.skills",)),
        ("Roles where it helps", ("role.useful",)),
        ("Questions that test it", ("questions",)),
        ("Related skills", ("related", "skill.related")),
        ("Tools to show it with", ("tool.skills",)),
        ("Ways to learn it", ("course.skills",)),
        ("Scenes to rehearse", ("scenario.skills",)),
        ("Daily work that shows it", ("duty.skills",)),
        ("Levels at which it counts", ("level.skills",)),
        ("Paths it opens", ("route.skills",)),
        ("Where it is used most", ("channel.skills",)),
    ),
    "tool": (("Skills it goes with", ("skills",)), ("Roles that use it", ("role.tools",))),
    "metric": (("Roles measured by it", ("role.metrics",)),),
    "course": (("Skills it teaches", ("skills",)),),
    "pay": (("Level", ("level",)), ("Roles", ("role.pay",))),
    "titles": (("Roles they stand for", ("roles",)),),
    "flag": (("Ask them", ("ask",)),),
    "scenario": (("Skills it trains", ("skills",)), ("Questions it prepares for", ("question.scenarios",))),
    "question": (
        ("Skills whose stories answer it", ("skill.questions",)),
        ("Scenes to rehearse", ("scenarios",)),
        ("Roles it is asked for", ("role.questions",)),
    ),
    "ask": (("Signs it brings out", ("flag.ask",)),),
}
#: What can be done with any article of a kind, beside what its entry says itself.
_PIN = Use(do=Act.PREP)
USES: dict[str, Use] = {
    "role": Use(do=Act.TARGET),
    "question": _PIN,
    "ask": _PIN,
    "research": _PIN,
    "scenario": _PIN,
    "flag": _PIN,
    "pay": Use(do=Act.GO, to="pay"),
}
_MOST_SCENES = 3

_WRITERS = pages.WRITERS | talking.WRITERS

Ways = dict[tuple[str, str], dict[str, None]]  # (reference, way as in LINKS) -> references, in order and once


def all_articles() -> Iterator[Article]:
    """Every article, in the order of the subjects; in each subject whole kinds first, then advice."""
    ways = _ways()
    by_subject = defaultdict(list)
    for advice in library.all_of(Advice).values():
        by_subject[advice.subject].append(advice)
    for subject in library.subjects().values():
        for kind in subject.kinds:
            for id_, entry in named(kind).items():
                yield _article(f"{kind}:{id_}", subject.id, entry, ways)
        for advice in by_subject[subject.id]:
            yield _article(f"advice:{advice.id}", subject.id, advice, ways)


def _article(reference: str, subject: str, entry: Any, ways: Ways) -> Article:
    kind = reference.partition(":")[0]
    writer = _WRITERS[kind]
    page = writer.page(entry)
    return Article(
        reference=reference,
        subject=subject,
        title=writer.title(entry),
        summary=page.summary,
        label=page.label,
        parts=page.parts,
        links=tuple(_links(kind, reference, entry, ways)),
        uses=_uses(kind, entry, page, ways),
        year=getattr(entry, "year", ""),
        caution=getattr(entry, "caution", ""),
        ours=getattr(entry, "ours", ""),
        inferred=getattr(entry, "inferred", False),
        source=page.source or tuple(getattr(entry, "source", ())),
        words=page.words,
    )


def _links(kind: str, reference: str, entry: Any, ways: Ways) -> Iterator[LinkGroup]:
    shown = {reference}
    for heading, sources in LINKS.get(kind, ()):
        found = {to: None for way in sources for to in ways.get((reference, way), ()) if to not in shown}
        if found:
            shown |= found.keys()
            yield LinkGroup(heading, tuple(map(link_to, found)))
    further = dict.fromkeys((*getattr(entry, "links", ()), *ways.get((reference, "links"), ())))
    rest = tuple(link_to(to) for to in further if to not in shown)
    if rest:
        yield LinkGroup("Read on", rest)


@cache
def link_to(reference: str) -> Link:
    """The way to an article, without writing it.

    :raises GuideFileError: where there is none.
    """
    kind, _, id_ = reference.partition(":")
    entry = named(kind).get(id_)
    if entry is None:
        raise GuideFileError(f"there is no {reference!r}, to which something links")
    return Link(reference, _WRITERS[kind].title(entry))


def _uses(kind: str, entry: Any, page: Page, ways: Ways) -> tuple[Use, ...]:
    own: tuple[Use, ...] = getattr(entry, "use", ())
    obvious = [USES[kind]] if kind in USES else []
    if page.story:
        reference = f"{kind}:{entry.id}"
        skills = (reference,) if kind == "skill" else ways.get((reference, "skill.questions"), ())
        obvious.append(Use(do=Act.STORY, text=page.story, skills=tuple(s.partition(":")[2] for s in skills)[:HEART]))
    if kind == "source" and entry.sweep:
        obvious.append(Use(do=Act.GO, to="search-plan"))
    acts = {use.do for use in own}
    return (*own, *(use for use in obvious if use.do not in acts))


def _ways() -> Ways:
    """Who names whom: every field that holds references, followed forward and back."""
    ways: Ways = defaultdict(dict)
    for kind, entry in library.everything():
        if kind not in _WRITERS:  # statements of the fit check
            continue
        here = f"{kind}:{entry.id}"
        for field, to, id_ in library.references(kind, entry):
            _join(ways, here, field, f"{to}:{id_}")
        for reference in entry.links:
            ways[reference, "links"][here] = None
    _join_questions(ways)
    return ways


def _join(ways: Ways, here: str, field: str, there: str) -> None:
    ways[here, field][there] = None
    ways[there, f"{here.partition(':')[0]}.{field}"][here] = None


def _join_questions(ways: Ways) -> None:
    """Questions with the skills that answer them and the scenes that prepare for them: by the lexicon's terms, besides
    what the skills name themselves."""
    for question in named("question").values():
        here = f"question:{question.id}"
        for skill in _by_terms(question):
            _join(ways, skill, "questions", here)
        heart = list(ways.get((here, "skill.questions"), ()))[:HEART]
        scenes = [scene for skill in heart for scene in ways.get((skill, "scenario.skills"), ())]
        for scene in list(dict.fromkeys(scenes))[:_MOST_SCENES]:
            _join(ways, here, "scenarios", scene)


def _by_terms(question: Question) -> Iterable[str]:
    wanted = set(question.skills[:HEART])
    return (f"skill:{skill.id}" for skill in named("skill").values() if wanted & set(skill.terms))

"""What a text finds, as the palette's rows: sections by kind, the one with the best hit first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from apptracker.domain.slips import folded, marked
from apptracker.services.searching import SHOWN
from apptracker.ui.actions import Spec, native
from apptracker.ui.language import named
from apptracker.ui.matching import Matcher
from apptracker.ui.searching import words
from apptracker.ui.searching.rows import Row, Way
from apptracker.ui.settings import index
from apptracker.ui.tr import mark, tr

if TYPE_CHECKING:
    from apptracker.domain.query import Query
    from apptracker.guide.searching import Found as Told
    from apptracker.services.searching import Everything
    from apptracker.store import Database
    from apptracker.store.reading.finding import Hit
    from apptracker.store.reading.table import TableRow

_WORST = 9
FEW, SOME = 4, 8  # rows of a section: among others, and where there is none but one
ALONE = 40  # actions, where nothing else was found
#: Other words people look for an action by.
ALSO = {
    "capture": mark("new job advert application"),
    "calendar.save": mark("ics export phone alarms interviews reminders"),
    "larger": mark("zoom in font size bigger"),
    "page.history": mark("trash deleted"),
    "profile.import": mark("cv"),
    "sample.load": mark("demo example"),
    "rules": mark("reminders when after days weekends holidays"),
    "settings": mark("preferences options"),
    "page.applications": mark("duplicates merge"),
    "shortcuts": mark("help keys"),
    "smaller": mark("zoom out font size"),
    "undo": mark("take back"),
}
ACTIONS, APPLICATIONS, PEOPLE, EMPLOYERS = mark("Actions"), mark("Applications"), mark("People"), mark("Employers")
SETTINGS, GUIDE, STORIES, VIEWS = mark("Settings"), mark("Guide"), mark("Stories"), mark("Views")
#: Where a word was found, for hits whose name does not show it.
_FOUND_IN = {"person": mark("in its people"), "tag": mark("in its tags"), "source": mark("in its source")}
_SECTION = {"posting": "posting", "note": "history", "person": "people"}


class Entry(NamedTuple):
    """Something in the guide: its name, what else it is found by, and where it leads."""

    text: str
    detail: str
    icon: str
    place: str
    also: str = ""


class Section(NamedTuple):
    """``best``: how well the first of its rows fits, 0 the best; ``number`` of applications, where there may be more of
    them than rows."""

    heading: str
    rows: list[Row]
    best: int
    number: int = 0


class Finder:
    """Finds what needs no store: actions, settings, the guide; and puts everything in order."""

    def __init__(self, actions: Sequence[Spec]) -> None:
        self._actions = actions
        self._by_words = Matcher(f"{spec.text} {spec.group} {tr(ALSO.get(spec.id, ''))}" for spec in actions)
        groups = {group.id: tr(group.name) for group in index.GROUPS}
        self._settings = [(setting, groups[setting.group]) for setting in index.SETTINGS]
        self._by_setting = Matcher(
            f"{tr(setting.name)} {group} {tr(setting.words) if setting.words else ''}"
            for setting, group in self._settings
        )
        self._entries: Sequence[Entry] = ()
        self._by_title = Matcher(())
        self.take_views(())

    def take_entries(self, entries: Sequence[Entry]) -> None:
        """What there is in the guide."""
        self._entries = entries
        self._by_title = Matcher(f"{entry.text} {entry.also}" for entry in entries)

    def take_views(self, views: Sequence[tuple[str, str]]) -> None:
        """The saved views, by key and name."""
        self._views = views
        self._by_view = Matcher(name for _, name in views)

    def all_actions(self) -> list[Row]:
        return [_action(spec, ()) for spec in self._actions]

    def few_letters(self, text: str) -> list[Row]:
        """The actions, where so little was typed that everything would fit."""
        return _listed([self._action_section(text, False)], most=ALONE)

    def rows(
        self,
        text: str,
        query: Query,
        found: Everything | None,
        *,
        guide: Sequence[Told] = (),
        typing: bool = False,
    ) -> list[Row]:
        """What was found, in the ``guide``, too, with what was not understood first; with ``typing`` all but the last
        operator, for which values are offered."""
        named = [] if query.filters else self._named(text, guide, slips=False)
        sections = [*(self._stored(found) if found is not None else []), *named]
        if not any(section.rows for section in sections) and not query.filters:
            sections = self._named(text, (), slips=True)
        told = [] if found is None else _told(query, found, len(text) if typing else None)
        return [*told, *_listed(sections, most=FEW)]

    def _named(self, text: str, guide: Sequence[Told], *, slips: bool) -> list[Section]:
        ways = (self._view_section, self._action_section, self._setting_section)
        return [*(section(text, slips) for section in ways), self._guide(text, slips, guide)]

    def _view_section(self, text: str, slips: bool) -> Section:
        beginnings = folded(text).split()
        found = [self._views[i] for i in self._by_view.find(text, slips=slips)]
        rows = [Row(name, "", "filter", Way("view", key), marks=marked(name, beginnings)) for key, name in found]
        return Section(tr(VIEWS), rows, min((_fit(row.text, beginnings) for row in rows), default=_WORST))

    def _action_section(self, text: str, slips: bool) -> Section:
        beginnings = folded(text).split()
        specs = [self._actions[i] for i in self._by_words.find(text, slips=slips)]
        specs.sort(key=lambda spec: _fit(spec.text, beginnings))
        return Section(tr(ACTIONS), [_action(spec, beginnings) for spec in specs], _best(specs, beginnings))

    def _setting_section(self, text: str, slips: bool) -> Section:
        beginnings = folded(text).split()
        found = [self._settings[i] for i in self._by_setting.find(text, slips=slips)]
        found.sort(key=lambda each: _fit(tr(each[0].name), beginnings))
        rows = [
            Row(tr(s.name), group, "settings", Way("place", f"settings:{s.id}"), marks=marked(tr(s.name), beginnings))
            for s, group in found
        ]
        return Section(tr(SETTINGS), rows, min((_fit(row.text, beginnings) for row in rows), default=_WORST))

    def _guide(self, text: str, slips: bool, told: Sequence[Told] = ()) -> Section:
        """By name, then what tells of it (``told``)."""
        beginnings = folded(text).split()
        found = [self._entries[i] for i in self._by_title.find(text, slips=slips)]
        found.sort(key=lambda entry: _fit(entry.text, beginnings))
        rows = [
            Row(e.text, e.detail, e.icon, Way("place", e.place), marks=marked(e.text, beginnings)) for e in found[:SOME]
        ]
        icons = {entry.place: entry.icon for entry in self._entries} if told else {}
        named = {row.way for row in rows}
        for each in told:
            way = Way("place", f"guide:{each.reference}")
            shown = folded(f"{each.title} {each.snippet}")
            if way not in named and all(f" {word}" in shown for word in beginnings):
                icon = icons.get(f"guide:{each.reference}", "guide")
                title, marks = each.title, marked(each.title, beginnings)
                rows.append(Row(title, each.subject, icon, way, "", "", "", each.snippet, marks, (), each.marks))
        best = min((_fit(row.text, beginnings) for row in rows), default=_WORST)
        return Section(tr(GUIDE), rows, best + 1)  # after what is the person's own

    def _stored(self, found: Everything) -> list[Section]:
        beginnings = [word for term in found.query.terms if not term.negated for word in folded(term.text).split()]
        seen = (found.hits if found.rows else ())[:SOME]
        rows = [application_row((found.rows or {})[hit.application_id], hit, beginnings) for hit in seen]
        best = min((_fit(f"{row.text} {row.detail}", beginnings) for row in rows), default=_WORST)
        applications = Section(tr(APPLICATIONS), rows, 0 if rows and found.query.filters else best, len(found.hits))
        people = [
            Row(
                person.name,
                ", ".join(filter(None, (person.role, person.employer))),
                "people",
                Way("person", person.contact_id, str(person.application_id or "")),
                marks=marked(person.name, beginnings),
            )
            for person in found.people
        ]
        employers = [
            Row(
                each.name,
                "",
                "employer",
                Way("employer", each.employer_id, each.name),
                keys=str(each.applications),
                marks=marked(each.name, beginnings),
            )
            for each in found.employers
        ]
        stories = [
            Row(
                story.title,
                "",
                "story",
                Way("place", f"profile:story:{story.story_id}"),
                snippet=story.snippet.text,
                marks=marked(story.title, beginnings),
                snippet_marks=story.snippet.marks,
            )
            for story in found.stories
        ]
        of_kind = ((PEOPLE, people), (EMPLOYERS, employers), (STORIES, stories))
        others = [
            Section(tr(heading), rows, min((_fit(row.text, beginnings) for row in rows), default=_WORST))
            for heading, rows in of_kind
        ]
        tied = min(applications.best, others[0].best)  # people come with their applications
        return [applications, others[0]._replace(best=tied), *others[1:]]


def _told(query: Query, found: Everything, typing: int | None) -> list[Row]:
    """What was understood, what was not, and what was taken for something else."""
    told = [Row(line, icon="info", way=Way("notice")) for line in words.troubles(query, found.read, typing)]
    if found.mended:
        line = tr("Showing what was found for “{words}”", words=found.mended)
        told.append(Row(line, icon="info", way=Way("notice")))
    understood = words.understood(found.read)
    return [*told, *([Row(understood)] if understood else [])]


def _listed(sections: Sequence[Section], *, most: int) -> list[Row]:
    """The sections that have something, the best first, with a few rows each."""
    filled = [section for section in sections if section.rows]
    most = max(most, SOME) if len(filled) == 1 else most
    shown: list[Row] = []
    for section in sorted(filled, key=lambda each: each.best):
        shown += [Row(section.heading), *section.rows[:most]]
        if section.number > most:
            shown.append(show_all(section.number if section.number < SHOWN else 0))
    return shown


def show_all(number: int) -> Row:
    """The way to all applications that were found; ``number`` 0 where it is not known yet."""
    from PySide6.QtCore import QLocale

    text = (
        tr("Show all {n} in Applications", n=QLocale().toString(number)) if number else tr("Show all in Applications")
    )
    return Row(text, icon="applications", way=Way("all"), keys=native("Ctrl+Shift+Enter"))


def application_row(row: TableRow, hit: Hit | None = None, beginnings: Sequence[str] = ()) -> Row:
    """An application; where a word was found elsewhere than in its names, the words around it."""
    name = row.employer or row.title or tr("Application {id}", id=row.id)
    detail = (row.title or "") if row.employer else ""
    snippet = hit.snippet if hit else None
    if hit and hit.field in _FOUND_IN:
        detail = ", ".join(filter(None, (detail, tr(_FOUND_IN[hit.field]))))
    elif hit and hit.field == "location" and row.location:
        detail = ", ".join(filter(None, (detail, row.location)))
    return Row(
        name,
        detail,
        "applications",
        Way("application", row.id, _SECTION.get(hit.field, "") if hit else ""),
        stage=named(row.stage),
        stage_kind=row.stage_kind,
        snippet=snippet.text if snippet else "",
        marks=marked(name, beginnings),
        detail_marks=marked(detail, beginnings),
        snippet_marks=snippet.marks if snippet else (),
    )


def guide_entries(_db: Database) -> list[Entry]:
    """The tools and the subjects of the guide, and what there is to read, with the subject it stands in; its index is
    made by then, too."""
    from apptracker.guide import articles, library, searching
    from apptracker.ui.guide.tools import TOOLS

    subjects = library.subjects()
    found = [Entry(tr(tool.name), tr("Guide"), tool.icon, tool.id) for tool in TOOLS]
    found += [Entry(named(s.name), named(s.group), s.icon, f"guide:subject:{s.id}") for s in subjects.values()]
    for a in articles.articles().values():
        subject = subjects[a.subject]
        found.append(Entry(a.title, named(subject.name), subject.icon, f"guide:{a.reference}", " ".join(a.words)))
    searching.index()
    return found


def _action(spec: Spec, beginnings: Sequence[str]) -> Row:
    keys = next(map(native, spec.keys), "")
    return Row(spec.text, "", spec.icon, Way("action", spec.id), keys=keys, marks=marked(spec.text, beginnings))


def _best(specs: Sequence[Spec], beginnings: Sequence[str]) -> int:
    return min((_fit(spec.text, beginnings) for spec in specs), default=_WORST)


def _fit(name: str, beginnings: Sequence[str]) -> int:
    """How well a name fits: 0 begins with what was typed, 1 has all of it, 2 was found by something else."""
    alike = folded(name)
    if not all(f" {word}" in alike for word in beginnings):
        return 2
    return 0 if beginnings and alike.startswith(f" {beginnings[0]}") else 1

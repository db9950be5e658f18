"""Profile: the person's facts and stories, edited where they stand, and what is still missing for good letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QWidget

from apptracker.domain.clock import today
from apptracker.domain.errors import AppError
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.store import Database
from apptracker.tailoring.history import latest_first
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.pages.page import Page
from apptracker.ui.profile import changing, kinds
from apptracker.ui.profile.about import About, Circumstances
from apptracker.ui.profile.entries import EntryList
from apptracker.ui.profile.imported import ImportNote
from apptracker.ui.profile.index import Index
from apptracker.ui.profile.missing import MissingCard
from apptracker.ui.profile.told import Stories
from apptracker.ui.stories import StoryDialog
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import Card, EmptyState, FlowLayout, Scrolled, action_button, button

if TYPE_CHECKING:
    from apptracker.tailoring.completeness import Missing

_FILES = mark("JSON Resume (*.json);;All files (*)")
_WIDEST = 820  # pixels of text at 100 %
_INDEXED = 86  # characters the page must be wide for the index beside it
#: The names of the sections, short as the index beside the page has them.
ABOUT, WORK, SKILLS, LANGUAGES = mark("About you"), mark("Work"), mark("Skills"), mark("Languages")
EDUCATION, CIRCUMSTANCES, STORIES, MORE = mark("Education"), mark("Availability"), mark("Stories"), mark("More")
_SECTIONS = {
    ABOUT: mark("About you"),
    WORK: mark("Work"),
    SKILLS: mark("Skills"),
    LANGUAGES: mark("Languages"),
    EDUCATION: mark("Education and certificates"),
    CIRCUMSTANCES: mark("Availability and equipment"),
    STORIES: mark("Stories"),
    MORE: mark("More"),
}
_AT_ONCE = 0.012  # seconds of showing between two looks at the keyboard
_FIRST = (
    FactKind.WORK,
    FactKind.VOLUNTEER,
    FactKind.SKILL,
    FactKind.LANGUAGE,
    FactKind.EDUCATION,
    FactKind.CERTIFICATE,
)
_PLACES = {
    "work": kinds.WORK,
    "volunteer": kinds.VOLUNTEER,
    "skill": kinds.SKILLS,
    "language": kinds.LANGUAGES,
    "education": kinds.EDUCATION,
    "certificate": kinds.CERTIFICATES,
}


class ProfilePage(Page):
    """A scrolling page with a card for each section; everything is stored as it is left."""

    title = mark("Profile")
    primary = "story.add"
    shows = frozenset({"profile_fact", "story"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setAcceptDrops(True)
        self._begun = False  # the person fills an empty profile in by hand
        self._profile = Profile()
        self._drawing: Iterator[None] = iter(())
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._draw)
        self._make_sections()
        self.missing = MissingCard(context)
        self.missing.wanted.connect(self._on_missing)
        self.note = ImportNote()
        self._scrolled = Scrolled(margins=20, widest=_WIDEST)
        for part in (self.note, self.missing, *self._cards.values()):
            self._scrolled.body.addWidget(part)
        self._scrolled.body.addStretch(1)
        self._inner: QWidget = self._scrolled.widget()  # type: ignore[assignment]
        self._scrolled.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._index = Index(tuple(_SECTIONS))
        self._index.wanted.connect(self.go_to)
        full = QWidget()
        row = QHBoxLayout(full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._index)
        row.addWidget(self._scrolled, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty_state())
        self._fit()
        context.theme.changed.connect(self._fit)

    def _make_sections(self) -> None:
        context = self.context
        self.about = About(context)
        self.stories = Stories(context)
        self.availability = Circumstances(context, FactKind.AVAILABILITY)
        self.equipment = Circumstances(context, FactKind.EQUIPMENT)
        self.lists: dict[FactKind, EntryList] = {}
        lists = {
            WORK: (kinds.WORK, kinds.VOLUNTEER),
            SKILLS: (kinds.SKILLS,),
            LANGUAGES: (kinds.LANGUAGES,),
            EDUCATION: (kinds.EDUCATION, kinds.CERTIFICATES),
            MORE: (
                kinds.LINKS,
                kinds.PROJECTS,
                kinds.AWARDS,
                kinds.PUBLICATIONS,
                kinds.INTERESTS,
                kinds.REFERENCES,
            ),
        }
        self._cards: dict[str, Card] = {}
        for name, heading in _SECTIONS.items():
            card = self._cards[name] = Card(tr(heading))
            card.heading.setWordWrap(True)
            for spec in lists.get(name, ()):
                order = self._latest_first if spec.rows[0][-1].shape == "end" else None
                made = self.lists[spec.kind] = EntryList(
                    context,
                    spec,
                    order=order,
                    empty=_EMPTY.get(spec.kind, ""),
                    headed=spec is not kinds.WORK and spec.heading != heading,
                )
                card.body.addWidget(made)
            if name in lists:
                adding = FlowLayout()
                for spec in lists[name]:
                    adding.addWidget(self.lists[spec.kind].add_button)
                card.body.addLayout(adding)
        self._cards[ABOUT].body.addWidget(self.about)
        self._cards[CIRCUMSTANCES].body.addWidget(self.availability)
        self._cards[CIRCUMSTANCES].body.addWidget(self.equipment)
        self._cards[STORIES].body.addWidget(self.stories)
        actions = context.actions
        files = FlowLayout()
        for action in ("profile.import", "profile.export"):
            files.addWidget(action_button(actions[action], "link"))
        self._cards[MORE].body.addLayout(files)

    def _empty_state(self) -> QWidget:
        actions = self.context.actions
        return EmptyState(
            self.context.theme,
            "profile",
            tr("Who you are, in your own words"),
            tr("Letters say only what stands here. Begin with your name and one job, or import a JSON Resume."),
            button(tr("Begin with your name"), self._on_begin, "primary"),
            action_button(actions["profile.import"]),
            action_button(actions["sample.load"], "link"),
        )

    # What every page does

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {"story.add": self.add_story, "story.delete": self.delete_story, "profile.export": self.export}

    def refresh(self) -> None:
        self.context.ops.read(_profile, self._on_profile, owner=self)

    # What the person can do here

    def add_story(self, skills: tuple[str, ...] = ()) -> None:
        """Tell a new story, perhaps one that shows certain skills."""
        dialog = StoryDialog(self.context, skills=skills, parent=self.window())
        dialog.open()

    def delete_story(self) -> None:
        """Delete the story that has the focus."""
        card = self.stories.current()
        if card is None:
            self.context.go.say(tr("Choose a story first: click it, or go to it with Tab."))
        else:
            card.delete()

    def import_resume(self) -> None:
        """Ask for a JSON Resume and take it in."""
        paths = self.context.prompts.open_files(tr("Import a JSON Resume"), tr(_FILES), several=False)
        if paths:
            self._import(paths[0])

    def export(self) -> None:
        """Write the profile as a JSON Resume where the person says."""
        path = self.context.prompts.save_file(tr("Export the profile"), "resume.json", tr(_FILES))
        if path is not None:
            self.context.ops.read(
                partial(changing.export_file, path), self._on_exported, owner=self, words=tr("Writing the profile")
            )

    @Slot(str)
    def go_to(self, section: str) -> None:
        """Scroll to a section and put the focus into it."""
        self._draw_all()
        card = self._cards[section]
        self._scroll_to(card)
        first = next((w for w in card.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll_to(card)
        self._index.mark(section)

    def show_place(self, place: str, skills: tuple[str, ...] = ()) -> None:
        """Go to a place that completeness names (``basics:phone``, ``work:2/highlights``, ``story``) to add what is
        missing there."""
        self._begun = True
        self._draw_all()
        self._stack.setCurrentIndex(0)
        key, _, part = place.partition("/")
        kind, _, name = key.partition(":")
        target: QWidget | None = None
        if kind == "basics":
            target = self.about.answers[name].field
        elif kind == "availability":
            target = self.availability.answers[name].field
        elif kind == "equipment":
            target = self.equipment.answers[name].field
        elif kind == "story":
            self._to_story(int(name) if name else 0, skills)
        elif not name:
            adding = self.lists[_PLACES[kind].kind]
            adding.add()
            target = adding.form
        elif (entry := self.lists[FactKind(kind)].entries.get(key)) is not None:
            target = entry.highlights.new if part == "highlights" and entry.highlights else entry.fields[part]
        if target is not None:
            if target.focusPolicy() & Qt.FocusPolicy.TabFocus:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self._scrolled.ensureWidgetVisible(target, 0, 120)

    # Inside

    def _to_story(self, story_id: int, skills: tuple[str, ...]) -> None:
        card = self.stories.cards.get(story_id)
        if card is not None:
            card.edit()
        else:
            self.add_story(skills)

    def _latest_first(self, facts: Sequence[Fact]) -> Sequence[Fact]:
        return latest_first(facts, today(self.context.clock))

    def _import(self, path: Path) -> None:
        self.note.hide()
        self.context.ops.change(
            partial(changing.import_file, path),
            owner=self,
            toast=tr("Imported {name}", name=path.name),
            done=self.note.show_report,
            failed=self._on_import_failed,
            words=tr("Importing"),
        )

    def _on_import_failed(self, error: AppError) -> None:
        self._begun = True
        self._stack.setCurrentIndex(0)
        self.note.show_error(error)
        self._scrolled.verticalScrollBar().setValue(0)

    def _on_profile(self, profile: Profile) -> None:
        self._profile = profile
        empty = _is_empty(profile)
        self._begun = self._begun or not empty
        self._stack.setCurrentIndex(0 if self._begun else 1)
        self._sum_up(profile)
        self._drawing = self._drawn(profile)
        self._draw()

    def _drawn(self, profile: Profile) -> Iterator[None]:
        """Show a profile from the top down; yields wherever a pause is fine."""
        self.about.show_profile(profile)
        yield
        for each in (self.lists[kind] for kind in _FIRST):
            yield from each.showing(profile)
        self.availability.show_profile(profile)
        self.equipment.show_profile(profile)
        yield
        yield from self.stories.showing(profile)
        for kind, each in self.lists.items():
            if kind not in _FIRST:
                yield from each.showing(profile)
        self.context.ops.read(changing.missing, self._on_missing_known, owner=self)

    def _on_missing_known(self, found: Sequence[Missing]) -> None:
        self.missing.show_items(found)
        read_in_order(self._scrolled)

    @Slot()
    def _draw(self) -> None:
        """Go on showing for a moment, and later with the rest: a long profile never holds the window up."""
        until = perf_counter() + _AT_ONCE
        for _ in self._drawing:
            if perf_counter() > until:
                self._next.start()
                return
        read_in_order(self._scrolled)

    def _draw_all(self) -> None:
        for _ in self._drawing:
            pass
        read_in_order(self._scrolled)

    def _sum_up(self, profile: Profile) -> None:
        from apptracker.services.profile_facts import claimed_skills

        jobs = len(profile.of_kind(FactKind.WORK))
        skills = len(claimed_skills(profile))
        stories = len(profile.stories)
        self._index.count(WORK, jobs)
        self._index.count(SKILLS, skills)
        self._index.count(LANGUAGES, len(profile.of_kind(FactKind.LANGUAGE)))
        self._index.count(STORIES, stories)
        told = (
            trn("{n} job", "{n} jobs", jobs) if jobs else "",
            trn("{n} skill", "{n} skills", skills) if skills else "",
            trn("{n} story", "{n} stories", stories) if stories else "",
        )
        self.summed_up.emit(", ".join(filter(None, told)) or tr("What letters may say about you"))

    @Slot(object)
    def _on_missing(self, missing: Missing) -> None:
        self.show_place(missing.place, missing.skills)

    @Slot()
    def _on_begin(self) -> None:
        self.show_place("basics:name")

    def _on_exported(self, path: Path) -> None:
        self.context.go.say(tr("Wrote {name}", name=path.name))

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        inner = self._inner
        height = self._scrolled.viewport().height()
        at_end = value >= self._scrolled.verticalScrollBar().maximum() and value > 0
        current = ABOUT
        for name, card in self._cards.items():
            if card.mapTo(inner, QPoint(0, 0)).y() <= value + height // 3:
                current = name
        self._index.mark(MORE if at_end else current)

    def _scroll_to(self, card: QWidget) -> None:
        top = card.mapTo(self._inner, QPoint(0, 0)).y()
        self._scrolled.verticalScrollBar().setValue(max(0, top - 8))

    def _fit(self) -> None:
        """The index beside the page where there is room for both."""
        self._index.setVisible(self.width() >= _INDEXED * self.fontMetrics().averageCharWidth())

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()  # the window takes it for a posting

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self._import(path)


_EMPTY = {
    FactKind.WORK: mark(
        "Every job counts, also in a shop, a kitchen or an office: letters show what you would bring along."
    ),
    FactKind.SKILL: mark("Name the programs you know and what you do well, as postings name them."),
    FactKind.LANGUAGE: mark("Also the one you grew up with."),
}


def _dropped(event: QDropEvent) -> Path | None:
    """The one JSON file that is dropped, or None."""
    urls = event.mimeData().urls()
    if len(urls) == 1 and urls[0].isLocalFile() and urls[0].toLocalFile().lower().endswith(".json"):
        return Path(urls[0].toLocalFile())
    return None


def _is_empty(profile: Profile) -> bool:
    return not profile.stories and not any(_says_something(fact) for fact in profile.facts)


def _says_something(fact: Fact) -> bool:
    return fact.kind is not FactKind.META and fact.data.get("value", True) not in ("", {}, [])


def _profile(db: Database) -> Profile:
    return db.read.profile()

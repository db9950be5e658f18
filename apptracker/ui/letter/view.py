"""The letter of one application: the page as typeset, what it rests on, its blanks, and everything done with it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from apptracker.domain.changes import Changes, Result
from apptracker.domain.errors import AppError
from apptracker.domain.letters import Letter
from apptracker.domain.stages import StageKind
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.letter import desk
from apptracker.ui.letter.aside import ChecksCard, SentencesCard, VersionsCard
from apptracker.ui.letter.blanks import ASKS, BlanksCard
from apptracker.ui.letter.card import SentenceCard, spoken
from apptracker.ui.letter.desk import Looked, Pages, Shown, Work
from apptracker.ui.letter.editing import Editing
from apptracker.ui.letter.editor import LetterEditor
from apptracker.ui.letter.notice import Notice
from apptracker.ui.letter.outgoing import Outgoing
from apptracker.ui.letter.page import PageView
from apptracker.ui.letter.pointing import Pointing
from apptracker.ui.letter.sending import SendForm
from apptracker.ui.theme import set_role
from apptracker.ui.widgets.basics import FlowLayout, Scrolled, action_button, button, label, stacked
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.tailoring.letter.grounds import Grounds

_SHOWS = frozenset(
    "application employer posting posting_correction contact contact_application profile_fact story document_version "
    "sent_packet setting everything".split()
)
_SHORT = 260  # pixels of height, at 100 %, below which the buttons scroll with the page
_WIDE, _SIDE_WIDTH = 460, 300  # pixels the page needs beside the column, and the column's width, at 100 %
_REDRAW_AFTER = 120  # milliseconds the window stands still
_PICTURES = 6  # letters kept drawn


class LetterView(QWidget):
    """Show it with :meth:`show_application`; give :meth:`handlers` to whoever holds the page's actions.

    Wording that is not saved yet stays with its application for as long as the window lives, and is saved as a version
    when the window closes.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.application_id: int | None = None
        self.shown: Shown | None = None
        self.looked: Looked | None = None
        self.works: dict[int, Work] = {}
        self._typed_blanks: dict[int, dict[str, str]] = {}
        self._drawn: OrderedDict[tuple[Letter, int], Pages] = OrderedDict()
        self._serial = 0
        self._stale = False
        self._head_inside: bool | None = None
        self.floating: bool | None = None  # whether the card of a sentence lies over the page
        self.pointing, self.editing, self.outgoing = Pointing(self), Editing(self), Outgoing(self)
        self._make()
        self.pointing.watch()
        self._arrange()
        context.bus.changed.connect(self._on_changed)

    # Parts and their places

    def _make(self) -> None:
        theme, actions = self.context.theme, self.context.actions
        self.edit_button = button("Edit", self.editing.on_edit_toggled)
        self._send = action_button(actions["application.sent"])
        bar = FlowLayout(6)
        for each in (
            self._send,
            action_button(actions["letter.save"]),
            action_button(actions["letter.pdf"]),
            action_button(actions["letter.docx"]),
            action_button(actions["letter.copy"]),
            self.edit_button,
        ):
            bar.addWidget(each)
        self._status = label("", "muted", wrap=True)
        self.notice = Notice()
        self._advice = Notice()
        self.send_form = SendForm(theme, self.context.prompts)
        self.send_form.wanted.connect(self.outgoing.on_send)
        self.send_form.cancelled.connect(self.outgoing.close_form)
        self._blanks, self._better = BlanksCard(), BlanksCard()
        for card in (self._blanks, self._better):
            card.given.connect(self._on_blank_given)
            card.story_wanted.connect(self._on_story_wanted)
        self.page = PageView(theme)
        self.page.edit_wanted.connect(self.editing.on_edit_wanted)
        self.page.blank_wanted.connect(self._on_blank_wanted)
        self.page.resized.connect(self._on_page_resized)
        self.editor = LetterEditor(theme)
        self.editor.done.connect(self.editing.on_edit_toggled)
        self.editor.put_back_wanted.connect(self.editing.on_put_all_back)
        self.editor.hide()
        self.card = SentenceCard(theme)
        self.card.edit_wanted.connect(self.editing.on_edit_wanted)
        self.card.put_back_wanted.connect(self.editing.on_put_back)
        self.hint = label(
            "Point at a sentence, or step through the page with the arrow keys, to see what it rests on.",
            "muted",
            wrap=True,
        )
        self.checks = ChecksCard(self.context)
        self.sentences = SentencesCard()
        self._versions = VersionsCard()
        self._versions.looked.connect(self.editing.on_looked)
        self._main = QWidget()
        self._main.setLayout(stacked(self.page, self.editor, 1))
        self._holder = QVBoxLayout()
        self._side = QWidget()
        self._side.setLayout(
            stacked(self.hint, self._holder, self._better, self.checks, self.sentences, self._versions, 1, spacing=12)
        )
        self.scroller = Scrolled(margins=12)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        body = self.scroller.body
        for part in (self.notice, self._advice, self.send_form):
            body.addWidget(part)
        body.addLayout(self._grid)
        body.addStretch(1)
        self._head = QWidget()
        self._head.setLayout(stacked(bar, self._status, spacing=4))
        self.setLayout(stacked(self._head, self.scroller, spacing=0))
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_REDRAW_AFTER)
        self._redraw.timeout.connect(self.draw)

    def _arrange(self) -> None:
        """One column where it is narrow, the page with a column beside it where there is room."""
        scale = self.context.theme.scale
        self._place_head(inside=self.height() < _SHORT * scale)
        wide = self.width() >= (_WIDE + _SIDE_WIDTH) * scale
        if self.floating is (not wide):
            return
        self.floating = not wide
        for part in (self._blanks, self._main, self._side):
            self._grid.removeWidget(part)
        if wide:
            self._grid.addWidget(self._main, 0, 0, 3, 1)
            self._grid.addWidget(self._blanks, 0, 1)
            self._grid.addWidget(self._side, 1, 1)
        else:
            for row, part in enumerate((self._blanks, self._main, self._side)):
                self._grid.addWidget(part, row, 0)
        self._grid.setRowStretch(2, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(1, round(_SIDE_WIDTH * scale) if wide else 0)
        for part in (self._blanks, self._side):
            part.setMaximumWidth(round(_SIDE_WIDTH * scale) if wide else 16_777_215)
        self.card.hide()
        if wide:
            self._holder.addWidget(self.card)
        else:
            self._holder.removeWidget(self.card)
            self.card.setParent(self)
        self.card.set_floating(None if wide else self)
        self.hint.setVisible(wide)

    def _place_head(self, *, inside: bool) -> None:
        """Above the page, or, where little height would be left for that, scrolling with it."""
        if self._head_inside is inside:
            return
        self._head_inside = inside
        place = self.scroller.body if inside else self.layout()
        place.insertWidget(0, self._head)  # type: ignore[union-attr]
        edge = 0 if inside else 12
        self._head.layout().setContentsMargins(edge, 8, edge, 4)  # type: ignore[union-attr]

    # What the outside uses

    def show_application(self, application_id: int) -> None:
        """Show this application's letter; wording of the one shown before is kept for it."""
        if application_id == self.application_id:
            self.refresh()
            return
        self._leave()
        self.outgoing.forget()
        self.application_id, self.shown, self.looked = application_id, None, None
        for part in (self.notice, self._advice, self.send_form, self._main):
            part.hide()
        self._status.setText("")
        self.pointing.hide_card()
        self.page.choose(-1)
        self.refresh()

    def handlers(self) -> dict[str, Callable[[], object]]:
        return self.outgoing.handlers()

    def refresh(self) -> None:
        """Write the letter anew from what is stored, with the person's wording."""
        if self.application_id is None or self.editing.open or not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._serial += 1
        application_id, serial, work = self.application_id, self._serial, self.works.get(self.application_id)
        self.context.ops.read(
            lambda db: (serial, desk.fetch(db, application_id, work)),
            self._on_fetched,
            owner=self,
            failed=self._on_fetch_failed,
            words="Writing the letter",
        )

    # Showing

    @Slot(object)
    def _on_fetched(self, fetched: tuple[int, Shown]) -> None:
        serial, shown = fetched
        if serial != self._serial or shown.application.id != self.application_id:
            return
        if shown.letter is None and self.shown is not None:  # the last good letter stays
            shown = replace(shown, letter=self.shown.letter, base=self.shown.base, grounds=self.shown.grounds)
        elif shown.letter is not None:
            self.works.pop(self.application_id, None)
            if shown.work is not None:
                self.works[self.application_id] = shown.work
        first = self.shown is None
        self.shown = shown
        self._show_words()
        needed, better = _asks(shown)
        self._blanks.show_asks(needed)
        self._better.show_asks(better)
        if first:
            typed = self._typed_blanks.pop(self.application_id, {})
            self._blanks.put(typed)
            self._better.put(typed)
        if self.looked is None:
            self.show_checks()
            self.sentences.show_grounds(shown.grounds)
        now = self.context.clock.now()
        self._versions.show_versions(shown.versions, now.date(), now.tzinfo)
        self._main.setVisible(shown.letter is not None)
        self.draw()
        self.outgoing.go_on()

    def show_checks(self) -> None:
        """What the checks found in the letter as it stands."""
        self.checks.show_checks(self.shown.letter.checks if self.shown and self.shown.letter else ())

    def _on_fetch_failed(self, error: AppError) -> None:
        self._stale = True  # tried again when it is next looked at
        self.notice.show_words(words_for_person(error), "caution")

    def _show_words(self) -> None:
        shown = self.shown
        assert shown is not None
        set_role(self._send, "primary" if shown.application.stage_kind is StageKind.SAVED else "")  # what comes next
        if shown.letter is not None:
            words = formats.count(shown.letter.words, "word")
            self._status.setText(f"{self._state_in_words(shown)} · {words}")
        else:
            self._status.setText("")
        if shown.trouble is not None:
            self._advice.show_words(words_for_person(shown.trouble), "caution")
        elif not shown.has_profile:
            self._advice.show_words(
                "Your profile is empty, so the letter can say little about you. Add where you worked and a story or "
                "two, or import a JSON Resume; the letter writes itself from them.",
                "note",
                ("Open the profile", self._on_profile),
            )
        elif not shown.has_posting:
            self._advice.show_words(
                "There is no posting with this application, so the letter cannot answer what is asked. "
                "It gets far better with one.",
                "note",
                ("Add the posting", self._on_posting),
            )
        else:
            self._advice.hide()

    def _state_in_words(self, shown: Shown) -> str:
        if shown.current:
            return f"Version {shown.current}{', sent' if shown.versions[-1].sent else ', saved'}"
        if shown.work is not None and shown.work.kept not in [version.id for version in shown.versions]:
            return "With your wording, not saved yet"
        return f"Changed since version {shown.versions[-1].number}" if shown.versions else "Not saved yet"

    @Slot()
    def draw(self) -> None:
        """The pages of what is shown, as sharp as this place needs them."""
        letter = self.letter
        if letter is None or not self.isVisible() or self.editing.open:
            return
        key = (replace(letter, checks=()), self.page.pixels)
        if key in self._drawn:
            self._drawn.move_to_end(key)
            self._on_drawn(self._drawn[key])
            return
        self.context.ops.read(lambda db: desk.draw(db, *key), self._on_drawn, owner=self, failed=self._on_draw_failed)

    @Slot(object)
    def _on_drawn(self, pages: Pages) -> None:
        self._drawn[pages.letter, pages.pixels] = pages
        while len(self._drawn) > _PICTURES:
            self._drawn.popitem(last=False)
        letter = self.letter
        if letter is None or replace(letter, checks=()) != pages.letter or pages.pixels != self.page.pixels:
            return
        own = frozenset(n for n, sentence in enumerate(letter.sentences) if sentence.edited)
        nameless = "name" if any(blank.id == "name" for blank in letter.blanks) else ""
        self.page.show_pages(pages, tuple(map(spoken, self.grounds)), own, nameless)
        if self.card.isVisible():
            self.pointing.point(self.page.current)

    def _on_draw_failed(self, error: AppError) -> None:
        """Such as a character that no bundled font has."""
        self.notice.show_words(words_for_person(error), "caution")

    @property
    def letter(self) -> Letter | None:
        """The letter on the page: that of a version looked at, else the present one."""
        if self.looked is not None:
            return self.looked.letter
        return self.shown.letter if self.shown else None

    @property
    def grounds(self) -> tuple[Grounds, ...]:
        """What each sentence on the page rests on."""
        if self.looked is not None:
            return self.looked.grounds
        return self.shown.grounds if self.shown else ()

    # Blanks

    @Slot(str)
    def _on_blank_wanted(self, blank_id: str) -> None:
        if field := self._blanks.focus(blank_id):
            self.scroller.ensureWidgetVisible(field)

    @Slot(str, str)
    def _on_blank_given(self, blank_id: str, text: str) -> None:
        from apptracker.services import letters

        application_id = self.application_id
        assert application_id is not None
        self.context.ops.change(
            lambda db: _and_value(letters.fill_blank(db, application_id, blank_id, text), blank_id),
            owner=self,
            toast=f"Filled in: {ASKS[blank_id].words}",
            done=self._on_blank_filled,
            failed=lambda error: self._on_blank_refused(blank_id, error),
        )

    def _on_blank_refused(self, blank_id: str, error: AppError) -> None:
        for card in (self._blanks, self._better):
            card.show_trouble(blank_id, words_for_person(error))

    @Slot(object)
    def _on_blank_filled(self, blank_id: str) -> None:
        for card in (self._blanks, self._better):
            card.filled(blank_id)
        left = [id_ for id_ in _asks(self.shown)[0] if id_ != blank_id] if self.shown else []
        if left:
            self._blanks.focus(left[0])
        else:
            self.page.setFocus()

    @Slot()
    def _on_story_wanted(self) -> None:
        from apptracker.ui.stories import StoryDialog

        StoryDialog(self.context, parent=self.window()).open()

    # Ways out

    @Slot()
    def _on_profile(self) -> None:
        self.context.go.show_page("profile")

    @Slot()
    def _on_posting(self) -> None:
        if self.application_id is not None:
            self.context.go.open_application(self.application_id, "posting")

    # Following what happens

    @Slot(object, object)
    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self.application_id is not None and not _SHOWS.isdisjoint(changes.ids):
            self.refresh()

    def _leave(self) -> None:
        """Keep what was typed for the application shown so far."""
        self.editing.close()
        if self.application_id is not None and (typed := self._blanks.typed() | self._better.typed()):
            self._typed_blanks[self.application_id] = typed

    def _save_all(self) -> None:
        """The window closes: wording that is in no version yet becomes one."""
        self.editing.take_typed()
        works, self.works = self.works, {}
        for application_id, work in works.items():
            self.context.ops.change(partial(_keep_unsaved, application_id, work), owner=self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self._save_all()
        return False

    @Slot()
    def _on_page_resized(self) -> None:
        if self.page.pages is None:
            self.draw()
        else:
            self._redraw.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if self.floating:
            self.card.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        if self._stale:
            self.refresh()
        else:
            self.draw()


def _asks(shown: Shown) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What to ask for: the blanks, and what would make the letter better."""
    if shown.letter is None:
        return (), ()
    needed = tuple(blank.id for blank in shown.letter.blanks if blank.id in ASKS)
    found = {check.id for check in shown.letter.checks}
    better = {"employer": "employer-unknown", "email": "contact-missing", "why": "why-employer"}
    return needed, tuple(id_ for id_, check in better.items() if check in found)


def _keep_unsaved(application_id: int, work: Work, db: Database) -> Result[None]:
    return desk.keep_unsaved(db, application_id, work)


def _and_value(result: Result[Any], value: Any) -> Result[Any]:
    return Result(value, result.changes)

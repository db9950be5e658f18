"""The letter of one application: the page as typeset beside what is asked and found, and everything done with it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu

from apptracker.domain.changes import Changes
from apptracker.domain.errors import AppError
from apptracker.domain.letters import CheckLevel, Letter
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.letter import desk
from apptracker.ui.letter.asking import Asking
from apptracker.ui.letter.card import spoken
from apptracker.ui.letter.choosing import Choosing
from apptracker.ui.letter.designs import Designs
from apptracker.ui.letter.desk import Looked, Pages, Shown
from apptracker.ui.letter.editing import Editing
from apptracker.ui.letter.outgoing import Outgoing
from apptracker.ui.letter.parts import Parts
from apptracker.ui.letter.pointing import Pointing
from apptracker.ui.letter.reviewing import Reviewing
from apptracker.ui.letter.spelling import Spelling
from apptracker.ui.letter.ways import Ways
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.tailoring.letter.grounds import Grounds

_SHOWS = frozenset(
    "application employer posting posting_correction contact contact_application profile_fact story document_version "
    "sent_packet setting letter_work everything".split()
)
_REDRAW_AFTER = 120  # milliseconds the window stands still
_PICTURES = 6  # letters kept drawn
_EMPTY_PROFILE = mark(
    "Your profile is empty, so the letter can say little about you. Add where you worked and a story or two, or import "
    "a JSON Resume; the letter writes itself from them."
)
_NO_POSTING = mark(
    "There is no posting with this application, so the letter cannot answer what is asked. It gets far better with one."
)


class LetterView(Parts):
    """Show it with :meth:`show_application`; give :meth:`handlers` to whoever holds the page's actions.

    What the person words and decides is stored at once, and what is stored is followed, whoever stored it.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.application_id: int | None = None
        self.shown: Shown | None = None
        self.looked: Looked | None = None
        self._drawn: OrderedDict[tuple[Letter, int, str], Pages] = OrderedDict()
        self._asked_for = self._got = 0
        self._stale = False
        self.pointing, self.editing = Pointing(self), Editing(self)
        self.outgoing, self.choosing, self.asking = Outgoing(self), Choosing(self), Asking(self)
        self.designs = Designs(self)
        self.reviewing, self.spelling = Reviewing(self), Spelling(self)
        self._fill_bars()
        read_in_order(self)
        self._connect()
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_REDRAW_AFTER)
        self._redraw.timeout.connect(self.draw)
        context.bus.changed.connect(self._on_changed)

    def _fill_bars(self) -> None:
        self.ways = Ways(self)
        self.edit_button = self.ways.edit
        self.ways.fold(bool(self.floating))
        self.narrowed.connect(self.ways.fold)
        for each in (self.designs.button, *self.choosing.buttons):
            self.choices_bar.addWidget(each)
        self.status_row.insertWidget(1, self.choosing.over)

    def _connect(self) -> None:
        self.pointing.watch()
        self.asking.watch()
        self.reviewing.watch()
        self.choosing.watch()
        self.spelling.watch(self.field.text)
        self.editor.made.connect(self.spelling.watch)
        self.send_form.wanted.connect(self.outgoing.on_send)
        self.send_form.cancelled.connect(self.outgoing.close_form)
        self.page.edit_wanted.connect(self.editing.on_edit_wanted)
        self.page.move_wanted.connect(self.editing.on_move_wanted)
        self.page.menu_wanted.connect(self._on_menu_wanted)
        self.page.resized.connect(self._on_page_resized)
        self.field.kept.connect(self.editing.on_sentence_kept)
        self.editor.done.connect(self.editing.on_edit_toggled)
        self.editor.typed_on.connect(self.editing.take_typed)
        self.editor.put_back_wanted.connect(self.editing.on_put_all_back)
        self.card.edit_wanted.connect(self.editing.on_edit_wanted)
        self.card.put_back_wanted.connect(self.editing.on_put_back)
        self.card.lock_wanted.connect(self.editing.on_lock_wanted)
        self.card.proof_wanted.connect(self.choosing.swap_proof)
        self.card.drop_wanted.connect(self.editing.on_drop_wanted)

    # What the outside uses

    def show_application(self, application_id: int) -> None:
        """Show this application's letter."""
        if application_id == self.application_id:
            self.refresh()
            return
        if self.application_id is not None:
            self.editing.close()
            self.reviewing.away()
            self.asking.leave(self.application_id)
        self.outgoing.forget()
        self.designs.forget()
        self.editing.forget()
        self.application_id, self.shown, self.looked = application_id, None, None
        for part in (self.notice, self.advice, self.send_form, self.main):
            part.hide()
        self.status.set_text("")
        self.pointing.hide_card()
        self.page.choose(-1)
        self.refresh()

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            **self.outgoing.handlers(),
            "letter.design": self.designs.on_design,
            "letter.read": self.reviewing.read,
            "letter.given": self.reviewing.give,
        }

    @property
    def reading(self) -> bool:
        """Whether the letter is being read anew."""
        return self._asked_for != self._got

    def refresh(self) -> None:
        """Write the letter anew from what is stored."""
        if self.application_id is None or not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._asked_for += 1
        application_id, serial = self.application_id, self._asked_for
        self.context.ops.read(
            lambda db: (serial, desk.fetch(db, application_id)),
            self._on_fetched,
            owner=self,
            failed=self._on_fetch_failed,
            words=tr("Writing the letter"),
        )

    # Showing

    @Slot(object)
    def _on_fetched(self, fetched: tuple[int, Shown]) -> None:
        serial, shown = fetched
        if serial != self._asked_for or shown.application.id != self.application_id:
            return
        self._got = serial
        last = self.shown
        if shown.letter is None and last is not None:  # the last good letter stays
            shown = replace(shown, letter=last.letter, base=last.base, grounds=last.grounds, asked=last.asked)
        self.shown = shown
        self.editing.follow(shown)
        self.reviewing.follow(shown)
        self._show_words()
        self.choosing.show()
        self.designs.follow()
        self.choosing.show_offers()
        self.asking.show(shown, first=last is None)
        self.asked.show_asked(shown.asked)
        self.side.tabs.count("asked", self.asked.open)
        now = self.context.clock.now()
        self.versions.show_versions(shown.versions, now.date(), now.tzinfo)
        self.show_behind()
        self.main.setVisible(shown.letter is not None)
        read_in_order(self)
        self.draw()
        self.outgoing.go_on()

    def show_behind(self) -> None:
        """What was found in the letter on the page, and what stands behind it."""
        letter = self.letter
        checks = letter.checks if letter and self.looked is None else ()
        self.checks.show_checks(checks)
        self.sentences.show_grounds(self.grounds)
        grave = (CheckLevel.ERROR, CheckLevel.WARNING)
        self.side.tabs.count("check", sum(check.level in grave for check in checks))

    def _on_fetch_failed(self, error: AppError) -> None:
        self._got = self._asked_for
        self._stale = True  # tried again when it is next looked at
        self.notice.show_words(words_for_person(error), "caution")

    def _show_words(self) -> None:
        shown = self.shown
        assert shown is not None
        self.ways.show()
        words = trn("{n} word", "{n} words", shown.letter.words) if shown.letter else ""
        self.status.set_text(f"{_state_in_words(shown)} · {words}" if words else "")
        if shown.trouble is not None:
            self.advice.show_words(words_for_person(shown.trouble), "caution")
        elif not shown.has_profile:
            self.advice.show_words(tr(_EMPTY_PROFILE), "note", (tr("Open the profile"), self._on_profile))
        elif not shown.has_posting:
            self.advice.show_words(tr(_NO_POSTING), "note", (tr("Add the posting"), self._on_posting))
        else:
            self.advice.hide()

    @Slot()
    def draw(self) -> None:
        """The pages of what is shown, as sharp as this place needs them."""
        letter = self.letter
        if letter is None or not self.page.isVisible():
            return
        key = self._key(letter)
        if key in self._drawn:
            self._drawn.move_to_end(key)
            self._on_drawn(self._drawn[key])
            return
        self.context.ops.read(lambda db: desk.draw(db, *key), self._on_drawn, owner=self, failed=self._on_draw_failed)

    def _key(self, letter: Letter) -> tuple[Letter, int, str]:
        """What its pictures depend on."""
        return replace(letter, checks=()), self.page.pixels, self.shown.design if self.shown else ""

    @Slot(object)
    def _on_drawn(self, pages: Pages) -> None:
        key = pages.letter, pages.pixels, pages.design
        self._drawn[key] = pages
        while len(self._drawn) > _PICTURES:
            self._drawn.popitem(last=False)
        letter = self.letter
        if letter is None or key != self._key(letter):
            return
        own = frozenset(n for n, sentence in enumerate(letter.sentences) if sentence.edited)
        locked = frozenset(n for n, sentence in enumerate(letter.sentences) if sentence.locked)
        nameless = "name" if any(blank.id == "name" for blank in letter.blanks) else ""
        self.page.show_pages(pages, tuple(map(spoken, self.grounds)), own, locked, nameless)
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

    # What can be done with a sentence, and ways out

    @Slot(int, QPoint)
    def _on_menu_wanted(self, number: int, where: QPoint) -> None:
        letter = self.letter
        if letter is None or self.looked is not None or number >= len(letter.sentences):
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, slot in self.editing.ways(number):
            menu.addAction(words, slot)
        menu.popup(where)

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window closes: what is being typed is stored first."""
        if event.type() == QEvent.Type.Close:
            self.field.finish()
            self.reviewing.finish()
            self.editing.take_typed()
        return False

    @Slot()
    def _on_page_resized(self) -> None:
        if self.page.pages is None:
            self.draw()
        else:
            self._redraw.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        if self._stale:
            self.refresh()
        else:
            self.draw()


def _state_in_words(shown: Shown) -> str:
    if shown.current:
        if shown.versions[-1].sent:
            return tr("Version {number}, sent", number=shown.current)
        return tr("Version {number}, saved", number=shown.current)
    now = tr("With your wording") if shown.letter and shown.letter.edited else tr("As drafted")
    return (
        tr("{now}, changed since version {number}", now=now, number=shown.versions[-1].number)
        if shown.versions
        else now
    )

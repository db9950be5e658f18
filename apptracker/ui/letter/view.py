"""The letter of one application: the page as typeset, what it rests on, its blanks, and everything done with it."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from apptracker.domain.changes import Changes, Result
from apptracker.domain.clock import today
from apptracker.domain.errors import AppError
from apptracker.domain.letters import Letter
from apptracker.domain.records import DocumentVersion
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.letter import desk
from apptracker.ui.letter.aside import ChecksCard, SentencesCard, VersionsCard
from apptracker.ui.letter.blanks import ASKS, BlanksCard
from apptracker.ui.letter.card import SentenceCard, spoken
from apptracker.ui.letter.desk import Kept, Looked, Pages, Sent, Shown, Work
from apptracker.ui.letter.editor import LetterEditor, Typed
from apptracker.ui.letter.notice import Notice
from apptracker.ui.letter.page import PageView
from apptracker.ui.letter.sending import SendForm
from apptracker.ui.widgets.basics import FlowLayout, Scrolled, action_button, button, label, stacked
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.store import Database
    from apptracker.tailoring.letter.grounds import Grounds

_SHOWS = frozenset(
    "application employer posting contact contact_application profile_fact story document_version sent_packet setting "
    "everything".split()
)
_WIDE, _SIDE_WIDTH = 460, 300  # pixels the page needs beside the column, and the column's width, at 100 %
_REDRAW_AFTER = 120  # milliseconds the window stands still
_CARD_AFTER, _CARD_WIDTH = 250, 360
_PICTURES = 6  # letters kept drawn
_KINDS = {"pdf": "PDF (*.pdf)", "docx": "Word document (*.docx)"}
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


class LetterView(QWidget):
    """Show it with :meth:`show_application`; give :meth:`handlers` to whoever holds the page's actions.

    Wording that is not saved yet stays with its application for as long as the window lives, and is saved as a version
    when the window closes.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._id: int | None = None
        self._shown: Shown | None = None
        self._looked: Looked | None = None
        self._works: dict[int, Work] = {}
        self._typed_blanks: dict[int, dict[str, str]] = {}
        self._typed_from: Typed | None = None  # what the editor began with, while it is open
        self._drawn: OrderedDict[tuple[Letter, int], Pages] = OrderedDict()
        self._serial = 0
        self._stale = False
        self._floating: bool | None = None  # whether the card of a sentence lies over the page
        self._pointed = -1
        self._exported = Path()
        self._make()
        self._arrange()
        context.bus.changed.connect(self._on_changed)

    # Parts and their places

    def _make(self) -> None:
        theme, actions = self.context.theme, self.context.actions
        self._edit = button("Edit", self._on_edit_toggled)
        bar = FlowLayout(6)
        for each in (
            action_button(actions["application.sent"], "primary"),
            action_button(actions["letter.save"]),
            action_button(actions["letter.pdf"]),
            action_button(actions["letter.docx"]),
            action_button(actions["letter.copy"]),
            self._edit,
        ):
            bar.addWidget(each)
        self._status = label("", "muted", wrap=True)
        self._notice = Notice()
        self._advice = Notice()
        self._send_form = SendForm(theme, self.context.prompts)
        self._send_form.wanted.connect(self._on_send)
        self._send_form.cancelled.connect(self._close_form)
        self._blanks, self._better = BlanksCard(), BlanksCard()
        for card in (self._blanks, self._better):
            card.given.connect(self._on_blank_given)
            card.story_wanted.connect(self._on_story_wanted)
        self._page = PageView(theme)
        self._page.pointed.connect(self._on_pointed)
        self._page.chosen.connect(self._on_chosen)
        self._page.edit_wanted.connect(self._on_edit_wanted)
        self._page.blank_wanted.connect(self._on_blank_wanted)
        self._page.resized.connect(self._on_page_resized)
        self._editor = LetterEditor(theme)
        self._editor.done.connect(self._on_edit_toggled)
        self._editor.put_back_wanted.connect(self._on_put_all_back)
        self._editor.hide()
        self._card = SentenceCard(theme)
        self._card.edit_wanted.connect(self._on_edit_wanted)
        self._card.put_back_wanted.connect(self._on_put_back)
        self._card.closed.connect(self._on_card_closed)
        self._card.entered.connect(self._on_card_entered)
        self._card.left.connect(self._on_card_left)
        self._hint = label(
            "Point at a sentence, or step through the page with the arrow keys, to see what it rests on.",
            "muted",
            wrap=True,
        )
        self._checks = ChecksCard(theme)
        self._sentences = SentencesCard()
        self._sentences.picked.connect(self._on_picked)
        self._versions = VersionsCard()
        self._versions.looked.connect(self._on_looked)
        self._main = QWidget()
        self._main.setLayout(stacked(self._page, self._editor, 1))
        self._holder = QVBoxLayout()
        self._side = QWidget()
        self._side.setLayout(
            stacked(
                self._hint, self._holder, self._better, self._checks, self._sentences, self._versions, 1, spacing=12
            )
        )
        self._scroll = Scrolled(margins=12)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        body = self._scroll.body
        for part in (self._notice, self._advice, self._send_form):
            body.addWidget(part)
        body.addLayout(self._grid)
        body.addStretch(1)
        head = stacked(bar, self._status, spacing=4)
        head.setContentsMargins(12, 8, 12, 4)
        self.setLayout(stacked(head, self._scroll, spacing=0))
        self._redraw = _timer(self, _REDRAW_AFTER, self._draw)
        self._hover = _timer(self, _CARD_AFTER, self._on_hover_time)

    def _arrange(self) -> None:
        """One column where it is narrow, the page with a column beside it where there is room."""
        scale = self.context.theme.scale
        wide = self.width() >= (_WIDE + _SIDE_WIDTH) * scale
        if self._floating is (not wide):
            return
        self._floating = not wide
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
        self._card.hide()
        if wide:
            self._holder.addWidget(self._card)
        else:
            self._holder.removeWidget(self._card)
            self._card.setParent(self)
        self._card.set_floating(None if wide else self)
        self._hint.setVisible(wide)

    # What the outside uses

    def show_application(self, application_id: int) -> None:
        """Show this application's letter; wording of the one shown before is kept for it."""
        if application_id == self._id:
            self.refresh()
            return
        self._leave()
        self._id, self._shown, self._looked = application_id, None, None
        for part in (self._notice, self._advice, self._send_form, self._main):
            part.hide()
        self._status.setText("")
        self._hide_card()
        self._page.choose(-1)
        self.refresh()

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "letter.save": self._on_save,
            "letter.pdf": self._on_pdf,
            "letter.docx": self._on_docx,
            "letter.copy": self._on_copy,
            "application.sent": self._on_sent,
        }

    def refresh(self) -> None:
        """Write the letter anew from what is stored, with the person's wording."""
        if self._id is None or self._typed_from is not None or not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._serial += 1
        application_id, serial, work = self._id, self._serial, self._works.get(self._id)
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
        if serial != self._serial or shown.application.id != self._id:
            return
        if shown.letter is None and self._shown is not None:  # the last good letter stays
            shown = replace(shown, letter=self._shown.letter, base=self._shown.base, grounds=self._shown.grounds)
        elif shown.letter is not None:
            self._works.pop(self._id, None)
            if shown.work is not None:
                self._works[self._id] = shown.work
        first = self._shown is None
        self._shown = shown
        self._show_words()
        needed, better = _asks(shown)
        self._blanks.show_asks(needed)
        self._better.show_asks(better)
        if first:
            typed = self._typed_blanks.pop(self._id, {})
            self._blanks.put(typed)
            self._better.put(typed)
        if self._looked is None:
            self._checks.show_checks(shown.letter.checks if shown.letter else ())
            self._sentences.show_grounds(shown.grounds)
        now = self.context.clock.now()
        self._versions.show_versions(shown.versions, now.date(), now.tzinfo)
        self._main.setVisible(shown.letter is not None)
        self._draw()

    def _on_fetch_failed(self, error: AppError) -> None:
        self._notice.show_words(words_for_person(error), "caution")

    def _show_words(self) -> None:
        shown = self._shown
        assert shown is not None
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
    def _draw(self) -> None:
        """The pages of what is shown, as sharp as this place needs them."""
        letter = self._letter
        if letter is None or not self.isVisible() or self._typed_from is not None:
            return
        key = (replace(letter, checks=()), self._page.pixels)
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
        letter = self._letter
        if letter is None or replace(letter, checks=()) != pages.letter or pages.pixels != self._page.pixels:
            return
        own = frozenset(n for n, sentence in enumerate(letter.sentences) if sentence.edited)
        nameless = "name" if any(blank.id == "name" for blank in letter.blanks) else ""
        self._page.show_pages(pages, tuple(map(spoken, self._grounds)), own, nameless)
        if self._card.isVisible():
            self._point(self._page.current)

    def _on_draw_failed(self, error: AppError) -> None:
        """Such as a character that no bundled font has."""
        self._notice.show_words(words_for_person(error), "caution")

    @property
    def _letter(self) -> Letter | None:
        if self._looked is not None:
            return self._looked.letter
        return self._shown.letter if self._shown else None

    @property
    def _grounds(self) -> tuple[Grounds, ...]:
        if self._looked is not None:
            return self._looked.grounds
        return self._shown.grounds if self._shown else ()

    # A sentence and what it rests on

    def _point(self, number: int) -> None:
        grounds = self._grounds
        if not 0 <= number < len(grounds):
            self._hide_card()
            return
        self._card.show_grounds(number, grounds[number], can_edit=self._looked is None)
        self._hint.hide()
        self._card.show()
        if self._floating:
            self._place_card(number)

    def _place_card(self, number: int) -> None:
        card, sentence = self._card, self._page.rect_of(number)
        width = min(round(_CARD_WIDTH * self.context.theme.scale), self.width() - 48)
        height = card.layout().totalHeightForWidth(width)  # type: ignore[union-attr]
        card.resize(width, max(height, card.minimumSizeHint().height()))
        corner = self._page.mapTo(self, sentence.bottomLeft()) + QPoint(0, 4)
        if corner.y() + card.height() > self.height():
            corner.setY(max(4, self._page.mapTo(self, sentence.topLeft()).y() - card.height() - 4))
        corner.setX(max(12, min(corner.x(), self.width() - width - 24)))
        card.move(corner)
        card.raise_()

    def _hide_card(self) -> None:
        self._card.hide()
        self._hint.setVisible(not self._floating)

    @Slot(int)
    def _on_pointed(self, number: int) -> None:
        self._pointed = number
        self._hover.start()

    @Slot()
    def _on_hover_time(self) -> None:
        number = self._pointed if self._pointed >= 0 else self._page.current
        if number != self._card.number or not self._card.isVisible():
            self._point(number)

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self._hover.stop()
        self._scroll_to(number)
        self._point(number)

    @Slot(int)
    def _on_picked(self, number: int) -> None:
        self._page.choose(number)
        self._on_chosen(number)

    def _scroll_to(self, number: int) -> None:
        if number >= 0:
            inside: QWidget = self._scroll.widget()  # type: ignore[assignment]
            place = self._page.mapTo(inside, self._page.rect_of(number).center())
            self._scroll.ensureVisible(place.x(), place.y(), 0, 60)

    @Slot()
    def _on_card_closed(self) -> None:
        self._page.choose(-1)
        self._hide_card()

    @Slot()
    def _on_card_entered(self) -> None:
        self._hover.stop()

    @Slot()
    def _on_card_left(self) -> None:
        if self._floating:
            self._hover.start()

    # Blanks

    @Slot(str)
    def _on_blank_wanted(self, blank_id: str) -> None:
        if field := self._blanks.focus(blank_id):
            self._scroll.ensureWidgetVisible(field)

    @Slot(str, str)
    def _on_blank_given(self, blank_id: str, text: str) -> None:
        from apptracker.services import letters

        application_id = self._id
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
        left = [id_ for id_ in _asks(self._shown)[0] if id_ != blank_id] if self._shown else []
        if left:
            self._blanks.focus(left[0])
        else:
            self._page.setFocus()

    @Slot()
    def _on_story_wanted(self) -> None:
        from apptracker.ui.stories import StoryDialog

        StoryDialog(self.context, parent=self.window()).open()

    # Editing by hand

    @Slot()
    def _on_edit_toggled(self) -> None:
        if self._typed_from is None:
            self._open_editor()
        else:
            self._close_editor()

    @Slot(int)
    def _on_edit_wanted(self, number: int) -> None:
        if self._looked is not None or self._shown is None or self._shown.letter is None:
            return
        letter = self._shown.letter
        self._open_editor()
        paragraph_of = [place for place, paragraph in enumerate(letter.paragraphs) for _ in paragraph]
        field = self._editor.select(paragraph_of[number - 1] if number else -1, letter.sentences[number].text)
        self._scroll.ensureWidgetVisible(field)

    def _open_editor(self) -> None:
        if self._shown is None or self._shown.letter is None:
            return
        self._look_away()
        self._hide_card()
        self._typed_from = Typed.of(self._shown.letter)
        self._editor.show_letter(self._typed_from)
        self._hint.hide()
        self._page.hide()
        self._editor.show()
        self._edit.setText("Done editing")

    def _close_editor(self) -> None:
        """Take over what was typed, and show the page again."""
        self._take_typed()
        if self._typed_from is not None:
            self._typed_from = None
            self._page.show()
            if self._editor.isAncestorOf(self.focusWidget() or self):
                self._page.setFocus()  # before the editor goes, which would hand the focus to anything
            self._editor.hide()
            self._hint.setVisible(not self._floating)
            self._edit.setText("Edit")
            self.refresh()

    def _take_typed(self) -> None:
        """What stands in the editor becomes the person's wording; the editor may stay open."""
        if self._typed_from is None or self._shown is None or self._shown.letter is None or self._id is None:
            return
        typed = self._editor.typed()
        if typed == self._typed_from:
            return
        from apptracker.tailoring.letter.editing import reworded

        base = self._shown.base or self._shown.letter
        work = self._works.get(self._id)
        mine = reworded(
            work.mine if work else self._shown.letter,
            subject=typed.subject,
            salutation=typed.salutation,
            paragraphs=typed.paragraphs,
            closing=typed.closing,
            drafted=base,
        )
        self._typed_from = typed
        self._set_work(mine)

    def _set_work(self, mine: Letter) -> None:
        assert self._shown is not None
        assert self._id is not None
        self._works[self._id] = Work(self._shown.base or mine, mine)

    @Slot(int)
    def _on_put_back(self, number: int) -> None:
        from apptracker.tailoring.letter.editing import put_back

        if self._shown and self._shown.letter and self._shown.base:
            self._set_work(put_back(self._shown.letter, number, self._shown.base))
            self._hide_card()
            self._page.choose(-1)
            self.refresh()

    @Slot()
    def _on_put_all_back(self) -> None:
        if self._shown and self._shown.base:
            self._editor.show_letter(Typed.of(self._shown.base))

    # Versions

    @Slot(object)
    def _on_looked(self, version: DocumentVersion) -> None:
        self._close_editor()
        application_id = self._id
        assert application_id is not None
        self.context.ops.read(lambda db: desk.look(db, version, application_id), self._on_look_fetched, owner=self)

    @Slot(object)
    def _on_look_fetched(self, looked: Looked) -> None:
        self._looked = looked
        self._page.choose(-1)
        self._hide_card()
        self._edit.setEnabled(False)
        sent = ", as it was sent" if looked.version.sent else ""
        self._notice.show_words(
            f"This is version {looked.version.number}{sent}.",
            "note",
            ("Use this wording", self._on_taken_up),
            ("Back to the letter", self._look_away),
        )
        self._checks.hide()
        self._sentences.show_grounds(looked.grounds)
        self._scroll.verticalScrollBar().setValue(0)
        self._draw()

    @Slot()
    def _look_away(self) -> None:
        if self._looked is not None:
            self._looked = None
            self._edit.setEnabled(True)
            self._notice.hide()
            self._hide_card()
            self._page.choose(-1)
            self._sentences.show_grounds(self._grounds)
            self._checks.show_checks(self._shown.letter.checks if self._shown and self._shown.letter else ())
            self._draw()

    @Slot()
    def _on_taken_up(self) -> None:
        from apptracker.tailoring.letter.editing import taken_up

        if self._looked and self._shown and self._shown.base:
            self._set_work(taken_up(self._looked.letter, self._shown.base))
            self._look_away()
            self.refresh()

    # Saving, exporting, copying

    @Slot()
    def _on_save(self) -> None:
        if self._shown is None or self._id is None:
            return
        self._take_typed()
        self._look_away()
        self._keep(self._on_saved)

    def _keep(self, done: Callable[[Kept], object], **how: Any) -> None:
        application_id = self._id
        assert application_id is not None
        work = self._works.get(application_id)
        self.context.ops.change(
            lambda db: desk.keep(db, application_id, work, **how), owner=self, done=done, words="Saving the letter"
        )

    @property
    def _present(self) -> Letter | None:
        """The letter as the person has it now, even where it is being drafted again."""
        work = self._works.get(self._id or 0)
        return work.mine if work else self._shown.letter if self._shown else None

    @property
    def _current(self) -> int:
        """The number of the version that says what the letter says now, or 0."""
        changed = self._shown is None or self._works.get(self._id or 0) is not self._shown.work
        return 0 if changed or self._shown is None else self._shown.current

    def _next_number(self) -> int:
        return self._shown.versions[-1].number + 1 if self._shown and self._shown.versions else 1

    @Slot(object)
    def _on_saved(self, kept: Kept) -> None:
        self.context.ops.said.emit(f"Saved as version {kept.number}", kept.change_id)
        self._mark_kept(kept.version_id)

    def _mark_kept(self, version_id: int) -> None:
        if self._id is not None and (work := self._works.get(self._id)):
            self._works[self._id] = replace(work, kept=version_id)
        self.refresh()

    @Slot()
    def _on_pdf(self) -> None:
        self._export("pdf")

    @Slot()
    def _on_docx(self) -> None:
        self._export("docx")

    def _export(self, kind: str, *, as_draft: bool = False) -> None:
        self._close_editor()
        self._look_away()
        letter = self._present
        if letter is None or self._shown is None:
            return
        missing = [blank.label for blank in letter.blanks]
        if missing and not as_draft:
            self._notice.show_words(
                f"The letter still has {formats.count(len(missing), 'blank')}: {', '.join(missing)}. "
                "Fill them in first, or export a draft that says so on every page.",
                "caution",
                ("Export as draft", self._on_pdf_draft if kind == "pdf" else self._on_docx_draft),
            )
            self._scroll.verticalScrollBar().setValue(0)
            return
        suggested = f"{_file_name(self._shown.application.employer, draft=as_draft)}.{kind}"
        chosen = self.context.prompts.save_file("Export the letter", suggested, _KINDS[kind])
        if chosen is None:
            return
        path = chosen if chosen.suffix else chosen.with_name(f"{chosen.name}.{kind}")
        self._exported = path
        self._keep(self._on_exported, out=path, as_draft=as_draft, force=path == chosen)

    @Slot()
    def _on_pdf_draft(self) -> None:
        self._export("pdf", as_draft=True)

    @Slot()
    def _on_docx_draft(self) -> None:
        self._export("docx", as_draft=True)

    @Slot(object)
    def _on_exported(self, kept: Kept) -> None:
        self.context.ops.said.emit(f"Saved to {self._exported.name}, as version {kept.number}", kept.change_id)
        words = f"Version {kept.number} is in {self._exported}."
        self._notice.show_words(words, "note", ("Open the file", self._on_open_file))
        self._mark_kept(kept.version_id)

    @Slot()
    def _on_open_file(self) -> None:
        self.context.prompts.open_path(self._exported)

    @Slot()
    def _on_copy(self) -> None:
        from apptracker.services import letters

        self._close_editor()
        letter = self._looked.letter if self._looked else self._present
        if letter is None:
            return
        self.context.prompts.copy(letters.plain_text(letter))
        blanks = f"; {formats.count(len(letter.blanks), 'blank')} left in it" if letter.blanks else ""
        self.context.go.say(f"The letter is on the clipboard{blanks}")

    # Sending

    @Slot()
    def _on_sent(self) -> None:
        self._close_editor()
        self._look_away()
        if self._present is None:
            return
        current, missing = self._current, [blank.label for blank in self._present.blanks]
        if missing:
            letter = f"The letter still has {formats.count(len(missing), 'blank')} ({', '.join(missing)})."
        elif current:
            letter = f"It is version {current}."
        else:
            letter = f"It is kept as version {self._next_number()}, as it stands here."
        self._send_form.begin(today(self.context.clock), letter, with_letter=not missing)
        self._scroll.verticalScrollBar().setValue(0)

    @Slot()
    def _close_form(self) -> None:
        self._page.setFocus()  # before the form goes, which would hand the focus to anything
        self._send_form.hide()

    @Slot()
    def _on_send(self) -> None:
        application_id, form = self._id, self._send_form
        assert application_id is not None
        work, day, paths = self._works.get(application_id), form.day, tuple(form.files)
        current = self._current if form.with_letter else None
        self.context.ops.change(
            lambda db: desk.send(db, application_id, work, current, day, paths),
            owner=self,
            done=self._on_sent_done,
            failed=self._on_send_failed,
            words="Marking as sent",
        )

    @Slot(object)
    def _on_sent_done(self, sent: Sent) -> None:
        self._close_form()
        when = f"; a follow-up is planned for {formats.full_day(sent.follow_up)}" if sent.follow_up else ""
        self.context.ops.said.emit(f"Marked as sent{when}", sent.change_id)
        self._mark_kept(sent.version_id)

    def _on_send_failed(self, error: AppError) -> None:
        self._send_form.show_trouble(words_for_person(error))

    # Ways out

    @Slot()
    def _on_profile(self) -> None:
        self.context.go.show_page("profile")

    @Slot()
    def _on_posting(self) -> None:
        if self._id is not None:
            self.context.go.open_application(self._id, "posting")

    # Following what happens

    @Slot(object, object)
    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self._id is not None and not _SHOWS.isdisjoint(changes.ids):
            self.refresh()

    def _leave(self) -> None:
        """Keep what was typed for the application shown so far."""
        self._close_editor()
        if self._id is not None and (typed := self._blanks.typed() | self._better.typed()):
            self._typed_blanks[self._id] = typed

    def _save_all(self) -> None:
        """The window closes: wording that is in no version yet becomes one."""
        self._take_typed()
        works, self._works = self._works, {}
        for application_id, work in works.items():
            self.context.ops.change(partial(_keep_unsaved, application_id, work), owner=self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self._save_all()
        return False

    @Slot()
    def _on_page_resized(self) -> None:
        if self._page.pages is None:
            self._draw()
        else:
            self._redraw.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if self._floating:
            self._card.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        if self._stale:
            self.refresh()
        else:
            self._draw()


def _asks(shown: Shown) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What to ask for: the blanks, and what would make the letter better."""
    if shown.letter is None:
        return (), ()
    needed = tuple(blank.id for blank in shown.letter.blanks if blank.id in ASKS)
    found = {check.id for check in shown.letter.checks}
    better = {"employer": "employer-unknown", "email": "contact-missing", "why": "why-employer"}
    return needed, tuple(id_ for id_, check in better.items() if check in found)


def _file_name(employer: str | None, *, draft: bool) -> str:
    """ "Cover letter - Employer", safe on every system."""
    safe = " ".join(_UNSAFE.sub(" ", employer or "").split())[:60].strip(" .")
    name = " - ".join(filter(None, ("Cover letter", safe)))
    return f"{name} (draft)" if draft else name


def _keep_unsaved(application_id: int, work: Work, db: Database) -> Result[None]:
    return desk.keep_unsaved(db, application_id, work)


def _and_value(result: Result[Any], value: Any) -> Result[Any]:
    return Result(value, result.changes)


def _timer(owner: QObject, milliseconds: int, slot: Callable[[], object]) -> QTimer:
    made = QTimer(owner)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    made.timeout.connect(slot)
    return made

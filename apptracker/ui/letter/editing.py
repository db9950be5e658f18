"""The person's own wording of the letter shown: typed, put back, locked, moved, taken up from an older version.

Every finished edit is stored at once, as one change that can be taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from apptracker.domain.errors import AppError
from apptracker.domain.letters import Letter, Sentence
from apptracker.ui.letter.desk import PROOFS
from apptracker.ui.letter.editor import Typed
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.ui.letter.desk import Shown
    from apptracker.ui.letter.view import LetterView

#: What the person makes of the letter they see, given the draft behind it.
Edit = Callable[[Letter, Letter], Letter]


class Editing(QObject):
    """Opens and closes the editors of a :class:`LetterView`, and has what is typed in them stored."""

    def __init__(self, view: LetterView) -> None:
        super().__init__(view)
        self._view = view
        self._typed_from: Typed | None = None  # what the whole editor began with, or was stored of it, while it is open
        self._seen: Letter | None = None  # the letter that says so
        self._storing: Letter | None = None  # the letter as the person has it, until it is stored and read again
        self._meant: tuple[str, str] | None = None  # words and proof of the sentence that is being moved
        self._slip: tuple[Letter, int] | None = None  # the sentence that is edited in place, and in which letter

    @property
    def open(self) -> bool:
        """Whether the person is editing the letter as a whole."""
        return self._typed_from is not None

    @property
    def present(self) -> Letter | None:
        """The letter as the person has it now, even where it is being stored."""
        shown = self._view.shown
        return self._storing or (shown.letter if shown else None)

    def follow(self, shown: Shown) -> None:
        """The letter was read again: what stands in the open editor follows it, unless something is being typed."""
        self._storing = None
        self._follow_slip(shown)
        self._follow_meant(shown)
        if self._typed_from is None or shown.letter is None or self._view.editor.typed() != self._typed_from:
            return
        self._seen, now = shown.letter, Typed.of(shown.letter)
        if now != self._typed_from:
            self._typed_from = now
            self._view.editor.show_letter(now)

    def _follow_slip(self, shown: Shown) -> None:
        """What is edited in place may stand elsewhere by now."""
        if self._slip is None or shown.letter is None or self._view.field.number < 0:
            return
        letter, number = self._slip
        texts = [sentence.text for sentence in shown.letter.sentences]
        if letter.sentences[number].text in texts:
            self._view.field.follow(texts.index(letter.sentences[number].text))

    def _follow_meant(self, shown: Shown) -> None:
        """The sentence that was moved stays the one that is meant, in whatever words it is told now."""
        meant, self._meant = self._meant, None
        if meant is None or shown.letter is None:
            return
        text, key = meant
        found = [n for n, sentence in enumerate(shown.letter.sentences) if key in sentence.facts]
        same = [n for n in found if shown.letter.sentences[n].text == text]
        self._view.page.choose(next(iter(same or found), -1))

    def forget(self) -> None:
        """Another letter comes."""
        self._storing = self._meant = None

    # Storing

    def make(self, edit: Edit, toast: str = "", seen: Letter | None = None) -> None:
        """Store what ``edit`` makes of the letter seen now, or of the one ``seen`` when the person began."""
        shown, seen = self._view.shown, seen or (self._seen if self.open else self.present)
        if shown is None or seen is None:
            return
        mine = edit(seen, shown.base or seen)
        if mine != seen:
            self._store(seen, mine, toast)

    def _store(self, seen: Letter, mine: Letter, toast: str) -> None:
        from apptracker.services import letters

        application_id, shown = self._view.application_id, self._view.shown
        assert application_id is not None
        base, work = (shown.base, shown.work) if shown and seen is shown.letter else (None, None)
        self._storing = mine
        if self.open:
            self._seen = mine
        self._view.context.ops.change(
            lambda db: letters.rework(db, application_id, seen, mine, base=base, work=work),
            owner=self,
            toast=toast,
            done=self._on_stored,
            failed=self._on_refused,
        )

    @Slot(object)
    def _on_stored(self, _: object) -> None:
        """What says the same as before was not stored, and nobody is told of a change."""
        if self._storing is not None and not self._view.reading:
            self._view.refresh()

    def _on_refused(self, error: AppError) -> None:
        self._view.context.ops.refused.emit(error)
        self._storing = None
        self._view.refresh()

    # One sentence, where it stands

    @Slot(int)
    def on_edit_wanted(self, number: int) -> None:
        """Edit a sentence in place."""
        letter = self.present
        if self._view.looked is None and letter is not None and 0 <= number < len(letter.sentences):
            self._view.pointing.hide_card()
            self._view.page.choose(number)
            self._slip = letter, number
            self._view.show_page()
            self._view.field.begin(number, letter.sentences[number].text)
            self._view.scroller.ensureWidgetVisible(self._view.field, 0, 12)

    @Slot(str)
    def on_sentence_kept(self, text: str) -> None:
        if self._slip is not None:
            self.reword(*self._slip, text)

    @Slot(object, int, str)
    def reword(self, seen: Letter, number: int, text: str) -> None:
        """Put other words in place of a sentence of the letter ``seen``; without any, leave it out."""
        from apptracker.tailoring.letter.editing import with_sentence

        words = tr("Reworded a sentence") if text.strip() else tr("Left a sentence out")
        self.make(lambda letter, drafted: with_sentence(letter, number, text, drafted), words, seen)

    @Slot(int)
    def on_put_back(self, number: int) -> None:
        from apptracker.tailoring.letter.editing import put_back

        self._view.pointing.hide_card()
        self._view.page.choose(-1)
        self.make(lambda letter, drafted: put_back(letter, number, drafted), tr("Put back as drafted"))

    @Slot(int, bool)
    def on_lock_wanted(self, number: int, locked: bool) -> None:
        from apptracker.tailoring.letter.editing import with_lock

        words = tr("Locked: it stays as it is") if locked else tr("Unlocked: it follows what you store")
        self.make(lambda letter, _: with_lock(letter, number, locked=locked), words)

    @Slot(int, int)
    def on_move_wanted(self, number: int, by: int) -> None:
        """Move the paragraph of a sentence."""
        from apptracker.tailoring.letter.editing import paragraph_of, with_paragraph_moved

        letter = self.present
        place = paragraph_of(letter, number) if letter else None
        if letter is None or place is None or not 0 <= place + by < len(letter.paragraphs):
            return
        if _drafted_proof(letter.paragraphs[place]) and _drafted_proof(letter.paragraphs[place + by]):
            self._meant = _meant(letter, number)
            self._view.choosing.move_proofs(letter, place, by)
            return
        passed = len(letter.paragraphs[place + by])
        self._view.page.choose(number + by * passed)  # the sentence stays the one that is meant
        self.make(lambda letter, _: with_paragraph_moved(letter, number, by), tr("Moved a paragraph"))

    @Slot(int)
    def on_drop_wanted(self, number: int) -> None:
        """Leave a sentence out."""
        self._view.pointing.hide_card()
        self._view.page.choose(-1)
        if (letter := self.present) is not None:
            self.reword(letter, number, "")

    def ways(self, number: int) -> list[tuple[str, Callable[[], object]]]:
        """What can be done with a sentence, in words."""
        letter = self.present
        sentence = letter.sentences[number] if letter and number < len(letter.sentences) else None
        if sentence is None:
            return []
        found: list[tuple[str, Callable[[], object]]] = [
            (tr("Edit the sentence"), partial(self.on_edit_wanted, number))
        ]
        if sentence.edited:
            found.append((tr("Put back as drafted"), partial(self.on_put_back, number)))
        lock = tr("Unlock the sentence") if sentence.locked else tr("Lock the sentence")
        found.append((lock, partial(self.on_lock_wanted, number, not sentence.locked)))
        if number:
            if _proof_of(sentence):
                found.append((tr("Swap the proof"), partial(self._view.choosing.swap_proof, number)))
            found.append((tr("Leave it out"), partial(self.on_drop_wanted, number)))
            found.append((tr("Move the paragraph up"), partial(self.on_move_wanted, number, -1)))
            found.append((tr("Move the paragraph down"), partial(self.on_move_wanted, number, 1)))
        return found

    # The whole letter

    @Slot()
    def on_edit_toggled(self) -> None:
        if self._typed_from is None:
            self._open_editor()
        else:
            self.close()

    def _open_editor(self) -> None:
        letter = self.present
        if letter is None:
            return
        self.look_away()
        self._view.field.finish()
        self._view.pointing.hide_card()
        self._seen, self._typed_from = letter, Typed.of(letter)
        self._view.editor.show_letter(self._typed_from)
        self._view.show_main(self._view.editor)
        self._view.show_page()
        self._view.edit_button.setText(tr("Done editing"))

    def close(self) -> None:
        """Have what was typed stored, and show the page again."""
        self._view.field.finish()
        self.take_typed()
        if self._typed_from is not None:
            self._typed_from = self._seen = None
            if self._view.editor.isAncestorOf(self._view.focusWidget() or self._view):
                self._view.page.setFocus()  # before the editor goes, which would hand the focus to anything
            self._view.show_main(self._view.page)
            self._view.edit_button.setText(tr("Edit"))
            self._view.refresh()

    @Slot()
    def take_typed(self) -> None:
        """Have what stands in the editor stored; it may stay open."""
        if self._typed_from is None or self._view.shown is None:
            return
        typed = self._view.editor.typed()
        if typed == self._typed_from:
            return
        from apptracker.tailoring.letter.editing import reworded

        self._typed_from = typed
        self.make(
            lambda letter, drafted: reworded(
                letter,
                subject=typed.subject,
                salutation=typed.salutation,
                paragraphs=typed.paragraphs,
                closing=typed.closing,
                drafted=drafted,
            ),
            tr("Reworded the letter"),
        )

    @Slot()
    def on_put_all_back(self) -> None:
        if self._view.shown and self._view.shown.base:
            self._view.editor.show_letter(Typed.of(self._view.shown.base))
            self.take_typed()

    def look_away(self) -> None:
        """The letter itself is on the page."""
        self._view.reviewing.away()


def _drafted_proof(paragraph: Sequence[Sentence]) -> bool:
    """Whether a paragraph shows something, and no words of it are the person's own."""
    own = any(sentence.edited or sentence.locked for sentence in paragraph)
    return not own and any(map(_proof_of, paragraph))


def _proof_of(sentence: Sentence) -> str:
    return next((key for key in sentence.facts if key.startswith(PROOFS)), "")


def _meant(letter: Letter, number: int) -> tuple[str, str]:
    """A sentence, and the proof it tells, or that of its paragraph."""
    sentence = letter.sentences[number]
    paragraph = next((each for each in letter.paragraphs if sentence in each), ())
    return sentence.text, _proof_of(sentence) or next(filter(None, map(_proof_of, paragraph)), "")

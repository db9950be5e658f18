"""The person's own wording of the letter shown: typed, put back, taken up from an older version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from apptracker.domain.letters import Letter
from apptracker.domain.records import DocumentVersion
from apptracker.ui.letter import desk
from apptracker.ui.letter.desk import Looked, Work
from apptracker.ui.letter.editor import Typed

if TYPE_CHECKING:
    from apptracker.ui.letter.view import LetterView


class Editing(QObject):
    """Opens and closes the editor of a :class:`LetterView`, and shows its older versions."""

    def __init__(self, view: LetterView) -> None:
        super().__init__(view)
        self._view = view
        self._typed_from: Typed | None = None  # what the editor began with, while it is open

    @property
    def open(self) -> bool:
        """Whether the person is editing."""
        return self._typed_from is not None

    @Slot()
    def on_edit_toggled(self) -> None:
        if self._typed_from is None:
            self._open_editor()
        else:
            self.close()

    @Slot(int)
    def on_edit_wanted(self, number: int) -> None:
        if self._view.looked is not None or self._view.shown is None or self._view.shown.letter is None:
            return
        letter = self._view.shown.letter
        self._open_editor()
        paragraph_of = [place for place, paragraph in enumerate(letter.paragraphs) for _ in paragraph]
        field = self._view.editor.select(paragraph_of[number - 1] if number else -1, letter.sentences[number].text)
        self._view.scroller.ensureWidgetVisible(field)

    def _open_editor(self) -> None:
        if self._view.shown is None or self._view.shown.letter is None:
            return
        self.look_away()
        self._view.pointing.hide_card()
        self._typed_from = Typed.of(self._view.shown.letter)
        self._view.editor.show_letter(self._typed_from)
        self._view.hint.hide()
        self._view.page.hide()
        self._view.editor.show()
        self._view.edit_button.setText("Done editing")

    def close(self) -> None:
        """Take over what was typed, and show the page again."""
        self.take_typed()
        if self._typed_from is not None:
            self._typed_from = None
            self._view.page.show()
            if self._view.editor.isAncestorOf(self._view.focusWidget() or self._view):
                self._view.page.setFocus()  # before the editor goes, which would hand the focus to anything
            self._view.editor.hide()
            self._view.hint.setVisible(not self._view.floating)
            self._view.edit_button.setText("Edit")
            self._view.refresh()

    def take_typed(self) -> None:
        """What stands in the editor becomes the person's wording; the editor may stay open."""
        shown, application_id = self._view.shown, self._view.application_id
        if self._typed_from is None or shown is None or shown.letter is None or application_id is None:
            return
        typed = self._view.editor.typed()
        if typed == self._typed_from:
            return
        from apptracker.tailoring.letter.editing import reworded

        work = self._view.works.get(application_id)
        mine = reworded(
            work.mine if work else shown.letter,
            subject=typed.subject,
            salutation=typed.salutation,
            paragraphs=typed.paragraphs,
            closing=typed.closing,
            drafted=shown.base or shown.letter,
        )
        self._typed_from = typed
        self._set_work(mine)

    def _set_work(self, mine: Letter) -> None:
        assert self._view.shown is not None
        assert self._view.application_id is not None
        self._view.works[self._view.application_id] = Work(self._view.shown.base or mine, mine)

    @Slot(int)
    def on_put_back(self, number: int) -> None:
        from apptracker.tailoring.letter.editing import put_back

        shown = self._view.shown
        if shown and shown.letter and shown.base:
            self._set_work(put_back(shown.letter, number, shown.base))
            self._view.pointing.hide_card()
            self._view.page.choose(-1)
            self._view.refresh()

    @Slot()
    def on_put_all_back(self) -> None:
        if self._view.shown and self._view.shown.base:
            self._view.editor.show_letter(Typed.of(self._view.shown.base))

    # Versions

    @Slot(object)
    def on_looked(self, version: DocumentVersion) -> None:
        self.close()
        application_id = self._view.application_id
        assert application_id is not None
        self._view.context.ops.read(
            lambda db: (application_id, desk.look(db, version, application_id)), self._on_look_fetched, owner=self
        )

    @Slot(object)
    def _on_look_fetched(self, fetched: tuple[int, Looked]) -> None:
        application_id, looked = fetched
        if application_id != self._view.application_id:
            return  # another application's letter is shown by now
        self._view.looked = looked
        self._view.page.choose(-1)
        self._view.pointing.hide_card()
        self._view.edit_button.setEnabled(False)
        sent = ", as it was sent" if looked.version.sent else ""
        self._view.notice.show_words(
            f"This is version {looked.version.number}{sent}.",
            "note",
            ("Use this wording", self._on_taken_up),
            ("Back to the letter", self.look_away),
        )
        self._view.checks.hide()
        self._view.sentences.show_grounds(looked.grounds)
        self._view.scroller.verticalScrollBar().setValue(0)
        self._view.draw()

    @Slot()
    def look_away(self) -> None:
        if self._view.looked is not None:
            self._view.looked = None
            self._view.edit_button.setEnabled(True)
            self._view.notice.hide()
            self._view.pointing.hide_card()
            self._view.page.choose(-1)
            self._view.sentences.show_grounds(self._view.grounds)
            self._view.show_checks()
            self._view.draw()

    @Slot()
    def _on_taken_up(self) -> None:
        from apptracker.tailoring.letter.editing import taken_up

        if self._view.looked and self._view.shown and self._view.shown.base:
            self._set_work(taken_up(self._view.looked.letter, self._view.shown.base))
            self.look_away()
            self._view.refresh()

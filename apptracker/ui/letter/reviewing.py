"""What takes the letter's place for a while: an older version, two versions compared, the letter read through."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, QTimer, Slot

from apptracker.domain.records import DocumentVersion
from apptracker.ui.letter import desk
from apptracker.ui.letter.comparing import CompareView
from apptracker.ui.letter.desk import Looked, Shown
from apptracker.ui.letter.proofing import ReadThrough
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.domain.changes import Result
    from apptracker.store import Database
    from apptracker.ui.letter.view import LetterView


class Reviewing(QObject):
    """Shows these in a :class:`LetterView`, and the letter again."""

    def __init__(self, view: LetterView) -> None:
        super().__init__(view)
        self._view = view
        self._seen = QRect()  # where the sentence that is read stands on its sheet

    def watch(self) -> None:
        """The parts of the view are there."""
        view = self._view
        view.versions.looked.connect(self.look_at)
        view.versions.compared.connect(self.compare_with)
        view.versions.sent_wanted.connect(self.show_sent)
        view.checks.reader_wanted.connect(self.give)

    def follow(self, shown: Shown) -> None:
        """The letter was read again."""
        if shown.letter is not None:
            main = self._view.main_part
            if isinstance(main, CompareView) and main.isVisible():
                main.follow(shown.versions, shown.letter)
            if isinstance(main, ReadThrough) and main.isVisible():
                main.follow(shown.letter)

    def finish(self) -> None:
        """What is being worded in the reading is stored."""
        if isinstance(self._view.main_part, ReadThrough):
            self._view.main_part.finish()

    @Slot()
    def away(self) -> None:
        """The letter's page again."""
        view = self._view
        self.finish()
        if isinstance(view.main_part, CompareView | ReadThrough):
            if view.main_part.isAncestorOf(view.focusWidget() or view):
                view.page.setFocus()  # before it goes, which would hand the focus to anything
            view.show_main(view.page)
            view.draw()
        if view.looked is not None:
            view.looked = None
            view.edit_button.setEnabled(True)
            view.notice.hide()
            self._show_other()

    @cached_property
    def compare(self) -> CompareView:
        """Two versions side by side. Like :attr:`reader` made when it is first wanted, since few letters need it."""
        made = CompareView(self._view.context)
        self._view.add_main(made)
        made.left.connect(self.away)
        made.taken.connect(self.take_up)
        return made

    @cached_property
    def reader(self) -> ReadThrough:
        """The whole letter, sentence by sentence."""
        view = self._view
        made = ReadThrough(view.context)
        view.add_main(made)
        view.spelling.watch(made.field.text)
        made.left.connect(self.away)
        made.kept.connect(view.editing.reword)
        made.moved.connect(self._on_moved)
        made.read_through.connect(self._on_read_through)
        made.second_reader_wanted.connect(view.asking.ask_second_reader)
        made.given.connect(self.give)
        return made

    # A version

    @Slot(object)
    def look_at(self, version: DocumentVersion) -> None:
        """Show a version in place of the letter."""
        self._view.editing.close()
        self.away()
        application_id = self._view.application_id
        assert application_id is not None
        self._view.context.ops.read(
            lambda db: (application_id, desk.look(db, version, application_id)), self._on_look_fetched, owner=self
        )

    @Slot(object)
    def _on_look_fetched(self, fetched: tuple[int, Looked]) -> None:
        application_id, looked = fetched
        view = self._view
        if application_id != view.application_id:
            return  # another application's letter is shown by now
        view.looked = looked
        view.edit_button.setEnabled(False)
        number = looked.version.number
        view.notice.show_words(
            tr("This is version {number}, as it was sent.", number=number)
            if looked.version.sent
            else tr("This is version {number}.", number=number),
            "note",
            (tr("Use this wording"), self._on_taken_up),
            (tr("Compare it with the letter"), self._on_compare),
            (tr("Back to the letter"), self.away),
        )
        self._show_other()
        view.show_page()
        view.scroller.verticalScrollBar().setValue(0)

    def _show_other(self) -> None:
        """Another letter is on the page."""
        self._view.pointing.hide_card()
        self._view.page.choose(-1)
        self._view.show_behind()
        self._view.draw()

    @Slot()
    def _on_taken_up(self) -> None:
        if self._view.looked is not None:
            self.take_up(self._view.looked.version)

    @Slot()
    def _on_compare(self) -> None:
        if self._view.looked is not None:
            self.compare_with(self._view.looked.version)

    @Slot(object)
    def take_up(self, version: DocumentVersion) -> None:
        """Go on with the wording of a version."""
        application_id = self._view.application_id
        assert application_id is not None
        self.away()
        self._view.context.ops.change(
            partial(_taken_up, application_id, version),
            owner=self,
            toast=tr("Back to the wording of version {number}", number=version.number),
        )

    @Slot(object)
    def show_sent(self, version: DocumentVersion) -> None:
        """All that went out with a version."""
        from apptracker.ui.application.sent import show_sent

        if self._view.application_id is not None:
            show_sent(self._view.context, self._view.application_id, self._view.window(), version.id)

    # Two versions

    @Slot(object)
    def compare_with(self, version: DocumentVersion) -> None:
        """Show what the letter says otherwise than a version."""
        view = self._view
        view.editing.close()
        self.away()
        letter = view.editing.present
        if view.shown is not None and letter is not None:
            view.pointing.hide_card()
            self.compare.show_versions(version, view.shown.versions, letter)
            view.show_main(self.compare)
            view.show_page()
            self.compare.paper.setFocus()

    # The whole letter, sentence by sentence

    @Slot()
    def read(self) -> None:
        """Read the letter through, or leave off."""
        view = self._view
        if view.read_through:
            self.away()
            return
        view.editing.close()
        self.away()
        letter = view.editing.present
        if letter is not None:
            view.pointing.hide_card()
            view.show_main(self.reader)
            view.show_page()
            view.scroller.verticalScrollBar().setValue(0)
            self.reader.begin(letter)

    @Slot(QRect)
    def _on_moved(self, rect: QRect) -> None:
        self._seen = rect
        QTimer.singleShot(0, self, self._follow_reader)  # once all has its height

    @Slot()
    def _follow_reader(self) -> None:
        view, rect = self._view, self._seen
        inside = view.scroller.widget()
        if inside is not None and self.reader.isVisible():
            place = self.reader.paper.mapTo(inside, rect.center())
            bottom = self.reader.paper.mapTo(inside, rect.bottomLeft()).y()
            if bottom + 24 < view.scroller.viewport().height():  # as at the beginning, with the buttons over it
                view.scroller.verticalScrollBar().setValue(0)
                return
            most = view.scroller.viewport().height() // 2 - 8
            view.scroller.ensureVisible(place.x(), place.y(), 0, max(0, min(rect.height() // 2 + 60, most)))
            if not self.reader.end.isHidden() and self.reader.at_end:
                view.scroller.ensureWidgetVisible(self.reader.end)

    @Slot()
    def give(self) -> None:
        """Say who gets the letter to read."""
        from apptracker.ui.letter.giving import GiveDialog

        application_id = self._view.application_id
        if application_id is not None:
            GiveDialog(self._view.context, application_id, self._view.window()).open()

    def has_read(self) -> None:
        """Whoever was given it has read it."""
        application_id = self._view.application_id
        assert application_id is not None
        work = partial(_has_read, application_id)
        self._view.context.ops.change(work, owner=self, toast=tr("Noted: they have read the letter"))

    @Slot()
    def _on_read_through(self) -> None:
        application_id = self._view.application_id
        assert application_id is not None
        self.away()
        work = partial(_read_through, application_id)
        self._view.context.ops.change(work, owner=self, toast=tr("Ticked: you have read the letter through"))


def _taken_up(application_id: int, version: DocumentVersion, db: Database) -> Result[None]:
    from apptracker.services import letters

    return letters.take_up(db, application_id, version)


def _read_through(application_id: int, db: Database) -> Result[Any]:
    from apptracker.services import letters

    return letters.say_read_through(db, application_id)


def _has_read(application_id: int, db: Database) -> Result[None]:
    from apptracker.services import second_reading

    return second_reading.say_read(db, application_id)

"""One posting in quick capture: its text at the left, what is understood of it at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.domain.postings import WarningLevel
from apptracker.ui.capturing import work
from apptracker.ui.capturing.advert import AdvertField
from apptracker.ui.capturing.dropping import NOTHING, Given
from apptracker.ui.capturing.fields import Form
from apptracker.ui.capturing.similar import SimilarBoxes
from apptracker.ui.capturing.understood import Understood
from apptracker.ui.capturing.work import Wanted
from apptracker.ui.context import Context
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import Scrolled, button, in_row, label, stacked
from apptracker.ui.widgets.sources import SourceCompleter
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.errors import AppError
    from apptracker.services.capture import Preview
    from apptracker.services.duplicates import Similar

PAUSE = 150  # milliseconds without typing until what is there is read
_NOTHING_YET = mark("What is understood appears here. You can also fill it in by hand.")
_LINK_ALONE = mark("The link is kept, and never opened. Paste the text of the posting so that it can be read.")
_NO_JOB = mark("No job was recognized in this text. If there is one, fill in what you know.")
_NOTE = mark("Enter saves. For a letter later, paste the text of the posting too.")
_PASTED = mark("Enter saves. The rest can wait.")
_HALF = mark("Who is it, and what is the job called? With both, Enter saves; Ctrl+Enter saves now.")


class OnePosting(QWidget):
    """``touched``: the person put something in. ``read``: what is there was read and is shown. ``failed(error)``: it
    could not be read. ``finished``: Enter was pressed behind a line that says who it is and what the job is called.
    ``files_wanted``: the person wants to choose files instead."""

    touched = Signal()
    finished = Signal()
    read = Signal()
    failed = Signal(object)
    files_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._today = today(context.clock)
        self.preview: Preview | None = None
        self._shown: Given | None = None  # what the preview is of
        self._reading = False
        self._entered: Given | None = None  # the line behind which Enter was pressed, until it is read
        self._asked: Wanted | None = None  # what applications like it were last looked for by
        self._file_text = ""  # what a file put in the field
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.ask)
        self.advert = AdvertField()
        self.advert.textChanged.connect(self._on_text_changed)
        self.advert.pasted.connect(self._on_pasted)
        self.advert.entered.connect(self._on_entered)
        heading = label(tr("Posting"), "heading")
        self._choose = button(tr("Choose files"), self.files_wanted.emit, "quiet")
        self._choose.setIcon(context.theme.icon("folder", "text-muted"))
        heading.setBuddy(self.advert)
        self.offers = QVBoxLayout()
        left = QWidget()
        left.setLayout(stacked(in_row(heading, 1, self._choose), self.offers, self.advert))
        self._hint = label(tr(_NOTHING_YET), "muted", wrap=True)
        self.boxes = SimilarBoxes(self._today)
        self.form = Form(self._today)
        self.form.changed.connect(self._on_form_changed)
        found_on = self.form["source"].editor
        assert isinstance(found_on, QLineEdit)
        SourceCompleter(context, found_on)
        self._understood = Understood(context)
        right = Scrolled(margins=0)
        right.body.setContentsMargins(0, 0, 10, 4)
        for part in (self._hint, self.boxes, self.form, self._understood):
            right.body.addWidget(part)
        right.body.addStretch(1)
        understood = label(tr("Understood"), "heading")
        self._choose.ensurePolished()
        understood.setMinimumHeight(self._choose.sizeHint().height())  # both columns begin at one height
        columns = in_row(left, stacked(understood, right), spacing=20)
        columns.setStretch(0, 5)
        columns.setStretch(1, 6)
        self.setLayout(columns)

    # What is there

    def given(self) -> Given:
        return self.advert.given()

    def typed(self) -> dict[str, str]:
        """What the person put into the fields."""
        return {name: one.text for name, one in self.form.fields.items() if one.edited and one.text}

    @property
    def is_read(self) -> bool:
        """Whether what is shown is what is there."""
        return not self._reading and self.given() == (self._shown or NOTHING)

    @property
    def is_own(self) -> bool:
        """Whether the text is one that the person put in, and no file did."""
        given = self.given()
        return bool(given.text.strip()) and given.text != self._file_text

    def values(self) -> dict[str, Any] | None:
        """What the fields hold, or None when one of them cannot be read, which is said beside it."""
        values: dict[str, Any] = {}
        wrong = None
        for name, one in self.form.fields.items():
            one.show_wrong("")
            try:
                values[name] = one.value()
            except UserError as error:
                one.show_wrong(words_for_person(error))
                wrong = wrong or one
        if wrong is None and not values["employer"] and not values["title"]:
            wrong = self.form["employer"]
            wrong.show_wrong(words_for_person(UserError("capture.nameless")))
        if wrong is not None:
            wrong.editor.setFocus()
            return None
        return values

    def show_wrong(self, error: AppError) -> bool:
        """Say what is wrong beside the field that the error names; False where it names none."""
        wrong = self.form.fields.get(str(error.params.get("field", "")))
        if wrong is None:
            return False
        wrong.show_wrong(words_for_person(error))
        wrong.editor.setFocus()
        return True

    # Putting something there

    def put(self, given: Given, typed: dict[str, str]) -> None:
        """What was there once."""
        for name, text in typed.items():
            self.form[name].type(text)
        self.advert.put(given)

    def put_file(self, preview: Preview) -> None:
        """What was read from a file."""
        self.advert.put(Given(preview.text))
        self.preview = self._shown = None
        self._file_text = self.given().text
        self._show(preview, self.given())

    def clear(self) -> None:
        self.advert.put(NOTHING)
        for one in self.form.fields.values():
            one.clear()
        self._pause.stop()
        self._show(None, NOTHING)

    def end(self) -> None:
        """Nothing is read any more."""
        self._pause.stop()

    # Reading

    @Slot()
    def _on_text_changed(self) -> None:
        if self.advert.toPlainText():
            self.touched.emit()
        self._pause.start(PAUSE)

    @Slot()
    def _on_pasted(self) -> None:
        self._pause.start(0)  # nobody is in the middle of a word

    @Slot()
    def _on_entered(self) -> None:
        self._entered = self.given()
        if self.is_read:
            self._answer_enter()
        else:
            self.ask()

    def _answer_enter(self) -> None:
        """Enter saves a line or a pasted posting that says enough, and else begins another line."""
        entered, self._entered = self._entered, None
        if entered is None or entered != self.given():
            return
        note = self.preview is not None and (self.preview.posting is None or self.advert.is_as_pasted)
        if note and self._says_enough:
            self.finished.emit()
        else:
            self.advert.insertPlainText("\n")

    @Slot()
    def _on_form_changed(self) -> None:
        self.touched.emit()
        self._pause.start(PAUSE)

    @Slot()
    def ask(self) -> None:
        """Have what is there read, now."""
        self._pause.stop()
        given = self.given()
        if self._reading:
            return  # its answer asks again
        if given == self._shown or not given.text.strip():
            self._show(self.preview if given == self._shown else None, given)
            return
        self._reading = True
        self._context.ops.read(
            lambda db: (given, work.preview_of(db, given)),
            self._on_read,
            owner=self,
            failed=self._on_read_failed,
        )

    def _on_read(self, answer: tuple[Given, Preview]) -> None:
        self._reading = False
        given, preview = answer
        if given != self.given():
            self.ask()  # out of date: it says something else by now
            return
        self._show(preview, given)

    def _on_read_failed(self, error: AppError) -> None:
        self._reading, self._entered = False, None
        self.failed.emit(error)

    def _show(self, preview: Preview | None, given: Given) -> None:
        if preview is not self.preview or given != self._shown:
            self.preview, self._shown = preview, given
            for name, one in self.form.fields.items():
                one.show_reading(preview.fields.get(name) if preview else None)
            self._understood.show_preview(preview)
        self._hint.setText(self._hint_for(preview))
        set_role(self._hint, "danger" if _serious(preview) else "muted")
        self._hint.setVisible(bool(self._hint.text()))
        self._look_for_similar()
        self.read.emit()
        self._answer_enter()

    @property
    def _says_enough(self) -> bool:
        return bool(self.form["employer"].text and self.form["title"].text)

    def _hint_for(self, preview: Preview | None) -> str:
        if preview is None:
            return tr(_NOTHING_YET)
        if serious := _serious(preview):
            return trn(
                "Be careful with this one: {n} serious sign below, with the reason.",
                "Be careful with this one: {n} serious signs below, with the reason.",
                serious,
            )
        if preview.posting is not None:
            if self._says_enough:
                return tr(_PASTED) if self.advert.is_as_pasted else ""
            return "" if preview.posting.fields or preview.coverage.requirements else tr(_NO_JOB)
        if set(preview.fields) <= {"url", "source"}:
            return tr(_LINK_ALONE)
        return tr(_NOTE if self._says_enough else _HALF)

    def _look_for_similar(self) -> None:
        employer, title, url, place = (self.form[name].text for name in ("employer", "title", "url", "location"))
        wanted = Wanted(employer, title, url, place, self.preview)
        if wanted != self._asked:
            self._asked = wanted
            self._context.ops.read(lambda db: (wanted, work.similar_to(db, wanted)), self._on_similar, owner=self)

    def _on_similar(self, answer: tuple[Wanted, tuple[Similar, ...]]) -> None:
        wanted, similar = answer
        if wanted == self._asked:
            has_posting = wanted.preview is not None and wanted.preview.posting is not None
            self.boxes.show_similar(similar, has_posting=has_posting)


def _serious(preview: Preview | None) -> int:
    if preview is None or preview.posting is None:
        return 0
    return sum(sign.level is WarningLevel.SERIOUS for sign in preview.posting.warnings)

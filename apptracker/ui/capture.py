"""Quick capture: paste, drop or type a posting, see it understood, confirm, save.

What is pasted is read off the GUI thread a moment after it changed; an answer that is out of date is dropped. Nothing
typed is lost: closing keeps it for the next time, as long as the window lives.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QStackedWidget, QWidget

from apptracker.domain.clock import today
from apptracker.domain.errors import UserError
from apptracker.ui import formats
from apptracker.ui.actions import BY_ID, key_words
from apptracker.ui.capturing.advert import NOTHING, AdvertField, Given, copied_advert
from apptracker.ui.capturing.fields import Form
from apptracker.ui.capturing.several import Several
from apptracker.ui.capturing.understood import Understood
from apptracker.ui.capturing.waiting import Waiting
from apptracker.ui.context import Context
from apptracker.ui.ops import Task
from apptracker.ui.theme import set_role
from apptracker.ui.widgets.basics import Elided, Scrolled, button, in_row, label, stacked
from apptracker.ui.widgets.sources import SourceCompleter
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.applications import Application
    from apptracker.domain.errors import AppError
    from apptracker.services.capture import Preview
    from apptracker.services.duplicates import Similar
    from apptracker.store import Database
    from apptracker.ui.capturing.several import Outcome

PAUSE = 150  # milliseconds without typing until what is there is read
_NOTHING_YET = "What is understood appears here. You can also fill it in by hand."
_LINK_ALONE = "The link is kept, and never opened. Paste the text of the posting so that it can be read."
_NOTE = "Enter saves. For a letter later, paste the text of the posting too."


@dataclass
class Draft:
    """What was in the window when it was closed."""

    given: Given = NOTHING
    typed: dict[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.given.text.strip() or self.typed or self.files)

    @property
    def words(self) -> str:
        """A few words to know it by."""
        if self.files:
            return formats.count(len(self.files), "file")
        first = next((line.strip() for line in self.given.text.splitlines() if line.strip()), "")
        return first or ", ".join(filter(None, self.typed.values()))


class Kept(QObject):
    """What outlives the window of quick capture; it lives as long as the program's window does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.drafts: list[Draft] = []
        self.saved = ""  # the text saved last, which need not be offered again

    @classmethod
    def of(cls, window: QWidget) -> Kept:
        return window.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly) or cls(window)


class CaptureDialog(QDialog):
    """Adds applications. Call :meth:`begin`, then ``open()``."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._kept = Kept.of(parent)
        self._today = today(context.clock)
        self._preview: Preview | None = None
        self._read: Given | None = None  # what the preview is of
        self._reading = False
        self._asked: tuple[object, ...] = ()  # what duplicates were last looked for
        self._saving: bool | None = None  # waiting to save (True: and add another) until the reading is there
        self._files: tuple[str, ...] = ()
        self._file_text = ""  # what a file put in the field
        self._task: Task | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(BY_ID["capture"].text)
        self.setAcceptDrops(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._on_pause)
        self._build()
        self.resize(min(1040, parent.width() - 40), min(680, parent.height() - 40))

    def begin(self, text: str = "", files: tuple[str, ...] = ()) -> None:
        """Start with a text, with files, or with nothing but offers of what was left or copied."""
        self._advert.setFocus()
        if files:
            self._read_files(files)
        elif text:
            self._advert.put(Given(text))
        else:
            self._offer()

    def reject(self) -> None:
        """Close; what was typed is kept for the next time."""
        if self._task is not None and not self._task.total:
            return  # it is being stored this very moment
        draft = self._draft()
        if draft:
            self._kept.drafts.append(draft)
            self._context.go.say(f"What you entered is kept. {key_words(BY_ID['capture'])} goes on with it.")
        super().reject()

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.stop()
        self._pause.stop()
        self._waiting.end()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._advert.insertFromMimeData(event.mimeData())
        event.acceptProposedAction()

    # Making it

    def _build(self) -> None:
        theme = self._context.theme
        self._offer_draft = Offer("Go on with what you typed", self._on_draft)
        self._offer_copied = Offer("Paste what you copied", self._on_copied)
        self._advert = AdvertField()
        self._advert.textChanged.connect(self._on_text_changed)
        self._advert.pasted.connect(self._on_pasted)
        self._advert.files_given.connect(self._read_files)
        heading = label("Posting", "heading")
        heading.setBuddy(self._advert)
        left = QWidget()
        left.setLayout(stacked(heading, self._offer_draft, self._offer_copied, self._advert))
        self._hint = label(_NOTHING_YET, "muted", wrap=True)
        self._form = Form(self._today)
        self._form.changed.connect(self._on_form_changed)
        found_on = self._form["source"].editor
        assert isinstance(found_on, QLineEdit)
        SourceCompleter(self._context, found_on)
        self._understood = Understood(theme, self._today)
        self._understood.open_wanted.connect(self._on_open_wanted)
        right = Scrolled(margins=0)
        right.body.setContentsMargins(0, 0, 10, 4)
        for part in (self._hint, self._form, self._understood):
            right.body.addWidget(part)
        right.body.addStretch(1)
        self._one = QWidget()
        columns = in_row(left, stacked(label("Understood", "heading"), right), spacing=20)
        columns.setStretch(0, 5)
        columns.setStretch(1, 6)
        self._one.setLayout(columns)
        self._several = Several(theme)
        self._several.changed.connect(self._on_chosen)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._one)
        self._stack.addWidget(self._several)
        self._waiting = Waiting()
        self._waiting.stopped.connect(self._on_stopped)
        self._message = label("", "success", wrap=True)
        self._message.hide()
        close = button("Close", self.reject, "quiet")
        self._another = button(BY_ID["capture.another"].text, self._on_another)
        self._another.setToolTip(key_words(BY_ID["capture.another"]))
        self._save_button = button(BY_ID["capture.save"].text, self._on_save, "primary")
        self._save_button.setToolTip(f"Enter, or {key_words(BY_ID['capture.save'])} in the big field")
        self._save_button.setDefault(True)
        for each in (close, self._another):
            each.setAutoDefault(True)  # Enter on a button presses that button
        foot = in_row(self._message, 1, close, self._another, self._save_button)
        foot.setStretch(0, 8)
        column = stacked(self._stack, self._waiting, foot, margins=20, spacing=14)
        column.setStretch(0, 1)
        self.setLayout(column)
        for action_id, slot in (("capture.save", self._on_save), ("capture.another", self._on_another)):
            for key in BY_ID[action_id].keys:
                for variant in (key, key.replace("Return", "Enter")):
                    QShortcut(QKeySequence(variant), self).activated.connect(slot)

    # Offers

    def _offer(self) -> None:
        drafts = self._kept.drafts
        if drafts:
            self._offer_draft.offer(drafts[-1].words)
        copied = copied_advert(QGuiApplication.clipboard().mimeData())
        if copied and copied not in (self._kept.saved, *(draft.given.text for draft in drafts)):
            self._offer_copied.offer(next(line.strip() for line in copied.splitlines() if line.strip()))

    @Slot()
    def _on_draft(self) -> None:
        draft = self._kept.drafts.pop()
        if draft.files:
            self._read_files(draft.files)
            return
        for name, text in draft.typed.items():
            self._form[name].type(text)
        self._advert.put(draft.given)
        self._hide_offers()
        self._advert.setFocus()

    @Slot()
    def _on_copied(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data is not None:
            self._advert.insertFromMimeData(data)
        self._advert.setFocus()

    def _hide_offers(self) -> None:
        self._offer_draft.hide()
        self._offer_copied.hide()

    def _draft(self) -> Draft:
        if self._files:
            return Draft(files=self._files)
        return Draft(self._advert.given(), self._typed())

    def _typed(self) -> dict[str, str]:
        return {name: one.text for name, one in self._form.fields.items() if one.edited and one.text}

    # Reading

    @Slot()
    def _on_text_changed(self) -> None:
        if self._advert.toPlainText():
            self._hide_offers()
            self._message.hide()
        self._pause.start(PAUSE)

    @Slot()
    def _on_pasted(self) -> None:
        self._pause.start(0)  # nobody is in the middle of a word

    @Slot()
    def _on_form_changed(self) -> None:
        self._hide_offers()
        self._pause.start(PAUSE)

    @Slot()
    def _on_pause(self) -> None:
        self._pause.stop()
        given = self._advert.given()
        if self._reading:
            return  # its answer asks again
        if given == self._read or not given.text.strip():
            self._show(self._preview if given == self._read else None, given)
            return
        self._reading = True
        self._context.ops.read(
            lambda db: (given, _preview_of(db, given)),
            self._on_read,
            owner=self,
            failed=self._on_read_failed,
        )

    def _on_read(self, answer: tuple[Given, Preview]) -> None:
        self._reading = False
        given, preview = answer
        if given != self._advert.given():
            self._on_pause()  # out of date: it says something else by now
            return
        self._show(preview, given)

    def _on_read_failed(self, error: AppError) -> None:
        self._reading = False
        self._saving = None
        self._tell(words_for_person(error), "danger")

    def _show(self, preview: Preview | None, given: Given) -> None:
        if preview is not self._preview or given != self._read:
            self._preview, self._read = preview, given
            for name, one in self._form.fields.items():
                one.show_reading(preview.fields.get(name) if preview else None)
            self._understood.show_preview(preview)
        self._hint.setText(self._hint_for(preview))
        self._hint.setVisible(bool(self._hint.text()))
        self._look_for_similar()
        if self._saving is not None:
            self._save(another=self._saving)

    def _hint_for(self, preview: Preview | None) -> str:
        if preview is None:
            return _NOTHING_YET
        if preview.posting is not None:
            return ""
        return _LINK_ALONE if set(preview.fields) <= {"url", "source"} else _NOTE

    def _look_for_similar(self) -> None:
        wanted = tuple(self._form[name].text for name in ("employer", "title", "url"))
        if wanted == self._asked:
            return
        self._asked = wanted
        self._context.ops.read(lambda db: (wanted, _similar_to(db, wanted)), self._on_similar, owner=self)

    def _on_similar(self, answer: tuple[tuple[str, ...], tuple[Similar, ...]]) -> None:
        wanted, similar = answer
        if wanted == self._asked:
            self._understood.show_similar(similar)

    @Slot(int)
    def _on_open_wanted(self, application_id: int) -> None:
        self.reject()
        self._context.go.open_application(application_id)

    # Files

    @Slot(object)
    def _read_files(self, files: tuple[str, ...]) -> None:
        if self._task is not None:
            return
        self._hide_offers()
        task = self._begin("Reading files", len(files))
        self._context.ops.read(
            lambda db: (files, _outcomes_of(db, files, task)),
            self._on_files_read,
            owner=self,
            failed=self._on_save_failed,
            task=task,
        )

    def _on_files_read(self, answer: tuple[tuple[str, ...], list[Outcome]]) -> None:
        self._end()
        files, outcomes = answer
        found, _ = outcomes[0]
        several = len(outcomes) > 1
        kept = (several or found.preview is not None) and self._set_aside(fields=several)
        if several:
            self._files = files
            self._several.show_outcomes(outcomes, self._today)
            self._stack.setCurrentWidget(self._several)
            self._another.hide()
            self._several.focus_list()
        elif found.preview is None:
            assert found.fault is not None
            self._tell(words_for_person(found.fault), "danger")
        else:
            self._advert.put(Given(found.preview.text))
            self._preview = None
            self._read = None
            self._file_text = self._advert.given().text
            self._show(found.preview, self._advert.given())
        if kept:
            self._tell("What stood here before is kept, and offered when you add the next posting.", "success")

    def _set_aside(self, *, fields: bool) -> bool:
        """What the person put in makes way for files, and is offered the next time."""
        given = self._advert.given()
        if not given.text.strip() or given.text == self._file_text:
            return False
        self._kept.drafts.append(Draft(given, self._typed() if fields else {}))
        return True

    @Slot()
    def _on_chosen(self) -> None:
        count = len(self._several.chosen())
        self._save_button.setText(f"Add {formats.count(count, 'application')}" if count else "Nothing to add")
        self._save_button.setEnabled(bool(count))

    @Slot()
    def _on_stopped(self) -> None:
        """Nothing was stored; the window is as it was before."""
        self._end()

    # Saving

    @Slot()
    def _on_save(self) -> None:
        self._save(another=False)

    @Slot()
    def _on_another(self) -> None:
        if self._stack.currentWidget() is self._one:
            self._save(another=True)

    def _save(self, *, another: bool) -> None:
        if self._task is not None or not self._save_button.isEnabled():
            return
        if self._stack.currentWidget() is self._several:
            self._save_several()
            return
        if self._reading or self._advert.given() != (self._read or NOTHING):
            self._saving = another
            self._on_pause()
            return
        self._saving = None
        values = self._values()
        if values is None:
            return
        preview = self._preview
        name = " at ".join(filter(None, (values["title"] or "a job", values["employer"])))  # type: ignore[arg-type]
        self._begin("Saving", 0)
        self._context.ops.change(
            lambda db: _save_one(db, preview, values),
            owner=self,
            toast=f"Added {name}",
            done=self._on_another_saved if another else self._on_saved,
            failed=self._on_save_failed,
        )

    def _values(self) -> dict[str, object] | None:
        """What the fields hold, or None when one of them cannot be read, which is said beside it."""
        values: dict[str, object] = {}
        wrong = None
        for name, one in self._form.fields.items():
            one.show_wrong("")
            try:
                values[name] = one.value()
            except UserError as error:
                one.show_wrong(words_for_person(error))
                wrong = wrong or one
        if wrong is None and not values["employer"] and not values["title"]:
            wrong = self._form["employer"]
            wrong.show_wrong(words_for_person(UserError("capture.nameless")))
        if wrong is not None:
            wrong.editor.setFocus()
            return None
        return values

    def _on_saved(self, application: Application) -> None:
        self._forget()
        self.accept()
        self._context.go.open_application(application.id)

    def _on_another_saved(self, application: Application) -> None:
        self._end()
        self._forget()
        job = " at ".join(filter(None, (application.title, application.employer)))
        self._advert.put(NOTHING)
        for one in self._form.fields.values():
            one.clear()
        self._pause.stop()
        self._show(None, NOTHING)
        self._tell(f"Added {job}. Now the next one.", "success")
        self._advert.setFocus()

    def _on_save_failed(self, error: AppError) -> None:
        self._end()
        wrong = self._form.fields.get(str(error.params.get("field", "")))
        if wrong is None:
            self._tell(words_for_person(error), "danger")
        else:
            wrong.show_wrong(words_for_person(error))
            wrong.editor.setFocus()

    def _save_several(self) -> None:
        chosen = self._several.chosen()
        task = self._begin("Adding", len(chosen))
        self._context.ops.change(
            lambda db: _save_each(db, chosen, task),
            owner=self,
            toast=f"Added {formats.count(len(chosen), 'application')}",
            done=self._on_several_saved,
            failed=self._on_save_failed,
            task=task,
        )

    def _on_several_saved(self, _: object) -> None:
        self._files = ()
        self.accept()

    def _forget(self) -> None:
        """What was saved is no draft any more."""
        given = self._advert.given()
        self._kept.saved = given.text
        self._kept.drafts = [draft for draft in self._kept.drafts if draft.files or draft.given != given]

    def _begin(self, words: str, total: int) -> Task:
        task = Task()
        task.total = total
        self._task = task
        self._message.hide()
        self._save_button.setEnabled(False)
        self._waiting.begin(words, task)
        return task

    def _end(self) -> None:
        self._task = None
        self._waiting.end()
        self._save_button.setEnabled(True)

    def _tell(self, words: str, role: str) -> None:
        set_role(self._message, role)
        self._message.setText(words)
        self._message.setVisible(bool(words))


class Offer(QFrame):
    """Something that could be put in, with a button that does."""

    def __init__(self, action: str, slot: Callable[[], object]) -> None:
        super().__init__()
        set_role(self, "note")
        self._what = Elided()
        self._button = button(action, slot, "link")
        self._button.setAutoDefault(True)
        row = in_row(self._what, self._button)
        row.setContentsMargins(10, 4, 6, 4)
        row.setStretch(0, 1)
        self.setLayout(row)
        self.hide()

    def offer(self, what: str) -> None:
        self._what.set_text(what)
        self.show()


def _preview_of(db: Database, given: Given) -> Preview:
    from apptracker.services import capture

    return capture.preview(db, given.text, page=given.page)


def _similar_to(db: Database, wanted: tuple[str, ...]) -> tuple[Similar, ...]:
    from apptracker.services import duplicates

    return duplicates.similar(db, *wanted)


def _outcomes_of(db: Database, files: tuple[str, ...], task: Task) -> list[Outcome]:
    from apptracker.services import capture, duplicates

    outcomes: list[Outcome] = []
    for found in capture.preview_files(db, [Path(file) for file in files], task.step):
        fields = found.preview.fields if found.preview else {}
        sure = [
            str(fields[name].value) if name in fields and fields[name].sure else ""
            for name in ("employer", "title", "url")
        ]
        outcomes.append((found, duplicates.similar(db, *sure)))
    return outcomes


def _save_one(db: Database, preview: Preview | None, values: dict[str, object]) -> object:
    from apptracker.services import capture

    return capture.save(db, preview, **values)


def _save_each(db: Database, chosen: list[Preview], task: Task) -> object:
    from apptracker.services import capture

    return capture.save_all(db, chosen, task.step)

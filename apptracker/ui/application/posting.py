"""The posting of an application: its text with what it asks marked, and what the profile answers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QSplitter, QStackedWidget, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.records import ApplicationDetails
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.application.files import local_files
from apptracker.ui.application.legend import Legend
from apptracker.ui.application.posting_text import PostingText
from apptracker.ui.application.reading import Reading
from apptracker.ui.application.requirements import Requirements
from apptracker.ui.application.section import Section
from apptracker.ui.context import Context
from apptracker.ui.widgets.basics import Scrolled, button, in_row, label, stacked
from apptracker.ui.words import words_for_person

_KINDS = "Postings (*.html *.htm *.mhtml *.txt *.md *.json);;All files (*)"
_SIDE_BY_SIDE = 580  # pixels from which text and requirements stand side by side
_LEAST = 110  # pixels of height that the text and the requirements have at least, at normal font size
_PASTED = "pasted text"


class PostingSection(Section):
    name = "posting"
    title = "Posting"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._shown_id = 0
        self._reading: Reading | None = None
        self.summary = label(role="heading", wrap=True)
        self._captured = label(role="small", wrap=True)
        self.ready = button("", self._on_ready, "link")
        self.ready.setToolTip("The parts of the figure, and a plan that raises it")
        self.ready.hide()
        self.newer = button("Newer version", self._on_newer, "quiet")
        self.newer.setToolTip("Put a newer capture of this posting in its place; the old one stays with what was sent")
        self.text = PostingText(context.theme)
        self.text.picked.connect(self._on_picked)
        self.requirements = Requirements(context)
        self.requirements.chosen.connect(self.text.choose)
        self.requirements.story_wanted.connect(self._on_story_wanted)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._text_side = QWidget()
        self._text_side.setLayout(stacked(self.text))
        self.splitter.addWidget(self._text_side)
        self.splitter.addWidget(self.requirements)
        head = in_row(stacked(self.summary, self._captured, in_row(self.ready, 1), spacing=0), self.newer)
        head.setStretch(0, 1)
        head.setContentsMargins(20, 0, 12, 4)
        legend = in_row(Legend(context.theme))
        legend.setContentsMargins(20, 0, 12, 6)
        shown = Scrolled(margins=0)  # which it does only where large letters leave no room for both
        shown.body.setSpacing(0)
        shown.body.addLayout(head)
        shown.body.addLayout(legend)
        shown.body.addWidget(self.splitter, 1)
        self._give_room()
        context.theme.changed.connect(self._give_room)
        self.form = PostingForm(context)
        self.form.done.connect(self._on_form_done)
        self._stack = QStackedWidget()
        self._stack.addWidget(shown)
        self._stack.addWidget(self.form)
        self.setLayout(stacked(self._stack))

    def take(self, details: ApplicationDetails) -> None:
        super().take(details)
        self.form.application_id = details.application.id

    def forget(self) -> None:
        self.form.clear()
        self._stack.setCurrentIndex(0)

    def fill(self) -> None:
        posting = self.details.posting
        if posting is None:
            self.form.offer(first=True)
            self._stack.setCurrentWidget(self.form)
            self._shown_id = 0
            return
        if posting.id != self._shown_id:
            self._shown_id = posting.id
            self.text.show_posting(posting.text)
            self._stack.setCurrentIndex(0)
        captured = posting.captured_at.astimezone(self.zone).date()
        where = f" from {posting.source_name}" if posting.source_name and posting.source_name != _PASTED else ""
        calls = ". It asks for no calls" if posting.no_calls else ""
        self._captured.setText(f"Captured {formats.day(captured, self.today)}{where}{calls}")
        self._captured.setToolTip(formats.full_day(captured))
        self._show_reading()

    def take_reading(self, reading: Reading | None) -> None:
        """What was understood, once it is; None while it is being read."""
        self._reading = reading
        if self._shown_id:
            self._show_reading()

    def _show_reading(self) -> None:
        reading = self._reading
        if reading is not None and reading.posting_id != self._shown_id:
            reading = None
        self.summary.setText(reading.summary if reading else "Reading the posting…")
        ready = reading.ready if reading else None
        self.ready.setVisible(ready is not None)
        self.ready.setText(f"Readiness {ready} of 100: see what helps")
        self.requirements.show_reading(reading)
        self.text.show_marks(reading.coverage.requirements if reading else ())

    def _give_room(self) -> None:
        """Some lines of each, however large the letters are."""
        scale = self.context.theme.scale
        self.text.setMinimumHeight(round(_LEAST * scale))
        self.requirements.setMinimumHeight(round(1.5 * _LEAST * scale))  # a list, and the evidence below it
        below = self.splitter.orientation() == Qt.Orientation.Vertical
        self.splitter.setMinimumHeight(round((2.6 if below else 1.5) * _LEAST * scale))

    @Slot(str)
    def _on_picked(self, requirement_id: str) -> None:
        self.text.choose(requirement_id)
        self.requirements.choose(requirement_id)

    @Slot(str)
    def _on_story_wanted(self, requirement_id: str) -> None:
        from apptracker.ui.stories import StoryDialog

        reading, current = self._reading, self.requirements.current
        if reading is not None and current is not None:
            skill = reading.skills.get(requirement_id) or current.requirement.text
            StoryDialog(self.context, skills=(skill,), parent=self.window()).open()

    def _on_ready(self) -> None:
        self.context.go.go(f"readiness:application:{self.details.application.id}")

    def _on_newer(self) -> None:
        self.form.offer(first=False)
        self._stack.setCurrentWidget(self.form)

    @Slot()
    def _on_form_done(self) -> None:
        if self.details.posting is not None:
            self._stack.setCurrentIndex(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= _SIDE_BY_SIDE * self.context.theme.scale
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted or self.splitter.property("set") is None:
            self.splitter.setProperty("set", True)
            self.splitter.setOrientation(wanted)
            self._give_room()
            # one below the other, what is asked comes first
            self.splitter.insertWidget(0, self._text_side if beside else self.requirements)
            self._text_side.layout().setContentsMargins(20, 4, 4 if beside else 12, 12)  # type: ignore[union-attr]
            side = event.size().width() if beside else event.size().height()
            first = 0.58 if beside else 0.5
            self.splitter.setSizes([round(side * first), round(side * (1 - first))])


class PostingForm(QWidget):
    """Puts a posting with the application: pasted, dropped or from a file. ``done``: it is there, or not wanted."""

    done = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.application_id = 0
        self._keeping = False
        self._heading = label(role="heading")
        self._hint = label(
            "Paste its text, drop a saved page, or choose a file. Then you see what it asks and what you can answer.",
            "muted",
            wrap=True,
        )
        self.edit = _DropEdit()
        self.edit.dropped.connect(self._on_dropped)
        self.edit.setAccessibleName("The posting's text")
        self.edit.setPlaceholderText("The posting’s text")
        self.edit.setTabChangesFocus(True)
        self.edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.edit.textChanged.connect(self._on_changed)
        self._trouble = label(role="danger", wrap=True)
        self.save = button("Save posting", self._on_save, "primary")
        self._choose = button("Choose a file", self._on_choose)
        self.cancel = button("Cancel", self._on_cancel, "quiet")
        foot = in_row(self.save, self._choose, self.cancel, 1)
        self.setLayout(stacked(self._heading, self._hint, self.edit, self._trouble, foot, margins=20, spacing=10))
        self.clear()

    def offer(self, *, first: bool) -> None:
        self._heading.setText("Add the posting" if first else "A newer version of the posting")
        self.cancel.setVisible(not first)

    def clear(self) -> None:
        self.edit.clear()
        self._trouble.hide()
        self.save.setEnabled(False)

    def _on_changed(self) -> None:
        self.save.setEnabled(bool(self.edit.toPlainText().strip()))
        self._trouble.hide()

    def _on_save(self) -> None:
        self._keep(_PASTED, self.edit.toPlainText().encode("utf-8", "replace"))

    def _on_choose(self) -> None:
        self._on_dropped(self._context.prompts.open_files("Choose the posting", _KINDS, several=False))

    @Slot(object)
    def _on_dropped(self, paths: list[Path]) -> None:
        if paths:
            self._keep(paths[0].name, paths[0])

    def _on_cancel(self) -> None:
        self.clear()
        self.done.emit()

    def _keep(self, name: str, data: bytes | Path) -> None:
        if self._keeping:
            return
        self._keeping = True
        id_ = self.application_id
        self._context.ops.change(
            lambda db: _attached(db, id_, name, data),
            owner=self,
            toast="Posting saved",
            words="Reading the posting",
            done=self._on_kept,
            failed=self._on_failed,
        )

    def _on_kept(self, application: object) -> None:
        self._keeping = False
        self.clear()
        self.done.emit()

    def _on_failed(self, error: AppError) -> None:
        self._keeping = False
        self._trouble.setText(words_for_person(error))
        self._trouble.show()


class _DropEdit(QPlainTextEdit):
    """``dropped(paths)``: files were dropped, which are to be read, not typed in as links."""

    dropped = Signal(object)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)
        else:
            super().dropEvent(event)


def _attached(db: Database, application_id: int, name: str, data: bytes | Path) -> object:
    from apptracker.adapters.system.files import read_bytes
    from apptracker.services import capture

    content = read_bytes(data) if isinstance(data, Path) else data
    return capture.attach_posting(db, application_id, capture.Source(name, content))

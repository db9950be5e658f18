"""Every action of the window, once: its words, its keys, its icon. Menus, buttons, the palette and F1 read from here.

An action that always makes sense (``scope`` "window") is wired in :mod:`apptracker.ui.window`. One that belongs to what
is on screen (``page``) is enabled while a page or pane has taken it (:meth:`Actions.take`), and calls whoever took it
last. Keys of the scope ``view`` are those of lists themselves, named here for F1 alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from apptracker.ui.theme import Theme


class Spec(NamedTuple):
    """``text`` as buttons and menus say it; ``keys`` in Qt's portable form, the first one shown; ``group`` for F1."""

    id: str
    text: str
    icon: str
    keys: tuple[str, ...]
    group: str
    scope: str = "window"

    @property
    def bare(self) -> bool:
        """Whether plain letters are its keys. They count only where the keyboard is with whoever has taken it: a letter
        typed beside a field must not do something elsewhere in the window."""
        return self.scope == "page" and any(len(key) == 1 and key.isalpha() for key in self.keys)


SPECS = (
    Spec("capture", "Add a posting", "add", ("Ctrl+N",), "Everywhere"),
    Spec("capture.paste", "Paste a posting", "capture", ("Ctrl+V",), "Everywhere"),
    Spec("palette", "Search or run anything", "search", ("Ctrl+K",), "Everywhere"),
    Spec("undo", "Undo", "undo", ("Ctrl+Z",), "Everywhere"),
    Spec("redo", "Redo", "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Everywhere"),
    Spec("shortcuts", "Keyboard shortcuts", "help", ("F1", "?"), "Everywhere"),
    Spec("back", "Back", "back", ("Esc",), "Everywhere"),
    Spec("sidebar", "Fold the sidebar", "sidebar", ("Ctrl+B",), "Everywhere"),
    Spec("settings", "Settings", "settings", ("Ctrl+,",), "Everywhere"),
    Spec("larger", "Larger text", "zoom", ("Ctrl++", "Ctrl+="), "Everywhere"),
    Spec("smaller", "Smaller text", "zoom-out", ("Ctrl+-",), "Everywhere"),
    Spec("quit", "Quit", "close", ("Ctrl+Q",), "Everywhere"),
    Spec("page.today", "Today", "today", ("Ctrl+1",), "Pages"),
    Spec("page.applications", "Applications", "applications", ("Ctrl+2",), "Pages"),
    Spec("page.profile", "Profile", "profile", ("Ctrl+3",), "Pages"),
    Spec("page.guide", "Guide", "guide", ("Ctrl+4",), "Pages"),
    Spec("page.history", "History and bin", "history", ("Ctrl+5",), "Pages"),
    Spec("templates", "Letter templates", "letter", ("Ctrl+6",), "Pages"),
    Spec("sample.load", "Try it with sample data", "sample", (), "Data"),
    Spec("sample.remove", "Remove the sample data", "sample", (), "Data"),
    Spec("profile.import", "Import a JSON Resume", "import", (), "Data"),
    Spec("calendar.save", "Save as calendar", "calendar", (), "Data"),
    Spec("backup", "Back up now", "archive", (), "Data"),
    Spec("search", "Search this page", "search", ("Ctrl+F", "/"), "On a page", "page"),
    Spec("open", "Open what is selected", "right", ("Return",), "On a page", "view"),
    Spec("guide.back", "Back in the guide", "left", ("Alt+Left",), "Guide", "page"),
    Spec("guide.forward", "Forward in the guide", "right", ("Alt+Right",), "Guide", "page"),
    Spec("capture.save", "Save application", "check", ("Ctrl+Return",), "Adding a posting", "view"),
    Spec("capture.another", "Save and add another", "add", ("Ctrl+Shift+Return",), "Adding a posting", "view"),
    Spec("application.stage", "Move to a stage", "stage", ("Ctrl+M",), "Application", "page"),
    Spec("application.letter", "Write the letter", "letter", ("Ctrl+L",), "Application", "page"),
    Spec("application.sent", "Mark as sent", "send", ("Ctrl+Shift+S",), "Application", "page"),
    Spec("application.packet", "What was sent", "shield", ("Ctrl+Shift+W",), "Application", "page"),
    Spec("application.texts", "Write another text", "mail", ("Ctrl+Shift+T",), "Application", "page"),
    Spec("application.note", "Add a note", "note", ("Ctrl+Shift+N",), "Application", "page"),
    Spec("application.reminder", "Add a reminder", "reminder", ("Ctrl+R",), "Application", "page"),
    Spec("application.interview", "Plan an interview", "interview", ("Ctrl+I",), "Application", "page"),
    Spec("application.contact", "Add a person", "people", (), "Application", "page"),
    Spec("application.attach", "Attach a file", "file", (), "Application", "page"),
    Spec("application.prep", "Write the prep sheet", "coverage", ("Ctrl+P",), "Application", "page"),
    Spec("application.archive", "Archive", "archive", ("Ctrl+E",), "Application", "page"),
    Spec("application.delete", "Move to the bin", "delete", ("Delete",), "Application", "page"),
    Spec("application.expand", "Whole window", "expand", ("F11",), "Application", "page"),
    Spec("posting.correct", "Correct what is asked", "edit", ("C",), "Posting", "page"),
    Spec("posting.not_asked", "This is not a requirement", "close", ("N",), "Posting", "page"),
    Spec("posting.answers", "A story or fact answers it", "story", ("E",), "Posting", "page"),
    Spec("posting.asked", "This is asked for", "add", ("A",), "Posting", "page"),
    Spec("posting.says", "What the posting says", "posting", ("P",), "Posting", "page"),
    Spec("posting.changes", "What changed since it was last captured", "history", ("V",), "Posting", "page"),
    Spec("letter.sentence", "Edit the sentence", "edit", ("F2",), "Letter", "view"),
    Spec("letter.up", "Move its paragraph up", "up", ("Alt+Up",), "Letter", "view"),
    Spec("letter.down", "Move its paragraph down", "down", ("Alt+Down",), "Letter", "view"),
    Spec("letter.read", "Read through", "check", ("Ctrl+Shift+L",), "Letter", "page"),
    Spec("letter.save", "Save letter", "letter", ("Ctrl+S",), "Letter", "page"),
    Spec("letter.pdf", "Export as PDF", "export", ("Ctrl+Shift+E",), "Letter", "page"),
    Spec("letter.docx", "Export as Word", "export", (), "Letter", "page"),
    Spec("letter.txt", "Export as text", "export", (), "Letter", "page"),
    Spec("letter.md", "Export as Markdown", "export", (), "Letter", "page"),
    Spec("letter.html", "Export as a web page", "export", (), "Letter", "page"),
    Spec("letter.mail", "E-mail the letter", "mail", ("Ctrl+Shift+M",), "Letter", "page"),
    Spec("letter.design", "Choose the design", "letter", (), "Letter", "page"),
    Spec("letter.copy", "Copy the letter", "copy", ("Ctrl+Shift+C",), "Letter", "page"),
    Spec("template.save", "Save the template", "check", (), "Letter templates", "page"),
    Spec("template.new", "New template", "add", (), "Letter templates", "page"),
    Spec("template.copy", "Copy the template", "copy", (), "Letter templates", "page"),
    Spec("template.rename", "Rename the template", "edit", (), "Letter templates", "page"),
    Spec("template.discard", "Go back to the saved text", "undo", (), "Letter templates", "page"),
    Spec("template.import", "Import a template", "import", (), "Letter templates", "page"),
    Spec("template.export", "Export the template", "export", (), "Letter templates", "page"),
    Spec("template.delete", "Delete the template", "delete", (), "Letter templates", "page"),
    Spec("reminder.add", "Add a reminder", "reminder", ("Ctrl+Shift+R",), "Reminder", "page"),
    Spec("reminder.done", "Done", "done", ("D",), "Reminder", "page"),
    Spec("reminder.snooze", "Put off", "snooze", ("S",), "Reminder", "page"),
    Spec("reminder.script", "What to say", "phone", ("W",), "Reminder", "page"),
    Spec("reminder.dismiss", "Dismiss", "close", ("X",), "Reminder", "page"),
    Spec("story.add", "Add a story", "story", ("Ctrl+T",), "Profile", "page"),
    Spec("story.delete", "Delete the story", "delete", (), "Profile", "page"),
    Spec("profile.export", "Export the profile", "export", (), "Profile", "page"),
)
BY_ID = {spec.id: spec for spec in SPECS}


class Actions(QObject):
    """The actions as QActions of the window."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._takers: dict[str, list[tuple[QObject, Callable[[], object]]]] = {}
        for spec in SPECS:
            action = QAction(theme.icon(spec.icon), spec.text, self)
            action.setObjectName(spec.id)
            if spec.scope != "view":
                action.setShortcuts([QKeySequence(key) for key in spec.keys])
            contexts = Qt.ShortcutContext
            action.setShortcutContext(contexts.WidgetWithChildrenShortcut if spec.bare else contexts.WindowShortcut)
            if spec.keys:
                action.setToolTip(f"{spec.text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
            action.setEnabled(spec.scope == "window")
            action.triggered.connect(self._on_triggered)
            if not spec.bare:
                window.addAction(action)
            self._actions[spec.id] = action

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def take(self, taker: QObject, handlers: dict[str, Callable[[], object]]) -> None:
        """From now on these actions are ``taker``'s, until it lets go of them."""
        self.release(taker)
        for action_id, handler in handlers.items():
            self._takers.setdefault(action_id, []).append((taker, handler))
            self._actions[action_id].setEnabled(True)
            if BY_ID[action_id].bare and isinstance(taker, QWidget):
                taker.addAction(self._actions[action_id])

    def release(self, taker: QObject) -> None:
        """Give back what ``taker`` took; whoever had it before has it again."""
        for action_id, takers in self._takers.items():
            if BY_ID[action_id].bare and isinstance(taker, QWidget):
                taker.removeAction(self._actions[action_id])
            takers[:] = [each for each in takers if each[0] is not taker]
            if not takers and BY_ID[action_id].scope != "window":
                self._actions[action_id].setEnabled(False)

    def available(self) -> list[Spec]:
        """What can be done now, in the order of :data:`SPECS`."""
        return [spec for spec in SPECS if self._actions[spec.id].isEnabled()]

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        takers = self._takers.get(action.objectName()) if action else None
        if takers:
            takers[-1][1]()


def key_words(spec: Spec) -> str:
    """The keys of an action as the system writes them: "Ctrl+N"."""
    native = QKeySequence.SequenceFormat.NativeText
    return " or ".join(QKeySequence(key).toString(native) for key in spec.keys)

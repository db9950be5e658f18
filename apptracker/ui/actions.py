"""Every action of the window, once: its words, its keys, its icon. Menus, buttons, the palette and F1 read from here.

An action that always makes sense (``scope`` "window") is wired in :mod:`apptracker.ui.commands`. One that belongs to
what is on screen (``page``) is enabled while a page or pane has taken it (:meth:`Actions.take`), and calls whoever took
it last. Keys of the scope ``view`` are those of lists themselves, named here for F1 alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from apptracker.ui import keys
from apptracker.ui.theme import Theme
from apptracker.ui.tr import tr


class Spec(NamedTuple):
    """``english`` as buttons and menus say it, translated as :attr:`text`; ``usual`` keys in Qt's portable form, the
    first one shown, until the person chooses others (:attr:`keys`); ``heading`` for F1, translated as :attr:`group`."""

    id: str
    english: str
    icon: str
    usual: tuple[str, ...]
    heading: str
    scope: str = "window"

    @property
    def text(self) -> str:
        return tr(self.english)

    @property
    def group(self) -> str:
        return tr(self.heading)

    @property
    def keys(self) -> tuple[str, ...]:
        return keys.in_force(self.id, self.usual)

    @property
    def bare(self) -> bool:
        """Whether plain letters are its keys. They count only where the keyboard is with whoever has taken it: a letter
        typed beside a field must not do something elsewhere in the window."""
        return self.scope == "page" and any(len(key) == 1 and key.isalpha() for key in self.usual)


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
    Spec("page.board", "Board", "board", ("Ctrl+2",), "Pages"),
    Spec("page.applications", "Applications", "applications", ("Ctrl+3",), "Pages"),
    Spec("page.calendar", "Calendar", "calendar", ("Ctrl+4",), "Pages"),
    Spec("page.people", "People", "people", ("Ctrl+5",), "Pages"),
    Spec("page.interviews", "Interviews", "interview", (), "Pages"),
    Spec("page.profile", "Profile", "profile", ("Ctrl+6",), "Pages"),
    Spec("page.guide", "Guide", "guide", ("Ctrl+7",), "Pages"),
    Spec("page.history", "History and bin", "history", ("Ctrl+8",), "Pages"),
    Spec("templates", "Letter templates", "letter", ("Ctrl+9",), "Pages"),
    Spec("rules", "Follow-up rules", "steps", ("Ctrl+0",), "Pages"),
    Spec("sample.load", "Try it with sample data", "sample", (), "Data"),
    Spec("sample.remove", "Remove the sample data", "sample", (), "Data"),
    Spec("profile.import", "Import a JSON Resume", "import", (), "Data"),
    Spec("calendar.save", "Save as calendar", "calendar", (), "Data"),
    Spec("lock", "Lock now", "shield", ("Ctrl+Shift+K",), "Data"),
    Spec("backup", "Back up now", "archive", (), "Data"),
    Spec("search", "Search this page", "search", ("Ctrl+F", "/"), "On a page", "page"),
    Spec("open", "Open what is selected", "right", ("Return",), "On a page", "view"),
    Spec("board.on", "Move a stage on", "right", ("Ctrl+Right",), "Board", "view"),
    Spec("board.back", "Move a stage back", "left", ("Ctrl+Left",), "Board", "view"),
    Spec("board.stage", "Move to a stage", "stage", ("M",), "Board", "view"),
    Spec("board.why", "Say why it ended", "edit", ("F6",), "Board", "view"),
    Spec("calendar.month", "Month", "calendar", ("M",), "Calendar", "page"),
    Spec("calendar.week", "Week", "columns", ("W",), "Calendar", "page"),
    Spec("calendar.agenda", "Agenda", "applications", ("A",), "Calendar", "page"),
    Spec("calendar.today", "Go to today", "today", ("T", "Home"), "Calendar", "page"),
    Spec("calendar.new", "Something new on the day", "add", ("N",), "Calendar", "page"),
    Spec("calendar.into", "Into the day, then open", "right", ("Return",), "Calendar", "view"),
    Spec("calendar.later", "Move a day later", "right", ("Alt+Right",), "Calendar", "view"),
    Spec("calendar.earlier", "Move a day earlier", "left", ("Alt+Left",), "Calendar", "view"),
    Spec("calendar.down", "Move a week later, or a quarter hour", "down", ("Alt+Down",), "Calendar", "view"),
    Spec("calendar.up", "Move a week earlier, or a quarter hour", "up", ("Alt+Up",), "Calendar", "view"),
    Spec("calendar.next", "Next month or week", "right", ("PgDown",), "Calendar", "view"),
    Spec("calendar.previous", "Month or week before", "left", ("PgUp",), "Calendar", "view"),
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
    Spec("application.event", "Add to the history", "history", ("Ctrl+Shift+H",), "Application", "page"),
    Spec("application.answered", "They answered", "mail", ("Ctrl+Shift+A",), "Application", "page"),
    Spec("application.reminder", "Add a reminder", "reminder", ("Ctrl+R",), "Application", "page"),
    Spec("application.interview", "Plan an interview", "interview", ("Ctrl+I",), "Application", "page"),
    Spec("application.contact", "Add a person", "people", (), "Application", "page"),
    Spec("application.attach", "Attach a file", "file", (), "Application", "page"),
    Spec("application.prep", "Write the prep sheet", "coverage", ("Ctrl+P",), "Application", "page"),
    Spec("application.archive", "Archive", "archive", ("Ctrl+E",), "Application", "page"),
    Spec("application.delete", "Move to the bin", "delete", ("Delete",), "Application", "page"),
    Spec("application.expand", "Whole window", "expand", ("F11",), "Application", "page"),
    Spec("table.filter", "Filter the list", "filter", ("Ctrl+Shift+F",), "Applications", "page"),
    Spec("table.tags", "Tag what is selected", "tag", ("Ctrl+Shift+G",), "Applications", "page"),
    Spec("table.export", "Export applications", "export", (), "Applications", "page"),
    Spec("table.view", "Save as a view", "star", (), "Applications", "page"),
    Spec("table.views", "Open a saved view", "star", ("Ctrl+Shift+V",), "Applications"),
    Spec("application.window", "In its own window", "window", ("Shift+Return",), "Application", "page"),
    Spec("application.next", "Next application", "down", ("Ctrl+PgDown",), "Application", "page"),
    Spec("application.previous", "Previous application", "up", ("Ctrl+PgUp",), "Application", "page"),
    Spec("section.next", "Next section", "right", ("Ctrl+Tab",), "Application", "page"),
    Spec("section.previous", "Previous section", "left", ("Ctrl+Shift+Tab",), "Application", "page"),
    Spec("window.close", "Close the window", "close", ("Ctrl+W",), "Application", "page"),
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
    Spec("letter.given", "Give it to somebody to read", "people", (), "Letter", "page"),
    Spec("letter.save", "Save letter", "letter", ("Ctrl+S",), "Letter", "page"),
    Spec("letter.pdf", "Export as PDF", "export", ("Ctrl+Shift+E",), "Letter", "page"),
    Spec("letter.docx", "Export as Word", "export", (), "Letter", "page"),
    Spec("letter.txt", "Export as text", "export", (), "Letter", "page"),
    Spec("letter.md", "Export as Markdown", "export", (), "Letter", "page"),
    Spec("letter.html", "Export as a web page", "export", (), "Letter", "page"),
    Spec("letter.mail", "E-mail the letter", "mail", ("Ctrl+Shift+M",), "Letter", "page"),
    Spec("letter.design", "Choose the design", "letter", (), "Letter", "page"),
    Spec("letter.copy", "Copy the letter", "copy", ("Ctrl+Shift+C",), "Letter", "page"),
    Spec("person.add", "New person", "add", (), "People", "page"),
    Spec("person.reminder", "Add a reminder with them", "reminder", (), "People", "page"),
    Spec("person.merge", "Look for doubles", "people", (), "People", "page"),
    Spec("person.import", "Import address cards", "import", (), "People", "page"),
    Spec("person.export", "Save address cards", "export", (), "People", "page"),
    Spec("person.delete", "Delete the person", "delete", ("Delete",), "People", "page"),
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
    Spec("rule.add", "Add a rule", "add", (), "Follow-up rules", "page"),
    Spec("rule.switch", "Switch the rule on or off", "check", ("Space",), "Follow-up rules", "view"),
    Spec("rule.copy", "Make one like this", "copy", (), "Follow-up rules", "page"),
    Spec("rule.reset", "Back to how it came", "undo", (), "Follow-up rules", "page"),
    Spec("rule.delete", "Delete the rule", "delete", (), "Follow-up rules", "page"),
    Spec("story.add", "Add a story", "story", ("Ctrl+T",), "Profile", "page"),
    Spec("story.delete", "Delete the story", "delete", (), "Profile", "page"),
    Spec("profile.export", "Export the profile", "export", (), "Profile", "page"),
)
BY_ID = {spec.id: spec for spec in SPECS}


class Actions(QObject):
    """The actions as QActions of the window. ``keys_changed``: the person has chosen others."""

    keys_changed = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._takers: dict[str, list[tuple[QObject, Callable[[], object]]]] = {}
        for spec in SPECS:
            action = QAction(theme.icon(spec.icon), spec.text, self)
            action.setObjectName(spec.id)
            contexts = Qt.ShortcutContext
            action.setShortcutContext(contexts.WidgetWithChildrenShortcut if spec.bare else contexts.WindowShortcut)
            action.setEnabled(spec.scope == "window")
            action.triggered.connect(self._on_triggered)
            if not spec.bare:
                window.addAction(action)
            self._actions[spec.id] = action
            self._put_keys(spec)

    def take_keys(self) -> None:
        """The keys the person has chosen by now, for every action."""
        for spec in SPECS:
            self._put_keys(spec)
        self.keys_changed.emit()

    def _put_keys(self, spec: Spec) -> None:
        action = self._actions[spec.id]
        if spec.scope != "view":
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{spec.text} ({shown})" if shown else spec.text)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def take(self, taker: QObject, handlers: dict[str, Callable[[], object]]) -> None:
        """From now on these actions are ``taker``'s, until it lets go of them."""
        self._drop(taker)
        for action_id, handler in handlers.items():
            self._takers.setdefault(action_id, []).append((taker, handler))
            self._actions[action_id].setEnabled(True)
            if BY_ID[action_id].bare and isinstance(taker, QWidget):
                taker.addAction(self._actions[action_id])
        self._disable()

    def release(self, taker: QObject) -> None:
        """Give back what ``taker`` took; whoever had it before has it again."""
        self._drop(taker)
        self._disable()

    def _drop(self, taker: QObject) -> None:
        for action_id, takers in self._takers.items():
            if BY_ID[action_id].bare and isinstance(taker, QWidget):
                taker.removeAction(self._actions[action_id])
            takers[:] = [each for each in takers if each[0] is not taker]

    def _disable(self) -> None:
        """What nobody has any more. A button that is disabled gives the keyboard away, and whoever gets it may take
        actions in turn: so what is only taken anew stays enabled, and nothing is gone through meanwhile."""
        for action_id in [each for each, takers in self._takers.items() if not takers]:
            if not self._takers[action_id] and BY_ID[action_id].scope != "window":
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


def native(key: str) -> str:
    """A key as the system writes it: "Ctrl+N"."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def key_words(spec: Spec) -> str:
    """The keys of an action: "F1 or ?"."""
    said = ""
    for key in map(native, spec.keys):
        said = tr("{key} or {other}", key=said, other=key) if said else key
    return said

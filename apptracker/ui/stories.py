"""Telling a story: what was going on, what was wanted of you, what you did, what came of it, and the skills it shows.

The parts are those of the STAR form. The hints follow the ledger's letter-pick-three-moments,
letter-quantify-achievements and interview-behavioural-trio.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.profile import Story
from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.fitting import size_dialog
from apptracker.ui.profile.changing import skill_names
from apptracker.ui.profile.chips import WordsEdit
from apptracker.ui.profile.fields import GrowingText
from apptracker.ui.theme import mark_wrong, set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Scrolled, button, in_row, label, rule, stacked
from apptracker.ui.words import words_for_person

_WIDE = 620


#: Stores a new story from its parts, by name, in a change; returns its Result.
Keep = Callable[[Database, dict[str, object]], object]


class _Part(NamedTuple):
    name: str
    words: str
    hint: str
    lines: int


_PARTS = (
    _Part("situation", mark("Situation"), mark("Where were you, and what had gone wrong or was needed?"), 2),
    _Part("task", mark("Task"), mark("What was yours to do? Leave it out when the situation says it."), 1),
    _Part("action", mark("Action"), mark("What did you do, step by step? Begin with “I”."), 2),
    _Part("result", mark("Result"), mark("How did it end, for the customer and for the team?"), 1),
)
#: What was typed and not saved, by the story it belongs to (0: a new one), for as long as the window lives.
_DRAFTS: WeakKeyDictionary[QObject, dict[int, dict[str, object]]] = WeakKeyDictionary()


class StoryDialog(QDialog):
    """Writes a new story, or edits one. ``saved(story)`` comes once it is stored.

    ``skills`` and ``situation`` stand in the fields of a new story to begin with; ``prompt``, a question that the story
    answers, stands above them. ``keep`` stores a new story where more than the story is to be stored with it. Text that
    was typed and not saved stands there again the next time; :meth:`open` it, it goes away by itself.
    """

    saved = Signal(object)

    def __init__(
        self,
        context: Context,
        story: Story | None = None,
        *,
        skills: tuple[str, ...] = (),
        situation: str = "",
        prompt: str = "",
        keep: Keep | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self._prompt = prompt
        self._keep = keep or _add
        self._story = story
        self._saving = False
        self.setWindowTitle(tr("Edit the story") if story else tr("Add a story"))
        self._begin: dict[str, object] = (
            {name: getattr(story, name) for name in ("title", *(part.name for part in _PARTS), "skills")}
            if story
            else {"title": "", **{part.name: "" for part in _PARTS}, "situation": situation, "skills": tuple(skills)}
        )
        self._make(skills)
        draft = _DRAFTS.get(context.bus, {}).get(self._draft_key)
        self._note.setVisible(draft is not None)
        self._fill(draft or self._begin)
        if draft and not story:
            self.skills.set_words((*self.skills.words, *skills))
        context.ops.read(skill_names, self._on_names, owner=self)

    @property
    def _draft_key(self) -> int:
        return self._story.id if self._story else 0

    def _make(self, skills: tuple[str, ...]) -> None:
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("The double charge"))
        self.title.returnPressed.connect(self._on_title_entered)
        self.title.textEdited.connect(self._on_edited)
        self._wrong = {name: _hidden_word() for name in ("title", "story", "skill")}
        self.texts: dict[str, GrowingText] = {}
        scrolled = Scrolled(margins=20)
        lead = (
            tr(
                "One thing you did that shows {skills}. Letters and prep sheets tell it in your words.",
                skills=_joined(skills),
            )
            if skills
            else tr("One thing you did, told in a minute. Letters and prep sheets tell it in your words.")
        )
        scrolled.body.addWidget(label(lead, "muted", wrap=True))
        if self._prompt:
            scrolled.body.addWidget(label(self._prompt, "heading", wrap=True))
        scrolled.body.addWidget(self._restored_note())
        scrolled.body.addLayout(
            _labeled(tr("Title of the story"), tr("A few words you will know it by."), self.title, self._wrong["title"])
        )
        for part in _PARTS:
            text = GrowingText(least=part.lines, most=9)
            text.textChanged.connect(self._on_edited)
            self.texts[part.name] = text
            below = [self._wrong["story"]] if part.name == "situation" else []
            scrolled.body.addLayout(_labeled(tr(part.words), tr(part.hint), text, *below))
        self.number = label("", "muted", wrap=True)
        scrolled.body.addWidget(self.number)
        self.skills = WordsEdit(self.context.theme, tr("Skills it shows"), tr("Add a skill"))
        self.skills.edited.connect(self._on_edited)
        hint = tr("Name them as postings do; Enter adds one.")
        scrolled.body.addLayout(_labeled(tr("Skills it shows"), hint, self.skills, self._wrong["skill"]))
        scrolled.body.addStretch(1)
        self._save = button(tr("Save story"), self.save, "primary")
        self._save.setToolTip(tr("Save story ({keys})", keys=_native("Ctrl+Return")))
        self._trouble = _hidden_word()
        foot = stacked(self._trouble, in_row(1, button(tr("Cancel"), self.reject), self._save), margins=12, spacing=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled, 1)
        column.addWidget(rule())
        column.addLayout(foot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    def _restored_note(self) -> QWidget:
        self._note = QWidget()
        words = label(tr("This is what you typed before and did not save."), "info", wrap=True)
        row = in_row(words, button(tr("Start over"), self._on_start_over, "link"))
        row.setStretch(0, 1)
        self._note.setLayout(row)
        return self._note

    # What the dialog does

    @property
    def values(self) -> dict[str, object]:
        """The parts as they stand in the fields."""
        texts = {name: text.toPlainText() for name, text in self.texts.items()}
        return {"title": self.title.text(), **texts, "skills": self.skills.words}

    @Slot()
    def save(self) -> None:
        """Store the story; what cannot be stored is said beside its field."""
        if self._saving:
            return
        for word in (*self._wrong.values(), self._trouble):
            word.hide()
        for field in (self.title, self.texts["situation"]):
            mark_wrong(field, False)
        values, story, keep = self.values, self._story, self._keep
        if story is not None and values == self._begin:
            self.accept()
            return
        self._saving = True
        self._save.setEnabled(False)
        if story is None:
            self.context.ops.change(
                lambda db: keep(db, values),
                owner=self,
                toast=tr("Saved the story"),
                done=self._on_saved,
                failed=self._on_failed,
            )
        else:
            changed = {name: value for name, value in values.items() if value != self._begin[name]}
            self.context.ops.change(
                lambda db: _edit(db, story.id, changed),
                owner=self,
                toast=tr("Saved the story"),
                done=self._on_saved,
                failed=self._on_failed,
            )

    def done(self, result: int) -> None:
        """Keep what was typed and not saved."""
        drafts = _DRAFTS.setdefault(self.context.bus, {})
        if result == QDialog.DialogCode.Accepted or self._as_begun():
            drafts.pop(self._draft_key, None)
        else:
            drafts[self._draft_key] = self.values
            self.context.go.say(tr("What you typed is kept. Open the story again to go on."))
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        size_dialog(self, min(1.5, self.context.theme.scale), _WIDE, 720)
        self.title.setFocus()

    def _as_begun(self) -> bool:
        return self.values == self._begin

    def _fill(self, values: dict[str, object]) -> None:
        self.title.setText(str(values["title"]))
        for name, text in self.texts.items():
            text.setPlainText(str(values[name]))
        skills = values["skills"]
        self.skills.set_words([str(s) for s in skills] if isinstance(skills, Sequence) else [])
        self._look_for_number()

    def _look_for_number(self) -> None:
        told = f"{self.texts['action'].toPlainText()} {self.texts['result'].toPlainText()}"
        found = any(c.isdigit() for c in told)
        self.number.setText(
            tr("It has a number, so it is easy to believe.")
            if found
            else tr("A number makes it stronger: how many, how much, how long? Give one you can stand by.")
        )
        role = "success" if found else "warning" if told.strip() else "muted"
        if self.number.property("role") != role:
            set_role(self.number, role)

    # Slots

    @Slot()
    def _on_edited(self) -> None:
        self._look_for_number()

    @Slot()
    def _on_title_entered(self) -> None:
        self.texts["situation"].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_start_over(self) -> None:
        self._note.hide()
        self._fill(self._begin)
        self.title.setFocus()

    def _on_names(self, names: tuple[str, ...]) -> None:
        self.skills.suggest(names)

    def _on_saved(self, story: Story) -> None:
        self.saved.emit(story)
        self.accept()

    def _on_failed(self, error: AppError) -> None:
        self._saving = False
        self._save.setEnabled(True)
        if error.code == "story.unknown":  # deleted elsewhere meanwhile: what stands here becomes a new one
            self._story = None
            self._say(self._trouble, tr("This story was deleted meanwhile. Save once more to keep it as a new one."))
            return
        field = str(error.params.get("field", ""))
        self._say(self._wrong.get(field, self._trouble), words_for_person(error))
        wanted = {"title": self.title, "story": self.texts["situation"], "skill": self.skills.field}.get(field)
        if wanted is not None:
            mark_wrong(wanted, True)
            wanted.setFocus()

    def _say(self, word: QLabel, text: str) -> None:
        word.setText(text)
        word.show()


def _add(db: Database, values: dict[str, object]) -> object:
    from apptracker.services import profiles

    return profiles.add_story(db, **values)  # type: ignore[arg-type]


def _edit(db: Database, story_id: int, values: dict[str, object]) -> object:
    from apptracker.services import profiles

    return profiles.edit_story(db, story_id, **values)  # type: ignore[arg-type]


def _labeled(words: str, hint: str, field: QWidget, *below: QWidget) -> QVBoxLayout:
    """A field with its name and hint over it, and what may be wrong with it below."""
    name = label(words, "strong")
    name.setBuddy(field)
    field.setAccessibleName(words)
    field.setAccessibleDescription(hint)
    return stacked(name, label(hint, "small", wrap=True), field, *below, spacing=3)


def _hidden_word() -> QLabel:
    made = label("", "danger", wrap=True)
    made.hide()
    return made


def _joined(names: Sequence[str]) -> str:
    shown = [name[:1].lower() + name[1:] if not name[1:2].isupper() else name for name in names[:3]]
    return shown[0] if len(shown) == 1 else tr("{others} and {last}", others=", ".join(shown[:-1]), last=shown[-1])


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

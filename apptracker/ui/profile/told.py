"""The person's stories as cards: title, the parts that were told, the skills they show."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from apptracker.domain.profile import Profile, Story
from apptracker.ui.context import Context
from apptracker.ui.mirroring import set_margins
from apptracker.ui.profile import changing
from apptracker.ui.stories import StoryDialog
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, action_button, clear, icon_button, in_row, label, stacked

_PARTS = (
    ("situation", mark("Situation")),
    ("task", mark("Task")),
    ("action", mark("Action")),
    ("result", mark("Result")),
)


class StoryCard(QFrame):
    """One story. Enter or a double click edits it, Delete takes it away. ``chosen``: it has the focus now."""

    chosen = Signal()

    def __init__(self, context: Context, story: Story) -> None:
        super().__init__()
        set_role(self, "story")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.context, self.story = context, story
        self._body = QVBoxLayout(self)
        set_margins(self._body, 12, 8, 8, 10)
        self._body.setSpacing(6)
        self._title = label("", "strong", wrap=True)
        edit = icon_button(context.theme, "edit", tr("Edit the story"), self.edit)
        delete = icon_button(context.theme, "delete", tr("Delete the story"), self.delete)
        head = in_row(self._title, edit, delete, spacing=2)
        head.setStretch(0, 1)
        self._body.addLayout(head)
        self._told = QGridLayout()
        self._told.setHorizontalSpacing(12)
        self._told.setVerticalSpacing(4)
        self._told.setColumnStretch(1, 1)
        self._body.addLayout(self._told)
        self._skills = QWidget()
        self._flow = FlowLayout()
        self._skills.setLayout(self._flow)
        self._body.addWidget(self._skills)
        self._shown: Story | None = None
        self.show_story(story)

    def show_story(self, story: Story) -> None:
        self.story = story
        if story == self._shown:
            return
        self._shown = story
        self.setAccessibleName(tr("Story: {title}", title=story.title))
        self.setAccessibleDescription(story.full_text)
        self._title.setText(story.title)
        clear(self._told)
        told = [(words, text) for name, words in _PARTS if (text := getattr(story, name))]
        for row, (words, text) in enumerate(told):
            self._told.addWidget(label(tr(words), "label"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._told.addWidget(label(text, wrap=True), row, 1)
        clear(self._flow)
        for skill in story.skills:
            self._flow.addWidget(label(skill, "word"))
        self._skills.setVisible(bool(story.skills))

    @Slot()
    def edit(self) -> None:
        dialog = StoryDialog(self.context, self.story, parent=self.window())
        dialog.open()

    @Slot()
    def delete(self) -> None:
        """Forget the story; undo brings it back."""
        toast = tr("Deleted the story {title}", title=self.story.title)
        self.context.ops.change(partial(changing.delete_story, self.story.id), owner=self, toast=toast)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()


class Stories(QWidget):
    """All stories, and how to add one."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.setAccessibleName(tr("Stories"))
        self.cards: dict[int, StoryCard] = {}
        self._empty = label(
            tr(
                "A story is one thing you did, from how it began to what came of it: a dispute you settled, a person "
                "you helped, a day on which you kept several things going. Letters and prep sheets tell the one that "
                "fits."
            ),
            "muted",
            wrap=True,
        )
        self._rows = stacked(spacing=10)
        self.add_button = action_button(context.actions["story.add"])
        self.add_button.setIcon(context.theme.icon("add", "text-muted"))
        self.setLayout(stacked(self._empty, self._rows, in_row(self.add_button, 1)))

    def showing(self, profile: Profile) -> Iterator[None]:
        """Show the stories as stored now; yields after each card that had to be made."""
        self._empty.setVisible(not profile.stories)
        for story_id in self.cards.keys() - {story.id for story in profile.stories}:
            gone = self.cards.pop(story_id)
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, story in enumerate(profile.stories):
            card = self.cards.get(story.id)
            if card is None:
                card = self.cards[story.id] = StoryCard(self.context, story)
                self._rows.insertWidget(place, card)
                yield
            card.show_story(story)

    def current(self) -> StoryCard | None:
        """The story that has the focus, or the only one."""
        focused = self.window().focusWidget()
        for card in self.cards.values():
            if focused is not None and (card is focused or card.isAncestorOf(focused)):
                return card
        return next(iter(self.cards.values())) if len(self.cards) == 1 else None

"""What to say or write: a phone script that fits one screen, and an e-mail draft to send."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTextEdit,
    QWidget,
)

from apptracker.domain.applications import Channel
from apptracker.domain.errors import AppError
from apptracker.domain.filenames import safe_name
from apptracker.domain.scripts import CallScript, MailDraft, Script, Way, blanks, mail_link_within, parts_of
from apptracker.ui.context import Context
from apptracker.ui.theme import Theme
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, button, icon_button, in_row, label, stacked
from apptracker.ui.words import words_for_person

_NO_SCRIPT = mark("There is no script for this reminder.")
_CHOOSE = mark("Choose what it is about, or just note what comes of it.")
_NO_LIMIT = 16_777_215  # pixels, as Qt has it
_LONGEST_NAME = 60  # letters of a subject that name its file


def first_ways(found: Script) -> tuple[Way, ...]:
    """Each text by one way: the reminder's own where there is that, else in writing."""
    own = Channel.PHONE if found.reminder.channel is Channel.PHONE else Channel.EMAIL
    ways: dict[str, Way] = {}
    for way in found.ways:
        text = parts_of(way.script)[0]
        if text not in ways or way.channel is own:
            ways[text] = way
    return tuple(ways.values())


class BlankMarks(QSyntaxHighlighter):
    """Marks every ``[blank]`` that is still to be filled."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        mark = QTextCharFormat()
        mark.setBackground(self._theme.color("warning-soft"))
        mark.setForeground(self._theme.color("warning"))
        mark.setFontWeight(600)
        for start, end in blanks(text):
            self.setFormat(start, end - start, mark)


class CallView(QWidget):
    """What to say, large enough to read with the phone at the ear; a place for the answer, and ``below`` it. Before a
    text is chosen, those there are: ``chosen(script)``."""

    chosen = Signal(str)

    def __init__(self, context: Context, script: CallScript, found: Script, below: QWidget | None = None) -> None:
        super().__init__()
        self._context, self._phone = context, found.phone
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("What to say"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)  # takes what is left
        self._script = script
        self._fill()
        self._marks = BlankMarks(self.text.document(), context.theme)
        self.answer = QPlainTextEdit()
        self.answer.setTabChangesFocus(True)
        self.answer.setAccessibleName(tr("What came of it"))
        self.answer.setPlaceholderText(", ".join(script.notes) or tr("What they said, and what comes next"))
        self.answer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.answer.setMinimumHeight(self.answer.fontMetrics().lineSpacing() + 24)
        name = label(tr("What came of it, for the history"), "label", wrap=True)
        name.setBuddy(self.answer)
        column = stacked(spacing=8)
        by_phone = bool(script.sections) or found.reminder.channel is Channel.PHONE
        if found.phone and (by_phone or not found.ways):
            number = label(" · ".join(filter(None, (found.name, found.phone))), "title")
            number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            copy = icon_button(context.theme, "copy", tr("Copy the number"), self._on_copy)
            column.addLayout(in_row(number, copy, 1))
        elif by_phone:
            column.addWidget(label(tr("No phone number is kept for this application."), "muted", wrap=True))
        if not script.sections:
            self.text.hide()
            column.addWidget(label(tr(_CHOOSE) if found.ways else tr(_NO_SCRIPT), "muted", wrap=True))
        self.choices = [] if script.sections else [self._choice(way) for way in first_ways(found)]
        if self.choices:
            offered = FlowLayout()
            for each in self.choices:
                offered.addWidget(each)
            column.addLayout(offered)
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._beside.setSpacing(12)
        self._beside.addWidget(self.text, 5)
        answered = stacked(name, spacing=4)
        answered.addWidget(self.answer, 1)
        if below is not None:
            answered.addWidget(below)
        self._beside.addLayout(answered, 2)
        self._answered = answered
        column.addLayout(self._beside, 1)
        self.setLayout(column)
        context.theme.changed.connect(self._fill)

    def _choice(self, way: Way) -> QPushButton:
        return button(way.title, partial(self.chosen.emit, way.script))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The place for the answer stands beside the script where there is room, so that the script fits."""
        super().resizeEvent(event)
        wide = self.width() >= 640 * self._context.theme.scale
        way = QBoxLayout.Direction
        self._beside.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._beside.setStretchFactor(self._answered, 2 if wide else 4)
        lines = 3 * self.answer.fontMetrics().lineSpacing() + 24
        self.answer.setMaximumHeight(_NO_LIMIT if wide or not self._script.sections else lines)

    def _fill(self) -> None:
        theme = self._context.theme
        heading, body = QTextCharFormat(), QTextCharFormat()
        heading.setFont(theme.font("small", strong=True))
        heading.setForeground(theme.color("text-muted"))
        body.setFont(theme.font("heading"))
        body.setForeground(theme.color("text"))
        spaced = QTextBlockFormat()
        spaced.setLineHeight(105, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        over = QTextBlockFormat()
        over.setTopMargin(8)
        over.setBottomMargin(1)
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        for title, words in self._script.sections:
            if title:
                self._put(cursor, title.capitalize(), over, heading)
            for line in words.splitlines():
                self._put(cursor, line, spaced, body)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _put(self, cursor: QTextCursor, text: str, block: QTextBlockFormat, letters: QTextCharFormat) -> None:
        if not cursor.atStart():
            cursor.insertBlock()
        cursor.setBlockFormat(block)
        cursor.insertText(text, letters)

    def _on_copy(self) -> None:
        self._context.prompts.copy(self._phone)


class MailView(QWidget):
    """An e-mail draft: recipient, subject and text, all to be changed before it is copied or handed to the mail
    program. ``taken``: it was copied, saved or handed over, so that the history may keep it."""

    taken = Signal()

    def __init__(self, context: Context, draft: MailDraft, to: str) -> None:
        super().__init__()
        self._context = context
        self.name = ""  # whose address it is, where that is known
        self.used = False
        self.to = QLineEdit(to)
        self.to.setPlaceholderText(tr("No address is kept for this application"))
        self.subject = QLineEdit(draft.subject)
        self.body = QPlainTextEdit(draft.body)
        self.body.setTabChangesFocus(True)
        self.body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)  # takes what is left
        self.body.setMinimumHeight(5 * self.body.fontMetrics().lineSpacing())
        self._marks = BlankMarks(self.body.document(), context.theme)
        self.left = label("", "warning", wrap=True)
        self.told = label("", "warning", wrap=True)
        self.told.hide()
        column = stacked(spacing=4)
        for text, field in ((tr("To"), self.to), (tr("Subject"), self.subject), (tr("Text"), self.body)):
            name = label(text, "label")
            name.setBuddy(field)
            field.setAccessibleName(text)
            if field is self.body:  # above it, where it stays in sight
                column.addWidget(self.told)
                column.addWidget(self.left)
            column.addWidget(name)
            column.addWidget(field, int(field is self.body))
        self.setLayout(column)
        self.body.textChanged.connect(self._tell_blanks)
        self.subject.textChanged.connect(self._tell_blanks)
        self._tell_blanks()

    def draft(self) -> MailDraft:
        return MailDraft(self.subject.text().strip(), self.body.toPlainText())

    def _take(self) -> None:
        self.used = True
        self.taken.emit()

    def copy(self) -> None:
        self._take()
        self._context.prompts.copy(self.body.toPlainText())

    def open_mail(self) -> None:
        self._take()
        link, whole = mail_link_within(self.to.text().strip(), self.draft())
        if not self._context.prompts.open_url(link):
            self.copy()
            self._tell(tr("No mail program answered. The text is copied, so that you can paste it."))
        elif not whole:
            self.copy()
            self._tell(tr("The text is too long to hand over. It is copied, so that you can paste it."))

    def save_file(self) -> None:
        """As a file that any mail program opens as a draft."""
        draft, to, name = self.draft(), self.to.text().strip(), self.name
        suggested = safe_name(f"{draft.subject[:_LONGEST_NAME]}.eml", "e-mail.eml")
        chosen = self._context.prompts.save_file(tr("Save the e-mail"), suggested, tr("E-mail draft (*.eml)"))
        if chosen is None:
            return
        path = chosen if chosen.suffix else chosen.with_name(f"{chosen.name}.eml")
        force = path == chosen
        self._context.ops.read(
            lambda _: _write_mail(path, draft, to, name, force=force),
            self._on_saved,
            owner=self,
            failed=self._on_not_saved,
        )

    def _on_saved(self, path: Path) -> None:
        self._take()
        self._context.go.say(tr("Saved to {name}", name=path.name))

    def _on_not_saved(self, error: AppError) -> None:
        self._tell(words_for_person(error))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()

    def blanks_left(self) -> list[str]:
        """What is still to be filled, each once."""
        text = f"{self.subject.text()}\n{self.body.toPlainText()}"
        return list(dict.fromkeys(text[start:end] for start, end in blanks(text)))

    def as_noted(self) -> str:
        """As the history keeps it."""
        draft, to = self.draft(), self.to.text().strip()
        if to:
            return tr("Wrote to {to}: {subject}\n\n{body}", to=to, subject=draft.subject, body=draft.body)
        return tr("Wrote: {subject}\n\n{body}", subject=draft.subject, body=draft.body)

    def _tell_blanks(self) -> None:
        left = self.blanks_left()
        self.left.setText(tr("Still to fill: {left}", left=", ".join(left)))
        self.left.setVisible(bool(left))


def _write_mail(path: Path, draft: MailDraft, to: str, name: str, *, force: bool) -> Path:
    from apptracker.services.mailing import save_draft

    save_draft(path, draft, to, name, force=force)
    return path

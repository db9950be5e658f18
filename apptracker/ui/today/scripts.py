"""What to say or write for a reminder: a phone script that fits one screen, or an e-mail draft to send."""

from __future__ import annotations

from PySide6.QtCore import Qt
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
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from apptracker.domain.applications import ReminderState
from apptracker.domain.errors import AppError
from apptracker.domain.scripts import CallScript, MailDraft, Script, blanks, call_script, mail_draft, mail_link_within
from apptracker.ui.context import Context
from apptracker.ui.guide.linking import ArticleLink
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.today.acting import WAITING
from apptracker.ui.widgets.basics import Elided, button, clear, icon_button, in_row, label, stacked
from apptracker.ui.words import words_for_person


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
    """What to say, large enough to read with the phone at the ear, and a place for the answer."""

    def __init__(self, context: Context, script: CallScript, found: Script) -> None:
        super().__init__()
        self._context, self._phone = context, found.phone
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName("What to say")
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # takes what is left
        self._script = script
        self._fill()
        self._marks = BlankMarks(self.text.document(), context.theme)
        self.answer = QPlainTextEdit()
        self.answer.setTabChangesFocus(True)
        self.answer.setAccessibleName("What came of it")
        self.answer.setPlaceholderText(", ".join(script.notes) or "What they said, and what comes next")
        self.answer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.answer.setMinimumHeight(self.answer.fontMetrics().lineSpacing() + 24)
        name = label("What came of it, for the history", "label", wrap=True)
        name.setBuddy(self.answer)
        column = stacked(spacing=8)
        if found.phone:
            number = label(" · ".join(filter(None, (found.name, found.phone))), "title")
            number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            copy = icon_button(context.theme, "copy", "Copy the number", self._on_copy)
            column.addLayout(in_row(number, copy, 1))
        elif script.sections:
            column.addWidget(label("No phone number is kept for this application.", "muted", wrap=True))
        if not script.sections:
            self.text.hide()
            column.addWidget(label("There is no script for this reminder.", "muted", wrap=True))
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._beside.setSpacing(12)
        self._beside.addWidget(self.text, 3)
        answered = stacked(name, spacing=4)
        answered.addWidget(self.answer, 1)
        self._beside.addLayout(answered, 1)
        column.addLayout(self._beside, 1)
        self.setLayout(column)
        context.theme.changed.connect(self._fill)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The place for the answer stands beside the script where there is room, so that the script fits."""
        super().resizeEvent(event)
        wide = self.width() >= 640 * self._context.theme.scale
        way = QBoxLayout.Direction
        self._beside.setDirection(way.LeftToRight if wide else way.TopToBottom)

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
    program."""

    def __init__(self, context: Context, draft: MailDraft, to: str) -> None:
        super().__init__()
        self._context = context
        self.used = False  # copied or handed over, so that the history may keep it
        self.to = QLineEdit(to)
        self.to.setPlaceholderText("No address is kept for this application")
        self.subject = QLineEdit(draft.subject)
        self.body = QPlainTextEdit(draft.body)
        self.body.setTabChangesFocus(True)
        self.body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # takes what is left
        self._marks = BlankMarks(self.body.document(), context.theme)
        self.left = label("", "warning", wrap=True)
        column = stacked(spacing=4)
        for text, field in (("To", self.to), ("Subject", self.subject), ("Text", self.body)):
            name = label(text, "label")
            name.setBuddy(field)
            field.setAccessibleName(text)
            column.addWidget(name)
            column.addWidget(field, int(field is self.body))
        column.addWidget(self.left)
        self.setLayout(column)
        self.body.textChanged.connect(self._tell_blanks)
        self.subject.textChanged.connect(self._tell_blanks)
        self._tell_blanks()

    def draft(self) -> MailDraft:
        return MailDraft(self.subject.text().strip(), self.body.toPlainText())

    def copy(self) -> None:
        self.used = True
        self._context.prompts.copy(self.body.toPlainText())

    def open_mail(self) -> None:
        self.used = True
        link, whole = mail_link_within(self.to.text().strip(), self.draft())
        if not self._context.prompts.open_url(link):
            self.copy()
            self.left.setText("No mail program answered. The text is copied, so that you can paste it.")
            self.left.show()
        elif not whole:
            self.copy()
            self.left.setText("The text is too long to hand over. It is copied, so that you can paste it.")
            self.left.show()

    def _tell_blanks(self) -> None:
        text = f"{self.subject.text()}\n{self.body.toPlainText()}"
        open_ = list(dict.fromkeys(text[start:end] for start, end in blanks(text)))
        self.left.setText(f"Still to fill: {', '.join(open_)}")
        self.left.setVisible(bool(open_))


class ScriptDialog(QDialog):
    """What to say or write for a reminder. Done marks it done; what was noted enters the application's history, also
    when the dialog is just closed."""

    def __init__(self, context: Context, reminder_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("What to say")
        self.context = context
        self._id = reminder_id
        self._script: Script | None = None
        self.call: CallView | None = None
        self.mail: MailView | None = None
        self._saving = False
        self.about = Elided("", "strong")
        self.why = ArticleLink(context, "Why, and when to leave it")
        self.why.clicked.connect(self.reject)  # the note is kept
        self.why.hide()
        self._place = QVBoxLayout()
        self._place.addWidget(label("Looking it up…", "muted"), 1)
        self.copy = button("Copy the text", self._on_copy)
        self.open_mail = button("Open in mail program", self._on_open_mail)
        self.close_button = button("Close", self.reject)
        self.done_button = button("Done", self._on_done, "primary")
        self.done_button.setToolTip("Mark the reminder as done (Ctrl+Return)")
        self.done_button.setShortcut("Ctrl+Return")
        for each in (self.copy, self.open_mail, self.done_button):
            each.hide()
        row = in_row(self.copy, self.open_mail, 1, self.close_button, self.done_button)
        self.setLayout(stacked(self.about, in_row(self.why, 1), margins=16, spacing=6))
        self.layout().addLayout(self._place)  # type: ignore[union-attr]
        self.layout().addLayout(row)  # type: ignore[union-attr]
        self._fit()
        from apptracker.services import saying

        context.ops.read(lambda db: saying.script(db, reminder_id), self._on_got, owner=self, failed=self._on_failed)

    def reject(self) -> None:
        if self._saving:
            return  # the note is being stored with the reminder
        note = self._answer()
        if note and self._script and self._script.application:
            from apptracker.services import applications

            id_ = self._script.application.id
            self.context.ops.change(
                lambda db: applications.note(db, id_, note), owner=self.parent() or self, toast="Noted"
            )
        super().reject()

    def _fit(self) -> None:
        scale = self.context.theme.scale
        window = self.parent()
        room = window.window().size() if isinstance(window, QWidget) else None
        width, height = round(840 * scale), round(600 * scale)
        self.resize(
            min(width, room.width() - 40) if room else width, min(height, room.height() - 20) if room else height
        )

    def _on_got(self, script: Script) -> None:
        self._script = script
        self.about.set_text(script.reminder.text)
        if script.reminder.rule:
            self.why.point_to(f"rule:{script.reminder.rule}", script.reminder.text)
            self.why.show()
        draft = mail_draft(script.text)
        clear(self._place)
        if draft is not None:
            self.setWindowTitle("What to write")
            self.mail = MailView(self.context, draft, script.email)
            self._place.addWidget(self.mail, 1)
            self.mail.show()  # at once: what is not visible yet takes no keyboard
            self.copy.show()
            self.open_mail.show()
            self.mail.body.setFocus()
        else:
            self.call = CallView(self.context, call_script(script.text), script)
            self.call.answer.textChanged.connect(self._on_answer_changed)
            self._place.addWidget(self.call, 1)
            self.call.show()
            self.call.answer.setFocus()
        self.done_button.setVisible(script.reminder.state in WAITING)

    def _on_failed(self, error: AppError) -> None:
        self.about.set_text(words_for_person(error))
        set_role(self.about, "danger")

    def _answer(self) -> str:
        return self.call.answer.toPlainText().strip() if self.call else ""

    def _on_answer_changed(self) -> None:
        self.close_button.setText("Save note and close" if self._answer() else "Close")

    def _on_copy(self) -> None:
        if self.mail:
            self.mail.copy()
            self.copy.setText("Copied")

    def _on_open_mail(self) -> None:
        if self.mail:
            self.mail.open_mail()

    def _on_done(self) -> None:
        if self._script is None or self._saving:
            return
        self._saving = True
        from apptracker.services import reminders

        id_, note = self._id, self._answer()
        if self.mail and self.mail.used:
            draft, to = self.mail.draft(), self.mail.to.text().strip()
            note = f"Wrote{f' to {to}' if to else ''}: {draft.subject}\n\n{draft.body}"
        self.context.ops.change(
            lambda db: reminders.settle(db, [id_], ReminderState.DONE, note=note),
            owner=self,
            toast=f"Done: {self._script.reminder.text}",
            done=self._on_saved,
            failed=self._on_save_failed,
        )

    def _on_saved(self, _: object) -> None:
        self.accept()

    def _on_save_failed(self, error: AppError) -> None:
        self._saving = False
        self._on_failed(error)

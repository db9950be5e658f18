"""One reminder on one line, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton

from apptracker.domain.applications import Application, Reminder
from apptracker.ui.context import Context
from apptracker.ui.language import ruled
from apptracker.ui.mirroring import set_margins
from apptracker.ui.theme import set_role
from apptracker.ui.today import acting
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Elided, button, icon_button, in_row, label, stacked

_NARROW = 480  # pixels, at normal font size


class ReminderRow(QFrame):
    """Channel, words, employer and title, when it is due, about whom (``contact``); Done, Put off and more. One that is
    done or dismissed can be opened again. Without ``show_application`` it has as many lines as its words need.

    It acts through ``context.ops``; whoever shows it refreshes on the bus."""

    def __init__(
        self,
        context: Context,
        reminder: Reminder,
        application: Application | None,
        *,
        show_application: bool = True,
        contact: str = "",
    ) -> None:
        super().__init__()
        set_role(self, "row")
        self.reminder = reminder
        self._context = context
        self._parts: QHBoxLayout | None = None
        now = context.clock.now()
        self.setAccessibleName(ruled(reminder.text))
        self._channel = QLabel()
        channel = tr(acting.CHANNEL_WORDS[reminder.channel])
        self._channel.setToolTip(channel)
        self._channel.setAccessibleName(channel)
        self._dress()
        context.theme.changed.connect(self._dress)
        words = acting.due_and_repeat(reminder, now)
        due = label(words[0], {"danger": "danger", "warning": "warning"}.get(words[1], "muted"))
        due.setToolTip(acting.full_due(reminder, now))
        row = QHBoxLayout(self)
        set_margins(row, 4, 6, 0, 6)
        row.setSpacing(8)
        row.addWidget(self._channel)
        if show_application:
            row.addWidget(Elided(ruled(reminder.text)), 3)
            if application is not None:
                named = " · ".join(filter(None, (application.employer, application.title)))
                row.addWidget(Elided(named, "muted"), 2)
            row.addWidget(due)
            for each in self._buttons():
                row.addWidget(each)
        else:  # beside its application there is little width: all the words, and when it is due below them
            by = acting.by_words(reminder, contact)
            due.setWordWrap(True)
            due.setText(" · ".join(filter(None, (words[0][:1].upper() + words[0][1:], by))))
            self._parts = in_row(
                stacked(label(ruled(reminder.text), wrap=True), due, spacing=0), in_row(*self._buttons(), 1), spacing=6
            )
            self._parts.setStretch(0, 1)
            row.setAlignment(self._channel, Qt.AlignmentFlag.AlignTop)
            row.addLayout(self._parts, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._parts is not None:  # what can be done stands below the words where it would leave them no room
            narrow = self.width() < _NARROW * self._context.theme.scale
            way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
            self._parts.setDirection(way)

    def _dress(self) -> None:
        icon = self._context.theme.icon(acting.ICONS[self.reminder.channel], "text-muted")
        side = QSize(18, 18) * min(self._context.theme.scale, 1.6)
        self._channel.setPixmap(icon.pixmap(side, self.devicePixelRatioF()))

    def _buttons(self) -> list[QPushButton]:
        if self.reminder.state not in acting.WAITING:
            again = button(tr("Open again"), self._on_reopen, "quiet")
            again.setAccessibleName(tr("Open again: {text}", text=ruled(self.reminder.text)))
            gone = icon_button(self._context.theme, "delete", tr("Delete"), self._on_delete)
            gone.setAccessibleName(tr("Delete: {text}", text=ruled(self.reminder.text)))
            return [again, gone]
        done = button(tr("Done"), self._on_done)
        done.setAccessibleName(tr("Done: {text}", text=ruled(self.reminder.text)))
        later = acting.menu_button(
            button(tr("Put off"), None, "quiet"), acting.PutOffMenu(self._context, self._found, self)
        )
        later.setAccessibleName(tr("Put off: {text}", text=ruled(self.reminder.text)))
        more = acting.menu_button(icon_button(self._context.theme, "more", tr("More")), self._more())
        more.setAccessibleName(tr("More about: {text}", text=ruled(self.reminder.text)))
        return [done, later, more]

    def _more(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(tr("More"))
        if acting.has_words(self.reminder):
            menu.addAction(tr("What to say"), self._on_script)
        menu.addAction(tr("Edit…"), self._on_edit)
        if self.reminder.repeat is not None:
            menu.addAction(tr("Stop repeating"), self._on_stop_repeating)
        menu.addAction(tr("Dismiss"), self._on_dismiss)
        menu.addAction(tr("Delete"), self._on_delete)
        if self.reminder.application_id is not None:
            menu.addAction(tr("Open the application"), self._on_open)
        return menu

    def _found(self) -> list[Reminder]:
        return [self.reminder]

    def _on_done(self) -> None:
        acting.done(self._context, self, [self.reminder])

    def _on_dismiss(self) -> None:
        acting.dismiss(self._context, self, [self.reminder])

    def _on_delete(self) -> None:
        acting.delete(self._context, self, [self.reminder])

    def _on_stop_repeating(self) -> None:
        acting.stop_repeating(self._context, self, self.reminder)

    def _on_reopen(self) -> None:
        acting.reopen(self._context, self, [self.reminder])

    def _on_open(self) -> None:
        if self.reminder.application_id is not None:
            self._context.go.open_application(self.reminder.application_id, "reminders")

    def _on_edit(self) -> None:
        from apptracker.ui.reminding import EditReminderDialog

        EditReminderDialog(self._context, self.reminder, self.window()).open()

    def _on_script(self) -> None:
        from apptracker.ui.reminding import ScriptDialog

        ScriptDialog(self._context, self.reminder.id, self.window()).open()

"""What the guide says at the right moment: a line, what to read, one thing to do, and a way to put it away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from apptracker.domain.errors import AppError
from apptracker.ui.context import Context
from apptracker.ui.guide.linking import ArticleLink
from apptracker.ui.guide.using import icon_of, remind, words_of
from apptracker.ui.language import named
from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FittingButton, FlowLayout, button, clear, icon_button, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.domain.changes import Result
    from apptracker.domain.postings import RequirementKind
    from apptracker.services.moments import Word
    from apptracker.store import Database

_ICON = 16
_About = tuple[int | None, tuple["RequirementKind", ...]]


class FromGuide(QFrame):
    """Speaks of one application, or of the person's day: one line, and a second for who asks. Not there where nothing
    fits. ``filled``: other words stand in it now. ``left``: it had the keyboard, and goes."""

    filled = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        set_role(self, "hint")
        self.setAccessibleName(tr("From the guide"))
        self._context = context
        self._about: _About | None = None
        self._asked = False
        self._words: tuple[Word, ...] = ()
        self._all = False
        self._rows = stacked(spacing=8)
        self.more = button("", self._on_more, "link")
        heading = in_row(label(tr("From the guide"), "label"), 1, self.more)
        self.setLayout(stacked(heading, self._rows, margins=10, spacing=4))
        self.hide()

    def ask(self, application_id: int | None = None, gaps: tuple[RequirementKind, ...] = ()) -> None:
        """See what fits an application, with the ``gaps`` its posting leaves, or the day; once all else is shown."""
        self._about = application_id, gaps
        if not self._asked:
            self._asked = True
            self._context.ops.soon(self._read, owner=self)

    def speaks_of(self, application_id: int) -> bool:
        return self._about is not None and self._about[0] == application_id

    def forget(self) -> None:
        """Something else comes."""
        self._about, self._all = None, False
        self._show(())

    def _read(self) -> None:
        self._asked = False
        if self._about is not None:
            self._context.ops.read(partial(_fetch, self._about), self._on_read, owner=self, failed=self._on_failed)

    def _on_read(self, answer: tuple[_About, tuple[Word, ...]]) -> None:
        about, words = answer
        if about == self._about:
            self._show(words)

    def _on_failed(self, _: AppError) -> None:
        """It is in the bin by now; whoever shows it says so."""
        self._show(())

    def _show(self, words: tuple[Word, ...]) -> None:
        if words != self._words:
            self._words = words
            self._draw()
        self.setVisible(bool(words))

    def _draw(self) -> None:
        focused = self.window().focusWidget()
        had_focus = focused is not None and focused is not self.more and self.isAncestorOf(focused)
        clear(self._rows)
        if self._about is not None:
            for word in self._words if self._all else self._words[:1]:
                self._rows.addWidget(_Said(self._context, word, self._about[0]))
        self.more.setVisible(len(self._words) > 1)
        self.more.setText(tr("Show less") if self._all else tr("One more"))
        self.more.setAccessibleName(tr("Show less from the guide") if self._all else tr("One more from the guide"))
        self.filled.emit()
        if had_focus and self._words:
            self._rows.itemAt(0).widget().close_button.setFocus()  # type: ignore[union-attr]
        elif had_focus:
            self.left.emit()

    def _on_more(self) -> None:
        self._all = not self._all
        self._draw()


class _Said(QWidget):
    """One line with its links."""

    def __init__(self, context: Context, word: Word, application_id: int | None) -> None:
        super().__init__()
        self._context, self._word, self._application_id = context, word, application_id
        text = named(word.moment.text)
        self._picture = picture = QLabel()
        words = label(text, wrap=True)
        close = icon_button(context.theme, "close", tr("Not now"), self._on_close)
        close.setAccessibleName(tr("Not now: {text}", text=text))
        ways = FlowLayout(14, between_lines=2)
        for link in word.links:
            ways.addWidget(ArticleLink(context, link.title, link.reference))
        for use in word.moment.use:
            made = FittingButton(words_of(use), "tag")
            made.setIcon(context.theme.icon(icon_of(use)))
            made.setAccessibleDescription(named(use.text))
            made.clicked.connect(self._on_use)
            ways.addWidget(made)
        row = in_row(picture, stacked(words, ways, spacing=4), close, spacing=8)
        row.setStretch(1, 1)
        row.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        row.setAlignment(close, Qt.AlignmentFlag.AlignTop)
        self.close_button = close
        self.setLayout(row)
        self._dress()
        context.theme.changed.connect(self._dress)

    def _dress(self) -> None:
        theme = self._context.theme
        icon = theme.icon("guide", "text-muted")
        self._picture.setPixmap(icon.pixmap(QSize(_ICON, _ICON) * theme.scale, self.devicePixelRatioF()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing wider than there is room for."""
        super().resizeEvent(event)
        room = self.width() - sum(edge.sizeHint().width() + 8 for edge in (self._picture, self.close_button))
        for made in self.findChildren(FittingButton):
            made.setMaximumWidth(max(60, room))

    @Slot()
    def _on_use(self) -> None:
        (use,) = self._word.moment.use
        if use.do == "reminder":
            subject = f"the guide's moment {self._word.moment.id}"
            remind(self._context, use, self.window(), subject=subject, application_id=self._application_id)
        else:
            self._context.go.go(use.to)

    @Slot()
    def _on_close(self) -> None:
        work = partial(_dismiss, self._word.moment.id, self._application_id)
        self._context.ops.change(work, owner=self.parent() or self, toast=tr("Put away"))


def _fetch(about: _About, db: Database) -> tuple[_About, tuple[Word, ...]]:
    from apptracker.services import moments

    application_id, gaps = about
    found = moments.for_today(db) if application_id is None else moments.for_application(db, application_id, gaps)
    return about, found


def _dismiss(moment: str, application_id: int | None, db: Database) -> Result[Any]:
    from apptracker.services import moments

    return moments.dismiss(db, moment, application_id)

"""An application's pay in context: one line below the pay, and on demand the conversions and the guide's figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from apptracker.domain.records import ApplicationDetails
from apptracker.ui.context import Context
from apptracker.ui.mirroring import begin_with_the_window, set_margins
from apptracker.ui.theme import set_role
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import FlowLayout, button, stacked

if TYPE_CHECKING:
    from apptracker.domain.errors import AppError
    from apptracker.domain.pay_context import PayContext
    from apptracker.store import Database
    from apptracker.ui.guide.pay_figures import Figures


class PayPanel(QWidget):
    """What the pay comes to and the first figures beside it; unfolded, how, and every figure with year and source.
    The latter stands in ``more``, which has a place of its own, as wide as the page. ``filled``: other parts stand in
    them now."""

    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(tr("Pay in context"))
        self._context = context
        self._about: tuple[object, ...] = ()
        self._found: PayContext | None = None
        self._figures: Figures | None = None  # made when first unfolded
        self._line = _Line()
        self.fold = button(tr("Show how"), self._on_fold, "link")
        self.fold.setAccessibleName(tr("Show how the pay compares"))
        self.to_guide = button(tr("Pay in the guide"), self._on_guide, "link")
        links = FlowLayout(14)
        links.addWidget(self.fold)
        links.addWidget(self.to_guide)
        self._column = stacked(self._line, links, spacing=2)
        set_margins(self._column, 8, 0, 0, 6)  # as far in as the words of the field above
        self.setLayout(self._column)
        self.hide()
        self.more = QWidget()
        self.more.setLayout(stacked())
        self.more.hide()

    def show_for(self, details: ApplicationDetails) -> None:
        """Ask for what belongs to this application, unless that is what stands here."""
        application, posting = details.application, details.posting
        about = (
            application.id,
            application.pay,
            application.location,
            application.title,
            posting.id if posting else None,
        )
        if about == self._about:
            return
        if self._about and self._about[0] != application.id:
            self.hide()
            self._unfold(False)
        self._about = about
        self._context.ops.soon(self._ask, owner=self)

    def _ask(self) -> None:
        about = self._about
        self._context.ops.read(
            lambda db: (about, _look(db, int(str(about[0])))), self._on_found, owner=self, failed=self._on_failed
        )

    def _on_found(self, answer: tuple[tuple[object, ...], PayContext]) -> None:
        from apptracker.ui.guide.pay_words import in_short

        about, found = answer
        if about != self._about:
            return  # another application is shown by now
        self._found = found
        known = found.pay is not None
        self._line.setText(in_short(found) if known else tr("No pay is known. The guide says what such jobs pay."))
        self.fold.setVisible(known)
        if not known:
            self._unfold(False)
        elif self._figures is not None:
            self._figures.show_context(found)
        self.show()
        self.filled.emit()

    def _on_failed(self, _: AppError) -> None:
        """The application is gone; the page says so."""

    def _on_fold(self) -> None:
        self._unfold(self.more.isHidden())

    def _unfold(self, wanted: bool) -> None:
        self.fold.setText(tr("Show less") if wanted else tr("Show how"))
        self.fold.setAccessibleName(tr("Show less about pay") if wanted else tr("Show how the pay compares"))
        if wanted and self._figures is None:
            from apptracker.ui.guide.pay_figures import Figures

            self._figures = Figures(self._context)
            self._figures.article_asked.connect(self._on_article)
            column = self.more.layout()
            assert column is not None
            column.addWidget(self._figures)
        self.more.setVisible(wanted)
        if wanted and self._figures is not None and self._found is not None:
            self._figures.show_context(self._found)
            self.filled.emit()

    def _on_article(self, reference: str) -> None:
        self._context.go.go(f"guide:{reference}")

    def _on_guide(self) -> None:
        self._context.go.go(f"pay:{self._about[0]}")


class _Line(QLabel):
    """Words that get the height they need at the width they have: a form reckons with the width it had before its place
    began to scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        begin_with_the_window(self)
        set_role(self, "muted")

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)  # what it was before counts as needed, and would never go
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


def _look(db: Database, application_id: int) -> PayContext:
    from apptracker.services import pay_context

    return pay_context.of_application(db, application_id)

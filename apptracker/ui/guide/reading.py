"""One entry of the guide to read: what it says, what it rests on, what to do with it, and where to read on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from apptracker.ui import language
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.context import Context
from apptracker.ui.guide.aiming import AIM, GIVE_UP, aimed
from apptracker.ui.guide.prose import MARGIN, Prose
from apptracker.ui.guide.shelf import year_words
from apptracker.ui.guide.using import Uses, icon_of, uses_of, words_of
from apptracker.ui.guide.visits import Spot
from apptracker.ui.language import named
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import (
    Chip,
    FittingButton,
    FlowLayout,
    clear,
    in_row,
    label,
    stacked,
)

if TYPE_CHECKING:
    from apptracker.guide.articles import Article, LinkGroup, Part
    from apptracker.guide.entries import Use
    from apptracker.ui.guide.shelf import Shelf

_MEASURE = 68  # characters in a line of text
_LETTERS = mark("The quick brown fox jumps over the lazy dog, and many more follow")
_LARGE = 48  # letters of a title in the largest type
_EDGE = 32  # pixels beside the text


class Reading(QScrollArea):
    """``wanted(spot)``: go on to this."""

    wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._article: Article | None = None
        self._shelf: Shelf | None = None
        self._shown_uses: tuple[Use, ...] = ()
        self._uses = Uses(context, self)
        self.setObjectName("guideReading")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.crumb = FittingButton("", "link")
        self.crumb.clicked.connect(self._on_crumb)
        self.title = label(role="display", wrap=True)
        self.summary = label(wrap=True)
        self.summary.setObjectName("guideLead")
        self._chips = FlowLayout()
        self._buttons = FlowLayout(8)
        self._caution = QFrame()
        set_role(self._caution, "caution")
        self._sign = QLabel()
        self._warning = label(wrap=True)
        row = in_row(self._sign, self._warning, margins=12, spacing=10)
        row.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        row.setStretch(1, 1)
        self._caution.setLayout(row)
        self.prose = Prose(context.theme)
        self.prose.scrolled.connect(self._on_scrolled)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(14)
        self._foot = label(role="small", wrap=True)
        flags = Qt.TextInteractionFlag
        for each in (self.title, self.summary, self._warning, self._foot):
            each.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self._held = QWidget()
        self._held.setObjectName("guideArticle")
        self._spoken = label(tr("In English"), "small")
        self._spoken.setVisible(False)
        head = stacked(in_row(self.crumb, 1, self._spoken), self.title, self._chips, spacing=6)
        above = stacked(head, self.summary, self._buttons, self._caution, spacing=10)
        below = stacked(self._groups, self._foot, spacing=16)
        for part in (above, below):  # in line with the letters of the text between them
            part.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column = stacked(above, self.prose, below, 1, spacing=12)
        column.setContentsMargins(_EDGE - MARGIN, 6, _EDGE - MARGIN, 32)
        self._held.setLayout(column)
        inner = QWidget()
        inner.setObjectName("scrolled")
        outer = in_row(self._held, 0, spacing=0)
        outer.setStretch(0, 1)
        inner.setLayout(outer)
        self.setWidget(inner)
        self._fit()

    def renew(self) -> None:
        """The theme changed."""
        if self._article is not None and self._shelf is not None:
            at = self.verticalScrollBar().value()
            self.show_article(self._article, self._shelf)
            self.verticalScrollBar().setValue(at)

    def refresh(self) -> None:
        """Whether the role that is read about is aimed at may have changed."""
        if any(use.do == "target" for use in self._shown_uses):
            self._context.ops.read(aimed, self._on_aimed, owner=self)

    def show_article(self, article: Article, shelf: Shelf) -> None:
        self._article, self._shelf = article, shelf
        subject = shelf.subjects.get(article.subject)
        self.crumb.show_text(language.said(subject.name) if subject else tr("Guide"))
        self._spoken.setVisible(language.code() != "en")
        self.title.setText(article.title)
        set_role(self.title, "display" if len(article.title) <= _LARGE else "title")
        lead, parts = opening(article)
        self.summary.setText(lead)
        self.summary.setVisible(bool(lead))
        self.setAccessibleName(article.title)
        self.setAccessibleDescription(article.summary)
        self._show_chips(article)
        self._show_uses(article)
        self._warning.setText(article.caution)
        self._caution.setVisible(bool(article.caution))
        self.prose.setVisible(bool(parts))
        self.prose.setAccessibleName(article.title)
        self.prose.show_parts(parts)
        clear(self._groups)
        for group in article.links:
            self._groups.addLayout(self._links(group))
        self._foot.setText(foot_words(article))
        read_in_order(self)
        self._dress()
        for _ in range(2):  # widths first, then the heights that follow from them: now, and not a frame later
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.verticalScrollBar().setValue(0)

    def _dress(self) -> None:
        side = self._context.theme.size("heading") + 3
        icon = self._context.theme.icon("warning", "warning")
        self._sign.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self._fit()

    # Inside

    def _show_chips(self, article: Article) -> None:
        clear(self._chips)
        theme = self._context.theme
        plain = (theme.color("text-muted"), theme.color("hover"))
        for word in filter(None, (article.label, year_words(article.year))):
            self._chips.addWidget(Chip(word, plain))

    def _show_uses(self, article: Article) -> None:
        clear(self._buttons)
        self._shown_uses = uses_of(article)
        kinds = [use.do for use in self._shown_uses]
        for number, use in enumerate(self._shown_uses):
            made = FittingButton(words_of(use, apart=kinds.count(use.do) > 1), "" if number else "primary")
            made.setIcon(self._context.theme.icon(icon_of(use), "text" if number else "accent-text"))
            made.setProperty("use", number)
            if use.text:
                made.setAccessibleDescription(use.text)
            made.clicked.connect(self._on_use)
            self._buttons.addWidget(made)
        self.refresh()

    def _on_aimed(self, roles: frozenset[str]) -> None:
        self._uses.aimed = roles
        article = self._article
        for number, use in enumerate(self._shown_uses):
            item = self._buttons.itemAt(number)  # buttons of the article before may not be gone yet
            made = item.widget() if item is not None else None
            if article is not None and use.do == "target" and isinstance(made, FittingButton):
                made.show_text(tr(GIVE_UP) if article.reference.partition(":")[2] in roles else tr(AIM))

    def _links(self, group: LinkGroup) -> QVBoxLayout:
        flow = FlowLayout(8)
        for link in group.links:
            made = FittingButton(link.title, "tag")
            made.setProperty("reference", link.reference)
            made.clicked.connect(self._on_link)
            flow.addWidget(made)
        return stacked(label(named(group.heading), "strong", wrap=True), flow, spacing=6)

    def _fit(self) -> None:
        """Lines no longer than read well; nothing wider than there is room for."""
        metrics = QFontMetrics(self._context.theme.font("heading"))
        measure = round(metrics.horizontalAdvance(tr(_LETTERS)) / len(tr(_LETTERS)) * _MEASURE)
        self._held.setMaximumWidth(measure + 2 * _EDGE)
        room = min(measure, max(120, self.viewport().width() - 2 * _EDGE))
        for made in self._held.findChildren(FittingButton):
            made.setMaximumWidth(room)

    @Slot()
    def _on_crumb(self) -> None:
        if self._article is not None:
            self.wanted.emit(Spot("subject", self._article.subject))

    @Slot()
    def _on_link(self) -> None:
        self.wanted.emit(Spot("article", str(self.sender().property("reference"))))

    @Slot()
    def _on_use(self) -> None:
        if self._article is not None and self._shelf is not None:
            use = self._shown_uses[int(self.sender().property("use"))]
            self._uses.do(use, self._article, self._shelf)

    def _on_scrolled(self, event: QKeyEvent) -> None:
        self.keyPressEvent(event)

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        if key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_Space:
            bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
        else:
            super().keyPressEvent(event)


def opening(article: Article) -> tuple[str, tuple[Part, ...]]:
    """What stands large above the text, and the text: what lists say of an article is often how its text begins, and is
    not said twice."""
    parts = article.parts
    first = next((paragraph for part in parts[:1] for paragraph in part.paragraphs), "")
    if not first.startswith(article.summary):
        return article.summary, parts
    if first != article.summary or parts[0].heading:
        return "", parts
    rest = replace(parts[0], paragraphs=parts[0].paragraphs[1:])
    return first, (rest, *parts[1:]) if rest.paragraphs or rest.points else parts[1:]


def foot_words(article: Article) -> str:
    """Whose words these are: the career guides', ours, or both."""
    if article.inferred:
        whose = tr("Suggested by the guides, not stated.")
    elif article.source:
        whose = tr("From the career guides.")
    else:
        return tr("Ours, not from the career guides. {ours}", ours=article.ours) if article.ours else ""
    return tr("{whose} Partly ours: {ours}", whose=whose, ours=article.ours) if article.ours else whose

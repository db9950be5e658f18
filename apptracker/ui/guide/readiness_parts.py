"""What the readiness tool is put together from: bars with numbers, a line of figures by day, steps and skills."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from apptracker.domain.readiness import Part, SkillState, State, Step, StepKind
from apptracker.guide.entries import Act, Use
from apptracker.ui import formats
from apptracker.ui.guide.using import words_of
from apptracker.ui.language import said
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FittingButton, FlowLayout, button, in_row, label, stacked

_ICONS = {
    StepKind.STORY: "story",
    StepKind.PROFILE: "profile",
    StepKind.LEARN: "learning",
    StepKind.REHEARSE: "interview",
}
#: What a group of skills is called, its sign and the token of the sign's color.
GROUPS = {
    State.MISSING: (mark("Missing"), "gap", "danger"),
    State.CLAIMED: (mark("Listed, shown by nothing yet"), "info", "warning"),
    State.EVIDENCED: (mark("Shown by what you have told"), "check", "success"),
}
_MOST_DAYS = 12  # of the line of figures


class Bar(QWidget):
    """How much of a whole there is, as a filled bar; the numbers stand beside it."""

    def __init__(self, theme: Theme, share: float) -> None:
        super().__init__()
        self._theme, self._share = theme, max(0.0, min(1.0, share))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, max(8, self.fontMetrics().height() // 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = rect.height() / 2
        painter.setPen(QPen(self._theme.color("control"), 1))
        painter.setBrush(self._theme.color("background"))
        painter.drawRoundedRect(rect, radius, radius)
        if self._share > 0:
            filled = QRectF(rect)
            filled.setWidth(max(rect.height(), rect.width() * self._share))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(filled, radius, radius)


class PartRow(QWidget):
    """One part of the figure: name and points, the bar, and what counts."""

    def __init__(self, theme: Theme, part: Part) -> None:
        super().__init__()
        name, about = said(part.name), said(part.about)
        points = tr("{some} of {all}", some=part.points, all=part.weight)
        number = label(points, "strong")
        head = in_row(label(name, wrap=True), number)
        head.setStretch(0, 1)
        if part.of > 1:
            has = tr("{some} of {all}", some=f"{part.have:g}", all=f"{part.of:g}")
            about = f"{has}. {about}"
        self.setLayout(
            stacked(head, Bar(theme, part.points / part.weight), label(about, "small", wrap=True), spacing=3)
        )
        self.setAccessibleName(tr("{name}: {points} points. {about}", name=name, points=points, about=about))


class DayLine(QWidget):
    """Figures by day as a line, each with its number, the first and the last with their day."""

    def __init__(self, theme: Theme, history: tuple[tuple[date, int], ...], today: date) -> None:
        super().__init__()
        self._theme, self._history, self._today = theme, history[-_MOST_DAYS:], today
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = ", ".join(f"{formats.day(day, today)} {figure}" for day, figure in self._history)
        self.setAccessibleName(tr("Readiness by day: {said}", said=said))
        self.setToolTip(said)

    def sizeHint(self) -> QSize:
        return QSize(240, 6 * self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, metrics, theme = QPainter(self), self.fontMetrics(), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = metrics.height()
        widest = metrics.horizontalAdvance("100")
        ends = [formats.day(self._history[at][0], self._today) for at in (0, -1)]
        left = max(widest, metrics.horizontalAdvance(ends[0])) / 2 + 2
        right = self.width() - max(widest, metrics.horizontalAdvance(ends[1])) / 2 - 2
        top, bottom = 1.5 * line, self.height() - 1.6 * line
        figures = [figure for _, figure in self._history]
        low, high = min(figures), max(figures)
        spread = max(high - low, 10)
        first, last = self._history[0][0], self._history[-1][0]
        days = max((last - first).days, 1)
        points = [
            QPointF(
                left + (right - left) * (day - first).days / days,
                bottom - (bottom - top) * (figure - low) / spread,
            )
            for day, figure in self._history
        ]
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(QPointF(left, bottom + 4), QPointF(right, bottom + 4))
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawPolyline(points)
        free = float("-inf")  # where the last number ends
        for place, (point, figure) in enumerate(zip(points, figures, strict=True)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(point, 4, 4)
            beside = points[-1].x() - point.x() > 1.5 * widest or place == len(points) - 1
            if point.x() - widest / 2 > free and beside:
                painter.setPen(theme.color("text"))
                box = QRectF(point.x() - widest, point.y() - 1.4 * line, 2 * widest, line)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(figure))
                free = point.x() + widest / 2
        painter.setPen(theme.color("text-muted"))
        for text, x in zip(ends, (left, right), strict=True):
            wide = metrics.horizontalAdvance(text) + 4
            painter.drawText(
                QRectF(x - wide / 2, self.height() - 1.2 * line, wide, line), Qt.AlignmentFlag.AlignCenter, text
            )


class StepRow(QFrame):
    """One step of the plan. ``taken(step)``: the person wants to do it now; ``reminder_wanted(step)``: later."""

    taken = Signal(object)
    reminder_wanted = Signal(object)

    def __init__(self, theme: Theme, step: Step, today: date) -> None:
        super().__init__()
        self._step = step
        set_role(self, "statement")
        text = said(step.text)
        self.setAccessibleName(text)
        words = label(text, "strong", wrap=True)
        head = in_row(_sign(theme, _ICONS[step.kind], "accent"), words, spacing=8)
        head.setStretch(1, 1)
        if step.points:
            head.addWidget(label(f"+{max(1, round(step.points))}", "strong"), 0, Qt.AlignmentFlag.AlignTop)
        self.act = button(act_words(step), self._on_act)
        self.act.setAccessibleName(f"{self.act.text()}: {text}")
        buttons: FlowLayout | QHBoxLayout
        if step.planned is None:
            self.remind = button(tr("Remind me tomorrow"), self._on_remind, "quiet")
            self.remind.setAccessibleName(tr("Remind me tomorrow: {text}", text=text))
            buttons = FlowLayout(8)
            buttons.addWidget(self.act)
            buttons.addWidget(self.remind)
        else:
            planned = label(tr("Planned for {day}", day=formats.day(step.planned, today)), "muted", wrap=True)
            planned.setToolTip(formats.full_day(step.planned))
            buttons = in_row(self.act, planned)
            buttons.setStretch(1, 1)
        self.setLayout(stacked(head, label(said(step.why), "muted", wrap=True), buttons, margins=12, spacing=6))

    @Slot()
    def _on_act(self) -> None:
        self.taken.emit(self._step)

    @Slot()
    def _on_remind(self) -> None:
        self.reminder_wanted.emit(self._step)


class SkillGroup(QWidget):
    """The skills in one state, those needed first. ``article_asked(reference)`` and ``place_wanted(place)``: what the
    guide says of one, or where what shows it is told."""

    article_asked = Signal(str)
    place_wanted = Signal(str)

    def __init__(self, theme: Theme, state: State, skills: tuple[SkillState, ...]) -> None:
        super().__init__()
        words, icon, token = GROUPS[state]
        name = tr(words)
        head = in_row(_sign(theme, icon, token), label(f"{name} ({len(skills)})", "strong", wrap=True), spacing=6)
        head.setStretch(1, 1)
        self.setAccessibleName(name)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._cells = [self._cell(skill) for skill in sorted(skills, key=lambda each: not each.needed)]
        self.setLayout(stacked(head, self._grid, spacing=8))

    def arrange(self, columns: int) -> None:
        lay_out(self._grid, self._cells, columns)

    def _cell(self, skill: SkillState) -> QWidget:
        cell = QWidget()
        cell.setLayout(self._row(skill))
        return cell

    def _row(self, skill: SkillState) -> QVBoxLayout:
        head = FlowLayout(10)
        if skill.article:
            link = FittingButton(skill.name, "link")
            link.clicked.connect(self._on_link)
            link.setProperty("reference", skill.article)
            link.setAccessibleName(tr("Read about: {name}", name=skill.name))
            head.addWidget(link)
        else:
            head.addWidget(label(skill.name, wrap=True))
        if not skill.needed:
            use = label(tr("good to have"), "small")
            use.setContentsMargins(0, 4, 0, 0)  # on a line with the link beside it
            head.addWidget(use)
        told = next((shown.fact for shown in skill.facts if shown.fact.startswith("story:")), "")
        if told and skill.state is State.EVIDENCED:
            opened = button(tr("Open the story"), self._on_story, "link")
            opened.setAccessibleName(tr("Open the story that shows it: {name}", name=skill.name))
            opened.setProperty("reference", f"profile:{told}")
            head.addWidget(opened)
        row = stacked(head, spacing=0)
        why = skill.near or (skill.facts[0].why if skill.facts else "")
        if why:
            row.addWidget(label(f"{said(why)}.", "small", wrap=True))
        return row

    @Slot()
    def _on_link(self) -> None:
        self.article_asked.emit(str(self.sender().property("reference")))

    @Slot()
    def _on_story(self) -> None:
        self.place_wanted.emit(str(self.sender().property("reference")))


def act_words(step: Step) -> str:
    """What the button of a step says."""
    if step.kind is StepKind.STORY:
        return words_of(Use(do=Act.STORY))
    if step.kind is StepKind.REHEARSE:
        return tr("Read the scene")
    if step.kind is StepKind.LEARN and not step.place.startswith("profile:"):
        return tr("Read how")
    return words_of(Use(do=Act.GO, to=step.place.partition("/")[0]))


def _sign(theme: Theme, icon: str, token: str) -> QLabel:
    sign = QLabel()
    side = theme.size("heading")
    sign.setPixmap(theme.icon(icon, token).pixmap(QSize(side, side), sign.devicePixelRatioF()))
    sign.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    sign.setAlignment(Qt.AlignmentFlag.AlignTop)
    return sign


def lay_out(grid: QGridLayout, cells: Sequence[QWidget], columns: int) -> None:
    """The cells line by line, in columns of one width."""
    for number, cell in enumerate(cells):
        grid.addWidget(cell, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
    for column in range(max(columns, grid.columnCount())):
        grid.setColumnStretch(column, 1 if column < columns else 0)

"""Planning an interview, moving one, and saying how one went."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from apptracker.domain.applications import Interview, InterviewFormat
from apptracker.domain.clock import today
from apptracker.domain.errors import AppError, UserError
from apptracker.domain.stages import StageKind
from apptracker.domain.when import parse_wall_time
from apptracker.domain.zones import instant, zone_named
from apptracker.ui import formats
from apptracker.ui.actions import BY_ID
from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.application.forms import FormDialog
from apptracker.ui.application.zones import ZoneBox, city_of, own_zone_name
from apptracker.ui.context import Context
from apptracker.ui.language import named
from apptracker.ui.today.outcome import offer_stages
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import label
from apptracker.ui.widgets.offers import offers

FORMAT_WORDS = {
    InterviewFormat.PHONE: mark("Phone"),
    InterviewFormat.VIDEO: mark("Video call"),
    InterviewFormat.IN_PERSON: mark("In person"),
    InterviewFormat.ASSESSMENT: mark("Assessment"),
    InterviewFormat.SIMULATED_CALL: mark("Simulated call"),
}
#: Stages that an agreed interview usually ends.
_BEFORE = (StageKind.SAVED, StageKind.APPLIED, StageKind.NO_RESPONSE)
_LONGEST = 24 * 60  # minutes, as services.interviews has it
_AT_FAULT = {"zone.unknown": "zone", "interview.minutes": "minutes"}


class _TimedDialog(FormDialog):
    """What planning and moving share: a time in a zone, with what was understood beneath."""

    def __init__(self, context: Context, title: str, action: str, zone: str, parent: QWidget | None) -> None:
        super().__init__(context, title, action, parent)
        self.when = QLineEdit()
        self.when.setPlaceholderText(tr("tomorrow 15:00, 1 Dec 2026 9:30, next tue 2pm"))
        self.zone = ZoneBox(context, zone)
        self._echo = label(role="small", wrap=True)
        self.add("when", tr("Day and time"), self.when, self._echo)
        self.add("zone", tr("Time zone they named it in"), self.zone)
        self.when.textChanged.connect(self._on_changed)
        self.zone.editTextChanged.connect(self._on_changed)
        self._on_changed()
        self.when.setFocus()

    def wall_time(self) -> datetime | None:
        """What was agreed, checked; None when it was said what is wrong with it."""
        try:
            wall = parse_wall_time(self.when.text(), today(self.context.clock))
            instant(wall, zone_named(self.zone.zone))
        except AppError as error:
            self.refuse(error)
            return None
        return wall

    def refuse(self, error: AppError, name: str = "") -> None:
        super().refuse(error, name or _AT_FAULT.get(error.code, "when"))

    def _on_changed(self) -> None:
        now = self.context.clock.now()
        try:
            wall = parse_wall_time(self.when.text(), now.date())
            at = instant(wall, zone_named(self.zone.zone)).astimezone(now.tzinfo)
        except AppError:
            self._echo.setText(tr("Write the day and the time."))
            return
        day, time = formats.full_day(wall.date()), formats.clock_time(wall)
        if at.replace(tzinfo=None) != wall:
            here = formats.moment(at, now.date(), now.tzinfo)
            words = tr("{day}, {time}; for you {moment}", day=day, time=time, moment=here)
        else:
            words = tr("{day}, {time} ({apart})", day=day, time=time, apart=formats.day(wall.date(), now.date()))
        self._echo.setText(tr("{when}. That has passed", when=words) if at <= now else words)


class PlanInterviewDialog(_TimedDialog):
    def __init__(
        self, context: Context, application_id: int, names: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        words = BY_ID["application.interview"].text
        super().__init__(context, words, words, own_zone_name(context.db), parent)
        self._application_id = application_id
        self.about = f"application {application_id}"
        self.format = CalmCombo(tr("How you meet"))
        for each, said in FORMAT_WORDS.items():
            self.format.addItem(tr(said), each)
        self.minutes = QLineEdit("45")
        self.people = QLineEdit()
        self.people.setPlaceholderText(tr("Names, with commas between"))
        completer = offers(QStringListModel(list(names), self), self.people)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.people.setCompleter(completer)
        self.place = QLineEdit()
        self.place.setPlaceholderText(tr("An address, a link, a number"))
        self.add("format", tr("How you meet"), self.format)
        self.add("minutes", tr("How long, in minutes"), self.minutes)
        self.add("name", tr("With"), self.people)
        self.add("place", tr("Where"), self.place)
        self.stage = CalmCombo(tr("Stage"))
        self.add("stage", tr("Stage"), self.stage)
        self._offer_stages()

    def _offer_stages(self) -> None:
        """Where the application moves with it: to the interviews, where it has not come so far."""
        id_ = self._application_id
        application = self.context.db.read.application(id_) if id_ else None
        kind = application.stage_kind if application is not None else StageKind.INTERVIEWING
        self.show_field("stage", kind not in (StageKind.INTERVIEWING, StageKind.OFFER, StageKind.ACCEPTED))
        self.stage.clear()
        if application is None:
            return
        stages = list(self.context.db.read.stages())
        offer_stages(self.stage, application, stages)
        if kind in _BEFORE:
            usual = next((each.name for each in stages if each.kind is StageKind.INTERVIEWING), "")
            self.stage.setCurrentIndex(max(0, self.stage.findData(usual)))

    def save(self) -> None:
        from apptracker.services import interviews

        wall = self.wall_time()
        if wall is None:
            return
        try:
            minutes = int(self.minutes.text())
        except ValueError:
            self.refuse(UserError("interview.minutes", minutes=self.minutes.text() or "0", limit=_LONGEST))
            return
        id_, zone, how = self._application_id, self.zone.zone, self.format.currentData()
        place = self.place.text()
        names = tuple(self.people.text().split(","))
        at, stage = f"{wall:%Y-%m-%d %H:%M}", str(self.stage.currentData() or "")
        self.change(
            lambda db: interviews.plan(
                db, id_, at=at, zone=zone, format=how, minutes=minutes, people=names, place=place, stage=stage
            ),
            tr("Interview planned, with reminders to prepare; moved to {stage}", stage=named(stage))
            if stage
            else tr("Interview planned, with reminders to prepare"),
        )


class MoveInterviewDialog(_TimedDialog):
    def __init__(self, context: Context, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(context, tr("Move the interview"), tr("Move the interview"), interview.zone, parent)
        self._interview = interview
        self.about = f"interview {interview.id}"
        self.when.setText(f"{interview.wall_time:%Y-%m-%d %H:%M}")
        self.when.selectAll()

    def save(self) -> None:
        from apptracker.services import interviews

        wall, zone, id_ = self.wall_time(), self.zone.zone, self._interview.id
        if wall is not None:
            at = f"{wall:%Y-%m-%d %H:%M}"
            self.change(lambda db: interviews.move(db, id_, at=at, zone=zone), tr("Interview moved, reminders with it"))


class OutcomeDialog(FormDialog):
    """How the interview went; Enter makes a new line, Ctrl+Enter saves."""

    def __init__(self, context: Context, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(context, tr("How did it go?"), tr("Mark as done"), parent)
        self._interview = interview
        self.about = f"interview {interview.id}"
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(tr("What they asked, what you promised, when you will hear"))
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * 5)
        self.save_button.setToolTip(tr("Mark as done (Ctrl+Enter)"))
        self.add("outcome", tr("In your words"), self.text, tr("It can stay empty."))
        self.text.setFocus()

    def save(self) -> None:
        from apptracker.services import interviews

        text, id_ = self.text.toPlainText(), self._interview.id
        self.change(lambda db: interviews.finish(db, id_, outcome=text), tr("Interview done"))


def own_words(interview: Interview, now: datetime) -> str:
    """When it is where the person is: "tomorrow, 3:00 PM"."""
    return formats.moment(interview.at, now.date(), now.tzinfo)


def agreed_words(interview: Interview, now: datetime) -> str:
    """What was agreed, where that differs from the person's own clock: "4:00 PM in New York, as agreed"; else ""."""
    if interview.at.astimezone(now.tzinfo).replace(tzinfo=None) == interview.wall_time:
        return ""
    place = city_of(interview.zone)
    time, there = formats.clock_time(interview.wall_time), interview.wall_time.date()
    if there == interview.at.astimezone(now.tzinfo).date():
        return tr("{time} in {place}, as agreed", time=time, place=place)
    return tr("{day}, {time} in {place}, as agreed", day=formats.full_day(there), time=time, place=place)

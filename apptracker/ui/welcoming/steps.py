"""The three steps of the first run, and what comes after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from apptracker.domain.errors import UserError
from apptracker.domain.zones import zone_named
from apptracker.ui.application.zones import ZoneBox, own_zone_name
from apptracker.ui.context import Context
from apptracker.ui.settings.place import PlaceChoice, name_of, suggested_country
from apptracker.ui.theme import Theme, set_role
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.welcoming.answers import Answer, CountryAnswer, picks, set_value
from apptracker.ui.widgets.basics import Card, FlowLayout, button, in_row, label, stacked
from apptracker.ui.widgets.wrapping_check import WrappingCheck
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from pathlib import Path

    from apptracker.domain.errors import AppError
    from apptracker.domain.profile import Profile
    from apptracker.services.profiles import ImportReport
    from apptracker.store import Database

_IN_SETTINGS = mark("In Settings: how you are notified, and reminders while the window is closed.")
_RESUME_FILE = mark("From a JSON Resume, a file that some résumé sites save. Without one, just type.")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OFFERED = 10  # roles of the guide, its first


class Step(Card):
    """One step. ``onward``: Enter was pressed in it. ``first`` is where the typing starts."""

    onward = Signal()
    first: QWidget

    def __init__(self, heading: str, sentence: str) -> None:
        super().__init__(margins=24)
        self.setAccessibleName(heading)
        title = label(heading, "title", wrap=True)
        self.body.setSpacing(14)
        self.body.addWidget(title)
        self.body.addWidget(label(sentence, "muted", wrap=True))

    def store(self) -> bool:
        """Store what is not stored yet; False when something in it cannot be."""
        return True


class WhoStep(Step):
    """Name and how to be reached, or all of it from a JSON Resume."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            tr("Welcome. Who is looking for a job?"),
            tr("Your letters are signed with this. Everything you enter stays on this computer."),
        )
        self._context = context
        self.answers = {
            "name": Answer(context, "name", tr("Name")),
            "email": Answer(context, "email", "E-mail", "ana@example.com"),
            "phone": Answer(context, "phone", tr("Phone")),
            "city": Answer(context, "city", tr("City")),
            "country": CountryAnswer(context, "country", tr("Country")),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(self.answers["name"], 0, 0, 1, 2)
        for number, key in enumerate(("email", "phone", "city", "country")):
            grid.addWidget(self.answers[key], 1 + number // 2, number % 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self._import = button(tr("Import it from a file"), self._on_import)
        self._import.setIcon(context.theme.icon("import"))
        self._import.setAccessibleDescription(tr(_RESUME_FILE))
        self._said = label("", "muted", wrap=True)
        self._said.hide()
        row = in_row(self._import, label(tr(_RESUME_FILE), "small", wrap=True), spacing=12)
        row.setStretch(1, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._said)
        self.first = self.answers["name"]
        for answer in self.answers.values():
            answer.onward.connect(self.onward)
        context.ops.read(_profile, self._on_profile, owner=self)

    def store(self) -> bool:
        """All fields, so that each tells what is wrong with it."""
        stored = [answer.store() for answer in self.answers.values()]
        return all(stored)

    @Slot()
    def _on_import(self) -> None:
        files = self._context.prompts.open_files(
            tr("Import a JSON Resume"), tr("JSON Resume (*.json);;All files (*)"), several=False
        )
        if files:
            path = files[0]
            self._context.ops.change(
                lambda db: _import_resume(db, path),
                owner=self,
                done=self._on_imported,
                failed=self._on_import_failed,
                words=tr("Importing"),
            )

    def _on_imported(self, report: ImportReport) -> None:
        self._tell(trn("Took in {n} fact.", "Took in {n} facts.", report.added + report.changed), "success")
        self._context.ops.read(_profile, self._on_profile, owner=self)

    def _on_import_failed(self, error: AppError) -> None:
        self._tell(words_for_person(error), "danger")

    def _on_profile(self, profile: Profile) -> None:
        for key in ("name", "email", "phone"):
            self.answers[key].show_value(profile.single(f"basics:{key}"))
        self.answers["city"].show_value(profile.location("city"))
        self.answers["country"].show_value(profile.location("countryCode"))

    def _tell(self, words: str, role: str) -> None:
        set_role(self._said, role)
        self._said.setText(words)
        self._said.show()


class RolesStep(Step):
    """Roles to choose among and to add to."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            tr("Which jobs are you looking for?"),
            tr("Choose as many as you like, or type your own. Tips and suggestions will fit these jobs."),
        )
        self._context = context
        self._chips = FlowLayout(8)
        self._buttons: list[QPushButton] = []
        self._stored: list[str] = []
        self.body.addLayout(self._chips)
        self._own = QLineEdit()
        self._own.setAccessibleName(tr("Another role"))
        self._own.setPlaceholderText(tr("Another role"))
        self._own.returnPressed.connect(self._on_return)
        self._add = button(tr("Add role"), self._on_add)
        row = in_row(self._own, self._add)
        row.setStretch(0, 1)
        self.body.addLayout(row)
        self.first = self._own
        context.ops.read(_roles, self._on_roles, owner=self)
        context.theme.changed.connect(self._on_theme)

    def store(self) -> bool:
        """What stands in the field counts too."""
        self._take_own()
        return True

    def chosen(self) -> list[str]:
        return [chip.text() for chip in self._buttons if chip.isChecked()]

    def _chip(self, role: str) -> QPushButton:
        chip = button(role, role="choice")
        chip.setCheckable(True)
        chip.toggled.connect(self._on_toggled)
        chip.installEventFilter(self)
        self._dress(chip)
        self._buttons.append(chip)
        self._chips.addWidget(chip)
        QWidget.setTabOrder(self._buttons[-2] if len(self._buttons) > 1 else self, chip)
        self.first = self._buttons[0]
        return chip

    def _choose(self, role: str) -> None:
        known = next((chip for chip in self._buttons if chip.text().casefold() == role.casefold()), None)
        (known or self._chip(role)).setChecked(True)

    def _on_roles(self, found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        offered, chosen = found
        self._stored = list(chosen)
        for role in offered:
            self._chip(role)
        for role in chosen:
            self._choose(role)

    @Slot()
    def _on_toggled(self) -> None:
        self._on_theme()
        wanted = self.chosen()
        if wanted != self._stored and not set(self._stored) - {chip.text() for chip in self._buttons}:
            self._stored = wanted
            self._context.ops.change(lambda db: _aim_at(db, wanted), owner=self)

    @Slot()
    def _on_theme(self) -> None:
        for chip in self._buttons:
            self._dress(chip)

    def _dress(self, chip: QPushButton) -> None:
        chip.setIcon(self._context.theme.icon("check" if chip.isChecked() else "add", "accent"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on a role goes on, as in the fields; Space chooses it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self.onward.emit()
            return True
        return False

    @Slot()
    def _on_return(self) -> None:
        if not self._take_own():
            self.onward.emit()

    @Slot()
    def _on_add(self) -> None:
        self._take_own()
        self._own.setFocus()

    def _take_own(self) -> bool:
        role = " ".join(self._own.text().split())[:80]
        self._own.clear()
        if role:
            self._choose(role)
        return bool(role)


class FollowUpsStep(Step):
    """What the program will remind of, and where the person's clock is."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            tr("You get a reminder when it is time to follow up"),
            tr("Reminders are made for you as you go. You can put each of them off, change it or dismiss it."),
        )
        self._context = context
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        self.body.addLayout(self._lines)
        self._stored = own_zone_name(context.db)
        self._zone = ZoneBox(context, self._stored)
        name = label(tr("Your time zone"), "label", wrap=True)
        name.setBuddy(self._zone)
        self._wrong = label("", "danger", wrap=True)
        self._wrong.hide()
        self.body.addLayout(stacked(name, self._zone, self._wrong, spacing=2))
        self.holidays = WrappingCheck(tr("Do not count public holidays either"))
        self.holidays.clicked.connect(self._on_holidays)
        self._where = label("", "small", wrap=True)
        self.choose = button(tr("Choose your country for public holidays"), self._on_choose, "link")
        self.place = PlaceChoice(context)
        self.place.chosen.connect(self._on_place)
        self.body.addLayout(
            stacked(in_row(self.holidays, 1), self._where, in_row(self.choose, 1), self.place, spacing=2)
        )
        for each in (self.holidays, self._where, self.choose, self.place):
            each.hide()
        self.body.addWidget(label(tr(_IN_SETTINGS), "small", wrap=True))
        self._offered = ""  # the country whose public holidays may be free
        self._zone.activated.connect(self._on_activated)
        line = self._zone.lineEdit()
        if line is not None:
            line.returnPressed.connect(self._on_return)
        self.first = self._zone
        context.ops.read(_follow_ups, self._on_follow_ups, owner=self)

    def store(self) -> bool:
        typed = self._zone.zone
        try:
            zone = zone_named(typed).key if typed else self._stored
        except UserError as error:
            self._wrong.setText(words_for_person(error))
            self._wrong.show()
            self._zone.setFocus()
            return False
        self._wrong.hide()
        self._zone.show_zone(zone)
        if zone != self._stored:
            self._stored = zone
            self._context.ops.change(lambda db: set_value(db, "zone", zone), owner=self)
        return True

    @Slot()
    def _on_return(self) -> None:
        line = self._zone.lineEdit()
        if line is not None and not picks(line):
            self.onward.emit()

    @Slot()
    def _on_activated(self) -> None:
        self.store()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._context.ops.read(_holidays, self._on_offered, owner=self)  # the country is told in the first step

    def _on_offered(self, found: tuple[str, str]) -> None:
        self._offered, taken = found
        self._where.setText(tr("Those of {place}. Settings has other places.", place=name_of(self._offered)))
        self.holidays.setChecked(bool(taken))
        for each in (self.holidays, self._where):
            each.setVisible(bool(self._offered))
        self.choose.setVisible(not self._offered)
        self.place.hide()

    def _on_choose(self) -> None:
        self.place.show_place("")
        self.place.show()
        self.place.first.setFocus(Qt.FocusReason.TabFocusReason)  # with all of it selected
        self.choose.hide()

    def _on_place(self, place: str) -> None:
        self._context.ops.change(lambda db: _set_holidays(db, place), owner=self)

    @Slot(bool)
    def _on_holidays(self, on: bool) -> None:
        place = self._offered if on else ""
        self._context.ops.change(lambda db: _set_holidays(db, place), owner=self)

    def _on_follow_ups(self, lines: list[tuple[str, str]]) -> None:
        for icon, words in lines:
            picture = Picture(self._context.theme, icon)
            row = in_row(spacing=12)
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(words, wrap=True), 1)
            self._lines.addLayout(row)


class LastStep(Card):
    """A first thing to do. ``chosen(action_id)``: '' for none."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(margins=24)
        self.setAccessibleName(tr("Ready"))
        self.body.setSpacing(14)
        self.body.addWidget(label(tr("You are set. What first?"), "title", wrap=True))
        text = tr(
            "Paste a posting you like, and see what it asks for. Or look around with a dozen made-up applications."
        )
        self.body.addWidget(label(text, "muted", wrap=True))
        self.first = button(tr("Add your first posting"), self._on_capture, "primary")
        sample = button(tr("Try it with sample data"), self._on_sample)
        hint = label(tr("One click in Settings takes the sample data out again."), "small", wrap=True)
        today = button(tr("Go to Today"), self._on_today, "quiet")
        self.body.addLayout(stacked(self.first, sample, hint, today))

    @Slot()
    def _on_capture(self) -> None:
        self.chosen.emit("capture")

    @Slot()
    def _on_sample(self) -> None:
        self.chosen.emit("sample.load")

    @Slot()
    def _on_today(self) -> None:
        self.chosen.emit("")


class Picture(QLabel):
    """An icon that follows the theme."""

    def __init__(self, theme: Theme, icon: str, side: int = 20) -> None:
        super().__init__()
        self._theme, self._icon, self._side = theme, icon, side
        self._dress()
        theme.changed.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        icon = self._theme.icon(self._icon, "accent")
        self.setPixmap(icon.pixmap(QSize(self._side, self._side), self.devicePixelRatioF()))


def _follow_ups(db: Database) -> list[tuple[str, str]]:
    """What the rules in force will do, in words: icon and sentence."""
    from apptracker.services.rulebook import all_rules

    after = {rule.id: rule.after for rule in all_rules(db.read) if rule.enabled}
    lines = []
    if "confirm-receipt" in after:
        days = trn("{n} working day", "{n} working days", after["confirm-receipt"])
        lines.append(("send", tr("{days} after you apply: check that it arrived. Weekends do not count.", days=days)))
    if "thank-you" in after and "next-steps" in after:
        days = trn("{n} working day", "{n} working days", after["next-steps"])
        lines.append(
            (
                "interview",
                tr("Around an interview: prepare, say thank you, and ask what comes next after {days}.", days=days),
            )
        )
    lines.append(
        ("phone", tr("A phone script or an e-mail draft comes along. Employers who want no calls get an e-mail."))
    )
    return lines


def _holidays(db: Database) -> tuple[str, str]:
    """The country to offer, and the place whose holidays are free already."""
    from apptracker.services import workweek

    taken = workweek.holidays_of(db.read)
    return taken or suggested_country(db), taken


def _set_holidays(db: Database, place: str) -> object:
    from apptracker.services import workweek

    return workweek.set_holidays(db, place)


def _profile(db: Database) -> Profile:
    return db.read.profile()


def _roles(db: Database) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Roles to offer, called as the guide calls them so that it knows them again, and those chosen before."""
    from apptracker.guide.entries import Role
    from apptracker.guide.library import all_of
    from apptracker.services import welcome

    return tuple(role.name for role in all_of(Role).values())[:_OFFERED], welcome.roles(db)


def _aim_at(db: Database, roles: list[str]) -> object:
    from apptracker.services import welcome

    return welcome.aim_at(db, roles)


def _import_resume(db: Database, path: Path) -> object:
    from apptracker.adapters.system.files import read_bytes
    from apptracker.services import profiles

    return profiles.import_resume(db, read_bytes(path), path.name)

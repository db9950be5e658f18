"""How the window looks, the time zone, notifications, reminders in the background and on the phone, when silence
counts, the watched folder, the data with backups and health, what the program is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from apptracker.ui.context import Context
from apptracker.ui.pages.page import Page
from apptracker.ui.settings.about import About
from apptracker.ui.settings.background import Background
from apptracker.ui.settings.calendar import PhoneCalendar
from apptracker.ui.settings.clock import Time
from apptracker.ui.settings.data import Data
from apptracker.ui.settings.followups import FollowUps
from apptracker.ui.settings.health import Health
from apptracker.ui.settings.letters import Letters
from apptracker.ui.settings.look import Look
from apptracker.ui.settings.notifications import Notifications
from apptracker.ui.settings.quiet import QuietAndGoals
from apptracker.ui.settings.section import Facts, Section, facts
from apptracker.ui.settings.spelling import Spelling
from apptracker.ui.settings.templates import Templates
from apptracker.ui.settings.watch import Watch
from apptracker.ui.settings.workweek import WorkWeek
from apptracker.ui.widgets.basics import Scrolled

#: The cards of the page in their order.
SECTIONS: tuple[type[Section], ...] = (
    Look,
    Time,
    WorkWeek,
    FollowUps,
    Notifications,
    Background,
    PhoneCalendar,
    QuietAndGoals,
    Letters,
    Spelling,
    Watch,
    Templates,
    Data,
    Health,
    About,
)


class SettingsPage(Page):
    title = "Settings"
    primary = ""
    shows = frozenset({"setting", "application"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.sections = [section(context) for section in SECTIONS]
        area = Scrolled(widest=760)
        for section in self.sections:
            area.body.addWidget(section)
        area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def handlers(self) -> dict[str, Callable[[], object]]:
        data = next(section for section in self.sections if isinstance(section, Data))
        return {"backup": data.back_up}

    def refresh(self) -> None:
        self.context.ops.read(facts, self._on_facts, owner=self)

    def _on_facts(self, now: Facts) -> None:
        for section in self.sections:
            section.show_facts(now)

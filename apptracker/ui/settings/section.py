"""What every part of the settings page is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from apptracker.store import Database
from apptracker.ui.context import Context
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Card, FlowLayout

if TYPE_CHECKING:
    from apptracker.domain.quiet import QuietRules
    from apptracker.domain.scheduling import NoticePolicy
    from apptracker.store.backup import Backup


class Facts(NamedTuple):
    """What the settings page shows of the data."""

    zone: str
    backups: list[Backup]
    samples: bool
    design: str
    paper: str  # "" where it goes by the country
    usual_paper: str
    words: tuple[str, ...]
    spelling: bool
    notify: NoticePolicy
    quiet: QuietRules
    goal: int


def facts(db: Database) -> Facts:
    from apptracker.domain.documents import default_paper
    from apptracker.services import goals, notify_settings, own_words, samples, settings, silence, upkeep
    from apptracker.services.letters import place_of

    return Facts(
        settings.zone(db),
        upkeep.backups(db.folder.root),
        samples.present(db),
        settings.design(db),
        settings.paper(db) or "",
        default_paper(place_of(db.read.profile())).value,
        own_words.own_words(db),
        settings.can_spell(),
        notify_settings.policy(db),
        silence.quiet_rules(db.read),
        goals.weekly(db.read),
    )


class Section(Card):
    """One card. ``show_facts`` comes whenever the page is shown or the data changed. ``outdated``: what other cards
    say is written in other forms from now on."""

    outdated = Signal()

    name = ""
    #: The settings (:mod:`apptracker.ui.settings.index`) that are on it.
    settings: tuple[str, ...] = ()

    def __init__(self, context: Context) -> None:
        super().__init__(tr(self.name) if self.name else "")
        self.context = context
        #: Where on the card each of them is, if not all over it.
        self.parts: dict[str, QWidget] = {}

    def part_for(self, setting_id: str) -> QWidget:
        """Where one of its settings is."""
        return self.parts.get(setting_id, self)

    def show_facts(self, now: Facts) -> None:
        """Show what is stored, leaving alone what is being typed."""


class Choice(QWidget):
    """A few ways to have something, one of them in force. ``chosen(key)`` is called when the person takes another."""

    def __init__(self, name: str, options: Sequence[tuple[str, str]], chosen: Callable[[str], object]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._chosen = chosen
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        row = FlowLayout(18, 6)
        self.setLayout(row)
        for key, text in options:
            button = QRadioButton(text)
            button.setObjectName(key)
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button)
            self.buttons[key] = button
            row.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)

    def show_choice(self, key: str) -> None:
        self.buttons[key].setChecked(True)

    def _on_clicked(self, button: QRadioButton) -> None:
        self._chosen(button.objectName())

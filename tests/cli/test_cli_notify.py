"""remind notify: shows what is due once, hears the answers, and says on stdout what it showed; settings of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from support import Cli

from apptracker.adapters.system import notifications, starting
from apptracker.cli import main, notifying
from apptracker.domain.clock import FrozenClock
from apptracker.domain.notices import Notice, NoticeAction

Answered = Callable[[Notice, NoticeAction], None]
TEN = "2026-11-23T10:00:00-06:00"


@dataclass
class System:
    """A system whose notifications a test answers, or that has none."""

    works: bool = True
    buttons: bool = False
    shown: list[Notice] = field(default_factory=list)
    answers: dict[str, NoticeAction] = field(default_factory=dict)
    open: int = 0
    closed: int = 0

    def __call__(self, *, buttons: bool) -> System:
        self.buttons = buttons
        return self

    def show(self, notice: Notice, answered: Answered) -> bool:
        if self.works:
            self.shown.append(notice)
            self.open += 1
            if notice.title in self.answers:
                self.open -= 1
                answered(notice, self.answers[notice.title])
        return self.works

    @property
    def outstanding(self) -> int:
        return self.open

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    made = System()
    monkeypatch.setattr(notifications, "DesktopNotifier", made)
    return made


@pytest.fixture
def due(cli: Cli) -> Cli:
    """Ten in the morning, with a call due since nine and one in the afternoon."""
    cli("add", "--employer", "Harbor Mutual", "--title", "Agent").ok()
    cli("remind", "add", 1, "Call Ana", "--on", "2026-11-23 9:30").ok()
    cli("remind", "add", "Write to Ben", "--on", "2026-11-23 15:00").ok()
    cli.now = TEN
    return cli


def test_it_shows_what_is_due_once_and_says_so(due: Cli, system: System) -> None:
    assert due("remind", "notify").ok().out == "Call Ana · Harbor Mutual · Agent\n"
    assert due("remind", "notify").ok().out == ""
    assert [notice.title for notice in system.shown] == ["Call Ana"]
    assert (system.buttons, system.closed) == (False, 2)


@pytest.mark.parametrize(
    ("settings", "title"),
    [
        (None, "Interview at 12:30 PM"),
        ('"format.clock-shown" = "12"\n', "Interview at 12:30 PM"),
        ('"format.clock-shown" = "24"\n', "Interview at 12:30"),
        ('"format.clock-shown" = 24\n', "Interview at 12:30 PM"),
        ("not toml [", "Interview at 12:30 PM"),
    ],
)
def test_times_are_written_on_the_clock_of_the_window(
    due: Cli, system: System, settings: str | None, title: str
) -> None:
    due("interview", "add", 1, "--at", "2026-11-23 12:30", "--zone", "America/Chicago", "--format", "phone").ok()
    if settings is not None:
        (due.data_dir / "settings.toml").write_text(settings)
    due.now = "2026-11-23T12:00:00-06:00"
    due("remind", "notify").ok()
    assert title in [notice.title for notice in system.shown]


def test_as_json(due: Cli, system: System) -> None:
    assert due.json("remind", "notify") == {
        "shown": [
            {
                "key": "reminder:1@2026-11-23T15:30:00+00:00",
                "title": "Call Ana",
                "body": "Harbor Mutual · Agent",
                "reminders": [1],
            }
        ],
        "next": "2026-11-23T15:00:00-06:00",
        "service": True,
    }
    assert due.json("remind", "notify") == {"shown": [], "next": "2026-11-23T15:00:00-06:00", "service": True}


def test_where_nothing_shows_it_printing_it_once_has_to_do(due: Cli, system: System) -> None:
    system.works = False
    found = due.json("remind", "notify")
    assert (found["service"], [each["title"] for each in found["shown"]]) == (False, ["Call Ana"])
    assert due("remind", "notify").ok().out == ""


def test_waiting_where_nothing_shows_it_it_is_left_for_the_window(due: Cli, system: System) -> None:
    system.works = False
    for _ in range(2):
        assert due("remind", "notify", "--wait", "5").ok().out == "Call Ana · Harbor Mutual · Agent\n"
    system.works = True
    due("remind", "notify").ok()
    assert [notice.title for notice in system.shown] == ["Call Ana"]


def test_without_the_library_it_is_printed(due: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    import builtins

    plain = builtins.__import__

    def without(name: str, *rest: object, **more: object) -> object:
        if name.startswith("desktop_notifier"):
            raise ImportError(name)
        return plain(name, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without)
    assert due("remind", "notify").ok().out == "Call Ana · Harbor Mutual · Agent\n"


@pytest.mark.parametrize(("action", "state"), [(NoticeAction.DONE, "done"), (NoticeAction.SNOOZE, "snoozed")])
def test_waiting_it_hears_the_answer(due: Cli, system: System, action: NoticeAction, state: str) -> None:
    system.answers["Call Ana"] = action
    due("remind", "notify", "--wait", "5").ok()
    assert system.buttons
    assert due.json("show", 1)["reminders"][0]["state"] == state


def test_open_starts_the_window_at_its_place(due: Cli, system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[str, ...]] = []
    monkeypatch.setattr(starting, "start_apart", started.append)
    system.answers["Call Ana"] = NoticeAction.OPEN
    due("remind", "notify", "--wait", "5").ok()
    [command] = started
    assert command[-2:] == ("--show", "application:1:reminders")
    assert str(due.data_dir) in command


def test_waiting_it_tells_what_falls_due_meanwhile_and_ends_in_time(
    due: Cli, system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each look takes an hour here; six hours are waited."""
    clock = FrozenClock(datetime.fromisoformat(TEN))

    def an_hour_later() -> float:
        clock.advance(timedelta(hours=1))
        return clock.at.timestamp()

    monkeypatch.setattr(main, "clock_from", lambda _: clock)
    monkeypatch.setattr(notifying, "LOOK_EVERY", 0)
    monkeypatch.setattr(notifying.time, "monotonic", an_hour_later)
    lines = due("remind", "notify", "--wait", "360", "--json").ok().out.splitlines()
    first, second = map(json.loads, lines)
    assert [notice["title"] for said in (first, second) for notice in said["shown"]] == ["Call Ana", "Write to Ben"]
    assert (first["next"], second["next"]) == ("2026-11-23T15:00:00-06:00", None)


def test_settings_are_shown_set_and_refused(cli: Cli) -> None:
    assert cli.json("settings", "notify.morning") == {"notify.morning": "09:00"}
    cli("settings", "notify.quiet", "10pm-7am").ok()
    assert cli.json("settings")["notify.quiet"] == "22:00-07:00"
    refused = cli("settings", "notify.morning", "soon")
    assert (refused.status, "'soon' is no time of day" in refused.err) == (1, True)
    assert cli("settings", "notify.volume", "7").status == 2
    cli("settings", "notify.quiet", "").ok()
    assert cli("settings", "notify.quiet").ok().out == "notify.quiet: 21:00-08:00\n"


def test_a_wait_that_makes_no_sense_is_wrong_usage(cli: Cli) -> None:
    for minutes in ("0", "-1", "99999", "x"):
        assert cli("remind", "notify", "--wait", minutes).status == 2

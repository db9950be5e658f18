"""Notifications over a real D-Bus session, taken by a real service in another process."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from notification_bus import SOON, Bus, Server

from apptracker import paths
from apptracker.adapters.system.notifications import DesktopNotifier
from apptracker.domain.notices import Notice, NoticeAction

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no D-Bus on this platform")

NOTICE = Notice("reminder:1@x", "Call Bluebird Travel", "Ask about next steps", (1,), 7)


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    it = Bus(tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", it.address)
    yield it
    it.close()


@pytest.fixture
def serve(bus: Bus) -> Iterator[Callable[..., Server]]:
    there: list[Server] = []

    def start(**how: object) -> Server:
        there.append(Server(bus, **how))  # type: ignore[arg-type]
        return there[-1]

    yield start
    for server in there:
        server.close()


class Heard:
    def __init__(self) -> None:
        self._heard: queue.Queue[tuple[Notice, NoticeAction]] = queue.Queue()

    def __call__(self, notice: Notice, action: NoticeAction) -> None:
        assert threading.current_thread() is not threading.main_thread()
        self._heard.put((notice, action))

    def next(self) -> tuple[Notice, NoticeAction]:
        return self._heard.get(timeout=SOON)

    @property
    def silent(self) -> bool:
        return self._heard.empty()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def notifier() -> Iterator[DesktopNotifier]:
    it = DesktopNotifier(buttons=True)
    yield it
    it.close()
    assert "notifications" not in {thread.name for thread in threading.enumerate()}


def test_arrives_with_words_and_buttons(serve: Callable[..., Server], notifier: DesktopNotifier, heard: Heard) -> None:
    server = serve()
    assert notifier.show(NOTICE, heard)
    shown = server.next()
    assert (shown["app"], shown["title"], shown["body"]) == ("apptracker", NOTICE.title, NOTICE.body)
    assert shown["buttons"] == {"default": "", "done": "Done", "snooze": "Put off", "open": "Open"}
    assert shown["hints"] == {"urgency": 1}  # and no sound
    assert shown["icon"] == paths.resource("resources", "icons", "apptracker.png").as_uri()
    assert notifier.outstanding == 1
    assert heard.silent


@pytest.mark.parametrize(
    ("key", "action"),
    [
        ("done", NoticeAction.DONE),
        ("snooze", NoticeAction.SNOOZE),
        ("open", NoticeAction.OPEN),
        ("default", NoticeAction.OPEN),
    ],
)
def test_what_is_pressed_is_heard_once(
    serve: Callable[..., Server], notifier: DesktopNotifier, heard: Heard, key: str, action: NoticeAction
) -> None:
    server = serve()
    assert notifier.show(NOTICE, heard)
    server.press(server.next()["notify"], key)  # services close what was pressed
    assert heard.next() == (NOTICE, action)
    assert notifier.outstanding == 0
    assert heard.silent


@pytest.mark.parametrize("reason", [1, 2, 3])
def test_what_is_closed_is_outstanding_no_more(
    serve: Callable[..., Server], notifier: DesktopNotifier, heard: Heard, reason: int
) -> None:
    """It went by itself, was put away, or another program closed it."""
    server = serve()
    assert notifier.show(NOTICE, heard)
    server.close_one(server.next()["notify"], reason)
    end = time.monotonic() + SOON
    while notifier.outstanding and time.monotonic() < end:
        time.sleep(0.02)
    assert notifier.outstanding == 0
    assert heard.next() == (NOTICE, NoticeAction.CLOSED)


def test_several_are_told_apart(serve: Callable[..., Server], notifier: DesktopNotifier, heard: Heard) -> None:
    server = serve()
    other = Notice("reminder:2@x", "Write to Harbor Bank", "", (2,))
    assert notifier.show(NOTICE, heard)
    assert notifier.show(other, heard)
    server.next()
    server.press(server.next()["notify"], "done")
    assert heard.next() == (other, NoticeAction.DONE)
    assert notifier.outstanding == 1


def test_only_one_reminder_can_be_settled_from_its_notification(
    serve: Callable[..., Server], notifier: DesktopNotifier, heard: Heard
) -> None:
    """What stands for several reminders, or for an interview, is opened."""
    server = serve()
    for notice in (
        Notice("group", "Three things are due", "", (1, 2, 3), is_group=True),
        Notice("interview:4@x", "Interview at 10:00", "", interview_id=4),
    ):
        assert notifier.show(notice, heard)
        assert server.next()["buttons"] == {"default": "", "open": "Open"}


def test_no_buttons_unless_asked_for(serve: Callable[..., Server], heard: Heard) -> None:
    server = serve()
    notifier = DesktopNotifier(buttons=False)
    assert notifier.show(NOTICE, heard)
    assert server.next()["buttons"] == {"default": ""}
    notifier.close()


def test_no_buttons_where_the_service_has_none(
    serve: Callable[..., Server], notifier: DesktopNotifier, heard: Heard
) -> None:
    server = serve(capabilities=("body",))
    assert notifier.show(NOTICE, heard)
    assert server.next()["buttons"] == {"default": ""}


def test_sound_and_staying_where_asked_for(
    serve: Callable[..., Server], notifier: DesktopNotifier, heard: Heard
) -> None:
    server = serve()
    assert notifier.show(Notice("k", "T", "B", (1,), urgent=True, sound=True), heard)
    shown = server.next()
    assert shown["hints"] == {"urgency": 1, "sound-name": "message-new-instant"}
    assert shown["timeout"] == 0


def test_hostile_words_are_words(serve: Callable[..., Server], notifier: DesktopNotifier, heard: Heard) -> None:
    server = serve()
    hostile = Notice("k", "a\x00b\nc\ud800" + "d" * 5000, "<b>R&D</b> \x00<img src='x'/>" + "e" * 5000, (1,))
    assert notifier.show(hostile, heard)
    shown = server.next()
    assert shown["title"].startswith("a b c�ddd")
    assert len(shown["title"]) == 200
    assert shown["body"].startswith("&lt;b&gt;R&amp;D&lt;/b&gt;  &lt;img src='x'/&gt;")
    assert shown["body"].endswith("…")


def test_words_are_left_alone_where_markup_is_not_taken(
    serve: Callable[..., Server], notifier: DesktopNotifier, heard: Heard
) -> None:
    server = serve(capabilities=("body", "actions"))
    assert notifier.show(Notice("k", "R&D", "a < b & c", (1,)), heard)
    shown = server.next()
    assert (shown["title"], shown["body"]) == ("R&D", "a < b & c")


def test_no_service_on_the_bus_and_then_one(
    bus: Bus, serve: Callable[..., Server], notifier: DesktopNotifier, heard: Heard, capfd: pytest.CaptureFixture[str]
) -> None:
    assert not notifier.show(NOTICE, heard)
    assert notifier.outstanding == 0
    server = serve()
    assert notifier.show(NOTICE, heard)
    server.next()
    server.close()
    assert not notifier.show(NOTICE, heard)
    again = serve()
    assert notifier.show(NOTICE, heard)
    again.press(again.next()["notify"], "done")
    assert heard.next() == (NOTICE, NoticeAction.DONE)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "nonsense", "tcp:host=127.0.0.1,port=1"])
def test_no_bus_at_all(notifier: DesktopNotifier, heard: Heard, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert not notifier.show(NOTICE, heard)


def test_the_session_ends(
    bus: Bus, serve: Callable[..., Server], notifier: DesktopNotifier, heard: Heard, capfd: pytest.CaptureFixture[str]
) -> None:
    serve()
    assert notifier.show(NOTICE, heard)
    bus.close()
    assert not notifier.show(NOTICE, heard)
    assert capfd.readouterr() == ("", "")


def test_a_service_that_does_not_answer_shows_nothing(
    serve: Callable[..., Server], notifier: DesktopNotifier, heard: Heard
) -> None:
    """The caller is told so in time; what it takes after all is taken back, since by then it is told otherwise."""
    server = serve(delay=4)
    start = time.monotonic()
    assert not notifier.show(NOTICE, heard)
    assert time.monotonic() - start < 3.5  # importing counts here
    number = server.next()["notify"]
    assert server.next() == {"close": number}
    assert notifier.outstanding == 0
    assert heard.silent


ALONE = """
import os, sys, threading
from apptracker.adapters.system.notifications import DesktopNotifier
from apptracker.domain.notices import Notice
assert not {"asyncio", "desktop_notifier", "dbus_fast"} & set(sys.modules)
notifier = DesktopNotifier(buttons=False)
print(notifier.show(Notice("k", "T", "B", (1,)), print), os.environ.get("DBUS_SESSION_BUS_ADDRESS"), flush=True)
"""


def test_the_program_ends_without_closing_it(bus: Bus, serve: Callable[..., Server]) -> None:
    serve()
    done = alone({**bus.environment})
    assert (done.stdout.split()[0], done.stderr, done.returncode) == ("True", "", 0)


def test_a_job_of_cron_finds_the_session(bus: Bus, serve: Callable[..., Server], tmp_path: Path) -> None:
    """It is started without the session's variables but the folder that a session has."""
    serve()
    (tmp_path / "bus").symlink_to(bus.address.removeprefix("unix:path=").partition(",")[0])
    done = alone({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert done.stdout.split() == ["True", f"unix:path={tmp_path}/bus"]


def test_no_session_to_find(tmp_path: Path) -> None:
    done = alone({"XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path)})
    assert (done.stdout.split(), done.stderr) == (["False", "None"], "")


def alone(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    where = {"PYTHONPATH": str(Path(__file__).parents[2])}
    return subprocess.run(
        [sys.executable, "-c", ALONE], env={**environment, **where}, capture_output=True, text=True, timeout=SOON
    )

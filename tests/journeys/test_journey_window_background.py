"""The window is closed, and the person is reminded all the same, if they want that; from a tray where there is one."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from notification_bus import SOON, Bus
from program import Starting
from support import ROOT, environment, launch, wait_for_reaping

from apptracker.adapters.system import background
from apptracker.adapters.system.autostart import AtLogin, login_entry


def test_closing_the_window_leaves_the_agent(start: Starting, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    (data_dir / "settings.toml").write_text('"background.keep" = true\n', encoding="utf-8")
    program = start()
    assert not background.is_running(data_dir)
    try:
        program.close()
        assert background.comes_up(data_dir)
    finally:
        assert background.stop(data_dir)
        wait_for_reaping()


def test_closing_the_window_leaves_nothing_unless_wanted(start: Starting, data_dir: Path) -> None:
    start().close()
    assert not background.is_running(data_dir)


def test_opening_the_window_mends_what_starts_at_login(start: Starting, data_dir: Path) -> None:
    entry = login_entry(data_dir)
    entry.turn_on()
    entry.path.write_text("moved since\n", encoding="utf-8")
    program = start()
    program.settle()
    assert entry.state() is AtLogin.ON


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(timeout=10)


def test_the_icon_in_a_real_tray_ends_the_agent(display: str, tmp_path: Path, data_dir: Path) -> None:
    """The tray is the one that desktops have today, over D-Bus; the person chooses "Stop reminding"."""
    launch("stages", data_dir=data_dir).check_returncode()
    bus = Bus(tmp_path)
    tray = TrayOfDesktop(bus.address)
    env = environment(DISPLAY=display, **bus.environment)
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        env.pop(name, None)
    try:
        tray.begin()
        command = [sys.executable, "-m", "apptracker", "--data-dir", str(data_dir), "background", "run"]
        with subprocess.Popen(command, env=env, stderr=subprocess.PIPE, text=True) as agent:
            try:
                assert tray.choose("Stop reminding") == [
                    "Open apptracker",
                    "Add a posting",
                    "What is due",
                    "Stop reminding",
                ]
                assert agent.wait(SOON) == 0
            finally:
                agent.kill()
    finally:
        tray.end()
        bus.close()


class TrayOfDesktop:
    """What a panel is to programs: it hears of their icons, and asks for their menus."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._items: list[str] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)

    def begin(self) -> None:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(SOON)

    def choose(self, words: str) -> list[str]:
        """Choose an entry of the first icon's menu; what the menu says."""
        return asyncio.run_coroutine_threadsafe(self._choose(words), self._loop).result(SOON)

    def end(self) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(SOON)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(SOON)
        self._loop.close()

    async def _open(self) -> None:
        from dbus_fast.aio import MessageBus
        from tray_watcher import Watcher

        self._bus = await MessageBus(bus_address=self._address).connect()
        self._bus.export("/StatusNotifierWatcher", Watcher(self._items))
        await self._bus.request_name("org.kde.StatusNotifierWatcher")

    async def _choose(self, words: str) -> list[str]:
        from dbus_fast import Variant

        while not self._items:
            await asyncio.sleep(0.05)
        tree = await self._bus.introspect(self._items[0], "/MenuBar")
        place = self._bus.get_proxy_object(self._items[0], "/MenuBar", tree)
        menu = place.get_interface("com.canonical.dbusmenu")
        _, (_, _, entries) = await menu.call_get_layout(0, -1, [])  # type: ignore[attr-defined]
        numbers = {e.value[1]["label"].value: e.value[0] for e in entries if "label" in e.value[1]}
        await menu.call_event(numbers[words], "clicked", Variant("i", 0), 0)  # type: ignore[attr-defined]
        return list(numbers)

    async def _close(self) -> None:
        self._bus.disconnect()
        await self._bus.wait_for_disconnect()

"""Notifications through the system, with their buttons, in a thread of their own.

Nothing of it is imported before the first one is shown (some 60 ms), and none of it may ever keep the program from
going on: where there is no service, or it does not answer, nothing was shown and the caller is told so.
"""

from __future__ import annotations

import html
import logging
import os
import sys
import threading
import uuid
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from apptracker import paths
from apptracker.domain.notices import Notice, NoticeAction
from apptracker.domain.text import clean_text

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

    from desktop_notifier import Capability, Notification
    from desktop_notifier.backends.base import DesktopNotifierBackend

    #: Called from another thread, once for each notice that was shown and that something came of.
    Answered = Callable[[Notice, NoticeAction], None]

BUTTONS = {NoticeAction.DONE: "Done", NoticeAction.SNOOZE: "Put off", NoticeAction.OPEN: "Open"}
WAIT = 2.5  # seconds for the service to say that it took a notification
LEAVE = 1.0  # seconds for the thread to end
STAYS, AS_USUAL = 0, -1  # how long a notification is shown, as the service has it
#: What a notification shows of a text, in characters; services cut much earlier.
TITLE_LIMIT, BODY_LIMIT = 200, 600
_SOUND = "message-new-instant"  # as the sound themes of free desktops name it
_BUS_VARIABLE = "DBUS_SESSION_BUS_ADDRESS"
_log = logging.getLogger(__name__)


class Notifier(Protocol):
    """Shows notices in the system's way."""

    def show(self, notice: Notice, answered: Answered) -> bool:
        """Show a notice, within some three seconds. False: there is no service, and nothing was shown."""

    @property
    def outstanding(self) -> int:
        """How many were shown and neither closed nor answered."""

    def close(self) -> None:
        """Hear of no answers any more. What is on the screen stays there."""


class NullNotifier:
    """A system without notifications."""

    outstanding = 0

    def show(self, notice: Notice, answered: Answered) -> bool:
        return False

    def close(self) -> None:
        pass


class DesktopNotifier:
    """The system's notifications, where it has any. With ``buttons`` they can be answered where the system has
    buttons; without, only clicked. Whoever makes one closes it."""

    def __init__(self, app_name: str = "apptracker", *, buttons: bool) -> None:
        self._app_name = app_name
        self._buttons = buttons
        self._guard = threading.Lock()  # over what callers and the notifier's own thread share
        self._shown: dict[str, _Attempt] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._services: list[_Service] = []  # the thread's own; the last one is used, if it has not failed

    def show(self, notice: Notice, answered: Answered) -> bool:
        attempt = _Attempt(notice, answered)
        try:
            self._in_thread(self._show(attempt))
        except Exception as error:  # whatever the system's side fails with
            _log.debug("not shown", exc_info=error)
        with self._guard:
            attempt.given_up = not attempt.shown
        return attempt.shown

    @property
    def outstanding(self) -> int:
        if self._shown and threading.current_thread() is not self._thread:
            try:
                self._in_thread(self._drop_gone())
            except Exception as error:  # it does not answer: what it said last counts
                _log.debug("no answer", exc_info=error)
        return len(self._shown)

    def close(self) -> None:
        with self._guard:
            loop, self._loop = self._loop, None
            thread, self._thread = self._thread, None
            self._shown.clear()
        if loop is None or thread is None:
            return
        loop.call_soon_threadsafe(loop.stop)
        if thread is not threading.current_thread():
            thread.join(LEAVE)

    def _in_thread(self, work: Coroutine[Any, Any, None]) -> None:
        """:raises Exception: whatever the work raises; TimeoutError when it takes too long, and it goes on."""
        try:
            import asyncio

            with self._guard:
                if self._loop is None:
                    _prepare()
                    self._loop = asyncio.new_event_loop()
                    # A daemon: a service that hangs must not keep the program from ending.
                    self._thread = threading.Thread(
                        target=self._run, args=(self._loop,), name="notifications", daemon=True
                    )
                    self._thread.start()
                future = asyncio.run_coroutine_threadsafe(work, self._loop)
        except BaseException:
            work.close()
            raise
        future.result(WAIT)

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        import asyncio

        asyncio.set_event_loop(loop)
        loop.set_exception_handler(lambda *_: None)  # it would write what the service did wrong to stderr
        try:
            loop.run_forever()
            loop.run_until_complete(self._leave())
        finally:
            loop.close()

    async def _leave(self) -> None:
        import asyncio

        for service in self._services:
            await service.leave()
        self._services.clear()
        rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    async def _show(self, attempt: _Attempt) -> None:
        if not self._services or self._services[-1].failed:
            self._services.append(await _reach(self._app_name))
        service = attempt.service = self._services[-1]
        key = uuid.uuid4().hex

        def taken() -> None:
            with self._guard:
                if not attempt.given_up:
                    attempt.shown = True
                    self._shown[key] = attempt

        def settle(action: NoticeAction) -> None:
            self._settle(key, action)

        await service.backend.send(_worded(key, attempt.notice, service, self._buttons, taken, settle))
        if attempt.given_up:
            await service.backend.clear(key)  # by now it is told in another way
        elif not attempt.shown:  # reached anew next time: it may have been started again
            service.failed = True
            await self._leave_unused()

    async def _leave_unused(self) -> None:
        used = [attempt.service for attempt in self._shown.values()]
        for service in [each for each in self._services if each.failed and each not in used]:
            self._services.remove(service)
            await service.leave()

    def _settle(self, key: str, action: NoticeAction) -> None:
        with self._guard:
            attempt = self._shown.pop(key, None)
        if attempt is not None:
            attempt.answered(attempt.notice, action)

    async def _drop_gone(self) -> None:
        """Those that went by themselves: the service tells of them, but the library does not pass it on."""
        there = {key for service in self._services for key in await service.backend.get_current_notifications()}
        for key in [each for each in self._shown if each not in there]:
            self._settle(key, NoticeAction.CLOSED)


@dataclass(eq=False)
class _Service:
    """The system's side, reached. ``markup``: it takes a text for HTML. ``failed``: it took something no more."""

    backend: DesktopNotifierBackend
    capabilities: frozenset[Capability]
    markup: bool
    failed: bool = False

    async def leave(self) -> None:
        await _disconnect(self.backend)


@dataclass(eq=False)
class _Attempt:
    """One notice on its way. ``given_up``: its caller was told that nothing was shown."""

    notice: Notice
    answered: Answered
    service: _Service | None = None
    shown: bool = False
    given_up: bool = False


async def _reach(app_name: str) -> _Service:
    """:raises Exception: there is no service, or it may not be used."""
    import asyncio

    from desktop_notifier import Icon
    from desktop_notifier.main import get_backend_class

    backend = get_backend_class()(app_name, Icon(path=paths.resource("resources", "icons", "apptracker.png")))
    try:
        async with asyncio.timeout(WAIT):
            if not await backend.request_authorisation():
                raise PermissionError(app_name)
            capabilities = await backend.get_capabilities()
            if not capabilities:  # the library's stand-in where it knows no service
                raise NotImplementedError(sys.platform)
            # Only a D-Bus service says whether it takes markup, and the library does not pass it on.
            interface: Any = getattr(backend, "interface", None)
            markup = interface is not None and "body-markup" in await interface.call_get_capabilities()
    except BaseException:
        await _disconnect(backend)
        raise
    return _Service(backend, capabilities, markup)


async def _disconnect(backend: DesktopNotifierBackend) -> None:
    """Give the connection back, which the library keeps for good."""
    bus: Any = getattr(backend, "bus", None)
    if bus is not None and bus.connected:
        bus.disconnect()
        await bus.wait_for_disconnect()


def _worded(
    key: str,
    notice: Notice,
    service: _Service,
    buttons: bool,
    taken: Callable[[], None],
    settle: Callable[[NoticeAction], None],
) -> Notification:
    from desktop_notifier import DEFAULT_SOUND, Button, Capability, Notification, Sound

    body = _cut(notice.body, BODY_LIMIT)
    sound = Sound(name=_SOUND) if sys.platform.startswith("linux") else DEFAULT_SOUND
    return Notification(
        title=" ".join(_cut(notice.title, TITLE_LIMIT).split()),
        message=html.escape(body, quote=False) if service.markup else body,
        buttons=tuple(Button(BUTTONS[action], partial(settle, action), action.value) for action in notice.actions)
        if buttons and Capability.BUTTONS in service.capabilities
        else (),
        on_dispatched=taken,
        on_clicked=partial(settle, NoticeAction.OPEN),
        on_dismissed=partial(settle, NoticeAction.CLOSED),
        sound=sound if notice.sound else None,
        timeout=STAYS if notice.urgent else AS_USUAL,
        identifier=key,
    )


def _cut(text: str, limit: int) -> str:
    """Without what a service cannot take: D-Bus no NUL and no half characters, Windows no control characters."""
    text = clean_text(text)
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _prepare() -> None:
    """Import what is needed, in the caller's time: a slow disk is no service that does not answer."""
    _find_session_bus()
    for library in ("desktop_notifier", "dbus_fast"):  # they would write their own troubles to stderr
        logging.getLogger(library).setLevel(logging.CRITICAL + 1)
    from desktop_notifier.main import get_backend_class

    get_backend_class()


def _find_session_bus() -> None:
    """A job of cron's is not told where the session is; on a system with systemd it is always in the same place."""
    if not sys.platform.startswith("linux") or os.environ.get(_BUS_VARIABLE):
        return
    bus = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}", "bus")
    if bus.is_socket():
        os.environ[_BUS_VARIABLE] = f"unix:path={bus}"

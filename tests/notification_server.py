"""A notification service as a process, over the session bus of its environment. It says on stdout, a JSON document a
line, what it is asked for, and does what stdin says: ``press ID KEY``, ``close ID REASON``."""

# ruff: noqa: N802, F722, F821 - D-Bus names its members, and annotations are its signatures

import asyncio
import json
import sys

from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, dbus_signal, method

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


def say(**what: object) -> None:
    print(json.dumps(what), flush=True)


class Notifications(ServiceInterface):
    def __init__(self, capabilities: list[str], delay: float) -> None:
        super().__init__(NAME)
        self.capabilities, self.delay = capabilities, delay
        self.last = 0

    @method()
    def GetCapabilities(self) -> "as":
        return self.capabilities

    @method()
    def GetServerInformation(self) -> "ssss":
        return ["apptracker's tests", "apptracker", "1", "1.2"]

    @method()
    async def Notify(
        self,
        app_name: "s",
        replaces_id: "u",
        app_icon: "s",
        summary: "s",
        body: "s",
        actions: "as",
        hints: "a{sv}",
        expire_timeout: "i",
    ) -> "u":
        self.last += 1
        number = self.last
        say(
            notify=number,
            app=app_name,
            icon=app_icon,
            title=summary,
            body=body,
            buttons=dict(zip(actions[::2], actions[1::2], strict=True)),
            hints={name: hint.value for name, hint in hints.items()},
            timeout=expire_timeout,
        )
        await asyncio.sleep(self.delay)
        return number

    @method()
    def CloseNotification(self, number: "u"):
        say(close=number)
        self.NotificationClosed(number, 3)

    @dbus_signal()
    def ActionInvoked(self, number: int, key: str) -> "us":
        return [number, key]

    @dbus_signal()
    def NotificationClosed(self, number: int, reason: int) -> "uu":
        return [number, reason]


async def main(capabilities: list[str], delay: float) -> None:
    bus = await MessageBus().connect()
    service = Notifications(capabilities, delay)
    bus.export(PATH, service)
    await bus.request_name(NAME)
    say(ready=True)
    loop = asyncio.get_running_loop()
    while line := (await loop.run_in_executor(None, sys.stdin.readline)).split():
        match line:
            case ["press", number, key]:
                service.ActionInvoked(int(number), key)
                service.NotificationClosed(int(number), 2)
            case ["close", number, reason]:
                service.NotificationClosed(int(number), int(reason))


asyncio.run(main(json.loads(sys.argv[1]), float(sys.argv[2])))

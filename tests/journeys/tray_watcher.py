"""The D-Bus interface by which a desktop's panel hears of icons."""

# ruff: noqa: N802, F821 - D-Bus names its members, and annotations are its signatures

from dbus_fast.constants import PropertyAccess
from dbus_fast.service import ServiceInterface, dbus_property, method


class Watcher(ServiceInterface):
    def __init__(self, items: list[str]) -> None:
        super().__init__("org.kde.StatusNotifierWatcher")
        self._items = items

    @method()
    def RegisterStatusNotifierItem(self, service: "s"):
        self._items.append(service)

    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> "b":
        return True

    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> "i":
        return 0

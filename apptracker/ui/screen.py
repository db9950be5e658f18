"""Whether there is a screen to show a window on. Qt ends the process when there is none, so it is asked before."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_ADVICE = "try the command line instead: apptracker demo --out DIR shows what it does, apptracker --help the commands"


def why_no_screen() -> str:
    """In words why no window can be shown, and what to do; '' where one can."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if not sys.platform.startswith("linux") or platform not in ("", "xcb", "wayland"):
        return ""
    if platform != "xcb" and _has_wayland():
        return ""
    if platform == "wayland" or not os.environ.get("DISPLAY"):
        return f"there is no screen to open a window on; {_ADVICE}"
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError:
        return f"a library the window needs is missing (libxcb-cursor0); install it, or {_ADVICE}"
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    if failed:
        xcb.xcb_disconnect(connection)
        return f"the screen {os.environ['DISPLAY']} does not answer; {_ADVICE}"
    return (
        ""  # still connected: a display without other windows starts anew when its last one goes, just as Qt connects
    )


def _has_wayland() -> bool:
    """Whether a Wayland compositor's socket is there."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name).exists()

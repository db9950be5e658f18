"""Whether there is a screen to show a window on. Qt ends the process when there is none, so it is asked before."""

from __future__ import annotations

import os
import sys

_ADVICE = "try the command line instead: apptracker demo --out DIR shows what it does, apptracker --help the commands"


def why_no_screen() -> str:
    """In words why no window can be shown, and what to do; '' where one can."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    if not os.environ.get("DISPLAY"):
        return f"there is no screen to open a window on; {_ADVICE}"
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError:
        return "a library the window needs is missing (libxcb-cursor0); install it with your system's packages"
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return f"the screen {os.environ['DISPLAY']} does not answer; {_ADVICE}" if failed else ""

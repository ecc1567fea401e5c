"""Whether there is a screen to open a window on. Qt ends the process when there is none, so this asks first."""

import os
import sys
from collections.abc import Mapping

from briefing_app.core.errors import NoScreen


def require_screen() -> None:
    """Raises `NoScreen`, with a sentence, when no window can be opened."""
    if not has_screen(os.environ, sys.platform):
        raise NoScreen(
            "There is no screen to open the window on.",
            "Start it in a desktop session; everything else works from the command line, see “briefing-app --help”.",
        )


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether Qt will find a screen: always on Windows and macOS, on Linux if a display server answers."""
    if platform in ("win32", "darwin"):
        return True
    if environment.get("QT_QPA_PLATFORM") or environment.get("WAYLAND_DISPLAY"):
        return True
    display = environment.get("DISPLAY")
    return bool(display) and _answers(str(display))


def _answers(display: str) -> bool:
    """Whether an X server answers there; taken as true where that cannot be asked."""
    import ctypes.util  # late: only X is asked so

    name = ctypes.util.find_library("xcb") or "libxcb.so.1"
    try:
        xcb = ctypes.CDLL(name)
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)

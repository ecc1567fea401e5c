"""Where things are: the one file that knows how the application is installed.

Bundled places are read-only. They lie beside the package in a wheel, in the unpacked folder of a frozen
application, and at the top of the checkout during development. Per-user places are the platform's own; with a file
called `portable` beside the program of a frozen application they are a folder there, so that a stick can be carried.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.core.errors import BadInput

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

APP_NAME = "briefing-app"
NOTEBOOK_VARIABLE = "BRIEFING_APP_NOTEBOOK"
PORTABLE_MARKERS = ("portable", "portable.txt")
PORTABLE_FOLDER = "notebook"
PACKAGE = Path(__file__).resolve().parent


def bundled_root() -> Path:
    """The folder that holds `resources/`, `data/` and `docs/guide/`."""
    if getattr(sys, "frozen", False):
        return Path(getattr(sys, "_MEIPASS", PACKAGE.parent))
    inside_wheel = PACKAGE / "bundled"
    return inside_wheel if inside_wheel.is_dir() else PACKAGE.parents[1]


def resources_folder() -> Path:
    """Sources, curated entries, fonts and icons."""
    return bundled_root() / "resources"


def guide_folder() -> Path:
    """The user guide: pages in Markdown, and their pictures."""
    return bundled_root() / "docs" / "guide"


def vision_file() -> Path:
    """The bundled corpus."""
    return bundled_root() / "data" / "vision.db"


def notebook_file(chosen: str | None = None) -> Path:
    """The notebook: the one chosen, else that of the environment, else the user's own."""
    if chosen is None:
        chosen = os.environ.get(NOTEBOOK_VARIABLE) or None
    if chosen is not None:
        return user_path(chosen)
    return (portable_folder() or _user_folder("XDG_DATA_HOME", "~/.local/share")) / "notebook.db"


def portable_folder() -> Path | None:
    """Where everything of the user's stays when the application is carried on a stick; nothing when it is installed."""
    if not getattr(sys, "frozen", False):
        return None
    program_folder = Path(sys.executable).resolve().parent
    is_portable = any((program_folder / marker).is_file() for marker in PORTABLE_MARKERS)
    return program_folder / PORTABLE_FOLDER if is_portable else None


def user_path(typed: str) -> Path:
    """A path as a person types it. Raises `BadInput`."""
    if not typed.strip():
        raise BadInput("The name of a file is empty.", "Give it a name.")
    try:
        return Path(typed).expanduser().absolute()
    except (RuntimeError, ValueError, OSError) as error:
        raise BadInput(f"“{typed}” names no file.", "Write its whole path.") from error


def settings_file() -> Path:
    """The user's settings of the window."""
    return (portable_folder() or _user_folder("XDG_CONFIG_HOME", "~/.config")) / "settings.json"


def log_file() -> Path:
    """Where a fault of the program is written down."""
    return (portable_folder() or _user_places().user_log_path) / "briefing-app.log"


def own_command() -> list[str]:
    """The command line that starts this application again as a process of its own."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "briefing_app"]


def _user_folder(variable: str, default: str) -> Path:
    """Asked at every start: on Linux, where the rule is one line, the library that knows all of them stays unloaded."""
    if sys.platform == "linux":
        given = Path(os.environ.get(variable, "").strip())
        folder = given if given.is_absolute() else Path(default).expanduser()  # the rule ignores a relative one
        return folder / APP_NAME
    return _user_places().user_config_path if "CONFIG" in variable else _user_places().user_data_path


def _user_places() -> "PlatformDirs":
    from platformdirs import PlatformDirs  # late: not needed where the notebook is chosen

    return PlatformDirs(APP_NAME, appauthor=False)

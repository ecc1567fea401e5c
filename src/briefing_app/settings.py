"""How the user left the window: a frozen value, loaded at the start and saved at the end.

Settings are a comfort, never a reason to fail: what cannot be read is taken as not set, what cannot be
written is left.
"""

import json
from contextlib import suppress
from dataclasses import asdict, field, fields
from pathlib import Path

from briefing_app.core.quick import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What is remembered. `geometry` and `splitter` are base64 as Qt gives them; `text_step` counts from 100 %.

    `recent` is what was gone to by the palette lately, the last first, `read` which items were read.
    """

    geometry: str = ""
    splitter: str = ""
    text_step: int = 0
    place: str = ""
    scheme: str = "system"
    language: str = "system"
    grouping: str = "language"
    tour_offered: bool = False
    notes_open: bool = False
    pack_folder: str = ""
    marking: str = ""
    recent: list[str] = field(default_factory=list)
    read: list[str] = field(default_factory=list)


def load_settings(path: Path) -> Settings:
    """The settings of the file; the defaults for what it does not say rightly."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    default = Settings()
    right = {
        each.name: stored[each.name]
        for each in fields(Settings)
        if type(stored.get(each.name)) is type(getattr(default, each.name))
    }
    return Settings(**right)


def save_settings(path: Path, settings: Settings) -> None:
    """Writes the settings aside, then puts them in place."""
    aside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text(json.dumps(asdict(settings), indent=2), encoding="utf-8")
        aside.replace(path)
    except OSError:
        with suppress(OSError):
            aside.unlink()

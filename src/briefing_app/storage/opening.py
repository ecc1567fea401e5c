"""Opens a notebook: whole, brought up to date, and rescued where it was damaged."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.core.errors import NotebookDamaged, NotebookUnreadable
from briefing_app.storage import engine, migrations
from briefing_app.storage.engine import Connection

if TYPE_CHECKING:
    from briefing_app.storage.rescue import Rescue


def open_notebook(path: Path) -> "tuple[Connection, Rescue | None]":
    """A connection to the notebook, made empty where there is none; and what was done if it was damaged.

    Raises `NotebookUnreadable`, `NotebookTooNew`, `NotSaved`; then nothing stays open.
    """
    try:
        return _open(path), None
    except NotebookDamaged:
        return _rescue(path)
    except NotebookUnreadable as error:
        if "is not a notebook" in error.what and path.is_file() and _has_backups(path):
            return _rescue(path)  # it was one once
        raise


def _has_backups(path: Path) -> bool:
    from briefing_app.storage.backup import list_backups  # late: seldom asked

    return bool(list_backups(path))


def _rescue(path: Path) -> "tuple[Connection, Rescue]":
    from briefing_app.storage.rescue import rescue  # late: seldom wanted

    rescued = rescue(path, datetime.now())
    return _open(path), rescued


def _open(path: Path) -> Connection:
    connection = engine.open_notebook(path)
    try:
        engine.ensure_sound(connection, path)
        migrations.migrate(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection

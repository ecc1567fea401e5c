"""What a notebook was when it was opened: which file, with what known of it, and how far its log went.

Read at once, so that the log itself can be loaded with the first act: a notebook is opened to be read.
"""

from pathlib import Path
from typing import NamedTuple

from briefing_app.storage.device import File, find_file
from briefing_app.storage.engine import Connection, reading

EDITION = "edition"
"""The name of the fact that says with which edition the notebook was last opened."""


class Opened(NamedTuple):
    """`last` is the number of the last revision, `data_version` SQLite's own count of what others wrote."""

    file: File | None
    edition: str
    last: int
    data_version: int


def look_at(connection: Connection, path: Path) -> Opened:
    """How it is now. Raises `NotebookUnreadable`."""
    with reading(path):
        (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM revisions").fetchone()
        edition = connection.execute("SELECT value FROM facts WHERE name = ?", (EDITION,)).fetchone()
        return Opened(
            file=find_file(path),
            edition=str(edition[0]) if edition else "",
            last=int(last),
            data_version=read_data_version(connection),
        )


def read_data_version(connection: Connection) -> int:
    """Another number means that another process has written."""
    (version,) = connection.execute("PRAGMA data_version").fetchone()
    return int(version)

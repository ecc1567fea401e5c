"""Which notebook on which machine writes, and under whose name."""

import os
import sys
from pathlib import Path

from briefing_app.core.errors import NotSaved
from briefing_app.storage.engine import Connection, Transaction, reading

File = tuple[int, int]
"""Which file of this machine, as the system numbers its disks and their files; a copy of it is another."""


def find_file(path: Path) -> File | None:
    """Which file the notebook is; nothing where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def read_device(connection: Connection, path: Path, file: File | None) -> str:
    """The id under which this file on this machine appends. A copy or a restored backup takes a new one.

    A notebook that can only be read keeps the one that it has.
    """
    identity = f"{_name_machine()}:{file[0]}:{file[1]}" if file else ""
    with reading(path):
        known = dict(connection.execute("SELECT name, value FROM facts WHERE name IN ('device', 'file')").fetchall())
    if known.get("file") == identity:
        return str(known["device"])
    device = os.urandom(6).hex()
    try:
        with Transaction(connection, path):
            connection.executemany(
                "INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", [("device", device), ("file", identity)]
            )
    except NotSaved:
        return str(known.get("device", device))
    return device


def read_author() -> str:
    """The name of the account, or nothing where there is none."""
    import getpass  # late: asked with the first act

    try:
        name = getpass.getuser()
    except (KeyError, OSError):
        return ""
    return name.encode("utf-8", "replace").decode("utf-8")


def _name_machine() -> str:
    if sys.platform != "win32":
        return os.uname().nodename
    import platform  # late: slow to load, and elsewhere it would only ask the same

    return platform.node()

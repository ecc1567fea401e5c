"""Which SQLite, how it is opened, and what its errors mean to a person.

One SQLite library per process, or file locks break: `sqlcipher3` brings a recent one on every platform and
works unencrypted as well; sqlite-utils is made to use it too.

A notebook is kept in WAL mode with `synchronous=FULL`: of the modes tried, the only one that lost no
acknowledged save in power-cut trials.
"""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any

import sqlcipher3
from sqlcipher3 import dbapi2

from briefing_app.core.errors import (
    BriefingError,
    CorpusFault,
    NotebookBusy,
    NotebookDamaged,
    NotebookUnreadable,
    NotSaved,
)

sys.modules.setdefault("pysqlite3", sqlcipher3)

Connection = Any
"""A `dbapi2.Connection`; sqlcipher3 carries no types."""

SqliteError = dbapi2.Error
WAIT_FOR_OTHERS_MS = 3_000
WAIT_IN_PASSING_MS = 30
ASK_AGAIN_SECONDS = 0.01
LARGEST_TO_CHECK = 20_000_000
"""In bytes: a notebook up to that size is looked through whenever it is opened, a larger one when it is backed up."""
PUT_BACK = "Put a copy of it back from your backup."


def open_notebook(path: Path) -> Connection:
    """A connection to the notebook, made empty where there is none. Raises `NotebookUnreadable`.

    The caller migrates it. Foreign keys hold; writers wait for one another.
    """
    with reading(path):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotebookUnreadable(
                f"The folder for the notebook, {path.parent}, cannot be made: {error.strerror}.",
                "Choose another place with --notebook FILE.",
            ) from error
        connection = dbapi2.connect(path.as_uri(), uri=True, isolation_level=None)
        try:
            connection.execute(f"PRAGMA busy_timeout = {WAIT_FOR_OTHERS_MS}")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except BaseException:
            connection.close()
            raise
        return connection


def ensure_sound(connection: Connection, path: Path) -> None:
    """Looks through a notebook for damage, as far as that takes no time. Raises `NotebookDamaged`."""
    with reading(path):
        if path.stat().st_size <= LARGEST_TO_CHECK:
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                raise NotebookDamaged(f"The notebook {path} is damaged: {verdict}.", PUT_BACK)


def make_durable(connection: Connection, *, is_shared: bool = False) -> None:
    """From here on a committed transaction survives a pulled plug.

    `is_shared` says that something else than this machine's disk keeps the file, where no write-ahead log may be used.
    """
    mode = _choose_journal(connection, "DELETE" if is_shared else "WAL")
    if mode == "wal":
        connection.execute("PRAGMA synchronous = FULL")
    else:
        connection.execute("PRAGMA synchronous = EXTRA")


def _choose_journal(connection: Connection, wanted: str) -> str:
    """The mode that is in force. While another process makes the notebook SQLite does not wait here, so we do."""
    until = time.monotonic() + WAIT_FOR_OTHERS_MS / 1000
    while True:
        try:
            (mode,) = connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()
        except SqliteError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(ASK_AGAIN_SECONDS)
        else:
            return str(mode)


def attach_corpus(connection: Connection, path: Path) -> None:
    """Attaches the corpus, read-only, under the name `vision`. Raises `CorpusFault`."""
    remedy = "Install the application again; your notebook is not affected."
    if not path.is_file():
        raise CorpusFault(f"The bundled documents are missing: there is no file {path}.", remedy)
    try:
        connection.execute("ATTACH ? AS vision", (f"{path.as_uri()}?mode=ro&immutable=1",))
        connection.execute("SELECT count(*) FROM vision.passages").fetchone()
    except SqliteError as error:
        raise CorpusFault(f"The bundled documents in {path} cannot be read: {error}.", remedy) from error


@contextmanager
def in_passing(connection: Connection) -> Iterator[None]:
    """Within it a writer that finds another one at work is told so almost at once."""
    connection.execute(f"PRAGMA busy_timeout = {WAIT_IN_PASSING_MS}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA busy_timeout = {WAIT_FOR_OTHERS_MS}")


class Transaction:
    """Everything written in it becomes durable together, or nothing does. Raises `NotSaved`."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def __enter__(self) -> None:
        try:
            if self._connection.in_transaction:  # one that was interrupted before it could be taken back
                self._connection.execute("ROLLBACK")
            self._connection.execute("BEGIN IMMEDIATE")
        except SqliteError as error:
            raise _explain_write(error, self._path) from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        failure = error or self._commit()
        if failure is None:
            return
        with suppress(SqliteError):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        if isinstance(failure, SqliteError):
            raise _explain_write(failure, self._path) from failure
        if error is None:
            raise failure

    def _commit(self) -> BaseException | None:
        try:
            self._connection.execute("COMMIT")
        except BaseException as failure:
            return failure
        return None


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turns what SQLite says while the notebook is read into sentences. Raises `NotebookUnreadable`."""
    try:
        yield
    except SqliteError as error:
        raise explain_read(error, path) from error


def is_locked(error: Exception) -> bool:
    """Whether another program stands in the way, and nothing else is wrong."""
    return "locked" in str(error) or "busy" in str(error)


def explain_busy(path: Path) -> NotebookBusy:
    """For whoever has waited long enough for another program."""
    return NotebookBusy(
        f"Another program has held the notebook {path} for too long, and nothing was saved.",
        "Close the other program, then save again.",
    )


def _explain_write(error: Exception, path: Path) -> BriefingError:
    said = str(error)
    if "full" in said:
        return NotSaved(
            f"The disk that holds {path} is full, and nothing was saved.", "Make room on it, then save again."
        )
    if "readonly" in said:
        return NotSaved(
            f"The notebook {path} can only be read, and nothing was saved.",
            "Allow writing to the file and its folder, or use another notebook.",
        )
    if is_locked(error):
        return explain_busy(path)
    if "disk I/O" in said or "unable to open" in said:
        return NotSaved(
            f"The disk did not accept the change to {path} ({said}), and nothing was saved.",
            "Check the disk and the folder, then save again.",
        )
    return NotSaved(f"The notebook {path} refused the change ({said}), and nothing was saved.")


def explain_read(error: Exception, path: Path) -> BriefingError:
    """What SQLite said while a notebook was read, as a sentence."""
    said = str(error)
    if "not a database" in said:
        return NotebookUnreadable(
            f"{path} is not a notebook; it was left as it is.", "Choose another file with --notebook FILE."
        )
    if "unable to open" in said:
        reason = "it is a folder" if path.is_dir() else "it, or its folder, may not be read and written by you"
        return NotebookUnreadable(
            f"The notebook {path} cannot be opened: {reason}.",
            "Allow access to it, or choose another file with --notebook FILE.",
        )
    if "malformed" in said or "corrupt" in said:
        return NotebookDamaged(f"The notebook {path} is damaged; it was left as it is.", PUT_BACK)
    if "readonly" in said:
        return NotebookUnreadable(
            f"The notebook {path} cannot be opened, because the file or its folder is read-only.",
            "Allow writing to both, or choose another file with --notebook FILE.",
        )
    return NotebookUnreadable(f"The notebook {path} cannot be read ({said}); it was left as it is.")

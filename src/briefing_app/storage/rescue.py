"""A damaged notebook: what can be read of it is saved into a new one, and the damaged file is kept aside.

The log is read row by row, past what is damaged; what is missing is taken from the newest copy that is sound. The
tables of what is current are made anew from the log.
"""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from briefing_app.core.acts import Act
from briefing_app.core.errors import NotebookUnreadable
from briefing_app.core.quick import dataclass
from briefing_app.core.revision import Revision
from briefing_app.storage import backup, engine, migrations, reverting, revisions
from briefing_app.storage.device import read_author
from briefing_app.storage.engine import Connection, SqliteError
from briefing_app.storage.step import Step

SMALLEST_ROW = 200
"""In bytes: by which the number of rows is guessed where the file does not say it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescue:
    """What was saved: changes read from the damaged file, and those that only a copy still had."""

    damaged_file: Path
    from_file: int
    from_backup: int
    unreadable: int

    @property
    def sentence(self) -> str:
        """What happened, for the user."""
        lost = f" {self.unreadable:,} could not be read." if self.unreadable else ""
        return (
            f"The notebook was damaged. {self.from_file:,} changes were saved from it, {self.from_backup:,} more from"
            f" the last backup.{lost} The damaged file is kept as {self.damaged_file.name}."
        )


def rescue(notebook_file: Path, now: datetime) -> Rescue:
    """Puts a sound notebook in the place of a damaged one. Raises `NotebookUnreadable`, `NotSaved`."""
    damaged = _set_aside(notebook_file, now)
    saved, last = _read_what_is_sound(damaged)
    copied = _read_newest_backup(notebook_file)
    more = {id_: revision for id_, revision in copied.items() if id_ not in saved}
    found = sorted({**more, **saved}.values(), key=lambda revision: (revision.clock, revision.id))
    with closing(engine.open_notebook(notebook_file)) as connection:
        migrations.migrate(connection, notebook_file)
        with engine.Transaction(connection, notebook_file):
            step = Step(connection, "rescue", read_author(), Act.RESTORE_BACKUP, "")
            step.take_in(found)
            for name, value in _read_facts(damaged).items():
                step.note_fact(name, value)
            reverting.settle(connection)
    unreadable = max(0, last - len(saved) - len(more))
    return Rescue(damaged_file=damaged, from_file=len(saved), from_backup=len(more), unreadable=unreadable)


def _set_aside(notebook_file: Path, now: datetime) -> Path:
    """The file and its write-ahead log under another name; the log belongs to it."""
    damaged = notebook_file.with_name(f"{notebook_file.stem} damaged {now:{backup.TIME}}.db")
    try:
        notebook_file.replace(damaged)
        log = Path(f"{notebook_file}-wal")
        if log.exists():
            log.replace(f"{damaged}-wal")
        Path(f"{notebook_file}-shm").unlink(missing_ok=True)
    except OSError as error:
        raise NotebookUnreadable(
            f"The notebook {notebook_file} is damaged, and cannot be set aside: {error.strerror}.",
            "Close other programs that use it, and start again.",
        ) from error
    return damaged


def _read_what_is_sound(path: Path) -> tuple[dict[str, Revision], int]:
    """The revisions of a damaged file that can be read and are as they were written; and how many there were."""
    try:
        with closing(dbapi2.connect(path.as_uri(), uri=True, isolation_level=None)) as connection:
            last = _find_last(connection, path)
            return {revision.id: revision for revision in _read_one_by_one(connection, last)}, last
    except SqliteError:
        return {}, 0


def _find_last(connection: Connection, path: Path) -> int:
    for sql in ("SELECT seq FROM sqlite_sequence WHERE name = 'revisions'", "SELECT max(seq) FROM revisions"):
        try:
            row = connection.execute(sql).fetchone()
        except SqliteError:
            continue
        if row and isinstance(row[0], int):
            return row[0]
    return path.stat().st_size // SMALLEST_ROW


def _read_one_by_one(connection: Connection, last: int) -> Iterator[Revision]:
    sql = f"SELECT {revisions.COLUMNS}, digest FROM revisions WHERE seq = ?"
    for seq in range(1, last + 1):
        try:
            row = connection.execute(sql, (seq,)).fetchone()
            revision = revisions.read(row[:-1]) if row else None
        except (SqliteError, ValueError, UnicodeDecodeError):
            continue
        if revision is not None and revision.digest == row[-1]:
            yield revision


def _read_newest_backup(notebook_file: Path) -> dict[str, Revision]:
    for copy in backup.list_backups(notebook_file):
        try:
            backup.check(copy.path, is_thorough=True)
        except NotebookUnreadable:
            continue
        with closing(dbapi2.connect(f"{copy.path.as_uri()}?mode=ro", uri=True)) as connection:
            rows = connection.execute(f"SELECT {revisions.COLUMNS} FROM revisions ORDER BY seq")
            return {revision.id: revision for revision in map(revisions.read, rows)}
    return {}


def _read_facts(path: Path) -> dict[str, str]:
    """What was known of the notebook as a whole, but for which file it is."""
    try:
        with closing(dbapi2.connect(path.as_uri(), uri=True)) as connection:
            facts = dict(connection.execute("SELECT name, value FROM facts").fetchall())
    except SqliteError:
        return {}
    return {name: value for name, value in facts.items() if name not in ("device", "file")}

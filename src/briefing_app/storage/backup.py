"""Copies of the notebook beside it: made whole, checked, and thinned out as they age.

A copy is written under another name, checked, and only then given its own. It is an ordinary notebook, which may also
be opened or carried elsewhere.
"""

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from sqlcipher3 import dbapi2

from briefing_app.core.errors import CannotWrite, NotebookUnreadable
from briefing_app.core.quick import dataclass
from briefing_app.storage import engine, revisions
from briefing_app.storage.engine import Connection, SqliteError
from briefing_app.storage.migrations import APPLICATION_ID

DAYS_KEPT = 14
WEEKS_KEPT = 8
OTHERS_KEPT = 10
ROOM_TO_SPARE = 1.5
"""How many times the notebook's size must be free before a copy is begun."""
ABANDONED_AFTER = 3_600
"""In seconds: no copy takes that long."""
TIME = "%Y-%m-%d %H.%M.%S"


class Reason(StrEnum):
    """Why a copy was made; part of its name."""

    DAILY = "daily"
    MIGRATION = "before upgrade"
    RESTORE = "before restore"
    CHANGE = "before change"
    REQUEST = "on request"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy. `moment` is local time."""

    path: Path
    moment: datetime
    reason: Reason


def backups_folder(notebook_file: Path) -> Path:
    """Where the copies of a notebook are kept."""
    return notebook_file.with_name(f"{notebook_file.stem} backups")


def list_backups(notebook_file: Path) -> tuple[Backup, ...]:
    """The copies of a notebook, the newest first."""
    name = re.compile(
        rf"{re.escape(notebook_file.stem)} (?P<moment>\d{{4}}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?: \d+)?"
        rf" (?P<reason>{'|'.join(Reason)})\.db"
    )
    found = []
    folder = backups_folder(notebook_file)
    for path in folder.iterdir() if folder.is_dir() else ():
        if matched := name.fullmatch(path.name):
            moment = datetime.strptime(matched["moment"], TIME)
            backup = Backup(path=path, moment=moment, reason=Reason(matched["reason"]))
            with suppress(FileNotFoundError):  # another process may be thinning them out
                found.append((moment, path.stat().st_mtime_ns, backup))
    return tuple(backup for *_, backup in sorted(found, key=lambda each: each[:2], reverse=True))


def is_due(notebook_file: Path, today: date) -> bool:
    """Whether there is no copy of this day yet."""
    return not any(
        backup.reason is Reason.DAILY and backup.moment.date() == today for backup in list_backups(notebook_file)
    )


def back_up(notebook_file: Path, reason: Reason, now: datetime, *, in_use: Path | None = None) -> Backup:
    """Makes a copy and checks it; older ones are thinned out, but for one that is in use.

    Raises `CannotWrite`, `NotebookBusy`, `NotebookUnreadable`.
    """
    folder = backups_folder(notebook_file)
    path = _find_free(folder, notebook_file.stem, reason, now)
    aside = path.with_suffix(".part")
    try:
        folder.mkdir(exist_ok=True)
        _ensure_room(notebook_file, folder)
        with _removed_on_failure(aside):
            _copy(notebook_file, aside)
            check(aside, is_thorough=reason in (Reason.DAILY, Reason.REQUEST))
            aside.replace(path)
        _sync_folder(folder)
    except (OSError, SqliteError) as error:
        check(notebook_file, is_thorough=False)  # a damaged notebook cannot be copied, and that is what to say
        raise CannotWrite(
            f"A copy of the notebook could not be made in {folder}: {getattr(error, 'strerror', None) or error}.",
            "Make room there, or allow writing to it.",
        ) from error
    _thin_out(notebook_file, in_use)
    return Backup(path=path, moment=now.replace(microsecond=0), reason=reason)


@contextmanager
def _removed_on_failure(aside: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        aside.unlink(missing_ok=True)
        raise


def _copy(notebook_file: Path, aside: Path) -> None:
    until = time.monotonic() + engine.WAIT_FOR_OTHERS_MS / 1000

    def give_up_in_time(status: int, _left: int, _pages: int) -> None:
        """Without it SQLite would wait for ever for another program that holds the notebook."""
        if status in (dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED) and time.monotonic() > until:
            raise engine.explain_busy(notebook_file)

    aside.unlink(missing_ok=True)
    with closing(_open(notebook_file)) as source, closing(dbapi2.connect(str(aside))) as copy:
        source.backup(copy, progress=give_up_in_time, sleep=engine.ASK_AGAIN_SECONDS)
        copy.execute("PRAGMA journal_mode = DELETE")


def check(path: Path, *, is_thorough: bool) -> None:
    """Raises `NotebookUnreadable` if a notebook is damaged, held elsewhere, or is none.

    A thorough check reads every revision as well.
    """
    try:
        with closing(_open(path)) as connection:
            if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
                raise _explain_other_file(path)
            (verdict,) = connection.execute(
                "PRAGMA integrity_check(1)" if is_thorough else "PRAGMA quick_check(1)"
            ).fetchone()
            damaged = verdict != "ok" or (is_thorough and has_damaged_revision(connection))
    except SqliteError as error:
        if engine.is_locked(error):
            raise engine.explain_read(error, path) from error
        if "not a database" in str(error):
            raise _explain_other_file(path) from error
        damaged = True
    if damaged:
        raise NotebookUnreadable(f"The notebook {path} is damaged.", "Put back a copy from before the damage.")


def _explain_other_file(path: Path) -> NotebookUnreadable:
    return NotebookUnreadable(f"{path} is not a notebook; it was left as it is.", "Choose another file.")


def has_damaged_revision(connection: Connection) -> bool:
    """Whether the words of any revision are others than those that were written."""
    rows = connection.execute(f"SELECT {revisions.COLUMNS}, digest FROM revisions")
    return any(revisions.read(row[:-1]).digest != row[-1] for row in rows)


def _open(path: Path) -> Connection:
    wait = engine.WAIT_FOR_OTHERS_MS / 1000
    return dbapi2.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=wait)


def _ensure_room(notebook_file: Path, folder: Path) -> None:
    needed = notebook_file.stat().st_size * ROOM_TO_SPARE
    if shutil.disk_usage(folder).free < needed:
        raise OSError(f"the disk has less than {needed / 1e6:,.0f} MB left")


def _find_free(folder: Path, stem: str, reason: Reason, now: datetime) -> Path:
    path = folder / f"{stem} {now:{TIME}} {reason}.db"
    number = 2
    while path.exists():
        path = folder / f"{stem} {now:{TIME}} {number} {reason}.db"
        number += 1
    return path


def _sync_folder(folder: Path) -> None:
    """Makes the new name durable, where the system lets a folder be opened."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _thin_out(notebook_file: Path, in_use: Path | None) -> None:
    """Keeps one a day for two weeks, then one a week for eight; of the others the newest ten.

    What a copy that was cut short left behind goes as well, once it cannot be in the making any more.
    """
    for left in backups_folder(notebook_file).glob("*.part*"):
        with suppress(OSError):  # it is open elsewhere, or another process was quicker: it goes the next time
            if time.time() - left.stat().st_mtime > ABANDONED_AFTER:
                left.unlink()
    backups = list_backups(notebook_file)
    days = [backup for backup in backups if backup.reason is Reason.DAILY]
    kept = set(days[:DAYS_KEPT])
    weeks = {backup.moment.isocalendar()[:2]: backup for backup in days[DAYS_KEPT:]}
    kept.update([weeks[week] for week in sorted(weeks, reverse=True)[:WEEKS_KEPT]])
    kept.update([backup for backup in backups if backup.reason is not Reason.DAILY][:OTHERS_KEPT])
    for backup in backups:
        if backup not in kept and backup.path != in_use:
            with suppress(OSError):  # as above
                backup.path.unlink()

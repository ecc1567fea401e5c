"""Ways of keeping a notebook that are weaker than the product's: what the harness must be able to see fail.

They are put between the program and SQLite: whatever the program asks for, another journal or another care for the
disk is set. The program under test does not know.
"""

import re
import weakref
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from sqlcipher3 import dbapi2

Connection: TypeAlias = Any
Cursor: TypeAlias = Any

FIRST_COMMITS = 5
SYNCHRONOUS = ("OFF", "NORMAL", "FULL", "EXTRA")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """How a notebook is kept. Empty: as the program wants it.

    With `commit_every`, only one commit in so many is done, and the others are reported as done; the first ones, which
    make the notebook, are all done.
    """

    journal: str = ""
    synchronous: str = ""
    commit_every: int = 1


MODES = {
    "product": Mode(),
    "WAL/NORMAL": Mode(synchronous="NORMAL"),
    "WAL/OFF": Mode(synchronous="OFF"),
    "DELETE/EXTRA": Mode(journal="DELETE", synchronous="EXTRA"),
    "DELETE/FULL": Mode(journal="DELETE", synchronous="FULL"),
    "MEMORY/FULL": Mode(journal="MEMORY", synchronous="FULL"),
    "commits held back": Mode(commit_every=20),
}

_connections = list[weakref.ref[Any]]()


def enter_mode(name: str) -> None:
    """From here on every connection that this process makes is kept so."""
    mode, really_connect = MODES[name], dbapi2.connect

    def connect(*values: object, **named: Any) -> Connection:  # noqa: ANN401
        named["factory"] = _weaken(named.get("factory", dbapi2.Connection), mode)
        connection = really_connect(*values, **named)
        if mode.synchronous:
            connection.execute(f"PRAGMA synchronous = {mode.synchronous}")
        _connections.append(weakref.ref(connection))
        return connection

    dbapi2.connect = connect


def read_mode(notebook: Path) -> str:
    """How a notebook that is open is really kept, such as `WAL/FULL`."""
    for reference in reversed(_connections):
        try:
            connection = reference()
            ((_, _, main), *_) = connection.execute("PRAGMA database_list").fetchall()
            if Path(main).samefile(notebook):
                (journal,) = connection.execute("PRAGMA journal_mode").fetchone()
                (synchronous,) = connection.execute("PRAGMA synchronous").fetchone()
                return f"{journal.upper()}/{SYNCHRONOUS[synchronous]}"
        except (AttributeError, OSError, dbapi2.ProgrammingError):
            continue
    raise LookupError(f"{notebook} is not open.")


def _weaken(base: type[Any], mode: Mode) -> type[Any]:
    class Weakened(base):  # type: ignore[misc]  # what connection it is is known when it runs
        commits = 0
        is_held_back = False

        @property
        def in_transaction(self) -> bool:
            return bool(super().in_transaction) and not self.is_held_back

        def execute(self, sql: str, *values: object) -> Cursor:
            return super().execute(self._replace(sql), *values)

        def _replace(self, sql: str) -> str:
            if mode.synchronous:
                sql = re.sub(r"(?i)(PRAGMA\s+synchronous\s*=\s*)\w+", rf"\g<1>{mode.synchronous}", sql)
            if mode.journal:
                sql = re.sub(r"(?i)(PRAGMA\s+journal_mode\s*=\s*)\w+", rf"\g<1>{mode.journal}", sql)
            return self._hold_back(sql) if mode.commit_every > 1 else sql

        def _hold_back(self, sql: str) -> str:
            if sql.upper().startswith("COMMIT"):
                self.commits += 1
                self.is_held_back = self.commits > FIRST_COMMITS and self.commits % mode.commit_every > 0
                return "SELECT 1" if self.is_held_back else sql
            if sql.upper().startswith("BEGIN") and self.is_held_back:
                self.is_held_back = False
                return "SELECT 1"
            return sql

    return Weakened

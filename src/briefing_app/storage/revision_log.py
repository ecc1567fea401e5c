"""The log of one open notebook: one act of the user after another, undone and redone; what others appended.

Nothing in the log is ever rewritten. `storage.step` appends, `storage.reverting` takes back, `storage.current` keeps
the tables of what is current in step, all in one transaction.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from briefing_app.core.acts import Act, DoneStep
from briefing_app.core.changes import Changes
from briefing_app.core.errors import NotSaved
from briefing_app.core.revision import Revision, find_heads
from briefing_app.storage import restoring, reverting, revisions
from briefing_app.storage.device import find_file, read_author, read_device
from briefing_app.storage.engine import Connection, Transaction, reading
from briefing_app.storage.opened import Opened, read_data_version
from briefing_app.storage.restoring import Carry, Return
from briefing_app.storage.step import Step, describe_changes, state_all

Fetch = Callable[[Connection], DoneStep | None]
Revert = Callable[[Connection, Step, DoneStep], None]


class RevisionLog:
    """Other processes may append to the log at the same time."""

    def __init__(self, connection: Connection, path: Path, opened: Opened) -> None:
        self._connection = connection
        self._path = path
        self._author = read_author()
        self._file = opened.file
        self._device = read_device(connection, path, opened.file)
        self._own = set[str]()
        self._seen = opened.last
        self._data_version = opened.data_version

    @contextmanager
    def step(self, act: Act, about: str = "", *, continues: int = 0) -> Iterator[Step]:
        """One act of the user: all that it appends becomes durable together, or nothing. Raises `NotSaved`.

        `continues` is the number of an act of which this is to be a part, as when one goes on typing; where another
        act came between, it is one of its own.
        """
        with self._open_transaction():
            goes_on = continues and continues == self._fetch_last_number()
            step = self._begin(act, about, continues=continues if goes_on else 0)
            yield step
        self._own.update(step.revision_ids)

    def undo(self) -> Changes:
        """Takes back the last act that was not undone; nothing when there is none. Raises `NotSaved`."""
        return self._revert(reverting.fetch_next_undo, Act.UNDO, reverting.undo)

    def redo(self) -> Changes:
        """Does the act again that was undone last; nothing when there is none. Raises `NotSaved`."""
        return self._revert(reverting.fetch_next_redo, Act.REDO, reverting.redo)

    def fetch_fact_of(self, copy: Path, name: str) -> str:
        """Something that is known of a copy of the notebook; empty where it is not."""
        with reading(copy), restoring.attached(self._connection, copy):
            row = self._connection.execute("SELECT value FROM copy.facts WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def find_returns(self, copy: Path, carry: Carry) -> tuple[Return, ...]:
        """What a copy of the notebook has otherwise."""
        with reading(copy), restoring.attached(self._connection, copy):
            return restoring.find_returns(self._connection, carry)

    def go_back(self, copy: Path, about: str, carry: Carry) -> Changes:
        """Makes everything stand as it does in a copy. Raises `NotSaved`, `NotebookUnreadable`."""
        with reading(copy), restoring.attached(self._connection, copy):
            with self.step(Act.RESTORE_BACKUP, about) as step:
                restoring.go_back(self._connection, step, carry)
            return step.changes

    def fetch_steps(self, limit: int) -> tuple[tuple[DoneStep, str], ...]:
        """The last acts, undoings left out, the newest first; and of each whether it is done, undone or settled."""
        with reading(self._path):
            rows = self._connection.execute(
                "SELECT number, act, about, state FROM steps WHERE undoes IS NULL ORDER BY number DESC LIMIT ?",
                (limit,),
            ).fetchall()
        return tuple((DoneStep(number=row[0], act=Act(row[1]), about=row[2]), row[3]) for row in rows)

    def fetch_next_undo(self) -> DoneStep | None:
        """The act that `undo` would take back now."""
        with reading(self._path):
            return reverting.fetch_next_undo(self._connection)

    def fetch_next_redo(self) -> DoneStep | None:
        """The act that `redo` would do again now."""
        with reading(self._path):
            return reverting.fetch_next_redo(self._connection)

    @contextmanager
    def settled_step(self, act: Act) -> Iterator[Step]:
        """An act that is not the user's own: it cannot be undone, and nothing before it. Raises `NotSaved`."""
        with self._open_transaction():
            step = self._begin(act, "")
            yield step
            if step.number:
                reverting.settle(self._connection)
        self._own.update(step.revision_ids)

    def fetch_fact(self, name: str) -> str:
        """Something that is known of this notebook as a whole; empty where it is not."""
        with reading(self._path):
            row = self._connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def fetch_heads(self, entity_id: str) -> tuple[Revision, ...]:
        """The revisions of an entity that nobody has replaced, the one shown first."""
        with reading(self._path):
            return revisions.fetch_heads(self._connection, entity_id)

    def fetch_first_heads(self, entity_ids: Sequence[str]) -> Mapping[str, Revision]:
        """By entity, the revision that is shown."""
        with reading(self._path):
            ids = revisions.fetch_head_ids(self._connection, list(dict.fromkeys(entity_ids)))
            heads = defaultdict[str, list[Revision]](list)
            for head in revisions.fetch(self._connection, [id_ for each in ids.values() for id_ in each]):
                heads[head.entity_id].append(head)
        return {entity_id: find_heads(each)[0] for entity_id, each in heads.items()}

    def fetch_all_heads(self, *kinds: str) -> tuple[Revision, ...]:
        """The revisions of these kinds that nobody has replaced, removals among them."""
        with reading(self._path):
            rows = self._connection.execute(
                f"SELECT {revisions.COLUMNS} FROM revisions WHERE id IN (SELECT revision_id FROM heads)"
                " AND kind IN (SELECT value FROM json_each(?)) ORDER BY seq",
                (json.dumps(kinds),),
            ).fetchall()
            return tuple(revisions.read(row) for row in rows)

    def fetch_all(self) -> tuple[Revision, ...]:
        """Every revision, in order of arrival."""
        with reading(self._path):
            rows = self._connection.execute(f"SELECT {revisions.COLUMNS} FROM revisions ORDER BY seq").fetchall()
            return tuple(revisions.read(row) for row in rows)

    def fetch_histories(self, entity_ids: Sequence[str]) -> tuple[Revision, ...]:
        """Every revision of these entities."""
        with reading(self._path):
            return revisions.fetch_histories(self._connection, entity_ids)

    def fetch_known(self, revision_ids: Sequence[str]) -> tuple[Revision, ...]:
        """Those of these revisions that are in the log."""
        with reading(self._path):
            return revisions.fetch(self._connection, revision_ids)

    def fetch_history(self, entity_id: str) -> tuple[Revision, ...]:
        """Every revision of an entity, the oldest first."""
        with reading(self._path):
            return revisions.fetch_history(self._connection, entity_id)

    def fetch_removed(self, entity_ids: Sequence[str]) -> Mapping[str, bool]:
        """Those of which nothing stands any more, and whether only the undoing of an import took it away.

        Uses of a tag that are on an item's new code instead are not among them.
        """
        with reading(self._path):
            return revisions.fetch_removed(self._connection, entity_ids)

    def fetch_with(self, revision_id: str, kind: str) -> tuple[Revision, ...]:
        """The revisions of a kind that were appended by the same act as this one."""
        with reading(self._path):
            rows = self._connection.execute(
                f"SELECT {revisions.COLUMNS} FROM revisions WHERE kind = ? AND step ="
                " (SELECT step FROM revisions WHERE id = ?) ORDER BY seq",
                (kind, revision_id),
            ).fetchall()
            return tuple(revisions.read(row) for row in rows)

    def fetch_made_by(self, act: Act) -> tuple[Revision, ...]:
        """The revisions of the last act of that sort, in their order."""
        with reading(self._path):
            rows = self._connection.execute(
                f"SELECT {revisions.COLUMNS} FROM revisions"
                " WHERE step = (SELECT max(number) FROM steps WHERE act = ?) ORDER BY seq",
                (act.value,),
            ).fetchall()
            return tuple(revisions.read(row) for row in rows)

    def fetch_outside_changes(self) -> Changes:
        """What other processes have appended since this was last asked."""
        with reading(self._path):
            version = read_data_version(self._connection)
            if version == self._data_version:
                return Changes()
            self._data_version = version
            rows = self._connection.execute(
                f"SELECT seq, {revisions.COLUMNS} FROM revisions WHERE seq > ? ORDER BY seq", (self._seen,)
            ).fetchall()
        self._seen = max((row[0] for row in rows), default=self._seen)
        read = (revisions.read(row[1:]) for row in rows)
        others = [revision for revision in read if revision.id not in self._own]
        self._own.clear()
        return describe_changes(state_all(others))

    def _open_transaction(self) -> Transaction:
        if find_file(self._path) != self._file:
            raise NotSaved(
                f"The notebook {self._path} was moved, replaced or deleted while it was open, and nothing was saved.",
                "Put it back where it was, or start the application again.",
            )
        return Transaction(self._connection, self._path)

    def _begin(self, act: Act, about: str, *, undoes: int | None = None, continues: int = 0) -> Step:
        return Step(self._connection, self._device, self._author, act, about, undoes=undoes, continues=continues)

    def _revert(self, fetch_next: Fetch, act: Act, revert: Revert) -> Changes:
        with self._open_transaction():
            found = fetch_next(self._connection)
            if found is None:
                return Changes()
            step = self._begin(act, found.about, undoes=found.number)
            revert(self._connection, step, found)
        self._own.update(step.revision_ids)
        return step.changes

    def _fetch_last_number(self) -> int:
        (number,) = self._connection.execute("SELECT coalesce(max(number), 0) FROM steps").fetchone()
        return int(number)

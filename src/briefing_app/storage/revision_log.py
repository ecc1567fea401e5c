"""Appends revisions to the log and keeps the tables of what is current in step, in one transaction.

Nothing in the log is ever rewritten. After each revision the entity's heads are looked at again, and the
first of them is what the current table shows; `storage.current` says how a body becomes a row.
"""

import getpass
import json
import platform
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import uuid_utils

from briefing_app.core.changes import Changes
from briefing_app.core.errors import NotSaved
from briefing_app.core.revision import Action, Body, Clock, Revision, encode_body, find_heads
from briefing_app.storage import current
from briefing_app.storage.engine import Connection, reading, writing

COLUMNS = "id, entity_id, kind, parents, clock, device, device_number, author, step, action, body"


def new_id() -> str:
    """An id that no other device makes, in order of time."""
    return str(uuid_utils.uuid7())


class RevisionLog:
    """The log of one open notebook. Other processes may append to it at the same time."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._author = _read_author()
        self._identity = _identify(path)
        self._device = _read_device(connection, path, self._identity)
        self._own = set[str]()
        with reading(path):
            (self._seen,) = connection.execute("SELECT coalesce(max(seq), 0) FROM revisions").fetchone()
            self._data_version = self._read_data_version()

    @contextmanager
    def step(self) -> Iterator["Step"]:
        """One act of the user: all that it appends becomes durable together, or nothing. Raises `NotSaved`."""
        if _identify(self._path) != self._identity:
            raise NotSaved(
                f"The notebook {self._path} was moved, replaced or deleted while it was open, and nothing was saved.",
                "Put it back where it was, or start the application again.",
            )
        with writing(self._connection, self._path):
            step = Step(self._connection, self._device, self._author)
            yield step
        self._own.update(step.revision_ids)

    def fetch_fact(self, name: str) -> str:
        """Something that is known of this notebook as a whole; empty where it is not."""
        with reading(self._path):
            row = self._connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def fetch_heads(self, entity_id: str) -> tuple[Revision, ...]:
        """The revisions of an entity that nobody has replaced, the one shown first."""
        with reading(self._path):
            return _fetch_heads(self._connection, entity_id)

    def fetch_all_heads(self, *kinds: str) -> tuple[Revision, ...]:
        """The revisions of these kinds that nobody has replaced, removals among them."""
        with reading(self._path):
            rows = self._connection.execute(
                f"SELECT {COLUMNS} FROM revisions WHERE id IN (SELECT revision_id FROM heads)"
                " AND kind IN (SELECT value FROM json_each(?)) ORDER BY seq",
                (json.dumps(kinds),),
            ).fetchall()
            return tuple(_read_revision(row) for row in rows)

    def fetch_history(self, entity_id: str) -> tuple[Revision, ...]:
        """Every revision of an entity, the oldest first."""
        with reading(self._path):
            return _fetch_history(self._connection, entity_id)

    def fetch_outside_changes(self) -> Changes:
        """What other processes have appended since this was last asked."""
        with reading(self._path):
            version = self._read_data_version()
            if version == self._data_version:
                return Changes()
            self._data_version = version
            rows = self._connection.execute(
                f"SELECT seq, {COLUMNS} FROM revisions WHERE seq > ? ORDER BY seq", (self._seen,)
            ).fetchall()
        self._seen = max((row[0] for row in rows), default=self._seen)
        others = [revision for revision in (_read_revision(row[1:]) for row in rows) if revision.id not in self._own]
        self._own.clear()
        return describe_changes(others)

    def _read_data_version(self) -> int:
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)


class Step:
    """The revisions of one act, as they are appended."""

    def __init__(self, connection: Connection, device: str, author: str) -> None:
        self._connection = connection
        self._device = device
        self._author = author
        self._id = new_id()
        self._revisions: list[Revision] = []
        last_clock, self._device_number = connection.execute(
            "SELECT coalesce((SELECT clock FROM revisions ORDER BY seq DESC LIMIT 1), ''),"
            " (SELECT coalesce(max(device_number), 0) FROM revisions WHERE device = ?)",
            (device,),
        ).fetchone()
        self._clock = Clock(device, last_clock)

    @property
    def changes(self) -> Changes:
        """What the act has touched so far."""
        return describe_changes(self._revisions)

    @property
    def revision_ids(self) -> tuple[str, ...]:
        """The revisions appended so far."""
        return tuple(revision.id for revision in self._revisions)

    def note_fact(self, name: str, value: str) -> None:
        """States something of this notebook as a whole."""
        self._connection.execute("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (name, value))

    def put(self, kind: str, entity_id: str, body: Body, parents: Sequence[str] | None = None) -> str:
        """States what an entity is from now on; returns the revision's id.

        `parents` are the revisions that the editor was shown; without them, all that stand now.
        """
        return self._append(kind, entity_id, Action.PUT, encode_body(body), parents)

    def remove(self, kind: str, entity_id: str) -> str:
        """States that an entity is gone; the log keeps what it was."""
        heads = _fetch_heads(self._connection, entity_id)
        return self._append(kind, entity_id, Action.REMOVE, heads[0].body if heads else "{}", None)

    def restate(self, revision: Revision, body: Body) -> str:
        """Replaces one revision, a removal by a removal, with another body."""
        return self._append(revision.kind, revision.entity_id, revision.action, encode_body(body), (revision.id,))

    def _append(self, kind: str, entity_id: str, action: Action, body: str, parents: Sequence[str] | None) -> str:
        if parents is None:
            parents = tuple(head.id for head in _fetch_heads(self._connection, entity_id))
        self._device_number += 1
        revision = Revision(
            id=new_id(),
            entity_id=entity_id,
            kind=kind,
            parents=tuple(sorted(parents)),
            clock=self._clock.read(time.time_ns() // 1_000_000),
            device=self._device,
            device_number=self._device_number,
            author=self._author,
            step=self._id,
            action=action,
            body=body,
        )
        _insert(self._connection, revision)
        current.show_heads(self._connection, _fetch_heads(self._connection, entity_id))
        self._revisions.append(revision)
        return revision.id


def describe_changes(revisions: Sequence[Revision]) -> Changes:
    """What some revisions touched."""
    bodies = [json.loads(revision.body) for revision in revisions]
    return Changes(
        ids=tuple(dict.fromkeys(revision.entity_id for revision in revisions)),
        kinds=frozenset(revision.kind for revision in revisions),
        item_ids=frozenset(
            body[field] for body in bodies for field in ("item_id", "target_id") if isinstance(body.get(field), str)
        ),
    )


def _insert(connection: Connection, revision: Revision) -> None:
    connection.execute(
        f"INSERT INTO revisions ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            revision.id,
            revision.entity_id,
            revision.kind,
            json.dumps(revision.parents),
            revision.clock,
            revision.device,
            revision.device_number,
            revision.author,
            revision.step,
            revision.action.value,
            revision.body,
        ),
    )
    connection.executemany("DELETE FROM heads WHERE revision_id = ?", [(parent,) for parent in revision.parents])
    connection.execute("INSERT INTO heads (revision_id, entity_id) VALUES (?, ?)", (revision.id, revision.entity_id))


def _fetch_heads(connection: Connection, entity_id: str) -> tuple[Revision, ...]:
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM revisions WHERE id IN (SELECT revision_id FROM heads WHERE entity_id = ?)", (entity_id,)
    )
    return find_heads(_read_revision(row) for row in rows)


def _fetch_history(connection: Connection, entity_id: str) -> tuple[Revision, ...]:
    rows = connection.execute(f"SELECT {COLUMNS} FROM revisions WHERE entity_id = ? ORDER BY seq", (entity_id,))
    return tuple(_read_revision(row) for row in rows)


def _read_revision(row: Sequence[str]) -> Revision:
    id_, entity_id, kind, parents, clock, device, device_number, author, step, action, body = row
    return Revision(
        id=id_,
        entity_id=entity_id,
        kind=kind,
        parents=tuple(json.loads(parents)),
        clock=clock,
        device=device,
        device_number=int(device_number),
        author=author,
        step=step,
        action=Action(action),
        body=body,
    )


def _identify(path: Path) -> str:
    """Which file on which machine a notebook is; a copy of it is another."""
    try:
        status = path.stat()
    except OSError:
        return ""
    return f"{platform.node()}:{status.st_dev}:{status.st_ino}"


def _read_device(connection: Connection, path: Path, identity: str) -> str:
    """The id under which this file on this machine appends. A copy or a restored backup takes a new one.

    A notebook that can only be read keeps the one that it has.
    """
    with reading(path):
        known = dict(connection.execute("SELECT name, value FROM facts WHERE name IN ('device', 'file')").fetchall())
    if known.get("file") == identity:
        return str(known["device"])
    device = new_id()
    try:
        with writing(connection, path):
            connection.executemany(
                "INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", [("device", device), ("file", identity)]
            )
    except NotSaved:
        return str(known.get("device", device))
    return device


def _read_author() -> str:
    try:
        name = getpass.getuser()
    except (KeyError, OSError):
        return ""
    return name.encode("utf-8", "replace").decode("utf-8")

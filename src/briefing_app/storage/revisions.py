"""The rows of the log: how a revision is written and read, and which of them stand."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing_app.core.revision import Action, Revision, find_heads
from briefing_app.storage.engine import Connection

COLUMNS = "id, entity_id, kind, parents, clock, device, author, action, body"
INSERT = f"INSERT INTO revisions ({COLUMNS}, digest, step) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
PIECE = 10_000
"""How many ids are asked for in one statement."""


def insert(connection: Connection, revisions: Iterable[Revision], step: int) -> None:
    """Appends to the log, and keeps `heads` in step."""
    revisions = tuple(revisions)
    connection.executemany(INSERT, [(*_make_row(revision), revision.digest, step) for revision in revisions])
    replaced = [(revision.entity_id, parent) for revision in revisions for parent in revision.parents]
    if replaced:
        connection.executemany("DELETE FROM heads WHERE entity_id = ? AND revision_id = ?", replaced)
    gone = {parent for _, parent in replaced}
    connection.executemany(
        "INSERT INTO heads (entity_id, revision_id) VALUES (?, ?)",
        [(revision.entity_id, revision.id) for revision in revisions if revision.id not in gone],
    )


def fetch_head_ids(connection: Connection, entity_ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """By entity, the ids of the revisions that nobody has replaced; none for an entity that is new."""
    found = defaultdict[str, tuple[str, ...]](tuple)
    if len(entity_ids) == 1:
        rows = connection.execute("SELECT entity_id, revision_id FROM heads WHERE entity_id = ?", tuple(entity_ids))
        for entity_id, revision_id in rows:
            found[entity_id] += (revision_id,)
        return found
    for piece in _cut(entity_ids):
        rows = connection.execute(
            "SELECT entity_id, revision_id FROM heads WHERE entity_id IN (SELECT value FROM json_each(?))",
            (json.dumps(piece),),
        )
        for entity_id, revision_id in rows:
            found[entity_id] += (revision_id,)
    return found


def fetch_heads(connection: Connection, entity_id: str) -> tuple[Revision, ...]:
    """The revisions of an entity that nobody has replaced, the one to show first."""
    ids = fetch_head_ids(connection, (entity_id,))[entity_id]
    return find_heads(fetch(connection, ids))


def fetch(connection: Connection, revision_ids: Sequence[str]) -> tuple[Revision, ...]:
    """The revisions with these ids, in order of arrival within each ten thousand asked for."""
    rows = (
        row
        for piece in _cut(revision_ids)
        for row in connection.execute(
            f"SELECT {COLUMNS} FROM revisions WHERE id IN (SELECT value FROM json_each(?)) ORDER BY seq",
            (json.dumps(piece),),
        )
    )
    return tuple(read(row) for row in rows)


def fetch_history(connection: Connection, entity_id: str) -> tuple[Revision, ...]:
    """Every revision of an entity, the oldest first."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM revisions WHERE entity_id = ? ORDER BY seq", (entity_id,))
    return tuple(read(row) for row in rows)


def fetch_first_clock(connection: Connection, entity_id: str) -> str:
    """When the first revision of an entity was made, as far as this notebook knows."""
    (clock,) = connection.execute("SELECT min(clock) FROM revisions WHERE entity_id = ?", (entity_id,)).fetchone()
    return str(clock)


def read(row: Sequence[str]) -> Revision:
    """A row of `COLUMNS` as a revision."""
    id_, entity_id, kind, parents, clock, device, author, action, body = row
    return Revision(
        id=id_,
        entity_id=entity_id,
        kind=kind,
        parents=tuple(json.loads(parents)),
        clock=clock,
        device=device,
        author=author,
        action=Action(action),
        body=body,
    )


def _make_row(revision: Revision) -> tuple[str, ...]:
    return (
        revision.id,
        revision.entity_id,
        revision.kind,
        json.dumps(revision.parents),
        revision.clock,
        revision.device,
        revision.author,
        revision.action.value,
        revision.body,
    )


def _cut(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (ids[at : at + PIECE] for at in range(0, len(ids), PIECE))

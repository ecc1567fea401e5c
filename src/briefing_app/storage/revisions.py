"""The rows of the log: how a revision is written and read, and which of them stand."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing_app.core.acts import Act
from briefing_app.core.revision import Action, Revision, find_heads
from briefing_app.storage.engine import Connection

COLUMNS = "id, entity_id, kind, parents, clock, device, author, action, body"
INSERT = f"INSERT INTO revisions ({COLUMNS}, digest, step) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
PIECE = 10_000
"""How many ids are asked for in one statement."""
REMOVED = f"""
SELECT made.entity_id, min(coalesce(steps.act = '{Act.UNDO}' AND undone.act = '{Act.IMPORT}', 0))
FROM heads JOIN revisions AS made ON made.id = heads.revision_id
LEFT JOIN steps ON steps.number = made.step LEFT JOIN steps AS undone ON undone.number = steps.undoes
WHERE heads.entity_id IN (SELECT value FROM json_each(?))
AND NOT (made.kind = 'tagging' AND coalesce(steps.act, '') IN ('{Act.NEW_EDITION}', '{Act.IMPORT}'))
GROUP BY made.entity_id HAVING max(made.action = '{Action.PUT}') = 0
"""


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
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
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


def fetch_histories(connection: Connection, entity_ids: Sequence[str]) -> tuple[Revision, ...]:
    """Every revision of these entities, in order of arrival within each ten thousand asked for."""
    rows = (
        row
        for piece in _cut(entity_ids)
        for row in connection.execute(
            f"SELECT {COLUMNS} FROM revisions WHERE entity_id IN (SELECT value FROM json_each(?)) ORDER BY seq",
            (json.dumps(piece),),
        )
    )
    return tuple(read(row) for row in rows)


def leave_out_known(connection: Connection, made: Sequence[Revision]) -> list[Revision]:
    """Those of some revisions that are not in the log, each once."""
    known = {
        id_
        for piece in _cut([revision.id for revision in made])
        for (id_,) in connection.execute(
            "SELECT id FROM revisions WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(piece),)
        )
    }
    new = {revision.id: revision for revision in made if revision.id not in known}
    return list(new.values())


def find_heads_again(connection: Connection, entity_ids: Sequence[str]) -> Mapping[str, tuple[Revision, ...]]:
    """The heads of entities by all that the log holds of them, the one to show first; `heads` is put right."""
    found = defaultdict[str, list[str]](list)
    for piece in _cut(entity_ids):
        rows = connection.execute(
            "SELECT entity_id, id, parents FROM revisions WHERE entity_id IN (SELECT value FROM json_each(?))",
            (json.dumps(piece),),
        ).fetchall()
        replaced = {parent for _, _, parents in rows for parent in json.loads(parents)}
        for entity_id, id_, _ in rows:
            if id_ not in replaced:
                found[entity_id].append(id_)
    connection.executemany("DELETE FROM heads WHERE entity_id = ?", [(entity_id,) for entity_id in entity_ids])
    pairs = [(entity_id, id_) for entity_id, ids in found.items() for id_ in ids]
    connection.executemany("INSERT INTO heads (entity_id, revision_id) VALUES (?, ?)", pairs)
    standing = defaultdict[str, list[Revision]](list)
    for revision in fetch(connection, [id_ for _, id_ in pairs]):
        standing[revision.entity_id].append(revision)
    return {entity_id: find_heads(heads) for entity_id, heads in standing.items()}


def fetch_first_clocks(connection: Connection, entity_ids: Sequence[str]) -> Mapping[str, str]:
    """By entity, when its first revision was made, as far as this notebook knows."""
    if len(entity_ids) == 1:
        (entity_id,) = entity_ids
        row = connection.execute("SELECT min(clock) FROM revisions WHERE entity_id = ?", (entity_id,)).fetchone()
        return {entity_id: row[0]}
    return {
        entity_id: clock
        for piece in _cut(entity_ids)
        for entity_id, clock in connection.execute(
            "SELECT value, (SELECT min(clock) FROM revisions WHERE entity_id = value) FROM json_each(?)",
            (json.dumps(piece),),
        )
    }


def fetch_removed(connection: Connection, entity_ids: Sequence[str]) -> Mapping[str, bool]:
    """Of those of which nothing stands any more, whether only the undoing of an import took it away."""
    return {
        entity_id: bool(is_undone)
        for piece in _cut(entity_ids)
        for entity_id, is_undone in connection.execute(REMOVED, (json.dumps(piece),))
    }


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

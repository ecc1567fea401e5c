"""Undo: what an act did is taken back by appending what was there before it. Nothing is ever rewritten.

Acts are undone in the reverse of the order in which they were done, so that each finds the notebook as it left it. An
act that is redone is an undoing undone.
"""

import json
from collections.abc import Sequence

from briefing_app.core.acts import Act, DoneStep
from briefing_app.core.revision import Action, Revision, find_heads, read_body
from briefing_app.storage import revisions
from briefing_app.storage.engine import Connection
from briefing_app.storage.step import Entry, Step


def fetch_next_undo(connection: Connection) -> DoneStep | None:
    """The act that would be undone now."""
    return _fetch_step(connection, "WHERE state = 'done' ORDER BY number DESC LIMIT 1")


def fetch_next_redo(connection: Connection) -> DoneStep | None:
    """The act that would be done again now: the one undone last."""
    return _fetch_step(connection, "WHERE state = 'undone' ORDER BY number LIMIT 1")


def undo(connection: Connection, step: Step, done: DoneStep) -> None:
    """Takes back what an act did."""
    _put_back(connection, step, done.number)
    connection.execute("UPDATE steps SET state = 'undone' WHERE number = ?", (done.number,))


def redo(connection: Connection, step: Step, undone: DoneStep) -> None:
    """Takes back the undoing of an act."""
    (undoing,) = connection.execute("SELECT max(number) FROM steps WHERE undoes = ?", (undone.number,)).fetchone()
    _put_back(connection, step, undoing)
    connection.execute("UPDATE steps SET state = 'done' WHERE number = ?", (undone.number,))


def settle(connection: Connection) -> None:
    """From here on nothing that was done before can be undone or redone."""
    connection.execute("UPDATE steps SET state = 'settled' WHERE state <> 'settled'")


def _fetch_step(connection: Connection, clause: str) -> DoneStep | None:
    row = connection.execute(f"SELECT number, act, about FROM steps {clause}").fetchone()
    return DoneStep(number=row[0], act=Act(row[1]), about=row[2]) if row else None


def _put_back(connection: Connection, step: Step, number: int) -> None:
    """Appends, for every entity that the act touched, what stood before it."""
    touched = connection.execute(
        "SELECT entity_id, kind, min(seq) FROM revisions WHERE step = ? GROUP BY entity_id ORDER BY min(seq) DESC",
        (number,),
    ).fetchall()
    before = _fetch_heads_before(connection, number)
    now = revisions.fetch_head_ids(connection, [entity_id for entity_id, _, _ in touched])
    standing = {
        revision.id: revision for revision in revisions.fetch(connection, [id_ for ids in now.values() for id_ in ids])
    }
    step.begin()
    step.append(
        [
            entry
            for entity_id, kind, _ in touched
            for entry in plan_return(
                entity_id, kind, before.get(entity_id, ()), [standing[id_] for id_ in now[entity_id]]
            )
        ]
    )


def plan_return(entity_id: str, kind: str, before: Sequence[Revision], now: Sequence[Revision]) -> list[Entry]:
    """What to append so that an entity stands as it stood: every version of it, the shown one last."""
    kept = {head.id for head in before} & {head.id for head in now}
    replaced = tuple(head.id for head in now if head.id not in kept)
    standing = find_heads(before)
    wanted = [head for head in reversed(standing) if head.id not in kept and head.action is Action.PUT]
    if not replaced and not wanted:
        return []
    staying = next((head for head in standing if head.id in kept), None)
    if staying is not None and (not wanted or staying is standing[0]):
        wanted.append(staying)
    if not wanted:
        body = read_body(find_heads(now)[0].body)
        return [Entry(kind=kind, entity_id=entity_id, body=body, action=Action.REMOVE, parents=replaced, is_exact=True)]
    return [
        Entry(
            kind=kind,
            entity_id=entity_id,
            body=read_body(head.body),
            action=head.action,
            parents=(*replaced, head.id) if head is staying else replaced,
            is_exact=True,
        )
        for head in wanted
    ]


def _fetch_heads_before(connection: Connection, number: int) -> dict[str, tuple[Revision, ...]]:
    """By entity, the revisions that stood when the act began."""
    rows = connection.execute(
        "SELECT earlier.entity_id, earlier.id, earlier.parents FROM revisions AS earlier JOIN"
        " (SELECT entity_id, min(seq) AS first FROM revisions WHERE step = ? GROUP BY entity_id) AS touched"
        " ON earlier.entity_id = touched.entity_id AND earlier.seq < touched.first",
        (number,),
    ).fetchall()
    replaced = {parent for _, _, parents in rows for parent in json.loads(parents)}
    stood = dict[str, tuple[Revision, ...]]()
    for revision in revisions.fetch(connection, [id_ for _, id_, _ in rows if id_ not in replaced]):
        stood[revision.entity_id] = (*stood.get(revision.entity_id, ()), revision)
    return stood

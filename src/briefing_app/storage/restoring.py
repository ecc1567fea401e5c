"""Back to how a copy of the notebook has it: as an act like any other, appended, so that it can be undone."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from briefing_app.core.quick import dataclass
from briefing_app.core.revision import Action, Revision, find_heads
from briefing_app.storage import reverting, revisions
from briefing_app.storage.engine import Connection
from briefing_app.storage.step import Step

PAIRS = "SELECT entity_id, revision_id FROM {}.heads"
OURS, THEIRS = PAIRS.format("main"), PAIRS.format("copy")
DIFFERING = f"SELECT entity_id FROM ({OURS} EXCEPT {THEIRS}) UNION SELECT entity_id FROM ({THEIRS} EXCEPT {OURS})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """One entity that the copy has otherwise: the revisions that stand in the copy, and those that stand now."""

    entity_id: str
    kind: str
    then: tuple[Revision, ...]
    now: tuple[Revision, ...]

    @property
    def is_needed(self) -> bool:
        """Whether anything would be seen of it."""
        return _state(self.then) != _state(self.now)


@contextmanager
def attached(connection: Connection, path: Path) -> Iterator[None]:
    """A copy beside the notebook, under the name `copy`, for reading."""
    connection.execute("ATTACH ? AS copy", (f"{path.as_uri()}?mode=ro",))
    try:
        yield
    finally:
        connection.execute("DETACH copy")


def find_returns(connection: Connection) -> tuple[Return, ...]:
    """What the attached copy has otherwise."""
    entity_ids = [entity_id for (entity_id,) in connection.execute(DIFFERING).fetchall()]
    then = _fetch_standing(connection, "copy", entity_ids)
    now = _fetch_standing(connection, "main", entity_ids)
    returns = (
        Return(
            entity_id=entity_id,
            kind=(then.get(entity_id) or now[entity_id])[0].kind,
            then=tuple(then.get(entity_id, ())),
            now=tuple(now.get(entity_id, ())),
        )
        for entity_id in entity_ids
    )
    return tuple(each for each in returns if each.is_needed)


def go_back(connection: Connection, step: Step) -> None:
    """Makes everything stand as it does in the attached copy; what the notebook did not know is taken in first."""
    rows = connection.execute(
        f"SELECT {revisions.COLUMNS} FROM copy.revisions WHERE id NOT IN (SELECT id FROM main.revisions) ORDER BY seq"
    ).fetchall()
    step.take_in([revisions.read(row) for row in rows])
    step.append(
        [
            entry
            for each in find_returns(connection)
            for entry in reverting.plan_return(each.entity_id, each.kind, each.then, each.now)
        ]
    )


def _fetch_standing(connection: Connection, schema: str, entity_ids: Sequence[str]) -> dict[str, list[Revision]]:
    standing = dict[str, list[Revision]]()
    columns = ", ".join(f"made.{name}" for name in revisions.COLUMNS.split(", "))
    rows = connection.execute(
        f"SELECT {columns} FROM {schema}.heads JOIN {schema}.revisions AS made ON made.id = heads.revision_id"
        " WHERE heads.entity_id IN (SELECT value FROM json_each(?)) ORDER BY made.seq",
        (json.dumps(entity_ids),),
    )
    for row in rows:
        revision = revisions.read(row)
        standing.setdefault(revision.entity_id, []).append(revision)
    return standing


def _state(heads: Sequence[Revision]) -> list[str]:
    return sorted(head.body for head in find_heads(heads) if head.action is Action.PUT)

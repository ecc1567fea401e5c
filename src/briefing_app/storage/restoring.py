"""Back to how a copy of the notebook has it: as an act like any other, appended, so that it can be undone."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from briefing_app.core.quick import dataclass
from briefing_app.core.revision import Action, Revision, find_heads, group_by_entity
from briefing_app.storage import reverting, revisions
from briefing_app.storage.engine import Connection
from briefing_app.storage.step import Step

PAIRS = "SELECT entity_id, revision_id FROM {}.heads"
OURS, THEIRS = PAIRS.format("main"), PAIRS.format("copy")
Carry = Callable[[Revision], Revision]
"""What a revision of the copy says by the codes of this edition; one that says something else has no id."""
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


def find_returns(connection: Connection, carry: Carry) -> tuple[Return, ...]:
    """What the attached copy has otherwise."""
    return _find_returns(connection, carry, _find_differing(connection))


def go_back(connection: Connection, step: Step, carry: Carry) -> None:
    """Makes everything stand as it does in the attached copy; what the notebook did not know is taken in first."""
    differing = _find_differing(connection)  # before what is taken in stands in both
    rows = connection.execute(
        f"SELECT {revisions.COLUMNS} FROM copy.revisions WHERE id NOT IN (SELECT id FROM main.revisions) ORDER BY seq"
    ).fetchall()
    step.take_in([revisions.read(row) for row in rows])
    step.append(
        [
            entry
            for each in _find_returns(connection, carry, differing)
            for entry in reverting.plan_return(each.entity_id, each.kind, each.then, each.now)
        ]
    )


def _find_differing(connection: Connection) -> list[str]:
    return [entity_id for (entity_id,) in connection.execute(DIFFERING).fetchall()]


def _find_returns(connection: Connection, carry: Carry, differing: Sequence[str]) -> tuple[Return, ...]:
    then = group_by_entity(carry(each) for each in _fetch_standing(connection, "copy", differing))
    entity_ids = list(dict.fromkeys((*differing, *then)))
    now = group_by_entity(_fetch_standing(connection, "main", entity_ids))
    returns = (
        Return(
            entity_id=entity_id,
            kind=(then.get(entity_id) or now[entity_id])[0].kind,
            then=tuple(then.get(entity_id, ())),
            now=tuple(now.get(entity_id, ())),
        )
        for entity_id in entity_ids
        if entity_id in then or entity_id in now
    )
    return tuple(each for each in returns if each.is_needed)


def _fetch_standing(connection: Connection, schema: str, entity_ids: Sequence[str]) -> Iterator[Revision]:
    columns = ", ".join(f"made.{name}" for name in revisions.COLUMNS.split(", "))
    rows = connection.execute(
        f"SELECT {columns} FROM {schema}.heads JOIN {schema}.revisions AS made ON made.id = heads.revision_id"
        " WHERE heads.entity_id IN (SELECT value FROM json_each(?)) ORDER BY made.seq",
        (json.dumps(entity_ids),),
    )
    return (revisions.read(row) for row in rows.fetchall())


def _state(heads: Sequence[Revision]) -> list[str]:
    return sorted(head.body for head in find_heads(heads) if head.action is Action.PUT)

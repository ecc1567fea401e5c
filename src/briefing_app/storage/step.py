"""One act of the user as it is appended to the log: any number of revisions that become durable together.

After each addition the heads of the entities are looked at again, and the first of them is what the tables of what is
current show. Many entities are written in a few statements, since a person may tag ten thousand notes at once.
"""

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import uuid_utils

from briefing_app.core.acts import Act
from briefing_app.core.changes import Changes
from briefing_app.core.quick import dataclass
from briefing_app.core.revision import (
    Action,
    Body,
    Clock,
    Revision,
    encode_body,
    find_heads,
    group_by_entity,
    read_body,
)
from briefing_app.storage import current, revisions
from briefing_app.storage.engine import Connection

TAKEN_IN = "latest clock taken in"
NOTHING: frozenset[str] = frozenset()
Stated = tuple[Revision, Body]
"""A revision, and its body as it was read or is to be written."""

LAST_CLOCK = (
    "SELECT max(coalesce((SELECT clock FROM revisions ORDER BY seq DESC LIMIT 1), ''),"
    f" coalesce((SELECT value FROM facts WHERE name = '{TAKEN_IN}'), ''))"
)
"""Of the revisions that others made, the last in order of arrival need not be the latest."""


def new_id() -> str:
    """An id that no other device makes, in order of time."""
    return str(uuid_utils.uuid7())


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a revision is to say. `parents` are the revisions that the editor was shown; without, all that stand.

    Who was shown one of several heads that say the same was shown them all, unless `is_exact`. `unchanged` are fields
    of the body that are as the editor was shown them.
    """

    kind: str
    entity_id: str
    body: Body
    action: Action = Action.PUT
    parents: tuple[str, ...] | None = None
    unchanged: frozenset[str] = NOTHING
    is_exact: bool = False


class Step:
    """The revisions of one act, as they are appended. `number` is 0 until the first is."""

    def __init__(
        self,
        connection: Connection,
        device: str,
        author: str,
        act: Act,
        about: str,
        *,
        undoes: int | None = None,
        continues: int = 0,
    ) -> None:
        self.number = continues
        self._connection = connection
        self._device = device
        self._author = author
        self._act = act
        self._about = about
        self._undoes = undoes
        self._stated: list[Stated] = []
        self._clock = Clock(connection.execute(LAST_CLOCK).fetchone()[0])

    @property
    def changes(self) -> Changes:
        """What the act has touched so far."""
        return describe_changes(self._stated, self.number)

    @property
    def revision_ids(self) -> tuple[str, ...]:
        """The revisions appended so far."""
        return tuple([revision.id for revision, _ in self._stated])

    def note_fact(self, name: str, value: str) -> None:
        """States something of this notebook as a whole."""
        self._connection.execute("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (name, value))

    def put(
        self,
        kind: str,
        entity_id: str,
        body: Body,
        parents: Sequence[str] | None = None,
        unchanged: frozenset[str] = NOTHING,
    ) -> None:
        """States what an entity is from now on.

        `parents` are the revisions that the editor was shown, none for what is new; without them, all that stand now.
        `unchanged` are fields that are as the editor was shown them.
        """
        shown = None if parents is None else tuple(parents)
        self.append([Entry(kind=kind, entity_id=entity_id, body=body, parents=shown, unchanged=unchanged)])

    def put_all(self, kind: str, bodies: Iterable[tuple[str, Body]]) -> None:
        """States what many entities of a kind are from now on, by their ids."""
        self.append([Entry(kind=kind, entity_id=id_, body=body) for id_, body in bodies])

    def remove(self, kind: str, entity_id: str) -> None:
        """States that an entity is gone; the log keeps what it was."""
        self.remove_all(kind, (entity_id,))

    def remove_all(self, kind: str, entity_ids: Sequence[str]) -> None:
        """States that many entities of a kind are gone."""
        heads = revisions.fetch_head_ids(self._connection, entity_ids)
        standing = group_by_entity(revisions.fetch(self._connection, [id_ for ids in heads.values() for id_ in ids]))
        self.append(
            [
                Entry(
                    kind=kind,
                    entity_id=entity_id,
                    body=read_body(find_heads(standing[entity_id])[0].body) if entity_id in standing else {},
                    action=Action.REMOVE,
                )
                for entity_id in entity_ids
            ]
        )

    def restate(self, revision: Revision, body: Body) -> None:
        """Replaces one revision, a removal by a removal, with another body."""
        self.append(
            [
                Entry(
                    kind=revision.kind,
                    entity_id=revision.entity_id,
                    body=body,
                    action=revision.action,
                    parents=(revision.id,),
                    is_exact=True,
                )
            ]
        )

    def append(self, entries: Sequence[Entry]) -> None:
        """Appends what the entries say, in their order."""
        if not entries:
            return
        known = dict.fromkeys(entry.entity_id for entry in entries if entry.parents != ())
        heads = revisions.fetch_head_ids(self._connection, list(known)) if known else {}
        made = [
            Revision(
                id=new_id(),
                entity_id=entry.entity_id,
                kind=entry.kind,
                parents=tuple(sorted(self._find_replaced(entry, heads.get(entry.entity_id, ())))),
                clock=self._clock.read(time.time_ns() // 1_000_000),
                device=self._device,
                author=self._author,
                action=entry.action,
                body=encode_body(entry.body),
            )
            for entry in entries
        ]
        self.begin()
        revisions.insert(self._connection, made, self.number)
        self._show(entries, made, heads)
        self._stated += zip(made, [entry.body for entry in entries], strict=True)

    def _find_replaced(self, entry: Entry, heads: tuple[str, ...]) -> Iterable[str]:
        if entry.parents is None:
            return heads
        if entry.is_exact or len(heads) < 2:
            return entry.parents
        known = revisions.fetch(self._connection, [*heads, *entry.parents])
        shown = {(each.action, each.body) for each in known if each.id in entry.parents}
        return {*entry.parents, *(each.id for each in known if (each.action, each.body) in shown)}

    def take_in(self, foreign: Iterable[Revision]) -> None:
        """Appends the revisions that are not known yet, as another notebook made them."""
        new = revisions.leave_out_known(self._connection, list(foreign))
        if not new:
            return
        self.begin()
        self._remember_clocks(new)
        revisions.insert(self._connection, new, self.number)
        entity_ids = list(dict.fromkeys(revision.entity_id for revision in new))
        heads = revisions.find_heads_again(self._connection, entity_ids)
        clocks = revisions.fetch_first_clocks(self._connection, entity_ids)
        current.show(
            self._connection,
            [current.Shown(heads=heads[entity_id], first_clock=clocks[entity_id]) for entity_id in entity_ids],
        )
        self._stated += state_all(new)

    def _remember_clocks(self, new: Sequence[Revision]) -> None:
        """What is written from now on is later than all that was taken in, and than all that was here."""
        latest = max(self._clock.last, *(revision.clock for revision in new))
        self._clock = Clock(latest)
        self.note_fact(TAKEN_IN, latest)

    def begin(self) -> None:
        """Makes the act's own row, before which nothing can be redone any more."""
        if self.number:
            return
        is_own = self._undoes is None
        if is_own:
            self._connection.execute("UPDATE steps SET state = 'settled' WHERE state = 'undone'")
        cursor = self._connection.execute(
            "INSERT INTO steps (act, about, undoes, state) VALUES (?, ?, ?, ?)",
            (self._act.value, self._about, self._undoes, "done" if is_own else "settled"),
        )
        self.number = cursor.lastrowid

    def _show(
        self, entries: Sequence[Entry], made: Sequence[Revision], heads_before: Mapping[str, tuple[str, ...]]
    ) -> None:
        by_entity: dict[str, list[tuple[Entry, Revision]]] = {}
        for entry, revision in zip(entries, made, strict=True):
            by_entity.setdefault(entry.entity_id, []).append((entry, revision))
        new: list[current.Shown] = []
        known: list[current.Shown] = []
        for entity_id, own in by_entity.items():
            before = heads_before.get(entity_id, ())
            shown = self._find_shown(own, before)
            (known if before else new).append(shown)
        if new:
            current.show(self._connection, new)
        if known and not current.renew(self._connection, known):
            clocks = revisions.fetch_first_clocks(self._connection, [entity.head.entity_id for entity in known])
            current.show(
                self._connection, [replace(entity, first_clock=clocks[entity.head.entity_id]) for entity in known]
            )

    def _find_shown(self, own: Sequence[tuple[Entry, Revision]], before: tuple[str, ...]) -> current.Shown:
        """What an entity shows after what was appended of it; `before` are the heads that it had."""
        entry, revision = own[0]
        first_clock = "" if before else revision.clock
        if len(own) > 1 or not set(revision.parents).issuperset(before):
            heads = revisions.fetch_heads(self._connection, revision.entity_id)
            return current.Shown(heads=heads, first_clock=first_clock)
        unchanged = entry.unchanged if revision.parents == before else NOTHING
        return current.Shown(heads=(revision,), body=entry.body, first_clock=first_clock, unchanged=unchanged)


def state_all(touched: Iterable[Revision]) -> list[Stated]:
    """Revisions with the states that they say."""
    return [(revision, read_body(revision.body)) for revision in touched]


def describe_changes(touched: Sequence[Stated], step: int = 0) -> Changes:
    """What some revisions touched."""
    return Changes(
        ids=tuple(dict.fromkeys([revision.entity_id for revision, _ in touched])),
        kinds=frozenset([revision.kind for revision, _ in touched]),
        item_ids=frozenset(
            [
                body[field]
                for _, body in touched
                for field in ("item_id", "target_id")
                if isinstance(body.get(field), str)
            ]
        ),
        step=step,
    )

"""The tables of what is current: how the first head of an entity becomes its row."""

import json
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from briefing_app.core.notebook import find_narrowest, tag_key
from briefing_app.core.quick import dataclass
from briefing_app.core.revision import Action, Revision, find_versions, read_body, read_moment
from briefing_app.storage.engine import Connection

Row = Mapping[str, str | int | None]
Body = Mapping[str, Any]
BEGINNINGS = ("created", "recorded")
"""What says when an entity came into being, and stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the current row of an entity is to show: the first of its heads, and what the others say of it.

    `first_clock` is when its first revision was made, which a row that stands already says. `unchanged` are values that
    such a row has already. `body` is that of the head, where it need not be read first.
    """

    heads: tuple[Revision, ...]
    body: Body | None = None
    first_clock: str = ""
    unchanged: frozenset[str] = frozenset()

    @property
    def head(self) -> Revision:
        """The one that the row shows."""
        return self.heads[0]

    @property
    def created(self) -> str:
        """When the entity came into being, as ISO 8601 in UTC."""
        return read_moment(self.first_clock) if self.first_clock else ""

    @property
    def versions(self) -> int:
        """How many of the heads say something of their own."""
        return len(find_versions(self.heads)) if len(self.heads) > 1 else 1


def show(connection: Connection, entities: Sequence[Shown]) -> None:
    """Makes the current rows show their heads; a removed entity has no row."""
    for (kind, action), of_kind in _group(entities).items():
        if action is Action.REMOVE:
            _delete(connection, kind, [entity.head.entity_id for entity in of_kind])
        else:
            rows = [_make_row(entity) for entity in of_kind]
            connection.executemany(_say_insert(kind, tuple(rows[0])), [tuple(row.values()) for row in rows])


def renew(connection: Connection, entities: Sequence[Shown]) -> bool:
    """Makes the rows that stand show their heads, and says whether every one of them stood.

    What is unchanged in all of them is left alone: SQLite writes the pages of an index anew even where a value is set
    to what it was.
    """
    is_complete = True
    for (kind, action), of_kind in _group(entities).items():
        if action is Action.REMOVE:
            _delete(connection, kind, [entity.head.entity_id for entity in of_kind])
        else:
            rows = [_make_row(entity) for entity in of_kind]
            unchanged = frozenset.intersection(*[entity.unchanged for entity in of_kind])
            update = _say_update(kind, tuple(rows[0]), unchanged)
            is_complete = connection.executemany(update, rows).rowcount == len(rows) and is_complete
    return is_complete


def _group(entities: Sequence[Shown]) -> Mapping[tuple[str, Action], list[Shown]]:
    groups: dict[tuple[str, Action], list[Shown]] = {}
    for entity in entities:
        head = entity.head
        groups.setdefault((head.kind, head.action), []).append(entity)
    return groups


def _delete(connection: Connection, kind: str, entity_ids: Iterable[str]) -> None:
    if kind == "tagging":
        connection.executemany(
            "DELETE FROM taggings WHERE tag_id = ? AND item_id = ?", [id_.split("/", 1) for id_ in entity_ids]
        )
        return
    connection.executemany(f"DELETE FROM {TABLES[kind].name} WHERE id = ?", [(id_,) for id_ in entity_ids])


@cache
def _say_insert(kind: str, names: tuple[str, ...]) -> str:
    table = TABLES[kind]
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in names if name not in table.key)
    quoted = ", ".join(f'"{name}"' for name in names)
    return (
        f"INSERT INTO {table.name} ({quoted}) VALUES ({', '.join('?' for _ in names)})"
        f" ON CONFLICT ({', '.join(table.key)}) DO UPDATE SET {updates}"
    )


@cache
def _say_update(kind: str, names: tuple[str, ...], unchanged: frozenset[str]) -> str:
    table = TABLES[kind]
    left = {*table.key, *BEGINNINGS, *unchanged}
    values = ", ".join(f'"{name}" = :{name}' for name in names if name not in left)
    where = " AND ".join(f"{name} = :{name}" for name in table.key)
    return f"UPDATE {table.name} SET {values} WHERE {where}"


def _make_row(entity: Shown) -> Row:
    head = entity.head
    row = TABLES[head.kind].make(entity, read_body(head.body) if entity.body is None else entity.body)
    return row if head.kind == "tagging" else {"id": head.entity_id, **row, "revision_id": head.id}


def _make_note(entity: Shown, body: Body) -> Row:
    return {
        "item_id": body["item_id"],
        "kind": body["kind"],
        "visibility": find_narrowest(entity.heads).value if len(entity.heads) > 1 else body["visibility"],
        "text": unicodedata.normalize("NFC", body["text"]),
        "owner": body["owner"],
        "due": body["due"],
        "done": int(body["done"]),
        "highlight_id": body.get("highlight_id"),
        "created": entity.created,
        "changed": entity.head.moment,
        "versions": entity.versions,
    }


def _make_highlight(entity: Shown, body: Body) -> Row:
    suggestion = body["suggestion"]
    return {
        **{name: body[name] for name in ("item_id", "colour", "passage_id", "start", "end", "exact")},
        **{name: body[name] for name in ("prefix", "suffix", "placement")},
        "suggestion": json.dumps(suggestion, ensure_ascii=False) if suggestion else None,
        "created": entity.created,
        "changed": entity.head.moment,
    }


def _make_tag(_entity: Shown, body: Body) -> Row:
    return {
        "name": body["name"],
        "name_key": tag_key(body["name"]),
        "colour": body["colour"],
        "description": body["description"],
    }


def _make_tagging(entity: Shown, body: Body) -> Row:
    return {
        "tag_id": body["tag_id"],
        "item_id": body["item_id"],
        "is_note": int(body["is_note"]),
        "since": entity.head.moment,
    }


def _make_view(_entity: Shown, body: Body) -> Row:
    return {"name": body["name"], "name_key": tag_key(body["name"]), "filter": body["filter"]}


def _make_measurement(entity: Shown, body: Body) -> Row:
    names = ("target_id", "value", "as_of", "source", "link", "confidence", "margin", "note", "withdrawn")
    return {**{name: body[name] for name in names}, "side": body.get("side", ""), "recorded": entity.created}


def _make_assessment(entity: Shown, body: Body) -> Row:
    names = ("milestone_id", "level", "as_of", "source", "link", "confidence", "note", "withdrawn")
    return {**{name: body[name] for name in names}, "recorded": entity.created}


def _make_briefing(entity: Shown, body: Body) -> Row:
    return {
        "title": body["title"],
        "day": body["day"],
        "body": entity.head.body,
        "created": entity.created,
        "changed": entity.head.moment,
        "versions": entity.versions,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Where the entities of a kind stand, and how a body becomes a row."""

    name: str
    make: Callable[[Shown, Body], Row]
    key: tuple[str, ...] = ("id",)


TABLES: Mapping[str, Table] = {
    "note": Table(name="notes", make=_make_note),
    "highlight": Table(name="highlights", make=_make_highlight),
    "tag": Table(name="tags", make=_make_tag),
    "tagging": Table(name="taggings", make=_make_tagging, key=("tag_id", "item_id")),
    "view": Table(name="views", make=_make_view),
    "measurement": Table(name="measurements", make=_make_measurement),
    "assessment": Table(name="assessments", make=_make_assessment),
    "briefing": Table(name="briefings", make=_make_briefing),
}

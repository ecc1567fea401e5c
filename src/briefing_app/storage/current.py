"""The tables of what is current: how the first head of an entity becomes its row."""

import json
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from briefing_app.core.notebook import Visibility, tag_key
from briefing_app.core.revision import Action, Revision, read_body
from briefing_app.storage.engine import Connection

Row = Mapping[str, str | int | None]
Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the current row of an entity is to show: its first head, and what the other heads say of it.

    `created` is when the entity came into being.
    """

    head: Revision
    created: str
    heads: tuple[Revision, ...]


def show(connection: Connection, entities: Sequence[Shown]) -> None:
    """Makes the current rows show their heads; a removed entity has no row."""
    groups: dict[tuple[str, Action], list[Shown]] = {}
    for entity in entities:
        groups.setdefault((entity.head.kind, entity.head.action), []).append(entity)
    for (kind, action), of_kind in groups.items():
        if action is Action.REMOVE:
            _delete(connection, kind, [entity.head.entity_id for entity in of_kind])
        else:
            _put(connection, kind, [_make_row(entity) for entity in of_kind])


def _delete(connection: Connection, kind: str, entity_ids: Iterable[str]) -> None:
    if kind == "tagging":
        connection.executemany(
            "DELETE FROM taggings WHERE tag_id = ? AND item_id = ?", [id_.split("/", 1) for id_ in entity_ids]
        )
        return
    connection.executemany(f"DELETE FROM {TABLES[kind].name} WHERE id = ?", [(id_,) for id_ in entity_ids])


def _put(connection: Connection, kind: str, rows: Sequence[Row]) -> None:
    connection.executemany(_write_statement(kind, tuple(rows[0])), [tuple(row.values()) for row in rows])


@cache
def _write_statement(kind: str, names: tuple[str, ...]) -> str:
    table = TABLES[kind]
    quoted = [f'"{name}"' for name in names]
    updates = ", ".join(f"{name} = excluded.{name}" for name in quoted if name.strip('"') not in table.key)
    return (
        f"INSERT INTO {table.name} ({', '.join(quoted)}) VALUES ({', '.join('?' for _ in names)})"
        f" ON CONFLICT ({', '.join(table.key)}) DO UPDATE SET {updates}"
    )


def _make_row(entity: Shown) -> Row:
    body = read_body(entity.head.body)
    row = TABLES[entity.head.kind].make(entity, body)
    if entity.head.kind == "tagging":
        return row
    return {"id": entity.head.entity_id, **row, "revision_id": entity.head.id}


def _make_note(entity: Shown, body: Body) -> Row:
    return {
        "item_id": body["item_id"],
        "kind": body["kind"],
        "visibility": _find_narrowest(entity.heads) if len(entity.heads) > 1 else body["visibility"],
        "text": unicodedata.normalize("NFC", body["text"]),
        "owner": body["owner"],
        "due": body["due"],
        "done": int(body["done"]),
        "highlight_id": body.get("highlight_id"),
        "created": entity.created,
        "changed": entity.head.moment,
        "versions": len(entity.heads),
    }


def _find_narrowest(heads: Sequence[Revision]) -> str:
    """Of versions that stand side by side, a note is for no more people than each of them says."""
    said = {json.loads(head.body)["visibility"] for head in heads if head.action is Action.PUT}
    return next(visibility.value for visibility in Visibility if visibility.value in said)


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
    return {**{name: body[name] for name in names}, "recorded": entity.created}


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
        "versions": len(entity.heads),
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

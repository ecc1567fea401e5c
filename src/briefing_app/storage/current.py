"""The tables of what is current: how the heads of an entity become its row."""

import json
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from briefing_app.core.notebook import Visibility, tag_key
from briefing_app.core.revision import Action, Revision
from briefing_app.storage.engine import Connection

Row = Mapping[str, str | int | None]
TABLES = {
    "note": "notes",
    "tag": "tags",
    "tagging": "taggings",
    "measurement": "measurements",
    "briefing": "briefings",
}


def show_heads(connection: Connection, heads: Sequence[Revision]) -> None:
    """Makes the current row of an entity show its first head; a removed entity has no row."""
    shown = heads[0]
    table = TABLES[shown.kind]
    if shown.action is Action.REMOVE:
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (shown.entity_id,))
        return
    row = {
        "id": shown.entity_id,
        **ROW_MAKERS[shown.kind](json.loads(shown.body)),
        "revision_id": shown.id,
    }
    if shown.kind == "note":
        row |= {"visibility": _find_narrowest(heads)}
        (first_clock,) = connection.execute(
            "SELECT clock FROM revisions WHERE entity_id = ? ORDER BY seq LIMIT 1", (shown.entity_id,)
        ).fetchone()
        row |= {"created": _read_time(first_clock), "changed": _read_time(shown.clock), "versions": len(heads)}
    names = ", ".join(row)
    places = ", ".join("?" for _ in row)
    updates = ", ".join(f"{name} = excluded.{name}" for name in row if name != "id")
    connection.execute(
        f"INSERT INTO {table} ({names}) VALUES ({places}) ON CONFLICT (id) DO UPDATE SET {updates}",
        tuple(row.values()),
    )


def _find_narrowest(heads: Sequence[Revision]) -> str:
    """Of versions that stand side by side, a note is for no more people than each of them says."""
    said = {json.loads(head.body)["visibility"] for head in heads if head.action is Action.PUT}
    return next(visibility.value for visibility in Visibility if visibility.value in said)


def _make_note(body: Mapping[str, Any]) -> Row:
    return {
        "item_id": body["item_id"],
        "kind": body["kind"],
        "visibility": body["visibility"],
        "text": unicodedata.normalize("NFC", body["text"]),
        "owner": body["owner"],
        "due": body["due"],
        "done": int(body["done"]),
    }


def _make_tag(body: Mapping[str, Any]) -> Row:
    return {"name": body["name"], "name_key": tag_key(body["name"]), "colour": body["colour"]}


def _make_tagging(body: Mapping[str, Any]) -> Row:
    return {"tag_id": body["tag_id"], "item_id": body["item_id"]}


def _make_measurement(body: Mapping[str, Any]) -> Row:
    return {name: body[name] for name in ("target_id", "value", "as_of", "source", "confidence", "note")}


def _make_briefing(body: Mapping[str, Any]) -> Row:
    plain = {name: body[name] for name in ("title", "marking", "place", "day")}
    return {**plain, "entries": json.dumps(body["entries"])}


ROW_MAKERS: Mapping[str, Callable[[Mapping[str, Any]], Row]] = {
    "note": _make_note,
    "tag": _make_tag,
    "tagging": _make_tagging,
    "measurement": _make_measurement,
    "briefing": _make_briefing,
}


def _read_time(clock: str) -> str:
    """The wall-clock part of a revision's clock, as ISO 8601 in UTC."""
    moment = datetime.fromtimestamp(int(clock[:12], 16) / 1000, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

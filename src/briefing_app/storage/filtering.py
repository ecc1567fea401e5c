"""What meets a filter: notes and items of the corpus, a page at a time, and how many there are."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from briefing_app.core.corpus import Corpus
from briefing_app.core.filters import Due, Filter
from briefing_app.core.notebook import Note, NoteKind
from briefing_app.core.quick import dataclass
from briefing_app.storage.engine import Connection, reading
from briefing_app.storage.notebook_rows import NOTE_COLUMNS, read_note

WEEK = timedelta(days=7)
IS_OPEN = "notes.kind = 'action' AND NOT notes.done"


class Order(StrEnum):
    """In which order notes are listed."""

    CHANGED = "changed"
    DUE = "due"
    ITEM = "item"


ORDERS = {
    Order.CHANGED: "changed DESC, number DESC",
    Order.DUE: "done, due IS NULL, due, number",
    Order.ITEM: "item_id, created, id",
}


@dataclass(frozen=True, slots=True)
class Condition:
    """A piece of SQL that must hold, and its values."""

    sql: str
    values: tuple[str | int, ...] = ()


class Filtering:
    """Filters one open notebook. Every method may raise `NotebookUnreadable`."""

    def __init__(self, connection: Connection, path: Path, corpus: Corpus) -> None:
        self._connection = connection
        self._path = path
        self._corpus = corpus

    def count_notes(self, wanted: Filter, today: date) -> int:
        """How many notes meet a filter."""
        where, values = self._describe(wanted, today)
        with reading(self._path):
            (count,) = self._connection.execute(f"SELECT count(*) FROM notes WHERE {where}", values).fetchone()
        return int(count)

    def fetch_notes(
        self, wanted: Filter, today: date, *, order: Order = Order.CHANGED, first: int = 0, limit: int = 256
    ) -> tuple[Note, ...]:
        """A page of the notes that meet a filter."""
        where, values = self._describe(wanted, today)
        sql = f"SELECT {NOTE_COLUMNS} FROM notes WHERE {where} ORDER BY {ORDERS[order]} LIMIT ? OFFSET ?"
        with reading(self._path):
            return tuple(read_note(row) for row in self._connection.execute(sql, (*values, limit, first)).fetchall())

    def fetch_note_ids(self, wanted: Filter, today: date, *, order: Order = Order.CHANGED) -> tuple[str, ...]:
        """The ids of all notes that meet a filter."""
        where, values = self._describe(wanted, today)
        with reading(self._path):
            rows = self._connection.execute(f"SELECT id FROM notes WHERE {where} ORDER BY {ORDERS[order]}", values)
            return tuple(note_id for (note_id,) in rows)

    def fetch_item_ids(self, wanted: Filter) -> tuple[str, ...]:
        """The items of the corpus that meet a filter, in the document's order; those with tags alone can."""
        if wanted.is_for_notes or not (wanted.all_of or wanted.any_of):
            return ()
        conditions = tuple(_describe_tags(wanted, "item_id"))
        sql = f"SELECT DISTINCT item_id FROM taggings WHERE NOT is_note AND {_join(conditions)}"
        with reading(self._path):
            found = {item_id for (item_id,) in self._connection.execute(sql, _values(conditions)).fetchall()}
        items = [item for item in self._corpus.items() if item.id in found]
        return tuple(item.id for item in items if not wanted.pillar_ids or item.pillar_id in wanted.pillar_ids)

    def _describe(self, wanted: Filter, today: date) -> tuple[str, tuple[Any, ...]]:
        conditions = (*_describe_tags(wanted, "id"), *self._describe_notes(wanted, today))
        return _join(conditions), _values(conditions)

    def _describe_notes(self, wanted: Filter, today: date) -> Iterable[Condition]:
        if wanted.pillar_ids:
            own = [item.id for item in self._corpus.items() if item.pillar_id in wanted.pillar_ids]
            yield _one_of("item_id", own)
        if wanted.kinds:
            yield _one_of("kind", wanted.kinds)
        if wanted.visibilities:
            yield _one_of("visibility", wanted.visibilities)
        if wanted.is_done is not None:
            yield Condition("kind = ? AND done = ?", (NoteKind.ACTION.value, int(wanted.is_done)))
        if wanted.owner:
            yield Condition("owner = ? COLLATE NOCASE", (wanted.owner,))
        if wanted.due:
            yield any_of([describe_due(due, today) for due in wanted.due])
        if wanted.changed_within is not None:
            yield describe_change(wanted.changed_within)
        if wanted.text.strip():
            yield from _describe_text(wanted.text)


def _describe_tags(wanted: Filter, bearer: str) -> Iterable[Condition]:
    """`bearer` is the column with the id of what bears tags."""
    for tag_id in wanted.all_of:
        yield Condition(f"{bearer} IN (SELECT item_id FROM taggings WHERE tag_id = ?)", (tag_id,))
    tagged = "(SELECT item_id FROM taggings WHERE tag_id IN (SELECT value FROM json_each(?)))"
    if wanted.any_of:
        yield Condition(f"{bearer} IN {tagged}", (json.dumps(wanted.any_of),))
    if wanted.none_of:
        yield Condition(f"{bearer} NOT IN {tagged}", (json.dumps(wanted.none_of),))


def describe_due(due: Due, today: date) -> Condition:
    """What is done is not due any more."""
    week = (today + WEEK).isoformat()
    match due:
        case Due.OVERDUE:
            return Condition(f"{IS_OPEN} AND notes.due < ?", (today.isoformat(),))
        case Due.WEEK:
            return Condition(f"{IS_OPEN} AND notes.due >= ? AND notes.due <= ?", (today.isoformat(), week))
        case Due.LATER:
            return Condition(f"{IS_OPEN} AND notes.due > ?", (week,))
        case Due.OPEN_ENDED:
            return Condition(f"{IS_OPEN} AND notes.due IS NULL")


def describe_change(days: int) -> Condition:
    """Changed within so many days."""
    since = datetime.now(UTC) - timedelta(days=days)
    return Condition("notes.changed >= ?", (since.isoformat(timespec="milliseconds").replace("+00:00", "Z"),))


def any_of(conditions: Sequence[Condition]) -> Condition:
    """Any of them will do."""
    alternatives = " OR ".join(f"({condition.sql})" for condition in conditions)
    return Condition(f"({alternatives})", _values(conditions))


def _describe_text(text: str) -> Iterable[Condition]:
    """Every word that was typed, by its beginning; inside words for scripts that do not part them."""
    from briefing_app.core.query import parse_query  # late: not every filter has words
    from briefing_app.storage.matching import escape_like

    for term in parse_query(text).terms:
        if term.is_substring:
            yield Condition("text LIKE ? ESCAPE '\\'", (f"%{escape_like(term.text)}%",))
        else:
            quoted = '"' + term.text.replace('"', '""') + '"' + ("" if term.is_phrase else "*")
            yield Condition("number IN (SELECT rowid FROM notes_search WHERE notes_search MATCH ?)", (quoted,))


def _one_of(column: str, values: Sequence[str]) -> Condition:
    return Condition(f"{column} IN (SELECT value FROM json_each(?))", (json.dumps(values),))


def _join(conditions: Sequence[Condition]) -> str:
    return " AND ".join(condition.sql for condition in conditions) or "1"


def _values(conditions: Sequence[Condition]) -> tuple[str | int, ...]:
    return tuple(value for condition in conditions for value in condition.values)

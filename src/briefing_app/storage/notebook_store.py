"""Reads what is current in the notebook."""

import json
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from briefing_app.core.briefing import Briefing
from briefing_app.core.filters import View, ViewId, decode_filter
from briefing_app.core.notebook import (
    Assessment,
    Highlight,
    Measurement,
    Note,
    Tag,
    Tagging,
    TagId,
    Visibility,
    tag_key,
)
from briefing_app.storage.engine import Connection, reading
from briefing_app.storage.notebook_rows import (
    ASSESSMENT_COLUMNS,
    HIGHLIGHT_COLUMNS,
    MEASUREMENT_COLUMNS,
    NOTE_COLUMNS,
    TAG_SELECT,
    read_assessment,
    read_briefing,
    read_highlight,
    read_measurement,
    read_note,
    read_tag,
    read_tagging,
)

WHITE_SPACE = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
"""What `str.strip` takes away."""


class NotebookStore:
    """What is current in one open notebook. Every method may raise `NotebookUnreadable`."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def fetch_note(self, note_id: str) -> Note | None:
        """The note with that id."""
        return next(iter(self._fetch_notes("WHERE id = ?", (note_id,))), None)

    def fetch_notes(self, item_id: str | None = None) -> tuple[Note, ...]:
        """The notes of an item, or all, in the order in which they were written."""
        if item_id is None:
            return self._fetch_notes("ORDER BY created, id", ())
        return self._fetch_notes("WHERE item_id = ? ORDER BY created, id", (item_id,))

    def fetch_notes_for(self, visibilities: Collection[Visibility]) -> tuple[Note, ...]:
        """The notes that are for some, in the order in which they were written."""
        wanted = "WHERE visibility IN (SELECT value FROM json_each(?)) ORDER BY created, id"
        return self._fetch_notes(wanted, (json.dumps(sorted(visibilities)),))

    def fetch_first_notes(self, item_ids: Sequence[str], most: int) -> tuple[Note, ...]:
        """The notes of some items together in the order in which they were written, but no more than `most`."""
        wanted = "WHERE item_id IN (SELECT value FROM json_each(?)) ORDER BY created, id LIMIT ?"
        return self._fetch_notes(wanted, (json.dumps(item_ids), str(most)))

    def count_notes_of(self, item_ids: Sequence[str]) -> dict[str, int]:
        """How many notes each of some items has, for those that have any."""
        wanted = (
            "SELECT item_id, count(*) FROM notes WHERE item_id IN (SELECT value FROM json_each(?)) GROUP BY item_id"
        )
        return dict(self._rows(wanted, (json.dumps(item_ids),)))

    def count_notes(self) -> dict[str, int]:
        """How many notes each item has, for those that have any."""
        return dict(self._rows("SELECT item_id, count(*) FROM notes GROUP BY item_id", ()))

    def count_written_notes(self) -> dict[tuple[str, Visibility], int]:
        """How many notes that say anything each item has, for those who may see them."""
        sql = "SELECT item_id, visibility, count(*) FROM notes WHERE trim(text, ?) <> '' GROUP BY item_id, visibility"
        return {(item_id, Visibility(whose)): count for item_id, whose, count in self._rows(sql, (WHITE_SPACE,))}

    def fetch_notes_by_id(self, note_ids: Sequence[str]) -> tuple[Note, ...]:
        """The notes with these ids that there are, in the order in which they were written."""
        wanted = "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY created, id"
        return self._fetch_notes(wanted, (json.dumps(note_ids),))

    def find_notes(self, note_ids: Sequence[str]) -> frozenset[str]:
        """Those of these ids that are a note's."""
        sql = "SELECT id FROM notes WHERE id IN (SELECT value FROM json_each(?))"
        return frozenset(id_ for (id_,) in self._rows(sql, (json.dumps(note_ids),)))

    def find_bearers(self, tag_id: str, bearer_ids: Sequence[str]) -> frozenset[str]:
        """Those of these items and notes that bear a tag."""
        sql = "SELECT item_id FROM taggings WHERE tag_id = ? AND item_id IN (SELECT value FROM json_each(?))"
        return frozenset(id_ for (id_,) in self._rows(sql, (tag_id, json.dumps(bearer_ids))))

    def fetch_notes_on(self, highlight_id: str) -> tuple[Note, ...]:
        """The notes that were written on a highlight, in the order in which they were written."""
        return self._fetch_notes("WHERE highlight_id = ? ORDER BY created, id", (highlight_id,))

    def fetch_highlights(self, passage_ids: Sequence[str] | None = None) -> tuple[Highlight, ...]:
        """The highlights of some passages, or all, in the order of their words."""
        where = "" if passage_ids is None else "WHERE passage_id IN (SELECT value FROM json_each(?))"
        values = () if passage_ids is None else (json.dumps(passage_ids),)
        return self._fetch_highlights(f'{where} ORDER BY passage_id, start, "end", id', values)

    def fetch_highlight(self, highlight_id: str) -> Highlight | None:
        """The highlight with that id."""
        return next(iter(self._fetch_highlights("WHERE id = ?", (highlight_id,))), None)

    def fetch_highlights_to_place(self) -> tuple[Highlight, ...]:
        """The highlights whose words are not where they were."""
        return self._fetch_highlights("WHERE placement <> 'placed' ORDER BY created, id", ())

    def fetch_taggings(self, bearer_ids: Sequence[str] | None = None) -> tuple[Tagging, ...]:
        """The uses of tags on these items and notes, or all."""
        where = "" if bearer_ids is None else "WHERE item_id IN (SELECT value FROM json_each(?))"
        values = () if bearer_ids is None else (json.dumps(bearer_ids),)
        rows = self._rows(f"SELECT tag_id, item_id, is_note FROM taggings {where} ORDER BY since, tag_id", values)
        return tuple(read_tagging(row) for row in rows)

    def fetch_taggings_of(self, tag_id: str) -> tuple[Tagging, ...]:
        """The uses of one tag."""
        rows = self._rows("SELECT tag_id, item_id, is_note FROM taggings WHERE tag_id = ?", (tag_id,))
        return tuple(read_tagging(row) for row in rows)

    def fetch_tags(self, item_id: str | None = None) -> tuple[Tag, ...]:
        """The tags of an item or a note, or all, by name, with how many bear each."""
        where = "WHERE tags.id IN (SELECT tag_id FROM taggings WHERE item_id = ?)" if item_id else ""
        rows = self._rows(f"{TAG_SELECT} {where} ORDER BY name_key", (item_id,) if item_id else ())
        return tuple(read_tag(row) for row in rows)

    def fetch_tag(self, name: str) -> Tag | None:
        """The tag of that name, however it is spelt."""
        rows = self._rows(f"{TAG_SELECT} WHERE name_key = ? ORDER BY tags.id", (tag_key(name),))
        return next((read_tag(row) for row in rows), None)

    def fetch_tag_ids(self, keys: Sequence[str]) -> dict[str, TagId]:
        """The tags with these keys of names, as `tag_key` gives them."""
        sql = "SELECT name_key, id FROM tags WHERE name_key IN (SELECT value FROM json_each(?)) ORDER BY id DESC"
        return dict(self._rows(sql, (json.dumps(keys),)))

    def count_tags(self) -> int:
        """How many tags there are."""
        ((count,),) = self._rows("SELECT count(*) FROM tags", ())
        return int(count)

    def fetch_tag_by_id(self, tag_id: str) -> Tag | None:
        """The tag with that id."""
        return next((read_tag(row) for row in self._rows(f"{TAG_SELECT} WHERE tags.id = ?", (tag_id,))), None)

    def fetch_views(self) -> tuple[View, ...]:
        """The saved views, by name."""
        rows = self._rows("SELECT id, name, filter, revision_id FROM views ORDER BY name_key, id", ())
        return tuple(
            View(id=ViewId(id_), name=name, filter=decode_filter(wanted), revision_id=revision_id)
            for id_, name, wanted, revision_id in rows
        )

    def fetch_measurements(self, target_id: str | None = None) -> tuple[Measurement, ...]:
        """The measurements of a target, or all, withdrawn ones too, in the order in which they were recorded."""
        where = "WHERE target_id = ?" if target_id else ""
        return self._fetch_measurements(f"{where} ORDER BY recorded, id", (target_id,) if target_id else ())

    def fetch_measurement(self, measurement_id: str) -> Measurement | None:
        """The measurement with that id."""
        return next(iter(self._fetch_measurements("WHERE id = ?", (measurement_id,))), None)

    def fetch_assessments(self, milestone_id: str | None = None) -> tuple[Assessment, ...]:
        """How far a milestone was found to be, or all of them, in the order in which it was recorded."""
        where = "WHERE milestone_id = ?" if milestone_id else ""
        rows = self._rows(
            f"SELECT {ASSESSMENT_COLUMNS} FROM assessments {where} ORDER BY recorded, id",
            (milestone_id,) if milestone_id else (),
        )
        return tuple(read_assessment(row) for row in rows)

    def fetch_briefings(self) -> tuple[Briefing, ...]:
        """All briefings, the next meeting first."""
        return self._fetch_briefings("ORDER BY day IS NULL, day, title, id", ())

    def fetch_briefing(self, briefing_id: str) -> Briefing | None:
        """The briefing with that id."""
        return next(iter(self._fetch_briefings("WHERE id = ?", (briefing_id,))), None)

    def _fetch_briefings(self, clause: str, values: Sequence[str]) -> tuple[Briefing, ...]:
        rows = self._rows(f"SELECT id, body, created, changed, revision_id, versions FROM briefings {clause}", values)
        return tuple(read_briefing(row) for row in rows)

    def _fetch_highlights(self, clause: str, values: Sequence[str]) -> tuple[Highlight, ...]:
        rows = self._rows(f"SELECT {HIGHLIGHT_COLUMNS} FROM highlights {clause}", values)
        return tuple(read_highlight(row) for row in rows)

    def _fetch_measurements(self, clause: str, values: Sequence[str]) -> tuple[Measurement, ...]:
        rows = self._rows(f"SELECT {MEASUREMENT_COLUMNS} FROM measurements {clause}", values)
        return tuple(read_measurement(row) for row in rows)

    def _fetch_notes(self, clause: str, values: Sequence[str]) -> tuple[Note, ...]:
        return tuple(read_note(row) for row in self._rows(f"SELECT {NOTE_COLUMNS} FROM notes {clause}", values))

    def _rows(self, sql: str, values: Sequence[str]) -> list[tuple[Any, ...]]:
        with reading(self._path):
            return list(self._connection.execute(sql, values).fetchall())

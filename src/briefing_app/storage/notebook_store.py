"""Reads what is current in the notebook: notes, tags, measurements, briefings."""

import json
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from briefing_app.core.briefing import Briefing, BriefingId
from briefing_app.core.corpus import ItemId, TargetId
from briefing_app.core.notebook import (
    Confidence,
    Measurement,
    MeasurementId,
    Note,
    NoteId,
    NoteKind,
    Tag,
    TagId,
    Visibility,
    tag_key,
)
from briefing_app.storage.engine import Connection, reading

NOTE_COLUMNS = "id, item_id, kind, visibility, text, owner, due, done, created, changed, revision_id, versions"
TAG_SELECT = (
    "SELECT tags.id, tags.name, tags.colour, count(taggings.id)"
    " FROM tags LEFT JOIN taggings ON taggings.tag_id = tags.id"
)


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
            return self._fetch_notes("ORDER BY created, number", ())
        return self._fetch_notes("WHERE item_id = ? ORDER BY created, number", (item_id,))

    def count_notes(self) -> dict[str, int]:
        """How many notes each item has, for those that have any."""
        return dict(self._rows("SELECT item_id, count(*) FROM notes GROUP BY item_id", ()))

    def fetch_taggings(self) -> tuple[tuple[str, str, str], ...]:
        """Every use of a tag: its own id, the tag's and the item's."""
        return tuple(self._rows("SELECT id, tag_id, item_id FROM taggings ORDER BY rowid", ()))

    def fetch_tags(self, item_id: str | None = None) -> tuple[Tag, ...]:
        """The tags of an item, or all, by name, with how many items have each."""
        where = "WHERE tags.id IN (SELECT tag_id FROM taggings WHERE item_id = ?)" if item_id else ""
        rows = self._rows(
            f"{TAG_SELECT} {where} GROUP BY tags.id ORDER BY tags.name_key", (item_id,) if item_id else ()
        )
        return tuple(Tag(id=TagId(id_), name=name, colour=colour, count=count) for id_, name, colour, count in rows)

    def fetch_tag(self, name: str) -> Tag | None:
        """The tag of that name, however it is spelt."""
        return next((tag for tag in self.fetch_tags() if tag_key(tag.name) == tag_key(name)), None)

    def fetch_measurements(self, target_id: str | None = None) -> tuple[Measurement, ...]:
        """The measurements of a target, or all, in the order in which they were recorded."""
        where = "WHERE target_id = ?" if target_id else ""
        rows = self._rows(
            f"SELECT id, target_id, value, as_of, source, confidence, note FROM measurements {where} ORDER BY rowid",
            (target_id,) if target_id else (),
        )
        return tuple(_read_measurement(row) for row in rows)

    def fetch_briefings(self) -> tuple[Briefing, ...]:
        """All briefings, the next meeting first."""
        rows = self._rows(
            "SELECT id, title, marking, place, day, entries, revision_id FROM briefings ORDER BY day, title", ()
        )
        return tuple(
            Briefing(
                id=BriefingId(id_),
                title=title,
                marking=marking,
                place=place,
                day=date.fromisoformat(day) if day else None,
                entries=tuple(ItemId(entry) for entry in json.loads(entries)),
                revision_id=revision_id,
            )
            for id_, title, marking, place, day, entries, revision_id in rows
        )

    def _fetch_notes(self, clause: str, values: Sequence[str]) -> tuple[Note, ...]:
        return tuple(read_note(row) for row in self._rows(f"SELECT {NOTE_COLUMNS} FROM notes {clause}", values))

    def _rows(self, sql: str, values: Sequence[str]) -> list[tuple[Any, ...]]:
        with reading(self._path):
            return list(self._connection.execute(sql, values).fetchall())


def read_note(row: tuple[Any, ...]) -> Note:
    """A row of `NOTE_COLUMNS` as a note."""
    id_, item_id, kind, visibility, text, owner, due, done, created, changed, revision_id, versions = row
    return Note(
        id=NoteId(id_),
        item_id=ItemId(item_id),
        kind=NoteKind(kind),
        visibility=Visibility(visibility),
        text=text,
        owner=owner,
        due=date.fromisoformat(due) if due else None,
        done=bool(done),
        created=created,
        changed=changed,
        revision_id=revision_id,
        versions=versions,
    )


def _read_measurement(row: tuple[Any, ...]) -> Measurement:
    id_, target_id, value, as_of, source, confidence, note = row
    return Measurement(
        id=MeasurementId(id_),
        target_id=TargetId(target_id),
        value=Decimal(value),
        as_of=date.fromisoformat(as_of),
        source=source,
        confidence=Confidence(confidence),
        note=note,
    )

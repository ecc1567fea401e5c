"""Notes, highlights and tags as CSV files for spreadsheets, none of whose cells a spreadsheet takes for a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from briefing_app.core.inert_cells import guard
from briefing_app.core.notebook import Note, Visibility
from briefing_app.workspace.output_files import make_folder, write_file
from briefing_app.workspace.selection import Selection, select_for
from briefing_app.workspace.workspace import Workspace

NOTE_COLUMNS = (
    *("id", "item", "title", "kind", "for", "text", "owner", "due", "done", "tags", "highlight", "words"),
    *("created", "changed", "versions"),
)
HIGHLIGHT_COLUMNS = (
    *("id", "item", "title", "passage", "start", "end", "words", "before", "after", "colour", "placement"),
    *("created", "changed"),
)
TAG_COLUMNS = ("id", "name", "colour", "description", "items", "notes", "on items")
Row = Sequence[object]


def export_tables(
    workspace: Workspace, folder: Path, visibilities: Iterable[Visibility] = Visibility
) -> tuple[Path, ...]:
    """Writes `notes.csv`, `highlights.csv` and `tags.csv` into a folder, made if need be.

    Highlights without a note, and tags on items, are written with the private notes only. Raises `CannotWrite`.
    """
    selection = select_for(workspace, frozenset(visibilities))
    tables = {
        "notes.csv": (NOTE_COLUMNS, _describe_notes(workspace, selection)),
        "highlights.csv": (HIGHLIGHT_COLUMNS, _describe_highlights(workspace, selection)),
        "tags.csv": (TAG_COLUMNS, _describe_tags(selection)),
    }
    make_folder(folder)
    for name, (columns, rows) in tables.items():
        write_file(workspace, folder / name, [write_table(columns, rows)])
    return tuple(folder / name for name in tables)


def write_table(columns: Sequence[str], rows: Iterable[Row]) -> bytes:
    """As RFC 4180 says, every cell in quotes; with a mark by which spreadsheets know that it is UTF-8."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guard(str(cell)) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _describe_notes(workspace: Workspace, selection: Selection) -> Iterator[Row]:
    words = {highlight.id: highlight.anchor.exact for highlight in selection.highlights}
    for note in _in_order(workspace, selection.notes):
        yield (
            *(note.id, note.item_id, _title(workspace, note.item_id), note.kind.value, note.visibility.value),
            *(note.text, note.owner, note.due.isoformat() if note.due else "", "yes" if note.done else "no"),
            "; ".join(selection.tags_of(note.id)),
            *(note.highlight_id or "", words.get(note.highlight_id, "") if note.highlight_id else ""),
            *(note.created, note.changed, note.versions),
        )


def _describe_highlights(workspace: Workspace, selection: Selection) -> Iterator[Row]:
    for each in selection.highlights:
        anchor = each.anchor
        yield (
            *(each.id, each.item_id, _title(workspace, each.item_id), anchor.passage_id, anchor.start, anchor.end),
            *(anchor.exact, anchor.prefix, anchor.suffix, each.colour.value, each.placement.value),
            *(each.created, each.changed),
        )


def _describe_tags(selection: Selection) -> Iterator[Row]:
    note_ids = {note.id for note in selection.notes}
    for tag in selection.tags:
        bearers = [bearer_id for bearer_id, names in selection.borne.items() if tag.name in names]
        items = sorted(bearer_id for bearer_id in bearers if bearer_id not in note_ids)
        yield (tag.id, tag.name, tag.colour, tag.description, len(items), len(bearers) - len(items), "; ".join(items))


def _in_order(workspace: Workspace, notes: Sequence[Note]) -> list[Note]:
    """As the items stand in the document, and by time on each."""
    places = {item.id: place for place, item in enumerate(workspace.corpus.items())}
    return sorted(notes, key=lambda note: (places.get(note.item_id, len(places)), note.created, note.id))


def _title(workspace: Workspace, item_id: str) -> str:
    return workspace.corpus.item(item_id).title if workspace.corpus.has_item(item_id) else ""

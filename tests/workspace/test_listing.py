"""Lists of what meets a filter: items and notes alike, as ids, then as what a row says."""

from datetime import date

from briefing_app.core.filters import Filter
from briefing_app.core.notebook import NoteKind
from briefing_app.workspace.annotating import add_note, remove_note
from briefing_app.workspace.listing import Order, count_bearers, fetch_bearers, list_bearers
from briefing_app.workspace.tagging import add_tags, tag_all
from briefing_app.workspace.workspace import Workspace

TODAY = date(2026, 3, 12)


def test_items_come_before_notes_and_are_counted_with_them(workspace: Workspace) -> None:
    (note_id,) = add_note(workspace, "I.1", "Sample").ids
    tag_all(workspace, [note_id, "III.1", "I.2"], ["rail"])
    wanted = Filter(all_of=(workspace.notebook.fetch_tags()[0].id,))

    assert list_bearers(workspace, wanted, TODAY) == ("I.2", "III.1", note_id)
    assert count_bearers(workspace, wanted, TODAY) == 3


def test_actions_stand_in_the_order_of_their_days(workspace: Workspace) -> None:
    for day in (20, 5, 12):
        add_note(workspace, "I.1", f"Due {day}", kind=NoteKind.ACTION, due=date(2026, 3, day))
    ids = list_bearers(workspace, Filter(kinds=(NoteKind.ACTION,)), TODAY, Order.DUE)

    rows = fetch_bearers(workspace, ids)
    assert [row.note.text for row in rows if row.note] == ["Due 5", "Due 12", "Due 20"]


def test_a_row_knows_its_item_or_its_note_and_its_tags(workspace: Workspace) -> None:
    (note_id,) = add_note(workspace, "I.1", "Sample").ids
    add_tags(workspace, note_id, ["rail", "desk"])
    (gone,) = add_note(workspace, "I.1", "Sample").ids
    remove_note(workspace, workspace.notebook.fetch_notes("I.1")[1].id)
    item, note, nothing = fetch_bearers(workspace, ["III.1", note_id, gone])

    assert item.item is not None
    assert (item.item.id, item.note, item.tag_ids) == ("III.1", None, ())
    assert note.note is not None
    assert (note.note.text, note.item) == ("Sample", None)
    assert {workspace.notebook.fetch_tag_by_id(tag_id).name for tag_id in note.tag_ids} == {"rail", "desk"}  # type: ignore[union-attr]
    assert (nothing.item, nothing.note) == (None, None)

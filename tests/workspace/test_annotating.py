"""Notes: added, saved over what was shown, removed and brought back, never lost."""

import pytest

from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.notebook import Note, NoteId, NoteKind, Visibility
from briefing_app.workspace import annotating
from briefing_app.workspace.tagging import tag_all
from briefing_app.workspace.undoing import fetch_next_undo, undo
from briefing_app.workspace.workspace import Workspace

HOSTILE = [
    '<b>&"<img src=x>',
    "=HYPERLINK(1)",
    "'; DROP TABLE notes; --",
    "\u202eevil\u202c",
    "a\u0301 é",
    "👩‍👩‍👧‍👦",
    "x" * 100_000,
    " \n\t ",
]


def add(workspace: Workspace, text: str = "text", item_id: str = "VII.1") -> Note:
    changes = annotating.add_note(workspace, item_id, text)
    note = workspace.notebook.fetch_note(changes.ids[0])
    assert note is not None
    return note


def test_a_note_is_private_unless_told_otherwise(workspace: Workspace) -> None:
    note = add(workspace)
    assert (note.kind, note.visibility) == (NoteKind.NOTE, Visibility.PRIVATE)


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_kept_as_it_is_up_to_its_composition(workspace: Workspace, text: str) -> None:
    import unicodedata

    assert add(workspace, text).text == unicodedata.normalize("NFC", text)


def test_line_ends_and_what_cannot_be_stored_are_made_sound(workspace: Workspace) -> None:
    assert add(workspace, "a\r\nb\rc\0\x02d\te\udcff").text == "a\nb\ncd\te?"


def test_a_book_in_a_note_is_refused(workspace: Workspace) -> None:
    with pytest.raises(BadInput, match="too long"):
        add(workspace, "x" * 1_000_001)


def test_a_note_on_nothing_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UnknownItem, match=r"no item “IX\.1”"):
        add(workspace, item_id="IX.1")


def test_saving_what_did_not_change_writes_nothing(workspace: Workspace) -> None:
    note = add(workspace)
    assert not annotating.save_note(workspace, note, text="text")
    assert len(workspace.log.fetch_history(note.id)) == 1


def test_two_who_save_over_the_same_version_keep_both_until_one_is_chosen(workspace: Workspace) -> None:
    shown = add(workspace, "start")
    annotating.save_note(workspace, shown, text="mine")
    annotating.save_note(workspace, shown, text="theirs")
    versions = annotating.fetch_versions(workspace, shown.id)
    assert [version.text for version in versions] == ["theirs", "mine"]
    annotating.keep_version(workspace, shown.id, versions[1].revision_id)
    settled = workspace.notebook.fetch_note(shown.id)
    assert settled is not None
    assert (settled.text, settled.versions) == ("mine", 1)


def test_what_is_saved_over_an_older_version_is_shown_whole(workspace: Workspace) -> None:
    older = add(workspace)
    annotating.save_note(workspace, older, kind=NoteKind.LINE, owner="desk", visibility=Visibility.TEAM)
    annotating.save_note(workspace, older, text="words")
    shown = workspace.notebook.fetch_note(older.id)
    assert shown is not None
    assert (shown.text, shown.kind, shown.owner, shown.versions) == ("words", NoteKind.NOTE, "", 2)
    annotating.keep_version(workspace, older.id, shown.revision_id)
    kept = workspace.notebook.fetch_note(older.id)
    assert kept is not None
    annotating.save_note(workspace, kept, done=True)
    last = workspace.notebook.fetch_note(older.id)
    assert last is not None
    assert (last.text, last.kind, last.done, last.versions) == ("words", NoteKind.NOTE, True, 1)


def test_a_removed_note_comes_back_as_it_was(workspace: Workspace) -> None:
    note = add(workspace, "keep me")
    annotating.remove_note(workspace, note.id)
    assert workspace.notebook.fetch_note(note.id) is None
    annotating.restore_note(workspace, note.id)
    back = workspace.notebook.fetch_note(note.id)
    assert back is not None
    assert (back.text, back.created) == (note.text, note.created)


def test_removing_or_restoring_what_is_not_there_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UnknownItem, match="no note"):
        annotating.remove_note(workspace, NoteId("nothing"))
    with pytest.raises(UnknownItem, match="no removed note"):
        annotating.restore_note(workspace, add(workspace).id)


def test_a_note_of_two_versions_is_for_the_pack_only_when_both_are(workspace: Workspace) -> None:
    shown = add(workspace, "draft")
    annotating.save_note(workspace, shown, visibility=Visibility.PACK)
    shared = workspace.notebook.fetch_note(shown.id)
    assert shared is not None
    annotating.save_note(workspace, shared, visibility=Visibility.PRIVATE)
    annotating.save_note(workspace, shared, text="a slip mended by one who saw it for the pack")
    current = workspace.notebook.fetch_note(shown.id)
    assert current is not None
    assert (current.versions, current.visibility) == (2, Visibility.PRIVATE)


def test_both_versions_of_a_removed_note_come_back(workspace: Workspace) -> None:
    shown = add(workspace, "start")
    annotating.save_note(workspace, shown, text="mine")
    annotating.save_note(workspace, shown, text="theirs")
    annotating.remove_note(workspace, shown.id)
    annotating.restore_note(workspace, shown.id)
    assert {version.text for version in annotating.fetch_versions(workspace, shown.id)} == {"mine", "theirs"}


def test_many_notes_are_saved_in_one_step(workspace: Workspace) -> None:
    ids = [annotating.add_note(workspace, item_id, "Sample").ids[0] for item_id in ("I.1", "I.2", "I.3", "I.4")]
    notes = workspace.notebook.fetch_notes_by_id(ids)
    changes = annotating.save_all(workspace, notes, visibility=Visibility.TEAM)

    assert set(changes.ids) == set(ids)
    assert {note.visibility for note in workspace.notebook.fetch_notes_by_id(ids)} == {Visibility.TEAM}
    step = fetch_next_undo(workspace)
    assert step is not None
    assert step.about == "I.1, I.2, I.3 …"
    undo(workspace)
    assert {note.visibility for note in workspace.notebook.fetch_notes_by_id(ids)} == {Visibility.PRIVATE}


def test_what_many_notes_say_already_is_not_written_again(workspace: Workspace) -> None:
    (note_id,) = annotating.add_note(workspace, "I.1", "Sample").ids
    assert not annotating.save_all(workspace, workspace.notebook.fetch_notes_by_id([note_id]), done=False)
    assert not annotating.save_all(workspace, (), done=True)


def test_many_notes_go_in_one_step_and_come_back_with_their_tags(workspace: Workspace) -> None:
    ids = [annotating.add_note(workspace, "I.1", f"Sample {number}").ids[0] for number in range(3)]
    tag_all(workspace, ids, ["rail"])
    annotating.remove_all(workspace, [NoteId(id_) for id_ in ids[:2]])
    assert [note.id for note in workspace.notebook.fetch_notes("I.1")] == ids[2:]
    assert [tag.note_count for tag in workspace.notebook.fetch_tags()] == [1]

    undo(workspace)
    assert [note.id for note in workspace.notebook.fetch_notes("I.1")] == ids
    assert [tag.note_count for tag in workspace.notebook.fetch_tags()] == [3]


def test_of_many_notes_none_goes_when_one_is_unknown(workspace: Workspace) -> None:
    (note_id,) = annotating.add_note(workspace, "I.1", "Sample").ids
    with pytest.raises(UnknownItem):
        annotating.remove_all(workspace, [NoteId(note_id), NoteId("nothing")])
    assert workspace.notebook.fetch_note(note_id) is not None

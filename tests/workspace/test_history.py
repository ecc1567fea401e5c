"""The history of a note: every version, how two differ, and bringing one back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.errors import UnknownItem
from briefing_app.core.notebook import Note, NoteId, Visibility
from briefing_app.workspace import annotating, history, undoing
from briefing_app.workspace.history import Change
from briefing_app.workspace.workspace import Workspace


def write(workspace: Workspace, *texts: str) -> NoteId:
    note_id = NoteId(annotating.add_note(workspace, "I.1", texts[0]).ids[0])
    for text in texts[1:]:
        annotating.save_note(workspace, fetch(workspace, note_id), text=text)
    return note_id


def fetch(workspace: Workspace, note_id: NoteId) -> Note:
    note = workspace.notebook.fetch_note(note_id)
    assert note is not None
    return note


def test_every_version_is_there_the_newest_first(workspace: Workspace) -> None:
    note_id = write(workspace, "one", "two", "three")
    past = history.fetch_past(workspace, note_id)
    assert [version.text for version in past] == ["three", "two", "one"]
    assert [version.is_current for version in past] == [True, False, False]
    assert past[0].moment >= past[2].moment


def test_an_earlier_version_comes_back_as_a_new_one_and_undo_takes_that_back(workspace: Workspace) -> None:
    note_id = write(workspace, "one", "two")
    annotating.save_note(workspace, fetch(workspace, note_id), visibility=Visibility.PACK)
    oldest = history.fetch_past(workspace, note_id)[-1]
    history.restore_version(workspace, note_id, oldest.revision_id)
    assert (fetch(workspace, note_id).text, fetch(workspace, note_id).visibility) == ("one", "private")
    assert len(history.fetch_past(workspace, note_id)) == 4
    undoing.undo(workspace)
    assert (fetch(workspace, note_id).text, fetch(workspace, note_id).visibility) == ("two", "pack")


def test_a_removed_note_has_its_history_and_can_be_brought_back(workspace: Workspace) -> None:
    note_id = write(workspace, "one", "two")
    annotating.remove_note(workspace, note_id)
    past = history.fetch_past(workspace, note_id)
    assert [version.is_removed for version in past] == [True, False, False]
    history.restore_version(workspace, note_id, past[-1].revision_id)
    assert fetch(workspace, note_id).text == "one"


def test_what_is_typed_in_one_go_is_undone_in_one_go_but_every_save_is_kept(workspace: Workspace) -> None:
    note_id = write(workspace, "start")
    step = 0
    for text in ("start w", "start wr", "start write"):
        step = annotating.save_note(workspace, fetch(workspace, note_id), continues=step, text=text).step
    undoing.undo(workspace)
    assert fetch(workspace, note_id).text == "start"
    assert len(history.fetch_past(workspace, note_id)) == 5


def test_an_act_in_between_ends_what_was_typed_in_one_go(workspace: Workspace) -> None:
    note_id = write(workspace, "start")
    step = annotating.save_note(workspace, fetch(workspace, note_id), text="start w").step
    annotating.add_note(workspace, "I.2", "another")
    annotating.save_note(workspace, fetch(workspace, note_id), continues=step, text="start wr")
    undoing.undo(workspace)
    assert fetch(workspace, note_id).text == "start w"


def test_an_unknown_note_or_version_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UnknownItem):
        history.fetch_past(workspace, NoteId("nowhere"))
    note_id = write(workspace, "one")
    with pytest.raises(UnknownItem):
        history.restore_version(workspace, note_id, "nowhere")


@given(st.text(), st.text())
def test_a_comparison_holds_both_texts_whole(before: str, after: str) -> None:
    pieces = history.compare(before, after)
    assert "".join(words for change, words in pieces if change is not Change.ADDED) == before
    assert "".join(words for change, words in pieces if change is not Change.REMOVED) == after


def test_very_long_texts_are_compared_in_time(workspace: Workspace) -> None:
    before = "\n".join(f"Line {number} of a very long note." for number in range(20_000))
    pieces = history.compare(before, before.replace("Line 777 ", "Line seven hundred "))
    assert "".join(words for change, words in pieces if change is not Change.ADDED) == before


def test_removed_notes_are_listed_the_last_first(workspace: Workspace) -> None:
    for text in ("One", "Two", "Three"):
        annotating.add_note(workspace, "VII.1", text)
    one, two, _ = workspace.notebook.fetch_notes()
    annotating.remove_note(workspace, two.id)
    annotating.remove_note(workspace, one.id)
    assert [(note.text, note.item_id) for note in history.fetch_removed_notes(workspace)] == [
        ("One", "VII.1"),
        ("Two", "VII.1"),
    ]

    annotating.restore_note(workspace, one.id)
    assert [note.text for note in history.fetch_removed_notes(workspace)] == ["Two"]


def test_a_note_of_which_one_version_stands_is_not_removed(workspace: Workspace) -> None:
    annotating.add_note(workspace, "VII.1", "One")
    (note,) = workspace.notebook.fetch_notes()
    annotating.remove_note(workspace, note.id)
    annotating.save_note(workspace, note, text="Written meanwhile")

    assert history.fetch_removed_notes(workspace) == ()

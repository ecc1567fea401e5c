"""Taking back one act in particular."""

from briefing_app.core.acts import Act
from briefing_app.workspace.annotating import add_note, remove_note
from briefing_app.workspace.tagging import add_tags
from briefing_app.workspace.undoing import do_again, fetch_next_redo, fetch_next_undo, take_back, undo
from briefing_app.workspace.workspace import Workspace


def test_the_last_act_is_taken_back_by_its_number(workspace: Workspace) -> None:
    add_note(workspace, "VII.1", "Keep me")
    (note,) = workspace.notebook.fetch_notes()
    removal = remove_note(workspace, note.id)

    assert take_back(workspace, removal.step)
    assert [each.text for each in workspace.notebook.fetch_notes()] == ["Keep me"]
    step = fetch_next_undo(workspace)
    assert step is not None
    assert step.act is Act.ADD_NOTE


def test_an_act_after_which_something_was_done_is_left(workspace: Workspace) -> None:
    add_note(workspace, "VII.1", "Keep me")
    (note,) = workspace.notebook.fetch_notes()
    removal = remove_note(workspace, note.id)
    add_tags(workspace, "VII.1", ["skills"])

    assert not take_back(workspace, removal.step)
    assert not take_back(workspace, 0)
    assert workspace.notebook.fetch_notes() == ()
    assert [tag.name for tag in workspace.notebook.fetch_tags("VII.1")] == ["skills"]


def test_what_was_undone_last_is_done_again_by_its_number(workspace: Workspace) -> None:
    first = add_note(workspace, "VII.1", "One")
    second = add_note(workspace, "VII.1", "Two")
    undo(workspace)
    undo(workspace)

    assert not do_again(workspace, second.step)
    assert do_again(workspace, first.step)
    assert [each.text for each in workspace.notebook.fetch_notes()] == ["One"]
    step = fetch_next_redo(workspace)
    assert step is not None
    assert step.number == second.step

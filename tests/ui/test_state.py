"""The state that panels share: the way back, what changed, what is not saved."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from briefing_app import paths
from briefing_app.core.changes import Changes
from briefing_app.core.errors import NotSaved
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.workspace import Workspace


def item(item_id: str, note_id: str = "") -> Place:
    return Place(kind=PlaceKind.ITEM, item_id=item_id, note_id=note_id)


def test_back_and_forward_are_those_of_a_browser(state: AppState) -> None:
    for item_id in ("I.1", "II.2", "III.3"):
        state.go(item(item_id))
    state.back()
    state.back()
    assert state.place == item("I.1")
    state.forward()
    assert state.place == item("II.2")
    state.go(item("V"))

    assert not state.can_go_forward
    state.back()
    assert state.place == item("II.2")


def test_to_go_where_one_is_leaves_no_trace(state: AppState) -> None:
    state.go(item("I.1"))
    state.go(item("I.1"))
    state.go(item("I.1", note_id="n"))
    state.back()

    assert state.place == item("I")
    assert not state.can_go_back


def test_there_is_nothing_before_the_first_place(state: AppState) -> None:
    first = state.place
    state.back()
    state.forward()

    assert state.place == first


def test_targets_have_a_place_of_their_own(state: AppState) -> None:
    corpus = state.workspace.corpus

    assert find_place(corpus.item("delegation-visits")).kind is PlaceKind.TARGETS
    assert find_place(corpus.item("VIII.5")).kind is PlaceKind.ITEM


def test_from_the_targets_one_step_leads_back(state: AppState) -> None:
    state.go(Place(kind=PlaceKind.TARGETS))
    state.go(Place(kind=PlaceKind.TARGETS, item_id="delegation-visits"))
    state.go(Place(kind=PlaceKind.TARGETS, item_id="private-investment"))
    state.back()
    assert state.place == item("I")
    state.forward()
    assert state.place.item_id == "private-investment"


def test_what_changed_is_told_once_and_nothing_is_not_told(state: AppState, qtbot: QtBot) -> None:
    told: list[Changes] = []
    state.data_changed.connect(told.append)
    state.apply(Changes())
    changes = add_note(state.workspace, "I.1", "Sample")
    state.apply(changes)
    state.look_outside()

    assert told == [changes]
    assert state.saved_at is not None


def test_what_another_process_writes_is_told(state: AppState, notebook_file: Path, qtbot: QtBot) -> None:
    told: list[Changes] = []
    state.data_changed.connect(told.append)
    with Workspace(paths.vision_file(), notebook_file) as elsewhere:
        add_note(elsewhere, "I.1", "Sample")
        state.start_watching()
        qtbot.waitUntil(lambda: len(told) == 1)

    assert told[0].item_ids == {"I.1"}


def test_flushing_saves_everything_and_says_what_could_not_be(state: AppState) -> None:
    failure = NotSaved("The disk is full.", "Make room.")
    state.add_saver(lambda: state.mark_saved("first"))
    state.add_saver(lambda: state.mark_failed("second", failure))
    state.mark_unsaved("first")
    state.mark_unsaved("second")
    assert state.unsaved_count == 2

    assert state.flush() == (failure,)
    assert state.unsaved_count == 1
    state.mark_saved("second")
    assert state.failures == ()

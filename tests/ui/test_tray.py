"""What a new edition has no place for waits in the tray, and is placed by the user: nothing goes by itself."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.tray import TrayPage
from tests.pages.window import WindowPage, open_window

from briefing_app.core.acts import Act
from briefing_app.core.anchoring import make_anchor
from briefing_app.core.notebook import HighlightColour, HighlightId, NoteId, Placement
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.bodies import make_highlight_body, make_note_body
from briefing_app.workspace.highlighting import add_highlights
from briefing_app.workspace.undoing import undo
from briefing_app.workspace.workspace import Workspace


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        yield opened


def add_highlight(workspace: Workspace, item_id: str, words: str) -> HighlightId:
    passage = workspace.corpus.passage(workspace.corpus.item(item_id).passage_id)
    start = passage.text.index(words)
    changes = add_highlights(workspace, [(passage.id, start, start + len(words))], HighlightColour.ROSE)
    return HighlightId(changes.ids[0])


def lose_note(page: WindowPage, text: str = "About an item that is gone") -> NoteId:
    """As an edition without its item leaves it."""
    workspace = page.state.workspace
    note_id = NoteId(add_note(workspace, "III.1", text).ids[0])
    note = workspace.notebook.fetch_note(note_id)
    assert note is not None
    with workspace.log.step(Act.NEW_EDITION) as step:
        step.put("note", note_id, {**make_note_body(note), "item_id": "III.9"})
    page.state.apply(step.changes)
    return note_id


def lose_highlight(page: WindowPage, *, suggests: str = "") -> HighlightId:
    """As an edition without its words leaves it."""
    workspace = page.state.workspace
    highlight_id = add_highlight(workspace, "III.1", "rolling stock")
    highlight = workspace.notebook.fetch_highlight(highlight_id)
    assert highlight is not None
    text = workspace.corpus.item("III.2").text
    at = text.index(suggests) if suggests else 0
    suggestion = make_anchor("III.2", text, at, at + len(suggests)) if suggests else None
    placement = Placement.REVIEW if suggests else Placement.LOST
    anchor = replace(highlight.anchor, exact="rolling stock of old")
    with workspace.log.step(Act.NEW_EDITION) as step:
        body = make_highlight_body("III.1", highlight.colour, anchor, placement, suggestion)
        step.put("highlight", highlight_id, body)
    page.state.apply(step.changes)
    return highlight_id


def open_tray(page: WindowPage) -> TrayPage:
    page.state.go(Place(kind=PlaceKind.TRAY))
    page.qtbot.wait(20)
    return TrayPage(page.window)


def test_with_nothing_to_place_the_tray_says_what_it_is_for(page: WindowPage) -> None:
    tray = open_tray(page)

    assert tray.entries == []
    assert tray.about.startswith("Everything is in its place.")
    assert "To place" not in page.navigator.rows


def test_what_moved_with_the_last_edition_is_listed_and_leads_there(page: WindowPage) -> None:
    workspace = page.state.workspace
    note_id = NoteId(add_note(workspace, "III.1", "Went along").ids[0])
    note = workspace.notebook.fetch_note(note_id)
    assert note is not None
    with workspace.log.settled_step(Act.NEW_EDITION) as step:
        step.put("note", note_id, {**make_note_body(note), "item_id": "III.2"})
    page.state.apply(step.changes)
    open_tray(page)

    moved = page.find(QWidget, "moved_list")
    assert "Went along" in [label.text() for label in moved.findChildren(QLabel)]
    way = page.find(QPushButton, "moved_1")
    assert way.text() == "III.1 → III.2"
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    assert page.state.place.item_id == "III.2"


def test_the_navigator_shows_the_way_only_while_there_is_something(page: WindowPage) -> None:
    lose_note(page)
    lose_highlight(page)
    page.qtbot.waitUntil(lambda: "To place" in page.navigator.rows)
    page.qtbot.waitUntil(lambda: page.navigator.count_of("To place") == 2)
    page.navigator.click("To place")
    assert page.crumb == "To place"

    tray = TrayPage(page.window)
    tray.press(0, "tray_remove")
    tray.press(0, "tray_remove")
    page.qtbot.waitUntil(lambda: "To place" not in page.navigator.rows)


def test_a_note_is_placed_on_an_item_and_that_can_be_undone(page: WindowPage) -> None:
    note_id = lose_note(page)
    tray = open_tray(page)
    (entry,) = tray.entries
    assert "Stood on III.9, which this edition does not have" in entry
    assert "About an item that is gone" in entry

    tray.type_item(0, "iv.2")
    note = page.state.workspace.notebook.fetch_note(note_id)
    assert note is not None
    assert note.item_id == "IV.2"
    assert tray.entries == []
    page.state.apply(undo(page.state.workspace))
    assert len(tray.entries) == 1


@pytest.mark.parametrize("typed", ["nowhere", "III.9", "a"])
def test_words_that_are_no_one_item_are_refused_with_a_sentence(page: WindowPage, typed: str) -> None:
    lose_note(page)
    tray = open_tray(page)
    tray.type_item(0, typed)

    assert tray.failure(0).startswith(f"“{typed}” is not one item")
    assert len(tray.entries) == 1


def test_an_item_is_found_by_words_of_its_title_too(page: WindowPage) -> None:
    note_id = lose_note(page)
    tray = open_tray(page)
    tray.type_item(0, "battery supply chain")
    note = page.state.workspace.notebook.fetch_note(note_id)

    assert note is not None
    assert note.item_id == "II.7"


def test_a_suggestion_is_shown_in_its_words_and_accepted(page: WindowPage) -> None:
    highlight_id = lose_highlight(page, suggests="inter-city road networks")
    tray = open_tray(page)
    (entry,) = tray.entries
    assert "Stood in III.1" in entry
    assert "rolling stock of old" in entry
    assert "May belong in III.2" in entry
    assert "platforms, inter-city road networks and end-to-end" in entry
    assert tray.offers(0) == ["tray_accept", "tray_by_hand", "tray_remove"]

    tray.press(0, "tray_accept")
    placed = page.state.workspace.notebook.fetch_highlight(highlight_id)
    assert placed is not None
    assert (placed.placement, placed.anchor.exact) == (Placement.PLACED, "inter-city road networks")
    assert tray.entries == []
    page.state.apply(undo(page.state.workspace))
    assert len(tray.entries) == 1


def test_lost_words_are_placed_by_hand(page: WindowPage) -> None:
    highlight_id = lose_highlight(page)
    tray = open_tray(page)
    assert tray.offers(0) == ["tray_by_hand", "tray_remove"]
    tray.press(0, "tray_by_hand")
    page.qtbot.wait(20)
    assert page.place == "III.1"
    assert "“rolling stock of old”" in page.bar.placing

    page.reader.drag_over("seismic-proofing")
    assert not page.bar.is_shown
    page.bar.press("placing_place")
    placed = page.state.workspace.notebook.fetch_highlight(highlight_id)
    assert placed is not None
    assert (placed.placement, placed.anchor.exact) == (Placement.PLACED, "seismic-proofing")
    assert page.bar.placing == ""
    assert page.reader.marked == [("III.1", "seismic-proofing", "rose")]


def test_placing_by_hand_works_with_keys_and_can_be_put_off(page: WindowPage) -> None:
    highlight_id = lose_highlight(page)
    open_tray(page).press(0, "tray_by_hand")
    page.reader.put_cursor_before("seismic-proofing")
    page.press("Ctrl+Shift+Right")
    page.press("F2")
    assert page.focus_name == "placing_place"
    page.press("Tab")
    page.press("Space")
    assert page.bar.placing == ""
    highlight = page.state.workspace.notebook.fetch_highlight(highlight_id)
    assert highlight is not None
    assert highlight.placement is Placement.LOST


def test_a_highlight_without_a_place_is_not_drawn(page: WindowPage) -> None:
    lose_highlight(page)
    page.state.go(find_place(page.state.workspace.corpus.item("III.1")))

    assert page.reader.marked == []


def test_hostile_words_are_shown_as_they_are(page: WindowPage) -> None:
    lose_note(page, "<img src=x onerror=alert(1)> & '; DROP TABLE notes; --")
    (entry,) = open_tray(page).entries

    assert "<img src=x onerror=alert(1)> & '; DROP TABLE notes; --" in entry


def test_what_cannot_be_saved_is_said_at_the_entry(page: WindowPage) -> None:
    lose_highlight(page, suggests="inter-city road networks")
    tray = open_tray(page)
    page.state.workspace._connection.execute("PRAGMA query_only = ON")
    tray.press(0, "tray_accept")

    assert "can only be read" in tray.failure(0)
    page.state.workspace._connection.execute("PRAGMA query_only = OFF")

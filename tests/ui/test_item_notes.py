"""Notes and tags on a mechanism, where it is looked up; the same widget serves any item."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.pages.notes import CardPage
from tests.pages.window import WindowPage, open_window

from briefing_app.core.notebook import NoteId
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.widgets.item_notes import ItemNotes
from briefing_app.ui.widgets.note_card import NoteCard
from briefing_app.workspace.annotating import add_note, remove_note


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        opened.state.go(Place(kind=PlaceKind.MECHANISMS, item_id="cepa"))
        opened.qtbot.wait(20)
        yield opened


def stored(page: WindowPage, item_id: str) -> list[str]:
    return [note.text for note in page.state.workspace.notebook.fetch_notes(item_id)]


def wait_saved(page: WindowPage) -> None:
    page.qtbot.waitUntil(lambda: page.state.unsaved_count == 0)


def test_a_note_is_written_on_a_mechanism(page: WindowPage) -> None:
    page.press("Ctrl+N")
    assert page.focus_name == "note_text"
    page.notes.cards[0].write("How the review stands")
    wait_saved(page)

    assert stored(page, "cepa") == ["How the review stands"]
    page.state.go(Place(kind=PlaceKind.MECHANISMS, item_id="jetro"))
    page.qtbot.wait(20)
    assert page.notes.texts == []
    page.press("Alt+Left")
    page.state.go(Place(kind=PlaceKind.MECHANISMS, item_id="cepa"))
    page.qtbot.wait(20)
    assert page.notes.texts == ["How the review stands"]


def test_a_click_on_an_entry_shows_its_notes_and_leaves_it_where_it_is(page: WindowPage) -> None:
    before = page.lookup.top
    page.lookup.click("Memorandum of Cooperation on Semiconductor")
    page.qtbot.wait(30)

    assert page.lookup.top == before
    assert page.place != "cepa"
    assert page.find(ItemNotes, "item_notes").item_id == page.place


def test_what_could_not_be_saved_stays_when_another_entry_is_opened(page: WindowPage) -> None:
    page.state.workspace._connection.execute("PRAGMA query_only = ON")
    page.press("Ctrl+N")
    page.notes.cards[0].write("Precious")
    page.qtbot.waitUntil(lambda: bool(page.state.failures))
    page.state.go(Place(kind=PlaceKind.MECHANISMS, item_id="jetro"))
    page.qtbot.wait(20)

    (card,) = page.notes.cards
    assert card.text == "Precious"
    assert "Not saved yet, on cepa" in card.sentences
    page.state.workspace._connection.execute("PRAGMA query_only = OFF")
    assert page.state.flush() == ()
    assert stored(page, "cepa") == ["Precious"]


def test_themes_and_readings_have_no_notes_of_their_own(page: WindowPage) -> None:
    page.state.go(Place(kind=PlaceKind.THEMES, item_id="space"))
    page.qtbot.wait(20)

    assert not page.window.findChildren(ItemNotes)[0].isVisible()
    page.press("Ctrl+N")
    assert page.notes.cards == []


def test_the_page_says_how_many_notes_an_entry_has(page: WindowPage) -> None:
    changes = add_note(page.state.workspace, "cepa", "One")
    page.state.apply(changes)
    assert page.lookup.page.note_counts == {"cepa": 1}
    page.state.apply(remove_note(page.state.workspace, NoteId(changes.ids[0])))
    assert page.lookup.page.note_counts == {}


def test_the_widget_serves_a_target_as_well(state: AppState, qtbot: QtBot) -> None:
    add_note(state.workspace, "personnel-exchange", "On the figure itself")
    notes = ItemNotes(state, "personnel-exchange")
    qtbot.addWidget(notes)
    notes.resize(352, 500)
    notes.show()
    qtbot.waitExposed(notes)
    (card,) = [CardPage(card, qtbot) for card in notes.findChildren(NoteCard)]
    assert card.text == "On the figure itself"

    card.write("!")
    qtbot.waitUntil(lambda: state.unsaved_count == 0)
    assert state.workspace.notebook.fetch_notes("personnel-exchange")[0].text == "On the figure itself!"
    notes.show_item("")
    assert notes.isHidden()


def test_a_note_on_a_mechanism_is_found_and_opened_there(page: WindowPage) -> None:
    page.state.apply(add_note(page.state.workspace, "jetro", "Ask their office"))
    page.search.write("their office")
    page.search.press(Qt.Key.Key_Return)

    assert page.place == "jetro"
    page.qtbot.waitUntil(lambda: page.focus_name == "note_text")
    assert page.notes.texts == ["Ask their office"]


def test_a_note_is_written_on_a_target_where_it_is_charted(page: WindowPage) -> None:
    page.state.go(Place(kind=PlaceKind.TARGETS, item_id="personnel-exchange"))
    page.qtbot.wait(20)
    page.press("Ctrl+N")
    assert page.focus_name == "note_text"
    page.press("A")
    wait_saved(page)
    assert stored(page, "personnel-exchange") == ["a"]
    assert stored(page, "VII.1") == []

"""Many things go into a briefing at once, wherever they are listed; what was left is said, one undo takes all back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from tests.pages.dialogs import DialogPage
from tests.pages.keyboard import write
from tests.pages.part import settle
from tests.pages.window import WindowPage, open_window

from briefing_app.core.briefing import Briefing
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.ui.models.briefing_words import say_added
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.workspace import briefing as briefings
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.choosing import MOST_AT_ONCE, Sorting
from briefing_app.workspace.tagging import tag_all
from briefing_app.workspace.viewing import save_view

PACK = Visibility.PACK


@pytest.fixture
def notes(state: AppState) -> dict[str, str]:
    """The tag “rail” on two initiatives, a mechanism and three notes, of which one is private and one empty."""
    ids = {}
    for name, words, visibility in (("line", "Say rail first", PACK), ("own", "Doubts", None), ("empty", " ", PACK)):
        made = add_note(state.workspace, "III.1", words, visibility=visibility or Visibility.PRIVATE)
        ids[name] = made.ids[0]
    tag_all(state.workspace, ["III.1", "III.2", *ids.values()], ["rail"])
    return ids


@pytest.fixture
def window(state: AppState, notes: dict[str, str], qtbot: QtBot) -> Iterator[WindowPage]:
    for title in ("Other", "Review"):
        briefings.add_briefing(state.workspace, title, ["III.1"])
    state.last_briefing = next(each.id for each in state.workspace.notebook.fetch_briefings() if each.title == "Review")
    with open_window(state, qtbot) as opened:
        yield opened


def briefing(state: AppState, title: str) -> Briefing:
    (found,) = [each for each in state.workspace.notebook.fetch_briefings() if each.title == title]
    return found


def refs(state: AppState, title: str) -> list[str]:
    return [entry.refers_to for entry in briefing(state, title).entries]


def choose_in_menu(window: WindowPage, words: str) -> None:
    """By the arrow keys, as the menu that asks has the keyboard."""
    (menu,) = [each for each in window.window.findChildren(QMenu, "which_briefing_menu") if each.isVisible()]
    for _ in range(len(menu.actions())):
        if menu.activeAction().text().split("\t")[0] == words:
            break
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle()
    window.come_back()


def test_all_that_a_tag_has_is_added_with_one_key_and_undone_at_once(
    window: WindowPage, state: AppState, notes: dict[str, str]
) -> None:
    tag = state.workspace.notebook.fetch_tag("rail")
    assert tag is not None
    state.go(Place(kind=PlaceKind.TAGS, item_id=tag.id))
    window.press("Ctrl+Shift+B")
    assert refs(state, "Review") == ["III.1", "III.2", notes["line"]]
    assert window.words_of_status.startswith(
        "Added 2 to “Review”. In it already: 1. Left, as not for the pack: 1. Left, as no pack shows them: 1."
    )
    window.press("Ctrl+Z")
    assert refs(state, "Review") == ["III.1"]


def test_all_that_a_saved_view_has_is_added(window: WindowPage, state: AppState, notes: dict[str, str]) -> None:
    state.apply(save_view(state.workspace, "For the room", Filter(visibilities=(PACK,))))
    (view,) = state.workspace.notebook.fetch_views()
    state.go(Place(kind=PlaceKind.NOTES, view_id=view.id))
    window.press("Ctrl+Shift+B")
    assert refs(state, "Review") == ["III.1", notes["line"]]


def test_a_tag_or_a_view_in_the_list_at_the_left_stands_for_all_of_it(window: WindowPage, state: AppState) -> None:
    state.apply(save_view(state.workspace, "For the room", Filter(visibilities=(PACK,))))
    window.navigator.click("For the room")
    window.navigator.tree.setFocus()
    window.press("Ctrl+Shift+B")
    assert len(refs(state, "Review")) == 2


def test_all_results_of_a_search_are_added_while_they_are_shown(window: WindowPage, state: AppState) -> None:
    window.press("Ctrl+F")
    window.search.write("semiconductor")
    found = [hit.id for hit in state.workspace.search("semiconductor", MOST_AT_ONCE)]
    window.press("Ctrl+Shift+B")
    added = refs(state, "Review")[1:]
    assert added == [each for each in found if each in added]
    assert len(added) >= 2
    assert window.words_of_status.startswith(f"Added {len(added)} to “Review”.")


def test_selected_notes_go_to_the_briefing_that_is_chosen(
    window: WindowPage, state: AppState, notes: dict[str, str]
) -> None:
    window.press("Ctrl+Shift+N")
    row = window.list.rows.index("Say rail first")
    window.list.click(row)
    window.list.pick("bulk_briefing", "Other")
    assert refs(state, "Other") == ["III.1", notes["line"]]
    assert refs(state, "Review") == ["III.1"]


def test_the_key_that_asks_offers_the_last_used_first_and_a_new_one_last(window: WindowPage, state: AppState) -> None:
    window.navigator.click("III")
    tree = window.navigator.tree
    window.navigator.click("III.1")
    place = tree.visualRect(window.navigator.find("III.3")).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, place)
    window.press("Ctrl+J")
    (menu,) = [each for each in window.window.findChildren(QMenu, "which_briefing_menu") if each.isVisible()]
    assert [each.text() for each in menu.actions() if each.text()] == ["Review", "Other", "New briefing…"]
    choose_in_menu(window, "Other")
    assert refs(state, "Other") == ["III.1", "III.2", "III.3"]
    assert window.words_of_status.startswith("Added 2 to “Other”. In it already: 1.")
    window.press("Ctrl+Shift+B")
    assert window.words_of_status == "All 3 are in “Other” already."


def test_a_mechanism_that_is_looked_up_is_added(window: WindowPage, state: AppState) -> None:
    state.go(Place(kind=PlaceKind.MECHANISMS, item_id="jetro"))
    window.press("Ctrl+Shift+B")
    assert refs(state, "Review") == ["III.1", "jetro"]


def test_a_new_briefing_gets_its_name_on_the_way(window: WindowPage, state: AppState, qtbot: QtBot) -> None:
    state.go(Place(kind=PlaceKind.ITEM, item_id="V.1"))
    window.press("Ctrl+J")
    choose_in_menu(window, "New briefing…")
    dialog = DialogPage(window.window, "briefing_name", qtbot)
    field = dialog.part(QLineEdit, "title")
    assert field.selectedText() == "New briefing"
    assert dialog.part(QPushButton, "make").isDefault()
    write(field, "Delhi & Tokyo")
    dialog.press("make")
    window.come_back()
    assert refs(state, "Delhi & Tokyo") == ["V.1"]
    assert state.place.item_id == "V.1"
    window.press("Ctrl+Z")
    assert len(state.workspace.notebook.fetch_briefings()) == 2


def test_too_many_things_are_refused_with_a_sentence(window: WindowPage, state: AppState) -> None:
    for number in range(MOST_AT_ONCE + 1):
        add_note(state.workspace, "I.1", f"Line {number}", kind=NoteKind.LINE, visibility=PACK)
    state.go(Place(kind=PlaceKind.NOTES))
    window.press("Ctrl+A")
    window.list.table.selectAll()
    window.press("Ctrl+Shift+B")
    assert "too many to be put into a briefing at once" in window.words_of_status
    assert refs(state, "Review") == ["III.1"]


def test_what_cannot_be_printed_makes_no_briefing(window: WindowPage, state: AppState, notes: dict[str, str]) -> None:
    for each in state.workspace.notebook.fetch_briefings():
        briefings.delete_briefings(state.workspace, [each.id])
    add_note(state.workspace, "III.2", "Also our own")
    state.go(Place(kind=PlaceKind.NOTES))
    window.list.click(window.list.rows.index("Doubts"))
    window.list.click(window.list.rows.index("Also our own"), Qt.KeyboardModifier.ControlModifier)
    window.press("Ctrl+Shift+B")
    assert window.words_of_status == "None of these can be put in a pack as they are."
    assert not state.workspace.notebook.fetch_briefings()


def test_a_title_is_said_as_it_is_whatever_stands_in_it() -> None:
    said = say_added("{count} & <b>{title}</b>", Sorting(fresh=("I.1", "I.2"), known=("I.3",)))
    assert said == "Added 2 to “{count} & <b>{title}</b>”. In it already: 1."

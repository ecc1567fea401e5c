"""The briefings: made, filled, ordered and described in the window; nothing is lost, all can be taken back."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.pages.briefings import BriefingsPage
from tests.pages.dialogs import trigger
from tests.pages.dragging import drop_on
from tests.pages.keyboard import write
from tests.pages.navigator import NavigatorPage
from tests.pages.part import settle
from tests.pages.window import WindowPage, open_window
from tests.ui.test_accessibility import check_names

from briefing_app import paths
from briefing_app.core.briefing import Briefing, Message, Participant, Side
from briefing_app.core.corpus import PRESS, ItemKind
from briefing_app.core.notebook import NoteId, NoteKind, Visibility
from briefing_app.ui.models.bearer_rows import pack_ids
from briefing_app.ui.models.briefing_words import order_briefings
from briefing_app.ui.models.navigator_rows import Role
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.workspace import briefing as briefings
from briefing_app.workspace.annotating import add_note, remove_note
from briefing_app.workspace.workspace import Workspace

TODAY = date(2026, 3, 12)
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        yield opened


@pytest.fixture
def page(window: WindowPage) -> BriefingsPage:
    """The page, with one briefing of three items open."""
    changes = briefings.add_briefing(window.state.workspace, "Review", ["I.1", "II.3", "III.1"])
    window.state.apply(changes)
    window.state.go(Place(kind=PlaceKind.BRIEFINGS))
    return BriefingsPage(window.window)


def only(state: AppState) -> Briefing:
    (briefing,) = state.workspace.notebook.fetch_briefings()
    return briefing


def note_for_pack(state: AppState, item_id: str, words: str) -> NoteId:
    changes = add_note(state.workspace, item_id, words, kind=NoteKind.LINE, visibility=Visibility.PACK)
    state.apply(changes)
    return NoteId(changes.ids[0])


def test_without_a_briefing_the_page_says_what_one_is_and_makes_the_first(window: WindowPage) -> None:
    window.press("Ctrl+B")
    page = BriefingsPage(window.window)
    assert page.open == "No briefing yet"
    check_names(window.window)
    page.click("briefings_new")
    assert page.open == "New briefing"
    assert window.focus_name == "briefing_title"
    write(page.find(QLineEdit, "briefing_title"), "Delhi review")
    window.state.flush()
    assert only(window.state).title == "Delhi review"
    assert page.titles == ["Delhi review"]
    assert window.navigator.count_of("Briefings") == 1


def test_the_next_meeting_is_first_and_templates_are_last(state: AppState) -> None:
    for title, day, is_template in (
        ("Past", date(2026, 1, 1), False),
        ("Template", None, True),
        ("Longer past", date(2025, 1, 1), False),
        ("Later", date(2026, 5, 1), False),
        ("No day", None, False),
        ("Next", TODAY, False),
    ):
        briefings.add_briefing(state.workspace, title, day=day, is_template=is_template)
    ordered = order_briefings(state.workspace.notebook.fetch_briefings(), TODAY)
    assert [each.title for each in ordered] == ["Next", "Later", "No day", "Past", "Longer past", "Template"]


def test_entries_are_moved_by_keys_and_by_dragging(page: BriefingsPage, state: AppState) -> None:
    page.select("III.1")
    page.press(Qt.Key.Key_Up, ALT)
    page.press(Qt.Key.Key_Up, ALT)
    assert page.entries == ["III.1", "I.1", "II.3"]
    page.press(Qt.Key.Key_Up, ALT)
    assert page.entries == ["III.1", "I.1", "II.3"]
    page.press(Qt.Key.Key_Down, ALT)
    assert page.entries == ["I.1", "III.1", "II.3"]
    page.drag("I.1")
    assert page.entries == ["III.1", "II.3", "I.1"]
    page.drag("I.1", above="II.3")
    assert page.entries == ["III.1", "I.1", "II.3"]
    assert only(state).item_ids == ("III.1", "I.1", "II.3")


def test_several_entries_move_together_and_stay_selected(page: BriefingsPage) -> None:
    page.select("I.1", "III.1")
    page.press(Qt.Key.Key_Down, ALT)
    assert page.entries == ["II.3", "I.1", "III.1"]
    page.press(Qt.Key.Key_Up, ALT)
    assert page.entries == ["I.1", "III.1", "II.3"]


def test_the_keys_that_move_do_not_leave_the_page(page: BriefingsPage, state: AppState) -> None:
    page.select("I.1")
    page.press(Qt.Key.Key_Down, ALT)
    assert state.place.kind is PlaceKind.BRIEFINGS


def test_delete_takes_out_and_undo_brings_back(page: BriefingsPage, window: WindowPage) -> None:
    page.select("I.1", "II.3")
    page.press(Qt.Key.Key_Delete)
    assert page.entries == ["III.1"]
    assert "Took 2 entries out" in window.words_of_status
    window.press("Ctrl+Z")
    assert page.entries == ["I.1", "II.3", "III.1"]
    assert window.state.place.kind is PlaceKind.BRIEFINGS


def test_items_and_notes_are_dropped_where_they_are_to_stand(page: BriefingsPage, state: AppState) -> None:
    note_id = note_for_pack(state, "V.1", "Say this")
    page.drop(["IV.1", note_id], above="II.3")
    assert page.entries == ["I.1", "IV.1", "Say this", "II.3", "III.1"]
    page.drop(["V.2"])
    assert page.entries[-1] == "V.2"


def test_what_cannot_be_in_a_pack_is_refused_with_a_sentence(page: BriefingsPage, state: AppState) -> None:
    corpus = state.workspace.corpus
    passages = (item for item in corpus.items() if item.kind is ItemKind.PASSAGE)
    other_words = next(item.id for item in passages if corpus.passage(item.passage_id).source_id != PRESS)
    page.drop([other_words])
    assert page.entries == ["I.1", "II.3", "III.1"]
    assert "cannot be put in a pack" in page.words("briefing_failure")


def test_what_is_read_is_added_by_a_key_and_undone(page: BriefingsPage, window: WindowPage) -> None:
    window.state.go(Place(kind=PlaceKind.ITEM, item_id="VII.1"))
    window.press("Ctrl+Shift+B")
    assert window.words_of_status.startswith("Added to “Review”.")
    window.press("Ctrl+Shift+B")
    assert "in “Review” already" in window.words_of_status
    window.press("Ctrl+B")
    assert page.entries == ["I.1", "II.3", "III.1", "VII.1"]
    window.press("Ctrl+Z")
    assert page.entries == ["I.1", "II.3", "III.1"]


def test_without_any_briefing_adding_makes_one_of_all_that_is_selected(window: WindowPage) -> None:
    window.navigator.click_twist("VII")
    select_in_navigator(window.navigator, "VII.1", "VII.6")
    window.press("Ctrl+Shift+B")
    briefing = only(window.state)
    assert briefing.title == "New briefing"
    assert briefing.item_ids == tuple(f"VII.{number}" for number in range(1, 7))
    assert window.words_of_status.startswith("Added 6 to “New briefing”.")
    place = window.state.place
    window.press("Ctrl+Z")
    assert window.state.workspace.notebook.fetch_briefings() == ()
    assert window.state.place == place


def test_where_nothing_can_be_added_a_sentence_says_what_to_do(window: WindowPage) -> None:
    window.state.go(Place(kind=PlaceKind.DESK))
    window.press("Ctrl+Shift+B")
    assert "Open an initiative" in window.words_of_status
    assert window.state.workspace.notebook.fetch_briefings() == ()


def test_what_is_dropped_on_the_row_of_the_briefings_goes_into_the_last_one(
    page: BriefingsPage, window: WindowPage
) -> None:
    window.state.go(Place(kind=PlaceKind.ITEM, item_id="V.1"))
    tree = window.navigator.tree
    row = next(
        index
        for number in range(tree.model().rowCount())
        if (index := tree.model().index(number, 0)).data() == "Briefings"
    )
    drop_on(tree, tree.visualRect(row).center(), pack_ids(["V.1", "V.2"]))
    assert window.words_of_status.startswith("Added 2 to “Review”.")
    assert only(window.state).item_ids[-2:] == ("V.1", "V.2")


def test_a_press_in_the_navigator_does_not_leave_the_briefing_so_that_one_can_drag(
    page: BriefingsPage, window: WindowPage
) -> None:
    tree = window.navigator.tree
    row = tree.model().index(0, 0)
    while row.data(Role.CODE) != "V":
        row = tree.indexBelow(row)
    place = tree.visualRect(row).center()
    QTest.mousePress(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.state.place.kind is PlaceKind.BRIEFINGS
    QTest.mouseRelease(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.state.place == Place(kind=PlaceKind.ITEM, item_id="V")


def test_a_note_is_left_out_of_this_briefing_alone(page: BriefingsPage, state: AppState) -> None:
    note_id = note_for_pack(state, "I.1", "A line to take")
    assert page.notes == {"A line to take": True}
    page.check("A line to take")
    assert page.notes == {"A line to take": False}
    assert only(state).left_out == (note_id,)
    assert "1 left out" in page.words("briefing_contents_aside")
    page.choice.setCurrentIndex(page.index("A line to take"))
    page.press(Qt.Key.Key_Space)
    assert page.notes == {"A line to take": True}
    assert only(state).left_out == ()


def test_notes_that_are_not_for_the_pack_do_not_appear(page: BriefingsPage, state: AppState) -> None:
    state.apply(add_note(state.workspace, "I.1", "Our own doubts"))
    assert page.notes == {}


def test_all_fields_are_saved_as_they_are_typed(page: BriefingsPage, state: AppState) -> None:
    for name, text in (
        ("title", "Delhi review"),
        ("day", "2026-03-17"),
        ("time", "10:00"),
        ("place", "नई दिल्ली"),
        ("purpose", "To agree"),
        ("ours", "A. Sample, Director\nC. Sample"),
        ("theirs", "Sato, Hiro; Counsellor"),
        ("objectives", "A date\n\nA list"),
        ("messages", "One system\n  See III.1\nFigures by June"),
        ("holders", "Ambassador\nDesk"),
        ("version", "Draft 2"),
    ):
        page.write(f"briefing_{name}", text)
    assert state.flush() == ()
    briefing = only(state)
    assert (briefing.title, briefing.day, briefing.time) == ("Delhi review", date(2026, 3, 17), "10:00")
    assert (briefing.place, briefing.purpose, briefing.version) == ("नई दिल्ली", "To agree", "Draft 2")
    assert briefing.participants == (
        Participant(name="A. Sample", role="Director", side=Side.OURS),
        Participant(name="C. Sample", role="", side=Side.OURS),
        Participant(name="Sato, Hiro", role="Counsellor", side=Side.THEIRS),
    )
    assert (briefing.objectives, briefing.holders) == (("A date", "A list"), ("Ambassador", "Desk"))
    assert briefing.messages == (Message(text="One system", support="See III.1"), Message(text="Figures by June"))
    assert page.open == "Delhi review"
    assert page.words("briefing_meeting").startswith("17 Mar 2026, 10:00")
    assert page.text("briefing_messages") == "One system\n  See III.1\nFigures by June"


def test_one_session_of_writing_is_one_undo(page: BriefingsPage, window: WindowPage, qtbot: QtBot) -> None:
    for name, text in (("place", "Delhi"), ("version", "2")):
        page.write(f"briefing_{name}", text)
        qtbot.waitUntil(lambda: window.state.unsaved_count == 0)
    assert only(window.state).place == "Delhi"
    page.choice.setFocus()
    window.press("Ctrl+Z")
    assert (only(window.state).place, only(window.state).version) == ("", "")
    assert (page.text("briefing_place"), page.text("briefing_version")) == ("", "")


def test_the_marking_is_picked_or_typed(page: BriefingsPage, state: AppState) -> None:
    page.edit_meeting()
    combo = page.find(QComboBox, "briefing_marking")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    state.flush()
    assert only(state).marking == combo.currentText() != ""


def test_an_empty_title_is_said_and_nothing_typed_is_lost(page: BriefingsPage, state: AppState) -> None:
    page.write("briefing_place", "Delhi")
    field = page.find(QLineEdit, "briefing_title")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert len(state.flush()) == 1
    assert "needs a title" in page.words("briefing_failure")
    assert page.text("briefing_place") == "Delhi"
    write(field, "Again")
    assert state.flush() == ()
    assert (only(state).title, only(state).place) == ("Again", "Delhi")
    assert page.words("briefing_failure") == ""


def test_seven_messages_are_too_many_and_a_wrong_day_is_said(page: BriefingsPage, state: AppState) -> None:
    page.write("briefing_messages", "\n".join("abcdefg"))
    assert len(state.flush()) == 1
    assert "7 key messages are too many" in page.words("briefing_failure")
    page.write("briefing_messages", "\n".join("abcdef"))
    assert state.flush() == ()
    page.write("briefing_day", "17 March")
    page.choice.setFocus()
    assert "is not a date" in page.words("briefing_wrong")
    assert only(state).day is None


def test_what_another_window_writes_appears_and_does_not_take_what_is_typed(
    page: BriefingsPage, state: AppState
) -> None:
    shown = only(state)
    with Workspace(paths.vision_file(), state.workspace.notebook_file) as other:
        briefings.save_briefing(other, shown, place="Tokyo")
        state.look_outside()
        assert page.text("briefing_place") == "Tokyo"
        assert page.words("briefing_versions") == ""
        page.write("briefing_purpose", "Typed here")
        briefings.save_briefing(other, briefings.fetch_briefing(other, shown.id), version="9")
        state.look_outside()
        briefings.add_entries(other, shown.id, ["V.1"])
        assert page.text("briefing_purpose") == "Typed here"
        assert page.text("briefing_version") == "9"
    assert state.flush() == ()
    saved = only(state)
    assert (saved.purpose, saved.version, saved.place, saved.versions) == ("Typed here", "9", "Tokyo", 1)
    assert page.entries == ["I.1", "II.3", "III.1", "V.1"]


def test_two_who_write_in_one_field_are_both_kept_and_it_is_said(page: BriefingsPage, state: AppState) -> None:
    shown = only(state)
    with Workspace(paths.vision_file(), state.workspace.notebook_file) as other:
        page.write("briefing_purpose", "Typed here")
        briefings.save_briefing(other, shown, purpose="Written there")
        state.look_outside()
        assert page.text("briefing_purpose") == "Typed here"
    assert state.flush() == ()
    assert (only(state).purpose, only(state).versions) == ("Typed here", 2)
    assert "two places" in page.words("briefing_versions")
    kept = {head.body.split('"purpose":"')[1].split('"')[0] for head in state.workspace.log.fetch_heads(shown.id)}
    assert kept == {"Typed here", "Written there"}


def test_a_briefing_is_duplicated_made_a_template_and_deleted(page: BriefingsPage, window: WindowPage) -> None:
    page.click("briefings_duplicate")
    assert page.titles == ["Review", "Review"]
    page.write("briefing_title", "Next review")
    page.click("briefings_template")
    made = window.state.workspace.notebook.fetch_briefings()
    assert sorted((each.title, each.is_template) for each in made) == [
        ("Next review", False),
        ("Next review", True),
        ("Review", False),
    ]
    assert page.words("briefing_meeting").startswith("Template")
    page.shelf.setFocus()
    QTest.keyClick(page.shelf, Qt.Key.Key_Delete)
    assert sorted(page.titles) == ["Next review", "Review"]
    assert "Deleted “Next review”" in window.words_of_status
    window.press("Ctrl+Z")
    assert sorted(page.titles) == ["Next review", "Next review", "Review"]


def test_another_briefing_is_opened_by_the_mouse_and_what_was_typed_is_saved(
    page: BriefingsPage, state: AppState
) -> None:
    state.apply(briefings.add_briefing(state.workspace, "Zagreb", ["V.1"], place="Zagreb"))
    page.write("briefing_place", "Delhi")
    page.choose("Zagreb")
    assert (page.open, page.entries, page.text("briefing_place")) == ("Zagreb", ["V.1"], "Zagreb")
    saved = {each.title: each.place for each in state.workspace.notebook.fetch_briefings()}
    assert saved == {"Review": "Delhi", "Zagreb": "Zagreb"}


def test_what_cannot_be_saved_is_not_left_behind(page: BriefingsPage, state: AppState) -> None:
    state.apply(briefings.add_briefing(state.workspace, "Zagreb", ["V.1"]))
    page.write("briefing_messages", "\n".join("abcdefg"))
    page.choose("Zagreb")
    settle()
    assert page.open == "Review"
    assert page.titles[page.shelf.currentIndex().row()] == "Review"
    assert page.text("briefing_messages") == "\n".join("abcdefg")
    assert "7 key messages are too many" in page.words("briefing_failure")
    state.go(Place(kind=PlaceKind.ITEM, item_id="I.1"))
    state.go(Place(kind=PlaceKind.BRIEFINGS))
    assert page.text("briefing_messages") == "\n".join("abcdefg")
    page.write("briefing_messages", "a")
    page.choose("Zagreb")
    assert page.open == "Zagreb"
    assert [each.messages for each in state.workspace.notebook.fetch_briefings()] == [(Message(text="a"),), ()]


def test_a_briefing_without_a_title_can_still_be_deleted(page: BriefingsPage, state: AppState) -> None:
    page.edit_meeting()
    field = page.find(QLineEdit, "briefing_title")
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    page.click("briefings_delete")
    assert state.workspace.notebook.fetch_briefings() == ()
    assert page.open == "No briefing yet"
    assert state.unsaved_count == 0


def test_what_was_typed_stays_when_the_briefing_cannot_be_deleted(page: BriefingsPage, state: AppState) -> None:
    page.write("briefing_place", "Room 7")
    connection = state.workspace._connection
    connection.execute("PRAGMA query_only = ON")
    page.click("briefings_delete")
    assert page.text("briefing_place") == "Room 7"
    assert "can only be read" in page.words("briefing_failure")
    assert state.unsaved_count == 1
    connection.execute("PRAGMA query_only = OFF")
    assert state.flush() == ()
    assert only(state).place == "Room 7"


def test_a_briefing_without_a_title_that_another_program_deleted_can_still_be_deleted(
    page: BriefingsPage, state: AppState
) -> None:
    page.edit_meeting()
    field = page.fill("briefing_title", "")
    QTest.keyClick(field, Qt.Key.Key_Delete)
    briefings.delete_briefings(state.workspace, [only(state).id])
    page.click("briefings_delete")
    assert (state.unsaved_count, state.flush()) == (0, ())


def test_a_note_that_may_not_be_printed_stops_the_pack_by_name(page: BriefingsPage, window: WindowPage) -> None:
    state = window.state
    changes = add_note(state.workspace, "V.1", "Our own doubts")
    state.apply(changes)
    page.drop([changes.ids[0]])
    page.click("briefing_pack")
    dialog = open_dialog(page)
    error = dialog.findChild(QLabel, "pack_error")
    assert error is not None
    assert "A note on V.1 was chosen, and is private" in error.text()
    dialog.close()


def test_an_empty_briefing_cannot_be_printed_and_says_why(page: BriefingsPage, window: WindowPage) -> None:
    page.select("I.1", "II.3", "III.1")
    page.press(Qt.Key.Key_Delete)
    button = page.find(QAbstractButton, "briefing_pack")
    assert not button.isEnabled()
    assert "Put something" in button.toolTip()
    window.press("Ctrl+P")
    assert "Put something" in window.words_of_status


@pytest.mark.parametrize("words", ["<b>Bold</b><img src='file:///etc/passwd'>", "a\u202eb", "नमस्ते 🏴", "x" * 1900])
def test_strange_words_are_shown_as_they_are(page: BriefingsPage, state: AppState, words: str) -> None:
    note_for_pack(state, "I.1", words)
    page.write("briefing_title", words)
    assert state.flush() == ()
    assert page.open == only(state).title
    tip = str(page.choice.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip
    assert not page.choice.window().grab().isNull()


def test_what_is_missing_is_said(page: BriefingsPage, state: AppState) -> None:
    note_id = note_for_pack(state, "V.1", "Say this")
    page.drop([note_id])
    assert page.words("briefing_missing") == ""
    state.apply(remove_note(state.workspace, note_id))
    assert page.words("briefing_missing") == "Entry 4 is a note that was removed."
    assert page.entries[-1] == "A note that was removed"


def test_an_item_is_opened_from_its_entry(page: BriefingsPage, state: AppState) -> None:
    page.select("II.3")
    page.press(Qt.Key.Key_Return)
    assert state.place == Place(kind=PlaceKind.ITEM, item_id="II.3")


def test_a_page_of_ones_own_is_written_and_changed(page: BriefingsPage, state: AppState) -> None:
    page.click("briefing_add_page")
    fill_page(page, "", "# Morning")
    assert open_dialog(page).isVisible()
    fill_page(page, "Programme", "# Morning")
    assert page.entries[-1] == "Programme"
    page.select("Programme")
    page.press(Qt.Key.Key_Return)
    fill_page(page, "Programme of the day", "# Morning\n- Arrival")
    assert page.entries == ["I.1", "II.3", "III.1", "Programme of the day"]
    assert only(state).entries[-1].text == "# Morning\n- Arrival"


def test_the_desk_and_the_palette_lead_here(page: BriefingsPage, window: WindowPage) -> None:
    window.state.go(Place(kind=PlaceKind.DESK))
    row = window.window.findChild(QAbstractButton, "desk_coming_0")
    assert row is not None
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.state.place == Place(kind=PlaceKind.BRIEFINGS, item_id=only(window.state).id)
    assert page.open == "Review"


def test_the_menu_makes_a_briefing_from_anywhere(window: WindowPage) -> None:
    trigger(window.window, "new_briefing")
    assert window.state.place.kind is PlaceKind.BRIEFINGS
    assert window.focus_name == "briefing_title"


def test_everything_has_a_name_and_the_keyboard_reaches_the_choice(page: BriefingsPage, window: WindowPage) -> None:
    note_for_pack(window.state, "I.1", "A line to take")
    check_names(window.window)
    page.shelf.setFocus()
    seen = list[str]()
    for _ in range(8):
        QTest.keyClick(window.window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focus_name)
    assert {"briefing_choice", "briefing_edit", "briefings_new", "briefing_add_annex"} <= {*seen}
    said = page.choice.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "A line to take; line to take"


def open_dialog(page: BriefingsPage) -> QDialog:
    found = [each for each in page.choice.window().findChildren(QDialog) if each.isVisible()]
    assert found
    return found[-1]


def fill_page(page: BriefingsPage, title: str, text: str) -> None:
    dialog = open_dialog(page)
    line, words = dialog.findChild(QLineEdit), dialog.findChild(QPlainTextEdit)
    keep = dialog.findChild(QAbstractButton, "briefing_page_keep")
    assert line is not None
    assert words is not None
    assert keep is not None
    for field in (line, words):
        field.selectAll()
    write(line, title)
    words.setPlainText(text)
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    settle()


def select_in_navigator(navigator: NavigatorPage, first: str, last: str) -> None:
    """A click, and one with Shift."""
    navigator.click(first)
    tree = navigator.tree
    index = tree.currentIndex()
    while index.data(Role.CODE) != last:
        index = tree.indexBelow(index)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, SHIFT, tree.visualRect(index).center())


def test_a_briefing_is_made_from_a_template(window: WindowPage, page: BriefingsPage, state: AppState) -> None:
    assert not page.find(QAbstractButton, "briefings_begin", must_be_seen=False).isVisible()
    changes = briefings.add_briefing(state.workspace, "Visit & talks", ["V.1"], is_template=True, marking="RESTRICTED")
    state.apply(changes)
    menu = page.find(QPushButton, "briefings_begin").menu()
    (action,) = menu.actions()
    assert action.text() == "Visit && talks"
    action.trigger()
    settle()
    assert (page.open, page.entries) == ("Visit & talks 2", ["V.1"])
    assert window.focus_name == "briefing_title"
    made = briefings.fetch_briefing(state.workspace, state.place.item_id)
    assert (made.is_template, made.marking) == (False, "RESTRICTED")
    page.choice.setFocus()
    window.press("Ctrl+Z")
    assert len(state.workspace.notebook.fetch_briefings()) == 2

"""All notes in one list: filtered, tagged and checked off many at once, kept as views."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window
from tests.ui.conftest import TODAY
from tests.ui.test_accessibility import check_names

from briefing_app.core.acts import Act
from briefing_app.core.filters import Due, Filter
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.ui.models.bearer_rows import (
    BEARERS_MIME,
    PAGE,
    PAGES_KEPT,
    BearerRows,
    Column,
    pack_ids,
    unpack_ids,
)
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.widgets.bearer_table import BearerTable
from briefing_app.ui.widgets.row_table import RowTable
from briefing_app.workspace.annotating import add_note, save_note
from briefing_app.workspace.tagging import tag_all
from briefing_app.workspace.viewing import delete_views, rename_view, save_view

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NOTES = Place(kind=PlaceKind.NOTES)
NOTE_VALUES = {"visibility": "private", "owner": "", "due": None, "done": False, "highlight_id": None}


@pytest.fixture
def ids(state: AppState) -> dict[str, str]:
    """Seven notes by their names; the one written last is `far`."""
    workspace, made = state.workspace, {}
    for name, item_id, kind, days in (
        ("line", "III.1", NoteKind.LINE, None),
        ("question", "VII.1", NoteKind.QUESTION, None),
        ("plain", "III.2", NoteKind.NOTE, None),
        ("late", "I.1", NoteKind.ACTION, -2),
        ("soon", "I.2", NoteKind.ACTION, 3),
        ("open ended", "I.3", NoteKind.ACTION, None),
        ("far", "I.1", NoteKind.ACTION, 60),
    ):
        due = TODAY + timedelta(days=days) if days is not None else None
        owner = "K. Sato" if kind is NoteKind.ACTION else ""
        (made[name],) = add_note(workspace, item_id, f"The {name} one", kind=kind, due=due, owner=owner).ids
    tag_all(workspace, [made["line"], made["late"], "III.1"], ["rail"])
    tag_all(workspace, [made["late"]], ["desk"])
    return made


@pytest.fixture
def page(state: AppState, ids: dict[str, str], qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        state.go(NOTES)
        yield opened


def test_the_newest_note_is_at_the_top_with_what_it_is_and_where(page: WindowPage) -> None:
    assert page.list.rows[0] == "The far one"
    assert page.list.count == "7"
    assert page.list.cell(0, Column.CODE) == "I.1"
    assert page.list.cell(0, Column.OWNER) == "K. Sato"
    assert page.list.cell(0, Column.DUE) == "11 May 2026, Days left: 60"
    assert page.list.cell(3, Column.DUE) == "10 Mar 2026, Overdue, days: 2"
    assert page.list.cell(3, Column.TAGS) == "desk, rail"
    assert page.crumb == "Notes"


def test_conditions_narrow_together(page: WindowPage) -> None:
    page.list.choose("filter_kinds", "Action")
    assert page.list.count == "4 of 7"
    page.list.choose("filter_due", "Overdue", "Within a week")
    assert page.list.rows == ["The soon one", "The late one"]
    page.list.choose("filter_pillars", "I  Economic Partnership")
    page.list.write("filter_text", "lat")
    assert page.list.rows == ["The late one"]
    page.list.press_button("filter_clear")
    assert page.list.count == "7"


def test_words_are_looked_for_while_they_are_typed(page: WindowPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.list.find(QLineEdit, "filter_text"), "quest")
    qtbot.waitUntil(lambda: page.list.rows == ["The question one"])


def test_tags_are_conditions_of_three_kinds(page: WindowPage) -> None:
    page.list.press_button("filter_tags")
    page.list.write("tag_term_all_of", "RAIL")
    assert sorted(page.list.rows) == ["High-speed rail and metro rail systems", "The late one", "The line one"]
    page.list.write("tag_term_none_of", "desk")
    assert "The late one" not in page.list.rows
    page.list.write("tag_term_any_of", "nothing of that name")
    assert page.list.find(QLineEdit, "tag_term_any_of").property("wrong") is True


def test_open_and_done_are_two_of_three_answers(page: WindowPage, state: AppState, ids: dict[str, str]) -> None:
    note = state.workspace.notebook.fetch_note(ids["soon"])
    assert note is not None
    state.apply(save_note(state.workspace, note, done=True))
    page.list.choose("filter_state", "Open")
    assert len(page.list.rows) == 3
    page.list.choose("filter_state", "Done")
    assert page.list.rows == ["The soon one"]
    page.list.choose("filter_state", "Any")
    assert len(page.list.rows) == 7


def test_nothing_found_says_so_and_what_to_do(page: WindowPage) -> None:
    page.list.write("filter_text", "unheard of")
    assert page.list.rows == []
    assert "clear them" in page.list.words("notes_nothing")
    assert not page.list.is_empty_page


def test_an_empty_notebook_says_what_to_do_first(state: AppState, qtbot: QtBot) -> None:
    with open_window(state, qtbot) as page:
        state.go(NOTES)
        assert page.list.is_empty_page
        page.list.press_button("empty_start")
        assert page.place == "III.1"


def test_enter_and_a_double_click_open_a_note_at_its_place(page: WindowPage, ids: dict[str, str]) -> None:
    page.list.double_click(page.list.rows.index("The question one"))
    assert (page.place, page.state.place.note_id) == ("VII.1", ids["question"])
    page.state.back()
    page.list.click(page.list.rows.index("The line one"))
    page.list.press(Qt.Key.Key_Return)
    assert (page.place, page.state.place.note_id) == ("III.1", ids["line"])


def test_a_heading_chooses_the_order(page: WindowPage) -> None:
    page.list.click_heading(Column.CODE)
    assert [page.list.cell(row, Column.CODE) for row in range(7)] == [
        "I.1",
        "I.1",
        "I.2",
        "I.3",
        "III.1",
        "III.2",
        "VII.1",
    ]
    page.list.click_heading(Column.DUE)
    assert page.list.rows[:3] == ["The late one", "The soon one", "The far one"]


def test_many_rows_are_tagged_in_one_step(page: WindowPage, state: AppState) -> None:
    page.list.click(0)
    page.list.click(2, SHIFT)
    assert page.list.selection == "3 selected"
    page.list.write("bulk_tag", "Tokyo desk")

    assert [tag.note_count for tag in state.workspace.notebook.fetch_tags() if tag.name == "Tokyo desk"] == [3]
    assert page.list.selection == "3 selected"
    assert "Tokyo desk" in page.list.cell(1, Column.TAGS)
    page.list.table.setFocus()
    page.press("Ctrl+Z")
    assert state.workspace.notebook.fetch_tag("Tokyo desk") is None
    assert page.list.cell(1, Column.TAGS) == ""


def test_a_tag_is_taken_off_many(page: WindowPage, state: AppState) -> None:
    page.list.press(Qt.Key.Key_A, CTRL)
    page.list.choose("bulk_untag", "rail")
    tag = state.workspace.notebook.fetch_tag("rail")
    assert tag is not None
    assert (tag.note_count, tag.item_count) == (0, 1)


def test_actions_are_checked_off_in_place_by_mouse_key_and_many_at_once(
    page: WindowPage, state: AppState, ids: dict[str, str]
) -> None:
    def is_done(name: str) -> bool:
        note = state.workspace.notebook.fetch_note(ids[name])
        assert note is not None
        return note.done

    page.list.check(page.list.rows.index("The late one"))
    assert is_done("late")
    assert page.list.cell(page.list.rows.index("The late one"), Column.DUE).endswith("Done")
    page.list.click(page.list.rows.index("The soon one"))
    page.list.press(Qt.Key.Key_Space)
    assert is_done("soon")
    page.list.press(Qt.Key.Key_Space)
    assert not is_done("soon")
    page.list.press(Qt.Key.Key_A, CTRL)
    page.list.press_button("bulk_done")
    assert all(is_done(name) for name in ("late", "soon", "far", "open ended"))
    assert not is_done("line")


def test_for_whom_many_notes_are_is_changed_and_taken_back(page: WindowPage, state: AppState) -> None:
    page.list.press(Qt.Key.Key_A, CTRL)
    page.list.choose("bulk_visibility", "Team")
    assert {note.visibility for note in state.workspace.notebook.fetch_notes()} == {Visibility.TEAM}
    page.press("Ctrl+Z")
    assert {note.visibility for note in state.workspace.notebook.fetch_notes()} == {Visibility.PRIVATE}


def test_removed_notes_come_back(page: WindowPage) -> None:
    page.list.click(1)
    page.list.click(3, CTRL)
    page.list.press_button("bulk_remove")
    assert page.list.count == "5"
    page.list.table.setFocus()
    page.press("Ctrl+Z")
    assert page.list.count == "7"


def test_keys_tag_and_remove_what_is_selected(page: WindowPage, state: AppState) -> None:
    page.list.press(Qt.Key.Key_A, CTRL)
    page.list.press(Qt.Key.Key_T, CTRL)
    assert page.focus_name == "bulk_tag"
    page.list.click(0)
    page.list.press(Qt.Key.Key_Delete)
    assert page.list.count == "6"
    page.press("Ctrl+Z")
    assert page.list.count == "7"


def test_the_keyboard_goes_on_where_a_row_was_removed(page: WindowPage) -> None:
    page.list.click(2)
    following, last = page.list.rows[3], len(page.list.rows) - 1
    page.list.press(Qt.Key.Key_Delete)
    assert page.list.rows[page.list.table.currentIndex().row()] == following
    page.list.click(last - 1)
    page.list.press(Qt.Key.Key_Delete)
    assert page.list.table.currentIndex().row() == last - 2


def test_items_among_the_rows_are_tagged_and_never_removed(page: WindowPage, state: AppState) -> None:
    page.list.press_button("filter_tags")
    page.list.write("tag_term_all_of", "rail")
    page.list.press(Qt.Key.Key_A, CTRL)
    page.list.write("bulk_tag", "desk")
    assert [tag.item_count for tag in state.workspace.notebook.fetch_tags() if tag.name == "desk"] == [1]
    page.list.press(Qt.Key.Key_Delete)
    assert page.list.rows == ["High-speed rail and metro rail systems"]


def test_with_nothing_selected_nothing_can_be_done(page: WindowPage) -> None:
    page.list.table.clearSelection()
    assert "Ctrl or Shift" in page.list.selection
    for name in ("bulk_untag", "bulk_done", "bulk_visibility", "bulk_remove"):
        assert not page.list.find(QAbstractButton, name).isEnabled()


def test_a_note_that_changes_elsewhere_moves_and_stays_selected(
    page: WindowPage, state: AppState, ids: dict[str, str]
) -> None:
    page.list.click(page.list.rows.index("The line one"))
    note = state.workspace.notebook.fetch_note(ids["line"])
    assert note is not None
    state.apply(save_note(state.workspace, note, text="The line two"))

    assert page.list.rows[0] == "The line two"
    assert page.list.selection == "1 selected"
    assert page.list.table.currentIndex().row() == 0


def test_conditions_are_saved_as_a_view_and_opened_from_the_list_at_the_left(page: WindowPage, state: AppState) -> None:
    page.list.choose("filter_due", "Overdue")
    page.list.write("view_name", "What is late")
    assert page.list.title == "What is late"
    (view,) = state.workspace.notebook.fetch_views()
    assert view.filter == Filter(due=(Due.OVERDUE,))
    assert page.navigator.count_of("What is late") == 1

    page.navigator.click("Notes")
    assert page.list.count == "7"
    page.navigator.click("What is late")
    assert page.list.rows == ["The late one"]
    assert page.navigator.chosen == "What is late"


def test_a_view_without_a_name_is_refused_where_it_was_asked_for(page: WindowPage, state: AppState) -> None:
    page.list.choose("filter_due", "Overdue")
    page.list.write("view_name", "  ")
    assert "needs a name" in page.list.failure
    assert state.workspace.notebook.fetch_views() == ()


def test_the_actions_are_those_that_are_open_the_latest_first(page: WindowPage) -> None:
    page.press("Ctrl+Shift+A")
    assert page.list.title == "Actions"
    assert page.list.rows == ["The late one", "The soon one", "The far one", "The open ended one"]
    assert page.navigator.count_of("Actions") == 4
    page.list.check(0)
    assert page.list.rows[0] == "The soon one"
    assert page.navigator.count_of("Actions") == 3


def test_a_view_that_is_renamed_elsewhere_says_its_new_name(page: WindowPage, state: AppState) -> None:
    page.list.choose("filter_due", "Overdue")
    page.list.write("view_name", "What is late")
    (view,) = state.workspace.notebook.fetch_views()
    state.apply(rename_view(state.workspace, view, "Late"))
    assert page.list.title == "Late"
    state.apply(delete_views(state.workspace, [view.id]))
    assert page.list.title == "Notes"
    assert page.list.rows == ["The late one"]


def test_a_view_that_another_place_asks_for_is_shown(page: WindowPage, state: AppState) -> None:
    (view_id,) = save_view(state.workspace, "Lines", Filter(kinds=(NoteKind.LINE,))).ids
    state.go(Place(kind=PlaceKind.NOTES, view_id=view_id))
    assert page.list.rows == ["The line one"]


def test_every_control_has_a_name_and_rows_say_themselves(page: WindowPage) -> None:
    page.list.press_button("filter_tags")
    check_names(page.window)
    said = page.list.table.model().index(3, Column.WORDS).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Action; The late one; I.1; Private; desk, rail; K. Sato; 10 Mar 2026, Overdue, days: 2"
    interface = QAccessible.queryAccessibleInterface(page.list.table)
    assert interface.text(QAccessible.Text.Name) == "Notes"


def test_a_hundred_thousand_rows_are_listed_without_being_read(state: AppState) -> None:
    with state.workspace.log.step(Act.IMPORT) as step:
        body = {"item_id": "I.1", "kind": "note", "text": "Sample", **NOTE_VALUES}
        step.put_all("note", [(f"n{number}", body) for number in range(200)])
    rows = BearerRows(state)
    rows.show_ids([f"n{number % 200}" for number in range(100_000)])

    assert rows.rowCount() == 100_000
    assert rows._pages == {}
    for number in range(0, 100_000, PAGE):
        row = rows.row(number)
        assert row is not None
        assert row.words == "Sample"
    assert len(rows._pages) == PAGES_KEPT


def test_all_of_very_many_rows_are_selected_without_being_read(state: AppState, qtbot: QtBot) -> None:
    rows = BearerRows(state)
    rows.show_ids([f"n{number}" for number in range(100_000)])
    table = BearerTable(rows, state.theme)
    qtbot.addWidget(table)
    table.resize(900, 600)
    table.show()
    qtbot.waitExposed(table)
    table.selectAll()
    table.grab()

    assert table.selected_spans() == [range(100_000)]
    assert len(rows._pages) < 4


@pytest.mark.parametrize("width", [1100, 780, 700])
def test_a_row_drawn_as_a_whole_looks_as_its_cells_do(
    state: AppState, ids: dict[str, str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    rows = BearerRows(state)
    rows.show_ids(["III.1", *ids.values(), *(f"n{number}" for number in range(20))])
    table = BearerTable(rows, state.theme)
    qtbot.addWidget(table)
    table.resize(width, 500)
    table.show()
    qtbot.waitExposed(table)
    table.selectRow(2)
    table.hovered = 3
    table.verticalScrollBar().setValue(30)
    whole = table.grab().toImage()
    monkeypatch.setattr(BearerTable, "paint_rows", RowTable.paint_rows)

    assert whole == table.grab().toImage()


def test_stretches_of_selected_rows_do_not_meet(state: AppState, qtbot: QtBot) -> None:
    rows = BearerRows(state)
    rows.show_ids([f"n{number}" for number in range(10)])
    table = BearerTable(rows, state.theme)
    qtbot.addWidget(table)
    for row in (7, 2, 3, 9, 2):
        flags = QItemSelectionModel.SelectionFlag
        table.selectionModel().select(rows.index(row, 0), flags.Select | flags.Rows)
    assert table.selected_spans() == [range(2, 4), range(7, 8), range(9, 10)]


def test_a_row_whose_note_is_gone_says_so(state: AppState) -> None:
    rows = BearerRows(state)
    rows.show_ids(["gone"])
    row = rows.row(0)
    assert row is not None
    assert row.words == "No longer there"
    assert row.place is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("# Heading\nand more", "Heading"),
        ("\n\n  - first\n", "first"),
        ("", "Nothing written yet"),
        ("半導体 🚄\u202e", "半導体 🚄\u202e"),
        ("<b>bold</b>", "<b>bold</b>"),
        ("x" * 1_000_000, "x" * 240),
    ],
)
def test_a_row_says_the_first_words_of_its_note(state: AppState, text: str, words: str) -> None:
    ids = add_note(state.workspace, "I.1", text).ids
    rows = BearerRows(state)
    rows.show_ids(ids)
    row = rows.row(0)
    assert row is not None
    assert row.words == words


def test_the_list_of_a_day_long_past_says_how_late_it_is(state: AppState) -> None:
    ids = add_note(state.workspace, "I.1", "Ask", kind=NoteKind.ACTION, due=date(2026, 3, 11)).ids
    rows = BearerRows(state)
    rows.show_ids(ids)
    row = rows.row(0)
    assert row is not None
    assert (row.due, row.state_words) == ("11 Mar 2026", "Overdue, days: 1")


@pytest.mark.parametrize("dropped", [b"", b"{", b"\xff\xfe", b"3", b'{"a": 1}', b"[1, null]"])
def test_what_another_program_drops_under_our_name_is_nothing(dropped: bytes) -> None:
    data = QMimeData()
    data.setData(BEARERS_MIME, dropped)
    assert unpack_ids(data) == ()
    assert unpack_ids(pack_ids(["I.1", "VII.1"])) == ("I.1", "VII.1")

"""The page of tags: what there is, what bears it, and everything that can be done with many at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.dragging import drop_on
from tests.pages.window import WindowPage, open_window
from tests.ui.test_accessibility import check_names

from briefing_app.core.filters import Filter
from briefing_app.ui.models.bearer_rows import pack_ids
from briefing_app.ui.models.tag_rows import Column
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.tagging import add_tags, tag_all
from briefing_app.workspace.viewing import save_view

CTRL = Qt.KeyboardModifier.ControlModifier
TAGS = Place(kind=PlaceKind.TAGS)


@pytest.fixture
def ids(state: AppState) -> list[str]:
    """Three notes; `rail` is on all of them and two items, `railway` on one of each, `desk` on one item."""
    workspace = state.workspace
    made = [add_note(workspace, item_id, f"Note on {item_id}").ids[0] for item_id in ("I.1", "II.1", "III.1")]
    tag_all(workspace, [*made, "III.1", "III.2"], ["rail"])
    tag_all(workspace, [made[0], "III.3"], ["railway"])
    add_tags(workspace, "VII.1", ["desk"])
    return made


@pytest.fixture
def page(state: AppState, ids: list[str], qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        state.go(TAGS)
        yield opened


def test_all_tags_are_listed_with_their_uses(page: WindowPage) -> None:
    assert page.tags.rows == ["desk", "rail", "railway"]
    assert page.tags.counts("rail") == ("3", "2")
    assert page.tags.words("tags_count") == "3, used 8 times"
    assert page.navigator.count_of("Tags") == 3


def test_columns_sort_names_up_and_numbers_down(page: WindowPage) -> None:
    heading = page.tags.table.horizontalHeader()
    for column, first in (
        (Column.NOTES, "rail"),
        (Column.NOTES, "desk"),
        (Column.NAME, "desk"),
        (Column.NAME, "railway"),
    ):
        heading.sectionClicked.emit(column)
        assert page.tags.rows[0] == first


def test_the_list_of_tags_is_filtered_in_place(page: WindowPage) -> None:
    page.tags.write("tags_filter", "RAIL")
    assert page.tags.rows == ["rail", "railway"]


def test_a_tag_that_is_chosen_shows_what_bears_it(page: WindowPage, ids: list[str]) -> None:
    page.tags.click("railway")
    assert page.tags.uses == ["III.3 " + page.state.workspace.corpus.item("III.3").title, "I.1 Note on I.1"]
    assert page.tags.words("tag_uses_title") == "railway"
    page.tags.select_use(1)
    page.tags.press_button("tag_uses_open")
    assert (page.place, page.state.place.note_id) == ("I.1", ids[0])


def test_a_tag_is_taken_off_some_of_what_bears_it(page: WindowPage) -> None:
    page.tags.click("rail")
    page.tags.select_use(0)
    page.tags.press_in("tag_uses_list", Qt.Key.Key_Delete)
    assert page.tags.counts("rail") == ("3", "1")
    page.tags.select_use(0)
    page.tags.press_button("tag_uses_remove")
    assert page.tags.counts("rail") == ("3", "0")
    page.tags.table.setFocus()
    page.press("Ctrl+Z")
    page.press("Ctrl+Z")
    assert page.tags.counts("rail") == ("3", "2")


def test_a_tag_is_renamed_in_place(page: WindowPage, state: AppState) -> None:
    page.tags.rename("railway", "Track  works")
    assert page.tags.rows == ["desk", "rail", "Track works"]
    assert page.tags.current == "Track works"
    page.tags.table.setFocus()
    page.press("Ctrl+Z")
    assert page.tags.rows == ["desk", "rail", "railway"]


def test_a_name_that_exists_offers_to_merge_the_two(page: WindowPage) -> None:
    page.tags.rename("railway", "RAIL")
    assert "There is a tag “rail” already" in page.tags.failure
    assert page.tags.rows == ["desk", "rail", "railway"]
    page.tags.press_button("tags_merge_twins")
    assert page.tags.rows == ["desk", "rail"]
    assert page.tags.counts("rail") == ("3", "3")
    assert page.tags.failure == ""


@pytest.mark.parametrize("name", ["   ", "\u202e", "x" * 200])
def test_a_name_that_cannot_be_is_refused_without_an_offer(page: WindowPage, name: str) -> None:
    page.tags.rename("railway", name)
    assert page.tags.failure
    assert not page.tags.find(QAbstractButton, "tags_merge_twins", must_be_seen=False).isVisible()
    assert "railway" in page.tags.rows


def test_merging_says_before_what_it_does(page: WindowPage, state: AppState) -> None:
    rail = state.workspace.notebook.fetch_tag("railway")
    assert rail is not None
    state.apply(save_view(state.workspace, "All tracks", Filter(any_of=(rail.id,))))
    page.tags.check("rail", "railway")

    assert page.tags.words("tags_bar_words") == "2 selected"
    said = page.tags.words("tag_uses_words")
    assert "Uses of <b>railway</b> that become <b>rail</b>: 2. Bear both already: 1." in said
    assert "“All tracks”" in said
    assert page.tags.uses == ["III.3 " + state.workspace.corpus.item("III.3").title]

    page.tags.press_button("tag_merge")
    assert page.tags.rows == ["desk", "rail"]
    assert page.tags.counts("rail") == ("3", "3")
    (view,) = state.workspace.notebook.fetch_views()
    assert [state.workspace.notebook.fetch_tag_by_id(id_) is not None for id_ in view.filter.any_of] == [True]
    page.tags.table.setFocus()
    page.press("Ctrl+Z")
    assert page.tags.rows == ["desk", "rail", "railway"]


def test_another_tag_may_be_the_one_that_stays(page: WindowPage) -> None:
    page.tags.check("rail", "railway")
    page.tags.choose("tag_merge_into", "railway")
    assert "Uses of <b>rail</b> that become <b>railway</b>" in page.tags.words("tag_uses_words")
    page.tags.press_button("tag_merge")
    assert page.tags.rows == ["desk", "railway"]


def test_one_tag_alone_is_not_merged(page: WindowPage) -> None:
    page.tags.check("rail")
    assert not page.tags.find(QAbstractButton, "tag_merge", must_be_seen=False).isEnabled()


def test_names_are_words_wherever_they_are_shown(page: WindowPage, state: AppState) -> None:
    state.apply(add_tags(state.workspace, "I.2", ["<img src=x>&amp"]))
    page.tags.check("<img src=x>&amp", "rail")
    assert "&lt;img src=x&gt;&amp;amp" in page.tags.words("tag_uses_words")


def test_checked_tags_get_one_colour_and_lose_it_again(page: WindowPage, state: AppState) -> None:
    def colours() -> set[str]:
        return {tag.colour for tag in state.workspace.notebook.fetch_tags() if tag.name != "desk"}

    before = colours()
    page.tags.check("rail", "railway")
    page.tags.press_button("swatch_plum")
    assert colours() == {"plum"}
    page.tags.table.setFocus()
    page.press("Ctrl+Z")
    assert colours() == before


def test_deleted_tags_come_back_with_all_their_uses(page: WindowPage) -> None:
    page.tags.press(Qt.Key.Key_A, CTRL)
    assert page.tags.checked == ["desk", "rail", "railway"]
    page.tags.press(Qt.Key.Key_Delete)
    assert page.tags.find(QWidget, "empty_notes").isVisible()
    page.press("Ctrl+Z")
    assert page.tags.rows == ["desk", "rail", "railway"]
    assert page.tags.counts("rail") == ("3", "2")


def test_keys_check_and_uncheck(page: WindowPage) -> None:
    page.tags.click("rail")
    page.tags.press(Qt.Key.Key_Space)
    assert page.tags.checked == ["rail"]
    page.tags.press(Qt.Key.Key_Down)
    page.tags.press(Qt.Key.Key_Space)
    assert page.tags.checked == ["rail", "railway"]
    page.tags.press(Qt.Key.Key_A, CTRL)
    page.tags.press(Qt.Key.Key_A, CTRL)
    assert page.tags.checked == []


def test_a_new_tag_is_made_and_becomes_the_current_one(page: WindowPage, state: AppState) -> None:
    page.tags.write("new_tag_name", "Ōsaka 大阪")
    assert page.tags.current == "Ōsaka 大阪"
    assert page.tags.counts("Ōsaka 大阪") == ("0", "0")
    page.tags.write("new_tag_name", "RAIL")
    assert "There is a tag “rail” already" in page.tags.failure


def test_a_tag_is_described(page: WindowPage, state: AppState) -> None:
    page.tags.click("rail")
    page.tags.write("tag_description", "Everything on tracks")
    tag = state.workspace.notebook.fetch_tag("rail")
    assert tag is not None
    assert tag.description == "Everything on tracks"
    page.tags.click("desk")
    assert page.tags.find(QLineEdit, "tag_description").text() == ""


def test_tags_are_put_on_items_that_are_ticked(page: WindowPage, state: AppState) -> None:
    page.tags.check("desk", "railway")
    page.tags.press_button("tag_apply")
    dialog = page.window.findChild(QDialog, "apply_tags_dialog")
    assert dialog is not None
    check_names(dialog)
    tree = dialog.findChild(QTreeWidget, "apply_tree")
    apply = dialog.findChild(QAbstractButton, "apply_tags")
    assert tree is not None
    assert apply is not None
    assert not apply.isEnabled()
    branch = tree.topLevelItem(7)
    assert branch is not None
    branch.setCheckState(0, Qt.CheckState.Checked)
    assert apply.text() == "Apply to 5"
    apply.click()

    assert page.tags.counts("desk") == ("0", "6")
    assert page.tags.counts("railway") == ("1", "6")
    page.tags.table.setFocus()
    page.press("Ctrl+Z")
    assert page.tags.counts("desk") == ("0", "1")


def test_items_and_notes_are_dropped_on_a_tag(page: WindowPage, ids: list[str]) -> None:
    drop_on(page.tags.table, page.tags.table.visualRect(page.tags.index("desk")).center(), pack_ids([ids[2], "I.4"]))
    assert page.tags.counts("desk") == ("1", "2")


def test_what_is_dropped_beside_the_rows_or_is_nothing_of_ours_changes_nothing(page: WindowPage) -> None:
    foreign = QMimeData()
    foreign.setText("I.4")
    place = page.tags.table.visualRect(page.tags.index("desk")).center()
    drop_on(page.tags.table, place, foreign)
    drop_on(page.tags.table, page.tags.table.viewport().rect().bottomLeft(), pack_ids(["I.4"]))
    assert page.tags.counts("desk") == ("0", "1")


def test_a_filter_by_tags_counts_lists_and_is_saved(page: WindowPage, state: AppState, ids: list[str]) -> None:
    page.tags.write("tag_term_all_of", "rail")
    assert page.tags.words("tag_finder_aside") == "5 found"
    page.tags.write("tag_term_none_of", "railway")
    assert page.tags.words("tag_finder_aside") == "4 found"
    assert [row.split()[0] for row in page.tags.found] == ["III.1", "III.2", "III.1", "II.1"]
    page.tags.write("tag_view_name", "Rail only")

    (view,) = state.workspace.notebook.fetch_views()
    assert page.navigator.count_of("Rail only") == 4
    page.navigator.click("Rail only")
    assert state.place == Place(kind=PlaceKind.NOTES, view_id=view.id)
    assert len(page.list.rows) == 4


def test_a_view_needs_a_name(page: WindowPage, state: AppState) -> None:
    page.tags.write("tag_term_all_of", "rail")
    page.tags.press_button("tag_view_save")
    assert "needs a name" in page.tags.words("tag_view_failure")


def test_a_place_may_ask_for_one_tag(page: WindowPage, state: AppState) -> None:
    tag = state.workspace.notebook.fetch_tag("railway")
    assert tag is not None
    state.go(Place(kind=PlaceKind.TAGS, item_id=tag.id))
    assert page.tags.current == "railway"


def test_without_tags_the_page_says_what_to_do_first(state: AppState, qtbot: QtBot) -> None:
    with open_window(state, qtbot) as page:
        page.press("Ctrl+Shift+G")
        assert page.tags.find(QWidget, "empty_notes").isVisible()
        assert not page.tags.find(QAbstractButton, "tag_delete").isEnabled()
        page.tags.write("new_tag_name", "first")
        assert page.tags.rows == ["first"]


def test_every_control_has_a_name(page: WindowPage) -> None:
    page.tags.check("rail", "railway")
    check_names(page.window)
    page.tags.check("rail", "railway")
    page.tags.click("rail")
    check_names(page.window)
    said = page.tags.index("rail").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "rail, notes: 3, items: 2, indigo"

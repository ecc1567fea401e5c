"""The list at the left: it says what there is, follows the place, and takes the user there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.dragging import drop_on
from tests.pages.window import WindowPage, open_window

from briefing_app.core.corpus import Corpus
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import NoteKind
from briefing_app.ui.models.bearer_rows import pack_ids
from briefing_app.ui.models.navigator_rows import Role
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.widgets.navigator_tree import NavigatorTree
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.tagging import add_tags
from briefing_app.workspace.viewing import save_view


class Drawn(QObject):
    """What of a widget is drawn from now on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.whole = QRect()
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if isinstance(event, QPaintEvent):
            self.whole = self.whole.united(event.rect())
        return False


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        yield opened


def test_it_lists_targets_pillars_and_sources(page: WindowPage) -> None:
    closed = [row for row in page.navigator.rows if "." not in row]

    assert closed == [
        "Desk",
        "Targets",
        "Briefings",
        "Notes",
        "Actions",
        "Tags",
        "Pillars",
        "I Economic Partnership",
        "II Economic Security",
        "III Mobility",
        "IV Ecological Legacies",
        "V Technology and Innovation",
        "VI Health",
        "VII People-to-People",
        "VIII State-Prefecture",
        "Look up",
        "Mechanisms and institutions",
        "Themes",
        "What is left open",
        "Press report",
        "Preamble and conclusion",
    ]
    assert page.navigator.count_of("Mechanisms and institutions") == 72
    assert page.navigator.count_of("Themes") == 24
    assert page.navigator.count_of("What is left open") == 63
    assert page.navigator.count_of("Targets") == 5
    assert page.navigator.count_of("Pillars") == 56
    assert page.navigator.count_of("VIII") == 5


def test_a_click_opens_a_pillar_and_shows_its_initiatives(page: WindowPage) -> None:
    page.navigator.click("VIII")

    assert page.place == "VIII"
    assert "VIII.2 Direct flight connectivity" in page.navigator.rows
    assert "VIII.2" in page.reader.passages


def test_the_selection_follows_the_place(page: WindowPage, corpus: Corpus) -> None:
    for item_id, row in (("V.6", "V.6"), ("V.intro", "V"), ("adoption", "Preamble and conclusion")):
        page.state.go(find_place(corpus.item(item_id)))
        assert page.navigator.chosen == row
    page.state.go(find_place(corpus.item("P.12")))
    assert page.navigator.chosen == "Press report"
    page.state.go(find_place(corpus.item("delegation-visits")))
    assert page.navigator.chosen == "Targets"


def test_only_the_rows_that_change_are_drawn(page: WindowPage, qtbot: QtBot) -> None:
    page.state.go(Place(kind=PlaceKind.DESK))
    tree = page.window.findChild(NavigatorTree, "navigator_tree")
    assert tree is not None
    qtbot.wait(50)
    drawn = Drawn(tree.viewport())
    page.state.go(Place(kind=PlaceKind.TARGETS))
    qtbot.waitUntil(lambda: not drawn.whole.isEmpty())
    desk, targets = tree.model().index(0, 0), tree.model().index(1, 0)
    assert drawn.whole == tree.visualRect(desk).united(tree.visualRect(targets))


def test_a_pillar_that_opened_by_itself_closes_by_itself(page: WindowPage, corpus: Corpus) -> None:
    page.state.go(find_place(corpus.item("V.6")))
    page.state.go(find_place(corpus.item("II.2")))

    assert any(row.startswith("II.2") for row in page.navigator.rows)
    assert not any(row.startswith("V.6") for row in page.navigator.rows)


def test_a_pillar_that_the_user_opened_stays_open(page: WindowPage) -> None:
    page.navigator.click_twist("VI")
    assert page.place == "I"
    page.navigator.click("II")

    assert any(row.startswith("VI.3") for row in page.navigator.rows)
    page.navigator.click_twist("VI")
    assert not any(row.startswith("VI.3") for row in page.navigator.rows)


def test_the_keyboard_is_enough(page: WindowPage) -> None:
    page.navigator.click("IV")
    page.navigator.press(Qt.Key.Key_Down)
    assert page.place == "IV.1"
    page.navigator.press(Qt.Key.Key_Up)
    page.navigator.press(Qt.Key.Key_Left)
    page.navigator.press(Qt.Key.Key_Down)
    assert page.place == "V"


def test_the_filter_finds_by_code_by_word_and_by_the_press_name(page: WindowPage) -> None:
    page.navigator.filter("lunar")
    assert page.navigator.rows == [
        "V Technology and Innovation",
        "V.5 Space technologies and Lunar Polar Exploration (LUPEX)",
    ]
    page.navigator.press_in_filter(Qt.Key.Key_Return)
    assert page.place == "V.5"

    page.navigator.filter("investment in next generation health")
    assert page.navigator.rows[0] == "VI Health"
    page.navigator.filter("vii.8")
    assert page.navigator.rows == ["VII People-to-People", "VII.8 NIHONGO Partners"]
    page.navigator.press_in_filter(Qt.Key.Key_Escape)
    assert "Press report" in page.navigator.rows


def test_notes_are_counted_where_they_are(page: WindowPage) -> None:
    page.navigator.click("I")
    page.state.apply(add_note(page.state.workspace, "I.3", "Sample"))
    page.state.apply(add_note(page.state.workspace, "I.3", "Sample"))

    page.state.apply(add_note(page.state.workspace, "I.closing.1", "Sample"))
    page.state.apply(add_note(page.state.workspace, "P.11", "Sample"))

    assert page.navigator.notes_of("I.3") == 2
    assert page.navigator.notes_of("I") == 3
    assert page.navigator.notes_of("Press report") == 1
    assert page.navigator.notes_of("I.2") == 0


def tags_of(state: AppState, bearer_id: str) -> list[str]:
    return [tag.name for tag in state.workspace.notebook.fetch_tags(bearer_id)]


def test_notes_and_tags_are_counted_and_lead_to_their_pages(page: WindowPage, state: AppState) -> None:
    state.apply(add_note(state.workspace, "I.1", "Ask", kind=NoteKind.ACTION))
    state.apply(add_note(state.workspace, "I.2", "Sample"))
    state.apply(add_tags(state.workspace, "I.1", ["rail", "desk"]))

    for row, count, place in (
        ("Notes", 2, Place(kind=PlaceKind.NOTES)),
        ("Actions", 1, Place(kind=PlaceKind.NOTES, view_id="actions")),
        ("Tags", 2, Place(kind=PlaceKind.TAGS)),
    ):
        assert page.navigator.count_of(row) == count
        page.navigator.click(row)
        assert state.place == place
        assert page.navigator.chosen == row


def test_tags_stand_below_their_row_once_that_is_opened(page: WindowPage, state: AppState) -> None:
    state.apply(add_tags(state.workspace, "I.1", ["rail", "desk"]))
    assert "rail" not in page.navigator.rows
    page.navigator.click("Tags")
    page.navigator.press(Qt.Key.Key_Right)
    assert page.navigator.rows[5:8] == ["Tags", "desk", "rail"]
    page.navigator.click("rail")
    assert page.tags.current == "rail"
    assert page.navigator.chosen == "rail"


def test_the_filter_finds_tags_and_views_by_name(page: WindowPage, state: AppState) -> None:
    state.apply(add_tags(state.workspace, "I.1", ["tokyo-desk"]))
    state.apply(save_view(state.workspace, "Tokyo desk, this month", Filter(changed_within=30)))
    page.navigator.filter("tokyo")
    assert page.navigator.rows == ["Tags", "tokyo-desk", "Tokyo desk, this month"]


def test_several_items_are_tagged_in_one_step(page: WindowPage, state: AppState) -> None:
    page.navigator.click("I")
    page.navigator.click("I.2")
    page.navigator.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.navigator.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.press("Ctrl+T")
    assert page.focus_name == "tag_strip_field"
    assert page.words("tag_strip_words") == "3 selected"
    QTest.keyClicks(page.find(QLineEdit, "tag_strip_field"), "desk")
    page.press("Return")

    assert [tags_of(state, item_id) for item_id in ("I.1", "I.2", "I.3", "I.4")] == [[], ["desk"], ["desk"], ["desk"]]
    page.press("Esc")
    assert page.focus_name == "navigator_tree"
    page.press("Ctrl+Z")
    assert tags_of(state, "I.2") == []


def test_one_item_is_tagged_beside_its_words_as_before(page: WindowPage) -> None:
    page.navigator.click("IV")
    page.press("Ctrl+T")
    assert page.focus_name == "tag_field"


def test_items_and_notes_are_dropped_on_a_tag(page: WindowPage, state: AppState) -> None:
    changes = add_note(state.workspace, "I.1", "Sample")
    state.apply(add_tags(state.workspace, "I.1", ["desk"]))
    page.navigator.click("Tags")
    page.navigator.press(Qt.Key.Key_Right)
    drop_on(page.navigator.tree, page.navigator.center_of("desk"), pack_ids(["II", "II.3", *changes.ids]))
    assert [tags_of(state, id_) for id_ in ("II", "II.3", *changes.ids)] == [["desk"]] * 3

    drop_on(page.navigator.tree, page.navigator.center_of("Notes"), pack_ids(["V"]))
    drop_on(page.navigator.tree, page.navigator.center_of("III"), pack_ids(["V"]))
    assert tags_of(state, "V") == []
    assert page.navigator.count_of("desk") == 4


def test_what_is_dragged_are_items_alone(page: WindowPage) -> None:
    page.navigator.click("VIII")
    tree = page.navigator.tree
    dragged = tree.model().mimeData([page.navigator.find(row) for row in ("VIII", "VIII.2", "Notes")])
    assert dragged.data(pack_ids([]).formats()[0]).data() == b'["VIII", "VIII.2"]'


def test_a_view_is_renamed_and_deleted_by_keys(page: WindowPage, state: AppState) -> None:
    state.apply(save_view(state.workspace, "Late", Filter(is_done=False)))
    page.navigator.click("Late")
    page.navigator.press(Qt.Key.Key_F2)
    field = page.find(QLineEdit, "view_rename_field")
    field.selectAll()
    QTest.keyClicks(field, "What is late")
    QTest.keyClick(field, Qt.Key.Key_Return)
    page.qtbot.waitUntil(lambda: "What is late" in page.navigator.rows)

    page.navigator.click("What is late")
    page.navigator.press(Qt.Key.Key_Delete)
    assert "Saved views" not in page.navigator.rows
    assert state.place == Place(kind=PlaceKind.NOTES)
    page.press("Ctrl+Z")
    assert page.navigator.rows[-2:] == ["Saved views", "What is late"]


def test_a_name_that_another_view_has_is_refused(page: WindowPage, state: AppState) -> None:
    state.apply(save_view(state.workspace, "Late", Filter(is_done=False)))
    state.apply(save_view(state.workspace, "Soon", Filter(is_done=False)))
    page.navigator.click("Soon")
    page.navigator.press(Qt.Key.Key_F2)
    field = page.find(QLineEdit, "view_rename_field")
    field.selectAll()
    QTest.keyClicks(field, "LATE")
    QTest.keyClick(field, Qt.Key.Key_Return)
    page.qtbot.waitUntil(lambda: "There is a view “Late” already" in page.words("status_sentence"))
    assert page.navigator.rows[-2:] == ["Late", "Soon"]


@pytest.mark.parametrize(
    ("row", "offered"),
    [("VIII", ["Add tag…", "Add to briefing"]), ("Late", ["Add to briefing", "Rename", "Delete"]), ("Notes", [])],
)
def test_the_menu_of_a_row_offers_what_can_be_done_with_it(
    page: WindowPage, state: AppState, row: str, offered: list[str]
) -> None:
    state.apply(save_view(state.workspace, "Late", Filter(is_done=False)))
    page.navigator.click(row)
    viewport, place = page.navigator.tree.viewport(), page.navigator.center_of(row)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    menus = [menu for menu in page.window.findChildren(QMenu, "navigator_menu") if menu.isVisible()]

    assert [action.text() for menu in menus for action in menu.actions()] == offered
    for menu in menus:
        menu.close()


def test_the_row_that_was_clicked_is_selected_though_a_pillar_closes_above_it(page: WindowPage) -> None:
    page.navigator.click("I")
    page.navigator.click("VIII")
    assert [index.data(Role.CODE) for index in page.navigator.tree.selectedIndexes()] == ["VIII"]

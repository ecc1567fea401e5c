"""The window as a whole: what its menus offer, what it remembers, how it closes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPushButton,
    QSplitter,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.pages.window import WindowPage, open_window

from briefing_app.settings import Settings
from briefing_app.ui.actions import SPECS
from briefing_app.ui.dialogs.pack import PackDialog
from briefing_app.ui.panels.toolbar import Toolbar
from briefing_app.ui.state import AppState, PlaceKind
from briefing_app.ui.tokens import Scheme
from briefing_app.ui.widgets.columns import find_widths


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        yield opened


def answer_alert(button: str, seen: list[str]) -> None:
    """Presses a button of the next message, as soon as it is there."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(f"{box.text()} {box.informativeText()}")
        found = box.findChild(QPushButton, button)
        assert found is not None
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)


def test_every_menu_entry_does_something(page: WindowPage) -> None:
    named = {action.objectName() for menu in page.menus() for action in menu.actions() if action.objectName()}

    assert named == {spec.name for spec in SPECS}
    assert [action.text().replace("&", "") for action in page.window.menuBar().actions()] == [
        "File",
        "Edit",
        "View",
        "Go",
        "Item",
        "Briefing",
        "Help",
    ]


def test_no_two_actions_share_a_key() -> None:
    keys = [key for spec in SPECS for key in spec.keys]

    assert len(keys) == len(set(keys))


def test_the_crumb_and_the_buttons_follow_the_place(page: WindowPage) -> None:
    page.navigator.click("III")
    page.navigator.click("III.4")
    assert page.crumb == "Mobility / III.4"
    page.click("toolbar_back")
    assert page.crumb == "Mobility / Pillar III"
    page.click("toolbar_forward")
    assert page.place == "III.4"
    page.press("Ctrl+Shift+T")
    assert page.crumb == "Targets"
    page.press("Alt+Left")
    assert page.place == "III.4"


def test_notes_can_only_be_written_where_words_are_read(page: WindowPage) -> None:
    page.press("Ctrl+Shift+T")
    page.press("Ctrl+N")
    assert page.notes.cards == []
    page.press("Alt+Left")
    page.press("Ctrl+N")
    assert len(page.notes.cards) == 1


def test_editing_goes_to_what_has_the_keyboard(page: WindowPage) -> None:
    page.press("Ctrl+N")
    page.notes.cards[0].write("abc")
    page.press("Ctrl+A")
    page.press("Ctrl+X")
    assert page.notes.texts == [""]
    page.press("Ctrl+V")
    page.press("Ctrl+V")
    assert page.notes.texts == ["abcabc"]
    page.press("Ctrl+Z")
    assert page.notes.texts == ["abc"]


def test_a_colour_scheme_is_chosen_in_the_menu(page: WindowPage) -> None:
    action = next(each for menu in page.menus() for each in menu.actions() if each.objectName() == "scheme_dark")
    action.trigger()

    assert page.state.theme.scheme is Scheme.DARK
    assert action.isChecked()


@pytest.mark.parametrize("keys", ["F1"])
def test_the_shortcuts_are_listed(page: WindowPage, qtbot: QtBot, keys: str) -> None:
    page.press(keys)
    dialog = page.window.findChild(QDialog, "shortcuts_dialog")

    assert dialog is not None
    qtbot.waitUntil(lambda: "Everywhere" in {label.text() for label in dialog.findChildren(QLabel)})
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"New note", "Ctrl+N", "Go to anything", "Ctrl+K", "Redo", "Ctrl+Shift+Z or Ctrl+Y"} <= said
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_program_says_what_it_is(page: WindowPage) -> None:
    next(each for menu in page.menus() for each in menu.actions() if each.objectName() == "about").trigger()
    dialog = page.window.findChild(QDialog, "about_dialog")

    assert dialog is not None
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "opens no network connection" in words
    assert str(page.state.workspace.notebook_file) in words
    dialog.close()


def test_the_window_is_as_it_was_left(state: AppState, qtbot: QtBot) -> None:
    with open_window(state, qtbot) as first:
        first.window.resize(1300, 800)
        splitter = first.window.findChild(QSplitter, "splitter")
        assert splitter is not None
        splitter.setSizes([320, 980])
        first.navigator.click("VI")
        first.navigator.click("VI.4")
        first.press("Ctrl++")
        left = first.window.settings(Settings(marking="RESTRICTED"))

    assert (left.place, left.text_step, left.marking) == ("item/VI.4", 1, "RESTRICTED")
    second_state = AppState(state.workspace, state.theme)
    with open_window(second_state, qtbot, left) as second:
        assert second.place == "VI.4"
        assert not second_state.can_go_back
        splitter = second.window.findChild(QSplitter, "splitter")
        assert splitter is not None
        assert splitter.sizes()[0] == 320


@pytest.mark.parametrize("place", ["", "item/", "item/IX.9", "nowhere", "/"])
def test_the_desk_is_opened_at_the_first_start_and_where_a_place_is_no_more(
    state: AppState, qtbot: QtBot, place: str
) -> None:
    with open_window(state, qtbot, Settings(place=place, geometry="???", splitter="=")) as page:
        assert page.crumb == "Desk"
        assert page.find(QLabel, "desk_title").text() == "Thursday 12 March 2026"
        assert not state.can_go_back


@pytest.mark.parametrize("place", ["targets/", "targets/gone"])
def test_the_targets_are_opened_again(state: AppState, qtbot: QtBot, place: str) -> None:
    with open_window(state, qtbot, Settings(place=place)) as page:
        assert page.crumb == "Targets"
        assert not state.can_go_back


def test_closing_saves_what_is_being_typed(page: WindowPage) -> None:
    page.press("Ctrl+N")
    page.notes.cards[0].write("Last words")
    page.window.close()

    assert [note.text for note in page.state.workspace.notebook.fetch_notes()] == ["Last words"]


def test_closing_with_something_unsaved_asks_and_staying_is_safe(page: WindowPage) -> None:
    page.press("Ctrl+N")
    page.state.workspace._connection.execute("PRAGMA query_only = ON")
    page.notes.cards[0].write("Precious")
    seen: list[str] = []
    answer_alert("stay", seen)
    page.window.close()

    assert page.window.isVisible()
    assert page.notes.texts == ["Precious"]
    assert "can only be read" in seen[0]
    answer_alert("leave", seen)
    page.window.close()
    assert not page.window.isVisible()


@pytest.mark.parametrize("size", [(960, 640), (1120, 700), (1280, 720), (1440, 900), (1920, 1080)])
def test_nothing_is_cut_at_any_size(page: WindowPage, size: tuple[int, int]) -> None:
    page.press("Ctrl+N")
    page.notes.cards[0].choose_kind("Question and answer")
    page.notes.cards[0].choose_visibility("For the pack")
    page.window.resize(*size)
    QApplication.processEvents()

    assert (page.window.width(), page.window.height()) == size
    toolbar = page.window.findChild(Toolbar)
    assert toolbar is not None
    for widget in toolbar.findChildren(QPushButton) + page.window.findChildren(QPushButton):
        if widget.isVisible():
            assert widget.width() >= widget.minimumSizeHint().width(), widget.objectName()
    notes = page.window.findChild(QWidget, "notes_list")
    assert notes is not None
    viewport = notes.parentWidget()
    assert viewport is not None
    assert notes.width() <= viewport.width()


def test_room_is_shared_out_as_the_design_says() -> None:
    wide = find_widths(1180, is_compact=False, percent=100)
    compact = find_widths(1020, is_compact=True, percent=100)
    large = find_widths(1180, is_compact=False, percent=150)
    small = find_widths(700, is_compact=True, percent=100)

    assert (wide.gutter, wide.text, wide.gap, wide.notes) == (120, 584, 56, 352)
    assert (compact.gutter, compact.text, compact.gap, compact.notes) == (92, 540, 44, 300)
    assert (large.gutter, large.gap, large.notes) == (120, 56, 352)
    assert 584 < large.text < 876
    assert small.text >= 300
    assert small.notes >= 272


def test_recording_a_figure_leads_to_the_target_of_the_place(page: WindowPage) -> None:
    page.navigator.click("VIII")
    page.navigator.click("VIII.5")
    page.press("Ctrl+Shift+R")

    assert page.state.place.kind is PlaceKind.TARGETS
    assert page.state.place.item_id == "delegation-visits"
    dialog = page.window.findChild(QDialog, "measure_dialog")
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()


def test_the_chosen_target_is_not_grey_while_the_keyboard_is_elsewhere(page: WindowPage) -> None:
    page.press("Ctrl+Shift+T")
    page.find(QLineEdit, "navigator_filter").setFocus()
    rows = page.find(QListView, "targets_list")
    place = rows.visualRect(rows.currentIndex())
    ground = rows.viewport().grab().toImage().pixelColor(place.right() - 6, place.top() + 6)

    assert ground == page.state.theme.colour("bg_selected")


def test_one_pack_at_a_time_is_asked_for(page: WindowPage, qtbot: QtBot) -> None:
    page.press("Ctrl+P")
    first = page.window.findChild(PackDialog)
    assert first is not None
    page.window.activateWindow()
    page.press("Ctrl+P")

    qtbot.waitUntil(lambda: not isValid(first))
    (second,) = page.window.findChildren(PackDialog)
    qtbot.waitUntil(second.isVisible)
    second.close()

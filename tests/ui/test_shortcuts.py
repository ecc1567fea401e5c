"""One page with every key that does something."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

import briefing_app.ui
from briefing_app.ui.actions import SPECS, Actions
from briefing_app.ui.models.shortcut_list import list_shortcuts
from briefing_app.ui.paper import Paper
from briefing_app.ui.state import AppState
from briefing_app.workspace.annotating import add_note

WRITTEN = {
    "Backspace": "Del",
    "Backtab": "Tab",
    "Delete": "Del",
    "Down": "↓",
    "Equal": "+",
    "Escape": "Esc",
    "Left": "←",
    "Minus": "-",
    "PageDown": "PgDown",
    "PageUp": "PgUp",
    "Plus": "+",
    "Return": "Enter",
    "Right": "→",
    "Up": "↑",
}
IN_A_MENU = {"T"}
LAST = "Everywhere"


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        yield opened


def open_page(page: WindowPage) -> QDialog:
    page.press("F1")
    dialog = page.window.findChild(QDialog, "shortcuts_dialog")
    assert dialog is not None
    page.qtbot.waitUntil(lambda: any(label.text() == LAST for label in dialog.findChildren(QLabel)))
    return dialog


def test_every_key_of_every_action_is_listed(page: WindowPage) -> None:
    said = " ".join(label.text() for label in open_page(page).findChildren(QLabel))
    keys = [QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for spec in SPECS for keys in spec.keys]

    assert len(keys) > 20
    assert [each for each in keys if each not in said] == []


def find_keys_in_code() -> set[str]:
    """All keys that some part of the window listens to by itself, as they are written for a person."""
    files = Path(briefing_app.ui.__file__).parent.rglob("*.py")
    names = {name for file in files for name in re.findall(r"Qt\.Key\.Key_(\w+)", file.read_text("utf-8"))}
    return {WRITTEN.get(name, name) for name in names - IN_A_MENU}


def test_every_key_that_no_menu_has_is_listed(qapp: QApplication) -> None:
    parent = QObject(qapp)
    outside_menus = list_shortcuts(Actions(Paper(), parent))[-3:]
    written = " ".join(keys for _, rows in outside_menus for _, keys in rows)
    parent.deleteLater()
    said = {key for each in re.split("[ ,]+", written) for key in (each, each.rpartition("+")[2])}

    assert sorted(find_keys_in_code() - said) == []


def test_an_action_is_listed_by_its_name_whatever_it_would_do_now(page: WindowPage) -> None:
    page.state.apply(add_note(page.state.workspace, "I.1", "Away"))
    page.press("Ctrl+K")
    page.press("Esc")
    said = {label.text() for label in open_page(page).findChildren(QLabel)}

    assert {"Undo", "Redo", "File", LAST} <= said


def test_it_is_read_with_the_keyboard_and_nothing_is_cut(page: WindowPage) -> None:
    dialog = open_page(page)
    scroll = dialog.findChild(QScrollArea, "shortcuts_list")
    assert scroll is not None
    scroll.setFocus()
    QTest.keyClick(scroll, Qt.Key.Key_PageDown)

    assert scroll.verticalScrollBar().value() > 0
    assert scroll.horizontalScrollBar().maximum() == 0
    dialog.close()


def test_a_menu_opened_with_keys_is_about_the_field_that_had_the_keyboard(page: WindowPage) -> None:
    field = page.find(QLineEdit, "navigator_filter")
    field.setFocus()
    QTest.keyClicks(field, "rail")
    QTest.keyClick(page.window, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    edit = next(menu for menu in page.menus() if any(action.objectName() == "copy" for action in menu.actions()))
    assert edit.isVisible()
    offered = {action.objectName() for action in edit.actions() if action.isEnabled()}
    words = next(action.text() for action in edit.actions() if action.objectName() == "undo")
    edit.close()

    assert {"undo", "copy", "paste", "selectAll"} <= offered
    assert words.replace("&", "") == "Undo typing"

"""In a narrow window the notes are a drawer over the words; nothing that is written in it is out of reach."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app.settings import Settings
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.columns import find_narrow_widths
from briefing_app.workspace.annotating import add_note


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    add_note(state.workspace, "VI.2", "Ask who is in the committee")
    with open_window(state, qtbot, Settings(place="item/VI.2")) as opened:
        narrow(opened)
        yield opened


def narrow(page: WindowPage, width: int = 1000) -> None:
    page.window.resize(width, 700)
    for _ in range(3):
        QApplication.processEvents()


def notes_of(page: WindowPage) -> QWidget:
    notes = page.window.findChild(QWidget, "notes")
    assert notes is not None
    return notes


def test_a_narrow_window_has_the_words_and_a_count_and_the_notes_open_over_them(page: WindowPage) -> None:
    handle = page.find(QToolButton, "notes_drawer")
    words = page.find(QWidget, "reader")
    assert not notes_of(page).isVisible()
    assert (handle.text(), handle.accessibleName()) == ("1", "Open the notes: 1")
    before = words.width()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton)

    assert notes_of(page).isVisible()
    assert words.width() == before
    columns = notes_of(page).parentWidget()
    assert columns is not None
    assert notes_of(page).geometry().right() < columns.width()
    assert handle.accessibleName() == "Close the notes"
    assert page.notes.texts == ["Ask who is in the committee"]


def test_escape_closes_the_drawer_and_gives_the_keyboard_to_the_words(page: WindowPage) -> None:
    page.click("notes_drawer")
    notes_of(page).setFocus()
    QTest.keyClick(notes_of(page), Qt.Key.Key_Escape)

    assert not notes_of(page).isVisible()
    assert page.focus_name == "source_page"


def test_a_new_note_opens_the_drawer(page: WindowPage) -> None:
    page.press("Ctrl+N")
    assert notes_of(page).isVisible()
    page.notes.cards[-1].write("And how often it meets")
    page.window.close()
    texts = [note.text for note in page.state.workspace.notebook.fetch_notes("VI.2")]
    assert texts == ["Ask who is in the committee", "And how often it meets"]


def test_a_wide_window_has_both_again(page: WindowPage) -> None:
    narrow(page, 1440)
    words = page.find(QWidget, "reader")

    assert notes_of(page).isVisible()
    assert notes_of(page).x() >= words.geometry().right()
    assert not any(each.isVisible() for each in page.window.findChildren(QToolButton, "notes_drawer"))


@pytest.mark.parametrize("is_open", [False, True])
def test_whether_it_was_open_is_remembered(state: AppState, qtbot: QtBot, is_open: bool) -> None:
    with open_window(state, qtbot, Settings(place="item/VI.2", notes_open=is_open)) as page:
        narrow(page)
        assert notes_of(page).isVisible() == is_open
        assert page.window.settings(Settings()).notes_open == is_open


@pytest.mark.parametrize("room", [700, 760, 858])
@pytest.mark.parametrize("percent", [80, 100, 200])
def test_the_words_never_reach_under_the_handle(room: int, percent: int) -> None:
    widths = find_narrow_widths(room, percent=percent)
    assert widths.gutter + widths.text + widths.gap <= room

"""What is done for the notebook once its window is shown, and what is said of it without interrupting."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app import paths
from briefing_app.ui import safekeeping
from briefing_app.ui.safekeeping import look_after
from briefing_app.ui.state import AppState
from briefing_app.ui.theme import Theme
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.restoring import fetch_backups
from briefing_app.workspace.workspace import Workspace


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy is begun at once, not when the user has begun to read."""
    monkeypatch.setattr(safekeeping, "BACKUP_AFTER_MILLISECONDS", 0)


def look_after_it(page: WindowPage, qtbot: QtBot) -> None:
    """Until the copy is made, or is not."""
    backup = look_after(page.state, page.window)
    with qtbot.waitSignal(backup.finished):
        pass
    backup.wait()
    qtbot.wait(10)


def test_a_copy_is_made_once_a_day_behind_the_window(state: AppState, qtbot: QtBot) -> None:
    add_note(state.workspace, "I.1", "Keep me")
    with open_window(state, qtbot) as page:
        look_after_it(page, qtbot)
        look_after_it(page, qtbot)
        (backup,) = fetch_backups(state.workspace)

        assert backup.reason == "daily"
        assert page.words("status_saving") == "Notebook ready"
        with Workspace(paths.vision_file(), backup.path) as copy:
            assert [note.text for note in copy.notebook.fetch_notes()] == ["Keep me"]


def test_a_copy_that_cannot_be_made_is_said_and_stays_said(state: AppState, notebook_file: Path, qtbot: QtBot) -> None:
    notebook_file.with_name("notebook backups").write_text("in the way")
    with open_window(state, qtbot) as page:
        look_after_it(page, qtbot)
        warning = page.find(QPushButton, "status_risk")

        assert warning.accessibleName().startswith(
            "Warning: There is no copy of today. A copy of the notebook could not"
        )
        assert warning.text().startswith("There is no copy of today.")
        state.say("Something else")
        assert warning.isVisible()


def test_a_fault_of_the_copy_is_told_in_the_thread_of_the_window(
    state: AppState, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There a box may be opened."""
    told: list[tuple[object, object]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append((kind, threading.current_thread())))
    monkeypatch.setattr(Workspace, "back_up_daily", lambda _self: 1 // 0)
    with open_window(state, qtbot) as page:
        look_after_it(page, qtbot)
    assert told == [(ZeroDivisionError, threading.main_thread())]


def test_a_warning_says_its_whole_sentence_when_it_is_asked(state: AppState, qtbot: QtBot) -> None:
    sentence = f"Something may go wrong; {'and that is a long story, ' * 8}mend it."
    with open_window(state, qtbot) as page:
        page.window.resize(960, 640)
        state.warn(sentence)
        warning = page.find(QPushButton, "status_risk")
        assert warning.text().endswith("…")
        assert sentence in warning.toolTip()
        warning.setFocus()
        QTest.keyClick(warning, Qt.Key.Key_Space)
        popup = page.window.findChild(QWidget, "sentence_popup")
        assert popup is not None
        assert popup.isVisible()
        words = popup.findChild(QLabel, "sentence_popup_words")
        assert words is not None
        assert words.text() == sentence
        assert words.height() >= words.heightForWidth(words.width())
        QTest.keyClick(popup, Qt.Key.Key_Escape)

        assert not popup.isVisible()


def test_nothing_is_warned_of_on_an_ordinary_disk(state: AppState, qtbot: QtBot) -> None:
    with open_window(state, qtbot) as page:
        button = page.window.findChild(QPushButton, "status_risk")

        assert button is not None
        assert button.isVisible() == bool(state.workspace.describe_risks())


def test_a_synchronised_folder_is_named(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with Workspace(paths.vision_file(), tmp_path / "Dropbox" / "notebook.db") as workspace:
        state = AppState(workspace, theme)
        with open_window(state, qtbot) as page:
            assert "Dropbox synchronises the folder" in page.find(QPushButton, "status_risk").accessibleName()


def test_what_was_said_goes_after_a_while_and_what_is_offered_waits(state: AppState, qtbot: QtBot) -> None:
    with open_window(state, qtbot) as page:
        add = add_note(state.workspace, "I.1", "Keep me")
        state.apply(add)
        state.offer("Done.", "undo")
        offer = page.find(QPushButton, "status_offer")
        assert (offer.text(), offer.accessibleName()) == ("Undo", "Undo: add note on I.1")
        offer.setFocus()
        page.window._status_bar._on_time_over()
        assert offer.isVisible()
        page.reader.page.setFocus()
        page.window._status_bar._on_time_over()
        assert not offer.isVisible()
        assert page.words("status_sentence") == ""


def test_a_rescued_notebook_is_told_of_once_and_plainly(notebook_file: Path, theme: Theme, qtbot: QtBot) -> None:
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        for number in range(60):
            add_note(workspace, "I.1", f"Note {number} {'x' * 300}")
    content = bytearray(notebook_file.read_bytes())
    middle = len(content) // 8192 * 4096
    content[middle : middle + 8192] = b"\xff" * 8192
    notebook_file.write_bytes(content)

    with (
        Workspace(paths.vision_file(), notebook_file) as workspace,
        open_window(AppState(workspace, theme), qtbot) as page,
    ):
        look_after_it(page, qtbot)
        boxes = [box for box in page.window.findChildren(QMessageBox) if box.isVisible()]
        assert [box.text().startswith("The notebook was damaged.") for box in boxes] == [True]
        assert "what is missing may stand in a backup" in boxes[0].informativeText()
        boxes[0].close()
        assert len(workspace.notebook.fetch_notes()) > 10
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        assert workspace.rescue is None

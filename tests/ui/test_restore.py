"""Restore from a backup: seen before, one step, taken back as well."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.pages.dialogs import DialogPage, trigger
from tests.pages.window import WindowPage, open_window
from tests.ui.test_accessibility import check_names

from briefing_app.ui.state import AppState
from briefing_app.workspace.annotating import add_note, remove_note, save_note
from briefing_app.workspace.restoring import fetch_backups
from briefing_app.workspace.safekeeping import back_up_now
from briefing_app.workspace.tagging import add_tags


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    """A notebook of which there is a copy, and that has changed since."""
    workspace = state.workspace
    add_note(workspace, "VII.1", "Will be changed")
    add_note(workspace, "VII.1", "Will be removed")
    add_tags(workspace, "VII.1", ["kept"])
    back_up_now(workspace)
    changed, removed = workspace.notebook.fetch_notes()
    save_note(workspace, changed, text="Was changed")
    remove_note(workspace, removed.id)
    add_note(workspace, "II.3", "Was added")
    with open_window(state, qtbot) as opened:
        opened.navigator.click("VII")
        opened.navigator.click("VII.1")
        yield opened


def open_restore(page: WindowPage, qtbot: QtBot) -> DialogPage:
    trigger(page.window, "restore")
    return DialogPage(page.window, "restore", qtbot)


def texts(page: WindowPage) -> set[str]:
    return {note.text for note in page.state.workspace.notebook.fetch_notes()}


def come_to_the_front(page: WindowPage) -> None:
    page.window.activateWindow()
    QTest.qWaitForWindowActive(page.window)


def test_what_would_change_is_counted_and_listed(page: WindowPage, qtbot: QtBot) -> None:
    restore = open_restore(page, qtbot)
    (row,) = restore.rows

    assert row.startswith("Today, ")
    assert "On request, " in row
    assert row.endswith(" kB")
    assert restore.words("counts") == "Notes: 1 back again, 1 changed, 1 gone"
    assert set(restore.table("changes")) == {
        ("changed", "Note", "VII.1", "Will be changed"),
        ("back again", "Note", "VII.1", "Will be removed"),
        ("gone", "Note", "II.3", "Was added"),
    }


def test_a_copy_is_restored_and_the_restore_undone(page: WindowPage, qtbot: QtBot) -> None:
    open_restore(page, qtbot).press("restore")
    assert texts(page) == {"Will be changed", "Will be removed"}
    assert page.notes.texts == ["Will be changed", "Will be removed"]
    assert page.words("status_sentence") == "The notebook is as it was in the copy."
    come_to_the_front(page)
    page.press("Ctrl+Z")

    assert texts(page) == {"Was changed", "Was added"}
    assert page.words("status_sentence").startswith("Undone: restore backup ")


def test_before_a_restore_the_notebook_is_copied(page: WindowPage, qtbot: QtBot) -> None:
    open_restore(page, qtbot).press("restore")
    restore = open_restore(page, qtbot)

    assert len(restore.rows) == 2
    assert "Before a restore, " in restore.rows[0]
    assert restore.words("counts") == "Notes: 1 back again, 1 changed, 1 gone"


def test_what_is_being_typed_is_saved_before(page: WindowPage, qtbot: QtBot) -> None:
    page.press("Ctrl+N")
    page.notes.cards[-1].write("Half a thou")
    restore = open_restore(page, qtbot)

    assert ("gone", "Note", "VII.1", "Half a thou") in restore.table("changes")


def test_a_large_notebook_is_compared_and_restored_behind_the_window(page: WindowPage, qtbot: QtBot) -> None:
    page.state.behind.large, page.state.behind.many = 1, 1
    page.state.behind.forget_size()
    restore = open_restore(page, qtbot)
    assert not restore.can("restore")
    qtbot.waitUntil(lambda: restore.can("restore"))
    restore.press("restore")
    assert not restore.can("cancel")
    qtbot.waitUntil(lambda: not restore.is_open)

    assert texts(page) == {"Will be changed", "Will be removed"}
    assert page.notes.texts == ["Will be changed", "Will be removed"]
    page.state.behind.stop()


def test_a_copy_like_the_notebook_leaves_nothing_to_restore(page: WindowPage, qtbot: QtBot) -> None:
    back_up_now(page.state.workspace)
    restore = open_restore(page, qtbot)

    assert restore.words("counts") == "The notebook is as it was in this copy. There is nothing to restore."
    assert not restore.can("restore")


def test_a_damaged_copy_is_named_and_cannot_be_restored(page: WindowPage, qtbot: QtBot) -> None:
    (backup,) = fetch_backups(page.state.workspace)
    content = bytearray(backup.path.read_bytes())
    content[4096:12000] = b"\0" * (12000 - 4096)
    backup.path.write_bytes(content)
    restore = open_restore(page, qtbot)

    assert "is damaged" in restore.words("counts")
    assert not restore.can("restore")


def test_a_restore_that_cannot_be_saved_changes_nothing(page: WindowPage, qtbot: QtBot) -> None:
    restore = open_restore(page, qtbot)
    page.state.workspace._connection.execute("PRAGMA query_only = ON")
    restore.press("restore")

    assert restore.is_open
    assert "can only be read" in restore.words("error")
    assert texts(page) == {"Was changed", "Was added"}
    assert restore.can("restore")


def test_after_a_fault_of_the_program_the_dialog_can_be_closed(
    page: WindowPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    page.state.behind.many = 0
    monkeypatch.setattr("briefing_app.ui.dialogs.restore.restore", fail)
    restore = open_restore(page, qtbot)
    with qtbot.captureExceptions() as caught:
        restore.press("restore")
        qtbot.waitUntil(lambda: bool(caught))
    assert restore.words("error") == "Something went wrong in the program."
    restore.press("cancel")
    assert not restore.is_open


def test_without_a_copy_it_says_when_there_will_be_one(page: WindowPage, qtbot: QtBot) -> None:
    (backup,) = fetch_backups(page.state.workspace)
    shutil.rmtree(backup.path.parent)
    restore = open_restore(page, qtbot)

    assert restore.words("empty").startswith("There is no copy yet.")
    assert not restore.can("restore")
    assert not restore.can("folder")


def test_the_folder_of_the_copies_is_shown(page: WindowPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile())))
    restore = open_restore(page, qtbot)
    restore.press("folder")

    assert shown == [fetch_backups(page.state.workspace)[0].path.parent]


def test_every_control_has_a_name(page: WindowPage, qtbot: QtBot) -> None:
    check_names(open_restore(page, qtbot).dialog)

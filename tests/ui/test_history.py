"""The history of a note, and the notes that were removed: nothing that was saved is out of reach."""

from collections.abc import Iterator
from datetime import date
from time import process_time

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot
from tests.pages.dialogs import DialogPage, trigger
from tests.pages.window import WindowPage, open_window
from tests.ui.test_accessibility import check_names

from briefing_app.core.notebook import Note, NoteKind, Visibility
from briefing_app.ui.models.version_words import name_change, name_values
from briefing_app.ui.state import AppState
from briefing_app.workspace.annotating import add_note, remove_note, save_note
from briefing_app.workspace.history import fetch_past
from briefing_app.workspace.tagging import add_tags


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        opened.navigator.click("VII")
        opened.navigator.click("VII.1")
        yield opened


def write(page: WindowPage, *texts: str, item_id: str = "VII.1") -> Note:
    """A note, saved with one text after another."""
    page.state.apply(add_note(page.state.workspace, item_id, texts[0]))
    (note,) = page.state.workspace.notebook.fetch_notes(item_id)
    for text in texts[1:]:
        page.state.apply(save_note(page.state.workspace, note, text=text))
        (note,) = page.state.workspace.notebook.fetch_notes(item_id)
    return note


def open_history(page: WindowPage, qtbot: QtBot) -> DialogPage:
    """As one does from inside a note."""
    page.notes.cards[0].write("")
    page.press("Ctrl+H")
    return DialogPage(page.window, "history", qtbot)


def test_every_version_is_listed_with_what_it_changed(page: WindowPage, qtbot: QtBot) -> None:
    note = write(page, "One", "One two")
    page.state.apply(save_note(page.state.workspace, note, kind=NoteKind.LINE, visibility=Visibility.PACK))
    history = open_history(page, qtbot)

    named = [row.partition(". ")[0] for row in history.rows]
    assert named == ["Now Line to take, now For the pack (as it is now)", "Words", "Written"]
    assert all("Today, " in row for row in history.rows)
    assert history.words("values") == "Line to take, For the pack"
    assert not history.can("restore")


def test_what_was_added_and_removed_differs_in_more_than_colour(page: WindowPage, qtbot: QtBot) -> None:
    write(page, "Say five hundred, both ways", "Say five thousand, both ways")
    history = open_history(page, qtbot)
    words = history.part(QTextEdit, "words")
    seen: dict[str, set[tuple[bool, bool, str]]] = {}
    cursor = words.textCursor()
    for place in range(len(words.toPlainText())):
        cursor.setPosition(place)
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        style = cursor.charFormat()
        look = (style.fontUnderline(), style.fontStrikeOut(), style.foreground().color().name())
        seen.setdefault(cursor.selectedText(), set()).add(look)

    looks = {look for each in seen.values() for look in each}
    assert {look[:2] for look in looks} == {(False, False), (True, False), (False, True)}
    assert len({look[2] for look in looks}) == 3
    description = words.accessibleDescription()
    assert description.startswith("Added: ")
    assert "Removed: " in description


def test_an_earlier_version_comes_back_and_can_be_undone(page: WindowPage, qtbot: QtBot) -> None:
    write(page, "First", "Second", "Third")
    history = open_history(page, qtbot)
    history.choose(2)
    assert history.text("words") == "First"
    history.press("restore")

    assert not history.is_open
    assert page.notes.texts == ["First"]
    assert page.words("status_sentence") == "The earlier version is back."
    page.window.activateWindow()
    QTest.qWaitForWindowActive(page.window)
    page.press("Ctrl+Z")
    assert page.notes.texts == ["Third"]


def test_what_is_being_typed_is_in_the_history(page: WindowPage, qtbot: QtBot) -> None:
    page.press("Ctrl+N")
    page.notes.cards[0].write("Half a thou")
    page.press("Ctrl+H")

    assert DialogPage(page.window, "history", qtbot).text("words") == "Half a thou"


def test_outside_a_note_it_says_what_to_do(page: WindowPage) -> None:
    page.reader.page.setFocus()
    page.press("Ctrl+H")

    assert page.words("status_sentence") == "Click into a note first; its history is shown then."


def test_a_version_that_cannot_be_restored_says_why(page: WindowPage, qtbot: QtBot) -> None:
    write(page, "First", "Second")
    history = open_history(page, qtbot)
    history.choose(1)
    page.state.workspace._connection.execute("PRAGMA query_only = ON")
    history.press("restore")

    assert history.is_open
    assert "can only be read" in history.words("error")
    assert page.notes.texts == ["Second"]


@pytest.mark.parametrize("text", ["<b>bold</b> & 'quotes'", "日本語のメモ", "हिन्दी में टिप्पणी", "👩‍👩‍👧 family\n\n\nend"])
def test_words_of_any_script_are_shown_as_they_are(page: WindowPage, qtbot: QtBot, text: str) -> None:
    write(page, "before", text)
    history = open_history(page, qtbot)
    history.choose(0)

    assert text in history.text("words").replace("before", "") or history.text("words").endswith(text)


def test_a_book_of_a_note_opens_at_once_and_shows_what_changed(page: WindowPage, qtbot: QtBot) -> None:
    book = "word " * 100_000
    write(page, book, f"{book[:250_000]}NEW {book[250_000:]}")
    before = process_time()
    history = open_history(page, qtbot)
    spent = process_time() - before
    shown = history.text("words")

    assert "NEW" in shown
    assert len(shown) < 50_000
    assert "[234,000 letters, not shown here]" in shown
    assert spent < 2


def test_an_action_that_is_done_says_so(page: WindowPage, qtbot: QtBot) -> None:
    note = write(page, "Ask")
    workspace = page.state.workspace
    save_note(workspace, note, kind=NoteKind.ACTION, owner="K. Sato", due=date(2026, 3, 16))
    (note,) = workspace.notebook.fetch_notes()
    save_note(workspace, note, done=True)
    newest, before, _ = fetch_past(workspace, note.id)

    assert name_change(before, newest) == "Done"
    assert name_values(newest) == "Action, Private, K. Sato, due 16 Mar 2026, done"


def test_a_removed_note_is_read_and_brought_back_with_its_tags(page: WindowPage, qtbot: QtBot) -> None:
    workspace = page.state.workspace
    for number, item_id in enumerate(("VII.1", "II.3")):
        note = write(page, f"Note {number}\nwith more", item_id=item_id)
        add_tags(workspace, note.id, ["kept"])
        page.state.apply(remove_note(workspace, note.id))
    trigger(page.window, "removed_notes")
    removed = DialogPage(page.window, "removed", qtbot)
    assert [row.split(",")[0] for row in removed.rows] == ["Note 1. II.3", "Note 0. VII.1"]
    removed.choose(1)
    assert removed.text("words") == "Note 0\nwith more"
    assert removed.words("what") == "Note, VII.1"
    removed.press("restore")

    assert page.notes.texts == ["Note 0\nwith more"]
    (back,) = workspace.notebook.fetch_notes("VII.1")
    assert [tag.name for tag in workspace.notebook.fetch_tags(back.id)] == ["kept"]
    assert len(removed.rows) == 1
    removed.press("restore")
    assert removed.words("empty").startswith("No note is removed.")
    assert not removed.can("restore")


def test_every_control_has_a_name(page: WindowPage, qtbot: QtBot) -> None:
    note = write(page, "One", "Two")
    check_names(open_history(page, qtbot).dialog)
    page.state.apply(remove_note(page.state.workspace, note.id))
    trigger(page.window, "removed_notes")
    check_names(DialogPage(page.window, "removed", qtbot).dialog)

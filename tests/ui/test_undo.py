"""Undo and redo: of typing where there is some, else of whatever was done last."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.pages.keyboard import write
from tests.pages.window import WindowPage, open_window

from briefing_app import paths
from briefing_app.core.acts import Act, DoneStep
from briefing_app.core.changes import Changes
from briefing_app.core.corpus import Corpus
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import HighlightColour
from briefing_app.storage.revision_log import RevisionLog
from briefing_app.ui.models.act_words import LONGEST, WORDS, name_act
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.workspace.annotating import add_note, remove_note
from briefing_app.workspace.highlighting import add_highlights
from briefing_app.workspace.tagging import add_tags, merge_tags
from briefing_app.workspace.viewing import save_view
from briefing_app.workspace.workspace import Workspace


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        opened.navigator.click("VII")
        opened.navigator.click("VII.1")
        yield opened


def stored(page: WindowPage, item_id: str | None = "VII.1") -> list[str]:
    return [note.text for note in page.state.workspace.notebook.fetch_notes(item_id)]


def menu_words(page: WindowPage, name: str) -> str:
    """What the Edit menu says of an action, as it opens."""
    menu = next(each for each in page.menus() if any(action.objectName() == name for action in each.actions()))
    menu.aboutToShow.emit()
    action = next(action for action in menu.actions() if action.objectName() == name)
    words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    said = words if action.isEnabled() else f"({words})"
    menu.aboutToHide.emit()
    return said


def test_what_was_done_is_named_undone_and_done_again(page: WindowPage) -> None:
    page.state.apply(add_note(page.state.workspace, "VII.1", "Keep me"))
    page.state.apply(remove_note(page.state.workspace, page.state.workspace.notebook.fetch_notes()[0].id))
    page.find(QLineEdit, "navigator_filter").setFocus()

    assert menu_words(page, "undo") == "Undo: remove note on VII.1"
    assert menu_words(page, "redo") == "(Redo)"
    page.press("Ctrl+Z")
    assert stored(page) == ["Keep me"]
    assert page.words("status_sentence") == "Undone: remove note on VII.1."
    assert menu_words(page, "undo") == "Undo: add note on VII.1"
    assert menu_words(page, "redo") == "Redo: remove note on VII.1"
    page.press("Ctrl+Z")
    assert stored(page) == []
    page.press("Ctrl+Shift+Z")
    page.press("Ctrl+Y")
    assert stored(page) == []
    assert menu_words(page, "undo") == "Undo: remove note on VII.1"


def test_with_nothing_to_undo_it_says_so(page: WindowPage) -> None:
    assert menu_words(page, "undo") == "(Undo)"
    page.press("Ctrl+Z")
    assert page.words("status_sentence") == "There is nothing to undo."
    page.press("Ctrl+Y")
    assert page.words("status_sentence") == "There is nothing to redo."


def test_redo_is_at_hand_beside_what_was_undone(page: WindowPage) -> None:
    page.state.apply(add_note(page.state.workspace, "VII.1", "Keep me"))
    page.press("Ctrl+Z")
    offer = page.find(QPushButton, "status_offer")
    assert (offer.text(), offer.accessibleName()) == ("Redo", "Redo: add note on VII.1")
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)

    assert stored(page) == ["Keep me"]
    assert page.words("status_sentence") == "Done again: add note on VII.1."
    assert page.find(QPushButton, "status_offer").text() == "Undo"


def test_undo_is_offered_until_something_else_is_done(page: WindowPage) -> None:
    workspace = page.state.workspace
    page.state.apply(add_note(workspace, "VII.1", "Keep me"))
    page.state.offer("Done.", "undo")
    page.state.data_changed.emit(Changes(ids=("another program's",), kinds=frozenset({"note"})))
    offer = page.find(QPushButton, "status_offer")
    assert offer.isVisible()
    page.state.apply(add_note(workspace, "VII.1", "Me too"))
    assert not offer.isVisible()
    assert page.words("status_sentence") == "Done."


@pytest.mark.parametrize("by_mouse", [True, False])
def test_undo_beside_a_sentence_takes_back_nothing_that_is_being_typed(page: WindowPage, by_mouse: bool) -> None:
    workspace = page.state.workspace
    page.press("Ctrl+N")
    page.state.apply(add_tags(workspace, "VII.1", ["skills"]))
    page.state.offer("Tagged.", "undo")
    page.notes.cards[0].write("Half a thou")
    offer = page.find(QPushButton, "status_offer")
    if by_mouse:
        QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    else:
        offer.click()

    assert page.words("status_sentence") == "Something else was done meanwhile, and nothing was undone."
    assert (stored(page), page.notes.tags) == (["Half a thou"], ["skills"])
    assert not offer.isVisible()


def test_typing_is_undone_before_acts(page: WindowPage) -> None:
    page.press("Ctrl+N")
    page.notes.cards[0].write("One")
    page.qtbot.waitUntil(lambda: page.state.unsaved_count == 0)
    assert menu_words(page, "undo") == "Undo typing"
    page.press("Ctrl+Z")
    assert page.notes.texts == [""]
    page.press("Ctrl+Y")
    assert page.notes.texts == ["One"]
    page.press("Ctrl+Z")
    page.press("Ctrl+Z")

    assert page.words("status_sentence").startswith("Undone: ")


def test_what_is_being_typed_is_saved_before_an_act_is_undone(page: WindowPage) -> None:
    page.state.apply(add_tags(page.state.workspace, "VII.1", ["skills"]))
    page.press("Ctrl+N")
    page.notes.cards[0].write("Half a thou")
    page.reader.page.setFocus()
    page.press("Ctrl+Z")

    assert page.words("status_sentence") == "Undone: add note on VII.1."
    assert page.notes.tags == ["skills"]
    page.press("Ctrl+Y")
    assert stored(page) == ["Half a thou"]


def test_while_something_cannot_be_saved_nothing_is_undone(page: WindowPage) -> None:
    page.state.apply(add_tags(page.state.workspace, "VII.1", ["skills"]))
    page.press("Ctrl+N")
    page.state.workspace._connection.execute("PRAGMA query_only = ON")
    page.notes.cards[0].write("Precious")
    page.reader.page.setFocus()
    page.press("Ctrl+Z")

    assert "can only be read" in page.words("status_sentence")
    assert (page.notes.texts, page.notes.tags) == (["Precious"], ["skills"])


def test_a_tag_just_added_is_undone_as_an_act(page: WindowPage) -> None:
    page.notes.add_tag("skills")
    assert page.focus_name == "tag_field"
    page.press("Ctrl+Z")

    assert page.notes.tags == []
    assert page.words("status_sentence") == "Undone: add tag “skills”."


def test_the_button_on_a_removed_note_undoes_the_removal(page: WindowPage) -> None:
    page.state.apply(add_note(page.state.workspace, "VII.1", "Keep me"))
    page.notes.cards[0].remove()
    page.notes.cards[0].press("note_undo")
    assert stored(page) == ["Keep me"]
    assert menu_words(page, "undo") == "Undo: add note on VII.1"
    assert menu_words(page, "redo") == "Redo: remove note on VII.1"


def test_the_button_brings_the_note_back_also_when_something_was_done_since(page: WindowPage) -> None:
    page.state.apply(add_note(page.state.workspace, "VII.1", "Keep me"))
    page.notes.cards[0].remove()
    page.notes.add_tag("skills")
    page.notes.cards[0].press("note_undo")

    assert (stored(page), page.notes.tags) == (["Keep me"], ["skills"])
    assert menu_words(page, "undo") == "Undo: bring note on VII.1 back"


def test_the_window_goes_to_where_it_happened(page: WindowPage) -> None:
    workspace = page.state.workspace
    page.state.apply(add_note(workspace, "II.3", "Here"))
    (note,) = workspace.notebook.fetch_notes("II.3")
    page.state.apply(add_tags(workspace, note.id, ["on a note"]))
    page.state.apply(remove_note(workspace, note.id))
    page.reader.page.setFocus()

    page.press("Ctrl+Z")
    assert page.place == "II.3"
    assert page.notes.texts == ["Here"]
    page.state.go(Place(kind=PlaceKind.MECHANISMS))
    page.press("Ctrl+Z")
    assert page.place == "II.3"
    assert page.state.can_go_back


def test_an_act_on_many_items_leaves_the_window_where_it_is(page: WindowPage) -> None:
    workspace = page.state.workspace
    for item_id in ("I.1", "II.1"):
        page.state.apply(add_tags(workspace, item_id, ["one", "two"]))
    first, second = workspace.notebook.fetch_tags()
    page.state.apply(merge_tags(workspace, [first.id], second.id))
    page.press("Ctrl+Z")

    assert page.place == "VII.1"
    assert page.words("status_sentence") == "Undone: merge tags into “two”."


def test_what_was_done_before_a_restart_is_undone_after_it(notebook_file: Path, page: WindowPage, qtbot: QtBot) -> None:
    with Workspace(paths.vision_file(), notebook_file) as earlier:
        add_note(earlier, "VII.1", "Yesterday")
    page.state.look_outside()
    page.press("Ctrl+Z")

    assert stored(page) == []


def test_an_undo_that_cannot_be_saved_says_why_and_changes_nothing(page: WindowPage) -> None:
    page.state.apply(add_note(page.state.workspace, "VII.1", "Keep me"))
    page.state.workspace._connection.execute("PRAGMA query_only = ON")
    page.press("Ctrl+Z")

    assert "can only be read" in page.words("status_sentence")
    assert page.notes.texts == ["Keep me"]


def test_in_a_large_notebook_acts_are_undone_behind_the_window_one_after_another(page: WindowPage) -> None:
    page.state.behind.large = 1
    for text in ("One", "Two", "Three"):
        page.state.apply(add_note(page.state.workspace, "VII.1", text))
    for _ in range(3):
        page.press("Ctrl+Z")
    page.qtbot.waitUntil(lambda: stored(page) == [] and page.notes.texts == [])
    page.press("Ctrl+Y")
    page.qtbot.waitUntil(lambda: page.notes.texts == ["One"])
    page.state.behind.stop()

    assert page.words("status_sentence") == "Done again: add note on VII.1."


def test_presses_too_many_undo_nothing_that_is_done_later(page: WindowPage) -> None:
    page.state.behind.large = 1
    page.state.apply(add_note(page.state.workspace, "VII.1", "Before"))
    for _ in range(4):
        page.press("Ctrl+Z")
    page.qtbot.waitUntil(lambda: page.words("status_sentence") == "There is nothing to undo.")
    for text in ("One", "Two", "Three"):
        page.state.apply(add_note(page.state.workspace, "VII.1", text))
    page.press("Ctrl+Z")
    page.qtbot.waitUntil(lambda: "Three" not in stored(page))
    page.state.behind.stop()
    QApplication.processEvents()

    assert sorted(stored(page)) == ["One", "Two"]
    assert page.words("status_sentence") == "Undone: add note on VII.1."


def test_after_a_fault_undo_goes_on(page: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.state.behind.large = 1
    page.state.apply(add_note(page.state.workspace, "VII.1", "Keep me"))

    def fail(_log: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as amiss, page.qtbot.captureExceptions() as caught:
        amiss.setattr(RevisionLog, "undo", fail)
        page.press("Ctrl+Z")
        page.qtbot.waitUntil(lambda: bool(caught))
    assert stored(page) == ["Keep me"]
    page.press("Ctrl+Z")
    page.qtbot.waitUntil(lambda: stored(page) == [])
    page.qtbot.waitUntil(lambda: page.words("status_sentence") == "Undone: add note on VII.1.")


def test_highlights_and_views_are_undone_too(page: WindowPage) -> None:
    workspace = page.state.workspace
    passage = workspace.corpus.item("VII.1").passage_id
    page.state.apply(add_highlights(workspace, [(passage, 0, 9)], HighlightColour.AMBER))
    page.state.apply(save_view(workspace, "Mine & yours", Filter(text="visa")))
    assert menu_words(page, "undo") == "Undo: save view “Mine & yours”"
    page.press("Ctrl+Z")
    page.press("Ctrl+Z")

    assert workspace.notebook.fetch_views() == ()
    assert workspace.notebook.fetch_highlights() == ()


def test_typing_in_a_field_elsewhere_is_its_own(page: WindowPage) -> None:
    page.state.apply(add_note(page.state.workspace, "VII.1", "Keep me"))
    field = page.find(QLineEdit, "search_field")
    write(field, "semi")
    page.press("Ctrl+Z")
    assert field.text() == ""
    assert stored(page) == ["Keep me"]
    page.press("Ctrl+Z")
    assert stored(page) == []


def test_in_a_dialog_undo_is_about_its_fields_alone(page: WindowPage) -> None:
    page.state.apply(add_note(page.state.workspace, "VII.1", "Keep me"))
    page.press("Ctrl+P")
    dialog = page.window.findChild(QDialog, "pack_dialog")
    assert dialog is not None
    field = dialog.findChild(QLineEdit, "pack_title")
    assert field is not None
    before = field.text()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Mobility")
    for _ in range(3):
        QTest.keySequence(field, QKeySequence("Ctrl+Z"))

    assert field.text() == before
    assert stored(page) == ["Keep me"]
    dialog.close()


def test_every_act_has_words(corpus: Corpus, qapp: QApplication) -> None:
    assert set(WORDS) == set(Act)
    for act in Act:
        assert name_act(corpus, DoneStep(number=1, act=act, about=""))
        assert "VII.1" in name_act(corpus, DoneStep(number=1, act=act, about="VII.1"))


def test_targets_are_named_by_their_title(corpus: Corpus, qapp: QApplication) -> None:
    step = DoneStep(number=1, act=Act.RECORD_FIGURE, about="personnel-exchange")

    assert name_act(corpus, step) == "record figure for Personnel, both directions"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(about=st.text(max_size=200))
def test_whatever_an_act_was_about_its_words_stay_short(corpus: Corpus, qapp: QApplication, about: str) -> None:
    words = name_act(corpus, DoneStep(number=1, act=Act.ADD_TAG, about=about))

    assert len(words) <= LONGEST + len("add tag “”")
    assert "\n" not in words

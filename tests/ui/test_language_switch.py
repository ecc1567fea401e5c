"""Another language while one works: every word changes, and nothing that was typed is lost."""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.pages.notes_list import NotesListPage
from tests.pages.reader import ReaderPage

from briefing_app import paths
from briefing_app.core.errors import NotSaved
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import NoteKind
from briefing_app.settings import Settings
from briefing_app.ui import alerts
from briefing_app.ui import language as language_module
from briefing_app.ui.background import PackOrder, PackProcess
from briefing_app.ui.dialogs.pack import PackDialog
from briefing_app.ui.language import CATALOGUES, Language, find_language
from briefing_app.ui.language_switch import Standing
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.widgets.filter_bar import FilterBar
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.briefing import add_briefing
from briefing_app.workspace.tagging import add_tags, tag_all

SAME = {"Enter", "Esc", "Ctrl F", "A4"}
PLACES = ("desk", "targets", "notes", "tags", "briefings", "mechanisms", "themes", "open")


@pytest.fixture
def standing(measured: AppState, qtbot: QtBot) -> Iterator[Standing]:
    """A window on a screen, in English."""
    language = find_language()
    language.use("en", "language")
    standing = Standing(MainWindow(measured, Settings()), measured, Settings(), language)
    standing.window.show()
    standing.window.activateWindow()
    QTest.qWaitForWindowActive(standing.window)
    yield standing
    standing.state.stop_watching()
    standing.window.close()
    standing.window.deleteLater()
    standing.deleteLater()
    language.use("en", "language")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def choose(standing: Standing, name: str, qtbot: QtBot) -> None:
    """An entry of the menu View › Language."""
    before = standing.window
    action = before.findChild(QAction, name)
    assert action is not None
    action.trigger()
    qtbot.waitUntil(lambda: standing.window is not before)
    QTest.qWaitForWindowActive(standing.window)


def english(language: str) -> set[str]:
    """All words of the window that are others in that language."""
    tree = ElementTree.parse(paths.resources_folder() / CATALOGUES / f"briefing_{language}.ts")
    messages = [each for context in tree.iter("context") for each in context.iter("message")]
    pairs = [(each.findtext("source", ""), each.findtext("translation", "")) for each in messages]
    return {source for source, translated in pairs if translated != source and "{" not in source} - SAME


def words(window: QWidget) -> set[str]:
    """All that a person reads or hears in it."""
    said = {action.text() for action in window.findChildren(QAction)}
    for widget in window.findChildren(QWidget):
        said |= {widget.accessibleName(), widget.toolTip(), widget.accessibleDescription()}
        if isinstance(widget, QLabel | QAbstractButton):
            said.add(widget.text())
        if isinstance(widget, QLineEdit | QTextEdit):
            said.add(widget.placeholderText())
    return {each.strip() for each in said}


@pytest.mark.parametrize("language", ["ja", "hi"])
def test_no_english_is_left(standing: Standing, qtbot: QtBot, language: str) -> None:
    choose(standing, f"language_{language}", qtbot)
    known = english(language)
    left = dict[str, set[str]]()
    for place in PLACES:
        standing.state.go(Place(kind=PlaceKind(place)))
        left[place] = words(standing.window) & known

    assert {place: some for place, some in left.items() if some} == {}


def test_what_is_being_typed_goes_on(standing: Standing, qtbot: QtBot) -> None:
    state = standing.state
    state.go(find_place(state.workspace.corpus.item("II.3")))
    state.go(find_place(state.workspace.corpus.item("VII.1")))
    new_note = standing.window.findChild(QAction, "new_note")
    assert new_note is not None
    new_note.trigger()
    start = QApplication.focusWidget()
    assert start is not None
    QTest.keyClicks(start, "Say more than")
    choose(standing, "language_ja", qtbot)
    field = QApplication.focusWidget()
    assert isinstance(field, QTextEdit)
    QTest.keyClicks(field, " 500,000")
    standing.state.flush()
    (note,) = standing.state.workspace.notebook.fetch_notes("VII.1")

    assert note.text == "Say more than 500,000"
    assert standing.window.isAncestorOf(field)
    assert standing.state.place.item_id == "VII.1"
    standing.state.back()
    assert standing.state.place.item_id == "II.3"


def test_fields_and_sizes_are_carried_over(standing: Standing, qtbot: QtBot) -> None:
    standing.window.resize(1300, 800)
    field = standing.window.findChild(QLineEdit, "navigator_filter")
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "rail")
    choose(standing, "language_hi", qtbot)
    after = standing.window.findChild(QLineEdit, "navigator_filter")

    assert after is not None
    assert after.text() == "rail"
    assert after.hasFocus()
    assert standing.window.size().toTuple() == (1300, 800)
    assert standing.settings(Settings()).language == "hi"


@pytest.mark.parametrize(
    ("place", "names"),
    [
        (Place(kind=PlaceKind.NOTES), ("filter_text", "filter_owner")),
        (Place(kind=PlaceKind.TAGS), ("tags_filter", "new_tag_name")),
        (Place(kind=PlaceKind.ITEM, item_id="II.3"), ("tag_field",)),
    ],
)
def test_what_is_typed_into_the_fields_of_a_page_still_stands_there(
    standing: Standing, qtbot: QtBot, place: Place, names: tuple[str, ...]
) -> None:
    add_note(standing.state.workspace, "II.3", "Rail", kind=NoteKind.ACTION)
    add_tags(standing.state.workspace, "II.3", ["rail"])
    standing.state.go(place)
    for name in names:
        QTest.keyClicks(find_shown(standing, name), "rai")
    find_shown(standing, names[-1]).setFocus()
    choose(standing, "language_hi", qtbot)

    assert [find_shown(standing, name).text() for name in names] == ["rai"] * len(names)
    assert find_shown(standing, names[-1]).hasFocus()


def test_what_is_chosen_over_the_list_of_notes_is_chosen_there_still(standing: Standing, qtbot: QtBot) -> None:
    """Kinds, tags and words alike: what the fields say is what the list shows."""
    workspace = standing.state.workspace
    add_note(workspace, "II.3", "Rail and road", kind=NoteKind.ACTION)
    add_note(workspace, "II.4", "Rail by night")
    ids = add_note(workspace, "II.5", "Rail by day", kind=NoteKind.ACTION).ids
    tag_all(workspace, ids, ["rail"])
    tag = workspace.notebook.fetch_tags()[-1]
    wanted = Filter(text="rail", kinds=(NoteKind.ACTION,), any_of=(tag.id,))
    standing.state.go(Place(kind=PlaceKind.NOTES))
    bar = standing.window.findChild(FilterBar)
    assert bar is not None
    bar.take_filter(wanted)
    page = NotesListPage(standing.window)
    qtbot.waitUntil(lambda: len(page.rows) == 1)
    choose(standing, "language_ja", qtbot)

    after, page = standing.window.findChild(FilterBar), NotesListPage(standing.window)
    assert after is not None
    assert after.filter == wanted
    qtbot.waitUntil(lambda: len(page.rows) == 1)


def find_shown(standing: Standing, name: str) -> QLineEdit:
    return next(each for each in standing.window.findChildren(QLineEdit, name) if each.isVisible())


def test_the_fields_of_a_briefing_stay_open_with_what_is_no_day_yet(standing: Standing, qtbot: QtBot) -> None:
    made = add_briefing(standing.state.workspace, "Delhi review", ["II.3"])
    standing.state.apply(made)
    standing.state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=made.ids[0]))
    edit = standing.window.findChild(QAbstractButton, "briefing_edit")
    assert edit is not None
    edit.click()
    QTest.keyClicks(find_shown(standing, "briefing_day"), "next week")
    purpose = standing.window.findChild(QPlainTextEdit, "briefing_purpose")
    assert purpose is not None
    purpose.setFocus()
    QTest.keyClicks(purpose, "Agree")
    choose(standing, "language_ja", qtbot)
    field = QApplication.focusWidget()

    assert find_shown(standing, "briefing_day").text() == "next week"
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClicks(field, " on dates")
    assert field.toPlainText() == "Agree on dates"


def test_the_dialog_that_makes_packs_keeps_the_window(standing: Standing, qtbot: QtBot) -> None:
    before = standing.window
    dialog = PackDialog(standing.state, ("II.3",), before)
    dialog.show()
    title = dialog.findChild(QLineEdit, "pack_title")
    assert title is not None
    QTest.keyClicks(title, "Twelve copies")
    action = before.findChild(QAction, "language_ja")
    assert action is not None
    action.trigger()
    qtbot.waitUntil(lambda: before.findChild(QMessageBox, "alert") is not None)
    (said,) = before.findChildren(QMessageBox, "alert")
    assert said.text() == "“Make pack” is open, and what is typed in it would be lost."
    said.accept()
    assert (standing.window is before, dialog.isVisible(), action.isChecked()) == (True, True, False)
    dialog.close()
    choose(standing, "language_ja", qtbot)


@pytest.mark.parametrize("language", ["ja", "hi"])
def test_the_line_that_is_missing_is_said_in_the_language(standing: Standing, qtbot: QtBot, language: str) -> None:
    standing.state.go(Place(kind=PlaceKind.ITEM, item_id="VIII.5"))
    choose(standing, f"language_{language}", qtbot)
    reader = ReaderPage(standing.window, qtbot)
    assert any("organising 3 visits each per year; and" in words for words in reader.paragraphs)
    assert "VIII.5" in reader.paragraphs[-1]
    assert "missing" not in reader.paragraphs[-1]


def test_back_to_english_all_is_as_it_was(standing: Standing, qtbot: QtBot) -> None:
    standing.state.go(Place(kind=PlaceKind.DESK))
    before = words(standing.window)
    choose(standing, "language_ja", qtbot)
    choose(standing, "language_en", qtbot)

    assert words(standing.window) == before


def test_the_window_that_goes_hears_nothing_more(standing: Standing, qtbot: QtBot) -> None:
    for place in PLACES:
        standing.state.go(Place(kind=PlaceKind(place)))
    choose(standing, "grouping_indian", qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    standing.state.theme.choose_scheme("dark")
    standing.state.theme.choose_text_step(1)
    QApplication.processEvents()

    assert [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)] == [standing.window]


def test_what_cannot_be_saved_keeps_the_window(
    standing: Standing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = list[object]()
    monkeypatch.setattr(alerts, "show_error", lambda error, _parent=None: said.append(error))
    failure = NotSaved("The disk is full.", "Make room on it, then save again.")
    standing.state.mark_failed("note", failure)
    before = standing.window
    action = before.findChild(QAction, "language_ja")
    assert action is not None
    action.trigger()
    QApplication.processEvents()
    standing.state.mark_saved("note")

    assert said == [failure]
    assert standing.window is before
    assert not action.isChecked()
    assert find_language().choice == "en"


def test_a_pack_in_the_making_keeps_the_window(
    standing: Standing, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "own_command", lambda: [sys.executable, "-c", "import time; time.sleep(60)"])
    out = tmp_path / "packs" / "pack.pdf"
    notebook = standing.state.workspace.notebook_file
    order = PackOrder(notebook=notebook, item_ids=(), out=out, title="", marking="")
    before = standing.window
    for owner in (before, standing.state):
        process = PackProcess(order, owner)
        process.start()
        action = before.findChild(QAction, "language_ja")
        assert action is not None
        action.trigger()
        qtbot.waitUntil(lambda: before.findChild(QMessageBox, "alert") is not None)
        (said,) = before.findChildren(QMessageBox, "alert")
        assert said.text() == "A pack is being made or printed."
        said.accept()
        assert standing.window is before
        assert process.is_under_way
        assert not action.isChecked()
        with qtbot.waitSignal(process.cancelled):
            process.cancel()
    choose(standing, "language_ja", qtbot)

    assert standing.window is not before


def test_an_unknown_choice_is_the_systems(qapp: QApplication) -> None:
    language = Language(qapp, "tlh", "roman")
    language.setParent(None)

    assert (language.choice, language.grouping) == ("system", "language")


@pytest.mark.parametrize(
    ("spoken", "found"), [(["fr-FR", "ja-JP"], "ja"), (["hi-IN", "en-IN"], "hi"), (["de-DE"], "en"), ([], "en")]
)
def test_the_system_speaks_first_come_first_served(
    monkeypatch: pytest.MonkeyPatch, spoken: list[str], found: str
) -> None:
    system = SimpleNamespace(uiLanguages=lambda: spoken)
    monkeypatch.setattr(language_module, "QLocale", SimpleNamespace(system=lambda: system))

    assert language_module.find_system_language() == found


@pytest.mark.parametrize(("code", "words"), [("ja", ["OK", "キャンセル"]), ("hi", ["ठीक है", "रद्द करें"])])
def test_qts_own_buttons_speak_the_language(qtbot: QtBot, code: str, words: list[str]) -> None:
    language = find_language()
    language.use(code, "language")
    buttons = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    box = QDialogButtonBox(buttons)
    qtbot.addWidget(box)
    language.use("en", "language")

    assert sorted(button.text() for button in box.buttons()) == sorted(words)

"""Acts of the window stand after what was typed before them, so that undo takes the act back and not the typing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from briefing_app.core.errors import BriefingError, NotSaved
from briefing_app.ui.acting import act
from briefing_app.ui.models.note_draft import NoteDraft
from briefing_app.ui.panels.navigator import Navigator
from briefing_app.ui.state import AppState
from briefing_app.ui.tag_acts import TagActs
from briefing_app.ui.widgets.notes_bar import NotesBar
from briefing_app.workspace.tagging import create_tag
from briefing_app.workspace.undoing import undo


def tag_on_the_page(state: AppState, _qtbot: QtBot) -> None:
    TagActs(state).put_on(["I.1"], ["rail"])


def tag_in_the_navigator(state: AppState, qtbot: QtBot) -> None:
    navigator = Navigator(state)
    qtbot.addWidget(navigator)
    navigator._model.dropped.emit("rail", ["I.1"])
    QApplication.processEvents()


def tag_in_the_bar(state: AppState, qtbot: QtBot) -> None:
    bar = NotesBar(state)
    qtbot.addWidget(bar)
    bar.show_ids(["I.1"])
    field = bar.findChild(QLineEdit, "bulk_tag")
    assert field is not None
    QTest.keyClicks(field, "rail")
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("tag", [tag_on_the_page, tag_in_the_navigator, tag_in_the_bar])
def test_what_was_typed_before_an_act_is_saved_before_it(
    state: AppState, qtbot: QtBot, tag: Callable[[AppState, QtBot], None]
) -> None:
    draft = NoteDraft(state, "I.1", None)
    state.add_saver(draft.save)
    offers: list[str] = []
    state.offered.connect(lambda _said, action: offers.append(action))
    draft.change(text="Typed before")
    tag(state, qtbot)

    notebook = state.workspace.notebook
    assert [each.name for each in notebook.fetch_tags("I.1")] == ["rail"]
    assert offers == ["undo"]
    undo(state.workspace)
    assert notebook.fetch_tags("I.1") == ()
    assert [note.text for note in notebook.fetch_notes()] == ["Typed before"]


def test_while_something_cannot_be_saved_nothing_is_done(state: AppState) -> None:
    failure = NotSaved("The disk is full.", "Free some space.")
    state.add_saver(lambda: state.mark_failed("draft", failure))
    shown: list[BriefingError | None] = []
    is_done = act(state, lambda workspace: create_tag(workspace, "rail"), 1, "Done.", shown.append)

    assert (is_done, shown) == (False, [None, failure])
    assert state.workspace.notebook.fetch_tags() == ()

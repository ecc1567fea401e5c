"""What takes long is done behind the window: the answer comes, the last question wins, nothing is lost."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from tests.pages.window import WindowPage, open_window

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BadInput, BriefingError
from briefing_app.ui.behind import Behind
from briefing_app.ui.models.bearer_rows import Column
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.tagging import tag_all
from briefing_app.workspace.undoing import undo
from briefing_app.workspace.workspace import Workspace


@pytest.fixture
def behind(workspace: Workspace) -> Iterator[Behind]:
    """One that takes every notebook for large and every act for long."""
    made = Behind(workspace)
    made.large = made.many = 0
    yield made
    made.stop()


def fail(failure: BriefingError) -> None:
    raise AssertionError(failure)


def say(words: str, _own: Workspace) -> str:
    return words


def test_a_question_is_answered_from_another_thread_with_what_is_saved(
    behind: Behind, workspace: Workspace, qtbot: QtBot
) -> None:
    add_note(workspace, "I.1", "Saved a moment ago")
    heard: list[tuple[str, str]] = []

    def ask(own: Workspace) -> tuple[str, str]:
        return own.notebook.fetch_notes()[0].text, threading.current_thread().name

    behind.ask("notes", ask, heard.append, fail)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0][0] == "Saved a moment ago"
    assert heard[0][1] != threading.current_thread().name


def test_of_several_questions_with_one_topic_the_last_is_answered(behind: Behind, qtbot: QtBot) -> None:
    heard: list[str] = []
    gate = threading.Event()
    behind.ask("search", lambda _: gate.wait(5) and "first", heard.append, fail)
    for number in range(20):
        behind.ask("search", partial(say, f"answer {number}"), heard.append, fail)
    behind.ask("other", lambda _: "other", heard.append, fail)
    gate.set()
    qtbot.waitUntil(lambda: "other" in heard)
    assert heard == ["answer 19", "other"]


def test_who_is_closed_before_the_answer_hears_nothing(behind: Behind, qtbot: QtBot) -> None:
    label, heard = QLabel("before"), list[str]()
    gate = threading.Event()
    behind.ask("label", lambda _: gate.wait(5) and "after", label.setText, fail)
    behind.ask("other", lambda _: "other", heard.append, fail)
    delete(label)
    gate.set()
    qtbot.waitUntil(lambda: heard == ["other"])


def test_a_failure_comes_as_a_sentence(behind: Behind, qtbot: QtBot) -> None:
    failures: list[BriefingError] = []

    def refuse(_own: Workspace) -> None:
        raise BadInput("That cannot be.", "Try another.")

    behind.ask("notes", refuse, lambda _: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "That cannot be; try another."


def test_a_fault_of_the_program_is_not_swallowed(behind: Behind, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as caught:
        behind.ask("notes", lambda _: 1 / 0, lambda _: None, fail)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


@pytest.mark.parametrize("many", [0, 100])
def test_after_a_fault_nobody_waits_for_the_act(behind: Behind, qtbot: QtBot, many: int) -> None:
    behind.many = many
    busy: list[bool] = []
    failures: list[BriefingError] = []
    behind.busy_changed.connect(busy.append)

    def act_amiss(_own: Workspace) -> Changes:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        QTimer.singleShot(0, behind, lambda: behind.act(act_amiss, 1, lambda _: None, failures.append))
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert [str(failure) for failure in failures] == ["Something went wrong in the program."]
    assert not behind.is_busy
    assert busy[-1:] != [True]


def test_an_act_behind_the_window_is_undone_in_front_of_it(behind: Behind, workspace: Workspace, qtbot: QtBot) -> None:
    heard: list[Changes] = []
    busy: list[bool] = []
    behind.busy_changed.connect(busy.append)
    behind.act(lambda own: tag_all(own, ["I.1", "I.2"], ["rail"]), 2, heard.append, fail)
    assert behind.is_busy
    qtbot.waitUntil(lambda: bool(heard))

    assert busy == [True, False]
    assert [tag.item_count for tag in workspace.notebook.fetch_tags()] == [2]
    undo(workspace)
    assert workspace.notebook.fetch_tags() == ()


def test_what_is_being_done_is_finished_before_the_notebook_is_closed(behind: Behind, workspace: Workspace) -> None:
    behind.act(lambda own: tag_all(own, ["I.1"], ["rail"]), 1, lambda _: None, fail)
    behind.stop()
    assert [tag.name for tag in workspace.notebook.fetch_tags()] in ([], ["rail"])
    behind.stop()


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    """A window that takes its notebook for large."""
    state.behind.large = state.behind.many = 0
    ids = [add_note(state.workspace, "I.1", f"Note {number}").ids[0] for number in range(3)]
    tag_all(state.workspace, ids[:2], ["rail"])
    with open_window(state, qtbot) as opened:
        yield opened
        state.behind.stop()


def test_lists_and_counts_come_from_behind_the_window(page: WindowPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.navigator.count_of("Notes") == 3)
    page.state.go(Place(kind=PlaceKind.NOTES))
    qtbot.waitUntil(lambda: page.list.rows == ["Note 2", "Note 1", "Note 0"])
    page.list.click(0)
    page.list.write("bulk_tag", "desk")
    qtbot.waitUntil(lambda: page.list.rows != [] and "desk" in page.list.cell(0, Column.TAGS))
    page.state.go(Place(kind=PlaceKind.TAGS))
    page.tags.click("rail")
    qtbot.waitUntil(lambda: page.tags.uses == ["I.1 Note 1", "I.1 Note 0"])
    page.tags.check("rail", "desk")
    qtbot.waitUntil(lambda: "that become" in page.tags.words("tag_uses_words"))


def test_no_key_waits_for_a_search_and_enter_opens_the_answer_to_the_last_word(page: WindowPage, qtbot: QtBot) -> None:
    page.search.write("semi")
    page.search.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.place != "I")
    assert page.place == page.state.workspace.search("semi")[0].item_id

"""The window answers at once: no key is lost while answers arrive, and nobody waits for what is not seen."""

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2
from tests.pages.briefings import BriefingsPage
from tests.pages.keyboard import write
from tests.pages.window import WindowPage, open_window

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.core.query import Hit
from briefing_app.settings import Settings
from briefing_app.ui.first_paint import FirstPaint
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.turns import Turns
from briefing_app.ui.widgets.lookup_page import LookupPage
from briefing_app.ui.widgets.source_page import SourcePage
from briefing_app.ui.widgets.while_seen import WhileSeen
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.briefing import add_briefing
from briefing_app.workspace.tagging import add_tags
from briefing_app.workspace.workspace import Workspace

TYPED = "semiconductor supply chain resilience"
SEARCH_SECONDS = 0.02
SHORT_SECONDS = 0.5
"""Far less than one waits for another program, and more than a busy machine takes for a turn."""


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        yield opened


class Speaker(QObject):
    """Something that a page hears."""

    changed = Signal(object)
    restyled = Signal()


def test_no_key_is_lost_while_answers_arrive(page: WindowPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """As with a large notebook: each answer takes longer than the next key, and comes while one types on."""
    asked: list[str] = []
    search = Workspace.search

    def slow_search(workspace: Workspace, text: str, limit: int = 50) -> tuple[Hit, ...]:
        asked.append(text)
        time.sleep(SEARCH_SECONDS)
        return search(workspace, text, limit)

    add_note(page.state.workspace, "VI.1", f"On {TYPED}, word for word")
    monkeypatch.setattr(Workspace, "search", slow_search)
    page.state.behind.large = 0
    page.state.behind.forget_size()
    page.press("Ctrl+F")
    for letter in TYPED:
        write(page.search.field, letter)
        QApplication.processEvents()

    assert page.search.field.text() == TYPED
    qtbot.waitUntil(lambda: bool(page.search.hits) and asked[-1] == TYPED)
    assert len(asked) < len(TYPED)
    assert page.search.field.text() == TYPED
    assert any("word for word" in hit.snippet or "word for word" in hit.title for hit in page.search.hits)


def find_longest_turn(seconds: float) -> float:
    """How long the window was busy at a stretch in that time."""
    longest, end = 0.0, time.perf_counter() + seconds
    while (began := time.perf_counter()) < end:
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - began)
        time.sleep(0.001)
    return longest


def tag_at_once(state: AppState, name: str) -> None:
    def fail(failure: BriefingError) -> None:
        raise AssertionError(failure)

    state.behind.act(lambda workspace: add_tags(workspace, "VI.2", [name]), 1, state.apply, fail)


def test_what_a_hidden_page_missed_it_hears_as_one_when_it_is_seen(qtbot: QtBot) -> None:
    speaker, page = Speaker(), QWidget()
    qtbot.addWidget(page)
    heard: list[Changes] = []
    restyled: list[bool] = []
    WhileSeen(page, speaker.changed, heard.append)
    WhileSeen(page, speaker.restyled, lambda: restyled.append(True))
    for number, kind in enumerate(("note", "tag", "note")):
        speaker.changed.emit(Changes(ids=(f"n{number}",), kinds=frozenset({kind}), step=number))
        speaker.restyled.emit()

    assert (heard, restyled) == ([], [])
    page.show()
    assert [changes.kinds for changes in heard] == [{"note", "tag"}]
    assert restyled == [True]
    speaker.changed.emit(Changes(ids=("n3",)))
    assert heard[-1].ids == ("n3",)
    page.hide()
    page.show()
    assert len(heard) == 2


def test_a_page_is_told_of_its_place_before_what_it_missed(state: AppState, qtbot: QtBot) -> None:
    page, speaker, said = QWidget(), Speaker(), list[str]()
    qtbot.addWidget(page)
    state.place_changed.connect(lambda place: page.setVisible(place.kind is PlaceKind.DESK))
    state.place_changed.connect(lambda _place: said.append("place"))
    state.place_changed.connect(lambda _place: speaker.restyled.emit())
    heard = WhileSeen(page, speaker.restyled, lambda: said.append("colours"), state)
    state.go(Place(kind=PlaceKind.DESK))
    assert said == ["place", "colours"]
    state.go(Place(kind=PlaceKind.TAGS))
    assert said == ["place", "colours", "place"]
    heard.forget()
    page.show()
    assert said == ["place", "colours", "place"]


def test_what_is_shown_in_other_colours_for_another_place_is_written_once(
    page: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    for part in (LookupPage, SourcePage):
        name = "show_groups" if part is LookupPage else "show_page"
        write_it = getattr(part, name)

        def write_and_count(self: QWidget, *what: object, write_it: object = write_it) -> None:
            written.append(type(self).__name__)
            write_it(self, *what)  # type: ignore[operator]

        monkeypatch.setattr(part, name, write_and_count)
    for place in (Place(kind=PlaceKind.THEMES), Place(kind=PlaceKind.ITEM, item_id="I.1"), Place(kind=PlaceKind.DESK)):
        page.state.go(place)
    page.state.theme.choose_text_step(1)
    written.clear()
    page.state.go(Place(kind=PlaceKind.MECHANISMS))
    page.state.go(Place(kind=PlaceKind.ITEM, item_id="II.1"))
    assert written == ["LookupPage", "MarkedPage"]


def test_the_window_is_painted_before_what_nobody_sees_is_made(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    painted: list[bool] = []
    FirstPaint(window).done.connect(lambda: painted.append(True))
    assert not painted
    window.show()
    qtbot.waitUntil(lambda: bool(painted))
    window.update()
    QApplication.processEvents()
    assert painted == [True]


def test_what_is_made_ready_is_made_part_by_part(qtbot: QtBot) -> None:
    parent, done = QObject(), list[int]()

    def do_all() -> Iterator[None]:
        for number in range(3):
            done.append(number)
            yield

    Turns(parent, pause=1).begin(do_all())
    QApplication.processEvents()
    assert len(done) <= 1
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == [0, 1, 2]


def test_the_page_that_is_read_is_ready_before_it_is_opened(state: AppState, qtbot: QtBot) -> None:
    with open_window(state, qtbot, Settings()) as page:
        assert page.window.findChild(QWidget, "columns") is None
        page.window.warm_up()
        qtbot.waitUntil(lambda: page.window.findChild(QWidget, "palette") is not None)
        assert page.window.findChild(QWidget, "columns") is not None
        assert page.crumb == "Desk"
        state.go(Place(kind=PlaceKind.ITEM, item_id="VI.2"))
        assert page.crumb.endswith("VI.2")
        qtbot.waitUntil(lambda: page.window.findChild(QWidget, "targets_lanes") is not None)
        assert page.window.findChild(QWidget, "briefing_middle") is not None
        assert page.crumb.endswith("VI.2")


def test_while_another_program_writes_the_window_does_not_stand_still(
    page: WindowPage, qtbot: QtBot, notebook_file: Path
) -> None:
    page.press("Ctrl+N")
    with closing(dbapi2.connect(str(notebook_file), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        page.notes.cards[0].write("Typed meanwhile")
        began = time.perf_counter()
        tag_at_once(page.state, "meanwhile")
        assert time.perf_counter() - began < SHORT_SECONDS
        assert find_longest_turn(0.8) < SHORT_SECONDS
        assert page.state.failures == ()
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not page.state.unsaved_count and not page.state.behind.is_busy)
    notebook = page.state.workspace.notebook
    assert [note.text for note in notebook.fetch_notes()] == ["Typed meanwhile"]
    assert [tag.name for tag in notebook.fetch_tags("VI.2")] == ["meanwhile"]


def test_while_another_program_writes_one_types_on_in_a_briefing(
    page: WindowPage, qtbot: QtBot, notebook_file: Path
) -> None:
    page.state.apply(add_briefing(page.state.workspace, "Review", ["I.1"]))
    page.state.go(Place(kind=PlaceKind.BRIEFINGS))
    meeting = BriefingsPage(page.window)
    with closing(dbapi2.connect(str(notebook_file), isolation_level=None)) as other:
        meeting.edit_meeting()
        QApplication.processEvents()
        other.execute("BEGIN IMMEDIATE")
        meeting.write("briefing_place", "Delhi")
        assert find_longest_turn(0.8) < SHORT_SECONDS
        assert page.state.failures == ()
        assert page.state.unsaved_count == 1
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not page.state.unsaved_count)
    assert [each.place for each in page.state.workspace.notebook.fetch_briefings()] == ["Delhi"]


def test_a_letter_in_the_list_of_notes_does_not_read_all_of_them(page: WindowPage) -> None:
    for text in ("alpha", "beta", "zeta"):
        add_note(page.state.workspace, "I.1", text)
    page.press("Ctrl+Shift+N")
    table = page.window.findChild(QTableView, "notes_table")
    assert table is not None
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    for key in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_Z):
        QTest.keyClick(table, key)
        assert table.currentIndex().row() == 0

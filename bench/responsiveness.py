"""How long the window stands still, act by act, with a notebook of 100,000 notes: the longest time without a turn.

The real window is driven by real events. A clock that ticks in its event loop is late by as long as anything keeps the
loop; of each act the longest such wait is noted. Over 50 ms a person begins to feel it. Beside it stands how long the
thread of the window worked in that wait: on a machine that is busy with other things the rest is theirs.
"""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QMenu, QWidget

from bench.notebook import make_large
from bench.pairs import Pair
from briefing_app import paths
from briefing_app.core.acts import Act
from briefing_app.core.changes import Changes
from briefing_app.core.filters import Filter
from briefing_app.settings import Settings
from briefing_app.storage.step import new_id
from briefing_app.ui.app import build_application
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.theme import Theme
from briefing_app.ui.tidying import Tidying
from briefing_app.ui.tour import Tour
from briefing_app.ui.warming import load_behind
from briefing_app.workspace.tagging import tag_all
from briefing_app.workspace.workspace import Workspace

NOTES, TAGS, TAGS_OF_A_NOTE = 100_000, 20, 2
"""So that a tag is on 10,000 notes."""
CROWDED, ON_CROWDED = "I.1", 5_000
LIMIT = 0.05
ROUNDS = 5
KEY_MILLISECONDS = 60
"""Faster than most people type."""
QUIET_SECONDS = 0.3
"""So long without anything to do, and an act is over."""

Step = Callable[[], object]
"""One event, or what comes of one."""
Wait = tuple[float, float]
"""The seconds that passed, and those that the window's thread worked."""


def pairs(folder: Path) -> Iterator[Pair]:
    """Prints a table; there is nothing beside it but the limit."""
    path = folder / "notebook.db"
    make_large(path, NOTES, TAGS, TAGS_OF_A_NOTE)
    with Workspace(paths.vision_file(), path) as workspace:
        crowd(workspace)
        print_stalls(measure(workspace))
    yield from ()


def crowd(workspace: Workspace) -> None:
    """Puts thousands of notes on one item."""
    there = workspace.notebook.count_notes_of([CROWDED]).get(CROWDED, 0)
    body = {"item_id": CROWDED, "kind": "note", "visibility": "private", "owner": "", "due": None, "done": False}
    with workspace.log.step(Act.IMPORT) as step:
        more = range(ON_CROWDED - there)
        words = {**body, "highlight_id": None}
        step.put_all("note", [(new_id(), {**words, "text": f"Note {number} on one item"}) for number in more])


def print_stalls(stalls: dict[str, list[Wait]]) -> None:
    """One line for each act, the slowest first; medians."""
    print(f"\nThe longest wait of the window with {NOTES:,} notes, {ROUNDS} rounds")
    for name, waits in sorted(stalls.items(), key=lambda each: -statistics.median(wait for wait, _ in each[1])):
        passed, worked = ([1000 * seconds for seconds in column] for column in zip(*waits, strict=True))
        middle, own = statistics.median(passed), statistics.median(worked)
        over = "  over 50 ms" if middle > 1000 * LIMIT else ""
        print(f"  {name:<44}{middle:>8.1f} ms ({min(passed):.1f} to {max(passed):.1f}), own work {own:>5.1f} ms{over}")


def measure(workspace: Workspace) -> dict[str, list[Wait]]:
    """Every act so many times over."""
    app = QApplication.instance() or build_application(["bench"])
    assert isinstance(app, QApplication)
    state = AppState(workspace, Theme(app, "light"))
    window = MainWindow(state, Settings())
    window.show()
    clock = StallClock()
    clock.settle(state)
    Tidying(lambda: state.behind.is_working, clock)  # as some seconds after every start
    window.warm_up()
    load_behind().join()
    clock.settle(state)
    stalls: dict[str, list[Wait]] = {}
    for _ in range(ROUNDS):
        for name, steps in list_acts(window, state):
            stalls.setdefault(name, []).append(clock.time(steps, state))
    state.stop_watching()
    window.hide()
    window.deleteLater()
    return stalls


def list_acts(window: MainWindow, state: AppState) -> Iterator[tuple[str, Sequence[Step]]]:
    """What a person does: in words, and as events that come one after another."""
    for kind in PlaceKind:
        if kind is not PlaceKind.ITEM:
            yield f"open the page: {kind.value}", _go(state, kind)
    yield "open an item", _go(state, PlaceKind.ITEM, "VI.2")
    yield f"open an item with {ON_CROWDED:,} notes", _go(state, PlaceKind.ITEM, CROWDED)
    yield "write a note", (*_press(window, "Ctrl+N"), *_write("Word by word"))
    yield "open all notes", _go(state, PlaceKind.NOTES)
    yield "filter the notes by words", _type(window, "filter_text", "railway")
    yield "scroll the notes to the end", (partial(_scroll_to_end, window),)
    tag = state.workspace.notebook.fetch_tags()[0]
    yield "select a tag with 10,000 uses", _go(state, PlaceKind.TAGS, tag.id)
    yield "search, key by key", _type(window, "search_field", "railway freight")
    yield "leave the search", _press_key(window, "search_field", Qt.Key.Key_Escape)
    yield "filter the list at the left", _type(window, "navigator_filter", "semi")
    yield "clear that filter", _type(window, "navigator_filter", "")
    yield "open the palette", _press(window, "Ctrl+K")
    yield "type in the palette", _type(window, "palette_field", "indust")
    yield "leave the palette", _press_key(window, "palette_field", Qt.Key.Key_Escape)
    yield "tag 10,000 notes", (partial(_tag_many, state),)
    yield "undo that", _press(window, "Ctrl+Z")
    yield "larger text", _press(window, "Ctrl++")
    yield "normal text", _press(window, "Ctrl+0")
    yield "dark colours", (partial(state.theme.choose_scheme, "dark"),)
    yield "high contrast", (partial(state.theme.choose_scheme, "high_contrast"),)
    yield "light colours", (partial(state.theme.choose_scheme, "light"),)
    yield "make the window smaller, step by step", [partial(window.resize, 1440 - 60 * step, 900) for step in range(8)]
    yield "make it large again", (partial(window.resize, 1440, 900),)
    yield "open an item again", _go(state, PlaceKind.ITEM, "II.1")
    for name in ("make_pack", "show_source", "shortcuts", "guide", "removed_notes", "export_notebook", "tour"):
        yield f"ask for: {name.replace('_', ' ')}", (partial(_trigger, window, name),)
        yield "close it", (partial(_close_others, window),)


def _go(state: AppState, kind: PlaceKind, item_id: str = "") -> Sequence[Step]:
    return (partial(state.go, Place(kind=kind, item_id=item_id)),)


def _type(window: QWidget, name: str, text: str) -> Sequence[Step]:
    def begin() -> None:
        field = window.findChild(QLineEdit, name)
        assert field is not None, name
        field.setFocus()
        field.selectAll()

    return (begin, *_write(text)) if text else (begin, *_press(window, "Backspace"))


def _write(text: str) -> Sequence[Step]:
    return tuple(partial(_key, letter) for letter in text)


def _key(letter: str) -> None:
    focused = QApplication.focusWidget()
    if focused is not None:
        QTest.keyClicks(focused, letter)


def _press(window: QWidget, keys: str) -> Sequence[Step]:
    return (lambda: QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys)),)


def _press_key(window: QWidget, name: str, key: Qt.Key) -> Sequence[Step]:
    def press() -> None:
        field = window.findChild(QLineEdit, name)
        assert field is not None, name
        QTest.keyClick(field, key)

    return (press,)


def _trigger(window: QWidget, name: str) -> None:
    next(action for action in window.actions() if action.objectName() == name).trigger()


def _close_others(window: QWidget) -> None:
    for tour in window.findChildren(Tour):
        tour.end()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible() and not isinstance(other, QMenu):
            other.close()
    window.activateWindow()


def _scroll_to_end(window: QWidget) -> None:
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible() and view.objectName() != "navigator_tree":
            view.scrollToBottom()


def _tag_many(state: AppState) -> None:
    """As the list of notes does, which knows the ids of what is selected in it."""

    def tag(workspace: Workspace) -> Changes:
        ids = workspace.filtering.fetch_note_ids(Filter(), workspace.today())[:10_000]
        return tag_all(workspace, ids, ["many at once"])

    state.behind.act(tag, 10_000, state.apply, print)


class StallClock(QObject):
    """Ticks in the event loop, and knows the longest time between two ticks."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = self._worked = self._since_long = 0.0
        self._longest: Wait = (0.0, 0.0)

    def time(self, steps: Sequence[Step], state: AppState) -> Wait:
        """The longest wait from when an act begins until all that it caused is over."""
        self._start()
        for number, step in enumerate(steps):
            QTimer.singleShot(KEY_MILLISECONDS * number, self, step)
        self._since_long = self._last + KEY_MILLISECONDS * len(steps) / 1000
        self.settle(state)
        self._timer.stop()
        return self._longest

    def settle(self, state: AppState) -> None:
        """Lets the window do what it has to do, until it has nothing to do for a moment."""
        loop = QEventLoop()
        if not self._timer.isActive():
            self._start()
        end = time.perf_counter() + QUIET_SECONDS
        while time.perf_counter() < end:
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if state.behind.is_busy or self._since_long > end - QUIET_SECONDS:
                end = time.perf_counter() + QUIET_SECONDS

    def _start(self) -> None:
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._longest, self._since_long = (0.0, 0.0), 0.0
        self._timer.start()

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._longest = max(self._longest, (now - self._last, worked - self._worked))
        if now - self._last > LIMIT / 5:
            self._since_long = max(self._since_long, now)  # keys may still be to come
        self._last, self._worked = now, worked

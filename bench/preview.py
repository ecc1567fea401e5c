"""How soon a change is seen in the live preview of a briefing of a hundred pages, beside making all of its pages anew.

The change is an act of the window: a note on an item is saved, the page of that item stays in sight. Measured from the
act until the picture of the page as it is now is on the screen; the process that lays it out is running already.
"""

import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from bench.pack import fill_notebook
from bench.pairs import Measure, Pair, timed
from briefing_app import paths
from briefing_app.core.briefing import BriefingId
from briefing_app.core.notebook import NoteId
from briefing_app.ui.panels.briefings import BriefingsPanel
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.theme import Theme
from briefing_app.ui.widgets.live_preview import LivePreview
from briefing_app.workspace import annotating, briefing
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.packing import make_pack
from briefing_app.workspace.workspace import Workspace

SIZE = (1180, 780)
FREE_PAGES = 21
ITEM = "VII.1"
PATIENCE, REST = 30_000, 400
"""Milliseconds."""
RUNS = 21


def pairs(folder: Path) -> Iterator[Pair]:
    """A note that is saved, and an item that is moved."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    notebook = folder / "notebook.db"
    fill_notebook(notebook)
    with Workspace(paths.vision_file(), notebook) as workspace:
        briefing_id = make_briefing(workspace)
        state = AppState(workspace, Theme(app, "light"))
        state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=briefing_id))
        panel = BriefingsPanel(state)
        panel.resize(*SIZE)
        panel.show()
        seen = Seen(panel)
        seen.go_to(ITEM)
        print(f"\n{seen.pages} pages; the first was seen {1000 * seen.first:.0f} ms after the page was opened")
        whole = folder / "whole.pdf"
        for name, act in (
            ("a note is saved", save_note(state)),
            ("a note is left out, or let in", leave_out(state, briefing_id)),
        ):
            yield Pair(
                name=f"The changed page of {seen.pages} is seen after {name}",
                ours=seen.measure(act),
                beside="all pages made anew, warm",
                theirs=timed(lambda: make_pack(build_briefing_contents(workspace, briefing_id), whole)),
                runs=RUNS,
            )
        print(f"  the window was still for at most {seen.worst} ms, and for {seen.usual} ms in 19 of 20 turns")
        panel.close()
        panel.deleteLater()


def make_briefing(workspace: Workspace) -> BriefingId:
    """The whole vision with its notes, and pages of one's own."""
    pillars = [pillar.id for pillar in workspace.corpus.pillars]
    made = BriefingId(briefing.add_briefing(workspace, "Sample", pillars, holders=("A", "B")).ids[0])
    for number in range(1, FREE_PAGES + 1):
        briefing.add_page(workspace, made, f"Page {number}", "Words of our own. " * 40)
    return made


def save_note(state: AppState) -> Callable[[], None]:
    """Saves one more version of a note."""
    note_id = state.workspace.notebook.fetch_notes(ITEM)[0].id
    versions = count()

    def act() -> None:
        note = state.workspace.notebook.fetch_note(note_id)
        assert note is not None
        state.apply(annotating.save_note(state.workspace, note, text=f"Version {next(versions)} of what is said."))

    return act


def leave_out(state: AppState, briefing_id: BriefingId) -> Callable[[], None]:
    """Leaves a note out of the briefing, and lets it in again the next time."""
    note_ids: list[NoteId] = [state.workspace.notebook.fetch_notes(ITEM)[1].id]
    turns = count()

    def act() -> None:
        is_out = next(turns) % 2 == 0
        state.apply(briefing.leave_out_notes(state.workspace, briefing_id, note_ids, is_left_out=is_out))

    return act


class Seen:
    """Waits until the page in sight is drawn as it is now, and watches how long the window stands still."""

    def __init__(self, panel: BriefingsPanel) -> None:
        found = panel.findChild(LivePreview)
        assert found is not None
        self._preview: LivePreview = found
        self._serial = 0
        self._is_seen = False
        self._gaps: list[int] = []
        self._clock = QElapsedTimer()
        self._tick = QTimer(panel)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(lambda: self._gaps.append(self._clock.restart()))
        self._loop = QEventLoop(panel)
        self._patience = QTimer(panel, singleShot=True)
        self._patience.timeout.connect(self._loop.quit)
        self._preview.leaf_shown.connect(self._on_shown)
        start = time.perf_counter()
        self._wait()
        self.first = time.perf_counter() - start

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._preview.outline.pages) if self._preview.outline is not None else 0

    @property
    def worst(self) -> int:
        """The longest that the window stood still, in milliseconds."""
        return max(self._gaps)

    @property
    def usual(self) -> int:
        """For no longer than that it stood still in nineteen of twenty turns."""
        return sorted(self._gaps)[len(self._gaps) * 19 // 20]

    def go_to(self, item_id: str) -> None:
        """The page of an item."""
        outline = self._preview.outline
        assert outline is not None
        page = next(place.page for place in outline.places if place.key == item_id)
        self._preview.go_to(outline.pages[page - 1].leaf)
        self._rest()

    def measure(self, act: Callable[[], None]) -> Measure:
        """A measure of an act until it is seen. Before it the small pages are there: nobody changes things faster."""

        def measure() -> float:
            self._rest()
            self._is_seen = False
            self._clock.start()
            self._tick.start(4)
            start = time.perf_counter()
            act()
            self._wait()
            taken = time.perf_counter() - start
            self._tick.stop()
            return taken

        return measure

    def _on_shown(self, _leaf: int) -> None:
        outline = self._preview.outline
        if outline is not None and outline.serial > self._serial:
            self._serial, self._is_seen = outline.serial, True
            self._loop.quit()

    def _wait(self) -> None:
        if not self._is_seen:
            self._patience.start(PATIENCE)
            self._loop.exec()
            self._patience.stop()
        assert self._is_seen, "the page was never drawn"

    def _rest(self) -> None:
        QTimer.singleShot(REST, self._loop.quit)
        self._loop.exec()

"""The window: puts the panels in place. What its actions do is connected once it has been painted."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from briefing_app.settings import Settings
from briefing_app.ui.actions import NEED_ITEM, Actions
from briefing_app.ui.first_paint import FirstPaint
from briefing_app.ui.menus import build_menus
from briefing_app.ui.models.recent import Recent
from briefing_app.ui.pages import Pages
from briefing_app.ui.panels.navigator import Navigator
from briefing_app.ui.panels.search import Search
from briefing_app.ui.panels.status_bar import StatusBar
from briefing_app.ui.panels.toolbar import Toolbar
from briefing_app.ui.state import LOOKUP_KINDS, AppState, Place, PlaceKind, find_place
from briefing_app.ui.tokens import Width
from briefing_app.ui.widgets.focus_ring import FocusRing
from briefing_app.ui.widgets.painting import keep_lines

if TYPE_CHECKING:
    from briefing_app.ui.window_acts import WindowActs

SMALLEST = (960, 640)
FIRST_SIZE = (1440, 900)
REMEMBERED = (*LOOKUP_KINDS, PlaceKind.NOTES, PlaceKind.TAGS, PlaceKind.DESK, PlaceKind.BRIEFINGS)
"""Places that are opened again whatever was chosen on them."""


class MainWindow(QMainWindow):
    """One window on one notebook."""

    def __init__(self, state: AppState, settings: Settings) -> None:
        super().__init__()
        self._state = state
        self._recent = Recent(settings.recent)
        self._acts: WindowActs | None = None
        self._build(notes_open=settings.notes_open)
        self._arrange()
        self._restore(settings)
        self._connect()
        self._on_place_changed(state.place)
        self._pages.take_keyboard()

    def _build(self, *, notes_open: bool) -> None:
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("Joint Vision Briefing"))
        self.setMinimumSize(*SMALLEST)
        self._actions = Actions(self._state.theme, self)
        self.addActions(list(self._actions))
        FocusRing(self._state.theme, self)
        build_menus(self.menuBar(), self._actions)
        self._search = Search(self._state)
        self._toolbar = Toolbar(self._state, self._actions, self._search)
        self._navigator = Navigator(self._state)
        self._pages = Pages(self._state, notes_open=notes_open)
        self._status_bar = StatusBar(self._state, self._actions)

    def _arrange(self) -> None:
        """From the outside inwards: what is moved with much in it tells all of that."""
        whole = QWidget()
        whole.setObjectName("window")
        self.setCentralWidget(whole)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("splitter")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar)
        column.addWidget(self._splitter, 1)
        column.addWidget(self._status_bar)
        self._splitter.addWidget(self._navigator)
        self._splitter.addWidget(self._pages)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([Width.NAVIGATOR, FIRST_SIZE[0] - Width.NAVIGATOR])
        QWidget.setTabOrder(self._search, self._navigator)

    def _connect(self) -> None:
        self._state.place_changed.connect(self._on_place_changed)
        self._state.theme_changed.connect(self._actions.show_theme)
        FirstPaint(self).done.connect(self.prepare)

    def settings(self, before: Settings) -> Settings:
        """How the window is now, with the rest as it was before."""
        place = self._state.place
        return replace(
            before,
            geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
            splitter=bytes(self._splitter.saveState().toBase64().data()).decode(),
            text_step=self._state.theme.text_step,
            scheme=self._state.theme.choice,
            place=f"{place.kind}/{place.item_id}",
            recent=list(self._recent.keys),
            read=list(self._state.last_read),
            notes_open=self._pages.notes_open,
            tour_offered=True,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves what is not saved yet; asks only if that fails."""
        failures = self._state.flush()
        if failures:
            from briefing_app.ui import alerts  # late: seldom wanted

            if not alerts.ask_to_close_unsaved(failures, self):
                event.ignore()
                return
        super().closeEvent(event)

    def prepare(self) -> None:
        """What the actions do: nobody sees it, so the window is painted before."""
        if self._acts is not None:
            return
        from briefing_app.ui.window_acts import WindowActs  # late: the window is painted without it

        keep_lines()
        self._acts = WindowActs(
            self._state,
            self._actions,
            window=self,
            pages=self._pages,
            search=self._search,
            navigator=self._navigator,
            recent=self._recent,
        )

    def open_file(self, file: Path) -> None:
        """Shows what is in a briefing file that was given when the program was started."""
        self.prepare()
        assert self._acts is not None
        self._acts.open_file(file)

    def start_tour(self) -> None:
        """Shows a newcomer around."""
        self.prepare()
        assert self._acts is not None
        self._acts.start_tour()

    def warm_up(self) -> None:
        """Makes ready what is to open at once when it is first asked for."""
        from briefing_app.ui.turns import Turns  # late: as above
        from briefing_app.ui.warming import PAUSE_MILLISECONDS  # late: as above

        Turns(self, PAUSE_MILLISECONDS).begin(self._warm_up())

    def _warm_up(self) -> Iterator[object]:
        from briefing_app.ui.warming import load_behind  # late: as above

        self.prepare()
        assert self._acts is not None
        for part in self._search.parts_to_warm_up:
            yield part()
        yield from self._pages.build_reading()
        self._acts.warm_up()
        yield self._acts
        yield self._state.workspace.log
        loading = load_behind()
        while loading.is_alive():
            yield loading
        yield from self._pages.build_others()

    def _restore(self, settings: Settings) -> None:
        """The window as it was left; at the first start, the desk."""
        self.resize(*FIRST_SIZE)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        if settings.splitter:
            self._splitter.restoreState(QByteArray.fromBase64(settings.splitter.encode()))
        self._state.last_read = tuple(item_id for item_id in settings.read if isinstance(item_id, str))
        self._state.start_at(self._find_first_place(settings.place))

    def _find_first_place(self, remembered: str) -> Place:
        kind, _, item_id = remembered.partition("/")
        corpus = self._state.workspace.corpus
        if kind in REMEMBERED:
            return Place(kind=PlaceKind(kind))
        if corpus.has_item(item_id):
            return find_place(corpus.item(item_id))
        return Place(kind=PlaceKind.TARGETS if kind == PlaceKind.TARGETS else PlaceKind.DESK)

    def _on_place_changed(self, place: Place) -> None:
        self._pages.show_place(place)
        self._actions["back"].setEnabled(self._state.can_go_back)
        self._actions["forward"].setEnabled(self._state.can_go_forward)
        for name in NEED_ITEM:
            self._actions[name].setEnabled(place.kind is PlaceKind.ITEM)
        if place.kind in (PlaceKind.MECHANISMS, PlaceKind.TARGETS) and place.item_id:
            self._actions["new_note"].setEnabled(True)

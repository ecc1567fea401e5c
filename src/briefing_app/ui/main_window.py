"""The window: puts the panels in place, and connects actions to what they do."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.core.corpus import InitiativeId, ItemKind
from briefing_app.settings import Settings
from briefing_app.ui import alerts
from briefing_app.ui.actions import NEED_ITEM, Actions
from briefing_app.ui.menus import build_menus
from briefing_app.ui.models.page import OPENING_PAGE, PRESS_PAGE
from briefing_app.ui.panels.navigator import Navigator
from briefing_app.ui.panels.notes import Notes
from briefing_app.ui.panels.reader import Reader
from briefing_app.ui.panels.search import Search
from briefing_app.ui.panels.status_bar import StatusBar
from briefing_app.ui.panels.toolbar import Toolbar
from briefing_app.ui.state import LOOKUP_KINDS, AppState, Place, PlaceKind, find_place
from briefing_app.ui.tokens import Width
from briefing_app.ui.widgets.columns import Columns
from briefing_app.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from briefing_app.ui.panels.lookup import LookupPanel
    from briefing_app.ui.panels.targets import TargetsPanel

SMALLEST = (960, 640)
FIRST_SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """One window on one notebook."""

    def __init__(self, state: AppState, settings: Settings) -> None:
        super().__init__()
        self._state = state
        self._targets: TargetsPanel | None = None
        self._lookup: LookupPanel | None = None
        self._build()
        self._arrange()
        self._connect()
        self._restore(settings)
        self._on_place_changed(state.place)
        self._reader.setFocus()

    def _build(self) -> None:
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
        self._reader = Reader(self._state)
        self._notes = Notes(self._state)
        self._status_bar = StatusBar(self._state)

    def _arrange(self) -> None:
        self._columns = Columns(self._reader, self._notes, self._state.theme)
        self._middle = QStackedWidget()
        self._middle.setObjectName("middle")
        self._middle.addWidget(self._columns)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("splitter")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._navigator)
        self._splitter.addWidget(self._middle)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([Width.NAVIGATOR, FIRST_SIZE[0] - Width.NAVIGATOR])
        whole = QWidget()
        whole.setObjectName("window")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar)
        column.addWidget(self._splitter, 1)
        column.addWidget(self._status_bar)
        self.setCentralWidget(whole)
        QWidget.setTabOrder(self._search, self._navigator)

    def _connect(self) -> None:
        state, theme = self._state, self._state.theme
        state.place_changed.connect(self._on_place_changed)
        state.theme_changed.connect(self._actions.show_theme)
        self._search.finished.connect(self._on_search_finished)
        for name, slot in (
            ("back", state.back),
            ("forward", state.forward),
            ("next", lambda: self._reader.go_to_next(1)),
            ("previous", lambda: self._reader.go_to_next(-1)),
            ("targets", lambda: state.go(Place(kind=PlaceKind.TARGETS))),
            ("mechanisms", lambda: state.go(Place(kind=PlaceKind.MECHANISMS))),
            ("themes", lambda: state.go(Place(kind=PlaceKind.THEMES))),
            ("open", lambda: state.go(Place(kind=PlaceKind.OPEN))),
            ("opening", lambda: state.go(Place(kind=PlaceKind.ITEM, item_id=OPENING_PAGE))),
            ("press", lambda: state.go(Place(kind=PlaceKind.ITEM, item_id=PRESS_PAGE))),
            ("find", self._search.start),
            ("filter", self._navigator.start_filtering),
            ("new_note", self._notes.start_note),
            ("add_tag", self._notes.start_tag),
            ("copy_with_locator", self._reader.copy_with_locator),
            ("make_pack", self._on_make_pack),
            ("record", self._on_record),
            ("larger", lambda: theme.choose_text_step(theme.text_step + 1)),
            ("smaller", lambda: theme.choose_text_step(theme.text_step - 1)),
            ("normal", lambda: theme.choose_text_step(0)),
            ("folder", self._on_folder),
            ("shortcuts", self._on_shortcuts),
            ("about", self._on_about),
            ("quit", self.close),
        ):
            self._actions[name].triggered.connect(lambda _checked=False, slot=slot: slot())

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
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves what is not saved yet; asks only if that fails."""
        failures = self._state.flush()
        if failures and not alerts.ask_to_close_unsaved(failures, self):
            event.ignore()
            return
        super().closeEvent(event)

    def _restore(self, settings: Settings) -> None:
        self.resize(*FIRST_SIZE)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        if settings.splitter:
            self._splitter.restoreState(QByteArray.fromBase64(settings.splitter.encode()))
        kind, _, item_id = settings.place.partition("/")
        if kind in LOOKUP_KINDS:
            self._state.start_at(Place(kind=PlaceKind(kind)))
        elif self._state.workspace.corpus.has_item(item_id):
            self._state.start_at(find_place(self._state.workspace.corpus.item(item_id)))
        elif kind == PlaceKind.TARGETS:
            self._state.start_at(Place(kind=PlaceKind.TARGETS))

    def _show_targets(self) -> "TargetsPanel":
        if self._targets is None:
            from briefing_app.ui.panels.targets import TargetsPanel  # late: it brings pyqtgraph

            self._targets = TargetsPanel(self._state)
            self._middle.addWidget(self._targets)
        self._middle.setCurrentWidget(self._targets)
        return self._targets

    def _show_lookup(self) -> None:
        if self._lookup is None:
            from briefing_app.ui.panels.lookup import LookupPanel  # late: not wanted at the start

            self._lookup = LookupPanel(self._state)
            self._middle.addWidget(self._lookup)
        had_keyboard = self._middle.isAncestorOf(QApplication.focusWidget() or self)
        self._middle.setCurrentWidget(self._lookup)
        if had_keyboard:
            self._lookup.setFocus()

    def _on_place_changed(self, place: Place) -> None:
        if place.kind is PlaceKind.TARGETS:
            self._show_targets()
        elif place.kind in LOOKUP_KINDS:
            self._show_lookup()
        else:
            self._middle.setCurrentWidget(self._columns)
        self._actions["back"].setEnabled(self._state.can_go_back)
        self._actions["forward"].setEnabled(self._state.can_go_forward)
        for name in NEED_ITEM:
            self._actions[name].setEnabled(place.kind is PlaceKind.ITEM)

    def _on_search_finished(self) -> None:
        shown = self._middle.currentWidget()
        if shown is not None:
            shown.setFocus()

    def _on_make_pack(self) -> None:
        from briefing_app.ui.dialogs.pack import PackDialog  # late: it brings what makes packs

        self._state.flush()
        corpus, place = self._state.workspace.corpus, self._state.place
        item_id = "" if place.kind in LOOKUP_KINDS else place.item_id
        item_ids: tuple[str, ...] = ()
        if item_id:
            item = corpus.item(item_id)
            is_packed = item.kind is not ItemKind.PASSAGE
            item_ids = (item.id,) if is_packed else (item.pillar_id,) if item.pillar_id else ()
        PackDialog(self._state, item_ids, self).open()

    def _on_record(self) -> None:
        """Opens the targets, at the one of the current initiative if it sets one, and asks for a figure."""
        place = self._state.place
        if place.kind is not PlaceKind.TARGETS:
            own = self._state.workspace.corpus.targets_of(InitiativeId(place.item_id))
            self._state.go(Place(kind=PlaceKind.TARGETS, item_id=own[0].id if own else ""))
        self._show_targets().record_figure()

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._state.workspace.notebook_file.parent)))

    def _on_shortcuts(self) -> None:
        from briefing_app.ui.dialogs.shortcuts import ShortcutsDialog  # late: seldom wanted

        ShortcutsDialog(self._actions, self).open()

    def _on_about(self) -> None:
        from briefing_app.ui.dialogs.about import AboutDialog  # late: seldom wanted

        AboutDialog(self._state, self).open()

"""The window: puts the panels in place, and connects actions to what they do."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.corpus import InitiativeId
from briefing_app.core.notebook import HighlightColour
from briefing_app.settings import Settings
from briefing_app.ui import alerts
from briefing_app.ui.actions import HIGHLIGHTS, NEED_ITEM, Actions
from briefing_app.ui.briefing_acts import BriefingActs, find_current
from briefing_app.ui.menus import build_menus, list_commands
from briefing_app.ui.models.filter_words import ACTIONS_VIEW
from briefing_app.ui.models.page import OPENING_PAGE, PRESS_PAGE
from briefing_app.ui.models.recent import Recent
from briefing_app.ui.notebook_dialogs import NotebookDialogs
from briefing_app.ui.panels.navigator import Navigator
from briefing_app.ui.panels.notes import Notes
from briefing_app.ui.panels.reader import Reader
from briefing_app.ui.panels.search import Search
from briefing_app.ui.panels.status_bar import StatusBar
from briefing_app.ui.panels.toolbar import Toolbar
from briefing_app.ui.state import LOOKUP_KINDS, AppState, Place, PlaceKind, find_place
from briefing_app.ui.tokens import Width
from briefing_app.ui.undo import Undo
from briefing_app.ui.widgets.columns import Columns
from briefing_app.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from briefing_app.ui.panels.briefings import BriefingsPanel
    from briefing_app.ui.panels.desk import Desk
    from briefing_app.ui.panels.lookup import LookupPanel
    from briefing_app.ui.panels.notes_list import NotesListPanel
    from briefing_app.ui.panels.palette import Palette
    from briefing_app.ui.panels.tags import TagsPanel
    from briefing_app.ui.panels.targets import TargetsPanel
    from briefing_app.ui.panels.tray import TrayPanel

SMALLEST = (960, 640)
FIRST_SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """One window on one notebook."""

    def __init__(self, state: AppState, settings: Settings) -> None:
        super().__init__()
        self._state = state
        self._targets: TargetsPanel | None = None
        self._lookup: LookupPanel | None = None
        self._desk: Desk | None = None
        self._briefings: BriefingsPanel | None = None
        self._tray: TrayPanel | None = None
        self._notes_list: NotesListPanel | None = None
        self._tags: TagsPanel | None = None
        self._palette: Palette | None = None
        self._recent = Recent(settings.recent)
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
        Undo(self._state, self._actions, self)
        NotebookDialogs(self._state, self._actions, self)
        self._search = Search(self._state)
        self._toolbar = Toolbar(self._state, self._actions, self._search)
        self._navigator = Navigator(self._state)
        self._reader = Reader(self._state)
        self._notes = Notes(self._state)
        self._status_bar = StatusBar(self._state, self._actions)

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
            ("desk", lambda: state.go(Place(kind=PlaceKind.DESK))),
            ("notes", lambda: state.go(Place(kind=PlaceKind.NOTES))),
            ("actions_due", lambda: state.go(Place(kind=PlaceKind.NOTES, view_id=ACTIONS_VIEW))),
            ("tags", lambda: state.go(Place(kind=PlaceKind.TAGS))),
            ("targets", lambda: state.go(Place(kind=PlaceKind.TARGETS))),
            ("briefings", lambda: state.go(Place(kind=PlaceKind.BRIEFINGS))),
            ("new_briefing", lambda: self._show_briefings().start_briefing()),
            ("add_to_briefing", self._on_add_to_briefing),
            ("tray", lambda: state.go(Place(kind=PlaceKind.TRAY))),
            ("mechanisms", lambda: state.go(Place(kind=PlaceKind.MECHANISMS))),
            ("themes", lambda: state.go(Place(kind=PlaceKind.THEMES))),
            ("open", lambda: state.go(Place(kind=PlaceKind.OPEN))),
            ("opening", lambda: state.go(Place(kind=PlaceKind.ITEM, item_id=OPENING_PAGE))),
            ("press", lambda: state.go(Place(kind=PlaceKind.ITEM, item_id=PRESS_PAGE))),
            ("find", self._search.start),
            ("palette", lambda: self._find_palette().open_palette()),
            ("filter", self._navigator.start_filtering),
            ("new_note", self._on_new_note),
            ("add_tag", self._on_add_tag),
            ("highlight", self._notes.highlight),
            ("next_highlight", lambda: self._reader.go_to_next_highlight(1)),
            ("previous_highlight", lambda: self._reader.go_to_next_highlight(-1)),
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
        for name, colour in zip(HIGHLIGHTS, HighlightColour, strict=True):
            self._actions[name].triggered.connect(lambda _checked=False, colour=colour: self._notes.highlight(colour))

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
        self._state.last_read = tuple(item_id for item_id in settings.read if isinstance(item_id, str))
        kind, _, item_id = settings.place.partition("/")
        if kind in (*LOOKUP_KINDS, PlaceKind.NOTES, PlaceKind.TAGS, PlaceKind.DESK, PlaceKind.BRIEFINGS):
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
        self._bring_forward(self._lookup)

    def _show_notes_list(self) -> None:
        if self._notes_list is None:
            from briefing_app.ui.panels.notes_list import NotesListPanel  # late: not wanted at the start

            self._notes_list = NotesListPanel(self._state)
            self._middle.addWidget(self._notes_list)
        self._bring_forward(self._notes_list)

    def _show_tags(self) -> None:
        if self._tags is None:
            from briefing_app.ui.panels.tags import TagsPanel  # late: not wanted at the start

            self._tags = TagsPanel(self._state)
            self._middle.addWidget(self._tags)
        self._bring_forward(self._tags)

    def _show_desk(self) -> None:
        if self._desk is None:
            from briefing_app.ui.panels.desk import Desk  # late: not wanted where one goes on reading

            self._desk = Desk(self._state)
            self._desk.briefing_chosen.connect(self._on_briefing)
            self._middle.addWidget(self._desk)
        self._bring_forward(self._desk)

    def _show_briefings(self) -> "BriefingsPanel":
        if self._briefings is None:
            from briefing_app.ui.panels.briefings import BriefingsPanel  # late: not wanted at the start

            self._briefings = BriefingsPanel(self._state)
            self._briefings.pack_asked.connect(self._on_briefing_pack)
            self._middle.addWidget(self._briefings)
        self._bring_forward(self._briefings)
        return self._briefings

    def _show_tray(self) -> None:
        if self._tray is None:
            from briefing_app.ui.panels.tray import TrayPanel  # late: seldom wanted

            self._tray = TrayPanel(self._state)
            self._middle.addWidget(self._tray)
        self._bring_forward(self._tray)

    def _bring_forward(self, page: QWidget) -> None:
        """Shows a page; the keyboard goes along if it was on the one before."""
        had_keyboard = self._middle.isAncestorOf(QApplication.focusWidget() or self)
        self._middle.setCurrentWidget(page)
        if had_keyboard:
            page.setFocus()

    def _on_place_changed(self, place: Place) -> None:
        if place.kind is PlaceKind.TARGETS:
            self._show_targets()
        elif place.kind in LOOKUP_KINDS:
            self._show_lookup()
        elif place.kind is PlaceKind.NOTES:
            self._show_notes_list()
        elif place.kind is PlaceKind.TAGS:
            self._show_tags()
        elif place.kind is PlaceKind.DESK:
            self._show_desk()
        elif place.kind is PlaceKind.BRIEFINGS:
            self._show_briefings()
        elif place.kind is PlaceKind.TRAY:
            self._show_tray()
        else:
            self._middle.setCurrentWidget(self._columns)
        self._actions["back"].setEnabled(self._state.can_go_back)
        self._actions["forward"].setEnabled(self._state.can_go_forward)
        for name in NEED_ITEM:
            self._actions[name].setEnabled(place.kind is PlaceKind.ITEM)
        if place.kind in (PlaceKind.MECHANISMS, PlaceKind.TARGETS) and place.item_id:
            self._actions["new_note"].setEnabled(True)

    def _on_new_note(self) -> None:
        """On the mechanism that is looked up or the target that is chosen, else on what is read."""
        if self._state.place.kind is PlaceKind.MECHANISMS and self._lookup is not None:
            self._lookup.start_note()
        elif self._state.place.kind is PlaceKind.TARGETS:
            self._show_targets().start_note()
        else:
            self._notes.start_note()

    def _on_add_tag(self) -> None:
        """Tags what is selected in the list at the left, if that is several things; else the current item."""
        if not self._navigator.start_tag():
            self._notes.start_tag()

    def prepare(self) -> None:
        """Makes ready what is to open at once when it is first asked for."""
        self._find_palette()

    def _find_palette(self) -> "Palette":
        if self._palette is None:
            from briefing_app.ui.panels.palette import Palette  # late: not wanted at the start

            commands = partial(list_commands, self.menuBar(), self._actions)
            self._palette = Palette(self._state, commands, self._recent, self)
            self._palette.command_chosen.connect(lambda name: self._actions[name].trigger())
            self._palette.briefing_chosen.connect(self._on_briefing)
            self._palette.finished.connect(self._on_search_finished)
        return self._palette

    def _on_search_finished(self) -> None:
        shown = self._middle.currentWidget()
        if shown is not None:
            shown.setFocus()

    def _on_make_pack(self) -> None:
        """Of the briefing that is open, else of what is read."""
        self._state.flush()
        if self._state.place.kind is PlaceKind.BRIEFINGS:
            self._show_briefings().make_pack()
            return
        from briefing_app.ui.dialogs.pack import PackDialog  # late: it brings what makes packs

        PackDialog(self._state, find_current(self._state, with_press=False), self).open()

    def _on_add_to_briefing(self) -> None:
        """What is selected in the list at the left or among the notes, else what is read."""
        is_listed = self._state.place.kind is PlaceKind.NOTES
        listed = self._notes_list.selected_ids if is_listed and self._notes_list is not None else ()
        refs = self._navigator.several_ids or listed or find_current(self._state)
        if refs:
            BriefingActs(self._state, self).add(refs)
        else:
            self._state.say(self.tr("Open an initiative or a pillar first, or select notes in their list."))

    def _on_briefing(self, briefing_id: str) -> None:
        self._state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=briefing_id))

    def _on_briefing_pack(self, briefing: Briefing) -> None:
        from briefing_app.ui.dialogs.briefing_pack import BriefingPackDialog  # late: it brings what makes packs

        dialog = BriefingPackDialog(self._state, briefing, self)
        dialog.made.connect(lambda file: self._show_briefings().show_made(briefing.id, file))
        dialog.open()

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

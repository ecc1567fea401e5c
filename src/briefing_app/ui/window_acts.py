"""What the window's actions do: each leads to a place, a page, or a dialog that is loaded when it is asked for."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMainWindow

from briefing_app.core.briefing import Briefing
from briefing_app.core.corpus import InitiativeId
from briefing_app.core.notebook import HighlightColour
from briefing_app.ui.actions import HIGHLIGHTS, Actions
from briefing_app.ui.briefing_acts import find_current
from briefing_app.ui.briefing_adding import BriefingAdding
from briefing_app.ui.briefing_files import BriefingFiles
from briefing_app.ui.menus import list_commands
from briefing_app.ui.models.briefing_offer import Offer
from briefing_app.ui.models.own_views import ACTIONS_VIEW
from briefing_app.ui.models.place_names import OPENING_PAGE, PRESS_PAGE
from briefing_app.ui.models.recent import Recent
from briefing_app.ui.notebook_dialogs import NotebookDialogs
from briefing_app.ui.pages import Pages
from briefing_app.ui.panels.navigator import Navigator
from briefing_app.ui.panels.search import Search
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.turns import in_next_turn
from briefing_app.ui.undo import Undo

if TYPE_CHECKING:
    from briefing_app.ui.panels.palette import Palette

PLACES = {
    "desk": Place(kind=PlaceKind.DESK),
    "notes": Place(kind=PlaceKind.NOTES),
    "actions_due": Place(kind=PlaceKind.NOTES, view_id=ACTIONS_VIEW),
    "tags": Place(kind=PlaceKind.TAGS),
    "targets": Place(kind=PlaceKind.TARGETS),
    "briefings": Place(kind=PlaceKind.BRIEFINGS),
    "tray": Place(kind=PlaceKind.TRAY),
    "mechanisms": Place(kind=PlaceKind.MECHANISMS),
    "themes": Place(kind=PlaceKind.THEMES),
    "open": Place(kind=PlaceKind.OPEN),
    "opening": Place(kind=PlaceKind.ITEM, item_id=OPENING_PAGE),
    "press": Place(kind=PlaceKind.ITEM, item_id=PRESS_PAGE),
}
"""Where actions lead that only lead somewhere, by their names."""

Act = Callable[[], object]


class WindowActs(QObject):
    """Knows the parts of one window, which do not know one another."""

    def __init__(
        self,
        state: AppState,
        actions: Actions,
        *,
        window: QMainWindow,
        pages: Pages,
        search: Search,
        navigator: Navigator,
        recent: Recent,
    ) -> None:
        super().__init__(window)
        self._state = state
        self._actions = actions
        self._window = window
        self._pages = pages
        self._search = search
        self._navigator = navigator
        self._recent = recent
        self._palette: Palette | None = None
        Undo(state, actions, window)
        NotebookDialogs(state, actions, window)
        self._adding = BriefingAdding(state, actions, self._find_offer, window)
        self._files = BriefingFiles(state, actions, window)
        for name, act in self._list_acts():
            actions[name].triggered.connect(lambda _checked=False, act=act: act())
        self._connect()

    def _connect(self) -> None:
        self._navigator.add_asked.connect(self._adding.add_to)
        self._search.finished.connect(self._pages.take_keyboard)
        self._pages.add_asked.connect(self._adding.add_to)
        self._pages.briefing_chosen.connect(self._open_briefing)
        self._pages.annex_asked.connect(self._actions["attach_annex"].trigger)
        self._pages.pack_asked.connect(self._make_briefing_pack)

    def _list_acts(self) -> Iterator[tuple[str, Act]]:
        for name, place in PLACES.items():
            yield name, partial(self._state.go, place)
        for name, colour in zip(HIGHLIGHTS, HighlightColour, strict=True):
            yield name, partial(self._highlight, colour)
        yield from self._list_reading_acts()
        theme = self._state.theme
        yield "back", self._state.back
        yield "forward", self._state.forward
        yield "find", self._search.start
        yield "filter", self._navigator.start_filtering
        yield "palette", lambda: self._find_palette().open_palette()
        yield "new_briefing", self._start_briefing
        yield "make_pack", self._make_pack
        yield "print_pack", self._print_pack
        yield "record", self._record_figure
        yield "larger", lambda: theme.choose_text_step(theme.text_step + 1)
        yield "smaller", lambda: theme.choose_text_step(theme.text_step - 1)
        yield "normal", lambda: theme.choose_text_step(0)
        yield "folder", self._show_folder
        yield "shortcuts", self._show_shortcuts
        yield "guide", self._show_guide
        yield "tour", self.start_tour
        yield "about", self._show_about
        yield "quit", self._window.close

    def _list_reading_acts(self) -> Iterator[tuple[str, Act]]:
        yield "next", lambda: self._pages.reader.go_to_next(1)
        yield "previous", lambda: self._pages.reader.go_to_next(-1)
        yield "next_highlight", lambda: self._pages.reader.go_to_next_highlight(1)
        yield "previous_highlight", lambda: self._pages.reader.go_to_next_highlight(-1)
        yield "copy_with_locator", lambda: self._pages.reader.copy_with_locator()
        yield "show_source", lambda: self._pages.reader.show_source()
        yield "highlight", self._highlight
        yield "new_note", self._start_note
        yield "add_tag", self._start_tag

    def open_file(self, file: Path) -> None:
        """A file that was given when the program was started."""
        self._files.open_file(file)

    def warm_up(self) -> None:
        """Makes the palette ready, so that it opens at once."""
        self._find_palette()

    def _find_palette(self) -> "Palette":
        if self._palette is None:
            self._palette = self._build_palette()
        return self._palette

    def _build_palette(self) -> "Palette":
        from briefing_app.ui.panels.palette import Palette  # late: not wanted at the start

        commands = partial(list_commands, self._window.menuBar(), self._actions)
        palette = Palette(self._state, commands, self._recent, self._window)
        palette.command_chosen.connect(lambda name: self._actions[name].trigger())
        palette.briefing_chosen.connect(self._open_briefing)
        palette.finished.connect(self._pages.take_keyboard)
        return palette

    def _highlight(self, colour: HighlightColour | None = None) -> None:
        self._pages.notes.highlight(colour)

    def _start_note(self) -> None:
        """On the mechanism that is looked up or the target that is chosen, else on what is read."""
        match self._state.place.kind:
            case PlaceKind.MECHANISMS:
                self._pages.lookup.start_note()
            case PlaceKind.TARGETS:
                self._pages.targets.start_note()
            case _:
                self._pages.notes.start_note()

    def _start_tag(self) -> None:
        """Tags what is selected in the list at the left, if that is several things; else the current item."""
        if not self._navigator.start_tag():
            self._pages.notes.start_tag()

    def _find_offer(self) -> Offer:
        """What was found, else what is selected in the list at the left or on the page, else what is read."""
        offer = self._search.offer or self._navigator.offer or self._pages.offer
        return offer or Offer(refs=find_current(self._state))

    def _start_briefing(self) -> None:
        """On its page, which also says why it could not be begun."""
        self._state.go(PLACES["briefings"])
        self._pages.briefings.start_briefing()

    def _make_pack(self) -> None:
        """Of the briefing that is open, else of what is read."""
        self._state.flush()
        if self._state.place.kind is PlaceKind.BRIEFINGS:
            self._pages.briefings.make_pack()
            return
        from briefing_app.ui.dialogs.pack import PackDialog  # late: it brings what makes packs

        if self._make_room_for_pack():
            dialog = PackDialog(self._state, find_current(self._state, with_press=False), self._window)
            in_next_turn(dialog, dialog.show)

    def _make_room_for_pack(self) -> bool:
        """One pack at a time is asked for."""
        from briefing_app.ui.dialogs.pack import PackDialog  # late: it brings what makes packs

        return all(dialog.make_room() for dialog in self._window.findChildren(PackDialog))

    def _print_pack(self) -> None:
        """Of the briefing that is open, or that was last, on its page, which also says why it could not be."""
        if self._state.place.kind is not PlaceKind.BRIEFINGS:
            self._state.go(PLACES["briefings"])
        self._pages.briefings.print_pack()

    def _make_briefing_pack(self, briefing: Briefing) -> None:
        from briefing_app.ui.dialogs.briefing_pack import BriefingPackDialog  # late: it brings what makes packs

        if not self._make_room_for_pack():
            return
        dialog = BriefingPackDialog(self._state, briefing, self._window)
        dialog.made.connect(lambda file: self._pages.briefings.show_made(briefing.id, file))
        in_next_turn(dialog, dialog.show)

    def _open_briefing(self, briefing_id: str) -> None:
        self._state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=briefing_id))

    def _record_figure(self) -> None:
        """Opens the targets, at the one of the current initiative if it sets one, and asks for a figure."""
        place = self._state.place
        if place.kind is not PlaceKind.TARGETS:
            own = self._state.workspace.corpus.targets_of(InitiativeId(place.item_id))
            self._state.go(Place(kind=PlaceKind.TARGETS, item_id=own[0].id if own else ""))
        self._pages.targets.record_figure()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._state.workspace.notebook_file.parent)))

    def _show_shortcuts(self) -> None:
        from briefing_app.ui.dialogs.shortcuts import ShortcutsDialog  # late: seldom wanted

        ShortcutsDialog(self._actions, self._window).open()

    def _show_guide(self) -> None:
        from briefing_app.ui.dialogs.guide import GuideWindow  # late: seldom wanted

        guide = self._window.findChild(GuideWindow) or GuideWindow(self._state.theme, self._window)
        guide.show()
        guide.raise_()
        guide.activateWindow()

    def start_tour(self) -> None:
        """Five steps through the window."""
        from briefing_app.ui.tour import Tour  # late: seldom wanted

        tour = self._window.findChild(Tour) or Tour(self._state, self._window)
        tour.start()

    def _show_about(self) -> None:
        from briefing_app.ui.dialogs.about import AboutDialog  # late: seldom wanted

        AboutDialog(self._state, self._window).open()

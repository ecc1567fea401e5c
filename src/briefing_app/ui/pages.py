"""The pages in the middle of the window: one for each kind of place, built when it is first wanted.

A page tells the window what was asked for on it by a signal; no page knows another.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from briefing_app.ui.models.briefing_offer import Offer
from briefing_app.ui.state import LOOKUP_KINDS, AppState, Place, PlaceKind

if TYPE_CHECKING:
    from briefing_app.ui.panels.briefings import BriefingsPanel
    from briefing_app.ui.panels.desk import Desk
    from briefing_app.ui.panels.lookup import LookupPanel
    from briefing_app.ui.panels.notes import Notes
    from briefing_app.ui.panels.notes_list import NotesListPanel
    from briefing_app.ui.panels.reader import Reader
    from briefing_app.ui.panels.tags import TagsPanel
    from briefing_app.ui.panels.targets import TargetsPanel
    from briefing_app.ui.panels.tray import TrayPanel
    from briefing_app.ui.widgets.columns import Columns

KEEP_KEYBOARD = (PlaceKind.ITEM, PlaceKind.TARGETS)
"""Pages that are walked through from the list at the left, which keeps the keyboard meanwhile."""

Page = TypeVar("Page", bound=QWidget)


class Pages(QStackedWidget):
    """Shows the page of the place."""

    briefing_chosen = Signal(str)
    """With its id."""
    pack_asked = Signal(object)
    """With the `Briefing`."""
    annex_asked = Signal()
    """A PDF is to be attached to the briefing that is open."""
    add_asked = Signal(object, str)
    """What is to be added, as an `Offer`, and the id of the briefing; none asks for a new one."""

    def __init__(self, state: AppState, *, notes_open: bool) -> None:
        super().__init__()
        self._state = state
        self._notes_open = notes_open
        self.setObjectName("middle")

    def show_place(self, place: Place) -> None:
        """Brings the page of a place to the front; the keyboard goes along if it was on the page before."""
        page = self._find(place.kind)
        if place.kind is PlaceKind.ITEM:
            self.notes.make_way(place.item_id)
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        self.setCurrentWidget(page)
        if had_keyboard and place.kind not in KEEP_KEYBOARD:
            page.setFocus()

    def take_keyboard(self) -> None:
        """Gives the keyboard to the page that is shown."""
        shown = self.currentWidget()
        if shown is not None:
            shown.setFocus()

    def build_reading(self) -> Iterator[object]:
        """Makes the page that is wanted most, part by part."""
        yield self.reader
        yield self.notes
        yield self.columns

    def build_others(self) -> Iterator[object]:
        """The same for the other pages, once the modules that they need are loaded."""
        for name in ("notes_list", "tags", "briefings", "lookup", "targets"):
            page: QWidget = getattr(self, name)
            page.resize(self.size())
            yield page
        self.lookup.prepare()
        yield self.lookup
        while self.targets.build_next():
            yield self.targets

    @property
    def notes_open(self) -> bool:
        """Whether in a narrow window the notes stand over the words."""
        return self.columns.is_drawer_open if "columns" in vars(self) else self._notes_open

    @property
    def offer(self) -> Offer:
        """What the page that is shown has to put into a briefing."""
        match self._state.place.kind:
            case PlaceKind.NOTES:
                return self.notes_list.offer
            case PlaceKind.TAGS:
                return self.tags.offer
        return Offer()

    @cached_property
    def columns(self) -> "Columns":
        """The words of the sources with the notes beside them."""
        from briefing_app.ui.widgets.columns import Columns  # late: the first page may be another

        columns = Columns(self.reader, self.notes, self._state.theme, is_drawer_open=self._notes_open)
        return self._add(columns)

    @cached_property
    def reader(self) -> "Reader":
        """The words, in the columns."""
        from briefing_app.ui.panels.reader import Reader  # late: as above

        return Reader(self._state)

    @cached_property
    def notes(self) -> "Notes":
        """The margin, in the columns; it asks where the words stand."""
        from briefing_app.ui.panels.notes import Notes  # late: as above

        return Notes(self._state)

    @cached_property
    def desk(self) -> "Desk":
        """What one sees first in the morning."""
        from briefing_app.ui.panels.desk import Desk  # late: not wanted where one goes on reading

        desk = self._add(Desk(self._state, self))
        desk.briefing_chosen.connect(self.briefing_chosen)
        return desk

    @cached_property
    def targets(self) -> "TargetsPanel":
        """The targets and their figures."""
        from briefing_app.ui.panels.targets import TargetsPanel  # late: it brings pyqtgraph

        return self._add(TargetsPanel(self._state, self))

    @cached_property
    def lookup(self) -> "LookupPanel":
        """Mechanisms, themes, and what the document leaves open."""
        from briefing_app.ui.panels.lookup import LookupPanel  # late: not wanted at the start

        return self._add(LookupPanel(self._state))

    @cached_property
    def notes_list(self) -> "NotesListPanel":
        """All notes."""
        from briefing_app.ui.panels.notes_list import NotesListPanel  # late: not wanted at the start

        notes_list = self._add(NotesListPanel(self._state, self))
        notes_list.add_asked.connect(self.add_asked)
        return notes_list

    @cached_property
    def tags(self) -> "TagsPanel":
        """All tags."""
        from briefing_app.ui.panels.tags import TagsPanel  # late: not wanted at the start

        tags = self._add(TagsPanel(self._state, self))
        tags.add_asked.connect(self.add_asked)
        return tags

    @cached_property
    def briefings(self) -> "BriefingsPanel":
        """All briefings, and the one that is open."""
        from briefing_app.ui.panels.briefings import BriefingsPanel  # late: not wanted at the start

        briefings = self._add(BriefingsPanel(self._state, self))
        briefings.pack_asked.connect(self.pack_asked)
        briefings.annex_asked.connect(self.annex_asked)
        return briefings

    @cached_property
    def tray(self) -> "TrayPanel":
        """What has lost its place."""
        from briefing_app.ui.panels.tray import TrayPanel  # late: seldom wanted

        return self._add(TrayPanel(self._state, self))

    def _find(self, kind: PlaceKind) -> QWidget:
        pages = {
            PlaceKind.ITEM: "columns",
            PlaceKind.TARGETS: "targets",
            PlaceKind.NOTES: "notes_list",
            PlaceKind.TAGS: "tags",
            PlaceKind.DESK: "desk",
            PlaceKind.BRIEFINGS: "briefings",
            PlaceKind.TRAY: "tray",
            **dict.fromkeys(LOOKUP_KINDS, "lookup"),
        }
        page: QWidget = getattr(self, pages[kind])
        return page

    def _add(self, page: Page) -> Page:
        self.addWidget(page)
        return page

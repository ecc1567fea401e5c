"""The one object of state that all panels share: the place, what changed, what is not saved yet.

Panels take it in their constructor and never call one another: they say here what the user did, and hear
from here what became of it.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.core.changes import Changes
from briefing_app.core.corpus import Corpus, Item, ItemKind, TargetId
from briefing_app.core.errors import BriefingError
from briefing_app.core.quick import dataclass
from briefing_app.ui.behind import Behind
from briefing_app.ui.sight import Sight
from briefing_app.ui.theme import Theme
from briefing_app.workspace.workspace import Workspace

WATCH_MILLISECONDS = 500
MOST_READ = 20

Saver = Callable[[], None]
"""Saves what a panel has not saved yet, and says through `mark_saved` or `mark_failed` what became of it."""


class PlaceKind(StrEnum):
    """What fills the middle of the window."""

    ITEM = "item"
    TARGETS = "targets"
    MECHANISMS = "mechanisms"
    THEMES = "themes"
    OPEN = "open"
    NOTES = "notes"
    TAGS = "tags"
    TRAY = "tray"
    DESK = "desk"
    BRIEFINGS = "briefings"


LOOKUP_KINDS = (PlaceKind.MECHANISMS, PlaceKind.THEMES, PlaceKind.OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the user is; `note_id` asks for a note.

    `item_id` is a target at the targets, an entry at what is looked up, and a briefing at the briefings; there it may
    be empty. `view_id` is the saved view that the list of notes shows.
    """

    kind: PlaceKind
    item_id: str = ""
    note_id: str = ""
    view_id: str = ""


def find_place(item: Item) -> Place:
    """Where an item is shown."""
    kinds = {ItemKind.TARGET: PlaceKind.TARGETS, ItemKind.MECHANISM: PlaceKind.MECHANISMS}
    return Place(kind=kinds.get(item.kind, PlaceKind.ITEM), item_id=item.id)


def find_bearer(corpus: Corpus, item: Item) -> str:
    """The item beside which the notes of an item stand: for a target, the initiative that sets it."""
    return corpus.target(TargetId(item.id)).initiative_id if item.kind is ItemKind.TARGET else item.id


def _is_same_page(first: Place, second: Place) -> bool:
    return first.kind is second.kind and (first.kind is not PlaceKind.ITEM or first.item_id == second.item_id)


class AppState(QObject):
    """What the panels share."""

    place_changed = Signal(object)
    """With the new `Place`."""
    arrived = Signal()
    """Everybody has heard of the new place."""
    data_changed = Signal(object)
    """With the `Changes`, made here or by another process."""
    theme_changed = Signal()
    """Colours or text size: ask the theme again."""
    saving_changed = Signal()
    """`unsaved_count`, `failures` or `saved_at` is another."""
    said = Signal(str)
    """A sentence that the status bar shows for a moment."""
    offered = Signal(str, str)
    """The same, with the name of an action that is offered beside it."""
    warned = Signal(str)
    """A sentence about what may go wrong, which the status bar shows until the window is closed."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__()
        self.workspace = workspace
        self.theme = theme
        self.behind = Behind(workspace, self)
        self.sight = Sight(self)
        self.saved_at: datetime | None = None
        self.last_read: tuple[str, ...] = ()
        """Initiatives and other passages, the last first."""
        self.last_briefing = ""
        """The id of the briefing that is open or was last used."""
        self._place = Place(kind=PlaceKind.ITEM, item_id=workspace.corpus.pillars[0].id)
        self._before: list[Place] = []
        self._after: list[Place] = []
        self._departures = 0
        self._savers: list[Saver] = []
        self._unsaved: dict[str, BriefingError | None] = {}
        self._watch = QTimer(self, interval=WATCH_MILLISECONDS)
        self._watch.timeout.connect(self.look_outside)
        theme.changed.connect(self.theme_changed)
        self.data_changed.connect(self.behind.forget_size)

    @property
    def place(self) -> Place:
        """Where the user is."""
        return self._place

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this."""
        return bool(self._before)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place to return to after going back."""
        return bool(self._after)

    @property
    def is_on_the_way(self) -> bool:
        """Whether some have still to hear of the place."""
        return self._departures > 0

    def go(self, place: Place) -> None:
        """Opens a place. Another note of the same item, or another row of one list, is no new one in the history."""
        if place == self._place:
            if place.note_id or (place.kind in LOOKUP_KINDS and place.item_id):
                self._tell(place)
            return
        if not _is_same_page(place, self._place):
            self._before.append(self._place)
            self._after.clear()
        self._show(place)

    def back(self) -> None:
        """Opens the place before this."""
        if self._before:
            self._after.append(self._place)
            self._show(self._before.pop())

    def forward(self) -> None:
        """Opens the place that was left by going back."""
        if self._after:
            self._before.append(self._place)
            self._show(self._after.pop())

    def start_at(self, place: Place) -> None:
        """Opens the first place, without a history."""
        self._before.clear()
        self._after.clear()
        self._show(place)

    def resume(self, other: "AppState", note_id: str = "") -> None:
        """Stands where another state stood, with its way back and forth, and opens a note."""
        self._before, self._after = list(other._before), list(other._after)
        self.last_read, self.last_briefing = other.last_read, other.last_briefing
        self.saved_at = other.saved_at
        self._show(replace(other.place, note_id=note_id))

    def apply(self, changes: Changes) -> None:
        """Tells everyone what a command changed. The command has returned, so it is on the disk."""
        if changes:
            self.saved_at = datetime.now()
            self.data_changed.emit(changes)
            self.saving_changed.emit()

    def start_watching(self) -> None:
        """From now on what other processes write appears by itself."""
        self._watch.start()

    def stop_watching(self) -> None:
        """Before the notebook is closed."""
        self._watch.stop()
        self.behind.stop()

    def look_outside(self) -> None:
        """Tells everyone what other processes wrote. A notebook that cannot be read now is asked again later."""
        try:
            changes = self.workspace.fetch_outside_changes()
        except BriefingError:
            return
        if changes:
            self.data_changed.emit(changes)

    def say(self, sentence: str) -> None:
        """Tells the user something that needs no answer."""
        self.said.emit(sentence)

    def offer(self, sentence: str, action: str) -> None:
        """Tells the user something, with what may be wanted next: the name of one of the window's actions."""
        self.offered.emit(sentence, action)

    def warn(self, sentence: str) -> None:
        """Tells the user of something that may go wrong, without interrupting."""
        self.warned.emit(sentence)

    def add_saver(self, saver: Saver) -> None:
        """A panel that saves with a delay gives its saver here."""
        self._savers.append(saver)

    def flush(self) -> tuple[BriefingError, ...]:
        """Saves everything that is not saved yet; why some of it could not be, and nothing when all is saved."""
        for saver in self._savers:
            saver()
        return self.failures

    @property
    def failures(self) -> tuple[BriefingError, ...]:
        """Why some changes could not be saved."""
        return tuple(failure for failure in self._unsaved.values() if failure is not None)

    @property
    def unsaved_count(self) -> int:
        """How many things the user changed that are not saved yet."""
        return len(self._unsaved)

    def mark_unsaved(self, key: str) -> None:
        """The user changed the thing with that key; it is not saved yet."""
        self._mark(key, None)

    def mark_failed(self, key: str, failure: BriefingError) -> None:
        """The thing with that key could not be saved."""
        self._mark(key, failure)

    def mark_saved(self, key: str) -> None:
        """The thing with that key is on the disk, or there is nothing to save any more."""
        if self._unsaved.pop(key, self) is not self:
            self.saving_changed.emit()

    def _mark(self, key: str, failure: BriefingError | None) -> None:
        if self._unsaved.get(key, self) is not failure:
            self._unsaved[key] = failure
            self.saving_changed.emit()

    def _show(self, place: Place) -> None:
        self._place = place
        if place.kind is PlaceKind.ITEM and "." in place.item_id:
            others = (item_id for item_id in self.last_read if item_id != place.item_id)
            self.last_read = (place.item_id, *others)[:MOST_READ]
        self._tell(place)

    def _tell(self, place: Place) -> None:
        """Whoever hears of a place may know a better one, and go on there."""
        self._departures += 1
        self.place_changed.emit(place)
        self._departures -= 1
        if not self._departures:
            self.arrived.emit()

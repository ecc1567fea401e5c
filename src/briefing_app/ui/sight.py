"""What the reader has in sight: where things stand on its page, what is selected there, which highlight is meant.

The reader says it, the margin asks it, so that the two need not know one another. Heights count pixels from the top of
the page, wherever that is scrolled to.
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from briefing_app.core.notebook import Highlight, HighlightColour
from briefing_app.core.quick import dataclass

Range = tuple[str, int, int]
"""A passage's id, and offsets of its text in code points; the end is exclusive."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From the top of the first line to the bottom of the last; `last` is the top of the last line."""

    top: float
    bottom: float
    last: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Words of the sources that are selected, passage by passage."""

    ranges: tuple[Range, ...]
    item_id: str
    stretch: Stretch


class Sight(QObject):
    """One for each window, held by the state."""

    laid_out = Signal()
    """Something stands elsewhere on the page, or the page is another."""
    scrolled = Signal()
    selection_changed = Signal()
    """Other words are selected, or none."""
    chosen_changed = Signal()
    """Another highlight is the one that keys and buttons are about, or none."""
    pointed_changed = Signal()
    """The mouse is at another highlight or its note."""
    placing_changed = Signal()
    """Another highlight waits for the words to which it belongs, or none."""
    bring_asked = Signal(float, float)
    """The stretch between these heights is wanted in sight."""
    scroll_asked = Signal(int)
    """The wheel was turned outside the page: how far."""
    room_asked = Signal(float)
    """The page must be at least so high, since what stands beside it is."""
    selection_done = Signal()
    """What was selected has been dealt with."""
    failed = Signal(str)
    """Why what was asked of the selection or of the highlight was not done; nothing when it was."""
    bar_asked = Signal()
    """The keyboard wants to go to what can be done with the selection or the highlight."""
    copy_asked = Signal()
    keyboard_asked = Signal()
    """The words take the keyboard again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: Mapping[str, Stretch] = {}
        self.highlights: Mapping[str, Stretch] = {}
        self.colours: Mapping[str, HighlightColour] = {}
        self.offset = 0
        self.height = 0
        self.selection: Selection | None = None
        self.chosen: Highlight | None = None
        self.pointed = ""
        self.placing: Highlight | None = None
        self.colour = HighlightColour.AMBER
        """The colour that was used last."""

    def lay_out(
        self,
        items: Mapping[str, Stretch],
        highlights: Mapping[str, Stretch],
        colours: Mapping[str, HighlightColour],
    ) -> None:
        """Where the passages of items and the highlights stand, and the colours of these."""
        if (items, highlights, colours) != (self.items, self.highlights, self.colours):
            self.items, self.highlights, self.colours = items, highlights, colours
            self.laid_out.emit()

    def scroll(self, offset: int, height: int) -> None:
        """How far the page is scrolled, and how much of it is seen."""
        if (offset, height) != (self.offset, self.height):
            self.offset, self.height = offset, height
            self.scrolled.emit()

    def select(self, selection: Selection | None) -> None:
        """These words are selected."""
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()

    def choose(self, highlight: Highlight | None) -> None:
        """Keys and buttons are about this highlight."""
        if highlight != self.chosen:
            self.chosen = highlight
            self.chosen_changed.emit()

    def point(self, highlight_id: str) -> None:
        """The mouse is at this highlight, or at a note on it."""
        if highlight_id != self.pointed:
            self.pointed = highlight_id
            self.pointed_changed.emit()

    def fail(self, sentence: str) -> None:
        """Says why something was not done."""
        self.failed.emit(sentence)

    def place(self, highlight: Highlight | None) -> None:
        """The next words to be selected are those of this highlight."""
        if highlight != self.placing:
            self.placing = highlight
            self.placing_changed.emit()

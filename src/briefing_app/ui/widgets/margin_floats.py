"""What floats over the margin: the bar beside selected words, and the strip of a highlight that waits for its words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from briefing_app.ui.models.margin_layout import Wish, find_free
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.placing_strip import PlacingStrip
from briefing_app.ui.widgets.words_bar import WordsBar

ABOVE = 6
ROOM = 12
APART = 6
MOST_ASIDE = 120
"""How far from its words the bar may stand so that it covers no note."""


class MarginFloats(QObject):
    """`list_parts` names what the bar should not cover."""

    def __init__(self, state: AppState, ground: QWidget, list_parts: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(ground)
        self._sight = state.sight
        self._ground = ground
        self._list_parts = list_parts
        self._left, self._width = 0, 0
        self.bar = WordsBar(state, ground)
        self.strip = PlacingStrip(state, ground)
        for signal in (
            self._sight.laid_out,
            self._sight.scrolled,
            self._sight.selection_changed,
            self._sight.chosen_changed,
            self.bar.resized,
            self.strip.resized,
        ):
            signal.connect(self.place)

    def show_widths(self, left: int, width: int) -> None:
        """Where the notes stand, and how wide they are."""
        self._left, self._width = left, width
        self.bar.show_width(width)
        self.place()

    def show_theme(self) -> None:
        """Today's colours."""
        self.bar.show_theme()

    def place(self) -> None:
        """The bar level with its words, as far as those are in sight; the strip at the foot."""
        if not self._width:
            return
        if not self.strip.isHidden():
            height = self.strip.heightForWidth(self._width)
            self.strip.setGeometry(QRect(self._left, self._ground.height() - height - ROOM, self._width, height))
            self.strip.raise_()
        top = self._find_words()
        if top is not None and not self.bar.isHidden():
            size = self.bar.sizeHint()
            taken = [(part.y() - APART, part.geometry().bottom() + APART) for part in self._list_parts()]
            lowest = self._ground.height() - size.height() - ROOM
            at = find_free(Wish(top, size.height()), taken, lowest, MOST_ASIDE)
            self.bar.setGeometry(QRect(self._left, at, min(size.width(), self._width), size.height()))
            self.bar.raise_()

    def _find_words(self) -> float | None:
        """The height of the first line of what the bar is about."""
        sight = self._sight
        stretch = sight.selection.stretch if sight.selection else None
        if stretch is None and sight.chosen is not None:
            stretch = sight.highlights.get(sight.chosen.id)
        return None if stretch is None else stretch.top - sight.offset - ABOVE

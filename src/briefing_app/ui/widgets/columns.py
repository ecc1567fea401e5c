"""Puts the words and the margin beside each other, as wide as the design says and the window allows."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QWidget

from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Width

LEAST_TEXT = 300
LEAST_NOTES = 272
LEAST_GUTTER = 84
LEAST_GAP = 28
RIGHT_EDGE = 16
AFTER_TEXT = 6
"""Of the gap, what belongs to the words: their last letters may hang over."""
SCROLL_BAR = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Widths:
    """In pixels, from left to right."""

    gutter: int
    text: int
    gap: int
    notes: int


def find_widths(room: int, *, is_compact: bool, percent: int) -> Widths:
    """The design's widths where there is room; else text that was enlarged gives way first, then margins, then text."""
    base = Width.READER_TEXT_COMPACT if is_compact else Width.READER_TEXT
    text = max(base * percent // 100, LEAST_TEXT)
    gutter = Width.READER_GUTTER_COMPACT if is_compact else Width.READER_GUTTER
    gap = Width.MARGIN_GAP_COMPACT if is_compact else Width.MARGIN_GAP
    notes = Width.NOTES_COMPACT if is_compact else Width.NOTES
    missing = gutter + text + gap + notes + RIGHT_EDGE - room
    text, missing = _give_way(text, base, missing)
    notes, missing = _give_way(notes, LEAST_NOTES, missing)
    gap, missing = _give_way(gap, LEAST_GAP, missing)
    gutter, missing = _give_way(gutter, LEAST_GUTTER, missing)
    text, missing = _give_way(text, LEAST_TEXT, missing)
    return Widths(gutter=gutter, text=text, gap=gap, notes=notes)


def _give_way(width: int, least: int, missing: int) -> tuple[int, int]:
    given = max(min(missing, width - least), 0)
    return width - given, missing - given


class Words(Protocol):
    """What the column of words must be able to do."""

    def show_widths(self, gutter: int, text: int) -> None:
        """How wide the margin and the text are."""

    def scroll_bar(self) -> QScrollBar:
        """Says how far the words are scrolled; it is shown elsewhere."""


class Notes(Protocol):
    """What the margin must be able to do."""

    def show_widths(self, gap: int, notes: int) -> None:
        """How far from the words the notes stand, and how wide they are."""


class Columns(QWidget):
    """The reader at the left, the notes beside it, white beyond; what scrolls both stands at the right edge."""

    def __init__(self, words: Words, notes: Notes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert isinstance(words, QWidget)
        assert isinstance(notes, QWidget)
        self._words: Words = words
        self._words_widget: QWidget = words
        self._notes: Notes = notes
        self._notes_widget: QWidget = notes
        self._theme = theme
        self._bar = QScrollBar(Qt.Orientation.Vertical)
        self.setObjectName("columns")
        self.setFocusProxy(self._words_widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._words_widget)
        row.addWidget(self._notes_widget)
        row.addStretch(1)
        row.addWidget(self._bar)
        self._connect()

    def _connect(self) -> None:
        hidden = self._words.scroll_bar()
        self._bar.setObjectName("columns_scroll_bar")
        self._bar.setAccessibleName(self.tr("Scroll the words and the notes"))
        hidden.rangeChanged.connect(self._on_range_changed)
        hidden.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(hidden.setValue)
        self._theme.changed.connect(self._share_out)

    def minimumSizeHint(self) -> QSize:
        """The least that everything can do with."""
        return QSize(LEAST_GUTTER + LEAST_TEXT + LEAST_GAP + LEAST_NOTES + RIGHT_EDGE, LEAST_TEXT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the room out again."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        is_compact = self.window().width() < Width.COMPACT_BELOW
        widths = find_widths(self.width(), is_compact=is_compact, percent=self._theme.text_percent)
        self._words_widget.setFixedWidth(widths.gutter + widths.text + AFTER_TEXT)
        self._words.show_widths(widths.gutter, widths.text)
        self._notes_widget.setFixedWidth(widths.gap - AFTER_TEXT + widths.notes + RIGHT_EDGE - SCROLL_BAR)
        self._notes.show_widths(widths.gap - AFTER_TEXT, widths.notes)
        self._on_range_changed()

    def _on_range_changed(self) -> None:
        hidden = self._words.scroll_bar()
        self._bar.setRange(hidden.minimum(), hidden.maximum())
        self._bar.setPageStep(hidden.pageStep())
        self._bar.setSingleStep(hidden.singleStep())
        self._bar.setValue(hidden.value())

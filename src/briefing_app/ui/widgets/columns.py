"""Puts the words and the margin beside each other, as wide as the design says and the window allows.

In a narrow window the words have it to themselves, and the notes are a drawer that opens over them.
"""

from typing import Protocol

from PySide6.QtCore import QSize, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollBar, QWidget

from briefing_app.core.quick import dataclass
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Width
from briefing_app.ui.widgets.drawer_handle import DrawerHandle

LEAST_TEXT = 300
LEAST_NOTES = 272
LEAST_GUTTER = 84
LEAST_GAP = 28
RIGHT_EDGE = 16
AFTER_TEXT = 6
"""Of the gap, what belongs to the words: their last letters may hang over."""
SCROLL_BAR = 10
HANDLE = 36
HANDLE_TOP = 12
DRAWER_GAP = 16


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


def find_narrow_widths(room: int, *, percent: int) -> Widths:
    """The words with a gap for the handle; the notes over them, as wide as in a compact window."""
    gutter, gap = Width.READER_GUTTER_COMPACT, Width.MARGIN_GAP_COMPACT
    text = min(Width.READER_TEXT_COMPACT * percent // 100, room - gutter - gap - SCROLL_BAR)
    return Widths(gutter=gutter, text=max(text, LEAST_TEXT), gap=gap, notes=Width.NOTES_COMPACT)


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

    wanted: SignalInstance
    """Something in the margin is to be seen."""
    counted: SignalInstance
    """How many notes there are on the page."""

    def show_widths(self, gap: int, notes: int) -> None:
        """How far from the words the notes stand, and how wide they are."""


class Columns(QWidget):
    """The reader at the left, the notes beside it, white beyond; what scrolls both stands at the right edge."""

    def __init__(self, words: Words, notes: Notes, theme: Theme, *, is_drawer_open: bool = False) -> None:
        super().__init__()
        assert isinstance(words, QWidget)
        assert isinstance(notes, QWidget)
        self._words: Words = words
        self._words_widget: QWidget = words
        self._notes: Notes = notes
        self._notes_widget: QWidget = notes
        self._theme = theme
        self._bar = QScrollBar(Qt.Orientation.Vertical)
        self._is_narrow = False
        self._is_open = is_drawer_open
        self._handle = DrawerHandle(theme, self)
        self._handle.hide()
        self._edge = QFrame(self)
        self._edge.setProperty("role", "upright_rule")
        self._edge.hide()
        self.setObjectName("columns")
        self.setFocusProxy(self._words_widget)
        self._row = row = QHBoxLayout(self)
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
        self._handle.asked.connect(self.open_drawer)
        self._notes.wanted.connect(self.open_drawer)
        self._notes.counted.connect(self._handle.show_count)

    @property
    def is_drawer_open(self) -> bool:
        """Whether the notes stand over the words, or would in a narrow window."""
        return self._is_open

    def open_drawer(self, is_open: bool = True) -> None:
        """Opens the notes in a narrow window, or closes them."""
        self._is_open = is_open
        if self._is_narrow and not is_open and self._notes_widget.isAncestorOf(QApplication.focusWidget() or self):
            self._words_widget.setFocus()
        self._place_drawer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the drawer."""
        if event.key() == Qt.Key.Key_Escape and self._is_narrow and self._is_open:
            self.open_drawer(False)
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """The least that everything can do with."""
        return QSize(LEAST_GUTTER + LEAST_TEXT + LEAST_GAP + LEAST_NOTES + RIGHT_EDGE, LEAST_TEXT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the room out again."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        window, percent = self.window().width(), self._theme.text_percent
        self._fold(window < Width.NARROW_BELOW)
        if self._is_narrow:
            widths = find_narrow_widths(self.width(), percent=percent)
            before, after = DRAWER_GAP, RIGHT_EDGE
        else:
            widths = find_widths(self.width(), is_compact=window < Width.COMPACT_BELOW, percent=percent)
            before, after = widths.gap - AFTER_TEXT, RIGHT_EDGE - SCROLL_BAR
        self._words_widget.setFixedWidth(widths.gutter + widths.text + AFTER_TEXT)
        self._words.show_widths(widths.gutter, widths.text)
        self._notes_widget.setFixedWidth(before + widths.notes + after)
        self._notes.show_widths(before, widths.notes)
        self._place_drawer()
        self._on_range_changed()

    def _fold(self, is_narrow: bool) -> None:
        """Takes the notes out of the row, or puts them back."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        if is_narrow:
            self._row.removeWidget(self._notes_widget)
        else:
            self._row.insertWidget(1, self._notes_widget)

    def _place_drawer(self) -> None:
        notes, handle = self._notes_widget, self._handle
        handle.setVisible(self._is_narrow)
        handle.setChecked(self._is_open)
        notes.setVisible(self._is_open or not self._is_narrow)
        self._edge.setVisible(self._is_open and self._is_narrow)
        if not self._is_narrow:
            return
        right = self.width() - SCROLL_BAR
        notes.setGeometry(right - notes.width(), 0, notes.width(), self.height())
        notes.raise_()
        self._edge.setGeometry(notes.x() - 1, 0, 1, self.height())
        self._edge.raise_()
        edge = right - notes.width() if self._is_open else right
        handle.setGeometry(edge - HANDLE - 2, HANDLE_TOP, HANDLE, handle.sizeHint().height())
        handle.raise_()

    def _on_range_changed(self) -> None:
        hidden = self._words.scroll_bar()
        self._bar.setRange(hidden.minimum(), hidden.maximum())
        self._bar.setPageStep(hidden.pageStep())
        self._bar.setSingleStep(hidden.singleStep())
        self._bar.setValue(hidden.value())

"""Shows entries under headings, and which of them is the current one."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from briefing_app.ui.models.lines import Line, Run
from briefing_app.ui.models.lookup import Group
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.link_browser import LinkBrowser
from briefing_app.ui.widgets.page_writer import LEAST_LINE, PageWriter
from briefing_app.ui.widgets.painting import draw_icon

MARGIN = 16
BETWEEN_ENTRIES = 14
BETWEEN_GROUPS = 26
BAR_WIDTH = 3
IN_SIGHT = 48
RULE_BELOW = 3
COUNT_HEIGHT, COUNT_ICON = 20, 14
FIRST_LINES = 60
"""So many lines are written at once, even if the page has not its height yet."""


class LookupPage(LinkBrowser):
    """A long page with entries that can be scrolled to. `entry_chosen` comes with the one that was clicked."""

    entry_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current = ""
        self._places: dict[str, tuple[int, int]] = {}
        self._rules: list[int] = []
        self._notes: Mapping[str, int] = {}
        self._shown: set[str] = set()
        self._left: Iterator[str] = iter(())
        self._cursor = QTextCursor(self.document())
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.write_all)
        self.setObjectName("lookup_page")

    @property
    def current(self) -> str:
        """The entry that is marked."""
        return self._current

    def show_groups(self, groups: Sequence[Group], nothing: str) -> None:
        """Shows these entries; if there are none, says so. What is not in sight yet is written in the next turn."""
        self._places, self._rules = {}, []
        self._shown = {entry.id for group in groups for entry in group.entries}
        self.document().clear()
        self._cursor = QTextCursor(self.document())
        self._left = self._write(groups, nothing)
        self._cursor.beginEditBlock()
        seen = max(self.viewport().height() // LEAST_LINE, FIRST_LINES)
        while self._cursor.blockNumber() < seen and next(self._left, None) is not None:
            pass
        frame = self.document().rootFrame().frameFormat()
        frame.setLeftMargin(MARGIN)
        frame.setRightMargin(MARGIN)
        frame.setBottomMargin(Space.COLUMN)
        self.document().rootFrame().setFrameFormat(frame)
        self._cursor.endEditBlock()
        self.setTextCursor(QTextCursor(self.document()))
        self._later.start()

    def write_all(self) -> None:
        """Writes what is left of the page."""
        self._later.stop()
        self._cursor.beginEditBlock()
        for _ in self._left:
            pass
        self._cursor.endEditBlock()

    def _write(self, groups: Sequence[Group], nothing: str) -> Iterator[str]:
        """Entry by entry."""
        cursor = self._cursor
        writer = PageWriter(self._theme, cursor)
        if not groups:
            writer.write_line(Line(runs=(Run(text=nothing, font="body"),)))
        for number, group in enumerate(groups):
            if group.title:
                self._rules.append(cursor.blockNumber() + (1 if number else 0))
                title = Run(text=group.title, font="heading", colour="text_primary")
                count = Run(text=f"  {len(group.entries)}")
                writer.write_line(Line(runs=(title, count), above=BETWEEN_GROUPS if number else 0), below=12)
            for place, entry in enumerate(group.entries):
                first = cursor.blockNumber() + (1 if number or place or group.title else 0)
                for row, line in enumerate(entry.lines):
                    is_last = row == len(entry.lines) - 1
                    writer.write_line(line, below=BETWEEN_ENTRIES if is_last else 0)
                self._places[entry.id] = (first, cursor.blockNumber())
                yield entry.id

    def has_entry(self, entry_id: str) -> bool:
        """Whether an entry is shown."""
        return entry_id in self._shown

    def place_of(self, entry_id: str) -> QRectF:
        """Where an entry stands in the document."""
        if entry_id not in self._places:
            self.write_all()
        layout, document = self.document().documentLayout(), self.document()
        first, last = self._places[entry_id]
        top = layout.blockBoundingRect(document.findBlockByNumber(first))
        return top.united(layout.blockBoundingRect(document.findBlockByNumber(last)))

    def mark(self, entry_id: str) -> None:
        """Marks an entry, or none, and brings it into sight; the keyboard goes on from there."""
        self.write_all()
        self._current = entry_id
        self.viewport().update()
        if entry_id in self._places:
            block = self.document().findBlockByNumber(self._places[entry_id][0])
            self.setTextCursor(QTextCursor(block))
            self.verticalScrollBar().setValue(max(round(self.place_of(entry_id).top()) - IN_SIGHT, 0))

    def choose(self, entry_id: str) -> None:
        """Marks an entry where it is."""
        self._current = entry_id
        self.viewport().update()

    @property
    def note_counts(self) -> Mapping[str, int]:
        """How many notes there are on entries, for those that have any."""
        return self._notes

    def show_note_counts(self, counts: Mapping[str, int]) -> None:
        """How many notes there are on entries, for those that have any."""
        self._notes = counts
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on an entry, other than one that selects or follows a link, chooses it."""
        point = event.position().toPoint()
        is_on_link = bool(self.anchorAt(point))
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not is_on_link and not self.textCursor().hasSelection():
            self._choose_at(self.cursorForPosition(point).blockNumber())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return beside the links chooses the entry in which the text cursor is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.textCursor().charFormat().isAnchor():
            self._choose_at(self.textCursor().blockNumber())
        else:
            super().keyPressEvent(event)

    def _choose_at(self, number: int) -> None:
        chosen = next((key for key, (first, last) in self._places.items() if first <= number <= last), "")
        if chosen:
            self.entry_chosen.emit(chosen)

    def _draw_note_count(self, painter: QPainter, entry_id: str) -> None:
        """At the right of an entry's first line."""
        top = round(self.place_of(entry_id).top())
        words = str(self._notes[entry_id])
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        width = painter.fontMetrics().horizontalAdvance(words)
        right = self._text_width - MARGIN
        painter.drawText(QRect(right - width, top, width, COUNT_HEIGHT), Qt.AlignmentFlag.AlignVCenter, words)
        icon = QRect(right - width - COUNT_HEIGHT, top + 3, COUNT_ICON, COUNT_ICON)
        draw_icon(painter, icon, "note", self._theme, "text_muted")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the rules under the headings and the bar beside the current entry, then the text."""
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        painter.setPen(self._theme.colour("line_hair"))
        for number in self._rules:
            rect = layout.blockBoundingRect(self.document().findBlockByNumber(number))
            below = round(rect.bottom()) + RULE_BELOW
            painter.drawLine(MARGIN, below, self._text_width - MARGIN, below)
        if self._current in self._places:
            rect = self.place_of(self._current)
            bar = QRectF(0, rect.top() + 2, BAR_WIDTH, rect.height() - 4)
            painter.fillRect(bar, self._theme.colour("accent"))
        for entry_id in self._notes:
            if entry_id in self._places:
                self._draw_note_count(painter, entry_id)
                painter.setPen(self._theme.colour("line_hair"))
        painter.end()
        super().paintEvent(event)

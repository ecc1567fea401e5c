"""A text to be read with the numbers of its lines at the left, and words of it marked."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from briefing_app.ui.models.marks import count_utf16
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space

LINES_ABOVE = 6
"""So many lines before the marked words stay in sight."""


class NumberedText(QPlainTextEdit):
    """Lines as they are in a file, wrapped at the width of the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marked: list[tuple[int, int]] = []
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._numbers = _Numbers(self)
        self.updateRequest.connect(lambda _rect, _dy: self._numbers.update())
        self.show_theme()

    def show_words(self, text: str, ranges: Sequence[tuple[int, int]]) -> None:
        """A text, with these ranges of its code points marked and in sight."""
        self.setPlainText(text)
        self._marked = [(count_utf16(text[:start]), count_utf16(text[:end])) for start, end in ranges]
        self.setViewportMargins(self._find_margin(), 0, 0, 0)
        self._mark()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._marked[0][0] if self._marked else 0)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(max(cursor.block().blockNumber() - LINES_ABOVE, 0))

    @property
    def marked_words(self) -> tuple[str, ...]:
        """The words that are marked, as they stand in the text."""
        return tuple(selection.cursor.selectedText() for selection in self.extraSelections())

    def show_theme(self) -> None:
        """Today's colours and sizes."""
        self.setFont(self._theme.font("source_words"))
        self._mark()
        self._numbers.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The numbers go along."""
        super().resizeEvent(event)
        area = self.contentsRect()
        self._numbers.setGeometry(QRect(area.left(), area.top(), self._find_margin(), area.height()))

    def paint_numbers(self, painter: QPainter) -> None:
        """Beside the first row of each line that is in sight."""
        painter.setFont(self._theme.font("caption"))
        marked = {self.document().findBlock(start).blockNumber() for start, _ in self._marked}
        block, right = self.firstVisibleBlock(), self._numbers.width() - Space.L
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > self.viewport().height():
                break
            is_marked = block.blockNumber() in marked
            painter.setPen(self._theme.colour("accent" if is_marked else "text_muted"))
            row = QRect(QPoint(0, round(place.top())), QPoint(right, round(place.top()) + self.fontMetrics().height()))
            painter.drawText(
                row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(block.blockNumber() + 1)
            )
            block = block.next()

    def _mark(self) -> None:
        selections = []
        for start, end in self._marked:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(start)
            selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.format.setBackground(self._theme.fill_colour("amber"))
            selection.format.setForeground(self._theme.colour("text_primary"))
            selections.append(selection)
        self.setExtraSelections(selections)

    def _find_margin(self) -> int:
        digits = len(str(self.document().blockCount()))
        return self.fontMetrics().horizontalAdvance("0" * digits) + 2 * Space.L


class _Numbers(QWidget):
    """Only paints."""

    def __init__(self, text: NumberedText) -> None:
        super().__init__(text)
        self._text = text

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._text.paint_numbers(painter)
        painter.end()

"""The dashed frame that stands where a chart will be."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefing_app.ui.theme import Theme

DASHES = [4, 3]


class NothingRecorded(QWidget):
    """Says why there is no chart; never a line along zero."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName(name)

    def show_words(self, words: str) -> None:
        """Says why the frame is empty."""
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the frame and the words in it."""
        painter = QPainter(self)
        pen = QPen(self._theme.colour("line_control"), 1)
        pen.setDashPattern(DASHES)
        painter.setPen(pen)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour("text_muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.accessibleName())
        painter.end()

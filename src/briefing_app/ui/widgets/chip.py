"""A pillar's numeral in a frame."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing_app.ui.theme import Theme
from briefing_app.ui.widgets.painting import CHIP, draw_chip


class PillarChip(QWidget):
    """Shows one numeral."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._numeral = ""
        self.setFixedSize(CHIP)

    def show_numeral(self, numeral: str) -> None:
        """Another pillar; hides itself for none."""
        self._numeral = numeral
        self.setVisible(bool(numeral))
        self.update()

    def sizeHint(self) -> QSize:
        """Always the same."""
        return CHIP

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the chip."""
        painter = QPainter(self)
        draw_chip(painter, self.rect(), self._numeral, self._theme)
        painter.end()

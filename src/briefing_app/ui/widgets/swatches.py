"""The colours of tags side by side; which one is chosen is ringed, and every one has its name."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from briefing_app.ui.models.tag_rows import name_colour
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import TAGS, Space

SIZE, RING = 24, 3


class Swatch(QAbstractButton):
    """One colour."""

    def __init__(self, colour: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self._theme = theme
        self.setObjectName(f"swatch_{colour}")
        self.setCheckable(True)
        self.setAccessibleName(name_colour(colour))
        self.setToolTip(name_colour(colour))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """The square and the room for its ring."""
        return QSize(SIZE + 2 * RING + 2, SIZE + 2 * RING + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The square, and a ring where it is chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(whole, 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = self._theme.tag_colour(self._colour)
        if not self.isEnabled():
            colour.setAlphaF(0.4)
        painter.setBrush(colour)
        painter.drawRoundedRect(whole.adjusted(RING, RING, -RING, -RING), 4, 4)
        painter.end()


class Swatches(QWidget):
    """`chosen` comes with the name of a colour."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, 0)
        row.setSpacing(Space.XS)
        self._swatches = {colour: Swatch(colour, theme) for colour in TAGS}
        for colour, swatch in self._swatches.items():
            row.addWidget(swatch)
            swatch.clicked.connect(lambda _checked=False, colour=colour: self.chosen.emit(colour))
        row.addStretch(1)

    def show_colours(self, colours: frozenset[str]) -> None:
        """Which colours are in use by what is chosen; none switches all off."""
        for colour, swatch in self._swatches.items():
            swatch.setChecked(colour in colours)
            swatch.setEnabled(bool(colours))

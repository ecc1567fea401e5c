"""A button that is one of the five colours, with the pattern by which it is told apart without colour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from briefing_app.core.notebook import HighlightColour
from briefing_app.ui.models.marks import name_colour
from briefing_app.ui.theme import Theme
from briefing_app.ui.widgets.mark_painting import draw_pattern

SIZE = 26
SQUARE = 20
RADIUS = 3


class Swatch(QToolButton):
    """Checked while the highlight that is meant has its colour."""

    def __init__(self, colour: HighlightColour, keys: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self._theme = theme
        self.setObjectName(f"highlight_in_{colour}")
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFixedSize(QSize(SIZE, SIZE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Highlight in {colour}").format(colour=name_colour(colour).lower()))
        self.setToolTip(f"{name_colour(colour)} ({keys})")

    def nextCheckState(self) -> None:
        """What is checked is the highlight's colour, not what was clicked last."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the colour as it will stand under the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("bg_selected" if self.isChecked() else "bg_hover"))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        draw_sample(painter, QRectF(self.rect()), self.colour, self._theme, is_chosen=self.isChecked())
        painter.end()


class Sample(QWidget):
    """A colour that can only be seen."""

    def __init__(self, theme: Theme, colour: HighlightColour, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._colour = theme, colour
        self.setFixedSize(QSize(SQUARE, SQUARE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_sample(painter, QRectF(self.rect()), self._colour, self._theme)
        painter.end()


def draw_sample(
    painter: QPainter, rect: QRectF, colour: HighlightColour, theme: Theme, *, is_chosen: bool = False
) -> None:
    """A square of the colour in the middle of a rectangle, with its pattern."""
    edge = theme.edge_colour(colour)
    square = QRectF(0, 0, SQUARE, SQUARE)
    square.moveCenter(rect.center())
    painter.setPen(QPen(edge, 2 if is_chosen else 1))
    painter.setBrush(theme.fill_colour(colour))
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    draw_pattern(painter, colour, QPointF(square.left() + 3, square.bottom() - 5), SQUARE - 6, edge)

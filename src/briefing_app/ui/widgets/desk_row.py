"""A row of the desk: a button as wide as its section, drawn by what it is given, over a hairline."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.painting import draw_row

ROW_HEIGHT = 42

Draw = Callable[[QPainter, QRect], None]


class DeskRow(QAbstractButton):
    """Opens something; `words` say the whole row to those who listen, and to the mouse that rests."""

    def __init__(self, theme: Theme, name: str, words: str, draw: Draw, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draw = draw
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, ROW_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, what it says, and the line below."""
        painter = QPainter(self)
        rect = self.rect().adjusted(0, 0, 0, -1)
        state = "selected" if self.isDown() else "hover" if self.underMouse() else "rest"
        draw_row(
            painter, rect.adjusted(-Space.XS, 1, Space.XS, -1), self._theme, state=state, has_focus=self.hasFocus()
        )
        painter.setPen(QPen(self._theme.colour("line_hair"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        self._draw(painter, rect)
        painter.end()

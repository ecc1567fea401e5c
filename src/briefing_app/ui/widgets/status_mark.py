"""A status as a shape and a word. Each shape is its own, so that nobody needs the colour to tell them apart."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.core.progress import Status
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space

MARK_SIZE = 16
OUTLINE = 1.5
DASHES = (2.6 / OUTLINE, 2.1 / OUTLINE)
TICK = ((5.0, 8.2), (7.3, 10.5), (11.2, 5.8))
POLYGONS = {
    Status.BEHIND: ((1.5, 3.0), (14.5, 3.0), (8.0, 14.0)),
    Status.CLOSE: ((8.0, 1.2), (14.8, 8.0), (8.0, 14.8), (1.2, 8.0)),
    Status.AHEAD: ((1.5, 13.0), (14.5, 13.0), (8.0, 2.0)),
    Status.REACHED: ((2.0, 2.0), (14.0, 2.0), (14.0, 14.0), (2.0, 14.0)),
    Status.PAST_DUE: (
        *((2.0, 4.2), (4.2, 2.0), (8.0, 5.8), (11.8, 2.0), (14.0, 4.2), (10.2, 8.0)),
        *((14.0, 11.8), (11.8, 14.0), (8.0, 10.2), (4.2, 14.0), (2.0, 11.8), (5.8, 8.0)),
    ),
}
"""Corners in a square of `MARK_SIZE`; every other status is a circle: dashed, empty or filled."""


def say_status(status: Status) -> str:
    """The status as a heading writes it."""
    translate = QCoreApplication.translate
    words = {
        Status.NO_DATA: translate("Status", "No data"),
        Status.NOT_STARTED: translate("Status", "Not started"),
        Status.BEHIND: translate("Status", "Behind"),
        Status.CLOSE: translate("Status", "Close"),
        Status.ON_PACE: translate("Status", "On pace"),
        Status.AHEAD: translate("Status", "Ahead"),
        Status.REACHED: translate("Status", "Reached"),
        Status.PAST_DUE: translate("Status", "Past due"),
    }
    return words[status]


def paint_status(painter: QPainter, corner: QPointF, status: Status, theme: Theme) -> None:
    """Draws the shape in a square of `MARK_SIZE` below and right of the corner."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(corner)
    pen = _build_pen(theme.status_edge(status), OUTLINE)
    if status is Status.NO_DATA:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(DASHES)
    painter.setPen(pen)
    painter.setBrush(theme.status_fill(status) or Qt.BrushStyle.NoBrush)
    if status in POLYGONS:
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in POLYGONS[status]]))
    else:
        painter.drawEllipse(QPointF(MARK_SIZE / 2, MARK_SIZE / 2), 6.0, 6.0)
    if status is Status.REACHED:
        painter.setPen(_build_pen(QColor(Qt.GlobalColor.white), 1.8))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in TICK]))
    painter.restore()


class StatusMark(QWidget):
    """The shape, and the word beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._status = Status.NO_DATA
        self.setObjectName("status_mark")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_status(Status.NO_DATA)

    def show_status(self, status: Status) -> None:
        """Shows another status."""
        self._status = status
        self.setAccessibleName(say_status(status))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the word."""
        words = QFontMetrics(self._theme.font("heading")).horizontalAdvance(say_status(self._status))
        return QSize(MARK_SIZE + Space.S + words + 1, self._theme.line_height("heading"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws both, level with each other."""
        painter = QPainter(self)
        paint_status(painter, QPointF(0.5, (self.height() - MARK_SIZE) / 2), self._status, self._theme)
        painter.setFont(self._theme.font("heading"))
        painter.setPen(self._theme.colour("text_primary"))
        words = QRectF(self.rect()).adjusted(MARK_SIZE + Space.S, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, say_status(self._status))
        painter.end()


def _build_pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen

"""The fills of bars, drawn as lines and surfaces so that they stay sharp on any screen and in any file.

Each can be told from the others without colour: full, lined, striped, empty with a strong edge or a hair, dashed.
"""

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.charts.spec import Fill
from briefing_app.ui.theme import Theme

STRIPE_GAP = 6.0
DASHES = (4.0, 3.0)


def paint_fill(painter: QPainter, rect: QRectF, fill: Fill, theme: Theme) -> None:
    """Fills a rectangle and draws its edge."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(rect, theme.colour("bg_page"))
    match fill:
        case Fill.FULL:
            painter.fillRect(rect, theme.colour("line_strong"))
            edge = _solid(theme.colour("line_strong"), 1.0)
        case Fill.SOLID:
            painter.fillRect(rect, theme.colour("accent"))
            painter.setPen(_solid(theme.colour("bg_page"), 1.0))
            painter.drawLines([QLineF(rect.left(), y, rect.right(), y) for y in _divide(rect)])
            edge = _solid(theme.colour("line_strong"), 1.0)
        case Fill.STRIPED:
            painter.setPen(_solid(theme.colour("accent"), 1.4))
            painter.drawLines(list(_stripe(rect)))
            edge = _solid(theme.colour("line_strong"), 1.0)
        case Fill.OPEN:
            edge = _solid(theme.colour("line_strong"), 1.4)
        case Fill.HAIR:
            edge = _solid(theme.colour("line_rule"), 1.0)
        case Fill.DASHED:
            edge = _solid(theme.colour("line_control"), 1.0)
            edge.setDashPattern(DASHES)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(edge)
    painter.drawRect(rect)
    painter.restore()


def text_colour(fill: Fill, theme: Theme) -> QColor:
    """In which words can be read on a fill."""
    return theme.colour("bg_page" if fill in (Fill.FULL, Fill.SOLID) else "text_primary")


def ground_colour(fill: Fill, theme: Theme) -> QColor | None:
    """What stands behind words in a fill that has lines; none where it has none."""
    return {Fill.SOLID: theme.colour("accent"), Fill.STRIPED: theme.colour("bg_page")}.get(fill)


def _divide(rect: QRectF) -> tuple[float, float]:
    """Where two level lines divide a rectangle."""
    return (rect.top() + rect.height() / 3, rect.top() + 2 * rect.height() / 3)


def _stripe(rect: QRectF) -> Iterator[QLineF]:
    """Lines that rise to the right, cut at the edges, since not every device can clip."""
    width, height = rect.width(), rect.height()
    at = STRIPE_GAP / 2
    while at < width + height:
        start, end = max(at - height, 0.0), min(at, width)
        yield QLineF(rect.left() + start, rect.top() + at - start, rect.left() + end, rect.top() + at - end)
        at += STRIPE_GAP


def _solid(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen

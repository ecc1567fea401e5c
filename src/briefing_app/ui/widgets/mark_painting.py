"""Draws highlights under the words: a ground, and an underline whose pattern tells the colours apart.

Formats of the text itself would leave one underline where two highlights overlap, one pixel high; here each keeps its
own, and those that overlap stand one below the other.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QTextBlock

from briefing_app.core.notebook import HighlightColour
from briefing_app.ui.models.marks import Mark
from briefing_app.ui.theme import Theme

LINE = 2.0
BELOW_BASE = 5.0
BETWEEN_LINES = 4.0
DASHES: dict[HighlightColour, tuple[float, ...]] = {
    HighlightColour.AMBER: (),
    HighlightColour.LEAF: (3.0, 1.5),
    HighlightColour.SKY: (1.0, 1.0),
    HighlightColour.ROSE: (3.0, 1.2, 1.0, 1.2),
}
"""In widths of the line; none is solid. Violet is a wave."""
WAVE = 3.0


def find_rects(text_block: QTextBlock, origin: QPointF, first: int, last: int) -> Iterator[tuple[QRectF, float]]:
    """A rectangle for every line that a range of UTF-16 units of a block covers, and the base of its letters."""
    layout = text_block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if start >= end:
            continue
        ends = sorted((_x_of(line.cursorToX(start)), _x_of(line.cursorToX(end))))
        right = min(ends[1], line.x() + line.naturalTextWidth())
        if right > ends[0]:
            rect = QRectF(origin.x() + ends[0], origin.y() + line.y(), right - ends[0], line.height())
            yield rect, origin.y() + line.y() + line.ascent()


def draw_mark(painter: QPainter, mark: Mark, text_block: QTextBlock, origin: QPointF, theme: Theme) -> None:
    """The ground of a highlight. Its underline comes later, so that no ground covers it."""
    metrics = QFontMetricsF(text_block.begin().fragment().charFormat().font())
    fill = theme.fill_colour(mark.colour)
    for rect, base in find_rects(text_block, origin, mark.first, mark.last):
        top = max(rect.top(), base - metrics.ascent())
        painter.fillRect(QRectF(rect.left(), top, rect.width(), base + BELOW_BASE + LINE - top), fill)


def draw_underline(
    painter: QPainter, mark: Mark, text_block: QTextBlock, origin: QPointF, theme: Theme, *, is_chosen: bool = False
) -> None:
    """The underline of a highlight; around the one that is chosen a frame as well."""
    edge = theme.edge_colour(mark.colour)
    for rect, base in find_rects(text_block, origin, mark.first, mark.last):
        y = round(base + BELOW_BASE + mark.level * BETWEEN_LINES) + LINE / 2
        draw_pattern(painter, mark.colour, QPointF(rect.left(), y), rect.width(), edge)
        if is_chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), LINE))
            painter.drawRect(rect.adjusted(-2, 1, 2, 0))


def draw_pattern(painter: QPainter, colour: HighlightColour, start: QPointF, width: float, edge: QColor) -> None:
    """The line of one colour, from a point to the right."""
    pen = QPen(edge, LINE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if colour is HighlightColour.VIOLET:
        pen.setWidthF(1.4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_draw_wave(start, width))
        return
    if DASHES[colour]:
        pen.setDashPattern(list(DASHES[colour]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(pen)
    painter.drawLine(start, QPointF(start.x() + width, start.y()))


def _draw_wave(start: QPointF, width: float) -> QPainterPath:
    path, x, up = QPainterPath(start), start.x(), True
    end = start.x() + width
    while x < end:
        ahead = min(x + WAVE, end)
        path.quadTo(QPointF((x + ahead) / 2, start.y() + (-WAVE if up else WAVE) / 1.5), QPointF(ahead, start.y()))
        x, up = ahead, not up
    return path


def _x_of(answer: object) -> float:
    """Qt for Python gives the place and the position that it belongs to."""
    return float(answer[0]) if isinstance(answer, tuple) else float(str(answer))

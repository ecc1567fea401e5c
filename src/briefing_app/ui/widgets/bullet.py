"""A target as one bar: what is recorded, the pace needed on that day, and the target at the end.

Drawn from a `BulletSpec` alone, so that list, reader and page agree. A bar has a pattern as well as a colour;
where nothing is recorded there is no bar at all, but a dashed frame with words.
"""

from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPolygonF, QTransform

from briefing_app.charts.bullet_spec import BulletSpec
from briefing_app.core.progress import Status
from briefing_app.ui.theme import Theme
from briefing_app.ui.widgets.painting import make_room

FRAME_TOP, FRAME_HEIGHT = 5, 18
BAR_INSET, SIDE_INSET, MARK_INSET, PACE_INSET = 3, 1, -1, -4
PACE_WIDTH = 3
ARROW_ROOM = 10
LABEL_TOP, LABEL_HEIGHT = 28, 16
BULLET_HEIGHT = LABEL_TOP + LABEL_HEIGHT
TILE = 8
DASHES = (4.0, 3.0)
DIAGONALS = tuple(QLineF(x, TILE + 2, x + TILE + 4, -2) for x in (-TILE - 2, -2, TILE - 2))
PATTERNS = {
    Status.BEHIND: (1.6, DIAGONALS),
    Status.AHEAD: (1.3, tuple(QLineF(0, y, TILE, y) for y in (2.5, 6.5))),
    Status.PAST_DUE: (
        1.4,
        DIAGONALS + tuple(QLineF(TILE - line.x1(), line.y1(), TILE - line.x2(), line.y2()) for line in DIAGONALS),
    ),
}
"""Width and lines of the patterns that are lines, in a tile; *close* has dots, the rest is plain."""


def paint_bullet(painter: QPainter, place: QRectF, spec: BulletSpec, theme: Theme) -> None:
    """Draws the bar in the top `BULLET_HEIGHT` of the place, over its whole width."""
    painter.save()
    room = ARROW_ROOM if spec.more_than else 2
    frame = QRectF(place.left(), place.top() + FRAME_TOP, place.width() - room, FRAME_HEIGHT)
    if spec.value is None:
        _paint_no_data(painter, frame.translated(0, (LABEL_HEIGHT - FRAME_TOP) / 2 + 2), spec, theme)
    else:
        end = frame.width() / max(1.0, spec.value)
        _paint_frame(painter, frame, spec, theme)
        if spec.sides:
            _paint_sides(painter, frame, end, spec, theme)
        else:
            bar = QRectF(frame.left(), frame.top(), spec.value * end, frame.height())
            _paint_value(painter, bar.adjusted(0, BAR_INSET, 0, -BAR_INSET), spec.status, theme)
        _paint_target(painter, frame, frame.left() + end, spec, theme)
        if spec.pace is not None:
            _paint_pace(painter, frame, frame.left() + spec.pace * end, theme)
        _paint_labels(painter, frame, frame.left() + end, spec, theme)
    painter.restore()


def _paint_no_data(painter: QPainter, frame: QRectF, spec: BulletSpec, theme: Theme) -> None:
    painter.setPen(_dashed(theme.colour("line_control"), 1.0))
    painter.setFont(theme.font("caption"))
    frame = make_room(frame, painter, spec.no_data)
    painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(theme.colour("text_muted"))
    painter.drawText(frame.adjusted(ARROW_ROOM, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, spec.no_data)


def _paint_frame(painter: QPainter, frame: QRectF, spec: BulletSpec, theme: Theme) -> None:
    painter.fillRect(frame, theme.colour("bg_sunken"))
    line = theme.colour("line_control")
    painter.setPen(_dashed(line, 1.0) if spec.is_inferred else QPen(line, 1.0))
    painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_sides(painter: QPainter, frame: QRectF, end: float, spec: BulletSpec, theme: Theme) -> None:
    """A narrow bar for each side, one below the other, with its own pace; a dashed one where there is no figure."""
    height = frame.height() / len(spec.sides)
    for index, side in enumerate(spec.sides):
        strip = QRectF(frame.left(), frame.top() + index * height, frame.width(), height)
        if side.value is None:
            painter.fillRect(strip.adjusted(1, 1, -1, -1), theme.colour("bg_page"))
            painter.setPen(_dashed(theme.colour("line_control"), 1.0))
            painter.drawRect(strip.adjusted(0.5, 0.5, -0.5, -0.5))
            continue
        bar = QRectF(strip.left(), strip.top(), side.value * end, height)
        _paint_value(painter, bar.adjusted(0, SIDE_INSET, 0, -SIDE_INSET), side.status, theme)
        if side.pace is not None:
            _paint_pace(painter, strip.adjusted(0, -PACE_INSET, 0, PACE_INSET), frame.left() + side.pace * end, theme)


def _paint_value(painter: QPainter, bar: QRectF, status: Status, theme: Theme) -> None:
    """Zero draws nothing: the empty frame and the word *not started* say it."""
    fill = theme.status_fill(status)
    if fill is None or bar.width() <= 0:
        return
    edge = theme.status_edge(status)
    bar = bar.adjusted(0.5, 0.5, 0, -0.5)
    bar.setWidth(max(bar.width() - 0.5, 1.0))
    painter.setBrushOrigin(bar.topLeft())
    painter.setBrush(build_brush(status, fill, edge, painter.device().devicePixelRatioF()))
    painter.setPen(_solid(edge, 1.0))
    painter.drawRect(bar)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_target(painter: QPainter, frame: QRectF, x: float, spec: BulletSpec, theme: Theme) -> None:
    line = theme.colour("line_strong")
    painter.setPen(_dashed(line, 2.0) if spec.is_inferred else _solid(line, 2.0))
    painter.drawLine(QPointF(x, frame.top() + MARK_INSET), QPointF(x, frame.bottom() - MARK_INSET))
    if spec.more_than:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(line, 1.5))
        middle = frame.center().y()
        painter.drawPolyline(
            QPolygonF([QPointF(x + 4, middle - 4), QPointF(x + 8, middle), QPointF(x + 4, middle + 4)])
        )
        painter.restore()


def _paint_pace(painter: QPainter, frame: QRectF, x: float, theme: Theme) -> None:
    left = round(min(max(x - PACE_WIDTH / 2, frame.left()), frame.right() - PACE_WIDTH))
    mark = QRectF(left, frame.top() + PACE_INSET, PACE_WIDTH, frame.height() - 2 * PACE_INSET)
    painter.fillRect(mark.adjusted(-1, 0, 1, 0), theme.colour("bg_page"))
    painter.fillRect(mark, theme.colour("line_strong"))


def _paint_labels(painter: QPainter, frame: QRectF, end: float, spec: BulletSpec, theme: Theme) -> None:
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.colour("text_muted"))
    top = frame.top() - FRAME_TOP + LABEL_TOP
    zero = QRectF(frame.left(), top, frame.width(), LABEL_HEIGHT)
    painter.drawText(zero, Qt.AlignmentFlag.AlignLeft, spec.zero_label)
    width = painter.fontMetrics().horizontalAdvance(spec.target_label) + 1
    left = min(max(end - width, frame.left() + 2 * ARROW_ROOM), frame.right() - width)
    painter.drawText(QRectF(left, top, width, LABEL_HEIGHT), Qt.AlignmentFlag.AlignRight, spec.target_label)
    between = QRectF(zero.left() + 2 * ARROW_ROOM, top, left - zero.left() - 4 * ARROW_ROOM, LABEL_HEIGHT)
    if painter.fontMetrics().horizontalAdvance(spec.sides_label) <= between.width():
        painter.drawText(between, Qt.AlignmentFlag.AlignCenter, spec.sides_label)


def build_brush(status: Status, fill: QColor, edge: QColor, scale: float) -> QBrush:
    """The pattern of a status, drawn for the pixels of one screen."""
    brush = QBrush(_draw_tile(status, fill.name(), edge.name(), scale))
    brush.setTransform(QTransform.fromScale(1 / scale, 1 / scale))
    return brush


@lru_cache(maxsize=128)
def _draw_tile(status: Status, fill: str, edge: str, scale: float) -> QPixmap:
    pixels = round(TILE * scale)
    tile = QPixmap(pixels, pixels)
    tile.fill(QColor(fill))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixels / TILE, pixels / TILE)
    if status in PATTERNS:
        width, lines = PATTERNS[status]
        painter.setPen(QPen(QColor(edge), width))
        painter.drawLines(list(lines))
    elif status is Status.CLOSE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(edge))
        for x, y in ((2, 2), (6, 2), (2, 6), (6, 6)):
            painter.drawEllipse(QPointF(x, y), 1.05, 1.05)
    painter.end()
    return tile


def _solid(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def _dashed(colour: QColor, width: float) -> QPen:
    pen = _solid(colour, width)
    pen.setDashPattern([dash / width for dash in DASHES])
    return pen

"""A chart of lanes one below the other, drawn by pyqtgraph: horizons, milestones, pillars.

What a lane is called stands left of it, what it comes to at its right, with the shape of its status if it has one.
"""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.charts.spec import Bar, ChartSpec, Fill, Lane, Pin
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.fills import ground_colour, paint_fill, text_colour
from briefing_app.ui.widgets.painting import make_room
from briefing_app.ui.widgets.plot import Plot, Stop
from briefing_app.ui.widgets.status_mark import MARK_SIZE, paint_status, say_status

LANE_HEIGHT, AXIS_HEIGHT, HEAD_ROOM = 28, 30, 18
BAR_SHARE = 0.56
"""The height of a bar, as a share of its lane."""
WORDS_MAX, NOTE_MAX = 300, 280
CODE_GAP = 10
PIN_WIDTH, PIN_DASHES = 3.0, [2.0, 1.5]
TODAY_LANES = 0.7
"""Room over the first lane for the words at the line of today, in lanes."""
BEHIND, BARS, WORDS = -20, 0, 10


class LaneChart(Plot):
    """Lanes and their bars; as high as it has lanes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "lane_chart", parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._item.layout.setSpacing(0)
        self._names, self._notes = _LaneAxis("left", theme), _LaneAxis("right", theme)
        self._item.setAxisItems({"left": self._names, "right": self._notes})
        for side in ("left", "bottom", "right"):
            self._item.showAxis(side)
        self._item.getAxis("bottom").setHeight(AXIS_HEIGHT)
        self._view.invertY(True)

    def show_chart(self, spec: ChartSpec) -> None:
        """Shows another chart, at its own height."""
        self.setFixedHeight(LANE_HEIGHT * max(len(spec.lanes), 3) + AXIS_HEIGHT + HEAD_ROOM)
        super().show_chart(spec)

    def sizeHint(self) -> QSize:
        """Wide enough for words, bars and words."""
        return QSize(900, self.height())

    def rect_of(self, bar: Bar) -> QRectF:
        """Where a bar is drawn, in this widget."""
        inset = (1 - BAR_SHARE) / 2
        corner = self.place_of(bar.start, bar.lane + inset)
        return QRectF(corner, self.place_of(bar.end, bar.lane + 1 - inset))

    def _can_zoom(self) -> bool:
        return False

    def _draw_spec(self, spec: ChartSpec) -> Sequence[Stop]:
        top = -TODAY_LANES if spec.shows_today else 0.0
        self._view.setRange(xRange=spec.x_range, yRange=(top, float(len(spec.lanes))), padding=0)
        self._names.show_lanes(spec.lanes, top)
        self._notes.show_lanes(spec.lanes, top)
        self._draw_axis(spec)
        for tick in spec.x_ticks:
            self._add_rule(tick.at, "line_hair")
        if spec.shows_today:
            self._add_rule(spec.today.at, "text_secondary")
            self.add_text(spec.today.label, "text_secondary", (0, 0), "caption", WORDS).setPos(spec.today.at, top)
        bars = _Bars(spec, self._theme)
        bars.setZValue(BARS)
        self._item.addItem(bars, ignoreBounds=True)
        return [_find_stop(spec, index, lane) for index, lane in enumerate(spec.lanes)]

    def _draw_axis(self, spec: ChartSpec) -> None:
        axis = self._item.getAxis("bottom")
        axis.setTicks([[(tick.at, tick.label) for tick in spec.x_ticks]])
        axis.setTextPen(self._theme.colour("text_muted"))
        axis.setPen(pg.mkPen(self._theme.colour("line_strong")))
        axis.setStyle(tickFont=self._theme.font("caption"), tickLength=5, hideOverlappingLabels=False)

    def _add_rule(self, at: float, colour: str) -> None:
        rule = pg.InfiniteLine(at, 90, pg.mkPen(self._theme.colour(colour), width=1))
        rule.setZValue(BEHIND)
        self._item.addItem(rule)

    def _find_stop(self, place: QPointF) -> int | None:
        lane = int(self._view.mapSceneToView(place).y() // 1)
        return lane if 0 <= lane < len(self._stops) else None


class _Bars(pg.GraphicsObject):  # type: ignore[misc]
    """The bars of all lanes, drawn in the measures of the scene so that stripes and edges are never stretched."""

    def __init__(self, spec: ChartSpec, theme: Theme) -> None:
        super().__init__()
        self._spec = spec
        self._theme = theme

    def boundingRect(self) -> QRectF:
        """The whole of the view."""
        (left, right), (low, high) = self._spec.x_range, self._spec.y_range
        return QRectF(left, low, right - left, high - low)

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draws bars, and frames for lanes that have none."""
        to_view, is_sound = self.sceneTransform().inverted()
        if not is_sound:
            return
        painter.save()
        painter.setTransform(to_view, True)
        painter.setFont(self._theme.font("caption"))
        for bar in self._spec.bars:
            self._paint_bar(painter, bar)
        for pin in self._spec.pins:
            self._paint_pin(painter, pin)
        left, right = self._spec.x_range
        for index, lane in enumerate(self._spec.lanes):
            if lane.no_data:
                empty = Bar(lane=index, start=left, end=right, fill=Fill.DASHED, label="", text=lane.no_data)
                self._paint_bar(painter, empty)
        painter.restore()

    def _paint_pin(self, painter: QPainter, pin: Pin) -> None:
        """A thick mark for the pace, a thin one for the target, on a ground that parts it from the bar."""
        reach = 0.04 if pin.is_end else 0.1
        place = self.mapRectToScene(QRectF(pin.at, pin.lane + reach, 0.0, 1 - 2 * reach))
        pen = QPen(self._theme.colour("bg_page"), PIN_WIDTH + 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(place.topLeft(), place.bottomLeft())
        pen.setColor(self._theme.colour("line_strong"))
        pen.setWidthF(1.5 if pin.is_end else PIN_WIDTH)
        if pin.is_inferred:
            pen.setDashPattern(PIN_DASHES)
        painter.setPen(pen)
        painter.drawLine(place.topLeft(), place.bottomLeft())

    def _paint_bar(self, painter: QPainter, bar: Bar) -> None:
        inset = (1 - BAR_SHARE) / 2
        place = QRectF(bar.start, bar.lane + inset, bar.end - bar.start, BAR_SHARE)
        rect = make_room(self.mapRectToScene(place).adjusted(1, 0.5, -1, -0.5), painter, bar.text)
        paint_fill(painter, rect, bar.fill, self._theme)
        if bar.text:
            width = painter.fontMetrics().horizontalAdvance(bar.text)
            ground = ground_colour(bar.fill, self._theme)
            if ground is not None and width + 8 <= rect.width():
                centre = QRectF(rect.center().x() - width / 2 - 4, rect.top() + 1, width + 8, rect.height() - 2)
                painter.fillRect(centre, ground)
            if width + 4 <= rect.width():
                painter.setPen(text_colour(bar.fill, self._theme))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, bar.text)


class _LaneAxis(pg.AxisItem):  # type: ignore[misc]
    """What stands beside the lanes; an axis, since nothing else may stand outside of pyqtgraph's view."""

    def __init__(self, side: str, theme: Theme) -> None:
        super().__init__(side)
        self._theme = theme
        self._lanes: tuple[Lane, ...] = ()
        self._is_note = side == "right"
        self._code_width = 0
        self._top = 0.0

    def show_lanes(self, lanes: tuple[Lane, ...], top: float) -> None:
        """Shows these, as wide as their words need; `top` is where the view begins, in lanes."""
        self._lanes, self._top = lanes, top
        metrics, strong = (QFontMetrics(self._theme.font(name)) for name in ("caption", "caption_strong"))
        self._code_width = max([strong.horizontalAdvance(lane.code) for lane in lanes], default=0)
        if self._is_note:
            width = max([metrics.horizontalAdvance(_say_note(lane)) for lane in lanes], default=0)
            shape = MARK_SIZE + Space.S if any(lane.status for lane in lanes) else 0
            width = min(width, NOTE_MAX) + shape + Space.S
        else:
            width = max([metrics.horizontalAdvance(lane.label) for lane in lanes], default=0)
            width = min(width, WORDS_MAX) + self._code_width + CODE_GAP + Space.S
        self.setWidth(width + 2)
        self.picture = None
        self.update()

    def drawPicture(self, painter: QPainter, *_: object) -> None:
        """Draws the words at the height of their lanes."""
        view = self.linkedView()
        if view is None or not self._lanes:
            return
        bounds = self.mapRectFromParent(view.geometry())
        height = bounds.height() / (len(self._lanes) - self._top)
        for index, lane in enumerate(self._lanes):
            place = QRectF(0, bounds.top() + (index - self._top) * height, self.width(), height)
            if self._is_note:
                self._draw_note(painter, place, lane)
            else:
                self._draw_name(painter, place, lane)

    def _draw_name(self, painter: QPainter, place: QRectF, lane: Lane) -> None:
        painter.setPen(self._theme.colour("text_primary"))
        painter.setFont(self._theme.font("caption_strong"))
        painter.drawText(place.adjusted(1, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, lane.code)
        painter.setFont(self._theme.font("caption"))
        words = place.adjusted(self._code_width + CODE_GAP, 0, -Space.S, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, _elide(painter, lane.label, words.width()))

    def _draw_note(self, painter: QPainter, place: QRectF, lane: Lane) -> None:
        words = place.adjusted(Space.S, 0, 0, 0)
        if lane.status is not None:
            corner = QPointF(words.left(), place.center().y() - MARK_SIZE / 2)
            paint_status(painter, corner, lane.status, self._theme)
            words = words.adjusted(MARK_SIZE + Space.S, 0, 0, 0)
        painter.setPen(self._theme.colour("text_secondary"))
        painter.setFont(self._theme.font("caption"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, _elide(painter, _say_note(lane), words.width()))


def _say_note(lane: Lane) -> str:
    """The words at the right; a status as a word too."""
    return f"{say_status(lane.status)}, {lane.note}" if lane.status else lane.note


def _elide(painter: QPainter, words: str, width: float) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(width) + 1)


def _find_stop(spec: ChartSpec, index: int, lane: Lane) -> Stop:
    """Where a lane is read, and all that is to be said of it."""
    own = [bar for bar in spec.bars if bar.lane == index]
    status = f"{say_status(lane.status)}, " if lane.status else ""
    bars = "; ".join(dict.fromkeys(bar.label for bar in own))
    words = bars or f"{lane.label}: {lane.no_data}"
    note = f" ({status}{lane.note})" if lane.note else ""
    middle = sum(spec.x_range) / 2
    return Stop(x=min(own[0].end, middle) if own else middle, y=index + 0.5, label=f"{lane.code} {words}{note}")

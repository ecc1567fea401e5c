"""A target over time, drawn by pyqtgraph from a `ChartSpec`.

Words stand at the lines, so there is no legend to look up; the table of figures beside the chart says the same
to whoever cannot see it. Nothing recorded is an empty dashed frame with words, never a line along zero.
"""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStackedLayout, QWidget

from briefing_app.charts.spec import ChartSpec, Dot, Line, LineRole
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Scheme

DOT_SIZE = 9
REACH = 14
"""How near the mouse must come to a point, in pixels, for its figure to be read."""
MOST_LABELS = 8
"""With more points than this, only the latest has its value beside it."""
SIDE_ROOM, LABEL_ROOM, DAY_AXIS = 28, 12, 26
HEAD_SHARE = 0.08
"""Room above the values for the words at the line of today, as a share of the height."""
LINE_COLOURS = {
    LineRole.TARGET: "line_strong",
    LineRole.INFERRED_TARGET: "line_strong",
    LineRole.PACE: "text_muted",
    LineRole.MEASURED: "accent",
}
LINE_DASHES = {LineRole.INFERRED_TARGET: [4 / 1.5, 3 / 1.5], LineRole.PACE: [7 / 1.5, 4 / 1.5]}
GRID_DASHES = [1, 4]
PACE_LABEL_AT = 0.62
"""How far along the pace line its words stand."""
MORE_MARKS_AT = (0.7, 0.82, 0.94)
"""Where marks above the target line say that the target is more than it, as shares of the width."""
BEHIND_LINES, LABELS, POINTS, READING = -20, -10, 10, 20
"""pyqtgraph's order of drawing: words cover the rules behind them, and never a line or a point."""


class LineChart(QWidget):
    """Target, pace needed and measurements; the mouse reads a measurement."""

    reading_changed = Signal(str)
    """With the figure under the mouse in words; empty when there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spec: ChartSpec | None = None
        self._reading = ""
        self.setObjectName("line_chart")
        self._plot = self._build_plot()
        self._nothing = _NothingRecorded(theme, self)
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self._plot)
        self._layout.addWidget(self._nothing)
        self._plot.viewport().installEventFilter(self)
        theme.changed.connect(self._draw)

    def show_chart(self, spec: ChartSpec) -> None:
        """Shows another target."""
        self._spec = spec
        self.setAccessibleName(spec.alternative_text)
        self._plot.setAccessibleName(spec.alternative_text)
        self._nothing.show_words(spec.no_data)
        self._draw()

    def position_of(self, dot: Dot) -> QPointF:
        """Where a measurement is drawn, in this widget."""
        in_scene = self._view.mapViewToScene(QPointF(dot.x, dot.y))
        return QPointF(self._plot.mapTo(self, self._plot.mapFromScene(in_scene)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the mouse itself, since the signal of the scene leaves out what comes fast."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._read_at(QPointF(self._plot.mapToScene(event.position().toPoint())))
        return super().eventFilter(watched, event)

    def leaveEvent(self, event: QEvent) -> None:
        """No figure is read any more."""
        if self._reading:
            self._say_reading("")
        super().leaveEvent(event)

    def _build_plot(self) -> pg.PlotWidget:
        plot = pg.PlotWidget(self)
        plot.setObjectName("line_chart_plot")
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setInteractive(False)
        plot.viewport().setMouseTracking(True)
        plot.setFrameShape(plot.Shape.NoFrame)
        self._item = plot.getPlotItem()
        self._item.setContentsMargins(0, 0, SIDE_ROOM, 0)
        self._view = self._item.getViewBox()
        self._view.setDefaultPadding(0)
        self._view.disableAutoRange()
        for side in ("left", "bottom"):
            self._item.showAxis(side)
            self._item.getAxis(side).setStyle(autoExpandTextSpace=False, hideOverlappingLabels=False)
        self._item.getAxis("bottom").setHeight(DAY_AXIS)
        return plot

    def _draw(self) -> None:
        spec = self._spec
        if spec is None:
            return
        self._layout.setCurrentWidget(self._nothing if spec.no_data else self._plot)
        self._reading = ""
        self._item.clear()
        self._plot.setBackground(self._theme.colour("bg_page"))
        low, high = spec.y_range
        self._top = high + HEAD_SHARE * (high - low)
        self._view.setRange(xRange=spec.x_range, yRange=(low, self._top), padding=0)
        self._draw_axes(spec)
        self._draw_rules(spec)
        for line in spec.lines:
            self._draw_line(line, spec)
        self._draw_dots(spec)
        self._reading_text = self._add_text("", "text_primary", (0, 1), "caption_strong")
        self._reading_text.border = pg.mkPen(self._theme.colour("line_control"))
        self._reading_text.setZValue(READING)
        self._reading_text.hide()

    def _draw_axes(self, spec: ChartSpec) -> None:
        ticks = {
            "left": [(tick.at, tick.label) for tick in spec.y_ticks],
            "bottom": [(tick.at, tick.label) for tick in spec.x_ticks],
        }
        for side, places in ticks.items():
            axis = self._item.getAxis(side)
            axis.setTicks([places])
            axis.setTextPen(self._theme.colour("text_muted"))
            axis.setPen(pg.mkPen(self._theme.colour("line_strong" if side == "bottom" else "bg_page")))
            axis.setStyle(tickFont=self._theme.font("caption"), tickLength=5 if side == "bottom" else 0)
        widths = [QFontMetrics(self._theme.font("caption")).horizontalAdvance(tick.label) for tick in spec.y_ticks]
        self._item.getAxis("left").setWidth(max(widths) + LABEL_ROOM)

    def _draw_rules(self, spec: ChartSpec) -> None:
        """The grid, but none below a line of the chart, whose dashes it would fill; and today, if it is in sight."""
        grid = pg.mkPen(self._theme.colour("line_hair"), width=1)
        if self._theme.scheme is Scheme.HIGH_CONTRAST:
            grid.setDashPattern(GRID_DASHES)
        taken = {line.points[-1][1] for line in spec.lines if line.role is not LineRole.MEASURED}
        rules = [pg.InfiniteLine(tick.at, 0, grid) for tick in spec.y_ticks[1:] if tick.at not in taken]
        left, right = spec.x_range
        if left <= spec.today.at <= right:
            share = (spec.today.at - left) / (right - left)
            self._add_text(spec.today.label, "text_secondary", (share, 0), "caption").setPos(spec.today.at, self._top)
            rules.append(pg.InfiniteLine(spec.today.at, 90, pg.mkPen(self._theme.colour("text_secondary"), width=1)))
        for rule in rules:
            rule.setZValue(BEHIND_LINES)
            self._item.addItem(rule)

    def _draw_line(self, line: Line, spec: ChartSpec) -> None:
        xs, ys = zip(*line.points, strict=True)
        curve = pg.PlotCurveItem(list(xs), list(ys), pen=self._build_pen(line.role), antialias=True)
        self._item.addItem(curve)
        if line.role in (LineRole.TARGET, LineRole.INFERRED_TARGET):
            self._add_text(line.label, "text_primary", (0, 1), "caption_strong").setPos(spec.x_range[0], ys[0])
            if spec.more_than:
                self._draw_more_marks(ys[0], spec)
        elif line.role is LineRole.PACE:
            is_below = bool(spec.dots) and spec.dots[-1].y > _find_height(line, spec.dots[-1].x)
            place = xs[0] + PACE_LABEL_AT * (xs[-1] - xs[0])
            text = self._add_text(line.label, "text_muted", (0, 0) if is_below else (1, 1), "caption")
            text.setPos(place, _find_height(line, place))

    def _draw_more_marks(self, goal: float, spec: ChartSpec) -> None:
        left, right = spec.x_range
        lift = 0.03 * (spec.y_range[1] - spec.y_range[0])
        marks = pg.ScatterPlotItem(
            [left + share * (right - left) for share in MORE_MARKS_AT],
            [goal + lift] * len(MORE_MARKS_AT),
            symbol="t1",
            size=7,
            pen=pg.mkPen(self._theme.colour("line_strong"), width=1),
            brush=pg.mkBrush(self._theme.colour("bg_page")),
            antialias=True,
        )
        self._item.addItem(marks)

    def _build_pen(self, role: LineRole) -> QPen:
        pen = QPen(self._theme.colour(LINE_COLOURS[role]), 2 if role is LineRole.MEASURED else 1.5)
        pen.setCosmetic(True)
        if role in LINE_DASHES:
            pen.setDashPattern(LINE_DASHES[role])
        return pen

    def _draw_dots(self, spec: ChartSpec) -> None:
        accent, page = self._theme.colour("accent"), self._theme.colour("bg_page")
        points = pg.ScatterPlotItem(
            [dot.x for dot in spec.dots],
            [dot.y for dot in spec.dots],
            size=DOT_SIZE,
            pen=pg.mkPen(accent, width=2),
            brush=[pg.mkBrush(accent if dot.is_filled else page) for dot in spec.dots],
            antialias=True,
        )
        points.setZValue(POINTS)
        self._item.addItem(points)
        latest = len(spec.dots) - 1
        for index, dot in enumerate(spec.dots):
            if index == latest or len(spec.dots) <= MOST_LABELS:
                font = "caption_strong" if index == latest else "caption"
                words = self._add_text(spec.rows[index][1], "text_primary", _choose_side(dot, spec), font)
                words.setPos(dot.x, dot.y)

    def _add_text(self, words: str, colour: str, anchor: tuple[float, float], font: str) -> pg.TextItem:
        fill = pg.mkBrush(self._theme.colour("bg_page"))
        text = pg.TextItem(words, color=self._theme.colour(colour), anchor=anchor, fill=fill)
        text.setFont(self._theme.font(font))
        text.setZValue(LABELS)
        self._item.addItem(text, ignoreBounds=True)
        return text

    def _read_at(self, place: QPointF) -> None:
        if self._spec is None or self._spec.no_data:
            return
        near = [(self._distance(dot, place), dot) for dot in self._spec.dots]
        distance, dot = min(near, key=lambda each: each[0])
        if distance > REACH:
            self._say_reading("")
            return
        self._reading_text.setAnchor((0 if dot.x < sum(self._spec.x_range) / 2 else 1, 1.4))
        self._reading_text.setPos(dot.x, dot.y)
        self._say_reading(dot.label)

    def _distance(self, dot: Dot, place: QPointF) -> float:
        away = self._view.mapViewToScene(QPointF(dot.x, dot.y)) - place
        return float((away.x() ** 2 + away.y() ** 2) ** 0.5)

    def _say_reading(self, reading: str) -> None:
        if reading != self._reading:
            self._reading = reading
            self._reading_text.setText(reading)
            self._reading_text.setVisible(bool(reading))
            self.reading_changed.emit(reading)


def _find_height(line: Line, x: float) -> float:
    """How high a straight line is above `x`."""
    (left, low), (right, high) = line.points[0], line.points[-1]
    share = (x - left) / (right - left) if right > left else 0.0
    return low + min(max(share, 0.0), 1.0) * (high - low)


def _choose_side(dot: Dot, spec: ChartSpec) -> tuple[float, float]:
    """The anchor of a point's value: on the side of the point that is away from the pace line, inside the chart."""
    (left, right), (low, high) = spec.x_range, spec.y_range
    pace = next((line for line in spec.lines if line.role is LineRole.PACE), None)
    is_above = pace is not None and dot.y > _find_height(pace, dot.x)
    if is_above:
        return (0.0, 1.3) if dot.x - left < 0.12 * (right - left) else (1.15, 1.1)
    if right - dot.x < 0.1 * (right - left):
        return (1.15, 1.1)
    return (-0.3, 0.5) if dot.y - low < 0.12 * (high - low) else (-0.15, -0.1)


class _NothingRecorded(QWidget):
    """The dashed frame that stands where a chart will be."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("line_chart_no_data")

    def show_words(self, words: str) -> None:
        """Says why the frame is empty."""
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the frame and the words in it."""
        painter = QPainter(self)
        pen = QPen(self._theme.colour("line_control"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour("text_muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.accessibleName())
        painter.end()

"""A target over time, drawn by pyqtgraph from a `ChartSpec`.

Words stand at the lines, so there is no legend to look up; the table of figures beside the chart says the same
to whoever cannot see it.
"""

from collections.abc import Sequence
from itertools import chain

import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetrics, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from briefing_app.charts.spec import Band, ChartSpec, Dot, Line, LineRole
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Scheme
from briefing_app.ui.widgets.chart_labels import ChartLabels
from briefing_app.ui.widgets.line_places import (
    along_pace,
    at_band,
    at_horizon,
    beside_dot,
    find_height,
    over_target,
    over_today,
)
from briefing_app.ui.widgets.measured_points import MeasuredPoints
from briefing_app.ui.widgets.plot import Plot, Stop

REACH = 14
"""How near the mouse must come to a point, in pixels, for its figure to be read."""
MOST_LABELS = 8
"""With more points than this, only the latest has its value beside it."""
SIDE_ROOM, LABEL_ROOM, DAY_AXIS = 28, 12, 26
LINE_COLOURS = {
    LineRole.TARGET: "line_strong",
    LineRole.INFERRED_TARGET: "line_strong",
    LineRole.PACE: "text_muted",
    LineRole.PROJECTION: "accent",
}
LINE_DASHES = {
    LineRole.INFERRED_TARGET: [4 / 1.5, 3 / 1.5],
    LineRole.PACE: [7 / 1.5, 4 / 1.5],
    LineRole.PROJECTION: [1.5 / 1.5, 3 / 1.5],
}
HORIZON_DASHES = [4, 3]
GRID_DASHES = [1, 4]
BAND_ALPHA = 45
LABEL_SHARE = 0.09
"""How far apart points must be for both to have their value beside them, as a share of the width."""
FLAG_SIZE, FLAG_LIFT = 16, 0.03
MORE_MARKS_AT = (0.7, 0.82, 0.94)
"""Where marks above the target line say that the target is more than it, as shares of the width."""
BEHIND_LINES, LABELS = -20, -10
"""pyqtgraph's order of drawing: words cover the rules behind them, and never a line or a point."""


class LineChart(Plot):
    """Target, pace needed, measurements, projection, today, the last day, notes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "line_chart", parent)
        self._item.setContentsMargins(0, 0, SIDE_ROOM, 0)
        for side in ("left", "bottom"):
            self._item.showAxis(side)
            self._item.getAxis(side).setStyle(autoExpandTextSpace=False, hideOverlappingLabels=False)
        self._item.getAxis("bottom").setHeight(DAY_AXIS)
        self._labels = ChartLabels(self._view)
        self._series: tuple[MeasuredPoints, ...] = ()

    @property
    def points(self) -> MeasuredPoints | None:
        """The measurements as they are drawn; of a target with sides those of the first."""
        return self._series[0] if self._series else None

    def position_of(self, dot: Dot) -> QPointF:
        """Where a measurement is drawn, in this widget."""
        return self.place_of(dot.x, dot.y)

    def _draw(self) -> None:
        """From now on nothing of what was drawn before gives way to anything."""
        self._series = ()
        self._labels.start(None, (), ())
        super()._draw()

    def _draw_spec(self, spec: ChartSpec) -> Sequence[Stop]:
        low, high = spec.y_range
        edges = [[(point[0], point[end]) for point in band.points] for band in spec.bands for end in (1, 2)]
        lines, dots = [*(each.points for each in spec.lines), *edges], [(dot.x, dot.y) for dot in spec.dots]
        self._labels.start(spec.today.at if spec.shows_today else None, lines, dots)
        self._view.setRange(xRange=spec.x_range, yRange=(low, high), padding=0)
        self._draw_axes(spec)
        self._draw_rules(spec)
        for line in spec.lines:
            if line.role is not LineRole.MEASURED:
                self._draw_line(line, spec)
        self._series = tuple(
            MeasuredPoints(self._item, self._theme, dots, number) for number, dots in enumerate(spec.series)
        )
        self._draw_values(spec)
        for band in spec.bands:
            self._draw_band(band)
        self._draw_flags(spec)
        marks = chain(
            (Stop(x=dot.x, y=dot.y, label=dot.label) for dot in spec.dots),
            (Stop(x=flag.x, y=low, label=flag.label) for flag in spec.flags),
        )
        return sorted(marks, key=lambda stop: stop.x) if spec.flags else tuple(marks)

    def _find_stop(self, place: QPointF) -> int | None:
        first, last = self.view_days
        reach = REACH * (last - first) / max(self._view.width(), 1)
        day = self._view.mapSceneToView(place).x()
        near = [
            (self._distance(stop, place), index) for index, stop in enumerate(self._stops) if abs(stop.x - day) <= reach
        ]
        distance, index = min(near, default=(REACH + 1.0, 0))
        return index if distance <= REACH else None

    def _distance(self, stop: Stop, place: QPointF) -> float:
        away = self._view.mapViewToScene(QPointF(stop.x, stop.y)) - place
        return float((away.x() ** 2 + away.y() ** 2) ** 0.5)

    def _on_range_changed(self) -> None:
        first, last = self.view_days
        for points in self._series:
            points.show_days(first, last)
        self._labels.place()

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
        """The grid, but none below a line of the chart, whose dashes it would fill; today, and the last day."""
        grid = pg.mkPen(self._theme.colour("line_hair"), width=1)
        if self._theme.scheme is Scheme.HIGH_CONTRAST:
            grid.setDashPattern(GRID_DASHES)
        taken = {line.points[-1][1] for line in spec.lines if line.role is not LineRole.MEASURED}
        rules = [pg.InfiniteLine(tick.at, 0, grid) for tick in spec.y_ticks[1:] if tick.at not in taken]
        left, right = spec.x_range
        if spec.shows_today:
            share = (spec.today.at - left) / (right - left) if right > left else 0.5
            today = self.add_text(spec.today.label, "text_secondary", (0, 0), "caption", LABELS)
            self._labels.add(today, over_today(spec.today.at, share))
            rules.append(pg.InfiniteLine(spec.today.at, 90, pg.mkPen(self._theme.colour("text_secondary"), width=1)))
        if spec.horizon is not None:
            rules.append(self._build_horizon(spec))
        for rule in rules:
            rule.setZValue(BEHIND_LINES)
            self._item.addItem(rule)

    def _build_horizon(self, spec: ChartSpec) -> pg.InfiniteLine:
        assert spec.horizon is not None
        pen = pg.mkPen(self._theme.colour("line_control"), width=1)
        if any(line.role is LineRole.INFERRED_TARGET for line in spec.lines):
            pen.setDashPattern(HORIZON_DASHES)
        words = self.add_text(spec.horizon.label, "text_muted", (1, 1), "caption", LABELS)
        self._labels.add(words, at_horizon(spec.horizon.at))
        return pg.InfiniteLine(spec.horizon.at, 90, pen)

    def _draw_band(self, band: Band) -> None:
        tint, edge = self._theme.colour("accent"), pg.mkPen(self._theme.colour("accent"), width=1)
        tint.setAlpha(BAND_ALPHA)
        days = [point[0] for point in band.points]
        edges = [pg.PlotCurveItem(days, [point[end] for point in band.points], pen=edge) for end in (1, 2)]
        for item in (pg.FillBetweenItem(*edges, brush=pg.mkBrush(tint)), *edges):
            item.setZValue(BEHIND_LINES + 1)
            self._item.addItem(item)
        words = self.add_text(band.label.replace(" (", "\n("), "text_primary", (0, 0), "caption", LABELS)
        self._labels.add(words, at_band(band))

    def _draw_line(self, line: Line, spec: ChartSpec) -> None:
        xs, ys = zip(*line.points, strict=True)
        curve = pg.PlotCurveItem(list(xs), list(ys), pen=self._build_pen(line.role), antialias=True)
        self._item.addItem(curve)
        if line.role in (LineRole.TARGET, LineRole.INFERRED_TARGET):
            words = self.add_text(line.label, "text_primary", (0, 0), "caption_strong", LABELS)
            self._labels.add(words, over_target(line))
            if spec.more_than:
                self._draw_more_marks(ys[0], spec)
        elif line.role is LineRole.PACE:
            is_below = bool(spec.dots) and spec.dots[-1].y > find_height(line, spec.dots[-1].x)
            text = self.add_text(line.label, "text_muted", (0, 0), "caption", LABELS)
            self._labels.add(text, along_pace(line, is_below=is_below))

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
        pen = QPen(self._theme.colour(LINE_COLOURS[role]), 1.5)
        pen.setCosmetic(True)
        if role in LINE_DASHES:
            pen.setDashPattern(LINE_DASHES[role])
        return pen

    def _draw_values(self, spec: ChartSpec) -> None:
        """The value beside the latest point of each side, and beside others where they are few and far apart."""
        gap = LABEL_SHARE * (spec.x_range[1] - spec.x_range[0])
        for dots in spec.series:
            labelled = spec.x_range[1] + 1.0
            for dot in reversed(dots[-1:] if len(dots) > MOST_LABELS else dots):
                is_latest = dot is dots[-1]
                if is_latest or labelled - dot.x >= gap:
                    labelled = dot.x
                    font = "caption_strong" if is_latest else "caption"
                    label = dot.short_label if is_latest else dot.value
                    words = self.add_text(label, "text_primary", (0, 0), font, LABELS)
                    self._labels.add(words, beside_dot(dot, is_above=_is_above(dot, spec)))

    def _draw_flags(self, spec: ChartSpec) -> None:
        """Notes stand on the axis, on the days on which they were written."""
        flags = pg.ScatterPlotItem(
            [flag.x for flag in spec.flags],
            [spec.y_range[0] + FLAG_LIFT * (spec.y_range[1] - spec.y_range[0])] * len(spec.flags),
            symbol=_build_flag(),
            size=FLAG_SIZE,
            pen=pg.mkPen(self._theme.colour("text_primary"), width=1.4),
            brush=pg.mkBrush(self._theme.colour("bg_page")),
            antialias=True,
        )
        self._item.addItem(flags)


def _build_flag() -> QPainterPath:
    """A pennant on a pole that stands on the day; in a square of one by one."""
    path = QPainterPath(QPointF(0.0, 0.5))
    for x, y in ((0.0, -0.45), (0.45, -0.45), (0.3, -0.2), (0.45, 0.05), (0.0, 0.05)):
        path.lineTo(x, y)
    return path


def _is_above(dot: Dot, spec: ChartSpec) -> bool:
    """Whether a point is over the pace line: then its value stands over it."""
    pace = next((line for line in spec.lines if line.role is LineRole.PACE), None)
    return pace is not None and dot.y > find_height(pace, dot.x)

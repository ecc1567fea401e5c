"""The measurements of one series: a line, points and error bars, quick to draw however many there are.

Of a long series pyqtgraph draws the highest and the lowest of what falls on each pixel, and only what is in sight;
points and error bars appear once those in sight can be told apart.
"""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg

from briefing_app.charts.spec import Dot
from briefing_app.ui.theme import Theme

DOT_SIZE = 9
MOST_POINTS = 400
"""With more than this in sight there is a line only."""
MANY = 2_000
"""From here on the line is thin and without soft edges, which are slow."""
BEAM_SHARE = 0.012
"""The width of an error bar's ends, as a share of what is shown."""
BARS, POINTS = 9, 10
"""pyqtgraph's order of drawing."""
SERIES = (("accent", "o", ()), ("text_primary", "s", (7.0, 2.0, 2.0, 2.0)))
"""Colour, mark and dashes of the line: the figures of a second side are black squares on a broken line."""


class MeasuredPoints:
    """The items of one series in a plot."""

    def __init__(self, item: pg.PlotItem, theme: Theme, dots: Sequence[Dot], series: int = 0) -> None:
        self._dots = dots
        self._xs = np.fromiter((dot.x for dot in dots), dtype=float, count=len(dots))
        self._ys = np.fromiter((dot.y for dot in dots), dtype=float, count=len(dots))
        name, symbol, dashes = SERIES[series % len(SERIES)]
        self._brushes = tuple(pg.mkBrush(theme.colour(each)) for each in ("bg_page", name))
        colour = theme.colour(name)
        is_long = len(dots) > MANY
        pen = pg.mkPen(colour, width=1 if is_long else 2)
        if dashes:
            pen.setDashPattern(dashes)
        self.line = pg.PlotDataItem(
            self._xs,
            self._ys,
            pen=pen,
            antialias=not is_long,
            skipFiniteCheck=True,
        )
        self.bars = pg.ErrorBarItem(pen=pg.mkPen(colour, width=1.5))
        self.dots = pg.ScatterPlotItem(symbol=symbol, size=DOT_SIZE, pen=pg.mkPen(colour, width=2), antialias=True)
        self.bars.setZValue(BARS)
        self.dots.setZValue(POINTS - series / 10)  # where two meet, the corners of the square are seen under the circle
        for each in (self.line, self.bars, self.dots):
            item.addItem(each, ignoreBounds=True)
        if is_long:  # only now, since pyqtgraph looks for the view that it stands in
            self.line.setDownsampling(auto=True, method="peak")
            self.line.setClipToView(True)

    def show_days(self, first: float, last: float) -> None:
        """Draws the points between two days, if they can be told apart."""
        start, end = np.searchsorted(self._xs, [first, last + 1e-9])
        if end - start > MOST_POINTS:
            self.dots.clear()
            self.bars.setData(x=None, y=None)
            return
        seen = self._dots[start:end]
        self.dots.setData(
            self._xs[start:end], self._ys[start:end], brush=[self._brushes[dot.is_filled] for dot in seen]
        )
        barred = [dot for dot in seen if dot.low is not None and dot.high is not None]
        self.bars.setData(
            x=np.array([dot.x for dot in barred]),
            y=np.array([dot.y for dot in barred]),
            top=np.array([(dot.high or dot.y) - dot.y for dot in barred]),
            bottom=np.array([dot.y - (dot.low if dot.low is not None else dot.y) for dot in barred]),
            beam=BEAM_SHARE * (last - first),
        ) if barred else self.bars.setData(x=None, y=None)

"""Pan and zoom on 100,000 measurements, beside plain pyqtgraph on the same data."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import cycle
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtWidgets import QApplication, QWidget

from bench.pairs import Pair, timed
from briefing_app import paths
from briefing_app.charts.spec import ChartSpec, Dot, Line, LineRole
from briefing_app.charts.targets import build_chart
from briefing_app.core.corpus import TargetId
from briefing_app.ingest.curation import read_corpus
from briefing_app.ui.theme import Theme
from briefing_app.ui.widgets.line_chart import LineChart

COUNT = 100_000
SIZE = (1200, 600)
FRAME = 1000 / 60


def pairs(_folder: Path) -> Iterator[Pair]:
    """One frame after a move of a twentieth of what is shown, and after a zoom step, each drawn to the end."""
    app = QApplication.instance() or QApplication([])
    spec = build_long_chart()
    ours = LineChart(Theme(app, "light"))  # type: ignore[arg-type]  # it is a QApplication
    ours.resize(*SIZE)
    ours.show_chart(spec)
    ours.show()
    xs, ys = [dot.x for dot in spec.dots], [dot.y for dot in spec.dots]
    plain, quick = _plot(xs, ys, is_quick=False), _plot(xs, ys, is_quick=True)
    ours.zoom(4)
    for plot in (plain, quick):
        plot.setXRange(*ours.view_days, padding=0)
    for name, move in (("pan", _pan), ("zoom", _zoom)):
        for beside, plot in (("plain pyqtgraph", plain), ("pyqtgraph, downsampled", quick)):
            yield Pair(
                name=f"One frame of a {name} over {COUNT:,} measurements (60 a second are {FRAME:.1f} ms each)",
                ours=timed(_step(move(ours), ours.plot)),
                beside=beside,
                theirs=timed(_step(_of_plot(name, plot), plot)),
                runs=101,
            )


def build_long_chart() -> ChartSpec:
    """The chart of a real target, with a measurement for every day of centuries."""
    target = replace(
        read_corpus(paths.resources_folder()).target(TargetId("investment-2022-2026")), value=Decimal(10**6)
    )
    spec = build_chart(target, (), date(2026, 3, 12))
    start = date(1800, 1, 1)
    days = [(start + timedelta(days=index)).toordinal() for index in range(COUNT)]
    values = [float(10 * index + 3_000 * ((index * 7919) % 101)) for index in range(COUNT)]
    points = tuple(zip(map(float, days), values, strict=True))
    return replace(
        spec,
        x_range=(float(days[0]), float(days[-1])),
        y_range=(0.0, max(values)),
        lines=(*spec.lines, Line(role=LineRole.MEASURED, points=points, label="Recorded")),
        dots=tuple(Dot(x=x, y=y, label=f"{y:,.0f}", is_filled=True) for x, y in points),
        rows=tuple(("", f"{y:,.0f}", "", "", "") for _, y in points),
        no_data="",
    )


def _plot(xs: list[float], ys: list[float], *, is_quick: bool) -> pg.PlotWidget:
    plot = pg.PlotWidget(background="w")
    plot.resize(*SIZE)
    item = plot.plot(xs, ys, pen=pg.mkPen("b"))
    if is_quick:
        item.setDownsampling(auto=True, method="peak")
        item.setClipToView(True)
    plot.show()
    return plot


def _step(move: Callable[[], None], plot: QWidget) -> Callable[[], None]:
    """Moves, and draws what is shown into a picture: a window that nobody sees need not be painted at all."""

    def step() -> None:
        move()
        plot.grab()

    return step


def _pan(chart: LineChart) -> Callable[[], None]:
    shares = cycle((0.05, 0.05, -0.05, -0.05))
    return lambda: chart.pan(next(shares))


def _zoom(chart: LineChart) -> Callable[[], None]:
    factors = cycle((1.25, 1.25, 0.8, 0.8))
    return lambda: chart.zoom(next(factors))


def _of_plot(name: str, plot: pg.PlotWidget) -> Callable[[], None]:
    steps = cycle((0.05, 0.05, -0.05, -0.05) if name == "pan" else (1.25, 1.25, 0.8, 0.8))

    def move() -> None:
        (first, last), step = plot.getViewBox().viewRange()[0], next(steps)
        if name == "pan":
            plot.setXRange(first + step * (last - first), last + step * (last - first), padding=0)
        else:
            middle, half = (first + last) / 2, (last - first) / 2 / step
            plot.setXRange(middle - half, middle + half, padding=0)

    return move

"""The marks of a chart over time that stand behind and on its lines: band, error bars, notes, the last day."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from briefing_app.charts.spec import Band, ChartSpec, LineRole
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.structure import Point
from briefing_app.pack.styles import DATA, HAIR, INK, TINT, WHITE

HATCH_GAP = 4.0
BEAM = 2.2
SERIES = (DATA, INK)
"""The figures of a second side are black squares on a broken line, those of the first coloured circles."""
SQUARE = 2.6
MOST_POINTS = 400
"""Of a longer series only the line is drawn: its points would cover one another."""
FLAG = ((0.0, 0.0), (0.0, -11.0), (6.0, -11.0), (4.0, -8.5), (6.0, -6.0), (0.0, -6.0))
SAMPLES = 150
"""Along a line, when a label looks for a place where it covers nothing."""
Place = Callable[[float, float], Point]
"""Where a day and a value are on the sheet."""


def draw_band(sheet: Sheet, band: Band, place: Place) -> None:
    """A tint with edges and strokes across it, so that it is seen in black and white."""
    upper = [place(day, high) for day, _low, high in band.points]
    lower = [place(day, low) for day, low, _high in band.points]
    sheet.path([*upper, *reversed(lower)], closed=True, fill=TINT)
    for x, top, foot in _hatch(upper, lower):
        sheet.rule((x, top), (x, foot), 0.35, HAIR)
    for edge in (upper, lower):
        sheet.path(edge, stroke=DATA, thickness=0.6)


def draw_points(sheet: Sheet, spec: ChartSpec, place: Place) -> None:
    """Error bars, and the measurements over them."""
    if len(spec.dots) > MOST_POINTS:
        return
    for dot in spec.dots:
        if dot.low is not None and dot.high is not None:
            (x, top), (_, foot) = place(dot.x, dot.high), place(dot.x, dot.low)
            colour = SERIES[dot.series % len(SERIES)]
            sheet.rule((x, top), (x, foot), 1.0, colour)
            for y in (top, foot):
                sheet.rule((x - BEAM, y), (x + BEAM, y), 1.0, colour)
    for dot in sorted(spec.dots, key=lambda dot: -dot.series):  # the corners of a square are seen under a circle
        colour = SERIES[dot.series % len(SERIES)]
        fill = colour if dot.is_filled else WHITE
        x, y = place(dot.x, dot.y)
        if dot.series % len(SERIES):
            sheet.box(x - SQUARE, y - SQUARE, 2 * SQUARE, 2 * SQUARE, fill=fill, stroke=colour, thickness=1.2)
        else:
            sheet.circle((x, y), 2.6, fill=fill, stroke=colour, thickness=1.2)


def draw_flags(sheet: Sheet, spec: ChartSpec, place: Place) -> None:
    """Notes, as pennants on the axis."""
    for flag in spec.flags:
        x, y = place(flag.x, spec.y_range[0])
        sheet.path([(x + right, y + down) for right, down in FLAG], stroke=INK, thickness=0.9)


def draw_horizon(sheet: Sheet, spec: ChartSpec, place: Place) -> None:
    """The last day; dashed where it is inferred."""
    if spec.horizon is not None:
        inferred = any(line.role is LineRole.INFERRED_TARGET for line in spec.lines)
        low, high = spec.y_range
        dash = (4.0, 3.0) if inferred else ()
        sheet.rule(place(spec.horizon.at, low), place(spec.horizon.at, high), 0.6, dash=dash)


def _hatch(upper: list[Point], lower: list[Point]) -> Iterator[tuple[float, float, float]]:
    """Upright strokes between two lines that have their points at the same places."""
    for (one, other), (under, below) in zip(pairwise(upper), pairwise(lower), strict=True):
        count = max(int((other[0] - one[0]) / HATCH_GAP), 1)
        for index in range(count):
            share = index / count
            x = one[0] + share * (other[0] - one[0])
            yield x, one[1] + share * (other[1] - one[1]), under[1] + share * (below[1] - under[1])


def sample_line(points: Sequence[Point]) -> Iterator[Point]:
    """Places along a line, so close that a label which covers none of them does not cover the line."""
    for (x0, y0), (x1, y1) in pairwise(points):
        for index in range(SAMPLES + 1):
            share = index / SAMPLES
            yield x0 + (x1 - x0) * share, y0 + (y1 - y0) * share

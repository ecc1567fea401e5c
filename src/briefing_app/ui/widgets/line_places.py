"""At which places the words of a line chart may stand, the best first; `chart_labels` chooses among them."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QSizeF

from briefing_app.charts.spec import Band, Dot, Line
from briefing_app.ui.widgets.chart_labels import Frame, Places

BESIDE, APART = 7.0, 4.0
"""Between a point and its words, and between a rule and words, in pixels."""
NEAR_TODAY = 60.0
"""So near, in pixels, the words of a point may stand on the other side of today and still be seen to be its own."""
ALONG = (0.62, 0.7, 0.5, 0.8, 0.75, 0.4, 0.3, 0.88, 0.2)
"""How far along the pace line its words may stand."""


def beside_dot(dot: Dot, *, is_above: bool) -> Places:
    """Around a point, on the side that is away from the pace line first."""

    def list_places(frame: Frame, size: QSizeF) -> Iterator[QPointF]:
        at = frame.to_pixels(dot.x, dot.y)
        left, right = at.x() - BESIDE - size.width(), at.x() + BESIDE
        up, level, down = at.y() - size.height() - 1, at.y() - size.height() / 2, at.y() + 1
        high = [(left, up), (right, up), (left, down), (right, down)]
        low = [(right, down), (right, level), (left, down), (left, up), (right, up)]
        beyond = _list_beyond_today(frame, at, size)
        over = [(at.x() - size.width() / 2, at.y() - BESIDE - size.height()), (left, level), (right, level)]
        yield from (QPointF(x, y) for x, y in [*(high if is_above else low), *beyond, *over])

    return list_places


def _list_beyond_today(frame: Frame, at: QPointF, size: QSizeF) -> list[tuple[float, float]]:
    """On the other side of today, where that is near."""
    today = frame.to_pixels(frame.today, frame.low).x() if frame.today is not None else at.x()
    if not 0 < today - at.x() < NEAR_TODAY:
        return []
    return [(today + APART, at.y() + share * size.height()) for share in (0.0, -0.5, 0.5, 1.0, -1.0, 1.5)]


def over_target(line: Line) -> Places:
    """On the target line, else under it: at the left edge, or at the right of today; or on it at the right edge."""

    def list_places(frame: Frame, size: QSizeF) -> Iterator[QPointF]:
        y = frame.to_pixels(frame.left, line.points[0][1]).y()
        for top in (y - size.height() - 1, y + 2):
            yield QPointF(0.0, top)
            if frame.today is not None:
                yield QPointF(frame.to_pixels(frame.today, frame.low).x() + APART, top)
        yield QPointF(frame.size.width() - size.width() - APART, y - size.height() - 1)

    return list_places


def over_today(day: float, share: float) -> Places:
    """At the upper end of the line of today, `share` of the words left of it."""

    def list_places(frame: Frame, size: QSizeF) -> Iterator[QPointF]:
        yield QPointF(frame.to_pixels(day, frame.low).x() - share * size.width(), 0.0)

    return list_places


def along_pace(line: Line, *, is_below: bool) -> Places:
    """At the pace line, on the side away from the figures."""

    def list_places(frame: Frame, size: QSizeF) -> Iterator[QPointF]:
        (x0, y0), (x1, y1) = line.points[0], line.points[-1]
        for share in ALONG:
            at = frame.to_pixels(x0 + share * (x1 - x0), y0 + share * (y1 - y0))
            yield at if is_below else at - QPointF(size.width(), size.height())
            yield at - QPointF(size.width(), size.height()) if is_below else at

    return list_places


def at_band(band: Band) -> Places:
    """At the right end of a band: under it, or over it."""

    def list_places(frame: Frame, size: QSizeF) -> Iterator[QPointF]:
        right = frame.to_pixels(band.points[-1][0], frame.low).x() - APART - size.width()
        low = frame.to_pixels(0.0, min(point[1] for point in band.points)).y()
        high = frame.to_pixels(0.0, max(point[2] for point in band.points)).y()
        for lines in (0, 1, 2):
            yield QPointF(right, low + APART + lines * size.height() / 2)
        for lines in (0, 1):
            yield QPointF(right, high - APART - size.height() - lines * size.height() / 2)

    return list_places


def at_horizon(day: float) -> Places:
    """At the foot of the last day; where today stands in the way, on its other side."""

    def list_places(frame: Frame, size: QSizeF) -> Iterator[QPointF]:
        foot = frame.size.height() - size.height()
        right = frame.to_pixels(day, frame.low).x()
        for lift in (0, 1, 2):
            yield QPointF(right - APART - size.width(), foot - lift * size.height())
        if frame.today is not None:
            yield QPointF(frame.to_pixels(frame.today, frame.low).x() - APART - size.width(), foot)

    return list_places


def find_height(line: Line, x: float) -> float:
    """How high a straight line is above `x`."""
    (left, low), (right, high) = line.points[0], line.points[-1]
    share = (x - left) / (right - left) if right > left else 0.0
    return low + min(max(share, 0.0), 1.0) * (high - low)

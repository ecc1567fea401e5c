"""A long line with fewer points that looks the same: of each place along it the first, lowest, highest and last."""

from collections.abc import Iterator, Sequence

Point = tuple[float, float]


def thin_line(points: Sequence[Point], places: int) -> Sequence[Point]:
    """The same points where they are few; else at most four for each of so many places along the line."""
    if len(points) <= 4 * places:
        return points
    first, last = points[0][0], points[-1][0]
    width = (last - first) / places or 1.0
    kept: list[Point] = []
    for own in _group(points, first, width):
        low, high = min(own, key=lambda point: point[1]), max(own, key=lambda point: point[1])
        kept += dict.fromkeys(sorted((own[0], low, high, own[-1])))
    return kept


def _group(points: Sequence[Point], first: float, width: float) -> Iterator[list[Point]]:
    own: list[Point] = []
    place = 0
    for point in points:
        at = int((point[0] - first) / width)
        if own and at != place:
            yield own
            own = []
        place = at
        own.append(point)
    yield own

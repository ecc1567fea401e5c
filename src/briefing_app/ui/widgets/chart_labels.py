"""Where the words of a chart stand: each at the first of its places that covers no line, no rule and no other words.

The places are pixels, so they are looked for again whenever the chart is panned, zoomed or made larger.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF

from briefing_app.core.quick import dataclass

GAP = 3.0
"""Between words and what they must not touch, in pixels."""
MARGIN = 3.0
"""Around the words themselves there is so much empty room within their box."""
LONGEST_LINE = 100
"""A line of more points is not looked at: it would take too long while a person pans."""
DOT = QPointF(5.0, 5.0)
"""Half of the room that a dot takes."""
Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What is shown: values at the edges, pixels from edge to edge, and where the upright rule of today is."""

    left: float
    right: float
    low: float
    high: float
    size: QSizeF
    today: float | None

    def to_pixels(self, x: float, y: float) -> QPointF:
        """Where values are, from the upper left corner."""
        across = (x - self.left) / (self.right - self.left)
        return QPointF(across * self.size.width(), (self.high - y) / (self.high - self.low) * self.size.height())

    def to_values(self, place: QPointF) -> Point:
        """What is at a place."""
        across, down = place.x() / self.size.width(), place.y() / self.size.height()
        return self.left + across * (self.right - self.left), self.high - down * (self.high - self.low)


Places = Callable[[Frame, QSizeF], Iterable[QPointF]]
"""The upper left corners at which words of some size may stand, the best first."""


class ChartLabels:
    """The words of a chart that give way to one another, in the order in which they were added."""

    def __init__(self, view: pg.ViewBox) -> None:
        self._view = view
        self._today: float | None = None
        self._lines: list[Sequence[Point]] = []
        self._dots: Sequence[Point] = ()
        self._labels: list[tuple[pg.TextItem, Places]] = []
        view.sigResized.connect(self.place)

    def start(self, today: float | None, lines: Iterable[Sequence[Point]], dots: Sequence[Point]) -> None:
        """Forgets what was there: from now on there are these lines and dots, and a rule at today."""
        self._today, self._labels = today, []
        self._lines = [line for line in lines if len(line) <= LONGEST_LINE]
        self._dots = dots if len(dots) <= LONGEST_LINE else ()

    def add(self, text: pg.TextItem, places: Places) -> None:
        """More words, which give way to those before."""
        text.setAnchor((0, 0))
        self._labels.append((text, places))

    def place(self) -> None:
        """Puts all where they belong, as the chart is shown now."""
        frame = self._find_frame()
        if frame is None:
            return
        lines = [[frame.to_pixels(x, y) for x, y in line] for line in self._lines]
        inside = QRectF(QPointF(0, 0), frame.size)
        taken = [QRectF(frame.to_pixels(x, y) - DOT, frame.to_pixels(x, y) + DOT) for x, y in self._dots]
        for text, places in self._labels:
            size = text.boundingRect().size()
            boxes = [QRectF(place, size) for place in places(frame, size)]
            possible = [box for box in boxes if inside.contains(box)] or boxes[:1]
            ranked = sorted(possible, key=lambda box: _count_faults(box, frame, lines, taken))
            taken.append(ranked[0].adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
            text.setPos(*frame.to_values(ranked[0].topLeft()))

    def _find_frame(self) -> Frame | None:
        (left, right), (low, high) = self._view.viewRange()
        size = QSizeF(self._view.width(), self._view.height())
        if size.isEmpty() or right <= left or high <= low:
            return None
        return Frame(left=left, right=right, low=low, high=high, size=size, today=self._today)


def _count_faults(
    box: QRectF, frame: Frame, lines: Sequence[Sequence[QPointF]], taken: Sequence[QRectF]
) -> tuple[int, int, int]:
    """How bad a place is: words over words are the worst, then words over a line, then over today."""
    wide, inner = box.adjusted(-GAP, 0, GAP, 0), box.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    over_words = sum(inner.intersects(other) for other in taken)
    over_lines = sum(any(_crosses(inner, start, end) for start, end in pairwise(line)) for line in lines)
    today = frame.to_pixels(frame.today, frame.low).x() if frame.today is not None else None
    return over_words, over_lines, int(today is not None and wide.left() < today < wide.right())


def _crosses(box: QRectF, start: QPointF, end: QPointF) -> bool:
    """Whether a stretch of a line runs through a box, after Liang and Barsky."""
    across, down = end.x() - start.x(), end.y() - start.y()
    enters, leaves = 0.0, 1.0
    for step, room in (
        (-across, start.x() - box.left()),
        (across, box.right() - start.x()),
        (-down, start.y() - box.top()),
        (down, box.bottom() - start.y()),
    ):
        if step == 0:
            if room < 0:
                return False
        elif step < 0:
            enters = max(enters, room / step)
        else:
            leaves = min(leaves, room / step)
    return enters <= leaves

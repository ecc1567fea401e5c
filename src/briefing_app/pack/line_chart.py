"""A target over time, drawn as vectors from its `ChartSpec`. Words stand at the lines; there is no legend."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing_app.charts.spec import ChartSpec, LineRole
from briefing_app.charts.spec import Line as ChartLine
from briefing_app.core.progress import Status
from briefing_app.pack.drawings import MARK_SIZE, StatusMark
from briefing_app.pack.lines import Line, set_line
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.structure import Point
from briefing_app.pack.styles import BASELINE, DATA, EMPTY_CHART, HAIR, INK, LOCATOR, MAIN_WIDTH, SMALL, WHITE
from briefing_app.pack.text import Span, say

PLOT_HEIGHT, EMPTY_HEIGHT, UNIT_HEIGHT, AXIS_HEIGHT = 189.0, 84.0, 10.5, 28.0
NOT_ZERO = "No data is not zero. The line starts with the first measurement."
TRIANGLES = 6
SAMPLES = 150
"""Along a line, when a label looks for a place where it covers nothing."""


@dataclass(frozen=True, slots=True)
class Chart:
    """The plot hangs from the left edge of the main column; its values stand left of it."""

    spec: ChartSpec

    @property
    def height(self) -> float:
        """With the unit above the plot and the words under its axis."""
        return UNIT_HEIGHT + (EMPTY_HEIGHT if self.spec.no_data else PLOT_HEIGHT) + AXIS_HEIGHT

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """From the back to the front: axes, target and pace, today, figures, words."""
        plot = _Plot(self.spec, sheet, x, y + UNIT_HEIGHT, self.height - UNIT_HEIGHT - AXIS_HEIGHT)
        plot.draw_axes()
        for line in self.spec.lines:
            plot.draw_line(line)
        if self.spec.no_data:
            plot.draw_empty()
        else:
            plot.draw_today()
            plot.draw_dots()
            plot.label_figures()
        plot.label_target()


class _Plot:
    """One chart while it is drawn: its scale, and the places that are taken."""

    def __init__(self, spec: ChartSpec, sheet: Sheet, x: float, y: float, height: float) -> None:
        self.spec, self.sheet = spec, sheet
        self.left, self.top, self.width, self.height = x, y, MAIN_WIDTH, height
        self.taken: list[tuple[float, float, float, float]] = []

    def x_at(self, day: float) -> float:
        first, last = self.spec.x_range
        return self.left + self.width * ((day - first) / (last - first) if last > first else 0.5)

    def y_at(self, value: float) -> float:
        low, high = self.spec.y_range
        return self.top + self.height * (1 - ((value - low) / (high - low) if high > low else 0.0))

    def points_of(self, line: ChartLine) -> list[Point]:
        return [(self.x_at(day), self.y_at(value)) for day, value in line.points]

    def draw_axes(self) -> None:
        sheet, right, foot = self.sheet, self.left + self.width, self.top + self.height
        for tick in self.spec.y_ticks:
            y = self.y_at(tick.at)
            if tick.at == 0:
                sheet.rule((self.left, y), (right, y), 0.8)
            elif not self.spec.no_data:
                sheet.rule((self.left, y), (right, y), 0.35, HAIR)
            label = set_line(say(tick.label, LOCATOR))
            sheet.text(label, self.left - 6 - label.width, y + 2.6)
        unit = set_line(say(self.spec.unit, LOCATOR.heavier()))
        sheet.text(unit, self.left - 6 - unit.width, self.top - 3.5)
        free_from = self.left - LOCATOR.size
        for tick in self.spec.x_ticks:
            x = self.x_at(tick.at)
            label = set_line(say(tick.label, LOCATOR))
            start = min(max(x - label.width / 2, self.left), right - label.width)
            if start >= free_from:
                sheet.rule((x, foot), (x, foot + 4), 0.8)
                sheet.text(label, start, foot + 12)
                free_from = start + label.width + LOCATOR.size

    def draw_line(self, line: ChartLine) -> None:
        points = self.points_of(line)
        match line.role:
            case LineRole.TARGET:
                self.sheet.path(points, stroke=INK, thickness=2.0)
            case LineRole.INFERRED_TARGET:
                self.sheet.path(points, stroke=INK, thickness=1.6, dash=(5, 3))
            case LineRole.PACE if not self.spec.no_data:
                self.sheet.path(points, stroke=INK, thickness=1.0)
            case LineRole.MEASURED:
                self.sheet.path(points, stroke=DATA, thickness=2.2)
        if self.spec.more_than and line.role in (LineRole.TARGET, LineRole.INFERRED_TARGET):
            self._draw_triangles(points)

    def _draw_triangles(self, points: Sequence[Point]) -> None:
        (start, y), (end, _) = points[0], points[-1]
        for index in range(TRIANGLES):
            x = start + (end - start) * (index + 0.5) / TRIANGLES
            self.sheet.path(((x - 3, y - 1.5), (x + 3, y - 1.5), (x, y - 6.5)), fill=INK)

    def draw_today(self) -> None:
        first, last = self.spec.x_range
        if first <= self.spec.today.at <= last:
            x = self.x_at(self.spec.today.at)
            self.sheet.rule((x, self.top), (x, self.top + self.height), 0.6, dash=(1, 2))

    def draw_dots(self) -> None:
        for dot in self.spec.dots:
            fill = DATA if dot.is_filled else WHITE
            self.sheet.circle((self.x_at(dot.x), self.y_at(dot.y)), 2.6, fill=fill, stroke=DATA, thickness=1.2)

    def draw_empty(self) -> None:
        sheet, middle = self.sheet, self.left + self.width / 2
        sheet.box(self.left, self.top, self.width, self.height, stroke=INK, thickness=0.6, dash=(2, 2))
        words, reason = set_line(say(self.spec.no_data, EMPTY_CHART)), set_line(say(NOT_ZERO, SMALL))
        y = self.y_at(0) - 33
        width = max(words.width + 2 * MARK_SIZE, reason.width) + 14
        sheet.box(middle - width / 2, y - 14, width, 32, fill=WHITE)
        start = middle - (words.width + MARK_SIZE + 5) / 2
        StatusMark(Status.NO_DATA).draw(sheet, start, y - MARK_SIZE + 0.5)
        sheet.text(words, start + MARK_SIZE + 5, y)
        sheet.text(reason, middle - reason.width / 2, y + 12)

    def label_figures(self) -> None:
        """The last figure, the pace and today, each where it covers no line, if there is such a place."""
        for line in self.spec.lines:
            if line.role is LineRole.TARGET or line.role is LineRole.INFERRED_TARGET:
                self.taken.append(self._target_box(line))
        if self.spec.dots:
            last = self.spec.dots[-1]
            value, _, rest = last.label.partition(" ")
            spans = (Span(text=value, style=LOCATOR.heavier()), Span(text=f" {rest}", style=LOCATOR))
            self._label(set_line(spans), self._around(self.x_at(last.x), self.y_at(last.y)), may_cover_today=True)
        for line in self.spec.lines:
            if line.role is LineRole.PACE:
                self._label(set_line(say(line.label, LOCATOR)), self._along(self.points_of(line)))
        first, last_day = self.spec.x_range
        if first <= self.spec.today.at <= last_day:
            label = set_line(say(self.spec.today.label, LOCATOR))
            self._label(label, self._beside(self.x_at(self.spec.today.at)))

    def label_target(self) -> None:
        for line in self.spec.lines:
            if line.role in (LineRole.TARGET, LineRole.INFERRED_TARGET):
                x, y, _, _ = self._target_box(line)
                self._write(self._target_words(line), x, y)

    def _target_words(self, line: ChartLine) -> Line:
        name, colon, rest = line.label.partition(":")
        return set_line((Span(text=name + colon, style=LOCATOR.heavier()), Span(text=rest, style=LOCATOR)))

    def _target_box(self, line: ChartLine) -> tuple[float, float, float, float]:
        x, y = self.points_of(line)[0]
        return x + 4, y + 3, self._target_words(line).width, LOCATOR.leading

    def _around(self, x: float, y: float) -> Iterable[tuple[float, float, float]]:
        """Left edge, upper edge, and the share of the label's own width by which it stands further left."""
        beside = ((x + 7, y + 2, 0), (x + 7, y - 13, 0), (x - 7, y - 13, 1), (x - 7, y + 2, 1))
        return (*beside, (x, y - 17, 0.5), (x, y + 7, 0.5), (x + 7, y - 27, 0), (x + 7, y + 16, 0))

    def _along(self, points: Sequence[Point]) -> Iterable[tuple[float, float, float]]:
        (x0, y0), (x1, y1) = points[0], points[-1]
        for share in (0.6, 0.7, 0.5, 0.8, 0.4, 0.3):
            x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
            yield (x - 8, y - 10, 1)
            yield (x + 8, y, 0)

    def _beside(self, x: float) -> Iterable[tuple[float, float, float]]:
        for share in (0.25, 0.35, 0.45, 0.15, 0.55, 0.65, 0.75):
            y = self.top + self.height * share
            yield (x + 4, y, 0)
            yield (x - 4, y, 1)

    def _label(
        self, words: Line, candidates: Iterable[tuple[float, float, float]], *, may_cover_today: bool = False
    ) -> None:
        """At the first place where it is inside the plot and covers nothing; else at the first inside it."""
        boxes = [(x - share * words.width, y, words.width, LOCATOR.leading) for x, y, share in candidates]
        inside = [box for box in boxes if self._is_inside(box)] or boxes[:1]
        x, y, width, height = next(
            (box for box in inside if not self._covers(box) and (may_cover_today or not self._covers_today(box))),
            inside[0],
        )
        self.taken.append((x, y, width, height))
        self._write(words, x, y)

    def _write(self, words: Line, x: float, y: float) -> None:
        self.sheet.box(x - 1.5, y, words.width + 3, LOCATOR.leading, fill=WHITE)
        self.sheet.text(words, x, y + LOCATOR.leading - BASELINE + 0.5)

    def _is_inside(self, box: tuple[float, float, float, float]) -> bool:
        x, y, width, height = box
        return (
            x >= self.left
            and x + width <= self.left + self.width
            and y >= self.top
            and y + height <= self.top + self.height
        )

    def _covers_today(self, box: tuple[float, float, float, float]) -> bool:
        return box[0] - 1.5 < self.x_at(self.spec.today.at) < box[0] + box[2] + 1.5

    def _covers(self, box: tuple[float, float, float, float]) -> bool:
        x, y, width, height = box
        for left, top, other_width, other_height in self.taken:
            meets_across = x < left + other_width + 3 and left < x + width + 3
            if meets_across and y < top + other_height and top < y + height:
                return True
        lines = [self.points_of(line) for line in self.spec.lines]
        return any(
            x - 3 <= point_x <= x + width + 3 and y - 1 <= point_y <= y + height + 1
            for points in lines
            for point_x, point_y in _sample(points)
        )


def _sample(points: Sequence[Point]) -> Iterable[Point]:
    for (x0, y0), (x1, y1) in pairwise(points):
        for index in range(SAMPLES + 1):
            share = index / SAMPLES
            yield x0 + (x1 - x0) * share, y0 + (y1 - y0) * share

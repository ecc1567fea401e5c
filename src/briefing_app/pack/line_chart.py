"""A target over time, drawn as vectors from its `ChartSpec`. Words stand at the lines; there is no legend."""

from collections.abc import Iterable, Sequence

from briefing_app.charts.spec import Band, ChartSpec, Dot, LineRole
from briefing_app.charts.spec import Line as ChartLine
from briefing_app.charts.thinning import thin_line
from briefing_app.core.progress import Status
from briefing_app.core.quick import dataclass
from briefing_app.pack.chart_marks import SERIES, draw_band, draw_flags, draw_horizon, draw_points, sample_line
from briefing_app.pack.design import Design
from briefing_app.pack.drawings import StatusMark
from briefing_app.pack.lines import Line, break_paragraph, set_line
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.structure import Point
from briefing_app.pack.styles import BASELINE, DATA, HAIR, INK, WHITE
from briefing_app.pack.text import Span, say

PLOT_HEIGHT, EMPTY_HEIGHT, AXIS_ROOM, VALUE_GAP = 189.0, 84.0, 17.5, 6.0
NOT_ZERO = "No data is not zero. The line starts with the first measurement."
TRIANGLES = 6
PLACES = 500
"""Along a line of very many points; more could not be told apart in print."""


@dataclass(frozen=True, slots=True)
class Chart:
    """The plot hangs from the left edge of the main column; its values stand left of it."""

    spec: ChartSpec
    design: Design

    @property
    def height(self) -> float:
        """With the unit above the plot and the words under its axis."""
        plot = EMPTY_HEIGHT if self.spec.no_data else PLOT_HEIGHT
        return self._unit_height + plot * self.design.scale + self._axis_height

    @property
    def _unit_height(self) -> float:
        return self.design.locator.leading

    @property
    def _axis_height(self) -> float:
        return self.design.locator.leading + AXIS_ROOM

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """From the back to the front: axes, target and pace, today, figures, words."""
        height = self.height - self._unit_height - self._axis_height
        plot = _Plot(self.spec, self.design, sheet, x, y + self._unit_height, height)
        plot.draw_axes()
        draw_horizon(sheet, self.spec, plot.place)
        for band in self.spec.bands:
            draw_band(sheet, band, plot.place)
        for line in self.spec.lines:
            plot.draw_line(line)
        if self.spec.no_data:
            plot.draw_empty()
        else:
            plot.draw_today()
            draw_flags(sheet, self.spec, plot.place)
            draw_points(sheet, self.spec, plot.place)
            plot.label_figures()
        plot.label_target()


class _Plot:
    """One chart while it is drawn: its scale, and the places that are taken."""

    def __init__(self, spec: ChartSpec, design: Design, sheet: Sheet, x: float, y: float, height: float) -> None:
        self.spec, self.design, self.sheet = spec, design, sheet
        self.unit = set_line(say(self.design.wording(spec.unit), self.design.locator.heavier()))
        inset = 0.0 if self.design.has_label_column else self._widest_value() + VALUE_GAP
        self.left, self.top, self.width, self.height = x + inset, y, self.design.main_width - inset, height
        self.taken: list[tuple[float, float, float, float]] = []

    def _widest_value(self) -> float:
        labels = [set_line(say(tick.label, self.design.locator)) for tick in self.spec.y_ticks]
        return max((label.width for label in labels), default=0.0)

    def x_at(self, day: float) -> float:
        first, last = self.spec.x_range
        return self.left + self.width * ((day - first) / (last - first) if last > first else 0.5)

    def y_at(self, value: float) -> float:
        low, high = self.spec.y_range
        return self.top + self.height * (1 - ((value - low) / (high - low) if high > low else 0.0))

    def place(self, day: float, value: float) -> Point:
        return self.x_at(day), self.y_at(value)

    def points_of(self, line: ChartLine) -> list[Point]:
        return [self.place(day, value) for day, value in thin_line(line.points, PLACES)]

    def draw_axes(self) -> None:
        sheet, right, foot = self.sheet, self.left + self.width, self.top + self.height
        for tick in self.spec.y_ticks:
            y = self.y_at(tick.at)
            if tick.at == 0:
                sheet.rule((self.left, y), (right, y), 0.8)
            elif not self.spec.no_data:
                sheet.rule((self.left, y), (right, y), 0.35, HAIR)
            label = set_line(say(tick.label, self.design.locator))
            sheet.text(label, self.left - VALUE_GAP - label.width, y + self.design.locator.size * 0.35)
        self._write_unit()
        free_from = self.left - self.design.locator.size
        for tick in self.spec.x_ticks:
            x = self.x_at(tick.at)
            label = set_line(say(tick.label, self.design.locator))
            start = min(max(x - label.width / 2, self.left), right - label.width)
            if start >= free_from:
                sheet.rule((x, foot), (x, foot + 4), 0.8)
                sheet.text(label, start, foot + 4.5 + self.design.locator.size)
                free_from = start + label.width + self.design.locator.size

    def _write_unit(self) -> None:
        """Left of the plot above its values; where there is no room, from the left edge on."""
        has_room = self.design.has_label_column
        x = self.left - VALUE_GAP - self.unit.width if has_room else self.left - self._widest_value() - VALUE_GAP
        self.sheet.text(self.unit, x, self.top - 3.5)

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
                colour, dash = SERIES[line.series % 2], (7, 2, 2, 2) if line.series % 2 else ()
                self.sheet.path(points, stroke=colour, thickness=2.2 if len(line.points) < PLACES else 0.6, dash=dash)
            case LineRole.PROJECTION:
                self.sheet.path(points, stroke=DATA, thickness=1.2, dash=(3, 2))
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

    def draw_empty(self) -> None:
        sheet, design, middle = self.sheet, self.design, self.left + self.width / 2
        sheet.box(self.left, self.top, self.width, self.height, stroke=INK, thickness=0.6, dash=(2, 2))
        words = set_line(say(design.wording(self.spec.no_data), design.empty_chart))
        size = design.mark_size
        reason = break_paragraph(say(design.wording(NOT_ZERO), design.small), self.width - 4 * VALUE_GAP)
        leading = design.empty_chart.leading
        width = max(words.width + 2 * size, reason.width) + 14
        y = self.y_at(0) - 15 - reason.height
        sheet.box(middle - width / 2, y - leading, width, leading + reason.height + 4, fill=WHITE)
        start = middle - (words.width + size + 5) / 2
        StatusMark(Status.NO_DATA, size).draw(sheet, start, y - size + 0.5)
        sheet.text(words, start + size + 5, y)
        for index, line in enumerate(reason.lines, start=1):
            sheet.text(line, middle - line.width / 2, y + 1.5 + index * reason.leading)

    def label_figures(self) -> None:
        """The last figure, the pace and today, each where it covers no line, if there is such a place."""
        for line in self.spec.lines:
            if line.role is LineRole.TARGET or line.role is LineRole.INFERRED_TARGET:
                self.taken.append(self._target_box(line))
        self._label_latest()
        self._keep_points_clear()
        for line in self.spec.lines:
            if line.role is LineRole.PACE:
                self._label(set_line(say(line.label, self.design.locator)), self._along(self.points_of(line)))
        if self.spec.horizon is not None:
            words = set_line(say(self.spec.horizon.label, self.design.locator))
            x, foot = self.x_at(self.spec.horizon.at) - 4, self.top + self.height - self.design.locator.leading
            self._label(words, [(x, foot - lift, 1) for lift in (3, 15, 27, 39)], may_cover_today=True)
        for band in self.spec.bands:
            words = set_line(say(band.label, self.design.locator))
            self._label(words, self._below(band), may_cover_today=True)
        first, last_day = self.spec.x_range
        if first <= self.spec.today.at <= last_day:
            label = set_line(say(self.spec.today.label, self.design.locator))
            self._label(label, self._beside(self.x_at(self.spec.today.at)))

    def _label_latest(self) -> None:
        """The last figure of each side; where there are several, none covers a point of another."""
        if len(self.spec.series) > 1:
            self._keep_points_clear()
        for series in self.spec.series:
            if series:
                last = series[-1]
                words = self._figure_words(last)
                self._label(words, self._around(self.x_at(last.x), self.y_at(last.y)), may_cover_today=True)

    def _keep_points_clear(self) -> None:
        self.taken += [(self.x_at(dot.x) - 3, self.y_at(dot.y) - 3, 6.0, 6.0) for dot in self.spec.dots]

    def _figure_words(self, dot: Dot) -> Line:
        """The figure heavier, wherever the language has it in its words."""
        value = dot.short_label if dot.side else dot.value.partition(" ")[0]
        before, value, rest = (
            ("", value, dot.label.removeprefix(value)) if dot.label.startswith(value) else dot.label.rpartition(value)
        )
        style = self.design.locator
        spans = (Span(text=before, style=style), Span(text=value, style=style.heavier()), Span(text=rest, style=style))
        return set_line(tuple(span for span in spans if span.text))

    def label_target(self) -> None:
        for line in self.spec.lines:
            if line.role in (LineRole.TARGET, LineRole.INFERRED_TARGET):
                x, y, _, _ = self._target_box(line)
                self._write(self._target_words(line), x, y)

    def _target_words(self, line: ChartLine) -> Line:
        name, colon, rest = line.label.partition(":")
        return set_line(
            (Span(text=name + colon, style=self.design.locator.heavier()), Span(text=rest, style=self.design.locator))
        )

    def _target_box(self, line: ChartLine) -> tuple[float, float, float, float]:
        x, y = self.points_of(line)[0]
        return x + 4, y + 3, self._target_words(line).width, self.design.locator.leading

    def _around(self, x: float, y: float) -> Iterable[tuple[float, float, float]]:
        """Left edge, upper edge, and the share of the label's own width by which it stands further left."""
        above = y - self.design.locator.leading
        beside = ((x + 7, y + 2, 0), (x + 7, above - 2.5, 0), (x - 7, above - 2.5, 1), (x - 7, y + 2, 1))
        edge = self.left + self.width - 4
        at_edge = ((edge, y + 5, 1), (edge, y + 14, 1), (edge, above - 6.5, 1))
        far = ((x + 7, above - 16.5, 0), (x + 7, y + 16, 0))
        return (*beside, (x, above - 6.5, 0.5), (x, y + 7, 0.5), *far, *at_edge)

    def _along(self, points: Sequence[Point]) -> Iterable[tuple[float, float, float]]:
        (x0, y0), (x1, y1) = points[0], points[-1]
        for share in (0.6, 0.7, 0.5, 0.8, 0.4, 0.3):
            x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
            yield (x - 8, y + 0.5 - self.design.locator.leading, 1)
            yield (x + 8, y, 0)

    def _below(self, band: Band) -> Iterable[tuple[float, float, float]]:
        """Under the band, at the right; over it where there is no room below."""
        right, leading = self.x_at(band.points[-1][0]) - 3, self.design.locator.leading
        low = max(self.y_at(point[1]) for point in band.points)
        high = min(self.y_at(point[2]) for point in band.points)
        for lines in (1, 2, 3, 4):
            yield (right, low + lines * leading - 6, 1)
        for lines in (1, 2, 3):
            yield (right, high - lines * leading - 3, 1)

    def _beside(self, x: float) -> Iterable[tuple[float, float, float]]:
        for share in (0.25, 0.35, 0.45, 0.15, 0.55, 0.65, 0.75):
            y = self.top + self.height * share
            yield (x + 4, y, 0)
            yield (x - 4, y, 1)

    def _label(
        self, words: Line, candidates: Iterable[tuple[float, float, float]], *, may_cover_today: bool = False
    ) -> None:
        """At the first place where it is inside the plot and covers nothing; else at the first inside it."""
        boxes = [(x - share * words.width, y, words.width, self.design.locator.leading) for x, y, share in candidates]
        inside = [box for box in boxes if self._is_inside(box)] or boxes[:1]
        x, y, width, height = next(
            (box for box in inside if not self._covers(box) and (may_cover_today or not self._covers_today(box))),
            inside[0],
        )
        self.taken.append((x, y, width, height))
        self._write(words, x, y)

    def _write(self, words: Line, x: float, y: float) -> None:
        self.sheet.box(x - 1.5, y, words.width + 3, self.design.locator.leading, fill=WHITE)
        self.sheet.text(words, x, y + self.design.locator.leading - BASELINE + 0.5)

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
            for point_x, point_y in sample_line(points)
        )

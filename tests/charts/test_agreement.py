"""Window and page draw one specification: the same marks stand at the same places, read back from both.

From the screen come the places of pyqtgraph's own items in its scene; from print the operators of a real PDF. Both are
measured in the length of the pace line, from its beginning, so that size and margins do not matter.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

import pikepdf
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from briefing_app.charts.bullet_spec import BulletSpec, SideBar
from briefing_app.charts.overview import build_horizons, build_milestones, build_pillars
from briefing_app.charts.spec import ChartSpec, LineRole
from briefing_app.charts.standings import build_standings
from briefing_app.charts.targets import build_chart
from briefing_app.core.corpus import Corpus, PillarId, TargetId
from briefing_app.core.notebook import (
    Assessment,
    AssessmentId,
    Confidence,
    Level,
    Measurement,
    MeasurementId,
    Note,
    NoteId,
    NoteKind,
    Visibility,
)
from briefing_app.core.product import Paper as PrintPaper
from briefing_app.core.product import Product
from briefing_app.core.progress import Status
from briefing_app.pack.archive import Description
from briefing_app.pack.design import choose_design
from briefing_app.pack.drawings import Bullet as PrintedBullet
from briefing_app.pack.imposition import Imposition, Spot
from briefing_app.pack.lane_chart import LaneChart as PrintedLanes
from briefing_app.pack.line_chart import Chart as PrintedChart
from briefing_app.pack.sheet import Sheet
from briefing_app.ui.paper import Paper
from briefing_app.ui.widgets.lane_chart import LaneChart
from briefing_app.ui.widgets.line_chart import LineChart

Point = tuple[float, float]
TODAY = date(2026, 3, 12)
WIDTH, HEIGHT = 595.0, 842.0
NEAR = 0.004
"""Half a pixel of a chart that is some hundreds wide."""


@dataclass
class Marks:
    """What was drawn, in points or pixels, downwards."""

    lines: list[list[Point]] = field(default_factory=list)
    circles: list[Point] = field(default_factory=list)
    boxes: list[tuple[float, float, float, float]] = field(default_factory=list)
    corners: list[Point] = field(default_factory=list)
    """The middles of square marks on the screen; in print they are boxes."""

    @property
    def squares(self) -> list[Point]:
        return [*self.corners, *((x + width / 2, y + height / 2) for x, y, width, height in self.boxes)]


def a_figure(target_id: str, value: str, day: date, margin: str = "", official: bool = True) -> Measurement:
    return Measurement(
        id=MeasurementId(f"{value} on {day}"),
        target_id=TargetId(target_id),
        value=Decimal(value),
        as_of=day,
        source="Survey",
        confidence=Confidence.OFFICIAL if official else Confidence.ESTIMATE,
        note="",
        margin=Decimal(margin) if margin else None,
    )


INVESTED = [
    a_figure("investment-2022-2026", "0.8", date(2022, 12, 31), "0.4"),
    a_figure("investment-2022-2026", "1.7", date(2023, 12, 31)),
    a_figure("investment-2022-2026", "2.8", date(2024, 12, 31), official=False),
    a_figure("investment-2022-2026", "3.9", date(2025, 12, 31), "0.5"),
]
VISITS = [
    replace(a_figure("delegation-visits", value, date(2026, month, 1), margin), side=side)
    for side, value, month, margin in (
        ("Japan", "0", 1, ""),
        ("India", "1", 2, ""),
        ("Japan", "2", 3, "1"),
        ("India", "3", 3, ""),
    )
]
NOTE = Note(
    id=NoteId("a-note"),
    item_id="I.1",  # type: ignore[arg-type]  # a plain code
    kind=NoteKind.LINE,
    visibility=Visibility.PACK,
    text="Public and private.",
    owner="",
    due=None,
    done=False,
    created="2024-06-30T10:00:00.000Z",
    changed="",
    revision_id="",
)


@pytest.fixture
def paper(qapp: QApplication) -> Paper:
    return Paper()


def print_marks(chart: PrintedChart | PrintedLanes | PrintedBullet) -> Marks:
    """Draws a chart on a sheet of a real PDF, and reads its operators."""
    description = Description(title="", marking="", made_on=TODAY, is_for_archive=False)
    imposition = Imposition(width=WIDTH, height=HEIGHT, leaves=1, spots=(Spot(0, 0.0, 0.0),))
    sheet = Sheet(description, imposition=imposition)
    sheet.decorate()
    chart.draw(sheet, 60.0, 100.0)
    sheet.finish_page()
    with pikepdf.open(io.BytesIO(sheet.finish())) as pdf:
        return read_marks(pdf.pages[0])


def read_marks(page: pikepdf.Page) -> Marks:
    marks = Marks()
    path: list[Point] = []
    curves = 0
    for instruction in pikepdf.parse_content_stream(page):
        numbers = [float(each) for each in instruction.operands if isinstance(each, int | float | Decimal)]
        match str(instruction.operator):
            case "m" | "l":
                path.append((numbers[0], HEIGHT - numbers[1]))
            case "c":
                curves += 1
                path.append((numbers[4], HEIGHT - numbers[5]))
            case "re":
                x, y, width, height = numbers
                marks.boxes.append((x, HEIGHT - y - height, width, height))
            case "S" | "f" | "B" | "s" | "b" | "n" | "f*" | "B*":
                if curves == 4:
                    xs, ys = [point[0] for point in path[1:]], [point[1] for point in path[1:]]
                    marks.circles.append(((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2))
                elif path and not curves:
                    marks.lines.append(path)
                path, curves = [], 0
    return marks


def show(spec: ChartSpec, paper: Paper) -> LineChart:
    """The chart on the screen, laid out."""
    shown = LineChart(paper)
    shown.resize(900, 420)
    shown.show_chart(spec)
    shown.show()
    QApplication.processEvents()
    return shown


def screen_marks(chart: LineChart) -> Marks:
    """The places of pyqtgraph's items, in its scene."""
    marks = Marks()
    for item in chart.plot.getPlotItem().items:
        if isinstance(item, pg.PlotDataItem | pg.PlotCurveItem):
            xs, ys = item.getData()
            if xs is not None:
                marks.lines.append([to_scene(item, x, y) for x, y in zip(xs, ys, strict=True)])
        elif isinstance(item, pg.ScatterPlotItem):
            marks_of_shape = marks.corners if item.opts["symbol"] == "s" else marks.circles
            marks_of_shape += [to_scene(item, spot.pos().x(), spot.pos().y()) for spot in item.points()]
        elif isinstance(item, pg.InfiniteLine) and item.angle == 90:
            x = to_scene(item.parentItem(), item.value(), 0)[0]
            marks.lines.append([(x, 0.0), (x, 1.0)])
        elif isinstance(item, pg.ErrorBarItem) and item.opts["x"] is not None:
            for x, y, top, bottom in zip(*(item.opts[name] for name in ("x", "y", "top", "bottom")), strict=True):
                marks.lines.append([to_scene(item, x, y + top), to_scene(item, x, y - bottom)])
    return marks


def to_scene(item: pg.GraphicsObject, x: float, y: float) -> Point:
    place = item.mapToScene(QPointF(x, y))
    return (place.x(), place.y())


class Measure:
    """Places in the length and height of the pace line, from where it begins."""

    def __init__(self, marks: Marks) -> None:
        candidates = [
            line for line in marks.lines if len(line) == 2 and line[0][0] < line[1][0] and line[0][1] > line[1][1]
        ]
        self.start, self.end = max(
            candidates, key=lambda line: abs((line[1][0] - line[0][0]) * (line[1][1] - line[0][1]))
        )

    def __call__(self, point: Point) -> Point:
        return (
            (point[0] - self.start[0]) / (self.end[0] - self.start[0]),
            (point[1] - self.start[1]) / (self.end[1] - self.start[1]),
        )


def expected_lines(spec: ChartSpec) -> Iterator[tuple[str, list[Point]]]:
    for line in spec.lines:
        yield line.role.value, list(line.points)
    for band in spec.bands:
        yield "band, low", [(x, low) for x, low, _ in band.points]
        yield "band, high", [(x, high) for x, _, high in band.points]
    for dot in spec.dots:
        if dot.low is not None and dot.high is not None:
            yield f"error bar of {dot.label}", [(dot.x, dot.high), (dot.x, dot.low)]


def relative(spec: ChartSpec, point: Point) -> Point:
    (start, low), (due, goal) = next(line for line in spec.lines if line.role is LineRole.PACE).points
    return (point[0] - start) / (due - start), (point[1] - low) / (goal - low)


def holds(marks: Marks, measure: Measure, wanted: list[Point]) -> bool:
    for line in marks.lines:
        placed = [measure(point) for point in line]
        if len(placed) == len(wanted) and all(is_near(one, other) for one, other in zip(placed, wanted, strict=True)):
            return True
    return False


def is_near(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) < NEAR and abs(one[1] - other[1]) < NEAR


def chart_specs(corpus: Corpus) -> dict[str, ChartSpec]:
    def chart(target_id: str, figures: list[Measurement], today: date = TODAY) -> ChartSpec:
        return build_chart(corpus.target(TargetId(target_id)), figures, today, [NOTE])

    people = "personnel-exchange"
    return {
        "with projection": chart("investment-2022-2026", INVESTED),
        "more than, inferred": chart(people, [a_figure(people, "31000", date(2026, 1, 31), "9000")]),
        "reached": chart("private-investment", [a_figure("private-investment", "12", date(2026, 1, 31))]),
        "two sides": chart("delegation-visits", VISITS),
        "before the start": chart(people, [a_figure(people, "5", date(2025, 1, 31))]),
    }


@pytest.mark.parametrize("name", ["with projection", "more than, inferred", "reached", "two sides", "before the start"])
def test_the_same_marks_at_the_same_places(corpus: Corpus, paper: Paper, name: str) -> None:
    spec = chart_specs(corpus)[name]
    on_screen = screen_marks(show(spec, paper))
    printed = print_marks(PrintedChart(spec, choose_design(Product.FULL, PrintPaper.A4)))
    for marks in (on_screen, printed):
        measure = Measure(marks)
        for role, points in expected_lines(spec):
            wanted = [relative(spec, point) for point in points]
            assert holds(marks, measure, wanted), role
        for dot in spec.dots:
            drawn = marks.squares if dot.series else marks.circles
            wanted_dot = relative(spec, (dot.x, dot.y))
            assert any(is_near(measure(place), wanted_dot) for place in drawn), dot.label
        for tick in (spec.today, spec.horizon):
            assert tick is not None
            x = relative(spec, (tick.at, 0.0))[0]
            upright = [
                measure(line[0])[0] for line in marks.lines if len(line) == 2 and abs(line[0][0] - line[1][0]) < 0.01
            ]
            assert any(abs(each - x) < NEAR for each in upright), tick.label


def test_both_draw_a_flag_for_every_note(corpus: Corpus, paper: Paper) -> None:
    spec = chart_specs(corpus)["with projection"]
    x = relative(spec, (spec.flags[0].x, 0.0))[0]
    on_screen = screen_marks(show(spec, paper))
    assert any(abs(Measure(on_screen)(circle)[0] - x) < NEAR for circle in on_screen.circles)
    printed = print_marks(PrintedChart(spec, choose_design(Product.FULL, PrintPaper.A4)))
    flags = [line for line in printed.lines if len(line) == 6]
    assert any(abs(Measure(printed)(line[0])[0] - x) < NEAR for line in flags)


def assess(milestone_id: str, level: Level) -> Assessment:
    return Assessment(
        id=AssessmentId(milestone_id),
        milestone_id=milestone_id,  # type: ignore[arg-type]  # a plain id
        level=level,
        as_of=date(2026, 2, 1),
        source="Survey",
        confidence=Confidence.OFFICIAL,
        note="",
    )


def lane_specs(corpus: Corpus) -> dict[str, ChartSpec]:
    levels = list(Level)
    assessments = [
        assess(each.id, levels[index % 5]) for index, each in enumerate(corpus.reference.milestones) if index % 3
    ]
    figures = [*INVESTED, a_figure("private-investment", "12", date(2026, 1, 31))]
    return {
        "standings": build_standings(corpus.targets, figures, TODAY),
        "horizons": build_horizons(corpus.targets, INVESTED, TODAY),
        "milestones": build_milestones(corpus, assessments, TODAY, PillarId("VII")),
        "pillars": build_pillars(corpus, INVESTED, assessments, TODAY),
    }


@pytest.mark.parametrize("name", ["standings", "horizons", "milestones", "pillars"])
def test_the_same_bars_at_the_same_places(corpus: Corpus, paper: Paper, name: str) -> None:
    """A bar's edges stand within half a point of its place, so that neighbours do not touch."""
    spec = lane_specs(corpus)[name]
    shown = LaneChart(paper)
    shown.resize(1100, 420)
    shown.show_chart(spec)
    shown.resize(1100, shown.height())
    shown.show()
    QApplication.processEvents()
    printed = print_marks(PrintedLanes(spec, choose_design(Product.FULL, PrintPaper.A4)))
    first, last = spec.x_range
    axis = max((line for line in printed.lines if line[0][1] == line[1][1]), key=lambda line: line[1][0] - line[0][0])
    left, width, foot = axis[0][0], axis[1][0] - axis[0][0], axis[0][1]
    lane = max(box[3] for box in printed.boxes) / 0.56
    corner, opposite = shown.place_of(first, 0), shown.place_of(last, len(spec.lanes))
    (x0, y0), (x1, y1) = ((each.x(), each.y()) for each in (corner, opposite))
    assert spec.bars
    for bar in spec.bars:
        start, end = ((each - first) / (last - first) for each in (bar.start, bar.end))
        rect = shown.rect_of(bar)
        assert (rect.left() - x0) / (x1 - x0) == pytest.approx(start, abs=0.003)
        assert (rect.right() - x0) / (x1 - x0) == pytest.approx(end, abs=0.003)
        middle = (rect.center().y() - y0) / (y1 - y0) * len(spec.lanes)
        assert middle == pytest.approx(bar.lane + 0.5, abs=0.05)
        own = [
            box
            for box in printed.boxes
            if abs((box[0] - left) / width - start) < 0.006
            and abs((box[0] + box[2] - left) / width - end) < 0.006
            and abs(len(spec.lanes) - (foot - box[1] - box[3] / 2) / lane - bar.lane - 0.5) < 0.05
        ]
        assert own, bar.label
    upright = [line for line in printed.lines if len(line) == 2 and abs(line[0][0] - line[1][0]) < 0.01]
    for pin in spec.pins:
        at = (pin.at - first) / (last - first)
        shown_at = shown.place_of(pin.at, pin.lane + 0.5)
        assert (shown_at.x() - x0) / (x1 - x0) == pytest.approx(at, abs=0.003)
        middles = [
            foot - (line[0][1] + line[1][1]) / 2 for line in upright if abs(line[0][0] - left - at * width) < 0.5
        ]
        wanted = (len(spec.lanes) - pin.lane - 0.5) * lane
        assert any(abs(middle - wanted) < 0.5 for middle in middles), pin.label
    shown.close()


def test_a_series_of_a_hundred_thousand_is_thinned_in_print(corpus: Corpus) -> None:
    spec = chart_specs(corpus)["with projection"]
    start = date(1800, 1, 1).toordinal()
    points = tuple((float(start + index), float((index * 7919) % 1000)) for index in range(100_000))
    line = replace(next(each for each in spec.lines if each.role is LineRole.MEASURED), points=points)
    dots = tuple(replace(spec.dots[0], x=x, y=y, low=None, high=None) for x, y in points)
    last = start + timedelta(days=100_000).days
    long = replace(spec, x_range=(start, last), y_range=(0.0, 1000.0), lines=(*spec.lines, line), dots=dots, flags=())
    printed = print_marks(PrintedChart(long, choose_design(Product.FULL, PrintPaper.A4)))
    longest = max(printed.lines, key=len)
    assert 500 < len(longest) <= 2100
    assert printed.circles == []


@pytest.mark.parametrize("value", [0.5, 1.0, 2.0])
def test_a_printed_bar_ends_where_that_of_the_screen_does(value: float) -> None:
    """The whole way is the target, or the figure where that is more; as tests/ui/test_bullet.py finds on the screen."""
    spec = BulletSpec(
        status=Status.ON_PACE,
        value=value,
        pace=0.4,
        more_than=False,
        is_inferred=False,
        no_data="",
        zero_label="0",
        target_label="5",
        alternative_text="",
    )
    marks = print_marks(PrintedBullet(spec, 200.0, choose_design(Product.FULL, PrintPaper.A4)))
    way, bar = sorted(marks.boxes, key=lambda box: -box[3])
    end = 1 / max(1.0, value)
    assert bar[0] == pytest.approx(way[0])
    assert bar[2] / way[2] == pytest.approx(value * end, abs=0.001)
    upright = sorted((line[0][0] - way[0]) / way[2] for line in marks.lines)
    assert upright == pytest.approx([0.4 * end, end], abs=0.001)


def test_printed_bars_of_two_sides_end_where_those_of_the_screen_do() -> None:
    """As tests/ui/test_bullet.py finds on the screen; each side has its own pace."""
    sides = (
        SideBar(name="Japan", status=Status.BEHIND, value=0.5, pace=0.7),
        SideBar(name="India", status=Status.REACHED, value=1.5, pace=0.8),
    )
    spec = BulletSpec(
        status=Status.BEHIND,
        value=1.5,
        pace=None,
        more_than=False,
        is_inferred=False,
        no_data="",
        zero_label="0",
        target_label="3",
        alternative_text="",
        sides=sides,
        sides_label="Japan / India",
    )
    marks = print_marks(PrintedBullet(spec, 200.0, choose_design(Product.FULL, PrintPaper.A4)))
    way, *bars = sorted(marks.boxes, key=lambda box: -box[3])
    upper, lower = sorted(bars, key=lambda box: box[1])
    assert upper[1] + upper[3] < lower[1]
    assert [bar[2] / way[2] for bar in (upper, lower)] == pytest.approx([1 / 3, 1], abs=0.001)
    upright = sorted((line[0][0] - way[0]) / way[2] for line in marks.lines)
    assert upright == pytest.approx([0.7 / 1.5, 0.8 / 1.5, 1 / 1.5], abs=0.001)
    empty = print_marks(
        PrintedBullet(
            replace(spec, sides=(replace(sides[0], value=None, pace=None), sides[1])),
            200.0,
            choose_design(Product.FULL, PrintPaper.A4),
        )
    )
    assert len(empty.lines) == 2

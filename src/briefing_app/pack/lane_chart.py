"""A chart of lanes one below the other, drawn as vectors from its `ChartSpec`: horizons, milestones, pillars.

Names stand left of the lanes, what they come to at their right; nothing depends on colour.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing_app.charts.spec import Bar, ChartSpec, Fill, Lane, Pin
from briefing_app.core.quick import dataclass
from briefing_app.pack.design import Design
from briefing_app.pack.drawings import StatusMark
from briefing_app.pack.lines import set_line, shorten_line
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.structure import Point
from briefing_app.pack.styles import DATA, HAIR, INK, WHITE, Style
from briefing_app.pack.text import say

BAR_SHARE, LANE_SHARE = 0.56, 1.5
"""The height of a bar as a share of its lane, and of a lane as a share of a line of its words."""
AXIS_ROOM, TICK, GAP = 14.0, 3.0, 7.0
STRIPE_GAP = 4.0
NAME_SHARE, NOTE_SHARE = 0.36, 0.3
"""How much of the width names and notes have at the most."""


@dataclass(frozen=True, slots=True)
class LaneChart:
    """The whole width: codes and names, bars, notes."""

    spec: ChartSpec
    design: Design

    @property
    def lane_height(self) -> float:
        """The height of one lane."""
        return self.design.locator.leading * LANE_SHARE

    @property
    def head(self) -> float:
        """Room above the lanes for the words at the line of today."""
        return self.design.locator.leading if self.spec.shows_today else 0.0

    @property
    def height(self) -> float:
        """With the words under the axis."""
        return self.head + len(self.spec.lanes) * self.lane_height + AXIS_ROOM + self.design.locator.leading

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Axis, today, bars, words."""
        plot = _Plot(self, sheet, x, y + self.head)
        plot.draw_axis()
        for index, lane in enumerate(self.spec.lanes):
            plot.draw_words(index, lane)
        for bar in self.spec.bars:
            plot.draw_bar(bar)
        for pin in self.spec.pins:
            plot.draw_pin(pin)
        for index, lane in enumerate(self.spec.lanes):
            if lane.no_data:
                left, right = self.spec.x_range
                plot.draw_bar(Bar(lane=index, start=left, end=right, fill=Fill.DASHED, label="", text=lane.no_data))
        plot.draw_today()


class _Plot:
    """One chart while it is drawn."""

    def __init__(self, chart: LaneChart, sheet: Sheet, x: float, y: float) -> None:
        self.spec, self.design, self.sheet = chart.spec, chart.design, sheet
        self.x, self.top, self.lane = x, y, chart.lane_height
        design = chart.design
        lanes, locator = chart.spec.lanes, design.locator
        self.code_x = x
        self.name_x = x + _widest((lane.code for lane in lanes), locator.heavier()) + GAP
        self.name_width = min(_widest((lane.label for lane in lanes), locator), NAME_SHARE * design.full_width)
        mark = design.mark_size + 4 if any(lane.status for lane in lanes) else 0.0
        notes = _widest((self.say_note(lane) for lane in lanes), locator) + mark + 1
        self.left = self.name_x + self.name_width + GAP
        self.right = x + design.full_width - min(notes, NOTE_SHARE * design.full_width) - GAP
        self.foot = y + len(chart.spec.lanes) * self.lane

    def x_at(self, value: float) -> float:
        first, last = self.spec.x_range
        return self.left + (self.right - self.left) * (value - first) / ((last - first) or 1.0)

    def draw_axis(self) -> None:
        sheet, locator = self.sheet, self.design.locator
        sheet.rule((self.left, self.foot), (self.right, self.foot), 0.8)
        free_from = self.left - locator.size
        for tick in self.spec.x_ticks:
            x = self.x_at(tick.at)
            sheet.rule((x, self.top), (x, self.foot), 0.35, HAIR)
            label = set_line(say(self.design.wording(tick.label), locator))
            start = min(max(x - label.width / 2, self.left), self.right - label.width)
            if start >= free_from:
                sheet.rule((x, self.foot), (x, self.foot + TICK), 0.8)
                sheet.text(label, start, self.foot + TICK + locator.size + 1)
                free_from = start + label.width + 2

    def draw_today(self) -> None:
        if self.spec.shows_today:
            x = self.x_at(self.spec.today.at)
            self.sheet.rule((x, self.top), (x, self.foot), 0.6, dash=(1, 2))
            label = set_line(say(self.spec.today.label, self.design.locator))
            start = min(x, self.x + self.design.full_width - label.width)
            self.sheet.text(label, start, self.top - 2)

    def draw_words(self, index: int, lane: Lane) -> None:
        locator, baseline = self.design.locator, self.top + (index + 0.5) * self.lane + self.design.locator.size * 0.35
        code = set_line(say(lane.code, locator.heavier().in_indigo()))
        self.sheet.text(code, self.code_x, baseline)
        self.sheet.text(shorten_line(say(lane.label, locator), self.name_width), self.name_x, baseline)
        x = self.right + GAP
        if lane.status is not None:
            size = self.design.mark_size
            StatusMark(lane.status, size).draw(self.sheet, x, self.top + (index + 0.5) * self.lane - size / 2)
            x += size + 4
        room = self.x + self.design.full_width - x
        self.sheet.text(shorten_line(say(self.say_note(lane), locator), room), x, baseline)

    def draw_pin(self, pin: Pin) -> None:
        """A thick mark for the pace, a thin one for the target."""
        x, reach = self.x_at(pin.at), self.lane * (0.04 if pin.is_end else 0.1)
        top = self.top + pin.lane * self.lane
        dash = (2.0, 1.6) if pin.is_inferred else ()
        self.sheet.rule((x, top + reach), (x, top + self.lane - reach), 0.9 if pin.is_end else 2.0, dash=dash)

    def say_note(self, lane: Lane) -> str:
        """The words at the right; a status as a word too."""
        wording = self.design.wording
        return f"{wording(lane.status.value)}{wording.sentence(', ')}{lane.note}" if lane.status else lane.note

    def draw_bar(self, bar: Bar) -> None:
        height = self.lane * BAR_SHARE
        x, y = self.x_at(bar.start) + 0.7, self.top + bar.lane * self.lane + (self.lane - height) / 2
        width = self.x_at(bar.end) - 0.7 - x
        match bar.fill:
            case Fill.FULL:
                self.sheet.box(x, y, width, height, fill=INK, stroke=INK, thickness=0.6)
            case Fill.SOLID:
                self.sheet.box(x, y, width, height, fill=DATA, stroke=INK, thickness=0.6)
                for level in (y + height / 3, y + 2 * height / 3):
                    self.sheet.rule((x + 0.3, level), (x + width - 0.3, level), 0.6, WHITE)
            case Fill.STRIPED:
                self.sheet.box(x, y, width, height, fill=WHITE, stroke=INK, thickness=0.6)
                for start, end in _stripe(x, y, width, height):
                    self.sheet.rule(start, end, 0.8)
            case Fill.OPEN:
                self.sheet.box(x, y, width, height, fill=WHITE, stroke=INK, thickness=0.9)
            case Fill.HAIR:
                self.sheet.box(x, y, width, height, fill=WHITE, stroke=HAIR, thickness=0.5)
            case Fill.DASHED:
                self.sheet.box(x, y, width, height, fill=WHITE, stroke=INK, thickness=0.6, dash=(2, 2))
        self._write(bar, x, y, width, height)

    def _write(self, bar: Bar, x: float, y: float, width: float, height: float) -> None:
        if not bar.text:
            return
        small = self.design.bullet_label
        style = replace(small, colour=WHITE) if bar.fill in (Fill.FULL, Fill.SOLID) else small
        words = shorten_line(say(self.design.wording(bar.text), style), width - 4)
        start = x + (width - words.width) / 2
        if bar.fill in (Fill.STRIPED, Fill.SOLID):
            ground = WHITE if bar.fill is Fill.STRIPED else DATA
            self.sheet.box(start - 1.5, y + 0.6, words.width + 3, height - 1.2, fill=ground)
        self.sheet.text(words, start, y + height / 2 + small.size * 0.35)


def _widest(texts: Iterable[str], style: Style) -> float:
    return max((set_line(say(text, style)).width for text in texts), default=0.0)


def _stripe(x: float, y: float, width: float, height: float) -> Iterator[tuple[Point, Point]]:
    """Lines that rise to the right, cut at the edges."""
    at = STRIPE_GAP / 2
    while at < width + height:
        start, end = max(at - height, 0.0), min(at, width)
        yield (x + start, y + at - start), (x + end, y + at - end)
        at += STRIPE_GAP

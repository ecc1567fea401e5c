"""Status marks and bullets, drawn as vectors: never letters of a font, and right in black and white."""

from dataclasses import dataclass
from enum import Enum

from briefing_app.charts.spec import BulletSpec
from briefing_app.core.progress import Status
from briefing_app.pack.flow import Words
from briefing_app.pack.lines import set_line
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.styles import BULLET_LABEL, DATA, HAIR, INK, TINT, WHITE
from briefing_app.pack.text import say

MARK_SIZE = 8.0
MARK_RISE = 7.0
"""How far above a baseline the mark's upper edge stands."""

BULLET_HEIGHT, LABEL_DROP = 24.5, 17.5
STOP_ROOM = 10.0
"""Beyond a bullet's target stop: room for the triangle that says “more than”."""

TICK = ((0.21, 0.52), (0.42, 0.75), (0.80, 0.25))


@dataclass(frozen=True, slots=True)
class StatusMark:
    """The sign of a status, 8 points square."""

    status: Status

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Each differs from all others in form alone."""
        size, half = MARK_SIZE, MARK_SIZE / 2
        middle = (x + half, y + half)
        diamond = ((x + half, y + 0.2), (x + size - 0.2, y + half), (x + half, y + size - 0.2), (x + 0.2, y + half))
        match self.status:
            case Status.NO_DATA:
                sheet.circle(middle, half - 0.45, stroke=INK, thickness=0.9, dash=(1.6, 1.4))
            case Status.NOT_STARTED:
                _draw_frame(sheet, x, y)
            case Status.BEHIND:
                sheet.path(((x, y + 0.6), (x + size, y + 0.6), (x + half, y + size - 0.2)), fill=INK)
            case Status.CLOSE:
                sheet.path(diamond, closed=True, stroke=INK, thickness=0.9)
                sheet.path((diamond[0], diamond[2], diamond[3]), closed=True, fill=INK)
            case Status.ON_PACE:
                sheet.circle(middle, half, fill=INK)
            case Status.AHEAD:
                sheet.path(((x, y + size - 0.6), (x + size, y + size - 0.6), (x + half, y + 0.2)), fill=INK)
            case Status.REACHED:
                sheet.box(x, y, size, size, fill=INK)
                _draw_tick(sheet, x, y)
            case Status.PAST_DUE:
                _draw_frame(sheet, x, y)
                sheet.rule((x + 2.2, y + 2.2), (x + size - 2.2, y + size - 2.2), 1.0)
                sheet.rule((x + size - 2.2, y + 2.2), (x + 2.2, y + size - 2.2), 1.0)


@dataclass(frozen=True, slots=True)
class TaskMark:
    """Whether an action is open or done."""

    done: bool

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """A ring, or a ticked disc."""
        half = MARK_SIZE / 2
        if self.done:
            sheet.circle((x + half, y + half), half, fill=INK)
            _draw_tick(sheet, x, y)
        else:
            sheet.circle((x + half, y + half), half - 0.45, stroke=INK, thickness=0.9)


@dataclass(frozen=True, slots=True)
class Bullet:
    """A target as one bar: the way to go, what is recorded, the pace needed, the target's stop."""

    spec: BulletSpec
    width: float

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Where nothing is recorded there is a dashed frame that says so, never a bar of no length."""
        way = self.width - STOP_ROOM
        if self.spec.value is None:
            sheet.box(x, y + 1.5, way, 11, stroke=INK, thickness=0.6, dash=(2, 2))
            words = set_line(say(self.spec.no_data, BULLET_LABEL))
            sheet.text(words, x + (way - words.width) / 2, y + 9.5)
        else:
            sheet.box(x, y + 1.5, way, 11, fill=TINT, stroke=HAIR, thickness=0.5)
            sheet.box(x, y + 4, way * min(max(self.spec.value, 0.0), 1.0), 6, fill=DATA)
            if self.spec.pace is not None:
                at = x + way * min(self.spec.pace, 1.0)
                sheet.rule((at, y), (at, y + 14), 1.5)
        draw_stop(sheet, x + way, y, is_inferred=self.spec.is_inferred)
        if self.spec.more_than:
            draw_more_than(sheet, x + way + 3, y + 4)
        self._label(sheet, x, y, way)

    def _label(self, sheet: Sheet, x: float, y: float, way: float) -> None:
        zero, target = (set_line(say(words, BULLET_LABEL)) for words in (self.spec.zero_label, self.spec.target_label))
        Words(zero, BULLET_LABEL.leading).draw(sheet, x, y + LABEL_DROP)
        Words(target, BULLET_LABEL.leading).draw(sheet, x + way + 1.25 - target.width, y + LABEL_DROP)


class LegendSign(Enum):
    """What the parts of a bullet look like, for the line that explains them. Drawn as a mark is."""

    RECORDED = 14.0
    PACE = 1.5
    TARGET = 2.5
    INFERRED = 1.2
    MORE_THAN = 5.0

    @property
    def width(self) -> float:
        """How much room it takes."""
        return self.value

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """As in the bullet itself, only shorter."""
        match self:
            case LegendSign.RECORDED:
                sheet.box(x, y + 1, 14, 6, fill=DATA)
            case LegendSign.MORE_THAN:
                draw_more_than(sheet, x, y + 1)
            case LegendSign.INFERRED:
                sheet.rule((x + 0.6, y - 1), (x + 0.6, y + 8), 1.2, dash=(2, 1.6))
            case LegendSign.PACE | LegendSign.TARGET:
                sheet.rule((x + self.width / 2, y - 1), (x + self.width / 2, y + 8), self.width)


def draw_stop(sheet: Sheet, x: float, y: float, *, is_inferred: bool) -> None:
    """Where a target stands: a bar, dashed when its deadline is inferred."""
    if is_inferred:
        sheet.rule((x, y), (x, y + 14), 1.2, dash=(2, 1.6))
    else:
        sheet.rule((x, y), (x, y + 14), 2.5)


def draw_more_than(sheet: Sheet, x: float, y: float) -> None:
    """A triangle that points beyond the target."""
    sheet.path(((x, y), (x + 5, y + 3), (x, y + 6)), fill=INK)


def _draw_frame(sheet: Sheet, x: float, y: float) -> None:
    sheet.box(x + 0.45, y + 0.45, MARK_SIZE - 0.9, MARK_SIZE - 0.9, stroke=INK, thickness=0.9)


def _draw_tick(sheet: Sheet, x: float, y: float) -> None:
    sheet.path([(x + MARK_SIZE * dx, y + MARK_SIZE * dy) for dx, dy in TICK], stroke=WHITE, thickness=1.1)

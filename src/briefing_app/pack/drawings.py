"""Status marks and bullets, drawn as vectors: never letters of a font, and right in black and white."""

from enum import Enum

from briefing_app.charts.bullet_spec import BulletSpec
from briefing_app.core.progress import Status
from briefing_app.core.quick import dataclass
from briefing_app.pack.changes import Change
from briefing_app.pack.design import Design
from briefing_app.pack.flow import Words
from briefing_app.pack.lines import set_line
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.styles import DATA, HAIR, INK, MARK_SIZE, TINT, WHITE
from briefing_app.pack.text import say

BAR_HEIGHT, LABEL_GAP = 14.0, 3.5
STOP_ROOM = 10.0
"""Beyond a bullet's target stop: room for the triangle that says “more than”."""

TICK = ((0.21, 0.52), (0.42, 0.75), (0.80, 0.25))


@dataclass(frozen=True, slots=True)
class StatusMark:
    """The sign of a status, 8 points square."""

    status: Status
    size: float = MARK_SIZE

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Each differs from all others in form alone."""
        size, half = self.size, self.size / 2
        middle = (x + half, y + half)
        diamond = ((x + half, y + 0.2), (x + size - 0.2, y + half), (x + half, y + size - 0.2), (x + 0.2, y + half))
        match self.status:
            case Status.NO_DATA:
                sheet.circle(middle, half - 0.45, stroke=INK, thickness=0.9, dash=(1.6, 1.4))
            case Status.NOT_STARTED:
                _draw_frame(sheet, x, y, size)
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
                _draw_tick(sheet, x, y, size)
            case Status.PAST_DUE:
                _draw_frame(sheet, x, y, size)
                sheet.rule((x + 2.2, y + 2.2), (x + size - 2.2, y + size - 2.2), 1.0)
                sheet.rule((x + size - 2.2, y + 2.2), (x + 2.2, y + size - 2.2), 1.0)


@dataclass(frozen=True, slots=True)
class TaskMark:
    """Whether an action is open or done."""

    done: bool
    size: float = MARK_SIZE

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """A ring, or a ticked disc."""
        half = self.size / 2
        if self.done:
            sheet.circle((x + half, y + half), half, fill=INK)
            _draw_tick(sheet, x, y, self.size)
        else:
            sheet.circle((x + half, y + half), half - 0.45, stroke=INK, thickness=0.9)


@dataclass(frozen=True, slots=True)
class ChangeMark:
    """A bar beside what was added or altered; a triangle where something was removed."""

    change: Change
    height: float

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """The bar from there down, 2 points wide; the triangle beside the first line."""
        match self.change:
            case Change.ADDED:
                sheet.box(x - 1, y, 2, self.height, fill=INK)
            case Change.ALTERED:
                sheet.rule((x, y), (x, y + self.height), 2.0, dash=(3.5, 2.0))
            case Change.REMOVED:
                middle = y + min(self.height, 14.0) / 2
                sheet.path(((x - 3, middle - 3.5), (x + 3, middle), (x - 3, middle + 3.5)), fill=INK)


@dataclass(frozen=True, slots=True)
class Bullet:
    """A target as one bar: the way to go, what is recorded, the pace needed, the target's stop."""

    spec: BulletSpec
    width: float
    design: Design
    has_labels: bool = True

    @property
    def height(self) -> float:
        """With the figures below it, where they are drawn."""
        if not self.has_labels:
            return BAR_HEIGHT * self.design.scale
        return (BAR_HEIGHT + LABEL_GAP) * self.design.scale + self.design.bullet_label.leading

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Where nothing is recorded there is a dashed frame that says so, never a bar of no length."""
        scale, label = self.design.scale, self.design.bullet_label
        way = self.width - STOP_ROOM * scale
        frame = (x, y + 1.5 * scale, way, 11 * scale)
        if self.spec.value is None:
            words = set_line(say(self.design.wording(self.spec.no_data), label))
            sheet.box(*frame, stroke=INK, thickness=0.6, dash=(2, 2))
            sheet.text(words, x + (way - words.width) / 2, y + 7 * scale + label.size * 0.36)
        else:
            sheet.box(*frame, fill=TINT, stroke=HAIR, thickness=0.5)
            end = way / max(1.0, self.spec.value)
            if self.spec.sides:
                self._draw_sides(sheet, x, y, way, end)
            else:
                sheet.box(x, y + 4 * scale, end * max(self.spec.value, 0.0), 6 * scale, fill=DATA)
            if self.spec.pace is not None:
                at = x + end * self.spec.pace
                sheet.rule((at, y), (at, y + BAR_HEIGHT * scale), 1.5)
        stop = way / max(1.0, self.spec.value or 0.0)
        draw_stop(sheet, x + stop, y, is_inferred=self.spec.is_inferred, height=BAR_HEIGHT * scale)
        if self.spec.more_than:
            draw_more_than(sheet, x + way + 3, y + 4 * scale, scale)
        if self.has_labels:
            self._label(sheet, x, y + (BAR_HEIGHT + LABEL_GAP) * scale, stop)

    def _draw_sides(self, sheet: Sheet, x: float, y: float, way: float, end: float) -> None:
        """A narrow bar for each side, one below the other, each with its own pace; dashed where there is no figure."""
        room = BAR_HEIGHT * self.design.scale / len(self.spec.sides)
        for index, side in enumerate(self.spec.sides):
            top = y + index * room
            if side.value is None:
                sheet.box(x, top + 0.25 * room, way, 0.5 * room, fill=WHITE, stroke=INK, thickness=0.6, dash=(2, 2))
            else:
                sheet.box(x, top + 0.25 * room, end * max(side.value, 0.0), 0.5 * room, fill=DATA)
            if side.pace is not None:
                at = x + end * side.pace
                sheet.rule((at, top + 0.05 * room), (at, top + 0.95 * room), 1.5)

    def _label(self, sheet: Sheet, x: float, y: float, way: float) -> None:
        style = self.design.bullet_label
        if self.spec.sides_label and self.spec.value is not None:
            sides = set_line(say(self.spec.sides_label, style))
            Words(sides, style.leading).draw(sheet, x + (way - sides.width) / 2, y)
        zero, target = (set_line(say(words, style)) for words in (self.spec.zero_label, self.spec.target_label))
        Words(zero, style.leading).draw(sheet, x, y)
        start = max(way + 1.25 - target.width, zero.width + style.size)
        Words(target, style.leading).draw(sheet, x + start, y)


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


def draw_stop(sheet: Sheet, x: float, y: float, *, is_inferred: bool, height: float = BAR_HEIGHT) -> None:
    """Where a target stands: a bar, dashed when its deadline is inferred."""
    if is_inferred:
        sheet.rule((x, y), (x, y + height), 1.2, dash=(2, 1.6))
    else:
        sheet.rule((x, y), (x, y + height), 2.5)


def draw_more_than(sheet: Sheet, x: float, y: float, scale: float = 1.0) -> None:
    """A triangle that points beyond the target."""
    sheet.path(((x, y), (x + 5 * scale, y + 3 * scale), (x, y + 6 * scale)), fill=INK)


def _draw_frame(sheet: Sheet, x: float, y: float, size: float) -> None:
    sheet.box(x + 0.45, y + 0.45, size - 0.9, size - 0.9, stroke=INK, thickness=0.9)


def _draw_tick(sheet: Sheet, x: float, y: float, size: float) -> None:
    sheet.path([(x + size * dx, y + size * dy) for dx, dy in TICK], stroke=WHITE, thickness=1.1 * size / MARK_SIZE)

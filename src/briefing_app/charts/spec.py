"""What a chart says. Window and page draw the same specification, so that they cannot disagree.

Days are ordinals (`date.toordinal`), values are in the target's unit, lanes count from 0 at the top. Nothing here knows
a colour or a pixel.
"""

from enum import StrEnum

from briefing_app.core.progress import Status
from briefing_app.core.quick import dataclass


class Layout(StrEnum):
    """Whether a chart is values over days, or lanes one below the other."""

    TIME = "time"
    LANES = "lanes"


class LineRole(StrEnum):
    """What a line means; how it looks is the drawer's affair, the same everywhere."""

    TARGET = "target"
    INFERRED_TARGET = "inferred target"
    PACE = "pace"
    MEASURED = "measured"
    PROJECTION = "projection"


class Fill(StrEnum):
    """How a bar is filled; each can be told from the others without colour."""

    FULL = "full"
    SOLID = "solid"
    STRIPED = "striped"
    OPEN = "open"
    HAIR = "hair"
    DASHED = "dashed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A place on an axis and the words beside it."""

    at: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Points from left to right, and the words that stand at the line (there is no legend).

    `series` numbers the lines of figures from 0, where a target has several sides.
    """

    role: LineRole
    points: tuple[tuple[float, float], ...]
    label: str
    series: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Between which two values a line may lie: day, low and high, from left to right."""

    points: tuple[tuple[float, float, float], ...]
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A measurement: filled when official, open otherwise; `low` and `high` end its error bar, where it has one.

    `value` is the figure alone. `side` names whose it is, where the target has several, and `series` numbers the side:
    the marks of each have a shape of their own.
    """

    x: float
    y: float
    label: str
    is_filled: bool
    low: float | None = None
    high: float | None = None
    value: str = ""
    side: str = ""
    series: int = 0

    @property
    def short_label(self) -> str:
        """What stands beside it: the figure, and whose it is."""
        return f"{self.side} {self.value}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A note, on the day on which it was written."""

    x: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A row: its code and words at the left, what it comes to at the right, with the mark of a status if it has one.

    Where `no_data` has words the lane is an empty dashed frame that says so.
    """

    code: str
    label: str
    note: str
    status: Status | None = None
    no_data: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A stretch of a lane, with words for whoever points at it and a short text in it."""

    lane: int
    start: float
    end: float
    fill: Fill
    label: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """A place in a lane: the pace needed, or with `is_end` the target, dashed where its deadline is inferred."""

    lane: int
    at: float
    label: str
    is_end: bool = False
    is_inferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartSpec:
    """A chart with its axes, its marks and its words; or an empty frame that says why it is empty.

    `no_data` is the sentence for the empty frame, and empty where there are measurements. `more_than` asks for
    marks above the target line. `horizon` is the last day. `rows` are the same figures as a table under `columns`.
    `caption` says formula, source and as-of date below an exported picture.
    """

    title: str
    unit: str
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    lines: tuple[Line, ...]
    dots: tuple[Dot, ...]
    today: Tick
    more_than: bool
    no_data: str
    alternative_text: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    layout: Layout = Layout.TIME
    bands: tuple[Band, ...] = ()
    flags: tuple[Flag, ...] = ()
    horizon: Tick | None = None
    lanes: tuple[Lane, ...] = ()
    bars: tuple[Bar, ...] = ()
    pins: tuple[Pin, ...] = ()
    caption: tuple[str, ...] = ()

    @property
    def series(self) -> tuple[tuple[Dot, ...], ...]:
        """The figures of each side from left to right; all together where the target has none."""
        count = 1 + max((dot.series for dot in self.dots), default=0)
        return tuple(tuple(dot for dot in self.dots if dot.series == number) for number in range(count))

    @property
    def shows_today(self) -> bool:
        """Whether today lies within the axis."""
        return self.x_range[0] <= self.today.at <= self.x_range[1]

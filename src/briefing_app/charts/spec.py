"""What a chart says. Window and page draw the same specification, so that they cannot disagree.

Days are ordinals (`date.toordinal`), values are in the target's unit. Nothing here knows a colour or a pixel.
"""

from dataclasses import dataclass
from enum import StrEnum

from briefing_app.core.progress import Status


class LineRole(StrEnum):
    """What a line means; how it looks is the drawer's affair, the same everywhere."""

    TARGET = "target"
    INFERRED_TARGET = "inferred target"
    PACE = "pace"
    MEASURED = "measured"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A place on an axis and the words beside it."""

    at: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Points from left to right, and the words that stand at the line (there is no legend)."""

    role: LineRole
    points: tuple[tuple[float, float], ...]
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A measurement: filled when official, open otherwise."""

    x: float
    y: float
    label: str
    is_filled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartSpec:
    """A target over time: target, pace needed, measurements; or an empty frame that says why it is empty.

    `no_data` is the sentence for the empty frame, and empty where there are measurements. `more_than` asks for
    marks above the target line. `rows` are the same figures as a table under `columns`.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletSpec:
    """A target as one bar. `value` and `pace` are shares of the target: 1 is the target; `value` may pass 1.

    `value` is none when nothing is recorded: a dashed frame with `no_data` in it.
    """

    status: Status
    value: float | None
    pace: float | None
    more_than: bool
    is_inferred: bool
    no_data: str
    zero_label: str
    target_label: str
    alternative_text: str

"""What all charts in lanes have in common: one spec of lanes and bars, in which nothing is over days by itself."""

from collections.abc import Sequence
from datetime import date

from briefing_app.charts.spec import Bar, ChartSpec, Lane, Layout, Tick
from briefing_app.core.corpus import Target
from briefing_app.core.figures import format_quantity, format_short_day
from briefing_app.core.progress import Progress

NO_YEARS = "each year; neither a first nor a last year is said"


def build_target_lane(target: Target, progress: Progress) -> Lane:
    """A target by its code and title, with what it asks and where it stands."""
    comparator = "more than " if target.more_than else ""
    return Lane(
        code=target.initiative_id,
        label=target.title,
        note=f"{comparator}{format_quantity(target.value, target.unit)}",
        status=progress.status,
        no_data=NO_YEARS if target.yearly else "",
    )


def build_lanes(
    *,
    title: str,
    lanes: Sequence[Lane],
    bars: Sequence[Bar],
    x_range: tuple[float, float],
    x_ticks: tuple[Tick, ...],
    today: date,
    columns: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
    caption: tuple[str, ...],
    unit: str = "",
) -> ChartSpec:
    """The chart; its words for those who cannot see it are those of its lanes."""
    return ChartSpec(
        layout=Layout.LANES,
        title=title,
        unit=unit,
        x_range=x_range,
        y_range=(0.0, float(len(lanes))),
        x_ticks=x_ticks,
        y_ticks=(),
        lines=(),
        dots=(),
        lanes=tuple(lanes),
        bars=tuple(bars),
        today=Tick(at=today.toordinal(), label=f"Today, {format_short_day(today)}"),
        more_than=False,
        no_data="" if lanes else "Nothing to show",
        alternative_text=f"{title}. {'; '.join(_say_lane(lane) for lane in lanes)}.",
        columns=columns,
        rows=tuple(rows),
        caption=(*caption, f"As of {format_short_day(today)}."),
    )


def _say_lane(lane: Lane) -> str:
    status = f", {lane.status.value}" if lane.status else ""
    parts = (f"{lane.code} {lane.label}{status}", lane.no_data or lane.note)
    return ": ".join(part for part in parts if part)

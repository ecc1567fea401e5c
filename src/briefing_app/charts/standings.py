"""All targets as bars in percent of each, on one page. Nothing is summed over targets: their units and bases differ."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from briefing_app.charts.bullets import NO_DATA_WORDS, say_standing
from briefing_app.charts.lanes import build_lanes, build_target_lane
from briefing_app.charts.spec import Bar, ChartSpec, Fill, Lane, Pin, Tick
from briefing_app.core.corpus import Target
from briefing_app.core.figures import format_short_day
from briefing_app.core.notebook import Measurement
from briefing_app.core.progress import Progress, assess

END_ROOM = 0.05
MOST_SHARE = 2.0
"""A bar is drawn no longer than this share of its target; its words say how far it goes."""


def build_standings(targets: Sequence[Target], measurements: Sequence[Measurement], today: date) -> ChartSpec:
    """How far each target, or each side of one, has come in percent of it, with the pace needed on its figure's day."""
    lanes, bars, pins, rows = list[Lane](), list[Bar](), list[Pin](), list[tuple[str, ...]]()
    workings, reach = list[str](), 1.0
    for target in targets:
        whole = assess(target, measurements, today)
        for progress in whole.sides or (whole,):
            side = f", {progress.side.name}" if progress.side else ""
            lane = build_target_lane(target, progress)
            no_data = NO_DATA_WORDS if progress.latest is None else ""
            lanes.append(replace(lane, label=f"{lane.label}{side}", no_data=no_data))
            words = say_standing(target, replace(progress, sides=()))
            rows.append((target.initiative_id, f"{target.title}{side}", progress.status.value, words, progress.formula))
            if progress.latest is None:
                continue
            workings.append(f"{target.initiative_id} {target.title}{side}: {_say_working(progress, progress.latest)}")
            value = min(float(progress.latest.value / target.value), MOST_SHARE)
            reach = max(reach, value)
            bars += _build_way(len(lanes) - 1, value, words, is_inferred=progress.period.is_due_inferred)
            pins += _build_pins(len(lanes) - 1, target, progress)
    spec = build_lanes(
        title="Where the targets stand",
        lanes=lanes,
        bars=bars,
        x_range=(0.0, reach + END_ROOM),
        x_ticks=tuple(Tick(at=step / 4, label=f"{25 * step} %") for step in range(int(4 * reach) + 1)),
        today=today,
        columns=("Item", "Target", "Status", "Standing", "Formula"),
        rows=rows,
        caption=(
            "In percent of each target. Thick mark: pace needed on the day of the figure. End mark: the target, dashed"
            " where its deadline is inferred. No data is not zero.",
            *workings,
        ),
        unit="% of the target",
    )
    return replace(spec, pins=tuple(pins))


def _build_way(lane: int, value: float, words: str, *, is_inferred: bool) -> Iterator[Bar]:
    """The way to the target, and how much of it is behind."""
    yield Bar(lane=lane, start=0.0, end=1.0, fill=Fill.DASHED if is_inferred else Fill.HAIR, label=words)
    if value > 0:
        yield Bar(lane=lane, start=0.0, end=value, fill=Fill.SOLID, label=words)


def _build_pins(lane: int, target: Target, progress: Progress) -> Iterator[Pin]:
    yield Pin(lane=lane, at=1.0, label="Target", is_end=True, is_inferred=progress.period.is_due_inferred)
    if progress.needed is not None:
        yield Pin(lane=lane, at=float(progress.needed / target.value), label="Pace needed")


def _say_working(progress: Progress, latest: Measurement) -> str:
    """How the status is worked out, and from what."""
    known = f"{format_short_day(latest.as_of)}, {latest.source} ({latest.confidence.value})"
    return f"{progress.status.value}. {progress.formula} As of {known}."

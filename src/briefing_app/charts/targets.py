"""Turns a target and its measurements into what a chart says about it."""

import math
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from briefing_app.charts.spec import BulletSpec, ChartSpec, Dot, Line, LineRole, Tick
from briefing_app.core.corpus import Target
from briefing_app.core.figures import format_day, format_month, format_quantity, format_short_day, format_value
from briefing_app.core.notebook import Confidence, Measurement
from briefing_app.core.progress import (
    Period,
    Progress,
    Status,
    assess,
    find_period,
    format_share,
    order_measurements,
    pace_needed,
)

NO_DATA_WORDS = "No data yet"


def build_bullet(target: Target, measurements: Iterable[Measurement], today: date) -> BulletSpec:
    """The target as one bar."""
    measurements = tuple(measurements)
    progress = assess(target, measurements, today)
    pace = float(progress.needed / target.value) if progress.needed is not None else None
    comparator = "more than " if target.more_than else ""
    return BulletSpec(
        status=progress.status,
        value=float(progress.latest.value / target.value) if progress.latest else None,
        pace=pace,
        more_than=target.more_than,
        is_inferred=progress.period is None or progress.period.is_inferred,
        no_data=NO_DATA_WORDS,
        zero_label="0",
        target_label=f"{comparator}{format_value(target.value)}",
        alternative_text=describe_standing(target, progress),
    )


def build_chart(target: Target, measurements: Iterable[Measurement], today: date) -> ChartSpec:
    """The target over time."""
    measurements = tuple(measurements)
    counting = order_measurements(target, measurements, today)
    progress = assess(target, measurements, today)
    period = find_period(target, today) or Period(start=today, due=today, is_inferred=True)
    first = min([period.start, *(each.as_of for each in counting)])
    last = max([period.due, *(each.as_of for each in counting)])
    top = max([float(target.value), *(float(each.value) for each in counting)])
    return ChartSpec(
        title=target.title,
        unit=target.unit,
        x_range=(first.toordinal(), last.toordinal()),
        y_range=(min([0.0, *(float(each.value) for each in counting)]), top * 1.1),
        x_ticks=_build_day_ticks(first, last),
        y_ticks=_build_value_ticks(top),
        lines=tuple(_build_lines(target, period, counting)),
        dots=tuple(
            Dot(
                x=each.as_of.toordinal(),
                y=float(each.value),
                label=f"{format_value(each.value)} on {format_short_day(each.as_of)}",
                is_filled=each.confidence is Confidence.OFFICIAL,
            )
            for each in counting
        ),
        today=Tick(at=today.toordinal(), label=f"Today, {format_short_day(today)}"),
        more_than=target.more_than,
        no_data="" if counting else NO_DATA_WORDS,
        alternative_text=f"{target.title}. {describe_standing(target, progress)}",
        columns=("As of", "Value", "% of pace", "Basis", "Source"),
        rows=tuple(_build_row(target, period, each) for each in counting),
    )


def say_standing(target: Target, progress: Progress) -> str:
    """Where the target stands, in one sentence without the status, which stands beside it as word and shape."""
    comparator = "more than " if target.more_than else ""
    aim = f"{comparator}{format_quantity(target.value, target.unit)}"
    if progress.latest is None:
        year = f" for {progress.period.start.year}" if target.yearly and progress.period else ""
        return f"{aim}; no figure is recorded{year}."
    reached = format_value(progress.latest.value)
    if target.unit.startswith("JPY "):
        reached = format_quantity(progress.latest.value, target.unit)
    standing = f"{reached} of {aim} by {format_day(progress.latest.as_of)}"
    if progress.ratio is None or progress.status in (Status.REACHED, Status.PAST_DUE):
        return f"{standing}."
    return f"{standing}, {format_share(progress.ratio)} % of pace."


def describe_standing(target: Target, progress: Progress) -> str:
    """The sentence for those who see neither word nor shape."""
    return f"{progress.status.capitalize()}: {say_standing(target, progress)}"


def _build_lines(target: Target, period: Period, counting: tuple[Measurement, ...]) -> Iterable[Line]:
    goal = float(target.value)
    start, due = period.start.toordinal(), period.due.toordinal()
    comparator = "more than " if target.more_than else ""
    inferred = ", deadline inferred" if period.is_inferred else ""
    yield Line(
        role=LineRole.INFERRED_TARGET if period.is_inferred else LineRole.TARGET,
        points=((start, goal), (due, goal)),
        label=f"Target: {comparator}{format_quantity(target.value, target.unit)}{inferred}",
    )
    yield Line(role=LineRole.PACE, points=((start, 0.0), (due, goal)), label="Pace needed")
    if len(counting) > 1:
        yield Line(
            role=LineRole.MEASURED,
            points=tuple((each.as_of.toordinal(), float(each.value)) for each in counting),
            label="Recorded",
        )


def _build_row(target: Target, period: Period, each: Measurement) -> tuple[str, ...]:
    needed = pace_needed(target, period, each.as_of)
    share = format_share(each.value / needed) if needed else "–"
    return (format_short_day(each.as_of), format_value(each.value), share, each.confidence.value, each.source)


def _build_day_ticks(first: date, last: date) -> tuple[Tick, ...]:
    """At most eight: year by year, every second or fifth year; month by month within one year."""
    years = last.year - first.year
    if years < 1:
        months = (date(first.year, month, 1) for month in range(first.month, last.month + 1, 2))
        return tuple(Tick(at=day.toordinal(), label=format_month(day)) for day in months if first <= day <= last)
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 1000) if years / step <= 6)
    starts = (date(year, 1, 1) for year in range(first.year, last.year + 1) if year % step == 0 or step == 1)
    return tuple(Tick(at=day.toordinal(), label=str(day.year)) for day in starts if first <= day <= last)


def _build_value_ticks(top: float) -> tuple[Tick, ...]:
    """About five round steps from 0 to the target, or to the highest figure where that is more."""
    rough = top / 5
    magnitude = 10 ** math.floor(math.log10(rough))
    step = next(factor * magnitude for factor in (1, 2, 2.5, 5, 10) if factor * magnitude >= rough * 0.999)
    count = math.floor(top / step + 1e-9)
    places = (round(index * step, 9) for index in range(count + 1))
    return tuple(Tick(at=place, label=format_value(Decimal(str(place)))) for place in places)

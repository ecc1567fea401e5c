"""Turns a target and its measurements into what a chart says about it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from briefing_app.charts.axes import build_day_ticks, build_value_ticks
from briefing_app.charts.spec import Band, BulletSpec, ChartSpec, Dot, Flag, Line, LineRole, Tick
from briefing_app.core.corpus import Target
from briefing_app.core.figures import format_day, format_quantity, format_short_day, format_value
from briefing_app.core.notebook import NOTE_KIND_WORDS, Confidence, Measurement, Note
from briefing_app.core.progress import (
    Period,
    Progress,
    Status,
    assess,
    find_period,
    format_near,
    format_share,
    order_measurements,
    pace_needed,
)
from briefing_app.core.projection import Projection, project

NO_DATA_WORDS = "No data yet"
HEAD_ROOM = 1.18
"""Above the highest there is room for the words at the lines of target and today."""
BAND_ROOM = 1.3
"""A band is drawn no higher than this share of the highest of target and figures; its words say how far it goes."""
FLAG_WORDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class _Course:
    """A target, what is known of it, and the days and values between which it is drawn."""

    target: Target
    period: Period
    counting: tuple[Measurement, ...]
    progress: Progress
    projection: Projection

    @property
    def days(self) -> tuple[date, date]:
        days = [self.period.start, self.period.due, *(each.as_of for each in self.counting)]
        return min(days), max(days)

    @property
    def peak(self) -> float:
        """The target, or the highest figure where that is more."""
        return max([float(self.target.value), *(float(each.value) for each in self.counting)])

    @property
    def values(self) -> tuple[float, float]:
        """The lowest and the highest that is drawn, error bars and band included."""
        ceiling = self.peak * BAND_ROOM
        reach = [float(each.value + (each.margin or 0)) for each in self.counting]
        reach += [float(forecast.high) for forecast in self.projection.forecasts]
        low = min([0.0, *(float(each.value) for each in self.counting)])
        return low, max([self.peak, *(min(each, ceiling) for each in reach)])


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
        is_inferred=progress.period.is_inferred,
        no_data=NO_DATA_WORDS,
        zero_label="0",
        target_label=f"{comparator}{format_value(target.value)}",
        alternative_text=describe_standing(target, progress),
    )


def build_chart(
    target: Target, measurements: Iterable[Measurement], today: date, notes: Iterable[Note] = ()
) -> ChartSpec:
    """The target over time. `notes` are drawn with their words: give none that the reader may not see."""
    course = _follow(target, tuple(measurements), today)
    (first, last), (low, top) = course.days, course.values
    return ChartSpec(
        title=target.title,
        unit=target.unit,
        x_range=(first.toordinal(), last.toordinal()),
        y_range=(low, top * HEAD_ROOM),
        x_ticks=build_day_ticks(first, last),
        y_ticks=build_value_ticks(course.peak),
        lines=tuple(_build_lines(course)),
        bands=tuple(_build_bands(course, top)),
        dots=tuple(_build_dot(each, top, low) for each in course.counting),
        flags=tuple(_build_flags(notes, first, last)),
        today=Tick(at=today.toordinal(), label=f"Today, {format_short_day(today)}"),
        horizon=_build_horizon(course),
        more_than=target.more_than,
        no_data="" if course.counting else NO_DATA_WORDS,
        alternative_text=f"{target.title}. {describe_standing(target, course.progress)}",
        columns=("As of", "Value", "% of pace", "Basis", "Source"),
        rows=tuple(_build_row(course, each) for each in course.counting),
        caption=tuple(_build_caption(course)),
    )


def say_projection(target: Target, measurements: Iterable[Measurement], today: date) -> str:
    """Where the figures lead, or why that cannot be said; empty where there is no figure."""
    course = _follow(target, tuple(measurements), today)
    return course.projection.words if course.counting else ""


def say_standing(target: Target, progress: Progress) -> str:
    """Where the target stands, in one sentence without the status, which stands beside it as word and shape."""
    comparator = "more than " if target.more_than else ""
    aim = f"{comparator}{format_quantity(target.value, target.unit)}"
    if progress.latest is None:
        year = f" for {progress.period.start.year}" if target.yearly else ""
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


def _follow(target: Target, measurements: Sequence[Measurement], today: date) -> _Course:
    period = find_period(target, today)
    counting = order_measurements(target, measurements, today)
    return _Course(
        target=target,
        period=period,
        counting=counting,
        progress=assess(target, measurements, today),
        projection=project(target, period, counting, today),
    )


def _build_lines(course: _Course) -> Iterator[Line]:
    target, period = course.target, course.period
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
    if len(course.counting) > 1:
        yield Line(
            role=LineRole.MEASURED,
            points=tuple((each.as_of.toordinal(), float(each.value)) for each in course.counting),
            label="Recorded",
        )
    if course.projection.forecasts:
        ceiling = course.values[1]
        points = ((each.day.toordinal(), min(float(each.middle), ceiling)) for each in course.projection.forecasts)
        yield Line(role=LineRole.PROJECTION, points=tuple(points), label="Projection")


def _build_bands(course: _Course, top: float) -> Iterator[Band]:
    last = course.projection.last
    if last is not None:
        between = f"{format_near(last.low)} to {format_near(last.high)}"
        yield Band(
            points=tuple(
                (each.day.toordinal(), min(float(each.low), top), min(float(each.high), top))
                for each in course.projection.forecasts
            ),
            label=f"Projection: {format_near(last.middle)} ({between})",
        )


def _build_dot(each: Measurement, top: float, low: float) -> Dot:
    ends: tuple[float | None, float | None] = (None, None)
    margin = f" ± {format_value(each.margin)}" if each.margin else ""
    if each.margin:
        ends = (max(float(each.value - each.margin), low), min(float(each.value + each.margin), top))
    return Dot(
        x=each.as_of.toordinal(),
        y=float(each.value),
        label=f"{format_value(each.value)}{margin} on {format_short_day(each.as_of)}",
        is_filled=each.confidence is Confidence.OFFICIAL,
        low=ends[0],
        high=ends[1],
    )


def _build_flags(notes: Iterable[Note], first: date, last: date) -> Iterator[Flag]:
    for note in notes:
        day, words = date.fromisoformat(note.created[:10]), " ".join(note.text.split())
        if first <= day <= last and words:
            short = words if len(words) <= FLAG_WORDS else f"{words[:FLAG_WORDS].rsplit(' ', 1)[0]}…"
            label = f"{NOTE_KIND_WORDS[note.kind]}, {format_short_day(day)}: {short}"
            yield Flag(x=day.toordinal(), label=label)


def _build_horizon(course: _Course) -> Tick:
    due = course.period.due
    inferred = ", inferred" if course.period.is_inferred else ""
    return Tick(at=due.toordinal(), label=f"{format_short_day(due)}{inferred}")


def _build_row(course: _Course, each: Measurement) -> tuple[str, ...]:
    needed = pace_needed(course.target, course.period, each.as_of)
    share = format_share(each.value / needed) if needed else "–"
    margin = f" ± {format_value(each.margin)}" if each.margin else ""
    value = f"{format_value(each.value)}{margin}"
    return (format_short_day(each.as_of), value, share, each.confidence.value, each.source)


def _build_caption(course: _Course) -> Iterator[str]:
    progress = course.progress
    yield f"{progress.status.capitalize()}. {progress.formula} {progress.from_here}".strip()
    if course.counting:
        yield course.projection.words
        latest = course.counting[-1]
        yield (
            f"As of {format_day(latest.as_of)}: {latest.source} ({latest.confidence.value})"
            f"{_say_other_sources(course.counting)}."
        )
    if progress.inference:
        yield progress.inference
    yield from course.target.cautions


def _say_other_sources(counting: Sequence[Measurement]) -> str:
    others = dict.fromkeys(each.source for each in reversed(counting) if each.source != counting[-1].source)
    return f"; earlier figures: {', '.join(others)}" if others else ""

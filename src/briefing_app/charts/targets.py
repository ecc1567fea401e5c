"""Turns a target and its measurements into what a chart says about it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from briefing_app.charts.axes import build_day_ticks, build_value_ticks
from briefing_app.charts.bullets import NO_DATA_WORDS, describe_standing
from briefing_app.charts.spec import Band, ChartSpec, Dot, Flag, Line, LineRole, Tick
from briefing_app.core.corpus import Target
from briefing_app.core.counting import find_place, list_figures, order_measurements
from briefing_app.core.figures import find_local_day, format_day, format_quantity, format_short_day, format_value
from briefing_app.core.notebook import NOTE_KIND_WORDS, Confidence, Measurement, Note
from briefing_app.core.periods import Period, find_period, pace_needed
from briefing_app.core.progress import Progress, assess, format_near, format_share
from briefing_app.core.projection import Projection, project
from briefing_app.core.quick import dataclass

HEAD_ROOM = 1.18
"""Above the highest there is room for the words at the lines of target and today."""
BAND_ROOM = 1.3
"""A band is drawn no higher than this share of the highest of target and figures; its words say how far it goes."""
FLAG_WORDS = 60
NO_SIDE = "not said"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Course:
    """A target, what is known of it, and the days and values between which it is drawn.

    `listed` are the figures that count, and those that say no side where one is needed: they are told, never drawn.
    """

    target: Target
    period: Period
    counting: tuple[Measurement, ...]
    listed: tuple[Measurement, ...]
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
        dots=tuple(_build_dot(target, each, top, low) for each in course.counting),
        flags=tuple(_build_flags(notes, first, last)),
        today=Tick(at=today.toordinal(), label=f"Today, {format_short_day(today)}"),
        horizon=_build_horizon(course),
        more_than=target.more_than,
        no_data="" if course.counting else NO_DATA_WORDS,
        alternative_text=f"{target.title}. {describe_standing(target, course.progress)}",
        columns=("As of", "Value", "% of pace", *(("Side",) if target.sides else ()), "Basis", "Source"),
        rows=tuple(_build_row(course, each) for each in course.listed),
        caption=tuple(_build_caption(course)),
    )


def say_projection(target: Target, measurements: Iterable[Measurement], today: date) -> str:
    """Where the figures lead, or why that cannot be said; empty where there is no figure."""
    course = _follow(target, tuple(measurements), today)
    return course.projection.words if course.counting else ""


def _follow(target: Target, measurements: Sequence[Measurement], today: date) -> _Course:
    period = find_period(target, today)
    counting = order_measurements(target, measurements, today)
    return _Course(
        target=target,
        period=period,
        counting=counting,
        listed=list_figures(target, measurements, today),
        progress=assess(target, measurements, today),
        projection=project(target, period, counting, today),
    )


def _build_lines(course: _Course) -> Iterator[Line]:
    target, period = course.target, course.period
    goal = float(target.value)
    start, due = period.start.toordinal(), period.due.toordinal()
    comparator = "more than " if target.more_than else ""
    inferred = ", deadline inferred" if period.is_due_inferred else ""
    yield Line(
        role=LineRole.INFERRED_TARGET if period.is_due_inferred else LineRole.TARGET,
        points=((start, goal), (due, goal)),
        label=f"Target: {comparator}{format_quantity(target.value, target.unit)}{inferred}",
    )
    yield Line(role=LineRole.PACE, points=((start, 0.0), (due, goal)), label="Pace needed")
    for number in range(max(len(target.sides), 1)):
        own = [each for each in course.counting if find_place(target, each) == number]
        if len(own) > 1:
            yield Line(
                role=LineRole.MEASURED,
                points=tuple((each.as_of.toordinal(), float(each.value)) for each in own),
                label=target.sides[number].name if target.sides else "Recorded",
                series=number,
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


def _build_dot(target: Target, each: Measurement, top: float, low: float) -> Dot:
    ends: tuple[float | None, float | None] = (None, None)
    value = _say_value(each)
    series = find_place(target, each) or 0
    side = target.sides[series].name if target.sides else ""
    if each.margin:
        ends = (max(float(each.value - each.margin), low), min(float(each.value + each.margin), top))
    return Dot(
        x=each.as_of.toordinal(),
        y=float(each.value),
        label=f"{side} {value} on {format_short_day(each.as_of)}".strip(),
        is_filled=each.confidence is Confidence.OFFICIAL,
        low=ends[0],
        high=ends[1],
        value=value,
        side=side,
        series=series,
    )


def _say_value(each: Measurement) -> str:
    return format_value(each.value) + (f" ± {format_value(each.margin)}" if each.margin else "")


def _build_flags(notes: Iterable[Note], first: date, last: date) -> Iterator[Flag]:
    for note in notes:
        day, words = find_local_day(note.created), " ".join(note.text.split())
        if first <= day <= last and words:
            short = words if len(words) <= FLAG_WORDS else f"{words[:FLAG_WORDS].rsplit(' ', 1)[0]}…"
            label = f"{NOTE_KIND_WORDS[note.kind]}, {format_short_day(day)}: {short}"
            yield Flag(x=day.toordinal(), label=label)


def _build_horizon(course: _Course) -> Tick:
    due = course.period.due
    inferred = ", inferred" if course.period.is_due_inferred else ""
    return Tick(at=due.toordinal(), label=f"{format_short_day(due)}{inferred}")


def _build_row(course: _Course, each: Measurement) -> tuple[str, ...]:
    """A figure that says no side where one is needed has no share of a pace, and says so."""
    place = find_place(course.target, each)
    needed = pace_needed(course.target, course.period, each.as_of)
    share = format_share(each.value / needed) if needed and place is not None else "–"
    side = (course.target.sides[place].name if place is not None else NO_SIDE,) if course.target.sides else ()
    return (format_short_day(each.as_of), _say_value(each), share, *side, each.confidence.value, each.source)


def _build_caption(course: _Course) -> Iterator[str]:
    progress = course.progress
    yield f"{progress.status.capitalize()}. {progress.formula} {progress.from_here}".strip()
    if course.counting:
        yield course.projection.words
    for standing in progress.sides or (progress,):
        if standing.latest is not None:
            name = f"{standing.side.name}, as" if standing.side else "As"
            place = find_place(course.target, standing.latest)
            own = [each for each in course.counting if find_place(course.target, each) == place]
            known = f"{standing.latest.source} ({standing.latest.confidence.value})"
            yield f"{name} of {format_day(standing.latest.as_of)}: {known}{_say_other_sources(own)}."
    if progress.inference:
        yield progress.inference
    yield from course.target.cautions


def _say_other_sources(counting: Sequence[Measurement]) -> str:
    others = dict.fromkeys(each.source for each in reversed(counting) if each.source != counting[-1].source)
    return f"; earlier figures: {', '.join(others)}" if others else ""

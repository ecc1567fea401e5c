"""The arithmetic of targets: where the figures stand against the pace needed, and the formula in words.

Measured values are cumulative totals at the end of a day; of two for one day the one recorded later holds, and one
that was withdrawn does not count (`core.counting`). The days of a target are those of `core.periods`.

Statuses, from the latest figure `v` of the period, the pace needed `p` on its day and the target `t`:

- *no data*: nothing is recorded. Never shown as zero.
- *reached*: `v ≥ t`, or `v > t` where the text says “more than”.
- *past due*: the last day has passed and the target is not reached.
- *not started*: `v ≤ 0`, or the figure is from before the first day, on which there is no pace yet.
- *behind*: `v ÷ p` under 90 %; *close*: 90 % to under 100 %; *on pace*: 100 % to under 110 %; *ahead*: from 110 %.

Where the text asks its value of *each* of several sides, each has a status of its own, and the target as a whole stands
where its weakest side does; nothing is summed. A side without figures is the weakest, since nobody can say better.

docs/targets.md works out the examples by hand.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from briefing_app.core.corpus import Target, TargetSide
from briefing_app.core.counting import find_place, find_sideless, order_measurements
from briefing_app.core.figures import format_day, format_quantity, format_rounded, format_value
from briefing_app.core.notebook import Measurement
from briefing_app.core.periods import DAYS_IN_YEAR, Period, find_period, pace_needed, say_inference, yearly_rate
from briefing_app.core.quick import dataclass

CLOSE_FROM = Decimal("0.90")
ON_PACE_FROM = Decimal("1.00")
AHEAD_FROM = Decimal("1.10")
LEAST_SHARE = Decimal("0.1")
"""In percent. Less than that is written with more than one decimal."""


class Status(StrEnum):
    """Where a target stands."""

    NO_DATA = "no data"
    NOT_STARTED = "not started"
    BEHIND = "behind"
    CLOSE = "close"
    ON_PACE = "on pace"
    AHEAD = "ahead"
    REACHED = "reached"
    PAST_DUE = "past due"


WEAKEST_FIRST = (
    *(Status.NO_DATA, Status.PAST_DUE, Status.NOT_STARTED, Status.BEHIND),
    *(Status.CLOSE, Status.ON_PACE, Status.AHEAD, Status.REACHED),
)
NOT_ZERO = "No data is not zero."
RANGES = {
    Status.NOT_STARTED: "Nothing yet is called not started.",
    Status.BEHIND: "Under 90 % of pace is called behind.",
    Status.CLOSE: "From 90 % to under 100 % of pace is called close.",
    Status.ON_PACE: "From 100 % to under 110 % of pace is called on pace.",
    Status.AHEAD: "From 110 % of pace is called ahead.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Where a target stands, with the figures that say so.

    `needed` is there once there is a figure, `ratio` only where there is a pace on its day. `from_here` says what is
    still needed, and is empty where nothing is, or nothing can be said; `inference` says which dates are inferred.
    Of a target with sides `sides` are the standings of each, in the order of the text; all else is that of the weakest,
    which `side` names, but `formula` and `from_here`, which say it for each; `sideless` counts the figures of none.
    """

    status: Status
    period: Period
    latest: Measurement | None
    needed: Decimal | None
    ratio: Decimal | None
    formula: str
    from_here: str = ""
    inference: str = ""
    side: TargetSide | None = None
    sides: tuple["Progress", ...] = ()
    sideless: int = 0

    @property
    def has_figures(self) -> bool:
        """Whether there is a figure that counts, of the target or of one of its sides."""
        return self.latest is not None or any(side.latest is not None for side in self.sides)


def assess(target: Target, measurements: Iterable[Measurement], today: date) -> Progress:
    """Where the target stands today. `measurements` come in the order in which they were recorded."""
    measurements = tuple(measurements)
    counting = order_measurements(target, measurements, today)
    if not target.sides:
        return _assess_series(target, counting, today)
    series = [[each for each in counting if find_place(target, each) == place] for place in range(len(target.sides))]
    sides = tuple(
        replace(_assess_series(target, own, today), side=side) for side, own in zip(target.sides, series, strict=True)
    )
    whole = replace(min(sides, key=_rank), sides=sides, sideless=len(find_sideless(target, measurements, today)))
    return replace(
        whole,
        formula=_say_sides(target, whole),
        from_here=" ".join(f"{_name(each)}: {each.from_here}" for each in sides if each.from_here),
    )


def _assess_series(target: Target, counting: Sequence[Measurement], today: date) -> Progress:
    """Where one series of figures stands, which are by day, one for each day."""
    period = find_period(target, today)
    if not counting:
        return Progress(
            status=Status.NO_DATA,
            period=period,
            latest=None,
            needed=None,
            ratio=None,
            formula=_say_nothing(target, period, "figure"),
            inference=say_inference(target, period),
        )
    latest = counting[-1]
    needed = pace_needed(target, period, latest.as_of)
    ratio = latest.value / needed if needed else None
    status = _find_status(target, period, latest, ratio, today)
    return Progress(
        status=status,
        period=period,
        latest=latest,
        needed=needed,
        ratio=ratio,
        formula=_say_formula(target, period, latest, needed, ratio, status),
        from_here=_say_from_here(target, period, latest, status),
        inference=say_inference(target, period),
    )


def is_reached(target: Target, value: Decimal) -> bool:
    """Whether the value meets the target: “more than” means more."""
    return value > target.value if target.more_than else value >= target.value


def format_share(ratio: Decimal) -> str:
    """The ratio in percent, with as many decimals as keep it from rounding to a limit or to nothing: 89.96, not 90."""
    limits = [limit * 100 for limit in (CLOSE_FROM, ON_PACE_FROM, AHEAD_FROM) if ratio < limit]
    share = ratio * 100
    if 0 < share < LEAST_SHARE:
        return format_near(share)
    digits = next((digits for digits in range(1, 12) if all(round(share, digits) < limit for limit in limits)), 12)
    return format_rounded(share, digits)


def format_near(value: Decimal) -> str:
    """Three digits at the least, so that what is small is not written as zero."""
    return format_rounded(value, 0 if abs(value) >= 1000 else max(2, 2 - value.adjusted())) if value else "0"


def _rank(progress: Progress) -> tuple[int, Decimal]:
    """The weaker the lower; of one status the one that is less far."""
    return WEAKEST_FIRST.index(progress.status), progress.ratio or Decimal(0)


def _name(progress: Progress) -> str:
    return progress.side.name if progress.side else ""


def _say_sides(target: Target, whole: Progress) -> str:
    """The formula of each side, where the whole stands, and how many figures are of no side."""
    sides = whole.sides
    parts = [_say_nothing(target, whole.period, "figure of a side" if whole.sideless else "figure")]
    if whole.has_figures:
        parts = [f"{_name(each)}, {each.status}: {each.formula}" for each in sides]
        alike = all(each.status is whole.status for each in sides)
        both = "both sides do" if len(sides) == 2 else "all sides do"
        weaker = f"its {'weaker' if len(sides) == 2 else 'weakest'} side, {_name(whole)}, does"
        parts.append(f"The target as a whole stands where {both if alike else weaker}: {whole.status}.")
    if whole.sideless:
        names = " nor ".join(side.name for side in target.sides)
        count = "1 figure says" if whole.sideless == 1 else f"{whole.sideless:,} figures say"
        parts.append(f"{count} no side, and {'counts' if whole.sideless == 1 else 'count'} for neither {names}.")
    return " ".join(parts)


def _say_nothing(target: Target, period: Period, what: str) -> str:
    year = f" for {period.start.year}" if target.yearly else ""
    return f"No {what} is recorded{year}. {NOT_ZERO}"


def _find_status(target: Target, period: Period, latest: Measurement, ratio: Decimal | None, today: date) -> Status:
    if is_reached(target, latest.value):
        return Status.REACHED
    if today > period.due:
        return Status.PAST_DUE
    if latest.value <= 0 or ratio is None:
        return Status.NOT_STARTED
    if ratio < CLOSE_FROM:
        return Status.BEHIND
    if ratio < ON_PACE_FROM:
        return Status.CLOSE
    return Status.ON_PACE if ratio < AHEAD_FROM else Status.AHEAD


def _say_formula(
    target: Target, period: Period, latest: Measurement, needed: Decimal, ratio: Decimal | None, status: Status
) -> str:
    recorded = format_value(latest.value)
    comparator = "more than " if target.more_than else ""
    if status is Status.REACHED:
        return f"{recorded} recorded, {comparator}{format_value(target.value)} set: reached."
    if status is Status.PAST_DUE:
        return (
            f"{recorded} of {comparator}{format_value(target.value)} recorded, and {format_day(period.due)} has passed."
        )
    if ratio is None:
        recorded = f"{format_quantity(latest.value, target.unit)} recorded by {format_day(latest.as_of)}"
        return f"{recorded}; the target counts from {format_day(period.start)}, so there is no pace yet."
    return (
        f"{recorded} ÷ ({format_value(target.value)} × {period.elapsed(latest.as_of):,} days ÷ {period.days:,} days)"
        f" = {recorded} ÷ {format_near(needed)} = {format_share(ratio)} % of pace. {RANGES[status]}"
    )


def _say_from_here(target: Target, period: Period, latest: Measurement, status: Status) -> str:
    """The pace needed from the latest figure to the last day; what came after that figure is not known."""
    if status in (Status.REACHED, Status.PAST_DUE):
        return ""
    rest, elapsed = target.value - latest.value, period.elapsed(latest.as_of)
    days = period.days - elapsed
    words = f"{'more than ' if target.more_than else ''}{format_value(rest)} more"
    if days == 0:
        return f"{words[:1].upper()}{words[1:]} are needed, and no day is left."
    if days <= DAYS_IN_YEAR or rest == 0:
        return f"From here: {words} in {days:,} days."
    so_far = f"; so far {format_near(yearly_rate(latest.value, elapsed))} a year" if elapsed else ""
    return f"From here: {words} in {days:,} days, {format_near(yearly_rate(rest, days))} a year{so_far}."

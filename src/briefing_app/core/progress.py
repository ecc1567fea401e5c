"""The arithmetic of targets: the pace needed, where the figures stand against it, and the formula in words.

A target counts from the first to the last day, both included. Measured values are cumulative totals at the
end of a day; of two for one day the one recorded later holds. A yearly target begins anew each 1 January.

Statuses, from the latest figure `v` of the period, the pace needed `p` on its day and the target `t`:

- *no data*: nothing is recorded. Never shown as zero.
- *reached*: `v ≥ t`, or `v > t` where the text says “more than”.
- *past due*: the last day has passed and the target is not reached.
- *not started*: `v = 0`, or the figure is from before the first day, on which there is no pace yet.
- *behind*: `v ÷ p` under 90 %; *close*: 90 % to under 100 %; *on pace*: 100 % to under 110 %; *ahead*: from 110 %.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from briefing_app.core.corpus import Basis, Target
from briefing_app.core.figures import format_day, format_quantity, format_rounded, format_value
from briefing_app.core.notebook import Measurement

CLOSE_FROM = Decimal("0.90")
ON_PACE_FROM = Decimal("1.00")
AHEAD_FROM = Decimal("1.10")


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


RANGES = {
    Status.BEHIND: "Under 90 % of pace is called behind.",
    Status.CLOSE: "From 90 % to under 100 % of pace is called close.",
    Status.ON_PACE: "From 100 % to under 110 % of pace is called on pace.",
    Status.AHEAD: "From 110 % of pace is called ahead.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The days over which a target counts, both ends included."""

    start: date
    due: date
    is_inferred: bool

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.due - self.start).days + 1

    def elapsed(self, day: date) -> int:
        """How many days have passed at the end of `day`; from 0 to `days`."""
        return min(max((day - self.start).days + 1, 0), self.days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Where a target stands, with the figures that say so. `needed` and `ratio` only where there is a pace."""

    status: Status
    period: Period | None
    latest: Measurement | None
    needed: Decimal | None
    ratio: Decimal | None
    formula: str


def find_period(target: Target, today: date) -> Period | None:
    """The period that holds `today` for a yearly target, else the target's own; none where the text gives none."""
    if target.yearly:
        return Period(start=date(today.year, 1, 1), due=date(today.year, 12, 31), is_inferred=False)
    if target.start.day is None or target.due.day is None:
        return None
    inferred = Basis.INFERRED in (target.start.basis, target.due.basis)
    return Period(start=target.start.day, due=target.due.day, is_inferred=inferred)


def pace_needed(target: Target, period: Period, day: date) -> Decimal:
    """The linear pace: `target × elapsed ÷ duration`, in the target's unit."""
    return target.value * period.elapsed(day) / period.days


def order_measurements(target: Target, measurements: Iterable[Measurement], today: date) -> tuple[Measurement, ...]:
    """Those of the target that count today, by day, one for each day: the one recorded last."""
    by_day = {
        measurement.as_of: measurement
        for measurement in measurements
        if measurement.target_id == target.id and measurement.as_of <= today
    }
    ordered = tuple(by_day[day] for day in sorted(by_day))
    return tuple(each for each in ordered if each.as_of.year == today.year) if target.yearly else ordered


def assess(target: Target, measurements: Iterable[Measurement], today: date) -> Progress:
    """Where the target stands today. `measurements` come in the order in which they were recorded."""
    period = find_period(target, today)
    counting = order_measurements(target, measurements, today)
    if not counting:
        return Progress(
            status=Status.NO_DATA,
            period=period,
            latest=None,
            needed=None,
            ratio=None,
            formula=f"No figure is recorded{_say_year(target, today)}. No data is not zero.",
        )
    latest = counting[-1]
    needed = pace_needed(target, period, latest.as_of) if period else None
    ratio = latest.value / needed if needed else None
    status = _find_status(target, period, latest, ratio, today)
    return Progress(
        status=status,
        period=period,
        latest=latest,
        needed=needed,
        ratio=ratio,
        formula=_say_formula(target, period, latest, needed, ratio, status),
    )


def _say_year(target: Target, today: date) -> str:
    return f" for {today.year}" if target.yearly else ""


def is_reached(target: Target, value: Decimal) -> bool:
    """Whether the value meets the target: “more than” means more."""
    return value > target.value if target.more_than else value >= target.value


def format_share(ratio: Decimal) -> str:
    """The ratio in percent, with as many decimals as keep it from rounding up to a limit: 89.96, not 90."""
    limits = [limit * 100 for limit in (CLOSE_FROM, ON_PACE_FROM, AHEAD_FROM) if ratio < limit]
    share = ratio * 100
    digits = next((digits for digits in range(1, 12) if all(round(share, digits) < limit for limit in limits)), 12)
    return format_rounded(share, digits)


def _find_status(
    target: Target, period: Period | None, latest: Measurement, ratio: Decimal | None, today: date
) -> Status:
    if is_reached(target, latest.value):
        return Status.REACHED
    if period and today > period.due:
        return Status.PAST_DUE
    if latest.value == 0 or ratio is None:
        return Status.NOT_STARTED
    if ratio < CLOSE_FROM:
        return Status.BEHIND
    if ratio < ON_PACE_FROM:
        return Status.CLOSE
    return Status.ON_PACE if ratio < AHEAD_FROM else Status.AHEAD


def _say_formula(
    target: Target,
    period: Period | None,
    latest: Measurement,
    needed: Decimal | None,
    ratio: Decimal | None,
    status: Status,
) -> str:
    recorded = format_value(latest.value)
    comparator = "more than " if target.more_than else ""
    if status is Status.REACHED:
        return f"{recorded} recorded, {comparator}{format_value(target.value)} set: reached."
    if period and status is Status.PAST_DUE:
        return (
            f"{recorded} of {comparator}{format_value(target.value)} recorded, and {format_day(period.due)} has passed."
        )
    if period is None or needed is None or ratio is None:
        recorded = f"{format_quantity(latest.value, target.unit)} recorded by {format_day(latest.as_of)}"
        if period is None:
            return f"{recorded}; the text gives no pace."
        return f"{recorded}; the target counts from {format_day(period.start)}, so there is no pace yet."
    sum_in_words = (
        f"{recorded} ÷ ({format_value(target.value)} × {period.elapsed(latest.as_of):,} days ÷ {period.days:,} days)"
        f" = {recorded} ÷ {_say_needed(needed)} = {format_share(ratio)} % of pace."
    )
    return f"{sum_in_words} {RANGES.get(status, 'Nothing yet is called not started.')}"


def _say_needed(needed: Decimal) -> str:
    """Three digits at the least, so that a small pace is not written as zero."""
    return format_rounded(needed, 0 if needed >= 1000 else max(2, 2 - needed.adjusted()))

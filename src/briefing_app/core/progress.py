"""The arithmetic of targets: the pace needed, where the figures stand against it, and the formula in words.

A target counts from the first to the last day, both included. Measured values are cumulative totals at the
end of a day; of two for one day the one recorded later holds, and one that was withdrawn does not count. A yearly
target begins anew each 1 January. A day that the text does not give is inferred, and said to be: the first is that of
the document's adoption, the last ends the document's own decade.

Statuses, from the latest figure `v` of the period, the pace needed `p` on its day and the target `t`:

- *no data*: nothing is recorded. Never shown as zero.
- *reached*: `v ≥ t`, or `v > t` where the text says “more than”.
- *past due*: the last day has passed and the target is not reached.
- *not started*: `v ≤ 0`, or the figure is from before the first day, on which there is no pace yet.
- *behind*: `v ÷ p` under 90 %; *close*: 90 % to under 100 %; *on pace*: 100 % to under 110 %; *ahead*: from 110 %.

docs/targets.md works out thirty examples by hand.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from briefing_app.core.corpus import Basis, KnownDate, Target
from briefing_app.core.figures import format_day, format_quantity, format_rounded, format_value
from briefing_app.core.notebook import Measurement

CLOSE_FROM = Decimal("0.90")
ON_PACE_FROM = Decimal("1.00")
AHEAD_FROM = Decimal("1.10")
ADOPTED = date(2025, 8, 29)
DECADE = 10
DAYS_IN_YEAR = Decimal("365.25")


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
    Status.NOT_STARTED: "Nothing yet is called not started.",
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
    """Where a target stands, with the figures that say so.

    `needed` is there once there is a figure, `ratio` only where there is a pace on its day. `from_here` says what is
    still needed, and is empty where nothing is, or nothing can be said; `inference` says which dates are inferred.
    """

    status: Status
    period: Period
    latest: Measurement | None
    needed: Decimal | None
    ratio: Decimal | None
    formula: str
    from_here: str = ""
    inference: str = ""


def find_period(target: Target, today: date) -> Period:
    """The period that holds `today` for a yearly target, else the target's own, inferred where the text gives none."""
    if target.yearly:
        return find_year(today.year)
    due = target.due.day
    start = target.start.day or min(ADOPTED, due or ADOPTED)
    due = due or _end_decade(start)
    is_stated = target.start.basis is Basis.STATED and target.due.basis is Basis.STATED
    return Period(start=min(start, due), due=due, is_inferred=not is_stated)


def find_year(year: int) -> Period:
    """The calendar year over which a yearly target counts."""
    return Period(start=date(year, 1, 1), due=date(year, 12, 31), is_inferred=False)


def pace_needed(target: Target, period: Period, day: date) -> Decimal:
    """The linear pace: `target × elapsed ÷ duration`, in the target's unit."""
    return target.value * period.elapsed(day) / period.days


def order_measurements(target: Target, measurements: Iterable[Measurement], today: date) -> tuple[Measurement, ...]:
    """Those of the target that count today, by day, one for each day: the one recorded last."""
    ordered = order_all(target, measurements, today)
    return tuple(each for each in ordered if each.as_of.year == today.year) if target.yearly else ordered


def order_all(target: Target, measurements: Iterable[Measurement], today: date) -> tuple[Measurement, ...]:
    """The same over all years of a yearly target."""
    by_day = {
        measurement.as_of: measurement
        for measurement in measurements
        if measurement.target_id == target.id and measurement.as_of <= today and not measurement.withdrawn
    }
    return tuple(by_day[day] for day in sorted(by_day))


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


def yearly_rate(change: Decimal, days: int) -> Decimal:
    """A change over some days as a rate for a year of 365¼ days."""
    return change * DAYS_IN_YEAR / days


def format_share(ratio: Decimal) -> str:
    """The ratio in percent, with as many decimals as keep it from rounding up to a limit: 89.96, not 90."""
    limits = [limit * 100 for limit in (CLOSE_FROM, ON_PACE_FROM, AHEAD_FROM) if ratio < limit]
    share = ratio * 100
    digits = next((digits for digits in range(1, 12) if all(round(share, digits) < limit for limit in limits)), 12)
    return format_rounded(share, digits)


def format_near(value: Decimal) -> str:
    """Three digits at the least, so that what is small is not written as zero."""
    return format_rounded(value, 0 if abs(value) >= 1000 else max(2, 2 - value.adjusted())) if value else "0"


def say_inference(target: Target, period: Period) -> str:
    """Which dates are not the text's own; empty where both are."""
    if target.yearly:
        return "The text names neither a first nor a last year." if target.due.basis is Basis.NOT_SAID else ""
    first = _say_inferred(target.start, "first", period.start, "the day of the document’s adoption")
    last = _say_inferred(target.due, "last", period.due, "the end of the document’s own decade")
    return " ".join(part for part in (first, last) if part)


def _say_inferred(known: KnownDate, which: str, day: date, reading: str) -> str:
    match known.basis:
        case Basis.INFERRED:
            return f"The {which} day, {format_day(day)}, is inferred from “{known.words}”."
        case Basis.NOT_SAID:
            return f"The {which} day is not said; {format_day(day)}, {reading}, is taken."
    return ""


def _end_decade(start: date) -> date:
    """The last day of the decade that begins on that day; one that begins on 29 February ends on the 28th."""
    leap_day = (start.month, start.day) == (2, 29)
    return date(start.year + DECADE, start.month, 28 if leap_day else start.day) - timedelta(days=0 if leap_day else 1)


def _say_year(target: Target, today: date) -> str:
    return f" for {today.year}" if target.yearly else ""


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
    if days == 0:
        return f"{format_value(rest)} more are needed, and no day is left."
    words = f"{'more than ' if target.more_than else ''}{format_value(rest)} more"
    if days <= DAYS_IN_YEAR:
        return f"From here: {words} in {days:,} days."
    so_far = f"; so far {format_near(yearly_rate(latest.value, elapsed))} a year" if elapsed else ""
    return f"From here: {words} in {days:,} days, {format_near(yearly_rate(rest, days))} a year{so_far}."

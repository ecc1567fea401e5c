"""The days over which a target counts, the pace that they ask for, and which of them the text does not give.

Both ends are included. A yearly target begins anew each 1 January. A day that the text does not give is inferred, and
said to be: the first is that of the document's adoption, the last ends the document's own decade.
"""

from datetime import date, timedelta
from decimal import Decimal

from briefing_app.core.corpus import Basis, KnownDate, Target
from briefing_app.core.figures import format_day
from briefing_app.core.quick import dataclass

ADOPTED = date(2025, 8, 29)
DECADE = 10
DAYS_IN_YEAR = Decimal("365.25")


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The days over which a target counts, both ends included.

    `is_inferred` says that one of the two days is not the text's own, `is_due_inferred` that the last is not.
    """

    start: date
    due: date
    is_inferred: bool
    is_due_inferred: bool = False

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.due - self.start).days + 1

    def elapsed(self, day: date) -> int:
        """How many days have passed at the end of `day`; from 0 to `days`."""
        return min(max((day - self.start).days + 1, 0), self.days)


def find_period(target: Target, today: date) -> Period:
    """The period that holds `today` for a yearly target, else the target's own, inferred where the text gives none."""
    if target.yearly:
        return find_year(today.year)
    due = target.due.day
    start = target.start.day or min(ADOPTED, due or ADOPTED)
    due = due or _end_decade(start)
    is_due_inferred = target.due.basis is not Basis.STATED
    is_inferred = is_due_inferred or target.start.basis is not Basis.STATED
    return Period(start=min(start, due), due=due, is_inferred=is_inferred, is_due_inferred=is_due_inferred)


def find_year(year: int) -> Period:
    """The calendar year over which a yearly target counts."""
    return Period(start=date(year, 1, 1), due=date(year, 12, 31), is_inferred=False)


def pace_needed(target: Target, period: Period, day: date) -> Decimal:
    """The linear pace: `target × elapsed ÷ duration`, in the target's unit."""
    return target.value * period.elapsed(day) / period.days


def yearly_rate(change: Decimal, days: int) -> Decimal:
    """A change over some days as a rate for a year of 365¼ days."""
    return change * DAYS_IN_YEAR / days


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

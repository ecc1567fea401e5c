"""Where the ticks of an axis stand, and what they say."""

import math
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from briefing_app.charts.spec import Tick
from briefing_app.core.figures import format_month, format_value

STEPS = (1, 2, 5, 10, 20, 50, 100, 1000)


def build_day_ticks(first: date, last: date) -> tuple[Tick, ...]:
    """At most eight: year by year, every second or fifth year; month by month within one year."""
    years = last.year - first.year
    if years < 1:
        months = (date(first.year, month, 1) for month in range(first.month, last.month + 1, 2))
        return tuple(_name(months, first, last, by_month=True))
    step = next(step for step in STEPS if years / step <= 7)
    starts = (date(year, 1, 1) for year in range(first.year, last.year + 1) if year % step == 0 or step == 1)
    return tuple(_name(starts, first, last))


def build_value_ticks(top: float) -> tuple[Tick, ...]:
    """About five round steps from 0 to the target, or to the highest figure where that is more."""
    rough = top / 5
    magnitude = 10 ** math.floor(math.log10(rough))
    step = next(factor * magnitude for factor in (1, 2, 2.5, 5, 10) if factor * magnitude >= rough * 0.999)
    count = math.floor(top / step + 1e-9)
    places = (round(index * step, 9) for index in range(count + 1))
    return tuple(Tick(at=place, label=format_value(Decimal(str(place)))) for place in places)


def _name(days: Iterable[date], first: date, last: date, *, by_month: bool = False) -> Iterator[Tick]:
    for day in days:
        if first <= day <= last:
            yield Tick(at=day.toordinal(), label=format_month(day) if by_month else str(day.year))

"""Where the figures lead if they go on as they did: a projection with its band, or why there is none.

A total grows by what is added, and what is added varies. So the totals are read as a random walk with drift, not as
points scattered about a line: the errors of a total add up, and a line fitted to totals would give a band far too
narrow. Between two figures `d` days apart the total rises by `Δ`:

- the drift is the rise from the first to the last figure ÷ the days between them, `T`;
- the scatter `σ²` is the mean of `(Δ - drift × d)² ÷ d`, over one less than the number of steps;
- `h` days after the last figure the projection is the last figure + drift × h;
- its band is `± √(t² σ² h (1 + h ÷ T) + m²)`. The `h` is the scatter to come, the `h ÷ T` what is not known of the
  drift; `t` is Student's for an interval of 80 % with one degree of freedom less than there are steps, and `m` the
  margin of the last figure.

This is the drift method (Hyndman and Athanasopoulos, *Forecasting: Principles and Practice*), for steps of unequal
length. Four figures are the fewest: three steps, so that two degrees of freedom are left to tell scatter from trend.
They must span a tenth of the period, since carrying a trend ten times as far as it was seen is no projection.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from briefing_app.core.corpus import Target
from briefing_app.core.figures import format_day
from briefing_app.core.notebook import Measurement
from briefing_app.core.periods import Period, yearly_rate
from briefing_app.core.progress import format_near, is_reached
from briefing_app.core.quick import dataclass

FEWEST = 4
SPAN_SHARE = 10
"""The figures must span one day in so many of the period."""
PLACES = 12
"""Along the projection, for whoever draws its band."""
T_90 = tuple(
    Decimal(quantile)
    for quantile in (
        *("3.078", "1.886", "1.638", "1.533", "1.476", "1.440", "1.415", "1.397", "1.383", "1.372"),
        *("1.363", "1.356", "1.350", "1.345", "1.341", "1.337", "1.333", "1.330", "1.328", "1.325"),
        *("1.323", "1.321", "1.319", "1.318", "1.316", "1.315", "1.314", "1.313", "1.311", "1.310"),
    )
)
"""Student's t below which 90 % lie, for 1 to 30 degrees of freedom; of more, the last is a little too wide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What may be on a day: the middle, and the two ends between which it lies in four cases of five."""

    day: date
    low: Decimal
    middle: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """Forecasts from the day of the last figure to the last day of the period; none where `words` say why."""

    forecasts: tuple[Forecast, ...]
    words: str

    @property
    def last(self) -> Forecast | None:
        """What may be on the last day."""
        return self.forecasts[-1] if self.forecasts else None


def project(target: Target, period: Period, counting: Sequence[Measurement], today: date) -> Projection:
    """Carries the figures on. `counting` are those that count, by day, one for each day."""
    figures = [each for each in counting if period.start <= each.as_of <= period.due]
    reason = _find_reason(target, period, figures, today)
    if reason:
        return Projection(forecasts=(), words=f"Not projected: {reason}")
    last = figures[-1]
    drift, scatter = estimate(figures)
    span = (last.as_of - figures[0].as_of).days
    quantile = T_90[min(len(figures) - 2, len(T_90)) - 1]
    ahead = (period.due - last.as_of).days
    forecasts = []
    for days in sorted({round(ahead * place / PLACES) for place in range(PLACES + 1)}):
        middle = last.value + drift * days
        spread = quantile**2 * scatter * days * (1 + Decimal(days) / span) + (last.margin or 0) ** 2
        half = spread.sqrt()
        forecasts.append(
            Forecast(
                day=last.as_of + timedelta(days=days),
                low=max(middle - half, Decimal(0)),
                middle=max(middle, Decimal(0)),
                high=max(middle + half, Decimal(0)),
            )
        )
    return Projection(forecasts=tuple(forecasts), words=_say_projection(figures, drift, forecasts[-1]))


def estimate(figures: Sequence[Measurement]) -> tuple[Decimal, Decimal]:
    """Drift and scatter of three figures or more, of different days, for each day."""
    first, last = figures[0], figures[-1]
    drift = (last.value - first.value) / (last.as_of - first.as_of).days
    steps = [((after.as_of - before.as_of).days, after.value - before.value) for before, after in pairwise(figures)]
    scatter = sum(((rise - drift * days) ** 2 / days for days, rise in steps), Decimal(0)) / (len(steps) - 1)
    return drift, scatter


def _find_reason(target: Target, period: Period, figures: Sequence[Measurement], today: date) -> str:
    if target.yearly:
        return "a count that begins anew each year is too small for a trend."
    if target.sides:
        return "the figures are of several sides, and are never summed."
    if figures and is_reached(target, figures[-1].value):
        return "the target is reached."
    if today > period.due:
        return "the last day has passed."
    if len(figures) < FEWEST:
        count = f"{len(figures)} figure{'' if len(figures) == 1 else 's'}"
        return f"{count} since the first day; {FEWEST} are needed to tell a trend from scatter."
    span, wanted = (figures[-1].as_of - figures[0].as_of).days, -(-period.days // SPAN_SHARE)
    if span < wanted:
        return f"the figures span {span:,} days; {wanted:,}, a tenth of the period, are needed to carry them on."
    if figures[-1].as_of == period.due:
        return "the last figure is of the last day."
    return ""


def _say_projection(figures: Sequence[Measurement], drift: Decimal, last: Forecast) -> str:
    return (
        f"If it goes on as the {len(figures)} figures from {format_day(figures[0].as_of)} to"
        f" {format_day(figures[-1].as_of)} did, {format_near(yearly_rate(drift, 1))} a year: {format_near(last.middle)}"
        f" by {format_day(last.day)}, in four cases of five between {format_near(last.low)} and"
        f" {format_near(last.high)}."
    )

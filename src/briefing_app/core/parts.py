"""How the figures of a target agree with those of the target that it is a part of.

A part is counted in its whole, never added to it. Both are totals, so a whole can at no later day be less than its
part was; where the figures say so, one of the two is wrong, and which one they cannot tell.
"""

from collections.abc import Sequence
from datetime import date

from briefing_app.core.corpus import Target
from briefing_app.core.counting import order_measurements
from briefing_app.core.figures import format_day, format_quantity, format_rounded, format_value
from briefing_app.core.notebook import Measurement


def say_part(part: Target, whole: Target, measurements: Sequence[Measurement], today: date) -> str:
    """The part's share of its whole, or how they contradict each other; empty where both have no figure.

    Two targets of different units are never compared.
    """
    contradiction = find_contradiction(part, whole, measurements, today)
    if contradiction:
        return contradiction
    inner, outer = _order_both(part, whole, measurements, today)
    if not inner or not outer or outer[-1].value <= 0:
        return ""
    latest, total = inner[-1], outer[-1]
    share = format_rounded(latest.value / total.value * 100)
    return (
        f"{format_value(latest.value)} by {format_day(latest.as_of)} are {share} % of the"
        f" {format_value(total.value)} recorded for the whole by {format_day(total.as_of)}."
    )


def find_contradiction(part: Target, whole: Target, measurements: Sequence[Measurement], today: date) -> str:
    """How the part is more than its whole was on the same day or later; empty where it is not."""
    inner, outer = _order_both(part, whole, measurements, today)
    for total in reversed(outer):
        over = [each for each in inner if each.as_of <= total.as_of and each.value > total.value]
        if over:
            return (
                f"{format_quantity(over[-1].value, part.unit)} of this part are recorded by"
                f" {format_day(over[-1].as_of)}, but only {format_value(total.value)} for the whole by"
                f" {format_day(total.as_of)}: one of the two is wrong."
            )
    return ""


def _order_both(
    part: Target, whole: Target, measurements: Sequence[Measurement], today: date
) -> tuple[Sequence[Measurement], Sequence[Measurement]]:
    if part.parent_id != whole.id or part.unit != whole.unit:
        return (), ()
    return order_measurements(part, measurements, today), order_measurements(whole, measurements, today)

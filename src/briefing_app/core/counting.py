"""Which of the recorded figures count for a target, in which order, and for which of its sides."""

from collections.abc import Iterable
from datetime import date

from briefing_app.core.corpus import Target
from briefing_app.core.notebook import Measurement


def order_measurements(target: Target, measurements: Iterable[Measurement], today: date) -> tuple[Measurement, ...]:
    """Those of the target that count today, by day, one for each day and side: the one recorded last."""
    return _of_year(target, order_all(target, measurements, today), today)


def order_all(target: Target, measurements: Iterable[Measurement], today: date) -> tuple[Measurement, ...]:
    """The same over all years of a yearly target."""
    counting = {
        (each.as_of, find_place(target, each)): each
        for each in measurements
        if _is_known(target, each, today) and find_place(target, each) is not None
    }
    return tuple(counting[key] for key in sorted(counting))


def list_figures(target: Target, measurements: Iterable[Measurement], today: date) -> tuple[Measurement, ...]:
    """Those that count, and among them by day those that count for no side, since whose they are is not said."""
    measurements = tuple(measurements)
    counting = order_measurements(target, measurements, today)
    if not target.sides:
        return counting
    return tuple(sorted((*counting, *find_sideless(target, measurements, today)), key=lambda each: each.as_of))


def find_sideless(target: Target, measurements: Iterable[Measurement], today: date) -> tuple[Measurement, ...]:
    """Of a target that asks each of several: the figures that do not say whose they are."""
    return _of_year(target, find_all_sideless(target, measurements, today), today)


def find_all_sideless(target: Target, measurements: Iterable[Measurement], today: date) -> tuple[Measurement, ...]:
    """The same over all years of a yearly target."""
    if not target.sides:
        return ()
    return tuple(each for each in measurements if _is_known(target, each, today) and find_place(target, each) is None)


def find_place(target: Target, each: Measurement) -> int | None:
    """The number of the side of which a figure is; 0 where the target has no sides, none where it is of none."""
    if not target.sides:
        return 0
    side = target.find_side(each.side)
    return target.sides.index(side) if side is not None else None


def _is_known(target: Target, each: Measurement, today: date) -> bool:
    return each.target_id == target.id and each.as_of <= today and not each.withdrawn


def _of_year(target: Target, ordered: tuple[Measurement, ...], today: date) -> tuple[Measurement, ...]:
    return tuple(each for each in ordered if each.as_of.year == today.year) if target.yearly else ordered

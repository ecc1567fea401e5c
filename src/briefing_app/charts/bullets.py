"""Where a target stands in one sentence, and as one bar."""

from collections.abc import Iterable
from datetime import date

from briefing_app.charts.bullet_spec import BulletSpec, SideBar
from briefing_app.core.corpus import Target
from briefing_app.core.figures import format_day, format_quantity, format_value
from briefing_app.core.notebook import Measurement
from briefing_app.core.progress import Progress, Status, assess, format_share

NO_DATA_WORDS = "No data yet"


def build_bullet(target: Target, measurements: Iterable[Measurement], today: date) -> BulletSpec:
    """The target as one bar, or as one for each of its sides."""
    progress = assess(target, measurements, today)
    sides = _build_sides(target, progress)
    reached = [side.value for side in sides if side.value is not None]
    latest = [float(progress.latest.value / target.value)] if progress.latest else []
    comparator = "more than " if target.more_than else ""
    return BulletSpec(
        status=progress.status,
        value=max(reached if target.sides else latest, default=None),
        pace=None if target.sides else _find_pace(target, progress),
        more_than=target.more_than,
        is_inferred=progress.period.is_due_inferred,
        no_data=NO_DATA_WORDS,
        zero_label="0",
        target_label=f"{comparator}{format_value(target.value)}",
        alternative_text=describe_standing(target, progress),
        sides=sides,
        sides_label=" / ".join(side.name for side in sides),
    )


def say_standing(target: Target, progress: Progress) -> str:
    """Where the target stands, in one sentence without the status, which stands beside it as word and shape."""
    comparator = "more than " if target.more_than else ""
    aim = f"{comparator}{format_quantity(target.value, target.unit)}"
    if progress.sides and progress.has_figures:
        return f"{aim}: {'; '.join(_say_side(each) for each in progress.sides)}."
    if progress.latest is None:
        year = f" for {progress.period.start.year}" if target.yearly else ""
        return f"{aim}; no figure{' of a side' if progress.sideless else ''} is recorded{year}."
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


def _build_sides(target: Target, progress: Progress) -> tuple[SideBar, ...]:
    return tuple(
        SideBar(
            name=each.side.name if each.side else "",
            status=each.status,
            value=float(each.latest.value / target.value) if each.latest else None,
            pace=_find_pace(target, each),
        )
        for each in progress.sides
    )


def _find_pace(target: Target, progress: Progress) -> float | None:
    return float(progress.needed / target.value) if progress.needed is not None else None


def _say_side(progress: Progress) -> str:
    """Whose figure it is, how much, by when and how far that is, with the status of the side."""
    name = progress.side.name if progress.side else ""
    if progress.latest is None:
        return f"{name}, {progress.status}"
    words = f"{name} {format_value(progress.latest.value)} by {format_day(progress.latest.as_of)}"
    has_share = progress.ratio is not None and progress.status not in (Status.REACHED, Status.PAST_DUE)
    share = f"{format_share(progress.ratio)} % of pace, " if has_share and progress.ratio is not None else ""
    return f"{words}, {share}{progress.status}"

"""What preflight finds amiss with figures: none, old ones, and a part that is more than its whole."""

from collections.abc import Iterator
from datetime import date

from briefing_app.core.figures import format_day
from briefing_app.core.finding import Finding, Severity
from briefing_app.pack.contents import PackContents, PackTarget


def check_figures(contents: PackContents, stale_after_months: int) -> Iterator[Finding]:
    """Of all targets, in order; a figure that is so many months old or older is too old."""
    for target in contents.targets:
        if target.contradiction:
            yield Finding(
                severity=Severity.WARNS,
                sentence=f"{target.title}: {target.contradiction}",
                cure="Correct the one that is wrong, or say in the room that they do not agree.",
                item_id=target.id,
            )
        yield from _check_age(target, contents.made_on, stale_after_months)


def _check_age(target: PackTarget, made_on: date, stale_after_months: int) -> Iterator[Finding]:
    """Of each side by itself: a figure that does not say whose it is makes none of them known or newer."""
    year = f" for {target.year}" if target.year else ""
    sides = [side.name for side in target.bullet.sides]
    latest = {
        side: max((figure.as_of for figure in target.figures if figure.side == side), default=None)
        for side in sides or [""]
    }
    if not any(latest.values()):
        of_side = " of a side" if sides and target.figures else ""
        sentence = f"No figure{of_side} is recorded for {target.title}{year}."
        yield Finding(severity=Severity.SAYS, sentence=sentence, item_id=target.id)
        return
    for side, day in latest.items():
        if day is None:
            sentence = f"No figure of {side} is recorded for {target.title}{year}."
            yield Finding(severity=Severity.SAYS, sentence=sentence, item_id=target.id)
        elif _count_months(day, made_on) >= stale_after_months:
            whose = f" of {side}" if side else ""
            yield Finding(
                severity=Severity.WARNS,
                sentence=f"The latest figure{whose} for {target.title} is of {format_day(day)},"
                f" {stale_after_months} months or more before this pack.",
                cure="Record a newer one, or say in the room how old it is.",
                item_id=target.id,
            )


def _count_months(before: date, after: date) -> int:
    """Whole months from one day to another."""
    return (after.year - before.year) * 12 + after.month - before.month - (after.day < before.day)

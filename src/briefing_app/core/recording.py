"""What can be recorded as a figure, and what is refused: the same rules for one typed and for thousands imported."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from briefing_app.core.corpus import Target, TargetId
from briefing_app.core.errors import BadInput
from briefing_app.core.figures import format_day, shorten
from briefing_app.core.notebook import Confidence, Measurement, clean_line, clean_text
from briefing_app.core.quick import dataclass

LARGEST = Decimal(10) ** 18
DECIMALS = 6
WHOLE = ("both", "both sides", "all", "total")
"""Said of a target without sides in a table of several, these change nothing; a country would."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure that is to be recorded, in the target's unit."""

    target_id: TargetId
    value: Decimal
    as_of: date
    source: str
    confidence: Confidence = Confidence.REPORTED
    note: str = ""
    link: str = ""
    margin: Decimal | None = None
    side: str = ""


class BadFigure(BadInput):
    """A figure that cannot be recorded; `field` is the name of what is wrong with it."""

    def __init__(self, field: str, what: str, remedy: str) -> None:
        super().__init__(what, remedy)
        self.field = field


def check_figure(target: Target, figure: Figure, today: date) -> Figure:
    """The figure as it is kept. Raises `BadFigure` for the first thing that is wrong, `BadInput` for overlong words."""
    for field, number in (("value", figure.value), ("margin", figure.margin)):
        if number is not None:
            _check_number(field, number, target)
    if figure.as_of > today:
        raise BadFigure(
            "as_of",
            f"{format_day(figure.as_of)} has not come yet.",
            "A figure is recorded as of today or a day before.",
        )
    side = _check_side(target, figure.side)
    source = clean_line(figure.source)
    if not source:
        raise BadFigure("source", "A figure needs its source.", "Say who published it, and where.")
    return replace(
        figure,
        value=figure.value + 0,  # a zero has no sign
        source=source,
        link=clean_line(figure.link),
        note=clean_text(figure.note),
        margin=figure.margin or None,
        side=side,
    )


def read_figure(measurement: Measurement) -> Figure:
    """What was recorded, as a figure that could be recorded again."""
    return Figure(**{name: getattr(measurement, name) for name in Figure.__slots__})


def _check_side(target: Target, typed: str) -> str:
    """The side as the target names it; empty where none is said."""
    words = clean_line(typed)
    side = target.find_side(words)
    if side is not None or not words:
        return side.name if side else ""
    if not target.sides and words.casefold() in WHOLE:
        return ""
    if not target.sides:
        raise BadFigure(
            "side",
            f"“{target.title}” has no sides, and a figure of {shorten(words)} would pass for the whole.",
            "Leave the side out, if the figure is the whole.",
        )
    names = " or ".join(each.name for each in target.sides)
    raise BadFigure("side", f"“{words}” is no side of “{target.title}”.", f"Say {names}, or leave it out.")


def _check_number(field: str, number: Decimal, target: Target) -> None:
    if number.is_finite() and number.copy_abs() > LARGEST:
        shown = shorten(f"{number:,f}".replace("-", "−"))
        raise BadFigure(field, f"{shown} is beyond 10^18.", f"Give it in {target.unit}, such as 3.9.")
    if not number.is_finite() or number != round(number, DECIMALS):
        raise BadFigure(
            field,
            f"{shorten(str(number))} is not a figure that can be recorded.",
            f"Give it in {target.unit}, such as 3.9, with at most {DECIMALS} decimals.",
        )
    if number < 0 and field == "margin":
        raise BadFigure(field, "A margin cannot be below zero.", "Say by how much the figure may be out either way.")
    if number < 0:
        raise BadFigure(field, "A figure cannot be below zero.", f"Give the total reached, in {target.unit}.")

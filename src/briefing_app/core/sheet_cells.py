"""How numbers and days are read from the cells of a table that somebody else wrote.

A comma is a decimal point in one country and divides thousands in another; 03/04/2026 is a day in April or in March.
What can be read in one way only is read. What can be read in two is read as the other cells of the same table show, if
they show one way and not both; otherwise it is refused, since a guess would be out by a factor of a thousand or by a
month.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from briefing_app.core.figures import LONGEST_SHOWN, MONTHS, shorten

Cell = str | int | float | bool | date | datetime | None

PLAIN = re.compile(r"[+-]?[0-9]+")
POINTS = re.compile(r"[+-]?[0-9]{1,3}(,[0-9]{2,3})*,[0-9]{3}\.[0-9]+|[+-]?[0-9]{1,3}(,[0-9]{2,3})*,[0-9]{2,3},[0-9]{3}")
COMMAS = re.compile(r"[+-]?[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[+-]?[0-9]{1,3}(\.[0-9]{3}){2,}")
SPACED = re.compile(r"[+-]?[0-9]{1,3}([ '’][0-9]{3})+(?P<rest>[.,][0-9]+)?")
ONE_SIGN = re.compile(r"[+-]?(?P<head>[0-9]+)(?P<sign>[.,])(?P<tail>[0-9]+)")
ISO_DAY = re.compile(
    r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?"
)
OTHER_DAY = re.compile(r"(?P<first>[0-9]{1,2})[-/.](?P<second>[0-9]{1,2})[-/.](?P<year>[0-9]{4})")
NAMED_DAY = re.compile(r"(?P<day>[0-9]{1,2})[ -](?P<month>[A-Za-z]{3,9})\.?[ -](?P<year>[0-9]{4})")
MINUS = str.maketrans({"−": "-", "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ", "\N{THIN SPACE}": " "})


class NumberStyle(StrEnum):
    """Which sign is the decimal one."""

    POINT = "1,234.5"
    COMMA = "1.234,5"


class DayOrder(StrEnum):
    """What comes first in a day of three numbers whose year comes last."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


class Unreadable(ValueError):
    """A cell that is no number or no day; its text is the reason, a sentence."""


def find_number_styles(cells: Iterable[Cell]) -> frozenset[NumberStyle]:
    """The ways of writing numbers that some cells show beyond doubt."""
    return frozenset(style for cell in cells if isinstance(cell, str) and (style := _find_style(_tidy(cell))))


def find_day_orders(cells: Iterable[Cell]) -> frozenset[DayOrder]:
    """The orders that some cells show beyond doubt: a number over 12 is a day."""
    return frozenset(order for cell in cells if isinstance(cell, str) and (order := _find_order(_tidy(cell))))


def read_number(cell: Cell, styles: frozenset[NumberStyle]) -> Decimal:
    """The number in a cell. `styles` are those that the table shows, or the one that a person chose.

    Raises `Unreadable`.
    """
    if isinstance(cell, bool) or cell is None or isinstance(cell, date):
        raise Unreadable(f"“{shorten(say_cell(cell))}” is not a number.")
    if isinstance(cell, int | float):
        return Decimal(f"{cell:.15g}" if isinstance(cell, float) else cell)  # a spreadsheet shows fifteen digits
    text = _tidy(cell)
    if len(text) > LONGEST_SHOWN:
        raise Unreadable(f"“{shorten(cell.strip())}” is not a number.")
    if PLAIN.fullmatch(text):
        return Decimal(text)
    style = _find_style(text)
    if style is not None:
        return _convert(text, style)
    if SPACED.fullmatch(text):
        return _convert(text, NumberStyle.POINT)
    if not ONE_SIGN.fullmatch(text):
        raise Unreadable(f"“{shorten(cell.strip())}” is not a number.")
    if len(styles) == 1:
        return _convert(text, next(iter(styles)))
    readings = " or ".join(f"{_convert(text, style):,}" for style in NumberStyle)
    shown = "the table writes numbers both ways" if styles else "nothing else in the table shows which"
    raise Unreadable(f"“{shorten(cell.strip())}” can be {readings}, and {shown}.")


def read_share(cell: Cell, styles: frozenset[NumberStyle]) -> Decimal:
    """The same for what is counted per cent: the cell may have its sign. Raises `Unreadable`."""
    return read_number(_tidy(cell).removesuffix("%") if isinstance(cell, str) else cell, styles)


def say_share(share: Decimal) -> str:
    """A part of one as a percentage with all its digits; never with three behind the point, which may be thousands."""
    text = f"{(share * 100).normalize():f}"
    return f"{text}{'0' if len(text.partition('.')[2]) == 3 else ''}%"


def read_day_cell(cell: Cell, orders: frozenset[DayOrder]) -> date:
    """The day in a cell. `orders` are those that the table shows, or the one that a person chose.

    Raises `Unreadable`.
    """
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if not isinstance(cell, str):
        raise Unreadable(f"“{shorten(say_cell(cell))}” is not a day.")
    text = _tidy(cell)
    if found := ISO_DAY.fullmatch(text):
        return _make_day(cell, found["year"], found["month"], found["day"])
    if found := NAMED_DAY.fullmatch(text):
        number = _find_month(found["month"])
        if number:
            return _make_day(cell, found["year"], str(number), found["day"])
    if found := OTHER_DAY.fullmatch(text):
        month, day = found["second"], found["first"]
        if _choose_order(cell, text, orders) is DayOrder.MONTH_FIRST:
            month, day = day, month
        return _make_day(cell, found["year"], month, day)
    raise Unreadable(f"“{shorten(cell.strip())}” is not a day; write it as year-month-day.")


def say_cell(cell: Cell) -> str:
    """A cell as it is shown to a person."""
    match cell:
        case None:
            return ""
        case datetime():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
        case _:
            return str(cell).strip()


def _tidy(text: str) -> str:
    """Full-width digits and the like as plain ones, every space and minus as the usual one."""
    return unicodedata.normalize("NFKC", text.translate(MINUS)).strip()


def _find_style(text: str) -> NumberStyle | None:
    """The style in which alone a number can be written so; none where it can be either, or is none."""
    if len(text) > LONGEST_SHOWN:
        return None
    if POINTS.fullmatch(text):
        return NumberStyle.POINT
    if COMMAS.fullmatch(text):
        return NumberStyle.COMMA
    spaced = SPACED.fullmatch(text)
    if spaced and spaced["rest"]:
        return NumberStyle.COMMA if spaced["rest"][0] == "," else NumberStyle.POINT
    one = ONE_SIGN.fullmatch(text)
    if one and not _may_divide_thousands(one["head"], one["tail"]):
        return NumberStyle.COMMA if one["sign"] == "," else NumberStyle.POINT
    return None


def _may_divide_thousands(head: str, tail: str) -> bool:
    """Whether a lone sign can stand between thousands: 96,400, but not 3.9, 0.125, 0,125 or 1234.567."""
    return len(tail) == 3 and 1 <= len(head) <= 3 and not head.startswith("0")


def _convert(text: str, style: NumberStyle) -> Decimal:
    divider, point = (",", ".") if style is NumberStyle.POINT else (".", ",")
    for sign in (divider, " ", "'", "’"):
        text = text.replace(sign, "")
    return Decimal(text.replace(point, "."))


def _find_order(text: str) -> DayOrder | None:
    found = OTHER_DAY.fullmatch(text)
    if not found:
        return None
    first, second = int(found["first"]), int(found["second"])
    if first > 12 >= second:
        return DayOrder.DAY_FIRST
    return DayOrder.MONTH_FIRST if second > 12 >= first else None


def _choose_order(cell: str, text: str, orders: frozenset[DayOrder]) -> DayOrder:
    """In which order a day of three numbers is read; of two equal ones it does not matter."""
    order = _find_order(text)
    if order is not None:
        return order
    first, second = text.replace("/", "-").replace(".", "-").split("-")[:2]
    if len(orders) == 1 or int(first) == int(second):
        return next(iter(orders), DayOrder.DAY_FIRST)
    shown = "the table writes days both ways" if orders else "nothing else in the table shows which"
    raise Unreadable(f"“{shorten(cell.strip())}” can be a day of two months, and {shown}.")


def _find_month(name: str) -> int:
    """1 to 12 for an English name or its first letters; else 0."""
    wanted = name.casefold()
    return next((index for index, month in enumerate(MONTHS, 1) if month.casefold().startswith(wanted)), 0)


def _make_day(cell: str, year: str, month: str, day: str) -> date:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise Unreadable(f"“{shorten(cell.strip())}” is not a day of the calendar.") from None

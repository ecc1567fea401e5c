"""How figures and days are written for a person, the same in window, page and command line."""

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""Named here, since `%B` follows the language of the machine once Qt has started, and the command line has no Qt."""
LONGEST_SHOWN = 40
"""In signs, of what is quoted in a sentence. No number that a person writes is longer."""


def format_value(value: Decimal) -> str:
    """Thousands with commas, no trailing zeros: 96,400 or 3.9."""
    text = f"{value.normalize():,f}"
    return text.replace("-", "−")


def shorten(text: str) -> str:
    """What somebody else wrote, as a sentence can quote it."""
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


def format_rounded(value: Decimal, digits: int = 1) -> str:
    """The value to a number of decimals, halves away from zero."""
    return format_value(value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP))


def format_quantity(value: Decimal, unit: str) -> str:
    """A value with its unit: a currency leads (JPY 3.9 trillion), anything else follows (96,400 people)."""
    if unit.startswith("JPY "):
        return f"JPY\N{NO-BREAK SPACE}{format_value(value)} {unit.removeprefix('JPY ')}"
    return f"{format_value(value)} {unit}"


def find_local_day(moment: str) -> date:
    """The day that it was on this machine's clock, of a moment in UTC: a morning in Tokyo is not the day before."""
    return datetime.fromisoformat(moment).astimezone().date()


def format_day(day: date) -> str:
    """30 September 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def format_short_day(day: date) -> str:
    """30 Sep 2026."""
    return f"{day.day} {format_month(day)}"


def format_month(day: date) -> str:
    """Sep 2026."""
    return f"{MONTHS[day.month - 1][:3]} {day.year}"


def format_plain(value: Decimal) -> str:
    """As it is typed: digits and a point, no commas, no trailing zeros."""
    return f"{value.normalize():f}"

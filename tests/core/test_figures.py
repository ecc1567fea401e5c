"""What a person reads must be the same everywhere, whatever the machine's language."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.figures import (
    format_day,
    format_month,
    format_quantity,
    format_rounded,
    format_short_day,
    format_value,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "0"),
        ("0.000", "0"),
        ("3.9", "3.9"),
        ("3.90", "3.9"),
        ("96400", "96,400"),
        ("5E+5", "500,000"),
        ("1234567.89", "1,234,567.89"),
        ("0.000001", "0.000001"),
        ("-3.5", "−3.5"),
    ],
)
def test_values(value: str, text: str) -> None:
    assert format_value(Decimal(value)) == text


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [("97.45", 1, "97.5"), ("97.44", 1, "97.4"), ("0.05", 1, "0.1"), ("4.0005", 2, "4"), ("42716.32", 0, "42,716")],
)
def test_halves_round_away_from_zero(value: str, digits: int, text: str) -> None:
    assert format_rounded(Decimal(value), digits) == text


def test_a_currency_leads_and_anything_else_follows() -> None:
    assert format_quantity(Decimal("3.9"), "JPY trillion") == "JPY\N{NO-BREAK SPACE}3.9 trillion"
    assert format_quantity(Decimal("96400"), "people") == "96,400 people"


def test_days() -> None:
    assert format_day(date(2026, 9, 3)) == "3 September 2026"
    assert format_short_day(date(2026, 9, 3)) == "3 Sep 2026"
    assert format_month(date(2026, 9, 3)) == "Sep 2026"


class ForeignDay(date):
    """What `%B` gives once Qt has taken over the language of the machine."""

    def __format__(self, form: str) -> str:
        return "九月"


def test_days_do_not_follow_the_language_of_the_machine() -> None:
    assert format_day(ForeignDay(2026, 9, 3)) == "3 September 2026"
    assert format_short_day(ForeignDay(2026, 9, 3)) == "3 Sep 2026"


@given(st.decimals(0, 10**14, places=6, allow_nan=False))
def test_a_value_is_written_without_loss(value: Decimal) -> None:
    assert Decimal(format_value(value).replace(",", "")) == value

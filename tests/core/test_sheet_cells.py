"""Cells of other people's tables: read where they can be meant in one way, refused where in two."""

from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.sheet_cells import (
    Cell,
    DayOrder,
    NumberStyle,
    Unreadable,
    find_day_orders,
    find_number_styles,
    read_day_cell,
    read_number,
    say_cell,
)

NOTHING = frozenset[NumberStyle]()
UNKNOWN = frozenset[DayOrder]()


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("96400", "96400"),
        (96400, "96400"),
        (3.9, "3.9"),
        (0.1 + 0.2, "0.3"),
        ("96,400.5", "96400.5"),
        ("96.400,5", "96400.5"),
        ("96 400,5", "96400.5"),
        ("96\N{NARROW NO-BREAK SPACE}400", "96400"),
        ("96\N{NO-BREAK SPACE}400.25", "96400.25"),
        ("1'234.5", "1234.5"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("9,64,000", "964000"),
        ("3,9", "3.9"),
        ("0.125", "0.125"),
        ("1234.567", "1234.567"),
        ("９６４００", "96400"),
        (" −5 ", "-5"),
    ],
)
def test_what_can_be_read_in_one_way_is_read(cell: Cell, value: str) -> None:
    assert read_number(cell, NOTHING) == Decimal(value)


@pytest.mark.parametrize(
    "cell", ["", None, "many", "1e5", "JPY 3.9", "3.9.1", "1,2,3", "#DIV/0!", "=1+1", True, "0x10"]
)
def test_text_is_no_number(cell: Cell) -> None:
    with pytest.raises(Unreadable, match="is not a number"):
        read_number(cell, NOTHING)


def test_a_lone_sign_before_three_digits_is_read_as_the_table_shows() -> None:
    assert read_number("96,400", find_number_styles(["96,400", "3.9"])) == 96400
    assert read_number("96,400", find_number_styles(["96,400", "3,9"])) == Decimal("96.4")
    assert read_number("96.400", find_number_styles(["1.234.567"])) == 96400


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ([], "“96,400” can be 96,400 or 96.400, and nothing else in the table shows which."),
        (["3.9", "3,9"], "“96,400” can be 96,400 or 96.400, and the table writes numbers both ways."),
    ],
)
def test_and_refused_where_it_does_not(cells: list[Cell], reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_number("96,400", find_number_styles(cells))
    assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-03-04", date(2026, 3, 4)),
        ("2026/3/4", date(2026, 3, 4)),
        ("2026-03-04 00:00:00", date(2026, 3, 4)),
        ("31/12/2025", date(2025, 12, 31)),
        ("12/31/2025", date(2025, 12, 31)),
        ("31.12.2025", date(2025, 12, 31)),
        ("31 Dec 2025", date(2025, 12, 31)),
        ("31 december 2025", date(2025, 12, 31)),
        ("5/5/2026", date(2026, 5, 5)),
        ("05/5/2026", date(2026, 5, 5)),
        (date(2026, 3, 4), date(2026, 3, 4)),
        (datetime(2026, 3, 4, 15, 30), date(2026, 3, 4)),
    ],
)
def test_days(cell: Cell, day: date) -> None:
    assert read_day_cell(cell, UNKNOWN) == day


@pytest.mark.parametrize(
    "cell", ["", None, 46022, "30-02-2026", "2026-02-30", "13/13/2026", "4/5/26", "20260304", "soon"]
)
def test_what_is_no_day(cell: Cell) -> None:
    with pytest.raises(Unreadable, match="is not a day"):
        read_day_cell(cell, UNKNOWN)


def test_a_day_of_two_months_is_read_as_the_table_shows() -> None:
    assert read_day_cell("03/04/2026", find_day_orders(["31/12/2025"])) == date(2026, 4, 3)
    assert read_day_cell("03/04/2026", find_day_orders(["12/31/2025"])) == date(2026, 3, 4)


@pytest.mark.parametrize("cells", [[], ["2026-03-04"], ["31/12/2025", "12/31/2025"]])
def test_and_refused_where_the_table_shows_no_order_or_both(cells: list[Cell]) -> None:
    with pytest.raises(Unreadable, match="can be a day of two months"):
        read_day_cell("03/04/2026", find_day_orders(cells))


def test_cells_are_shown_as_they_are_meant() -> None:
    cells: list[Cell] = [None, datetime(2026, 3, 4), date(2026, 3, 4), 3.9, " a "]
    assert [say_cell(cell) for cell in cells] == ["", "2026-03-04", "2026-03-04", "3.9", "a"]


@given(st.decimals(0, 10**9, places=2), st.sampled_from(list(NumberStyle)))
def test_whatever_is_written_in_a_style_is_read_in_it(value: Decimal, style: NumberStyle) -> None:
    written = f"{value:,}"
    if style is NumberStyle.COMMA:
        written = written.translate(str.maketrans(",.", ".,"))
    assert read_number(written, frozenset({style})) == value


@given(st.text(max_size=30))
def test_no_text_is_a_fault(text: str) -> None:
    for read in (lambda: read_number(text, NOTHING), lambda: read_day_cell(text, UNKNOWN)):
        with suppress(Unreadable):
            read()

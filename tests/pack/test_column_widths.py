"""Columns of a table of figures give room to those whose words are longer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.pack.column_widths import share_out

WIDTHS = st.lists(st.tuples(st.floats(10, 200), st.floats(0, 200)), min_size=1, max_size=7)


@pytest.mark.parametrize(
    ("needed", "widths"),
    [
        ((70.0, 20.0, 30.0), (70.0, 50.0, 40.0)),
        ((80.0, 20.0, 40.0), (80.0, 40.0, 40.0)),
        ((100.0, 20.0, 40.0), (100.0, 20.0, 40.0)),
        ((120.0, 30.0, 60.0), (84.28571428571429, 30.0, 45.714285714285715)),
    ],
)
def test_what_one_lacks_it_has_from_those_that_can_spare_it(
    needed: tuple[float, ...], widths: tuple[float, ...]
) -> None:
    assert share_out((70.0, 50.0, 40.0), needed) == pytest.approx(widths)


@given(WIDTHS)
def test_the_table_keeps_its_width_and_no_column_gives_what_it_needs(columns: list[tuple[float, float]]) -> None:
    usual, needed = zip(*columns, strict=True)
    widths = share_out(usual, needed)

    assert sum(widths) == pytest.approx(sum(usual))
    assert all(width >= min(has, need) - 1e-6 for width, has, need in zip(widths, usual, needed, strict=True))

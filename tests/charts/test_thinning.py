"""A thinned line keeps its ends and its extremes."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.charts.thinning import thin_line

points = st.lists(st.tuples(st.integers(0, 100_000), st.integers(-1000, 1000)), min_size=1, max_size=400).map(
    lambda found: sorted((float(x), float(y)) for x, y in found)
)


@given(points, st.integers(1, 20))
def test_ends_and_extremes_stay_and_nothing_is_added(line: list[tuple[float, float]], places: int) -> None:
    thin = thin_line(line, places)
    assert (thin[0], thin[-1]) == (line[0], line[-1])
    assert (min(y for _, y in thin), max(y for _, y in thin)) == (min(y for _, y in line), max(y for _, y in line))
    assert set(thin) <= set(line)
    assert list(thin) == sorted(thin)
    assert len(thin) <= max(len(line) if len(line) <= 4 * places else 0, 4 * (places + 1))


def test_a_short_line_stays_as_it_is() -> None:
    line = [(0.0, 1.0), (1.0, 2.0)]
    assert thin_line(line, 500) is line

"""Where figures lead: the band widens and holds the middle, and where there is none the reason is said."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.test_worked_examples import INVESTED, figure, read_target

from briefing_app.core.notebook import Measurement
from briefing_app.core.periods import Period, find_period
from briefing_app.core.projection import Projection, project

TODAY = date(2026, 3, 12)
FIVE_YEARS = "5 from 2022-01-01 to 2026-12-31"


def carry_on(figures: list[Measurement], target: str = FIVE_YEARS, today: date = TODAY) -> Projection:
    read = read_target(target)
    return project(read, find_period(read, today), figures, today)


def test_a_projection_says_what_it_rests_on() -> None:
    words = carry_on([figure(*each) for each in INVESTED]).words
    assert words == (
        "If it goes on as the 4 figures from 31 December 2022 to 31 December 2025 did, 1.03 a year: 4.93 by"
        " 31 December 2026, in four cases of five between 4.68 and 5.18."
    )


@pytest.mark.parametrize(
    ("figures", "target", "today", "reason"),
    [
        (INVESTED[:3], FIVE_YEARS, TODAY, "3 figures since the first day; 4 are needed"),
        (INVESTED[:1], FIVE_YEARS, TODAY, "1 figure since the first day; 4 are needed"),
        ((), FIVE_YEARS, TODAY, "0 figures since the first day"),
        (INVESTED, FIVE_YEARS, date(2027, 1, 1), "the last day has passed"),
        (INVESTED, "3.9 from 2022-01-01 to 2026-12-31", TODAY, "the target is reached"),
        (INVESTED, "5 from 2023-06-01 to 2026-12-31", TODAY, "3 figures since the first day"),
        (INVESTED, "5 each year", TODAY, "begins anew each year"),
        (INVESTED, "5 from 2022-01-01 to 2025-12-31", date(2025, 12, 31), "the last figure is of the last day"),
        (
            [(str(day), f"2026-03-0{day}") for day in range(1, 5)],
            "500 from 2025-08-29 to 2030-08-28",
            TODAY,
            "the figures span 3 days; 183, a tenth of the period, are needed",
        ),
    ],
)
def test_where_there_is_no_projection_the_reason_is_said(
    figures: list[tuple[str, str]], target: str, today: date, reason: str
) -> None:
    projection = carry_on([figure(*each) for each in figures], target, today)
    assert projection.forecasts == ()
    assert projection.last is None
    assert projection.words.startswith("Not projected: ")
    assert reason in projection.words


def test_steady_figures_have_no_scatter() -> None:
    figures = [figure(str(10 * (day + 1)), str(date(2026, 3, 1) + timedelta(days=day))) for day in range(4)]
    last = carry_on(figures, "300 from 2026-03-01 to 2026-03-30").last
    assert last is not None
    assert (last.day, last.low, last.middle, last.high) == (date(2026, 3, 30), 300, 300, 300)


@st.composite
def series(draw: st.DrawFn) -> list[tuple[Decimal, date]]:
    steps = draw(st.lists(st.tuples(st.integers(1, 200), st.integers(0, 500)), min_size=4, max_size=12))
    day, total, figures = date(2022, 1, 1), 0, []
    for days, rise in steps:
        day, total = day + timedelta(days=days), total + rise
        figures.append((Decimal(total), day))
    return figures


def project_series(figures: list[tuple[Decimal, date]], scale: int = 1) -> Projection:
    last = figures[-1][1]
    period = Period(start=date(2022, 1, 1), due=last + timedelta(days=30), is_inferred=False)
    measured = [figure(str(value * scale), str(day)) for value, day in figures]
    return project(read_target(f"{10**15} from 2022-01-01 to 2099-12-31"), period, measured, last)


@given(series())
def test_the_band_holds_the_middle_starts_at_the_last_figure_and_widens(figures: list[tuple[Decimal, date]]) -> None:
    forecasts = project_series(figures).forecasts
    if not forecasts:
        return
    assert forecasts[0].low == forecasts[0].middle == forecasts[0].high == figures[-1][0]
    assert all(each.low <= each.middle <= each.high for each in forecasts)
    assert all(each.low >= 0 for each in forecasts)
    upper = [each.high - each.middle for each in forecasts]
    assert upper == sorted(upper)
    assert [each.day for each in forecasts] == sorted({each.day for each in forecasts})
    assert forecasts[-1].day == figures[-1][1] + timedelta(days=30)


@given(series(), st.sampled_from([10, 1000, 10**6]))
def test_another_unit_changes_nothing(figures: list[tuple[Decimal, date]], scale: int) -> None:
    one, other = project_series(figures), project_series(figures, scale)
    assert len(one.forecasts) == len(other.forecasts)
    for first, second in zip(one.forecasts, other.forecasts, strict=True):
        assert float(second.high) == pytest.approx(float(first.high) * scale, rel=1e-9)
        assert float(second.low) == pytest.approx(float(first.low) * scale, rel=1e-9, abs=1e-9 * scale)

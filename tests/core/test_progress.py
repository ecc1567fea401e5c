"""Every expected value here was worked out by hand, from the dates and the formula in the docstring of the module."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.corpus import Basis, InitiativeId, KnownDate, Target, TargetId, TargetSide
from briefing_app.core.counting import list_figures, order_measurements
from briefing_app.core.notebook import Confidence, Measurement, MeasurementId
from briefing_app.core.periods import Period, find_period, pace_needed
from briefing_app.core.progress import WEAKEST_FIRST, Status, assess, format_share, is_reached


def known(day: date | None, basis: Basis = Basis.STATED) -> KnownDate:
    return KnownDate(day=day, basis=basis if day else Basis.NOT_SAID, words="")


def a_target(
    value: str = "1000",
    start: date | None = date(2025, 1, 1),
    due: date | None = date(2034, 12, 31),
    *,
    more_than: bool = False,
    yearly: bool = False,
    basis: Basis = Basis.STATED,
    unit: str = "people",
) -> Target:
    return Target(
        id=TargetId("a-target"),
        initiative_id=InitiativeId("I.1"),
        title="A target",
        value=Decimal(value),
        unit=unit,
        more_than=more_than,
        yearly=yearly,
        basis="",
        scope="",
        start=known(start, basis),
        due=known(due, basis),
        parent_id=None,
        quote="",
        not_said=(),
        cautions=(),
    )


def figure(value: str, as_of: date, target_id: str = "a-target") -> Measurement:
    return Measurement(
        id=MeasurementId(f"{value} on {as_of}"),
        target_id=TargetId(target_id),
        value=Decimal(value),
        as_of=as_of,
        source="Survey",
        confidence=Confidence.OFFICIAL,
        note="",
    )


TEN_DAYS = a_target("1000", date(2026, 3, 1), date(2026, 3, 10))
"""A pace of 100 a day: on 5 March, at the end of the fifth day, 500 are needed."""
MORE_THAN = replace(TEN_DAYS, more_than=True)


@pytest.mark.parametrize(
    ("value", "status"),
    [
        ("0", Status.NOT_STARTED),
        ("0.000001", Status.BEHIND),
        ("449.5", Status.BEHIND),
        ("449.999999", Status.BEHIND),
        ("450", Status.CLOSE),
        ("499.999999", Status.CLOSE),
        ("500", Status.ON_PACE),
        ("549.999999", Status.ON_PACE),
        ("550", Status.AHEAD),
        ("999.999999", Status.AHEAD),
        ("1000", Status.REACHED),
        ("1001", Status.REACHED),
    ],
)
def test_status_at_both_edges_of_each_range(value: str, status: Status) -> None:
    assert assess(TEN_DAYS, [figure(value, date(2026, 3, 5))], date(2026, 3, 6)).status is status


def test_no_data_is_not_zero() -> None:
    progress = assess(TEN_DAYS, [], date(2026, 3, 5))
    assert progress.status is Status.NO_DATA
    assert progress.latest is None
    assert progress.needed is None
    assert progress.ratio is None
    assert progress.formula == "No figure is recorded. No data is not zero."


def test_worked_example_of_the_first_investment_target() -> None:
    """2022 to 2026 has 365 + 365 + 366 + 365 + 365 = 1,826 days, 1,461 of them to the end of 2025.

    5 × 1461 ÷ 1826 = 4.0005…; 3.9 of it is 97.49 %.
    """
    target = a_target("5", date(2022, 1, 1), date(2026, 12, 31), unit="JPY trillion")
    progress = assess(target, [figure("3.9", date(2025, 12, 31))], date(2026, 3, 12))
    assert progress.period is not None
    assert progress.period.days == 1826
    assert progress.needed == Decimal(5) * 1461 / 1826
    assert progress.ratio is not None
    assert progress.ratio.quantize(Decimal("0.0001")) == Decimal("0.9749")
    assert progress.status is Status.CLOSE
    assert progress.formula == (
        "3.9 ÷ (5 × 1,461 days ÷ 1,826 days) = 3.9 ÷ 4 = 97.5 % of pace."
        " From 90 % to under 100 % of pace is called close."
    )


def test_worked_example_of_the_personnel_target() -> None:
    """29 August 2025 to 28 August 2030 has 1,826 days (29 February 2028 is one); 31 January 2026 is day 156.

    500,000 × 156 ÷ 1826 = 42,716.3…; 31,000 of it is 72.6 %.
    """
    target = a_target("500000", date(2025, 8, 29), date(2030, 8, 28), more_than=True, basis=Basis.INFERRED)
    progress = assess(target, [figure("31000", date(2026, 1, 31))], date(2026, 3, 12))
    assert progress.period is not None
    assert (progress.period.days, progress.period.elapsed(date(2026, 1, 31))) == (1826, 156)
    assert progress.period.is_inferred
    assert progress.status is Status.BEHIND
    assert "= 31,000 ÷ 42,716 = 72.6 % of pace." in progress.formula


def test_both_ends_of_a_period_count() -> None:
    period = Period(start=date(2026, 3, 1), due=date(2026, 3, 10), is_inferred=False)
    assert period.days == 10
    assert [period.elapsed(date(2026, 3, day)) for day in (1, 5, 10)] == [1, 5, 10]


def test_days_outside_a_period_count_no_further() -> None:
    period = Period(start=date(2026, 3, 1), due=date(2026, 3, 10), is_inferred=False)
    assert period.elapsed(date(2026, 2, 28)) == 0
    assert period.elapsed(date(2026, 3, 11)) == 10


@pytest.mark.parametrize(
    ("start", "due", "days"),
    [
        (date(2024, 1, 1), date(2024, 12, 31), 366),
        (date(2025, 1, 1), date(2025, 12, 31), 365),
        (date(2028, 2, 28), date(2028, 3, 1), 3),
        (date(2027, 2, 28), date(2027, 3, 1), 2),
        (date(2025, 8, 29), date(2035, 8, 28), 3652),
    ],
)
def test_leap_days_count(start: date, due: date, days: int) -> None:
    assert Period(start=start, due=due, is_inferred=False).days == days


@pytest.mark.parametrize(("value", "status"), [("1000", Status.AHEAD), ("1000.000001", Status.REACHED)])
def test_more_than_means_more(value: str, status: Status) -> None:
    target = a_target("1000", date(2026, 3, 1), date(2026, 3, 10), more_than=True)
    assert assess(target, [figure(value, date(2026, 3, 5))], date(2026, 3, 6)).status is status


def test_more_than_exactly_met_at_the_end_is_on_pace_and_then_past_due() -> None:
    target = a_target("1000", date(2026, 3, 1), date(2026, 3, 10), more_than=True)
    met = [figure("1000", date(2026, 3, 10))]
    assert assess(target, met, date(2026, 3, 10)).status is Status.ON_PACE
    past_due = assess(target, met, date(2026, 3, 11))
    assert past_due.status is Status.PAST_DUE
    assert past_due.formula == "1,000 of more than 1,000 recorded, and 10 March 2026 has passed."


def test_past_due_begins_on_the_day_after_the_last() -> None:
    figures = [figure("990", date(2026, 3, 9))]
    assert assess(TEN_DAYS, figures, date(2026, 3, 10)).status is Status.AHEAD
    assert assess(TEN_DAYS, figures, date(2026, 3, 11)).status is Status.PAST_DUE


def test_zero_recorded_and_past_due_is_past_due() -> None:
    assert assess(TEN_DAYS, [figure("0", date(2026, 3, 9))], date(2026, 3, 11)).status is Status.PAST_DUE


def test_reached_stays_reached_after_the_last_day() -> None:
    progress = assess(TEN_DAYS, [figure("1000", date(2026, 3, 9))], date(2027, 1, 1))
    assert progress.status is Status.REACHED
    assert progress.formula == "1,000 recorded, 1,000 set: reached."


def test_nothing_recorded_stays_no_data_after_the_last_day() -> None:
    assert assess(TEN_DAYS, [], date(2027, 1, 1)).status is Status.NO_DATA


def test_a_figure_from_before_the_first_day_has_no_pace() -> None:
    progress = assess(TEN_DAYS, [figure("40", date(2026, 2, 28))], date(2026, 3, 6))
    assert progress.status is Status.NOT_STARTED
    assert progress.ratio is None
    assert progress.formula == (
        "40 people recorded by 28 February 2026; the target counts from 1 March 2026, so there is no pace yet."
    )


def test_of_two_figures_for_one_day_the_later_recorded_holds() -> None:
    corrected = [figure("700", date(2026, 3, 5)), figure("450", date(2026, 3, 5))]
    assert assess(TEN_DAYS, corrected, date(2026, 3, 6)).status is Status.CLOSE
    assert assess(TEN_DAYS, reversed(corrected), date(2026, 3, 6)).status is Status.AHEAD


def test_the_latest_day_holds_whenever_it_was_recorded() -> None:
    figures = [figure("500", date(2026, 3, 5)), figure("100", date(2026, 3, 2))]
    progress = assess(TEN_DAYS, figures, date(2026, 3, 6))
    assert progress.latest == figures[0]


def test_a_figure_of_a_later_day_does_not_count_yet() -> None:
    assert assess(TEN_DAYS, [figure("500", date(2026, 3, 7))], date(2026, 3, 6)).status is Status.NO_DATA


def test_figures_of_another_target_do_not_count() -> None:
    assert assess(TEN_DAYS, [figure("5", date(2026, 3, 5), "another")], date(2026, 3, 6)).status is Status.NO_DATA


VISITS = a_target("3", None, None, yearly=True, unit="visits each per year")


def test_a_yearly_target_begins_anew_on_1_january() -> None:
    december = [figure("3", date(2026, 12, 31))]
    assert assess(VISITS, december, date(2026, 12, 31)).status is Status.REACHED
    assert assess(VISITS, december, date(2027, 1, 1)).status is Status.NO_DATA


def test_a_yearly_target_is_never_past_due() -> None:
    assert assess(VISITS, [figure("1", date(2026, 6, 30))], date(2026, 12, 31)).status is Status.BEHIND


def test_one_visit_on_new_years_day_is_far_ahead() -> None:
    """1 ÷ (3 × 1 ÷ 365) is 12,166.7 %; the pace of that day is not written as zero."""
    progress = assess(VISITS, [figure("1", date(2026, 1, 1))], date(2026, 1, 1))
    assert progress.status is Status.AHEAD
    assert "= 1 ÷ 0.00822 = 12,166.7 % of pace." in progress.formula


def test_a_yearly_target_in_a_leap_year() -> None:
    """30 June 2028 is day 182 of 366: 3 × 182 ÷ 366 = 1.4918; one visit is 67.0 % of it."""
    progress = assess(VISITS, [figure("1", date(2028, 6, 30))], date(2028, 7, 1))
    assert progress.needed == Decimal(3) * 182 / 366
    assert "= 67 % of pace." in progress.formula


def test_days_that_the_text_does_not_give_are_inferred_and_said_to_be() -> None:
    target = a_target(start=None, due=None)
    progress = assess(target, [figure("40", date(2026, 2, 28))], date(2026, 3, 6))
    assert progress.period == Period(
        start=date(2025, 8, 29), due=date(2035, 8, 28), is_inferred=True, is_due_inferred=True
    )
    assert progress.inference == (
        "The first day is not said; 29 August 2025, the day of the document’s adoption, is taken."
        " The last day is not said; 28 August 2035, the end of the document’s own decade, is taken."
    )


def test_a_last_day_alone_is_never_before_the_first() -> None:
    before_adoption = a_target(start=None, due=date(2024, 12, 31))
    period = find_period(before_adoption, date(2024, 6, 30))
    assert (period.start, period.due, period.is_inferred) == (date(2024, 12, 31), date(2024, 12, 31), True)
    leap_day = find_period(a_target(start=date(2028, 2, 29), due=None), date(2029, 1, 1))
    assert (leap_day.start, leap_day.due) == (date(2028, 2, 29), date(2038, 2, 28))


def test_a_first_day_that_is_not_said_makes_no_deadline_inferred() -> None:
    period = find_period(a_target(start=None, due=date(2030, 8, 28)), date(2026, 3, 5))
    assert (period.is_inferred, period.is_due_inferred) == (True, False)


def test_stated_dates_need_no_words_and_yearly_ones_say_what_is_missing() -> None:
    assert assess(TEN_DAYS, [], date(2026, 3, 5)).inference == ""
    assert assess(VISITS, [], date(2026, 3, 5)).inference == "The text names neither a first nor a last year."


def test_a_figure_below_zero_is_not_started() -> None:
    progress = assess(TEN_DAYS, [figure("-20", date(2026, 3, 5))], date(2026, 3, 6))
    assert progress.status is Status.NOT_STARTED
    assert progress.formula.endswith("= −4 % of pace. Nothing yet is called not started.")


def test_a_withdrawn_figure_does_not_count_and_lets_the_one_before_it_hold() -> None:
    figures = [
        figure("500", date(2026, 3, 5)),
        replace(figure("900", date(2026, 3, 5)), withdrawn="Another unit."),
        replace(figure("950", date(2026, 3, 6)), withdrawn="Misread."),
    ]
    assert assess(TEN_DAYS, figures, date(2026, 3, 6)).latest == figures[0]


@pytest.mark.parametrize(
    ("target", "value", "day", "says"),
    [
        (TEN_DAYS, "450", date(2026, 3, 5), "From here: 550 more in 5 days."),
        (TEN_DAYS, "990", date(2026, 3, 10), "10 more are needed, and no day is left."),
        (TEN_DAYS, "1000", date(2026, 3, 5), ""),
        (MORE_THAN, "1000", date(2026, 3, 10), "More than 0 more are needed, and no day is left."),
        (MORE_THAN, "999", date(2026, 3, 10), "More than 1 more are needed, and no day is left."),
        (MORE_THAN, "1000", date(2026, 3, 5), "From here: more than 0 more in 5 days."),
        (
            replace(MORE_THAN, due=known(date(2030, 3, 10))),
            "1000",
            date(2026, 3, 5),
            "From here: more than 0 more in 1,466 days.",
        ),
        (
            a_target("500000", date(2025, 8, 29), date(2030, 8, 28), more_than=True),
            "96400",
            date(2026, 9, 30),
            "From here: more than 403,600 more in 1,428 days, 103,232 a year; so far 88,468 a year.",
        ),
        (
            a_target("1000", date(2026, 3, 1), date(2030, 3, 10)),
            "40",
            date(2026, 2, 28),
            "From here: 960 more in 1,471 days, 238.37 a year.",
        ),
    ],
)
def test_what_is_needed_from_here(target: Target, value: str, day: date, says: str) -> None:
    assert assess(target, [figure(value, day)], max(day, date(2026, 3, 5))).from_here == says


@pytest.mark.parametrize(
    ("value", "shown", "status"),
    [
        ("449.8", "89.96 %", Status.BEHIND),
        ("449.9999", "89.99998 %", Status.BEHIND),
        ("499.9", "99.98 %", Status.CLOSE),
        ("549.9", "109.98 %", Status.ON_PACE),
        ("450", "90 %", Status.CLOSE),
        ("487.4", "97.5 %", Status.CLOSE),
        ("0.000001", "0.0000002 %", Status.BEHIND),
        ("0.499", "0.0998 %", Status.BEHIND),
        ("0.5", "0.1 %", Status.BEHIND),
    ],
)
def test_the_share_shown_never_contradicts_the_status(value: str, shown: str, status: Status) -> None:
    progress = assess(TEN_DAYS, [figure(value, date(2026, 3, 5))], date(2026, 3, 6))
    assert progress.status is status
    assert f"= {shown} of pace." in progress.formula


days = st.dates(date(2020, 1, 1), date(2040, 12, 31))
values = st.decimals(0, 10**9, places=3, allow_nan=False)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start = draw(days)
    return Period(start=start, due=start + timedelta(days=draw(st.integers(0, 5000))), is_inferred=draw(st.booleans()))


@given(periods(), days)
def test_elapsed_days_lie_within_the_period(period: Period, day: date) -> None:
    assert 0 <= period.elapsed(day) <= period.days


@given(periods(), days, days)
def test_elapsed_days_never_fall(period: Period, one: date, other: date) -> None:
    assert period.elapsed(min(one, other)) <= period.elapsed(max(one, other))


@given(periods(), days)
def test_the_pace_ends_at_the_target(period: Period, day: date) -> None:
    target = a_target(start=period.start, due=period.due)
    assert 0 <= pace_needed(target, period, day) <= target.value
    assert pace_needed(target, period, period.due) == target.value


@given(values, values, days)
def test_more_is_never_worse(one: Decimal, other: Decimal, day: date) -> None:
    target = a_target("1000000")
    low, high = (assess(target, [figure(str(value), day)], date(2034, 12, 31)) for value in sorted((one, other)))
    order = [Status.NOT_STARTED, Status.BEHIND, Status.CLOSE, Status.ON_PACE, Status.AHEAD, Status.REACHED]
    if low.status is Status.NO_DATA:
        assert high.status is Status.NO_DATA
    else:
        assert order.index(low.status) <= order.index(high.status)
    if low.ratio is not None:
        assert high.ratio is not None
        assert low.ratio <= high.ratio


@given(st.lists(st.tuples(values, days), max_size=8), days, st.booleans())
def test_whatever_is_recorded_there_is_one_status_and_a_formula(
    recorded: list[tuple[Decimal, date]], today: date, yearly: bool
) -> None:
    target = a_target("1000", yearly=yearly)
    figures = [figure(str(value), day) for value, day in recorded]
    progress = assess(target, figures, today)
    counting = order_measurements(target, figures, today)
    assert progress.formula
    assert (progress.status is Status.NO_DATA) == (not counting)
    assert [each.as_of for each in counting] == sorted({each.as_of for each in counting})
    assert all(each.as_of <= today for each in counting)


@given(values, st.booleans())
def test_reached_is_at_or_above_the_target(value: Decimal, more_than: bool) -> None:
    target = a_target("1000", more_than=more_than)
    assert is_reached(target, value) == (value > 1000 or (value == 1000 and not more_than))


@given(st.decimals(0, 2, places=8, allow_nan=False))
def test_a_share_is_written_on_its_own_side_of_every_limit(ratio: Decimal) -> None:
    shown = Decimal(format_share(ratio).replace(",", ""))
    assert [shown < limit for limit in (90, 100, 110)] == [ratio * 100 < limit for limit in (90, 100, 110)]
    assert abs(shown - ratio * 100) <= Decimal("0.05")


EACH = replace(VISITS, sides=(TargetSide(name="Japan", words="of Japan"), TargetSide(name="India", words="of India")))


def visits(value: str, day: date, side: str = "") -> Measurement:
    return replace(figure(value, day), side=side)


def test_each_side_is_said_with_its_formula_and_the_weaker_decides() -> None:
    figures = [visits("1", date(2026, 6, 30), "Japan"), visits("3", date(2026, 9, 30), "India")]
    progress = assess(EACH, figures, date(2026, 10, 5))
    assert [(each.side, each.status) for each in progress.sides] == [
        (EACH.sides[0], Status.BEHIND),
        (EACH.sides[1], Status.REACHED),
    ]
    assert (progress.status, progress.side, progress.latest) == (Status.BEHIND, EACH.sides[0], figures[0])
    assert progress.formula == (
        "Japan, behind: 1 ÷ (3 × 181 days ÷ 365 days) = 1 ÷ 1.49 = 67.2 % of pace. Under 90 % of pace is called behind."
        " India, reached: 3 recorded, 3 set: reached."
        " The target as a whole stands where its weaker side, Japan, does: behind."
    )
    assert progress.from_here == "Japan: From here: 2 more in 184 days."


def test_a_figure_without_its_side_is_counted_for_none_and_said_to_be_there() -> None:
    figures = [visits("5", date(2026, 6, 30)), visits("2", date(2026, 6, 30), "Nepal")]
    progress = assess(EACH, figures, date(2026, 10, 5))
    assert (progress.status, progress.has_figures, progress.sideless) == (Status.NO_DATA, False, 2)
    assert progress.formula.startswith("No figure of a side is recorded for 2026.")
    assert progress.formula.endswith("2 figures say no side, and count for neither Japan nor India.")
    assert list_figures(EACH, figures, date(2026, 10, 5)) == tuple(figures)
    assert order_measurements(EACH, figures, date(2026, 10, 5)) == ()


def test_figures_of_last_year_are_not_said_to_lack_a_side() -> None:
    assert assess(EACH, [visits("5", date(2025, 6, 30))], date(2026, 10, 5)).sideless == 0


def test_a_target_without_sides_takes_no_notice_of_one() -> None:
    assert assess(VISITS, [visits("3", date(2026, 6, 30), "Japan")], date(2026, 10, 5)).status is Status.REACHED


@given(
    st.lists(
        st.tuples(
            st.integers(0, 8), st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.sampled_from(["Japan", "India", ""])
        ),
        max_size=12,
    )
)
def test_the_whole_is_never_better_than_a_side_and_each_side_stands_by_its_own_figures(
    recorded: list[tuple[int, date, str]],
) -> None:
    figures = [visits(str(value), day, side) for value, day, side in recorded]
    progress = assess(EACH, figures, date(2026, 12, 31))
    for side, own in zip(EACH.sides, progress.sides, strict=True):
        alone = assess(VISITS, [each for each in figures if each.side == side.name], date(2026, 12, 31))
        assert (own.status, own.latest, own.formula) == (alone.status, alone.latest, alone.formula)
        assert WEAKEST_FIRST.index(progress.status) <= WEAKEST_FIRST.index(own.status)
    assert progress.status in {each.status for each in progress.sides}

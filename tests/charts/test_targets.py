"""What the charts say about the five targets of the document, checked without drawing anything."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.charts.bullets import build_bullet
from briefing_app.charts.spec import ChartSpec, Fill, LineRole
from briefing_app.charts.standings import build_standings
from briefing_app.charts.targets import build_chart
from briefing_app.core.corpus import Basis, InitiativeId, ItemId, KnownDate, Target, TargetId, TargetSide
from briefing_app.core.notebook import (
    Confidence,
    Measurement,
    MeasurementId,
    Note,
    NoteId,
    NoteKind,
    Visibility,
)
from briefing_app.core.progress import Status

TODAY = date(2026, 3, 12)
NO_BREAK = "\N{NO-BREAK SPACE}"


def a_target(
    value: str = "5",
    start: date | None = date(2022, 1, 1),
    due: date | None = date(2026, 12, 31),
    *,
    unit: str = "JPY trillion",
    more_than: bool = False,
    yearly: bool = False,
    basis: Basis = Basis.STATED,
) -> Target:
    return Target(
        id=TargetId("a-target"),
        initiative_id=InitiativeId("I.1"),
        title="Investment",
        value=Decimal(value),
        unit=unit,
        more_than=more_than,
        yearly=yearly,
        basis="",
        scope="",
        start=KnownDate(day=start, basis=basis, words=""),
        due=KnownDate(day=due, basis=basis, words=""),
        parent_id=None,
        quote="",
        not_said=(),
        cautions=(),
    )


def figure(value: str, as_of: date, confidence: Confidence = Confidence.OFFICIAL) -> Measurement:
    return Measurement(
        id=MeasurementId(f"{value} on {as_of}"),
        target_id=TargetId("a-target"),
        value=Decimal(value),
        as_of=as_of,
        source="JETRO survey",
        confidence=confidence,
        note="",
    )


FIGURES = (
    figure("0.8", date(2022, 12, 31)),
    figure("2.8", date(2024, 12, 31)),
    figure("3.9", date(2025, 12, 31), Confidence.REPORTED),
)


def roles(chart: ChartSpec) -> list[LineRole]:
    return [line.role for line in chart.lines]


def test_a_bullet_in_shares_of_the_target() -> None:
    bullet = build_bullet(a_target(), FIGURES, TODAY)
    assert bullet.status is Status.CLOSE
    assert bullet.value == pytest.approx(0.78)
    assert bullet.pace == pytest.approx(1461 / 1826)
    assert (bullet.zero_label, bullet.target_label) == ("0", "5")
    assert bullet.alternative_text == (
        f"Close: JPY{NO_BREAK}3.9 trillion of JPY{NO_BREAK}5 trillion by 31 December 2025, 97.5 % of pace."
    )


def test_a_bullet_without_data_has_no_value_and_says_so() -> None:
    bullet = build_bullet(a_target(), (), TODAY)
    assert bullet.status is Status.NO_DATA
    assert bullet.value is None
    assert bullet.pace is None
    assert bullet.no_data == "No data yet"
    assert bullet.alternative_text == f"No data: JPY{NO_BREAK}5 trillion; no figure is recorded."


def test_a_bullet_past_the_target_passes_one() -> None:
    bullet = build_bullet(a_target(), (figure("6", date(2025, 12, 31)),), TODAY)
    assert bullet.value == pytest.approx(1.2)
    assert bullet.alternative_text.startswith("Reached: JPY")


def test_a_bullet_of_more_than() -> None:
    bullet = build_bullet(a_target("500000", unit="people", more_than=True), (), TODAY)
    assert bullet.more_than
    assert bullet.target_label == "more than 500,000"


def test_an_inferred_deadline_is_told_apart() -> None:
    inferred = a_target(basis=Basis.INFERRED)
    assert build_bullet(inferred, (), TODAY).is_inferred
    assert not build_bullet(a_target(), (), TODAY).is_inferred
    assert LineRole.INFERRED_TARGET in roles(build_chart(inferred, (), TODAY))
    assert LineRole.INFERRED_TARGET not in roles(build_chart(a_target(), (), TODAY))
    assert "deadline inferred" in build_chart(inferred, (), TODAY).lines[0].label


def test_a_stated_deadline_is_not_called_inferred_where_the_first_day_is() -> None:
    target = replace(a_target(), start=KnownDate(day=None, basis=Basis.NOT_SAID, words=""))
    chart = build_chart(target, FIGURES, TODAY)
    assert chart.lines[0].role is LineRole.TARGET
    assert chart.lines[0].label == f"Target: JPY{NO_BREAK}5 trillion"
    assert chart.horizon is not None
    assert chart.horizon.label == "31 Dec 2026"
    assert not build_bullet(target, FIGURES, TODAY).is_inferred
    standings = build_standings([target], FIGURES, TODAY)
    assert [bar.fill for bar in standings.bars] == [Fill.HAIR, Fill.SOLID]
    assert not any(pin.is_inferred for pin in standings.pins)


def test_a_chart_has_target_pace_and_measurements() -> None:
    chart = build_chart(a_target(), FIGURES, TODAY)
    target, pace, measured = chart.lines
    start, due = date(2022, 1, 1).toordinal(), date(2026, 12, 31).toordinal()
    assert roles(chart) == [LineRole.TARGET, LineRole.PACE, LineRole.MEASURED]
    assert target.points == ((start, 5), (due, 5))
    assert pace.points == ((start, 0), (due, 5))
    assert measured.points == tuple((each.as_of.toordinal(), float(each.value)) for each in FIGURES)
    assert chart.x_range == (start, due)
    assert chart.today.label == "Today, 12 Mar 2026"


def test_only_official_figures_are_filled() -> None:
    dots = build_chart(a_target(), FIGURES, TODAY).dots
    assert [dot.is_filled for dot in dots] == [True, True, False]
    assert dots[-1].label == "3.9 on 31 Dec 2025"


def test_the_table_gives_the_same_figures() -> None:
    chart = build_chart(a_target(), FIGURES, TODAY)
    assert chart.columns == ("As of", "Value", "% of pace", "Basis", "Source")
    assert chart.rows[-1] == ("31 Dec 2025", "3.9", "97.5", "reported", "JETRO survey")


def test_a_chart_without_data_draws_target_and_pace_but_no_figure() -> None:
    chart = build_chart(a_target(), (), TODAY)
    assert chart.no_data == "No data yet"
    assert chart.dots == ()
    assert chart.rows == ()
    assert LineRole.MEASURED not in roles(chart)
    assert chart.alternative_text == f"Investment. No data: JPY{NO_BREAK}5 trillion; no figure is recorded."


def test_one_figure_makes_a_point_and_no_line() -> None:
    chart = build_chart(a_target(), FIGURES[:1], TODAY)
    assert len(chart.dots) == 1
    assert LineRole.MEASURED not in roles(chart)


def test_a_yearly_chart_spans_the_year() -> None:
    chart = build_chart(a_target("3", None, None, yearly=True, unit="visits"), (), TODAY)
    assert chart.x_range == (date(2026, 1, 1).toordinal(), date(2026, 12, 31).toordinal())
    assert [tick.label for tick in chart.x_ticks] == [
        f"{month} 2026" for month in ("Jan", "Mar", "May", "Jul", "Sep", "Nov")
    ]
    assert [tick.label for tick in chart.y_ticks] == ["0", "1", "2", "3"]


def test_a_figure_from_before_the_first_day_is_inside_the_chart_and_has_no_share() -> None:
    early = figure("0.1", date(2020, 6, 30))
    chart = build_chart(a_target(), (early,), TODAY)
    assert chart.x_range[0] == early.as_of.toordinal()
    assert chart.rows[0][2] == "–"


def test_a_figure_from_after_the_last_day_is_inside_the_chart() -> None:
    late = figure("4.8", date(2028, 3, 31))
    assert build_chart(a_target(), (late,), date(2028, 5, 1)).x_range[1] == late.as_of.toordinal()


@pytest.mark.parametrize(
    ("value", "labels"),
    [
        ("5", ["0", "1", "2", "3", "4", "5"]),
        ("3", ["0", "1", "2", "3"]),
        ("10", ["0", "2", "4", "6", "8", "10"]),
        ("12.5", ["0", "2.5", "5", "7.5", "10", "12.5"]),
        ("500000", ["0", "100,000", "200,000", "300,000", "400,000", "500,000"]),
        ("7500000", ["0", "2,000,000", "4,000,000", "6,000,000"]),
        ("0.5", ["0", "0.1", "0.2", "0.3", "0.4", "0.5"]),
    ],
)
def test_ticks_are_round_and_say_where_they_stand(value: str, labels: list[str]) -> None:
    assert [tick.label for tick in build_chart(a_target(value), (), TODAY).y_ticks] == labels


days = st.dates(date(1990, 1, 1), date(2040, 12, 31))


@given(
    st.decimals("0.1", 10**9, places=1),
    days,
    st.integers(1, 9000),
    st.lists(st.tuples(st.decimals(0, 10**9, places=2), days), max_size=5),
    days,
)
def test_everything_lies_within_the_axes(
    value: Decimal, start: date, length: int, recorded: list[tuple[Decimal, date]], today: date
) -> None:
    target = a_target(str(value), start, start + timedelta(days=length))
    chart = build_chart(target, [figure(str(amount), day) for amount, day in recorded], today)
    places = [(tick.at, 0) for tick in chart.x_ticks] + [point for line in chart.lines for point in line.points]
    places += [(dot.x, dot.y) for dot in chart.dots]
    assert all(chart.x_range[0] <= x <= chart.x_range[1] for x, _ in places)
    assert all(chart.y_range[0] <= y <= chart.y_range[1] for _, y in places)
    assert all(chart.y_range[0] <= tick.at <= chart.y_range[1] for tick in chart.y_ticks)
    assert len(chart.x_ticks) <= 8
    assert 3 <= len(chart.y_ticks) <= 7


STEADY = (
    figure("0.8", date(2022, 12, 31)),
    figure("1.7", date(2023, 12, 31)),
    figure("2.8", date(2024, 12, 31)),
    figure("3.9", date(2025, 12, 31), Confidence.REPORTED),
)


def test_a_projection_goes_from_the_last_figure_to_the_last_day_within_its_band() -> None:
    chart = build_chart(a_target(), STEADY, TODAY)
    middle = next(line for line in chart.lines if line.role is LineRole.PROJECTION)
    (band,) = chart.bands
    assert middle.points[0] == (date(2025, 12, 31).toordinal(), 3.9)
    assert middle.points[-1][0] == band.points[-1][0] == date(2026, 12, 31).toordinal()
    assert all(low <= y <= high for (_, y), (_, low, high) in zip(middle.points, band.points, strict=True))
    assert band.label == "Projection: 4.93 (4.68 to 5.18)"


def test_few_figures_have_no_projection_and_the_caption_says_why() -> None:
    chart = build_chart(a_target(), FIGURES, TODAY)
    assert chart.bands == ()
    assert LineRole.PROJECTION not in roles(chart)
    assert "Not projected: 3 figures since the first day; 4 are needed to tell a trend from scatter." in chart.caption


def test_a_margin_is_an_error_bar_and_stands_beside_the_value() -> None:
    measured = replace(FIGURES[2], margin=Decimal("0.15"))
    chart = build_chart(a_target(), (measured,), TODAY)
    (dot,) = chart.dots
    assert (dot.low, dot.high) == (pytest.approx(3.75), pytest.approx(4.05))
    assert dot.label == "3.9 ± 0.15 on 31 Dec 2025"
    assert chart.rows[0][1] == "3.9 ± 0.15"


def test_an_error_bar_ends_at_zero() -> None:
    (dot,) = build_chart(a_target(), (replace(FIGURES[0], margin=Decimal(2)),), TODAY).dots
    assert dot.low == 0


def test_the_horizon_is_the_last_day_and_says_when_it_is_inferred() -> None:
    stated, inferred = (build_chart(a_target(basis=basis), FIGURES, TODAY) for basis in (Basis.STATED, Basis.INFERRED))
    assert stated.horizon is not None
    assert inferred.horizon is not None
    assert (stated.horizon.at, stated.horizon.label) == (date(2026, 12, 31).toordinal(), "31 Dec 2026")
    assert inferred.horizon.label == "31 Dec 2026, inferred"


@pytest.fixture
def in_tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This process, with its clock set to Japan."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process cannot be set here")
    with monkeypatch.context() as changed:
        changed.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_tokyo")
def test_notes_are_flags_on_the_days_on_which_they_were_written() -> None:
    written = Note(
        id=NoteId("n"),
        item_id=ItemId("I.1"),
        kind=NoteKind.LINE,
        visibility=Visibility.PACK,
        text="Say that " + "it is public and private, " * 10,
        owner="",
        due=None,
        done=False,
        created="2025-03-01T10:00:00.000Z",
        changed="",
        revision_id="",
    )
    before, empty = replace(written, created="2019-01-01T00:00:00.000Z"), replace(written, text=" \n")
    (flag,) = build_chart(a_target(), FIGURES, TODAY, (before, written, empty)).flags
    assert flag.x == date(2025, 3, 1).toordinal()
    assert flag.label.startswith("Line to take, 1 Mar 2025: Say that it is public and private,")
    assert flag.label.endswith("…")
    assert build_chart(a_target(), FIGURES, TODAY).flags == ()
    at_night = replace(written, created="2025-03-01T15:47:00.000Z")
    (flag,) = build_chart(a_target(), FIGURES, TODAY, (at_night,)).flags
    assert (flag.x, flag.label[:25]) == (date(2025, 3, 2).toordinal(), "Line to take, 2 Mar 2025:"), (
        "not the day in London"
    )


def test_the_caption_gives_formula_source_and_day() -> None:
    caption = build_chart(a_target(basis=Basis.INFERRED), FIGURES, TODAY).caption
    assert caption[0].startswith("Close. 3.9 ÷ (5 × 1,461 days ÷ 1,826 days) = 3.9 ÷ 4 = 97.5 % of pace.")
    assert caption[0].endswith("From here: 1.1 more in 365 days.")
    assert caption[2] == "As of 31 December 2025: JETRO survey (reported)."
    assert caption[3].startswith("The first day, 1 January 2022, is inferred")


def test_the_caption_of_no_data_says_so() -> None:
    assert build_chart(a_target(), (), TODAY).caption == ("No data. No figure is recorded. No data is not zero.",)


def test_a_withdrawn_figure_is_neither_drawn_nor_listed() -> None:
    chart = build_chart(a_target(), (*FIGURES, replace(figure("9", date(2026, 1, 31)), withdrawn="Misread.")), TODAY)
    assert len(chart.dots) == len(chart.rows) == 3


EACH = replace(
    a_target("3", None, None, yearly=True, unit="visits each per year"),
    sides=(TargetSide(name="Japan", words="of Japan"), TargetSide(name="India", words="of India")),
)
VISITS = (
    replace(figure("1", date(2026, 5, 31)), side="Japan"),
    replace(figure("1", date(2026, 2, 20)), side="India"),
    replace(figure("4", date(2026, 7, 31)), side=""),
    replace(figure("2", date(2026, 9, 30), Confidence.REPORTED), side="Japan"),
    replace(figure("3", date(2026, 9, 30)), side="India"),
)


def test_each_side_has_a_line_and_marks_of_its_own() -> None:
    chart = build_chart(EACH, VISITS, date(2026, 10, 5))
    lines = {line.label: (line.series, [y for _, y in line.points]) for line in chart.lines}
    assert (lines["Japan"], lines["India"]) == ((0, [1.0, 2.0]), (1, [1.0, 3.0]))
    assert "Recorded" not in lines
    assert [[dot.short_label for dot in dots] for dots in chart.series] == [
        ["Japan 1", "Japan 2"],
        ["India 1", "India 3"],
    ]
    assert [dot.label for dot in chart.dots][-1] == "India 3 on 30 Sep 2026"
    assert chart.bands == ()


def test_table_caption_and_words_say_whose_each_figure_is_and_which_say_nothing() -> None:
    chart = build_chart(EACH, VISITS, date(2026, 10, 5))
    assert chart.columns[3] == "Side"
    assert [(row[1], row[2], row[3]) for row in chart.rows] == [
        ("1", "238.6", "India"),
        ("1", "80.6", "Japan"),
        ("4", "–", "not said"),
        ("2", "89.1", "Japan"),
        ("3", "133.7", "India"),
    ]
    assert "1 figure says no side, and counts for neither Japan nor India." in chart.caption[0]
    assert "Japan, as of 30 September 2026: JETRO survey (reported)." in chart.caption
    assert "India, as of 30 September 2026: JETRO survey (official)." in chart.caption
    assert chart.alternative_text == (
        "Investment. Behind: 3 visits each per year: Japan 2 by 30 September 2026, 89.1 % of pace, behind;"
        " India 3 by 30 September 2026, reached."
    )


def test_figures_that_say_no_side_are_told_and_not_drawn() -> None:
    chart = build_chart(EACH, VISITS[2:3], date(2026, 10, 5))
    assert (chart.no_data, chart.dots, len(chart.rows)) == ("No data yet", (), 1)
    assert "no figure of a side is recorded for 2026" in chart.alternative_text


def test_a_bar_for_each_side_and_an_empty_one_where_there_is_no_figure() -> None:
    both = build_bullet(EACH, VISITS, date(2026, 10, 5))
    assert [(side.name, side.status, side.value) for side in both.sides] == [
        ("Japan", Status.BEHIND, pytest.approx(2 / 3)),
        ("India", Status.REACHED, 1.0),
    ]
    assert (both.value, both.pace, both.status, both.sides_label) == (1.0, None, Status.BEHIND, "Japan / India")
    one = build_bullet(EACH, VISITS[-1:], date(2026, 10, 5))
    assert (one.value, one.sides[0].value, one.status) == (1.0, None, Status.NO_DATA)
    assert build_bullet(EACH, (), date(2026, 10, 5)).value is None

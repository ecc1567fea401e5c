"""Charts in lanes: horizons, milestones, pillars."""

from dataclasses import replace
from datetime import date

import pytest
from tests.charts.test_agreement import INVESTED, a_figure, assess

from briefing_app.charts.overview import (
    build_horizons,
    build_milestones,
    build_pillars,
    select_milestones,
)
from briefing_app.charts.spec import Fill, Layout
from briefing_app.charts.standings import build_standings
from briefing_app.core.corpus import Corpus, PillarId
from briefing_app.core.notebook import Level
from briefing_app.core.progress import Status

TODAY = date(2026, 3, 12)


def test_horizons_stand_on_one_axis_and_inferred_ones_are_dashed(corpus: Corpus) -> None:
    spec = build_horizons(corpus.targets, INVESTED, TODAY)
    assert spec.layout is Layout.LANES
    assert [(bar.lane, bar.fill) for bar in spec.bars] == [
        (0, Fill.FULL),
        (1, Fill.DASHED),
        (2, Fill.DASHED),
        (3, Fill.DASHED),
    ]
    assert (spec.bars[0].start, spec.bars[0].end) == (date(2022, 1, 1).toordinal(), date(2027, 1, 1).toordinal())
    assert spec.x_range == (date(2022, 1, 1).toordinal(), date(2036, 1, 1).toordinal())
    assert spec.shows_today
    assert "inferred from “over the next decade”" in spec.rows[1][3]
    assert spec.rows[0][3] == "Both days are the text’s own."


def test_a_target_without_years_has_an_empty_frame_and_its_status(corpus: Corpus) -> None:
    spec = build_horizons(corpus.targets, INVESTED, TODAY)
    visits = spec.lanes[4]
    assert visits.no_data == "each year; neither a first nor a last year is said"
    assert [lane.status for lane in spec.lanes] == [Status.CLOSE, *[Status.NO_DATA] * 4]
    assert "VIII.5 State-Prefecture delegation visits, no data" in spec.alternative_text


def test_all_targets_as_bars_in_percent_with_the_pace_of_their_day(corpus: Corpus) -> None:
    spec = build_standings(corpus.targets, INVESTED, TODAY)
    way, bar = [bar for bar in spec.bars if bar.lane == 0]
    assert (way.end, way.fill) == (1.0, Fill.HAIR)
    assert (bar.end, bar.fill) == (pytest.approx(0.78), Fill.SOLID)
    end, pace = [pin for pin in spec.pins if pin.lane == 0]
    assert (end.at, end.is_end, end.is_inferred) == (1.0, True, False)
    assert pace.at == pytest.approx(1461 / 1826)
    assert {lane.no_data for lane in spec.lanes[1:]} == {"No data yet"}
    assert {bar.lane for bar in spec.bars} == {pin.lane for pin in spec.pins} == {0}
    assert spec.rows[1][2:4] == ("no data", "JPY\N{NO-BREAK SPACE}10 trillion; no figure is recorded.")
    assert not spec.shows_today


def test_a_bar_past_its_target_is_drawn_to_twice_of_it_at_the_most(corpus: Corpus) -> None:
    far = a_figure("private-investment", "120", date(2026, 1, 31))
    spec = build_standings(corpus.targets, [far], TODAY)
    assert max(bar.end for bar in spec.bars) == 2.0
    assert spec.x_range[1] == pytest.approx(2.05)
    assert spec.rows[1][2] == "reached"


@pytest.mark.parametrize(
    ("level", "fills"),
    [
        (Level.NOT_STARTED, [Fill.OPEN, Fill.HAIR, Fill.HAIR, Fill.HAIR]),
        (Level.LIMITED, [Fill.STRIPED, Fill.STRIPED, Fill.HAIR, Fill.HAIR]),
        (Level.SUBSTANTIAL, [Fill.SOLID, Fill.SOLID, Fill.SOLID, Fill.HAIR]),
        (Level.COMPLETE, [Fill.FULL, Fill.FULL, Fill.FULL, Fill.FULL]),
        (Level.NO_EVIDENCE, []),
    ],
)
def test_a_milestone_fills_as_many_boxes_as_it_has_come(corpus: Corpus, level: Level, fills: list[Fill]) -> None:
    first = select_milestones(corpus, PillarId("I"))[0]
    spec = build_milestones(corpus, [assess(first.id, level)], TODAY, PillarId("I"))
    assert [bar.fill for bar in spec.bars] == fills
    assert spec.rows[0][2:4] == (level.value, "1 Feb 2026")
    assert bool(spec.lanes[0].no_data) == (level is Level.NO_EVIDENCE)


def test_what_nobody_looked_into_is_no_evidence_and_not_not_started(corpus: Corpus) -> None:
    spec = build_milestones(corpus, [], TODAY)
    assert len(spec.lanes) == len(corpus.reference.milestones) == 62
    assert spec.bars == ()
    assert {lane.no_data for lane in spec.lanes} == {"no evidence recorded"}
    assert {row[2:4] for row in spec.rows} == {("no evidence", "–")}


def test_pillars_count_their_milestones_and_sum_nothing_over_targets(corpus: Corpus) -> None:
    first, second, *_ = select_milestones(corpus, PillarId("I"))
    assessments = [assess(first.id, Level.COMPLETE), assess(second.id, Level.LIMITED)]
    spec = build_pillars(corpus, INVESTED, assessments, TODAY)
    assert [lane.code for lane in spec.lanes] == [pillar.id for pillar in corpus.pillars]
    own = [(bar.fill, bar.end - bar.start, bar.text) for bar in spec.bars if bar.lane == 0]
    assert own == [(Fill.FULL, 1, "1"), (Fill.STRIPED, 1, "1"), (Fill.DASHED, 11, "11")]
    assert spec.lanes[0].note == "I.1 close; I.1 no data"
    assert spec.lanes[1].note == "no target"
    assert sum(bar.end - bar.start for bar in spec.bars) == 62
    assert spec.rows[0] == (
        "I",
        "Economic Partnership",
        *("1", "0", "1", "0", "11"),
        "I.1 close; I.1 no data",
    )


def test_some_pillars_only(corpus: Corpus) -> None:
    spec = build_pillars(corpus, [], [], TODAY, [PillarId("VII")])
    assert [lane.code for lane in spec.lanes] == ["VII"]


def test_each_side_of_a_target_has_a_lane_of_its_own(corpus: Corpus) -> None:
    figures = [
        replace(a_figure("delegation-visits", value, date(2026, 2, 1)), side=side)
        for side, value in (("Japan", "0.2"), ("India", "3"))
    ]
    spec = build_standings(corpus.targets, figures, TODAY)
    assert [(lane.label, lane.status) for lane in spec.lanes[4:]] == [
        ("State-Prefecture delegation visits, Japan", Status.BEHIND),
        ("State-Prefecture delegation visits, India", Status.REACHED),
    ]
    assert [row[1] for row in spec.rows[4:]] == [lane.label for lane in spec.lanes[4:]]
    assert spec.rows[5][3] == "3 of 3 visits each per year by 1 February 2026."
    assert spec.caption[1:3] == (
        "VIII.5 State-Prefecture delegation visits, Japan: behind. 0.2 ÷ (3 × 32 days ÷ 365 days) = 0.2 ÷ 0.263 = 76 %"
        " of pace. Under 90 % of pace is called behind. As of 1 Feb 2026, Survey (official).",
        "VIII.5 State-Prefecture delegation visits, India: reached. 3 recorded, 3 set: reached. As of 1 Feb 2026,"
        " Survey (official).",
    )


def test_pictures_of_milestones_name_their_sources(corpus: Corpus) -> None:
    first, second, *_ = select_milestones(corpus, PillarId("I"))
    assessments = [assess(first.id, Level.COMPLETE), assess(second.id, Level.LIMITED)]
    for spec in (
        build_milestones(corpus, assessments, TODAY, PillarId("I")),
        build_pillars(corpus, [], assessments, TODAY),
    ):
        assert spec.caption[1].startswith("Sources: ")
        assert assessments[0].source in spec.caption[1]
    assert not any("Sources" in line for line in build_milestones(corpus, [], TODAY).caption)

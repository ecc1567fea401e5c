"""Figures: recorded with day and source, refused when they cannot be meant."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from briefing_app.core.errors import BadInput, BriefingError, UnknownItem
from briefing_app.workspace import measuring
from briefing_app.workspace.workspace import Workspace


def record(workspace: Workspace, value: str = "96400", days_ago: int = 1, source: str = "Joint table") -> None:
    measuring.add_measurement(
        workspace,
        "Personnel-Exchange",
        value=Decimal(value),
        as_of=workspace.today() - timedelta(days=days_ago),
        source=source,
    )


def test_a_figure_is_kept_exactly(workspace: Workspace) -> None:
    record(workspace, "0.1")
    (kept,) = workspace.notebook.fetch_measurements("personnel-exchange")
    assert kept.value == Decimal("0.1")


def test_two_of_one_day_are_both_kept_in_the_order_of_recording(workspace: Workspace) -> None:
    record(workspace, "2")
    record(workspace, "1")
    assert [each.value for each in workspace.notebook.fetch_measurements()] == [2, 1]


@pytest.mark.parametrize(
    ("value", "days_ago", "source", "says"),
    [
        ("-1", 1, "S", "below zero"),
        ("1e15", 1, "S", "not a figure that can be recorded"),
        ("0.0000001", 1, "S", "not a figure that can be recorded"),
        ("NaN", 1, "S", "not a figure that can be recorded"),
        ("1", -1, "S", "has not come yet"),
        ("1", 1, " \n", "needs its source"),
    ],
)
def test_what_cannot_be_meant_is_refused(
    workspace: Workspace, value: str, days_ago: int, source: str, says: str
) -> None:
    with pytest.raises(BadInput, match=says):
        record(workspace, value, days_ago, source)
    assert workspace.notebook.fetch_measurements() == ()


def test_a_target_that_is_none_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UnknownItem) as caught:
        measuring.add_measurement(workspace, "VII.1", value=Decimal(1), as_of=date(2026, 1, 1), source="S")
    assert isinstance(caught.value, BriefingError)
    assert "no target" in str(caught.value)


def test_what_is_no_character_is_not_kept_and_a_zero_has_no_sign(workspace: Workspace) -> None:
    record(workspace, "-0", source="a\x01b\ufffe\udcff")
    (kept,) = workspace.notebook.fetch_measurements()
    assert (str(kept.value), kept.source) == ("0", "ab?")

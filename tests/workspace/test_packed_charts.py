"""The charts of a pack: of what was chosen only, and with pennants for notes that the pack prints, never for others."""

from datetime import date
from decimal import Decimal

import pytest

from briefing_app.core.notebook import Level, Visibility
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.assessing import add_assessment
from briefing_app.workspace.measuring import add_measurement
from briefing_app.workspace.packing import build_contents
from briefing_app.workspace.workspace import Workspace

TARGET = "investment-2022-2026"


@pytest.fixture(autouse=True)
def _figures(workspace: Workspace) -> None:
    for value, year in (("0.8", 2022), ("1.7", 2023), ("2.8", 2024), ("3.9", 2025)):
        add_measurement(workspace, TARGET, value=Decimal(value), as_of=date(year, 12, 31), source="Survey")


def test_only_notes_that_the_pack_prints_are_pennants(workspace: Workspace) -> None:
    for text, visibility in (
        ("For the pack.", Visibility.PACK),
        ("Between us.", Visibility.TEAM),
        ("Mine alone.", Visibility.PRIVATE),
    ):
        add_note(workspace, "private-investment", text, visibility=visibility)
    add_note(workspace, "I.1", "Of the initiative.", visibility=Visibility.PRIVATE)
    contents = build_contents(workspace, ["I.1"])
    words = " ".join(flag.label for target in contents.targets for flag in target.chart.flags)
    assert "For the pack." in words
    assert "Between us." not in repr(contents)
    assert "Mine alone." not in repr(contents)
    assert "Of the initiative." not in repr(contents)


def test_the_workings_say_what_is_needed_and_where_it_leads(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "today", lambda: date(2026, 3, 12))
    earlier, _ = build_contents(workspace, ["I.1"]).targets
    assert "From here: 1.1 more in 365 days. If it goes on as the 4 figures" in earlier.formula


def test_charts_in_lanes_are_of_what_was_chosen(workspace: Workspace) -> None:
    (horizons,) = build_contents(workspace, ["VII.1"]).overview
    assert [lane.label for lane in horizons.lanes] == [
        "Personnel, both directions",
        "Skilled personnel, India to Japan",
    ]
    assert build_contents(workspace, ["II.1"]).overview == ()


def test_milestones_are_charted_once_one_of_the_pillar_is_assessed(workspace: Workspace) -> None:
    assert [spec.title for spec in build_contents(workspace, ["I"]).overview] == ["Horizons of the targets"]
    add_assessment(workspace, "cepa-review", Level.LIMITED, as_of=date(2026, 1, 31), source="Joint statement")
    assert [spec.title for spec in build_contents(workspace, ["I", "VII"]).overview] == [
        "Horizons of the targets",
        "Progress by pillar",
        "Milestones of pillar I",
    ]
    assert [spec.title for spec in build_contents(workspace, ["VII"]).overview] == ["Horizons of the targets"]

"""Every note that was written is printed, or counted as left out."""

import pytest

from briefing_app.core.notebook import Visibility
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.forecasting import PackForecast, forecast_pack
from briefing_app.workspace.workspace import Workspace

WHERE = ("VII", "VII.1", "personnel-exchange", "VII.intro", "preamble.1", "P.11")


@pytest.fixture
def annotated(workspace: Workspace) -> Workspace:
    """A note of each visibility in each kind of place."""
    for item_id in WHERE:
        for visibility in Visibility:
            add_note(workspace, item_id, "Words.", visibility=visibility)
    return workspace


def counts(forecast: PackForecast) -> tuple[int, int, int, int]:
    return forecast.printed, forecast.private, forecast.team, forecast.elsewhere


@pytest.mark.parametrize(
    ("item_ids", "expected"),
    [
        ((), (3, 6, 6, 3)),
        (("VII",), (3, 4, 4, 1)),
        (("VII.1",), (3, 4, 4, 1)),
        (("VII.2",), (1, 2, 2, 1)),
        (("I.1",), (0, 0, 0, 0)),
    ],
)
def test_notes_are_counted_for_what_is_chosen(
    annotated: Workspace, item_ids: tuple[str, ...], expected: tuple[int, int, int, int]
) -> None:
    assert counts(forecast_pack(annotated, item_ids)) == expected


def test_of_the_whole_vision_no_note_is_forgotten(annotated: Workspace) -> None:
    assert sum(counts(forecast_pack(annotated))) == len(annotated.notebook.fetch_notes())


def test_characters_without_a_font_are_found(workspace: Workspace) -> None:
    assert forecast_pack(workspace).findings == ()
    (finding,) = forecast_pack(workspace, marking="TLP:\U000fffff").findings
    assert finding.startswith("Marking: no font has")

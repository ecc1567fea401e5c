"""Every note that was written is printed, or counted as left out."""

import pytest

from briefing_app.core.corpus import ItemId
from briefing_app.core.notebook import Visibility
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.briefing import add_briefing, leave_out_notes
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.dressing import Extras
from briefing_app.workspace.forecasting import PackForecast, forecast, forecast_pack
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
    assert finding.startswith("The marking: no font has")


def test_what_a_briefing_leaves_out_is_not_counted_as_about_other_words(annotated: Workspace) -> None:
    for_pack = {
        note.item_id: note.id for note in annotated.notebook.fetch_notes() if note.visibility is Visibility.PACK
    }
    made = add_briefing(annotated, "Talks", ["VII.1"])
    before = forecast(annotated, build_briefing_contents(annotated, made.ids[0]))
    leave_out_notes(annotated, made.ids[0], [for_pack[ItemId("VII.1")]])
    after = forecast(annotated, build_briefing_contents(annotated, made.ids[0]))
    assert (before.printed, before.left_out, before.elsewhere) == (3, 0, 1)
    assert (after.printed, after.left_out, after.elsewhere) == (2, 1, 1)


def test_a_note_that_was_chosen_by_itself_is_counted_as_printed(annotated: Workspace) -> None:
    (own,) = (
        note.id
        for note in annotated.notebook.fetch_notes()
        if (note.item_id, note.visibility) == ("VII.intro", Visibility.PACK)
    )
    made = add_briefing(annotated, "Talks", ["VII.1", own])
    found = forecast(annotated, build_briefing_contents(annotated, made.ids[0]))
    assert found.elsewhere == 0
    assert found.printed == 4


def test_every_finding_leads_somewhere(annotated: Workspace) -> None:
    for finding in forecast_pack(annotated, extras=Extras(let_in=(Visibility.PRIVATE,), with_press=True)).checks:
        kind, _, where = finding.path.partition("/")
        assert kind in ("note", "item", "order")
        assert where

"""Figures: recorded with day and source, refused when they cannot be meant."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.core.acts import Act
from briefing_app.core.errors import BadInput, BriefingError, UnknownItem
from briefing_app.core.notebook import Confidence, Measurement, MeasurementId
from briefing_app.core.recording import BadFigure, read_figure
from briefing_app.core.shapes import check_body
from briefing_app.storage.backup import Reason, list_backups
from briefing_app.storage.step import new_id
from briefing_app.workspace import measuring
from briefing_app.workspace.workspace import MANY, Workspace


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
        ("1000000000000000000.1", 1, "S", "beyond 10\\^18"),
        ("-1e19", 1, "S", "beyond 10\\^18"),
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


def only(workspace: Workspace) -> Measurement:
    (kept,) = workspace.notebook.fetch_measurements()
    return kept


def test_source_link_confidence_margin_and_note_are_kept(workspace: Workspace) -> None:
    measuring.add_measurement(
        workspace,
        "private-investment",
        value=Decimal("0.7"),
        as_of=date(2025, 12, 31),
        source="Bank of Japan",
        link=" https://example.org/bop  page 3 ",
        confidence=Confidence.ESTIMATE,
        margin=Decimal("0.05"),
        note="Worked out from\r\nthe balance of payments.",
    )
    kept = only(workspace)
    assert (kept.link, kept.confidence, kept.margin) == (
        "https://example.org/bop page 3",
        Confidence.ESTIMATE,
        Decimal("0.05"),
    )
    assert kept.note == "Worked out from\nthe balance of payments."


@pytest.mark.parametrize(("margin", "says"), [("-0.1", "margin cannot be below zero"), ("NaN", "not a figure")])
def test_a_margin_that_cannot_be_meant_is_refused(workspace: Workspace, margin: str, says: str) -> None:
    with pytest.raises(BadFigure, match=says) as caught:
        measuring.add_measurement(
            workspace,
            "private-investment",
            value=Decimal(1),
            as_of=date(2025, 12, 31),
            source="S",
            margin=Decimal(margin),
        )
    assert caught.value.field == "margin"


def test_a_correction_keeps_what_was_said_before(workspace: Workspace) -> None:
    record(workspace, "96400")
    measuring.correct_measurement(workspace, only(workspace), value=Decimal("96500"), source="Joint table, revised")
    assert (only(workspace).value, only(workspace).source) == (96500, "Joint table, revised")
    now, before = measuring.fetch_past_figures(workspace, only(workspace).id)
    assert (now.figure.value, before.figure.value) == (96500, 96400)
    assert (now.is_current, before.is_current) == (True, False)
    assert before.moment <= now.moment


def test_a_correction_that_changes_nothing_writes_nothing(workspace: Workspace) -> None:
    record(workspace, "96400")
    assert not measuring.correct_measurement(workspace, only(workspace), value=Decimal("96400.0"))
    assert len(measuring.fetch_past_figures(workspace, only(workspace).id)) == 1


def test_a_correction_is_held_to_the_same_rules(workspace: Workspace) -> None:
    record(workspace, "96400")
    with pytest.raises(BadInput, match="has not come yet"):
        measuring.correct_measurement(workspace, only(workspace), as_of=workspace.today() + timedelta(days=1))


def test_a_withdrawn_figure_stays_with_its_reason_and_can_count_again(workspace: Workspace) -> None:
    record(workspace, "96400")
    with pytest.raises(BadInput, match="needs a reason"):
        measuring.withdraw_measurement(workspace, only(workspace), "  ")
    measuring.withdraw_measurement(workspace, only(workspace), "Counted twice.")
    assert only(workspace).withdrawn == "Counted twice."
    assert measuring.fetch_past_figures(workspace, only(workspace).id)[0].withdrawn == "Counted twice."
    measuring.reinstate_measurement(workspace, only(workspace))
    assert only(workspace).withdrawn == ""
    assert len(measuring.fetch_past_figures(workspace, only(workspace).id)) == 3


def test_a_figure_that_another_window_changed_since_is_neither_corrected_nor_withdrawn_unseen(
    workspace: Workspace, notebook_file: Path
) -> None:
    record(workspace, "96400")
    shown = only(workspace)
    with Workspace(paths.vision_file(), notebook_file) as other:
        measuring.withdraw_measurement(other, shown, "A misprint.")
    with pytest.raises(BadInput, match="was changed meanwhile"):
        measuring.correct_measurement(workspace, shown, source="Joint table, page 3")
    with pytest.raises(BadInput, match="was changed meanwhile"):
        measuring.withdraw_measurement(workspace, shown, "Counted twice.")
    with pytest.raises(BadInput, match="was changed meanwhile"):
        measuring.reinstate_measurement(workspace, shown)
    assert only(workspace).withdrawn == "A misprint."
    assert [past.is_current for past in measuring.fetch_past_figures(workspace, shown.id)] == [True, False]
    workspace.log.undo()
    with pytest.raises(BadInput, match="was changed meanwhile"):
        measuring.correct_measurement(workspace, shown, value=Decimal(1))
    measuring.correct_measurement(workspace, only(workspace), value=Decimal(1))
    assert (only(workspace).value, only(workspace).withdrawn) == (1, "")


def test_of_two_versions_that_came_together_the_one_that_is_shown_can_be_corrected(workspace: Workspace) -> None:
    record(workspace, "96400")
    first = only(workspace)
    measuring.correct_measurement(workspace, first, value=Decimal(2))
    with workspace.log.step(Act.IMPORT, "another notebook") as step:
        body = measuring.make_measurement_body(read_figure(first), "Withdrawn elsewhere.")
        step.put("measurement", first.id, body, parents=(first.revision_id,))
    assert len(workspace.log.fetch_heads(first.id)) == 2
    measuring.reinstate_measurement(workspace, only(workspace))
    assert (only(workspace).value, only(workspace).withdrawn) == (96400, "")


def test_before_many_are_recorded_the_notebook_is_copied(workspace: Workspace) -> None:
    record(workspace)
    figures = [replace(read_figure(only(workspace)), value=Decimal(count)) for count in range(MANY)]
    measuring.add_measurements(workspace, figures[1:], "few.csv")
    assert list_backups(workspace.notebook_file) == ()
    measuring.add_measurements(workspace, figures, "many.csv")
    (copy,) = list_backups(workspace.notebook_file)
    assert copy.reason is Reason.CHANGE
    assert len(workspace.notebook.fetch_measurements()) == 2 * MANY


def test_the_history_of_what_is_no_figure(workspace: Workspace) -> None:
    with pytest.raises(UnknownItem):
        measuring.fetch_past_figures(workspace, MeasurementId("nothing"))


VISITS = "delegation-visits"


def record_visits(workspace: Workspace, side: str) -> Measurement:
    measuring.add_measurement(
        workspace, VISITS, value=Decimal(2), as_of=workspace.today(), source="A ministry", side=side
    )
    return workspace.notebook.fetch_measurements(VISITS)[-1]


def test_a_side_is_kept_as_the_document_names_it_and_can_be_corrected(workspace: Workspace) -> None:
    kept = record_visits(workspace, " jaPAN ")
    assert kept.side == "Japan"
    measuring.correct_measurement(workspace, kept, side="India")
    assert [past.figure.side for past in measuring.fetch_past_figures(workspace, kept.id)] == ["India", "Japan"]
    assert record_visits(workspace, "").side == ""


@pytest.mark.parametrize(
    ("target", "says"), [(VISITS, "Say Japan or India, or leave it out"), ("private-investment", "has no sides")]
)
def test_a_side_that_the_target_does_not_have_is_refused(workspace: Workspace, target: str, says: str) -> None:
    with pytest.raises(BadFigure) as caught:
        measuring.add_measurement(
            workspace, target, value=Decimal(2), as_of=workspace.today(), source="S", side="Nepal"
        )
    assert caught.value.field == "side"
    assert says.casefold() in str(caught.value).casefold()
    assert workspace.notebook.fetch_measurements() == ()


def test_a_figure_that_was_written_before_there_were_sides_says_none(workspace: Workspace) -> None:
    body = measuring.make_measurement_body(read_figure(record_visits(workspace, "India")))
    older = {name: value for name, value in body.items() if name != "side"}
    check_body("measurement", older)
    with workspace.log.step(Act.RECORD_FIGURE, VISITS) as step:
        step.put("measurement", new_id(), older)
    kept = workspace.notebook.fetch_measurements(VISITS)[-1]
    assert kept.side == ""
    assert measuring.fetch_past_figures(workspace, kept.id)[0].figure.side == ""

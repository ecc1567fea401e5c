"""Milestones: how far they have come, with day and source."""

from datetime import date, timedelta

import pytest

from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.milestones import count_levels, find_pillar, find_standing, level_of
from briefing_app.core.notebook import Assessment, Confidence, Level
from briefing_app.workspace.assessing import (
    add_assessment,
    correct_assessment,
    find_milestone,
    withdraw_assessment,
)
from briefing_app.workspace.workspace import Workspace

DAY = date(2026, 3, 1)


def record(workspace: Workspace, level: Level, day: date = DAY, milestone_id: str = "cepa-review") -> None:
    add_assessment(workspace, milestone_id, level, as_of=day, source="Joint statement", confidence=Confidence.OFFICIAL)


def latest(workspace: Workspace) -> Assessment:
    return workspace.notebook.fetch_assessments()[-1]


def level_now(workspace: Workspace, today: date = DAY) -> Level:
    return level_of(
        find_milestone(workspace, "CEPA-review"), find_standing(workspace.notebook.fetch_assessments(), today)
    )


def test_nobody_has_looked_is_no_evidence(workspace: Workspace) -> None:
    assert level_now(workspace) is Level.NO_EVIDENCE


def test_the_latest_day_holds_and_of_one_day_what_was_recorded_last(workspace: Workspace) -> None:
    record(workspace, Level.SUBSTANTIAL)
    record(workspace, Level.LIMITED, DAY - timedelta(days=30))
    assert level_now(workspace) is Level.SUBSTANTIAL
    record(workspace, Level.COMPLETE)
    assert level_now(workspace) is Level.COMPLETE
    assert level_now(workspace, DAY - timedelta(days=1)) is Level.LIMITED


def test_corrected_and_withdrawn(workspace: Workspace) -> None:
    record(workspace, Level.COMPLETE)
    correct_assessment(workspace, latest(workspace), level=Level.LIMITED, note="Only the first round.")
    assert level_now(workspace) is Level.LIMITED
    assert not correct_assessment(workspace, latest(workspace))
    withdraw_assessment(workspace, latest(workspace), "Another meeting was meant.")
    assert level_now(workspace) is Level.NO_EVIDENCE
    assert latest(workspace).withdrawn == "Another meeting was meant."
    assert len(workspace.log.fetch_history(latest(workspace).id)) == 3


def test_what_another_window_changed_since_is_not_replaced_unseen(workspace: Workspace) -> None:
    record(workspace, Level.COMPLETE)
    shown = latest(workspace)
    withdraw_assessment(workspace, shown, "Another meeting was meant.")
    with pytest.raises(BadInput, match="was changed meanwhile"):
        correct_assessment(workspace, shown, source="Joint statement, page 3")
    assert level_now(workspace) is Level.NO_EVIDENCE


def test_what_cannot_be_meant_is_refused(workspace: Workspace) -> None:
    with pytest.raises(BadInput, match="has not come yet"):
        record(workspace, Level.LIMITED, workspace.today() + timedelta(days=1))
    with pytest.raises(BadInput, match="needs its source"):
        add_assessment(workspace, "cepa-review", Level.LIMITED, as_of=DAY, source=" ")
    with pytest.raises(UnknownItem, match="no milestone"):
        record(workspace, Level.LIMITED, milestone_id="no-such")
    record(workspace, Level.LIMITED)
    with pytest.raises(BadInput, match="needs a reason"):
        withdraw_assessment(workspace, latest(workspace), "")


def test_every_milestone_belongs_to_a_pillar_and_is_counted_once(workspace: Workspace) -> None:
    corpus = workspace.corpus
    pillars = [find_pillar(corpus, each) for each in corpus.reference.milestones]
    assert set(pillars) <= {pillar.id for pillar in corpus.pillars}
    record(workspace, Level.LIMITED)
    counts = count_levels(corpus.reference.milestones, find_standing(workspace.notebook.fetch_assessments(), DAY))
    assert (counts[Level.LIMITED], counts[Level.NO_EVIDENCE]) == (1, len(pillars) - 1)

"""Assessments: how far the milestones have come, each with its day and its source."""

from dataclasses import replace
from datetime import date

from briefing_app.core.acts import Act
from briefing_app.core.changes import Changes
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.figures import format_day
from briefing_app.core.notebook import Assessment, Confidence, Level, clean_line, clean_text
from briefing_app.core.recording import BadFigure
from briefing_app.core.reference import Milestone
from briefing_app.core.revision import Body
from briefing_app.storage.step import new_id
from briefing_app.workspace.measuring import is_unchanged
from briefing_app.workspace.workspace import Workspace


def add_assessment(
    workspace: Workspace,
    milestone_id: str,
    level: Level,
    *,
    as_of: date,
    source: str,
    confidence: Confidence = Confidence.REPORTED,
    note: str = "",
    link: str = "",
) -> Changes:
    """Records how far a milestone has come; the id is the first of the changes. Durable on return.

    Raises `UnknownItem`, `BadInput`, `NotSaved`.
    """
    milestone = find_milestone(workspace, milestone_id)
    body = _make_body(workspace, milestone, level, as_of, source, confidence, note, link)
    with workspace.log.step(Act.RECORD_PROGRESS, milestone.quote.passage_id) as step:
        step.put("assessment", new_id(), body)
        return step.changes


def correct_assessment(workspace: Workspace, shown: Assessment, **new_values: object) -> Changes:
    """Gives other values to an assessment that the editor was shown. Raises `BadInput`, `NotSaved`."""
    wanted = replace(shown, **new_values)  # type: ignore[arg-type]  # field names are checked by replace itself
    if wanted == shown:
        return Changes()
    milestone = find_milestone(workspace, shown.milestone_id)
    body = _make_body(
        workspace,
        milestone,
        wanted.level,
        wanted.as_of,
        wanted.source,
        wanted.confidence,
        wanted.note,
        wanted.link,
        wanted.withdrawn,
    )
    with workspace.log.step(Act.RECORD_PROGRESS, milestone.quote.passage_id) as step:
        if not is_unchanged(workspace, shown):
            raise BadInput("The assessment was changed meanwhile.", "Look at it once more.")
        step.put("assessment", shown.id, body, parents=(shown.revision_id,))
        return step.changes


def withdraw_assessment(workspace: Workspace, shown: Assessment, reason: str) -> Changes:
    """From now on the assessment does not count; it stays, with the reason. Raises `BadInput`, `NotSaved`."""
    reason = clean_line(reason)
    if not reason:
        raise BadInput("What is withdrawn needs a reason.", "Say why it no longer holds.")
    return correct_assessment(workspace, shown, withdrawn=reason)


def find_milestone(workspace: Workspace, milestone_id: str) -> Milestone:
    """The milestone with that id, whatever its case. Raises `UnknownItem`."""
    wanted = milestone_id.strip().casefold()
    found = next((each for each in workspace.corpus.reference.milestones if each.id == wanted), None)
    if found is None:
        raise UnknownItem(milestone_id, "milestone")
    return found


def _make_body(
    workspace: Workspace,
    milestone: Milestone,
    level: Level,
    as_of: date,
    source: str,
    confidence: Confidence,
    note: str,
    link: str,
    withdrawn: str = "",
) -> Body:
    if as_of > workspace.today():
        raise BadFigure("as_of", f"{format_day(as_of)} has not come yet.", "Give today or a day before.")
    source = clean_line(source)
    if not source:
        raise BadFigure("source", "An assessment needs its source.", "Say who published it, and where.")
    return {
        "milestone_id": milestone.id,
        "level": level.value,
        "as_of": as_of.isoformat(),
        "source": source,
        "confidence": confidence.value,
        "note": clean_text(note),
        "link": clean_line(link),
        "withdrawn": withdrawn,
    }

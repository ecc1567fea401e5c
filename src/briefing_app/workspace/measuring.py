"""Measurements: the figures recorded for targets, corrected and withdrawn without a trace being lost."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from briefing_app.core.acts import Act
from briefing_app.core.changes import Changes
from briefing_app.core.corpus import Target, TargetId
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.notebook import Assessment, Confidence, Measurement, MeasurementId, clean_line
from briefing_app.core.quick import dataclass
from briefing_app.core.recording import Figure, check_figure, read_figure
from briefing_app.core.revision import Action, Body, Revision
from briefing_app.storage.backup import Reason
from briefing_app.storage.step import new_id
from briefing_app.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class PastFigure:
    """A figure as it was recorded once. `moment` is UTC in ISO 8601."""

    revision_id: str
    moment: str
    author: str
    is_removed: bool
    is_current: bool
    figure: Figure
    withdrawn: str


def add_measurement(
    workspace: Workspace,
    target_id: str,
    *,
    value: Decimal,
    as_of: date,
    source: str,
    confidence: Confidence = Confidence.REPORTED,
    note: str = "",
    link: str = "",
    margin: Decimal | None = None,
    side: str = "",
) -> Changes:
    """Records a figure in the target's unit; its id is the first of the changes. Durable on return.

    Raises `UnknownItem`, `BadInput` (with the field that is wrong, as `BadFigure`), `NotSaved`.
    """
    target = find_target(workspace, target_id)
    figure = Figure(
        target_id=target.id,
        value=value,
        as_of=as_of,
        source=source,
        confidence=confidence,
        note=note,
        link=link,
        margin=margin,
        side=side,
    )
    figure = check_figure(target, figure, workspace.today())
    with workspace.log.step(Act.RECORD_FIGURE, target.id) as step:
        step.put("measurement", new_id(), make_measurement_body(figure))
        return step.changes


def add_measurements(workspace: Workspace, figures: Sequence[Figure], about: str) -> Changes:
    """Records many figures, checked before, in one step that is undone as one; `about` is where they come from.

    The notebook is copied before. Raises `CannotWrite`, `NotSaved`.
    """
    if not figures:
        return Changes()
    workspace.back_up_before(Reason.CHANGE, len(figures))
    with workspace.log.step(Act.IMPORT_FIGURES, about) as step:
        step.put_all("measurement", [(new_id(), make_measurement_body(figure)) for figure in figures])
        return step.changes


def correct_measurement(workspace: Workspace, shown: Measurement, **new_values: object) -> Changes:
    """Gives other values to a figure that the editor was shown. What it said before stays in its history.

    Nothing is written when nothing differs. Raises `BadInput`, also where it was changed since, and `NotSaved`.
    """
    target = find_target(workspace, shown.target_id)
    before = read_figure(shown)
    wanted = check_figure(
        target,
        replace(before, **new_values),  # type: ignore[arg-type]  # field names are checked by replace itself
        workspace.today(),
    )
    if wanted == before:
        return Changes()
    return _put(workspace, Act.CORRECT_FIGURE, shown, make_measurement_body(wanted, shown.withdrawn))


def withdraw_measurement(workspace: Workspace, shown: Measurement, reason: str) -> Changes:
    """From now on the figure does not count; it stays, with the reason. Raises `BadInput`, `NotSaved`."""
    reason = clean_line(reason)
    if not reason:
        raise BadInput("A figure that is withdrawn needs a reason.", "Say why it no longer holds.")
    return _put(workspace, Act.WITHDRAW_FIGURE, shown, make_measurement_body(read_figure(shown), reason))


def reinstate_measurement(workspace: Workspace, shown: Measurement) -> Changes:
    """Lets a withdrawn figure count again. Raises `NotSaved`."""
    return _put(workspace, Act.CORRECT_FIGURE, shown, make_measurement_body(read_figure(shown)))


def fetch_past_figures(workspace: Workspace, measurement_id: MeasurementId) -> tuple[PastFigure, ...]:
    """Everything that a figure ever said, the newest first. Raises `UnknownItem`."""
    history = [each for each in workspace.log.fetch_history(measurement_id) if each.kind == "measurement"]
    if not history:
        raise UnknownItem(measurement_id, "figure")
    standing = {head.id for head in workspace.log.fetch_heads(measurement_id)}
    return tuple(_read_past(revision, revision.id in standing) for revision in reversed(history))


def find_target(workspace: Workspace, target_id: str) -> Target:
    """The target with that id, whatever its case. Raises `UnknownItem`."""
    wanted = target_id.strip().casefold()
    target = next((each for each in workspace.corpus.targets if each.id == wanted), None)
    if target is None:
        raise UnknownItem(target_id, "target")
    return target


def make_measurement_body(figure: Figure, withdrawn: str = "") -> Body:
    """A measurement as it is kept."""
    return {
        "target_id": figure.target_id,
        "side": figure.side,
        "value": f"{figure.value:f}",
        "as_of": figure.as_of.isoformat(),
        "source": figure.source,
        "confidence": figure.confidence.value,
        "note": figure.note,
        "link": figure.link,
        "margin": f"{figure.margin:f}" if figure.margin else None,
        "withdrawn": withdrawn,
    }


def is_unchanged(workspace: Workspace, shown: Measurement | Assessment) -> bool:
    """Whether what an editor was shown is still what stands; asked within a step, nobody can write in between."""
    standing = workspace.log.fetch_heads(shown.id)
    return bool(standing) and standing[0].id == shown.revision_id


def _put(workspace: Workspace, act: Act, shown: Measurement, body: Body) -> Changes:
    """Replaces what was shown, and nothing else: a withdrawn figure must not count again by a stale row."""
    with workspace.log.step(act, shown.target_id) as step:
        if not is_unchanged(workspace, shown):
            raise BadInput("The figure was changed meanwhile.", "Look at it once more.")
        step.put("measurement", shown.id, body, parents=(shown.revision_id,))
        return step.changes


def _read_past(revision: Revision, is_current: bool) -> PastFigure:
    body = json.loads(revision.body)
    return PastFigure(
        revision_id=revision.id,
        moment=revision.moment,
        author=revision.author,
        is_removed=revision.action is Action.REMOVE,
        is_current=is_current,
        figure=Figure(
            target_id=TargetId(body["target_id"]),
            value=Decimal(body["value"]),
            as_of=date.fromisoformat(body["as_of"]),
            source=body["source"],
            confidence=Confidence(body["confidence"]),
            note=body["note"],
            link=body["link"],
            margin=Decimal(body["margin"]) if body["margin"] else None,
            side=body.get("side", ""),
        ),
        withdrawn=body["withdrawn"],
    )

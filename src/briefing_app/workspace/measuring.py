"""Measurements: the figures recorded for targets."""

from datetime import date
from decimal import Decimal

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.figures import format_day
from briefing_app.core.notebook import Confidence, clean_line, clean_text
from briefing_app.storage.revision_log import new_id
from briefing_app.workspace.workspace import Workspace

LARGEST = Decimal("1e15")
DECIMALS = 6


def add_measurement(
    workspace: Workspace,
    target_id: str,
    *,
    value: Decimal,
    as_of: date,
    source: str,
    confidence: Confidence = Confidence.REPORTED,
    note: str = "",
) -> Changes:
    """Records a figure in the target's unit; its id is the first of the changes. Durable on return.

    Raises `UnknownItem`, `BadInput`, `NotSaved`.
    """
    target = next((each for each in workspace.corpus.targets if each.id == target_id.strip().casefold()), None)
    if target is None:
        raise UnknownItem(target_id, "target")
    if not value.is_finite() or abs(value) >= LARGEST or value != round(value, DECIMALS):
        raise BadInput(f"{value} is not a figure that can be recorded.", f"Give it in {target.unit}, such as 3.9.")
    if value < 0:
        raise BadInput("A figure cannot be below zero.", f"Give the total reached, in {target.unit}.")
    if as_of > workspace.today():
        raise BadInput(f"{format_day(as_of)} has not come yet.", "A figure is recorded as of today or a day before.")
    source, value = clean_line(source), value + 0  # a zero has no sign
    if not source:
        raise BadInput("A figure needs its source.", "Say who published it, and where.")
    measurement_id = new_id()
    with workspace.log.step() as step:
        step.put(
            "measurement",
            measurement_id,
            {
                "target_id": target.id,
                "value": f"{value:f}",
                "as_of": as_of.isoformat(),
                "source": source,
                "confidence": confidence.value,
                "note": clean_text(note),
            },
        )
        return step.changes

"""A target with what the document says and where it stands, for a program and for a person."""

from collections.abc import Sequence
from typing import Any

from briefing_app.charts.bullets import say_standing as say_aim_and_figure
from briefing_app.charts.targets import say_projection
from briefing_app.core.corpus import Target
from briefing_app.core.notebook import Measurement
from briefing_app.core.parts import say_part
from briefing_app.core.progress import Progress, assess
from briefing_app.workspace.workspace import Workspace

Described = dict[str, Any]


def describe_standing(workspace: Workspace, target: Target) -> Described:
    """All that is known of a target today."""
    measurements, today = workspace.notebook.fetch_measurements(target.id), workspace.today()
    progress = assess(target, measurements, today)
    return {
        "id": target.id,
        "initiative": target.initiative_id,
        "title": target.title,
        "value": float(target.value),
        "unit": target.unit,
        "more_than": target.more_than,
        "start": target.start.day.isoformat() if target.start.day else None,
        "start_basis": target.start.basis.value,
        "due": target.due.day.isoformat() if target.due.day else None,
        "due_basis": target.due.basis.value,
        "quote": target.quote,
        "standing": say_aim_and_figure(target, progress),
        **_describe_progress(progress),
        "projection": say_projection(target, measurements, today),
        "part": _say_part(workspace, target, measurements),
        "inference": progress.inference,
        "sides": [
            {"side": each.side.name, "words": each.side.words, **_describe_progress(each)}
            for each in progress.sides
            if each.side is not None
        ],
        "measurements": len(measurements),
    }


def say_standing(target: Described) -> str:
    """The same in lines."""
    words = (target[name] for name in ("standing", "formula", "from_here", "projection", "part", "inference"))
    heading = f"{target['id']}  ({target['initiative']})  {target['status']}"
    return "\n".join([heading, *(f"    {each}" for each in words if each)])


def _say_part(workspace: Workspace, target: Target, measurements: Sequence[Measurement]) -> str:
    if target.parent_id is None:
        return ""
    both = (*measurements, *workspace.notebook.fetch_measurements(target.parent_id))
    return say_part(target, workspace.corpus.target(target.parent_id), both, workspace.today())


def _describe_progress(progress: Progress) -> Described:
    return {
        "status": progress.status.value,
        "formula": progress.formula,
        "from_here": progress.from_here,
        "latest": _describe_latest(progress.latest) if progress.latest else None,
    }


def _describe_latest(latest: Measurement) -> Described:
    return {"value": float(latest.value), "date": latest.as_of.isoformat(), "source": latest.source}

"""Briefings: kept choices of what a pack holds."""

from collections.abc import Sequence
from datetime import date

from briefing_app.core.acts import Act
from briefing_app.core.changes import Changes
from briefing_app.core.errors import BadInput
from briefing_app.storage.step import new_id
from briefing_app.workspace.workspace import Workspace


def add_briefing(
    workspace: Workspace,
    title: str,
    entries: Sequence[str],
    *,
    marking: str = "",
    place: str = "",
    day: date | None = None,
) -> Changes:
    """Keeps a choice of items under a title; its id is the first of the changes.

    Raises `UnknownItem`, `BadInput`, `NotSaved`.
    """
    name = " ".join(title.split())
    if not name:
        raise BadInput("A briefing needs a title.", "Type the name of the meeting.")
    items = [workspace.corpus.item(entry).id for entry in entries]
    briefing_id = new_id()
    with workspace.log.step(Act.ADD_BRIEFING, name) as step:
        step.put(
            "briefing",
            briefing_id,
            {
                "title": name,
                "marking": " ".join(marking.split()),
                "place": place,
                "day": day.isoformat() if day else None,
                "entries": [str(item) for item in items],
            },
        )
        return step.changes

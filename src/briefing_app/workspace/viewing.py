"""Saved views: filters under a name."""

from collections.abc import Iterable
from dataclasses import replace

from briefing_app.core.acts import Act
from briefing_app.core.changes import Changes
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.filters import Filter, View, ViewId
from briefing_app.core.notebook import clean_line, clean_text, tag_key
from briefing_app.storage.step import new_id
from briefing_app.workspace.bodies import make_view_body
from briefing_app.workspace.workspace import Workspace


def save_view(workspace: Workspace, name: str, wanted: Filter) -> Changes:
    """Saves a filter under a name; a view of that name is replaced. Raises `BadInput`, `NotSaved`."""
    cleaned = _clean_name(name)
    wanted = replace(wanted, text=clean_text(wanted.text), owner=clean_line(wanted.owner))
    with workspace.log.step(Act.SAVE_VIEW, cleaned) as step:
        twin = next((view for view in workspace.notebook.fetch_views() if tag_key(view.name) == tag_key(cleaned)), None)
        step.put("view", twin.id if twin else new_id(), make_view_body(cleaned, wanted))
        return step.changes


def rename_view(workspace: Workspace, shown: View, name: str) -> Changes:
    """Gives a view another name. Raises `BadInput`, `NotSaved`."""
    cleaned = _clean_name(name)
    if cleaned == shown.name:
        return Changes()
    with workspace.log.step(Act.SAVE_VIEW, cleaned) as step:
        for view in workspace.notebook.fetch_views():
            if view.id != shown.id and tag_key(view.name) == tag_key(cleaned):
                raise BadInput(f"There is a view “{view.name}” already.", "Choose another name.")
        step.put("view", shown.id, make_view_body(cleaned, shown.filter), parents=(shown.revision_id,))
        return step.changes


def delete_views(workspace: Workspace, view_ids: Iterable[ViewId]) -> Changes:
    """Forgets saved views; what they showed stays. Raises `UnknownItem`, `NotSaved`."""
    names = {view.id: view.name for view in workspace.notebook.fetch_views()}
    wanted = list(dict.fromkeys(view_ids))
    for view_id in wanted:
        if view_id not in names:
            raise UnknownItem(view_id, "view")
    with workspace.log.step(Act.DELETE_VIEW, ", ".join(names[view_id] for view_id in wanted)) as step:
        step.remove_all("view", wanted)
        return step.changes


def _clean_name(name: str) -> str:
    cleaned = clean_line(name)
    if not cleaned:
        raise BadInput("A view needs a name.", "Type at least one letter.")
    return cleaned

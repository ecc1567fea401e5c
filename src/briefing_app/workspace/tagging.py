"""Tags: put on an item, taken off again. A tag comes into being when it is first used."""

from collections.abc import Sequence

from briefing_app.core.changes import Changes
from briefing_app.core.notebook import clean_tag_name, tag_key
from briefing_app.storage.revision_log import Step, new_id
from briefing_app.workspace.workspace import Workspace

COLOURS = ("indigo", "teal", "green", "olive", "amber", "red", "plum", "slate")


def add_tags(workspace: Workspace, item_id: str, names: Sequence[str]) -> Changes:
    """Puts tags on an item in one step; those that it has already are left.

    Raises `UnknownItem`, `BadInput`, `NotSaved`.
    """
    item = workspace.corpus.item(item_id)
    wanted = {tag_key(name): name for name in reversed([clean_tag_name(name) for name in names])}
    with workspace.log.step() as step:
        on_item = {tag_key(tag.name) for tag in workspace.notebook.fetch_tags(item.id)}
        for key, name in wanted.items():
            if key not in on_item:
                tag_id = _find_or_make(workspace, step, name)
                step.put("tagging", f"{tag_id}/{item.id}", {"tag_id": tag_id, "item_id": item.id})
        return step.changes


def remove_tag(workspace: Workspace, item_id: str, name: str) -> Changes:
    """Takes a tag off an item; the tag itself stays. Raises `UnknownItem`, `NotSaved`."""
    item = workspace.corpus.item(item_id)
    with workspace.log.step() as step:
        for tag in workspace.notebook.fetch_tags(item.id):
            if tag_key(tag.name) == tag_key(name):
                step.remove("tagging", f"{tag.id}/{item.id}")
        return step.changes


def _find_or_make(workspace: Workspace, step: Step, name: str) -> str:
    if tag := workspace.notebook.fetch_tag(name):
        return tag.id
    tag_id = new_id()
    count = len(workspace.notebook.fetch_tags())
    step.put("tag", tag_id, {"name": name, "colour": COLOURS[count % len(COLOURS)]})
    return tag_id

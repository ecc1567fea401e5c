"""What each command about tags does."""

from argparse import Namespace

from briefing_app.cli.answers import Answer
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.notebook import Tag, clean_line, tag_key
from briefing_app.workspace import tagging
from briefing_app.workspace.workspace import Workspace


def list_(workspace: Workspace, _: Namespace) -> Answer:
    """All tags."""
    tags = workspace.notebook.fetch_tags()
    return Answer(
        data=[_describe(tag) for tag in tags],
        text="\n".join(_say(tag) for tag in tags) or "There are no tags.",
    )


def rename(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the tag as it is now."""
    tag = find_tag(workspace, arguments.tag)
    tagging.edit_tag(workspace, tag, name=arguments.name)
    return _answer(workspace, tag)


def describe(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the tag as it is now."""
    tag = find_tag(workspace, arguments.tag)
    tagging.edit_tag(workspace, tag, description=arguments.text)
    return _answer(workspace, tag)


def colour(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the tags as they are now."""
    tags = [find_tag(workspace, name) for name in arguments.tags]
    tagging.recolour_tags(workspace, [tag.id for tag in tags], arguments.colour)
    return _answer(workspace, *tags)


def merge(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers what was merged, or would be."""
    into = find_tag(workspace, arguments.into)
    tag_ids = [tag.id for name in arguments.tags for tag in _find_all(workspace, name)]
    plan = tagging.preview_merge(workspace, tag_ids, into.id)
    if not plan.gone:
        raise BadInput("There is nothing to merge.", "Name another tag than the one that stays.")
    if not arguments.preview:
        tagging.merge_tags(workspace, tag_ids, into.id)
    names = ", ".join(tag.name for tag in plan.gone)
    data = {
        "into": into.name,
        "gone": [tag.name for tag in plan.gone],
        "moved": len(plan.moving),
        "doubled": plan.doubled,
        "views": [view.name for view in plan.views],
        "is_done": not arguments.preview,
    }
    beginning = f"{names} would become {into.name}" if arguments.preview else f"{names} became {into.name}"
    said = f"{beginning}: {len(plan.moving):,} uses, and {plan.doubled:,} where both were."
    return Answer(data=data, text=said)


def delete(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers what is gone."""
    tags = [find_tag(workspace, name) for name in arguments.tags]
    tagging.delete_tags(workspace, [tag.id for tag in tags])
    return Answer(
        data=[_describe(tag) for tag in tags],
        text="\n".join(f"{tag.name} was deleted, and taken off {tag.count:,}." for tag in tags),
    )


def apply(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers how many did not bear the tag before."""
    changes = tagging.tag_all(workspace, arguments.ids, [arguments.tag])
    added = sum("/" in entity_id for entity_id in changes.ids)
    tag = find_tag(workspace, arguments.tag)
    return Answer(
        data={"tag": tag.name, "added": added, "count": tag.count},
        text=f"{tag.name} was put on {added:,} more; {tag.count:,} bear it.",
    )


def remove(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers how many bore the tag."""
    tag = find_tag(workspace, arguments.tag)
    changes = tagging.untag_all(workspace, arguments.ids, [tag.id])
    left = find_tag(workspace, arguments.tag)
    return Answer(
        data={"tag": tag.name, "removed": len(changes.ids), "count": left.count},
        text=f"{tag.name} was taken off {len(changes.ids):,}; {left.count:,} bear it.",
    )


def find_tag(workspace: Workspace, name: str) -> Tag:
    """The tag of that name, however it is spelt, or with that id. Raises `UnknownItem`."""
    typed = clean_line(name)
    tag = workspace.notebook.fetch_tag(typed) or workspace.notebook.fetch_tag_by_id(typed.casefold())
    if tag is None:
        raise UnknownItem(typed, "tag")
    return tag


def _find_all(workspace: Workspace, name: str) -> list[Tag]:
    """All tags of that name, which two people may have made; else the one with that id. Raises `UnknownItem`."""
    twins = [tag for tag in workspace.notebook.fetch_tags() if tag_key(tag.name) == tag_key(name)]
    return twins or [find_tag(workspace, name)]


def _answer(workspace: Workspace, *tags: Tag) -> Answer:
    now = [each for each in (workspace.notebook.fetch_tag_by_id(tag.id) for tag in tags) if each is not None]
    return Answer(data=[_describe(tag) for tag in now], text="\n".join(_say(tag) for tag in now))


def _describe(tag: Tag) -> dict[str, object]:
    return {
        "id": tag.id,
        "name": tag.name,
        "colour": tag.colour,
        "description": tag.description,
        "count": tag.count,
        "items": tag.item_count,
        "notes": tag.note_count,
    }


def _say(tag: Tag) -> str:
    described = f"  {' '.join(tag.description.split())}" if tag.description else ""
    return f"{tag.count:>4}  {tag.name}  ({tag.colour}){described}"

"""Tags: created in place, put on one thing or many, taken off, renamed, merged, deleted.

What bears a tag is an item of the corpus or a note. A tag comes into being when it is first used.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from briefing_app.core.acts import Act
from briefing_app.core.changes import Changes
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.filters import View, replace_tag
from briefing_app.core.notebook import Tag, Tagging, TagId, clean_tag_name, clean_text, tag_key
from briefing_app.core.quick import dataclass
from briefing_app.storage.backup import Reason
from briefing_app.storage.step import Step, new_id
from briefing_app.workspace.bodies import make_tag_body, make_tagging, make_view_body, name_tagging
from briefing_app.workspace.workspace import Workspace

COLOURS = ("indigo", "teal", "green", "olive", "amber", "red", "plum", "slate")


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePreview:
    """What a merge would do: which uses become uses of the tag that stays, and which bearers have that one already."""

    into: Tag
    gone: tuple[Tag, ...]
    moving: tuple[Tagging, ...]
    doubled: int
    views: tuple[View, ...]


def add_tags(workspace: Workspace, bearer_id: str, names: Sequence[str]) -> Changes:
    """Puts tags on an item or a note in one step; those that it has already are left.

    Raises `UnknownItem`, `BadInput`, `NotSaved`.
    """
    return tag_all(workspace, (bearer_id,), names)


def tag_all(workspace: Workspace, bearer_ids: Sequence[str], names: Sequence[str]) -> Changes:
    """Puts tags on many items and notes in one step. Raises `UnknownItem`, `BadInput`, `NotSaved`."""
    bearers = _read_bearers(workspace, bearer_ids)
    wanted = {tag_key(name): name for name in reversed([clean_tag_name(name) for name in names])}
    workspace.back_up_before(Reason.CHANGE, len(bearers))
    with workspace.log.step(Act.ADD_TAG, ", ".join(wanted.values())) as step:
        tag_ids = _find_or_make(workspace, step, wanted)
        having = {tag_id: workspace.notebook.find_bearers(tag_id, list(bearers)) for tag_id in tag_ids}
        step.put_all(
            "tagging",
            [
                make_tagging(tag_id, bearer_id, is_note)
                for tag_id in tag_ids
                for bearer_id, is_note in bearers.items()
                if bearer_id not in having[tag_id]
            ],
        )
        return step.changes


def remove_tag(workspace: Workspace, bearer_id: str, name: str) -> Changes:
    """Takes a tag off an item or a note; the tag itself stays. Raises `UnknownItem`, `NotSaved`."""
    tag = workspace.notebook.fetch_tag(name)
    return untag_all(workspace, (bearer_id,), (tag.id,) if tag else ())


def untag_all(workspace: Workspace, bearer_ids: Sequence[str], tag_ids: Sequence[TagId]) -> Changes:
    """Takes tags off many items and notes in one step. Raises `UnknownItem`, `NotSaved`."""
    bearers = _read_bearers(workspace, bearer_ids)
    names = {tag.id: tag.name for tag in workspace.notebook.fetch_tags() if tag.id in tag_ids}
    workspace.back_up_before(Reason.CHANGE, len(bearers))
    with workspace.log.step(Act.REMOVE_TAG, ", ".join(names.values())) as step:
        for tag_id in names:
            having = workspace.notebook.find_bearers(tag_id, list(bearers))
            step.remove_all("tagging", [f"{tag_id}/{bearer_id}" for bearer_id in bearers if bearer_id in having])
        return step.changes


def create_tag(workspace: Workspace, name: str, *, colour: str = "", description: str = "") -> Changes:
    """Makes a tag that nothing bears yet. Raises `BadInput`, `NotSaved`."""
    cleaned = clean_tag_name(name)
    with workspace.log.step(Act.CREATE_TAG, cleaned) as step:
        _refuse_twin(workspace, cleaned)
        chosen = colour or COLOURS[workspace.notebook.count_tags() % len(COLOURS)]
        tag = Tag(id=TagId(new_id()), name=cleaned, colour=chosen, description=clean_text(description))
        step.put("tag", tag.id, make_tag_body(tag))
        return step.changes


def edit_tag(
    workspace: Workspace,
    shown: Tag,
    *,
    name: str | None = None,
    colour: str | None = None,
    description: str | None = None,
) -> Changes:
    """Renames, recolours or describes a tag, on everything that bears it. Raises `BadInput`, `NotSaved`."""
    wanted = replace(
        shown,
        name=shown.name if name is None else clean_tag_name(name),
        colour=shown.colour if colour is None else colour,
        description=shown.description if description is None else clean_text(description),
    )
    if wanted == shown:
        return Changes()
    with workspace.log.step(Act.EDIT_TAG, wanted.name) as step:
        if wanted.name != shown.name:
            _refuse_twin(workspace, wanted.name, but=shown.id)
        step.put("tag", shown.id, make_tag_body(wanted), parents=(shown.revision_id,))
        return step.changes


def recolour_tags(workspace: Workspace, tag_ids: Sequence[TagId], colour: str) -> Changes:
    """Gives many tags one colour in one step. Raises `NotSaved`."""
    tags = [tag for tag in workspace.notebook.fetch_tags() if tag.id in tag_ids and tag.colour != colour]
    with workspace.log.step(Act.EDIT_TAG, ", ".join(tag.name for tag in tags)) as step:
        step.put_all("tag", [(tag.id, make_tag_body(replace(tag, colour=colour))) for tag in tags])
        return step.changes


def preview_merge(workspace: Workspace, tag_ids: Iterable[TagId], into_id: TagId) -> MergePreview:
    """What merging tags into one would do. Raises `UnknownItem`."""
    into = _fetch(workspace, into_id)
    gone = tuple(_fetch(workspace, tag_id) for tag_id in dict.fromkeys(tag_ids) if tag_id != into_id)
    bearers = {tagging.bearer_id for tagging in workspace.notebook.fetch_taggings_of(into_id)}
    uses = [tagging for tag in gone for tagging in workspace.notebook.fetch_taggings_of(tag.id)]
    moving = {tagging.bearer_id: tagging for tagging in reversed(uses) if tagging.bearer_id not in bearers}
    return MergePreview(
        into=into,
        gone=gone,
        moving=tuple(moving.values()),
        doubled=len(uses) - len(moving),
        views=_fetch_views_with(workspace, {tag.id for tag in gone}),
    )


def merge_tags(workspace: Workspace, tag_ids: Iterable[TagId], into_id: TagId) -> Changes:
    """Makes every use of some tags a use of one; saved views follow. Raises `UnknownItem`, `NotSaved`."""
    plan = preview_merge(workspace, tag_ids, into_id)
    if not plan.gone:
        return Changes()
    workspace.back_up_before(Reason.CHANGE, len(plan.moving))
    with workspace.log.step(Act.MERGE_TAGS, plan.into.name) as step:
        plan = preview_merge(workspace, [tag.id for tag in plan.gone], into_id)
        step.put_all("tagging", [make_tagging(into_id, tagging.bearer_id, tagging.is_note) for tagging in plan.moving])
        for tag in plan.gone:
            _delete(workspace, step, tag, plan.into)
        return step.changes


def delete_tags(workspace: Workspace, tag_ids: Iterable[TagId]) -> Changes:
    """Deletes tags and takes them off everything; saved views go without them. Raises `UnknownItem`, `NotSaved`."""
    tags = [_fetch(workspace, tag_id) for tag_id in dict.fromkeys(tag_ids)]
    workspace.back_up_before(Reason.CHANGE, sum(tag.count for tag in tags))
    with workspace.log.step(Act.DELETE_TAG, ", ".join(tag.name for tag in tags)) as step:
        for tag in tags:
            _delete(workspace, step, tag, None)
        return step.changes


def _delete(workspace: Workspace, step: Step, tag: Tag, instead: Tag | None) -> None:
    step.remove_all("tagging", [name_tagging(each) for each in workspace.notebook.fetch_taggings_of(tag.id)])
    for view in _fetch_views_with(workspace, {tag.id}):
        followed = replace_tag(view.filter, tag.id, instead.id if instead else None)
        step.put("view", view.id, make_view_body(view.name, followed))
    step.remove("tag", tag.id)


def _fetch_views_with(workspace: Workspace, tag_ids: set[TagId]) -> tuple[View, ...]:
    return tuple(view for view in workspace.notebook.fetch_views() if view.filter.tag_ids & tag_ids)


def _fetch(workspace: Workspace, tag_id: TagId) -> Tag:
    tag = workspace.notebook.fetch_tag_by_id(tag_id)
    if tag is None:
        raise UnknownItem(tag_id, "tag")
    return tag


def _read_bearers(workspace: Workspace, bearer_ids: Sequence[str]) -> dict[str, bool]:
    """The ids as they are kept, and whether each is a note's."""
    corpus = workspace.corpus
    bearers = {id_: corpus.has_item(id_) for id_ in dict.fromkeys(bearer_ids)}
    notes = workspace.notebook.find_notes([id_ for id_, is_item in bearers.items() if not is_item])
    for id_, is_item in bearers.items():
        if not is_item and id_ not in notes:
            raise UnknownItem(id_)
    return {str(corpus.item(id_).id) if is_item else id_: not is_item for id_, is_item in bearers.items()}


def _refuse_twin(workspace: Workspace, name: str, but: TagId | None = None) -> None:
    twin = workspace.notebook.fetch_tag(name)
    if twin is not None and twin.id != but:
        raise BadInput(f"There is a tag “{twin.name}” already.", "Merge the two, or choose another name.")


def _find_or_make(workspace: Workspace, step: Step, names: Mapping[str, str]) -> list[TagId]:
    """The tags of these names, by their keys; those that there are not yet are made."""
    known = workspace.notebook.fetch_tag_ids(list(names))
    count = workspace.notebook.count_tags()
    new = {key: TagId(new_id()) for key in names if key not in known}
    tags = (
        Tag(id=tag_id, name=names[key], colour=COLOURS[number % len(COLOURS)])
        for number, (key, tag_id) in enumerate(new.items(), count)
    )
    step.put_all("tag", [(tag.id, make_tag_body(tag)) for tag in tags])
    return [known.get(key) or new[key] for key in names]

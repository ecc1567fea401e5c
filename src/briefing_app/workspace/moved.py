"""What the last new edition of the joint vision moved: which notes, tags and figures, from where to where."""

import json
from collections.abc import Iterator, Mapping, Sequence

from briefing_app.core.acts import Act
from briefing_app.core.notebook import Placement
from briefing_app.core.quick import dataclass
from briefing_app.core.revision import Action, Body, Revision
from briefing_app.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One thing that went from an item to another. `words` is the beginning of what it says, or its name."""

    kind: str
    words: str
    before: str
    after: str


def list_moves(workspace: Workspace) -> tuple[Move, ...]:
    """Of the last edition that moved anything, what is still where it was put; what waits for a place is not."""
    made = workspace.log.fetch_made_by(Act.NEW_EDITION)
    moves = [move for move in _list_made(workspace, made) if workspace.corpus.has_item(move.after)]
    order = {str(item.id): at for at, item in enumerate(workspace.corpus.items())}
    return tuple(sorted(moves, key=lambda move: (order.get(move.after, len(order)), move.kind)))


def _list_made(workspace: Workspace, made: Sequence[Revision]) -> Iterator[Move]:
    replaced = workspace.log.fetch_known([id_ for revision in made for id_ in revision.parents])
    parents = {revision.id: revision for revision in replaced}
    standing = workspace.log.fetch_first_heads([revision.entity_id for revision in made])
    yield from _list_moved(made, parents, standing)
    yield from _list_moved_tags(workspace, made, standing)


def _list_moved(
    made: Sequence[Revision], parents: Mapping[str, Revision], standing: Mapping[str, Revision]
) -> Iterator[Move]:
    for revision in made:
        now = standing[revision.entity_id]
        if revision.kind == "tagging" or Action.REMOVE in (revision.action, now.action):
            continue
        body, before = json.loads(now.body), json.loads(parents[revision.parents[0]].body)
        if body.get("placement", Placement.PLACED) != Placement.PLACED:
            continue
        old, new = (_list_places(revision.kind, each) for each in (before, json.loads(revision.body)))
        still = _list_places(revision.kind, body)
        for left, reached in zip(old, new, strict=False):
            if left != reached and reached in still:
                yield Move(kind=revision.kind, words=_say(revision.kind, body), before=left, after=reached)


def _list_moved_tags(
    workspace: Workspace, made: Sequence[Revision], standing: Mapping[str, Revision]
) -> Iterator[Move]:
    """A use of a tag is taken off one item and put on the other, in the same order."""
    names = {tag.id: tag.name for tag in workspace.notebook.fetch_tags()}
    uses = [revision for revision in made if revision.kind == "tagging"]
    taken_off = [json.loads(revision.body) for revision in uses if revision.action is Action.REMOVE]
    put_on = [revision for revision in uses if revision.action is Action.PUT]
    for old, revision in zip(taken_off, put_on, strict=False):
        new = json.loads(revision.body)
        if new["tag_id"] in names and standing[revision.entity_id].action is Action.PUT:
            yield Move(kind="tag", words=names[new["tag_id"]], before=old["item_id"], after=new["item_id"])


def _list_places(kind: str, body: Body) -> list[str]:
    """The items that a thing belongs to: one, or those of a briefing's entries."""
    match kind:
        case "measurement":
            return [body["target_id"]]
        case "briefing":
            return [entry["refers_to"] for entry in body["entries"]]
        case _:
            return [body["item_id"]]


def _say(kind: str, body: Body) -> str:
    match kind:
        case "note":
            return str(body["text"]).strip().split("\n")[0]
        case "highlight":
            return str(body["exact"])
        case "measurement":
            return f"{body['value']}, {body['as_of']}"
        case _:
            return str(body["title"])

"""What the last new edition of the joint vision moved: which notes, tags and figures, from where to where."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing_app.core.acts import Act
from briefing_app.core.notebook import Placement
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
    """Of the last edition that moved anything; what waits to be placed is not among them."""
    made = workspace.log.fetch_made_by(Act.NEW_EDITION)
    replaced = workspace.log.fetch_known([id_ for each in made for id_ in each.parents])
    parents = {revision.id: revision for revision in replaced}
    moves = [
        move
        for move in (*_list_moved(made, parents), *_list_moved_tags(workspace, made))
        if workspace.corpus.has_item(move.after)
    ]
    order = {str(item.id): at for at, item in enumerate(workspace.corpus.items())}
    return tuple(sorted(moves, key=lambda move: (order.get(move.after, len(order)), move.kind)))


def _list_moved(made: Sequence[Revision], parents: dict[str, Revision]) -> Iterator[Move]:
    for revision in made:
        if revision.action is Action.REMOVE or revision.kind == "tagging":
            continue
        body = json.loads(revision.body)
        if body.get("placement", Placement.PLACED) != Placement.PLACED:
            continue
        before = json.loads(parents[revision.parents[0]].body)
        for old, new in _list_places(revision.kind, before, body):
            yield Move(kind=revision.kind, words=_say(revision.kind, body), before=old, after=new)


def _list_places(kind: str, before: Body, after: Body) -> Iterator[tuple[str, str]]:
    field = {"note": "item_id", "highlight": "item_id", "measurement": "target_id"}.get(kind)
    if field is None:
        pairs = zip(before.get("entries", ()), after.get("entries", ()), strict=False)
        places = [(old["refers_to"], new["refers_to"]) for old, new in pairs]
    else:
        places = [(before[field], after[field])]
    return (pair for pair in places if pair[0] != pair[1])


def _list_moved_tags(workspace: Workspace, made: Sequence[Revision]) -> Iterator[Move]:
    """A use of a tag is taken off one item and put on the other, in the same order."""
    names = {tag.id: tag.name for tag in workspace.notebook.fetch_tags()}
    uses = [(revision.action, json.loads(revision.body)) for revision in made if revision.kind == "tagging"]
    taken_off = [body for action, body in uses if action is Action.REMOVE]
    put_on = [body for action, body in uses if action is Action.PUT]
    for old, new in zip(taken_off, put_on, strict=False):
        if new["tag_id"] in names:
            yield Move(kind="tag", words=names[new["tag_id"]], before=old["item_id"], after=new["item_id"])


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

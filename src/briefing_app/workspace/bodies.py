"""How the things of the notebook are kept: the body of each kind, as `docs/data-model.md` promises it."""

from dataclasses import asdict

from briefing_app.core.anchoring import Anchor
from briefing_app.core.briefing import Briefing
from briefing_app.core.filters import Filter, encode_filter
from briefing_app.core.notebook import HighlightColour, Note, Placement, Tag, Tagging, TagId
from briefing_app.core.revision import Body

NOTE_FIELDS = frozenset(("item_id", "kind", "visibility", "text", "owner", "due", "done", "highlight_id"))


def make_note_body(note: Note, **new_values: object) -> Body:
    """A note as it is kept, with some values others."""
    return {
        "item_id": note.item_id,
        "kind": note.kind.value,
        "visibility": note.visibility.value,
        "text": note.text,
        "owner": note.owner,
        "due": note.due.isoformat() if note.due else None,
        "done": note.done,
        "highlight_id": note.highlight_id,
        **new_values,
    }


def make_highlight_body(
    item_id: str,
    colour: HighlightColour,
    anchor: Anchor,
    placement: Placement = Placement.PLACED,
    suggestion: Anchor | None = None,
) -> Body:
    """A highlight as it is kept."""
    return {
        "item_id": item_id,
        "colour": colour.value,
        **describe_anchor(anchor),
        "placement": placement.value,
        "suggestion": describe_anchor(suggestion) if suggestion else None,
    }


def describe_anchor(anchor: Anchor) -> Body:
    """The fields of an anchor."""
    return {name: getattr(anchor, name) for name in Anchor.__slots__}


def make_tag_body(tag: Tag) -> Body:
    """A tag as it is kept."""
    return {"name": tag.name, "colour": tag.colour, "description": tag.description}


def make_tagging(tag_id: TagId, bearer_id: str, is_note: bool) -> tuple[str, Body]:
    """The id of one use of a tag, and the use as it is kept."""
    return f"{tag_id}/{bearer_id}", {"tag_id": tag_id, "item_id": bearer_id, "is_note": is_note}


def name_tagging(tagging: Tagging) -> str:
    """The id of a use of a tag."""
    return f"{tagging.tag_id}/{tagging.bearer_id}"


def make_view_body(name: str, wanted: Filter) -> Body:
    """A saved view as it is kept."""
    return {"name": name, "filter": encode_filter(wanted)}


def make_briefing_body(briefing: Briefing) -> Body:
    """A briefing as it is kept."""
    body = asdict(briefing)
    for name in ("id", "created", "changed", "revision_id", "versions"):
        del body[name]
    return {**body, "day": briefing.day.isoformat() if briefing.day else None}

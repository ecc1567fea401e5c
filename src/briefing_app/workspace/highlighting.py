"""Highlights: mark words of a passage, change their colour, take the mark off, place those that lost their words."""

from collections.abc import Sequence

from briefing_app.core.acts import Act
from briefing_app.core.anchoring import Anchor, make_anchor
from briefing_app.core.changes import Changes
from briefing_app.core.corpus import PassageId
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.notebook import Highlight, HighlightColour, Note, Placement
from briefing_app.core.revision import Body
from briefing_app.storage.step import new_id
from briefing_app.workspace.bodies import make_highlight_body, make_note_body
from briefing_app.workspace.workspace import Workspace

Range = tuple[str, int, int]
"""A passage's id, and offsets of its text in code points; the end is exclusive."""


def add_highlights(
    workspace: Workspace, ranges: Sequence[Range], colour: HighlightColour = HighlightColour.AMBER
) -> Changes:
    """Marks words, one highlight for each passage, in one step. Durable on return.

    Raises `UnknownItem`, `BadInput`, `NotSaved`.
    """
    anchors = [_anchor(workspace, *each) for each in ranges]
    with workspace.log.step(Act.ADD_HIGHLIGHT, _name(workspace, anchors[0]) if anchors else "") as step:
        step.put_all("highlight", [(new_id(), _make_body(workspace, colour, anchor)) for anchor in anchors])
        return step.changes


def recolour_highlight(workspace: Workspace, shown: Highlight, colour: HighlightColour) -> Changes:
    """Gives a highlight another colour. Raises `NotSaved`."""
    if colour is shown.colour:
        return Changes()
    with workspace.log.step(Act.EDIT_HIGHLIGHT, _name(workspace, shown.anchor)) as step:
        body = _make_body(workspace, colour, shown.anchor, shown.placement, shown.suggestion)
        step.put("highlight", shown.id, body, parents=(shown.revision_id,))
        return step.changes


def remove_highlight(workspace: Workspace, highlight_id: str) -> Changes:
    """Takes the mark off; a note that was written on it stays with its item. Raises `UnknownItem`, `NotSaved`."""
    highlight = _fetch(workspace, highlight_id)
    with workspace.log.step(Act.REMOVE_HIGHLIGHT, _name(workspace, highlight.anchor)) as step:
        step.remove("highlight", highlight.id)
        step.put_all(
            "note", [(note.id, make_note_body(note, highlight_id=None)) for note in _notes(workspace, highlight)]
        )
        return step.changes


def place_highlight(workspace: Workspace, highlight_id: str, place: Range) -> Changes:
    """Puts a highlight on words that the user chose; a note on it goes along.

    Raises `UnknownItem`, `BadInput`, `NotSaved`.
    """
    highlight, anchor = _fetch(workspace, highlight_id), _anchor(workspace, *place)
    body = _make_body(workspace, highlight.colour, anchor)
    with workspace.log.step(Act.PLACE_HIGHLIGHT, _name(workspace, anchor)) as step:
        step.put("highlight", highlight.id, body)
        moved = [note for note in _notes(workspace, highlight) if note.item_id != body["item_id"]]
        step.put_all("note", [(note.id, make_note_body(note, item_id=body["item_id"])) for note in moved])
        return step.changes


def accept_suggestion(workspace: Workspace, highlight_id: str) -> Changes:
    """Puts a highlight where it is thought to belong. Raises `UnknownItem`, `BadInput`, `NotSaved`."""
    suggestion = _fetch(workspace, highlight_id).suggestion
    if suggestion is None:
        raise BadInput("There is no suggestion for this highlight.", "Select the words to which it belongs.")
    return place_highlight(workspace, highlight_id, (suggestion.passage_id, suggestion.start, suggestion.end))


def _fetch(workspace: Workspace, highlight_id: str) -> Highlight:
    highlight = workspace.notebook.fetch_highlight(highlight_id)
    if highlight is None:
        raise UnknownItem(highlight_id, "highlight")
    return highlight


def _notes(workspace: Workspace, highlight: Highlight) -> tuple[Note, ...]:
    return workspace.notebook.fetch_notes_on(highlight.id)


def _anchor(workspace: Workspace, passage_id: str, start: int, end: int) -> Anchor:
    passage = workspace.corpus.passage(PassageId(passage_id))
    try:
        return make_anchor(passage.id, passage.text, start, end)
    except ValueError:
        raise BadInput("There are no words to highlight.", "Select some words of the text first.") from None


def _name(workspace: Workspace, anchor: Anchor) -> str:
    has_item = workspace.corpus.has_item(anchor.passage_id)
    return str(workspace.corpus.item(anchor.passage_id).id) if has_item else anchor.passage_id


def _make_body(
    workspace: Workspace,
    colour: HighlightColour,
    anchor: Anchor,
    placement: Placement = Placement.PLACED,
    suggestion: Anchor | None = None,
) -> Body:
    return make_highlight_body(_name(workspace, anchor), colour, anchor, placement, suggestion)

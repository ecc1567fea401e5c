"""Which notes go out with a briefing in any form but a pack: those that its pack would show, and no others."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.corpus import ItemKind
from briefing_app.core.notebook import Note
from briefing_app.pack.inspection import list_notes
from briefing_app.workspace.briefing_packing import build_contents_of, fetch_chosen_notes
from briefing_app.workspace.workspace import Workspace


def fetch_shown_notes(workspace: Workspace, briefing: Briefing, *, with_annexes: bool = False) -> tuple[Note, ...]:
    """The notes in the order of the pack, then those that were chosen by themselves.

    Raises `BadInput` where a chosen note is for fewer people than the pack, or one of the annexes that are to go along
    cannot.
    """
    chosen = fetch_chosen_notes(workspace, briefing)
    shown = [note_id for note_id in chosen if note_id not in briefing.left_out]
    if has_pack(workspace, briefing):
        contents = build_contents_of(workspace, briefing, with_annexes=with_annexes)
        shown = [each.note.id for each in list_notes(contents) if each.note.id is not None]
    notes = {note.id: note for note in workspace.notebook.fetch_notes_by_id(list(dict.fromkeys(shown)))}
    return tuple(notes[note_id] for note_id in dict.fromkeys(shown) if note_id in notes)


def has_pack(workspace: Workspace, briefing: Briefing) -> bool:
    """Whether anything was chosen of which a pack can be made."""
    corpus = workspace.corpus
    items = (corpus.item(item_id) for item_id in briefing.item_ids if corpus.has_item(item_id))
    return any(item.kind in (ItemKind.PILLAR, ItemKind.INITIATIVE, ItemKind.TARGET) for item in items)

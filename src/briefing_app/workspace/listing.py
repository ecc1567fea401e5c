"""Lists of what bears tags, notes and items of the corpus alike: what meets a filter, and what a row has to say.

A list is made of ids, so that a hundred thousand rows are there at once; the rows themselves are read as they are seen.
"""

from collections.abc import Sequence
from datetime import date

from briefing_app.core.corpus import Item
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import Note, TagId
from briefing_app.core.quick import dataclass
from briefing_app.storage.filtering import Order
from briefing_app.workspace.workspace import Workspace

__all__ = ["Bearer", "Order", "count_bearers", "fetch_bearers", "list_bearers"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """An item of the corpus, or a note, with its tags. Neither is given for an id that is gone."""

    id: str
    item: Item | None = None
    note: Note | None = None
    tag_ids: tuple[TagId, ...] = ()


def list_bearers(workspace: Workspace, wanted: Filter, today: date, order: Order = Order.CHANGED) -> tuple[str, ...]:
    """What meets a filter: the ids of the items, in the order of the document, then those of the notes.

    Raises `NotebookUnreadable`.
    """
    filtering = workspace.filtering
    return (*filtering.fetch_item_ids(wanted), *filtering.fetch_note_ids(wanted, today, order=order))


def count_bearers(workspace: Workspace, wanted: Filter, today: date) -> int:
    """How many items and notes meet a filter. Raises `NotebookUnreadable`."""
    return len(workspace.filtering.fetch_item_ids(wanted)) + workspace.filtering.count_notes(wanted, today)


def fetch_bearers(workspace: Workspace, bearer_ids: Sequence[str]) -> tuple[Bearer, ...]:
    """What stands behind ids, in their order. Raises `NotebookUnreadable`."""
    notes = {note.id: note for note in workspace.notebook.fetch_notes_by_id(list(bearer_ids))}
    tag_ids = dict[str, list[TagId]]()
    for tagging in workspace.notebook.fetch_taggings(list(bearer_ids)):
        tag_ids.setdefault(tagging.bearer_id, []).append(tagging.tag_id)
    corpus = workspace.corpus
    return tuple(
        Bearer(
            id=id_,
            item=corpus.item(id_) if id_ not in notes and corpus.has_item(id_) else None,
            note=notes.get(id_),  # type: ignore[call-overload]  # a plain text is asked for among note ids
            tag_ids=tuple(tag_ids.get(id_, ())),
        )
        for id_ in bearer_ids
    )

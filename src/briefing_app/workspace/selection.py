"""What of the notebook leaves it in a form for others to read: the notes for some people, and what belongs to them.

Highlights and tags are for nobody in particular. Where private notes are left out, so are highlights that bear no note
that goes along, and tags on items.
"""

from collections import defaultdict
from functools import cached_property

from briefing_app.core.notebook import Highlight, Note, Tag, Visibility
from briefing_app.core.quick import dataclass
from briefing_app.workspace.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class Selection:
    """The notes, the highlights, the tags, and which tag names each item and note bears."""

    notes: tuple[Note, ...]
    highlights: tuple[Highlight, ...]
    tags: tuple[Tag, ...]
    borne: dict[str, tuple[str, ...]]

    @cached_property
    def item_ids(self) -> frozenset[str]:
        """The items on which anything hangs."""
        note_ids = {note.id for note in self.notes}
        return frozenset(
            (
                *(note.item_id for note in self.notes),
                *(highlight.item_id for highlight in self.highlights),
                *(bearer_id for bearer_id in self.borne if bearer_id not in note_ids),
            )
        )

    def tags_of(self, bearer_id: str) -> tuple[str, ...]:
        """The names of the tags that an item or a note bears."""
        return self.borne.get(bearer_id, ())

    def highlights_on(self, item_id: str) -> tuple[Highlight, ...]:
        """The highlights on an item's words, in the order of the words."""
        return tuple(self._highlights_by_item[item_id])

    def notes_on(self, highlight_id: str) -> tuple[Note, ...]:
        """The notes that were written on a highlight."""
        return tuple(self._notes_by_place[highlight_id])

    def notes_without_words(self, item_id: str) -> tuple[Note, ...]:
        """The notes on an item as a whole."""
        return tuple(self._notes_by_place[item_id])

    @cached_property
    def _highlights_by_item(self) -> dict[str, list[Highlight]]:
        found = defaultdict[str, list[Highlight]](list)
        for highlight in self.highlights:
            found[highlight.item_id].append(highlight)
        return found

    @cached_property
    def _notes_by_place(self) -> dict[str, list[Note]]:
        found = defaultdict[str, list[Note]](list)
        marked = {highlight.id: highlight.item_id for highlight in self.highlights}
        for note in self.notes:
            is_on_words = note.highlight_id is not None and marked.get(note.highlight_id) == note.item_id
            found[str(note.highlight_id) if is_on_words else note.item_id].append(note)
        return found


def select_for(workspace: Workspace, visibilities: frozenset[Visibility]) -> Selection:
    """What is for these people."""
    notebook = workspace.notebook
    notes = tuple(note for note in notebook.fetch_notes() if note.visibility in visibilities)
    note_ids = {note.id for note in notes}
    is_whole = Visibility.PRIVATE in visibilities
    bearing = {note.highlight_id for note in notes}
    tags = {tag.id: tag for tag in notebook.fetch_tags()}
    taggings = [each for each in notebook.fetch_taggings() if each.tag_id in tags]
    shown = [each for each in taggings if (each.bearer_id in note_ids if each.is_note else is_whole)]
    borne = defaultdict[str, list[str]](list)
    for each in shown:
        borne[each.bearer_id].append(tags[each.tag_id].name)
    used = {each.tag_id for each in shown}
    return Selection(
        notes=notes,
        highlights=tuple(each for each in notebook.fetch_highlights() if is_whole or each.id in bearing),
        tags=tuple(tag for tag in tags.values() if is_whole or tag.id in used),
        borne={bearer_id: tuple(sorted(names, key=str.casefold)) for bearer_id, names in borne.items()},
    )

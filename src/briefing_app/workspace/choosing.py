"""Putting many things into a briefing at once: all that a tag has, all that was found, all that is selected.

Some of them are in it already, and some cannot be printed. Those are left, and counted, so that one is told; what
is chosen by itself is refused by name instead.
"""

from collections.abc import Sequence

from briefing_app.core.briefing import EntryKind
from briefing_app.core.corpus import PRESS, Corpus, ItemKind
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import Visibility
from briefing_app.core.quick import dataclass
from briefing_app.workspace.briefing import fetch_briefing
from briefing_app.workspace.workspace import Workspace

MOST_AT_ONCE = 300
"""A pack of more is none that anyone carries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorting:
    """Codes and ids, each in one of the four, in the order in which they were given.

    `unshared` are notes that are private or for the team; `unfit` is what has no place in a pack.
    """

    fresh: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    unshared: tuple[str, ...] = ()
    unfit: tuple[str, ...] = ()


def sort_for_briefing(workspace: Workspace, refs: Sequence[str], briefing_id: str = "") -> Sorting:
    """What of many things is new to a briefing, or to one that is still to be made.

    Raises `BadInput` where they are too many, `UnknownItem`.
    """
    wanted = list(dict.fromkeys(refs))
    if len(wanted) > MOST_AT_ONCE:
        raise BadInput(
            f"{len(wanted):,} things are too many to be put into a briefing at once.",
            f"Narrow them to {MOST_AT_ONCE} or fewer.",
        )
    entries = fetch_briefing(workspace, briefing_id).entries if briefing_id else ()
    known = {entry.refers_to for entry in entries if entry.kind in (EntryKind.ITEM, EntryKind.NOTE)}
    notes = {str(note.id): note for note in workspace.notebook.fetch_notes_by_id(wanted)}
    groups: dict[str, list[str]] = {"fresh": [], "known": [], "unshared": [], "unfit": []}
    for ref in wanted:
        note = notes.get(ref)
        if ref in known:
            group = "known"
        elif note is None:
            group = "fresh" if is_fit(workspace.corpus, ref) else "unfit"
        elif note.visibility is not Visibility.PACK:
            group = "unshared"
        else:
            group = "fresh" if note.text.strip() else "unfit"
        groups[group].append(ref)
    return Sorting(**{name: tuple(group) for name, group in groups.items()})


def is_fit(corpus: Corpus, item_id: str) -> bool:
    """Whether a pack can show it by itself: pillars, initiatives, targets, mechanisms, lines of the press report."""
    if not corpus.has_item(item_id):
        return False
    item = corpus.item(item_id)
    return item.kind is not ItemKind.PASSAGE or corpus.passage(item.passage_id).source_id == PRESS

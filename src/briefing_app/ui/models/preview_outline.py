"""What is where in a previewed pack: from a place on a leaf to an entry of the briefing, and back."""

from briefing_app.core.briefing import EntryId
from briefing_app.workspace.preview_messages import KeyPlace, Outline

MOST_KEYS = 12
"""So many places before a leaf are remembered: if the nearest are taken out, one before them is still there."""


def find_entry_at(outline: Outline, leaf: int, x: float, y: float) -> EntryId | None:
    """The entry that brought in what stands there, in shares of the leaf; none for the cover and the like."""
    page = _find_page_at(outline, leaf, x)
    before = None
    for place in outline.places:
        if page is None or (place.page, place.y) > (page, y):
            break
        before = place
    return outline.owners.get(before.key) if before else None


def find_page(outline: Outline, entry_id: EntryId) -> int | None:
    """The number of the page on which an entry begins."""
    place = _find_place(outline, entry_id)
    return place.page if place else None


def find_leaf(outline: Outline, entry_id: EntryId) -> int | None:
    """The leaf on which an entry begins."""
    page = find_page(outline, entry_id)
    return outline.pages[page - 1].leaf if page else None


def find_pages(outline: Outline) -> dict[EntryId, int]:
    """The page on which each entry begins that is in the pack."""
    return {entry_id: page for entry_id in outline.keys if (page := find_page(outline, entry_id)) is not None}


def find_anchor(outline: Outline, leaf: int) -> tuple[tuple[str, ...], int]:
    """By which places a leaf is found again when others come or go before it, the nearest first; and how far behind."""
    leaves = [outline.pages[place.page - 1].leaf for place in outline.places]
    before = [(at, number) for number, at in enumerate(leaves) if at <= leaf]
    nearest = sorted(before, reverse=True)[:MOST_KEYS]
    keys = tuple(outline.places[number].key for _, number in nearest)
    return (keys, leaf - nearest[0][0]) if nearest else ((), 0)


def _find_page_at(outline: Outline, leaf: int, x: float) -> int | None:
    """Which of the pages on a leaf is there."""
    on_leaf = [(page.left, number) for number, page in enumerate(outline.pages, start=1) if page.leaf == leaf]
    return max((each for each in on_leaf if each[0] <= x), default=(0.0, None))[1]


def _find_place(outline: Outline, entry_id: EntryId) -> KeyPlace | None:
    """Where an entry begins: at its own place, else at the first of what it brings in."""
    keys = outline.keys.get(entry_id, ())
    own = next((place for place in outline.places if place.key in keys[:1]), None)
    return own or next((place for place in outline.places if place.key in keys), None)

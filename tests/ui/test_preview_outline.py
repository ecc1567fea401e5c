"""From a place on a leaf to an entry, and back: for single pages and for a booklet."""

import pytest

from briefing_app.core.briefing import EntryId
from briefing_app.ui.models.preview_outline import find_anchor, find_entry_at, find_leaf, find_pages
from briefing_app.workspace.preview_messages import KeyPlace, Outline, PagePlace

FIRST, SECOND = EntryId("first"), EntryId("second")
PLACES = (
    KeyPlace("cover", 1, 0.4),
    KeyPlace("pillar I", 2, 0.1),
    KeyPlace("I.1", 3, 0.1),
    KeyPlace("I.2", 5, 0.1),
    KeyPlace("target x", 5, 0.6),
    KeyPlace("glossary", 6, 0.1),
)


def outline(pages: tuple[PagePlace, ...]) -> Outline:
    return Outline(
        serial=1,
        leaves=1 + max(page.leaf for page in pages),
        width=600.0,
        height=800.0,
        pages=pages,
        places=PLACES,
        owners={"I.1": FIRST, "I.2": SECOND, "target x": FIRST},
        keys={FIRST: ("I.1", "target x"), SECOND: ("gone", "I.2"), EntryId("nowhere"): ()},
        wanted=0,
        drawn=(),
    )


SINGLE = outline(tuple(PagePlace(leaf, 0.0) for leaf in range(6)))
BOOKLET = outline(
    (
        PagePlace(0, 0.5),
        PagePlace(1, 0.0),
        PagePlace(2, 0.5),
        PagePlace(3, 0.0),
        PagePlace(3, 0.5),
        PagePlace(2, 0.0),
        PagePlace(1, 0.5),
        PagePlace(0, 0.0),
    )
)


@pytest.mark.parametrize(
    ("leaf", "y", "entry"),
    [
        (0, 0.9, None),
        (1, 0.9, None),
        (2, 0.05, None),
        (2, 0.1, FIRST),
        (3, 0.0, FIRST),
        (4, 0.5, SECOND),
        (4, 0.7, FIRST),
        (5, 0.05, FIRST),
        (5, 0.5, None),
        (9, 0.5, None),
    ],
)
def test_what_is_clicked_belongs_to_what_began_last(leaf: int, y: float, entry: EntryId | None) -> None:
    assert find_entry_at(SINGLE, leaf, 0.5, y) == entry


def test_on_a_sheet_of_a_booklet_the_half_that_is_clicked_counts() -> None:
    assert find_entry_at(BOOKLET, 2, 0.7, 0.5) == FIRST
    assert find_entry_at(BOOKLET, 2, 0.2, 0.5) is None
    assert find_entry_at(BOOKLET, 3, 0.2, 0.5) == FIRST
    assert find_entry_at(BOOKLET, 3, 0.9, 0.3) == SECOND


def test_an_entry_leads_to_its_own_place_else_to_the_first_it_brought_in() -> None:
    assert find_pages(SINGLE) == {FIRST: 3, SECOND: 5}
    assert (find_leaf(SINGLE, FIRST), find_leaf(SINGLE, SECOND)) == (2, 4)
    assert find_leaf(SINGLE, EntryId("nowhere")) is None
    assert find_leaf(BOOKLET, SECOND) == 3


def test_a_leaf_is_remembered_by_the_places_before_it_the_nearest_first() -> None:
    assert find_anchor(SINGLE, 3) == (("I.1", "pillar I", "cover"), 1)
    assert find_anchor(SINGLE, 4) == (("target x", "I.2", "I.1", "pillar I", "cover"), 0)
    assert find_anchor(SINGLE, 0) == (("cover",), 0)

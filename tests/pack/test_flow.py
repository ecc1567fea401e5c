"""Filling pages: what is glued stays together, what vanishes is not seen at the top of a page."""

from hypothesis import given
from hypothesis import strategies as some

from briefing_app.pack.filling import fill_pages
from briefing_app.pack.flow import Group, Strip, flow_paragraph, keep_ends, space
from briefing_app.pack.lines import break_paragraph
from briefing_app.pack.styles import BODY
from briefing_app.pack.text import say

STRIPS = some.lists(
    some.builds(
        Strip,
        height=some.floats(min_value=1, max_value=60),
        glued=some.booleans(),
        vanishes=some.booleans(),
        starts_page=some.booleans(),
    )
)


@given(STRIPS)
def test_nothing_is_lost_or_set_twice_or_below_the_foot(strips: list[Strip]) -> None:
    pages = fill_pages(strips, 100)
    shown = [each.strip for page in pages for each in page if not each.strip.vanishes]
    assert list(map(id, shown)) == [id(strip) for strip in strips if not strip.vanishes]
    for page in pages:
        assert not page[0].strip.vanishes
        assert all(each.y + each.strip.height <= 100.01 for each in page if not each.strip.vanishes)


def test_glued_strips_go_to_the_next_page_together() -> None:
    strips = [Strip(height=60), Strip(height=30, glued=True), Strip(height=30)]
    assert [len(page) for page in fill_pages(strips, 100)] == [1, 2]


def test_what_is_glued_and_taller_than_a_page_is_torn() -> None:
    assert [len(page) for page in fill_pages([Strip(height=30, glued=True)] * 7, 100)] == [3, 3, 1]


def test_space_vanishes_at_the_top_of_a_page() -> None:
    pages = fill_pages([Strip(height=95), space(10), Strip(height=20)], 100)
    assert [[each.y for each in page] for page in pages] == [[0.0], [0.0]] or [len(page) for page in pages] == [2, 1]


def test_at_least_two_lines_stand_on_each_side_of_a_break() -> None:
    for count in range(2, 12):
        strips = flow_paragraph(break_paragraph(say("\n".join("x" * count), BODY), 300), 0.0)
        for room in range(2, count + 1):
            sizes = [len(page) for page in fill_pages(strips, room * BODY.leading)]
            assert sum(sizes) == count
            assert min(sizes) >= 2 or count == 3 or room == 2


def test_the_ends_of_a_note_keep_two_things_together() -> None:
    strips = keep_ends([Strip(height=1), space(1), Strip(height=1), Strip(height=1), space(1), Strip(height=1)])
    assert [strip.glued for strip in strips] == [True, True, False, True, True, False]


def test_the_head_of_a_table_stands_again_on_every_page() -> None:
    head = Strip(height=10, glued=True)
    group = Group(head_again=head)
    rows = [Strip(height=30, group=group) for _ in range(6)]
    pages = fill_pages([Strip(height=10, glued=True, group=group), *rows], 100)
    assert [len(page) for page in pages] == [4, 4]
    assert [each.is_continued for each in pages[1]] == [True] * 4
    assert pages[1][0].strip.height == 10

"""Where things stand in the margin: nothing over anything, each as near to its words as can be."""

from hypothesis import given
from hypothesis import strategies as some

from briefing_app.ui.models.margin_layout import BETWEEN, Wish, find_free, stack

WISHES = some.lists(some.tuples(some.integers(0, 3000), some.integers(20, 600)), min_size=1, max_size=30).map(
    lambda pairs: [Wish(float(top), float(height)) for top, height in sorted(pairs)]
)


def test_what_has_room_stands_beside_its_words() -> None:
    assert stack([Wish(100, 50), Wish(300, 50), Wish(700, 50)], 24) == (100, 300, 700)


def test_the_later_gives_way_downwards() -> None:
    assert stack([Wish(100, 80), Wish(120, 80), Wish(130, 80)], 24) == (100, 200, 300)


def test_what_is_current_stands_beside_its_words_and_the_earlier_give_way_upwards() -> None:
    assert stack([Wish(100, 80), Wish(120, 80), Wish(250, 80), Wish(260, 80)], 24, pivot=2) == (50, 150, 250, 350)


def test_nothing_goes_off_the_top() -> None:
    assert stack([Wish(30, 200), Wish(40, 200), Wish(50, 80)], 24, pivot=2) == (24, 244, 464)


@given(wishes=WISHES, data=some.data())
def test_nothing_covers_anything_and_the_order_is_kept(wishes: list[Wish], data: some.DataObject) -> None:
    pivot = data.draw(some.none() | some.integers(0, len(wishes) - 1))
    tops = stack(wishes, 24, pivot)

    assert tops[0] >= 24
    for above, below, wish in zip(tops, tops[1:], wishes, strict=False):
        assert below - above >= wish.height + BETWEEN - 1


@given(wishes=WISHES, data=some.data())
def test_what_is_current_is_where_it_wants_to_be_unless_the_others_need_the_room(
    wishes: list[Wish], data: some.DataObject
) -> None:
    pivot = data.draw(some.integers(0, len(wishes) - 1))
    needed = 24 + sum(wish.height + BETWEEN for wish in wishes[:pivot])

    assert stack(wishes, 24, pivot)[pivot] == max(wishes[pivot].top, needed)


def test_the_bar_stands_where_it_covers_nothing_if_that_is_near() -> None:
    taken = [(100, 200), (260, 400)]
    assert find_free(Wish(120, 40), taken, lowest=900, most=120) == 59
    assert find_free(Wish(300, 40), taken, lowest=900, most=120) == 219
    assert find_free(Wish(300, 40), [(0, 900)], lowest=900, most=120) == 300
    assert find_free(Wish(2000, 40), [], lowest=900, most=120) == 900

"""Where things stand in the margin: each beside its words, none over another.

All are pushed down as far as those above them need. What is beside the current item comes first: it stands beside its
words if there is any way to do so, and those above it give way upwards.
"""

from collections.abc import Sequence

from briefing_app.core.quick import dataclass

BETWEEN = 20


@dataclass(frozen=True, slots=True)
class Wish:
    """Where something should begin, and how high it is."""

    top: float
    height: float


def stack(wishes: Sequence[Wish], first_top: float, pivot: int | None = None) -> tuple[int, ...]:
    """Where each begins, in the order in which they are given, which is that of their wishes."""
    tops = _push_down(wishes, first_top)
    if pivot is None or pivot >= len(wishes):
        return tuple(round(top) for top in tops)
    highest = first_top + sum(each.height + BETWEEN for each in wishes[:pivot])
    tops[pivot] = max(wishes[pivot].top, highest)
    for at in range(pivot - 1, -1, -1):
        tops[at] = min(tops[at], tops[at + 1] - BETWEEN - wishes[at].height)
    after = tops[pivot] + wishes[pivot].height + BETWEEN
    return tuple(round(top) for top in (*tops[: pivot + 1], *_push_down(wishes[pivot + 1 :], after)))


def find_free(wish: Wish, taken: Sequence[tuple[int, int]], lowest: int, most: int) -> int:
    """Where something that floats over the margin covers nothing, if that is no more than `most` from its wish.

    `taken` are the tops and bottoms of what it should not cover; it never begins above 0 or below `lowest`.
    """
    wanted = min(max(round(wish.top), 0), lowest)
    height = round(wish.height)
    tries = [wanted, *(bottom + 1 for _, bottom in taken), *(top - height - 1 for top, _ in taken)]
    free = [
        top
        for top in tries
        if 0 <= top <= lowest
        and abs(top - wanted) <= most
        and all(top + height < start or top > end for start, end in taken)
    ]
    return min(free, key=lambda top: abs(top - wanted), default=wanted)


def _push_down(wishes: Sequence[Wish], first_top: float) -> list[float]:
    tops, free = [], first_top
    for wish in wishes:
        top = max(wish.top, free)
        tops.append(top)
        free = top + wish.height + BETWEEN
    return tops

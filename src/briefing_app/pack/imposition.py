"""On which leaf of the file every page stands, and where on it.

Pages are drawn in the order in which they are read, whatever leaf they are on: who hears a booklet hears it in order.
"""

from collections.abc import Iterator
from typing import NamedTuple

from briefing_app.core.product import Paper
from briefing_app.core.quick import dataclass
from briefing_app.pack.paper import SHEETS, Sheets

CREEP = 0.3
"""How much nearer to the spine the pages of each sheet inside another stand: the fold pushes them out."""

PAGES_PER_SHEET, CARDS_PER_LEAF = 4, 4
CUT_LENGTH = 10.5
Point = tuple[float, float]


class Spot(NamedTuple):
    """The upper left corner of a page, from that of its leaf; leaves are counted from 0."""

    leaf: int
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Imposition:
    """Leaves of one size, and the spot of every page in the order in which pages are read."""

    width: float
    height: float
    leaves: int
    spots: tuple[Spot, ...]
    cuts: tuple[tuple[Point, Point], ...] = ()
    """Short lines on every leaf that show where to cut it; from its upper left corner."""


def impose_singly(sheet: Sheets, count: int) -> Imposition:
    """Every page on a leaf of its own."""
    spots = tuple(Spot(number, 0.0, 0.0) for number in range(count))
    return Imposition(width=sheet.width, height=sheet.height, leaves=count, spots=spots)


def impose_booklet(sheet: Sheets, count: int) -> Imposition:
    """Two pages beside one another, front and back of each sheet, to be folded into one another.

    Printed on both sides, turned on the short edge. The count is a multiple of four.
    """
    assert count % PAGES_PER_SHEET == 0, "a sheet that is folded has four pages"
    spots: dict[int, Spot] = {}
    for number in range(1, count // PAGES_PER_SHEET + 1):
        creep = CREEP * (number - 1)
        front, back = 2 * number - 2, 2 * number - 1
        left, right = creep, sheet.width - creep
        spots[count - 2 * number + 2] = Spot(front, left, 0.0)
        spots[2 * number - 1] = Spot(front, right, 0.0)
        spots[2 * number] = Spot(back, left, 0.0)
        spots[count - 2 * number + 1] = Spot(back, right, 0.0)
    ordered = tuple(spots[number] for number in range(1, count + 1))
    return Imposition(width=2 * sheet.width, height=sheet.height, leaves=count // 2, spots=ordered)


def impose_cards(sheet: Sheets, paper: Paper, count: int) -> Imposition:
    """Four cards on a leaf, their backs mirrored behind them. Fronts and backs follow one another."""
    whole = SHEETS[paper]
    left, top = (whole.width - 2 * sheet.width) / 2, (whole.height - 2 * sheet.height) / 2
    leaves = 2 * -(-count // (2 * CARDS_PER_LEAF))
    return Imposition(
        width=whole.width,
        height=whole.height,
        leaves=leaves,
        spots=tuple(_spread(sheet, left, top, count)),
        cuts=tuple(_mark_cuts(sheet, whole, left, top)),
    )


def _mark_cuts(sheet: Sheets, whole: Sheets, left: float, top: float) -> Iterator[tuple[Point, Point]]:
    """At the edges of the paper where a cut begins and ends, and where two cross."""
    for x in (left, left + sheet.width, left + 2 * sheet.width):
        if CUT_LENGTH / 2 < x < whole.width - CUT_LENGTH / 2:
            yield (x, 0.0), (x, CUT_LENGTH)
            yield (x, whole.height - CUT_LENGTH), (x, whole.height)
    for y in (top, top + sheet.height, top + 2 * sheet.height):
        if CUT_LENGTH / 2 < y < whole.height - CUT_LENGTH / 2:
            yield (0.0, y), (CUT_LENGTH, y)
            yield (whole.width - CUT_LENGTH, y), (whole.width, y)
    middle_x, middle_y = left + sheet.width, top + sheet.height
    yield (middle_x - CUT_LENGTH / 2, middle_y), (middle_x + CUT_LENGTH / 2, middle_y)
    yield (middle_x, middle_y - CUT_LENGTH / 2), (middle_x, middle_y + CUT_LENGTH / 2)


def _spread(sheet: Sheets, left: float, top: float, count: int) -> Iterator[Spot]:
    for index in range(count):
        card, is_back = divmod(index, 2)
        leaf, place = divmod(card, CARDS_PER_LEAF)
        row, column = divmod(place, 2)
        column = 1 - column if is_back else column
        yield Spot(2 * leaf + is_back, left + column * sheet.width, top + row * sheet.height)

"""How wide the columns of a table of figures are: as usual, unless words are longer, as in large print."""

from collections.abc import Sequence

from briefing_app.pack.design import Design
from briefing_app.pack.lines import set_line
from briefing_app.pack.styles import Style
from briefing_app.pack.text import say

CELL_GAP = 10.5


def find_widths(design: Design, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """No word is broken, and no day, as long as other columns have room to spare."""
    needed = [
        max(
            _measure(titles[index].split(" "), design.table_head),
            _measure(
                [word for row in rows for word in (row[index].split(" ") if index else [row[0]])], design.table_cell
            ),
        )
        + (CELL_GAP if index else 0.0)
        for index in range(len(titles))
    ]
    return share_out(_list_usual(design, len(titles)), needed)


def share_out(usual: Sequence[float], needed: Sequence[float]) -> tuple[float, ...]:
    """Each has its usual width, and what one lacks it has from those that can spare it."""
    lacking = sum(max(need - has, 0.0) for has, need in zip(usual, needed, strict=True))
    spare = sum(max(has - need, 0.0) for has, need in zip(usual, needed, strict=True))
    if not lacking or not spare:
        return tuple(usual)
    given, taken = min(spare / lacking, 1.0), min(lacking / spare, 1.0)
    return tuple(has + (need - has) * (given if need > has else taken) for has, need in zip(usual, needed, strict=True))


def _list_usual(design: Design, count: int) -> tuple[float, ...]:
    """Where the table says whose each figure is, that column takes half of the one for the sources' numbers."""
    *others, basis, source = design.figure_columns
    return design.figure_columns if count == len(design.figure_columns) else (*others, source / 2, basis, source / 2)


def _measure(words: Sequence[str], style: Style) -> float:
    return max((set_line(say(word, style)).width for word in words), default=0.0)

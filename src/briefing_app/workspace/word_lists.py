"""Lists of notes as real lists of a word processor, which count as their writer counted."""

from briefing_app.markdown import BULLET
from briefing_app.workspace.manuscript import Item
from briefing_app.workspace.word_styles import BULLETS, DEEPEST_LEVEL, NUMBERS, NUMBERS_IN_BRACKETS

HIGHEST = 32_767
"""A word processor counts no further."""


class Lists:
    """Which list each item is in. `starts` are the lists so far: their kinds, and their first numbers."""

    def __init__(self) -> None:
        self.starts: list[tuple[int, int]] = []
        self._open: dict[int, tuple[int, int, int]] = {}
        """By depth: the list that is open there, its kind, and the number that would go on."""

    def end(self) -> None:
        """What follows is no item: the lists are closed."""
        self._open.clear()

    def place(self, item: Item) -> tuple[int, int] | None:
        """The level and the list of an item; none for what has no marker, or one that no list can have."""
        self._open = {depth: told for depth, told in self._open.items() if depth <= item.depth}
        told = _read_marker(item.marker)
        if told is None or item.depth - 1 > DEEPEST_LEVEL:
            return None
        kind, number = told
        list_number, open_kind, expected = self._open.get(item.depth, (0, 0, 0))
        if open_kind != kind or (kind != BULLETS and number != expected):
            self.starts.append((kind, number))
            list_number = len(self.starts)
        self._open[item.depth] = (list_number, kind, number + 1)
        return item.depth - 1, list_number


def _read_marker(marker: str) -> tuple[int, int] | None:
    if marker == BULLET:
        return BULLETS, 1
    number, sign = marker[:-1], marker[-1:]
    if not (number.isascii() and number.isdigit()) or int(number) > HIGHEST:
        return None
    return (NUMBERS_IN_BRACKETS if sign == ")" else NUMBERS), int(number)

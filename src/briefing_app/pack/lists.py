"""The lists of a note, as those hear them who cannot see how far an item is indented."""

from typing import NamedTuple

from briefing_app.pack.markdown import BULLET, Block
from briefing_app.pack.tags import Numbering, Role, Tag, Tags, item_tags


class _Level(NamedTuple):
    """An open list and its latest item."""

    numbering: Numbering
    listed: Tag
    item: Tag
    label: Tag
    body: Tag


class ListTags:
    """Which lists are open while the blocks of a note are set, one after the other, inside of something."""

    def __init__(self, around: Tags) -> None:
        self._around = around
        self._levels: list[_Level] = []

    def enter(self, block: Block) -> tuple[Tags, Tags]:
        """The tags of the block's marker, and of what its text is in."""
        before = self._levels[block.depth - 1] if 0 < block.depth <= len(self._levels) else None
        del self._levels[block.depth :]
        while len(self._levels) < block.depth:
            self._levels.append(_open_item(block.marker, None))
        if block.marker and before is not None:
            self._levels[-1] = _open_item(block.marker, before)
        tags = self._around
        marker_tags = tags
        for level in self._levels:
            marker_tags = (*tags, level.listed, level.item, level.label)
            tags = (*tags, level.listed, level.item, level.body)
        return marker_tags, tags


def _open_item(marker: str, before: _Level | None) -> _Level:
    """The next item of a list, or the first of a new one, where bullets follow numbers."""
    numbering = Numbering.BULLETS if marker in ("", BULLET) else Numbering.NUMBERS
    goes_on = before is not None and before.numbering is numbering
    return _Level(numbering, before.listed if before and goes_on else Tag(Role.LIST, numbering=numbering), *item_tags())

"""The pictures of the large leaves of a preview: those that are there, and those that will be."""

from PySide6.QtGui import QImage

from briefing_app.core.quick import dataclass
from briefing_app.ui.widgets.live_preview_renderer import Picture

MOST_KEPT = 9
"""Leaves that are turned to and fro are there at once; more would only take memory."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A large picture, of which pack and how wide."""

    serial: int
    width: int
    image: QImage


class PreviewPictures:
    """Says of each leaf, large or small, whether it is still to be asked for."""

    def __init__(self) -> None:
        self._kept: dict[int, Kept] = {}
        self._serial = 0
        self._coming: set[tuple[int, int]] = set()

    def begin(self, serial: int) -> None:
        """Another pack: all is to be asked for anew, and what there was is shown until it comes."""
        self._serial, self._coming = serial, set()

    def forget(self) -> None:
        """Nothing of what there was is to be shown any more."""
        self._kept, self._coming = {}, set()

    def is_missing(self, leaf: int, width: int) -> bool:
        """Whether there is no picture of a leaf as it is now that is so wide, nor will be."""
        return (leaf, width) not in self._coming

    def expect(self, leaf: int, width: int) -> None:
        """It will be there."""
        self._coming.add((leaf, width))

    def keep(self, picture: Picture, leaf_in_sight: int) -> None:
        """A large one; those farthest from what is in sight go."""
        kept = Kept(picture.serial, picture.image.width(), picture.image)
        if self._kept.get(picture.leaf, kept).width != kept.width:
            self._put_away(picture.leaf)
        self._kept[picture.leaf] = kept
        for leaf in sorted(self._kept, key=lambda each: abs(each - leaf_in_sight))[MOST_KEPT:]:
            self._put_away(leaf)

    def find(self, leaf: int) -> Kept | None:
        """The large picture of a leaf as it is now."""
        kept = self._kept.get(leaf)
        return kept if kept is not None and kept.serial == self._serial else None

    def _put_away(self, leaf: int) -> None:
        """If it is wanted again it is drawn again."""
        gone = self._kept.pop(leaf)
        if gone.serial == self._serial:
            self._coming.discard((leaf, gone.width))

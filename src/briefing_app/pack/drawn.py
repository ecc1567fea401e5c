"""What was drawn of a file, ready to be put into it, wherever it was drawn."""

from typing import NamedTuple

from briefing_app.pack.structure import Told
from briefing_app.pack.writing import Finished

Forms = dict[str, tuple[set[int], tuple[float, float]]]


class Begun(NamedTuple):
    """How many objects are numbered already, and how many of them are surfaces to click on."""

    objects: int
    clicks: int


class Drawn(NamedTuple):
    """Some pages as they stand in the file: the marks of leaves, and what they are parts of.

    `leaves` has a digest of the marks on each leaf, and refers to what can be clicked there; `used` are the glyphs of
    each font.
    """

    marks: list[Finished]
    told: Told
    leaves: dict[int, tuple[bytes, str]]
    used: dict[str, set[int]]
    forms: Forms

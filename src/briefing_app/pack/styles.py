"""The measures of a page and the scale of its type. Units are points.

*Serif is theirs, sans is ours*: Plex Serif is set only for words of a source. Every line box and space is a
multiple of 3.5, and a baseline stands 3.5 above the bottom of its box. Text is black, as solid toner; nothing
depends on colour.
"""

from dataclasses import replace
from enum import Enum
from functools import cache

from briefing_app.core.quick import dataclass

Colour = tuple[float, float, float]

INK: Colour = (0.0, 0.0, 0.0)
WHITE: Colour = (1.0, 1.0, 1.0)
INDIGO: Colour = (0x17 / 255, 0x36 / 255, 0x5D / 255)
TINT: Colour = (0xEF / 255, 0xF2 / 255, 0xF7 / 255)
HAIR: Colour = (0x9A / 255, 0xA3 / 255, 0xB0 / 255)
DATA: Colour = (0.0, 0x72 / 255, 0xB2 / 255)

SHEET_WIDTH, SHEET_HEIGHT = 595.28, 841.89
INNER_MARGIN, OUTER_MARGIN = 63.0, 56.28
TEXT_TOP, TEXT_HEIGHT = 84.0, 672.0
LABEL_WIDTH, NUMBER_WIDTH, MAIN_WIDTH = 91.0, 28.0, 357.0
MAIN_X = LABEL_WIDTH + NUMBER_WIDTH
NUMBER_GAP = 9.0
BASELINE = 3.5
FIELD_WIDER = 10.5
FIELD_INSIDE = 14.0
TAB_TOP, TAB_PITCH, TAB_HEIGHT, TAB_WIDTH, TAB_UNPRINTABLE = 175.0, 63.0, 56.0, 35.0, 14.0
MARK_SIZE, MARK_RISE = 8.0, 7.0
"""A status mark, and how far above a baseline its upper edge stands."""

ROOM_FOR_TALL_SCRIPTS = 3.5
"""Devanagari and Japanese need this much more between lines than Latin of the same size."""


class Family(Enum):
    """Who speaks: a source in serif, we in sans."""

    __hash__ = object.__hash__

    SANS = "sans"
    SERIF = "serif"


class Weight(Enum):
    """How heavy a letter is; the value is the name that the font files bear."""

    __hash__ = object.__hash__

    REGULAR = "Regular"
    MEDIUM = "Medium"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a piece of text looks. `leading` is the height of its line box."""

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    family: Family = Family.SANS
    colour: Colour = INK
    tracking: float = 0.0
    italic: bool = False

    def __hash__(self) -> int:
        return hash((self.size, self.leading))

    @cache  # noqa: B019 (there are as many styles as a pack has)
    def heavier(self) -> "Style":
        """The same in SemiBold."""
        return replace(self, weight=Weight.SEMIBOLD)

    @cache  # noqa: B019
    def lighter(self) -> "Style":
        """The same in Regular."""
        return replace(self, weight=Weight.REGULAR)

    @cache  # noqa: B019
    def slanted(self) -> "Style":
        """The same in italics."""
        return replace(self, italic=True)

    @cache  # noqa: B019
    def in_indigo(self) -> "Style":
        """The same in the colour of codes and labels."""
        return replace(self, colour=INDIGO)

    @cache  # noqa: B019
    def in_serif(self) -> "Style":
        """The same as words of a source."""
        return replace(self, family=Family.SERIF)


def _semibold(size: float, leading: float, colour: Colour = INK) -> Style:
    return Style(size=size, leading=leading, weight=Weight.SEMIBOLD, colour=colour)


def _serif(size: float, leading: float) -> Style:
    return Style(size=size, leading=leading, family=Family.SERIF)


COVER_TITLES = tuple(
    _semibold(size, leading) for size, leading in ((35, 42), (28, 35), (24, 28), (18, 24.5), (14, 17.5), (10, 14))
)
COVER_VISION = _serif(12, 17.5)
SECTION_HEAD = _semibold(24, 28)
SECTION_NOTE = Style(size=10, leading=14)
NUMERAL = _semibold(72, 70, INDIGO)
PILLAR_NAME = _serif(26, 31.5)
HEADLINE = _semibold(22, 28)
VERBATIM = _serif(12, 17.5)
PRESS = _serif(10, 14)
EXCERPT = _serif(9.5, 14)
FIELD_CODE = _semibold(15, 17.5, INDIGO)
LABEL = _semibold(8.5, 14, INDIGO)
PARAGRAPH_NUMBER = Style(size=8, leading=14)
LOCATOR = Style(size=7.5, leading=10.5)
SMALL = Style(size=8, leading=10.5)
LINE_TO_TAKE = Style(size=11.5, leading=17.5)
BODY = Style(size=10, leading=14)
BACKGROUND = Style(size=9.5, leading=14)
KEY_MESSAGE = _semibold(12.5, 17.5)
ACTION = Style(size=9, leading=14)
ACTION_DETAIL = Style(size=8.5, leading=14)
STATUS_WORD = _semibold(8.5, 14)
STATUS_LINE = Style(size=11.5, leading=17.5)
TABLE_HEAD = _semibold(8, 10.5, INDIGO)
TABLE_CELL = Style(size=8.5, leading=10.5)
LIST_HEAD = _semibold(8, 14, INDIGO)
LIST_ROW = Style(size=9.5, leading=17.5)
CONTENTS_MAIN = _semibold(10, 14)
CONTENTS_NUMERAL = _semibold(15, 14, INDIGO)
CONTENTS_PILLAR = _serif(11, 14)
CONTENTS_CODE = Style(size=8.5, leading=14)
CONTENTS_ITEM = Style(size=9.5, leading=14)
HEAD_INNER = Style(size=7.5, leading=10.5)
HEAD_OUTER = Style(size=8, leading=10.5)
HEAD_CODE = _semibold(9, 10.5, INDIGO)
FOLIO = Style(size=9, leading=10.5)
TAB_NUMERAL = _semibold(8, 17.5, WHITE)
MARKING = Style(size=10, leading=14, weight=Weight.BOLD, tracking=1.0)
BULLET_LABEL = Style(size=7, leading=7)
EMPTY_CHART = _semibold(11, 14)

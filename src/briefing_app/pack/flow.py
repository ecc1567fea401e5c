"""What is to be set, as strips: the smallest things that go to one page whole (see `filling`).

A strip is a line of a paragraph, a row of a table, a chart. Strips that are glued stay on one page; what
vanishes (space, a rule between parts) is left out at the top of a page.

Marks bear tags that say what they are (see `tags`), and strips the tags of what all of their marks are in.
"""

from collections.abc import Iterable, Sequence
from typing import Protocol

from briefing_app.core.quick import dataclass, quick_change, quick_replace
from briefing_app.pack.changes import Change
from briefing_app.pack.languages import DOCUMENT_LANGUAGE, find_main_language
from briefing_app.pack.lines import Line, Paragraph
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.styles import BASELINE, INDIGO, Colour
from briefing_app.pack.tags import Role, Tag, Tags


class Mark(Protocol):
    """Anything that can be drawn."""

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draws it with its upper left corner there."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark, and where it is from the upper left corner of its strip. Without tags it is decoration."""

    x: float
    y: float
    mark: Mark
    tags: Tags = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a link, a page number or an entry of the outline can lead to."""

    key: str
    title: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Group:
    """What strips have in common: drawn beside the first of them, behind them, and again on a later page.

    The label is a part of what is `tagged`. `head_again` is set once more at the top of every later page, as the
    head of a table is. What is set again is not read out again.
    """

    tagged: Tag | None = None
    label: tuple[Placed, ...] = ()
    label_again: tuple[Placed, ...] = ()
    head_again: "Strip | None" = None
    behind: "Backdrop | None" = None


class Backdrop(Protocol):
    """What is drawn behind the strips of a group."""

    def draw(self, sheet: Sheet, x: float, top: float, foot: float) -> None:
        """Draws it from top to foot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """One thing to be set, `height` tall. `glued` keeps it on a page with the strip after it.

    `within` are the tags of what it is a part of, the outermost first.
    """

    height: float
    marks: tuple[Placed, ...] = ()
    glued: bool = False
    vanishes: bool = False
    starts_page: bool = False
    places: tuple[Place, ...] = ()
    group: Group | None = None
    within: Tags = ()
    change: Change | None = None
    """What happened to it since the last pack: a bar stands beside it."""


replace_strip = quick_replace(Strip)
_put_within, _put_in_group = quick_change(Strip, "within"), quick_change(Strip, "group")


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text in a box of the leading's height."""

    line: Line
    leading: float

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Its baseline stands 3.5 above the bottom of the box."""
        sheet.text(self.line, x, y + self.leading - BASELINE)


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal rule."""

    width: float
    thickness: float
    colour: Colour = INDIGO

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """From there to the right."""
        sheet.rule((x, y), (x + self.width, y), self.thickness, self.colour)


@dataclass(frozen=True, slots=True)
class Link:
    """A surface that leads to a place."""

    width: float
    height: float
    key: str

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draws nothing; a click on it leads there."""
        sheet.link(x, y, self.width, self.height, self.key)


def space(height: float, *, glued: bool = False) -> Strip:
    """Room between two things."""
    return Strip(height=height, vanishes=True, glued=glued)


def tag_words(paragraph: Paragraph, role: Role = Role.PARAGRAPH) -> Tag:
    """The tag of a paragraph or a heading, with the language that most of it is in."""
    language = DOCUMENT_LANGUAGE if paragraph.is_plain else find_main_language(paragraph.lines)
    return Tag(role, language="" if language == DOCUMENT_LANGUAGE else language)


def place_paragraph(
    paragraph: Paragraph, x: float = 0.0, y: float = 0.0, *, inside: Tags = (), tag: Tag | None = None
) -> tuple[Placed, ...]:
    """A paragraph that is not to be split."""
    tags = (*inside, tag or tag_words(paragraph))
    return tuple(
        Placed(x, y + index * paragraph.leading, Words(line, paragraph.leading), tags)
        for index, line in enumerate(paragraph.lines)
    )


def place_line(line: Line, leading: float, x: float = 0.0, y: float = 0.0, *, tags: Tags) -> Placed:
    """A single line, which is what its last tag says."""
    return Placed(x, y, Words(line, leading), tags)


def place_right(line: Line, leading: float, right: float, y: float = 0.0, *, tags: Tags) -> Placed:
    """A line that ends at `right`."""
    return Placed(right - line.width, y, Words(line, leading), tags)


def flow_paragraph(
    paragraph: Paragraph, x: float, *, beside: Sequence[Placed] = (), inside: Tags = (), tag: Tag | None = None
) -> list[Strip]:
    """A paragraph line by line, with at least two lines on each side of a break; `beside` goes with the first."""
    tags = (*inside, tag or tag_words(paragraph))
    last = len(paragraph.lines) - 1
    return [
        Strip(
            height=paragraph.leading,
            marks=(*(beside if index == 0 else ()), Placed(x, 0.0, Words(line, paragraph.leading), tags)),
            glued=index < last and index in (0, last - 1),
        )
        for index, line in enumerate(paragraph.lines)
    ]


def glue(strips: Sequence[Strip]) -> list[Strip]:
    """The strips so that all stay on one page."""
    return [*glue_to_next(strips[:-1]), *strips[-1:]]


def glue_to_next(strips: Sequence[Strip]) -> list[Strip]:
    """The strips so that all stay together, and with what comes next."""
    return [strip if strip.glued else replace_strip(strip, glued=True) for strip in strips]


def keep_ends(strips: Sequence[Strip]) -> list[Strip]:
    """The strips so that the first two things that show stay together, and the last two."""
    shown = [index for index, strip in enumerate(strips) if not strip.vanishes]
    kept = {index for pair in (shown[:2], shown[-2:]) if len(pair) == 2 for index in range(*pair)}
    return [replace_strip(strip, glued=True) if index in kept else strip for index, strip in enumerate(strips)]


def put_in_group(strips: Iterable[Strip], group: Group) -> list[Strip]:
    """The strips as members of the group."""
    return [_put_in_group(strip, group) for strip in strips]


def put_within(strips: Iterable[Strip], *tags: Tag) -> list[Strip]:
    """The strips as parts of what the tags say."""
    return [_put_within(strip, tags + strip.within) for strip in strips]


def stack_marks(strips: Iterable[Strip], y: float = 0.0) -> list[Placed]:
    """The marks of strips that stand one under the other from `y` on, as those of one strip."""
    marks: list[Placed] = []
    for strip in strips:
        for placed in strip.marks:
            tags = (*strip.within, *placed.tags) if placed.tags else ()
            marks.append(Placed(placed.x, placed.y + y, placed.mark, tags))
        y += strip.height
    return marks


def add_places(strips: Sequence[Strip], *places: Place) -> list[Strip]:
    """The strips, the first of them being what the places name."""
    return [replace_strip(strips[0], places=(*places, *strips[0].places)), *strips[1:]]


def mark_change(strips: Sequence[Strip], change: Change | None, *places: Place) -> list[Strip]:
    """The strips, beside which a bar says what happened to them."""
    if change is None or not strips:
        return list(strips)
    return add_places([replace_strip(strip, change=change) for strip in strips], *places)


def height_of(strips: Iterable[Strip]) -> float:
    """Of all strips together."""
    return sum(strip.height for strip in strips)

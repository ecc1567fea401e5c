"""Fills pages. What is to be set comes as strips: the smallest things that go to one page whole.

A strip is a line of a paragraph, a row of a table, a chart. Strips that are glued stay on one page; what
vanishes (space, a rule between parts) is left out at the top of a page. Everything is measured before anything
is drawn, so that every page number is known when the first page is.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Protocol

from briefing_app.pack.lines import Line, Paragraph
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.styles import BASELINE, INDIGO, TEXT_HEIGHT, Colour

ROUNDING = 0.01
CLEARANCE = 24.0
"""How far above a place a reader lands, so that what it is called is seen with some room."""


class Mark(Protocol):
    """Anything that can be drawn."""

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draws it with its upper left corner there."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark, and where it is from the upper left corner of its strip."""

    x: float
    y: float
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a link, a page number or an entry of the outline can lead to."""

    key: str
    title: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Group:
    """What strips have in common: drawn beside the first of them, behind them, and again on a later page.

    `head_again` is set once more at the top of every later page, as the head of a table is.
    """

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
    """One thing to be set, `height` tall. `glued` keeps it on a page with the strip after it."""

    height: float
    marks: tuple[Placed, ...] = ()
    glued: bool = False
    vanishes: bool = False
    starts_page: bool = False
    places: tuple[Place, ...] = ()
    group: Group | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetStrip:
    """A strip at its height on a page."""

    y: float
    strip: Strip
    is_continued: bool


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


def place_paragraph(paragraph: Paragraph, x: float = 0.0, y: float = 0.0) -> tuple[Placed, ...]:
    """A paragraph that is not to be split."""
    return tuple(
        Placed(x, y + index * paragraph.leading, Words(line, paragraph.leading))
        for index, line in enumerate(paragraph.lines)
    )


def place_right(line: Line, leading: float, right: float, y: float = 0.0) -> Placed:
    """A line that ends at `right`."""
    return Placed(right - line.width, y, Words(line, leading))


def flow_paragraph(paragraph: Paragraph, x: float, *, beside: Sequence[Placed] = ()) -> list[Strip]:
    """A paragraph line by line, with at least two lines on each side of a break; `beside` goes with the first."""
    last = len(paragraph.lines) - 1
    return [
        Strip(
            height=paragraph.leading,
            marks=(*(beside if index == 0 else ()), Placed(x, 0.0, Words(line, paragraph.leading))),
            glued=index < last and index in (0, last - 1),
        )
        for index, line in enumerate(paragraph.lines)
    ]


def glue(strips: Sequence[Strip]) -> list[Strip]:
    """The strips so that all stay on one page."""
    return [*(replace(strip, glued=True) for strip in strips[:-1]), *strips[-1:]]


def glue_to_next(strips: Sequence[Strip]) -> list[Strip]:
    """The strips so that all stay together, and with what comes next."""
    return [replace(strip, glued=True) for strip in strips]


def keep_ends(strips: Sequence[Strip]) -> list[Strip]:
    """The strips so that the first two things that show stay together, and the last two."""
    shown = [index for index, strip in enumerate(strips) if not strip.vanishes]
    kept = {index for pair in (shown[:2], shown[-2:]) if len(pair) == 2 for index in range(*pair)}
    return [replace(strip, glued=True) if index in kept else strip for index, strip in enumerate(strips)]


def put_in_group(strips: Iterable[Strip], group: Group) -> list[Strip]:
    """The strips as members of the group."""
    return [replace(strip, group=group) for strip in strips]


def add_places(strips: Sequence[Strip], *places: Place) -> list[Strip]:
    """The strips, the first of them being what the places name."""
    return [replace(strips[0], places=(*places, *strips[0].places)), *strips[1:]]


def height_of(strips: Iterable[Strip]) -> float:
    """Of all strips together."""
    return sum(strip.height for strip in strips)


def fill_pages(strips: Iterable[Strip], height: float = TEXT_HEIGHT) -> list[tuple[SetStrip, ...]]:
    """The strips on as many pages as they take. What is glued is torn only where it is taller than a page."""
    filler = _Filler(height)
    for chunk in _chunk(strips):
        if chunk[0].starts_page or not filler.has_room_for(_height_needed(chunk)):
            filler.end_page()
        for strip in chunk:
            filler.add(strip)
    filler.end_page()
    return filler.pages


class _Filler:
    """The page that is being filled, and those before it."""

    def __init__(self, height: float) -> None:
        self.pages: list[tuple[SetStrip, ...]] = []
        self._height = height
        self._page: list[SetStrip] = []
        self._at = 0.0
        self._begun: set[Group] = set()

    def has_room_for(self, height: float) -> bool:
        return self._at + height <= self._height + ROUNDING

    def add(self, strip: Strip) -> None:
        if not strip.vanishes and not self.has_room_for(strip.height):
            self.end_page()
        if not self._page:
            if strip.vanishes:
                return
            if strip.group in self._begun and strip.group is not None and strip.group.head_again is not None:
                self._set(replace(strip.group.head_again, group=strip.group))
        self._set(strip)

    def end_page(self) -> None:
        if self._page:
            self.pages.append(tuple(self._page))
        self._page, self._at = [], 0.0

    def _set(self, strip: Strip) -> None:
        self._page.append(SetStrip(y=self._at, strip=strip, is_continued=strip.group in self._begun))
        if strip.group is not None:
            self._begun.add(strip.group)
        self._at += strip.height


def draw_strips(sheet: Sheet, strips: Sequence[SetStrip], x: float, top: float) -> None:
    """Draws a page's strips, in the order in which they are read."""
    for group, grouped in groupby(strips, key=lambda each: each.strip.group):
        members = list(grouped)
        if group is not None:
            _draw_group(sheet, group, members, x, top)
        for each in members:
            for placed in each.strip.marks:
                placed.mark.draw(sheet, x + placed.x, top + each.y + placed.y)
            for place in each.strip.places:
                sheet.place(place.key, top + each.y - CLEARANCE, place.title, place.level)


def _draw_group(sheet: Sheet, group: Group, members: Sequence[SetStrip], x: float, top: float) -> None:
    first, last = members[0], members[-1]
    if group.behind is not None:
        group.behind.draw(sheet, x, top + first.y, top + last.y + last.strip.height)
    for placed in group.label_again if first.is_continued else group.label:
        placed.mark.draw(sheet, x + placed.x, top + first.y + placed.y)


def _chunk(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    chunk: list[Strip] = []
    for strip in strips:
        chunk.append(strip)
        if not strip.glued:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _height_needed(chunk: Sequence[Strip]) -> float:
    """Of a chunk that is not to be torn; space at its end may hang over the foot of the page."""
    heights = [strip.height for strip in chunk]
    while len(heights) > 1 and chunk[len(heights) - 1].vanishes:
        heights.pop()
    return sum(heights)

"""Fills pages with strips, and draws them.

Everything is measured before anything is drawn, so that every page number is known when the first page is.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from briefing_app.core.quick import dataclass
from briefing_app.pack.flow import Group, Place, Placed, Strip
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.tags import Decoration, Tags

ROUNDING = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class SetStrip:
    """A strip at its height on a page."""

    y: float
    strip: Strip
    is_continued: bool
    is_set_again: bool = False


def fill_pages(strips: Iterable[Strip], height: float) -> list[tuple[SetStrip, ...]]:
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
        self._places: tuple[Place, ...] = ()
        """Of what vanished at the top of a page: they are where the next thing is."""

    def has_room_for(self, height: float) -> bool:
        return self._at + height <= self._height + ROUNDING

    def add(self, strip: Strip) -> None:
        if not strip.vanishes and not self.has_room_for(strip.height):
            self.end_page()
        if not self._page:
            if strip.vanishes:
                self._places += strip.places
                return
            if strip.group in self._begun and strip.group is not None and strip.group.head_again is not None:
                self._set(replace(strip.group.head_again, group=strip.group), is_set_again=True)
        if self._places:
            strip = replace(strip, places=(*self._places, *strip.places))
            self._places = ()
        self._set(strip)

    def end_page(self) -> None:
        if self._page:
            self.pages.append(tuple(self._page))
        self._page, self._at = [], 0.0

    def _set(self, strip: Strip, *, is_set_again: bool = False) -> None:
        is_continued = strip.group in self._begun
        self._page.append(SetStrip(y=self._at, strip=strip, is_continued=is_continued, is_set_again=is_set_again))
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
            within = None if each.is_set_again else each.strip.within
            _draw_marks(sheet, each.strip.marks, x, top + each.y, within)


def _draw_group(sheet: Sheet, group: Group, members: Sequence[SetStrip], x: float, top: float) -> None:
    first, last = members[0], members[-1]
    if group.behind is not None:
        sheet.decorate()
        group.behind.draw(sheet, x, top + first.y, top + last.y + last.strip.height)
    if first.is_continued:
        _draw_marks(sheet, group.label_again, x, top + first.y, None)
    else:
        around = first.strip.within
        within = around[: around.index(group.tagged) + 1] if group.tagged is not None else around
        _draw_marks(sheet, group.label, x, top + first.y, within)


def _draw_marks(sheet: Sheet, marks: Iterable[Placed], x: float, y: float, within: Tags | None) -> None:
    """The marks as parts of what they are within; within nothing, where they are only set again."""
    for placed in marks:
        if within is None:
            sheet.decorate(Decoration.PAGINATION)
        elif placed.tags:
            sheet.tag(placed.tags, within)
        else:
            sheet.decorate()
        placed.mark.draw(sheet, x + placed.x, y + placed.y)


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

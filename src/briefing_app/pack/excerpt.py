"""Some leaves of a pack, drawn by themselves: for who wants to see a page at once, and not all others before it.

They look as they do in the whole: numbers, folios and page references are those of the pack. What only a whole file
has is left out: nothing leads anywhere, and no outline names it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.core.quick import dataclass
from briefing_app.pack.archive import Description
from briefing_app.pack.contents import PackContents
from briefing_app.pack.design import choose_design
from briefing_app.pack.document import Page, impose, places_of
from briefing_app.pack.filling import draw_strips
from briefing_app.pack.furniture import draw_bars, draw_furniture, prepare_furniture
from briefing_app.pack.imposition import Imposition
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.text import clean_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A place that can be led to: on which page, and how far below the upper edge of it."""

    key: str
    page: int
    y: float


class _Excerpt(Sheet):
    """Draws the pages of some leaves, and counts as if it drew all."""

    def __init__(
        self, description: Description, whole: Imposition, leaves: Sequence[int], places: dict[str, int], stroke: float
    ) -> None:
        order = {leaf: number for number, leaf in enumerate(leaves)}
        self.numbers = [number for number, spot in enumerate(whole.spots, start=1) if spot.leaf in order]
        spots = tuple(
            whole.spots[number - 1]._replace(leaf=order[whole.spots[number - 1].leaf]) for number in self.numbers
        )
        self._turned = 0
        imposition = replace(whole, leaves=len(leaves), spots=spots)
        super().__init__(description, imposition=imposition, pages=places, stroke=stroke)
        self.total = len(whole.spots)

    def link(self, x: float, y: float, width: float, height: float, key: str) -> None:
        """Leads nowhere."""

    def place(self, key: str, y: float, title: str = "", level: int = 0) -> None:
        """Is not led to."""

    def _turn_to_next(self) -> None:
        if self._turned < len(self.numbers):
            self.number = self._turned  # by which the next spot is found
            super()._turn_to_next()
            self.number = self.numbers[self._turned]
            self._turned += 1


def draw_excerpt(contents: PackContents, pages: Sequence[Page], leaves: Sequence[int]) -> bytes:
    """A PDF of these leaves of a pack that is laid out, counted from 0; in rising order, each once."""
    design = choose_design(contents.product, contents.paper, contents.language, is_simplex=contents.is_simplex)
    places = {place.key: number for number, page in enumerate(pages, start=1) for place in places_of(page)}
    description = Description(
        title=clean_line(contents.title), marking="", made_on=contents.made_on, is_for_archive=False
    )
    sheet = _Excerpt(description, impose(design, contents, len(pages)), leaves, places, design.stroke)
    if contents.supplement is not None:
        sheet.name_page = contents.supplement.name_page
    furniture = prepare_furniture(design, contents)
    for number in sheet.numbers:
        page = pages[number - 1]
        draw_strips(sheet, page.strips, design.left_margin(number), design.sheet.text_top)
        draw_furniture(sheet, furniture, page.section)
        if contents.changes is not None:
            draw_bars(sheet, furniture, page.strips)
        sheet.finish_page()
    data = sheet.finish()
    if not sheet.forms:
        return data
    from briefing_app.pack.copies import fill_forms  # late: most packs have neither annexes nor copies

    return fill_forms(data, design, contents, sheet.forms)


def list_spots(contents: PackContents, pages: Sequence[Page]) -> Imposition:
    """On which leaf of the file every page stands, and where on it."""
    design = choose_design(contents.product, contents.paper, contents.language, is_simplex=contents.is_simplex)
    return impose(design, contents, len(pages))


def find_places(contents: PackContents, pages: Sequence[Page]) -> Iterator[Found]:
    """All parts that have a title and can be led to, in the order in which they are read."""
    design = choose_design(contents.product, contents.paper, contents.language, is_simplex=contents.is_simplex)
    for number, page in enumerate(pages, start=1):
        for each in page.strips:
            for place in each.strip.places:
                if place.title:
                    yield Found(key=place.key, page=number, y=design.sheet.text_top + each.y)

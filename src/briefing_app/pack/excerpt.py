"""Some leaves of a pack, drawn by themselves: for who wants to see a page at once, and not all others before it.

They look as they do in the whole: numbers, folios and page references are those of the pack. What only a whole file
has is left out: nothing leads anywhere, and no outline names it.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.pack.archive import Description
from briefing_app.pack.contents import PackContents
from briefing_app.pack.design import choose_design
from briefing_app.pack.document import Page, impose, list_places
from briefing_app.pack.filling import draw_strips
from briefing_app.pack.furniture import draw_bars, draw_furniture, prepare_furniture
from briefing_app.pack.imposition import Imposition
from briefing_app.pack.outline import Landing
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.text import clean_line


class _Excerpt(Sheet):
    """Draws the pages of some leaves, and counts as if it drew all."""

    def __init__(
        self, description: Description, whole: Imposition, leaves: Sequence[int], places: list[Landing], stroke: float
    ) -> None:
        order = {leaf: number for number, leaf in enumerate(leaves)}
        self.numbers = [number for number, spot in enumerate(whole.spots, start=1) if spot.leaf in order]
        spots = tuple(
            whole.spots[number - 1]._replace(leaf=order[whole.spots[number - 1].leaf]) for number in self.numbers
        )
        self._turned = 0
        imposition = replace(whole, leaves=len(leaves), spots=spots)
        super().__init__(description, imposition=imposition, places=places, stroke=stroke)
        self.total = len(whole.spots)

    def link(self, x: float, y: float, width: float, height: float, key: str) -> None:
        """Leads nowhere."""

    def _turn_to_next(self) -> None:
        if self._turned < len(self.numbers):
            self.number = self._turned  # by which the next spot is found
            super()._turn_to_next()
            self.number = self.numbers[self._turned]
            self._turned += 1


def draw_excerpt(contents: PackContents, pages: Sequence[Page], leaves: Sequence[int]) -> bytes:
    """A PDF of these leaves of a pack that is laid out, counted from 0; in rising order, each once."""
    design = choose_design(contents.product, contents.paper, contents.language, is_simplex=contents.is_simplex)
    places = [place._replace(title="") for place in list_places(contents, pages)]
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


def find_places(contents: PackContents, pages: Sequence[Page]) -> list[Landing]:
    """All parts that have a title and can be led to, in the order in which they are read."""
    return [place for place in list_places(contents, pages) if place.title]

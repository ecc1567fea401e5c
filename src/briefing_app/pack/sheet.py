"""The pages of one PDF while they are drawn: the one place through which text and figures get onto a page.

Points are measured from the top left corner of a page, downwards. A page stands on a leaf of the file, alone or with
others (see `imposition`); they are drawn in the order in which they are read. The marks on a page are written here, in
PDF's own operators. Every mark is part of what was tagged last, or of what was said to be decoration.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import groupby

from briefing_app.pack import operators
from briefing_app.pack.archive import Description, describe
from briefing_app.pack.drawn import Begun, Drawn, Forms
from briefing_app.pack.embedding import EmbeddedFont
from briefing_app.pack.faces import Face, open_face, shape
from briefing_app.pack.imposition import Imposition, Spot
from briefing_app.pack.languages import DOCUMENT_LANGUAGE, find_languages
from briefing_app.pack.leaves import Leaves
from briefing_app.pack.lines import Line, Piece
from briefing_app.pack.outline import Landing, add_outline
from briefing_app.pack.structure import Element, Point, Structure
from briefing_app.pack.styles import BASELINE, INK, Colour, Style
from briefing_app.pack.tags import Decoration, Role, Tag, Tags
from briefing_app.pack.writing import Finished, PackDocument

CUT_THICKNESS = 0.25
DEPTH = 0.25
"""How far below the baseline letters reach, as a share of their size."""

Dash = tuple[float, ...]


class Sheet:
    """Draws one page after the other. `places` are all that can be led to, in order."""

    def __init__(
        self,
        description: Description,
        *,
        imposition: Imposition,
        places: Sequence[Landing] = (),
        stroke: float = 1.0,
        name_page: Callable[[int], str] = str,
    ) -> None:
        self.total = len(imposition.spots)
        self.number = 0
        self.name_page = name_page
        """What is printed as the number of a page."""

        self.forms: Forms = {}
        """What stands under a name: on which leaves, and how large it is."""

        self._places = {place.key: place for place in places}
        self._outlined = places
        self._imposition = imposition
        self._stroke = stroke
        self._fonts: dict[Face, EmbeddedFont] = {}
        self._openings: dict[int, tuple[Style, EmbeddedFont, str]] = {}
        self._stamps: dict[tuple[str, float, float], list[str]] = {}
        self._marks: list[Finished] = []
        self._awaited = Counter(spot.leaf for spot in imposition.spots)
        self._document = PackDocument()
        describe(self._document, description)
        self._leaves = Leaves(self._document, imposition)
        self._structure = Structure(self._document, self._leaves.references)
        self._owner: Element | Decoration = Decoration.LAYOUT
        self._turn_to_next()

    def page_of(self, key: str) -> int:
        """The number of the page on which that place is."""
        return self._places[key].page

    def tag(self, tags: Tags, within: Tags = ()) -> None:
        """All that is drawn from here on is the element at the end of that path."""
        self._owner = self._structure.elements.get(tags[-1]) or self._structure.find((*within, *tags))

    def decorate(self, decoration: Decoration = Decoration.LAYOUT) -> None:
        """All that is drawn from here on is no part of the text."""
        self._owner = decoration

    def stamp(self, key: str, draw: Callable[[], None]) -> None:
        """Draws decoration that many pages have at the same place, or the marks that drew it before."""
        marks, place = self._leaf.marks, (key, self._left, self._top)
        self._structure.end_marks(marks)
        kept = self._stamps.get(place)
        if kept is not None:
            marks += kept
            return
        begin = len(marks)
        draw()
        self._structure.end_marks(marks)
        self._stamps[place] = marks[begin:]

    def text(self, line: Line, x: float, baseline: float) -> None:
        """A line of text, with its links; words in another language than that of their element say which."""
        owner = self._owner
        if line.is_plain and self._draw_plain(line, x, baseline):
            return
        if isinstance(owner, Decoration) or owner.is_picture:
            self._draw_pieces(line.pieces, x, baseline)
            return
        for key, pieces in groupby(line.pieces, key=lambda piece: piece.span.leads_to):
            linked = list(pieces)
            if key:
                self._owner = self._structure.add(Tag(Role.LINK), owner)
            self._draw_languages(linked, x, baseline, owner.tag.language or DOCUMENT_LANGUAGE)
            if key:
                self._link_pieces(linked, x, baseline)
            self._owner = owner

    def rule(self, start: Point, end: Point, thickness: float, colour: Colour = INK, dash: Dash = ()) -> None:
        """A straight line."""
        self.path((start, end), stroke=colour, thickness=thickness, dash=dash)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        thickness: float = 0.0,
        dash: Dash = (),
    ) -> None:
        """A rectangle, by its upper left corner."""
        corners = ((x, y), (x + width, y + height))
        outline = f"{operators.say_numbers((self._left + x, self._top - y - height, width, height))} re"
        self._mark(operators.paint(outline, fill, stroke, thickness * self._stroke, dash), corners)

    def path(
        self,
        points: Sequence[Point],
        *,
        closed: bool = False,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        thickness: float = 0.0,
        dash: Dash = (),
    ) -> None:
        """A line through the points, or the surface that they enclose."""
        outline = operators.trace([(self._left + x, self._top - y) for x, y in points]) + (" h" if closed else "")
        self._mark(operators.paint(outline, fill, stroke, thickness * self._stroke, dash), points)

    def circle(
        self,
        centre: Point,
        radius: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        thickness: float = 0.0,
        dash: Dash = (),
    ) -> None:
        """A circle."""
        outline = operators.trace_circle(self._left + centre[0], self._top - centre[1], radius)
        corners = ((centre[0] - radius, centre[1] - radius), (centre[0] + radius, centre[1] + radius))
        self._mark(operators.paint(outline, fill, stroke, thickness * self._stroke, dash), corners)

    def form(self, name: str, x: float, y: float, width: float, height: float) -> None:
        """What is put into the file under that name when the file is finished, in a rectangle of that size."""
        corner = operators.say_numbers((self._left + x, self._top - y - height))
        self.forms.setdefault(name, (set(), (width, height)))[0].add(self._spot.leaf)
        self._mark(f"q 1 0 0 1 {corner} cm /{name} Do Q", ((x, y), (x + width, y + height)))

    def link(self, x: float, y: float, width: float, height: float, key: str) -> None:
        """A rectangle that leads to a place in the pack, as a part of what is tagged."""
        assert isinstance(self._owner, Element), "a link is never decoration"
        left, bottom = self._left + x, self._top - y - height
        corners = operators.say_numbers((left, bottom, left + width, bottom + height))
        destination, says = self._leaves.lead_to(self._places[key]), f"Page {self.page_of(key)}"
        self._leaf.surfaces.append(self._structure.add_surface(self._owner, corners, destination, says))

    def finish_page(self) -> None:
        """Ends the page; the next mark is made on the one after it."""
        self._structure.end_marks(self._leaf.marks)
        self._awaited[self._spot.leaf] -= 1
        if not self._awaited[self._spot.leaf]:
            self._marks.append(self._leaves.finish_one(self._spot.leaf))
        self._turn_to_next()

    def go_to(self, number: int) -> None:
        """The next mark is made on that page: those before it are drawn elsewhere."""
        self.number = number - 1
        self._turn_to_next()

    @property
    def begun(self) -> Begun:
        """How many numbers are taken by what was drawn here."""
        return Begun(*self._structure.counted)

    def hand_over(self, begun: Begun | None = None) -> Drawn:
        """All that was drawn here, its numbers following those that are taken."""
        objects, clicks = begun or (0, 0)
        told = self._structure.tell(self._document.objectcounter + 1 + objects, clicks)
        return Drawn(
            self._marks,
            told,
            {number: leaf.settle() for number, leaf in enumerate(self._leaves) if leaf.digest},
            {face.name: font.used for face, font in self._fonts.items()},
            self.forms,
        )

    def finish(self, *parts: Drawn) -> bytes:
        """The whole file, of what was drawn here and elsewhere; of what was drawn here, if nothing is given."""
        parts, document = parts or (self.hand_over(),), self._document
        document.reserve(sum(len(part.told.objects.lengths) for part in parts))
        document.add([marks for part in parts for marks in part.marks])
        document.add([part.told.objects for part in parts])
        leaves = {number: leaf for part in parts for number, leaf in part.leaves.items()}
        document.add([self._leaves.finish(leaves), self._structure.finish([part.told for part in parts])])
        add_outline(document, self._outlined, self._leaves.lead_to)
        for part in parts:
            self._take_in(part)
        for font in sorted(self._fonts.values(), key=lambda font: font.resource):
            font.addObjects(document)
        return document.finish()

    def _take_in(self, part: Drawn) -> None:
        for name, used in part.used.items():
            self._embed(open_face(name)).used.update(used)
        for name, (leaves, size) in part.forms.items():
            self.forms.setdefault(name, (set(), size))[0].update(leaves)

    def _turn_to_next(self) -> None:
        if self.number == self.total:
            return
        self.number += 1
        self._spot: Spot = self._imposition.spots[self.number - 1]
        self._leaf = self._leaves[self._spot.leaf]
        self._left, self._top = self._spot.x, self._imposition.height - self._spot.y
        self._structure.turn_to(self._spot.leaf)
        if not self._leaf.marks:
            self._mark_cuts()

    def _mark_cuts(self) -> None:
        """Once on every leaf."""
        self.decorate(Decoration.PAGINATION)
        for start, end in self._imposition.cuts:
            left, top = self._spot.x, self._spot.y
            self.rule((start[0] - left, start[1] - top), (end[0] - left, end[1] - top), CUT_THICKNESS)

    def _draw_plain(self, line: Line, x: float, baseline: float) -> bool:
        """Most lines: English that leads nowhere, with glyphs that say what they stand for. Says if this was one."""
        owner = self._owner
        if isinstance(owner, Element) and not owner.is_plain:
            return False
        left, y = self._left + x, self._top - baseline
        drawn = []
        for at, shaped, span, said in line.pieces:
            kept = self._openings.get(id(span.style))
            if kept is None:
                font = self._embed(shaped.face)
                kept = self._openings[id(span.style)] = (span.style, font, operators.open_text(span.style, font))
            shown = kept[1].show_plain(shaped.words)
            if not shown:
                return False
            show = f"[{shown}] TJ" if not said else f"{operators.open_said(said)} [{shown}] TJ EMC"
            drawn.append(f"{kept[2]} {left + at:.2f} {y:.2f} Tm {show} ET")
        marks = self._leaf.marks
        if owner is not self._structure.open:
            self._structure.enter(owner, marks)
        marks += drawn
        return True

    def _draw_languages(self, pieces: Sequence[Piece], x: float, baseline: float, usual: str) -> None:
        owner = self._owner
        assert isinstance(owner, Element)
        spoken = zip(find_languages(pieces), pieces, strict=True)
        for language, run in groupby(spoken, key=lambda pair: pair[0]):
            if language != usual:
                self._owner = self._structure.add(Tag(Role.WORDS, language=language), owner)
            self._draw_pieces([piece for _, piece in run], x, baseline)
            self._owner = owner

    def _draw_pieces(self, pieces: Sequence[Piece], x: float, baseline: float) -> None:
        for run in operators.split_runs(map(self._fill_in, pieces)):
            font = self._embed(run[0].shaped.face)
            style, last = run[0].span.style, run[-1]
            end = last.x + last.shaped.width * style.size / 1000
            corners = ((x + run[0].x, baseline - style.size), (x + end, baseline + style.size * DEPTH))
            self._mark(operators.show_run(run, font, self._left + x, self._top - baseline), corners)

    def _fill_in(self, piece: Piece) -> Piece:
        if not piece.span.is_page_number:
            return piece
        return piece._replace(shaped=shape(piece.shaped.face, self.name_page(self.page_of(piece.span.leads_to))))

    def _embed(self, face: Face) -> EmbeddedFont:
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = EmbeddedFont(face)
        return font

    def _link_pieces(self, led: Sequence[Piece], x: float, baseline: float) -> None:
        style, last = led[0].span.style, led[-1]
        width = last.x - led[0].x + last.shaped.width * last.span.style.size / 1000
        self.link(x + led[0].x, baseline + BASELINE - style.leading, width, style.leading, led[0].span.leads_to)

    def _mark(self, operators: str, corners: Sequence[Point]) -> None:
        """The one way onto the page: a mark within what it belongs to, and how far it reaches."""
        owner, marks = self._owner, self._leaf.marks
        if owner is not self._structure.open:
            self._structure.enter(owner, marks)
        marks.append(operators)
        if isinstance(owner, Element) and owner.is_picture:
            owner.cover((self._left + x, self._top - y) for x, y in corners)

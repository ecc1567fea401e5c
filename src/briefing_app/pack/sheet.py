"""The sheets of one PDF while they are drawn: the one place through which text and figures get onto a page.

Points are measured from the top left corner, downwards. ReportLab keeps the document: its pages, links, outline
and streams; the marks on a page are written here, in PDF's own operators. Every mark is part of what was tagged
last, or of what was said to be decoration.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from briefing_app.pack.archive import Description, allow_entries, describe
from briefing_app.pack.embedding import EmbeddedFont
from briefing_app.pack.faces import Face, shape
from briefing_app.pack.languages import DOCUMENT_LANGUAGE, find_languages
from briefing_app.pack.lines import Line, Piece
from briefing_app.pack.operators import goes_on, paint, say_numbers, show_run
from briefing_app.pack.streams import Stream
from briefing_app.pack.structure import Element, Point, Structure
from briefing_app.pack.styles import BASELINE, INK, SHEET_HEIGHT, SHEET_WIDTH, Colour
from briefing_app.pack.tags import Decoration, Role, Tag, Tags
from briefing_app.pack.text import clean_line

CURVE = 0.5523
"""How far the handles of a quarter of a circle reach, as a share of its radius."""

PDF_VERSION = (1, 7)
PRINTED = 4
"""The flag of what is printed with its page; PDF/A allows no other."""

DEPTH = 0.25
"""How far below the baseline letters reach, as a share of their size."""

Dash = tuple[float, ...]


class PackCanvas(Canvas):  # type: ignore[misc]
    """A canvas that asks for no font of its own, so that the file names only fonts that it holds."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class _Surface(pdfdoc.LinkAnnotation):  # type: ignore[misc]
    """What is clicked, with the number under which a reader finds what it is a part of."""

    permitted = (*pdfdoc.LinkAnnotation.permitted, "StructParent")


class Sheet:
    """Draws one page after the other. `pages` says on which page every place that can be led to is."""

    def __init__(self, description: Description, *, pages: Mapping[str, int], total: int) -> None:
        self.total = total
        self.number = 1
        self._pages = pages
        self._fonts: dict[Face, EmbeddedFont] = {}
        self._marks: list[str] = []
        self._canvas = PackCanvas(
            None,
            pagesize=(SHEET_WIDTH, SHEET_HEIGHT),
            pageCompression=1,
            invariant=1,
            lang=DOCUMENT_LANGUAGE,
            pdfVersion=PDF_VERSION,
        )
        self._document = self._canvas._doc
        # ReportLab has put the time or an environment variable into it; the file's identity is to come from its pages.
        self._document.signature = hashlib.md5(usedforsecurity=False)
        describe(self._document, description)
        self._structure = Structure(self._document)
        self._owner: Element | Decoration = Decoration.LAYOUT

    def page_of(self, key: str) -> int:
        """The number of the page on which that place is."""
        return self._pages[key]

    def tag(self, tags: Tags) -> None:
        """All that is drawn from here on is the element at the end of that path."""
        self._owner = self._structure.find(tags)

    def decorate(self, decoration: Decoration = Decoration.LAYOUT) -> None:
        """All that is drawn from here on is no part of the text."""
        self._owner = decoration

    def text(self, line: Line, x: float, baseline: float) -> None:
        """A line of text, with its links; words in another language than that of their element say which."""
        owner = self._owner
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
        shape_ = f"{say_numbers((x, SHEET_HEIGHT - y - height, width, height))} re"
        self._mark(paint(shape_, fill, stroke, thickness, dash), corners)

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
        steps = [f"{say_numbers((x, SHEET_HEIGHT - y))} {'l' if index else 'm'}" for index, (x, y) in enumerate(points)]
        shape_ = " ".join(steps) + (" h" if closed else "")
        self._mark(paint(shape_, fill, stroke, thickness, dash), points)

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
        x, y, r, c = centre[0], SHEET_HEIGHT - centre[1], radius, radius * CURVE
        curves = (
            (x + r, y + c, x + c, y + r, x, y + r),
            (x - c, y + r, x - r, y + c, x - r, y),
            (x - r, y - c, x - c, y - r, x, y - r),
            (x + c, y - r, x + r, y - c, x + r, y),
        )
        shape_ = " ".join((f"{say_numbers((x + r, y))} m", *(f"{say_numbers(curve)} c" for curve in curves), "h"))
        corners = ((centre[0] - r, centre[1] - r), (centre[0] + r, centre[1] + r))
        self._mark(paint(shape_, fill, stroke, thickness, dash), corners)

    def link(self, x: float, y: float, width: float, height: float, key: str) -> None:
        """A rectangle that leads to a place in the pack, as a part of what is tagged."""
        assert isinstance(self._owner, Element), "a link is never decoration"
        bottom = SHEET_HEIGHT - y - height
        surface = _Surface(
            (x, bottom, x + width, bottom + height),
            f"Page {self.page_of(key)}",
            self._canvas._bookmarkReference(key),
            "[0 0 0]",
            F=PRINTED,
            StructParent=self.total + self._structure.clicks,
        )
        self._canvas._addAnnotation(surface)
        self._structure.add_click(self._owner, surface)

    def place(self, key: str, y: float, title: str = "", level: int = 0) -> None:
        """Makes this a place that can be led to, and an entry of the outline if it has a title."""
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=min(SHEET_HEIGHT - y, SHEET_HEIGHT), zoom=0)
        if title:
            self._canvas.addOutlineEntry(clean_line(title), key, level)

    def finish_page(self) -> None:
        """Ends the page; the next mark is made on a new one."""
        self._marks += self._structure.end_marks()
        marks = "\n".join(self._marks).encode("ascii")
        self._document.updateSignature(marks)
        self._canvas.showPage()
        page = self._document.Pages.pages[-1]
        page.Contents = Stream(marks)
        page.StructParents, page.Tabs = self.number - 1, "/S"
        allow_entries(page, "StructParents", "Tabs")
        self._structure.start_page()
        self._marks = []
        self.number += 1

    def finish(self) -> bytes:
        """The whole file."""
        self._structure.finish()
        self._canvas.showOutline()
        return bytes(self._canvas.getpdfdata())

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
        for run in _split_runs(map(self._fill_in, pieces)):
            font = self._embed(run[0].shaped.face)
            style, last = run[0].span.style, run[-1]
            end = last.x + last.shaped.width * style.size / 1000
            corners = ((x + run[0].x, baseline - style.size), (x + end, baseline + style.size * DEPTH))
            self._mark(show_run(run, font, x, SHEET_HEIGHT - baseline), corners)

    def _fill_in(self, piece: Piece) -> Piece:
        if not piece.span.is_page_number:
            return piece
        return piece._replace(shaped=shape(piece.shaped.face, str(self.page_of(piece.span.leads_to))))

    def _embed(self, face: Face) -> EmbeddedFont:
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = EmbeddedFont(face, f"T{len(self._fonts) + 1}")
            self._document.delayedFonts.append(font)
        return font

    def _link_pieces(self, led: Sequence[Piece], x: float, baseline: float) -> None:
        style, last = led[0].span.style, led[-1]
        width = last.x - led[0].x + last.shaped.width * last.span.style.size / 1000
        self.link(x + led[0].x, baseline + BASELINE - style.leading, width, style.leading, led[0].span.leads_to)

    def _mark(self, operators: str, corners: Sequence[Point]) -> None:
        """The one way onto the page: a mark within what it belongs to, and how far it reaches."""
        self._marks += self._structure.enter(self._owner)
        self._marks.append(operators)
        if isinstance(self._owner, Element) and self._owner.is_picture:
            self._owner.cover((x, SHEET_HEIGHT - y) for x, y in corners)


def _split_runs(pieces: Iterator[Piece]) -> Iterator[list[Piece]]:
    run: list[Piece] = []
    for piece in pieces:
        if run and not goes_on(run[-1], piece):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run

"""The sheets of one PDF while they are drawn: the one place through which text and figures get onto a page.

Points are measured from the top left corner, downwards. ReportLab keeps the document: its pages, links, outline
and streams; the marks on a page are written here, in PDF's own operators.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from briefing_app.pack.embedding import EmbeddedFont
from briefing_app.pack.faces import Face, Glyph, shape
from briefing_app.pack.lines import Line, Piece
from briefing_app.pack.styles import BASELINE, INK, SHEET_HEIGHT, SHEET_WIDTH, Colour, Style
from briefing_app.pack.text import clean_line

rl_config.useA85 = 0  # the one switch for it: streams as they are, not as text that is a quarter longer

CURVE = 0.5523
"""How far the handles of a quarter of a circle reach, as a share of its radius."""

Point = tuple[float, float]
Dash = tuple[float, ...]


class PackCanvas(Canvas):  # type: ignore[misc]
    """A canvas that asks for no font of its own, so that the file names only fonts that it holds."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class Sheet:
    """Draws one page after the other. `pages` says on which page every place that can be led to is."""

    def __init__(self, *, title: str, made_on: date, pages: Mapping[str, int], total: int) -> None:
        self.total = total
        self.number = 1
        self._pages = pages
        self._fonts: dict[Face, EmbeddedFont] = {}
        self._marks: list[str] = []
        self._canvas = PackCanvas(None, pagesize=(SHEET_WIDTH, SHEET_HEIGHT), pageCompression=1, invariant=1, lang="en")
        self._describe(clean_line(title), made_on)

    def page_of(self, key: str) -> int:
        """The number of the page on which that place is."""
        return self._pages[key]

    def text(self, line: Line, x: float, baseline: float) -> None:
        """A line of text, with its links."""
        run: list[Piece] = []
        for piece in map(self._fill_in, line.pieces):
            if run and not _goes_on(run[-1], piece):
                self._draw_run(run, x, baseline)
                run = []
            run.append(piece)
        if run:
            self._draw_run(run, x, baseline)
        self._link_pieces(line, x, baseline)

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
        shape_ = f"{_say(x)} {_say(SHEET_HEIGHT - y - height)} {_say(width)} {_say(height)} re"
        self._paint(shape_, fill, stroke, thickness, dash)

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
        steps = [f"{_say(x)} {_say(SHEET_HEIGHT - y)} {'l' if index else 'm'}" for index, (x, y) in enumerate(points)]
        self._paint(" ".join(steps) + (" h" if closed else ""), fill, stroke, thickness, dash)

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
        corners = (
            (x + r, y + c, x + c, y + r, x, y + r),
            (x - c, y + r, x - r, y + c, x - r, y),
            (x - r, y - c, x - c, y - r, x, y - r),
            (x + c, y - r, x + r, y - c, x + r, y),
        )
        steps = [f"{_say(x + r)} {_say(y)} m", *(f"{' '.join(map(_say, corner))} c" for corner in corners), "h"]
        self._paint(" ".join(steps), fill, stroke, thickness, dash)

    def link(self, x: float, y: float, width: float, height: float, key: str) -> None:
        """A rectangle that leads to a place in the pack."""
        bottom = SHEET_HEIGHT - y - height
        self._canvas.linkAbsolute(f"Page {self.page_of(key)}", key, (x, bottom, x + width, bottom + height))

    def place(self, key: str, y: float, title: str = "", level: int = 0) -> None:
        """Makes this a place that can be led to, and an entry of the outline if it has a title."""
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=min(SHEET_HEIGHT - y, SHEET_HEIGHT), zoom=0)
        if title:
            self._canvas.addOutlineEntry(clean_line(title), key, level)

    def finish_page(self) -> None:
        """Ends the page; the next mark is made on a new one."""
        marks = "\n".join(self._marks)
        self._canvas.addLiteral(marks)
        self._canvas._doc.updateSignature(marks)
        self._canvas.showPage()
        self._marks = []
        self.number += 1

    def finish(self) -> bytes:
        """The whole file."""
        self._canvas.showOutline()
        return bytes(self._canvas.getpdfdata())

    def _describe(self, title: str, made_on: date) -> None:
        self._canvas.setTitle(title)
        self._canvas.setSubject("")
        self._canvas.setAuthor("")
        self._canvas.setCreator("Briefing app")
        self._canvas.setProducer("ReportLab")
        self._canvas.setDateFormatter(lambda *_: f"D:{made_on:%Y%m%d}000000Z")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        # ReportLab has put the time or an environment variable into it; the file's identity is to come from its pages.
        self._canvas._doc.signature = hashlib.md5(usedforsecurity=False)

    def _fill_in(self, piece: Piece) -> Piece:
        if not piece.span.is_page_number:
            return piece
        return piece._replace(shaped=shape(piece.shaped.face, str(self.page_of(piece.span.leads_to))))

    def _draw_run(self, run: Sequence[Piece], x: float, baseline: float) -> None:
        """Pieces in one font and style, one directly after the other."""
        style = run[0].span.style
        font = self._embed(run[0].shaped.face)
        marks = [
            f"BT {_say_colour(style.colour)} rg /{font.resource} {_say(style.size)} Tf"
            f" 1 0 0 1 {_say(x + run[0].x)} {_say(SHEET_HEIGHT - baseline)} Tm"
        ]
        if style.tracking:
            marks.append(f"{_say(style.tracking)} Tc")
        marks += self._show_pieces(run, font, style)
        if style.tracking:
            marks.append("0 Tc")
        self._marks.append(" ".join((*marks, "ET")))

    def _show_pieces(self, run: Sequence[Piece], font: EmbeddedFont, style: Style) -> Iterator[str]:
        """Words whose glyphs do not say what they stand for come with their text, and with the space after them."""
        for reads_right, pieces in groupby(_join_spaces(run), key=lambda piece: font.reads_right(piece.shaped.glyphs)):
            if reads_right:
                yield from _show([glyph for piece in pieces for glyph in piece.shaped.glyphs], style)
                continue
            for piece in pieces:
                spoken = "".join(glyph.text for glyph in piece.shaped.glyphs).encode("utf-16-be").hex().upper()
                yield f"/Span <</ActualText <FEFF{spoken}>>> BDC"
                yield from _show(piece.shaped.glyphs, style)
                yield "EMC"

    def _embed(self, face: Face) -> EmbeddedFont:
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = EmbeddedFont(face, f"T{len(self._fonts) + 1}")
            self._canvas._doc.delayedFonts.append(font)
        return font

    def _link_pieces(self, line: Line, x: float, baseline: float) -> None:
        for key in dict.fromkeys(piece.span.leads_to for piece in line.pieces if piece.span.leads_to):
            led = [piece for piece in line.pieces if piece.span.leads_to == key]
            style, last = led[0].span.style, led[-1]
            width = last.x - led[0].x + last.shaped.width * last.span.style.size / 1000
            self.link(x + led[0].x, baseline + BASELINE - style.leading, width, style.leading, key)

    def _paint(self, path: str, fill: Colour | None, stroke: Colour | None, thickness: float, dash: Dash) -> None:
        marks = ["q"]
        if fill is not None:
            marks.append(f"{_say_colour(fill)} rg")
        if stroke is not None:
            marks.append(f"{_say_colour(stroke)} RG {_say(thickness)} w")
        if dash:
            marks.append(f"[{' '.join(map(_say, dash))}] 0 d")
        painting = "B" if fill is not None and stroke is not None else "f" if fill is not None else "S"
        self._marks.append(" ".join((*marks, path, painting, "Q")))


def _goes_on(before: Piece, piece: Piece) -> bool:
    style: Style = before.span.style
    reach = before.x + before.shaped.width * style.size / 1000 + style.tracking * len(before.shaped.glyphs)
    return (
        before.shaped.face is piece.shaped.face
        and style == piece.span.style
        and abs(piece.x - reach) < 0.01
        and not before.span.is_page_number
    )


def _join_spaces(run: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces, spaces put together with the word before them."""
    word: Piece | None = None
    for piece in run:
        if word is not None and piece.shaped.text.isspace():
            both = (*word.shaped.glyphs, *piece.shaped.glyphs)
            word = word._replace(shaped=word.shaped._replace(text=word.shaped.text + piece.shaped.text, glyphs=both))
            continue
        if word is not None:
            yield word
        word = piece
    if word is not None:
        yield word


def _show(glyphs: Sequence[Glyph], style: Style) -> list[str]:
    """The operators that show the glyphs; each where it was shaped to be, raised or lowered if need be."""
    shown: list[str] = []
    items: list[str] = []
    codes, rise, shift = "", 0, 0

    def end_codes() -> None:
        nonlocal codes
        if codes:
            items.append(f"<{codes}>")
            codes = ""

    def end_items() -> None:
        end_codes()
        if items:
            shown.append(f"[{' '.join(items)}] TJ")
            items.clear()

    for glyph in glyphs:
        if glyph.dy != rise:
            end_items()
            rise = glyph.dy
            shown.append(f"{_say(rise * style.size / 1000)} Ts")
        shift -= glyph.dx
        if shift:
            end_codes()
            items.append(str(shift))
        codes += f"{glyph.id:04X}"
        shift = glyph.width - glyph.advance + glyph.dx
    if shift:
        end_codes()
        items.append(str(shift))
    end_items()
    if rise:
        shown.append("0 Ts")
    return shown


def _say(value: float) -> str:
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _say_colour(colour: Colour) -> str:
    return " ".join(map(_say, colour))

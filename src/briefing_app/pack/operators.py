"""What is on a page, in PDF's own operators: numbers, colours, and glyphs where they were shaped to be."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from briefing_app.pack.embedding import EmbeddedFont
from briefing_app.pack.faces import Glyph
from briefing_app.pack.lines import Piece
from briefing_app.pack.styles import Colour, Style


def say_number(value: float) -> str:
    """A number in as few digits as it takes."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def say_numbers(values: Sequence[float]) -> str:
    """Numbers one after the other; a colour is three of them."""
    return " ".join(map(say_number, values))


def say_text(text: str) -> str:
    """Text that is no mark on the page: a description, or what stands for a mark when it is read out or copied."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def paint(path: str, fill: Colour | None, stroke: Colour | None, thickness: float, dash: Sequence[float]) -> str:
    """A path as a surface, as a line, or as both."""
    marks = ["q"]
    if fill is not None:
        marks.append(f"{say_numbers(fill)} rg")
    if stroke is not None:
        marks.append(f"{say_numbers(stroke)} RG {say_number(thickness)} w")
    if dash:
        marks.append(f"[{say_numbers(dash)}] 0 d")
    painting = "B" if fill is not None and stroke is not None else "f" if fill is not None else "S"
    return " ".join((*marks, path, painting, "Q"))


def goes_on(before: Piece, piece: Piece) -> bool:
    """Whether a piece follows another so closely, in font and style, that both are shown together."""
    span = before.span
    if before.shaped.face is not piece.shaped.face or span.is_page_number:
        return False
    if span is not piece.span and span.style != piece.span.style:
        return False
    style = span.style
    reach = before.x + before.shaped.width * style.size / 1000 + style.tracking * len(before.shaped.glyphs)
    return bool(abs(piece.x - reach) < 0.01)


def show_run(run: Sequence[Piece], font: EmbeddedFont, x: float, y: float) -> str:
    """Pieces in one font and style, one directly after the other, from there on."""
    style = run[0].span.style
    marks = [
        f"BT {say_numbers(style.colour)} rg /{font.resource} {say_number(style.size)} Tf"
        f" 1 0 0 1 {say_number(x + run[0].x)} {say_number(y)} Tm"
    ]
    if style.tracking:
        marks.append(f"{say_number(style.tracking)} Tc")
    marks += _show_pieces(run, font, style)
    if style.tracking:
        marks.append("0 Tc")
    return " ".join((*marks, "ET"))


def _show_pieces(run: Sequence[Piece], font: EmbeddedFont, style: Style) -> Iterator[str]:
    """Words whose glyphs do not say what they stand for come with their text, and with the space after them."""
    glyphs = [glyph for piece in run for glyph in piece.shaped.glyphs]
    if font.reads_right(glyphs):
        yield from _show(glyphs, style)
        return
    for reads_right, pieces in groupby(_join_spaces(run), key=lambda piece: font.reads_right(piece.shaped.glyphs)):
        if reads_right:
            yield from _show([glyph for piece in pieces for glyph in piece.shaped.glyphs], style)
            continue
        for piece in pieces:
            spoken = "".join(glyph.text for glyph in piece.shaped.glyphs)
            yield f"/Span <</ActualText {say_text(spoken)}>> BDC"
            yield from _show(piece.shaped.glyphs, style)
            yield "EMC"


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
            shown.append(f"{say_number(rise * style.size / 1000)} Ts")
        shift -= glyph.dx
        if shift:
            end_codes()
            items.append(str(shift))
        codes += glyph.code
        shift = glyph.width - glyph.advance + glyph.dx
    if shift:
        end_codes()
        items.append(str(shift))
    end_items()
    if rise:
        shown.append("0 Ts")
    return shown

"""What is on a page, in PDF's own operators: numbers, colours, and glyphs where they were shaped to be."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from briefing_app.pack.embedding import EmbeddedFont
from briefing_app.pack.faces import Glyph, Shaped
from briefing_app.pack.lines import Piece
from briefing_app.pack.styles import Colour, Style

BARE = frozenset(map(chr, range(32, 127))) - frozenset("()\\")
"""Characters that mean in a file what they are."""

CURVE = 0.5523
"""How far the handles of a quarter of a circle reach, as a share of its radius."""


@lru_cache(maxsize=20_000)
def say_number(value: float) -> str:
    """A number in as few digits as it takes."""
    return f"{round(value, 3) + 0.0:.9g}"


@lru_cache(maxsize=1000)
def say_colour(colour: Colour) -> str:
    """The three numbers of a colour."""
    return say_numbers(colour)


def say_numbers(values: Sequence[float]) -> str:
    """Numbers one after the other."""
    return " ".join(map(say_number, values))


def say_text(text: str) -> str:
    """Text that is no mark on the page: a description, or what stands for a mark when it is read out or copied."""
    if BARE.issuperset(text):
        return f"({text})"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def paint(path: str, fill: Colour | None, stroke: Colour | None, thickness: float, dash: Sequence[float]) -> str:
    """A path as a surface, as a line, or as both."""
    marks = ["q"]
    if fill is not None:
        marks.append(f"{say_colour(fill)} rg")
    if stroke is not None:
        marks.append(f"{say_colour(stroke)} RG {say_number(thickness)} w")
    if dash:
        marks.append(f"[{say_numbers(dash)}] 0 d")
    painting = "B" if fill is not None and stroke is not None else "f" if fill is not None else "S"
    return " ".join((*marks, path, painting, "Q"))


def trace(points: Iterable[tuple[float, float]]) -> str:
    """Straight lines through the points."""
    return " ".join([f"{say_number(x)} {say_number(y)} {'l' if at else 'm'}" for at, (x, y) in enumerate(points)])


def trace_circle(x: float, y: float, radius: float) -> str:
    """A circle, as four curves."""
    r, c = radius, radius * CURVE
    curves = (
        (x + r, y + c, x + c, y + r, x, y + r),
        (x - c, y + r, x - r, y + c, x - r, y),
        (x - r, y - c, x - c, y - r, x, y - r),
        (x + c, y - r, x + r, y - c, x + r, y),
    )
    return " ".join((f"{say_numbers((x + r, y))} m", *(f"{say_numbers(curve)} c" for curve in curves), "h"))


def _goes_on(before: Piece, piece: Piece) -> bool:
    """Whether a piece follows another so closely, in font and style, that both are shown together."""
    span = before.span
    if before.shaped.face is not piece.shaped.face or span.is_page_number or before.said or piece.said:
        return False
    if span is not piece.span and span.style != piece.span.style:
        return False
    style = span.style
    reach = before.x + before.shaped.width * style.size / 1000
    if style.tracking:
        reach += style.tracking * len(before.shaped.glyphs)
    return bool(abs(piece.x - reach) < 0.01)


def split_runs(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """The pieces that are shown together."""
    run: list[Piece] = []
    for piece in pieces:
        if run and not _goes_on(run[-1], piece):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run


def show_run(run: Sequence[Piece], font: EmbeddedFont, x: float, y: float) -> str:
    """Pieces in one font and style, one directly after the other, from there on."""
    style = run[0].span.style
    marks = [f"{open_text(style, font)} {say_number(x + run[0].x)} {say_number(y)} Tm"]
    if style.tracking:
        marks.append(f"{say_number(style.tracking)} Tc")
    marks += _show_pieces(run, font, style)
    if style.tracking:
        marks.append("0 Tc")
    return " ".join((*marks, "ET"))


def open_text(style: Style, font: EmbeddedFont) -> str:
    """What comes before the place of words in that style."""
    return f"BT {say_colour(style.colour)} rg /{font.resource} {say_number(style.size)} Tf 1 0 0 1"


def open_said(text: str) -> str:
    """What comes before marks that stand for that text, which their glyphs do not tell."""
    return f"/Span <</ActualText {say_text(text)}>> BDC"


def _show_pieces(run: Sequence[Piece], font: EmbeddedFont, style: Style) -> Iterator[str]:
    """Words whose glyphs do not say what they stand for come with their text, and with the space after them."""
    words = [word for piece in run for word in piece.shaped.words]
    if run[0].said:
        font.reads_right(words)
        yield from (open_said(run[0].said), *_show_words(words, style), "EMC")
        return
    if font.reads_right(words):
        yield from _show_words(words, style)
        return
    for reads_right, joined in groupby(_join_spaces(words), key=font.reads_right):
        if reads_right:
            yield from _show_words([word for words in joined for word in words], style)
            continue
        for words in joined:
            spoken = "".join(glyph.text for word in words for glyph in word.glyphs)
            yield open_said(spoken)
            yield from _show_words(words, style)
            yield "EMC"


def _join_spaces(words: Sequence[Shaped]) -> Iterator[list[Shaped]]:
    """The words, each with the spaces after it."""
    joined: list[Shaped] = []
    for word in words:
        if joined and not word.text.isspace():
            yield joined
            joined = []
        joined.append(word)
    if joined:
        yield joined


def _show_words(words: Sequence[Shaped], style: Style) -> list[str]:
    shown = [word.shown for word in words]
    if all(shown):
        return [f"[{''.join(shown)}] TJ"]
    return _show([glyph for word in words for glyph in word.glyphs], style)


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

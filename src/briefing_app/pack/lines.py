"""Breaks a paragraph into lines. The lines, put together, are the paragraph, letter for letter.

Plain words, which most are, go a short way (`plain_lines`), all others a long one (`mixed_lines`). Words are parted at
a hyphen in running text alone (`hyphens`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from briefing_app.pack.mixed_lines import break_mixed, halve
from briefing_app.pack.plain_lines import break_plain, set_plain_line
from briefing_app.pack.set_lines import ROUNDING, Line, Paragraph, Piece
from briefing_app.pack.styles import ROOM_FOR_TALL_SCRIPTS
from briefing_app.pack.text import Span, clean, is_line

__all__ = ["Line", "Paragraph", "Piece", "break_paragraph", "list_halves", "set_line", "shorten_line"]

UNBOUNDED = 1e9
KEPT_PARAGRAPHS, KEPT_LINES = 4_000, 1_000
"""How many paragraphs and lines are remembered: labels, heads and the like come again and again."""


def break_paragraph(spans: Sequence[Span], width: float, *, parts_words: bool = False) -> Paragraph:
    """The text in lines no wider than `width`; English words may be parted where a line would else be short."""
    return _lay_out_once(tuple(spans), width, parts_words)


@lru_cache(maxsize=KEPT_PARAGRAPHS)
def _lay_out_once(spans: tuple[Span, ...], width: float, parts_words: bool) -> Paragraph:
    return _lay_out(spans, width, parts_words)


def _lay_out(spans: Sequence[Span], width: float, parts_words: bool = False) -> Paragraph:
    lines = [line for hard_line in _split_at_newlines(spans) for line in _break_line(hard_line, width, parts_words)]
    return _build_paragraph(lines, spans)


def _break_line(spans: Sequence[Span], width: float, parts_words: bool) -> Sequence[Line]:
    """A hard line in lines. Most are plain words, which is a short way."""
    return break_plain(spans, width, parts_words=parts_words) or break_mixed(spans, width)


def list_halves(spans: Sequence[Span], width: float) -> Iterator[Paragraph]:
    """Every way to set text without line ends in two lines that are no wider than `width`."""
    for lines in halve(spans):
        if all(line.width <= width + ROUNDING for line in lines):
            yield _build_paragraph(lines, spans)


def set_line(spans: Sequence[Span]) -> Line:
    """The text on one line, however wide."""
    return _set_line(tuple(spans))


@lru_cache(maxsize=KEPT_LINES)
def _set_line(spans: tuple[Span, ...]) -> Line:
    joined = _join_lines(spans)
    return set_plain_line(joined) or _lay_out(joined, UNBOUNDED).lines[0]


def shorten_line(spans: Sequence[Span], width: float) -> Line:
    """The text on one line; what does not fit is left out, and an ellipsis says so."""
    line = set_line(spans)
    if line.width <= width:
        return line
    spans = _join_lines(spans)
    low, high = 0, min(len(line.text), int(width))
    while low < high:
        middle = (low + high + 1) // 2
        if set_line(_cut(spans, middle)).width <= width:
            low = middle
        else:
            high = middle - 1
    return set_line(_cut(spans, low))


def _build_paragraph(lines: Sequence[Line], spans: Sequence[Span]) -> Paragraph:
    leading = max(span.style.leading for span in spans)
    is_tall = any(piece.shaped.face.is_tall for line in lines for piece in line.pieces)
    return Paragraph(
        lines=tuple(lines),
        leading=leading + (ROOM_FOR_TALL_SCRIPTS if is_tall else 0.0),
        is_plain=all(line.is_plain for line in lines),
    )


def _join_lines(spans: Sequence[Span]) -> list[Span]:
    return [span if is_line(span.text) else replace(span, text=clean(span.text).replace("\n", " ")) for span in spans]


def _cut(spans: Sequence[Span], length: int) -> list[Span]:
    kept: list[Span] = []
    for span in spans:
        if length > 0 or not kept:
            kept.append(replace(span, text=span.text[:length]))
        length -= len(span.text)
    return [*kept[:-1], replace(kept[-1], text=kept[-1].text.rstrip() + "…")]


def _split_at_newlines(spans: Sequence[Span]) -> Iterator[list[Span]]:
    line: list[Span] = []
    for span in spans:
        text = clean(span.text)
        if text == span.text and "\n" not in text:
            line.append(span)
            continue
        first, *others = text.splitlines(keepends=True) or [""]
        line.append(replace(span, text=first))
        for other in others:
            yield line
            line = [replace(span, text=other)]
        if (others or [first])[-1].endswith("\n"):
            yield line
            line = []
    if line or not spans:
        yield line

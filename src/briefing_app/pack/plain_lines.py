"""The short way from words to lines: plain words, which most paragraphs are, many times as fast as any text can be.

What comes out is what the long way gives (see `lines`), glyph for glyph.
"""

from collections.abc import Sequence
from typing import NamedTuple

from briefing_app.pack.breaks import is_plain, split_plain
from briefing_app.pack.faces import Shaped, choose_faces, join_words, shape
from briefing_app.pack.set_lines import ROUNDING, Line, Piece
from briefing_app.pack.text import Span


def break_plain(spans: Sequence[Span], width: float) -> list[Line] | None:
    """The lines of plain words; none where the words are not plain, or one of them is wider than a line."""
    if len(spans) == 1:
        return _break_single(spans[0], width)
    words = _list_plain_words(spans)
    if words is None:
        return None
    rows = _fill_plain([word.width for word in words], [word.space for word in words], width, 1000.0)
    if rows is None:
        return None
    end_of_line = "\n" if spans[-1].text.endswith("\n") else ""
    last = len(words)
    return [_set_plain(words[start:end], end_of_line if end == last else "") for start, end in rows]


def _break_single(span: Span, width: float) -> list[Line] | None:
    """The lines of plain words in one style; none where they are not plain, or one is wider than a line."""
    text, style = span.text, span.style
    body = text.rstrip(" \n")
    if style.tracking or span.is_page_number or not body or body[0] == " " or "  " in body or not is_plain(body):
        return None
    face = choose_faces(style)[0]
    if not face.coverage.issuperset(body):
        return None
    space = face.space
    words = [shape(face, word) for word in split_plain(body)]
    widths = [word.width for word in words]
    tail = text[len(body) :]
    spaces = [space.width] * len(words)
    spaces[-1] *= tail.count(" ")
    rows = _fill_plain(widths, spaces, width, 1000 / style.size)
    if rows is None:
        return None
    lines, last = [], len(words)
    for start, end in rows:
        rest = tail if end == last else " "
        run = [space] * (2 * (end - start) - (not rest))
        run[::2] = words[start:end]
        reach = (sum(widths[start:end]) + space.width * (end - start - 1)) * style.size / 1000
        said = " ".join([word.text for word in words[start:end]]) + rest
        piece = Piece(0.0, join_words(run), span)
        lines.append(Line(text=said, pieces=(piece,), width=reach, is_plain=not span.leads_to))
    return lines


class _Word(NamedTuple):
    """A plain word with the space after it, in thousandths of a point. The space may be in another style."""

    shaped: Shaped
    span: Span
    width: float
    space: float
    gap: Shaped
    gap_span: Span
    has_gap: bool = True


def _list_plain_words(spans: Sequence[Span]) -> list[_Word] | None:
    """The words, if all are plain, and no word is in more than one style; else none."""
    words: list[_Word] = []
    is_open = False
    for span in spans:
        text, style = span.text.rstrip("\n"), span.style
        if style.tracking or span.is_page_number or "  " in text or not is_plain(text):
            return None
        face = choose_faces(style)[0]
        if not text or not face.coverage.issuperset(text):
            return None
        size, space = style.size, face.space
        listed = split_plain(text)
        if not listed[0]:
            if not is_open:
                return None
            del listed[0]
            words[-1] = words[-1]._replace(space=space.width * size, gap=space, gap_span=span, has_gap=True)
        elif is_open:
            return None
        is_open = listed[-1] != ""
        if not is_open:
            listed.pop()
        gap = space.width * size
        shaped = [shape(face, word) for word in listed]
        words += [_Word(word, span, word.width * size, gap, space, span) for word in shaped]
        if is_open:
            words[-1] = words[-1]._replace(space=0.0, has_gap=False)
    return words or None


def _set_plain(words: Sequence[_Word], end_of_line: str) -> Line:
    pieces: list[Piece] = []
    run: list[Shaped] = []
    span, x, reach = words[0].span, 0.0, 0.0
    for word in words[:-1]:
        for shaped, own, width in ((word.shaped, word.span, word.width), (word.gap, word.gap_span, word.space)):
            if own is not span:
                pieces.append(Piece(x / 1000, join_words(run), span))
                run, span, x = [], own, reach
            run.append(shaped)
            reach += width
    last = words[-1]
    if last.span is not span:
        pieces.append(Piece(x / 1000, join_words(run), span))
        run, span, x = [], last.span, reach
    run.append(last.shaped)
    if last.has_gap or end_of_line:
        run.append(last.shaped.face.space)
    pieces.append(Piece(x / 1000, join_words(run), span))
    text = (
        "".join([part.text for part in run]) if len(pieces) == 1 else "".join([piece.shaped.text for piece in pieces])
    )
    if end_of_line:
        text = f"{text if last.has_gap else text[:-1]}{end_of_line}"
    is_plain = not any(piece.span.leads_to for piece in pieces)
    return Line(text=text, pieces=tuple(pieces), width=(reach + last.width) / 1000, is_plain=is_plain)


def _fill_plain(
    widths: Sequence[float], spaces: Sequence[float], width: float, scale: float
) -> list[tuple[int, int]] | None:
    """From where to where each line goes; a last line of one word takes another from the line before.

    `scale` is how many of the units of the words are in a point.
    """
    count, room = len(widths), (width + ROUNDING) * scale
    if sum(widths) + sum(spaces) - spaces[-1] <= room:
        return [(0, count)]
    if max(widths) > room:
        return None
    rows, start, reach = [], 0, 0.0
    for at, (own, space) in enumerate(zip(widths, spaces, strict=True)):
        if reach + own > room:
            rows.append((start, at))
            start, reach = at, 0.0
        reach += own + space
    last = rows[-1]
    both = sum(widths[start - 1 : start + 1]) + sum(spaces[start - 1 : start + 1])
    if start == count - 1 and last[1] - last[0] > 2 and both <= width * scale:
        rows[-1] = (last[0], start - 1)
        start -= 1
    return [*rows, (start, count)]

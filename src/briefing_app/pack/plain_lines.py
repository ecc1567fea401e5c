"""The short way from words to lines: plain words, which most paragraphs are, many times as fast as any text can be.

What comes out is what the long way gives (see `lines`), glyph for glyph.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from briefing_app.pack.breaks import is_plain, split_plain
from briefing_app.pack.faces import Face, Shaped, choose_faces, join_words, shape, shape_figures
from briefing_app.pack.hyphens import MOST_IN_SEQUENCE, SHORT_BY, Parted, part_word
from briefing_app.pack.set_lines import ROUNDING, Line, Piece
from briefing_app.pack.text import Span, plain_text


class _Row(NamedTuple):
    """From which word to which a line goes; what it has of the word that was begun before, and of the next."""

    start: int
    end: int
    before: Parted | None = None
    after: Parted | None = None


_Part = Callable[[int, float, float], Parted | None]
"""Parts a word, by its number: what of it fits into the room that is left, if the rest fits into the room after it."""


def break_plain(spans: Sequence[Span], width: float, *, parts_words: bool = False) -> list[Line] | None:
    """The lines of plain words; none where the words are not plain, or one of them is wider than a line."""
    if len(spans) == 1:
        return _break_single(spans[0], width, parts_words)
    words = _list_plain_words(spans)
    if words is None:
        return None

    def part(at: int, room: float, room_after: float) -> Parted | None:
        word, size = words[at], words[at].span.style.size
        if word.gap_span is not word.span or not word.has_gap:
            return None
        return part_word(word.shaped.face, word.shaped.text, room / size, room_after / size)

    rows = _fill_plain(
        [word.width for word in words], [word.space for word in words], width, 1000.0, part if parts_words else None
    )
    if rows is None:
        return None
    end_of_line = "\n" if spans[-1].text.endswith("\n") else ""
    return [_set_plain(_choose_words(words, row), end_of_line if row.end == len(words) else "") for row in rows]


def set_plain_line(spans: Sequence[Span]) -> Line | None:
    """Plain words on one line; none where they are not plain."""
    if not spans[-1].text.strip() or spans[-1].text.endswith("  "):
        return None
    pieces: list[Piece] = []
    x = 0.0
    for span in spans:
        text, style = span.text, span.style
        face = choose_faces(style)[0]
        if style.tracking or span.is_page_number or not is_plain(text) or not face.coverage.issuperset(text):
            return None
        run = _list_run(face, text)
        if run:
            pieces.append(Piece(x, join_words(run), span))
            x += sum([word.width for word in run]) * style.size / 1000
    hanging = run[-1].width * style.size / 1000 if run[-1].text == " " else 0.0
    is_english = not any(span.leads_to for span in spans)
    return Line(text=plain_text(spans), pieces=tuple(pieces), width=x - hanging, is_plain=is_english)


def _list_run(face: Face, text: str) -> list[Shaped]:
    """The words and every space between, before and after them."""
    run: list[Shaped] = []
    for index, word in enumerate(split_plain(text)):
        if index:
            run.append(face.space)
        if word:
            run.append(shape_figures(face, word) if word.isascii() and word.isdigit() else shape(face, word))
    return run


def _break_single(span: Span, width: float, parts_words: bool) -> list[Line] | None:
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

    def part(at: int, room: float, room_after: float) -> Parted | None:
        return part_word(face, words[at].text, room, room_after)

    rows = _fill_plain(widths, spaces, width, 1000 / style.size, part if parts_words else None)
    if rows is None:
        return None
    last = len(words)
    return [_set_single(span, words, row, tail if row.end == last else " ") for row in rows]


def _set_single(span: Span, words: Sequence[Shaped], row: _Row, rest: str) -> Line:
    """A line of words in one style; a part of a word at its start or end is a piece of its own."""
    space, scale = words[0].face.space, span.style.size / 1000
    start = row.start + (row.before is not None)
    own = words[start : row.end]
    run = [space] * (2 * len(own) - (not rest))
    run[::2] = own
    reach = sum([word.width for word in own]) + space.width * (len(own) - 1)
    said = " ".join([word.text for word in own]) + rest
    if row.before is None and row.after is None:
        piece = Piece(0.0, join_words(run), span)
        return Line(text=said, pieces=(piece,), width=reach * scale, is_plain=not span.leads_to)
    pieces, at = [], 0
    if row.before is not None:
        pieces.append(Piece(0.0, join_words([row.before.rest, space]), span, " "))
        at, said = row.before.rest.width + space.width, f" {said}"
    pieces.append(Piece(at * scale, join_words(run), span))
    reach += at
    if row.after is not None:
        reach += space.width
        pieces.append(Piece(reach * scale, row.after.first, span, row.after.word))
        reach, said = reach + row.after.first.width, f"{said}{row.after.word}"
    return Line(text=said, pieces=tuple(pieces), width=reach * scale, is_plain=not span.leads_to)


class _Word(NamedTuple):
    """A plain word with the space after it, in thousandths of a point. The space may be in another style."""

    shaped: Shaped
    span: Span
    width: float
    space: float
    gap: Shaped
    gap_span: Span
    has_gap: bool = True
    said: str = ""
    """What a part of a word stands for, and the space after it if it has one."""


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


def _choose_words(words: Sequence[_Word], row: _Row) -> list[_Word]:
    """Those of a row, with the parts of words at its start and end."""
    chosen = list(words[row.start : row.end])
    if row.before is not None:
        rest = row.before.rest
        chosen[0] = chosen[0]._replace(shaped=rest, width=rest.width * chosen[0].span.style.size, said=" ")
    if row.after is not None:
        word, first = words[row.end], row.after.first
        width = first.width * word.span.style.size
        chosen.append(word._replace(shaped=first, width=width, space=0.0, has_gap=False, said=row.after.word))
    return chosen


def _set_plain(words: Sequence[_Word], end_of_line: str) -> Line:
    pieces: list[Piece] = []
    run: list[Shaped] = []
    span, x, reach = words[0].span, 0.0, 0.0
    for word in words[:-1]:
        if word.said:
            pieces.append(Piece(reach / 1000, join_words([word.shaped, word.gap]), word.span, word.said))
            reach += word.width + word.space
            span, x = words[1].span, reach
            continue
        for shaped, own, width in ((word.shaped, word.span, word.width), (word.gap, word.gap_span, word.space)):
            if own is not span:
                pieces.append(Piece(x / 1000, join_words(run), span))
                run, span, x = [], own, reach
            run.append(shaped)
            reach += width
    last = words[-1]
    if last.span is not span or last.said:
        pieces.append(Piece(x / 1000, join_words(run), span))
        run, span, x = [], last.span, reach
    run.append(last.shaped)
    if last.has_gap or end_of_line:
        run.append(last.shaped.face.space)
    pieces.append(Piece(x / 1000, join_words(run), span, last.said))
    text = "".join([piece.said or piece.shaped.text for piece in pieces])
    if end_of_line:
        text = f"{text if last.has_gap else text[:-1]}{end_of_line}"
    is_plain = not any(piece.span.leads_to for piece in pieces)
    return Line(text=text, pieces=tuple(pieces), width=(reach + last.width) / 1000, is_plain=is_plain)


def _fill_plain(
    widths: Sequence[float], spaces: Sequence[float], width: float, scale: float, part: _Part | None
) -> list[_Row] | None:
    """What goes on each line; a last line of one word takes another from the line before.

    `scale` is how many of the units of the words are in a point; `part` parts a word, if words may be parted.
    """
    count, room = len(widths), (width + ROUNDING) * scale
    if sum(widths) + sum(spaces) - spaces[-1] <= room:
        return [_Row(0, count)]
    if max(widths) > room:
        return None
    rows, start, reach, in_sequence = [], 0, 0.0, 0
    before: Parted | None = None
    for at, (own, space) in enumerate(zip(widths, spaces, strict=True)):
        if reach + own > room:
            parted = None
            if (
                part is not None
                and room - reach > SHORT_BY * room
                and in_sequence < MOST_IN_SEQUENCE
                and at + 1 < count
            ):
                parted = part(at, room - reach, room - space - widths[at + 1])
            rows.append(_Row(start, at, before, parted))
            start, before, reach = at, parted, 0.0
            if parted is not None:
                in_sequence += 1
                reach = parted.rest.width * own / parted.whole + space
                continue
            in_sequence = 0
        reach += own + space
    last = rows[-1]
    both = sum(widths[start - 1 : start + 1]) + sum(spaces[start - 1 : start + 1])
    if start == count - 1 and last.end - last.start > 2 and both <= width * scale:
        rows[-1] = last._replace(end=start - 1)
        start -= 1
    return [*rows, _Row(start, count, before)]

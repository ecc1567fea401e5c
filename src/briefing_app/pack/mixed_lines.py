"""The long way from words to lines: any script, any mixture of fonts, words wider than their column.

A word wider than its column is broken so that nothing runs off the page: after a mark such as a hyphen or a slash if
there is one, else between letters.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing_app.pack.breaks import find_breaks, is_japanese, is_plain
from briefing_app.pack.faces import (
    CLOSING,
    OPENING,
    Face,
    Shaped,
    assign_faces,
    choose_faces,
    shape,
    shape_uncovered,
)
from briefing_app.pack.set_lines import ROUNDING, Line, Piece
from briefing_app.pack.text import Span, plain_text

GOOD_TO_BREAK_AFTER = frozenset("-/–—._=&?,;:@+|\\")
BESIDE_LATIN, HALF_EM = 0.09, 0.5
"""Japanese and Latin stand a little apart. More than this, and readers of PDF take the gap for a space: text that
is copied or searched would have spaces that nobody wrote.
"""
FEWEST_LAST_CHARACTERS = 4


class _Part(NamedTuple):
    shaped: Shaped
    span: Span
    width: float


class _Atom(NamedTuple):
    """What stays together on a line: drawn parts, then spaces that may hang over the end of the line."""

    text: str
    parts: tuple[_Part, ...]
    width: float
    spaces: tuple[_Part, ...] = ()
    space: float = 0.0


def break_mixed(spans: Sequence[Span], width: float) -> list[Line]:
    """The lines of a text without line ends."""
    return [_build_line(row) for row in _fill(_build_atoms(spans), width)]


def halve(spans: Sequence[Span]) -> Iterator[tuple[Line, Line]]:
    """Every way to set such a text in two lines."""
    atoms = _build_atoms(spans)
    for at in range(1, len(atoms)):
        yield _build_line(atoms[:at]), _build_line(atoms[at:])


def _build_atoms(spans: Sequence[Span]) -> list[_Atom]:
    text = plain_text(spans)
    if is_plain(text):
        atoms = _build_plain_atoms(spans, text)
        if atoms:
            return atoms
    owners = [span for span in spans for _ in span.text]
    faces = [face for span in spans for face in assign_faces(span.text, choose_faces(span.style))]
    stops = _find_stops(owners, faces)
    edges = [0, *find_breaks(text), len(text)]
    atoms = []
    for start, end in pairwise(edges):
        middle = start + len(text[start:end].rstrip())
        parts = tuple(_shape_parts(text, owners, faces, stops, start, middle))
        spaces = tuple(_shape_parts(text, owners, faces, stops, middle, end))
        atoms.append(_Atom(text[start:end], parts, _sum_widths(parts), spaces, _sum_widths(spaces)))
    return atoms


def _build_plain_atoms(spans: Sequence[Span], text: str) -> list[_Atom] | None:
    """The same of plain words, each span of which is covered by one font; none where one is not."""
    runs: list[tuple[int, Face, Span]] = []
    end = 0
    for span in spans:
        face = choose_faces(span.style)[0]
        if not face.coverage.issuperset(span.text.rstrip("\n")):
            return None
        end += len(span.text)
        runs.append((end, face, span))
    atoms, at = [], 0
    for start, stop in pairwise([0, *find_breaks(text), len(text)]):
        word = text[start:stop]
        middle = start + len(word.rstrip())
        parts, at = _cut_runs(text, runs, at, start, middle)
        spaces, at = _cut_runs(text, runs, at, middle, stop)
        atoms.append(_Atom(word, parts, _sum_widths(parts), spaces, _sum_widths(spaces)))
    return atoms


def _cut_runs(
    text: str, runs: Sequence[tuple[int, Face, Span]], at: int, start: int, stop: int
) -> tuple[tuple[_Part, ...], int]:
    """The parts of a piece of text, and the run in which it ends."""
    parts = []
    while start < stop:
        while runs[at][0] <= start:
            at += 1
        end, face, span = runs[at]
        cut = text[start : min(end, stop)].rstrip("\n")
        if cut:
            parts.append(_set_part(shape(face, cut), span))
        start = min(end, stop)
    return tuple(parts), at


def _find_stops(owners: Sequence[Span], faces: Sequence[Face | None]) -> list[int]:
    """For every character, where the run of its span and font ends; one that no font covers is a run of its own."""
    length = len(owners)
    if length and faces[0] is not None and owners[0] is owners[-1] and faces.count(faces[0]) == length:
        return [length] * length
    stops = list(range(1, length + 1))
    for at in range(length - 2, -1, -1):
        if owners[at] is owners[at + 1] and faces[at] is faces[at + 1] and faces[at] is not None:
            stops[at] = stops[at + 1]
    return stops


def _shape_parts(
    text: str, owners: Sequence[Span], faces: Sequence[Face | None], stops: Sequence[int], start: int, end: int
) -> Iterator[_Part]:
    while start < end:
        owner, face, stop = owners[start], faces[start], min(stops[start], end)
        if face is not None:
            yield _set_part(shape(face, text[start:stop]), owner)
        elif text[start] != "\n":
            yield _set_part(shape_uncovered(choose_faces(owner.style)[0], text[start]), owner)
        start = stop


def _set_part(shaped: Shaped, span: Span) -> _Part:
    style = span.style
    return _Part(shaped, span, shaped.width * style.size / 1000 + style.tracking * len(shaped.glyphs))


def _sum_widths(parts: Sequence[_Part]) -> float:
    return parts[0].width if len(parts) == 1 else sum(part.width for part in parts)


def _fill(atoms: Sequence[_Atom], width: float) -> list[list[_Atom]]:
    rows: list[list[_Atom]] = [[]]
    reach = 0.0
    for atom in (narrow for wide in atoms for narrow in _split_wide(wide, width)):
        gap = _gap(rows[-1][-1], atom) if rows[-1] else 0.0
        if rows[-1] and reach + gap + atom.width > width + ROUNDING:
            rows.append([])
            reach = gap = 0.0
        rows[-1].append(atom)
        reach += gap + atom.width + atom.space
    _lengthen_last(rows, width)
    return rows


def _lengthen_last(rows: list[list[_Atom]], width: float) -> None:
    """A last line of one short word takes another from the line before, if that can spare it."""
    while len(rows) > 1 and len(rows[-2]) > 2:
        text = "".join(atom.text for atom in rows[-1])
        is_short = len(text) < FEWEST_LAST_CHARACTERS if is_japanese(text[0]) else len(rows[-1]) == 1
        moved = rows[-2][-1]
        reach = moved.width + moved.space + sum(atom.width + atom.space for atom in rows[-1])
        if not is_short or reach > width:
            return
        rows[-1].insert(0, rows[-2].pop())


def _gap(before: _Atom, after: _Atom) -> float:
    """A little between Japanese and Latin; half an em less between a closing and an opening mark."""
    if before.spaces or not before.parts or not after.parts:
        return 0.0
    size = after.parts[0].span.style.size
    last, first = before.text[-1], after.text[0]
    if last in CLOSING and first in OPENING:
        return -HALF_EM * size
    if not (last.isalnum() and first.isalnum()) or is_japanese(last) == is_japanese(first):
        return 0.0
    return BESIDE_LATIN * size


def _build_line(row: Sequence[_Atom]) -> Line:
    pieces: list[Piece] = []
    x = width = 0.0
    for before, atom in zip([None, *row], row, strict=False):
        if before is not None:
            x = _place(before.spaces, x, pieces) + _gap(before, atom)
        x = width = _place(atom.parts, x, pieces)
    text = "".join(atom.text for atom in row)
    if pieces and text[-1].isspace():
        last = pieces[-1]
        pieces.append(Piece(width, shape(last.shaped.face, " "), last.span))
    return Line(text=text, pieces=tuple(pieces), width=width)


def _place(parts: Sequence[_Part], x: float, pieces: list[Piece]) -> float:
    for part in parts:
        pieces.append(Piece(x, part.shaped, part.span))
        x += part.width
    return x


def _split_wide(atom: _Atom, width: float) -> Iterator[_Atom]:
    """The atom itself, or, where it is wider than a line, as many as it takes."""
    if atom.width <= width:
        yield atom
        return
    clusters = list(_list_clusters(atom))
    start = 0
    while start < len(clusters):
        stop = _find_stop(clusters, start, width)
        is_last = stop == len(clusters)
        parts = tuple(_join_clusters(clusters[start:stop]))
        text = "".join(cluster.text for cluster in clusters[start:stop])
        if is_last:
            yield _Atom(text + atom.text[len(atom.text.rstrip()) :], parts, _sum_widths(parts), atom.spaces, atom.space)
        else:
            yield _Atom(text, parts, _sum_widths(parts))
        start = stop


class _Cluster(NamedTuple):
    """The smallest thing that a line may be broken around: a letter with its marks."""

    text: str
    width: float
    part: _Part


def _list_clusters(atom: _Atom) -> Iterator[_Cluster]:
    for part in atom.parts:
        style = part.span.style
        start, end, width = 0, 0, 0.0
        for glyph in part.shaped.glyphs:
            if glyph.text and end > start:
                yield _Cluster(part.shaped.text[start:end], width, part)
                start, width = end, 0.0
            end += len(glyph.text)
            width += glyph.advance * style.size / 1000 + style.tracking
        yield _Cluster(part.shaped.text[start:], width, part)


def _find_stop(clusters: Sequence[_Cluster], start: int, width: float) -> int:
    stop, reach, good = start, 0.0, start
    while stop < len(clusters) and (stop == start or reach + clusters[stop].width <= width - 1):
        reach += clusters[stop].width
        stop += 1
        if clusters[stop - 1].text in GOOD_TO_BREAK_AFTER:
            good = stop
    return stop if stop == len(clusters) or good == start else good


def _join_clusters(clusters: Sequence[_Cluster]) -> Iterator[_Part]:
    """The clusters as parts again, shaped anew where a part was cut."""
    start = 0
    while start < len(clusters):
        part, stop = clusters[start].part, start
        while stop < len(clusters) and clusters[stop].part is part:
            stop += 1
        text = "".join(cluster.text for cluster in clusters[start:stop])
        yield part if text == part.shaped.text else _set_part(shape(part.shaped.face, text), part.span)
        start = stop

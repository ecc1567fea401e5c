"""Cuts a source into passages with exact offsets.

The sources are Markdown of a narrow kind, extracted from pages: headings of uneven level, paragraphs and
list items on one line each, blank lines between. A page break leaves a blank line in the middle of a
sentence; such a sentence is joined again with one space. No other character is touched. A general Markdown
parser is of no use here, since it gives no offsets of the words inside a line.
"""

import re
from collections.abc import Iterator
from enum import Enum

from briefing_app.core.corpus import Span
from briefing_app.core.quick import dataclass


class Block(Enum):
    """What a passage is by its markup alone."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A passage as the markup gives it. `number` is the Roman numeral of a heading such as **(I) …**."""

    block: Block
    number: str
    spans: tuple[Span, ...]

    def words(self, text: str) -> str:
        """The passage's text in its source."""
        return " ".join(text[span.start : span.end] for span in self.spans)


HEADING = re.compile(r"#+ \*\*(?:\((?P<number>[IVX]+)\) )?(?P<words>.+)\*\*\s*")
ITEM = re.compile(r"- (?P<words>.+?)\s*")
ORNAMENT = re.compile(r"(?:\\\*)+\s*")
PARAGRAPH = re.compile(r"(?P<words>.+?)\s*")
SENTENCE_ENDS = (".", ";", ":")


def parse_document(text: str) -> tuple[Piece, ...]:
    """Every passage of a source, in order. Markup and the closing row of asterisks are not passages."""
    pieces: list[Piece] = []
    for piece in _parse_lines(text):
        if pieces and _continues(pieces[-1], piece, text):
            before = pieces.pop()
            piece = Piece(block=before.block, number=before.number, spans=before.spans + piece.spans)
        pieces.append(piece)
    return tuple(pieces)


def _parse_lines(text: str) -> Iterator[Piece]:
    at = 0
    for number, line in enumerate(text.splitlines(keepends=True), start=1):
        if line.strip() and not ORNAMENT.fullmatch(line):
            yield _parse_line(line, at, number)
        at += len(line)


def _parse_line(line: str, at: int, number: int) -> Piece:
    for block, pattern in ((Block.HEADING, HEADING), (Block.ITEM, ITEM), (Block.PARAGRAPH, PARAGRAPH)):
        if match := pattern.fullmatch(line):
            start, end = match.span("words")
            numeral = match.groupdict().get("number") or ""
            return Piece(block=block, number=numeral, spans=(Span(start=at + start, end=at + end, line=number),))
    raise AssertionError(f"line {number} matches no block")


def _continues(before: Piece, piece: Piece, text: str) -> bool:
    """Whether only a page break stands between two pieces: no sentence ends before it or begins after it."""
    return (
        before.block is not Block.HEADING
        and piece.block is Block.PARAGRAPH
        and not before.words(text).endswith(SENTENCE_ENDS)
        and piece.words(text)[0].islower()
    )

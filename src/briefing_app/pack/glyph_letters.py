"""What the glyphs of a font stand for: each for its own character, whatever else it was drawn for.

So a reader is told the same of a glyph on every page, whoever draws it and in whatever order.
"""

import unicodedata
from collections.abc import Iterable

import uharfbuzz

IGNORABLE = frozenset("\u00ad\u034f\u200b\u200c\u200d\u2060\ufeff") | {chr(code) for code in range(0xFE00, 0xFE10)}
IDEOGRAPHIC_SPACE = "\N{IDEOGRAPHIC SPACE}"
LIGATURES = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB05)}
"""Latin letters that are drawn as one."""


def find_letters(font: uharfbuzz.Font, codes: Iterable[int]) -> dict[int, str]:
    """The text of every glyph that has a character of its own, if that is one that a reader can be told.

    Where several characters share a glyph, as in Japanese, it is the one that is written.
    """
    find = font.get_nominal_glyph
    pairs = [(find(code), chr(code)) for code in sorted(codes, reverse=True)]
    letters = dict(pairs)
    if len(letters) < len(pairs):
        others = [(glyph, char) for glyph, char in pairs if letters[glyph] != char and _is_written(char)]
        letters |= {glyph: char for glyph, char in others if not _is_written(letters[glyph])}
    letters |= {glyph: text for char, text in LIGATURES.items() if letters.get(glyph := find(ord(char))) == char}
    return {glyph: text for glyph, text in letters.items() if text not in IGNORABLE and not _is_private(text)}


def _is_private(text: str) -> bool:
    return len(text) == 1 and unicodedata.category(text) == "Co"


def _is_written(char: str) -> bool:
    """Whether it is a character in its usual form, and not a part of one, or a form that is kept for old files."""
    if unicodedata.category(char) in ("So", "Mn"):
        return False
    return char == IDEOGRAPHIC_SPACE or unicodedata.normalize("NFKC", char) == char

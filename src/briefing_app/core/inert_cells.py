"""Texts as cells of a table that no spreadsheet calculates, and the same texts back.

One rule for every table that goes out: a source or a note may be anybody's words, and a spreadsheet runs as a formula
what begins like one. An apostrophe makes it words. A text that has such an apostrophe of its own gets one more, so that
what is taken away again is exactly what was set.
"""

import re
import unicodedata
from collections.abc import Iterator

FORMULA_SIGNS = frozenset("=+-@＝＋－＠﹢﹣﹦﹫")
"""Also the wide and small forms, which some spreadsheets take for the plain ones."""
CUTS = re.compile(r"([;\t\r\n])")
"""Where a spreadsheet that does not divide by commas cuts a cell, as is usual in half of Europe."""
LEADS = ("\t", "\r", "\n")
"""With which no cell begins: some spreadsheets drop them, and look at what follows."""
MARK = "'"


def guard(text: str) -> str:
    """The text with an apostrophe wherever a spreadsheet might take what follows for a formula.

    That is where it begins, and also where it might be cut.
    """
    return "".join(MARK + part if is_risky else part for part, is_risky in _divide(text))


def unguard(text: str) -> str:
    """The text of which that is the guarded form; one that has no guard is its own."""
    return "".join(part.removeprefix(MARK) if is_risky else part for part, is_risky in _divide(text))


def _divide(text: str) -> Iterator[tuple[str, bool]]:
    """Its parts and the cuts between them, and which of these need a guard or have one."""
    first, *others = CUTS.split(text)
    yield first, text.lstrip(MARK).startswith(LEADS) or _calculates(first)
    yield from ((part, _calculates(part)) for part in others)


def _calculates(part: str) -> bool:
    """Whether a sign comes first, be it after apostrophes and then after what is passed over."""
    seen = next((letter for letter in part.lstrip(MARK) if not _is_passed_over(letter)), "")
    return seen in FORMULA_SIGNS


def _is_passed_over(letter: str) -> bool:
    """Spaces, controls and marks that are not seen, and the quotes that hold a cell."""
    return letter == '"' or letter.isspace() or unicodedata.category(letter) in ("Cc", "Cf", "Zs", "Zl", "Zp")

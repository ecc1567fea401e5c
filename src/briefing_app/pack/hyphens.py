"""Where English words may be parted at the end of a line.

Lines are ragged: a word is parted only where its line would else be left short, and only in running text. Names and
codes stay whole, and so do words that already have a hyphen.

The patterns are Liang's; a library that reads them (pyphen) takes a tenth of the time that a small pack takes as a
whole. Here each is looked at when a word that it occurs in comes up.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from briefing_app.core.errors import CannotWrite
from briefing_app.pack.faces import Face, Shaped, shape
from briefing_app.paths import resources_folder

HYPHEN = "-"
PATTERNS = "hyph_en_GB.dic"
FEWEST_BEFORE, FEWEST_AFTER = 2, 3
MOST_IN_SEQUENCE = 2
SHORT_BY = 0.09
"""A line is short where so much of its width would stay empty."""

PARTED = re.compile(r"[(‘“]*([a-zß-öø-ÿ]{5,})[.,;:!?…)’”]*")
WITHOUT_FIGURES = str.maketrans("", "", "0123456789")
RANKED = re.compile(r"(\d?)(\D?)")
KEPT_WORDS = 20_000


class Parted(NamedTuple):
    """A word on two lines; the first part ends in a hyphen. `whole` is how wide it was, in thousandths of its size."""

    word: str
    whole: int
    first: Shaped
    rest: Shaped


def part_word(face: Face, word: str, room: float, room_after: float) -> Parted | None:
    """The word with as much of it as fits into `room`, in thousandths of its size; none where nothing does."""
    for at in reversed(find_places(word)):
        first = shape(face, word[:at] + HYPHEN)
        if first.width <= room:
            rest = shape(face, word[at:])
            return Parted(word, shape(face, word).width, first, rest) if rest.width <= room_after else None
    return None


@lru_cache(maxsize=KEPT_WORDS)
def find_places(word: str) -> tuple[int, ...]:
    """The offsets at which a word may be parted, the punctuation around it included."""
    found = PARTED.fullmatch(word)
    if found is None:
        return ()
    ranks = _rank_places(f".{found[1]}.")
    last = len(found[1]) - FEWEST_AFTER
    return tuple(found.start(1) + at for at in range(FEWEST_BEFORE, last + 1) if ranks[at + 1] % 2)


def _rank_places(word: str) -> list[int]:
    """How good each place before a letter is, as the best pattern there says; where it is odd, it may be parted."""
    patterns, longest = _read_patterns()
    ranks = [0] * (len(word) + 1)
    for start in range(len(word)):
        for end in range(start + 1, min(start + longest, len(word)) + 1):
            pattern = patterns.get(word[start:end])
            if pattern is not None:
                for at, (rank, _) in enumerate(RANKED.findall(pattern), start=start):
                    if rank:
                        ranks[at] = max(ranks[at], int(rank))
    return ranks


@cache
def _read_patterns() -> tuple[dict[str, str], int]:
    """Every pattern by its letters, and how many letters the longest has."""
    path = resources_folder() / "hyphenation" / PATTERNS
    if not path.is_file():
        raise CannotWrite(f"The file {path.name} of the application is missing.", "Install the application again.")
    text = path.read_text(encoding="utf-8")
    patterns = dict(zip(text.translate(WITHOUT_FIGURES).split("\n"), text.split("\n"), strict=True))
    return patterns, max(map(len, patterns))

"""Finds what a few letters may mean: the beginnings of words, letters inside them, initials; and slips of the finger.

Letters compare without case and without marks above or below them, and every place that matches is kept, to be shown.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import lru_cache

from briefing_app.core.quick import dataclass

FEWEST_FOR_SLIPS = 4
"""Of fewer letters everything is a slip."""
LIKENESS = 80
"""Of 100, from which two words are taken for one, typed with a slip."""

Marks = tuple[tuple[int, int], ...]


class Quality(IntEnum):
    """How well a name matches, the best first."""

    EXACT = 0
    BEGINNING = 1
    WORD = 2
    INSIDE = 3
    INITIALS = 4
    SCATTERED = 5
    SLIP = 6


@dataclass(frozen=True, slots=True)
class Match:
    """That a name matches, how well, and which ranges of it, in code points."""

    quality: Quality
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is compared: letter by letter as it is shown, where its words begin, and with which letters."""

    folded: str
    starts: tuple[int, ...]
    initials: str


@lru_cache(maxsize=4096)
def read_name(words: str) -> Name:
    """The name of something, made ready for many comparisons."""
    folded = "".join(map(fold_letter, words))
    starts = (at for at, letter in enumerate(folded) if letter.isalnum() and (at == 0 or not folded[at - 1].isalnum()))
    places = tuple(starts)
    return Name(folded, places, "".join(folded[place] for place in places))


def read_typed(typed: str) -> tuple[str, ...]:
    """The words that were typed, as they are compared."""
    return tuple("".join(map(fold_letter, unicodedata.normalize("NFC", typed))).split())


@lru_cache(maxsize=4096)
def fold_letter(letter: str) -> str:
    """One letter for one letter, so that places in a folded name are places in the name."""
    plain = unicodedata.normalize("NFKD", letter)[:1].casefold()
    return plain if len(plain) == 1 else letter


def match(name: Name, typed: Sequence[str]) -> Match | None:
    """Whether every word that was typed is in the name. Nothing typed matches everything."""
    for word in typed:
        if word not in name.folded and word not in name.initials:
            return None  # most names end here, and there may be ten thousand
    found = [_match_word(name, word) for word in typed]
    if not all(found):
        return None
    quality = max((each.quality for each in found if each), default=Quality.WORD)
    if " ".join(typed) == name.folded:
        quality = Quality.EXACT
    return Match(quality, join_marks(mark for each in found if each for mark in each.marks))


def mark_words(name: Name, typed: Sequence[str]) -> Marks:
    """Where any of the words that were typed stands in the name."""
    return join_marks(mark for word in typed if (each := _match_word(name, word)) for mark in each.marks)


def match_scattered(name: Name, typed: Sequence[str]) -> Match | None:
    """Whether the letters that were typed stand in the name in that order, from the beginning of a word on."""
    letters = "".join(typed)
    if len(letters) < 2:
        return None
    for start in name.starts:
        if places := _follow(name.folded, letters, start):
            return Match(Quality.SCATTERED, join_marks((place, place + 1) for place in places))
    return None


def find_slips(names: Sequence[Name], typed: Sequence[str], most: int) -> list[int]:
    """The names that are most like what was typed, by their places in the sequence, the likest first."""
    wanted = " ".join(typed)
    if len(wanted) < FEWEST_FOR_SLIPS:
        return []
    from rapidfuzz import fuzz, process  # late: only what matches nothing needs it

    found = process.extract(
        wanted, [name.folded for name in names], scorer=fuzz.partial_ratio, score_cutoff=LIKENESS, limit=most
    )
    return [place for _, _, place in found]


def join_marks(marks: Iterator[tuple[int, int]]) -> Marks:
    """Ranges in their order, those that touch as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(marks):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _match_word(name: Name, word: str) -> Match | None:
    if name.folded.startswith(word):
        return Match(Quality.BEGINNING, ((0, len(word)),))
    for start in name.starts:
        if name.folded.startswith(word, start):
            return Match(Quality.WORD, ((start, start + len(word)),))
    at = name.folded.find(word)
    if at >= 0:
        return Match(Quality.INSIDE, ((at, at + len(word)),))
    at = name.initials.find(word) if len(word) > 1 else -1
    if at >= 0:
        places = name.starts[at : at + len(word)]
        return Match(Quality.INITIALS, tuple((place, place + 1) for place in places))
    return None


def _follow(folded: str, letters: str, start: int) -> list[int]:
    """Where the letters stand, one after another, from `start` on; nothing if they do not all."""
    if folded[start] != letters[0]:
        return []
    places, at = [start], start
    for letter in letters[1:]:
        at = folded.find(letter, at + 1)
        if at < 0:
            return []
        places.append(at)
    return places

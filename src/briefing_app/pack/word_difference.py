"""The words in which two texts differ, each text with those words told apart and long stretches in common cut short."""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.quick import dataclass

KEPT_WORDS = 6
"""So many words in common stay on each side of those that differ."""
MOST_LETTERS = 600
"""Of each of the two texts: a page of changes tells what changed, and is no second pack."""
CUT = "…"
NO_SPACES = r"\u2e80-\u9fff\uf900-\uffef"
STOPS = r".,;:!?()“”\""
WORD = re.compile(rf"\s+|[{NO_SPACES}]|[^\s\W{NO_SPACES}](?:[^\s{STOPS}{NO_SPACES}]|[.,](?=\d))*|.")
"""A word as it is read, without the stops after it; in Japanese, which has no spaces, a character."""
FIRST_STAND_IN = 0x10000
MOST_COMPARED = 600
"""Words between those in common at both ends: more would take seconds, and are told as other as a whole."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a text, and whether the other text has not got them there."""

    text: str
    differs: bool


def tell_apart(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The two texts in pieces."""
    stand_ins: dict[str, str] = {}
    found = _compare(_stand_in(before, stand_ins), _stand_in(after, stand_ins))
    words = {letter: word for word, letter in stand_ins.items()}
    pieces = [(sign, [words[letter] for letter in letters]) for sign, letters in found]
    was = [(own, sign != 0) for sign, own in pieces if sign <= 0]
    now = [(own, sign != 0) for sign, own in pieces if sign >= 0]
    return tuple(_shorten(was)), tuple(_shorten(now))


def _compare(before: str, after: str) -> list[tuple[int, str]]:
    """What is common (0), gone (-1) and new (1), in order; never by the clock, so that a pack is the same every time."""
    from diff_match_patch import diff_match_patch  # late: few packs have a page of changes

    comparer = diff_match_patch()
    comparer.Diff_Timeout = 0
    first = comparer.diff_commonPrefix(before, after)
    last = comparer.diff_commonSuffix(before[first:], after[first:])
    was, now = (text[first : len(text) - last] for text in (before, after))
    if max(len(was), len(now)) > MOST_COMPARED:
        found = [(0, before[:first]), (-1, was), (1, now), (0, before[len(before) - last :])]
        return [(sign, letters) for sign, letters in found if letters]
    found = comparer.diff_main(before, after, False)
    comparer.diff_cleanupSemantic(found)
    return list(found)


def _stand_in(text: str, stand_ins: dict[str, str]) -> str:
    """A letter for every word, so that words are compared whole."""
    return "".join(stand_ins.setdefault(word, chr(FIRST_STAND_IN + len(stand_ins))) for word in WORD.findall(text))


def _shorten(pieces: Sequence[tuple[list[str], bool]]) -> Iterator[Piece]:
    room = MOST_LETTERS
    for index, (words, differs) in enumerate(pieces):
        text = "".join(words if differs else _cut(words, is_first=index == 0, is_last=index == len(pieces) - 1))
        if len(text) > room:
            yield Piece(f"{text[:room].rstrip()}{CUT}", differs)
            return
        room -= len(text)
        if text:
            yield Piece(text, differs)


def _cut(words: list[str], *, is_first: bool, is_last: bool) -> list[str]:
    """Words in common: those next to what differs, or the first where nothing does, and a sign for the others."""
    kept = 2 * KEPT_WORDS
    before = [] if is_first and not is_last else words[:kept]
    after = [] if is_last else words[-kept:]
    if len(words) <= kept * (2 if before and after else 1):
        return words
    return [*before, " " if before else "", CUT, " " if after else "", *after]

"""The words around what was found, with the places that match."""

import re
from collections.abc import Sequence

from briefing_app.core.corpus import ItemId
from briefing_app.core.query import Hit

OPEN, CLOSE = "\x02", "\x03"
"""Stand around a match in what SQLite gives back; no kept text holds them."""

LETTERS_AROUND = 40


def make_hit(id_: str, kind: str, title: str, snippet: str, item_id: str) -> Hit:
    """A hit, from a snippet whose matches stand between `OPEN` and `CLOSE`."""
    plain, marks = "", list[tuple[int, int]]()
    for number, part in enumerate(re.split(f"[{OPEN}{CLOSE}]", snippet.replace("\n", " "))):
        if number % 2:
            marks.append((len(plain), len(plain) + len(part)))
        plain += part
    return Hit(id=id_, kind=kind, title=title, snippet=plain, marks=tuple(marks), item_id=ItemId(item_id))


def cut_around(text: str, words: Sequence[str]) -> str:
    """The letters around the first of the words in a whole text; the beginning where none is in it."""
    at, word = next(((found, each) for each in words if (found := text.find(each)) >= 0), (0, ""))
    end = at + len(word)
    start, stop = max(at - LETTERS_AROUND, 0), end + LETTERS_AROUND * (1 if word else 3)
    before = ("…" if start else "") + text[start:at]
    after = text[end:stop] + ("…" if stop < len(text) else "")
    return f"{before}{OPEN}{word}{CLOSE}{after}" if word else before + after


def shorten(text: str, words: int) -> str:
    """The first words of a text."""
    parts = text.split()
    return " ".join(parts[:words]) + (" …" if len(parts) > words else "")

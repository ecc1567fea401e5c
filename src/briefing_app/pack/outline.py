"""The outline of a file: a tree of the places that have a title, for whoever looks something up."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing_app.pack.operators import say_text
from briefing_app.pack.streams import Written
from briefing_app.pack.text import clean_line
from briefing_app.pack.writing import PackDocument, write_all


class Landing(NamedTuple):
    """Where a place is: on which page, how far below its upper edge, and what the outline calls it, if it is in it."""

    key: str
    page: int
    y: float
    title: str
    level: int


def add_outline(document: PackDocument, places: Sequence[Landing], lead_to: Callable[[Landing], str]) -> None:
    """Makes the tree a part of the document; without titles there is none."""
    entries = [place for place in places if place.title]
    if not entries:
        return
    first = document.reserve(len(entries))
    names = [f"{number} 0 R" for number in range(first, first + len(entries))]
    parents = list(_find_parents(entries))
    kids: dict[int | None, list[int]] = {}
    for at, parent in enumerate(parents):
        kids.setdefault(parent, []).append(at)
    below = [0] * len(entries)
    for at in reversed(range(len(entries))):
        below[at] = sum(1 + below[kid] for kid in kids.get(at, ()))
    ends = {parent: f" /First {names[own[0]]} /Last {names[own[-1]]}" for parent, own in kids.items()}
    root = Written(f"<</Type /Outlines /Count {len(entries)}{ends[None]}>>")
    top = document.refer(root)
    document.Catalog.Outlines = root
    before = {kid: f" /Prev {names[one]}" for own in kids.values() for one, kid in pairwise(own)}
    after = {kid: f" /Next {names[other]}" for own in kids.values() for kid, other in pairwise(own)}
    bodies = [
        f"<</Title {say_text(clean_line(entry.title))} /Parent {top if parent is None else names[parent]}"
        f" /Dest {lead_to(entry)}{before.get(at, '')}{after.get(at, '')}"
        f"{f'{ends[at]} /Count {below[at]}' if below[at] else ''}>>"
        for at, (entry, parent) in enumerate(zip(entries, parents, strict=True))
    ]
    document.add([write_all(first, bodies)])


def _find_parents(entries: Sequence[Landing]) -> Iterator[int | None]:
    """Of each entry in order the last one before it that is less deep."""
    above: list[int] = []
    for at, entry in enumerate(entries):
        while above and entries[above[-1]].level >= entry.level:
            above.pop()
        yield above[-1] if above else None
        above.append(at)

"""How a large pack is shared between two processes, and whether it is worth it.

What is in front and the first pillars are one share, the other pillars and what is behind them the other. Each can be
set without knowing the other, since every section begins a page.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate
from typing import TYPE_CHECKING

from briefing_app.core.product import Product
from briefing_app.pack.contents import PackContents, PackNote, PackPillar

if TYPE_CHECKING:
    from briefing_app.pack.partner import Partner

SHARED = frozenset([Product.FULL, Product.LARGE_PRINT])
"""Whose pages stand alone on their leaves, in one order."""

LEAST = 450.0
"""How many sections and full pages a pack has, about, that two make sooner than one: some 350 pages."""
HEAD_START = 50.0
"""So many are made until a process is there that helps."""
LEAST_SHARE = 0.25
ON_A_PAGE = 3_000
"""Characters."""


def choose_split(contents: PackContents) -> int | None:
    """With which pillar the second share begins; nothing, where one process makes the pack sooner."""
    if contents.product not in SHARED or contents.supplement is not None or _count_cores() < 2:
        return None
    pillars = [_weigh_pillar(pillar) for pillar in contents.pillars]
    behind = sum(2 + _weigh_notes(target.notes) for target in contents.targets) + len(contents.free_pages)
    whole = sum(pillars) + behind
    if whole < LEAST:
        return None
    firsts = list(accumulate(pillars, initial=0.0))
    split = min(range(len(firsts)), key=lambda at: abs(whole + HEAD_START - 2 * firsts[at]))
    return split if LEAST_SHARE < firsts[split] / whole < 1 - LEAST_SHARE else None


@contextmanager
def find_partner(contents: PackContents, *, is_for_archive: bool) -> Iterator["Partner | None"]:
    """Another process that makes the second share from now on, where that is worth it and one can be had."""
    split = choose_split(contents)
    if split is None:
        yield None
        return
    from briefing_app.pack.partner import Partner  # late: most packs are small

    with Partner(contents, split, is_for_archive=is_for_archive) as partner:
        yield partner


def _count_cores() -> int:
    """Those that this process may use, where the system says so."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _weigh_pillar(pillar: PackPillar) -> float:
    """How many sections and full pages it takes, about."""
    sections = 1 + len(pillar.initiatives) + bool(pillar.closing)
    words = sum(len(initiative.words.text) for initiative in pillar.initiatives)
    notes = _weigh_notes(pillar.notes) + sum(_weigh_notes(initiative.notes) for initiative in pillar.initiatives)
    return sections + words / ON_A_PAGE + notes


def _weigh_notes(notes: Sequence[PackNote]) -> float:
    return sum(len(note.text) for note in notes) / ON_A_PAGE

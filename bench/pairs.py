"""Measures two ways of doing the same in pairs, and prints medians and the ratio pair by pair.

A machine's speed drifts; two measurements of one pair share the drift. Which of them comes first is left to chance, the
same chance every time: SQLite merges its search index at every few commits, which in a fixed order is always at the
expense of the same side. Quote the median of the ratios.
"""

import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Measure = Callable[[], float]
"""Does the thing once and gives back the seconds that it took."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Ours and what it is compared with."""

    name: str
    ours: Measure
    beside: str
    theirs: Measure
    runs: int


def timed(act: Callable[[], object]) -> Measure:
    """A measure of a function of this process."""

    def measure() -> float:
        start = time.perf_counter()
        act()
        return time.perf_counter() - start

    return measure


def process(command: Sequence[str]) -> Measure:
    """A measure of a whole process, from its start to its end."""
    return timed(lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL))


def until_said(command: Sequence[str]) -> Measure:
    """A measure of a process up to the moment that it prints as seconds of the system's monotonic clock."""

    def measure() -> float:
        start = time.monotonic()
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        return float(said.split()[-1]) - start

    return measure


def run_pair(pair: Pair) -> None:
    """Measures a pair and prints three lines about it."""
    pair.ours(), pair.theirs()  # warm the caches; not counted
    chance = random.Random(1)
    taken = [_take(pair, ours_first=chance.random() < 0.5) for _ in range(pair.runs)]
    ratios = [ours / theirs for ours, theirs in taken]
    print(f"\n{pair.name}, {pair.runs} pairs")
    print(f"  {'ours':<34}{_say([ours for ours, _ in taken])}")
    print(f"  {pair.beside:<34}{_say([theirs for _, theirs in taken])}")
    low, middle, high = min(ratios), statistics.median(ratios), max(ratios)
    print(f"  {'ratio':<34}{middle:>10.2f}   ({low:.2f} to {high:.2f})", flush=True)


def _take(pair: Pair, *, ours_first: bool) -> tuple[float, float]:
    if ours_first:
        return pair.ours(), pair.theirs()
    theirs = pair.theirs()
    return pair.ours(), theirs


def _say(seconds: Sequence[float]) -> str:
    low, middle, high = (1000 * each for each in (min(seconds), statistics.median(seconds), max(seconds)))
    return f"{middle:>10.2f} ms ({low:.2f} to {high:.2f})"


PYTHON = sys.executable

"""Runs the measurements named on the command line, or all of them, as in `python -m bench startup search --runs 3`."""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from bench import chart, copies, frozen, notebook, pack, preview, responsiveness, search, startup
from bench.pairs import Pair, run_pair

MEASUREMENTS: dict[str, Callable[[Path], Iterator[Pair]]] = {
    "startup": startup.pairs,
    "responsiveness": responsiveness.pairs,
    "search": search.pairs,
    "notebook": notebook.pairs,
    "pack": pack.pairs,
    "copies": copies.pairs,
    "preview": preview.pairs,
    "chart": chart.pairs,
    "frozen": frozen.pairs,
}


def main(arguments: list[str]) -> int:
    """Prints every pair of the measurements asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="MEASUREMENT", help=", ".join(MEASUREMENTS))
    parser.add_argument("--runs", type=int, help="how many pairs of each; every measurement knows how many it wants")
    asked = parser.parse_args(arguments)
    names = asked.names
    unknown = set(names) - set(MEASUREMENTS)
    if unknown:
        print(f"There is no measurement {', '.join(sorted(unknown))}; there are {', '.join(MEASUREMENTS)}.")
        return 2
    if not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ) and sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}; medians (least to most)")
    for name in names or MEASUREMENTS:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            for pair in MEASUREMENTS[name](Path(folder)):
                run_pair(replace(pair, runs=asked.runs) if asked.runs else pair)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

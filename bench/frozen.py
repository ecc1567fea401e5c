"""The folder that runs without Python: what it weighs, and how soon its window is painted beside the unfrozen program.

Build it first, with `make installer`; with `make packages` what is handed out is weighed too.
"""

import os
import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.pairs import PYTHON, Measure, Pair

DIST = Path(__file__).parents[1] / "dist"
PROGRAM = DIST / "briefing-app" / "briefing-app"
LARGEST_SHOWN = 12
PAINTING = {"QT_LOGGING_RULES": "qt.widgets.painting.debug=true"}
"""By which Qt itself says when a window is painted: the frozen program is measured as it is handed out."""


def pairs(folder: Path) -> Iterator[Pair]:
    """Sizes are printed; start-up is measured in pairs."""
    if not PROGRAM.is_file():
        print(f"\nThere is no {PROGRAM}; build it with: make installer")
        return
    _weigh()
    notebook = ["--notebook", str(folder / "notebook.db")]
    yield Pair(
        name="Start-up of the frozen program, process to first paint",
        ours=until_painted([str(PROGRAM), *notebook]),
        beside="the unfrozen one",
        theirs=until_painted([PYTHON, "-m", "briefing_app", *notebook]),
        runs=11,
    )


def until_painted(command: Sequence[str]) -> Measure:
    """A measure of a process up to the moment that its main window is on the screen."""

    def measure() -> float:
        start = time.monotonic()
        with subprocess.Popen(command, stderr=subprocess.PIPE, env=os.environ | PAINTING, text=True) as process:
            assert process.stderr is not None
            painted = any("Flushing" in line and "MainWindow" in line for line in process.stderr)
            taken = time.monotonic() - start
            process.kill()
        if not painted:
            raise RuntimeError(f"{command[0]} ended without a window.")
        return taken

    return measure


def _weigh() -> None:
    sizes = Counter[str]()
    for path in PROGRAM.parent.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[_name_part(path.relative_to(PROGRAM.parent))] += path.stat().st_size
    print(f"\nThe folder: {sizes.total() / 1e6:,.0f} MB")
    for part, size in sizes.most_common(LARGEST_SHOWN):
        print(f"  {size / 1e6:6,.1f} MB  {part}")
    for archive in sorted([*DIST.glob("*.tar.gz"), *DIST.glob("*.deb")]):
        print(f"{archive.name}: {archive.stat().st_size / 1e6:,.0f} MB")


def _name_part(path: Path) -> str:
    """What a file belongs to: the library, or the folder of ours."""
    parts = path.parts[1:] if path.parts[0] == "_internal" else path.parts
    return "/".join(parts[:2]) if parts[0] in ("PySide6", "resources") and len(parts) > 2 else parts[0]

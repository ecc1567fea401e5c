"""Write the icons of this folder again, from the Lucide set.

Why: one set of line icons in one weight, whose files need nothing but a colour.  The
script fetches a pinned version of the npm package lucide-static with ``npm pack``,
checks it against the SHA-256 below, takes the icons of ``ICONS`` and writes each
under our name for it, so that the program speaks of *targets*, not of sliders.

Lucide draws on 24 units with a stroke of 2.  We show icons at 20 px with a stroke of
1.5 px, and so the drawings keep their 24 units while the stroke becomes 1.8.
Comments and classes go.  ``currentColor`` stays, for the program to replace as it
loads an icon.

    python make_icons.py                         # all icons, into this folder
    python make_icons.py --check                 # only compare with what is here
    python make_icons.py --packages DIR          # keep and reuse the package in DIR

Needs npm.  The application's own icon is not from Lucide: see make_app_icon.py.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent

PACKAGE = "lucide-static"
VERSION = "1.62.0"
SHA256 = "386f9080c440d6f5049cefe3456ae8357f7a0c7f76e59670cd1cb83bc7050a44"

GRID = 24  # units of a Lucide drawing
SIZE = 20  # pixels we show it at
STROKE = 1.5  # pixels, at that size

# Our name -> Lucide's name.
ICONS = {
    # going about
    "back": "chevron-left",
    "forward": "chevron-right",
    "previous": "arrow-left",
    "next": "arrow-right",
    "history": "clock",
    "search": "search",
    "command": "terminal",
    "filter": "list-filter",
    "chevron-right": "chevron-right",
    "chevron-down": "chevron-down",
    "close": "x",
    "more": "ellipsis",
    "zoom-in": "zoom-in",
    "zoom-out": "zoom-out",
    # places
    "desk": "lamp-desk",
    "targets": "sliders-horizontal",
    "briefings": "file-text",
    "notes": "sticky-note",
    "tags": "tags",
    "mechanisms": "network",
    "sources": "book-open",
    "settings": "settings",
    # doing
    "highlight": "highlighter",
    "note": "sticky-note-plus",
    "tag": "tag",
    "record": "chart-column-increasing",
    "add": "plus",
    "edit": "pencil",
    "delete": "trash-2",
    "undo": "undo-2",
    "redo": "redo-2",
    "copy": "copy",
    "link": "link",
    "open": "folder-open",
    "save": "save",
    "export": "upload",
    "print": "printer",
    # kinds of note
    "quote": "messages-square",
    "flag": "flag",
    "background": "book",
    "action": "square-check",
    # who may see it
    "lock": "lock",
    "team": "users",
    "pack": "printer",
    # saying how things are
    "check": "check",
    "warning": "triangle-alert",
    "error": "octagon-alert",
    "info": "info",
    "calendar": "calendar",
    "page": "file",
    "sun": "sun",
    "moon": "moon",
}

HEAD = (
    f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIZE}" height="{SIZE}" '
    f'viewBox="0 0 {GRID} {GRID}" fill="none" stroke="currentColor" '
    f'stroke-width="{STROKE * GRID / SIZE:g}" stroke-linecap="round" stroke-linejoin="round">'
)


def fetch(folder: Path) -> Path:
    """Return the package's archive in ``folder``, fetching it if it is not there."""
    archive = folder / f"{PACKAGE}-{VERSION}.tgz"
    if not archive.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise SystemExit("npm is needed to fetch the icons, and is not on the path.")
        subprocess.run(
            [npm, "pack", "--loglevel=error", f"{PACKAGE}@{VERSION}"],
            cwd=folder,
            check=True,
            stdout=subprocess.DEVNULL,
        )
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{archive.name} is not the package we know: SHA-256 {found}")
    return archive


def read_member(archive: tarfile.TarFile, name: str) -> str:
    """Return the text of one file of the package."""
    member = archive.extractfile(f"package/{name}")
    if member is None:
        raise SystemExit(f"{name} is not a file in the package")
    return member.read().decode("utf-8").replace("\r\n", "\n")


def restyle(svg: str) -> str:
    """Return a Lucide drawing with our opening tag and nothing but its shapes."""
    svg = re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL)
    inside = re.search(r"<svg\b[^>]*>(.*)</svg>", svg, flags=re.DOTALL)
    if inside is None:
        raise SystemExit("The package no longer holds SVG drawings.")
    shapes = re.sub(r'\s+class="[^"]*"', "", inside[1])
    lines = [f"  {line.strip()}" for line in shapes.splitlines() if line.strip()]
    return "\n".join([HEAD, *lines, "</svg>", ""])


def make(packages: Path) -> dict[str, bytes]:
    """Return every file of this folder that comes from the package, by name."""
    with tarfile.open(fetch(packages)) as archive:
        made = {"LICENSE-lucide.txt": read_member(archive, "LICENSE").encode("utf-8")}
        for ours, theirs in ICONS.items():
            made[f"{ours}.svg"] = restyle(read_member(archive, f"icons/{theirs}.svg")).encode()
    return made


def main() -> int:
    """Write the icons, or with ``--check`` say which differ."""
    parser = argparse.ArgumentParser(description="Write the icons of this folder again.")
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    parser.add_argument("--packages", type=Path, help="folder to keep the package in")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as scratch:
        packages: Path = options.packages or Path(scratch)
        packages.mkdir(parents=True, exist_ok=True)
        made = make(packages)

    different = []
    for name, content in sorted(made.items()):
        path = HERE / name
        if path.exists() and path.read_bytes() == content:
            continue
        different.append(name)
        if not options.check:
            path.write_bytes(content)
    verb = "differ" if options.check else "written"
    print(f"{len(made)} files, {len(different)} {verb}: {', '.join(different) or 'none'}")
    return 1 if options.check and different else 0


if __name__ == "__main__":
    sys.exit(main())

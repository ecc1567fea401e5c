"""Forty numbered, named copies of a pack, beside the same pack made once: it is drawn once, and not forty times."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from bench.pack import fill_notebook
from bench.pairs import Pair, timed
from briefing_app import paths
from briefing_app.pack.contents import Edition
from briefing_app.workspace.packing import build_contents, make_copies, make_pack
from briefing_app.workspace.workspace import Workspace

HOLDERS = tuple(f"Holder {number}, Desk {number}" for number in range(1, 41))


def pairs(folder: Path) -> Iterator[Pair]:
    """The pack of the whole vision with notes, about 40 pages."""
    fill_notebook(folder / "notebook.db")
    with Workspace(paths.vision_file(), folder / "notebook.db") as workspace:
        contents = build_contents(workspace, title="Progress review", marking="OFFICIAL")
    for_holders = replace(contents, edition=Edition(holders=HOLDERS))
    one = folder / "one" / "pack.pdf"
    many = folder / "many" / "pack.pdf"
    one.parent.mkdir()
    many.parent.mkdir()
    yield Pair(
        name=f"{len(HOLDERS)} copies of a pack of 40 pages",
        ours=timed(lambda: make_copies(for_holders, many)),
        beside="one pack",
        theirs=timed(lambda: make_pack(contents, one)),
        runs=5,
    )
    sizes = [file.stat().st_size for file in many.parent.iterdir()]
    print(f"  {len(sizes)} files, {sum(sizes) / 1e6:,.1f} MB; one pack {one.stat().st_size / 1e6:,.1f} MB")

"""Where a pack is written, which must be none of the files that it is made from: a person's own would be lost."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from briefing_app.core.errors import CannotWrite
from briefing_app.workspace.same_file import is_same_file


def name_copies(out: Path, copies: int) -> tuple[Path, ...]:
    """The files of so many numbered copies beside `out`."""
    from briefing_app.pack import document  # late: only drawing needs ReportLab

    return tuple(document.name_copies(out, copies))


def keep_sources(outs: Iterable[Path], sources: Sequence[Path]) -> None:
    """Raises `CannotWrite` where an output would replace one of the files that are read for it."""
    for out in outs:
        if any(is_same_file(out, source) for source in sources):
            raise CannotWrite(f"{out} is a file that the pack is made from.", "Choose another name for the output.")


def keep_apart(outs: Iterable[Path], record: Path) -> None:
    """Raises `CannotWrite` where the record would replace the pack, or one of its copies."""
    for out in outs:
        if is_same_file(out, record) or _fold(out) == _fold(record):
            raise CannotWrite(
                f"{record} cannot be both the pack and its record.", "Choose another file for the record."
            )


def _fold(path: Path) -> str:
    """For a file that is not there yet: many disks take large and small letters for the same."""
    return os.path.realpath(path).casefold()

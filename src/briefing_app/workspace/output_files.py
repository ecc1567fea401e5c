"""Files for other programs: written aside and renamed, so that a file is replaced by a whole one or not at all."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from briefing_app.core.errors import CannotWrite
from briefing_app.workspace.workspace import Workspace


def write_file(workspace: Workspace, out: Path, pieces: Iterable[bytes]) -> None:
    """Writes a file from its pieces. Raises `CannotWrite`; then a file that was there before is untouched."""
    workspace.protect_own_files(out)
    try:
        write_whole(out, pieces)
    except OSError as error:
        raise CannotWrite(f"{out} cannot be written: {error.strerror}.", "Choose another place or name.") from error


def write_whole(out: Path, pieces: Iterable[bytes]) -> None:
    """The same where the caller knows what may be replaced. Raises `OSError`."""
    target = out.resolve()
    aside = target.with_name(f".{os.urandom(4).hex()}.part")
    try:
        if target.is_dir():
            raise IsADirectoryError(0, "it is a folder")
        if target.exists() and not target.is_file():
            raise OSError(0, "it is not an ordinary file")
        with aside.open("xb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(target)
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)


def make_folder(folder: Path) -> None:
    """Makes a folder for several files, unless there is one. Raises `CannotWrite`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            f"The folder {folder} cannot be made: {error.strerror}.", "Choose another place or name."
        ) from error

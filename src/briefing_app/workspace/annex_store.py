"""Where the PDFs live that are attached to briefings: in a folder beside the notebook, each named by its own digest.

A file that is named by what it holds never changes, so that no history has to be kept of it. None is ever deleted here:
undo, an older version or a restored backup may need it again.
"""

import hashlib
import re
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.core.errors import BadInput, CannotWrite
from briefing_app.workspace.output_files import write_whole

if TYPE_CHECKING:
    from briefing_app.pack.contents import Annex

DIGEST = re.compile(r"[0-9a-f]{64}")
KEPT_OPEN = 8
ATTACH_AGAIN = "Attach the file again, or take the annex out of the briefing."


def annexes_folder(notebook_file: Path) -> Path:
    """The folder of a notebook's annexes; it need not exist."""
    return notebook_file.with_name(f"{notebook_file.stem} annexes")


def find_annex(notebook_file: Path, digest: str) -> Path | None:
    """The file with that digest, if it is here."""
    if not DIGEST.fullmatch(digest):
        return None
    file = annexes_folder(notebook_file) / f"{digest}.pdf"
    with suppress(OSError):  # what may not be looked at is not here
        return file if file.is_file() else None
    return None


def is_kept(notebook_file: Path, digest: str) -> bool:
    """Whether the file with that digest is here and is what was attached: a disk may have changed it."""
    file = find_annex(notebook_file, digest)
    with suppress(OSError):
        return file is not None and hashlib.sha256(file.read_bytes()).hexdigest() == digest
    return False


def read_kept(notebook_file: Path, digest: str, title: str) -> bytes | None:
    """The file with that digest; none if it is not here. Raises `BadInput` where it is not what was attached."""
    file = find_annex(notebook_file, digest)
    if file is None:
        return None
    try:
        data = file.read_bytes()
    except OSError as error:
        raise BadInput(
            f"The annex “{title}” cannot be read: {error.strerror}.",
            ATTACH_AGAIN,
        ) from error
    if hashlib.sha256(data).hexdigest() != digest:
        raise BadInput(f"The annex “{title}” is damaged: its file is not what was attached.", ATTACH_AGAIN)
    return data


def keep_annex(notebook_file: Path, data: bytes) -> str:
    """Puts a PDF beside the notebook, unless it is there already; returns its digest. Raises `CannotWrite`.

    One that is damaged is replaced.
    """
    digest = hashlib.sha256(data).hexdigest()
    if is_kept(notebook_file, digest):
        return digest
    folder = annexes_folder(notebook_file)
    try:
        folder.mkdir(exist_ok=True)
        write_whole(folder / f"{digest}.pdf", [data])
    except OSError as error:
        raise CannotWrite(
            f"The annex cannot be kept in {folder}: {error.strerror}.", "Free some space there, then attach it again."
        ) from error
    return digest


def open_annex(notebook_file: Path, digest: str, title: str) -> "Annex":
    """The annex of that digest, looked through again. Raises `BadInput` where it is gone or is not what it was."""
    file = find_annex(notebook_file, digest)
    if file is None:
        raise BadInput(
            f"The annex “{title}” is not here: its file is not in the folder “{annexes_folder(notebook_file).name}”.",
            ATTACH_AGAIN,
        )
    try:
        changed = file.stat().st_mtime_ns
    except OSError:
        changed = 0  # reading it will say why
    return _open(notebook_file, digest, title, changed)


@lru_cache(maxsize=KEPT_OPEN)
def _open(notebook_file: Path, digest: str, title: str, _changed: int) -> "Annex":
    """Looked through again only when the file is another: a preview asks at every change of the choice."""
    from briefing_app.pack.annexes import check_annex  # late: most commands open no annex

    return check_annex(title, read_kept(notebook_file, digest, title) or b"", title)

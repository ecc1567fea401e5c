"""Names of files that replace nothing unasked.

A file dialog asks before an existing file is taken, but only about the name that it showed: another ending, or one that
was added, makes it the name of another file.
"""

from pathlib import Path


def ensure_free(path: Path) -> Path:
    """The path, or the first of “name 2”, “name 3”… that no file has."""
    free, number = path, 2
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free


def complete_name(asked_about: Path, ending: str) -> Path:
    """What a file dialog answered; with the ending if it has none, under a name that no file has."""
    return asked_about if asked_about.suffix else ensure_free(asked_about.with_suffix(ending))

"""Whether two names lead to one file, before one of them is written over: by links, or where case does not count."""

import os
from pathlib import Path


def is_same_file(one: Path, other: Path) -> bool:
    """Whether they are one file, by whatever names; of files that are not there yet, whether they will be."""
    try:
        return one.samefile(other)
    except OSError:
        return os.path.realpath(one) == os.path.realpath(other)


def is_in_folder(file: Path, folder: Path) -> bool:
    """Whether a file is, or will be, in a folder or in one that is in it, by whatever names."""
    return any(is_same_file(each, folder) for each in Path(os.path.realpath(file)).parents)

"""Whether two names lead to one file, before one of them is written over: by links, or where case does not count."""

import os
from pathlib import Path


def is_same_file(one: Path, other: Path) -> bool:
    """Whether they are one file, by whatever names; of files that are not there yet, whether they will be."""
    try:
        return one.samefile(other)
    except OSError:
        return os.path.realpath(one) == os.path.realpath(other)

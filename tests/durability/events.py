"""What can happen to the files of a folder, as a record holds it: a list of these, in order."""

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file that was there, whole and durable, when the record began."""

    name: str
    file: int
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrote:
    """Bytes put into a file. How many of them the disk has before the next sync is the disk's affair."""

    name: str
    file: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Truncated:
    """A file cut to a size."""

    name: str
    file: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """The content of a file is durable up to here. Its name may not be."""

    name: str
    file: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Names that stand for other files from here on, all or none: a new file, a deletion (`None`), or a renaming."""

    names: dict[str, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderSynced:
    """The names in a folder are durable up to here. The folder is empty text, or one beneath it."""

    folder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a writer told the world, such as that a note is saved: a line of JSON."""

    line: str

    @property
    def fields(self) -> dict[str, Any]:
        """The line, read."""
        return dict(json.loads(self.line))


Event = Found | Wrote | Truncated | Synced | Named | FolderSynced | Said

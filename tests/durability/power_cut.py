"""What a disk may hold when the power fails at a given moment of a record.

Durable is what was written before the last completed sync of the file, and the names as of the last sync of their
folder. Of everything later the disk keeps what it likes, sector by sector and in no order: a kept write may follow a
lost one, a write may be torn, a file may have its new length without its new content (then there are zeros or rubbish),
a new file may have lost its name and a deleted one have it still. What one write puts into one sector of 512 bytes is
kept or lost as a whole.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.durability.events import Event, FolderSynced, Found, Named, Said, Synced, Truncated, Wrote

SECTOR = 512
CHANCES = (0.0, 0.1, 0.5, 0.9, 1.0)
"""How much of what is not durable a disk keeps; drawn for each file, so that one may be far ahead of another."""

Files = dict[str, bytes]


@dataclass(slots=True)
class _Content:
    durable: bytearray = field(default_factory=bytearray)
    pending: list[Wrote | Truncated] = field(default_factory=list)


@dataclass(slots=True)
class Disk:
    """A disk with the writes that it has been given and may not have kept."""

    contents: dict[int, _Content] = field(default_factory=dict)
    names: dict[str, int | None] = field(default_factory=dict)
    pending_names: list[dict[str, int | None]] = field(default_factory=list)

    def take(self, event: Event) -> None:
        """Does what happened."""
        match event:
            case Found(name=name, file=file, content=content):
                self.contents[file] = _Content(durable=bytearray(content))
                self.names[name] = file
            case Wrote(file=file) | Truncated(file=file):
                self.contents[file].pending.append(event)
            case Synced(file=file):
                content_ = self.contents[file]
                for each in content_.pending:
                    _apply(content_.durable, each)
                content_.pending.clear()
            case Named(names=names):
                for new in names.values():
                    if new is not None:
                        self.contents.setdefault(new, _Content())
                self.pending_names.append(names)
            case FolderSynced(folder=folder):
                self._sync_folder(folder)
            case Said():
                pass

    def cut_power(self, chance: random.Random) -> Files:
        """The files that are found afterwards: one of the many ways in which it may turn out."""
        contents = {file: _survive(content, chance) for file, content in self.contents.items()}
        likely = chance.choice(CHANCES)
        return self._read(contents, [each for each in self.pending_names if chance.random() < likely])

    def shut_down(self) -> Files:
        """The files with everything kept, as they would be without a power cut."""
        whole = {}
        for file, content in self.contents.items():
            whole[file] = bytearray(content.durable)
            for each in content.pending:
                _apply(whole[file], each)
        return self._read(whole, self.pending_names)

    def _read(self, contents: dict[int, bytearray], renamings: Sequence[dict[str, int | None]]) -> Files:
        names = dict(self.names)
        for each in renamings:
            names |= each
        return {name: bytes(contents[file]) for name, file in names.items() if file is not None}

    def _sync_folder(self, folder: str) -> None:
        later = []
        for renaming in self.pending_names:
            if any(name.rpartition("/")[0] == folder for name in renaming):
                self.names |= renaming
            else:
                later.append(renaming)
        self.pending_names = later


def run_until(record: Sequence[Event], moment: int) -> Disk:
    """The disk after the first so many events of a record."""
    disk = Disk()
    for event in record[:moment]:
        disk.take(event)
    return disk


def put_files(files: Files, folder: Path) -> None:
    """Writes files out, under a folder that is made."""
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def _apply(content: bytearray, event: Wrote | Truncated) -> None:
    if isinstance(event, Truncated):
        del content[event.size :]
        content.extend(bytes(event.size - len(content)))
    else:
        content.extend(bytes(max(0, event.offset - len(content))))
        content[event.offset : event.offset + len(event.data)] = event.data


def _survive(content: _Content, chance: random.Random) -> bytearray:
    """The durable content and a part of what was written since."""
    kept, likely = bytearray(content.durable), chance.choice(CHANCES)
    fill = chance.randbytes if chance.random() < 0.5 else bytes
    for event in content.pending:
        if isinstance(event, Truncated):
            if chance.random() < likely:
                _apply(kept, event)
            continue
        if chance.random() < likely:
            kept.extend(fill(max(0, event.offset + len(event.data) - len(kept))))
        for start, data in _sectors(event):
            if chance.random() < likely:
                kept.extend(fill(max(0, start - len(kept))))
                kept[start : start + len(data)] = data
    return kept


def _sectors(event: Wrote) -> list[tuple[int, bytes]]:
    """A write in parts, none of which crosses the border of a sector."""
    end = event.offset + len(event.data)
    starts = [event.offset, *range((event.offset // SECTOR + 1) * SECTOR, end, SECTOR)]
    return [
        (start, event.data[start - event.offset : stop - event.offset])
        for start, stop in zip(starts, [*starts[1:], end], strict=True)
    ]

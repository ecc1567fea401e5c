"""Sees everything that SQLite does to the files of one folder, in the order in which it does it.

What a disk holds after a power cut depends on which writes a sync followed. To know that, the functions by which SQLite
writes, cuts, syncs, makes and deletes files are taken out of its own tables, and ours, which note what is asked and
then call the original, are put in. Nothing is compiled, and the program under test is not touched. It works where the
SQLite library lets its functions be found, which it does not on Windows.

An error in one of our functions ends the process at once: ctypes would swallow it, and the record would have a hole.
"""

import ctypes
import functools
import os
import sys
import traceback
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_void_p
from pathlib import Path
from typing import Any

import sqlcipher3._sqlite3
from tests.durability.events import Event, FolderSynced, Found, Named, Synced, Truncated, Wrote

OK = 0
RECORD_BROKEN = 70
"""How a process ends whose record has a hole."""

CLOSE = CFUNCTYPE(c_int, c_void_p)
WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
SYNC = CFUNCTYPE(c_int, c_void_p, c_int)
OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
DELETE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
OPEN_FOLDER = CFUNCTYPE(c_int, c_char_p, c_void_p)
SET_SYSTEM_CALL = CFUNCTYPE(c_int, c_void_p, c_char_p, c_void_p)
GET_SYSTEM_CALL = CFUNCTYPE(c_void_p, c_void_p, c_char_p)


class FileMethods(ctypes.Structure):
    """`sqlite3_io_methods`: what can be done to an open file."""

    _fields_ = (
        ("version", c_int),
        ("close", CLOSE),
        ("read", c_void_p),
        ("write", WRITE),
        ("truncate", TRUNCATE),
        ("sync", SYNC),
        ("others", c_void_p * 13),
    )


class Vfs(ctypes.Structure):
    """`sqlite3_vfs`, version 3: what can be done to files by name."""

    _fields_ = (
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", OPEN),
        ("delete", DELETE),
        ("others", c_void_p * 11),
        ("set_system_call", SET_SYSTEM_CALL),
        ("get_system_call", GET_SYSTEM_CALL),
        ("next_system_call", c_void_p),
    )


def can_record() -> bool:
    """Whether this SQLite lets its functions be found, and keeps its files as on a Unix."""
    try:
        return bool(_find_vfs().name == b"unix")
    except (AttributeError, OSError):
        return False


class DiskRecord:
    """Watches one folder until the process ends; one of them to a process.

    `before` is told what is about to be done, and may end the process; `after`, what was done.
    """

    def __init__(self, folder: Path, *, before: Callable[[Event], None], after: Callable[[Event], None]) -> None:
        self._root = Path(os.path.realpath(folder))
        self._before, self._after = before, after
        self._files = dict[str, int]()
        self._open = dict[int, tuple[str, int]]()
        self._methods = dict[int, FileMethods]()
        self._syncing: Synced | None = None
        self._file_count = 0
        for path in sorted(self._root.rglob("*")):
            if path.is_file() and (name := self._name(path)):
                self._files[name] = self._number_file()
                after(Found(name=name, file=self._files[name], content=path.read_bytes()))
        self._vfs = _find_vfs()
        self._watch_names(self._vfs)
        sys.addaudithook(self._on_python)

    def _watch_names(self, vfs: Vfs) -> None:
        really_open, really_delete = OPEN(_address(vfs.open)), DELETE(_address(vfs.delete))
        really_open_folder = OPEN_FOLDER(vfs.get_system_call(ctypes.byref(vfs), b"openDirectory"))

        def open_file(vfs_: int, path: int | None, file: int, flags: int, flags_out: int | None) -> int:
            result = int(really_open(vfs_, path, file, flags, flags_out))
            if result == OK and path and (name := self._name(os.fsdecode(ctypes.string_at(path)))):
                self._on_open(name, file)
            return result

        def delete(vfs_: int, path: bytes, sync: int) -> int:
            self._on_renamed(os.fsdecode(path), None)
            return int(really_delete(vfs_, path, sync))

        def open_folder(path: bytes, descriptor: int) -> int:
            # SQLite opens the folder of a file in order to sync it, and does so after syncing a new file.
            result = int(really_open_folder(path, descriptor))
            self._end_sync()
            if result == OK and (name := self._name(os.fsdecode(path))):
                self._after(FolderSynced(folder=name.rpartition("/")[0]))
            return result

        vfs.open, vfs.delete = OPEN(_loudly(open_file)), DELETE(_loudly(delete))
        self._open_folder = OPEN_FOLDER(_loudly(open_folder))
        if vfs.set_system_call(ctypes.byref(vfs), b"openDirectory", _address(self._open_folder)) != OK:
            raise RuntimeError("SQLite does not say when it syncs a folder.")

    def _on_open(self, name: str, file: int) -> None:
        if name not in self._files:
            self._files[name] = self._number_file()
            self._after(Named(names={name: self._files[name]}))
        self._open[file] = name, self._files[name]
        table = ctypes.cast(file, POINTER(c_void_p))
        if table[0] not in self._methods:
            self._methods[table[0]] = self._watch_content(table[0])
        table[0] = ctypes.addressof(self._methods[table[0]])

    def _watch_content(self, original: int) -> FileMethods:
        methods = FileMethods.from_buffer_copy(ctypes.string_at(original, ctypes.sizeof(FileMethods)))
        really_write, really_truncate = WRITE(_address(methods.write)), TRUNCATE(_address(methods.truncate))
        really_sync, really_close = SYNC(_address(methods.sync)), CLOSE(_address(methods.close))

        def watched(event: Event, act: Callable[[], Any]) -> int:
            self._before(event)
            result = int(act())
            if result == OK:
                self._after(event)
            return result

        def write(file: int, data: int, size: int, offset: int) -> int:
            name, number = self._open[file]
            event = Wrote(name=name, file=number, offset=offset, data=ctypes.string_at(data, size))
            return watched(event, lambda: really_write(file, data, size, offset))

        def truncate(file: int, size: int) -> int:
            name, number = self._open[file]
            return watched(Truncated(name=name, file=number, size=size), lambda: really_truncate(file, size))

        def sync(file: int, flags: int) -> int:
            name, number = self._open[file]
            self._syncing = Synced(name=name, file=number)
            self._before(self._syncing)
            result = int(really_sync(file, flags))
            if result == OK:
                self._end_sync()
            self._syncing = None
            return result

        def close(file: int) -> int:
            del self._open[file]
            return int(really_close(file))

        methods.write, methods.truncate = WRITE(_loudly(write)), TRUNCATE(_loudly(truncate))
        methods.sync, methods.close = SYNC(_loudly(sync)), CLOSE(_loudly(close))
        return methods

    def _end_sync(self) -> None:
        if self._syncing:
            self._after(self._syncing)
        self._syncing = None

    def _on_python(self, what: str, values: tuple[Any, ...]) -> None:
        """Deletions and renamings that the program does without SQLite."""
        if what == "os.remove":
            self._on_renamed(os.fsdecode(values[0]), None)
        elif what == "os.rename":
            self._on_renamed(os.fsdecode(values[0]), os.fsdecode(values[1]))

    def _on_renamed(self, path: str, new_path: str | None) -> None:
        old, new = self._name(path), self._name(new_path) if new_path else ""
        if old not in self._files:
            return
        event = Named(names={old: None} | ({new: self._files[old]} if new else {}))
        self._before(event)
        file = self._files.pop(old)
        if new:
            self._files[new] = file
        self._after(event)

    def _name(self, path: str | Path) -> str:
        """The name of a file in the folder; empty for one that lies elsewhere or is rebuilt at every start."""
        absolute = Path(os.path.realpath(path))
        if not absolute.is_relative_to(self._root) or absolute.name.endswith("-shm"):
            return ""
        return absolute.relative_to(self._root).as_posix()

    def _number_file(self) -> int:
        self._file_count += 1
        return self._file_count


def _find_vfs() -> Vfs:
    find = ctypes.CDLL(sqlcipher3._sqlite3.__file__).sqlite3_vfs_find
    find.restype = POINTER(Vfs)
    vfs: Vfs = find(None).contents
    return vfs


def _address(function: Any) -> int:  # noqa: ANN401  # ctypes names no type for a function
    """Where a function lies. A field of a C structure would follow what is put into it later; this does not."""
    return ctypes.cast(function, c_void_p).value or 0


def _loudly(function: Callable[..., int]) -> Callable[..., int]:
    @functools.wraps(function)
    def call(*values: object) -> int:
        try:
            return function(*values)
        except BaseException:
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(RECORD_BROKEN)

    return call

"""Streams and other objects of the file, written as archives want them.

ReportLab's own streams end without the line break that PDF/A asks for. Those of pages are packed beside the drawing of
the next ones: packing needs no Python, and so runs on another core.
"""

import hashlib
import sys
import threading
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from reportlab.pdfbase import pdfdoc

PACKING = 4
"""How hard to pack, of 9: more takes twice the time for a tenth of the room."""

BATCH = 24
"""How many streams are packed by one thread. Two threads at most are at work: what is not yet packed takes room."""

PATIENCE = 0.0005
"""For how many seconds the drawing keeps Python to itself when a thread that packs asks for its next stream."""


class Written(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object that is written as it is."""

    def __init__(self, text: str) -> None:
        self._text = text

    def format(self, document: pdfdoc.PDFDocument) -> bytes:  # noqa: ARG002 (ReportLab calls it with it)
        """Called by ReportLab when it writes the file."""
        return self._text.encode("ascii")


class Stream(pdfdoc.PDFObject):  # type: ignore[misc]
    """Bytes, packed or as they are, with what is said about them."""

    def __init__(self, content: bytes, entries: Mapping[str, object] | None = None, *, packed: bool = True) -> None:
        self._content = content
        self._entries = entries or {}
        self._awaits_packing = packed
        self.digest = b""

    def pack(self) -> None:
        """Done when the file is written, if not before. `digest` tells afterwards what the content was."""
        if self._awaits_packing:
            self.digest = hashlib.md5(self._content, usedforsecurity=False).digest()
            self._content = zlib.compress(self._content, PACKING)
            self._entries = {**self._entries, "Filter": "/FlateDecode"}
            self._awaits_packing = False

    def format(self, document: pdfdoc.PDFDocument) -> bytes:  # noqa: ARG002 (ReportLab calls it with it)
        """Called by ReportLab when it writes the file."""
        self.pack()
        said = {**self._entries, "Length": len(self._content)}
        head = " ".join(f"/{name} {value}" for name, value in said.items())
        return b"<<%b>>\nstream\n%b\nendstream\n" % (head.encode("ascii"), self._content)


class Packing:
    """Packs streams while others are made."""

    def __init__(self) -> None:
        self._streams: list[Stream] = []
        self._batch: list[Stream] = []
        self._threads: list[threading.Thread] = []

    def add(self, stream: Stream) -> None:
        """It is packed soon."""
        self._streams.append(stream)
        self._batch.append(stream)
        if len(self._batch) == BATCH:
            self._await(1)
            self._threads.append(threading.Thread(target=_pack_all, args=(self._batch,), daemon=True))
            self._threads[-1].start()
            self._batch = []

    def finish(self) -> bytes:
        """Packs what is left; tells what the contents of all were, in few bytes."""
        _pack_all(self._batch)
        self._await(0)
        return b"".join([stream.digest for stream in self._streams])

    def _await(self, most: int) -> None:
        while len(self._threads) > most:
            self._threads.pop(0).join()


@contextmanager
def quick_turns() -> Iterator[None]:
    """While pages are drawn, threads that pack streams do not have to wait long for their turn."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(min(usual, PATIENCE))
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _pack_all(streams: Sequence[Stream]) -> None:
    for stream in streams:
        stream.pack()

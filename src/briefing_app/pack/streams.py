"""Streams and other objects of the file, written as archives want them.

ReportLab's own streams end without the line break that PDF/A asks for. They are packed where they are made: a thread
that packs while the next page is drawn was tried, and handing Python to and fro cost more than it gained.
"""

import zlib
from collections.abc import Mapping

from reportlab.pdfbase import pdfdoc

PACKING = 2
"""How hard to pack, of 9: 4 takes half as long again for a twentieth of the room."""


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
        self._content = zlib.compress(content, PACKING) if packed else content
        self._entries = {**(entries or {}), **({"Filter": "/FlateDecode"} if packed else {})}

    def format(self, document: pdfdoc.PDFDocument | None = None) -> bytes:  # noqa: ARG002 (ReportLab gives it)
        """Called by ReportLab when it writes the file."""
        said = {**self._entries, "Length": len(self._content)}
        head = " ".join(f"/{name} {value}" for name, value in said.items())
        return b"<<%b>>\nstream\n%b\nendstream\n" % (head.encode("ascii"), self._content)

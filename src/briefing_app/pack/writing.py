"""Writes the file: ReportLab's document, with a short way for the many small objects of a tagged pack.

ReportLab keeps every object under a name and asks it for its bytes through several layers. Pages, fonts and outline are
few, and stay with it; elements of the structure and surfaces to click on are a hundred to a page.
"""

import io
from typing import Protocol

from reportlab.pdfbase import pdfdoc


class Held(Protocol):
    """An object that says what it is when the file is written."""

    def say(self, document: "PackDocument") -> str:
        """What stands between “obj” and “endobj”."""


class PackDocument(pdfdoc.PDFDocument):  # type: ignore[misc]
    """ReportLab's document, which also numbers objects that have no name."""

    _held: dict[int, Held]
    _said: dict[int, tuple[pdfdoc.PDFObject, str]]

    @classmethod
    def take_over(cls, document: pdfdoc.PDFDocument) -> "PackDocument":
        """The same document, with the short way."""
        document.__class__ = cls
        document._held, document._said = {}, {}
        assert isinstance(document, cls)
        return document

    def hold(self, thing: Held) -> str:
        """Takes an object; gives what others refer to it by."""
        self.objectcounter += 1
        self._held[self.objectcounter] = thing
        return f"{self.objectcounter} 0 R"

    def say(self, thing: pdfdoc.PDFObject) -> str:
        """How ReportLab writes something that many objects name; asked for once."""
        kept = self._said.get(id(thing))
        if kept is None:
            kept = self._said[id(thing)] = (thing, str(pdfdoc.format(thing, self), "ascii"))
        return kept[1]

    def refer(self, thing: pdfdoc.PDFObject) -> str:
        """What others refer to it by; it is taken if it was not there yet."""
        return str(self.Reference(thing).format(self), "ascii")

    def format(self) -> bytes:
        """The file. More objects may come up while others are written."""
        self.encrypt.prepare(self)
        root, info = self.Reference(self.Catalog), self.Reference(self.info)
        file = io.BytesIO()
        start = file.write(pdfdoc.PDFFile(self._pdfVersion).format(self))
        offsets: list[int] = []
        while len(offsets) < self.objectcounter:
            offsets.append(start)
            start += file.write(self._write(len(offsets)))
        lines = "".join([f"{offset:010d} 00000 n \n" for offset in offsets])
        file.write(f"xref\n0 {len(offsets) + 1}\n0000000000 65535 f \n{lines}".encode("ascii"))
        trailer = pdfdoc.PDFTrailer(startxref=start, Size=len(offsets) + 1, Root=root, Info=info, ID=self.ID())
        file.write(trailer.format(self))
        return file.getvalue()

    def _write(self, number: int) -> bytes:
        held = self._held.pop(number, None)
        if held is not None:
            return f"{number} 0 obj\n{held.say(self)}\nendobj\n".encode("ascii")
        thing = self.idToObject[self.numberToId[number]]
        return b"%d 0 obj\n%b\nendobj\n" % (number, bytes(pdfdoc.format(thing, self, toplevel=1)).rstrip(b"\n"))

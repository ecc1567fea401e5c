"""Writes the file: ReportLab's document, with a short way for the many small objects of a tagged pack.

ReportLab keeps every object under a name and asks it for its bytes through several layers. Fonts and what the file says
of itself are few, and stay with it; pages, elements of the structure and surfaces to click on are a hundred to a page.
They have numbers that are kept free for them, and stand in front of all else.
"""

import hashlib
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from reportlab.pdfbase import pdfdoc

from briefing_app.pack.languages import DOCUMENT_LANGUAGE

PDF_VERSION = (1, 7)


class Finished(NamedTuple):
    """Finished objects, one after the other: the number of the first, how long each is, and all of them."""

    first: int
    lengths: list[int]
    data: bytes


class PackDocument(pdfdoc.PDFDocument):  # type: ignore[misc]
    """ReportLab's document, which also takes objects that are finished."""

    def __init__(self) -> None:
        super().__init__(compression=1, invariant=1, lang=DOCUMENT_LANGUAGE, pdfVersion=PDF_VERSION)
        # ReportLab has put the time or an environment variable into it; the file's identity is to come from its pages.
        self.signature = hashlib.md5(usedforsecurity=False)
        self.Catalog.Outlines = None
        self._finished: list[Finished] = []

    def reserve(self, count: int) -> int:
        """Keeps so many numbers free; the first of them."""
        self.objectcounter += count
        return int(self.objectcounter) - count + 1

    def add(self, finished: Iterable[Finished]) -> None:
        """Takes finished objects, which will stand in the file in this order."""
        self._finished += finished

    def refer(self, thing: pdfdoc.PDFObject) -> str:
        """What others refer to it by; it is taken if it was not there yet."""
        return str(self.Reference(thing).format(self), "ascii")

    def finish(self) -> bytes:
        """The file. More objects may come up while others are written."""
        self.info.digest(self.signature)
        root, info = self.Reference(self.Catalog), self.Reference(self.info)
        said = 0
        while said < len(self.numberToId):
            numbers = list(self.numberToId)[said:]
            self.add([write(number, self._say(number)) for number in numbers])
            said += len(numbers)
        head = pdfdoc.PDFFile(self._pdfVersion).format(self)
        start, offsets = len(head), [0] * (self.objectcounter + 1)
        for first, lengths, _ in self._finished:
            starts = list(accumulate(lengths, initial=start))
            start = starts.pop()
            offsets[first : first + len(starts)] = starts
        lines = ("%010d 00000 n \n" * self.objectcounter) % tuple(offsets[1:])
        table = f"xref\n0 {len(offsets)}\n0000000000 65535 f \n{lines}".encode("ascii")
        trailer = pdfdoc.PDFTrailer(startxref=start, Size=len(offsets), Root=root, Info=info, ID=self.ID())
        return b"".join([head, *(each.data for each in self._finished), table, trailer.format(self)])

    def _say(self, number: int) -> bytes:
        thing = self.idToObject[self.numberToId[number]]
        return bytes(pdfdoc.format(thing, self, toplevel=1)).rstrip(b"\n")


def write(number: int, body: bytes) -> Finished:
    """One object with what stands between “obj” and “endobj”."""
    data = b"%d 0 obj\n%b\nendobj\n" % (number, body)
    return Finished(number, [len(data)], data)


def write_all(first: int, bodies: Iterable[str]) -> Finished:
    """Objects with numbers that follow one another."""
    texts = [f"{number} 0 obj\n{body}\nendobj\n" for number, body in enumerate(bodies, start=first)]
    return Finished(first, [len(text) for text in texts], "".join(texts).encode("ascii"))

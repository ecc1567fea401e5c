"""The row elements of the first sheet of an OpenDocument file, each let go before the next is read.

What stands outside a row is let go at once. What a row holds, and how deep elements stand in one another, has a limit,
as has the text between two ends: without one a small file could be unpacked to fill the memory.
"""

import zipfile
from collections.abc import Iterator
from typing import cast
from xml.etree import ElementTree as Xml

CONTENT, MANIFEST = "content.xml", "META-INF/manifest.xml"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
SHEET, ROW = f"{TABLE}table", f"{TABLE}table-row"
LARGEST_CONTENT = 150_000_000
CHUNK = 1 << 16
MOST_HELD = 40_000
"""Elements at once. A row may have 16,384 cells, each with its paragraph; a row of figures has a dozen."""
LONGEST_HELD = 8_000_000
"""Bytes of XML at once."""


class TooMuch(Exception):
    """A row, or what stands around it, is more than any sheet of figures has."""


def is_encrypted(archive: zipfile.ZipFile) -> bool:
    """Whether a password is needed to read it."""
    names = archive.namelist()
    if "encrypted-package" in names:
        return True
    if MANIFEST not in names:
        return False
    with archive.open(MANIFEST) as manifest:
        return b"encryption-data" in manifest.read(1_000_000)


def read_row_elements(archive: zipfile.ZipFile) -> Iterator[Xml.Element]:
    """Each row of the first sheet, whole, until the next is asked for. Raises `TooMuch`, and as zip and XML do."""
    if archive.getinfo(CONTENT).file_size > LARGEST_CONTENT:
        raise TooMuch
    reading = _Reading()
    with archive.open(CONTENT) as content:
        while not reading.is_over and (chunk := content.read(CHUNK)):
            yield from reading.feed(chunk)
    if not reading.is_over:
        yield from reading.close()


class _Reading:
    """How far the reading has come: the elements that are open, and the row and the sheets among them."""

    def __init__(self) -> None:
        self.is_over = False
        self._parser: Xml.XMLPullParser[Xml.Element] = Xml.XMLPullParser(("start", "end"))
        self._open: list[Xml.Element] = []
        self._row: Xml.Element | None = None
        self._sheets = self._in_row = self._bytes = 0

    def feed(self, chunk: bytes) -> Iterator[Xml.Element]:
        self._bytes += len(chunk)
        self._parser.feed(chunk)
        yield from self._follow()
        if len(self._open) + self._in_row > MOST_HELD or self._bytes > LONGEST_HELD:
            raise TooMuch

    def close(self) -> Iterator[Xml.Element]:
        """A file that ends too early is found out."""
        self._parser.close()
        yield from self._follow()

    def _follow(self) -> Iterator[Xml.Element]:
        events = cast("Iterator[tuple[str, Xml.Element]]", self._parser.read_events())  # no others are asked for
        for event, element in events:
            if event == "start":
                self._begin(element)
                continue
            if element is self._row:
                yield element
            self._end(element)
            if self.is_over:
                return

    def _begin(self, element: Xml.Element) -> None:
        self._open.append(element)
        if element.tag == SHEET:
            self._sheets += 1
        elif element.tag == ROW and self._row is None and self._sheets == 1:
            self._row = element
        self._in_row += self._row is not None

    def _end(self, element: Xml.Element) -> None:
        """A sheet within a cell or a drawing is no end of the sheet that it stands in."""
        self._open.pop()
        if element.tag == SHEET:
            self._sheets -= 1
            self.is_over = self._sheets == 0
        if element is self._row:
            self._row, self._in_row = None, 0
        if self._row is None:
            self._bytes = 0
            element.clear()
            if self._open:
                del self._open[-1][:]

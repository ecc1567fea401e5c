"""The cells of an OpenDocument spreadsheet (.ods), read row by row, so that a large file does not fill the memory.

The file is a ZIP archive whose `content.xml` holds the sheets. A cell or row that is repeated is written once with a
count; what is empty is passed over however often it is repeated, since a sheet is always repeated to its last column
and row. Libraries that read .ods build the whole sheet first: a file of a few kilobytes can make them take all memory.
"""

import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from xml.etree import ElementTree as Xml

from briefing_app.core.sheet_cells import Cell

CONTENT = "content.xml"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
CELLS = (f"{TABLE}table-cell", f"{TABLE}covered-table-cell")
NUMBERS = ("float", "currency", "percentage")
WHOLE = re.compile(r"-?[0-9]+")
Row = tuple[int, tuple[Cell, ...]]


def read_rows(archive: zipfile.ZipFile, widest: int) -> Iterator[Row]:
    """The filled rows of the first sheet with their numbers, no wider than one cell more than `widest`.

    Raises what the archive and its XML make the readers of both raise.
    """
    number = 0
    with archive.open(CONTENT) as content:
        for _, element in Xml.iterparse(content):
            if element.tag == f"{TABLE}table":
                return
            if element.tag == f"{TABLE}table-row":
                cells = tuple(_read_row(element, widest))
                repeated = _count(element, "number-rows-repeated")
                if any(cell not in (None, "") for cell in cells):
                    yield from ((number + index, cells) for index in range(1, repeated + 1))
                number += repeated
                element.clear()


def _read_row(row: Xml.Element, widest: int) -> Iterator[Cell]:
    """Its cells; empty ones only where a filled one comes after them."""
    empty = place = 0
    for element in row:
        if element.tag not in CELLS:
            continue
        repeated = _count(element, "number-columns-repeated")
        cell = _read_cell(element)
        if cell in (None, ""):
            empty += repeated
            continue
        for each in (*[None] * min(empty, widest - place), *[cell] * min(repeated, widest + 1)):
            if place > widest:
                return
            yield each
            place += 1
        empty = 0


def _read_cell(element: Xml.Element) -> Cell:
    kind, text = element.get(f"{OFFICE}value-type"), _read_text(element)
    if element.get(f"{CALC}value-type") == "error" or kind is None:
        return text or None
    if kind in NUMBERS:
        value = element.get(f"{OFFICE}value", "")
        return int(value) if WHOLE.fullmatch(value) else float(value)
    if kind == "date":
        day = element.get(f"{OFFICE}date-value", "")
        return datetime.fromisoformat(day) if "T" in day else date.fromisoformat(day)
    return element.get(f"{OFFICE}boolean-value") == "true" if kind == "boolean" else text


def _read_text(element: Xml.Element) -> str:
    """The paragraphs of a cell, but not those of a comment on it."""
    return "\n".join("".join(_read_words(each)) for each in element.findall(f"{TEXT}p"))


def _read_words(paragraph: Xml.Element) -> Iterator[str]:
    yield paragraph.text or ""
    for part in paragraph:
        if part.tag == f"{TEXT}s":
            yield " " * min(int(part.get(f"{TEXT}c", "1")), 100)
        elif part.tag in (f"{TEXT}tab", f"{TEXT}line-break"):
            yield " "
        elif part.tag.startswith(TEXT):
            yield from _read_words(part)
        yield part.tail or ""


def _count(element: Xml.Element, name: str) -> int:
    return max(int(element.get(f"{TABLE}{name}", "1")), 1)

"""The cells of an OpenDocument spreadsheet (.ods), read row by row, so that a large file does not fill the memory.

The file is a ZIP archive whose `content.xml` holds the sheets. A cell or row that is repeated is written once with a
count; what is empty is passed over however often it is repeated, since a sheet is always repeated to its last column
and row. Libraries that read .ods build the whole sheet first: a file of a few kilobytes can make them take all memory.
Here every element is let go once it is read, and what cannot be let go is counted (`open_document_parts`).
"""

import re
import unicodedata
import zipfile
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as Xml

from briefing_app.core.sheet_cells import Cell, say_share
from briefing_app.core.units import find_scale_word
from briefing_app.workspace.open_document_parts import TABLE, read_row_elements

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
CELLS = (f"{TABLE}table-cell", f"{TABLE}covered-table-cell")
WHOLE = re.compile(r"-?[0-9]{1,18}")
NUMBER = re.compile(r"[+-]?([0-9]{1,40}(\.[0-9]{0,40})?|\.[0-9]{1,40})([eE][+-]?[0-9]{1,3})?")
DAY = re.compile(r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(T([01][0-9]|2[0-3]):.*)?")
SPACES = re.compile(r"[0-9]{1,3}")
THOUSANDS = re.compile("['’]000")
"""Behind a number either its last three places, or words that say what it is counted in."""
FAULTS = ("#", "Err:")
"""With which a cell begins that shows why a formula has no result; the number beside it is then zero."""
Row = tuple[int, tuple[Cell, ...]]


def read_rows(archive: zipfile.ZipFile, widest: int) -> Iterator[Row]:
    """The filled rows of the first sheet with their numbers, no wider than one cell more than `widest`.

    Raises what the archive and its XML make the readers of both raise.
    """
    number = 0
    for element in read_row_elements(archive):
        cells = tuple(_read_row(element, widest))
        repeated = _count(element, "number-rows-repeated")
        if any(cell not in (None, "") for cell in cells):
            yield from ((number + index, cells) for index in range(1, repeated + 1))
        number += repeated


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
    """What a cell says; what it says in no sound way is the text that it shows, so that its row alone is refused."""
    kind, text = element.get(f"{OFFICE}value-type"), _read_text(element)
    if element.get(f"{CALC}value-type") == "error" or kind is None:
        return text or None
    match kind:
        case "float":
            return _read_number(element.get(f"{OFFICE}value", ""), text)
        case "currency" | "percentage":
            return _read_amount(element, kind, text)
        case "date":
            return _read_day(element.get(f"{OFFICE}date-value", ""), text)
        case "boolean":
            return element.get(f"{OFFICE}boolean-value") == "true"
        case "string":
            return text or element.get(f"{OFFICE}string-value", "")
    return text


def _read_number(value: str, text: str) -> Cell:
    if text.startswith(FAULTS) or not NUMBER.fullmatch(value):
        return text or value
    scale = find_scale_word(text)
    if scale and not _is_shown_shorter(value, text.replace(scale, "")):
        return text  # 5 shown as “5 million”
    if THOUSANDS.search(text) and _count_whole(value) + 3 <= _count_digits(text):
        return text  # 5 shown as “5'000”
    return int(value) if WHOLE.fullmatch(value) else float(value)


def _is_shown_shorter(value: str, text: str) -> bool:
    """Whether a number is kept whole and shown in thousands or millions."""
    return _count_whole(value) > _count_digits(text)


def _count_whole(value: str) -> int:
    return _count_digits(value.partition(".")[0])


def _count_digits(text: str) -> int:
    return sum(sign.isdigit() for sign in text)


def _read_amount(element: Xml.Element, kind: str, text: str) -> str:
    """Money or a percentage as shown, with its sign: a plain number would be taken to be in the target's unit."""
    value = element.get(f"{OFFICE}value", "")
    if kind == "percentage" and NUMBER.fullmatch(value) and not text.startswith(FAULTS):
        return say_share(Decimal(f"{float(value):.15g}"))  # what is shown may be rounded
    if any(sign.isalpha() or sign == "%" or unicodedata.category(sign) == "Sc" for sign in text):
        return text
    unit = element.get(f"{OFFICE}currency") or kind
    return f"{unit} {text or value}".strip()


def _read_day(value: str, text: str) -> Cell:
    found = DAY.fullmatch(value)
    try:
        return date.fromisoformat(found["day"]) if found else text or value
    except ValueError:
        return text or value


def _read_text(element: Xml.Element) -> str:
    """The paragraphs of a cell, but not those of a comment on it."""
    return "\n".join("".join(_read_words(each)) for each in element.findall(f"{TEXT}p"))


def _read_words(paragraph: Xml.Element) -> Iterator[str]:
    yield paragraph.text or ""
    for part in paragraph:
        if part.tag == f"{TEXT}s":
            count = part.get(f"{TEXT}c", "1")
            yield " " * (min(int(count), 100) if SPACES.fullmatch(count) else 1)
        elif part.tag in (f"{TEXT}tab", f"{TEXT}line-break"):
            yield " "
        elif part.tag.startswith(TEXT):
            yield from _read_words(part)
        yield part.tail or ""


def _count(element: Xml.Element, name: str) -> int:
    return max(int(element.get(f"{TABLE}{name}", "1")), 1)

"""What things on a page are, for those who hear a pack or read it by touch instead of seeing it.

A tag names one element of the document's structure; whatever bears the same tag, on however many pages, is that
one element. A path of tags, the outermost first, says where the element belongs. What bears no tag is decoration.
"""

from dataclasses import KW_ONLY
from enum import Enum

from briefing_app.core.quick import dataclass


class Role(Enum):
    """What an element is; the value is PDF's name for it. A heading's level is the number of sections around it."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    HEADING = "H"
    PARAGRAPH = "P"
    QUOTATION = "BlockQuote"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    CONTENTS = "TOC"
    ENTRY = "TOCI"
    REFERENCE = "Reference"
    LINK = "Link"
    TABLE = "Table"
    ROW = "TR"
    HEADER_CELL = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    WORDS = "Span"

    __hash__ = object.__hash__


class Scope(Enum):
    """What a header cell is the header of."""

    COLUMN = "Column"
    ROW = "Row"


class Numbering(Enum):
    """What the labels of a list's items are."""

    NONE = "None"
    BULLETS = "Disc"
    NUMBERS = "Decimal"


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """One element. `columns` is how many columns a cell spans; no `language` is the language of the document."""

    role: Role
    _: KW_ONLY
    language: str = ""
    alternative_text: str = ""
    scope: Scope | None = None
    columns: int = 1
    numbering: Numbering | None = None


Tags = tuple[Tag, ...]


class Decoration(Enum):
    """What is no part of the text, and is passed over when it is read out. The value is PDF's description of it."""

    LAYOUT = "/Type /Layout"
    PAGINATION = "/Type /Pagination"
    HEADER = "/Type /Pagination /Subtype /Header"
    NONE = ""
    """Within something that is drawn elsewhere, and is what that is."""

    FOOTER = "/Type /Pagination /Subtype /Footer"

    __hash__ = object.__hash__


def item_tags() -> tuple[Tag, Tag, Tag]:
    """An item of a list, its label and its body."""
    return Tag(Role.ITEM), Tag(Role.LABEL), Tag(Role.BODY)


def figure_tag(alternative_text: str) -> Tag:
    """What is drawn, and what is said instead."""
    return Tag(Role.FIGURE, alternative_text=alternative_text)


def column_header(columns: int = 1) -> Tag:
    """The head of one or more columns of a table."""
    return Tag(Role.HEADER_CELL, scope=Scope.COLUMN, columns=columns)


def row_header() -> Tag:
    """The cell that says what its row is about."""
    return Tag(Role.HEADER_CELL, scope=Scope.ROW)

"""The cells of an .xlsx workbook, as a person sees what they count: money, millions and percentages keep their sign.

Such a workbook keeps 50 dollars, 50 million, 50 euros and 5000 % as the same number 50, and says in the cell's *number
format* which is meant. A plain number would be taken to be in the target's unit; so these become text, as in an
OpenDocument sheet (`open_document`), and the same rule decides on both.
"""

import io
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from types import NoneType
from typing import TYPE_CHECKING

from briefing_app.core.sheet_cells import Cell, say_share
from briefing_app.core.units import find_scale_word

if TYPE_CHECKING:
    from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell

PARTS = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|[_*].|\[\$(?P<money>[^\]-]*)[^\]]*\]|\[[^\]]*\]|(?P<bare>.)', re.DOTALL
)
"""Of a number format. `_€` leaves as much room as a € takes, `*€` fills with it, `[Red]` and `[$-409]` show nothing."""
PLACES = re.compile(r"[0#?.,]")
SCALED = re.compile(r"[0#?],+(?![0#?,])")
"""Commas behind the last place show a number in thousands or millions, and it is the whole number that is kept."""
MONEY = re.compile(
    r"(?<![^\W\d_])(?:[A-Z]{3}|(?i:rs|rupees?|yen|euros?|dollars?|kr|rp|rm|ft|zł|kč|руб))(?![^\W\d_])"
    r"|[円圓圆元원]|रुपये|रु|रू"
)
"""Currencies that have no sign of their own, as words beside a number; three capitals are the code of one."""


def read_rows(data: bytes) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    """The rows of the first sheet with their numbers; without a sheet it raises `IndexError`."""
    import openpyxl  # late: it costs 0.2 s, and only those who import need it

    sheet = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True).worksheets[0]
    sheet.reset_dimensions()
    for number, cells in enumerate(sheet.iter_rows(), 1):
        yield number, tuple(map(_read_cell, cells))


def _read_cell(cell: "ReadOnlyCell | EmptyCell") -> Cell:
    """What is neither number nor day is text, and so are money and percentages."""
    value: object = cell.value
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return value if isinstance(value, (str, NoneType, bool, date)) else str(value)
    amount = Decimal(f"{value:.15g}" if isinstance(value, float) else value)  # a spreadsheet shows fifteen digits
    return _say_amount(amount, cell.number_format or "") or value


def _say_amount(amount: Decimal, number_format: str) -> str:
    """Money as “USD 50”, millions as “50 million”, a percentage as “50%”; nothing for a number that is shown alone."""
    currency, scale, share = _read_format(number_format)
    if currency or scale:
        return f"{currency} {amount:f} {scale}".strip()
    return say_share(amount * share) if share else ""


@lru_cache(maxsize=100)
def _read_format(number_format: str) -> tuple[str, str, Decimal]:
    """The currency that a number format shows, the word for its scale, and of how many times the number the percentage.

    Nothing for what it does not show. 50 % is half, and kept as that; but where the sign is quoted and a word like
    others, 50 is kept for it. So it is with the word *million*.
    """
    words = bare = ""
    for part in PARTS.finditer(number_format):
        if part["money"] and part["money"].strip():
            return part["money"].strip(), "", Decimal(0)
        bare += part["bare"] or ""
        words += part["quoted"] or part["escaped"] or PLACES.sub(" ", part["bare"] or "")
    named = MONEY.search(words)
    sign = next((letter for letter in words if unicodedata.category(letter) == "Sc"), "")
    is_share = any(each in words for each in "%％")
    scale = "" if SCALED.search(bare) else find_scale_word(words)
    return named[0] if named else sign, scale, is_share * Decimal("1" if "%" in bare else "0.01")

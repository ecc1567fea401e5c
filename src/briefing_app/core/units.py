"""Units of figures: larger and smaller ones of the same thing are converted exactly, other things never are."""

import re
from decimal import Decimal

from briefing_app.core.corpus import Target
from briefing_app.core.figures import shorten
from briefing_app.core.sheet_cells import Unreadable

SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(10) ** 3,
    "lakh": Decimal(10) ** 5,
    "million": Decimal(10) ** 6,
    "mn": Decimal(10) ** 6,
    "crore": Decimal(10) ** 7,
    "billion": Decimal(10) ** 9,
    "bn": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "tn": Decimal(10) ** 12,
}
CURRENCIES = {
    "¥": "jpy",
    "円": "jpy",
    "yen": "jpy",
    "$": "usd",
    "us$": "usd",
    "₹": "inr",
    "rs": "inr",
    "rupees": "inr",
    "€": "eur",
    "£": "gbp",
}
SCALE_WORD = re.compile(
    rf"(?i:(?<![^\W\d_])(?:{'|'.join(SCALES)}|k|m|b|cr)s?(?![^\W\d_]))|百万|[千万萬億亿兆]|हज़ार|लाख|करोड़|अरब"
)
"""As a spreadsheet shows it beside a number, with which the number is another."""
PER_CENT = ("%", "per cent", "percent")


def find_scale_word(text: str) -> str:
    """By what a number beside it is multiplied; nothing where it is not."""
    found = SCALE_WORD.search(text)
    return found[0] if found else ""


def counts_per_cent(target: Target) -> bool:
    """Whether 50 % is fifty of its unit."""
    return _split(target.unit) == (Decimal(1), PER_CENT[0])


def convert_to_unit(words: str, target: Target) -> Decimal:
    """By how much a figure in that unit is to be multiplied; 1 where no unit is given. Raises `Unreadable`."""
    if not words:
        return Decimal(1)
    scale, thing = _split(words)
    own_scale, own_thing = _split(target.unit)
    if thing == own_thing:
        return scale / own_scale
    words = shorten(words)
    if target.currency:
        raise Unreadable(f"The row is in {words}; the target is in {target.unit}, and no currency is converted.")
    raise Unreadable(f"The row is in {words}; the target counts {target.unit}.")


def _split(unit: str) -> tuple[Decimal, str]:
    """Its scale, and what it counts."""
    scale, things = Decimal(1), []
    for word in unit.casefold().split():
        if word in SCALES:
            scale *= SCALES[word]
        else:
            things.append(CURRENCIES.get(word, word))
    thing = " ".join(things)
    return scale, PER_CENT[0] if thing in PER_CENT else thing

"""Units of figures: larger and smaller ones of the same thing are converted exactly, other things never are."""

import re
import unicodedata
from decimal import Decimal
from math import prod

from briefing_app.core.corpus import Target
from briefing_app.core.figures import shorten
from briefing_app.core.sheet_cells import Unreadable

SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(10) ** 3,
    "thou": Decimal(10) ** 3,
    "ths": Decimal(10) ** 3,
    "000": Decimal(10) ** 3,
    "k": Decimal(10) ** 3,
    "lakh": Decimal(10) ** 5,
    "lac": Decimal(10) ** 5,
    "million": Decimal(10) ** 6,
    "mn": Decimal(10) ** 6,
    "crore": Decimal(10) ** 7,
    "cr": Decimal(10) ** 7,
    "billion": Decimal(10) ** 9,
    "bn": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "tn": Decimal(10) ** 12,
    "百": Decimal(100),
    "千": Decimal(10) ** 3,
    "万": Decimal(10) ** 4,
    "萬": Decimal(10) ** 4,
    "億": Decimal(10) ** 8,
    "亿": Decimal(10) ** 8,
    "兆": Decimal(10) ** 12,
    "हजार": Decimal(10) ** 3,
    "लाख": Decimal(10) ** 5,
    "करोड": Decimal(10) ** 7,
    "अरब": Decimal(10) ** 9,
    "खरब": Decimal(10) ** 11,
}
THINGS = {
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
    "人": "people",
    "persons": "people",
}
NUKTA = "\N{DEVANAGARI SIGN NUKTA}"
"""The dot under a letter, which the same word is written with and without."""
ZEROS = r"(?:(?<!\d)['’]|(?<![\d.,'’])(?<!\d\s))000s?(?!\d)"
"""“'000” and “(in 000s)”, but not the thousands of 1,000 and 1 000."""
FACTOR = re.compile(
    rf"(?<![^\W\d_])(?:{'|'.join(word for word in SCALES if word.isascii() and word.isalpha())})s?(?![^\W\d_])|{ZEROS}"
    rf"|[{''.join(sign for sign in SCALES if len(sign) == 1 and not sign.isascii())}]"
    rf"|हज{NUKTA}?ार|लाख|करोड{NUKTA}?|अरब|खरब",
    re.IGNORECASE,
)
SCALE_WORD = re.compile(rf"百万|{FACTOR.pattern}|(?<![^\W\d_])(?:[mb]s?(?![^\W\d_])|[x×]\s?10)", re.IGNORECASE)
"""As a spreadsheet shows it beside a number, with which the number is another. An M may be a thousand somewhere."""
PER_CENT = ("%", "per cent", "percent")


def find_scale_word(text: str) -> str:
    """By what a number beside it is multiplied; nothing where it is not."""
    found = SCALE_WORD.search(unicodedata.normalize("NFKC", text))
    return found[0] if found else ""


def counts_per_cent(target: Target) -> bool:
    """Whether 50 % is fifty of its unit."""
    return _split(target.unit) == (Decimal(1), PER_CENT[0])


def convert_to_unit(words: str, target: Target) -> Decimal:
    """By how much a figure in that unit is to be multiplied; 1 where no unit is given. Raises `Unreadable`.

    A scale alone, such as `lakh`, is one of what the target counts.
    """
    if not words:
        return Decimal(1)
    scale, thing = _split(words)
    own_scale, own_thing = _split(target.unit)
    if thing in ("", own_thing):
        return scale / own_scale
    words = shorten(words)
    if target.currency:
        raise Unreadable(f"The row is in {words}; the target is in {target.unit}, and no currency is converted.")
    raise Unreadable(f"The row is in {words}; the target counts {target.unit}.")


def _split(unit: str) -> tuple[Decimal, str]:
    """Its scale, and what it counts."""
    words = unicodedata.normalize("NFKC", unit).casefold()
    scale = prod(map(_read_factor, FACTOR.findall(words)), start=Decimal(1))
    things = (THINGS.get(word, word) for word in FACTOR.sub(" ", words).split() if word != "of")
    thing = " ".join(things)
    return scale, PER_CENT[0] if thing in PER_CENT else thing


def _read_factor(word: str) -> Decimal:
    """Of one word for a scale, also in the plural or without its dot."""
    word = word.replace(NUKTA, "").lstrip("'’")
    return SCALES.get(word) or SCALES[word.removesuffix("s")]

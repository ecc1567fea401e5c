"""Words for powers of ten, as India and East Asia count, and which of them leaves a number short."""

from decimal import Decimal

Scale = tuple[str, Decimal]
"""The word for a power of ten, and the power."""
INDIAN: tuple[Scale, ...] = (
    ("lakh crore", Decimal(10) ** 12),
    ("crore", Decimal(10) ** 7),
    ("lakh", Decimal(10) ** 5),
)
EAST_ASIAN: tuple[Scale, ...] = (("兆", Decimal(10) ** 12), ("億", Decimal(10) ** 8), ("万", Decimal(10) ** 4))
SHORT_DECIMALS = -2
"""A number with more decimals than that is no shorter with a word than without."""


def fit_scale(value: Decimal, scales: tuple[Scale, ...]) -> tuple[Decimal, str]:
    """The value by the largest word that leaves it at least one, short and exact; by none where none does."""
    for word, power in scales:
        share = (value / power).normalize()
        if abs(share) >= 1 and share * power == value and _count_exponent(share) >= SHORT_DECIMALS:
            return share, word
    return value, ""


def _count_exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0

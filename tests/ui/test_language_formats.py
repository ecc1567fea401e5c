"""Days and numbers as each language writes them."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.scales import EAST_ASIAN, INDIAN, fit_scale
from briefing_app.ui.language import Language, find_language
from briefing_app.ui.language_formats import (
    GROUPINGS,
    format_count,
    format_day,
    format_month,
    format_quantity,
    format_short_day,
    format_time,
    format_value,
    format_weekday,
)

DAY = date(2026, 3, 12)


@pytest.fixture
def language(qapp: object) -> Iterator[Language]:
    language = find_language()
    language.use("en", GROUPINGS[0])
    yield language
    language.use("en", GROUPINGS[0])


@pytest.mark.parametrize(
    ("code", "day", "short", "month", "weekday"),
    [
        ("en", "12 March 2026", "12 Mar 2026", "Mar 2026", "Thursday 12 March 2026"),
        ("ja", "2026年3月12日", "2026/3/12", "2026年3月", "2026年3月12日（木）"),
        ("hi", "12 मार्च 2026", "12 मार्च 2026", "मार्च 2026", "गुरुवार, 12 मार्च 2026"),
    ],
)
def test_days(language: Language, code: str, day: str, short: str, month: str, weekday: str) -> None:
    language.use(code, GROUPINGS[0])

    assert (format_day(DAY), format_short_day(DAY), format_month(DAY)) == (day, short, month)
    assert format_weekday(DAY) == weekday
    assert format_time(datetime(2026, 3, 12, 9, 5)) == "09:05"


@pytest.mark.parametrize(
    ("code", "grouping", "money", "little", "people", "few", "count"),
    [
        ("en", "language", "JPY 10 trillion", "JPY 0.7 trillion", "500,000 people", "31,234 people", "1,234,567"),
        ("en", "indian", "JPY 10 lakh crore", "JPY 70,000 crore", "5 lakh people", "31,234 people", "12,34,567"),
        ("en", "east_asian", "JPY 10兆", "JPY 7,000億", "50万 people", "31,234 people", "1,234,567"),
        ("ja", "language", "10兆円", "7,000億円", "50万人", "31,234人", "1,234,567"),
        ("ja", "international", "10兆円", "0.7兆円", "500,000人", "31,234人", "1,234,567"),
        ("hi", "language", "10 लाख करोड़ येन", "70,000 करोड़ येन", "5 लाख लोग", "31,234 लोग", "12,34,567"),
        ("hi", "international", "10 ट्रिलियन येन", "0.7 ट्रिलियन येन", "500,000 लोग", "31,234 लोग", "1,234,567"),
    ],
)
def test_large_numbers(
    language: Language, code: str, grouping: str, money: str, little: str, people: str, few: str, count: str
) -> None:
    language.use(code, grouping)
    said = [
        format_quantity(Decimal(10), "JPY trillion"),
        format_quantity(Decimal("0.7"), "JPY trillion"),
        format_quantity(Decimal(500_000), "people"),
        format_quantity(Decimal(31_234), "people"),
    ]

    assert [each.replace("\N{NO-BREAK SPACE}", " ") for each in said] == [money, little, people, few]
    assert format_count(1_234_567) == count


def test_digits_after_the_point_are_not_grouped(language: Language) -> None:
    language.use("hi", "language")

    assert format_value(Decimal("-1234567.891")) == "−12,34,567.891"
    assert format_value(Decimal("0.5")) == "0.5"


@given(st.decimals(min_value="-1e15", max_value="1e15", places=4), st.sampled_from([INDIAN, EAST_ASIAN]))
def test_a_number_with_a_word_is_the_number(value: Decimal, scales: tuple[tuple[str, Decimal], ...]) -> None:
    short, word = fit_scale(value, scales)

    assert short * dict(scales).get(word, Decimal(1)) == value
    assert not word or (abs(short) >= 1 and round(short, 2) == short)

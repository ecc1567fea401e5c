"""Names of tags, figures and days as people type them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import clean_tag_name, read_day, read_value, tag_key


@pytest.mark.parametrize("other", ["RAIL", "ｒａｉｌ", " rail ", "Rail\n"])
def test_spellings_of_one_tag(other: str) -> None:
    assert tag_key(other) == tag_key("rail")


def test_composed_and_decomposed_letters_are_one_tag() -> None:
    assert tag_key("Société") == tag_key("Socie\u0301te\u0301")
    assert tag_key("ガ") == tag_key("ｶﾞ")


@pytest.mark.parametrize("name", ["", "  ", "\t\n", "\0"])
def test_a_tag_without_a_name_is_refused(name: str) -> None:
    with pytest.raises(BadInput, match="needs a name"):
        clean_tag_name(name)


@given(st.text())
def test_a_cleaned_name_stays_as_it_is(name: str) -> None:
    try:
        cleaned = clean_tag_name(name)
    except BadInput:
        return
    assert clean_tag_name(cleaned) == cleaned
    cleaned.encode("utf-8")


@pytest.mark.parametrize(
    ("typed", "value"), [("96,400", "96400"), (" 3.9 ", "3.9"), ("0", "0"), ("1,00,000", "100000"), ("-1", "-1")]
)
def test_figures(typed: str, value: str) -> None:
    assert read_value(typed) == Decimal(value)


@pytest.mark.parametrize(
    "typed", ["abc", "NaN", "Infinity", "3,9", "3,9 tn", "1_000", "1e3", "--1", ".5", "１０円", "9" * 5000 + "x"]
)
def test_what_is_no_figure_is_refused_in_a_sentence(typed: str) -> None:
    with pytest.raises(BadInput, match="is not a number"):
        read_value(typed)


def test_no_figure_at_all_is_said_so() -> None:
    with pytest.raises(BadInput, match="No number is given"):
        read_value("  ")


def test_days() -> None:
    assert read_day("2026-09-30") == date(2026, 9, 30)
    with pytest.raises(BadInput, match="is not a date; write it as"):
        read_day("30/09/2026")

"""What is typed into the search field: never an operator, never an error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.query import Query, Term, parse_query


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", ()),
        ("   ", ()),
        ("%", ()),
        ('"', ()),
        ("rail metro", (Term(text="rail"), Term(text="metro"))),
        ('"fund of funds" ai', (Term(text="fund of funds", is_phrase=True), Term(text="ai"))),
        ("“fund of funds”", (Term(text="fund of funds", is_phrase=True),)),
        ('"unclosed phrase', (Term(text="unclosed"), Term(text="phrase"))),
        ("AND OR NOT *", (Term(text="AND"), Term(text="OR"), Term(text="NOT"))),
        ("a\0b", (Term(text="a b"),)),
    ],
)
def test_words_and_phrases(typed: str, terms: tuple[Term, ...]) -> None:
    assert parse_query(typed) == Query(terms=terms, filters=())


def test_filters_are_parted_from_words() -> None:
    query = parse_query('pillar:VII tag:"Tokyo desk" skills KIND:line pillar:I other:x')
    assert query.filters == (("pillar", "VII"), ("tag", "Tokyo desk"), ("kind", "line"), ("pillar", "I"))
    assert query.values("pillar") == ("vii", "i")
    assert [term.text for term in query.terms] == ["skills", "other:x"]


def test_some_filters_are_for_notes_alone() -> None:
    query = parse_query('is:open due:week by:"K. Sato" changed:7 rail')
    assert query.filters == (("is", "open"), ("due", "week"), ("by", "K. Sato"), ("changed", "7"))
    assert query.is_for_notes
    assert not parse_query("tag:rail theme:language").is_for_notes


@pytest.mark.parametrize(("word", "expected"), [("半", True), ("カナ", True), ("दस्तावेज़", False), ("rail", False)])
def test_japanese_is_looked_for_inside_words(word: str, expected: bool) -> None:
    (term,) = parse_query(word).terms
    assert term.is_substring is expected


@given(st.text())
def test_whatever_is_typed_gives_terms_with_a_letter_or_digit_in_each(typed: str) -> None:
    for term in parse_query(typed).terms:
        assert any(letter.isalnum() for letter in term.text)
        assert "\0" not in term.text

"""What a few letters may mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.ui.models.matching import (
    Quality,
    find_slips,
    mark_words,
    match,
    match_scattered,
    read_name,
    read_typed,
)


@pytest.mark.parametrize(
    ("name", "typed", "quality", "marked"),
    [
        ("New note", "new note", Quality.EXACT, ["New", "note"]),
        ("Semiconductors", "semi", Quality.BEGINNING, ["Semi"]),
        ("Resilient supply chains", "chain", Quality.WORD, ["chain"]),
        ("Resilient supply chains", "cha sup", Quality.WORD, ["sup", "cha"]),
        ("Semiconductors", "duct", Quality.INSIDE, ["duct"]),
        ("India-Japan Talent Bridge", "ijtb", Quality.INITIALS, ["I", "J", "T", "B"]),
        ("Café de Tōkyō", "cafe tokyo", Quality.WORD, ["Café", "Tōkyō"]),
        ("高速鉄道の線路", "鉄道", Quality.INSIDE, ["鉄道"]),
        ("ハイデラバード", "ﾊｲ", Quality.BEGINNING, ["ハイ"]),
        ("दिल्ली डेस्क", "डेस्क", Quality.WORD, ["डेस्क"]),
    ],
)
def test_a_name_matches_by_a_few_letters(name: str, typed: str, quality: Quality, marked: list[str]) -> None:
    found = match(read_name(name), read_typed(typed))

    assert found is not None
    assert found.quality is quality
    assert [name[start:end] for start, end in found.marks] == marked


@pytest.mark.parametrize("typed", ["xyz", "semi xyz", "sem iz", "zs"])
def test_every_word_that_was_typed_must_match(typed: str) -> None:
    assert match(read_name("Semiconductors in Sanand"), read_typed(typed)) is None


def test_letters_may_be_left_out() -> None:
    rail = "High-speed rail"
    found = match_scattered(read_name(rail), read_typed("hgh spd"))

    assert found is not None
    assert "".join(rail[start:end] for start, end in found.marks) == "Hghspd"
    assert match_scattered(read_name(rail), read_typed("dps")) is None
    assert match_scattered(read_name(rail), read_typed("h")) is None


def test_a_slip_finds_the_likest_name() -> None:
    names = [read_name(name) for name in ("Colours: Dark", "Semiconductors", "Keyboard shortcuts")]

    assert find_slips(names, read_typed("semicodnuctors"), 3)[0] == 1
    assert find_slips(names, read_typed("xqz"), 3) == []


def test_each_word_is_marked_where_it_stands() -> None:
    assert mark_words(read_name("Name the two tracks"), read_typed("tracks nowhere na")) == ((0, 2), (13, 19))


@given(name=st.text(max_size=60), typed=st.text(max_size=20))
def test_whatever_is_typed_marks_are_ranges_of_the_name(name: str, typed: str) -> None:
    read, words = read_name(name), read_typed(typed)

    assert len(read.folded) == len(name)
    for found in (match(read, words), match_scattered(read, words)):
        if found is not None:
            ends = [place for mark in found.marks for place in mark]
            assert ends == sorted(ends)
            assert all(0 <= place <= len(name) for place in ends)


@given(name=st.text(min_size=1, max_size=60))
def test_a_name_is_found_by_its_own_words(name: str) -> None:
    assert match(read_name(name), read_typed(name)) is not None

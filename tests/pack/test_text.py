"""Untrusted text stays literal, and loses only what would mislead a reader or a printer."""

import pytest
from hypothesis import given
from hypothesis import strategies as some
from tests.pack.builders import pack_of
from tests.pack.reading import read_note, read_pack, squeeze

from briefing_app.pack.text import clean, clean_line


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("a\x00b\x07c\x1b[31m", "abc[31m"),
        ("a\ud800b\udfff", "ab"),
        ("evil\u202egnp.exe\u2066x\u2069", "evilgnp.exex"),
        ("a\r\nb\rc\u2028d\x0be\x85f", "a\nb\nc\nd\ne\nf"),
        ("a\tb", "a b"),
        ("soft\u00adhyphen\ufeff", "softhyphen"),
        ("क्\u200dष \u200c", "क्\u200dष \u200c"),
        ("  two  spaces  ", "  two  spaces  "),
    ],
)
def test_cleaning(given_text: str, kept: str) -> None:
    assert clean(given_text) == kept


@given(some.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert "\n" not in clean_line(text)


@pytest.mark.parametrize(
    "text",
    [
        '<b>&"<img src=x>',
        "<para>&amp;&#65;</para>",
        "100 % {braces} [brackets] (C) $HOME %s {0} \\n",
        "(unbalanced) \\ parenthesis ) and <<dictionary>> endstream endobj",
        "e\u0301 and é, five and fi, ½, ² and —",
        "“quoted”, 'straight' \"double\"",
    ],
)
def test_what_was_typed_is_what_is_read(text: str) -> None:
    assert squeeze(text) in read_note(text).text(3)


def test_the_codes_that_no_archive_may_hold_are_left_out_and_private_ones_stay() -> None:
    assert clean("a\ufffe\uffff\ue000\U000fffff\ufdd0z") == "a\ue000\U000fffff\ufdd0z"


@pytest.mark.parametrize(
    "title", ['<b>&"<img src=x>', "प्रगति समीक्षा", "進捗会合 第2回", "a" * 3000, "\x00\u202e", "x\n\ny"]
)
def test_any_title_makes_a_pack_with_its_title(title: str) -> None:
    read = read_pack(pack_of("II.7", title=title, marking=title))
    assert read.properties["/Title"] == clean_line(title)
    assert squeeze(clean_line(title))[:20] in read.text(1)
    for number in range(1, read.count + 1):
        for letter in read.letters(number):
            assert letter.left >= 0
            assert letter.right <= 596

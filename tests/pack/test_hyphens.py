"""Parted words: where English lets them be, seldom, never in a name, and whole for who copies or searches."""

import random
import re
from dataclasses import replace
from itertools import pairwise

import pytest
from tests.pack.builders import corpus, note, pack_of
from tests.pack.reading import read_note, read_pack

from briefing_app.core.notebook import NoteKind
from briefing_app.core.product import Product
from briefing_app.pack.faces import choose_faces
from briefing_app.pack.hyphens import FEWEST_AFTER, FEWEST_BEFORE, find_places, part_word
from briefing_app.pack.lines import Line, Paragraph, break_paragraph
from briefing_app.pack.styles import BODY, VERBATIM
from briefing_app.pack.text import Span, say

WORDS = [
    "collaboration",
    "semiconductor",
    "manufacturing",
    "partnerships",
    "investment",
    "demonstration",
    "through",
    "the",
    "of",
    "and",
    "university",
    "establishment",
    "interdisciplinary",
    "strengthening",
    "bilateral",
    "exchange",
    "recognising",
    "people-to-people",
    "India",
    "JPY",
    "UNICORN",
    "“resilience”,",
    "(diversification)",
    "technology;",
    "environment.",
    "infrastructure",
    "of",
    "in",
    "a",
    "to",
    "harmonisation",
    "café",
    "naïveté",
]
FACE = choose_faces(BODY)[0]


def prose(count: int, seed: int) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=count))


def parted_lines(paragraph: Paragraph) -> list[Line]:
    return [line for line in paragraph.lines if line.pieces[-1].said]


def drawn(line: Line) -> str:
    return "".join(piece.shaped.text for piece in line.pieces)


def test_the_places_are_those_of_the_library_that_reads_the_same_patterns() -> None:
    pyphen = pytest.importorskip("pyphen")
    theirs = pyphen.Pyphen(lang="en_GB", left=FEWEST_BEFORE, right=FEWEST_AFTER)
    text = " ".join(initiative.text for initiative in corpus().initiatives)
    words = {*re.findall(r"[a-z]{5,}", text), *(word for word in WORDS if re.fullmatch("[a-z]{5,}", word))}
    assert len(words) > 400
    assert {word: find_places(word) for word in words} == {word: tuple(theirs.positions(word)) for word in words}


@pytest.mark.parametrize(
    "word",
    ["India", "UNESCO", "NextGen", "people-to-people", "II.7", "2025-08-29", "user@example.org", "the", "日本語"],
)
def test_names_codes_and_words_with_a_hyphen_stay_whole(word: str) -> None:
    assert find_places(word) == ()


def test_punctuation_counts_as_no_letter() -> None:
    assert find_places("“resilience”,") == tuple(at + 1 for at in find_places("resilience"))
    parted = part_word(FACE, "“resilience”,", 2_000, 1e9)
    assert parted is not None
    assert parted.first.text + parted.rest.text == "“re-silience”,"


@pytest.mark.parametrize("style", [BODY, VERBATIM])
@pytest.mark.parametrize("width", [120.0, 175.0, 357.0])
def test_words_are_parted_where_a_line_would_be_short_at_most_twice_in_sequence(style: object, width: float) -> None:
    found = 0
    for seed in range(40):
        text = prose(80, seed)
        paragraph = break_paragraph(say(text, style), width, parts_words=True)  # type: ignore[arg-type]
        lines = paragraph.lines
        assert "".join(line.text for line in lines) == text
        assert all(line.width <= width + 0.5 for line in lines)
        ends = [bool(line.pieces[-1].said) for line in lines]
        assert not any(all(ends[at : at + 3]) for at in range(len(ends) - 2))
        assert not any(ends[-2:-1]) or len(drawn(lines[-1]).split()) > 1
        for line, after in pairwise(lines):
            if line.pieces[-1].said:
                first, rest = line.pieces[-1].shaped.text, after.pieces[0].shaped.text
                assert first.endswith("-")
                assert first[:-1] + rest.rstrip() == line.pieces[-1].said
                found += 1
    assert found > 20


def test_a_paragraph_in_several_styles_is_parted_alike() -> None:
    for seed in range(30):
        text = prose(60, seed)
        half = text.index(" ", len(text) // 2) + 1
        spans = [Span(text=text[:half], style=BODY), Span(text=text[half:], style=BODY.heavier())]
        paragraph = break_paragraph(spans, 150.0, parts_words=True)
        assert "".join(line.text for line in paragraph.lines) == text
        assert parted_lines(paragraph)
        for line, after in pairwise(paragraph.lines):
            if line.pieces[-1].said:
                assert line.pieces[-1].shaped.text[:-1] + after.pieces[0].shaped.text.rstrip() == line.pieces[-1].said


def test_nothing_is_parted_unless_it_is_asked_for() -> None:
    assert not parted_lines(break_paragraph(say(prose(80, 3), BODY), 120.0))


@pytest.mark.parametrize("kind", [NoteKind.BACKGROUND, NoteKind.LINE, NoteKind.ACTION, NoteKind.NOTE])
def test_what_is_copied_and_searched_is_word_for_word(kind: NoteKind) -> None:
    text = prose(150, 5)
    pack = read_note(text, kind)
    said = pack.whole_text()
    if kind is not NoteKind.ACTION:  # beside whose lines the owner and the state stand
        assert text in said
    assert "\u00ad" not in said
    assert not re.findall(r"\w- ", said)
    assert pack.raw().count("/ActualText") >= 2


@pytest.mark.parametrize("product", [Product.CARDS, Product.LARGE_PRINT, Product.ONE_PAGE])
def test_what_is_read_aloud_enlarged_or_fitted_is_not_parted(product: Product) -> None:
    notes = {"II.7": [note(prose(60, 9), NoteKind.LINE)]}
    assert "/ActualText" not in read_pack(replace(pack_of("II.7", notes=notes), product=product)).raw()


def test_a_line_whose_glyphs_stand_for_other_letters_too_is_parted_and_read_right() -> None:
    text = " ".join(["specification of infrastructure and diversification by the certification offices"] * 12)
    pack = read_note(f"A typed ligature: ﬁ.\n\n{text}")
    assert text in pack.whole_text()
    assert pack.raw().count("/ActualText") >= 2

"""Lines: no letter lost, none over the edge, and breaks where each script wants them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from briefing_app.pack.breaks import NOT_FIRST, NOT_LAST, find_breaks
from briefing_app.pack.headlines import break_headline
from briefing_app.pack.lines import break_paragraph, set_line, shorten_line
from briefing_app.pack.mixed_lines import BESIDE_LATIN
from briefing_app.pack.styles import BODY, HEADLINE, VERBATIM, Style
from briefing_app.pack.text import Span, clean, say

MIXED = some.text(
    alphabet=some.one_of(some.sampled_from("ab  \n-/。、「」（）日本語かプषक्िरा—29🙂\u200d\u0301"), some.characters())
)


def lines_of(text: str, width: float = 357.0, style: Style = BODY) -> list[str]:
    return [line.text for line in break_paragraph(say(text, style), width).lines]


@settings(deadline=None, max_examples=300)
@given(MIXED, some.floats(min_value=20, max_value=400))
def test_the_lines_together_are_the_paragraph(text: str, width: float) -> None:
    assert "".join(lines_of(text, width)) == clean(text)


@settings(deadline=None, max_examples=300)
@given(MIXED, some.floats(min_value=40, max_value=400))
def test_no_line_is_wider_than_the_column_and_all_of_it_is_drawn(text: str, width: float) -> None:
    paragraph = break_paragraph(say(text, BODY), width)
    for line in paragraph.lines:
        clusters = sum(glyph.text != "" for piece in line.pieces for glyph in piece.shaped.glyphs)
        assert line.width <= width + 0.5 or clusters <= 1
        assert "".join(piece.shaped.text for piece in line.pieces).rstrip() == line.text.rstrip()


@settings(deadline=None)
@given(some.lists(some.text(max_size=40), min_size=1, max_size=5), some.floats(min_value=30, max_value=300))
def test_several_spans_make_one_paragraph(texts: list[str], width: float) -> None:
    spans = [Span(text=text, style=BODY if index % 2 else BODY.heavier()) for index, text in enumerate(texts)]
    assert "".join(line.text for line in break_paragraph(spans, width).lines) == "".join(map(clean, texts))


def test_words_are_not_hyphenated_nor_broken_at_their_own_hyphens() -> None:
    text = "to further our people-to-people ties and State-Prefecture exchanges of Japan-India " * 5
    assert all(line.endswith(" ") for line in lines_of(text, 200)[:-1])
    assert all(line.strip().split()[-1] in text.split() for line in lines_of(text, 200))


@pytest.mark.parametrize(
    "text",
    ["a total of JPY 10 trillion", "counted on 29 August 2025", "see page 28 for it", "it is 88.7 % of pace"],
)
def test_a_figure_stays_with_its_unit(text: str) -> None:
    for width in range(40, 120, 3):
        lines = [line.strip() for line in lines_of(text, width)]
        assert not any(line.endswith(("JPY", "29", "page", "88.7", "10")) for line in lines[:-1])


def test_japanese_lines_neither_begin_nor_end_with_the_wrong_mark() -> None:
    text = "「派遣」は、若い世代（学生）の出会いを増やす取組。「あ」、「い」ー「う」として、高く評価している。" * 6
    for width in range(60, 300, 7):
        lines = lines_of(text, width)
        assert not any(line[0] in NOT_FIRST for line in lines)
        assert not any(line[-1] in NOT_LAST for line in lines)


def test_japanese_keeps_four_characters_on_its_last_line() -> None:
    text = "日本語パートナーズの派遣は若い世代どうしの出会いを増やす取組として高く評価"
    for width in range(100, 330, 5):
        lines = lines_of(text, width)
        assert len(lines) == 1 or len(lines[-1]) >= 4


def test_latin_words_inside_japanese_are_not_broken_and_stand_a_little_off() -> None:
    assert find_breaks("第VII項") == [1, 4]
    assert set_line(say("第VII項", BODY)).width == pytest.approx(
        sum(set_line(say(part, BODY)).width for part in ("第", "VII", "項")) + 2 * BESIDE_LATIN * BODY.size
    )


def test_closing_and_opening_marks_share_their_room() -> None:
    apart = set_line(say("」", BODY)).width + set_line(say("「", BODY)).width
    assert set_line(say("」「", BODY)).width == pytest.approx(apart - BODY.size / 2)
    assert set_line(say("。」", BODY)).width == pytest.approx(1.5 * BODY.size)


def test_hindi_lines_break_at_spaces_and_have_room() -> None:
    text = "दस्तावेज़ में लिखा है: हर मंत्रालय की अगुवाई में तीन, वर्ष में कुल छह। " * 4
    paragraph = break_paragraph(say(text, BODY), 200)
    assert paragraph.leading == BODY.leading + 3.5
    assert all(line.text.endswith(" ") for line in paragraph.lines)


def test_a_word_wider_than_the_column_is_broken_after_a_mark_if_it_has_one() -> None:
    assert lines_of("https://example.org/a-long-path/" + "x" * 30, 150)[0] == "https://example.org/a-long-path/"
    assert len(lines_of("y" * 500)) > 5


def test_a_last_line_is_not_one_short_word() -> None:
    text = "The first review asked each side for monthly figures and so on"
    for width in range(120, 280, 5):
        lines = lines_of(text, width)
        assert len(lines) < 2 or len(lines[-1].split()) >= 2 or len(lines[-2].split()) <= 2


def test_a_line_that_is_too_long_is_cut_with_an_ellipsis() -> None:
    line = shorten_line(say("Joint Vision: second progress review", BODY), 100)
    assert line.width <= 100
    assert line.text.endswith("…")
    assert shorten_line(say("short", BODY), 100).text == "short"


@pytest.mark.parametrize(
    ("headline", "first"),
    [
        ("India-Japan Fund, GIFT City, industry associations", "India-Japan Fund, GIFT City, "),
        ("Transit-oriented development and end-to-end connectivity", "Transit-oriented development "),
        ("State-Prefectural delegations: 3 visits each per year", "State-Prefectural delegations: "),
    ],
)
def test_a_headline_breaks_where_the_sense_does(headline: str, first: str) -> None:
    paragraph = break_headline(headline, HEADLINE, 357)
    assert [line.text for line in paragraph.lines] == [first, headline.removeprefix(first)]


@settings(deadline=None)
@given(some.text(max_size=120))
def test_a_headline_loses_no_letter(text: str) -> None:
    paragraph = break_headline(text, HEADLINE, 357)
    assert "".join(line.text for line in paragraph.lines) == " ".join(clean(text).split("\n")).strip()


def test_ligatures_are_set_and_kerning_is_kept() -> None:
    (piece,) = set_line(say("five", VERBATIM)).pieces
    assert [glyph.text for glyph in piece.shaped.glyphs] == ["fi", "v", "e"]

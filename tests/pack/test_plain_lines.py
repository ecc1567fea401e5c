"""The short way to lines gives what the long way gives, glyph for glyph."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.pack import lines, mixed_lines
from briefing_app.pack.faces import choose_faces, shape, shape_figures
from briefing_app.pack.plain_lines import break_plain, set_plain_line
from briefing_app.pack.set_lines import Line
from briefing_app.pack.styles import BODY, VERBATIM, Style
from briefing_app.pack.text import Span

LETTERS = "abcABC –‘’“”éß0123456789%.,-/(){}Жλ€•…"
WORDS = st.text(alphabet=LETTERS, max_size=12) | st.sampled_from(
    ["28", "May", "page", "5", "trillion", "%", "JPY", "a", " ", "a\n", "\n"]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
SPANS = st.lists(st.tuples(TEXTS, st.sampled_from([BODY, BODY.heavier(), VERBATIM])), min_size=1, max_size=3)


def break_the_long_way(spans: Sequence[Span], width: float) -> tuple[Line, ...]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lines, "break_plain", lambda *_, **__: None)
        patch.setattr(mixed_lines, "_build_plain_atoms", lambda *_: None)
        return lines._lay_out(spans, width).lines


@settings(deadline=None, max_examples=400)
@given(SPANS, st.sampled_from([20.0, 50.0, 90.0, 200.0, 357.0, 1e9]))
def test_both_ways_give_the_same_lines(told: list[tuple[str, object]], width: float) -> None:
    spans = [Span(text=text, style=style) for text, style in told]  # type: ignore[arg-type]
    short, long = lines._lay_out(spans, width).lines, break_the_long_way(spans, width)
    assert [line.text for line in short] == [line.text for line in long]
    for ours, theirs in zip(short, long, strict=True):
        assert ours.width == pytest.approx(theirs.width)
        assert [(glyph, piece.span) for piece in ours.pieces for glyph in piece.shaped.glyphs] == [
            (glyph, piece.span) for piece in theirs.pieces for glyph in piece.shaped.glyphs
        ]
        starts = [piece.x for piece in theirs.pieces]
        assert all(any(piece.x == pytest.approx(x, abs=0.001) for x in starts) for piece in ours.pieces)


@pytest.mark.parametrize(
    ("text", "is_short"),
    [
        ("Words, “quoted” and – with 28 May – dated.", True),
        ("हिंदी", False),
        ("日本語", False),
        ("two  spaces", False),
        ("a no-break\u00a0space", False),
        ("an em—dash", False),
        ("🙂", False),
        ("", False),
    ],
)
def test_only_plain_words_go_the_short_way(text: str, is_short: bool) -> None:
    assert (break_plain([Span(text=text, style=BODY)], 357.0) is not None) is is_short


@pytest.mark.parametrize("style", [BODY, BODY.heavier(), VERBATIM, VERBATIM.slanted()])
def test_a_number_is_set_as_any_word_is(style: Style) -> None:
    for face in choose_faces(style):
        for number in ("0", "7", "10", "1975", "1234567890", "11", "74"):
            assert shape_figures(face, number) == shape(face, number)


@settings(deadline=None, max_examples=200)
@given(SPANS)
def test_one_line_is_set_alike_in_both_ways(told: list[tuple[str, object]]) -> None:
    spans = [Span(text=text.replace("\n", " "), style=style) for text, style in told]  # type: ignore[arg-type]
    short = set_plain_line(spans)
    if short is None:
        return
    (long,) = break_the_long_way(spans, 1e9)
    assert short.text == long.text
    assert short.width == pytest.approx(long.width)
    assert "".join(piece.shaped.text for piece in short.pieces) == "".join(piece.shaped.text for piece in long.pieces)

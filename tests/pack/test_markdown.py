"""Light Markdown: bold, italics and lists; all else is shown as it was typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from briefing_app.pack.markdown import Block, Run, parse_line, parse_note
from briefing_app.pack.styles import BODY, Weight


def words(text: str) -> list[str]:
    return ["".join(run.text for run in block.runs) for block in parse_note(text)]


def test_bold_and_italics() -> None:
    (block,) = parse_note("plain **bold** and *slanted* and ***both***")
    assert [(run.text, run.bold, run.italic) for run in block.runs] == [
        ("plain ", False, False),
        ("bold", True, False),
        (" and ", False, False),
        ("slanted", False, True),
        (" and ", False, False),
        ("both", True, True),
    ]


def test_paragraphs_and_line_breaks_are_kept() -> None:
    assert words("one\ntwo\\\nthree\n\nfour") == ["one\ntwo\nthree", "four"]


def test_lists_keep_their_markers_and_depth() -> None:
    blocks = parse_note("- a\n- b\n  1. c\n  2. d\n\n     more of d\n- e")
    assert [(block.marker, block.depth) for block in blocks] == [
        ("•", 1), ("•", 1), ("1.", 2), ("2.", 2), ("", 2), ("•", 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("1. a\n1. b\n1. c", ["1.", "2.", "3."]),
        ("2. a\n3. b\n7. c", ["2.", "3.", "7."]),
        ("4) a\n5) b", ["4)", "5)"]),
    ],
)
def test_numbers_are_those_that_were_typed(typed: str, shown: list[str]) -> None:
    assert [block.marker for block in parse_note(typed)] == shown


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold?</b> <script>x</script> <!-- c -->",
        "# no heading",
        "> no quotation",
        "`no code` ~~nor this~~",
        "a | b\n--|--\nc | d",
        "text\n---",
        "&amp; &lt; &#65;",
        "<https://example.org>",
        "[x]: https://example.org",
        "[x](javascript:alert(1))",
        "snake_case_name 2*3*4 5 * 6",
        "-no list",
    ],
)
def test_what_is_not_markup_is_literal(text: str) -> None:
    expected = text.replace("2*3*4", "234") if "2*3*4" in text else text
    assert "\n".join(words(text)) == expected


def test_of_links_and_pictures_only_the_words_are_shown() -> None:
    assert words("see [the report](https://example.org/x 'y') ![a chart](https://example.org/z.png)") == [
        "see the report a chart"
    ]


def test_an_empty_item_is_still_an_item() -> None:
    assert [block.marker for block in parse_note("- \n- a")] == ["•", "•"]
    assert [block.marker for block in parse_note("2026.")] == ["2026."]


def test_absurdly_nested_lists_are_shown_as_typed() -> None:
    text = "- " * 200 + "x"
    assert parse_note(text) == (Block(runs=(Run(text=text),)),)


def test_a_question_is_one_line_with_its_emphasis() -> None:
    spans = parse_line("- Is it *one* total?", BODY)
    assert [span.text for span in spans] == ["- Is it ", "one", " total?"]
    assert spans[1].style.italic
    assert parse_line("**x**", BODY)[0].style.weight is Weight.SEMIBOLD


@settings(deadline=None, max_examples=300)
@given(
    some.text(
        alphabet=some.one_of(some.sampled_from("ab *_-1.)\n[]()!\\#>`"), some.characters(exclude_categories=["C"]))
    )
)
def test_no_letter_of_a_note_is_lost(text: str) -> None:
    if "](" in text or "\\" in text:
        return
    shown = "".join(block.marker + "".join(run.text for run in block.runs) for block in parse_note(text))
    assert [char for char in text if char.isalpha()] == [char for char in shown if char.isalpha()]

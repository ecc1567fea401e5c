"""Light Markdown: one reading for the screen and for the page."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from briefing_app.markdown import Paragraph, Run, read_line, read_paragraphs


def test_the_address_behind_words_is_known() -> None:
    (paragraph,) = read_paragraphs("See [the *page*](https://example.org/a) now")

    assert paragraph.runs == (
        Run(text="See "),
        Run(text="the ", link="https://example.org/a"),
        Run(text="page", italic=True, link="https://example.org/a"),
        Run(text=" now"),
    )


def test_paragraphs_and_lists_keep_their_order() -> None:
    assert read_paragraphs("a\n\n- b\n- c") == (
        Paragraph(runs=(Run(text="a"),)),
        Paragraph(runs=(Run(text="b"),), depth=1, marker="•"),
        Paragraph(runs=(Run(text="c"),), depth=1, marker="•"),
    )


def test_a_line_is_no_list() -> None:
    assert read_line("- **Is** it?") == (Run(text="- "), Run(text="Is", bold=True), Run(text=" it?"))


@pytest.mark.parametrize("address", ["javascript:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd"])
def test_addresses_that_run_something_are_words(address: str) -> None:
    (paragraph,) = read_paragraphs(f"[x]({address})")

    assert [run.link for run in paragraph.runs] == [""]
    assert "".join(run.text for run in paragraph.runs) == f"[x]({address})"


@given(text=some.text(alphabet=some.sampled_from("ab *_[]()!\\-1.\n<>&"), max_size=80))
def test_whatever_is_typed_is_read(text: str) -> None:
    letters = "".join(run.text for paragraph in read_paragraphs(text) for run in paragraph.runs)

    assert [letter for letter in letters if letter in "ab<>&"] == [letter for letter in text if letter in "ab<>&"] or (
        "](" in text
    )

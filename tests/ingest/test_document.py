"""The cutting of sources into passages: every character accounted for, every offset exact."""

import re

from hypothesis import given
from hypothesis import strategies as st

from briefing_app import paths
from briefing_app.core.corpus import VISION, Corpus
from briefing_app.ingest.document import Block, parse_document

MARKUP = re.compile(r"#+ \*\*(\([IVX]+\) )?|\*\*|^- |(\\\*)+|\s+", re.MULTILINE)


def read(name: str) -> str:
    return (paths.resources_folder() / "sources" / name).read_text(encoding="utf-8")


def test_nothing_but_markup_and_blanks_is_left_of_a_source_when_its_passages_are_cut_out(corpus: Corpus) -> None:
    for source in corpus.sources:
        left, at = "", 0
        for piece in parse_document(source.text):
            for span in piece.spans:
                left, at = left + source.text[at : span.start], span.end
        left += source.text[at:]
        assert MARKUP.sub("", left) == ""


def test_the_words_of_a_passage_hold_no_markup(corpus: Corpus) -> None:
    for passage in corpus.passages:
        assert passage.text == passage.text.strip()
        assert not re.search(r"\*\*|^- |^#|\n", passage.text)


def test_the_56_initiatives_are_the_list_items_of_the_source_page_breaks_aside(corpus: Corpus) -> None:
    """An independent reading: blank lines inside a sentence go, then every line that begins with a dash is an item."""
    whole = re.sub(r"(?<![.;:*])\n\n(?=[a-z])", " ", read("joint-vision.md"))
    items = [line.removeprefix("- ") for line in whole.splitlines() if line.startswith("- ")]
    assert len(items) == 56
    assert [initiative.text for initiative in corpus.initiatives] == items


def test_four_sentences_that_a_page_break_cut_are_joined_and_no_others(corpus: Corpus) -> None:
    cut = {str(passage.id): passage for passage in corpus.passages if passage.is_cut}
    assert set(cut) == {"I.4", "II.1", "III.intro", "III.closing.2"}
    assert "Financial Service Centre of GIFT City in India" in cut["I.4"].text
    assert "pharmaceuticals and biotechnology" in cut["II.1"].text
    text = corpus.source(VISION).text
    for passage in cut.values():
        (offset,) = passage.cuts
        first, second = passage.spans
        assert passage.text[offset] == " "
        assert passage.text[:offset] == text[first.start : first.end]
        assert passage.text[offset + 1 :] == text[second.start : second.end]
        assert text[first.end : second.start].strip() == ""


def test_a_blank_line_between_two_items_is_no_cut() -> None:
    pieces = parse_document("- one;\n\n- two without an end\n\n- three.\n")
    assert [piece.block for piece in pieces] == [Block.ITEM] * 3


def test_a_paragraph_after_a_whole_sentence_is_a_paragraph_of_its_own() -> None:
    text = "- an item cut in\n\nthe middle;\n\nWe also aim.\n"
    assert [piece.words(text) for piece in parse_document(text)] == ["an item cut in the middle;", "We also aim."]


@given(st.text(alphabet=st.sampled_from("aB#*-.;:\\ \n\r\t\u2028é日दि()IV"), max_size=200))
def test_any_text_can_be_cut_and_every_span_says_what_it_holds(text: str) -> None:
    for piece in parse_document(text):
        for span in piece.spans:
            assert 0 <= span.start < span.end <= len(text)
        assert piece.words(text)

"""Where press report and document differ: both wordings verbatim, each with its place, and only of what is shown."""

from dataclasses import replace

import pytest
from tests.pack.builders import corpus, note, pack, pack_of
from tests.pack.reading import ReadPack, read_pack, squeeze
from tests.pack.spoken import SpokenPack

from briefing_app.core.corpus import PassageId
from briefing_app.core.product import Product
from briefing_app.pack.contents import PackContents, PackDifference
from briefing_app.workspace.press_coverage import build_press

PILLAR_NAMES = 4
"""So many differences are names of pillars, which stand in a table of their own."""


def with_press(contents: PackContents) -> PackContents:
    return replace(contents, press=build_press(corpus(), contents))


def differences(contents: PackContents) -> tuple[PackDifference, ...]:
    press = with_press(contents).press
    assert press is not None
    return press.differences


@pytest.fixture(scope="module")
def whole() -> ReadPack:
    return read_pack(with_press(pack(figures=False)))


def test_every_quoted_word_is_the_sources_own() -> None:
    for each in differences(pack(figures=False)):
        for words in (each.document, each.press):
            assert words.text in corpus().passage(PassageId(words.passage_id)).text


def test_a_pack_of_the_whole_vision_has_them_all(whole: ReadPack) -> None:
    curated = corpus().reference.differences
    assert len(differences(pack(figures=False))) == len(curated) - PILLAR_NAMES
    text = squeeze(whole.whole_text())
    for each in curated:
        assert squeeze(each.press.words) in text
        assert squeeze(each.document.words) in text


def test_only_what_the_pack_shows_is_compared() -> None:
    assert [each.document.passage_id for each in differences(pack_of("II.7"))] == ["II.7", "II.7"]
    assert differences(pack_of("IV.2")) == ()
    assert "What differs" not in read_pack(with_press(pack_of("IV.2"))).whole_text()


def test_names_of_pillars_are_compared_in_their_table_alone() -> None:
    text = read_pack(with_press(pack_of("V.5"))).whole_text()
    assert text.count("Next Gen Technology and Innovation Partnership Next Generation Technology") == 1
    assert "“Next Generation” in the report" not in text


def test_each_is_a_paragraph_of_ours_numbered_on_with_both_places() -> None:
    read = read_pack(with_press(pack_of("I.1", notes={"I.1": [note("One."), note("Two.")]}, figures=False)))
    pages = {title: page for _, title, page in read.outline()}
    text = squeeze(read.whole_text())
    says = "3 The report leaves out “and financing”."
    left = "“JPY 5 trillion of public and private investment and financing”"
    right = "“JPY 5 trillion (covering both public and private investment)”"
    for words in (says, left, right, "P.11 Press report, line 11"):
        assert squeeze(words) in text
    home = next(page for title, page in pages.items() if title.startswith("I.1 "))
    assert squeeze(f"I.1 Joint Vision, section (I), initiative. Source line 13. Page {home}") in text


@pytest.mark.parametrize("product", [Product.FULL, Product.LARGE_PRINT, Product.BOOKLET])
def test_the_two_wordings_are_heard_as_quotations_the_document_first(product: Product) -> None:
    contents = replace(with_press(pack_of("II.7", figures=False)), product=product)
    spoken = SpokenPack(read_pack(contents).data)
    heard = [squeeze(part.text) for part in spoken.root.find("BlockQuote")]
    for each in differences(contents):
        document, press = (heard.index(squeeze(f"“{words.text}”")) for words in (each.document, each.press))
        assert document < press

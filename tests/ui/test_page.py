"""Every passage of both sources stands on exactly one page, in its own words."""

from briefing_app.core.corpus import Corpus
from briefing_app.ui.models.page import BlockKind, PageWords, build_page, list_reading_order

WORDS = PageWords(
    pillar="{source}, pillar {pillar} of {last}, {initiatives} initiatives",
    closing_one=", 1 closing paragraph",
    closing_many=", {count} closing paragraphs",
    opening="opening",
    press="press",
    between="between",
)


def test_every_passage_stands_on_one_page_and_in_its_own_words(corpus: Corpus) -> None:
    pages = {page.id: page for page in (build_page(corpus, item, WORDS) for item in list_reading_order(corpus))}
    shown = [block for page in pages.values() for block in page.blocks if block.is_verbatim]

    assert len(pages) == 10
    assert sorted(block.item_id for block in shown) == sorted(list_reading_order(corpus))
    assert {block.item_id: block.text for block in shown} == {
        item_id: corpus.passage(corpus.item(item_id).passage_id).text for item_id in list_reading_order(corpus)
    }


def test_a_pillar_says_what_it_holds(corpus: Corpus) -> None:
    page = build_page(corpus, "III.4", WORDS)

    assert [block.text for block in page.blocks if block.kind is BlockKind.ABOUT] == [
        "Joint vision document, pillar III of VIII, 7 initiatives, 2 closing paragraphs"
    ]
    assert [block.code for block in page.blocks if block.code] == [f"III.{number}" for number in range(1, 8)]


def test_the_known_gap_is_said_right_after_the_item_that_it_follows(corpus: Corpus) -> None:
    blocks = build_page(corpus, "VIII", WORDS).blocks

    assert [block.kind for block in blocks][-2:] == [BlockKind.PASSAGE, BlockKind.GAP]
    assert blocks[-2].item_id == "VIII.5"
    assert blocks[-1].text.startswith("A line is missing here.")


def test_where_a_page_was_cut_is_known_in_the_text(corpus: Corpus) -> None:
    cut = [block for item in ("I", "II", "III") for block in build_page(corpus, item, WORDS).blocks if block.cuts]

    assert [block.item_id for block in cut] == ["I.4", "II.1", "III.intro", "III.closing.2"]
    assert all(block.text[at] == " " for block in cut for at in block.cuts)


def test_the_words_around_the_pillars_have_a_page_of_their_own(corpus: Corpus) -> None:
    kinds = [(block.item_id, block.kind) for block in build_page(corpus, "conclusion", WORDS).blocks]

    assert [item for item, kind in kinds if kind is not BlockKind.ABOUT] == [
        "title",
        "preamble.1",
        "preamble.2",
        "conclusion",
        "conclusion",
        "adoption",
    ]

"""The names of mechanisms in the words of a passage: every word belongs to one at most."""

from itertools import pairwise

import pytest

from briefing_app.core.corpus import Corpus
from briefing_app.ui.models.mentions import list_mentions


def words_of(corpus: Corpus, passage_id: str) -> list[tuple[str, str]]:
    text = next(passage.text for passage in corpus.passages if passage.id == passage_id)
    found = list_mentions(corpus.reference, passage_id, text)
    return [(text[mention.start : mention.end], mention.mechanism_id) for mention in found]


def test_a_name_in_another_is_its_own(corpus: Corpus) -> None:
    assert words_of(corpus, "I.4") == [
        ("India-Japan Fund", "india-japan-fund"),
        ("International Financial Service Centre of", "international-financial-service-centre"),
        ("GIFT City in India", "gift-city"),
    ]


@pytest.mark.parametrize("number", range(0, 100, 7))
def test_no_two_names_overlap(corpus: Corpus, number: int) -> None:
    for passage in corpus.passages[number : number + 7]:
        found = list_mentions(corpus.reference, passage.id, passage.text)

        assert all(first.end <= second.start for first, second in pairwise(found))
        assert all(mention.start < mention.end <= len(passage.text) for mention in found)


def test_every_mechanism_is_linked_where_it_is_named(corpus: Corpus) -> None:
    linked = {
        (passage.id, mention.mechanism_id)
        for passage in corpus.passages
        for mention in list_mentions(corpus.reference, passage.id, passage.text)
    }

    assert linked == {
        (quote.passage_id, mechanism.id) for mechanism in corpus.reference.mechanisms for quote in mechanism.mentions
    }

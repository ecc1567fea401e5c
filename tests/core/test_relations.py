"""Which initiatives are said to be related, and why."""

import pytest

from briefing_app.core.corpus import Corpus, InitiativeId
from briefing_app.core.errors import UnknownItem
from briefing_app.core.reference import Mechanism, Theme
from briefing_app.core.relations import MOST_RELATED, related_initiatives


def test_a_shared_mechanism_is_nearer_than_any_theme(corpus: Corpus) -> None:
    first, *others = related_initiatives(corpus, InitiativeId("I.3"))

    assert first.initiative_id == "III.1"
    assert [mechanism.id for mechanism in first.mechanisms] == ["make-in-india"]
    assert all(not other.mechanisms for other in others)


def test_of_two_with_as_many_themes_the_one_with_the_rarer_theme_comes_first(corpus: Corpus) -> None:
    nearest = related_initiatives(corpus, InitiativeId("VII.8"))

    assert nearest[0].initiative_id == "VII.7"
    assert nearest[0].themes[0].id == "language"


@pytest.mark.parametrize("number", range(56))
def test_every_relation_has_a_reason_and_none_is_with_itself(corpus: Corpus, number: int) -> None:
    own = corpus.initiatives[number].id
    relations = related_initiatives(corpus, own)

    assert len(relations) <= MOST_RELATED
    assert len({relation.initiative_id for relation in relations} | {own}) == len(relations) + 1
    for relation in relations:
        assert relation.mechanisms or relation.themes
        reasons: list[Mechanism | Theme] = [*relation.mechanisms, *relation.themes]
        for shared in reasons:
            assert {own, relation.initiative_id} <= {mention.passage_id for mention in shared.mentions}


def test_an_unknown_initiative_is_an_error(corpus: Corpus) -> None:
    with pytest.raises(UnknownItem):
        related_initiatives(corpus, InitiativeId("IX.1"))

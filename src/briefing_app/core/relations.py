"""Which initiatives have to do with one another: through a mechanism that both name, or a theme that both stand under.

The documents do not relate their items to one another: the relation is ours, and each carries its reason.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import TypeVar

from briefing_app.core.corpus import Corpus, InitiativeId
from briefing_app.core.quick import dataclass
from briefing_app.core.reference import Mechanism, Theme

MOST_RELATED = 6
Entry = TypeVar("Entry", Mechanism, Theme)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """An initiative, and what it shares with the one that was asked about."""

    initiative_id: InitiativeId
    mechanisms: tuple[Mechanism, ...]
    themes: tuple[Theme, ...]


def related_initiatives(corpus: Corpus, initiative_id: InitiativeId) -> tuple[Relation, ...]:
    """At most six, the nearest first. Raises `UnknownItem`.

    A shared mechanism is nearer than a shared theme; more of either is nearer than fewer; and a theme with few
    passages is nearer than one with many. What is still equal stands in the document's order.
    """
    own = corpus.initiative(initiative_id).id
    mechanisms = _find_shared(corpus.reference.mechanisms, own)
    themes = _find_shared(corpus.reference.themes, own)
    sizes = {str(theme.id): len(_list_passages(theme)) for theme in corpus.reference.themes}
    relations = [
        Relation(
            initiative_id=other.id,
            mechanisms=tuple(mechanisms[other.id]),
            themes=tuple(sorted(themes[other.id], key=lambda theme: sizes[theme.id])),
        )
        for other in corpus.initiatives
        if other.id != own and (other.id in mechanisms or other.id in themes)
    ]
    return tuple(sorted(relations, key=lambda relation: _distance(relation, sizes))[:MOST_RELATED])


def _distance(relation: Relation, sizes: Mapping[str, int]) -> tuple[int, int, int]:
    rarest = min((sizes[theme.id] for theme in relation.themes), default=0)
    return (-len(relation.mechanisms), -len(relation.themes), rarest)


def _find_shared(entries: Collection[Entry], own: InitiativeId) -> defaultdict[str, list[Entry]]:
    """By passage, the entries that it has in common with an initiative."""
    shared = defaultdict[str, list[Entry]](list)
    for entry in entries:
        passages = _list_passages(entry)
        if own in passages:
            for passage_id in passages:
                shared[passage_id].append(entry)
    return shared


def _list_passages(entry: Mechanism | Theme) -> tuple[str, ...]:
    """The passages that bear a mention, each once."""
    return tuple(dict.fromkeys(mention.passage_id for mention in entry.mentions))

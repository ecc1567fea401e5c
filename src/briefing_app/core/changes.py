"""What a command touched, so that every panel can decide for itself whether to read again."""

from collections.abc import Iterable

from briefing_app.core.quick import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The entities that changed, their kinds, and the corpus items that they belong to.

    `ids` keeps the order in which a command made them; the first is what the command was about. `step` is the number
    of the act under which it can be undone, and 0 for what others did.
    """

    ids: tuple[str, ...] = ()
    kinds: frozenset[str] = frozenset()
    item_ids: frozenset[str] = frozenset()
    step: int = 0

    def __bool__(self) -> bool:
        return bool(self.ids)

    def touches(self, *kinds: str) -> bool:
        """Whether anything of one of these kinds changed."""
        return not self.kinds.isdisjoint(kinds)


def join_changes(parts: Iterable[Changes]) -> Changes:
    """Several changes as one."""
    parts = tuple(parts)
    return Changes(
        ids=tuple(dict.fromkeys(entity_id for part in parts for entity_id in part.ids)),
        kinds=frozenset[str]().union(*(part.kinds for part in parts)),
        item_ids=frozenset[str]().union(*(part.item_ids for part in parts)),
        step=max((part.step for part in parts), default=0),
    )

"""Which words of a passage name a mechanism, so that no word belongs to two."""

from collections.abc import Iterator

from briefing_app.core.quick import dataclass
from briefing_app.core.reference import MechanismId, Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A range of code points of a passage's text that names a mechanism."""

    start: int
    end: int
    mechanism_id: MechanismId


def list_mentions(reference: Reference, passage_id: str, text: str) -> tuple[Mention, ...]:
    """The mentions in a passage, in order. Where one stands in another, its words are its own and not the other's."""
    owners: list[MechanismId | None] = [None] * len(text)
    for mention in sorted(_find_all(reference, passage_id), key=lambda each: (each.start, -each.end)):
        owners[mention.start : mention.end] = [mention.mechanism_id] * (mention.end - mention.start)
    return tuple(_group(owners, text))


def _find_all(reference: Reference, passage_id: str) -> Iterator[Mention]:
    for mechanism in reference.mechanisms:
        for quote in mechanism.mentions:
            if quote.passage_id == passage_id:
                yield Mention(start=quote.start, end=quote.end, mechanism_id=mechanism.id)


def _group(owners: list[MechanismId | None], text: str) -> Iterator[Mention]:
    """Runs of one owner, without blanks at their ends and without those that hold no letter."""
    start = 0
    for at in range(1, len(owners) + 1):
        if at < len(owners) and owners[at] == owners[start]:
            continue
        owner, words = owners[start], text[start:at]
        if owner is not None and any(letter.isalnum() for letter in words):
            left = len(words) - len(words.lstrip())
            yield Mention(start=start + left, end=start + len(words.rstrip()), mechanism_id=owner)
        start = at

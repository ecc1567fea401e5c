"""The handling markings that can be chosen: the schemes as data, for a window that does not know the pack."""

from collections.abc import Sequence

from briefing_app.core.quick import dataclass
from briefing_app.pack.markings import list_schemes, read_marking


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkingScheme:
    """A family of markings, the least restricted first, as a page shows them."""

    id: str
    name: str
    markings: tuple[str, ...]


def list_marking_schemes() -> Sequence[MarkingScheme]:
    """All of them. Raises `CannotWrite` where their file is missing."""
    return [
        MarkingScheme(id=scheme.id, name=scheme.name, markings=tuple(level.words for level in scheme.levels))
        for scheme in list_schemes()
    ]


def find_marking_scheme(typed: str) -> str:
    """The id of the scheme whose level these words are; “” for words of one's own, and for none."""
    marking = read_marking(typed)
    if marking.level is not None:
        return marking.level.scheme_id
    return marking.readings[0].level.scheme_id if marking.readings else ""

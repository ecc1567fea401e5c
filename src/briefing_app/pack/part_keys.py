"""By which pages of one's own and annexes are found again in the record of a pack: several may have one title."""

from collections.abc import Iterable, Iterator
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.pack.contents import PackContents

ANNEX = "annex "


def page_keys(contents: "PackContents") -> tuple[str, ...]:
    """Of each page in order: the id of the note that it shows, which stays when its title changes, or its title.

    Those of a supplement are the ones that it has in the whole pack.
    """
    if contents.supplement:
        return contents.supplement.page_keys
    named = (f"note {page.note_id}" if page.note_id else f"page {page.title}" for page in contents.free_pages)
    return tuple(_tell_apart(named))


def annex_keys(contents: "PackContents") -> tuple[str, ...]:
    """The same of each annex."""
    if contents.supplement:
        return contents.supplement.annex_keys
    return tuple(_tell_apart(f"{ANNEX}{annex.title}" for annex in contents.annexes))


def _tell_apart(names: Iterable[str]) -> Iterator[str]:
    """Each name as it is, and where it was there before with the first number that makes it another."""
    told: set[str] = set()
    for name in names:
        numbered = (f"{name} ({number})" for number in count(2))
        key = name if name not in told else next(each for each in numbered if each not in told)
        told.add(key)
        yield key

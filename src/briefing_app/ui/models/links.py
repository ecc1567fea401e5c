"""Where a link leads: how a place is written into the words of a page, and read from them again."""

from briefing_app.core.corpus import Corpus
from briefing_app.ui.state import Place, PlaceKind, find_place

COPY_LINK = "copy"
SOURCE_LINK = "source"
ITEM, MECHANISM, THEME, READING = "item", "mechanism", "theme", "reading"
LOOKUPS = {MECHANISM: PlaceKind.MECHANISMS, THEME: PlaceKind.THEMES, READING: PlaceKind.OPEN}


def make_link(kind: str, thing_id: str) -> str:
    """The link to an item of the corpus or an entry of its reference."""
    return f"{kind}/{thing_id}"


def read_link(href: str) -> tuple[str, str]:
    """What kind of thing a link leads to, and its id."""
    kind, _, thing_id = href.partition("/")
    return kind, thing_id


def find_linked_place(corpus: Corpus, href: str) -> Place | None:
    """Where a link leads; nowhere for one that is none of ours."""
    kind, thing_id = read_link(href)
    if kind in LOOKUPS:
        return Place(kind=LOOKUPS[kind], item_id=thing_id)
    if kind == ITEM and corpus.has_item(thing_id):
        return find_place(corpus.item(thing_id))
    return None

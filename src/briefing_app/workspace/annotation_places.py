"""Where the words of an annotation made elsewhere stand in our passages.

A quote that stands in one place only is placed there; else it is looked for as after a change of edition, and what is
not found waits in the tray.
"""

from briefing_app.core.anchoring import CONTEXT, Anchor, make_anchor
from briefing_app.core.corpus import Corpus, Passage
from briefing_app.core.notebook import Placement
from briefing_app.core.shapes import ShapeFault
from briefing_app.workspace.annotation_model import Quote
from briefing_app.workspace.reanchoring import reanchor


def name_place(corpus: Corpus, code: str) -> str:
    """The item to which something on an item, a passage or another address belongs."""
    return str(corpus.item(code).id) if corpus.has_item(code) else code


def find_place(corpus: Corpus, quote: Quote) -> tuple[Anchor, Placement, Anchor | None]:
    """Where the words are, how sure that is, and where they may be otherwise. Raises `ShapeFault`."""
    own = [passage for passage in corpus.passages if passage.id.casefold() == quote.source.casefold()]
    if not quote.exact:
        return _place_by_offsets(own, quote), Placement.PLACED, None
    given = Anchor(
        passage_id=own[0].id if own else quote.source,
        start=max(0, quote.start),
        end=max(0, quote.start) + len(quote.exact),
        exact=quote.exact,
        prefix=quote.prefix[-CONTEXT:],
        suffix=quote.suffix[:CONTEXT],
    )
    if own and quote.start >= 0 and given.holds_in(own[0].text):
        return make_anchor(own[0].id, own[0].text, given.start, given.end), Placement.PLACED, None
    if only := _find_only(own, quote) or _find_only(list(corpus.passages), quote):
        return only, Placement.PLACED, None
    found, placement = reanchor(corpus, given)
    if found is None:
        return given, Placement.LOST, None
    return (found, placement, None) if placement is Placement.PLACED else (given, placement, found)


def _place_by_offsets(own: list[Passage], quote: Quote) -> Anchor:
    try:
        return make_anchor(own[0].id, own[0].text, quote.start, quote.end)
    except (IndexError, ValueError):
        raise ShapeFault("its offsets hold no words of any passage") from None


def _find_only(passages: list[Passage], quote: Quote) -> Anchor | None:
    """The one place that has exactly the words, between what is said to stand before and after them."""
    found = list[tuple[Passage, int, int]]()
    for passage in passages:
        at = passage.text.find(quote.exact)
        while at >= 0 and len(found) < 2:
            end = at + len(quote.exact)
            if passage.text[:at].endswith(quote.prefix) and passage.text[end:].startswith(quote.suffix):
                found.append((passage, at, end))
            at = passage.text.find(quote.exact, at + 1)
    if len(found) != 1:
        return None
    passage, start, end = found[0]
    return make_anchor(passage.id, passage.text, start, end)

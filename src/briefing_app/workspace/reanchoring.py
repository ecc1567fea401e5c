"""Where a highlight goes when the text under it changes.

The words count for half, what stood before and after them for a quarter each. The passage in which they stood is looked
at first. From 85 of 100 on the words are taken to be the same; from 62 on a place is suggested, and the user decides;
below that they are lost, and wait for the user to place them.
"""

from collections.abc import Iterator

from rapidfuzz import fuzz

from briefing_app.core.anchoring import CONTEXT, Anchor, make_anchor
from briefing_app.core.corpus import Corpus, Passage
from briefing_app.core.notebook import Placement

SURE = 85
LIKELY = 62
OWN_PASSAGE = 4
"""What a place in the same passage is worth more than one elsewhere."""
MOST_COPIES = 50


def reanchor(corpus: Corpus, anchor: Anchor) -> tuple[Anchor | None, Placement]:
    """Where the words stand now, and how sure that is; nothing where they are lost."""
    own = [passage for passage in corpus.passages if passage.id == anchor.passage_id]
    if own and anchor.holds_in(own[0].text):
        return anchor, Placement.PLACED
    best, best_score = None, 0.0
    for passage in corpus.passages:
        for start, end in _find_candidates(passage.text, anchor):
            score = _score(passage.text, start, end, anchor) + (OWN_PASSAGE if passage in own else 0)
            if score > best_score:
                best, best_score = (passage, start, end), score
    if best is None or best_score < LIKELY:
        return None, Placement.LOST
    return _make(*best), Placement.PLACED if best_score >= SURE else Placement.REVIEW


def _find_candidates(text: str, anchor: Anchor) -> Iterator[tuple[int, int]]:
    """Every place that has exactly the words, and the one that is nearest to having them."""
    at, copies = text.find(anchor.exact), 0
    while at >= 0 and copies < MOST_COPIES:
        yield at, at + len(anchor.exact)
        at, copies = text.find(anchor.exact, at + 1), copies + 1
    if copies:
        return
    whole = anchor.prefix + anchor.exact + anchor.suffix
    for wanted in (anchor.exact, whole):
        found = fuzz.partial_ratio_alignment(wanted, text, score_cutoff=60)
        if found is None:
            continue
        start, end = found.dest_start, found.dest_end
        if wanted is whole:
            inner = fuzz.partial_ratio_alignment(anchor.exact, text[start:end])
            if inner is None:
                continue
            start, end = start + inner.dest_start, start + inner.dest_end
        yield _widen(text, start, end)


def _widen(text: str, start: int, end: int) -> tuple[int, int]:
    """To whole words."""
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _score(text: str, start: int, end: int, anchor: Anchor) -> float:
    return float(
        0.5 * fuzz.ratio(anchor.exact, text[start:end])
        + 0.25 * fuzz.ratio(anchor.prefix, text[max(0, start - CONTEXT) : start])
        + 0.25 * fuzz.ratio(anchor.suffix, text[end : end + CONTEXT])
    )


def _make(passage: Passage, start: int, end: int) -> Anchor | None:
    try:
        return make_anchor(passage.id, passage.text, start, end)
    except ValueError:
        return None

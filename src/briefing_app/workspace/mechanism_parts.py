"""What a pack shows of a mechanism that was chosen: our entry, and every passage of the sources that names it."""

from collections.abc import Mapping, Sequence

from briefing_app.core.corpus import PRESS, Corpus, PassageId
from briefing_app.core.reference import Mechanism, Quote
from briefing_app.pack.contents import PackMechanism, PackNote, Verbatim
from briefing_app.pack.wording import Wording
from briefing_app.workspace.press_coverage import quote_press

FROM_DOCUMENT, COMMON = "document", "common"


def build_mechanisms(
    corpus: Corpus, ids: Sequence[str], wording: Wording, notes: Mapping[str, tuple[PackNote, ...]]
) -> tuple[PackMechanism, ...]:
    """The mechanisms with these ids, in this order."""
    known = {str(mechanism.id): mechanism for mechanism in corpus.reference.mechanisms}
    return tuple(_build(corpus, known, known[each], wording, notes.get(each, ())) for each in ids)


def list_quoted(corpus: Corpus, shown: Sequence[Verbatim], mechanisms: Sequence[PackMechanism]) -> tuple[Verbatim, ...]:
    """The document's words that are shown, and each other passage of it that the mechanisms quote, once."""
    quoted = {mention.passage_id: mention for mechanism in mechanisms for mention in mechanism.mentions}
    known = {verbatim.passage_id for verbatim in shown}
    others = (
        mention
        for passage_id, mention in quoted.items()
        if passage_id not in known and corpus.passage(PassageId(passage_id)).source_id != PRESS
    )
    return (*shown, *others)


def _build(
    corpus: Corpus,
    known: Mapping[str, Mechanism],
    mechanism: Mechanism,
    wording: Wording,
    notes: tuple[PackNote, ...],
) -> PackMechanism:
    parent = known.get(str(mechanism.parent_id)) if mechanism.parent_id else None
    mentions = {quote.passage_id: quote for quote in mechanism.mentions}
    return PackMechanism(
        id=str(mechanism.id),
        name=mechanism.name,
        kind=mechanism.kind,
        short=mechanism.acronym,
        full=mechanism.expansion or (mechanism.name if mechanism.expansion_from == COMMON else ""),
        is_full_theirs=mechanism.expansion_from == FROM_DOCUMENT,
        country=mechanism.country,
        is_country_theirs=mechanism.country_from == FROM_DOCUMENT,
        within=parent.name if parent else "",
        members=tuple(each.name for each in known.values() if each.parent_id == mechanism.id),
        mentions=tuple(_quote(corpus, wording, quote) for quote in mentions.values()),
        notes=notes,
    )


def _quote(corpus: Corpus, wording: Wording, quote: Quote) -> Verbatim:
    passage = corpus.passage(PassageId(quote.passage_id))
    if passage.source_id == PRESS:
        return quote_press(wording, passage)
    section = (
        wording("Joint Vision, section ({0}),", passage.pillar_id) if passage.pillar_id else wording("Joint Vision,")
    )
    return Verbatim(
        passage_id=passage.id,
        code=passage.id,
        name=passage.id,
        text=passage.text,
        locator_lines=(section, wording("Source line {0}", passage.line)),
    )

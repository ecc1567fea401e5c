"""The rows of `vision.db` for what hangs on the passages."""

import json
from collections.abc import Iterable, Iterator

from briefing_app.core.reference import Mechanism, Quote, Reference, Term, Theme
from briefing_app.storage.corpus_schema import DOCUMENT_QUOTE, Row, Rows


def build_reference_rows(reference: Reference) -> Iterator[tuple[str, Rows]]:
    """Each table with its rows."""
    yield "mechanisms", [_mechanism_row(mechanism) for mechanism in reference.mechanisms]
    yield "mechanism_mentions", list(_mention_rows("mechanism_id", reference.mechanisms))
    yield (
        "terms",
        [
            {
                "id": term.id,
                "acronym": term.acronym,
                "expansion": term.expansion,
                "expansion_from": term.expansion_from,
            }
            for term in reference.terms
        ],
    )
    yield "term_mentions", list(_mention_rows("term_id", reference.terms))
    yield "themes", [{"id": theme.id, "name": theme.name, "note": theme.note} for theme in reference.themes]
    yield "theme_mentions", list(_mention_rows("theme_id", reference.themes))
    yield (
        "milestones",
        [
            {"id": each.id, "title": each.title, "kind": each.kind, "note": each.note, **_quote_row(each.quote)}
            for each in reference.milestones
        ],
    )
    yield (
        "coverage",
        [
            {
                "id": number,
                "item_id": each.item_id,
                "relation": each.relation,
                **_quote_row(each.quote),
                **_document_row(each.document_quote),
            }
            for number, each in enumerate(reference.coverage, start=1)
        ],
    )
    yield (
        "additions",
        [
            {"id": number, "says": each.says, **_quote_row(each.quote)}
            for number, each in enumerate(reference.additions, start=1)
        ],
    )
    yield (
        "differences",
        [
            {"id": each.id, "says": each.says, **_quote_row(each.press), **_document_row(each.document)}
            for each in reference.differences
        ],
    )
    yield (
        "evidence",
        [{"entry_id": each.entry_id, "role": each.role, **_quote_row(each.quote)} for each in reference.evidence],
    )
    yield (
        "readings",
        [
            {"id": each.id, "kind": each.kind, "says": each.says, **_quote_row(each.quote)}
            for each in reference.readings
        ],
    )


def _mechanism_row(mechanism: Mechanism) -> Row:
    return {
        "id": mechanism.id,
        "name": mechanism.name,
        "acronym": mechanism.acronym,
        "expansion": mechanism.expansion,
        "expansion_from": mechanism.expansion_from,
        "kind": mechanism.kind,
        "country": mechanism.country,
        "country_from": mechanism.country_from,
        "also": json.dumps(mechanism.also, ensure_ascii=False),
        "parent_id": mechanism.parent_id,
    }


def _mention_rows(owner: str, entries: Iterable[Mechanism | Term | Theme]) -> Iterator[Row]:
    for entry in entries:
        for position, mention in enumerate(entry.mentions, start=1):
            yield {owner: entry.id, "position": position, **_quote_row(mention)}


def _quote_row(quote: Quote) -> Row:
    return {
        "passage_id": quote.passage_id,
        "words": quote.words,
        "start": quote.start,
        "end": quote.end,
        "source_start": quote.source_start,
        "source_end": quote.source_end,
    }


def _document_row(quote: Quote | None) -> Row:
    if quote is None:
        return dict.fromkeys(DOCUMENT_QUOTE)
    return {f"document_{name}": value for name, value in _quote_row(quote).items()}

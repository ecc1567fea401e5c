"""Reads what hangs on the passages from the attached `vision.db`."""

import json
from collections import defaultdict
from typing import Any

from briefing_app.core.reference import (
    Addition,
    Coverage,
    Difference,
    Evidence,
    Mechanism,
    MechanismId,
    Milestone,
    MilestoneId,
    Quote,
    Reading,
    Reference,
    Term,
    Theme,
    ThemeId,
)
from briefing_app.storage.engine import Connection

QUOTE = 'passage_id, words, start, "end", source_start, source_end'
DOCUMENT_QUOTE = (
    "document_passage_id, document_words, document_start, document_end, document_source_start, document_source_end"
)


def fetch_reference(connection: Connection) -> Reference:
    """All that is curated."""
    return Reference(
        mechanisms=_fetch_mechanisms(connection),
        terms=_fetch_terms(connection),
        themes=_fetch_themes(connection),
        milestones=tuple(
            Milestone(id=MilestoneId(id_), title=title, kind=kind, note=note, quote=_read_quote(quote))
            for id_, title, kind, note, *quote in _rows(connection, f"id, title, kind, note, {QUOTE}", "milestones")
        ),
        coverage=tuple(
            Coverage(
                item_id=item_id,
                relation=relation,
                quote=_read_quote(quotes[:6]),
                document_quote=_read_quote(quotes[6:]) if quotes[6] else None,
            )
            for item_id, relation, *quotes in _rows(
                connection, f"item_id, relation, {QUOTE}, {DOCUMENT_QUOTE}", "coverage"
            )
        ),
        additions=tuple(
            Addition(says=says, quote=_read_quote(quote))
            for says, *quote in _rows(connection, f"says, {QUOTE}", "additions")
        ),
        differences=tuple(
            Difference(id=id_, says=says, press=_read_quote(quotes[:6]), document=_read_quote(quotes[6:]))
            for id_, says, *quotes in _rows(connection, f"id, says, {QUOTE}, {DOCUMENT_QUOTE}", "differences")
        ),
        evidence=tuple(
            Evidence(entry_id=entry_id, role=role, quote=_read_quote(quote))
            for entry_id, role, *quote in _rows(connection, f"entry_id, role, {QUOTE}", "evidence")
        ),
        readings=tuple(
            Reading(id=id_, kind=kind, says=says, quote=_read_quote(quote))
            for id_, kind, says, *quote in _rows(connection, f"id, kind, says, {QUOTE}", "readings")
        ),
    )


def _fetch_mechanisms(connection: Connection) -> tuple[Mechanism, ...]:
    mentions = _fetch_mentions(connection, "mechanism")
    columns = "id, name, acronym, expansion, expansion_from, kind, country, country_from, also, parent_id"
    return tuple(
        Mechanism(
            id=MechanismId(id_),
            name=name,
            acronym=acronym,
            expansion=expansion,
            expansion_from=expansion_from,
            kind=kind,
            country=country,
            country_from=country_from,
            also=tuple(json.loads(also)),
            parent_id=MechanismId(parent_id) if parent_id else None,
            mentions=mentions[id_],
        )
        for id_, name, acronym, expansion, expansion_from, kind, country, country_from, also, parent_id in _rows(
            connection, columns, "mechanisms"
        )
    )


def _fetch_terms(connection: Connection) -> tuple[Term, ...]:
    mentions = _fetch_mentions(connection, "term")
    return tuple(
        Term(id=id_, acronym=acronym, expansion=expansion, expansion_from=expansion_from, mentions=mentions[id_])
        for id_, acronym, expansion, expansion_from in _rows(
            connection, "id, acronym, expansion, expansion_from", "terms"
        )
    )


def _fetch_themes(connection: Connection) -> tuple[Theme, ...]:
    mentions = _fetch_mentions(connection, "theme")
    return tuple(
        Theme(id=ThemeId(id_), name=name, note=note, mentions=mentions[id_])
        for id_, name, note in _rows(connection, "id, name, note", "themes")
    )


def _fetch_mentions(connection: Connection, owner: str) -> dict[str, tuple[Quote, ...]]:
    mentions = defaultdict[str, tuple[Quote, ...]](tuple)
    for owner_id, *quote in _rows(connection, f"{owner}_id, {QUOTE}", f"{owner}_mentions"):
        mentions[owner_id] += (_read_quote(quote),)
    return mentions


def _read_quote(columns: list[Any]) -> Quote:
    passage_id, words, start, end, source_start, source_end = columns
    return Quote(
        passage_id=passage_id,
        words=words,
        start=start,
        end=end,
        source_start=source_start,
        source_end=source_end,
    )


def _rows(connection: Connection, columns: str, table: str) -> list[tuple[Any, ...]]:
    return list(connection.execute(f"SELECT {columns} FROM vision.{table} ORDER BY rowid").fetchall())

"""Reads the corpus from the attached `vision.db`."""

import json
from collections import defaultdict
from datetime import date
from decimal import Decimal

from briefing_app.core.corpus import (
    Alias,
    Basis,
    Corpus,
    Gap,
    Initiative,
    InitiativeId,
    ItemId,
    KnownDate,
    Passage,
    PassageId,
    Pillar,
    PillarId,
    Source,
    SourceId,
    Span,
    Target,
    TargetId,
    TargetSide,
)
from briefing_app.storage.corpus_schema import TABLES, Rows
from briefing_app.storage.engine import Connection
from briefing_app.storage.reference_store import fetch_reference


def fetch_corpus(connection: Connection) -> Corpus:
    """The whole corpus; it is small, and everything asks for it."""
    passages = _fetch_passages(connection)
    initiatives = _fetch_initiatives(connection)
    return Corpus(
        sources=_fetch_sources(connection),
        passages=passages,
        pillars=_fetch_pillars(connection, passages, initiatives),
        initiatives=initiatives,
        targets=_fetch_targets(connection),
        gaps=_fetch_gaps(connection),
        aliases=_fetch_aliases(connection),
        earlier_editions=_fetch_earlier_editions(connection),
        reference=fetch_reference(connection),
    )


def fetch_tables(connection: Connection) -> dict[str, Rows]:
    """Every table of the corpus as it is kept, for those who want all of it."""
    return {name: _fetch_table(connection, name) for name in TABLES}


def _fetch_table(connection: Connection, name: str) -> Rows:
    columns = ", ".join(f'"{column}"' for column in TABLES[name])
    rows = connection.execute(f"SELECT {columns} FROM vision.{name} ORDER BY rowid").fetchall()
    return [dict(zip(TABLES[name], row, strict=True)) for row in rows]


def _fetch_sources(connection: Connection) -> tuple[Source, ...]:
    rows = connection.execute(
        "SELECT id, title, short_title, role, file_name, sha256, text FROM vision.sources ORDER BY rowid"
    )
    return tuple(
        Source(
            id=SourceId(id_), title=title, short_title=short, role=role, file_name=file_name, sha256=sha256, text=text
        )
        for id_, title, short, role, file_name, sha256, text in rows
    )


def _fetch_passages(connection: Connection) -> tuple[Passage, ...]:
    spans = defaultdict[str, list[Span]](list)
    for passage_id, start, end, line in connection.execute(
        'SELECT passage_id, start, "end", line FROM vision.spans ORDER BY passage_id, position'
    ):
        spans[passage_id].append(Span(start=start, end=end, line=line))
    rows = connection.execute(
        "SELECT id, source_id, position, kind, pillar_id, text FROM vision.passages ORDER BY rowid"
    )
    return tuple(
        Passage(
            id=PassageId(id_),
            source_id=SourceId(source_id),
            position=position,
            kind=kind,
            pillar_id=PillarId(pillar_id) if pillar_id else None,
            text=text,
            spans=tuple(spans[id_]),
        )
        for id_, source_id, position, kind, pillar_id, text in rows
    )


def _fetch_initiatives(connection: Connection) -> tuple[Initiative, ...]:
    rows = connection.execute("SELECT id, pillar_id, number, headline, text FROM vision.initiatives ORDER BY rowid")
    return tuple(
        Initiative(id=InitiativeId(id_), pillar_id=PillarId(pillar_id), number=number, headline=headline, text=text)
        for id_, pillar_id, number, headline, text in rows
    )


def _fetch_pillars(
    connection: Connection, passages: tuple[Passage, ...], initiatives: tuple[Initiative, ...]
) -> tuple[Pillar, ...]:
    rows = connection.execute(
        "SELECT id, number, title, short_title, press_title, introduction_id FROM vision.pillars ORDER BY number"
    )
    return tuple(
        Pillar(
            id=PillarId(id_),
            number=number,
            title=title,
            short_title=short_title,
            press_title=press_title,
            introduction_id=PassageId(introduction_id),
            closing_ids=tuple(each.id for each in passages if each.pillar_id == id_ and each.kind == "closing"),
            initiative_ids=tuple(each.id for each in initiatives if each.pillar_id == id_),
        )
        for id_, number, title, short_title, press_title, introduction_id in rows
    )


def _fetch_targets(connection: Connection) -> tuple[Target, ...]:
    rows = connection.execute(
        "SELECT id, initiative_id, title, value, unit, currency, more_than, yearly, basis, scope, start, start_basis,"
        " start_words, due, due_basis, due_words, parent_id, quote, not_said, cautions, sides"
        " FROM vision.targets ORDER BY rowid"
    )
    return tuple(_read_target(row) for row in rows)


def _read_target(row: tuple[str, ...]) -> Target:
    id_, initiative_id, title, value, unit, currency, more_than, yearly, basis, scope = row[:10]
    start, start_basis, start_words, due, due_basis, due_words, parent_id, quote, not_said, cautions, sides = row[10:]
    return Target(
        id=TargetId(id_),
        initiative_id=InitiativeId(initiative_id),
        title=title,
        value=Decimal(value),
        unit=unit,
        currency=currency,
        more_than=bool(more_than),
        yearly=bool(yearly),
        basis=basis,
        scope=scope,
        start=_read_date(start, start_basis, start_words),
        due=_read_date(due, due_basis, due_words),
        parent_id=TargetId(parent_id) if parent_id else None,
        quote=quote,
        not_said=tuple(json.loads(not_said)),
        cautions=tuple(json.loads(cautions)),
        sides=tuple(TargetSide(**side) for side in json.loads(sides)),
    )


def _read_date(day: str | None, basis: str, words: str) -> KnownDate:
    return KnownDate(day=date.fromisoformat(day) if day else None, basis=Basis(basis), words=words)


def _fetch_gaps(connection: Connection) -> tuple[Gap, ...]:
    rows = connection.execute("SELECT item_id, quote, says FROM vision.gaps ORDER BY rowid")
    return tuple(Gap(item_id=ItemId(item_id), quote=quote, says=says) for item_id, quote, says in rows)


def _fetch_aliases(connection: Connection) -> tuple[Alias, ...]:
    rows = connection.execute("SELECT edition, old_id, new_id FROM vision.aliases ORDER BY rowid")
    return tuple(Alias(edition=edition, old_id=old_id, new_id=new_id) for edition, old_id, new_id in rows)


def _fetch_earlier_editions(connection: Connection) -> tuple[str, ...]:
    """The last one is this corpus itself."""
    return tuple(id_ for (id_,) in connection.execute("SELECT id FROM vision.editions ORDER BY rowid"))[:-1]

"""The tables of `vision.db`, and how they are written. What each field means: `docs/data-model.md`."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlcipher3 import dbapi2

from briefing_app.storage.engine import Connection

Row = dict[str, str | int | None]
Rows = Sequence[Row]

SCHEMA_VERSION = 1
APPLICATION_ID = 0x42524643
"""Marks the file as a corpus of this application (the letters BRFC)."""

TEXT, INTEGER = str, int
QUOTE = {
    "passage_id": TEXT,
    "words": TEXT,
    "start": INTEGER,
    "end": INTEGER,
    "source_start": INTEGER,
    "source_end": INTEGER,
}
DOCUMENT_QUOTE = {f"document_{name}": kind for name, kind in QUOTE.items()}
TABLES: Mapping[str, Mapping[str, type]] = {
    "sources": {
        "id": TEXT,
        "title": TEXT,
        "short_title": TEXT,
        "role": TEXT,
        "file_name": TEXT,
        "sha256": TEXT,
        "text": TEXT,
    },
    "passages": {
        "id": TEXT,
        "source_id": TEXT,
        "position": INTEGER,
        "kind": TEXT,
        "pillar_id": TEXT,
        "line": INTEGER,
        "text": TEXT,
    },
    "spans": {"passage_id": TEXT, "position": INTEGER, "line": INTEGER, "start": INTEGER, "end": INTEGER},
    "pillars": {
        "id": TEXT,
        "number": INTEGER,
        "title": TEXT,
        "short_title": TEXT,
        "press_title": TEXT,
        "introduction_id": TEXT,
    },
    "initiatives": {"id": TEXT, "pillar_id": TEXT, "number": INTEGER, "headline": TEXT, "text": TEXT},
    "targets": {
        "id": TEXT,
        "initiative_id": TEXT,
        "title": TEXT,
        "value": INTEGER,
        "unit": TEXT,
        "currency": TEXT,
        "more_than": INTEGER,
        "yearly": INTEGER,
        "basis": TEXT,
        "scope": TEXT,
        "start": TEXT,
        "start_basis": TEXT,
        "start_words": TEXT,
        "due": TEXT,
        "due_basis": TEXT,
        "due_words": TEXT,
        "parent_id": TEXT,
        "quote": TEXT,
        "not_said": TEXT,
        "cautions": TEXT,
        "sides": TEXT,
    },
    "gaps": {"item_id": TEXT, "quote": TEXT, "says": TEXT},
    "mechanisms": {
        "id": TEXT,
        "name": TEXT,
        "acronym": TEXT,
        "expansion": TEXT,
        "expansion_from": TEXT,
        "kind": TEXT,
        "country": TEXT,
        "country_from": TEXT,
        "also": TEXT,
        "parent_id": TEXT,
    },
    "mechanism_mentions": {"mechanism_id": TEXT, "position": INTEGER, **QUOTE},
    "terms": {"id": TEXT, "acronym": TEXT, "expansion": TEXT, "expansion_from": TEXT},
    "term_mentions": {"term_id": TEXT, "position": INTEGER, **QUOTE},
    "themes": {"id": TEXT, "name": TEXT, "note": TEXT},
    "theme_mentions": {"theme_id": TEXT, "position": INTEGER, **QUOTE},
    "milestones": {"id": TEXT, "title": TEXT, "kind": TEXT, "note": TEXT, **QUOTE},
    "coverage": {"id": INTEGER, "item_id": TEXT, "relation": TEXT, **QUOTE, **DOCUMENT_QUOTE},
    "additions": {"id": INTEGER, "says": TEXT, **QUOTE},
    "differences": {"id": TEXT, "says": TEXT, **QUOTE, **DOCUMENT_QUOTE},
    "readings": {"id": TEXT, "kind": TEXT, "says": TEXT, **QUOTE},
    "evidence": {"entry_id": TEXT, "role": TEXT, **QUOTE},
    "synonyms": {"word": TEXT, "means": TEXT},
    "editions": {"id": TEXT},
    "aliases": {"edition": TEXT, "old_id": TEXT, "new_id": TEXT},
}
PRIMARY_KEYS = {
    "spans": ("passage_id", "position"),
    "gaps": "item_id",
    "mechanism_mentions": ("mechanism_id", "position"),
    "term_mentions": ("term_id", "position"),
    "theme_mentions": ("theme_id", "position"),
    "evidence": ("entry_id", "role"),
    "synonyms": ("word", "means"),
    "aliases": ("edition", "old_id"),
}
FOREIGN_KEYS = {
    "aliases": [("edition", "editions", "id")],
    "passages": [("source_id", "sources", "id"), ("pillar_id", "pillars", "id")],
    "spans": [("passage_id", "passages", "id")],
    "pillars": [("introduction_id", "passages", "id")],
    "initiatives": [("pillar_id", "pillars", "id")],
    "targets": [("initiative_id", "initiatives", "id"), ("parent_id", "targets", "id")],
    "gaps": [("item_id", "passages", "id")],
    "mechanisms": [("parent_id", "mechanisms", "id")],
    "mechanism_mentions": [("mechanism_id", "mechanisms", "id"), ("passage_id", "passages", "id")],
    "term_mentions": [("term_id", "terms", "id"), ("passage_id", "passages", "id")],
    "theme_mentions": [("theme_id", "themes", "id"), ("passage_id", "passages", "id")],
    "milestones": [("passage_id", "passages", "id")],
    "coverage": [("passage_id", "passages", "id"), ("document_passage_id", "passages", "id")],
    "additions": [("passage_id", "passages", "id")],
    "differences": [("passage_id", "passages", "id"), ("document_passage_id", "passages", "id")],
    "readings": [("passage_id", "passages", "id")],
    "evidence": [("passage_id", "passages", "id")],
}
OPTIONAL = {
    "passages": {"pillar_id"},
    "targets": {"start", "due", "parent_id"},
    "mechanisms": {"parent_id"},
    "coverage": set(DOCUMENT_QUOTE),
}
UNIQUE = {"pillars": "title", "initiatives": "headline"}
"""By these columns tools such as Datasette name a row that another one refers to."""
SEARCHED = {
    "passages": ["text"],
    "initiatives": ["headline", "text"],
    "mechanisms": ["name", "acronym", "expansion"],
    "milestones": ["title", "words"],
    "readings": ["says", "words"],
}
"""What tools such as Datasette search in a table of its own; the application uses `search`."""
TOKENIZER = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"


def write_corpus(path: Path, tables: Mapping[str, Rows]) -> None:
    """Writes a new corpus file. `tables` holds the rows of each of `TABLES`, and of `search`."""
    from sqlite_utils import Database  # late: it costs a start 60 ms, and only a build needs it

    connection: Connection = dbapi2.connect(str(path))
    try:
        database = Database(connection)
        connection.execute("PRAGMA foreign_keys = OFF")
        for name, columns in TABLES.items():
            database.table(name).create(
                dict(columns),
                pk=PRIMARY_KEYS.get(name, "id"),
                not_null=set(columns) - OPTIONAL.get(name, set()),
                column_order=list(columns),
            )
        for name in TABLES:
            database.table(name).insert_all(tables[name])
        for name, keys in FOREIGN_KEYS.items():
            database.table(name).transform(add_foreign_keys=keys)
        for name, column in UNIQUE.items():
            database.table(name).create_index([column], unique=True)
        database.execute(
            "CREATE VIRTUAL TABLE search USING fts5(title, names, text, item_id UNINDEXED, kind UNINDEXED,"
            f" opens UNINDEXED, pillar_id UNINDEXED, prefix='2 3', tokenize=\"{TOKENIZER}\")"
        )
        database.table("search").insert_all(tables["search"])
        connection.commit()
        connection.execute("INSERT INTO search(search) VALUES ('optimize')")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.commit()
        if faults := connection.execute("PRAGMA foreign_key_check").fetchall():
            raise AssertionError(f"rows without a parent: {faults}")
        connection.execute("VACUUM")
        for name, searched in SEARCHED.items():  # after VACUUM, which may number rows anew
            database.table(name).enable_fts(searched, tokenize=TOKENIZER)
        connection.commit()
    finally:
        connection.close()

"""The notebook's schema, as a list of steps that is only ever appended to.

`user_version` counts the steps applied. A notebook with more steps than are known here comes from a newer
version of the application and is refused, untouched.
"""

from datetime import datetime
from pathlib import Path

from briefing_app.core.errors import NotebookTooNew, NotebookUnreadable
from briefing_app.storage import places
from briefing_app.storage.engine import Connection, Transaction, make_durable, reading

APPLICATION_ID = 0x42524645
"""Marks the file as a notebook of this application (the letters BRFE)."""

M001_NOTEBOOK = """
CREATE TABLE facts (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE steps (
    number INTEGER PRIMARY KEY,
    act TEXT NOT NULL,
    about TEXT NOT NULL,
    undoes INTEGER REFERENCES steps (number),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'settled'))
) STRICT;
CREATE INDEX steps_by_state ON steps (state, number);

CREATE TABLE revisions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    entity_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    parents TEXT NOT NULL,
    clock TEXT NOT NULL,
    device TEXT NOT NULL,
    author TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('put', 'remove')),
    body TEXT NOT NULL,
    digest TEXT NOT NULL,
    step INTEGER NOT NULL REFERENCES steps (number)
) STRICT;
CREATE INDEX revisions_by_entity ON revisions (entity_id, clock);
CREATE INDEX revisions_by_step ON revisions (step);
CREATE TRIGGER revisions_never_change BEFORE UPDATE ON revisions
    BEGIN SELECT RAISE(ABORT, 'the log of revisions is append-only'); END;
CREATE TRIGGER revisions_never_go BEFORE DELETE ON revisions
    BEGIN SELECT RAISE(ABORT, 'the log of revisions is append-only'); END;

CREATE TABLE heads (
    entity_id TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    PRIMARY KEY (entity_id, revision_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    item_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    visibility TEXT NOT NULL,
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    done INTEGER NOT NULL,
    highlight_id TEXT,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    versions INTEGER NOT NULL
) STRICT;
CREATE INDEX notes_by_item ON notes (item_id, created, id);
CREATE INDEX notes_by_change ON notes (changed);
CREATE INDEX notes_by_due ON notes (due) WHERE kind = 'action';
CREATE INDEX notes_by_highlight ON notes (highlight_id) WHERE highlight_id IS NOT NULL;

CREATE VIRTUAL TABLE notes_search USING fts5 (
    text, content='notes', content_rowid='number', prefix='2 3',
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
CREATE TRIGGER notes_search_insert AFTER INSERT ON notes BEGIN
    INSERT INTO notes_search (rowid, text) VALUES (new.number, new.text);
END;
CREATE TRIGGER notes_search_delete AFTER DELETE ON notes BEGIN
    INSERT INTO notes_search (notes_search, rowid, text) VALUES ('delete', old.number, old.text);
END;
CREATE TRIGGER notes_search_update AFTER UPDATE OF text ON notes WHEN new.text IS NOT old.text BEGIN
    INSERT INTO notes_search (notes_search, rowid, text) VALUES ('delete', old.number, old.text);
    INSERT INTO notes_search (rowid, text) VALUES (new.number, new.text);
END;

CREATE TABLE highlights (
    id TEXT NOT NULL PRIMARY KEY,
    item_id TEXT NOT NULL,
    colour TEXT NOT NULL,
    passage_id TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    placement TEXT NOT NULL,
    suggestion TEXT,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    revision_id TEXT NOT NULL
) STRICT;
CREATE INDEX highlights_by_passage ON highlights (passage_id);
CREATE INDEX highlights_to_place ON highlights (placement) WHERE placement <> 'placed';

CREATE TABLE tags (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    colour TEXT NOT NULL,
    description TEXT NOT NULL,
    revision_id TEXT NOT NULL
) STRICT;
CREATE INDEX tags_by_key ON tags (name_key);

CREATE TABLE taggings (
    tag_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    is_note INTEGER NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (tag_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX taggings_by_item ON taggings (item_id);

CREATE TABLE tag_uses (
    tag_id TEXT NOT NULL PRIMARY KEY,
    items INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    last_used TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER tag_uses_insert AFTER INSERT ON taggings BEGIN
    INSERT INTO tag_uses (tag_id, items, notes, last_used)
        VALUES (new.tag_id, 1 - new.is_note, new.is_note, new.since)
        ON CONFLICT (tag_id) DO UPDATE SET items = items + excluded.items, notes = notes + excluded.notes,
            last_used = max(last_used, excluded.last_used);
END;
CREATE TRIGGER tag_uses_delete AFTER DELETE ON taggings BEGIN
    UPDATE tag_uses SET items = items - (1 - old.is_note), notes = notes - old.is_note WHERE tag_id = old.tag_id;
END;

CREATE TABLE views (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    filter TEXT NOT NULL,
    revision_id TEXT NOT NULL
) STRICT;

CREATE TABLE measurements (
    id TEXT NOT NULL PRIMARY KEY,
    target_id TEXT NOT NULL,
    side TEXT NOT NULL,
    value TEXT NOT NULL,
    as_of TEXT NOT NULL,
    source TEXT NOT NULL,
    link TEXT NOT NULL,
    confidence TEXT NOT NULL,
    margin TEXT,
    note TEXT NOT NULL,
    withdrawn TEXT NOT NULL,
    recorded TEXT NOT NULL,
    revision_id TEXT NOT NULL
) STRICT;
CREATE INDEX measurements_by_target ON measurements (target_id, as_of);

CREATE TABLE assessments (
    id TEXT NOT NULL PRIMARY KEY,
    milestone_id TEXT NOT NULL,
    level TEXT NOT NULL,
    as_of TEXT NOT NULL,
    source TEXT NOT NULL,
    link TEXT NOT NULL,
    confidence TEXT NOT NULL,
    note TEXT NOT NULL,
    withdrawn TEXT NOT NULL,
    recorded TEXT NOT NULL,
    revision_id TEXT NOT NULL
) STRICT;
CREATE INDEX assessments_by_milestone ON assessments (milestone_id, as_of);

CREATE TABLE briefings (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    day TEXT,
    body TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    versions INTEGER NOT NULL
) STRICT;
"""

MIGRATIONS = (M001_NOTEBOOK,)


def migrate(connection: Connection, path: Path) -> None:
    """Brings the notebook to the newest schema. Raises `NotebookTooNew`, `NotebookUnreadable`, `NotSaved`."""
    with reading(path):
        applied = _count_applied(connection, path)
        make_durable(connection, is_shared=places.is_shared(path))
    if applied == len(MIGRATIONS):
        return
    if applied:
        from briefing_app.storage import backup  # late: seldom wanted

        backup.back_up(path, backup.Reason.MIGRATION, datetime.now())
    with Transaction(connection, path):
        for script in MIGRATIONS[_count_applied(connection, path) :]:
            for statement in split_statements(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def split_statements(script: str) -> list[str]:
    """The statements of a script one by one, since `executescript` would commit the open transaction."""
    statements, lines = [], list[str]()
    for line in script.strip().splitlines():
        lines.append(line)
        inside_trigger = any("TRIGGER" in held for held in lines)
        if line.rstrip().endswith("END;" if inside_trigger else ";"):
            statements.append("\n".join(lines))
            lines.clear()
    return statements


def _count_applied(connection: Connection, path: Path) -> int:
    (applied,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if tables and application != APPLICATION_ID:
        raise NotebookUnreadable(
            f"{path} is a database, but not a notebook of this application; it was left as it is.",
            "Choose another file with --notebook FILE.",
        )
    if applied > len(MIGRATIONS):
        raise NotebookTooNew(
            f"The notebook {path} was written by a newer version of this application; it was left as it is.",
            "Update this application, or choose another notebook with --notebook FILE.",
        )
    return int(applied)

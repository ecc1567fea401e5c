"""The notebook's schema, as a list of steps that is only ever appended to.

`user_version` counts the steps applied. A notebook with more steps than are known here comes from a newer
version of the application and is refused, untouched.
"""

from pathlib import Path

from briefing_app.core.errors import NotebookTooNew, NotebookUnreadable
from briefing_app.storage.engine import Connection, make_durable, reading, writing

APPLICATION_ID = 0x42524645
"""Marks the file as a notebook of this application (the letters BRFE)."""

M001_NOTEBOOK = """
CREATE TABLE facts (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE revisions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    entity_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    parents TEXT NOT NULL,
    clock TEXT NOT NULL,
    device TEXT NOT NULL,
    device_number INTEGER NOT NULL,
    author TEXT NOT NULL,
    step TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('put', 'remove')),
    body TEXT NOT NULL,
    UNIQUE (device, device_number)
) STRICT;
CREATE INDEX revisions_by_entity ON revisions (entity_id);
CREATE INDEX revisions_by_step ON revisions (step);
CREATE TRIGGER revisions_never_change BEFORE UPDATE ON revisions
    BEGIN SELECT RAISE(ABORT, 'the log of revisions is append-only'); END;
CREATE TRIGGER revisions_never_go BEFORE DELETE ON revisions
    BEGIN SELECT RAISE(ABORT, 'the log of revisions is append-only'); END;

CREATE TABLE heads (
    revision_id TEXT NOT NULL PRIMARY KEY REFERENCES revisions (id),
    entity_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX heads_by_entity ON heads (entity_id);

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
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    versions INTEGER NOT NULL
) STRICT;
CREATE INDEX notes_by_item ON notes (item_id);

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
CREATE TRIGGER notes_search_update AFTER UPDATE ON notes BEGIN
    INSERT INTO notes_search (notes_search, rowid, text) VALUES ('delete', old.number, old.text);
    INSERT INTO notes_search (rowid, text) VALUES (new.number, new.text);
END;

CREATE TABLE tags (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    colour TEXT NOT NULL,
    revision_id TEXT NOT NULL
) STRICT;
CREATE INDEX tags_by_key ON tags (name_key);

CREATE TABLE taggings (
    id TEXT NOT NULL PRIMARY KEY,
    tag_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    revision_id TEXT NOT NULL
) STRICT;
CREATE INDEX taggings_by_item ON taggings (item_id);
CREATE INDEX taggings_by_tag ON taggings (tag_id);

CREATE TABLE measurements (
    id TEXT NOT NULL PRIMARY KEY,
    target_id TEXT NOT NULL,
    value TEXT NOT NULL,
    as_of TEXT NOT NULL,
    source TEXT NOT NULL,
    confidence TEXT NOT NULL,
    note TEXT NOT NULL,
    revision_id TEXT NOT NULL
) STRICT;
CREATE INDEX measurements_by_target ON measurements (target_id, as_of);

CREATE TABLE briefings (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    marking TEXT NOT NULL,
    place TEXT NOT NULL,
    day TEXT,
    entries TEXT NOT NULL,
    revision_id TEXT NOT NULL
) STRICT;
"""

MIGRATIONS = (M001_NOTEBOOK,)


def migrate(connection: Connection, path: Path) -> None:
    """Brings the notebook to the newest schema. Raises `NotebookTooNew`, `NotebookUnreadable`, `NotSaved`."""
    with reading(path):
        applied = _count_applied(connection, path)
        make_durable(connection)
    if applied == len(MIGRATIONS):
        return
    with writing(connection, path):
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

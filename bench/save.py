"""Saving a note, durable with history and search, beside one bare insert into one bare table, as durable."""

from collections.abc import Iterator
from pathlib import Path

from sqlcipher3 import dbapi2

from bench.pairs import Pair, timed
from bench.sample import open_sample
from briefing_app.workspace import annotating

TEXT = "Say “more than 500,000, in both directions”. The document gives no split by direction. " * 3


def pairs(folder: Path) -> Iterator[Pair]:
    """One new note, and one more version of a note that has many."""
    workspace = open_sample(folder / "notebook.db", 500)
    bare = dbapi2.connect(str(folder / "bare.db"), isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)")
    insert = timed(lambda: bare.execute("INSERT INTO notes (text) VALUES (?)", (TEXT,)))
    yield Pair(
        name="Saving a new note",
        ours=timed(lambda: annotating.add_note(workspace, "VII.1", TEXT)),
        beside="bare insert, WAL and FULL",
        theirs=insert,
        runs=201,
    )
    (note_id,) = annotating.add_note(workspace, "VII.1", TEXT).ids

    def edit() -> None:
        note = workspace.notebook.fetch_note(note_id)
        assert note is not None
        annotating.save_note(workspace, note, text=note.text + "x")

    yield Pair(
        name="Saving one more version of a note, up to the two hundredth",
        ours=timed(edit),
        beside="bare insert, WAL and FULL",
        theirs=insert,
        runs=201,
    )
    bare.close()
    workspace.close()

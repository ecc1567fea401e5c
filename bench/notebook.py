"""A notebook of 100,000 notes, 1,000 tags and 1,000,000 uses of tags, beside plain SQLite doing the same bare work.

Bare work is what no notebook with a history can do without: the same rows into the same tables, in one transaction as
durable, typed out as SQL; and for reading, the same statement with its rows as they come.
"""

import json
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2

from bench.pairs import Measure, Pair, timed
from briefing_app import paths
from briefing_app.core.acts import Act
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import NoteKind, TagId
from briefing_app.storage.backup import Reason
from briefing_app.storage.engine import Connection
from briefing_app.storage.notebook_rows import NOTE_COLUMNS
from briefing_app.storage.step import new_id
from briefing_app.workspace import annotating, tagging
from briefing_app.workspace import workspace as workspaces
from briefing_app.workspace.bodies import make_tagging
from briefing_app.workspace.workspace import Workspace

NOTES, TAGS, TAGS_OF_A_NOTE = 100_000, 1_000, 10
AT_ONCE = 10_000
PAGE = 50
BODY = {
    "item_id": "VII.1",
    "kind": "note",
    "visibility": "private",
    "owner": "",
    "due": None,
    "done": False,
    "highlight_id": None,
}
TEXT = "Say “more than 500,000, in both directions”. The document gives no split by direction. " * 3


def pairs(folder: Path) -> Iterator[Pair]:
    """Opening, saving, tagging many things at once, filtering, searching."""
    path = folder / "notebook.db"
    start = time.perf_counter()
    make_large(path, NOTES, TAGS, TAGS_OF_A_NOTE)
    print(f"\n{path.stat().st_size / 1e6:,.0f} MB, made in {time.perf_counter() - start:,.0f} s")
    workspaces.MANY = AT_ONCE + 1  # the copy before a large change is measured by itself
    with Workspace(paths.vision_file(), path) as workspace:
        bare = open_bare(path)
        yield from _open_pairs(path)
        yield from _save_pairs(workspace, bare)
        yield from _tag_pairs(workspace, bare)
        yield from _read_pairs(workspace, bare)
        yield Pair(
            name="A copy of the notebook before a large change",
            ours=timed(partial(workspace.back_up_before, Reason.CHANGE, workspaces.MANY)),
            beside="SQLite's backup alone",
            theirs=timed(partial(_back_up, bare, folder / "bare backup.db")),
            runs=3,
        )
        bare.close()


def make_large(path: Path, notes: int, tags: int, tags_of_a_note: int) -> None:
    """A notebook of that size, made of words of the corpus."""
    chance = random.Random(1)
    with Workspace(paths.vision_file(), path) as workspace:
        workspace._connection.execute("PRAGMA synchronous = OFF")  # only while it is made
        initiatives = workspace.corpus.initiatives
        words = [initiative.text.split() for initiative in initiatives]
        kinds = tuple(NoteKind)
        ids = [new_id() for _ in range(notes)]
        for at in range(0, notes, AT_ONCE):
            with workspace.log.step(Act.IMPORT) as step:
                step.put_all(
                    "note",
                    [
                        (
                            note_id,
                            {
                                "item_id": initiatives[number % 56].id,
                                "kind": kinds[number % 5],
                                "visibility": "private",
                                "text": f"Sample {number}: {' '.join(chance.choices(words[number % 56], k=30))}",
                                "owner": "",
                                "due": f"2026-{1 + number % 12:02}-15" if number % 5 == 4 else None,
                                "done": False,
                                "highlight_id": None,
                            },
                        )
                        for number, note_id in enumerate(ids[at : at + AT_ONCE], at)
                    ],
                )
        tag_ids = [TagId(new_id()) for _ in range(tags)]
        with workspace.log.step(Act.IMPORT) as step:
            step.put_all(
                "tag",
                [
                    (id_, {"name": f"tag {number}", "colour": "teal", "description": ""})
                    for number, id_ in enumerate(tag_ids)
                ],
            )
        for at in range(0, notes, AT_ONCE):
            with workspace.log.step(Act.IMPORT) as step:
                step.put_all(
                    "tagging",
                    [
                        make_tagging(tag_id, note_id, True)
                        for note_id in ids[at : at + AT_ONCE]
                        for tag_id in chance.sample(tag_ids, tags_of_a_note)
                    ],
                )


def open_bare(path: Path) -> Connection:
    """The same file by SQLite alone."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _open_pairs(path: Path) -> Iterator[Pair]:
    def open_ours() -> None:
        Workspace(paths.vision_file(), path).close()

    def open_plain() -> None:
        connection = open_bare(path)
        connection.execute("ATTACH ? AS vision", (str(paths.vision_file()),))
        connection.execute("SELECT id, text FROM vision.passages").fetchall()
        connection.close()

    yield Pair(
        name="Opening the notebook, with the whole corpus",
        ours=timed(open_ours),
        beside="opening both files, reading the passages",
        theirs=timed(open_plain),
        runs=21,
    )


def _save_pairs(workspace: Workspace, bare: Connection) -> Iterator[Pair]:
    yield Pair(
        name="Saving a new note",
        ours=timed(lambda: annotating.add_note(workspace, "VII.1", TEXT)),
        beside="the same rows by plain SQL",
        theirs=timed(partial(_save_bare, bare, count())),
        runs=301,
    )
    note_id = annotating.add_note(workspace, "VII.1", TEXT).ids[0]
    bare_id = _save_bare(bare, count())
    yield Pair(
        name="Saving one more version of a note that is open",
        ours=_edit(workspace, note_id),
        beside="the same rows by plain SQL",
        theirs=_edit_bare(bare, bare_id),
        runs=301,
    )


def _edit(workspace: Workspace, note_id: str) -> Measure:
    numbers = count(1)

    def measure() -> float:
        shown, text = workspace.notebook.fetch_note(note_id), f"{TEXT} {next(numbers)}"
        assert shown is not None
        return timed(lambda: annotating.save_note(workspace, shown, text=text))()

    return measure


def _tag_pairs(workspace: Workspace, bare: Connection) -> Iterator[Pair]:
    note_ids = workspace.filtering.fetch_note_ids(Filter(), workspace.today())[:AT_ONCE]
    names = (f"new tag {number}" for number in count())
    yield Pair(
        name=f"Tagging {AT_ONCE:,} notes at once",
        ours=timed(lambda: tagging.tag_all(workspace, note_ids, [next(names)])),
        beside="the same rows by plain SQL",
        theirs=timed(lambda: _tag_bare(bare, note_ids)),
        runs=5,
    )


def _read_pairs(workspace: Workspace, bare: Connection) -> Iterator[Pair]:
    tags = workspace.notebook.fetch_tags()
    today = workspace.today()
    wanted = Filter(any_of=(tags[3].id, tags[5].id), none_of=(tags[7].id,), kinds=(NoteKind.LINE, NoteKind.ACTION))
    tagged = "(SELECT item_id FROM taggings WHERE tag_id IN (SELECT value FROM json_each(?)))"
    sql = (
        f"SELECT {NOTE_COLUMNS} FROM notes WHERE id IN {tagged} AND id NOT IN {tagged}"
        " AND kind IN (SELECT value FROM json_each(?)) ORDER BY changed DESC, number DESC LIMIT ? OFFSET 0"
    )
    values = (json.dumps(wanted.any_of), json.dumps(wanted.none_of), json.dumps(wanted.kinds), PAGE)
    yield Pair(
        name=f"A page of {PAGE} notes by tags and kinds",
        ours=timed(lambda: workspace.filtering.fetch_notes(wanted, today, limit=PAGE)),
        beside="the same statement, its rows as they come",
        theirs=timed(lambda: bare.execute(sql, values).fetchall()),
        runs=101,
    )
    page = f"SELECT {NOTE_COLUMNS} FROM notes WHERE 1 ORDER BY changed DESC, number DESC LIMIT ? OFFSET ?"
    middle = NOTES // 2
    yield Pair(
        name=f"A page of {PAGE} of all notes, from the {middle:,}th on",
        ours=timed(lambda: workspace.filtering.fetch_notes(Filter(), today, first=middle, limit=PAGE)),
        beside="the same statement, its rows as they come",
        theirs=timed(lambda: bare.execute(page, (PAGE, middle)).fetchall()),
        runs=101,
    )
    search = (
        "SELECT notes.id, snippet(notes_search, 0, '', '', '…', 16) FROM notes_search"
        " JOIN notes ON notes.number = notes_search.rowid WHERE notes_search MATCH ?"
        " ORDER BY bm25(notes_search) LIMIT 50"
    )
    yield Pair(
        name="Searching for “semiconductor” in corpus and notes",
        ours=timed(lambda: workspace.search("semiconductor")),
        beside="the bare query over the notes",
        theirs=timed(lambda: bare.execute(search, ('"semiconductor"*',)).fetchall()),
        runs=51,
    )


def _save_bare(bare: Connection, _numbers: Iterator[int]) -> str:
    note_id = new_id()
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("UPDATE steps SET state = 'settled' WHERE state = 'undone'")
    step = bare.execute(
        "INSERT INTO steps (act, about, undoes, state) VALUES ('add note', 'VII.1', NULL, 'done')"
    ).lastrowid
    _append_bare(bare, step, note_id, "[]", TEXT)
    bare.execute(
        "INSERT INTO notes (id, item_id, kind, visibility, text, owner, due, done, highlight_id, created, changed,"
        " revision_id, versions) VALUES (?, 'VII.1', 'note', 'private', ?, '', NULL, 0, NULL, ?, ?, ?, 1)",
        (note_id, TEXT, _say_now(), _say_now(), note_id),
    )
    bare.execute("COMMIT")
    return note_id


def _edit_bare(bare: Connection, note_id: str) -> Measure:
    numbers = count(1)

    def measure() -> float:
        bare.execute(f"SELECT {NOTE_COLUMNS} FROM notes WHERE id = ?", (note_id,)).fetchone()
        return timed(partial(_save_version_bare, bare, note_id, f"{TEXT} {next(numbers)}"))()

    return measure


def _save_version_bare(bare: Connection, note_id: str, text: str) -> None:
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("UPDATE steps SET state = 'settled' WHERE state = 'undone'")
    step = bare.execute(
        "INSERT INTO steps (act, about, undoes, state) VALUES ('edit note', 'VII.1', NULL, 'done')"
    ).lastrowid
    (before,) = bare.execute("SELECT revision_id FROM heads WHERE entity_id = ?", (note_id,)).fetchone()
    revision_id = _append_bare(bare, step, note_id, json.dumps([before]), text)
    bare.execute("DELETE FROM heads WHERE entity_id = ? AND revision_id = ?", (note_id, before))
    bare.execute(
        "UPDATE notes SET text = ?, changed = ?, revision_id = ? WHERE id = ?",
        (text, _say_now(), revision_id, note_id),
    )
    bare.execute("COMMIT")


def _append_bare(bare: Connection, step: int, note_id: str, parents: str, text: str) -> str:
    revision_id = new_id()
    bare.execute(
        "INSERT INTO revisions (id, entity_id, kind, parents, clock, device, author, action, body, digest, step)"
        " VALUES (?, ?, 'note', ?, ?, 'bare', 'bare', 'put', ?, '0123456789abcdef', ?)",
        (revision_id, note_id, parents, _read_clock(), json.dumps({**BODY, "text": text}, ensure_ascii=False), step),
    )
    bare.execute("INSERT INTO heads (entity_id, revision_id) VALUES (?, ?)", (note_id, revision_id))
    return revision_id


def _tag_bare(bare: Connection, note_ids: tuple[str, ...]) -> None:
    tag_id, now = new_id(), _say_now()
    bare.execute("BEGIN IMMEDIATE")
    step = bare.execute("INSERT INTO steps (act, about, undoes, state) VALUES ('add tag', '', NULL, 'done')").lastrowid
    made = [(new_id(), f"{tag_id}/{note_id}", note_id) for note_id in note_ids]
    bare.executemany(
        "INSERT INTO revisions (id, entity_id, kind, parents, clock, device, author, action, body, digest, step)"
        " VALUES (?, ?, 'tagging', '[]', ?, 'bare', 'bare', 'put', ?, '', ?)",
        [
            (id_, entity_id, _read_clock(), json.dumps({"tag_id": tag_id, "item_id": note_id, "is_note": True}), step)
            for id_, entity_id, note_id in made
        ],
    )
    bare.executemany(
        "INSERT INTO heads (entity_id, revision_id) VALUES (?, ?)", [(entity_id, id_) for id_, entity_id, _ in made]
    )
    bare.executemany(
        "INSERT INTO taggings (tag_id, item_id, is_note, since) VALUES (?, ?, 1, ?)",
        [(tag_id, note_id, now) for note_id in note_ids],
    )
    bare.execute("COMMIT")


def _read_clock() -> str:
    return f"{time.time_ns() // 1_000_000:012x}0000"


def _say_now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _back_up(bare: Connection, path: Path) -> None:
    copy = dbapi2.connect(str(path))
    bare.backup(copy)
    copy.close()

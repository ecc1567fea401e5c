"""A search over corpus and notes, beside the two bare full-text queries that it cannot do without."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from bench.pairs import Pair, timed
from bench.sample import open_sample

NOTES = 5_000
BARE = (
    "SELECT item_id, snippet(search, 2, '', '', '…', 16) FROM vision.search WHERE search MATCH ?"
    " ORDER BY bm25(search, 10, 6, 1) LIMIT 50",
    "SELECT notes.id, snippet(notes_search, 0, '', '', '…', 16) FROM notes_search"
    " JOIN notes ON notes.number = notes_search.rowid WHERE notes_search MATCH ?"
    " ORDER BY bm25(notes_search) LIMIT 50",
)


def pairs(folder: Path) -> Iterator[Pair]:
    """One rare and one frequent word, as they are when the third letter is typed."""
    workspace = open_sample(folder / "notebook.db", NOTES)
    connection = workspace._connection

    def search_bare(typed: str) -> None:
        for sql in BARE:
            connection.execute(sql, (f'"{typed}"*',)).fetchall()

    for typed in ("sem", "ind"):
        yield Pair(
            name=f"Search for “{typed}” over the corpus and {NOTES:,} notes",
            ours=timed(partial(workspace.search, typed)),
            beside="the two bare queries",
            theirs=timed(partial(search_bare, typed)),
            runs=101,
        )
    workspace.close()

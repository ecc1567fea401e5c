"""`vision.db`: the same to the byte from the same input, and readable by any SQLite."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.core.corpus import Corpus
from briefing_app.core.errors import CannotWrite, CorpusFault
from briefing_app.ingest.build import build_corpus, check_corpus


@pytest.fixture
def committed() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{paths.vision_file().as_uri()}?mode=ro", uri=True)) as connection:
        yield connection


def test_two_builds_are_the_same_to_the_byte_and_equal_the_committed_file(tmp_path: Path) -> None:
    first, second = tmp_path / "first.db", tmp_path / "second.db"
    build_corpus(paths.resources_folder(), first)
    build_corpus(paths.resources_folder(), second)
    assert first.read_bytes() == second.read_bytes() == paths.vision_file().read_bytes()


def test_the_tables_hold_what_the_documents_say(committed: sqlite3.Connection, corpus: Corpus) -> None:
    rows = committed.execute("SELECT id, pillar_id, text FROM initiatives ORDER BY rowid").fetchall()
    assert rows == [(each.id, each.pillar_id, each.text) for each in corpus.initiatives]
    titles = committed.execute("SELECT id, title FROM pillars ORDER BY rowid").fetchall()
    assert titles == [(each.id, each.title) for each in corpus.pillars]
    passages = committed.execute("SELECT id, text FROM passages").fetchall()
    assert dict(passages) == {each.id: each.text for each in corpus.passages}
    assert committed.execute("SELECT count(*) FROM targets").fetchone() == (5,)


def test_every_span_can_be_cut_out_of_its_source_with_sql_alone(committed: sqlite3.Connection) -> None:
    rows = committed.execute(
        "SELECT passages.text, group_concat(substr(sources.text, start + 1, end - start), ' ')"
        " FROM spans JOIN passages ON passages.id = passage_id JOIN sources ON sources.id = source_id"
        " GROUP BY passages.id"
    ).fetchall()
    assert len(rows) > 80
    assert all(text == cut for text, cut in rows)


def test_primary_keys_are_ids_and_foreign_keys_hold(committed: sqlite3.Connection) -> None:
    for table in ("sources", "passages", "pillars", "initiatives", "targets"):
        keys = [name for _, name, *_, pk in committed.execute(f"PRAGMA table_info({table})") if pk]
        assert keys == ["id"]
    assert committed.execute("PRAGMA foreign_key_check").fetchall() == []
    assert committed.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert committed.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_file_that_differs_by_one_byte_fails_the_check(tmp_path: Path) -> None:
    other = tmp_path / "vision.db"
    shutil.copy(paths.vision_file(), other)
    check_corpus(paths.resources_folder(), other)
    data = bytearray(other.read_bytes())
    data[-1] ^= 1
    other.write_bytes(data)
    with pytest.raises(CorpusFault, match="differs from a fresh build"):
        check_corpus(paths.resources_folder(), other)


def test_a_missing_file_fails_the_check_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CorpusFault, match="cannot be read: No such file"):
        check_corpus(paths.resources_folder(), tmp_path / "vision.db")


def test_a_place_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        build_corpus(paths.resources_folder(), tmp_path / "nowhere" / "vision.db")
    assert list(tmp_path.glob("*.db")) == []


@pytest.mark.parametrize(
    ("table", "typed", "found"),
    [
        ("initiatives", "semiconductors", {"II.1"}),
        ("passages", "Ishiba", {"adoption", "P.3"}),
        ("mechanisms", "LUPEX", {"lupex"}),
        ("readings", '"each"', {"three-visits-each"}),
    ],
)
def test_any_tool_can_search_a_table_by_the_index_beside_it(
    committed: sqlite3.Connection, table: str, typed: str, found: set[str]
) -> None:
    sql = f"SELECT id FROM {table} WHERE rowid IN (SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH ?)"
    assert {id_ for (id_,) in committed.execute(sql, (typed,))} & found == found

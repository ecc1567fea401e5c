"""How the notebook is opened, and what its errors say to a person."""

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from briefing_app import paths
from briefing_app.core.errors import CorpusFault, NotebookTooNew, NotebookUnreadable, NotSaved
from briefing_app.storage.migrations import MIGRATIONS, split_statements
from briefing_app.workspace import annotating
from briefing_app.workspace.workspace import Workspace

as_ordinary_user = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may write anywhere"
)


def open_workspace(notebook_file: Path) -> Workspace:
    return Workspace(paths.vision_file(), notebook_file)


def test_a_notebook_is_kept_in_wal_mode_with_full_synchronisation(workspace: Workspace) -> None:
    connection = workspace._connection
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_the_library_is_free_of_the_wal_reset_bug() -> None:
    assert dbapi2.sqlite_version_info >= (3, 51, 3)


def test_the_corpus_cannot_be_written_through_the_workspace(workspace: Workspace) -> None:
    with pytest.raises(dbapi2.OperationalError, match="readonly"):
        workspace._connection.execute("DELETE FROM vision.passages")


@pytest.mark.parametrize("content", [b"hello, I am a letter", b"\0" * 4096, b"SQLite format 3\0" + b"x" * 4000])
def test_a_file_that_is_no_notebook_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(content)
    with pytest.raises(NotebookUnreadable, match=r"letter\.db"):
        open_workspace(path)
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.glob("letter*")] == ["letter.db"]


def test_another_programs_database_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    shutil.copy(paths.vision_file(), path)
    before = path.read_bytes()
    with pytest.raises(NotebookUnreadable, match="not a notebook of this application"):
        open_workspace(path)
    assert path.read_bytes() == before


def test_a_notebook_from_a_newer_version_is_refused_and_left_as_it_is(notebook_file: Path) -> None:
    open_workspace(notebook_file).close()
    with closing(dbapi2.connect(str(notebook_file))) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = notebook_file.read_bytes()
    with pytest.raises(NotebookTooNew, match=r"newer version .*; update this application"):
        open_workspace(notebook_file)
    assert notebook_file.read_bytes() == before


def test_a_folder_is_no_notebook(tmp_path: Path) -> None:
    with pytest.raises(NotebookUnreadable, match="it is a folder"):
        open_workspace(tmp_path)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotebookUnreadable, match="cannot be made: File exists"):
        open_workspace(tmp_path / "file" / "notebook.db")


@as_ordinary_user
def test_a_notebook_without_permission_is_refused(notebook_file: Path) -> None:
    open_workspace(notebook_file).close()
    notebook_file.chmod(0)
    with pytest.raises(NotebookUnreadable, match="may not be read"):
        open_workspace(notebook_file)


@pytest.fixture
def read_only_notebook(notebook_file: Path) -> Iterator[Path]:
    """A notebook with one note that may be read and not written, by an ordinary user or by the administrator."""
    with open_workspace(notebook_file) as workspace:
        annotating.add_note(workspace, "I.1", "before")
    if os.geteuid() != 0:
        notebook_file.chmod(0o400)
        yield notebook_file
        return
    if shutil.which("chattr") is None or subprocess.run(["chattr", "+i", notebook_file], check=False).returncode:
        pytest.skip("this file system has no files that the administrator may not write")
    yield notebook_file
    subprocess.run(["chattr", "-i", notebook_file], check=True)


def test_a_read_only_notebook_can_be_read_and_says_why_it_cannot_be_written(read_only_notebook: Path) -> None:
    with open_workspace(read_only_notebook) as workspace:
        with pytest.raises(NotSaved, match="can only be read, and nothing was saved; allow writing"):
            annotating.add_note(workspace, "I.1", "after")
        assert [note.text for note in workspace.notebook.fetch_notes()] == ["before"]


def test_a_full_disk_saves_nothing_and_loses_nothing(workspace: Workspace) -> None:
    annotating.add_note(workspace, "I.1", "before")
    connection = workspace._connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(NotSaved, match="is full, and nothing was saved; make room"):
        annotating.add_note(workspace, "I.1", "too much " * 20_000)
    assert [note.text for note in workspace.notebook.fetch_notes()] == ["before"]
    connection.execute("PRAGMA max_page_count = 1000000")
    annotating.add_note(workspace, "I.1", "after")
    assert [note.text for note in workspace.notebook.fetch_notes()] == ["before", "after"]


def test_a_notebook_held_by_another_program_is_reported(workspace: Workspace, notebook_file: Path) -> None:
    workspace._connection.execute("PRAGMA busy_timeout = 10")
    with closing(dbapi2.connect(str(notebook_file), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotSaved, match="has held the notebook"):
            annotating.add_note(workspace, "I.1", "text")
        other.execute("ROLLBACK")
    annotating.add_note(workspace, "I.1", "text")


@pytest.mark.parametrize("content", [None, b"not a database"])
def test_a_missing_or_damaged_corpus_is_named(tmp_path: Path, content: bytes | None) -> None:
    vision = tmp_path / "vision.db"
    if content is not None:
        vision.write_bytes(content)
    with pytest.raises(CorpusFault, match="your notebook is not affected"):
        Workspace(vision, tmp_path / "notebook.db")


def test_a_script_is_cut_into_whole_statements() -> None:
    script = "CREATE TABLE a (b);\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT 1;\nEND;\nSELECT 2;"
    assert len(split_statements(script)) == 3
    for migration in MIGRATIONS:
        assert all(dbapi2.complete_statement(each) for each in split_statements(migration))


def test_opening_waits_for_another_process_that_is_making_the_notebook(notebook_file: Path) -> None:
    notebook_file.parent.mkdir(parents=True)
    other = dbapi2.connect(str(notebook_file), isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(0.3, lambda: other.execute("ROLLBACK")).start()
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        assert workspace.notebook.fetch_notes() == ()
    other.close()

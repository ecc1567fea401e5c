"""A damaged notebook: noticed at opening, what can be read is saved, the damaged file is kept."""

from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.core.errors import NotebookUnreadable
from briefing_app.storage import backup
from briefing_app.workspace import annotating, tagging, undoing
from briefing_app.workspace.workspace import Workspace

PAGE = 4096


def fill(notebook_file: Path, count: int = 300, *, beginning: str = "note") -> None:
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        for number in range(count):
            annotating.add_note(workspace, "I.1", f"{beginning} {number} " + "x" * 300)


def texts(notebook_file: Path) -> set[str]:
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        return {note.text.rstrip("x").strip() for note in workspace.notebook.fetch_notes()}


def spoil(path: Path, pages: range) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        content[page * PAGE : page * PAGE + 100] = b"\xff" * 100
    path.write_bytes(content)


def count_pages(path: Path) -> int:
    return path.stat().st_size // PAGE


def test_what_can_be_read_is_saved_and_the_damaged_file_is_kept_as_it_was(notebook_file: Path) -> None:
    fill(notebook_file)
    pages = count_pages(notebook_file)
    spoil(notebook_file, range(pages // 2, pages // 2 + 5))
    damaged = notebook_file.read_bytes()
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        assert workspace.rescue is not None
        assert workspace.rescue.from_file > 100
        assert "The notebook was damaged" in workspace.rescue.sentence
        assert workspace.rescue.damaged_file.name in workspace.rescue.sentence
        assert workspace.rescue.damaged_file.read_bytes() == damaged
        assert len(workspace.notebook.fetch_notes()) == workspace.rescue.from_file


def test_what_the_file_lost_comes_from_the_last_backup(notebook_file: Path) -> None:
    fill(notebook_file, beginning="before the copy")
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        workspace.back_up_daily()
        annotating.add_note(workspace, "I.1", "after the copy")
    spoil(notebook_file, range(count_pages(notebook_file) // 3, count_pages(notebook_file) // 2))
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        assert workspace.rescue is not None
        assert workspace.rescue.from_backup > 0
    assert {f"before the copy {number}" for number in range(300)} <= texts(notebook_file)


def test_a_file_of_which_nothing_is_left_comes_from_the_last_backup(notebook_file: Path) -> None:
    fill(notebook_file, 20)
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        workspace.back_up_daily()
    notebook_file.write_bytes(b"\x00" * 50_000)
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        assert workspace.rescue is not None
        assert workspace.rescue.from_backup == 20
    assert texts(notebook_file) == {f"note {number}" for number in range(20)}


def test_a_damaged_copy_is_passed_over_for_the_one_before_it(notebook_file: Path) -> None:
    fill(notebook_file, 30)
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        workspace.back_up_daily()
        workspace.back_up_before(backup.Reason.CHANGE)
        newest = backup.list_backups(notebook_file)[0].path
    newest.write_bytes(newest.read_bytes()[: newest.stat().st_size // 2])
    notebook_file.write_bytes(b"not a database, and longer than a header" * 100)
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        assert workspace.rescue is not None
        assert workspace.rescue.from_backup == 30


def test_a_file_that_never_was_a_notebook_is_left_as_it_is(notebook_file: Path) -> None:
    notebook_file.parent.mkdir(parents=True)
    notebook_file.write_text("Dear Ambassador, " * 100)
    with pytest.raises(NotebookUnreadable, match="is not a notebook"):
        Workspace(paths.vision_file(), notebook_file)
    assert notebook_file.read_text() == "Dear Ambassador, " * 100


def test_a_word_changed_by_the_disk_is_not_taken_for_what_was_written(notebook_file: Path) -> None:
    fill(notebook_file)
    content = bytearray(notebook_file.read_bytes())
    at = content.index(b'"text":"note 7 ')
    content[at + 8 : at + 12] = b"vote"
    notebook_file.write_bytes(content)
    spoil(notebook_file, range(count_pages(notebook_file) - 3, count_pages(notebook_file)))
    assert not any("vote" in text for text in texts(notebook_file))


def test_after_a_rescue_one_can_work_on_and_history_goes_on(notebook_file: Path) -> None:
    fill(notebook_file)
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        tagging.add_tags(workspace, "I.1", ["rail"])
    spoil(notebook_file, range(count_pages(notebook_file) - 2, count_pages(notebook_file)))
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        assert workspace.rescue is not None
        assert undoing.fetch_next_undo(workspace) is None
        note = workspace.notebook.fetch_notes()[0]
        annotating.save_note(workspace, note, text="written after")
        assert len(workspace.log.fetch_history(note.id)) == 2
        undoing.undo(workspace)
        found = workspace.notebook.fetch_note(note.id)
        assert found is not None
        assert found.text == note.text
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        assert workspace.rescue is None

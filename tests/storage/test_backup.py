"""Copies of the notebook: whole, checked, thinned out; and nothing half-made under a final name."""

import os
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from briefing_app import paths
from briefing_app.core.errors import CannotWrite, NotebookBusy, NotebookUnreadable
from briefing_app.storage import backup, engine
from briefing_app.storage.backup import Reason
from briefing_app.workspace import annotating, restoring
from briefing_app.workspace.workspace import Workspace

NOON = datetime(2026, 3, 2, 12, 0, 0)


def test_a_copy_holds_what_the_notebook_held_and_opens_as_one(workspace: Workspace) -> None:
    annotating.add_note(workspace, "I.1", "kept")
    copy = backup.back_up(workspace.notebook_file, Reason.DAILY, NOON)
    annotating.add_note(workspace, "I.1", "later")
    with Workspace(paths.vision_file(), copy.path) as opened:
        assert [note.text for note in opened.notebook.fetch_notes()] == ["kept"]


def test_a_copy_is_one_file_beside_the_notebook_that_says_when_and_why(workspace: Workspace) -> None:
    copy = backup.back_up(workspace.notebook_file, Reason.MIGRATION, NOON)
    assert copy.path.name == "notebook 2026-03-02 12.00.00 before upgrade.db"
    assert list(copy.path.parent.iterdir()) == [copy.path]
    assert backup.list_backups(workspace.notebook_file) == (copy,)


def test_two_copies_in_one_second_are_two_and_the_later_comes_first(workspace: Workspace) -> None:
    first, second = (backup.back_up(workspace.notebook_file, Reason.CHANGE, NOON) for _ in range(2))
    assert first.path != second.path
    assert backup.list_backups(workspace.notebook_file) == (second, first)


def test_one_a_day_is_made_and_no_more(workspace: Workspace) -> None:
    assert workspace.back_up_daily() is not None
    assert workspace.back_up_daily() is None
    assert not backup.is_due(workspace.notebook_file, date.today())
    assert backup.is_due(workspace.notebook_file, date.today() + timedelta(days=1))


def test_old_copies_are_thinned_out_to_one_a_week_and_then_none(workspace: Workspace) -> None:
    for day in range(120):
        backup.back_up(workspace.notebook_file, Reason.DAILY, NOON + timedelta(days=day))
    moments = [copy.moment for copy in backup.list_backups(workspace.notebook_file)]
    assert moments[:14] == [NOON + timedelta(days=day) for day in range(119, 105, -1)]
    weeks = [moment.isocalendar()[:2] for moment in moments[14:]]
    assert len(weeks) == len(set(weeks)) == 8


def test_what_cannot_be_cleared_away_is_left_and_the_copy_stands(workspace: Workspace) -> None:
    folder = backup.back_up(workspace.notebook_file, Reason.DAILY, NOON).path.parent
    (folder / "renamed meanwhile.part").symlink_to(folder / "gone")
    (folder / "in the way.part").mkdir()
    os.utime(folder / "in the way.part", (0, 0))

    assert backup.back_up(workspace.notebook_file, Reason.REQUEST, NOON).path.exists()


def test_of_copies_before_a_change_the_newest_ten_are_kept_beside_the_daily_ones(workspace: Workspace) -> None:
    backup.back_up(workspace.notebook_file, Reason.DAILY, NOON - timedelta(days=300))
    for minute in range(12):
        backup.back_up(workspace.notebook_file, Reason.CHANGE, NOON + timedelta(minutes=minute))
    reasons = [copy.reason for copy in backup.list_backups(workspace.notebook_file)]
    assert reasons == [Reason.CHANGE] * 10 + [Reason.DAILY]


def test_other_files_in_the_folder_are_left_alone(workspace: Workspace) -> None:
    folder = backup.backups_folder(workspace.notebook_file)
    folder.mkdir()
    (folder / "my own copy.db").write_text("mine")
    for minute in range(12):
        backup.back_up(workspace.notebook_file, Reason.CHANGE, NOON + timedelta(minutes=minute))
    assert (folder / "my own copy.db").read_text() == "mine"


def test_a_damaged_notebook_is_not_copied_over_a_sound_copy(workspace: Workspace, notebook_file: Path) -> None:
    for number in range(200):
        annotating.add_note(workspace, "I.1", f"note {number} " + "x" * 200)
    workspace.close()
    spoil(notebook_file)
    with pytest.raises(NotebookUnreadable, match="is damaged"):
        backup.back_up(notebook_file, Reason.DAILY, NOON)
    assert backup.list_backups(notebook_file) == ()
    assert list(backup.backups_folder(notebook_file).iterdir()) == []


def test_another_file_is_not_called_a_damaged_notebook(tmp_path: Path) -> None:
    for name, content in (("all.json", b'{"format": "briefing-notebook"}' * 99), ("empty", b"")):
        (tmp_path / name).write_bytes(content)
    for other in (tmp_path / "all.json", tmp_path / "empty", paths.vision_file()):
        with pytest.raises(NotebookUnreadable, match="is not a notebook"):
            backup.check(other, is_thorough=True)


def test_words_that_changed_by_themselves_are_noticed(workspace: Workspace, notebook_file: Path) -> None:
    """SQLite's own check looks at the structure of the file, not at the words."""
    annotating.add_note(workspace, "I.1", "Say no more than the document says.")
    workspace.close()
    content = notebook_file.read_bytes()
    at = content.index(b'"text":"Say no more')
    notebook_file.write_bytes(content[: at + 8] + b"D" + content[at + 9 :])
    with dbapi2.connect(str(notebook_file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    backup.check(notebook_file, is_thorough=False)
    with pytest.raises(NotebookUnreadable, match="is damaged"):
        backup.check(notebook_file, is_thorough=True)


def test_a_notebook_that_another_program_holds_is_waited_for_in_vain_but_not_for_ever(
    workspace: Workspace, notebook_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a write-ahead log, as on a stick, a writer shuts readers out. Nor is that damage."""
    monkeypatch.setattr(engine, "WAIT_FOR_OTHERS_MS", 100)
    workspace._connection.execute("PRAGMA journal_mode = DELETE")
    with closing(dbapi2.connect(str(notebook_file), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(NotebookBusy, match=r"held the notebook .* for too long"):
            backup.back_up(notebook_file, Reason.DAILY, NOON)
        with pytest.raises(NotebookUnreadable, match=r"cannot be read .*locked"):
            backup.check(notebook_file, is_thorough=False)
    assert list(backup.backups_folder(notebook_file).iterdir()) == []
    backup.back_up(notebook_file, Reason.DAILY, NOON)


def test_without_room_no_copy_is_begun(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 1})())
    with pytest.raises(CannotWrite, match="make room there"):
        backup.back_up(workspace.notebook_file, Reason.CHANGE, NOON)
    assert list(backup.backups_folder(workspace.notebook_file).iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(workspace: Workspace) -> None:
    backup.backups_folder(workspace.notebook_file).write_text("a file where the folder should be")
    with pytest.raises(CannotWrite, match="notebook backups"):
        backup.back_up(workspace.notebook_file, Reason.CHANGE, NOON)


def spoil(path: Path) -> None:
    """Overwrites pages in the middle of a database file."""
    content = bytearray(path.read_bytes())
    for page in range(len(content) // 4096 // 3, len(content) // 4096 // 2):
        content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(content)


def test_the_copy_that_is_gone_back_to_is_not_thinned_out(workspace: Workspace) -> None:
    annotating.add_note(workspace, "I.1", "as it was")
    workspace.back_up_before(Reason.CHANGE)
    (oldest,) = backup.list_backups(workspace.notebook_file)
    annotating.add_note(workspace, "I.1", "later")
    for _ in range(backup.OTHERS_KEPT - 1):
        workspace.back_up_before(Reason.CHANGE)
    restoring.restore(workspace, oldest.path)
    assert [note.text for note in workspace.notebook.fetch_notes()] == ["as it was"]


def test_of_copies_of_one_second_the_last_is_the_newest(workspace: Workspace) -> None:
    made = [backup.back_up(workspace.notebook_file, Reason.CHANGE, NOON).path for _ in range(4)]
    assert [copy.path for copy in backup.list_backups(workspace.notebook_file)] == made[::-1]


def test_what_an_interrupted_copy_left_is_cleared_away_later(workspace: Workspace) -> None:
    folder = backup.backups_folder(workspace.notebook_file)
    folder.mkdir()
    old, new = folder / "notebook old daily.part", folder / "notebook new daily.part-journal"
    for left in (old, new):
        left.write_text("half a copy")
    os.utime(old, (0, 0))
    backup.back_up(workspace.notebook_file, Reason.DAILY, NOON)
    assert not old.exists()
    assert new.exists()


def test_of_two_copies_made_in_one_second_for_two_reasons_the_later_comes_first(workspace: Workspace) -> None:
    for _ in range(5):
        for first, second in ((Reason.DAILY, Reason.REQUEST), (Reason.REQUEST, Reason.DAILY)):
            earlier, later = (backup.back_up(workspace.notebook_file, reason, NOON) for reason in (first, second))
            listed = backup.list_backups(workspace.notebook_file)
            assert listed.index(later) < listed.index(earlier)
            earlier.path.unlink()
            later.path.unlink()

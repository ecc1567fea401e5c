"""What is said of the folder in which a notebook lies."""

from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.storage import places
from briefing_app.workspace import annotating
from briefing_app.workspace.workspace import Workspace


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("OneDrive - Ministry of Foreign Affairs", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Mobile Documents", "iCloud"),
        ("nextcloud", "Nextcloud"),
        ("Documents", ""),
        ("Dropboxes of 2019", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(tmp_path: Path, folder: str, program: str) -> None:
    assert places.find_synchroniser(tmp_path / folder / "desk" / "notebook.db") == program


def test_in_a_synchronised_folder_no_write_ahead_log_is_used_and_the_user_is_told(tmp_path: Path) -> None:
    with Workspace(paths.vision_file(), tmp_path / "OneDrive" / "notebook.db") as workspace:
        annotating.add_note(workspace, "I.1", "kept")
        assert workspace._connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert workspace._connection.execute("PRAGMA synchronous").fetchone() == (3,)
        assert not Path(f"{workspace.notebook_file}-wal").exists()
        assert "OneDrive synchronises the folder" in " ".join(workspace.describe_risks())


def test_a_notebook_that_was_moved_into_such_a_folder_goes_over_to_the_older_way(tmp_path: Path) -> None:
    own = tmp_path / "own" / "notebook.db"
    with Workspace(paths.vision_file(), own) as workspace:
        annotating.add_note(workspace, "I.1", "kept")
    moved = tmp_path / "Dropbox" / "notebook.db"
    moved.parent.mkdir()
    own.rename(moved)
    with Workspace(paths.vision_file(), moved) as workspace:
        assert workspace._connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert [note.text for note in workspace.notebook.fetch_notes()] == ["kept"]


def test_a_disk_of_another_machine_is_known_by_its_mount(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    share = str(tmp_path / "a share").replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/desk {share} nfs4 rw 0 0\n")
    monkeypatch.setattr(places, "MOUNTS", mounts)
    assert places.is_far(tmp_path / "a share" / "notebook.db")
    assert not places.is_far(tmp_path / "here" / "notebook.db")


def test_a_disk_that_is_nearly_full_is_said_before_it_is_full(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert workspace.describe_risks() == ()
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 12_000_000})())
    (risk,) = workspace.describe_risks()
    assert "has only 12 MB left; make room" in risk

"""Where things are: installed, chosen, or carried on a stick."""

import sys
from pathlib import Path

import pytest
from platformdirs import PlatformDirs

from briefing_app import paths
from briefing_app.workspace import annotating
from briefing_app.workspace.workspace import Workspace


@pytest.fixture
def program_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A frozen application on a stick."""
    folder = tmp_path / "stick अनु" / "briefing-app"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "briefing-app"))
    return folder


def test_an_installed_application_keeps_the_notebook_with_the_user(program_folder: Path) -> None:
    for path in (paths.notebook_file(), paths.settings_file(), paths.log_file()):
        assert not path.is_relative_to(program_folder)


@pytest.mark.parametrize("marker", ["portable", "portable.txt"])
def test_with_the_marker_everything_stays_beside_the_program(program_folder: Path, marker: str) -> None:
    (program_folder / marker).touch()
    for path in (paths.notebook_file(), paths.settings_file(), paths.log_file()):
        assert path.parent == program_folder / "notebook"


def test_a_notebook_that_is_chosen_is_used_all_the_same(program_folder: Path, tmp_path: Path) -> None:
    (program_folder / "portable").touch()
    assert paths.notebook_file(str(tmp_path / "mine.db")) == tmp_path / "mine.db"


def test_on_a_stick_no_write_ahead_log_is_used(program_folder: Path) -> None:
    vision = Path(__file__).parents[1] / "data" / "vision.db"
    (program_folder / "portable").touch()
    with Workspace(vision, paths.notebook_file()) as workspace:
        annotating.add_note(workspace, "I.1", "kept")
        assert workspace._connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert workspace._connection.execute("PRAGMA synchronous").fetchone() == (3,)
        assert [path.name for path in workspace.notebook_file.parent.iterdir()] == ["notebook.db"]


def test_without_being_frozen_a_marker_means_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "portable").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert paths.portable_folder() is None


@pytest.mark.skipif(sys.platform != "linux", reason="Elsewhere the library is asked")
@pytest.mark.parametrize("value", [None, "", " ", "/somewhere/else", "/with trailing/", "rel", "./rel", "~/rel"])
def test_the_user_has_his_files_where_the_library_would_have_them(
    monkeypatch: pytest.MonkeyPatch, value: str | None
) -> None:
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False) if value is None else monkeypatch.setenv(variable, value)
    monkeypatch.delenv(paths.NOTEBOOK_VARIABLE, raising=False)
    known = PlatformDirs(paths.APP_NAME, appauthor=False)

    assert paths.settings_file() == known.user_config_path / "settings.json"
    assert paths.notebook_file() == known.user_data_path / "notebook.db"
    assert all(path.is_absolute() for path in (paths.settings_file(), paths.notebook_file(), paths.log_file()))

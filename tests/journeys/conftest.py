"""A journey begins with an open notebook that is empty, in a window, and with a folder for packs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app import paths
from briefing_app.settings import Settings, save_settings
from briefing_app.ui.state import AppState
from briefing_app.ui.theme import Theme
from briefing_app.workspace.workspace import Workspace


@pytest.fixture
def state(workspace: Workspace, qapp: QApplication) -> Iterator[AppState]:
    """The real corpus and an empty notebook, today."""
    state = AppState(workspace, Theme(qapp, "light"))
    yield state
    state.stop_watching()


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """Where packs were saved the last time."""
    folder = tmp_path / "packs"
    folder.mkdir()
    save_settings(paths.settings_file(), Settings(pack_folder=str(folder)))
    return folder


@pytest.fixture
def page(state: AppState, qtbot: QtBot, packs: Path) -> Iterator[WindowPage]:
    """The window on that notebook."""
    with open_window(state, qtbot) as opened:
        yield opened

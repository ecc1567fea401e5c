"""A journey begins with an open notebook that is empty."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from briefing_app.ui.state import AppState
from briefing_app.ui.theme import Theme
from briefing_app.workspace.workspace import Workspace


@pytest.fixture
def state(workspace: Workspace, qapp: QApplication) -> Iterator[AppState]:
    """The real corpus and an empty notebook, today."""
    state = AppState(workspace, Theme(qapp, "light"))
    yield state
    state.stop_watching()

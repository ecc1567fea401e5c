"""What the tests of the window share: the state of an open notebook, on a day that does not move."""

import gc
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from briefing_app.core.notebook import Confidence
from briefing_app.ui.state import AppState
from briefing_app.ui.theme import Theme
from briefing_app.workspace.measuring import add_measurement
from briefing_app.workspace.workspace import Workspace

TODAY = date(2026, 3, 12)
FEW = 20
"""Windows and menus that may wait for Python to let go of them."""


@pytest.fixture(scope="session", autouse=True)
def _nothing_copied_at_the_end(qapp: QApplication) -> Iterator[None]:
    """Without a screen Qt keeps what was copied until the process has ended, and asks Python for it when it is gone."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def _little_is_left(qapp: QApplication) -> Iterator[None]:
    """What tests built is gone after them: each theme that comes dresses every widget that is left, for ever longer."""
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if len(qapp.topLevelWidgets()) > FEW:
        gc.collect()  # what holds itself
    left = [f"{type(widget).__name__} {widget.objectName()}" for widget in qapp.topLevelWidgets()]
    assert len(left) <= FEW, left


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light colours, whatever the machine prefers. One for each test: what a test before left hears nothing."""
    return Theme(qapp, "light")


@pytest.fixture
def state(workspace: Workspace, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppState]:
    """The real corpus and an empty notebook on 12 March 2026."""
    monkeypatch.setattr(workspace, "today", lambda: TODAY)
    state = AppState(workspace, theme)
    yield state
    state.stop_watching()


@pytest.fixture
def measured(state: AppState) -> AppState:
    """The same, with figures for four of the five targets."""
    for target_id, value, day, confidence in (
        ("investment-2022-2026", "2.8", date(2024, 12, 31), Confidence.OFFICIAL),
        ("investment-2022-2026", "3.9", date(2025, 12, 31), Confidence.REPORTED),
        ("private-investment", "0.7", date(2025, 12, 31), Confidence.ESTIMATE),
        ("personnel-exchange", "31000", date(2026, 1, 31), Confidence.REPORTED),
        ("skilled-personnel", "4400", date(2026, 1, 31), Confidence.OFFICIAL),
    ):
        add_measurement(
            state.workspace, target_id, value=Decimal(value), as_of=day, source="Survey", confidence=confidence
        )
    return state

"""Garbage is looked for by the window alone, and not while something is done behind it."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from briefing_app.ui import tidying
from briefing_app.ui.tidying import Tidying


class Ring:
    """Holds itself together."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def looks_often(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(tidying, "LOOK_MILLISECONDS", 1)
    monkeypatch.setattr(tidying, "ENOUGH", 1)
    yield
    gc.unfreeze()
    gc.enable()


@pytest.mark.usefixtures("looks_often")
def test_what_holds_itself_together_goes_once_nothing_is_done_behind_the_window(qtbot: QtBot) -> None:
    is_busy = True
    window = QObject()
    Tidying(lambda: is_busy, window)
    ring = Ring()
    left = weakref.ref(ring)
    del ring

    qtbot.wait(20)
    assert left() is not None
    is_busy = False
    qtbot.waitUntil(lambda: left() is None)

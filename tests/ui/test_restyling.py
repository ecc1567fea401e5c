"""Other colours come over a window in turns: what is seen all at once, what is hidden afterwards, nothing half."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from briefing_app.ui.theme import Theme

MANY = 150


class Pages(QStackedWidget):
    """Two pages of warnings, one of them hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.pages = QWidget(), QWidget()
        for page in self.pages:
            column = QVBoxLayout(page)
            for number in range(MANY):
                label = QLabel(f"Warning {number}")
                label.setProperty("tone", "danger")
                column.addWidget(label)
            self.addWidget(page)
            self.setCurrentWidget(page)

    def labels(self, page: int) -> list[QLabel]:
        return self.pages[page].findChildren(QLabel)


def colours(labels: list[QLabel]) -> set[str]:
    return {label.palette().color(label.foregroundRole()).name() for label in labels}


@pytest.fixture
def pages(theme: Theme, qtbot: QtBot) -> Pages:
    """Shown in the light colours, both pages seen once."""
    pages = Pages()
    qtbot.addWidget(pages)
    pages.show()
    qtbot.waitExposed(pages)
    pages.setCurrentIndex(0)
    assert colours(pages.labels(0)) == colours(pages.labels(1)) == {theme.colour("danger").name()}
    return pages


def test_what_is_seen_and_what_is_hidden_takes_other_colours(pages: Pages, theme: Theme, qtbot: QtBot) -> None:
    theme.choose_scheme("dark")
    assert not pages.updatesEnabled(), "a window would be seen half changed"
    qtbot.waitUntil(pages.updatesEnabled)
    assert colours(pages.labels(0)) == {theme.colour("danger").name()}
    qtbot.waitUntil(lambda: colours(pages.labels(1)) == {theme.colour("danger").name()})


def test_the_last_of_several_choices_wins(pages: Pages, theme: Theme, qtbot: QtBot) -> None:
    for scheme in ("dark", "light", "high_contrast"):
        theme.choose_scheme(scheme)
        qtbot.wait(1)
    wanted = {QColor(theme.colour("danger")).name()}
    qtbot.waitUntil(lambda: colours(pages.labels(0) + pages.labels(1)) == wanted)
    assert pages.updatesEnabled()


def test_what_is_gone_by_its_turn_is_left_out(pages: Pages, theme: Theme, qtbot: QtBot) -> None:
    theme.choose_scheme("dark")
    qtbot.wait(1)
    delete(pages.pages[1])
    for label in pages.labels(0)[: MANY // 2]:
        delete(label)
    qtbot.waitUntil(lambda: colours(pages.labels(0)) == {theme.colour("danger").name()} and pages.updatesEnabled())


def test_a_page_that_is_shown_before_its_turn_comes_first(pages: Pages, theme: Theme, qtbot: QtBot) -> None:
    theme.choose_scheme("dark")
    qtbot.waitUntil(pages.updatesEnabled)
    pages.setCurrentIndex(1)
    qtbot.waitUntil(lambda: colours(pages.labels(1)) == {theme.colour("danger").name()})


class PaintedWhole(QObject):
    """Counts how often all of a window is painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.times = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        assert isinstance(watched, QWidget)
        self.times += event.type() is QEvent.Type.Paint and event.rect() == watched.rect()  # type: ignore[attr-defined]
        return False


def test_a_window_in_other_colours_is_painted_once(pages: Pages, theme: Theme, qtbot: QtBot) -> None:
    painted = PaintedWhole(pages)
    theme.choose_scheme("dark")
    qtbot.waitUntil(lambda: painted.times > 0)
    qtbot.waitUntil(lambda: colours(pages.labels(1)) == {theme.colour("danger").name()})
    assert painted.times == 1

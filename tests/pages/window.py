"""The whole window, driven by clicks and keys only."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.lookup import LookupPages
from tests.pages.navigator import NavigatorPage
from tests.pages.notes import NotesPage
from tests.pages.notes_list import NotesListPage
from tests.pages.reader import ReaderPage
from tests.pages.search import SearchPage
from tests.pages.tags import TagsPage
from tests.pages.words_bar import WordsBarPage

from briefing_app.settings import Settings
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.state import AppState

Part = TypeVar("Part", bound=QWidget)


class WindowPage:
    """One open window."""

    def __init__(self, window: MainWindow, state: AppState, qtbot: QtBot) -> None:
        self.window = window
        self.state = state
        self.qtbot = qtbot
        self.navigator = NavigatorPage(window, qtbot)
        self.search = SearchPage(window, qtbot)
        self.lookup = LookupPages(window, qtbot)
        self.list = NotesListPage(window)
        self.tags = TagsPage(window)

    @cached_property
    def reader(self) -> ReaderPage:
        """The words, once something was opened to be read."""
        return ReaderPage(self.window, self.qtbot)

    @cached_property
    def notes(self) -> NotesPage:
        """The margin beside them."""
        return NotesPage(self.window, self.qtbot)

    @cached_property
    def bar(self) -> WordsBarPage:
        """The bar in the margin."""
        return WordsBarPage(self.window)

    def find(self, kind: type[Part], name: str) -> Part:
        """The part of that name that can be seen."""
        part = next((each for each in self.window.findChildren(kind, name) if each.isVisible()), None)
        assert part is not None, f"no {name} can be seen"
        return part

    def press(self, keys: str) -> None:
        """Keys, as they reach the window from the keyboard."""
        focused = QApplication.focusWidget() or self.window
        QTest.keySequence(focused, QKeySequence(keys))

    def come_back(self) -> None:
        """To the window from a menu or a dialog that is closed, as the system does by itself."""
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def click(self, name: str) -> None:
        """The button of that name."""
        QTest.mouseClick(self.find(QToolButton, name), Qt.MouseButton.LeftButton)

    @property
    def words_of_status(self) -> str:
        """What the status bar says for a moment."""
        return self.find(QLabel, "status_sentence").text()

    def words(self, name: str) -> str:
        """What a label says."""
        return self.find(QLabel, name).text()

    def menus(self) -> list[QMenu]:
        """All menus of the menu bar, with those inside them."""
        return [menu for menu in self.window.menuBar().findChildren(QMenu) if menu.actions()]

    @property
    def place(self) -> str:
        """Where the user is."""
        return self.state.place.item_id or self.state.place.kind.value

    @property
    def crumb(self) -> str:
        """What the toolbar says of the place."""
        labels = [self.window.findChild(QLabel, name) for name in ("crumb_section", "crumb_code")]
        return " / ".join(label.text() for label in labels if label is not None and label.isVisible())

    @property
    def focus_name(self) -> str:
        """What has the keyboard."""
        focused = QApplication.focusWidget()
        return focused.objectName() if focused else ""


@contextmanager
def open_window(state: AppState, qtbot: QtBot, settings: Settings | None = None) -> Iterator[WindowPage]:
    """A window on a screen of the size of the design; nothing of it is left afterwards."""
    window = MainWindow(state, settings or Settings(place="item/I"))
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    QTest.qWaitForWindowActive(window)
    window.prepare()
    try:
        yield WindowPage(window, state, qtbot)
    finally:
        window.hide()
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)

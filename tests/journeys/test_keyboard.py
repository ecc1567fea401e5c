"""The whole path by keyboard alone: find, annotate, put into a briefing, order, describe, make the pack."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.journeys.steps import close_others, squeeze
from tests.pages.briefings import BriefingsPage
from tests.pages.keyboard import write
from tests.pages.pack import read_pack
from tests.pages.part import settle
from tests.pages.window import WindowPage

from briefing_app.ui.dialogs.pack import PackDialog

MAKING_TAKES = 60_000
FURTHEST = 60
"""So many presses of Tab lead around the whole window."""


class NoMouse(QObject):
    """Counts the presses of mouse buttons in the application."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Drop):
            self.presses += 1
        return super().eventFilter(watched, event)


def press(keys: str) -> None:
    """What has the keyboard gets them, whatever window that is in."""
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the keyboard"
    QTest.keySequence(focused, QKeySequence(keys))
    settle()


def type_words(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the keyboard"
    write(focused, text)


def tab_to(name: str) -> QWidget:
    """By Tab, until the part of that name has the keyboard."""
    for _ in range(FURTHEST):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == name:
            return focused
        press("Tab")
    raise AssertionError(f"Tab never leads to {name}")


def test_from_a_word_to_the_pack_without_a_mouse(page: WindowPage) -> None:
    corpus, watch = page.state.workspace.corpus, NoMouse()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    for words, number in (("VII.1", 1), ("high-speed rail", 2)):
        press("Ctrl+F")
        type_words(words)
        page.qtbot.waitUntil(lambda: bool(page.search.hits))
        press("Return")
        press("Ctrl+Shift+B")
        assert number == len(page.state.workspace.notebook.fetch_briefings()[0].entries)
    press("Ctrl+N")
    type_words("Ask for a date.")
    tab_to("note_kind")
    press("Down")
    page.qtbot.waitUntil(lambda: page.state.unsaved_count == 0)

    press("Ctrl+B")
    briefings = BriefingsPage(page.window)
    chosen = briefings.entries
    tab_to("briefing_choice")
    press("Home")
    press("Alt+Down")
    assert briefings.entries == [chosen[1], chosen[0]]
    press("Alt+T")
    type_words("By keys")
    press("Alt+K")
    type_words("RESTRICTED")
    press("Ctrl+P")
    (dialog,) = page.window.findChildren(PackDialog)
    made: list[Path] = []
    dialog.made.connect(made.append)
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Return)
    page.qtbot.waitUntil(lambda: bool(made), timeout=MAKING_TAKES)
    pages = read_pack(made[0])
    application.removeEventFilter(watch)
    close_others(page)

    assert watch.presses == 0
    assert all(squeeze("RESTRICTED") in squeeze(each) for each in pages)
    whole = squeeze(" ".join(pages))
    assert squeeze("By keys") in squeeze(pages[0])
    for item_id in chosen:
        assert squeeze(corpus.item(item_id).text) in whole, item_id

"""The user guide beside the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QImage, QTextDocument
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot
from tests.pages.window import open_window

from briefing_app.ui.dialogs.guide import GuideText, GuideWindow
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.state import AppState

PICTURE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def guide(state: AppState, qtbot: QtBot) -> Iterator[GuideWindow]:
    with open_window(state, qtbot) as page:
        page.press("Shift+F1")
        guide = page.window.findChild(GuideWindow, "guide_window")
        assert guide is not None
        yield guide
        guide.close()


def test_it_is_opened_once(guide: GuideWindow) -> None:
    window = guide.parentWidget()
    assert isinstance(window, MainWindow)
    action = window.findChild(QAction, "guide")
    assert action is not None
    action.trigger()
    assert len(window.findChildren(GuideWindow)) == 1


def find_text(guide: GuideWindow) -> GuideText:
    text = guide.findChild(GuideText, "guide_text")
    assert text is not None
    return text


def test_it_opens_at_its_first_page_and_a_link_leads_to_another(guide: GuideWindow, qtbot: QtBot) -> None:
    text = find_text(guide)
    qtbot.waitUntil(lambda: text.toPlainText().startswith("User guide"))

    text.anchorClicked.emit(QUrl("notes.md"))
    assert guide.page_name == "notes"
    qtbot.waitUntil(lambda: text.toPlainText().startswith("Notes, highlights and tags"))
    contents = guide.findChild(QListWidget, "guide_contents")
    assert contents is not None
    assert contents.currentItem().text() == "Notes, highlights and tags"


def test_a_link_that_leads_out_of_the_guide_is_not_followed(guide: GuideWindow) -> None:
    find_text(guide).anchorClicked.emit(QUrl("https://example.org/elsewhere.md"))
    assert guide.page_name == "index"


def test_pictures_come_from_the_guide_alone(guide: GuideWindow) -> None:
    text = find_text(guide)
    picture = text.loadResource(PICTURE, QUrl("pictures/desk.png"))
    assert isinstance(picture, QImage)
    assert picture.width() > 600
    for address in ("pictures/none.png", "https://example.org/picture.png", "file:///etc/hostname"):
        assert text.loadResource(PICTURE, QUrl(address)) is None

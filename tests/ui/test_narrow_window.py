"""In a window as small as it can be made, and on a laptop that shows everything larger, nothing is cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app.ui.main_window import SMALLEST
from briefing_app.ui.models.bearer_rows import Column as NoteColumn
from briefing_app.ui.models.tag_rows import Column as TagColumn
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.tagging import add_tags

SCALED_LAPTOP = (1093, 640)
"""1366 x 768 at 125 %."""
KINDS = (PlaceKind.DESK, PlaceKind.TARGETS, PlaceKind.NOTES, PlaceKind.TAGS, PlaceKind.MECHANISMS, PlaceKind.OPEN)


@pytest.fixture(params=[SMALLEST, SCALED_LAPTOP], ids=["smallest", "laptop"])
def page(measured: AppState, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[WindowPage]:
    add_note(measured.workspace, "II.3", "Rail by night")
    add_tags(measured.workspace, "II.3", ["semiconductors"])
    with open_window(measured, qtbot) as opened:
        opened.window.resize(*request.param)
        yield opened


def list_cut(window: QWidget) -> list[str]:
    """Buttons that have less room than what stands on them, or reach out of what holds them."""
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible() and has_words(each)]
    return [
        each.objectName() or each.text()
        for each in buttons
        if each.width() < each.sizeHint().width() or not holder(each).contains(each.geometry())
    ]


def has_words(button: QAbstractButton) -> bool:
    """An icon may be drawn smaller than Qt would like."""
    return bool(button.text()) and not (isinstance(button, QToolButton) and button.icon().isNull())


def holder(button: QAbstractButton) -> QRect:
    parent = button.parentWidget()
    return parent.rect() if parent is not None else QRect()


@pytest.mark.parametrize("kind", KINDS, ids=[kind.value for kind in KINDS])
def test_no_button_is_cut(page: WindowPage, qtbot: QtBot, kind: PlaceKind) -> None:
    page.state.go(Place(kind=kind))
    QTest.qWait(50)
    qtbot.waitUntil(lambda: not list_cut(page.window))


def test_names_stay_in_the_table_of_tags(page: WindowPage, qtbot: QtBot) -> None:
    page.state.go(Place(kind=PlaceKind.TAGS))
    qtbot.waitUntil(lambda: page.tags.table.columnWidth(TagColumn.NAME) >= 100)


def test_words_stay_in_the_table_of_notes(page: WindowPage, qtbot: QtBot) -> None:
    page.state.go(Place(kind=PlaceKind.NOTES))
    qtbot.waitUntil(lambda: page.list.table.columnWidth(NoteColumn.WORDS) >= 100)

"""A head of two groups: one line where there is room, two where there is not."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.folding_row import FoldingRow


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Three buttons: one at the left, two that go together at the right."""
    page = QWidget()
    row = FoldingRow(8)
    row.arrange([QPushButton("Targets")], [QPushButton("Export"), QPushButton("Record")])
    column = QVBoxLayout(page)
    column.addWidget(row)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(800, 300)
    page.show()
    return page


def buttons(page: QWidget) -> list[QPushButton]:
    return page.findChildren(QPushButton)


def settle(page: QWidget, qtbot: QtBot, *, is_folded: bool) -> None:
    qtbot.waitUntil(lambda: (buttons(page)[1].y() > buttons(page)[0].y()) == is_folded)


def test_where_there_is_room_all_stand_in_one_line_up_to_both_ends(page: QWidget, qtbot: QtBot) -> None:
    settle(page, qtbot, is_folded=False)
    first, *_, last = buttons(page)
    row = page.findChild(FoldingRow)
    assert row is not None
    assert first.x() == 0
    assert last.geometry().right() == row.width() - 1


def test_where_there_is_none_the_second_group_stands_below_and_nothing_is_cut(page: QWidget, qtbot: QtBot) -> None:
    _, export, record = buttons(page)
    page.resize(page.minimumSizeHint().width(), 300)
    settle(page, qtbot, is_folded=True)
    assert export.x() == 0
    assert export.y() == record.y()
    assert all(button.width() >= button.sizeHint().width() for button in buttons(page))
    page.resize(800, 300)
    settle(page, qtbot, is_folded=False)


def test_words_that_grow_fold_it_too(page: QWidget, qtbot: QtBot) -> None:
    settle(page, qtbot, is_folded=False)
    buttons(page)[0].setText("Targets that have been recorded so far, " * 4)
    settle(page, qtbot, is_folded=True)

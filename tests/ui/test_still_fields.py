"""Scrolling a page changes nothing that is chosen on it, least of all a handling marking."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app import paths
from briefing_app.ui.widgets.still_fields import MarkingCombo, StillCombo, StillDate

DOWN = QPoint(0, -120)
CHANGED_BY_THE_WHEEL = re.compile(r"= Q(ComboBox|FontComboBox|SpinBox|DoubleSpinBox|DateEdit|TimeEdit|DateTimeEdit)\(")


class Page:
    """A page higher than its window, with something to type into and a field of each kind."""

    def __init__(self, qtbot: QtBot) -> None:
        self.scroll = QScrollArea()
        qtbot.addWidget(self.scroll)
        inner = QWidget()
        self.title = QLineEdit()
        self.product, self.marking, self.day = StillCombo(), MarkingCombo(), StillDate(QDate(2026, 3, 12))
        self.marking.setEditable(True)
        column = QVBoxLayout(inner)
        for field in (self.title, self.product, self.marking, self.day):
            column.addWidget(field)
        for combo in (self.product, self.marking):
            combo.addItems(["", "CONFIDENTIAL", "SECRET"])
            combo.setCurrentIndex(1)
        column.addStretch(1)
        inner.setMinimumHeight(900)
        self.scroll.setWidget(inner)
        self.scroll.resize(400, 300)
        with qtbot.waitActive(self.scroll):
            self.scroll.show()
            self.scroll.activateWindow()
        self.title.setFocus()

    @property
    def chosen(self) -> tuple[str, str, str]:
        return self.product.currentText(), self.marking.currentText(), self.day.text()

    def turn_wheel(self, field: QWidget) -> None:
        """As the mouse does it, which Qt lets take the keyboard along."""
        self.scroll.verticalScrollBar().setValue(0)
        place = field.mapTo(self.scroll, field.rect().center())
        QTest.wheelEvent(self.scroll.windowHandle(), QPointF(place), DOWN)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


def test_the_wheel_over_a_field_scrolls_the_page_and_leaves_field_and_keyboard_alone(page: Page) -> None:
    before = page.chosen
    for field in (page.product, page.marking, page.day):
        page.turn_wheel(field)
        assert page.chosen == before
        assert page.scroll.verticalScrollBar().value() > 0
        assert page.title.hasFocus()


def test_with_the_keyboard_in_it_a_field_follows_the_wheel(page: Page) -> None:
    for field in (page.product, page.day):
        before = page.chosen
        field.setFocus()
        page.turn_wheel(field)
        assert page.chosen != before
        assert page.scroll.verticalScrollBar().value() == 0


def test_a_marking_is_never_turned(page: Page) -> None:
    page.marking.setFocus()
    page.turn_wheel(page.marking)
    assert page.marking.currentText() == "CONFIDENTIAL"
    assert page.scroll.verticalScrollBar().value() > 0


def test_the_window_has_no_other_fields_that_the_wheel_would_turn() -> None:
    window = Path(paths.__file__).parent / "ui"
    assert [file.name for file in window.rglob("*.py") if CHANGED_BY_THE_WHEEL.search(file.read_text("utf-8"))] == []


def test_a_handling_marking_is_chosen_in_a_field_that_is_never_turned() -> None:
    window = Path(paths.__file__).parent / "ui"
    of_markings = re.compile(r"_(?:marking|scheme) = (\w*Combo)\(")
    kinds = {kind for file in window.rglob("*.py") for kind in of_markings.findall(file.read_text("utf-8"))}
    assert kinds == {"MarkingCombo"}

"""The tour: five steps, each beside what it is about."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app.settings import Settings
from briefing_app.ui.models.tour_steps import list_steps
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.tour_card import TourCard


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        opened.window.start_tour()
        qtbot.waitUntil(lambda: any(card.isVisible() for card in opened.window.findChildren(TourCard)))
        yield opened


def card(page: WindowPage) -> TourCard:
    return page.find(TourCard, "tour_card")


def go_on(page: WindowPage) -> None:
    QTest.keyClick(page.find(QPushButton, "tour_next"), Qt.Key.Key_Space)
    QTest.qWait(20)


def is_beside(page: WindowPage, name: str) -> bool:
    target = page.find(QWidget, name)
    place = QRect(target.mapTo(page.window, QPoint(0, 0)), target.size())
    return target.isVisible() and 0 <= card(page).geometry().top() - place.bottom() < 20


def test_each_step_stands_beside_what_it_is_about_and_the_last_ends_it(page: WindowPage) -> None:
    for step in list_steps():
        assert page.find(QLabel, "tour_words").text() == step.words
        assert is_beside(page, step.target), step.name
        assert page.window.rect().contains(card(page).geometry())
        go_on(page)
    assert page.window.findChildren(TourCard) == []


def test_back_shows_the_step_before(page: WindowPage) -> None:
    assert not page.find(QPushButton, "tour_back").isEnabled()
    go_on(page)
    QTest.mouseClick(page.find(QPushButton, "tour_back"), Qt.MouseButton.LeftButton)
    QTest.qWait(20)
    assert page.find(QLabel, "tour_words").text() == list_steps()[0].words


def test_escape_skips_it_and_the_menu_brings_it_back(page: WindowPage) -> None:
    QTest.keyClick(page.find(QPushButton, "tour_next"), Qt.Key.Key_Escape)
    QTest.qWait(20)
    assert page.window.findChildren(TourCard) == []

    action = next(each for menu in page.menus() for each in menu.actions() if each.objectName() == "tour")
    action.trigger()
    action.trigger()
    QTest.qWait(20)
    assert len(page.window.findChildren(TourCard)) == 1


def test_what_may_be_tried_is_typed_into_the_search(page: WindowPage) -> None:
    QTest.mouseClick(page.find(QPushButton, "tour_try_INPACT"), Qt.MouseButton.LeftButton)
    assert page.find(QLineEdit, "search_field").text() == "INPACT"


def test_it_stays_beside_its_place_when_the_window_changes_its_size(page: WindowPage) -> None:
    go_on(page)
    page.window.resize(1100, 700)
    QTest.qWait(20)
    assert is_beside(page, "toolbar_highlight")
    assert page.window.rect().contains(card(page).geometry())


def test_a_window_that_was_shown_does_not_offer_it_again(page: WindowPage) -> None:
    assert not Settings().tour_offered
    assert page.window.settings(Settings()).tour_offered

"""The list at the left: it says what there is, follows the place, and takes the user there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app.core.corpus import Corpus
from briefing_app.ui.state import AppState, find_place
from briefing_app.workspace.annotating import add_note


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        yield opened


def test_it_lists_targets_pillars_and_sources(page: WindowPage) -> None:
    closed = [row for row in page.navigator.rows if "." not in row]

    assert closed == [
        "Targets",
        "Pillars",
        "I Economic Partnership",
        "II Economic Security",
        "III Mobility",
        "IV Ecological Legacies",
        "V Technology and Innovation",
        "VI Health",
        "VII People-to-People",
        "VIII State-Prefecture",
        "Look up",
        "Mechanisms and institutions",
        "Themes",
        "What is left open",
        "Press report",
        "Preamble and conclusion",
    ]
    assert page.navigator.count_of("Mechanisms and institutions") == 72
    assert page.navigator.count_of("Themes") == 24
    assert page.navigator.count_of("What is left open") == 63
    assert page.navigator.count_of("Targets") == 5
    assert page.navigator.count_of("Pillars") == 56
    assert page.navigator.count_of("VIII") == 5


def test_a_click_opens_a_pillar_and_shows_its_initiatives(page: WindowPage) -> None:
    page.navigator.click("VIII")

    assert page.place == "VIII"
    assert "VIII.2 Direct flight connectivity" in page.navigator.rows
    assert "VIII.2" in page.reader.passages


def test_the_selection_follows_the_place(page: WindowPage, corpus: Corpus) -> None:
    for item_id, row in (("V.6", "V.6"), ("V.intro", "V"), ("adoption", "Preamble and conclusion")):
        page.state.go(find_place(corpus.item(item_id)))
        assert page.navigator.chosen == row
    page.state.go(find_place(corpus.item("P.12")))
    assert page.navigator.chosen == "Press report"
    page.state.go(find_place(corpus.item("delegation-visits")))
    assert page.navigator.chosen == "Targets"


def test_a_pillar_that_opened_by_itself_closes_by_itself(page: WindowPage, corpus: Corpus) -> None:
    page.state.go(find_place(corpus.item("V.6")))
    page.state.go(find_place(corpus.item("II.2")))

    assert any(row.startswith("II.2") for row in page.navigator.rows)
    assert not any(row.startswith("V.6") for row in page.navigator.rows)


def test_a_pillar_that_the_user_opened_stays_open(page: WindowPage) -> None:
    page.navigator.click_twist("VI")
    assert page.place == "I"
    page.navigator.click("II")

    assert any(row.startswith("VI.3") for row in page.navigator.rows)
    page.navigator.click_twist("VI")
    assert not any(row.startswith("VI.3") for row in page.navigator.rows)


def test_the_keyboard_is_enough(page: WindowPage) -> None:
    page.navigator.click("IV")
    page.navigator.press(Qt.Key.Key_Down)
    assert page.place == "IV.1"
    page.navigator.press(Qt.Key.Key_Up)
    page.navigator.press(Qt.Key.Key_Left)
    page.navigator.press(Qt.Key.Key_Down)
    assert page.place == "V"


def test_the_filter_finds_by_code_by_word_and_by_the_press_name(page: WindowPage) -> None:
    page.navigator.filter("lunar")
    assert page.navigator.rows == [
        "V Technology and Innovation",
        "V.5 Space technologies and Lunar Polar Exploration (LUPEX)",
    ]
    page.navigator.press_in_filter(Qt.Key.Key_Return)
    assert page.place == "V.5"

    page.navigator.filter("investment in next generation health")
    assert page.navigator.rows[0] == "VI Health"
    page.navigator.filter("vii.8")
    assert page.navigator.rows == ["VII People-to-People", "VII.8 NIHONGO Partners"]
    page.navigator.press_in_filter(Qt.Key.Key_Escape)
    assert "Press report" in page.navigator.rows


def test_notes_are_counted_where_they_are(page: WindowPage) -> None:
    page.navigator.click("I")
    page.state.apply(add_note(page.state.workspace, "I.3", "Sample"))
    page.state.apply(add_note(page.state.workspace, "I.3", "Sample"))

    page.state.apply(add_note(page.state.workspace, "I.closing.1", "Sample"))
    page.state.apply(add_note(page.state.workspace, "P.11", "Sample"))

    assert page.navigator.notes_of("I.3") == 2
    assert page.navigator.notes_of("I") == 3
    assert page.navigator.notes_of("Press report") == 1
    assert page.navigator.notes_of("I.2") == 0

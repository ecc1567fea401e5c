"""What stands under a passage and beside its words: mechanisms, themes, related items, the press, what is open."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app.core.corpus import Corpus, InitiativeId
from briefing_app.core.relations import related_initiatives
from briefing_app.ui.models.links import find_linked_place
from briefing_app.ui.state import AppState, find_place


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        yield opened


def go(page: WindowPage, item_id: str) -> None:
    page.state.go(find_place(page.state.workspace.corpus.item(item_id)))


def plain(lines: list[str]) -> list[str]:
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in lines]


def test_an_initiative_says_all_that_has_to_do_with_it(page: WindowPage) -> None:
    go(page, "II.7")
    locator, *lines = plain(page.reader.lines_under("II.7"))

    assert locator.startswith("Joint vision document, line ")
    assert lines[0] == "Mechanisms | None named in this item"
    assert lines[1] == "Themes | Economic security and supply chains"
    assert lines[2].startswith("Related | II.")
    assert "Press | P.14  reports “India and Japan agreed to actively pursue battery supply chain cooperation”" in lines
    assert any(line.startswith("P.15  adds to “") for line in lines)
    assert lines[-1] == "Open | Nothing noted"


def test_related_items_stand_in_their_order_with_a_reason(page: WindowPage, corpus: Corpus) -> None:
    go(page, "I.3")
    relations = related_initiatives(corpus, InitiativeId("I.3"))
    lines = plain(page.reader.lines_under("I.3"))
    start = next(at for at, line in enumerate(lines) if line.startswith("Related"))

    assert lines[start].startswith("Related | III.1  High-speed rail and metro rail systems · Make in India")
    for relation, line in zip(relations, lines[start:], strict=False):
        assert line.removeprefix("Related | ").startswith(f"{relation.initiative_id}  ")


def test_what_the_document_leaves_open_is_said_at_its_words(page: WindowPage, qtbot: QtBot) -> None:
    go(page, "VIII.5")
    lines = plain(page.reader.lines_under("VIII.5"))

    assert "Mechanisms | Ministry of Foreign Affairs of Japan" in lines
    assert any(line.startswith("Ambiguous  The word “each” can mean each ministry") for line in lines)
    page.reader.click_link("Ambiguous")
    qtbot.waitUntil(lambda: page.lookup.current == "three-visits-each")


def test_a_paragraph_that_is_no_initiative_says_only_what_there_is(page: WindowPage) -> None:
    go(page, "II.intro")
    lines = plain(page.reader.lines_under("II.intro"))

    assert lines[1] == "Mechanisms | Japan-India Economic Security Initiative"
    assert not any(line.startswith(("Related", "Press")) for line in lines)


@pytest.mark.parametrize("number", range(0, 100, 10))
def test_every_link_of_every_passage_leads_somewhere(page: WindowPage, corpus: Corpus, number: int) -> None:
    for passage in corpus.passages[number : number + 10]:
        if not corpus.has_item(passage.id):
            continue
        go(page, passage.id)
        hrefs = set(page.reader.links.values()) - {"copy", "source"}

        assert [href for href in hrefs if find_linked_place(corpus, href) is None] == []


def test_lines_lead_where_they_say(page: WindowPage) -> None:
    go(page, "II.3")
    page.reader.click_link("P.14")
    assert page.place == "P.14"
    page.press("Alt+Left")
    page.reader.click_link("Economic security and supply chains")
    assert page.crumb == "Themes"
    page.press("Alt+Left")
    assert page.place == "II.3"


def test_a_name_in_the_text_opens_its_page(page: WindowPage, qtbot: QtBot) -> None:
    go(page, "II.4")
    page.reader.click_link("JCCII")

    assert page.place == "jccii"
    qtbot.waitUntil(lambda: page.lookup.current == "jccii")


def test_a_card_opens_at_a_name_and_leads_to_its_page(page: WindowPage, qtbot: QtBot) -> None:
    go(page, "II.4")
    page.reader.point_at("JETRO")
    assert page.reader.card == ""
    qtbot.waitUntil(lambda: page.reader.card != "")

    assert page.reader.card == (
        "JETRO\nJapan External Trade Organization (not from the document)\n"
        "Institution · Japan (not from the document)\nNamed once in the two documents"
    )
    page.reader.click_card()
    assert page.place == "jetro"


def test_a_card_closes_when_the_mouse_goes_on(page: WindowPage, qtbot: QtBot) -> None:
    go(page, "II.3")
    page.reader.point_at("Digital Partnership")
    qtbot.waitUntil(lambda: page.reader.card.startswith("Japan-India Digital Partnership 2.0"))
    page.reader.point_at("such mechanisms")

    qtbot.waitUntil(lambda: page.reader.card == "")


def test_a_card_is_reached_by_keys_and_gives_the_keyboard_back(page: WindowPage, qtbot: QtBot) -> None:
    go(page, "V.5")
    page.reader.press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: page.reader.card.startswith("Lunar Polar Exploration\nLUPEX"))
    page.reader.press(Qt.Key.Key_F2)
    assert page.focus_name == "hover_card_open"

    page.press("Esc")
    assert page.reader.card == ""
    assert page.focus_name == "source_page"
    page.reader.press(Qt.Key.Key_F2)
    assert page.reader.card == ""
    page.reader.press(Qt.Key.Key_Return)
    assert page.place == "lupex"


def test_the_press_report_says_what_each_paragraph_is_to_the_document(page: WindowPage) -> None:
    page.navigator.click("Press report")
    lines = plain(page.reader.lines_under("P.12"))

    assert lines[0] == "Document | reports I.1  “setting a new target of JPY 10 trillion of private investment”"
    assert lines[1] == "adds to I.1"
    assert lines[2].startswith(
        "The report adds | “In recognition of the growing opportunities and synergies”  The report"
    )
    assert any(line.startswith("Differences | “India and Japan have now set") for line in lines)
    assert page.reader.passages["P.12"] == page.state.workspace.corpus.item("P.12").text


def test_lines_are_never_copied_with_the_words(page: WindowPage, corpus: Corpus) -> None:
    page.navigator.click("Press report")
    page.reader.select_from("P.11", "P.12")
    page.reader.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert page.reader.copied == f"{corpus.item('P.11').text}\n\n{corpus.item('P.12').text}"


def test_tab_leaves_the_text_at_its_last_link(page: WindowPage) -> None:
    go(page, "VI.4")
    page.reader.page.setFocus()
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused.objectName() != "source_page":
            return
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError("the keyboard is caught in the text")

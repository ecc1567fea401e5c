"""Looking up: everything that is listed leads to its words, and what no document says is said to be ours."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app.core.corpus import Corpus
from briefing_app.settings import Settings
from briefing_app.ui.models.links import find_linked_place
from briefing_app.ui.models.lookup import build_lookup
from briefing_app.ui.state import LOOKUP_KINDS, AppState, Place, PlaceKind
from briefing_app.ui.widgets.item_notes import ItemNotes


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        yield opened


def test_the_navigator_leads_to_every_page(page: WindowPage) -> None:
    for row, title, count in (
        ("Mechanisms and institutions", "Mechanisms and institutions", "72"),
        ("Themes", "Themes", "24"),
        ("What is left open", "What the document leaves open", "63"),
    ):
        page.navigator.click(row)
        assert (page.lookup.title, page.lookup.count) == (title, count)
        assert page.crumb == title
        assert page.navigator.chosen == row
    page.navigator.click("Press report")
    assert page.place == "P.1"


def test_a_mechanism_says_what_is_and_what_is_not_from_the_document(page: WindowPage) -> None:
    page.navigator.click("Mechanisms and institutions")
    said = page.lookup.paragraphs

    assert "Institutions  6" in said
    at = said.index("JETRO")
    assert said[at + 1] == "Japan External Trade Organization (not from the document) · Japan (not from the document)"
    assert said[at + 2] == "Named in | II.4  “JETRO”"
    at = said.index("Joint Crediting Mechanism")
    assert said[at + 1].startswith("JCM · ")
    assert "not from the document" not in said[at + 1]
    at = said.index("International Financial Service Centre")
    assert said[at + 2] == "Belongs to | GIFT City"


def test_a_mention_leads_to_its_passage_and_back_leads_to_where_one_was(page: WindowPage, qtbot: QtBot) -> None:
    page.navigator.click("Mechanisms and institutions")
    qtbot.wait(1)
    page.lookup.click("II.4", after="Confederation of Indian Industry")
    assert page.place == "II.4"
    page.press("Alt+Left")

    assert page.crumb == "Mechanisms and institutions"
    qtbot.waitUntil(lambda: page.lookup.is_in_sight("cii"))
    page.press("Alt+Right")
    assert page.place == "II.4"


def test_the_words_of_a_mention_are_a_link_as_well(page: WindowPage) -> None:
    page.navigator.click("Mechanisms and institutions")
    page.lookup.click("India-Japan Industrial Competitiveness Partnership (IJ", after="P.13")

    assert page.place == "P.13"


def test_a_mechanism_leads_to_the_one_it_belongs_to(page: WindowPage, qtbot: QtBot) -> None:
    page.navigator.click("Mechanisms and institutions")
    page.lookup.click("GIFT City", after="Belongs to")

    assert page.place == "gift-city"
    qtbot.waitUntil(lambda: page.lookup.current == "gift-city")
    assert page.lookup.is_in_sight("gift-city")


def test_the_filter_leaves_what_holds_every_word_and_escape_empties_it(page: WindowPage) -> None:
    page.navigator.click("Mechanisms and institutions")
    page.lookup.filter("energy japan ii")
    page.lookup.filter("GIFT IFSC")
    assert page.lookup.count == "1 of 72"
    assert page.lookup.has("international-financial-service-centre")

    page.lookup.filter("zzyzx")
    assert page.lookup.paragraphs == ["Nothing on this page holds “zzyzx”."]
    page.lookup.press_in_filter(Qt.Key.Key_Escape)
    assert page.lookup.count == "72"


def test_an_entry_that_the_filter_hides_is_shown_when_it_is_opened(page: WindowPage, qtbot: QtBot) -> None:
    page.navigator.click("Mechanisms and institutions")
    page.lookup.filter("lunar")
    page.state.go(Place(kind=PlaceKind.MECHANISMS, item_id="jetro"))

    qtbot.waitUntil(lambda: page.lookup.current == "jetro")
    assert page.lookup.is_in_sight("jetro")


def test_a_theme_lists_its_initiatives_and_press_paragraphs_apart(page: WindowPage) -> None:
    page.navigator.click("Themes")
    said = page.lookup.paragraphs
    at = said.index("Small and medium enterprises")

    assert said[at + 2] == "Initiatives | I.6  SME visits and a Japan-India SME Forum"
    assert said[at + 3] == "VIII.3  India-Kansai Business Forum; Kyushu"
    assert said[at + 4] == "Press report | P.5  “small and medium enterprises (SMEs)”"
    page.lookup.click("VIII.3", after="SMEs of either country")
    assert page.place == "VIII.3"


def test_what_is_open_stands_by_kind_with_its_words(page: WindowPage) -> None:
    page.navigator.click("What is left open")
    said = page.lookup.paragraphs
    kinds = ["Missing", "Undefined date", "Ambiguous", "Fault of the extraction"]
    places = [next(at for at, words in enumerate(said) if words.startswith(kind)) for kind in kinds]

    assert places == sorted(places)
    assert "VIII.5 | “organising 3 visits each per year; and”" in said
    page.lookup.click("VIII.5", after="Missing")
    assert page.place == "VIII.5"


@pytest.mark.parametrize("kind", LOOKUP_KINDS)
def test_every_link_leads_somewhere_and_every_serif_word_is_a_sources(corpus: Corpus, kind: PlaceKind) -> None:
    passages = [" ".join(passage.text for passage in corpus.passages)]
    acronyms = {mechanism.acronym for mechanism in corpus.reference.mechanisms}
    runs = [
        run
        for group in build_lookup(corpus, kind).groups
        for entry in group.entries
        for line in entry.lines
        for run in ((line.label, *line.runs) if line.label else line.runs)
    ]

    assert runs
    for run in runs:
        assert not run.href or find_linked_place(corpus, run.href), run
        if run.font in ("source_name", "source_words", "snippet"):
            assert run.text in acronyms or run.text.strip("“”") in passages[0] or run.text in passages[0], run


def test_links_are_reached_and_opened_with_keys(page: WindowPage, qtbot: QtBot) -> None:
    page.state.go(Place(kind=PlaceKind.MECHANISMS, item_id="lupex"))
    qtbot.waitUntil(lambda: page.lookup.current == "lupex")
    page.lookup.page.setFocus()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    assert page.place == "V.5"


def test_the_window_comes_back_to_the_page_that_it_was_closed_on(state: AppState, qtbot: QtBot) -> None:
    with open_window(state, qtbot) as page:
        page.navigator.click("Themes")
        settings = page.window.settings(Settings())
    with open_window(state, qtbot, settings) as page:
        assert page.lookup.title == "Themes"


def test_the_page_is_where_it_was_left(page: WindowPage, qtbot: QtBot) -> None:
    page.navigator.click("Mechanisms and institutions")
    qtbot.waitUntil(lambda: page.lookup.page.verticalScrollBar().maximum() > 900)
    page.lookup.scroll(800)
    page.navigator.click("Themes")
    page.navigator.click("II")
    page.navigator.click("Mechanisms and institutions")

    qtbot.waitUntil(lambda: page.lookup.top == 800)


def test_an_entry_that_was_scrolled_away_comes_back_when_asked_for_again(page: WindowPage, qtbot: QtBot) -> None:
    jetro = Place(kind=PlaceKind.MECHANISMS, item_id="jetro")
    page.state.go(jetro)
    qtbot.waitUntil(lambda: page.lookup.current == "jetro")
    page.lookup.scroll(0)
    page.state.go(jetro)

    qtbot.waitUntil(lambda: page.lookup.is_in_sight("jetro"))
    assert page.lookup.page.accessibleDescription() == "JETRO"


def test_what_is_not_in_sight_comes_a_turn_later_or_when_it_is_asked_for(page: WindowPage) -> None:
    page.navigator.click("What is left open")
    shown = page.lookup.page
    groups = build_lookup(page.state.workspace.corpus, PlaceKind.MECHANISMS).groups
    last = groups[-1].entries[-1]
    shown.show_groups(groups, "")
    first_part = shown.document().blockCount()

    assert shown.has_entry(last.id)
    assert shown.place_of(last.id).height() > 0
    whole = shown.document().blockCount()
    assert first_part < whole
    shown.show_groups(groups, "")
    assert shown.document().blockCount() == first_part
    QApplication.processEvents()
    assert shown.document().blockCount() == whole


def test_larger_text_and_other_colours_keep_the_place(page: WindowPage, qtbot: QtBot) -> None:
    page.navigator.click("What is left open")
    page.lookup.scroll(600)
    page.state.theme.choose_scheme("dark")
    assert page.lookup.top == 600
    page.press("Ctrl++")
    assert page.lookup.count == "63"


def test_a_pack_made_from_here_is_of_the_whole_vision(page: WindowPage) -> None:
    page.state.go(Place(kind=PlaceKind.MECHANISMS, item_id="jetro"))
    page.press("Ctrl+P")
    dialog = page.window.findChild(QDialog, "pack_dialog")
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_notes_stand_beside_an_entry_and_beside_nothing_else(page: WindowPage) -> None:
    page.state.go(Place(kind=PlaceKind.THEMES))
    notes = page.window.findChild(ItemNotes)
    assert notes is not None
    assert not notes.isVisible()
    mechanism = page.state.workspace.corpus.reference.mechanisms[0]
    page.state.go(Place(kind=PlaceKind.MECHANISMS, item_id=mechanism.id))
    assert notes.isVisible()
    page.state.go(Place(kind=PlaceKind.THEMES))
    assert not notes.isVisible()

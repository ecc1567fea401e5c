"""Reading: the words are the sources' own, letter for letter, and what is ours is never copied as theirs."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app.core.corpus import Corpus
from briefing_app.ui.models.page import list_reading_order
from briefing_app.ui.state import AppState, find_place


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        yield opened


def test_every_word_on_the_screen_is_the_corpus_own(page: WindowPage, corpus: Corpus) -> None:
    for item_id in list_reading_order(corpus):
        page.state.go(find_place(corpus.item(item_id)))
        passage = corpus.passage(corpus.item(item_id).passage_id)

        assert page.reader.passages[item_id] == passage.text
        assert passage.text in page.reader.paragraphs


def test_the_words_are_those_of_the_file_itself(page: WindowPage, corpus: Corpus) -> None:
    page.navigator.click("I")
    passage = corpus.passage(corpus.item("I.4").passage_id)
    source = corpus.source(passage.source_id).text

    assert passage.is_cut
    assert page.reader.passages["I.4"] == " ".join(source[span.start : span.end] for span in passage.spans)


def test_a_click_on_a_passage_goes_there_and_leaves_it_where_it_is(page: WindowPage) -> None:
    page.navigator.click("VII")
    before = page.reader.top_of("VII.3")

    page.reader.click("VII.3")

    assert page.place == "VII.3"
    assert page.navigator.chosen == "VII.3"
    assert page.crumb == "People-to-People / VII.3"
    assert abs(page.reader.top_of("VII.3") - before) <= 1


def test_the_locator_stands_under_the_current_passage_only(page: WindowPage) -> None:
    page.navigator.click("III")
    page.reader.click("III.1")
    page.reader.scroll_to("III.2")
    page.reader.click("III.2")
    locators = [each for each in page.reader.paragraphs if "Copy with locator" in each]

    assert len(locators) == 1
    assert locators[0].startswith("Joint vision document, line 49, characters ")


def test_copying_leaves_out_what_is_ours(page: WindowPage, corpus: Corpus) -> None:
    page.navigator.click("VIII")
    page.press("Alt+Down")
    page.state.go(find_place(corpus.item("VIII.5")))

    page.reader.select_from("VIII.4", "VIII.5")
    page.reader.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert page.reader.copied == f"{corpus.item('VIII.4').text}\n\n{corpus.item('VIII.5').text}"

    page.reader.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.reader.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert "A line is missing" not in page.reader.copied
    assert "Copy with locator" not in page.reader.copied


def test_copy_with_locator_says_where_the_words_stand(page: WindowPage, corpus: Corpus) -> None:
    page.navigator.click("III")
    page.navigator.click("III.1")

    page.press("Ctrl+Shift+C")

    assert page.reader.copied == (
        f"{corpus.item('III.1').text}\n(III.1; Joint vision document, line 48, characters 6,171–6,515)"
    )
    assert page.words("status_sentence") == "Copied with its locator"


def test_the_link_under_a_passage_copies_as_well(page: WindowPage) -> None:
    page.navigator.click("I")
    page.reader.click("I.1")

    page.reader.click_link("Copy with locator")

    assert page.reader.copied.startswith("Building upon the progress made in the 2022-2026 target")


def test_a_target_of_the_initiative_is_one_click_away(page: WindowPage) -> None:
    page.navigator.click("VII")
    page.reader.click("VII.1")

    page.reader.click_link("Personnel, both directions")

    assert page.state.place.item_id == "personnel-exchange"
    assert page.crumb == "Targets"


def test_the_gap_is_said_where_it_is(page: WindowPage) -> None:
    page.navigator.click("VIII")

    assert page.reader.paragraphs[-1].startswith("A line is missing here. VIII.5 ends in")


def test_an_opened_passage_is_brought_into_sight(page: WindowPage, corpus: Corpus, qtbot: QtBot) -> None:
    page.window.resize(1280, 720)
    for item_id in ("VIII.5", "I.8", "P.20", "III.closing.2", "I"):
        page.state.go(find_place(corpus.item(item_id)))
        qtbot.waitUntil(partial(page.reader.is_in_sight, item_id))


def test_next_and_previous_lead_through_everything(page: WindowPage, corpus: Corpus) -> None:
    page.navigator.click("I")
    order = list_reading_order(corpus)
    start = order.index("I")

    for expected in order[start + 1 : start + 12]:
        page.press("Alt+Down")
        assert page.place == expected
    page.press("Alt+Up")
    assert page.place == order[start + 10]


def test_text_grows_and_shrinks_and_comes_back(page: WindowPage) -> None:
    page.navigator.click("I")
    page.reader.click("I.2")
    assert page.reader.text_size == 17

    page.press("Ctrl++")
    assert page.reader.text_size == 18
    assert page.words("status_text_size") == "Text 106 %"
    page.press("Ctrl+-")
    page.press("Ctrl+-")
    assert page.reader.text_size == 16
    page.press("Ctrl+0")
    assert page.reader.text_size == 17


def test_a_line_holds_60_to_75_letters(page: WindowPage) -> None:
    page.navigator.click("III")
    for size in ((1440, 900), (1280, 720), (1920, 1080)):
        page.window.resize(*size)
        placed = page.reader.page.find_placed("III.intro")
        assert placed is not None
        layout = placed.text_block.layout()
        lengths = [layout.lineAt(line).textLength() for line in range(layout.lineCount() - 1)]

        assert 60 <= sum(lengths) / len(lengths) <= 75, size


def test_words_are_selected_with_keys_alone(page: WindowPage, corpus: Corpus) -> None:
    page.navigator.click("II")
    page.navigator.click("II.4")
    page.reader.press(Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    page.reader.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert page.reader.copied
    assert corpus.item("II.4").text.startswith(page.reader.copied)


def test_return_on_a_passage_goes_there(page: WindowPage) -> None:
    page.navigator.click("II")
    page.reader.enter_with_tab()
    page.reader.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    page.reader.press(Qt.Key.Key_Return)

    assert page.place == "II.7"

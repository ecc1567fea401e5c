"""Finding: as one types, by keys alone, and never with an answer to what was typed before."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app.core.corpus import Corpus
from briefing_app.ui.models.hit_model import is_verbatim
from briefing_app.ui.state import AppState
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.tagging import add_tags


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    add_note(state.workspace, "II.3", "Name the semiconductor tracks separately. Sample.")
    with open_window(state, qtbot) as opened:
        yield opened


def test_results_come_as_one_types(page: WindowPage) -> None:
    page.press("Ctrl+F")
    assert page.focus_name == "search_field"
    assert not page.search.is_open
    page.search.write("semi")

    assert page.search.is_open
    assert {hit.item_id for hit in page.search.hits} == {"II.1", "II.3"}
    assert {hit.kind for hit in page.search.hits} >= {"initiative", "note"}
    marked = [hit.snippet[low:high] for hit in page.search.hits for low, high in hit.marks]
    assert marked
    assert all(words.casefold().startswith("semi") for words in marked)


def test_arrows_choose_and_return_opens(page: WindowPage) -> None:
    page.search.write("semi")
    first = page.search.chosen
    page.search.press(Qt.Key.Key_Down)
    second = page.search.chosen
    assert first != second
    page.search.press(Qt.Key.Key_Up)
    assert page.search.chosen == first
    page.search.press(Qt.Key.Key_Return)

    assert page.place == first.id
    assert not page.search.is_open
    assert page.search.field.text() == ""


def test_a_click_opens(page: WindowPage) -> None:
    page.search.write("lunar")
    page.search.click(next(row for row, hit in enumerate(page.search.hits) if hit.kind == "initiative"))

    assert page.place == "V.5"


def test_what_was_found_stands_in_groups_with_their_counts(page: WindowPage) -> None:
    page.search.write("semi")

    assert page.search.headings == ["Pillars and initiatives, 2", "Notes, 1", "Mechanisms and institutions, 1"]
    assert page.words("search_filters") == "Narrow with pillar:  tag:  kind:  theme:  is:  due:  by:"


def test_what_has_only_some_of_the_words_is_said_to(page: WindowPage) -> None:
    page.search.write("lunar")
    assert page.words("search_count") == f"{len(page.search.hits)} found"

    page.search.write(" zebrafish")
    assert page.words("search_count") == f"{len(page.search.hits)} found, none with all of these words"


def test_arrows_pass_over_headings_and_stop_at_the_ends(page: WindowPage) -> None:
    page.search.write("semi")
    met = [page.search.chosen]
    for _ in range(6):
        page.search.press(Qt.Key.Key_Down)
        met.append(page.search.chosen)

    assert met[:4] == page.search.hits
    assert set(met[4:]) == {page.search.hits[-1]}
    page.search.press(Qt.Key.Key_PageUp)
    assert page.search.chosen == page.search.hits[0]


def test_a_mechanism_that_was_found_is_opened_at_its_entry(page: WindowPage, qtbot: QtBot) -> None:
    page.search.write("JETRO")
    page.search.press(Qt.Key.Key_Return)

    assert page.place == "jetro"
    assert page.crumb == "Mechanisms and institutions"
    qtbot.waitUntil(lambda: page.lookup.current == "jetro")
    assert page.lookup.is_in_sight("jetro")


@pytest.mark.parametrize("typed", ["health", "semi", "target", "zebra-v", "JPY 5 trillion", "kind:pillar"])
def test_only_words_of_a_source_are_set_as_such(page: WindowPage, corpus: Corpus, typed: str) -> None:
    page.state.apply(add_tags(page.state.workspace, "IV.5", ["zebra-visit"]))
    page.search.write(typed)

    assert page.search.hits
    for hit in page.search.hits:
        if is_verbatim(corpus, hit):
            assert any(hit.snippet.strip("… ") in source.text.replace("\n\n", " ") for source in corpus.sources), hit
        else:
            assert hit.kind in ("note", "mechanism") or hit.snippet.startswith("Tagged "), hit


def test_escape_closes_and_gives_the_keyboard_back(page: WindowPage) -> None:
    page.search.write("lunar")
    page.search.press(Qt.Key.Key_Escape)

    assert not page.search.is_open
    assert page.search.field.text() == ""
    assert page.focus_name == "source_page"
    assert page.place == "I"


def test_a_note_that_was_found_is_shown(page: WindowPage) -> None:
    page.search.write("separately")
    page.search.press(Qt.Key.Key_Return)

    assert page.place == "II.3"
    assert page.notes.texts == ["Name the semiconductor tracks separately. Sample."]
    assert page.focus_name == "note_text"


def test_a_target_that_was_found_is_opened(page: WindowPage) -> None:
    page.search.write("500,000 personnel")
    target = next(row for row, hit in enumerate(page.search.hits) if hit.kind == "target")
    page.search.click(target)

    assert page.state.place.item_id == "personnel-exchange"
    assert page.crumb == "Targets"


def test_nothing_found_is_said_in_a_sentence(page: WindowPage) -> None:
    page.search.write("zzyzx")

    assert page.search.hits == []
    assert page.search.sentence.startswith("Nothing holds “zzyzx”.")
    page.search.press(Qt.Key.Key_Return)
    assert page.place == "I"


@pytest.mark.parametrize("typed", ['AND "', "*", "(((", "NEAR(", "'; --", "\\", "“”", "a" * 500])
def test_nothing_that_is_typed_is_an_error(page: WindowPage, typed: str) -> None:
    page.search.write(typed)

    assert page.search.field.text() == typed


def test_the_answer_is_always_to_what_stands_in_the_field(page: WindowPage) -> None:
    for text in ("semi", "semic", "semicz", "semic", "bamboo"):
        page.search.field.setText(text)
        found = page.state.workspace.search(text)
        assert sorted(hit.id for hit in page.search.hits) == sorted(hit.id for hit in found)
        assert page.search.hits[:1] == list(found[:1])


def test_what_another_program_adds_is_found_without_typing_again(page: WindowPage) -> None:
    page.search.write("zzyzx")
    page.state.apply(add_note(page.state.workspace, "I.1", "zzyzx road. Sample."))

    assert [hit.item_id for hit in page.search.hits] == ["I.1"]


def test_an_item_is_found_by_its_tag_and_by_its_code(page: WindowPage) -> None:
    page.state.apply(add_tags(page.state.workspace, "IV.5", ["zebra-visit"]))
    page.search.write("zebra-v")
    assert [hit.item_id for hit in page.search.hits] == ["IV.5"]
    page.search.field.clear()
    page.search.write("viii.2")
    page.search.press(Qt.Key.Key_Return)
    assert page.place == "VIII.2"

"""The source as it was given, with a passage in its place."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app.ui.dialogs.source_view import SourceWindow
from briefing_app.ui.state import AppState, find_place
from briefing_app.ui.widgets.numbered_text import NumberedText


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        yield opened


def open_source(page: WindowPage, item_id: str) -> NumberedText:
    page.state.go(find_place(page.state.workspace.corpus.item(item_id)))
    page.press("Ctrl+U")
    window = page.window.findChild(SourceWindow)
    assert window is not None
    text = window.findChild(NumberedText, "source_text")
    assert text is not None
    return text


@pytest.mark.parametrize("item_id", ["VII.1", "I.4", "P.11", "VIII.5"])
def test_the_passage_is_marked_where_it_stands(page: WindowPage, item_id: str) -> None:
    corpus = page.state.workspace.corpus
    passage = corpus.passage(corpus.item(item_id).passage_id)
    text = open_source(page, item_id)

    assert " ".join(" ".join(words.split()) for words in text.marked_words) == passage.text
    assert text.toPlainText() == corpus.source(passage.source_id).text
    top = text.cursorRect().top()
    assert 0 <= top < text.viewport().height()
    assert text.textCursor().blockNumber() + 1 == passage.line


def test_a_second_passage_is_shown_in_the_same_window(page: WindowPage) -> None:
    open_source(page, "III.1")
    text = open_source(page, "VII.1")
    assert len(page.window.findChildren(SourceWindow)) == 1
    assert "500,000" in text.marked_words[0]


def test_the_line_below_a_passage_leads_there(page: WindowPage) -> None:
    page.state.go(find_place(page.state.workspace.corpus.item("III.1")))
    page.reader.click_link("Show in the source")
    assert page.window.findChild(SourceWindow) is not None

"""Highlighting: any words, in five colours and patterns, with the mouse and with keys; never words that are ours."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app.core.anchoring import make_anchor
from briefing_app.core.corpus import Corpus, ItemId
from briefing_app.core.notebook import Highlight, HighlightColour, HighlightId, Placement
from briefing_app.ui.models.marks import build_marks, count_utf16, widen_to_letters
from briefing_app.ui.models.page import Block, BlockKind, Page
from briefing_app.ui.state import AppState, find_place
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import FILLS
from briefing_app.ui.widgets.marked_page import MarkedPage
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.highlighting import add_highlights
from briefing_app.workspace.undoing import redo, undo

FAMILY = "\N{MAN}\N{ZERO WIDTH JOINER}\N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL}"
STRANGE = f"a𝔸b e\N{COMBINING ACUTE ACCENT}x {FAMILY} क्षि か\N{COMBINING KATAKANA-HIRAGANA VOICED SOUND MARK} end"
"""Letters of two UTF-16 units, and of several code points."""


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        go(opened, "III.1")
        yield opened


def go(page: WindowPage, item_id: str) -> None:
    page.state.go(find_place(page.state.workspace.corpus.item(item_id)))
    page.qtbot.wait(10)


def stored(page: WindowPage) -> list[tuple[str, str, str]]:
    highlights = page.state.workspace.notebook.fetch_highlights()
    return [(each.item_id, each.anchor.exact, each.colour.value) for each in highlights]


def mark(page: WindowPage, item_id: str, words: str, colour: str = "amber") -> HighlightId:
    corpus = page.state.workspace.corpus
    passage = corpus.passage(corpus.item(item_id).passage_id)
    start = passage.text.index(words)
    place = (passage.id, start, start + len(words))
    changes = add_highlights(page.state.workspace, [place], HighlightColour(colour))
    page.state.apply(changes)
    return HighlightId(changes.ids[0])


def refuse_writing(page: WindowPage, is_refused: bool) -> None:
    page.state.workspace._connection.execute(f"PRAGMA query_only = {'ON' if is_refused else 'OFF'}")


def test_words_under_the_mouse_are_highlighted_with_one_click(page: WindowPage, corpus: Corpus) -> None:
    page.reader.drag_over("next-generation rolling stock")
    assert page.reader.selected == "next-generation rolling stock"
    assert page.bar.offers[:5] == [f"highlight_in_{colour}" for colour in HighlightColour]
    assert {"words_note", "words_tag", "words_copy"} <= set(page.bar.offers)

    page.bar.press("highlight_in_sky")

    assert stored(page) == [("III.1", "next-generation rolling stock", "sky")]
    (highlight,) = page.state.workspace.notebook.fetch_highlights()
    assert highlight.anchor.holds_in(corpus.item("III.1").text)
    assert page.reader.marked == stored(page)
    assert not page.bar.is_shown
    assert page.reader.selected == ""


def test_the_bar_stands_level_with_the_words_and_beside_them(page: WindowPage) -> None:
    page.reader.drag_over("environment-friendly")
    top = page.reader.page.mapTo(page.window, QPoint(0, page.reader.y_of("environment-friendly"))).y()

    assert abs(page.bar.top - top) < 20


def test_keys_alone_select_and_highlight(page: WindowPage) -> None:
    page.reader.put_cursor_before("High-speed rail systems")
    for _ in range(3):
        page.reader.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    page.press("Ctrl+Shift+H")
    assert stored(page) == [("III.1", "High-speed", "amber")]

    page.reader.press(Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    page.press("Alt+5")
    assert [colour for _, _, colour in stored(page)] == ["amber", "violet"]
    page.reader.put_cursor_before("Transit-oriented")
    page.reader.press(Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    page.press("Ctrl+Shift+H")
    assert stored(page)[-1][2] == "violet"


@pytest.mark.parametrize(
    ("number", "colour"), [(number, colour.value) for number, colour in enumerate(HighlightColour, 1)]
)
def test_every_colour_has_its_key(page: WindowPage, number: int, colour: str) -> None:
    page.reader.drag_over("rolling stock")
    page.press(f"Alt+{number}")

    assert stored(page) == [("III.1", "rolling stock", colour)]


def test_without_selected_words_it_is_said_what_to_do(page: WindowPage) -> None:
    page.click("toolbar_highlight")

    assert stored(page) == []
    assert "Select the words to highlight first" in page.words_of_status


def test_a_selection_over_several_passages_is_one_act(page: WindowPage) -> None:
    page.reader.drag_over("following examples", to="High-speed rail")
    assert page.bar.is_shown
    page.bar.press("highlight_in_leaf")

    assert [item_id for item_id, _, _ in stored(page)] == ["III.1", "III.intro"]
    assert [words for _, words, _ in stored(page)] == ["High-speed rail", "following examples:"]
    page.state.apply(undo(page.state.workspace))
    assert stored(page) == []
    assert page.reader.marked == []
    page.state.apply(redo(page.state.workspace))
    assert len(page.reader.marked) == 2


@pytest.mark.parametrize(
    ("item_id", "words"),
    [
        ("III", "Next Generation Mobility"),
        ("III.intro", "Japanese advanced technologies"),
        ("III.closing.1", ""),
        ("preamble.1", ""),
        ("P.12", ""),
        ("P.1", ""),
    ],
)
def test_every_kind_of_passage_can_be_highlighted(page: WindowPage, corpus: Corpus, item_id: str, words: str) -> None:
    go(page, item_id)
    text = corpus.passage(corpus.item(item_id).passage_id).text
    words = words or " ".join(text.split()[:4])
    page.reader.drag_over(words)
    page.bar.press("highlight_in_rose")

    assert stored(page) == [(str(corpus.item(item_id).id), words, "rose")]
    assert page.reader.marked == stored(page)


def test_lines_of_ours_are_never_highlighted(page: WindowPage) -> None:
    page.reader.drag_over("Joint vision document, line 48")

    assert not page.bar.is_shown
    page.press("Ctrl+Shift+H")
    assert stored(page) == []


def test_a_link_that_the_keyboard_comes_to_is_no_selection(page: WindowPage) -> None:
    page.reader.enter_with_tab()
    page.reader.press(Qt.Key.Key_Tab)

    assert page.reader.page.textCursor().hasSelection()
    assert not page.bar.is_shown


def test_a_highlight_is_recoloured_and_removed_where_it_is(page: WindowPage) -> None:
    mark(page, "III.1", "rolling stock")
    page.reader.click_words("rolling stock")
    assert page.bar.colour == "amber"
    assert "words_remove" in page.bar.offers
    assert "words_copy" not in page.bar.offers

    page.bar.press("highlight_in_rose")
    assert stored(page) == [("III.1", "rolling stock", "rose")]
    assert page.bar.colour == "rose"
    page.bar.press("words_remove")
    assert stored(page) == []
    assert not page.bar.is_shown
    page.state.apply(undo(page.state.workspace))
    assert page.reader.marked == [("III.1", "rolling stock", "rose")]


def test_a_click_on_the_words_beside_lets_go_of_a_highlight(page: WindowPage) -> None:
    mark(page, "III.1", "rolling stock")
    page.reader.click_words("rolling stock")
    page.reader.click_words("advanced metro")

    assert not page.bar.is_shown


def test_keys_lead_from_highlight_to_highlight(page: WindowPage) -> None:
    mark(page, "III.1", "rolling stock")
    mark(page, "III.2", "Transit-oriented", "leaf")
    page.press("F8")
    assert page.bar.colour == "amber"
    page.press("F8")
    assert page.bar.colour == "leaf"
    page.press("Shift+F8")
    page.press("Alt+3")
    assert stored(page)[0] == ("III.1", "rolling stock", "sky")

    page.press("F2")
    assert page.focus_name == "highlight_in_amber"
    page.press("Right")
    assert page.focus_name == "highlight_in_leaf"
    page.press("Esc")
    assert page.focus_name == "source_page"
    page.press("Del")
    assert stored(page) == [("III.2", "Transit-oriented", "leaf")]


def test_the_text_cursor_comes_to_a_highlight_by_keys(page: WindowPage) -> None:
    mark(page, "III.1", "rolling stock")
    page.reader.put_cursor_before("rolling stock")
    page.reader.press(Qt.Key.Key_Right)
    assert page.bar.colour == "amber"
    page.reader.press(Qt.Key.Key_Left)
    page.reader.press(Qt.Key.Key_Left)

    assert not page.bar.is_shown


def test_overlapping_highlights_are_both_seen_and_both_reached(page: WindowPage, theme: Theme) -> None:
    mark(page, "III.1", "next-generation rolling stock", "amber")
    mark(page, "III.1", "rolling stock", "sky")
    shown = page.reader.colours_under("rolling stock")
    assert {theme.edge_colour("amber").name(), theme.edge_colour("sky").name()} <= shown
    assert theme.fill_colour("sky").name() in shown
    assert sorted(each.level for each in page.reader.page.marks) == [0, 1]

    page.reader.click_words("rolling stock")
    assert page.bar.colour == "sky"
    page.reader.click_words("rolling stock")
    assert page.bar.colour == "amber"


@pytest.mark.parametrize("scheme", ["light", "dark", "high_contrast"])
def test_colours_differ_in_pattern_in_every_scheme(page: WindowPage, theme: Theme, scheme: str) -> None:
    words = ("High-speed", "rolling", "seismic", "metro", "hitherto")
    for part, colour in zip(words, HighlightColour, strict=True):
        mark(page, "III.1", part, colour)
    theme.choose_scheme(scheme)
    page.qtbot.wait(10)

    for part, colour in zip(words, HighlightColour, strict=True):
        shown = page.reader.colours_under(part)
        column = ("light", "dark", "high_contrast").index(scheme)
        assert theme.edge_colour(colour).name() in shown
        assert FILLS[colour][column].lower() in shown


def test_what_is_copied_has_no_trace_of_highlights(page: WindowPage) -> None:
    mark(page, "III.1", "rolling stock")
    page.reader.drag_over("next-generation rolling stock")
    page.bar.press("words_copy")

    assert page.reader.copied == "next-generation rolling stock"


def test_a_highlight_that_cannot_be_saved_is_said_beside_the_words(page: WindowPage) -> None:
    refuse_writing(page, True)
    page.reader.drag_over("rolling stock")
    page.bar.press("highlight_in_amber")
    assert "can only be read" in page.bar.failure
    assert page.reader.selected == "rolling stock"

    refuse_writing(page, False)
    page.bar.press("highlight_in_amber")
    assert page.bar.failure == ""
    assert stored(page) == [("III.1", "rolling stock", "amber")]


def test_those_who_do_not_see_highlights_are_told(page: WindowPage) -> None:
    highlight_id = mark(page, "III.1", "rolling stock", "rose")
    page.state.apply(add_note(page.state.workspace, "III.1", "Sample", highlight_id=highlight_id))
    go(page, "III.2")
    go(page, "III.1")

    said = page.reader.page.accessibleDescription()
    assert said.startswith("III.1, ")
    assert "Highlight in rose: “rolling stock”. Notes on it: 1." in said


def test_another_text_size_and_width_keep_highlights_on_their_words(page: WindowPage) -> None:
    mark(page, "III.1", "rolling stock")
    for width in (1440, 1280):
        page.press("Ctrl++")
        page.window.resize(width, 720)
        page.qtbot.wait(20)
        (drawn,) = page.reader.page.marks
        (rect,) = page.reader.page.rects_of("III.1", drawn.first, drawn.last)
        cursor = page.reader.page.document().find("rolling stock")
        cursor.setPosition(cursor.selectionStart())
        top = page.reader.page.cursorRect(cursor).top() + page.reader.page.verticalScrollBar().value()
        assert abs(rect.left() - page.reader.page.cursorRect(cursor).left()) <= 2
        assert rect.top() <= top + 4 <= rect.bottom()


@pytest.fixture
def strange_page(theme: Theme, qtbot: QtBot) -> MarkedPage:
    page = MarkedPage(theme)
    qtbot.addWidget(page)
    page.resize(700, 300)
    page.show_width(600)
    block = Block(kind=BlockKind.PASSAGE, text=STRANGE, item_id=ItemId("X.1"))
    page.show_page(Page(id="X", pillar_id=None, blocks=(block,)), {})
    page.show()
    qtbot.waitExposed(page)
    return page


def test_letters_of_several_units_are_highlighted_whole(strange_page: MarkedPage) -> None:
    strange_page.setTextCursor(QTextCursor(strange_page.document()))
    met = []
    for _ in range(len(STRANGE)):
        QTest.keyClick(strange_page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        met.append(STRANGE[: strange_page.marked_ranges()[0][2]])

    assert STRANGE[:3] in met
    assert STRANGE[:2] in met
    assert any(each.endswith(FAMILY) for each in met)
    assert not any(each.endswith(("e", "\N{MAN}", "\N{ZERO WIDTH JOINER}")) and each in met[:8] for each in met)
    assert met[-1] == STRANGE


def test_a_highlight_after_strange_letters_is_drawn_on_its_words(strange_page: MarkedPage) -> None:
    start = STRANGE.index("end")
    strange_page.show_marks(build_marks([(make_highlight(STRANGE, start, start + 3), "X.1")], {"X.1": STRANGE}))
    (drawn,) = strange_page.marks
    (rect,) = strange_page.rects_of("X.1", drawn.first, drawn.last)
    cursor = strange_page.document().find("end")
    right = strange_page.cursorRect(cursor).left()
    cursor.setPosition(cursor.selectionStart())

    assert drawn.first == count_utf16(STRANGE[:start])
    assert abs(rect.left() - strange_page.cursorRect(cursor).left()) <= 2
    assert abs(rect.right() - right) <= 2


def make_highlight(text: str, start: int, end: int, id_: str = "h", colour: str = "amber") -> Highlight:
    return Highlight(
        id=HighlightId(id_),
        item_id=ItemId("X.1"),
        colour=HighlightColour(colour),
        anchor=make_anchor("X.1", text, start, end),
        placement=Placement.PLACED,
        suggestion=None,
        created="",
        changed="",
        revision_id="",
    )


LETTERS = some.text(alphabet=some.sampled_from(f"{STRANGE}\N{VARIATION SELECTOR-16}🇮🇳"), min_size=1)


@given(text=LETTERS, data=some.data())
@settings(max_examples=200, deadline=None)
def test_ranges_go_to_code_points_and_back(qapp: object, text: str, data: some.DataObject) -> None:
    units = count_utf16(text)
    first = data.draw(some.integers(min_value=0, max_value=units - 1))
    last = data.draw(some.integers(min_value=first + 1, max_value=units))
    start, end = widen_to_letters(text, first, last)

    assert 0 <= start < end <= len(text)
    assert count_utf16(text[:start]) <= first
    assert count_utf16(text[:end]) >= last
    assert widen_to_letters(text, count_utf16(text[:start]), count_utf16(text[:end])) == (start, end)


@given(
    ends=some.lists(some.tuples(some.integers(0, 60), some.integers(1, 30)), min_size=1, max_size=12),
)
@settings(max_examples=200, deadline=None)
def test_highlights_that_overlap_have_underlines_of_their_own_while_there_is_room(
    ends: list[tuple[int, int]],
) -> None:
    text = "word " * 20
    highlights = [
        (make_highlight(text, start, start + length + 1, str(number)), "X.1")
        for number, (start, length) in enumerate(ends)
    ]
    marks = build_marks(highlights, {"X.1": text})

    assert [mark.last - mark.first for mark in marks] == sorted((m.last - m.first for m in marks), reverse=True)
    for mark in marks:
        over = [each for each in marks if each is not mark and each.first < mark.last and mark.first < each.last]
        if len(over) <= 2:
            assert mark.level not in {each.level for each in over}


def test_a_thousand_highlights_are_drawn_at_once(page: WindowPage, qtbot: QtBot) -> None:
    corpus = page.state.workspace.corpus
    passage = corpus.passage(corpus.item("III.1").passage_id)
    places = [(passage.id, at, at + 5) for at in range(0, 300) if passage.text[at : at + 5].strip()]
    page.state.apply(add_highlights(page.state.workspace, places * 4, HighlightColour.LEAF))

    assert len(page.reader.marked) > 1000
    cursor = QTextCursor(page.reader.page.document())
    page.reader.page.setTextCursor(cursor)
    qtbot.wait(10)

"""Notes beside their words: aligned, in the colour of their highlight, with their own tags, read as they print."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app.core.notebook import HighlightColour, HighlightId, Note, NoteId
from briefing_app.ui.models import writing
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.theme import Theme
from briefing_app.ui.widgets.margin import Margin
from briefing_app.ui.widgets.more_notes import MOST_OF_ITEM
from briefing_app.ui.widgets.note_card import NoteCard
from briefing_app.ui.widgets.note_view import NoteView, list_links
from briefing_app.workspace.annotating import add_note, save_note
from briefing_app.workspace.highlighting import add_highlights, remove_highlight
from briefing_app.workspace.undoing import fetch_next_undo, redo, undo


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        go(opened, "III.1")
        yield opened


def go(page: WindowPage, item_id: str) -> None:
    page.state.go(find_place(page.state.workspace.corpus.item(item_id)))
    page.qtbot.wait(20)


def mark(page: WindowPage, item_id: str, words: str, colour: str = "amber") -> HighlightId:
    corpus = page.state.workspace.corpus
    passage = corpus.passage(corpus.item(item_id).passage_id)
    start = passage.text.index(words)
    place = (passage.id, start, start + len(words))
    changes = add_highlights(page.state.workspace, [place], HighlightColour(colour))
    page.state.apply(changes)
    return HighlightId(changes.ids[0])


def note(page: WindowPage, item_id: str, text: str, highlight_id: HighlightId | None = None) -> NoteId:
    changes = add_note(page.state.workspace, item_id, text, highlight_id=highlight_id)
    page.state.apply(changes)
    page.qtbot.wait(20)
    return NoteId(changes.ids[0])


def wait_saved(page: WindowPage) -> None:
    page.qtbot.waitUntil(lambda: page.state.unsaved_count == 0)


def stored(page: WindowPage, note_id: NoteId) -> Note:
    found = page.state.workspace.notebook.fetch_note(note_id)
    assert found is not None
    return found


def test_a_note_on_selected_words_highlights_them_and_stands_beside_them(page: WindowPage, theme: Theme) -> None:
    page.reader.drag_over("rolling stock")
    page.bar.press("words_note")
    assert page.focus_name == "note_text"
    card = page.notes.cards[0]
    card.write("Discuss as one system")
    wait_saved(page)

    (highlight,) = page.state.workspace.notebook.fetch_highlights()
    (written,) = page.state.workspace.notebook.fetch_notes("III.1")
    assert (highlight.anchor.exact, written.highlight_id) == ("rolling stock", highlight.id)
    assert card.bar_colour == theme.edge_colour(highlight.colour).name()


def test_new_note_with_words_selected_is_on_these_words(page: WindowPage) -> None:
    page.reader.drag_over("rolling stock")
    page.press("Ctrl+N")
    page.notes.cards[0].write("x")
    wait_saved(page)

    (written,) = page.state.workspace.notebook.fetch_notes("III.1")
    assert written.highlight_id is not None


def test_a_note_on_the_highlight_that_is_chosen(page: WindowPage) -> None:
    highlight_id = mark(page, "III.1", "rolling stock")
    page.reader.click_words("rolling stock")
    page.bar.press("words_note")
    page.notes.cards[0].write("x")
    wait_saved(page)

    (written,) = page.state.workspace.notebook.fetch_notes_on(highlight_id)
    assert written.text == "x"


def test_a_highlight_that_was_left_behind_gets_no_note(page: WindowPage) -> None:
    mark(page, "III.1", "rolling stock")
    page.reader.click_words("rolling stock")
    page.press("Alt+Down")
    assert not page.bar.is_shown
    page.press("Ctrl+N")
    page.notes.cards[0].write("x")
    wait_saved(page)

    (written,) = page.state.workspace.notebook.fetch_notes("III.2")
    assert written.highlight_id is None


def test_a_note_on_a_highlight_that_is_taken_off_meanwhile_goes_to_its_item(page: WindowPage) -> None:
    highlight_id = mark(page, "III.1", "rolling stock")
    page.reader.click_words("rolling stock")
    page.bar.press("words_note")
    page.state.apply(remove_highlight(page.state.workspace, highlight_id))
    page.notes.cards[0].write("x")
    wait_saved(page)

    (written,) = page.state.workspace.notebook.fetch_notes("III.1")
    assert (written.text, written.highlight_id) == ("x", None)


def test_notes_stand_level_with_their_words_and_none_over_another(page: WindowPage) -> None:
    first = mark(page, "III.2", "Transit-oriented", "leaf")
    last = mark(page, "III.2", "Personal Rapid Transit", "rose")
    note(page, "III.2", "On the last words", last)
    note(page, "III.2", "On the first words", first)
    page.reader.scroll_to("III.2")
    page.qtbot.wait(20)

    upper, lower = page.notes.card("On the first"), page.notes.card("On the last")
    assert upper.top == pytest.approx(page.reader.top_of("III.2"), abs=8)
    assert lower.top >= upper.bottom + 20
    assert [card.text for card in page.notes.cards] == ["On the first words", "On the last words"]


def test_notes_scroll_with_their_words(page: WindowPage) -> None:
    note(page, "III.2", "On III.2")
    before = page.notes.card("On III.2").top - page.reader.top_of("III.2")
    page.reader.scroll_to("III.2")
    page.qtbot.wait(20)

    assert page.notes.card("On III.2").top - page.reader.top_of("III.2") == before


def test_the_wheel_over_the_margin_scrolls_the_words(page: WindowPage) -> None:
    margin = page.find(Margin, "notes_list")
    before = page.reader.page.verticalScrollBar().value()
    wheel(margin)

    assert page.reader.page.verticalScrollBar().value() > before


def wheel(widget: Margin) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_a_line_leads_from_the_words_to_the_note(page: WindowPage, theme: Theme) -> None:
    highlight_id = mark(page, "III.1", "rolling stock", "violet")
    note(page, "III.1", "Sample", highlight_id)
    margin = page.find(Margin, "notes_list")

    def colours(x: int) -> list[str]:
        image = margin.grab().toImage()
        return [image.pixelColor(x, y).name() for y in range(image.height())]

    assert colours(2).count(theme.edge_colour("violet").name()) == 1
    page.state.sight.point(highlight_id)
    assert colours(2).count(theme.edge_colour("violet").name()) == 2
    assert colours(2).index(theme.edge_colour("violet").name()) == pytest.approx(
        page.reader.y_of("rolling stock") + 24, abs=8
    )


def test_the_mouse_on_a_note_and_on_its_words_means_the_same_highlight(page: WindowPage) -> None:
    highlight_id = mark(page, "III.1", "rolling stock")
    note(page, "III.1", "Sample", highlight_id)
    page.qtbot.waitUntil(lambda: bool(page.reader.marked))
    page.reader.point_at("rolling stock")
    page.qtbot.waitUntil(lambda: page.state.sight.pointed == highlight_id)
    page.reader.point_at("rapid transit")
    assert page.state.sight.pointed == ""

    card = page.window.findChild(NoteCard, "note_card")
    assert card is not None
    QTest.mouseMove(card, QPoint(20, 30))
    page.qtbot.waitUntil(lambda: page.state.sight.pointed == highlight_id)


def test_light_markdown_is_read_as_it_is_printed_and_edited_as_it_was_typed(page: WindowPage) -> None:
    text = "One **bold** and *slanted*\nsecond line\n\n- first\n- second\n\n1. <b>no tag</b> [words](https://example.org/a)"
    note(page, "III.1", text)
    (card,) = page.notes.cards
    shown = card.shown
    assert shown.split("\n")[0] == "One bold and slanted"
    assert "•\tfirst" in shown
    assert "1.\t<b>no tag</b> words" in shown
    assert "https://example.org" not in shown

    card.click()
    assert page.focus_name == "note_text"
    assert card.text == text
    page.press("Esc")
    page.qtbot.waitUntil(lambda: not card.is_open)
    assert card.shown == shown


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://a.b/c"])
def test_only_addresses_of_the_web_and_of_mail_are_links(page: WindowPage, address: str) -> None:
    note(page, "III.1", f"See [this]({address})")
    (card,) = page.notes.cards

    assert list_links(f"See [this]({address})") == ()
    assert not [entry for entry in card.menu if entry.startswith("Open ")]


@pytest.mark.parametrize(("answer", "opened"), [("open_address", ["https://example.org/?a=1&b=2"]), ("stay", [])])
def test_a_link_is_opened_only_after_its_address_was_shown(
    page: WindowPage, monkeypatch: pytest.MonkeyPatch, answer: str, opened: list[str]
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url.toString()))
    note(page, "III.1", "[words](https://example.org/?a=1&b=2)")
    asked: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.informativeText())
        button = box.findChild(QPushButton, answer)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)
    view = page.find(NoteView, "note_view")
    cursor = view.document().find("words")
    place = view.cursorRect(cursor).center() - QPoint(6, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert asked == ["https://example.org/?a=1&b=2"]
    assert seen == opened


def test_a_note_has_tags_of_its_own(page: WindowPage) -> None:
    note_id = note(page, "III.1", "Sample")
    (card,) = page.notes.cards
    card.add_tag("follow-up")
    card.add_tag("rail")
    assert card.tags == ["follow-up", "rail"]
    assert page.notes.tags == []
    assert [tag.name for tag in page.state.workspace.notebook.fetch_tags(note_id)] == ["follow-up", "rail"]

    card.remove_tag("rail")
    assert card.tags == ["follow-up"]
    go(page, "I.1")
    go(page, "III.1")
    assert page.notes.cards[0].tags == ["follow-up"]


def test_what_is_written_in_one_go_is_undone_in_one_go(page: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.press("Ctrl+N")
    card = page.notes.cards[0]
    for part in ("One", " two", " three"):
        card.write(part)
        wait_saved(page)
    assert card.text == "One two three"
    page.state.apply(undo(page.state.workspace))
    assert page.state.workspace.notebook.fetch_notes("III.1") == ()
    assert page.notes.texts == []
    page.state.apply(redo(page.state.workspace))
    assert page.notes.texts == ["One two three"]

    monkeypatch.setattr(writing, "SESSION_MILLISECONDS", 0)
    page.notes.cards[0].write(" four")
    wait_saved(page)
    page.notes.cards[0].write(" five")
    wait_saved(page)
    page.state.apply(undo(page.state.workspace))
    assert page.notes.texts == ["One two three four"]


def test_another_act_ends_the_writing_session(page: WindowPage) -> None:
    page.press("Ctrl+N")
    page.notes.cards[0].write("One")
    wait_saved(page)
    mark(page, "III.1", "rolling stock")
    page.notes.cards[0].write(" two")
    wait_saved(page)
    page.state.apply(undo(page.state.workspace))

    assert page.notes.texts == ["One"]
    step = fetch_next_undo(page.state.workspace)
    assert step is not None
    assert step.act == "add highlight"


def test_a_recoloured_highlight_recolours_its_note(page: WindowPage, theme: Theme) -> None:
    highlight_id = mark(page, "III.1", "rolling stock")
    note(page, "III.1", "Sample", highlight_id)
    page.reader.click_words("rolling stock")
    page.bar.press("highlight_in_rose")
    page.qtbot.wait(10)

    assert page.notes.cards[0].bar_colour == theme.edge_colour("rose").name()
    page.bar.press("words_remove")
    page.qtbot.wait(10)
    assert page.notes.texts == ["Sample"]
    assert page.notes.cards[0].bar_colour == theme.colour("line_control").name()


def test_only_what_is_nearly_in_sight_is_a_widget(page: WindowPage) -> None:
    for number in range(12):
        note(page, f"III.{1 + number % 7}", "Words\n\nand more words\n\n" * 4 + str(number))
    page.reader.page.verticalScrollBar().setValue(0)
    page.qtbot.wait(50)
    few = len(page.window.findChildren(NoteCard))
    assert 0 < few < 12

    bar = page.reader.page.verticalScrollBar()
    met = set()
    while True:
        page.qtbot.wait(10)
        met |= set(page.notes.texts)
        if bar.value() == bar.maximum():
            break
        bar.setValue(bar.value() + 400)
    assert len(met) == 12


def test_of_an_item_with_very_many_notes_the_first_are_shown(page: WindowPage) -> None:
    for number in range(MOST_OF_ITEM + 5):
        add_note(page.state.workspace, "III.1", f"Note {number}")
    go(page, "I.1")
    go(page, "III.1")
    bar = page.reader.page.verticalScrollBar()

    def is_seen_at_end(words: str) -> bool:
        bar.setValue(bar.maximum())
        buttons = [each.text() for each in page.window.findChildren(QPushButton, "notes_more") if each.isVisible()]
        return words in buttons or words in page.notes.texts

    page.qtbot.waitUntil(lambda: is_seen_at_end("Show 5 more notes"))
    page.find(QPushButton, "notes_more").click()
    page.qtbot.waitUntil(lambda: is_seen_at_end(f"Note {MOST_OF_ITEM + 4}"))


def test_the_way_to_more_notes_stays_on_its_page(page: WindowPage) -> None:
    for number in range(MOST_OF_ITEM + 1):
        add_note(page.state.workspace, "III.1", f"Note {number}")
    for item_id in ("I.1", "III.1"):
        go(page, item_id)
    bar = page.reader.page.verticalScrollBar()

    def is_seen() -> bool:
        bar.setValue(bar.maximum())
        return any(each.isVisible() for each in page.window.findChildren(QPushButton, "notes_more"))

    page.qtbot.waitUntil(is_seen)
    go(page, "I.1")
    assert not is_seen()


def test_notes_of_the_page_before_are_let_go_one_by_one(page: WindowPage) -> None:
    for number in range(3):
        note(page, "III.1", f"Note {number}")
    page.qtbot.waitUntil(lambda: len(page.window.findChildren(NoteCard)) == 3)
    page.state.go(find_place(page.state.workspace.corpus.item("I.1")))

    assert not [card for card in page.window.findChildren(NoteCard) if card.isVisible()]
    page.qtbot.waitUntil(lambda: not page.window.findChildren(NoteCard))


def test_what_is_noted_elsewhere_is_there_when_the_page_is_seen_again(page: WindowPage) -> None:
    note(page, "III.1", "First")
    page.state.go(Place(kind=PlaceKind.DESK))
    note(page, "III.1", "Second")
    page.state.back()
    page.qtbot.waitUntil(lambda: page.notes.texts == ["First", "Second"])


def test_a_note_that_grows_pushes_the_next_one_down(page: WindowPage) -> None:
    note(page, "III.1", "First")
    note(page, "III.1", "Second")
    before = page.notes.card("Second").top
    page.notes.card("First").write("\n".join("äbcdefgh"))
    page.qtbot.wait(30)

    assert page.notes.card("Second").top >= before + 100


def test_what_is_written_stays_in_sight_as_it_grows(page: WindowPage) -> None:
    page.window.resize(1280, 720)
    note(page, "III.1", "First")
    card = page.notes.cards[0]
    for _ in range(12):
        card.write("ä\nmore")
        page.qtbot.wait(20)

    margin = page.find(Margin, "notes_list")
    assert card.top >= 0
    assert card.bottom <= margin.height()


def test_what_another_program_changes_in_a_note_is_seen(page: WindowPage) -> None:
    note_id = note(page, "III.1", "Before")
    page.state.apply(save_note(page.state.workspace, stored(page, note_id), text="After **all**"))

    assert page.notes.cards[0].shown == "After all"


def test_a_long_note_does_not_slow_the_margin(page: WindowPage) -> None:
    note(page, "III.1", "A line of a long note. " * 40_000)
    (card,) = page.notes.cards

    assert card.bottom - card.top < 700
    assert card.shown.endswith("…")


def test_the_menu_of_a_note_offers_its_history(page: WindowPage) -> None:
    note(page, "III.1", "Sample [a](https://example.org)")

    assert page.notes.cards[0].menu == ["History…", "Add a tag", "Copy the text", "Open https://example.org…"]

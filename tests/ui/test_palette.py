"""Everything by a few letters: items, notes, tags, views, briefings and commands."""

from collections.abc import Iterator
from time import process_time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.palette import PalettePage
from tests.pages.window import WindowPage, open_window
from tests.ui.test_accessibility import check_names

from briefing_app.core.filters import Filter
from briefing_app.settings import Settings
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.workspace.annotating import add_note, remove_note
from briefing_app.workspace.briefing import add_briefing
from briefing_app.workspace.tagging import add_tags, create_tag
from briefing_app.workspace.viewing import save_view


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        opened.navigator.click("III")
        opened.navigator.click("III.1")
        yield opened


@pytest.fixture
def palette(page: WindowPage, qtbot: QtBot) -> PalettePage:
    page.press("Ctrl+K")
    return PalettePage(page.window, qtbot)


@pytest.mark.parametrize(
    ("typed", "place"),
    [("VII.1", "VII.1"), ("vii 1", "VII.1"), ("7.1", "VII.1"), ("pillar 4", "IV"), ("P.11", "P.11"), ("ii", "II")],
)
def test_a_code_leads_to_its_item(page: WindowPage, palette: PalettePage, typed: str, place: str) -> None:
    palette.write(typed)
    palette.press(Qt.Key.Key_Return)

    assert not palette.is_open
    assert page.place == place


def test_the_items_of_a_pillar_follow_its_code(palette: PalettePage) -> None:
    palette.write("vi")

    assert palette.keys[:4] == ["item/VI", "item/VI.1", "item/VI.2", "item/VI.3"]


def test_an_initiative_is_found_by_letters_of_its_headline(page: WindowPage, palette: PalettePage) -> None:
    palette.write("talent bri")
    assert palette.chosen.entry.key == "item/VII.3"
    assert [palette.chosen.entry.words[start:end] for start, end in palette.chosen.marks] == ["Talent", "Bri"]
    palette.press(Qt.Key.Key_Return)

    assert page.place == "VII.3"


def test_targets_and_mechanisms_open_where_they_are_shown(page: WindowPage, palette: PalettePage) -> None:
    palette.write("jetro")
    palette.press(Qt.Key.Key_Return)

    assert page.state.place == Place(kind=PlaceKind.MECHANISMS, item_id="jetro")


def test_notes_come_from_search_with_the_words_that_match(page: WindowPage, palette: PalettePage) -> None:
    page.state.apply(add_note(page.state.workspace, "II.3", "Two tracks\nSay which semiconductor track is meant"))
    (note,) = page.state.workspace.notebook.fetch_notes()
    palette.write("semiconductor track")
    palette.wait_for(f"note/{note.id}")
    row = next(row for row in palette.rows if row.entry.kind == "note")
    assert (row.entry.words, row.entry.aside) == ("Two tracks", "II.3")
    assert "semiconductor" in [row.line[start:end] for start, end in row.line_marks]
    palette.click(palette.rows.index(row))

    assert (page.place, page.notes.texts) == ("II.3", [note.text])


def test_a_large_notebook_is_searched_behind_the_window(page: WindowPage, palette: PalettePage) -> None:
    page.state.behind.large = 1
    page.state.apply(add_note(page.state.workspace, "II.3", "Which semiconductor track is meant"))
    (note,) = page.state.workspace.notebook.fetch_notes()
    palette.write("semiconductor track")
    palette.wait_for(f"note/{note.id}")
    page.state.behind.stop()

    assert "Which semiconductor track is meant" in palette.words


def test_items_are_found_by_the_words_of_the_document(palette: PalettePage) -> None:
    palette.write("semiconductors")
    palette.wait_for("item/II.1")
    row = next(row for row in palette.rows if row.entry.key == "item/II.1")

    assert "semiconductors" in row.line


def test_what_was_found_before_the_next_letter_is_not_shown_after_it(page: WindowPage, palette: PalettePage) -> None:
    palette.write("semiconductors")
    palette.write("vii.1")
    page.qtbot.wait(200)

    assert palette.chosen.entry.key == "item/VII.1"
    assert "item/II.1" not in palette.keys


def test_a_row_that_was_chosen_stays_chosen_when_search_adds_others(page: WindowPage, palette: PalettePage) -> None:
    page.state.apply(add_note(page.state.workspace, "I.1", "Japan talks"))
    (note,) = page.state.workspace.notebook.fetch_notes()
    palette.write("japan")
    palette.press(Qt.Key.Key_Down)
    chosen = palette.chosen.entry.key
    palette.wait_for(f"note/{note.id}")

    assert palette.chosen.entry.key == chosen


def test_a_command_is_done(page: WindowPage, palette: PalettePage) -> None:
    palette.write("shortc")
    assert palette.chosen.entry.words == "Keyboard shortcuts"
    palette.press(Qt.Key.Key_Return)

    dialog = page.window.findChild(QDialog, "shortcuts_dialog")
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()


def test_a_sign_asks_for_commands_or_tags_alone(page: WindowPage, palette: PalettePage) -> None:
    page.state.apply(add_tags(page.state.workspace, "III.1", ["dark horse"]))
    palette.write(">dark")
    assert palette.words == ["Undo: add tag “dark horse”", "Colours: Dark"]
    palette.write("#dark")
    assert palette.words == ["dark horse"]
    palette.write(">")
    asides = {row.entry.words: row.entry.aside for row in palette.rows}
    assert (asides["New note"], asides["Larger text"], asides["Removed notes…"]) == ("Ctrl N", "Ctrl +", "Edit")
    assert not {"Copy", "Paste", "Go to anything…"} & set(palette.words)


def test_a_command_that_can_do_nothing_here_is_not_offered(page: WindowPage, palette: PalettePage) -> None:
    palette.press(Qt.Key.Key_Escape)
    page.state.go(Place(kind=PlaceKind.THEMES))
    page.press("Ctrl+K")
    palette.write(">note")

    assert "New note" not in palette.words
    assert "Removed notes…" in palette.words


def test_undo_is_named_and_done_from_it(page: WindowPage, palette: PalettePage) -> None:
    palette.press(Qt.Key.Key_Escape)
    page.state.apply(add_note(page.state.workspace, "III.1", "Away"))
    page.press("Ctrl+K")
    palette.write("undo")
    assert palette.chosen.entry.words == "Undo: add note on III.1"
    palette.press(Qt.Key.Key_Return)

    assert page.state.workspace.notebook.fetch_notes() == ()


def test_the_item_in_sight_is_tagged_from_it(page: WindowPage, palette: PalettePage) -> None:
    page.state.apply(create_tag(page.state.workspace, "Tokyo desk"))
    palette.write("tokyo")
    assert "Tag III.1 with “Tokyo desk”" in palette.words
    palette.click(palette.words.index("Tag III.1 with “Tokyo desk”"))

    assert page.notes.tags == ["Tokyo desk"]
    assert page.words("status_sentence") == "Tagged with “Tokyo desk”."
    page.press("Ctrl+K")
    palette.write("tokyo")
    assert "Tag III.1 with “Tokyo desk”" not in palette.words


def test_tags_and_views_open_in_their_places(page: WindowPage, palette: PalettePage) -> None:
    workspace = page.state.workspace
    page.state.apply(create_tag(workspace, "Skills & people"))
    page.state.apply(save_view(workspace, "Lines to take", Filter(text="line")))
    (tag,), (view,) = workspace.notebook.fetch_tags(), workspace.notebook.fetch_views()
    seen: list[Place] = []
    page.state.place_changed.connect(seen.append)
    palette.write("skills")
    palette.press(Qt.Key.Key_Return)
    page.press("Ctrl+K")
    palette.write("lines to")
    palette.press(Qt.Key.Key_Return)

    assert seen == [Place(kind=PlaceKind.TAGS, item_id=tag.id), Place(kind=PlaceKind.NOTES, view_id=view.id)]


def test_a_briefing_opens_its_page(page: WindowPage, palette: PalettePage) -> None:
    changes = add_briefing(page.state.workspace, "Mobility consultation", ["III.1", "III.2"])
    page.state.apply(changes)
    palette.write("mobility con")
    assert palette.chosen.entry.kind == "briefing"
    palette.press(Qt.Key.Key_Return)

    assert page.state.place == Place(kind=PlaceKind.BRIEFINGS, item_id=changes.ids[0])
    assert page.words("briefing_head") == "Mobility consultation"


def test_what_was_used_lately_comes_first_and_is_remembered(state: AppState, qtbot: QtBot) -> None:
    changes = add_note(state.workspace, "I.1", "Soon gone")
    with open_window(
        state, qtbot, Settings(recent=["item/V.2", f"note/{changes.ids[0]}", "item/gone", "rubbish"])
    ) as page:
        page.press("Ctrl+K")
        palette = PalettePage(page.window, qtbot)
        assert palette.headings[0] == "Recently used, 2"
        assert palette.keys[:2] == ["item/V.2", f"note/{changes.ids[0]}"]
        state.apply(remove_note(state.workspace, state.workspace.notebook.fetch_notes()[0].id))
        palette.write("vi.4")
        palette.press(Qt.Key.Key_Return)
        page.press("Ctrl+K")
        assert palette.keys[:2] == ["item/VI.4", "item/V.2"]
        palette.press(Qt.Key.Key_Escape)
        left = page.window.settings(Settings())

    assert left.recent[:2] == ["item/VI.4", "item/V.2"]


def test_escape_gives_the_keyboard_back(page: WindowPage, palette: PalettePage) -> None:
    palette.press(Qt.Key.Key_Escape)
    page.find(QLineEdit, "navigator_filter").setFocus()
    page.press("Ctrl+K")
    assert page.focus_name == "palette_field"
    palette.press(Qt.Key.Key_Tab)
    assert page.focus_name == "palette_field"
    palette.press(Qt.Key.Key_Escape)

    assert (palette.is_open, page.focus_name) == (False, "navigator_filter")


def test_a_click_beside_it_or_the_same_keys_close_it(page: WindowPage, palette: PalettePage) -> None:
    cover = page.find(QWidget, "palette")
    QTest.mouseClick(cover, Qt.MouseButton.LeftButton, pos=QPoint(20, cover.height() - 20))
    assert not palette.is_open
    page.press("Ctrl+K")
    assert palette.is_open
    page.press("Ctrl+K")
    assert not palette.is_open


def test_it_follows_the_window_and_stays_inside(page: WindowPage, palette: PalettePage) -> None:
    for size in ((960, 640), (1280, 720), (1920, 1080)):
        page.window.resize(*size)
        cover, box = page.find(QWidget, "palette"), page.find(QWidget, "palette_box")
        assert (cover.width(), cover.height()) == size
        assert cover.rect().contains(box.geometry())


def test_arrows_go_round(palette: PalettePage) -> None:
    palette.write(">colours")
    first = palette.chosen
    palette.press(Qt.Key.Key_Up)
    assert palette.chosen == palette.rows[-1]
    palette.press(Qt.Key.Key_Down)
    assert palette.chosen == first
    assert first.entry.words in palette.field.accessibleDescription()


def test_everything_in_it_has_a_name_and_says_what_is_chosen(page: WindowPage, palette: PalettePage) -> None:
    palette.write("vii.1")
    check_names(page.window)
    assert palette.field.accessibleDescription() == "VII.1 Exchange of more than 500,000 personnel. People-to-People"
    palette.write("xqzzyk")

    assert palette.field.accessibleDescription() == palette.sentence


def test_a_name_that_is_none_says_so(palette: PalettePage) -> None:
    palette.write("xqzzyk")

    assert palette.rows == []
    assert palette.sentence == "Nothing is called “xqzzyk”. Fewer letters find more."
    palette.press(Qt.Key.Key_Return)
    assert palette.is_open


def test_a_slip_finds_what_was_meant(palette: PalettePage) -> None:
    palette.write(">keybaord shortcuts")

    assert palette.words[0] == "Keyboard shortcuts"


@pytest.mark.parametrize("typed", ['"', "'; DROP TABLE notes; --", "%_\\", "\u202e abc", "👩‍👩‍👧", "（）", "a" * 500])
def test_nothing_that_is_typed_is_an_error(page: WindowPage, palette: PalettePage, typed: str) -> None:
    page.state.apply(add_tags(page.state.workspace, "I.1", ["'; DROP", "100 %_\\"]))
    palette.write(typed)
    page.qtbot.wait(150)

    assert palette.is_open
    assert palette.rows or palette.sentence


def test_it_opens_at_once_however_many_tags_there_are(page: WindowPage, palette: PalettePage) -> None:
    palette.press(Qt.Key.Key_Escape)
    page.state.apply(add_tags(page.state.workspace, "I.1", [f"tag {number}" for number in range(300)]))
    page.press("Ctrl+K")
    palette.press(Qt.Key.Key_Escape)
    before = process_time()
    page.window.findChild(QWidget, "palette").open_palette()  # type: ignore[union-attr]
    spent = process_time() - before

    assert palette.is_open
    assert spent < 0.05

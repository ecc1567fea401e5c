"""The live preview: real pages of a real pack beside the choice, made by a process of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListView
from pytestqt.qtbot import QtBot
from tests.pages.briefings import BriefingsPage
from tests.pages.live_preview import LivePreviewPage
from tests.pages.window import WindowPage, open_window
from tests.ui.test_accessibility import check_names

from briefing_app import paths
from briefing_app.core.briefing import BriefingId
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.core.product import Product
from briefing_app.ui.models.briefing_choice import PAGE_ROLE
from briefing_app.ui.models.preview_process import PreviewProcess
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.widgets.live_preview import FIRST_START
from briefing_app.workspace import briefing as briefings
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.preview_messages import Ask, Order
from briefing_app.workspace.workspace import Workspace

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        yield opened


@pytest.fixture
def page(window: WindowPage) -> BriefingsPage:
    """The page, with one briefing of three items open."""
    changes = briefings.add_briefing(window.state.workspace, "Review", ["I.1", "II.3", "III.1"])
    window.state.apply(changes)
    window.state.go(Place(kind=PlaceKind.BRIEFINGS))
    return BriefingsPage(window.window)


@pytest.fixture
def preview(page: BriefingsPage, window: WindowPage, qtbot: QtBot) -> LivePreviewPage:
    """With its first page drawn."""
    shown = LivePreviewPage(window.window, qtbot)
    shown.wait()
    return shown


def only(workspace: Workspace) -> BriefingId:
    (briefing,) = workspace.notebook.fetch_briefings()
    return briefing.id


def page_of(page: BriefingsPage, name: str) -> int | None:
    number = page.index(name).data(PAGE_ROLE)
    return int(number) if number is not None else None


def processes(window: WindowPage) -> list[QProcess]:
    return window.window.findChildren(QProcess)


def test_pages_stand_beside_the_choice_and_are_counted_in_it(
    preview: LivePreviewPage, page: BriefingsPage, window: WindowPage, qtbot: QtBot
) -> None:
    first, last = preview.count.split(" of ")
    assert first == "1"
    assert page.words("briefing_contents_aside") == f"{last} pages, 3 entries"
    assert [page_of(page, name) for name in ("I.1", "II.3", "III.1")] == sorted(
        page_of(page, name) or 0 for name in ("I.1", "II.3", "III.1")
    )
    qtbot.waitUntil(lambda: preview.has_small, timeout=5000)
    assert preview.thumbs.model().rowCount() == int(last)
    check_names(window.window)


def test_an_entry_leads_to_its_page_and_a_page_to_its_entry(preview: LivePreviewPage, page: BriefingsPage) -> None:
    total = preview.count.split(" of ")[1]
    page.select("III.1")
    preview.wait_for(f"{page_of(page, 'III.1')} of {total}")
    start = page_of(page, "II.3")
    assert start is not None
    preview.click_small(start)
    preview.wait_for(f"{start} of {total}")
    assert page.selected == ["II.3"]
    preview.press(Qt.Key.Key_Home)
    preview.wait_for(f"1 of {total}")
    assert page.selected == ["II.3"]
    page.select("I.1")
    preview.wait_for(f"{page_of(page, 'I.1')} of {total}")
    preview.press(Qt.Key.Key_PageDown)
    preview.press(Qt.Key.Key_PageUp)
    page.choice.clearSelection()
    preview.click_page()
    assert page.selected == ["I.1"]
    preview.click("next")
    preview.click("previous")
    assert preview.count == f"{page_of(page, 'I.1')} of {total}"


def test_what_changes_is_shown_and_the_page_that_is_read_stays(
    preview: LivePreviewPage, page: BriefingsPage, state: AppState
) -> None:
    before = page_of(page, "III.1")
    page.select("III.1")
    preview.wait_for(f"{before} of {preview.count.split(' of ')[1]}")
    preview.press(Qt.Key.Key_PageUp)
    preview.press(Qt.Key.Key_PageDown)
    entries = state.workspace.notebook.fetch_briefing(only(state.workspace))
    assert entries is not None
    state.apply(briefings.add_entries(state.workspace, entries.id, ["V.1", "V.2"], before=entries.entries[0].id))
    preview.wait_for_change()
    after = page_of(page, "III.1")
    assert before is not None
    assert after is not None
    assert after > before
    assert preview.count.startswith(f"{after} of ")


def test_what_is_moved_dropped_or_left_out_is_gone_to(
    preview: LivePreviewPage, page: BriefingsPage, state: AppState
) -> None:
    page.select("III.1")
    page.press(Qt.Key.Key_Up, ALT)
    preview.wait_for_change()
    assert preview.count.startswith(f"{page_of(page, 'III.1')} of ")
    page.drop(["V.3"], above="I.1")
    preview.wait_for_change()
    assert page.selected == ["V.3"]
    assert preview.count.startswith(f"{page_of(page, 'V.3')} of ")


def test_another_product_is_another_preview(preview: LivePreviewPage, page: BriefingsPage) -> None:
    preview.choose(Product.ONE_PAGE)
    preview.wait_for("1 of 1")
    assert page_of(page, "II.3") is None
    preview.choose(Product.BOOKLET)
    preview.wait_for_change()
    sides = int(preview.count.split(" of ")[1])
    assert page.words("briefing_contents_aside") == f"{2 * sides} pages, 3 entries"


def test_what_cannot_be_printed_is_said_in_place_of_the_pages(
    preview: LivePreviewPage, page: BriefingsPage, state: AppState, qtbot: QtBot
) -> None:
    note = add_note(state.workspace, "V.1", "Our own doubts").ids[0]
    page.drop([note])
    qtbot.waitUntil(lambda: "is private" in preview.sentence, timeout=5000)
    assert preview.count == ""
    page.press(Qt.Key.Key_Delete)
    preview.wait()
    assert preview.sentence == ""
    page.select("I.1", "II.3", "III.1")
    page.press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "once something is chosen" in preview.sentence, timeout=5000)


def test_what_was_found_leads_to_its_page_and_to_where_it_is_mended(
    preview: LivePreviewPage, page: BriefingsPage, state: AppState, qtbot: QtBot
) -> None:
    made = add_note(
        state.workspace, "III.1", "Ask", kind=NoteKind.ACTION, visibility=Visibility.PACK, due=state.workspace.today()
    )
    state.apply(made)
    checks = page.find(QListView, "briefing_checks")
    model = checks.model()

    def find_row() -> int:
        rows = [row for row in range(model.rowCount()) if "An action on III.1" in str(model.index(row, 0).data())]
        return rows[0] if rows else -1

    qtbot.waitUntil(lambda: find_row() >= 0, timeout=5000)
    assert page.words("briefing_before_aside") == "Nothing to check"
    index = model.index(find_row(), 0)
    checks.scrollTo(index)
    QTest.mouseClick(checks.viewport(), Qt.MouseButton.LeftButton, pos=checks.visualRect(index).center())
    assert page.selected == ["III.1"]
    assert preview.count.startswith(f"{page_of(page, 'III.1')} of ")
    checks.setCurrentIndex(index)
    QTest.keyClick(checks, Qt.Key.Key_Return)
    assert (state.place.kind, state.place.item_id) == (PlaceKind.ITEM, "III.1")


def test_a_process_that_is_killed_is_said_and_begun_again_with_the_next_change(
    preview: LivePreviewPage, page: BriefingsPage, window: WindowPage, qtbot: QtBot
) -> None:
    (process,) = processes(window)
    process.kill()
    qtbot.waitUntil(lambda: "stopped the preview" in preview.sentence, timeout=5000)
    page.select("III.1")
    page.press(Qt.Key.Key_Up, ALT)
    preview.wait()
    assert preview.sentence == ""


def test_the_process_ends_when_nobody_asks_any_more_even_if_the_window_is_killed(state: AppState, qtbot: QtBot) -> None:
    process = QProcess()
    command = paths.own_command()
    process.start(command[0], [*command[1:], f"--notebook={state.workspace.notebook_file}", "serve-preview"])
    assert process.waitForStarted()
    process.closeWriteChannel()
    assert process.waitForFinished(20_000)
    assert process.exitCode() == 0


def test_a_hundred_changes_at_once_are_laid_out_once(
    preview: LivePreviewPage, state: AppState, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: preview.has_small, timeout=5000)
    orders: list[Order] = []
    ask = PreviewProcess.ask

    def listen(process: PreviewProcess, order: Order) -> None:
        orders.append(order)
        ask(process, order)

    monkeypatch.setattr(PreviewProcess, "ask", listen)
    for _ in range(100):
        preview.preview.refresh()
    preview.wait_for_change()
    assert sum(order.ask is Ask.LAY_OUT for order in orders) == 1


def test_who_only_passes_by_starts_no_process(page: BriefingsPage, window: WindowPage, qtbot: QtBot) -> None:
    window.state.go(Place(kind=PlaceKind.DESK))
    QTest.qWait(2 * FIRST_START)
    assert processes(window) == []


def test_the_fields_take_the_place_of_the_preview_and_escape_gives_it_back(
    page: BriefingsPage, window: WindowPage
) -> None:
    edit = page.find(QAbstractButton, "briefing_edit")
    assert edit.text() == "Edit"
    window.press("Alt+T")
    assert window.focus_name == "briefing_title"
    assert edit.text() == "Preview"
    window.press("Esc")
    assert window.focus_name == "briefing_choice"
    assert page.find(QAbstractButton, "briefing_print").isEnabled()
    assert edit.text() == "Edit"


def test_nothing_of_the_preview_is_written_to_the_disk(
    preview: LivePreviewPage, state: AppState, tmp_path: Path
) -> None:
    assert preview.count
    assert list(tmp_path.rglob("*.pdf")) == []


def test_what_blocks_keeps_it_from_being_printed_and_is_named(
    preview: LivePreviewPage, page: BriefingsPage, state: AppState, qtbot: QtBot
) -> None:
    button = page.find(QAbstractButton, "briefing_print")
    assert button.isEnabled()
    made = only(state.workspace)
    briefing = briefings.fetch_briefing(state.workspace, made)
    state.apply(briefings.save_briefing(state.workspace, briefing, marking="\u200b"))
    qtbot.waitUntil(lambda: not button.isEnabled(), timeout=5000)
    assert "marking shows nothing" in button.toolTip()
    assert "1 blocks printing" in page.words("briefing_before_aside")
    state.apply(
        briefings.save_briefing(state.workspace, briefings.fetch_briefing(state.workspace, made), marking="TLP:GREEN")
    )
    qtbot.waitUntil(button.isEnabled, timeout=5000)

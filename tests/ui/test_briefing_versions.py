"""A briefing that two windows wrote at once: the page says so, and both are looked at and settled."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.pages.briefings import BriefingsPage
from tests.pages.dialogs import DialogPage
from tests.pages.window import WindowPage, open_window
from tests.ui.test_accessibility import check_names

from briefing_app import paths
from briefing_app.core.briefing import Briefing, Entry, EntryId, EntryKind
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.workspace.briefing import add_briefing, fetch_briefing, save_briefing
from briefing_app.workspace.workspace import Workspace


@pytest.fixture
def window(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    """The briefing page, where a purpose was typed while another window wrote one and added an initiative."""
    made = add_briefing(state.workspace, "Review", ["I.1", "II.3"])
    with open_window(state, qtbot) as opened:
        state.go(Place(kind=PlaceKind.BRIEFINGS))
        shown = fetch_briefing(state.workspace, made.ids[0])
        page = BriefingsPage(opened.window)
        page.write("briefing_purpose", "Typed here")
        with Workspace(paths.vision_file(), state.workspace.notebook_file) as other:
            more = Entry(id=EntryId("more"), kind=EntryKind.ITEM, refers_to="V.1")
            save_briefing(other, shown, purpose="Written <b>there</b>", entries=(*shown.entries, more))
            state.look_outside()
        assert state.flush() == ()
        yield opened


@pytest.fixture
def dialog(window: WindowPage, qtbot: QtBot) -> DialogPage:
    BriefingsPage(window.window).click("briefing_compare")
    return DialogPage(window.window, "briefing_versions", qtbot)


def only(state: AppState) -> Briefing:
    (briefing,) = state.workspace.notebook.fetch_briefings()
    return briefing


def test_both_versions_can_be_read_line_by_line(dialog: DialogPage) -> None:
    said = dialog.text("words")
    assert "Typed here" in said
    assert "Written <b>there</b>" in said
    assert "V.1" in said
    assert dialog.rows[0].startswith("On the page")
    assert dialog.rows[1].startswith("The other")
    check_names(dialog.dialog)


@pytest.mark.parametrize(
    ("button", "purpose", "items"),
    [
        ("keep", "Typed here", ("I.1", "II.3")),
        ("other", "Written <b>there</b>", ("I.1", "II.3", "V.1")),
        ("both", "Typed here", ("I.1", "II.3", "V.1")),
    ],
)
def test_one_is_kept_or_both_lists_are_taken_together(
    dialog: DialogPage, window: WindowPage, state: AppState, button: str, purpose: str, items: tuple[str, ...]
) -> None:
    dialog.press(button)
    window.come_back()
    page = BriefingsPage(window.window)
    assert (only(state).purpose, only(state).item_ids, only(state).versions) == (purpose, items, 1)
    assert page.text("briefing_purpose") == purpose
    assert page.words("briefing_versions") == ""
    page.choice.setFocus()
    window.press("Ctrl+Z")
    assert only(state).versions == 2


def test_what_is_typed_meanwhile_is_saved_and_not_lost(window: WindowPage, state: AppState, qtbot: QtBot) -> None:
    page = BriefingsPage(window.window)
    page.write("briefing_place", "Delhi")
    page.click("briefing_compare")
    dialog = DialogPage(window.window, "briefing_versions", qtbot)
    assert "Delhi" in dialog.text("words")
    dialog.press("later")
    assert (only(state).place, only(state).versions) == ("Delhi", 2)


def test_a_version_on_the_page_is_no_other_one(dialog: DialogPage) -> None:
    dialog.choose(0)
    assert not dialog.part(QPushButton, "other").isEnabled()
    assert not dialog.part(QPushButton, "both").isEnabled()

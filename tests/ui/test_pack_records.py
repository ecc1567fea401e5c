"""The record of the last pack is kept by itself, so that a late supplement finds its page."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot
from tests.pages.dialogs import DialogPage, trigger
from tests.pages.window import WindowPage, open_window
from tests.ui.test_accessibility import check_names

from briefing_app.core.briefing import Briefing
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.core.product import PackForm, Product
from briefing_app.ui.pack_records import keep_record
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.briefing import add_briefing, add_entries, remove_entries
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.dressing import write_pack_record
from briefing_app.workspace.pack_records import find_kept_record, plan_supplement, prepare_record

CODES = ["III.1", "VII.1", "VII.2"]
MAKING_TAKES = 60_000


@pytest.fixture
def briefing(state: AppState) -> Briefing:
    """One of three initiatives, whose pack was made."""
    add_briefing(state.workspace, "Review", CODES)
    (made,) = state.workspace.notebook.fetch_briefings()
    record = prepare_record(state.workspace.notebook_file, made.id)
    write_pack_record(build_briefing_contents(state.workspace, made.id), record)
    return made


@pytest.fixture
def window(state: AppState, briefing: Briefing, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=briefing.id))
        yield opened


def record_of(state: AppState, briefing: Briefing) -> Path:
    record = find_kept_record(state.workspace.notebook_file, briefing.id)
    assert record is not None
    return record


def test_what_was_printed_is_recorded_behind_the_window(state: AppState, qtbot: QtBot) -> None:
    add_briefing(state.workspace, "Printed", CODES)
    (briefing,) = state.workspace.notebook.fetch_briefings()
    process = keep_record(state, briefing, PackForm(product=Product.LARGE_PRINT))
    assert process is not None
    with qtbot.waitSignal(process.finished, timeout=MAKING_TAKES) as finished:
        pass
    record = record_of(state, briefing)
    assert finished.args == [record]
    assert [each.name for each in record.parent.iterdir()] == [record.name]
    add_entries(state.workspace, briefing.id, ["V.1"])
    plan = plan_supplement(state.workspace, briefing.id, record_of(state, briefing))
    assert plan.form.product is Product.LARGE_PRINT
    assert "V.1" in plan.new


def test_a_line_on_an_item_goes_behind_the_page_of_that_item(state: AppState, briefing: Briefing) -> None:
    add_note(state.workspace, "VII.1", "Late", kind=NoteKind.LINE, visibility=Visibility.PACK)
    plan = plan_supplement(state.workspace, briefing.id, record_of(state, briefing))
    assert plan.first == f"{plan.after}A"
    assert 1 < plan.after < plan.pages
    assert plan_supplement(state.workspace, briefing.id, record_of(state, briefing), after=2).first == "2A"


def test_where_nothing_is_new_there_is_no_supplement(state: AppState, briefing: Briefing) -> None:
    with pytest.raises(BadInput, match="Nothing is new"):
        plan_supplement(state.workspace, briefing.id, record_of(state, briefing))


def test_a_record_of_a_product_of_a_later_version_is_refused(state: AppState, briefing: Briefing) -> None:
    record = record_of(state, briefing)
    record.write_text(json.dumps(json.loads(record.read_text("utf-8")) | {"product": "hologram"}), "utf-8")
    with pytest.raises(BadInput, match="does not know"):
        plan_supplement(state.workspace, briefing.id, record)


def test_the_dialog_says_to_which_pack_and_behind_which_page(
    window: WindowPage, state: AppState, briefing: Briefing, qtbot: QtBot
) -> None:
    add_entries(state.workspace, briefing.id, ["V.1"])
    plan = plan_supplement(state.workspace, briefing.id, record_of(state, briefing))
    trigger(window.window, "late_supplement")
    dialog = DialogPage(window.window, "briefing_supplement", qtbot)
    check_names(dialog.dialog)
    assert plan.check_code in dialog.words("pack")
    assert "V.1" in dialog.words("new")
    after = dialog.part(QComboBox, "after")
    assert (after.currentText(), after.count()) == (str(plan.after), plan.pages)
    assert f"supplement {plan.after}A" in dialog.label("pack_out")
    after.setCurrentIndex(1)
    assert "supplement 2A" in dialog.label("pack_out")


def test_tab_goes_through_the_dialog_as_it_stands(
    window: WindowPage, state: AppState, briefing: Briefing, qtbot: QtBot
) -> None:
    add_entries(state.workspace, briefing.id, ["V.1"])
    trigger(window.window, "late_supplement")
    dialog = DialogPage(window.window, "briefing_supplement", qtbot).dialog
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    names = [window.focus_name]
    for _ in range(4):
        window.press("Tab")
        names.append(window.focus_name)
    own = "briefing_supplement_"
    assert names == [f"{own}after", "pack_choose_out", "pack_cancel", "pack_make", f"{own}choose"]


@pytest.mark.parametrize("words", ["", "{}", "no record", '{"parts": 3}'])
def test_a_file_that_is_no_record_is_refused_and_another_can_be_chosen(
    window: WindowPage,
    state: AppState,
    briefing: Briefing,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    words: str,
) -> None:
    add_entries(state.workspace, briefing.id, ["V.1"])
    bad = tmp_path / "bad.json"
    bad.write_text(words)
    trigger(window.window, "late_supplement")
    dialog = DialogPage(window.window, "briefing_supplement", qtbot)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_: (str(bad), "")))
    dialog.press("choose")
    assert "bad.json" in dialog.label("pack_error")
    good = str(record_of(state, briefing))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_: (good, "")))
    dialog.press("choose")
    assert dialog.label("pack_error") == ""
    assert "V.1" in dialog.words("new")


def test_a_duplicate_says_what_changed_since_the_meeting_before(
    window: WindowPage, state: AppState, briefing: Briefing, qtbot: QtBot
) -> None:
    add_note(state.workspace, "VII.1", "Say <b>this</b> now", kind=NoteKind.LINE, visibility=Visibility.PACK)
    add_note(state.workspace, "VII.1", "Not this", kind=NoteKind.LINE)
    remove_entries(state.workspace, briefing.id, [briefing.entries[0].id])
    trigger(window.window, "duplicate_briefing")
    assert state.place.item_id != briefing.id
    assert window.words_of_status.startswith("Duplicated “Review”. Things that are other than in its last pack: 2.")
    trigger(window.window, "what_changed")
    dialog = DialogPage(window.window, "briefing_changes", qtbot)
    check_names(dialog.dialog)
    said = dialog.text("words")
    assert "Say <b>this</b> now" in said
    assert "No longer in it\n    III.1" in said
    assert "Not this" not in said


def test_where_nothing_changed_or_no_pack_was_made_it_is_said(
    window: WindowPage, state: AppState, briefing: Briefing, qtbot: QtBot
) -> None:
    trigger(window.window, "what_changed")
    dialog = DialogPage(window.window, "briefing_changes", qtbot)
    assert dialog.words("about").startswith("Nothing is other than in the pack of")
    dialog.press("close")
    record_of(state, briefing).unlink()
    trigger(window.window, "what_changed")
    assert "No pack of this briefing" in DialogPage(window.window, "briefing_changes", qtbot).words("about")

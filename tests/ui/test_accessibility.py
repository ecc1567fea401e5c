"""Everything that can be used has a name, can be reached by keys, and shows where the keyboard is."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app.core.acts import Act
from briefing_app.ui.pages import Pages
from briefing_app.ui.panels.targets import TargetsPanel
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.widgets.focus_ring import Ring
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.bodies import make_note_body
from briefing_app.workspace.measuring import add_measurement
from briefing_app.workspace.tagging import add_tags

CONTROLS = (QAbstractButton, QLineEdit, QTextEdit, QComboBox, QAbstractItemView)
INSIDE_OTHERS = ("qt_", "_q_")
MOST_STOPS = 200


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    add_note(state.workspace, "I.1", "Sample")
    add_tags(state.workspace, "I.1", ["sample"])
    with open_window(state, qtbot) as opened:
        opened.navigator.click("I.1")
        yield opened


def controls(root: QWidget) -> list[QWidget]:
    """What a person can use, without the parts that Qt builds into it."""
    return [
        widget
        for kind in CONTROLS
        for widget in root.findChildren(kind)
        if widget.isVisible() and not widget.objectName().startswith(INSIDE_OTHERS) and not _is_part(widget)
    ]


def _is_part(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QLineEdit | QComboBox)


def accessible_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def check_names(root: QWidget) -> None:
    nameless = [
        f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parentWidget()).__name__}"
        for widget in controls(root)
        if not accessible_name(widget) or not widget.objectName()
    ]
    assert nameless == []


def test_every_control_of_the_reading_window_has_a_name(page: WindowPage) -> None:
    page.notes.cards[0].choose_kind("Action")
    page.search.write("semi")

    assert len(controls(page.window)) > 12
    check_names(page.window)


def test_every_control_of_the_targets_has_a_name(page: WindowPage) -> None:
    page.press("Ctrl+Shift+T")

    check_names(page.window)


@pytest.mark.parametrize("row", ["Mechanisms and institutions", "Themes", "What is left open", "Press report"])
def test_every_control_of_what_is_looked_up_has_a_name(page: WindowPage, row: str) -> None:
    page.navigator.click(row)

    check_names(page.window)


def test_every_control_of_a_selection_has_a_name(page: WindowPage) -> None:
    page.reader.drag_over("progress made")
    assert page.bar.is_shown
    check_names(page.window)
    page.bar.press("highlight_in_sky")
    page.press("F8")
    check_names(page.window)


def test_every_control_of_the_tray_has_a_name(page: WindowPage) -> None:
    note = page.state.workspace.notebook.fetch_notes("I.1")[0]
    with page.state.workspace.log.step(Act.NEW_EDITION) as step:
        step.put("note", note.id, {**make_note_body(note), "item_id": "I.99"})
    page.state.apply(step.changes)
    page.state.go(Place(kind=PlaceKind.TRAY))

    page.find(QLineEdit, "tray_item")
    check_names(page.window)


def test_every_control_of_a_mechanism_has_a_name(page: WindowPage) -> None:
    page.state.apply(add_note(page.state.workspace, "cepa", "Sample"))
    page.state.go(Place(kind=PlaceKind.MECHANISMS, item_id="cepa"))
    page.notes.cards[0].choose_kind("Action")

    check_names(page.window)


def test_every_control_of_a_card_has_a_name(page: WindowPage, qtbot: QtBot) -> None:
    page.navigator.click("II")
    page.navigator.click("II.4")
    page.reader.point_at("JETRO")
    qtbot.waitUntil(lambda: page.reader.card != "")

    check_names(page.window)


@pytest.mark.parametrize(
    ("name", "dialog_name"),
    [
        ("shortcuts", "shortcuts_dialog"),
        ("guide", "guide_window"),
        ("show_source", "source_window"),
        ("about", "about_dialog"),
        ("make_pack", "pack_dialog"),
        ("record", "measure_dialog"),
    ],
)
def test_every_control_of_a_dialog_has_a_name(page: WindowPage, name: str, dialog_name: str) -> None:
    next(each for menu in page.menus() for each in menu.actions() if each.objectName() == name).trigger()
    dialog = page.window.findChild(QDialog, dialog_name)
    assert dialog is not None

    check_names(dialog)
    dialog.close()


def test_a_button_with_the_keyboard_wears_a_ring(page: WindowPage) -> None:
    button = page.find(QAbstractButton, "new_note")
    page.find(QLineEdit, "tag_field").setFocus()
    assert not [ring for ring in page.window.findChildren(Ring) if ring.isVisible()]
    button.setFocus()
    (ring,) = [ring for ring in page.window.findChildren(Ring) if ring.isVisible()]

    assert ring.mapToGlobal(ring.rect().center()) == button.mapToGlobal(button.rect().center())
    assert ring.width() > button.width()


@pytest.mark.parametrize("name", ["line_chart", "target_figures"])
def test_so_does_a_chart_or_a_table_of_figures(page: WindowPage, name: str) -> None:
    add_measurement(
        page.state.workspace, "investment-2022-2026", value=Decimal(2), as_of=date(2025, 12, 31), source="Survey"
    )
    page.press("Ctrl+Shift+T")
    shown = page.find(QWidget, name)
    page.window.findChild(TargetsPanel).ensureWidgetVisible(shown)  # type: ignore[union-attr]
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    (ring,) = [ring for ring in page.window.findChildren(Ring) if ring.isVisible()]

    assert ring.mapToGlobal(ring.rect().center()) == shown.mapToGlobal(shown.rect().center())
    assert not ring.visibleRegion().isEmpty()


def test_the_ring_in_the_margin_goes_with_what_is_scrolled_away(page: WindowPage) -> None:
    button = page.find(QAbstractButton, "new_note")
    button.setFocus()
    (ring,) = [ring for ring in page.window.findChildren(Ring) if ring.isVisible()]
    bar = page.reader.page.verticalScrollBar()
    bar.setValue(bar.maximum())

    assert ring.visibleRegion().isEmpty()


def test_tab_leads_through_every_control_and_back(page: WindowPage) -> None:
    page.find(QLineEdit, "navigator_filter").setFocus()
    met: list[str] = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused.objectName() in met and focused.objectName() == met[0]:
            break
        met.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    wanted = {"navigator_filter", "navigator_tree", "source_page", "tag_field", "note_text", "note_kind"}
    wanted |= {"note_visibility", "note_remove", "new_note", "search_field", "toolbar_new_note", "toolbar_make_pack"}
    assert wanted <= set(met)
    order = [met.index(name) for name in ("navigator_tree", "source_page", "tag_field", "note_kind", "note_text")]
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("kind", "most_wanted", "first"),
    [
        (PlaceKind.NOTES, "notes_table", "filter_text"),
        (PlaceKind.TAGS, "tags_table", "tags_filter"),
        (PlaceKind.OPEN, "lookup_page", "lookup_filter"),
        (PlaceKind.TARGETS, "targets_list", "targets_view_bullets"),
    ],
)
def test_tab_stops_at_every_control_of_a_page_from_its_head_on(
    page: WindowPage, kind: PlaceKind, most_wanted: str, first: str
) -> None:
    page.state.go(Place(kind=kind))
    pages = page.window.findChild(Pages)
    assert pages is not None
    pages.take_keyboard()
    assert page.focus_name == most_wanted
    page.find(QTreeView, "navigator_tree").setFocus()
    there, back = list_stops(page, "Tab"), list_stops(page, "Shift+Tab")
    assert (there[1], back[-1]) == (first, first)
    usable = {each.objectName() for each in controls(pages) if each.isEnabled() and is_stop(each)}
    assert usable <= set(there)
    assert usable <= set(back)


def list_stops(page: WindowPage, keys: str) -> list[str]:
    """Where the keyboard comes by, until it is where it was; each has a name."""
    met: list[str] = []
    while page.focus_name not in met[:1] and len(met) < MOST_STOPS:
        focused = QApplication.focusWidget()
        assert focused is not None
        assert accessible_name(focused), f"{keys} stops at {focused.objectName()}, which has no name"
        met.append(focused.objectName())
        page.press(keys)
    return list(dict.fromkeys(met))


def is_stop(widget: QWidget) -> bool:
    """Of buttons of which one is chosen, Tab stops at that, and arrows choose another."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_the_text_says_where_the_reader_is(page: WindowPage) -> None:
    assert page.reader.page.accessibleDescription().startswith("I.1, ")


def test_rows_say_their_code_and_their_notes(page: WindowPage) -> None:
    tree = page.window.findChild(QAbstractItemView, "navigator_tree")
    assert tree is not None
    said = tree.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "I.1 JPY 10 trillion of private investment, notes: 1"

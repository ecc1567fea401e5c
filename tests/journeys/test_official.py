"""The official's month: tags by desk and theme, mends the tags, records figures, and answers where a target stands."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget
from tests.journeys.steps import find, record_figure
from tests.pages.tags import TagsPage
from tests.pages.window import WindowPage

from briefing_app.core.briefing import EntryKind
from briefing_app.ui.state import Place, PlaceKind

TAGS = {"III.1": ("rail", "Tokyo desk"), "III.2": ("railways",), "VII.1": ("people",)}


def tag(page: WindowPage, item_id: str, *names: str) -> None:
    find(page, item_id, item_id)
    for name in names:
        page.press("Ctrl+T")
        page.notes.add_tag(name)


def test_a_month_of_tags_figures_and_one_answer(page: WindowPage) -> None:
    state, notebook = page.state, page.state.workspace.notebook
    for item_id, names in TAGS.items():
        tag(page, item_id, *names)
    page.press("Ctrl+N")
    page.notes.cards[0].write("Ask the ministry for the split.")
    page.notes.cards[0].choose_kind("Action")
    page.notes.cards[0].fill_action("Desk officer", "2020-01-31")
    page.qtbot.waitUntil(lambda: state.unsaved_count == 0)

    page.press("Ctrl+Shift+G")
    merge_twins(page.tags)
    assert [each.name for each in notebook.fetch_tags()] == ["people", "rail", "Tokyo desk"]
    page.come_back()
    page.tags.table.setFocus()
    page.press("Ctrl+Z")
    assert len(notebook.fetch_tags()) == 4
    page.press("Ctrl+Shift+Z")
    page.tags.rename("people", "People to people")
    assert page.navigator.count_of("Tags") == 3

    page.press("Ctrl+Shift+A")
    assert page.list.rows == ["Ask the ministry for the split."]
    page.list.check(0)
    assert page.list.rows == []

    state.go(Place(kind=PlaceKind.TARGETS, item_id="personnel-exchange"))
    assert page.find(QWidget, "status_mark").accessibleName() == "No data"
    record_figure(page, "31000", "Survey, sample")
    (figure,) = notebook.fetch_measurements("personnel-exchange")
    assert (figure.value, figure.source) == (Decimal(31000), "Survey, sample")
    assert page.find(QWidget, "status_mark").accessibleName() != "No data"

    page.navigator.tree.setFocus()
    rail = notebook.fetch_tag("rail")
    assert rail is not None
    state.go(Place(kind=PlaceKind.TAGS, item_id=rail.id))
    page.press("Ctrl+Shift+B")
    (briefing,) = notebook.fetch_briefings()
    assert [(entry.kind, entry.refers_to) for entry in briefing.entries] == [
        (EntryKind.ITEM, "III.1"),
        (EntryKind.ITEM, "III.2"),
    ]


def merge_twins(tags: TagsPage) -> None:
    """Two tags that are one: the one most used stays."""
    tags.check("rail", "railways")
    tags.choose("tag_merge_into", "rail")
    tags.press_button("tag_merge")
    assert tags.find(QAbstractItemView, "tag_uses_list").model().rowCount() == 2
    tags.press(Qt.Key.Key_Home)

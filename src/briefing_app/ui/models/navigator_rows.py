"""A row of the navigator: what it knows beside its words, and what a screen reader says of it."""

from collections.abc import Mapping
from enum import IntEnum, StrEnum

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem

from briefing_app.ui.state import Place, PlaceKind

Index = QModelIndex | QPersistentModelIndex


class RowKind(StrEnum):
    """How a row is drawn."""

    PLAIN = "plain"
    HEADING = "heading"
    PILLAR = "pillar"
    INITIATIVE = "initiative"
    TAGS = "tags"
    TAG = "tag"
    VIEW = "view"


class Role(IntEnum):
    """What a row knows beside its words."""

    KIND = Qt.ItemDataRole.UserRole + 1
    PLACE = Qt.ItemDataRole.UserRole + 2
    CODE = Qt.ItemDataRole.UserRole + 3
    COUNT = Qt.ItemDataRole.UserRole + 4
    NOTES = Qt.ItemDataRole.UserRole + 5
    ICON = Qt.ItemDataRole.UserRole + 6
    NAMES = Qt.ItemDataRole.UserRole + 7
    COLOUR = Qt.ItemDataRole.UserRole + 8
    VIEW = Qt.ItemDataRole.UserRole + 9


DRAGGED = (RowKind.PILLAR, RowKind.INITIATIVE)
"""What can be dragged onto a tag."""


def make_row(kind: RowKind, words: str, place: Place | None = None) -> QStandardItem:
    """A row that leads to a place; a heading leads nowhere."""
    row = QStandardItem(words)
    row.setData(kind, Role.KIND)
    row.setData(place, Role.PLACE)
    row.setEditable(False)
    row.setDragEnabled(kind in DRAGGED)
    row.setDropEnabled(kind == RowKind.TAG)
    if kind == RowKind.HEADING:
        row.setSelectable(False)
        row.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return row


def update(row: QStandardItem, values: Mapping[int, object]) -> None:
    """Sets only what is another, since every setting is heard by the view."""
    for role, value in values.items():
        if row.data(role) != value:
            row.setData(value, role)


def item_place(item_id: str) -> Place:
    """Where an item of the corpus, or a page that is made like one, is read."""
    return Place(kind=PlaceKind.ITEM, item_id=item_id)


def say_row(row: QStandardItem) -> str:
    """What a screen reader says."""
    said = " ".join(part for part in (row.data(Role.CODE), row.text()) if part)
    if row.data(Role.KIND) in (RowKind.TAG, RowKind.VIEW):
        words = QCoreApplication.translate("Navigator", "{row}, {count} in all")
        return words.format(row=said, count=row.data(Role.COUNT) or 0)
    notes = row.data(Role.NOTES) or 0
    if not notes:
        return said
    return QCoreApplication.translate("Navigator", "{row}, notes: {count}").format(row=said, count=notes)

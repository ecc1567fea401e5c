"""The rows of the navigator: targets, pillars with their initiatives, and what is there to look up."""

from collections.abc import Mapping, Sequence
from enum import IntEnum, StrEnum

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from briefing_app.core.corpus import VISION, Corpus, ItemKind
from briefing_app.ui.models.lookup import name_lookup
from briefing_app.ui.models.page import OPENING_PAGE, PRESS_PAGE
from briefing_app.ui.state import Place, PlaceKind

Index = QModelIndex | QPersistentModelIndex


class RowKind(StrEnum):
    """How a row is drawn."""

    PLAIN = "plain"
    HEADING = "heading"
    PILLAR = "pillar"
    INITIATIVE = "initiative"


class Role(IntEnum):
    """What a row knows beside its words."""

    KIND = Qt.ItemDataRole.UserRole + 1
    PLACE = Qt.ItemDataRole.UserRole + 2
    CODE = Qt.ItemDataRole.UserRole + 3
    COUNT = Qt.ItemDataRole.UserRole + 4
    NOTES = Qt.ItemDataRole.UserRole + 5
    ICON = Qt.ItemDataRole.UserRole + 6
    NAMES = Qt.ItemDataRole.UserRole + 7


class NavigatorModel(QStandardItemModel):
    """All rows. Small enough to be held whole: some seventy."""

    def __init__(self, corpus: Corpus) -> None:
        super().__init__()
        self._corpus = corpus
        self._rows: dict[str, QStandardItem] = {}
        self._add_targets()
        self._add_pillars()
        self._add_sources()

    def show_note_counts(self, counts: Mapping[str, int]) -> None:
        """How many notes every item has. A row counts all that it stands for: a pillar its initiatives, and so on."""
        by_row = dict.fromkeys(self._rows, 0)
        for item_id, count in counts.items():
            for key in self._find_keys(item_id):
                by_row[key] += count
        for key, row in self._rows.items():
            if row.data(Role.NOTES) != by_row[key]:
                row.setData(by_row[key], Role.NOTES)
                row.setData(_say_row(row), Qt.ItemDataRole.AccessibleTextRole)

    def find_row(self, place: Place) -> QModelIndex:
        """The row that stands for a place: its own, or that of its pillar or source."""
        if place.kind is not PlaceKind.ITEM:
            return self._rows[place.kind].index()
        return self._rows[self._find_keys(place.item_id)[0]].index()

    def _find_keys(self, item_id: str) -> tuple[str, ...]:
        """The rows that stand for an item, the nearest first; none for an item that the corpus does not have."""
        if not self._corpus.has_item(item_id):
            return ()
        item = self._corpus.item(item_id)
        if item.kind is ItemKind.MECHANISM:
            return (PlaceKind.MECHANISMS,)
        if item.pillar_id is None:
            source_id = self._corpus.passage(item.passage_id).source_id
            return (OPENING_PAGE if source_id == VISION else PRESS_PAGE,)
        own = item.passage_id if item.kind in (ItemKind.INITIATIVE, ItemKind.TARGET) else None
        return (own, item.pillar_id) if own else (item.pillar_id,)

    def _add_targets(self) -> None:
        translate = QCoreApplication.translate
        row = _make_row(RowKind.PLAIN, translate("Navigator", "Targets"), place=Place(kind=PlaceKind.TARGETS))
        row.setData("targets", Role.ICON)
        row.setData(len(self._corpus.targets), Role.COUNT)
        self._append(PlaceKind.TARGETS, row)

    def _add_pillars(self) -> None:
        heading = _make_row(RowKind.HEADING, QCoreApplication.translate("Navigator", "Pillars"))
        heading.setData(len(self._corpus.initiatives), Role.COUNT)
        self.appendRow(heading)
        for pillar in self._corpus.pillars:
            row = _make_row(RowKind.PILLAR, pillar.short_title, place=_item_place(pillar.id))
            row.setData(str(pillar.id), Role.CODE)
            row.setData(len(pillar.initiative_ids), Role.COUNT)
            row.setData(f"{pillar.id} {pillar.title} {pillar.press_title}", Role.NAMES)
            self._append(pillar.id, row)
            for initiative_id in pillar.initiative_ids:
                initiative = self._corpus.initiative(initiative_id)
                child = _make_row(RowKind.INITIATIVE, initiative.headline, place=_item_place(initiative_id))
                child.setData(str(initiative_id), Role.CODE)
                child.setData(f"{initiative_id} {initiative.text}", Role.NAMES)
                self._append(initiative_id, child, row)

    def _add_sources(self) -> None:
        translate = QCoreApplication.translate
        self.appendRow(_make_row(RowKind.HEADING, translate("Navigator", "Look up")))
        reference = self._corpus.reference
        for kind, words, icon, count in (
            (PlaceKind.MECHANISMS, name_lookup(PlaceKind.MECHANISMS), "mechanisms", len(reference.mechanisms)),
            (PlaceKind.THEMES, name_lookup(PlaceKind.THEMES), "tags", len(reference.themes)),
            (PlaceKind.OPEN, translate("Navigator", "What is left open"), "flag", len(reference.readings)),
        ):
            row = _make_row(RowKind.PLAIN, words, place=Place(kind=kind))
            row.setData(name_lookup(kind), Role.NAMES)
            row.setData(icon, Role.ICON)
            row.setData(count, Role.COUNT)
            self._append(kind, row)
        for page, words, icon in (
            (PRESS_PAGE, translate("Navigator", "Press report"), "sources"),
            (OPENING_PAGE, translate("Navigator", "Preamble and conclusion"), "page"),
        ):
            row = _make_row(RowKind.PLAIN, words, place=_item_place(page))
            row.setData(icon, Role.ICON)
            self._append(page, row)

    def _append(self, key: str, row: QStandardItem, parent: QStandardItem | None = None) -> None:
        self._rows[key] = row
        row.setData(_say_row(row), Qt.ItemDataRole.AccessibleTextRole)
        (parent or self.invisibleRootItem()).appendRow(row)


class NavigatorFilter(QSortFilterProxyModel):
    """Shows the rows that hold every word typed; a pillar also for the sake of its initiatives."""

    def __init__(self, model: NavigatorModel) -> None:
        super().__init__()
        self._words: tuple[str, ...] = ()
        self.setSourceModel(model)
        self.setRecursiveFilteringEnabled(True)

    def show_words(self, text: str) -> None:
        """What was typed into the filter field."""
        self.beginFilterChange()
        self._words = tuple(text.casefold().split())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Headings stand only in the whole list."""
        if not self._words:
            return True
        index = self.sourceModel().index(row, 0, parent)
        if index.data(Role.KIND) == RowKind.HEADING:
            return False
        return holds_words(index, self._words)


def holds_words(index: Index, words: Sequence[str]) -> bool:
    """Whether a row itself holds every one of some words in small letters."""
    names = f"{index.data()} {index.data(Role.CODE) or ''} {index.data(Role.NAMES) or ''}".casefold()
    return all(word in names for word in words)


def _make_row(kind: RowKind, words: str, place: Place | None = None) -> QStandardItem:
    row = QStandardItem(words)
    row.setData(kind, Role.KIND)
    row.setData(place, Role.PLACE)
    row.setEditable(False)
    if kind == RowKind.HEADING:
        row.setSelectable(False)
        row.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return row


def _item_place(item_id: str) -> Place:
    return Place(kind=PlaceKind.ITEM, item_id=item_id)


def _say_row(row: QStandardItem) -> str:
    """What a screen reader says."""
    said = " ".join(part for part in (row.data(Role.CODE), row.text()) if part)
    notes = row.data(Role.NOTES) or 0
    if not notes:
        return said
    return QCoreApplication.translate("Navigator", "{row}, notes: {count}").format(row=said, count=notes)

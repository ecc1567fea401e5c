"""The rows of the navigator: notes and tags, pillars with their initiatives, what is there to look up, saved views."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from briefing_app.core.corpus import VISION, Corpus, ItemKind
from briefing_app.core.filters import View
from briefing_app.core.notebook import Tag
from briefing_app.ui.models.bearer_rows import BEARERS_MIME, pack_ids, unpack_ids
from briefing_app.ui.models.navigator_rows import (
    DRAGGED,
    Index,
    Role,
    RowKind,
    item_place,
    make_row,
    say_row,
    update,
)
from briefing_app.ui.models.own_views import ACTIONS_VIEW
from briefing_app.ui.models.place_names import OPENING_PAGE, PRESS_PAGE, name_lookup
from briefing_app.ui.state import Place, PlaceKind

OWN_KINDS = (PlaceKind.NOTES, PlaceKind.TAGS)
"""Places of which several have rows of their own."""


class NavigatorModel(QStandardItemModel):
    """All rows. Small enough to be held whole: some seventy, and the tags."""

    dropped = Signal(str, object)
    """The name of a tag, and the ids of what was dropped on it."""
    dropped_on_briefings = Signal(object)
    """The ids of what was dropped on the row of the briefings."""
    rename_asked = Signal(object, str)
    """A saved view, and the name that was typed for it."""

    def __init__(self, corpus: Corpus, parent: QObject) -> None:
        super().__init__(parent)
        self._corpus = corpus
        self._rows: dict[str, QStandardItem] = {}
        self._tags: dict[str, Tag] = {}
        self._add_targets()
        self._add_own()
        self._add_pillars()
        self._add_sources()
        self._views = make_row(RowKind.HEADING, QCoreApplication.translate("Navigator", "Saved views"))

    def show_note_counts(self, counts: Mapping[str, int]) -> None:
        """How many notes every item has. A row counts all that it stands for: a pillar its initiatives, and so on."""
        by_row = {key: 0 for key in self._rows if key not in self._tags}
        for item_id, count in counts.items():
            for key in self._find_keys(item_id):
                by_row[key] += count
        self._rows[PlaceKind.NOTES].setData(sum(counts.values()), Role.COUNT)
        for key, count in by_row.items():
            row = self._rows[key]
            if (row.data(Role.NOTES) or 0) != count:
                row.setData(count, Role.NOTES)
                row.setData(say_row(row), Qt.ItemDataRole.AccessibleTextRole)

    def find_row(self, place: Place) -> QModelIndex:
        """The row that stands for a place: its own, or that of its pillar or source."""
        if place.kind is not PlaceKind.ITEM:
            own = self._rows.get(place.view_id or place.item_id)
            row = own if own is not None and place.kind in OWN_KINDS else self._rows.get(place.kind)
            return row.index() if row is not None else QModelIndex()
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
        desk = make_row(RowKind.PLAIN, translate("Navigator", "Desk"), place=Place(kind=PlaceKind.DESK))
        desk.setData("desk", Role.ICON)
        self._append(PlaceKind.DESK, desk)
        row = make_row(RowKind.PLAIN, translate("Navigator", "Targets"), place=Place(kind=PlaceKind.TARGETS))
        row.setData("targets", Role.ICON)
        row.setData(len(self._corpus.targets), Role.COUNT)
        self._append(PlaceKind.TARGETS, row)
        row = make_row(RowKind.PLAIN, translate("Navigator", "Briefings"), place=Place(kind=PlaceKind.BRIEFINGS))
        row.setData("briefings", Role.ICON)
        row.setDropEnabled(True)
        self._append(PlaceKind.BRIEFINGS, row)

    def show_briefings(self, count: int) -> None:
        """How many there are."""
        update(self._rows[PlaceKind.BRIEFINGS], {Role.COUNT: count})

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """The tags, each a row below the one for all of them."""
        parent = self._rows[PlaceKind.TAGS]
        parent.setData(len(tags), Role.COUNT)
        before, self._tags = self._tags, {tag.id: tag for tag in tags}
        if before == self._tags and list(before) == list(self._tags):
            return
        wanted = self._tags.keys()
        for number in reversed(range(parent.rowCount())):
            tag_id = parent.child(number).data(Role.PLACE).item_id
            if tag_id not in wanted:
                parent.removeRow(number)
                del self._rows[tag_id]
        for number, tag in enumerate(tags):
            row = self._rows.get(tag.id)
            if row is not None and row.row() != number:
                parent.takeRow(row.row())
                parent.insertRow(number, row)
            if row is None:
                row = make_row(RowKind.TAG, tag.name, place=Place(kind=PlaceKind.TAGS, item_id=tag.id))
                self._rows[tag.id] = row
                parent.insertRow(number, row)
            if before.get(tag.id) == tag:
                continue
            update(row, {Qt.ItemDataRole.DisplayRole: tag.name, Role.COUNT: tag.count, Role.COLOUR: tag.colour})
            update(row, {Qt.ItemDataRole.AccessibleTextRole: say_row(row)})

    def show_views(self, views: Sequence[View], counts: Mapping[str, int]) -> None:
        """The saved views, each with how much it shows; no heading where there is none."""
        update(self._rows[ACTIONS_VIEW], {Role.COUNT: counts.get(ACTIONS_VIEW, 0)})
        if views and self._views.row() < 0:
            self.appendRow(self._views)
        start = self._views.row() + 1 if self._views.row() >= 0 else self.rowCount()
        before = [self.item(number).data(Role.VIEW).id for number in range(start, self.rowCount())]
        if before != [view.id for view in views]:
            self.removeRows(start, self.rowCount() - start)
            for view_id in before:
                del self._rows[view_id]
            for view in views:
                row = make_row(RowKind.VIEW, view.name, place=Place(kind=PlaceKind.NOTES, view_id=view.id))
                row.setEditable(True)
                row.setData("filter", Role.ICON)
                self._append(view.id, row)
        for view in views:
            row = self._rows[view.id]
            update(row, {Qt.ItemDataRole.DisplayRole: view.name, Role.VIEW: view, Role.COUNT: counts.get(view.id, 0)})
            update(row, {Qt.ItemDataRole.AccessibleTextRole: say_row(row)})
        if not views and self._views.row() >= 0:
            self.takeRow(self._views.row())

    def show_to_place(self, count: int) -> None:
        """How much lost its place in a new edition: a row below the tags, only while there is something."""
        row = self._rows.get(PlaceKind.TRAY)
        if row is None and count:
            words = QCoreApplication.translate("Navigator", "To place")
            row = make_row(RowKind.PLAIN, words, place=Place(kind=PlaceKind.TRAY))
            row.setData("warning", Role.ICON)
            self._rows[PlaceKind.TRAY] = row
            self.insertRow(self._rows[PlaceKind.TAGS].row() + 1, row)
        elif row is not None and not count:
            self.removeRow(row.row())
            del self._rows[PlaceKind.TRAY]
        if row is not None and count:
            update(row, {Role.COUNT: count})
            update(row, {Qt.ItemDataRole.AccessibleTextRole: say_row(row)})

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name that was typed asks for the act; the row changes when that is done."""
        view = index.data(Role.VIEW)
        if role != Qt.ItemDataRole.EditRole or view is None:
            return super().setData(index, value, role)
        if str(value).strip() and str(value) != view.name:
            self.rename_asked.emit(view, str(value))
        return True

    def supportedDragActions(self) -> Qt.DropAction:
        """What is dragged stays where it is."""
        return Qt.DropAction.CopyAction

    def supportedDropActions(self) -> Qt.DropAction:
        """What is dropped gets the tag."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Ids of items and notes."""
        return [BEARERS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The items whose rows are dragged."""
        return pack_ids([index.data(Role.PLACE).item_id for index in indexes if index.data(Role.KIND) in DRAGGED])

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        """On a tag, and on the row of the briefings."""
        is_taken = parent.data(Role.KIND) == RowKind.TAG or _is_briefings(parent)
        return is_taken and data.hasFormat(BEARERS_MIME)

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        """Asks for the act; no row is added."""
        ids = unpack_ids(data)
        if ids and _is_briefings(parent):
            self.dropped_on_briefings.emit(ids)
            return True
        if parent.data(Role.KIND) != RowKind.TAG or not ids:
            return False
        self.dropped.emit(str(parent.data()), ids)
        return True

    def _add_own(self) -> None:
        translate = QCoreApplication.translate
        for key, kind, words, icon, place in (
            (PlaceKind.NOTES, RowKind.PLAIN, translate("Navigator", "Notes"), "notes", Place(kind=PlaceKind.NOTES)),
            (
                ACTIONS_VIEW,
                RowKind.PLAIN,
                translate("Navigator", "Actions"),
                "action",
                Place(kind=PlaceKind.NOTES, view_id=ACTIONS_VIEW),
            ),
            (PlaceKind.TAGS, RowKind.TAGS, translate("Navigator", "Tags"), "tag", Place(kind=PlaceKind.TAGS)),
        ):
            row = make_row(kind, words, place=place)
            row.setData(icon, Role.ICON)
            self._append(key, row)

    def _add_pillars(self) -> None:
        heading = make_row(RowKind.HEADING, QCoreApplication.translate("Navigator", "Pillars"))
        heading.setData(len(self._corpus.initiatives), Role.COUNT)
        self.appendRow(heading)
        for pillar in self._corpus.pillars:
            row = make_row(RowKind.PILLAR, pillar.short_title, place=item_place(pillar.id))
            row.setData(str(pillar.id), Role.CODE)
            row.setData(len(pillar.initiative_ids), Role.COUNT)
            row.setData(f"{pillar.id} {pillar.title} {pillar.press_title}", Role.NAMES)
            self._append(pillar.id, row)
            for initiative_id in pillar.initiative_ids:
                initiative = self._corpus.initiative(initiative_id)
                child = make_row(RowKind.INITIATIVE, initiative.headline, place=item_place(initiative_id))
                child.setData(str(initiative_id), Role.CODE)
                child.setData(f"{initiative_id} {initiative.text}", Role.NAMES)
                self._append(initiative_id, child, row)

    def _add_sources(self) -> None:
        translate = QCoreApplication.translate
        self.appendRow(make_row(RowKind.HEADING, translate("Navigator", "Look up")))
        reference = self._corpus.reference
        for kind, words, icon, count in (
            (PlaceKind.MECHANISMS, name_lookup(PlaceKind.MECHANISMS), "mechanisms", len(reference.mechanisms)),
            (PlaceKind.THEMES, name_lookup(PlaceKind.THEMES), "tags", len(reference.themes)),
            (PlaceKind.OPEN, translate("Navigator", "What is left open"), "flag", len(reference.readings)),
        ):
            row = make_row(RowKind.PLAIN, words, place=Place(kind=kind))
            row.setData(name_lookup(kind), Role.NAMES)
            row.setData(icon, Role.ICON)
            row.setData(count, Role.COUNT)
            self._append(kind, row)
        for page, words, icon in (
            (PRESS_PAGE, translate("Navigator", "Press report"), "sources"),
            (OPENING_PAGE, translate("Navigator", "Preamble and conclusion"), "page"),
        ):
            row = make_row(RowKind.PLAIN, words, place=item_place(page))
            row.setData(icon, Role.ICON)
            self._append(page, row)

    def _append(self, key: str, row: QStandardItem, parent: QStandardItem | None = None) -> None:
        self._rows[key] = row
        row.setData(say_row(row), Qt.ItemDataRole.AccessibleTextRole)
        (parent or self.invisibleRootItem()).appendRow(row)


def _is_briefings(index: Index) -> bool:
    place = index.data(Role.PLACE)
    return isinstance(place, Place) and place.kind is PlaceKind.BRIEFINGS

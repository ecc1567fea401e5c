"""The choice of a briefing as rows: what goes in its pack, in order, and under each the notes that go with it."""

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import Qt as GuiQt

from briefing_app.core.briefing import Briefing, Entry, EntryId, EntryKind
from briefing_app.core.corpus import Corpus, InitiativeId, ItemKind, PillarId
from briefing_app.core.notebook import Note, NoteId, Visibility
from briefing_app.core.quick import dataclass
from briefing_app.ui.models.bearer_rows import BEARERS_MIME, unpack_ids
from briefing_app.ui.models.bearer_words import find_first_words, name_item_kind, name_kind, name_visibility
from briefing_app.ui.models.naming import name_item
from briefing_app.workspace.annex_store import find_annex
from briefing_app.workspace.workspace import Workspace

ENTRIES_MIME = "application/x-briefing-app-entries"
"""Ids of entries that are dragged within a choice, as a list in JSON."""
ROW_ROLE, PAGE_ROLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
translate = QCoreApplication.translate
FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRow:
    """An entry, or with `note_id` a note that its item brings along. `is_in` is false where the note is left out."""

    entry_id: EntryId
    code: str
    title: str
    aside: str
    icon: str = ""
    note_id: NoteId | None = None
    is_in: bool = True
    is_wrong: bool = False

    @property
    def said(self) -> str:
        """The row for those who listen."""
        left = "" if self.is_in else translate("Briefings", "left out of this briefing")
        return "; ".join(part for part in (self.code, self.title, self.aside, left) if part)


class ChoiceRows(QAbstractListModel):
    """Asks for acts; the rows change when those are done."""

    moved = Signal(object, object)
    """Ids of entries, and the one before which they are to stand; none for the end."""
    dropped = Signal(object, object)
    """Ids of items and notes, and the entry before which they are to stand; none for the end."""
    check_asked = Signal(object, bool)
    """A note is to go in, or to be left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ChoiceRow, ...] = ()
        self._pages: Mapping[EntryId, int] = {}

    @property
    def rows(self) -> tuple[ChoiceRow, ...]:
        """From top to bottom."""
        return self._rows

    @property
    def entry_ids(self) -> list[EntryId]:
        """The entries, in order."""
        return [row.entry_id for row in self._rows if row.note_id is None]

    def show_rows(self, rows: Sequence[ChoiceRow]) -> None:
        """Other rows; where they stand for the same things, selection and scrolling stay."""
        before, self_rows = [(row.entry_id, row.note_id) for row in self._rows], tuple(rows)
        if before == [(row.entry_id, row.note_id) for row in self_rows]:
            self._rows = self_rows
            if self_rows:
                self.dataChanged.emit(self.index(0), self.index(len(self_rows) - 1))
            return
        self.beginResetModel()
        self._rows = self_rows
        self.endResetModel()

    def show_pages(self, pages: Mapping[EntryId, int]) -> None:
        """On which page of the pack each entry begins."""
        self._pages = pages
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def find(self, entry_id: EntryId) -> QModelIndex:
        """The row of an entry."""
        place = next((n for n, row in enumerate(self._rows) if row.entry_id == entry_id and row.note_id is None), -1)
        return self.index(place) if place >= 0 else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Entries are dragged, notes are checked; something is dropped between rows, never on one."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        is_note = self._rows[index.row()].note_id is not None
        return FIXED | (Qt.ItemFlag.ItemIsUserCheckable if is_note else Qt.ItemFlag.ItemIsDragEnabled)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, or its words."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(part for part in (row.code, row.title) if part)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.said
            case Qt.ItemDataRole.ToolTipRole:  # Qt would read what looks like HTML as such
                return GuiQt.convertFromPlainText(row.said) if GuiQt.mightBeRichText(row.said) else row.said
            case Qt.ItemDataRole.CheckStateRole if row.note_id is not None:
                return Qt.CheckState.Checked if row.is_in else Qt.CheckState.Unchecked
        if role == PAGE_ROLE:
            return self._pages.get(row.entry_id) if row.note_id is None else None
        return row if role == ROW_ROLE else None

    def setData(self, index: Index, _value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A check asks for the act."""
        row = self._rows[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or row.note_id is None:
            return False
        self.check_asked.emit(row.note_id, not row.is_in)
        return True

    def supportedDragActions(self) -> Qt.DropAction:
        """The act moves the rows, not the view."""
        return Qt.DropAction.CopyAction

    def supportedDropActions(self) -> Qt.DropAction:
        """What is dropped stays where it came from."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Entries of this choice, and items and notes from anywhere."""
        return [ENTRIES_MIME, BEARERS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The entries that are dragged."""
        rows = [self._rows[index.row()] for index in sorted(indexes, key=lambda index: index.row())]
        data = QMimeData()
        data.setData(ENTRIES_MIME, json.dumps([row.entry_id for row in rows if row.note_id is None]).encode())
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: Index) -> bool:
        """Asks for the act; no row is added."""
        before = self._find_entry_from(row)
        if data.hasFormat(ENTRIES_MIME):
            ids = json.loads(bytes(data.data(ENTRIES_MIME).data()))
            if not set(ids) <= set(self.entry_ids):
                return False
            self.moved.emit(ids, before)
            return True
        bearers = unpack_ids(data)
        if bearers:
            self.dropped.emit(bearers, before)
        return bool(bearers)

    def _find_entry_from(self, row: int) -> EntryId | None:
        """The first entry at a row or below it."""
        below = self._rows[row:] if row >= 0 else ()
        return next((each.entry_id for each in below if each.note_id is None), None)


def build_rows(workspace: Workspace, briefing: Briefing) -> tuple[ChoiceRow, ...]:
    """Every entry, and below it the notes for the pack that its item brings along, each once."""
    corpus, rows, seen = workspace.corpus, list[ChoiceRow](), set[NoteId]()
    chosen = {note.id: note for note in workspace.notebook.fetch_notes_by_id(briefing.note_ids)}
    for entry in briefing.entries:
        note = chosen.get(NoteId(entry.refers_to)) if entry.kind is EntryKind.NOTE else None
        if entry.kind is EntryKind.ANNEX:
            rows.append(_build_annex(entry, is_here=find_annex(workspace.notebook_file, entry.refers_to) is not None))
            continue
        rows.append(_build_note_entry(corpus, entry, note) if note else _build_row(corpus, entry))
        brought = _fetch_brought(workspace, entry.refers_to) if entry.kind is EntryKind.ITEM else ()
        for each in brought:
            if each.id not in seen:
                seen.add(each.id)
                rows.append(_build_brought(entry, each, is_in=each.id not in briefing.left_out))
    return tuple(rows)


def _build_annex(entry: Entry, *, is_here: bool) -> ChoiceRow:
    kind = translate("Briefings", "annex") if is_here else translate("Briefings", "annex, its file is gone")
    return ChoiceRow(
        entry_id=entry.id,
        code="",
        title=entry.title,
        aside=", ".join(part for part in (kind, entry.text) if part),
        icon="sources" if is_here else "warning",
        is_wrong=not is_here,
    )


def _build_row(corpus: Corpus, entry: Entry) -> ChoiceRow:
    if entry.kind is EntryKind.PAGE:
        return ChoiceRow(
            entry_id=entry.id, code="", title=entry.title, aside=translate("Briefings", "free page"), icon="page"
        )
    if entry.kind is EntryKind.ITEM and corpus.has_item(entry.refers_to):
        item = corpus.item(entry.refers_to)
        name = name_item(corpus, item)
        code = name.numeral if item.kind is ItemKind.PILLAR else name.code
        title = name.title
        if item.kind is ItemKind.INITIATIVE:
            title = corpus.initiative(InitiativeId(item.id)).headline
        return ChoiceRow(entry_id=entry.id, code=code, title=title, aside=name_item_kind(item.kind).lower())
    words = (
        translate("Briefings", "Not in this edition")
        if entry.kind is EntryKind.ITEM
        else translate("Briefings", "A note that was removed")
    )
    code = entry.refers_to if entry.kind is EntryKind.ITEM else ""
    return ChoiceRow(entry_id=entry.id, code=code, title=words, aside="", icon="warning", is_wrong=True)


def _build_note_entry(corpus: Corpus, entry: Entry, note: Note) -> ChoiceRow:
    on = name_item(corpus, corpus.item(note.item_id)).code if corpus.has_item(note.item_id) else note.item_id
    is_wrong = note.visibility is not Visibility.PACK
    who = name_visibility(note.visibility).lower() if is_wrong else ""
    aside = ", ".join(part for part in (name_kind(note.kind).lower(), on, who) if part)
    icon = "warning" if is_wrong else "note"
    return ChoiceRow(
        entry_id=entry.id, code="", title=find_first_words(note.text), aside=aside, icon=icon, is_wrong=is_wrong
    )


def _build_brought(entry: Entry, note: Note, *, is_in: bool) -> ChoiceRow:
    return ChoiceRow(
        entry_id=entry.id,
        code="",
        title=find_first_words(note.text),
        aside=name_kind(note.kind).lower(),
        note_id=note.id,
        is_in=is_in,
    )


def _fetch_brought(workspace: Workspace, item_id: str) -> tuple[Note, ...]:
    """The notes for the pack on an item and on what the pack prints with it."""
    corpus = workspace.corpus
    if not corpus.has_item(item_id):
        return ()
    item = corpus.item(item_id)
    item_ids: list[str] = [item.id]
    if item.kind is ItemKind.PILLAR:
        item_ids.extend(corpus.pillar(PillarId(item.id)).initiative_ids)
    for initiative_id in tuple(item_ids):
        if item.kind in (ItemKind.PILLAR, ItemKind.INITIATIVE):
            item_ids.extend(target.id for target in corpus.targets_of(InitiativeId(initiative_id)))
    notes = (note for each in item_ids for note in workspace.notebook.fetch_notes(each))
    return tuple(note for note in notes if note.visibility is Visibility.PACK and note.text.strip())

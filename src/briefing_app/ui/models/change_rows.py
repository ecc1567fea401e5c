"""What a restore or an import would do to the notebook: one row for each thing, and sentences that count them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from briefing_app.core.corpus import Corpus
from briefing_app.core.quick import dataclass
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.models.naming import name_item
from briefing_app.workspace import importing
from briefing_app.workspace.importing import ImportPreview
from briefing_app.workspace.restoring import RestorePreview

Index = QModelIndex | QPersistentModelIndex
LONGEST = 300


class Fate(StrEnum):
    """What becomes of a thing."""

    NEW = "new"
    BACK = "back"
    CHANGED = "changed"
    BESIDE = "beside"
    GONE = "gone"
    PAST = "past"


IMPORT_FATES = {
    importing.Fate.NEW: Fate.NEW,
    importing.Fate.BACK: Fate.BACK,
    importing.Fate.CHANGED: Fate.CHANGED,
    importing.Fate.BESIDE: Fate.BESIDE,
    importing.Fate.REMOVED: Fate.GONE,
    importing.Fate.PAST: Fate.PAST,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """One thing: what becomes of it, its kind, where it is, its words."""

    fate: Fate
    kind: str
    place: str
    words: str


def list_restored(corpus: Corpus, preview: RestorePreview, tags: Mapping[str, str]) -> tuple[ChangeRow, ...]:
    """What a restore would do. `tags` are the names of tags by their ids."""
    rows = []
    for each in preview.returning:
        fate = Fate.BACK if not each.now else Fate.CHANGED if each.then else Fate.GONE
        words = each.then or each.now
        words = tags.get(words, "") if each.kind == "tagging" else words
        rows.append(
            ChangeRow(fate=fate, kind=each.kind, place=_name_place(corpus, each.item_id), words=_shorten(words))
        )
    return tuple(rows)


def list_imported(corpus: Corpus, preview: ImportPreview) -> tuple[ChangeRow, ...]:
    """What an import would do."""
    return tuple(
        ChangeRow(
            fate=IMPORT_FATES[each.fate],
            kind=each.kind,
            place=_name_place(corpus, each.item_id),
            words=_shorten(each.words),
        )
        for each in preview.incoming
    )


def count_rows(rows: Sequence[ChangeRow]) -> str:
    """For each kind of thing, how many of them meet which fate, a line each."""
    counts = Counter((row.kind, row.fate) for row in rows)
    lines = []
    for kind in dict.fromkeys(row.kind for row in rows):
        parts = [f"{format_count(counts[kind, fate])} {name_fate(fate)}" for fate in Fate if counts[kind, fate]]
        lines.append(f"{name_kinds(kind)}: {', '.join(parts)}")
    return "\n".join(lines)


def name_fate(fate: Fate) -> str:
    """What becomes of one thing or of many."""
    translate = QCoreApplication.translate
    return {
        Fate.NEW: translate("Fates", "new"),
        Fate.BACK: translate("Fates", "back again"),
        Fate.CHANGED: translate("Fates", "changed"),
        Fate.BESIDE: translate("Fates", "in two versions"),
        Fate.GONE: translate("Fates", "gone"),
        Fate.PAST: translate("Fates", "as now, with more history"),
    }[fate]


def name_kinds(kind: str) -> str:
    """Many things of a kind."""
    translate = QCoreApplication.translate
    return {
        "note": translate("Kinds", "Notes"),
        "highlight": translate("Kinds", "Highlights"),
        "tag": translate("Kinds", "Tags"),
        "tagging": translate("Kinds", "Uses of tags"),
        "view": translate("Kinds", "Saved views"),
        "measurement": translate("Kinds", "Figures"),
        "assessment": translate("Kinds", "Progress of milestones"),
        "briefing": translate("Kinds", "Briefings"),
    }.get(kind, kind)


def name_kind(kind: str) -> str:
    """One thing of a kind."""
    translate = QCoreApplication.translate
    return {
        "note": translate("Kinds", "Note"),
        "highlight": translate("Kinds", "Highlight"),
        "tag": translate("Kinds", "Tag"),
        "tagging": translate("Kinds", "Use of a tag"),
        "view": translate("Kinds", "Saved view"),
        "measurement": translate("Kinds", "Figure"),
        "assessment": translate("Kinds", "Progress"),
        "briefing": translate("Kinds", "Briefing"),
    }.get(kind, kind)


class ChangeModel(QAbstractTableModel):
    """The rows of one preview, however many."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ChangeRow, ...] = ()

    def show_rows(self, rows: Sequence[ChangeRow]) -> None:
        """Another preview."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One for each thing."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Fate, kind, place, words."""
        return 0 if parent is not None and parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        return (name_fate(row.fate), name_kind(row.kind), row.place, row.words)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the columns are."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return (
            translate("Fates", "Becomes"),
            translate("Fates", "Kind"),
            translate("Fates", "Where"),
            translate("Fates", "Words"),
        )[section]


def _name_place(corpus: Corpus, item_id: str) -> str:
    if not corpus.has_item(item_id):
        return "" if "-" in item_id else item_id
    name = name_item(corpus, corpus.item(item_id))
    return name.code or name.title


def _shorten(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"

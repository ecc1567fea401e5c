"""What was found, as rows: groups under headings with their counts, the group of the best hit first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from briefing_app.core.corpus import PRESS, Corpus, ItemKind
from briefing_app.core.quick import dataclass
from briefing_app.ui.language_sentences import word

if TYPE_CHECKING:
    from briefing_app.core.query import Hit

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = Qt.ItemDataRole.UserRole + 1
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Stands over the hits of one group."""

    words: str
    count: int


def group_hits(corpus: Corpus, hits: "Sequence[Hit]") -> "tuple[Heading | Hit, ...]":
    """The hits as rows. Groups stand in the order of their best hit, and within one the hits keep theirs."""
    groups: dict[str, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(_name_group(corpus, hit), []).append(hit)
    rows: list[Heading | Hit] = []
    for words, own in groups.items():
        rows += [Heading(words=words, count=len(own)), *own]
    return tuple(rows)


def is_verbatim(corpus: Corpus, hit: "Hit") -> bool:
    """Whether the line of words of a hit is a source's own."""
    if hit.kind == "note" or not corpus.has_item(hit.id):
        return False
    words = hit.snippet.strip("… ")
    item = corpus.item(hit.id)
    return bool(words) and (words in item.text or words in corpus.passage(item.passage_id).text)


def word_title(hit: "Hit") -> str:
    """What was found, as the window calls it: a title of a source is its own, “Note on II.3” is ours."""
    return word(hit.title) if hit.kind in ("note", "target", "passage") else hit.title


def word_snippet(hit: "Hit") -> str:
    """Its words; of a mechanism what we say of it, unless what was looked for is marked in that."""
    return word(hit.snippet) if hit.kind == "mechanism" and not hit.marks else hit.snippet


class HitModel(QAbstractListModel):
    """The hits of one query."""

    def __init__(self, corpus: Corpus) -> None:
        super().__init__()
        self._corpus = corpus
        self._rows: tuple[Heading | Hit, ...] = ()

    @property
    def first_hit(self) -> int:
        """The row of the best hit; −1 if nothing was found."""
        return next((number for number, row in enumerate(self._rows) if not isinstance(row, Heading)), -1)

    def hit(self, row: int) -> "Hit | None":
        """The hit of a row; none for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(found, Heading) else found

    def find_hit(self, start: int, step: int) -> int:
        """The row so many hits further, or back, but not beyond the first or last."""
        rows = [number for number, row in enumerate(self._rows) if not isinstance(row, Heading)]
        at = rows.index(start) + step if start in rows else 0
        return rows[min(max(at, 0), len(rows) - 1)] if rows else -1

    def show_hits(self, hits: "Sequence[Hit]") -> None:
        """The answer to another query."""
        self.beginResetModel()
        self._rows = group_hits(self._corpus, hits)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are, headings among them."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        return super().flags(index) if self.hit(index.row()) else Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The hit or the heading itself, or its words."""
        row = self._rows[index.row()]
        if role == (HIT_ROLE if not isinstance(row, Heading) else HEADING_ROLE):
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (
                f"{word_title(row)}. {word_snippet(row)}"
                if not isinstance(row, Heading)
                else f"{row.words}, {row.count}"
            )
        return None


def _name_group(corpus: Corpus, hit: "Hit") -> str:
    translate = QCoreApplication.translate
    if hit.kind == "note":
        return translate("Hits", "Notes")
    if hit.kind == "mechanism":
        return translate("Hits", "Mechanisms and institutions")
    if not corpus.has_item(hit.id):
        return translate("Hits", "Other")
    item = corpus.item(hit.id)
    if item.kind is ItemKind.TARGET:
        return translate("Hits", "Targets")
    if item.kind is not ItemKind.PASSAGE:
        return translate("Hits", "Pillars and initiatives")
    if corpus.passage(item.passage_id).source_id == PRESS:
        return translate("Hits", "Press report")
    return translate("Hits", "Other passages of the document")

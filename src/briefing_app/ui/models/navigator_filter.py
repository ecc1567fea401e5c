"""Narrows the navigator to the rows that hold what was typed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSortFilterProxyModel

from briefing_app.ui.models.navigator_model import NavigatorModel
from briefing_app.ui.models.navigator_rows import Index, Role, RowKind


class NavigatorFilter(QSortFilterProxyModel):
    """Shows the rows that hold every word typed; a pillar also for the sake of its initiatives."""

    def __init__(self, model: NavigatorModel, parent: QObject) -> None:
        super().__init__(parent)  # or Python may take its words away while the rows still ask for them
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

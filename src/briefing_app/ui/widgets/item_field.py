"""A field into which an item of the documents is typed, by its code or by words of its title."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from briefing_app.core.corpus import Corpus
from briefing_app.ui.models.tray import list_items

MOST_ROWS = 12


class ItemField(QLineEdit):
    """`item_chosen` comes with the item, `unknown` with words that are none's."""

    item_chosen = Signal(str)
    unknown = Signal(str)

    def __init__(self, corpus: Corpus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = list_items(corpus)
        self.setPlaceholderText(self.tr("Code or words of an item, such as VII.1"))
        self.setAccessibleName(self.tr("The item to which the note belongs"))
        completer = QCompleter(QStringListModel([words for _, words in self._items], self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(MOST_ROWS)
        proposals = QListView()
        proposals.setObjectName("tag_proposals")
        proposals.setAccessibleName(self.tr("Items of the documents"))
        completer.setPopup(proposals)
        self.setCompleter(completer)
        self.returnPressed.connect(self.choose)

    def choose(self) -> None:
        """What stands in the field is what is wanted."""
        typed = " ".join(self.text().casefold().split())
        if not typed:
            return
        by_code = {item_id.casefold(): item_id for item_id, _ in self._items}
        by_words = {" ".join(words.casefold().split()): item_id for item_id, words in self._items}
        found = by_code.get(typed) or by_words.get(typed) or self._find_only(typed)
        if found:
            self.item_chosen.emit(found)
        else:
            self.unknown.emit(self.text())

    def _find_only(self, typed: str) -> str:
        """The one item whose words hold what was typed; none where there are several."""
        held = [item_id for item_id, words in self._items if typed in words.casefold()]
        return held[0] if len(held) == 1 else ""

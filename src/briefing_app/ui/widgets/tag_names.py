"""A field for the name of a tag that proposes those that exist."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from briefing_app.ui.widgets.tag_row import TagField

PROPOSALS_WIDTH = 200


class TagNameField(TagField):
    """Return or a comma ends a name; what is chosen among the proposals counts as typed and returned."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        self.setProperty("small", True)
        self._names: list[str] = []
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        proposals = QListView()
        proposals.setObjectName(f"{name}_proposals")
        proposals.setAccessibleName(self.tr("Tags that exist"))
        proposals.setMinimumWidth(PROPOSALS_WIDTH)
        completer.setPopup(proposals)
        self.setCompleter(completer)

    def show_known(self, names: Iterable[str]) -> None:
        """The names of all tags there are."""
        wanted = list(names)
        if wanted != self._names:
            self._names = wanted
            self._known.setStringList(wanted)

    def take(self) -> str:
        """What was typed; the field is empty then."""
        typed = self.text().strip()
        self.setText("")
        return typed

"""The head of the margin, level with the current item: its tags, and the way to a new note."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.tag_row import TagRow
from briefing_app.workspace.tagging import add_tags, remove_tag


class MarginHead(QWidget):
    """The tags of one item; whoever owns it makes the notes."""

    changed = Signal()
    """Other tags than before may be shown."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._item_id = ""
        self._build()
        self._arrange()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("margin_head")
        self._tags = TagRow(self._state.theme)
        self._tags.setObjectName("item_tags")
        self.new = QPushButton(self.tr("New note"))
        self.new.setObjectName("new_note")
        self.new.setAccessibleName(self.tr("New note"))
        self.new.setProperty("small", True)
        self._empty = QLabel(
            self.tr("Nothing is written here yet. Press Ctrl+N and type: it is saved as you type, and yours alone.")
        )
        self._empty.setObjectName("notes_empty")
        self._empty.setProperty("tone", "secondary")
        self._empty.setWordWrap(True)
        self.show_theme()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._tags, 1)
        row.addWidget(self.new, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self._empty)

    def _connect(self) -> None:
        self._tags.added.connect(self._on_tag_added)
        self._tags.removed.connect(self._on_tag_removed)

    def show_item(self, item_id: str) -> None:
        """Another item."""
        if item_id != self._item_id:
            self._item_id = item_id
            self._tags.show_failure("")
            self._tags.clear_field()
        self.read_tags()

    def read_tags(self) -> None:
        """The tags as they are now."""
        notebook = self._state.workspace.notebook
        if self._item_id:
            self._tags.show_tags(notebook.fetch_tags(self._item_id), [tag.name for tag in notebook.fetch_tags()])
            self.changed.emit()

    def show_emptiness(self, is_empty: bool) -> None:
        """While there is no note, it is said how one is made."""
        self._empty.setVisible(is_empty)

    def start_tag(self) -> None:
        """Puts the keyboard into the field for a tag."""
        self._tags.start_typing()

    def show_theme(self) -> None:
        """Today's colours."""
        self.new.setIcon(self._state.theme.icon("add", "text_primary", 16))
        self._tags.show_theme()

    def _on_tag_added(self, name: str) -> None:
        if self._change(lambda: add_tags(self._state.workspace, self._item_id, [name])):
            self._tags.clear_field()

    def _on_tag_removed(self, name: str) -> None:
        self._change(lambda: remove_tag(self._state.workspace, self._item_id, name))

    def _change(self, command: Callable[[], Changes]) -> bool:
        try:
            changes = command()
        except BriefingError as failure:
            self._tags.show_failure(word_error(failure))
            return False
        self._tags.show_failure("")
        self._state.apply(changes)
        return True

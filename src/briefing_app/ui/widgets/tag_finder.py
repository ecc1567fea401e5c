"""Filter by tags and save: what bears all, any, none of some tags, how many that are, and a name for it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from briefing_app.core.filters import Filter
from briefing_app.core.notebook import Tag
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.models.bearer_rows import BearerRows
from briefing_app.ui.state import AppState, Place
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.bearer_list import BearerList
from briefing_app.ui.widgets.section import Section
from briefing_app.ui.widgets.tag_terms import TagTerms


class TagFinder(Section):
    """Says; whoever holds it asks the notebook and saves."""

    changed = Signal(object)
    """With the filter."""
    saved = Signal(str, object)
    """A name, and the filter."""
    opened = Signal(object)
    """With a place."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__("tag_finder", "", parent)
        self._terms = TagTerms(state.theme)
        self._terms.changed.connect(lambda: self.changed.emit(self.filter))
        self._rows = BearerRows(state, self)
        self._list = BearerList(self._rows, "tag_found_list", self.tr("What was found"), state.theme)
        self._list.opened.connect(self._on_opened)
        self._name = QLineEdit()
        self._name.setObjectName("tag_view_name")
        self._name.setAccessibleName(self.tr("Name of the view"))
        self._name.setPlaceholderText(self.tr("Name of the view"))
        self._name.returnPressed.connect(self._on_saved)
        self._save = QPushButton(self.tr("Save view"))
        self._save.setObjectName("tag_view_save")
        self._save.setAccessibleName(self.tr("Save these conditions as a view"))
        self._save.clicked.connect(self._on_saved)
        self._wrong = QLabel()
        self._wrong.setObjectName("tag_view_failure")
        self._wrong.setProperty("tone", "danger")
        self._wrong.setProperty("type", "caption")
        self._wrong.setWordWrap(True)
        self._arrange()
        self.show_found(())

    @property
    def filter(self) -> Filter:
        """What is asked for."""
        return self._terms.filter_with(Filter())

    @property
    def selected_ids(self) -> tuple[str, ...]:
        """The rows that are selected, while the keyboard is among them."""
        numbers = self._list.selected_numbers() if self._list.hasFocus() else []
        return tuple(self._rows.ids[number] for number in numbers)

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """All tags there are."""
        self._terms.show_tags(tags)

    def show_found(self, ids: Sequence[str]) -> None:
        """What meets the filter."""
        is_used = self._terms.is_used
        found = self.tr("{count} found").format(count=format_count(len(ids)))
        self.show_title(self.tr("Filter and save"), found if is_used else "")
        self._rows.show_ids(ids if is_used else ())
        self._list.setVisible(self._rows.rowCount() > 0)
        self._save.setEnabled(is_used)
        self._name.setEnabled(is_used)

    def show_failure(self, sentence: str) -> None:
        """Why the view was not saved; nothing when it was."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def clear_name(self) -> None:
        """After a view was saved."""
        self._name.setText("")

    def show_theme(self) -> None:
        """Today's colours."""
        self._terms.show_theme()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._name, 1)
        row.addWidget(self._save)
        self.column.addWidget(self._terms)
        self.column.addWidget(self._list)
        self.column.addLayout(row)
        self.column.addWidget(self._wrong)
        self._wrong.hide()

    def _on_saved(self) -> None:
        if self._terms.is_used:
            self.saved.emit(self._name.text(), self.filter)

    def _on_opened(self, number: int) -> None:
        row = self._rows.row(number)
        if row is not None and isinstance(row.place, Place):
            self.opened.emit(row.place)

"""The head of the page of tags: how many there are, a field that filters them, a field that makes a new one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.ui.widgets.folding_row import FoldingRow

FIELD_WIDTH, FIELD_WIDTH_MIN = 150, 96


class TagsHead(FoldingRow):
    """Says what is typed; whoever holds it acts."""

    filtered = Signal(str)
    named = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Space.M, parent)
        self._theme = theme
        title = QLabel(self.tr("Tags"))
        title.setObjectName("tags_title")
        title.setProperty("type", "title")
        self._count = ElidedLabel()
        self._count.setObjectName("tags_count")
        self._count.setProperty("tone", "secondary")
        self._filter = _make_field("tags_filter", self.tr("Filter the tags"), self.tr("Filter the tags"))
        self._filter.setClearButtonEnabled(True)
        self._name = _make_field("new_tag_name", self.tr("Name of a new tag"), self.tr("New tag"))
        self._new = QPushButton(self.tr("New tag"))
        self._new.setObjectName("new_tag")
        self._new.setAccessibleName(self.tr("Make a new tag"))
        self.arrange((title, self._count), (self._filter, self._name, self._new))
        self._filter.textChanged.connect(self.filtered)
        self._name.returnPressed.connect(self._on_named)
        self._new.clicked.connect(self._on_named)
        self.show_theme()

    def show_count(self, words: str) -> None:
        """How many tags there are."""
        self._count.setText(words)

    def clear_filter(self) -> None:
        """All tags are shown again."""
        self._filter.clear()

    def clear_name(self) -> None:
        """After a tag was made."""
        self._name.setText("")

    def show_theme(self) -> None:
        """The icon in today's colours."""
        self._new.setIcon(self._theme.icon("add", "text_primary", 16))

    def _on_named(self) -> None:
        if self._name.text().strip():
            self.named.emit(self._name.text())
        else:
            self._name.setFocus()


def _make_field(name: str, words: str, hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(words)
    field.setPlaceholderText(hint)
    field.setMinimumWidth(FIELD_WIDTH_MIN)
    field.setMaximumWidth(FIELD_WIDTH)
    return field

"""The tags of an item, and a field that adds one, which proposes those that exist already."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from briefing_app.core.notebook import Tag
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.flow import FlowLayout
from briefing_app.ui.widgets.tag_chip import TagChip

FIELD_WIDTH = 100


class TagField(QLineEdit):
    """A comma ends a name as Return does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every other key is as usual."""
        if event.text() == ",":
            self.returnPressed.emit()
            return
        super().keyPressEvent(event)


class TagRow(QWidget):
    """`added` and `removed` come with a tag's name."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, name: str = "tag_field") -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._is_open = True
        self._tags: tuple[Tag, ...] = ()
        self._chips: list[TagChip] = []
        self._known: QStringListModel | None = None
        self._build()
        self._arrange()
        self._connect()

    def _build(self) -> None:
        self._field = TagField()
        self._field.setObjectName(self._name)
        self._field.setAccessibleName(self.tr("Add a tag"))
        self._field.setPlaceholderText(self.tr("Add a tag"))
        self._field.setProperty("small", True)
        self._field.setProperty("slim", True)
        self._field.setFixedWidth(FIELD_WIDTH)
        self._wrong = QLabel()
        self._wrong.setObjectName("tag_failure")
        self._wrong.setProperty("type", "caption")
        self._wrong.setProperty("tone", "danger")
        self._wrong.setWordWrap(True)
        self._wrong.hide()

    def _find_known(self) -> QStringListModel:
        """What is proposed; made when it is first wanted."""
        if self._known is None:
            self._known = QStringListModel(self)
            completer = QCompleter(self._known, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            proposals = QListView()
            proposals.setObjectName("tag_proposals")
            proposals.setAccessibleName(self.tr("Tags that exist"))
            completer.setPopup(proposals)
            self._field.setCompleter(completer)
        return self._known

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self._flow = FlowLayout()
        self._flow.addWidget(self._field)
        column.addLayout(self._flow)
        column.addWidget(self._wrong)

    def _connect(self) -> None:
        self._field.returnPressed.connect(self._on_return)
        self._field.textEdited.connect(self._on_edited)

    def start_typing(self) -> None:
        """Puts the keyboard into the field."""
        self._field.setFocus()
        self._field.selectAll()

    def show_open(self, is_open: bool, *, can_add: bool = True) -> None:
        """Tags can be put on and taken off, or are only to be read."""
        self._field.setVisible(is_open and can_add)
        if is_open != self._is_open:
            self._is_open = is_open
            for chip in self._chips:
                chip.show_open(is_open)
        self.updateGeometry()

    def show_tags(self, tags: Sequence[Tag], known: Sequence[str] | None = None) -> None:
        """The tags of the item, and the names of all tags there are, where those may be others than before."""
        if known is not None:
            self._find_known().setStringList(list(known))
        if tuple(tags) != self._tags:
            self._tags = tuple(tags)
            self._show_chips()

    def show_failure(self, sentence: str) -> None:
        """Why the last change was not made; nothing when it was."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def clear_field(self) -> None:
        """After a tag was added; undo is then about the tag, no longer about its letters."""
        self._field.setText("")

    def show_theme(self) -> None:
        """Today's colours."""
        for chip in self._chips:
            chip.show_theme()

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [TagChip(tag, self._theme, self) for tag in self._tags]
        for index, chip in enumerate(self._chips):
            chip.removed.connect(self.removed)
            chip.show_open(self._is_open)
            self._flow.insert_widget(index, chip)
            chip.show()
        self._set_tab_order()
        self.updateGeometry()

    def _set_tab_order(self) -> None:
        for before, after in zip(self._chips, self._chips[1:], strict=False):
            QWidget.setTabOrder(before.cross, after.cross)
        if self._chips:
            QWidget.setTabOrder(self._chips[-1].cross, self._field)

    def _on_return(self) -> None:
        if self._field.text().strip():
            self.added.emit(self._field.text())

    def _on_edited(self) -> None:
        self.show_failure("")

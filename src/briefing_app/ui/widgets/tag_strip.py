"""Below a list while several of its rows are selected: a field that tags them all."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from briefing_app.ui.tokens import Space


class TagStrip(QFrame):
    """`added` comes with the name of a tag, `left` when the keyboard wants to go back to the list."""

    added = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tag_strip")
        self.setProperty("role", "selection_bar")
        self._known: tuple[str, ...] = ()
        self._is_built = False
        self.hide()

    def show_count(self, count: int) -> None:
        """How many rows are selected; the strip is there from two on."""
        if count > 1:
            self._say_count(count)
        elif self._is_built:
            self.show_failure("")
        self.setVisible(count > 1)

    def start(self, count: int) -> None:
        """Puts the keyboard into the field, also for a single row."""
        self._say_count(count)
        self.show()
        self._field.setFocus()

    def show_known(self, names: Iterable[str]) -> None:
        """The names of all tags there are."""
        self._known = tuple(names)
        if self._is_built:
            self._field.show_known(self._known)

    def show_failure(self, sentence: str) -> None:
        """Why nothing was tagged; nothing when it was."""
        self._build()
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _say_count(self, count: int) -> None:
        self._build()
        self._words.setText(self.tr("{count} selected").format(count=count))

    def _build(self) -> None:
        """When it is first wanted: most lists are read row by row."""
        if self._is_built:
            return
        from briefing_app.ui.widgets.tag_names import TagNameField  # late: as above

        self._is_built = True
        self._words = QLabel()
        self._words.setObjectName("tag_strip_words")
        self._words.setProperty("type", "caption_strong")
        self._field = TagNameField("tag_strip_field", self.tr("Tag all of them"))
        self._field.show_known(self._known)
        self._wrong = QLabel()
        self._wrong.setProperty("type", "caption")
        self._wrong.setProperty("tone", "danger")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.XS)
        for part in (self._words, self._field, self._wrong):
            column.addWidget(part)
        self._field.returnPressed.connect(self._on_returned)

    def _on_returned(self) -> None:
        name = self._field.take()
        if name:
            self.added.emit(name)

"""A heading over a strong rule, with a word at its right: how parts of a page are told apart."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.elided_label import ElidedLabel


class Section(QWidget):
    """Parts are added to its `column`."""

    def __init__(self, name: str, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = ElidedLabel(title)
        self._title.setObjectName(f"{name}_title")
        self._title.setProperty("type", "heading")
        self._aside = QLabel()
        self._aside.setObjectName(f"{name}_aside")
        self._aside.setProperty("type", "caption")
        self._aside.setProperty("tone", "muted")
        rule = QFrame()
        rule.setProperty("role", "strong_rule")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, Space.XS)
        head.addWidget(self._title, 1)
        head.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignBottom)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.S)
        self.column.addLayout(head)
        self.column.addWidget(rule)

    def show_title(self, title: str, aside: str = "") -> None:
        """What the part is about, and how much of it there is."""
        self._title.setText(title)
        self._aside.setText(aside)

"""Labels and names of the pack dialog's parts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def name_widget(widget: QWidget, name: str, words: str) -> None:
    """By which a test finds it, and what is said of it to those who listen."""
    widget.setObjectName(name)
    widget.setAccessibleName(words)


def name_field(words: str, field: QWidget, parent: QWidget, *, is_first: bool = False) -> QLabel:
    """The label of a field; of the first of several, as high as that alone."""
    label = QLabel(words, parent)
    label.setBuddy(field)
    if is_first:
        label.setMinimumHeight(field.sizeHint().height())
    return label


def build_label(name: str, tone: str, parent: QWidget, words: str = "") -> QLabel:
    """Plain words that wrap."""
    label = QLabel(words, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("tone", tone)
    return label

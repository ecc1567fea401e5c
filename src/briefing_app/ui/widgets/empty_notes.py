"""Stands where notes will stand: what a note is, and what to do first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.tokens import Space

TEXT_WIDTH = 520


class EmptyNotes(QWidget):
    """`start_asked` when the user wants to begin."""

    start_asked = Signal()

    def __init__(self, title: str, about: str, first: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty_notes")
        self._title = QLabel(title)
        self._title.setProperty("type", "dialog")
        self._about = QLabel(about)
        self._about.setObjectName("empty_about")
        self._about.setProperty("tone", "secondary")
        self._about.setWordWrap(True)
        self._start = QPushButton(first)
        self._start.setObjectName("empty_start")
        self._start.setAccessibleName(first)
        self._start.setProperty("primary", True)
        self._start.clicked.connect(self.start_asked)
        self._arrange()

    def _arrange(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(TEXT_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.XS, Space.COLUMN, Space.XS, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addLayout(self._build_steps())
        column.addSpacing(Space.S)
        column.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(inner)

    def _build_steps(self) -> QGridLayout:
        steps = QGridLayout()
        steps.setHorizontalSpacing(Space.L)
        steps.setVerticalSpacing(Space.S)
        steps.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(
            (
                ("Ctrl N", self.tr("Write a note: a line to take, a question, background or an action")),
                ("Ctrl T", self.tr("Tag it: by desk, theme or meeting")),
                ("Ctrl Z", self.tr("Take anything back, even tomorrow")),
            )
        ):
            key = QLabel(keys)
            key.setProperty("role", "key")
            key.setProperty("type", "caption")
            key.setTextFormat(Qt.TextFormat.PlainText)
            said = QLabel(words)
            said.setWordWrap(True)
            steps.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            steps.addWidget(said, row, 1)
        return steps

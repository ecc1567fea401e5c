"""What would become of the notebook: the counts, and below them every thing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QProgressBar, QTreeView, QVBoxLayout, QWidget

from briefing_app.ui.models.change_rows import ChangeModel, ChangeRow, count_rows
from briefing_app.ui.tokens import Space

WIDTHS = (110, 110, 84)


class ChangeList(QWidget):
    """Says that it is being worked out, then what it is."""

    def __init__(self, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = QLabel()
        self._counts.setObjectName(f"{prefix}_counts")
        self._counts.setTextFormat(Qt.TextFormat.PlainText)
        self._counts.setWordWrap(True)
        self._model = ChangeModel()
        self._tree = QTreeView()
        self._tree.setObjectName(f"{prefix}_changes")
        self._tree.setAccessibleName(self.tr("What would change"))
        self._tree.setProperty("framed", True)
        self._tree.setModel(self._model)
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setAllColumnsShowFocus(True)
        self._tree.header().setObjectName(f"{prefix}_columns")
        self._tree.header().setAccessibleName(self.tr("Columns"))
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._tree.header().setStretchLastSection(True)
        for column, width in enumerate(WIDTHS):
            self._tree.setColumnWidth(column, width)
        self._progress = QProgressBar()
        self._progress.setObjectName(f"{prefix}_progress")
        self._progress.setAccessibleName(self.tr("Working"))
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        column_of_parts = QVBoxLayout(self)
        column_of_parts.setContentsMargins(0, 0, 0, 0)
        column_of_parts.setSpacing(Space.S)
        column_of_parts.addWidget(self._counts)
        column_of_parts.addWidget(self._progress)
        column_of_parts.addWidget(self._tree, 1)
        column_of_parts.addStretch(0)
        self.show_words("")

    def show_busy(self, words: str) -> None:
        """Something takes a moment."""
        self._counts.setText(words)
        self._progress.show()

    def show_words(self, words: str) -> None:
        """Nothing to list, and why."""
        self._model.show_rows(())
        self._counts.setText(words)
        self._progress.hide()
        self._tree.hide()

    def show_rows(self, rows: Sequence[ChangeRow], more: str = "") -> None:
        """The things, with their counts and perhaps a sentence more."""
        self._model.show_rows(rows)
        self._counts.setText("\n".join(part for part in (count_rows(rows), more) if part))
        self._progress.hide()
        self._tree.show()

"""What moved along with a new edition: one row for each thing, from which item to which."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.workspace.moved import Move

MOST = 100


class MovedList(QWidget):
    """Rows with the way to where each thing is now."""

    item_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("moved_list")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)

    def show_moves(self, moves: Sequence[Move]) -> None:
        """The first hundred; of the others, how many they are."""
        while self._grid.count():
            entry = self._grid.takeAt(0)
            widget = entry.widget() if entry else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(moves))
        if not moves:
            return
        title = QLabel(self.tr("Moved along with the last edition"))
        title.setProperty("type", "heading")
        self._grid.addWidget(title, 0, 0, 1, 3)
        for row, move in enumerate(moves[:MOST], 1):
            self._add_row(row, move)
        if len(moves) > MOST:
            more = QLabel(self.tr("and {count} more").format(count=len(moves) - MOST))
            more.setProperty("tone", "muted")
            self._grid.addWidget(more, MOST + 1, 0, 1, 3)

    def _add_row(self, row: int, move: Move) -> None:
        kind = QLabel(_name_kind(move.kind))
        kind.setProperty("tone", "muted")
        words = ElidedLabel()
        words.setText(move.words)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        way = QPushButton(f"{move.before} → {move.after}")
        way.setProperty("link", True)
        way.setObjectName(f"moved_{row}")
        way.setAccessibleName(
            self.tr("{words}: moved from {before} to {after}").format(
                words=move.words, before=move.before, after=move.after
            )
        )
        way.clicked.connect(lambda: self.item_chosen.emit(move.after))
        for column, widget in enumerate((kind, words, way)):
            self._grid.addWidget(widget, row, column)


def _name_kind(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "note": translate("Moved", "Note"),
        "highlight": translate("Moved", "Highlight"),
        "tag": translate("Moved", "Tag"),
        "measurement": translate("Moved", "Figure"),
        "briefing": translate("Moved", "Briefing"),
    }[kind]

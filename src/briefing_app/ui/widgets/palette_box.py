"""The palette itself: the field, what its letters may mean, and the keys that do something."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from briefing_app.ui.models.palette_rows import COMMANDS_ONLY, TAGS_ONLY, PaletteHeading, PaletteModel, Row
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Height, Space
from briefing_app.ui.widgets.palette import KeyHint, PaletteDelegate, PaletteField, find_row_height

FIELD_HEIGHT, FOOT_HEIGHT = 56, 40
LARGEST_LIST = 460
FRAME = 4


class PaletteBox(QFrame):
    """Shows rows, and says which of them is wanted."""

    typed = Signal(str)
    chosen = Signal(object)
    """With the `Row` that is to be opened."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build()
        self._arrange()
        self._connect()
        self.show_theme()

    def _build(self) -> None:
        self.setObjectName("palette_box")
        self.setProperty("role", "popup")
        self._icon = QLabel()
        self.field = PaletteField()
        self.field.setObjectName("palette_field")
        self.field.setProperty("passing", True)
        self.field.setAccessibleName(self.tr("Go to an item, a note, a tag, or a command"))
        self.field.setPlaceholderText(self.tr("Go to an item, a note, a tag, or a command"))
        self._model = PaletteModel()
        self._list = QListView()
        self._list.setObjectName("palette_list")
        self._list.setAccessibleName(self.tr("What can be opened"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(self._theme, self._list))
        self._nothing = QLabel()
        self._nothing.setObjectName("palette_nothing")
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("tone", "secondary")
        self._nothing.setContentsMargins(Space.L, Space.L, Space.L, Space.L)

    def _arrange(self) -> None:
        head = _make_row(
            FIELD_HEIGHT,
            Space.M,
            self._icon,
            self.field,
            KeyHint(self._theme, COMMANDS_ONLY, self.tr("commands")),
            KeyHint(self._theme, TAGS_ONLY, self.tr("tags")),
        )
        foot = _make_row(
            FOOT_HEIGHT,
            Space.XL,
            KeyHint(self._theme, "↑ ↓", self.tr("choose")),
            KeyHint(self._theme, self.tr("Enter"), self.tr("open")),
            QWidget(),
            KeyHint(self._theme, self.tr("Esc"), self.tr("close")),
        )
        foot.setObjectName("palette_foot")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for part in (head, _make_rule(), self._list, self._nothing, _make_rule(), foot):
            column.addWidget(part)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.typed)
        self.field.moved.connect(self._on_moved)
        self.field.opened.connect(lambda: self.chosen.emit(self._current()))
        self.field.closed.connect(self.closed)
        self._list.clicked.connect(self._on_clicked)

    def show_rows(self, rows: Sequence[PaletteHeading | Row]) -> None:
        """Another answer; the row that was chosen stays chosen if it is still there."""
        before = self._current()
        self._model.show_rows(rows)
        self._list.setVisible(True)
        self._nothing.setVisible(False)
        self._choose(self._model.find_key(before.entry.key if before else ""))

    def show_first(self) -> None:
        """Chooses the first row, if there is any, as something else was typed."""
        row = self._model.find_row(-1, 0)
        if row >= 0:
            self._choose(row)

    def show_nothing(self, sentence: str) -> None:
        """Why there are no rows."""
        self._model.show_rows(())
        self._list.setVisible(False)
        self._nothing.setText(sentence)
        self._nothing.setVisible(True)
        self.field.setAccessibleDescription(sentence)

    def find_height(self, room: int, width: int) -> int:
        """How high it is, where there is so much room."""
        fixed = FIELD_HEIGHT + FOOT_HEIGHT + FRAME
        if not self._model.rows:
            return fixed + self._nothing.heightForWidth(width)
        wanted = sum(map(find_row_height, self._model.rows)) + Space.S
        return fixed + max(min(wanted, LARGEST_LIST, room - fixed), Height.PALETTE_ROW)

    def show_theme(self) -> None:
        """Today's colours."""
        self._icon.setPixmap(self._theme.pixmap("search", "text_primary", 20, self.devicePixelRatioF()))
        self.field.setFont(self._theme.font("palette"))
        self._list.viewport().update()

    def _current(self) -> Row | None:
        return self._model.row(self._list.currentIndex().row())

    def _choose(self, row: int) -> None:
        index = self._model.index(row)
        self._list.setCurrentIndex(index)
        is_first = row == self._model.find_row(-1, 0)
        self._list.scrollTo(self._model.index(0) if is_first else index)
        self.field.setAccessibleDescription(index.data() or "")

    def _on_moved(self, step: int) -> None:
        row = self._model.find_row(self._list.currentIndex().row(), step)
        if row >= 0:
            self._choose(row)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.row(index.row()))


def _make_row(height: int, spacing: int, *parts: QWidget) -> QWidget:
    widget = QWidget()
    widget.setFixedHeight(height)
    row = QHBoxLayout(widget)
    row.setContentsMargins(Space.L, 0, Space.L, 0)
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part)
    return widget


def _make_rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "rule")
    return rule

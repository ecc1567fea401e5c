"""A list whose rows have two lines: what it is, and below it, smaller, when or where."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.core.quick import dataclass
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.painting import draw_line, draw_row

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 48
LINE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoLines:
    """One row. `key` is what it stands for."""

    key: str
    first: str
    second: str


class TwoLineList(QListView):
    """`chosen` comes with the key of another row, or with nothing."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Model()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setProperty("framed", True)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit(self.key))

    @property
    def key(self) -> str:
        """What the chosen row stands for; empty where none is chosen."""
        lines: TwoLines | None = self.currentIndex().data(LINE_ROLE)
        return lines.key if lines else ""

    def show_rows(self, rows: Sequence[TwoLines]) -> None:
        """Other rows; the chosen one stays chosen if it is among them, else the first is."""
        before = self.key
        self._rows.show_rows(rows)
        place = next((number for number, row in enumerate(rows) if row.key == before), 0)
        self.setCurrentIndex(self._rows.index(place))
        if not rows:
            self.chosen.emit("")


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[TwoLines, ...] = ()

    def show_rows(self, rows: Sequence[TwoLines]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, or its words."""
        row = self._rows[index.row()]
        if role == LINE_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.first}. {row.second}"
        return f"{row.first}\n{row.second}" if role == Qt.ItemDataRole.ToolTipRole else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, rows: TwoLineList) -> None:
        super().__init__(rows)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        lines: TwoLines = index.data(LINE_ROLE)
        place = QRect(option.rect).adjusted(2, 1, -2, -1)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        state = "selected" if is_chosen else "hover" if is_hovered else "rest"
        painter.save()
        draw_row(painter, place, self._theme, state=state)
        inner = place.adjusted(Space.M, 4, -Space.S, -4)
        painter.setFont(self._theme.font("body_medium"))
        painter.setPen(self._theme.colour("text_on_selected" if is_chosen else "text_primary"))
        draw_line(painter, QRect(inner.left(), inner.top(), inner.width(), 20), lines.first)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_on_selected" if is_chosen else "text_muted"))
        draw_line(painter, QRect(inner.left(), inner.top() + 19, inner.width(), 18), lines.second)
        painter.restore()

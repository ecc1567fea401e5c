"""How the targets are drawn as rows: code, what the text says, the bar, the latest figure, the status.

`lay_columns` is what the rows and their heading have in common.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing_app.core.quick import dataclass
from briefing_app.ui.models.target_rows import TargetRow
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Height, Scheme, Space
from briefing_app.ui.widgets.bullet import BULLET_HEIGHT, paint_bullet
from briefing_app.ui.widgets.painting import draw_line, draw_row
from briefing_app.ui.widgets.status_mark import MARK_SIZE, paint_status, say_status

ROW_PADDING = Space.L
CODE_WIDTH, TITLE_WIDTH, RECORDED_WIDTH, STATUS_WIDTH = 48, 296, 140, 120
BULLET_WIDTH_MIN, TITLE_WIDTH_MIN = 128, 120
PART_INDENT = 16
HEADING_HEIGHT = 28
SECOND_LINE = 16
ModelIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Where the columns are in a row."""

    code: QRect
    title: QRect
    bullet: QRect
    recorded: QRect
    status: QRect


def lay_columns(rect: QRect) -> Columns:
    """The bar takes what the words leave; where that is little, the words of the text give way."""
    inner = rect.adjusted(ROW_PADDING, 0, -ROW_PADDING, 0)
    shared = inner.width() - CODE_WIDTH - RECORDED_WIDTH - STATUS_WIDTH - 4 * Space.L
    title_width = max(min(TITLE_WIDTH, shared - BULLET_WIDTH_MIN), TITLE_WIDTH_MIN)
    widths = (CODE_WIDTH, title_width, max(shared - title_width, BULLET_WIDTH_MIN), RECORDED_WIDTH, STATUS_WIDTH)
    places, left = [], inner.left()
    for width in widths:
        places.append(QRect(left, inner.top(), width, inner.height()))
        left += width + Space.L
    code, title, bullet, recorded, status = places
    return Columns(code=code, title=title, bullet=bullet, recorded=recorded, status=status)


class TargetRowDelegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        """Higher where the deadline needs a line of its own."""
        row: TargetRow = index.data(Qt.ItemDataRole.UserRole)
        return QSize(option.rect.width(), Height.TARGET_ROW + (SECOND_LINE if row.deadline else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        """Draws ground, words, bar and status."""
        row: TargetRow = index.data(Qt.ItemDataRole.UserRole)
        columns = lay_columns(option.rect)
        painter.save()
        self._paint_ground(painter, option)
        painter.setFont(self._theme.font("body_strong"))
        painter.setPen(self._theme.colour("text_primary"))
        draw_line(painter, columns.code, row.target.initiative_id)
        self._paint_title(painter, columns.title, row)
        top = option.rect.top() + (Height.TARGET_ROW - BULLET_HEIGHT) / 2 + (SECOND_LINE / 2 if row.deadline else 0)
        paint_bullet(
            painter, QRectF(columns.bullet).adjusted(0, top - columns.bullet.top(), 0, 0), row.bullet, self._theme
        )
        self._paint_pair(painter, columns.recorded, row.recorded, row.as_of)
        mark = QPointF(columns.status.left() + 0.5, columns.status.center().y() - MARK_SIZE / 2)
        paint_status(painter, mark, row.progress.status, self._theme)
        words = columns.status.adjusted(MARK_SIZE + Space.S, 0, 0, 0)
        self._paint_pair(painter, words, say_status(row.progress.status), row.pace)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """In high contrast a selected row is outlined, since its bar is drawn for the page behind it."""
        line = option.rect.adjusted(ROW_PADDING, 0, -ROW_PADDING, 0)
        painter.setPen(QPen(self._theme.colour("line_hair"), 1))
        painter.drawLine(line.bottomLeft(), line.bottomRight())
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if self._theme.scheme is Scheme.HIGH_CONTRAST:
            draw_row(painter, option.rect, self._theme, state="rest", has_focus=is_selected or has_focus)
            return
        is_active = self._view is None or self._view.isActiveWindow()
        selected = "selected" if is_active else "inactive"
        state = selected if is_selected else "hover" if is_hovered else "rest"
        draw_row(painter, option.rect, self._theme, state=state, has_focus=has_focus and is_selected)

    def _paint_title(self, painter: QPainter, place: QRect, row: TargetRow) -> None:
        if row.target.parent_id is not None:
            painter.setPen(QPen(self._theme.colour("line_control"), 1))
            painter.drawLine(place.left() + 2, place.top() + 9, place.left() + 2, place.bottom() - 10)
            place = place.adjusted(PART_INDENT, 0, 0, 0)
        painter.setFont(self._theme.font("caption"))
        metrics = painter.fontMetrics()
        aim = row.aim
        while len(aim) > 1 and metrics.horizontalAdvance(", ".join(aim)) > place.width():
            aim = aim[:-1]
        self._paint_pair(painter, place, row.title, ", ".join(aim), row.deadline)

    def _paint_pair(self, painter: QPainter, place: QRect, title: str, *lines: str) -> None:
        """A title with smaller lines under it, together in the middle of the place."""
        lines = tuple(line for line in lines if line)
        title_height = self._theme.line_height("row_title")
        top = place.center().y() - (title_height + SECOND_LINE * len(lines)) // 2 + 1
        painter.setFont(self._theme.font("row_title"))
        painter.setPen(self._theme.colour("text_primary"))
        draw_line(painter, QRect(place.left(), top, place.width(), title_height), title)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        for number, line in enumerate(lines):
            below = top + title_height + number * SECOND_LINE
            draw_line(painter, QRect(place.left(), below, place.width(), SECOND_LINE), line)


class TargetRows(QListView):
    """Rows that are all in sight; the panel scrolls, not the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("targets_list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    def fit_height(self) -> None:
        """As high as its rows."""
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(self.model().rowCount())))


class TargetRowsHeading(QWidget):
    """The names of the columns, and what the marks of the bars mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("targets_heading")
        self.setFixedHeight(HEADING_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws them over the columns of the rows."""
        painter = QPainter(self)
        columns = lay_columns(self.rect())
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        draw_line(painter, columns.title, self.tr("What the text says"))
        draw_line(painter, columns.recorded, self.tr("Recorded, as of"))
        draw_line(painter, columns.status, self.tr("Status"))
        self._paint_legend(painter, columns.bullet)
        painter.setPen(QPen(self._theme.colour("line_strong"), 1))
        painter.drawLine(columns.code.left(), self.height() - 1, columns.status.right(), self.height() - 1)
        painter.end()

    def _paint_legend(self, painter: QPainter, place: QRect) -> None:
        """As many of the marks as there is room for."""
        signs = (
            (self.tr("Recorded"), QSize(14, 6), "text_muted"),
            (self.tr("Pace needed"), QSize(3, 14), "line_strong"),
            (self.tr("Inferred or no data"), QSize(16, 12), ""),
        )
        left = place.left()
        for words, size, colour in signs:
            sign = QRect(left, place.center().y() - size.height() // 2, size.width(), size.height())
            beside = QRect(
                sign.right() + 7, place.top(), painter.fontMetrics().horizontalAdvance(words) + 1, place.height()
            )
            if beside.right() > place.right():
                return
            if colour:
                painter.fillRect(sign, self._theme.colour(colour))
            else:
                self._paint_dashed(painter, sign.adjusted(0, 0, -1, -1))
            draw_line(painter, beside, words)
            left = beside.right() + Space.L

    def _paint_dashed(self, painter: QPainter, rect: QRect) -> None:
        painter.save()
        pen = QPen(self._theme.colour("line_control"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRect(rect)
        painter.restore()

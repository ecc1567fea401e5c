"""What was found before printing, the heaviest first; each leads to its place."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.ui.language_sentences import word
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.painting import draw_icon, draw_row
from briefing_app.workspace.preview_messages import Check

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
CHECK_ROLE = Qt.ItemDataRole.UserRole + 1
ICONS = {"blocks": ("error", "danger"), "warns": ("warning", "warning"), "says": ("info", "text_muted")}
ICON, LEFT, MOST_LINES = 16, 28, 4
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class PreviewChecks(QListView):
    """A click shows the page, Enter or a double click leads to where it is mended."""

    pointed = Signal(object)
    """With the `Check` that is chosen now."""
    opened = Signal(object)
    """With the `Check` that is to be mended."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks = _Checks(self)
        self.setObjectName("briefing_checks")
        self.setAccessibleName(self.tr("Before printing"))
        self.setModel(self._checks)
        self.setItemDelegate(_Delegate(theme, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.pointed.emit(index.data(CHECK_ROLE)))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(CHECK_ROLE)))

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Others; where they are the same, the chosen one stays."""
        self._checks.show_checks(tuple(checks))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads there."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index.data(CHECK_ROLE))
            return
        super().keyPressEvent(event)
        if index != self.currentIndex() and self.currentIndex().isValid():
            self.pointed.emit(self.currentIndex().data(CHECK_ROLE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences take more lines, or fewer."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def say_checks(checks: Sequence[Check]) -> str:
    """How many block, and how many are to be looked at."""
    translate = QCoreApplication.translate
    blocking, warning = (sum(check.weight == weight for check in checks) for weight in ("blocks", "warns"))
    to_check = translate("PreviewChecks", "{count} to check").replace("{count}", str(warning))
    if blocking:
        many = translate("PreviewChecks", "{count} block printing").replace("{count}", str(blocking))
        blocks = translate("PreviewChecks", "1 blocks printing") if blocking == 1 else many
        return f"{blocks}, {to_check}" if warning else blocks
    if warning:
        return translate("PreviewChecks", "{count} to check, nothing blocks").replace("{count}", str(warning))
    return translate("PreviewChecks", "Nothing to check")


class _Checks(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._checks: tuple[Check, ...] = ()

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        if checks != self._checks:
            self.beginResetModel()
            self._checks = checks
            self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._checks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The finding itself, or its words."""
        check = self._checks[index.row()]
        if role == CHECK_ROLE:
            return check
        if role == Qt.ItemDataRole.DisplayRole:
            return word(check.sentence)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._say_weight(check)}: {word(check.sentence)} {word(check.cure)}".strip()
        return word(check.cure) or None if role == Qt.ItemDataRole.ToolTipRole else None

    def _say_weight(self, check: Check) -> str:
        words = {"blocks": self.tr("Blocks printing"), "warns": self.tr("To check")}
        return words.get(check.weight, self.tr("For your knowledge"))


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: PreviewChecks) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As many lines as the sentence takes, at most four."""
        width = self._view.viewport().width() - LEFT - Space.S
        metrics = option.fontMetrics
        taken = metrics.boundingRect(QRect(0, 0, width, 10**4), int(WRAPPED), index.data()).height()
        lines = min(max(-(-taken // metrics.lineSpacing()), 1), MOST_LINES)
        return QSize(120, lines * metrics.lineSpacing() + Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A mark for how much it weighs, and the sentence."""
        check: Check = index.data(CHECK_ROLE)
        place = QRect(option.rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        icon, colour = ICONS.get(check.weight, ICONS["says"])
        painter.save()
        draw_row(painter, place, self._theme, state="selected" if is_selected else "hover" if is_hovered else "rest")
        mark = QRect(place.left() + 6, place.top() + 5, ICON, ICON)
        draw_icon(painter, mark, icon, self._theme, "text_on_selected" if is_selected else colour)
        painter.setFont(self._theme.font("body"))
        quiet = "text_secondary" if check.weight == "says" else "text_primary"
        painter.setPen(self._theme.colour("text_on_selected" if is_selected else quiet))
        painter.drawText(place.adjusted(LEFT, 4, -Space.S, -4), int(WRAPPED), word(check.sentence))
        painter.restore()

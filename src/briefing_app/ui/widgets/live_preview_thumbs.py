"""All leaves of a previewed pack in a row, small, each with its number."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.live_preview_page import A4

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
WIDTH, LABEL_HEIGHT = 68, 20
WIDEST_SHARE = 1.5
IMAGE_ROLE = Qt.ItemDataRole.UserRole + 1


class PreviewThumbs(QListView):
    """Says which leaves are in sight, so that only those are drawn."""

    chosen = Signal(int)
    """The leaf that the user chose."""
    sight_changed = Signal()
    """Others may be in sight now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._leaves = _Leaves(self)
        self._is_showing = False
        self._points = A4
        self.setObjectName("live_preview_thumbs")
        self.setAccessibleName(self.tr("Pages, small"))
        self.setModel(self._leaves)
        self.setItemDelegate(_Delegate(theme, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH + 2 * Space.M + 10)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.sight_changed.emit())
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self._show_theme)
        self._show_theme()

    @property
    def picture_size(self) -> QSize:
        """How many pixels of the screen a small leaf has."""
        return (QSizeF(self.paper_size) * self.devicePixelRatioF()).toSize()

    @property
    def paper_size(self) -> QSize:
        """How large a small leaf is."""
        return self._points.scaled(QSizeF(WIDTH, WIDTH * WIDEST_SHARE), Qt.AspectRatioMode.KeepAspectRatio).toSize()

    @property
    def in_sight(self) -> list[int]:
        """The leaves that can be seen, from top to bottom."""
        if not self.isVisible() or not self._leaves.rowCount():
            return []
        height = self.sizeHintForRow(0)
        first = self.verticalScrollBar().value() // height
        last = (self.verticalScrollBar().value() + self.viewport().height()) // height
        return list(range(first, min(last + 1, self._leaves.rowCount())))

    def show_outline(self, leaves: int, points: QSizeF) -> None:
        """So many of that size; pictures stay until there are new ones."""
        if points != self._points:
            self._points = points
            self._leaves.forget()
            self.scheduleDelayedItemsLayout()
        self._is_showing = True
        self._leaves.show_count(leaves)
        self._is_showing = False

    def show_current(self, leaf: int) -> None:
        """The leaf that is seen beside."""
        self._is_showing = True
        self.setCurrentIndex(self._leaves.index(leaf, 0))
        self._is_showing = False
        self.scrollTo(self.currentIndex())

    def has_all(self, leaves: Iterable[int]) -> bool:
        """Whether there are pictures of all of these."""
        return all(self._leaves.index(leaf, 0).data(IMAGE_ROLE) is not None for leaf in leaves)

    def show_image(self, leaf: int, image: QImage) -> None:
        """The picture of one."""
        self._leaves.show_image(leaf, image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer are in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())
        self.sight_changed.emit()

    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._is_showing:
            self.chosen.emit(now.row())

    def _show_theme(self) -> None:
        palette = self.viewport().palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("bg_sunken"))
        self.viewport().setPalette(palette)
        self.viewport().update()


class _Leaves(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self._images: dict[int, QImage] = {}

    def show_count(self, count: int) -> None:
        if count > self._count:
            self.beginInsertRows(NOWHERE, self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(NOWHERE, count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        self._images = {leaf: image for leaf, image in self._images.items() if leaf < count}

    def forget(self) -> None:
        self._images = {}

    def show_image(self, leaf: int, image: QImage) -> None:
        self._images[leaf] = image
        place = self.index(leaf, 0)
        self.dataChanged.emit(place, place)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The number, or the picture."""
        if role == IMAGE_ROLE:
            return self._images.get(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {0}").format(index.row() + 1)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: PreviewThumbs) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All are alike."""
        return QSize(WIDTH, self._view.paper_size.height() + LABEL_HEIGHT + Space.M)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The leaf, framed where it is the one that is seen beside; below it its number."""
        is_current = index == self._view.currentIndex()
        size = self._view.paper_size
        paper = QRect(0, 0, size.width(), size.height())
        paper.moveCenter(option.rect.center())
        paper.moveTop(option.rect.top() + Space.S)
        image: QImage | None = index.data(IMAGE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if image is None:
            painter.fillRect(paper, Qt.GlobalColor.white)
        else:
            painter.drawImage(paper, image)
        frame = paper.adjusted(-3, -3, 2, 2) if is_current else paper.adjusted(-1, -1, 0, 0)
        colour = "focus" if self._view.hasFocus() else "accent"
        painter.setPen(QPen(self._theme.colour(colour if is_current else "line_control"), 2 if is_current else 1))
        painter.drawRect(frame)
        painter.setPen(self._theme.colour("text_primary" if is_current else "text_secondary"))
        painter.setFont(self._theme.font("caption_strong" if is_current else "caption"))
        below = QRect(option.rect.left(), paper.bottom() + 3, option.rect.width(), LABEL_HEIGHT)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, index.data())
        painter.restore()

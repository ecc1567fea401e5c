"""The tree of the navigator: its own marks for opening and closing, several rows at once, rows dragged onto tags."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from briefing_app.ui.models.navigator_rows import Role, RowKind
from briefing_app.ui.widgets.row_delegate import RowDelegate

EXPAND_MILLISECONDS = 500
"""A drag that rests on the tags opens them."""


class NavigatorTree(QTreeView):
    """Draws its own marks for opening and closing.

    `menu_asked` comes with a place on the screen.
    """

    menu_asked = Signal(QPoint)
    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigator_tree")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setAutoExpandDelay(EXPAND_MILLISECONDS)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the mark of a pillar opens or closes it, and chooses nothing."""
        index = self.indexAt(event.position().toPoint())
        delegate = self.itemDelegate()
        if (
            index.isValid()
            and index.data(Role.KIND) in (RowKind.PILLAR, RowKind.TAGS)
            and isinstance(delegate, RowDelegate)
            and delegate.is_on_twist(index, self.visualRect(index), event.position().toPoint())
        ):
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)
        self._select_what_was_pressed(index, event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks; every other key is as usual in a tree."""
        if event.key() == Qt.Key.Key_Delete and self.state() is not QAbstractItemView.State.EditingState:
            self.delete_asked.emit()
            return
        super().keyPressEvent(event)

    def _select_what_was_pressed(self, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> None:
        """Another pillar may have closed above the row, so that Qt selected what then was under the mouse."""
        selection, current = self.selectionModel(), self.currentIndex()
        if index.isValid() and modifiers == Qt.KeyboardModifier.NoModifier and not selection.isSelected(current):
            selection.select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the mouse at the mouse, by the key at the current row."""
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        corner = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_asked.emit(corner if is_key else event.globalPos())

"""Dragging something over a widget and letting go of it, as the system reports it."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication


def drop_on(view: QAbstractItemView, place: QPoint, data: QMimeData) -> None:
    """Drags over the rows of a view and lets go there."""
    viewport, copy = view.viewport(), Qt.DropAction.CopyAction
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(viewport, QDragEnterEvent(place, copy, data, button, none))
    QApplication.sendEvent(viewport, QDragMoveEvent(place, copy, data, button, none))
    QApplication.sendEvent(viewport, QDropEvent(QPointF(place), copy, data, button, none))
    for _ in range(3):
        QApplication.processEvents()

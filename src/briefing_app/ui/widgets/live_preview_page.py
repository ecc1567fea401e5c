"""One leaf of a previewed pack, as large as there is room, or larger."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space

A4 = QSizeF(595.3, 841.9)
LARGE = 1.34
"""How large a leaf is when it is large: a little over its size on paper at 96 dots an inch."""
TEXT_BEGINS = 0.6
"""How far to the right a leaf that is too wide is scrolled: words are at the right of what they are called."""
NOTCH = 120
EDGES = QSize(2 * Space.M, 2 * Space.M)
LEAST = QSize(40, 40)
STEPS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Home: -(10**6),
    Qt.Key.Key_End: 10**6,
}


class PreviewPage(QScrollArea):
    """Shows what it is given, in the size that it is given in; says when it wants another size."""

    size_changed = Signal()
    """Leaves are to be as large as `wanted_size` from now on."""
    stepped = Signal(int)
    """So many leaves on, or back."""
    pointed = Signal(float, float)
    """A click there, in shares of the leaf."""
    opened = Signal()
    """Enter: what the page is of is wanted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._turned = 0
        self._points = A4
        self._is_large = False
        self._leaf = _Leaf(theme)
        self.setObjectName("live_preview_page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._leaf)
        self._leaf.setAutoFillBackground(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._leaf.pointed.connect(self.pointed)
        theme.changed.connect(self._show_theme)
        self._show_theme()

    @property
    def wanted_size(self) -> QSize:
        """How many pixels of the screen a leaf is to have."""
        return (QSizeF(self._leaf.paper.size()) * self.devicePixelRatioF()).toSize()

    @property
    def points(self) -> QSizeF:
        """How large a leaf is on paper."""
        return self._points

    def show_leaf(self, image: QImage, points: QSizeF) -> None:
        """A leaf that is so large on paper."""
        self._points = points
        self._leaf.image = image
        self._fit()
        self._leaf.update()

    def choose_large(self, *, is_large: bool) -> None:
        """Large enough to be read, or small enough to be seen whole."""
        self._is_large = is_large
        self._fit()
        bar = self.horizontalScrollBar()
        bar.setValue(round(bar.maximum() * TEXT_BEGINS))
        self.size_changed.emit()

    def start_at_top(self) -> None:
        """Another leaf begins above."""
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The leaf grows and shrinks along."""
        super().resizeEvent(event)
        before = self._leaf.size()
        self._fit()
        if self._leaf.size() != before:
            self.size_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turns leaves."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls a leaf that is large, and at its end turns it."""
        bar, delta = self.verticalScrollBar(), event.angleDelta().y()
        is_at_end = bar.value() == (bar.minimum() if delta > 0 else bar.maximum())
        if not is_at_end:
            super().wheelEvent(event)
            return
        self._turned += delta
        if abs(self._turned) >= NOTCH:
            self.stepped.emit(-1 if self._turned > 0 else 1)
            self._turned = 0
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a ring where the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -2, -2))
            painter.end()

    def _fit(self) -> None:
        room = QSizeF(self.viewport().size() - EDGES)
        size = self._points.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if self._is_large and self._points.width() * LARGE > size.width():
            size = self._points * LARGE
        self._leaf.setFixedSize(size.toSize().expandedTo(LEAST) + EDGES)

    def _show_theme(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("bg_sunken"))
        self.viewport().setPalette(palette)
        self.viewport().setAutoFillBackground(True)
        self._leaf.update()


class _Leaf(QWidget):
    """The paper, with the sunken ground around it."""

    pointed = Signal(float, float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.image = QImage()
        self.setObjectName("live_preview_leaf")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def paper(self) -> QRect:
        """Where the paper lies."""
        return QRect(QPoint(Space.M, Space.M), self.size() - EDGES)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the paper."""
        at, paper = event.position() - QPointF(self.paper.topLeft()), self.paper
        if event.button() is Qt.MouseButton.LeftButton and paper.contains(event.position().toPoint()):
            self.pointed.emit(at.x() / paper.width(), at.y() / paper.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture; drawn larger or smaller until the one of that size is there."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.image.isNull():
            painter.fillRect(self.paper, Qt.GlobalColor.white)
        else:
            painter.drawImage(self.paper, self.image)
        painter.setPen(QPen(self._theme.colour("line_control"), 1))
        painter.drawRect(self.paper.adjusted(-1, -1, 0, 0))
        painter.end()

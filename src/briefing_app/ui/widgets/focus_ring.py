"""Shows what has the keyboard: a ring around it, in every window, which style sheets cannot draw.

Around each button, and around what has the property `ringed`: charts, and tables that show no row of their own.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from briefing_app.ui.theme import Theme

AROUND = 4
AROUND_SMALL = 1
SMALL = 24
LINE = 2
FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QObject):
    """Follows the keyboard. One for the application."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widget: QWidget | None = None
        self._ring: QWidget | None = None
        self._followed: list[QWidget] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The widget, or something that holds it, moves."""
        if event.type() in FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        if isinstance(now, QAbstractButton) or (now is not None and now.property("ringed")):
            self._surround(now)

    def _surround(self, widget: QWidget) -> None:
        self._widget = widget
        ground = widget.parentWidget()
        self._follow(widget)
        while ground is not None and not ground.isWindow() and not _is_scrolled(ground):
            self._follow(ground)
            ground = ground.parentWidget()
        if ground is not None:
            self._ring = Ring(self._theme, ground)
            self._place()

    def _follow(self, widget: QWidget) -> None:
        widget.installEventFilter(self)
        self._followed.append(widget)

    def _leave(self) -> None:
        for widget in self._followed:
            if isValid(widget):
                widget.removeEventFilter(self)
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._followed, self._widget, self._ring = [], None, None

    def _place(self) -> None:
        if self._widget is None or self._ring is None or not isValid(self._widget) or not isValid(self._ring):
            return
        ground = self._ring.parentWidget()
        if ground is None:
            return
        around = AROUND_SMALL if self._widget.height() < SMALL else AROUND
        place = QRect(self._widget.mapTo(ground, QPoint(0, 0)), self._widget.size())
        self._ring.setGeometry(place.adjusted(-around, -around, around, around))
        self._ring.setVisible(self._widget.isVisible())
        self._ring.raise_()


class Ring(QWidget):
    """The ring itself; the mouse goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), LINE))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


def _is_scrolled(widget: QWidget) -> bool:
    """Whether what stands in it is cut off at its edges, or at those of what holds it."""
    if widget.property("clips"):
        return True
    parent = widget.parentWidget()
    return parent is not None and parent.objectName() == "qt_scrollarea_viewport"

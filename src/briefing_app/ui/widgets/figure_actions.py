"""What can be done with a recorded figure: correct it, withdraw it, see all that it ever said."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefing_app.core.notebook import Measurement
from briefing_app.ui.tokens import Space


class FigureActions(QWidget):
    """Buttons about one figure; without one they are off."""

    correct_asked = Signal(object)
    """With the measurement."""
    withdraw_asked = Signal(object)
    history_asked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Measurement | None = None
        self.setObjectName(f"{name}_actions")
        self._buttons = [
            self._build(f"{name}_correct", self.tr("Correct…"), self.tr("Correct the chosen figure")),
            self._build(f"{name}_withdraw", self.tr("Withdraw…"), self.tr("Withdraw the chosen figure")),
            self._build(f"{name}_history", self.tr("History…"), self.tr("Show all that the chosen figure ever said")),
        ]
        signals = (self.correct_asked, self.withdraw_asked, self.history_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for button, signal in zip(self._buttons, signals, strict=True):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(self._figure))
            row.addWidget(button)
        row.addStretch(1)
        self.show_figure(None)

    def show_figure(self, figure: Measurement | None) -> None:
        """From now on they are about this figure; a withdrawn one cannot be withdrawn again."""
        self._figure = figure
        for button in self._buttons:
            button.setEnabled(figure is not None)
        self._buttons[1].setEnabled(figure is not None and not figure.withdrawn)

    def _build(self, name: str, words: str, spoken: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAccessibleName(spoken)
        button.setProperty("small", True)
        return button

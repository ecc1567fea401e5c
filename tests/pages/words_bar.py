"""The bar beside selected words or a chosen highlight."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from briefing_app.ui.widgets.placing_strip import PlacingStrip
from briefing_app.ui.widgets.swatch import Swatch
from briefing_app.ui.widgets.words_bar import WordsBar


class WordsBarPage:
    """What it offers, and clicks on that."""

    def __init__(self, window: QWidget) -> None:
        bar, strip = window.findChild(WordsBar, "words_bar"), window.findChild(PlacingStrip, "placing_strip")
        assert bar is not None
        assert strip is not None
        self._bar, self._strip, self._window = bar, strip, window

    @property
    def is_shown(self) -> bool:
        """Whether it can be seen."""
        return self._bar.isVisible()

    @property
    def offers(self) -> list[str]:
        """The names of what can be pressed, from left to right."""
        buttons = [each for each in self._bar.findChildren(QAbstractButton) if each.isVisible()]
        return [each.objectName() for each in sorted(buttons, key=lambda each: each.x())]

    @property
    def colour(self) -> str:
        """The colour that is marked as the highlight's own."""
        return next((each.colour.value for each in self._bar.findChildren(Swatch) if each.isChecked()), "")

    @property
    def top(self) -> int:
        """Where it begins, as the words beside it count."""
        return self._bar.mapTo(self._window, QPoint(0, 0)).y()

    @property
    def failure(self) -> str:
        """Why something was not done."""
        label = self._bar.findChild(QLabel, "words_failure")
        return label.text() if label is not None and label.isVisible() else ""

    @property
    def placing(self) -> str:
        """What the strip says while a highlight waits for its words."""
        label = self._strip.findChild(QLabel, "placing_words")
        return label.text() if label is not None and label.isVisible() else ""

    def press(self, name: str) -> None:
        """A button of the bar, or of the strip."""
        for ground in (self._bar, self._strip):
            button = ground.findChild(QAbstractButton, name)
            if button is not None and button.isVisible():
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                QApplication.processEvents()
                return
        raise AssertionError(f"no {name}; there are {self.offers}")

"""What waits for a place."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextBrowser, QWidget

from briefing_app.ui.panels.tray import TrayPanel
from briefing_app.ui.widgets.tray_entry import TrayEntry


class TrayPage:
    """Entries from top to bottom, and what can be done with them."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    @property
    def about(self) -> str:
        """What the page says of itself."""
        label = self._panel.findChild(QLabel, "tray_about")
        assert label is not None
        return label.text()

    @property
    def entries(self) -> list[str]:
        """All words of every entry, without marks."""
        return [_words(entry) for entry in self._entries]

    def offers(self, at: int) -> list[str]:
        """The names of what can be pressed in an entry."""
        buttons = self._entries[at].findChildren(QAbstractButton)
        return [each.objectName() for each in sorted(buttons, key=lambda each: each.x())]

    def press(self, at: int, name: str) -> None:
        """A button of an entry."""
        button = self._entries[at].findChild(QAbstractButton, name)
        assert button is not None, f"no {name}"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def type_item(self, at: int, text: str) -> None:
        """Types into the field for an item, and ends with Return."""
        field = self._entries[at].findChild(QLineEdit, "tray_item")
        assert field is not None
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        popup = field.completer().popup()
        if popup is not None:
            popup.hide()
        QTest.keyClick(field, Qt.Key.Key_Return)
        QApplication.processEvents()

    def failure(self, at: int) -> str:
        """Why the last thing was not done."""
        label = self._entries[at].findChild(QLabel, "tray_failure")
        return label.text() if label is not None and label.isVisible() else ""

    @property
    def _panel(self) -> TrayPanel:
        panel = self._window.findChild(TrayPanel, "tray")
        assert panel is not None
        return panel

    @property
    def _entries(self) -> list[TrayEntry]:
        QApplication.processEvents()
        entries = [each for each in self._panel.findChildren(TrayEntry) if each.isVisible()]
        return sorted(entries, key=lambda each: each.y())


def _words(entry: TrayEntry) -> str:
    labels = [each.accessibleName() or each.text() for each in entry.findChildren(QLabel)]
    views = [view.toPlainText() for view in entry.findChildren(QTextBrowser)]
    return " | ".join(part for part in (*labels, *views) if part)

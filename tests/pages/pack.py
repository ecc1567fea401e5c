"""The dialog that makes a pack, and the pack that it made."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.pages.keyboard import write

from briefing_app.ui.dialogs.pack import PackDialog

MAKING_TAKES = 60_000


class PackPage:
    """One open dialog."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        dialog = window.findChild(PackDialog)
        assert dialog is not None
        self.dialog = dialog
        self._qtbot = qtbot

    @property
    def counts(self) -> str:
        """What is said to go in and to stay out."""
        label = self.dialog.findChild(QLabel, "pack_counts")
        return label.text() if label is not None else ""

    def fill(self, title: str, marking: str) -> None:
        """What stands on the cover and on every page; the marking in words of one's own, the last of the schemes."""
        field, scheme = self.dialog.findChild(QLineEdit, "pack_title"), self.dialog.findChild(QComboBox, "pack_scheme")
        assert scheme is not None
        QTest.keyClick(scheme, Qt.Key.Key_End)
        combo = self.dialog.findChild(QComboBox, "pack_marking")
        assert field is not None
        assert combo is not None
        for line, text in ((field, title), (combo.lineEdit(), marking)):
            assert line is not None
            line.selectAll()
            write(line, text)

    def choose(self, name: str) -> None:
        """What goes in."""
        QTest.mouseClick(self._button(name), Qt.MouseButton.LeftButton)

    def make(self) -> Path:
        """Presses the button, and waits for the pack."""
        made: list[Path] = []
        self.dialog.made.connect(made.append)
        QTest.mouseClick(self._button("pack_make"), Qt.MouseButton.LeftButton)
        self._qtbot.waitUntil(lambda: bool(made) or bool(self.failure), timeout=MAKING_TAKES)
        assert made, self.failure
        return made[0]

    @property
    def failure(self) -> str:
        """Why no pack was made."""
        label = self.dialog.findChild(QLabel, "pack_error") if isValid(self.dialog) else None
        return label.text() if label is not None and label.isVisible() else ""

    def _button(self, name: str) -> QAbstractButton:
        button = self.dialog.findChild(QAbstractButton, name)
        assert button is not None, name
        return button


def read_pack(file: Path) -> list[str]:
    """The words of every page, with single spaces."""
    document = pypdfium2.PdfDocument(file)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()

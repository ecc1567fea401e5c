"""The preview beside the choice of a briefing."""

from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.core.product import Product
from briefing_app.ui.widgets.live_preview import LivePreview

MAKING_TAKES = 20_000
Part = TypeVar("Part", bound=QWidget)


class LivePreviewPage:
    """What is seen, and what can be done with it."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        found = window.findChild(LivePreview)
        assert found is not None
        self.preview = found
        self._window = window
        self._qtbot = qtbot
        self._shown: list[int] = []
        found.leaf_shown.connect(self._shown.append)

    @property
    def count(self) -> str:
        """Which page of how many."""
        return self._find(QLabel, "live_preview_count").text()

    @property
    def sentence(self) -> str:
        """What stands in place of the pages."""
        label = self._find(QLabel, "live_preview_sentence")
        return label.text() if label.isVisible() else ""

    @property
    def thumbs(self) -> QListView:
        """The small pages."""
        return self._find(QListView, "live_preview_thumbs")

    @property
    def has_small(self) -> bool:
        """Whether all small pages that can be seen are drawn, and the page itself."""
        return self.preview.is_drawn

    def wait(self) -> None:
        """Until the page in sight is drawn as it is now."""
        self._qtbot.waitUntil(self._is_drawn, timeout=MAKING_TAKES)

    def wait_for(self, count: str) -> None:
        """Until that page of that many is in sight."""
        self._qtbot.waitUntil(lambda: self.count == count and self._is_drawn(), timeout=MAKING_TAKES)

    def wait_for_change(self) -> None:
        """Until what changed is laid out anew, and drawn."""
        serial = self.preview.outline.serial if self.preview.outline is not None else 0
        self._qtbot.waitUntil(
            lambda: self.preview.outline is not None and self.preview.outline.serial > serial and self._is_drawn(),
            timeout=MAKING_TAKES,
        )

    def press(self, key: Qt.Key) -> None:
        """A key, on the page."""
        page = self._find(QWidget, "live_preview_page")
        page.setFocus()
        QTest.keyClick(page, key)

    def click_page(self, share: float = 0.5) -> None:
        """So far down the page."""
        leaf = self._find(QWidget, "live_preview_leaf")
        place = QPoint(leaf.width() // 2, 12 + round((leaf.height() - 24) * share))
        QTest.mouseClick(leaf, Qt.MouseButton.LeftButton, pos=place)

    def click_small(self, leaf: int) -> None:
        """A small page, counted from 1."""
        index = self.thumbs.model().index(leaf - 1, 0)
        self.thumbs.scrollTo(index)
        place = self.thumbs.visualRect(index).center()
        QTest.mouseClick(self.thumbs.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def click(self, name: str) -> None:
        """A button below the page."""
        QTest.mouseClick(self._find(QAbstractButton, f"live_preview_{name}"), Qt.MouseButton.LeftButton)

    def choose(self, product: Product) -> None:
        """Another product."""
        combo = self._window.findChild(QComboBox, "live_preview_product")
        assert combo is not None
        combo.setCurrentIndex(combo.findData(product.value))

    def _is_drawn(self) -> bool:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        return self.preview.is_drawn

    def _find(self, kind: type[Part], name: str) -> Part:
        part = self._window.findChild(kind, name)
        assert part is not None, f"no {name}"
        return part

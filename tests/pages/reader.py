"""The words of the sources, as they stand on the screen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextBlock, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.hover_card import HoverCard
from briefing_app.ui.widgets.marked_page import MarkedPage
from briefing_app.ui.widgets.source_page import Placed


class ReaderPage:
    """What is written, where the place is marked, and what a click on a passage does."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        page = window.findChild(MarkedPage, "source_page")
        assert page is not None
        self.page = page

    @property
    def paragraphs(self) -> list[str]:
        """Every paragraph on the screen, ours as well, as the document holds it."""
        raw: str = self.page.document().toRawText()
        return raw.split("\N{PARAGRAPH SEPARATOR}")

    @property
    def passages(self) -> dict[str, str]:
        """The text of every passage, by the item that it is."""
        return {
            placed.block.item_id: placed.text_block.text()
            for placed in self.page.placed_blocks()
            if placed.block.is_verbatim
        }

    @property
    def text_size(self) -> int:
        """Of the source's words, in pixels."""
        fragment = self._placed_anywhere().text_block.begin().fragment()
        return int(fragment.charFormat().font().pixelSize())

    @property
    def copied(self) -> str:
        """What the clipboard holds."""
        return QGuiApplication.clipboard().text()

    def is_in_sight(self, item_id: str) -> bool:
        """Whether the whole passage can be seen."""
        placed, top = self._placed(item_id), self.page.verticalScrollBar().value()
        return placed.own.top() >= top and placed.own.bottom() <= top + self.page.viewport().height()

    def top_of(self, item_id: str) -> int:
        """Where the passage begins on the screen."""
        return round(self._placed(item_id).own.top()) - self.page.verticalScrollBar().value()

    def click(self, item_id: str) -> None:
        """The middle of the first line of a passage."""
        self._click_at(self._placed(item_id).text_block, 8)

    @property
    def links(self) -> dict[str, str]:
        """Where every link of the page leads, by its words; the words of a link in two lines are joined."""
        found: dict[str, str] = {}
        block = self.page.document().begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                style = parts.fragment().charFormat()
                if style.isAnchor():
                    found[parts.fragment().text()] = style.anchorHref()
                parts += 1
            block = block.next()
        return found

    def lines_under(self, item_id: str) -> list[str]:
        """What stands under a passage, from the locator on; labels are parted from words by a bar."""
        lines, block = [], self._placed(item_id).text_block.next()
        others = {placed.text_block.blockNumber() for placed in self.page.placed_blocks()}
        while block.isValid() and block.blockNumber() not in others:
            lines.append(block.text().replace("\t", " | "))
            block = block.next()
        return lines

    @property
    def card(self) -> str:
        """What the card that is open says; nothing when none is."""
        card = self.page.findChild(HoverCard)
        if card is None or not card.isVisible():
            return ""
        return "\n".join(label.text() for label in card.findChildren(QLabel) if label.objectName() and label.text())

    def point_at(self, words: str) -> None:
        """Rests the mouse on some words."""
        cursor = self.page.document().find(words)
        assert not cursor.isNull(), f"no {words}"
        QTest.mouseMove(self.page.viewport(), QPoint(1, 1))
        QTest.mouseMove(self.page.viewport(), self.page.cursorRect(cursor).center() - QPoint(4, 0))

    def click_card(self) -> None:
        """The way to the page of what the card tells of."""
        button = self.page.findChild(QPushButton, "hover_card_open")
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def scroll_to(self, item_id: str) -> None:
        """Turns the wheel until a passage is in the middle."""
        middle = self.page.viewport().height() // 2
        self.page.verticalScrollBar().setValue(round(self._placed(item_id).own.top()) - middle)

    def click_link(self, words: str) -> None:
        """A link among the lines of ours."""
        block = self.page.document().begin()
        while block.isValid() and words not in block.text():
            block = block.next()
        assert block.isValid(), f"no link {words}"
        self._click_at(block, block.text().index(words) + 2)

    def select_from(self, first: str, last: str) -> None:
        """The whole of some passages, with whatever stands between them."""
        cursor = QTextCursor(self._placed(first).text_block)
        end = self._placed(last).text_block
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        self.page.setTextCursor(cursor)

    def drag_over(self, words: str, to: str = "") -> None:
        """Presses the mouse before some words, moves it to the end of them, or of others, and lets it go."""
        start, end = self._find(words), self._find(to or words)
        first = QTextCursor(start)
        first.setPosition(start.selectionStart())
        self._bring(first)
        viewport, button = self.page.viewport(), Qt.MouseButton.LeftButton
        begin = self.page.cursorRect(first).center()
        finish = self.page.cursorRect(end).center()
        QTest.mousePress(viewport, button, pos=begin)
        QTest.mouseMove(viewport, begin + QPoint(12, 0))
        QTest.mouseMove(viewport, finish)
        QTest.mouseRelease(viewport, button, pos=finish)
        QApplication.processEvents()

    def click_words(self, words: str) -> None:
        """In the middle of some words."""
        cursor = self._find(words)
        middle = QTextCursor(self.page.document())
        middle.setPosition((cursor.selectionStart() + cursor.selectionEnd()) // 2)
        self._bring(middle)
        QTest.mouseClick(self.page.viewport(), Qt.MouseButton.LeftButton, pos=self.page.cursorRect(middle).center())
        QApplication.processEvents()

    def put_cursor_before(self, words: str) -> None:
        """With the keyboard: the text cursor is shown, and stands before some words."""
        self.page.clearFocus()
        self.enter_with_tab()
        cursor = self._find(words)
        cursor.setPosition(cursor.selectionStart())
        self.page.setTextCursor(cursor)

    @property
    def selected(self) -> str:
        """The words of the sources that are selected."""
        return self.page.selected_words()

    @property
    def marked(self) -> list[tuple[str, str, str]]:
        """Item, words and colour of every highlight that is drawn, in the order of the page."""
        marks = sorted(self.page.marks, key=lambda each: (self.top_of(each.item_id), each.first))
        return [(each.item_id, each.highlight.anchor.exact, each.colour.value) for each in marks]

    def colours_under(self, words: str) -> set[str]:
        """Every colour that the screen shows in the lines of some words."""
        cursor = self._find(words)
        first = QTextCursor(cursor)
        first.setPosition(cursor.selectionStart())
        self._bring(first)
        place = self.page.cursorRect(first).united(self.page.cursorRect(cursor)).adjusted(0, 0, 0, 8)
        image = self.page.viewport().grab(place).toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    def y_of(self, words: str) -> int:
        """Where the line of the last of some words begins on the screen."""
        return self.page.cursorRect(self._find(words)).top()

    def _find(self, words: str) -> QTextCursor:
        cursor = self.page.document().find(words)
        assert not cursor.isNull(), f"no {words}"
        return cursor

    def _bring(self, cursor: QTextCursor) -> None:
        bar = self.page.verticalScrollBar()
        if not self.page.viewport().rect().adjusted(0, 0, 0, -60).contains(self.page.cursorRect(cursor)):
            bar.setValue(bar.value() + self.page.cursorRect(cursor).top() - 200)

    def enter_with_tab(self) -> None:
        """Comes to the text as the Tab key does."""
        self.page.setFocus(Qt.FocusReason.TabFocusReason)

    def press(self, keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, with the keyboard in the text."""
        self.page.setFocus()
        QTest.keyClick(self.page, keys, modifier)

    def _click_at(self, block: QTextBlock, offset: int) -> None:
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, offset)
        place = self.page.cursorRect(cursor).center() + QPoint(1, 0)
        assert self.page.viewport().rect().contains(place), "it must be in sight to be clicked"
        QTest.mouseClick(self.page.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def _placed(self, item_id: str) -> Placed:
        placed = self.page.find_placed(item_id)
        assert placed is not None, f"{item_id} is not on the page"
        return placed

    def _placed_anywhere(self) -> Placed:
        return next(placed for placed in self.page.placed_blocks() if placed.block.cuts or placed.block.code)

"""A source document as it was given, opened where a passage stands: what is shown elsewhere can be held against it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from briefing_app.ui.language_sentences import word
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.numbered_text import NumberedText

SIZE = QSize(820, 640)


class SourceWindow(QDialog):
    """Stays open beside the work."""

    def __init__(self, state: AppState, item_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setObjectName("source_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._arrange()
        state.theme_changed.connect(self._text.show_theme)
        self.show_item(item_id)

    def show_item(self, item_id: str) -> None:
        """The words of an item, marked in their place."""
        corpus = self._state.workspace.corpus
        passage = corpus.passage(corpus.item(item_id).passage_id)
        source = corpus.source(passage.source_id)
        self.setWindowTitle(word(source.short_title))
        self._title.setText(source.title)
        self._place.setText(
            self.tr("{locator}. The file as it was given: {file}").format(
                locator=corpus.locator(item_id), file=source.file_name
            )
        )
        self._text.show_words(source.text, [(span.start, span.end) for span in passage.spans])
        self._text.setAccessibleDescription(corpus.locator(item_id))

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("type", "dialog")
        self._title.setWordWrap(True)
        self._place = QLabel()
        self._place.setObjectName("source_place")
        self._place.setProperty("tone", "secondary")
        self._place.setWordWrap(True)
        self._text = NumberedText(self._state.theme)
        self._text.setObjectName("source_text")
        self._text.setAccessibleName(self.tr("The source, line by line"))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        column.addWidget(self._place)
        column.addSpacing(Space.S)
        column.addWidget(self._text, 1)
        self.resize(SIZE)

"""The row at the foot: whether everything is saved, which notebook is open, how large the text is."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from briefing_app.core.changes import Changes
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Height, Space
from briefing_app.ui.widgets.elided_label import ElidedLabel

SENTENCE_MILLISECONDS = 4000


class StatusBar(QWidget):
    """Says “saved” only once the notebook has said so."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._build()
        self._arrange()
        self._connect()
        self._show_saving()
        self._show_notebook()
        self._show_text_size()

    def _build(self) -> None:
        self.setObjectName("status_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(Height.STATUS_BAR)
        self._icon = QLabel()
        self._saving = ElidedLabel()
        self._saving.setObjectName("status_saving")
        self._notebook = QLabel()
        self._notebook.setObjectName("status_notebook")
        self._notebook.setToolTip(str(self._state.workspace.notebook_file))
        self._sentence = ElidedLabel()
        self._sentence.setObjectName("status_sentence")
        self._text_size = QLabel()
        self._text_size.setObjectName("status_text_size")
        for label in (self._saving, self._notebook, self._sentence, self._text_size):
            label.setProperty("type", "caption")
            label.setProperty("tone", "secondary")
        self._clear = QTimer(self, singleShot=True, interval=SENTENCE_MILLISECONDS)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, 1, Space.L, 0)
        row.setSpacing(Space.XL)
        saved = QHBoxLayout()
        saved.setSpacing(6)
        saved.addWidget(self._icon)
        saved.addWidget(self._saving)
        row.addLayout(saved)
        row.addWidget(self._notebook)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._text_size)

    def _connect(self) -> None:
        self._state.saving_changed.connect(self._show_saving)
        self._state.data_changed.connect(self._on_data_changed)
        self._state.theme_changed.connect(self._on_theme_changed)
        self._state.said.connect(self._on_said)
        self._clear.timeout.connect(self._sentence.clear)

    def _show_saving(self) -> None:
        state = self._state
        if state.failures:
            icon, colour = "error", "danger"
            words = self.tr("Not saved. {why}").format(why=state.failures[0])
        elif state.unsaved_count:
            icon, colour, words = "edit", "text_muted", self.tr("Saving…")
        elif state.saved_at is None:
            icon, colour, words = "check", "good", self.tr("Notebook ready")
        else:
            icon, colour = "check", "good"
            words = self.tr("All changes saved, {time}").format(time=f"{state.saved_at:%H:%M}")
        self._saving.setText(words)
        self._icon.setPixmap(state.theme.pixmap(icon, colour, 16, self.devicePixelRatioF()))

    def _show_notebook(self) -> None:
        count = sum(self._state.workspace.notebook.count_notes().values())
        words = {0: self.tr("no notes yet"), 1: self.tr("1 note")}.get(count, self.tr("{count} notes"))
        self._notebook.setText(f"{self._state.workspace.notebook_file.name}, {words.format(count=f'{count:,}')}")

    def _show_text_size(self) -> None:
        self._text_size.setText(self.tr("Text {percent} %").format(percent=self._state.theme.text_percent))

    def _on_data_changed(self, changes: Changes) -> None:
        if changes.touches("note"):
            self._show_notebook()

    def _on_theme_changed(self) -> None:
        self._show_saving()
        self._show_text_size()

    def _on_said(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._clear.start()

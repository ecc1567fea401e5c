"""The row at the foot: whether everything is saved, what was just done, what may go wrong, how large the text is."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.core.filters import Filter
from briefing_app.ui.actions import Actions, plain_words
from briefing_app.ui.language_formats import format_count, format_time
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Height, Space
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.workspace.workspace import Workspace

SENTENCE_MILLISECONDS = 3000
LETTER_MILLISECONDS = 50
"""Nobody reads a long sentence as fast as a short one."""
OFFER_MILLISECONDS = 10_000
OF_LAST_ACT = ("undo", "redo")
"""What is offered beside an act until the next one: from then on it would be about that."""
RISKS_EVERY_MILLISECONDS = 300_000
RISK_SHARE = 0.24
"""How much of the row what may go wrong takes; the whole sentence is one click away."""


class StatusBar(QWidget):
    """Says “saved” only once the notebook has said so."""

    def __init__(self, state: AppState, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._actions = actions
        self._offered = ""
        self._is_overtaken = False
        self._warnings: list[str] = []
        self._risks: tuple[str, ...] = ()
        self._build()
        self._arrange()
        self._connect()
        self._show_saving()
        self._show_notebook(_count_notes(state.workspace))
        self._show_text_size()
        self._look_at_risks()

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
        self._risk = _build_button("status_risk")
        self._risk.setIconSize(QSize(16, 16))
        self._sentence = ElidedLabel()
        self._sentence.setObjectName("status_sentence")
        self._offer = _build_button("status_offer")
        self._text_size = QLabel()
        self._text_size.setObjectName("status_text_size")
        for label in (self._saving, self._notebook, self._sentence, self._text_size):
            label.setProperty("type", "caption")
            label.setProperty("tone", "secondary")
        self._clear = QTimer(self, singleShot=True)
        self._look = QTimer(self, interval=RISKS_EVERY_MILLISECONDS)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, 1, Space.L, 0)
        row.setSpacing(Space.XL)
        saved = QHBoxLayout()
        saved.setSpacing(6)
        saved.addWidget(self._icon)
        saved.addWidget(self._saving)
        said = QHBoxLayout()
        said.setSpacing(Space.S)
        said.addWidget(self._sentence)
        said.addWidget(self._offer)
        said.addStretch(1)
        row.addLayout(saved)
        row.addWidget(self._notebook)
        row.addWidget(self._risk)
        row.addLayout(said, 1)
        row.addWidget(self._text_size)

    def _connect(self) -> None:
        self._state.saving_changed.connect(self._show_saving)
        self._state.data_changed.connect(self._on_data_changed)
        self._state.theme_changed.connect(self._on_theme_changed)
        self._state.said.connect(self._on_said)
        self._state.offered.connect(self._on_offered)
        self._state.warned.connect(self._on_warned)
        self._clear.timeout.connect(self._on_time_over)
        self._look.timeout.connect(self._look_at_risks)
        self._offer.clicked.connect(self._on_offer_taken)
        self._risk.clicked.connect(self._on_risk_clicked)
        self._look.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow row shortens what may go wrong."""
        super().resizeEvent(event)
        self._show_risks()

    def _show_saving(self) -> None:
        state = self._state
        if state.failures:
            icon, colour = "error", "danger"
            words = self.tr("Not saved. {why}").format(why=word_error(state.failures[0]))
        elif state.unsaved_count:
            icon, colour, words = "edit", "text_muted", self.tr("Saving…")
        elif state.saved_at is None:
            icon, colour, words = "check", "good", self.tr("Notebook ready")
        else:
            icon, colour = "check", "good"
            words = self.tr("All changes saved, {time}").format(time=format_time(state.saved_at))
        self._saving.setText(words)
        self._icon.setPixmap(state.theme.pixmap(icon, colour, 16, self.devicePixelRatioF()))

    def _show_notebook(self, count: int) -> None:
        words = {0: self.tr("no notes yet"), 1: self.tr("1 note")}.get(count, self.tr("{count} notes"))
        self._notebook.setText(f"{self._state.workspace.notebook_file.name}, {words.format(count=format_count(count))}")

    def _show_text_size(self) -> None:
        self._text_size.setText(self.tr("Text {percent} %").format(percent=self._state.theme.text_percent))

    def _look_at_risks(self) -> None:
        self._risks = self._state.workspace.describe_risks()
        self._show_risks()

    def _show_risks(self) -> None:
        sentences = [*self._warnings, *self._risks]
        self._risk.setVisible(bool(sentences))
        if not sentences:
            return
        whole = "\n\n".join(sentences)
        self._risk.setIcon(self._state.theme.icon("warning", "warning", 16))
        room = round(self.width() * RISK_SHARE)
        metrics = self._risk.fontMetrics()
        self._risk.setText(metrics.elidedText(sentences[0], Qt.TextElideMode.ElideRight, room).replace("&", "&&"))
        self._risk.setAccessibleName(self.tr("Warning: {sentences}").format(sentences=whole))
        self._risk.setToolTip(_wrap(whole))

    def _show_sentence(self, sentence: str, milliseconds: int) -> None:
        self._sentence.setText(sentence)
        self._clear.start(milliseconds + LETTER_MILLISECONDS * len(sentence))
        announce(self, sentence)

    def _on_said(self, sentence: str) -> None:
        self._offer.hide()
        self._show_sentence(sentence, SENTENCE_MILLISECONDS)

    def _on_offered(self, sentence: str, name: str) -> None:
        self._offered, self._is_overtaken = name, False
        self._actions.about_to_show.emit()
        words = plain_words(self._actions[name])
        self._actions.shown.emit()
        self._offer.setText(words.partition(":")[0])
        self._offer.setAccessibleName(words)
        self._offer.show()
        self._show_sentence(sentence, OFFER_MILLISECONDS)

    def _on_offer_taken(self) -> None:
        """What is typed is saved first, which may be an act after the one that one sees."""
        name = self._offered
        if name in OF_LAST_ACT:
            self._state.flush()
        if self._is_overtaken:
            from briefing_app.ui.undo import say_overtaken  # late: the row is painted without it

            self._state.say(say_overtaken(name))
            return
        self._offer.hide()
        self._sentence.clear()
        self._actions[name].trigger()

    def _on_time_over(self) -> None:
        """What was said goes, unless the user is just about to take what was offered."""
        if self._is_about_to_be_taken():
            self._clear.start(SENTENCE_MILLISECONDS)
            return
        self._sentence.clear()
        self._offer.hide()

    def _is_about_to_be_taken(self) -> bool:
        return self._offer.isVisible() and (self._offer.underMouse() or self._offer.hasFocus())

    def _on_warned(self, sentence: str) -> None:
        if sentence not in self._warnings:
            self._warnings.insert(0, sentence)
            announce(self, sentence)
        self._show_risks()

    def _on_risk_clicked(self) -> None:
        from briefing_app.ui.widgets.sentence_popup import SentencePopup  # late: seldom wanted

        popup = self._risk.findChild(SentencePopup) or SentencePopup(self._risk)
        popup.open_with("\n\n".join([*self._warnings, *self._risks]))

    def _on_data_changed(self, changes: Changes) -> None:
        if changes.step and self._offered in OF_LAST_ACT:
            self._is_overtaken = True
            self._offer.setVisible(self._is_about_to_be_taken())
        if changes.touches("note"):
            self._state.behind.ask("note count", _count_notes, self._show_notebook, self._on_not_counted)

    def _on_not_counted(self, failure: BriefingError) -> None:
        self._state.say(word_error(failure))

    def _on_theme_changed(self) -> None:
        self._show_saving()
        self._show_text_size()
        self._show_risks()


def _count_notes(workspace: Workspace) -> int:
    return workspace.filtering.count_notes(Filter(), workspace.today())


def _build_button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setProperty("link", True)
    button.setProperty("type", "caption")
    button.hide()
    return button


def _wrap(words: str) -> str:
    """As a tooltip that breaks its lines."""
    from html import escape  # late: seldom wanted

    return "<p>" + escape(words).replace("\n\n", "</p><p>") + "</p>"


def announce(widget: QWidget, sentence: str) -> None:
    """Says a sentence to those who do not see it."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: slow to load, and nothing is said yet

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))

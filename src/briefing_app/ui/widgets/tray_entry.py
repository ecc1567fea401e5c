"""One thing that lost its place: its words, where it stood, where it may belong, and what can be done."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefing_app.core.notebook import Highlight, HighlightColour, Note
from briefing_app.ui.models.marks import name_colour
from briefing_app.ui.models.note_words import list_kinds
from briefing_app.ui.models.tray import Context, describe_origin, describe_suggestion
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.item_field import ItemField
from briefing_app.ui.widgets.note_card import find_edge
from briefing_app.ui.widgets.note_view import NoteView
from briefing_app.ui.widgets.swatch import Sample

BAR = 3
FIELD_WIDTH = 320


class TrayEntry(QFrame):
    """What notes and highlights have in common: a bar in their colour, a heading, why something was not done."""

    def __init__(self, state: AppState, colour: HighlightColour | None, heading: str, about: str) -> None:
        super().__init__()
        self._state = state
        self._colour = colour
        self.setObjectName("tray_entry")
        self.setAccessibleName(f"{heading}. {about}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(BAR + Space.M, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        if colour is not None:
            sample = Sample(state.theme, colour)
            row.addWidget(sample)
        row.addWidget(_make_label(heading, "caption_strong"))
        row.addWidget(_make_label(about, "caption", "muted"), 1)
        self._column.addLayout(row)
        self._failure = _make_label("", tone="danger")
        self._failure.setObjectName("tray_failure")
        self._failure.hide()

    def show_failure(self, sentence: str) -> None:
        """Why the last thing that was asked was not done."""
        self._failure.setText(sentence)
        self._failure.setVisible(bool(sentence))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the bar."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, BAR, self.height(), find_edge(self._state, self._colour))
        painter.end()

    def _add_buttons(self, *buttons: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.setContentsMargins(0, Space.XS, 0, 0)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self._failure)


class TrayNote(TrayEntry):
    """A note whose item is no more."""

    item_chosen = Signal(str)
    remove_asked = Signal()

    def __init__(self, state: AppState, note: Note) -> None:
        about = QCoreApplication.translate("Tray", "Stood on {item}, which this edition does not have")
        super().__init__(state, None, dict(list_kinds())[note.kind], about.format(item=note.item_id))
        self.note_id = note.id
        view = NoteView(state.theme)
        view.setAccessibleName(self.tr("Text of the note"))
        view.show_text(note.text)
        self._column.addWidget(view)
        self.field = ItemField(state.workspace.corpus)
        self.field.setObjectName("tray_item")
        self.field.setFixedWidth(FIELD_WIDTH)
        self.field.item_chosen.connect(self.item_chosen)
        self.field.unknown.connect(self._on_unknown)
        self.field.textEdited.connect(lambda: self.show_failure(""))
        place = _make_button("tray_place", self.tr("Place here"), self.tr("Place the note on this item"))
        place.clicked.connect(self.field.choose)
        remove = _make_button("tray_remove", self.tr("Remove"), self.tr("Remove the note"))
        remove.clicked.connect(self.remove_asked)
        self._add_buttons(self.field, place, remove)

    def _on_unknown(self, typed: str) -> None:
        sentence = self.tr("“{typed}” is not one item; choose one from the list, or type its code, such as VII.1.")
        self.show_failure(sentence.format(typed=typed))


class TrayHighlight(TrayEntry):
    """A highlight whose words are not where they were."""

    accept_asked = Signal()
    place_asked = Signal()
    remove_asked = Signal()

    def __init__(self, state: AppState, highlight: Highlight, notes: int) -> None:
        colour = name_colour(highlight.colour)
        about = QCoreApplication.translate("Tray", "Notes on it: {count}").format(count=notes) if notes else ""
        heading = QCoreApplication.translate("Tray", "Highlight in {colour}").format(colour=colour.lower())
        super().__init__(state, highlight.colour, heading, about)
        self.highlight_id = highlight.id
        corpus = state.workspace.corpus
        self._column.addWidget(Quoted(state, describe_origin(corpus, highlight), highlight.colour))
        suggestion = describe_suggestion(corpus, highlight)
        buttons = []
        if suggestion is not None:
            self._column.addWidget(Quoted(state, suggestion, highlight.colour))
            accept = _make_button("tray_accept", self.tr("Accept"), self.tr("Accept the suggested place"))
            accept.clicked.connect(self.accept_asked)
            buttons.append(accept)
        by_hand = _make_button("tray_by_hand", self.tr("Place by hand…"), self.tr("Place the highlight by hand"))
        by_hand.clicked.connect(self.place_asked)
        remove = _make_button("tray_remove", self.tr("Remove"), self.tr("Remove the highlight"))
        remove.clicked.connect(self.remove_asked)
        self._add_buttons(*buttons, by_hand, remove)


class Quoted(QWidget):
    """Words of a source among those around them, with the mark that they have or may have."""

    def __init__(self, state: AppState, context: Context, colour: HighlightColour) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_make_label(context.where, "caption", "muted"))
        theme = state.theme
        muted = theme.colour("text_muted").name()
        marked = f"background-color:{theme.fill_colour(colour).name()};color:{theme.colour('text_primary').name()}"
        words = QLabel(
            f'<span style="color:{muted}">{_escape(context.before)}</span>'
            f'<span style="{marked};text-decoration:underline">{_escape(context.words)}</span>'
            f'<span style="color:{muted}">{_escape(context.after)}</span>'
        )
        words.setFont(theme.font("source_words"))
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        words.setAccessibleName(f"{context.where}: {context.before}{context.words}{context.after}")
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        column.addWidget(words)


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _make_label(words: str, kind: str = "", tone: str = "") -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(not kind)
    label.setProperty("type", kind)
    label.setProperty("tone", tone)
    return label


def _make_button(name: str, words: str, label: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAccessibleName(label)
    button.setProperty("small", True)
    return button

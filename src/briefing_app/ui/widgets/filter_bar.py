"""The conditions by which notes are filtered, each a field or a button in one row, tags below."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefing_app.core.corpus import Corpus
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import Tag
from briefing_app.ui.models import filter_words
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.flow import FlowLayout
from briefing_app.ui.widgets.options_button import OptionsButton
from briefing_app.ui.widgets.tag_terms import TagTerms

TYPING_MILLISECONDS = 150
TEXT_WIDTH, OWNER_WIDTH = 180, 96


class FilterBar(QWidget):
    """`changed` comes with the filter that the user has set."""

    changed = Signal(object)

    def __init__(self, corpus: Corpus, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filter = Filter()
        self._build(corpus)
        self._arrange()
        self._connect()

    @property
    def filter(self) -> Filter:
        """What stands here."""
        return self._filter

    def show_filter(self, wanted: Filter) -> None:
        """Sets all conditions, without asking anyone."""
        self._filter = wanted
        self._typing.stop()
        for field, text in ((self._text, wanted.text), (self._owner, wanted.owner)):
            if field.text().strip() != text:
                field.setText(text)
        self._kinds.show_values(wanted.kinds)
        self._visibilities.show_values(wanted.visibilities)
        self._pillars.show_values(wanted.pillar_ids)
        self._state.show_values(() if wanted.is_done is None else (wanted.is_done,))
        self._due.show_values(wanted.due)
        self._changes.show_values(() if wanted.changed_within is None else (wanted.changed_within,))
        self._terms.show_filter(wanted)
        if wanted.tag_ids:
            self._tags.setChecked(True)
        self._show_clear()

    def take_filter(self, wanted: Filter) -> None:
        """Sets all conditions, as if they had been chosen here."""
        if wanted != self._filter:
            self.show_filter(wanted)
            self.changed.emit(wanted)

    def show_tags(self, tags: tuple[Tag, ...]) -> None:
        """All tags there are."""
        self._terms.show_tags(tags)

    def show_theme(self) -> None:
        """Today's colours."""
        self._text_icon.setIcon(self._theme.icon("filter", "text_secondary", 16))
        for button in self._buttons:
            button.show_theme()
        self._terms.show_theme()

    def start(self) -> None:
        """Puts the keyboard into the field for words."""
        self._text.setFocus()
        self._text.selectAll()

    def _build(self, corpus: Corpus) -> None:
        theme = self._theme
        self.setObjectName("filter_bar")
        self._text = _make_field("filter_text", self.tr("Words in the notes"), TEXT_WIDTH)
        self._text.setClearButtonEnabled(True)
        self._text_icon = self._text.addAction(
            theme.icon("filter", "text_secondary", 16), QLineEdit.ActionPosition.LeadingPosition
        )
        self._owner = _make_field("filter_owner", self.tr("Owner"), OWNER_WIDTH)
        self._kinds = OptionsButton("filter_kinds", self.tr("Kind"), filter_words.list_kinds(), theme)
        self._visibilities = OptionsButton(
            "filter_visibilities", self.tr("For whom"), filter_words.list_visibilities(), theme
        )
        self._pillars = OptionsButton("filter_pillars", self.tr("Pillar"), filter_words.list_pillars(corpus), theme)
        self._state = OptionsButton("filter_state", self.tr("State"), filter_words.list_states(), theme, only_one=True)
        self._due = OptionsButton("filter_due", self.tr("Due"), filter_words.list_dues(), theme)
        self._changes = OptionsButton(
            "filter_changes", self.tr("Changed"), filter_words.list_changes(), theme, only_one=True
        )
        self._buttons = (self._kinds, self._visibilities, self._pillars, self._state, self._due, self._changes)
        self._tags = QPushButton(self.tr("Tags"))
        self._tags.setObjectName("filter_tags")
        self._tags.setAccessibleName(self.tr("Filter by tags"))
        self._tags.setCheckable(True)
        self._tags.setProperty("small", True)
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.setObjectName("filter_clear")
        self._clear.setAccessibleName(self.tr("Clear all conditions"))
        self._clear.setProperty("link", True)
        self._terms = TagTerms(theme)
        self._terms.hide()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._show_clear()

    def _arrange(self) -> None:
        flow = FlowLayout(gap=Space.S)
        for part in (self._text, *self._buttons, self._owner, self._tags, self._clear):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(flow)
        column.addWidget(self._terms)

    def _connect(self) -> None:
        for field in (self._text, self._owner):
            field.textEdited.connect(lambda _text: self._typing.start())
            field.textChanged.connect(self._on_text_changed)
            field.returnPressed.connect(self._read)
        self._typing.timeout.connect(self._read)
        for button in self._buttons:
            button.changed.connect(lambda _values: self._read())
        self._tags.toggled.connect(self._on_tags_toggled)
        self._terms.changed.connect(self._read)
        self._clear.clicked.connect(self._on_cleared)

    def _read(self) -> None:
        self._typing.stop()
        state, changes = self._state.values, self._changes.values
        wanted = replace(
            self._filter,
            text=self._text.text().strip(),
            owner=self._owner.text().strip(),
            kinds=self._kinds.values,
            visibilities=self._visibilities.values,
            pillar_ids=self._pillars.values,
            is_done=state[0] if state else None,
            due=self._due.values,
            changed_within=changes[0] if changes else None,
        )
        wanted = self._terms.filter_with(wanted)
        if wanted != self._filter:
            self._filter = wanted
            self._show_clear()
            self.changed.emit(wanted)

    def _show_clear(self) -> None:
        self._clear.setVisible(self._filter != Filter())

    def _on_text_changed(self, text: str) -> None:
        """The cross in the field clears without typing."""
        if not text:
            self._typing.start()

    def _on_tags_toggled(self, is_open: bool) -> None:
        self._terms.setVisible(is_open)
        if is_open and self._tags.hasFocus():
            self._terms.start()

    def _on_cleared(self) -> None:
        self.show_filter(Filter())
        self._tags.setChecked(False)
        self._text.setFocus()
        self.changed.emit(self._filter)


def _make_field(name: str, words: str, width: int) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(words)
    field.setPlaceholderText(words)
    field.setProperty("small", True)
    field.setFixedWidth(width)
    return field

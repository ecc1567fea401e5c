"""Finds as the user types. What is opened is always the answer to what stands in the field."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.briefing_offer import Offer
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from briefing_app.core.query import Hit
    from briefing_app.ui.widgets.search_results import SearchResults


class Search(QWidget):
    """The field, and the list that drops below it over the window once something is looked for."""

    finished = Signal()
    """The user has found what was looked for, or given up: the keyboard may go elsewhere."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._asked = ""
        self._opens_answer = False
        self._results: SearchResults | None = None
        self.setObjectName("search")
        self._field = SearchField(self._state.theme)
        self.setFocusProxy(self._field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field)
        self._connect()

    def _connect(self) -> None:
        self._state.data_changed.connect(self._on_data_changed)
        self._state.place_changed.connect(self._on_place_changed)
        self._state.theme_changed.connect(self._on_theme_changed)
        self._field.textChanged.connect(self._on_text_changed)
        self._field.moved.connect(self._on_moved)
        self._field.opened.connect(self._on_opened)
        self._field.closed.connect(self._on_closed)
        self._field.entered.connect(self._on_entered)
        self._field.left.connect(self._on_left)

    @property
    def offer(self) -> Offer:
        """All that answers what stands in the field, while that is shown."""
        is_shown = self._results is not None and self._results.has_hits and not self._asked
        return Offer(text=self._field.text()) if is_shown else Offer()

    def start(self) -> None:
        """Puts the keyboard into the field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    @property
    def parts_to_warm_up(self) -> tuple[Callable[[], object], ...]:
        """What answers the first letter, and the list for the answer."""
        return (lambda: self._state.workspace.search(""), self._find_results)

    def _find_results(self) -> "SearchResults":
        if self._results is None:
            from briefing_app.ui.widgets.search_results import SearchResults  # late: nothing is looked for yet

            self._results = SearchResults(self._state.workspace.corpus, self._state.theme, self.window())
            self._results.clicked.connect(self._open)
        return self._results

    def _hide_results(self) -> None:
        if self._results is not None:
            self._results.hide()

    def _find(self) -> None:
        """Asks for what stands in the field; behind the window where the notebook is large, so that no key waits."""
        text = self._field.text()
        self._asked, self._opens_answer = text, False
        if not text.strip():
            self._hide_results()
            return
        nothing = self.tr("Nothing holds “{text}”. Fewer letters find more.")
        self._state.behind.ask(
            "search",
            lambda workspace: workspace.search(text),
            lambda hits: self._on_answered(text, hits, nothing.format(text=text.strip())),
            lambda failure: self._on_answered(text, (), word_error(failure)),
        )

    def _on_answered(self, text: str, hits: "tuple[Hit, ...]", nothing: str) -> None:
        """Shows an answer, unless the question is another by now or the user has gone elsewhere."""
        if text != self._asked:
            return
        self._asked = ""
        results = self._find_results()
        results.show_answer(hits, nothing)
        results.drop_from(self._field)
        self._field.setAccessibleDescription(results.words if hits else "")
        if self._opens_answer:
            self._on_opened()

    def _open(self, hit: "Hit") -> None:
        self._hide_results()
        self._field.clear()
        self.finished.emit()
        place = self._find_place(hit)
        if place is not None:
            self._state.go(place)

    def _find_place(self, hit: "Hit") -> Place | None:
        if hit.kind == "mechanism":
            return Place(kind=PlaceKind.MECHANISMS, item_id=hit.id)
        corpus = self._state.workspace.corpus
        if hit.kind == "note":
            from briefing_app.ui.models.bearer_words import find_note_place  # late: as above

            note = self._state.workspace.notebook.fetch_note(hit.id)
            return find_note_place(corpus, note) if note is not None else None
        item_id = hit.id if corpus.has_item(hit.id) else hit.item_id
        return find_place(corpus.item(item_id)) if corpus.has_item(item_id) else None

    def _on_text_changed(self) -> None:
        self._find()

    def _on_entered(self) -> None:
        self._find()

    def _on_moved(self, step: int) -> None:
        if self._results is not None:
            self._results.choose_next(step)
            self._field.setAccessibleDescription(self._results.words)

    def _on_opened(self) -> None:
        """What is chosen; while the answer is on its way, the first of it as soon as it is there."""
        if self._asked:
            self._opens_answer = True
            return
        hit = self._results.hit if self._results is not None else None
        if hit is not None:
            self._open(hit)

    def _on_left(self) -> None:
        self._asked = ""
        self._hide_results()

    def _on_closed(self) -> None:
        self._hide_results()
        self._field.clear()
        self.finished.emit()

    def _on_data_changed(self, changes: Changes) -> None:
        if self._results is not None and self._results.isVisible() and changes.touches("note", "tag", "tagging"):
            self._find()

    def _on_place_changed(self, _place: Place) -> None:
        self._hide_results()

    def _on_theme_changed(self) -> None:
        self._field.show_theme()
        if self._results is not None:
            self._results.show_theme()

"""Finds as the user types. What is opened is always the answer to what stands in the field."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.bearer_words import find_note_place
from briefing_app.ui.models.briefing_offer import Offer
from briefing_app.ui.models.hit_model import HitModel
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.tokens import Height, Space, Width
from briefing_app.ui.widgets.hit_delegate import HitDelegate
from briefing_app.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from briefing_app.core.query import Hit

LARGEST_LIST = 520
FOOT_HEIGHT = 40
BELOW_FIELD = 8


class Search(QWidget):
    """The field, and the list that drops below it over the window."""

    finished = Signal()
    """The user has found what was looked for, or given up: the keyboard may go elsewhere."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._asked = ""
        self._opens_answer = False
        self._build()
        self._arrange()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("search")
        self._field = SearchField(self._state.theme)
        self.setFocusProxy(self._field)
        self._results = QFrame(self)
        self._results.setObjectName("search_results")
        self._results.setAccessibleName(self.tr("What was found"))
        self._hits = HitModel(self._state.workspace.corpus)
        self._list = QListView()
        self._list.setObjectName("search_list")
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setModel(self._hits)
        self._list.setItemDelegate(HitDelegate(self._state.workspace.corpus, self._state.theme, self._list))
        self._nothing = QLabel()
        self._nothing.setObjectName("search_nothing")
        self._nothing.setWordWrap(True)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._count = _make_foot_label("")
        self._filters = _make_foot_label(self.tr("Narrow with pillar:  tag:  kind:  theme:  is:  due:  by:"))
        self._filters.setObjectName("search_filters")
        self._keys = _make_foot_label(self.tr("↑ ↓ choose    Enter open    Esc close"))
        self._results.hide()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field)
        self._nothing.setMargin(Space.L)
        foot = QWidget()
        foot.setFixedHeight(FOOT_HEIGHT)
        ends = QHBoxLayout(foot)
        ends.setContentsMargins(Space.L, 0, Space.L, 0)
        ends.setSpacing(Space.XL)
        ends.addWidget(self._count)
        ends.addWidget(self._filters)
        ends.addStretch(1)
        ends.addWidget(self._keys)
        rule = QFrame()
        rule.setProperty("role", "rule")
        column = QVBoxLayout(self._results)
        column.setContentsMargins(1, Space.XS, 1, 1)
        column.setSpacing(0)
        for part in (self._list, self._nothing, rule, foot):
            column.addWidget(part)

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
        self._list.clicked.connect(self._on_clicked)

    @property
    def offer(self) -> Offer:
        """All that answers what stands in the field, while that is shown."""
        is_shown = self._results.isVisible() and self._list.isVisibleTo(self._results) and not self._asked
        return Offer(text=self._field.text()) if is_shown else Offer()

    def start(self) -> None:
        """Puts the keyboard into the field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _find(self) -> None:
        """Asks for what stands in the field; behind the window where the notebook is large, so that no key waits."""
        text = self._field.text()
        self._asked, self._opens_answer = text, False
        if not text.strip():
            self._hits.show_hits(())
            self._results.hide()
            return
        nothing = self.tr("Nothing holds “{text}”. Fewer letters find more; every word must occur.")
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
        self._show_answer(hits, nothing)
        if self._opens_answer:
            self._on_opened()

    def _show_answer(self, hits: "tuple[Hit, ...]", nothing: str) -> None:
        self._hits.show_hits(hits)
        self._list.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        self._nothing.setText(nothing)
        self._count.setText(self.tr("{count} found").format(count=len(hits)) if hits else "")
        if hits:
            self._choose(self._hits.first_hit)
        self._place_results()

    def _place_results(self) -> None:
        window = self.window()
        if self._results.parentWidget() is not window:
            self._results.setParent(window)
        width = min(Width.RESULTS, window.width() - 2 * Space.L)
        below = self._field.mapTo(window, QPoint(self._field.width() // 2, self._field.height() + BELOW_FIELD))
        left = max(Space.L, min(below.x() - width // 2, window.width() - width - Space.L))
        room = window.height() - below.y() - FOOT_HEIGHT - Space.XXL
        wanted = sum(self._list.sizeHintForRow(row) for row in range(self._hits.rowCount()))
        height = max(min(wanted, LARGEST_LIST, room), Height.PALETTE_ROW)
        self._results.setGeometry(left, below.y(), width, height + FOOT_HEIGHT + Space.S)
        self._results.show()
        self._results.raise_()

    def _choose(self, row: int) -> None:
        index = self._hits.index(row)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(self._hits.index(0) if row == self._hits.first_hit else index)
        self._field.setAccessibleDescription(index.data() or "")

    def _open(self, row: int) -> None:
        hit = self._hits.hit(row)
        if hit is None:
            return
        self._results.hide()
        self._field.clear()
        self.finished.emit()
        if hit.kind == "mechanism":
            self._state.go(Place(kind=PlaceKind.MECHANISMS, item_id=hit.id))
            return
        corpus = self._state.workspace.corpus
        if hit.kind == "note":
            note = self._state.workspace.notebook.fetch_note(hit.id)
            if note is not None:
                self._state.go(find_note_place(corpus, note))
            return
        item_id = hit.id if corpus.has_item(hit.id) else hit.item_id
        if corpus.has_item(item_id):
            self._state.go(find_place(corpus.item(item_id)))

    def _on_text_changed(self) -> None:
        self._find()

    def _on_entered(self) -> None:
        self._find()

    def _on_moved(self, step: int) -> None:
        if self._results.isVisible() and self._hits.rowCount():
            self._choose(self._hits.find_hit(self._list.currentIndex().row(), step))

    def _on_opened(self) -> None:
        """What is chosen; while the answer is on its way, the first of it as soon as it is there."""
        if self._asked:
            self._opens_answer = True
            return
        if self._results.isVisible() and self._list.currentIndex().isValid():
            self._open(self._list.currentIndex().row())

    def _on_clicked(self, index: QModelIndex) -> None:
        self._open(index.row())

    def _on_left(self) -> None:
        self._asked = ""
        self._results.hide()

    def _on_closed(self) -> None:
        self._results.hide()
        self._field.clear()
        self.finished.emit()

    def _on_data_changed(self, changes: Changes) -> None:
        if self._results.isVisible() and changes.touches("note", "tag", "tagging"):
            self._find()

    def _on_place_changed(self, _place: Place) -> None:
        self._results.hide()

    def _on_theme_changed(self) -> None:
        self._field.show_theme()
        self._list.viewport().update()


def _make_foot_label(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("type", "caption")
    label.setProperty("tone", "muted")
    return label

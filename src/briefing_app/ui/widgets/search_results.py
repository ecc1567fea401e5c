"""What was found: the list that drops below the search field, over the window."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from briefing_app.core.corpus import Corpus
from briefing_app.core.query import Hit
from briefing_app.ui.models.hit_model import HitModel
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Height, Space, Width
from briefing_app.ui.widgets.hit_delegate import HitDelegate

LARGEST_LIST = 520
FOOT_HEIGHT = 40
BELOW_FIELD = 8


class SearchResults(QFrame):
    """The hits by their kinds, or a sentence where there is none; below them, how to narrow and to choose."""

    clicked = Signal(object)
    """With the `Hit`."""

    def __init__(self, corpus: Corpus, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._hits = HitModel(corpus)
        self._build(corpus, theme)
        self._arrange()
        self._list.clicked.connect(self._on_clicked)
        self.hide()

    def _build(self, corpus: Corpus, theme: Theme) -> None:
        translate = QCoreApplication.translate
        self.setObjectName("search_results")
        self.setAccessibleName(translate("Search", "What was found"))
        self._list = QListView()
        self._list.setObjectName("search_list")
        self._list.setAccessibleName(translate("Search", "What was found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setModel(self._hits)
        self._list.setItemDelegate(HitDelegate(corpus, theme, self._list))
        self._nothing = QLabel()
        self._nothing.setObjectName("search_nothing")
        self._nothing.setWordWrap(True)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setMargin(Space.L)
        self._count = _make_foot_label("")
        self._count.setObjectName("search_count")
        self._filters = _make_foot_label(
            translate("Search", "Narrow with pillar:  tag:  kind:  theme:  is:  due:  by:")
        )
        self._filters.setObjectName("search_filters")
        self._keys = _make_foot_label(translate("Search", "↑ ↓ choose    Enter open    Esc close"))

    def _arrange(self) -> None:
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
        column = QVBoxLayout(self)
        column.setContentsMargins(1, Space.XS, 1, 1)
        column.setSpacing(0)
        for part in (self._list, self._nothing, rule, foot):
            column.addWidget(part)

    @property
    def has_hits(self) -> bool:
        """Whether hits can be seen."""
        return self.isVisible() and self._list.isVisibleTo(self)

    @property
    def hit(self) -> Hit | None:
        """What is chosen, if it can be seen."""
        index = self._list.currentIndex()
        return self._hits.hit(index.row()) if self.isVisible() and index.isValid() else None

    @property
    def words(self) -> str:
        """What is chosen, in words."""
        return self._list.currentIndex().data() or ""

    def show_answer(self, hits: Sequence[Hit], nothing: str) -> None:
        """The hits, of which the first is chosen; else a sentence."""
        self._hits.show_hits(tuple(hits))
        self._list.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        self._nothing.setText(nothing)
        translate = QCoreApplication.translate
        is_partial = bool(hits) and all(hit.is_partial for hit in hits)
        found = translate("Search", "{count} found")
        some = translate("Search", "{count} found, none with all of these words")
        self._count.setText((some if is_partial else found).format(count=len(hits)) if hits else "")
        self._filters.setVisible(not is_partial)
        if hits:
            self._choose(self._hits.first_hit)

    def drop_from(self, field: QWidget) -> None:
        """Stands below the field, as high as it needs to be."""
        window = self.parentWidget()
        assert window is not None
        width = min(Width.RESULTS, window.width() - 2 * Space.L)
        below = field.mapTo(window, QPoint(field.width() // 2, field.height() + BELOW_FIELD))
        left = max(Space.L, min(below.x() - width // 2, window.width() - width - Space.L))
        room = window.height() - below.y() - FOOT_HEIGHT - Space.XXL
        wanted = sum(self._list.sizeHintForRow(row) for row in range(self._hits.rowCount()))
        height = max(min(wanted, LARGEST_LIST, room), Height.PALETTE_ROW)
        self.setGeometry(left, below.y(), width, height + FOOT_HEIGHT + Space.S)
        self.show()
        self.raise_()

    def choose_next(self, step: int) -> None:
        """The hit so many further down."""
        if self.isVisible() and self._hits.rowCount():
            self._choose(self._hits.find_hit(self._list.currentIndex().row(), step))

    def show_theme(self) -> None:
        """Today's colours."""
        self._list.viewport().update()

    def _on_clicked(self, index: QModelIndex) -> None:
        hit = self._hits.hit(index.row())
        if hit is not None:
            self.clicked.emit(hit)

    def _choose(self, row: int) -> None:
        index = self._hits.index(row)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(self._hits.index(0) if row == self._hits.first_hit else index)


def _make_foot_label(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("type", "caption")
    label.setProperty("tone", "muted")
    return label
